// Which places are visited most?
// zh: 哪些地方被走访得最多？
// param level: string = "" -- country to village, or site; empty for all
// param limit: integer = 20 -- rows at most
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query most-visited --param level=village
MATCH (visitor)-[r:VISITED]->(pl:Place)
WHERE ($level = '' OR pl.level = $level)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN pl.name AS place, pl.level AS level, count(DISTINCT r.date) AS days,
  count(DISTINCT visitor.uid) AS visitors, max(DISTINCT r.date) AS last
ORDER BY days DESC, visitors DESC, place
LIMIT $limit
