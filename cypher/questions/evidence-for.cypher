// Which words state that one thing is related to another?
// zh: 哪句话说明了这一关系？
// param head: string -- name of the one
// param tail: string = "" -- name of the other; empty for all
// param type: string = "" -- relation type, such as CHAIRED; empty for all
// example: pressgraph query evidence-for --param head=刘成鸣 --param type=ATTENDED
MATCH (head)-[r]->(t)
WHERE head.name = $head AND ($tail = '' OR t.name = $tail)
  AND ($type = '' OR r.uid STARTS WITH (lower($type) + ':')) AND NOT r.uid STARTS WITH 'mentions:'
UNWIND r.evidence AS evidence
RETURN upper(left(r.uid, size(r.uid) - 17)) AS relation, t.name AS tail, r.date AS date,
  r.confidence AS confidence, r.rule AS rule, evidence
ORDER BY date, relation, tail, evidence
