// Who visits which county, how often, and when last?
// zh: 谁去过哪个县，去了几次，最近一次是什么时候？
// param county: string = "" -- full name; empty for all
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query county-visits --param county=泸定县
MATCH (v:Person)-[r:VISITED]->(spot:Place)-[:PART_OF*0..5]->(c:Place {level: 'county'})
WHERE ($county = '' OR c.name = $county)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
WITH DISTINCT v, c, r.date AS date
RETURN c.name AS county, v.name AS visitor, count(*) AS visits, max(date) AS last
ORDER BY visits DESC, county, visitor
