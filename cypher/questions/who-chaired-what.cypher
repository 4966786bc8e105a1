// Who led which meeting, and in which office?
// zh: 谁主持了哪次会议，当时任什么职务？
// param person: string = "" -- full name; empty for everyone
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query who-chaired-what --param person=李江
MATCH (who)-[r:CHAIRED]->(m:Meeting)
WHERE ($person = '' OR who.name = $person)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
OPTIONAL MATCH (m)-[:HELD_IN]->(pl:Place)
OPTIONAL MATCH (who)-[office:HOLDS_POSITION]->(b)
WHERE any(article IN r.articles WHERE article IN office.articles)
RETURN DISTINCT who.name AS chair, office.title AS office, b.name AS body, m.name AS meeting,
  pl.name AS place, r.date AS date
ORDER BY date, meeting, chair, body, office
