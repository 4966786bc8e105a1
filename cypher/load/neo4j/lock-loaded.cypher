// Locks articles that are there, in the order given, and returns them as they were loaded.
UNWIND $uids AS uid
MATCH (n:Article {uid: uid})
SET n.uid = uid
RETURN n.uid AS uid, elementId(n) AS id, n.ledger AS ledger
