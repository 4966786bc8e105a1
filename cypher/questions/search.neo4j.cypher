// What is there with this name, alias or headline?
// zh: 按名称、别名或标题查找。
// param text: string -- words to find
// param limit: integer = 20 -- rows at most
// example: pressgraph query search --param text=泸定
WITH CASE
  // One letter alone is the beginning of a word, everything else a phrase.
  WHEN $text =~ '\\p{L}' THEN $text + '*'
  ELSE '"' + replace(replace($text, '\\', ' '), '"', ' ') + '"'
END AS wanted
UNWIND ['names', 'headlines'] AS index
CALL db.index.fulltext.queryNodes(index, wanted) YIELD node AS thing
RETURN DISTINCT thing.name AS name, size(thing.articles) AS articles, thing.uid AS uid
ORDER BY articles DESC, name, uid
LIMIT $limit
