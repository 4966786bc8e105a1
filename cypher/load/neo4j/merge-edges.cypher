// Edges that may be there: new ones are made, the others come back as they are.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.source
MATCH (b) WHERE elementId(b) = row.target
MERGE (a)-[r:__TYPE__ {uid: row.uid}]->(b)
ON CREATE SET r = row.columns
WITH r, row
WHERE row.known OR r.articles <> row.columns.articles
RETURN r.uid AS uid, properties(r) AS columns
