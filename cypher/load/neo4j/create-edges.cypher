// Edges that cannot be there yet: one of their ends is new.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.source
MATCH (b) WHERE elementId(b) = row.target
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.columns
RETURN count(r) AS done
