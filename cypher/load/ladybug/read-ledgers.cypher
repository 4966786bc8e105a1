// The articles after the last uid seen, as they were loaded.
MATCH (a:Article) WHERE a.uid > $after
RETURN a.uid AS uid, a.ledger AS ledger ORDER BY a.uid LIMIT $limit
