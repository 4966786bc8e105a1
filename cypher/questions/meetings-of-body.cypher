// Which meetings did a body hold, and where?
// zh: 某单位召开了哪些会议，在哪里召开？
// param body: string -- full name or alias
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query meetings-of-body --param body=甘孜州政府
MATCH (body)-[r:ORGANIZED]->(m:Meeting)
WHERE (body.name = $body OR $body IN body.aliases)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
OPTIONAL MATCH (m)-[:HELD_IN]->(pl:Place)
OPTIONAL MATCH (c)-[:CHAIRED]->(m)
RETURN DISTINCT r.date AS date, m.name AS meeting, pl.name AS place, c.name AS chair
ORDER BY date, meeting, place, chair
