// Who took up or held which office, and from when to when was it seen?
// zh: 谁在什么时候担任或调任什么职务？
// param person: string = "" -- full name; empty for everyone
// param body: string = "" -- words of the body; empty for all
// example: pressgraph query office-moves --param person=刘成鸣
MATCH (pe:Person)-[r:HOLDS_POSITION]->(b)
WHERE ($person = '' OR pe.name = $person) AND ($body = '' OR b.name CONTAINS $body)
RETURN pe.name AS person, b.name AS body, r.title AS office, coalesce(r.former, false) AS former,
  min(r.date) AS firstSeen, max(r.date) AS lastSeen, max(r.since) AS since, max(r.until) AS until,
  count(*) AS times
ORDER BY person, firstSeen, body, office, former
