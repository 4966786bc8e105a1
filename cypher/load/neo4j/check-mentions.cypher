// Which articles do not mention as many nodes as they should?
UNWIND $rows AS row
MATCH (n:Article {uid: row.uid})
WITH n, row, COUNT { (n)-[:MENTIONS]->() } AS held
WHERE held <> row.mentions
RETURN n.uid AS uid, held, row.mentions AS sent
