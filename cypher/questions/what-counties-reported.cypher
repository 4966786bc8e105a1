// Which county reported what, and at which meeting?
// zh: 哪个县在哪次会议上汇报了什么？
// param topic: string = "" -- words of the topic; empty for all
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query what-counties-reported --param topic=摘帽
MATCH (c:Place {level: 'county'})-[r:REPORTED]->(t:Topic)
WHERE ($topic = '' OR t.name CONTAINS $topic)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
OPTIONAL MATCH (m:Meeting)
WHERE m.uid = r.at
RETURN c.name AS county, t.name AS topic, m.name AS meeting, r.date AS date
ORDER BY date, topic, county
