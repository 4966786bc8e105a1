// The edges of a type.
MATCH (a)-[r:__TYPE__]->(b) WHERE r.uid IS NOT NULL
RETURN a.uid AS source, b.uid AS target, properties(r) AS columns
