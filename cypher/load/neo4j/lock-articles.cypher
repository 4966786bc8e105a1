// Makes the articles that are new and locks all of them, in the order given. What was loaded before comes back, unless
// it is the same. An article that has columns but no ledger was not loaded by us.
UNWIND $rows AS row
MERGE (n:Article {uid: row.uid})
SET n.uid = row.uid
RETURN n.uid AS uid, elementId(n) AS id, n.ledger = row.ledger AS same,
  n.ledger IS NULL AND n.articles IS NOT NULL AS foreign,
  CASE WHEN n.ledger = row.ledger THEN null ELSE n.ledger END AS ledger
