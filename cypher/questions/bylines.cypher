// Who wrote how many articles, and which?
// zh: 哪位记者写了哪些报道？
// param author: string = "" -- full name; empty for all
// example: pressgraph query bylines
MATCH (a:Person)-[:WROTE]->(article:Article)
WHERE $author = '' OR a.name = $author
RETURN a.name AS author, article.publishedAt AS published, article.name AS title
ORDER BY author, published, title
