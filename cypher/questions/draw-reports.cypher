// The counties, what they reported, and what else touches that
// zh: 各县汇报事项图
// param topic: string = "" -- words of the topic; empty for all
// example: pressgraph query draw-reports
// draws a graph in Neo4j Browser
MATCH p = (county:Place {level: 'county'})-[:REPORTED]->(topic:Topic)
WHERE ($topic = '' OR topic.name CONTAINS $topic)
RETURN p
LIMIT 100
