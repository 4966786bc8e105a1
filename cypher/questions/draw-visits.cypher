// Visits down to the village, with the places around
// zh: 走访图：从县到村
// param visitor: string = "" -- name of the visitor; empty for all
// example: pressgraph query draw-visits
// draws a graph in Neo4j Browser
MATCH p = (visitor)-[:VISITED]->(spot:Place)-[:PART_OF*0..3]->(larger:Place)
WHERE $visitor = '' OR visitor.name = $visitor
RETURN p
LIMIT 100
