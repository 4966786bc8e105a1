// Makes the nodes that are new and locks the others, in the order given; the others come back as they are.
// A node that others support too has other articles than the row; `known` marks those that may have the same.
UNWIND $rows AS row
MERGE (n:__Label__ {uid: row.uid})
ON CREATE SET n = row.columns
ON MATCH SET n.uid = row.uid
RETURN n.uid AS uid, elementId(n) AS id,
  CASE WHEN row.known OR n.articles <> row.columns.articles THEN properties(n) END AS columns
