// The articles after the last uid seen, as they were loaded.
MATCH (n:Article) WHERE n.uid > $after AND n.ledger IS NOT NULL
RETURN n.uid AS uid, n.ledger AS ledger ORDER BY n.uid LIMIT $limit
