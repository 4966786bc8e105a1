// Which meetings were held in a place or inside it?
// zh: 某地开过哪些会议？
// param place: string -- full name
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query meetings-in-place --param place=泸定县
MATCH (m:Meeting)-[r:HELD_IN]->(s:Place)-[:PART_OF*0..5]->(place:Place)
WHERE place.name = $place
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN DISTINCT r.date AS date, m.name AS meeting, s.name AS spot
ORDER BY date, meeting, spot
