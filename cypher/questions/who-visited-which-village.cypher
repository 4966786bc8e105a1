// Which villages were visited, by whom, and when?
// zh: 谁在什么时候走访了哪个村？
// param visitor: string = "" -- name of a person, body or meeting; empty for all
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query who-visited-which-village
MATCH (vi)-[r:VISITED]->(v:Place {level: 'village'})
WHERE ($visitor = '' OR vi.name = $visitor)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
OPTIONAL MATCH (v)-[:PART_OF*1..5]->(t:Place {level: 'township'})
OPTIONAL MATCH (v)-[:PART_OF*1..5]->(c:Place {level: 'county'})
RETURN DISTINCT vi.name AS visitor, v.name AS village, t.name AS township,
  c.name AS county, r.date AS date
ORDER BY date, county, township, village, visitor
