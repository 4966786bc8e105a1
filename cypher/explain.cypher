// Which edges join what is called $head with what is called $tail, and which words state them?
MATCH (head)-[edge]->(tail)
WHERE edge.uid STARTS WITH $prefix AND NOT edge.uid STARTS WITH 'mentions:'
  AND (head.uid = $head OR head.name CONTAINS $head OR any(alias IN head.aliases WHERE alias CONTAINS $head))
  AND (tail.uid = $tail OR tail.name CONTAINS $tail OR any(alias IN tail.aliases WHERE alias CONTAINS $tail))
RETURN edge.uid AS uid, head.name AS head, tail.name AS tail, edge.date AS date, edge.dateCertainty AS certainty,
  edge.confidence AS confidence, edge.rule AS rule, edge.evidence AS evidence
ORDER BY date, head, tail, uid
