// A person and all that the news says of them
// zh: 一个人的关系图
// param person: string -- full name
// example: pressgraph query draw-person --param person=刘成鸣
// draws a graph in Neo4j Browser
MATCH p = (person:Person)-[r]-(thing)
WHERE person.name = $person AND NOT r.uid STARTS WITH 'mentions:'
RETURN p
LIMIT 100
