// Which places lie inside a place, as the news names them?
// zh: 报道中某地下辖哪些地方？
// param place: string -- full name
// example: pressgraph query places-inside --param place=泸定县
MATCH (pl:Place)-[:PART_OF*1..5]->(larger:Place)
WHERE larger.name = $place
RETURN DISTINCT pl.level AS level, pl.name AS place
ORDER BY level, place
