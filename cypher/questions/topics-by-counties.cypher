// On which topics did the most counties report?
// zh: 哪些事项汇报的县最多？
// param limit: integer = 20 -- rows at most
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query topics-by-counties
MATCH (county:Place {level: 'county'})-[r:REPORTED]->(t:Topic)
WHERE coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN t.name AS topic, count(DISTINCT county.uid) AS counties, min(DISTINCT r.date) AS first, max(DISTINCT r.date) AS last
ORDER BY counties DESC, topic
LIMIT $limit
