// These articles, as they were loaded.
MATCH (n:Article) WHERE n.uid IN $uids
RETURN n.uid AS uid, n.ledger AS ledger
