// What are the headline, paper and day of these articles?
MATCH (article:Article)
WHERE article.uid IN $uids
RETURN article.uid AS uid, article.id AS id, article.name AS title, article.publisher AS publisher,
  article.publishedAt AS publishedAt
ORDER BY uid
