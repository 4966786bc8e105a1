// Gives edges new columns.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.source
MATCH (b) WHERE elementId(b) = row.target
MATCH (a)-[r:__TYPE__ {uid: row.uid}]->(b)
SET r = row.columns
RETURN count(r) AS done
