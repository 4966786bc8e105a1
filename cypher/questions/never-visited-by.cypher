// Which counties has a person never visited?
// zh: 某人从未去过哪些县？
// param person: string -- full name
// example: pressgraph query never-visited-by --param person=刘成鸣
MATCH (c:Place {level: 'county'})
WHERE NOT EXISTS { MATCH (who:Person)-[:VISITED]->(:Place)-[:PART_OF*0..5]->(c) WHERE who.name = $person }
RETURN c.name AS county
ORDER BY county
