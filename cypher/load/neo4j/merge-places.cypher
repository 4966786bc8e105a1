// As merge-nodes, for places, whose level is a label too.
// A node that others support too has other articles than the row; `known` marks those that may have the same.
UNWIND $rows AS row
MERGE (n:Place {uid: row.uid})
ON CREATE SET n = row.columns, n:__Level__
ON MATCH SET n.uid = row.uid
RETURN n.uid AS uid, elementId(n) AS id,
  CASE WHEN row.known OR n.articles <> row.columns.articles THEN properties(n) END AS columns
