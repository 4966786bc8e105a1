// Who sits in which body
// zh: 任职关系图
// param body: string = "" -- words of the body; empty for all
// example: pressgraph query draw-offices
// draws a graph in Neo4j Browser
MATCH p = (person:Person)-[:HOLDS_POSITION]->(body)
WHERE ($body = '' OR body.name CONTAINS $body)
RETURN p
LIMIT 100
