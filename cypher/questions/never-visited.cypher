// Which places does no report show anybody visiting?
// zh: 哪些地方从未有人走访？
// param level: string = "county" -- county, township or village
// param inside: string = "" -- full name of a larger place; empty for all
// example: pressgraph query never-visited --param level=village --param inside=泸定县
MATCH (pl:Place)
WHERE pl.level = $level AND NOT EXISTS { MATCH ()-[:VISITED]->(:Place)-[:PART_OF*0..5]->(pl) }
OPTIONAL MATCH (pl)-[:PART_OF*1..5]->(larger:Place)
WITH DISTINCT pl, larger
WHERE $inside = '' OR larger.name = $inside
RETURN DISTINCT pl.name AS place, pl.level AS level
ORDER BY place
