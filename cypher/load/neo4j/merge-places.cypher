// As merge-nodes, for places, whose level is a label too.
UNWIND $rows AS row
MERGE (n:Place {uid: row.uid})
ON CREATE SET n = row.columns, n:__Level__
ON MATCH SET n.uid = row.uid
WITH n, row
WHERE row.known OR n.articles <> row.columns.articles
RETURN n.uid AS uid, properties(n) AS columns
