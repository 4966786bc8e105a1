// Which article has this uid, or else was given this id?
MATCH (n:Article) WHERE (n.uid = $article OR n.id = $article) AND n.ledger IS NOT NULL
RETURN n.uid AS uid ORDER BY n.uid = $article DESC, n.uid LIMIT 2
