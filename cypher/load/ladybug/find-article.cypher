// Which article has this uid, or else was given this id?
MATCH (a:Article) WHERE a.uid = $article OR a.id = $article
RETURN a.uid AS uid ORDER BY a.uid = $article DESC, a.uid LIMIT 2
