// Which articles mention somebody or something?
// zh: 哪些报道提到了它？
// param name: string -- name or alias
// example: pressgraph query articles-about --param name=泸定县
MATCH (article:Article)-[:MENTIONS]->(thing)
WHERE thing.name = $name OR $name IN thing.aliases
RETURN DISTINCT article.publishedAt AS published, article.name AS title, article.publisher AS publisher,
  thing.name AS about
ORDER BY published, title, about
