// Which edges join what is called $head with what is called $tail, and which words state them?
WITH $head AS this, $tail AS that
MATCH (one)-[edge]->(other)
WHERE edge.uid STARTS WITH $prefix AND NOT edge.uid STARTS WITH 'mentions:'
  AND (one.uid = this OR one.name CONTAINS this OR any(alias IN one.aliases WHERE alias CONTAINS this))
  AND (other.uid = that OR other.name CONTAINS that OR any(alias IN other.aliases WHERE alias CONTAINS that))
RETURN edge.uid AS uid, one.name AS head, other.name AS tail, edge.date AS date, edge.dateCertainty AS certainty,
  edge.confidence AS confidence, edge.rule AS rule, edge.evidence AS evidence
ORDER BY date, head, tail, uid
