// Removes edges that nothing supports any more.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.source
MATCH (b) WHERE elementId(b) = row.target
MATCH (a)-[r:__TYPE__ {uid: row.uid}]->(b)
DELETE r
RETURN count(*) AS done
