// All edges of a type.
MATCH (a)-[n:__TYPE__]->(b)
RETURN a.uid AS source, b.uid AS target, __columns__
