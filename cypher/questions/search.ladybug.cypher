// What is there with this name, alias or headline?
// zh: 按名称、别名或标题查找。
// param text: string -- words to find
// param limit: integer = 20 -- rows at most
// example: pressgraph query search --param text=泸定
WITH lower($text) AS wanted
MATCH (thing)
WHERE lower(thing.name) CONTAINS wanted OR any(alias IN thing.aliases WHERE lower(alias) CONTAINS wanted)
RETURN thing.name AS name, size(thing.articles) AS articles, thing.uid AS uid
ORDER BY articles DESC, name, uid
LIMIT $limit
