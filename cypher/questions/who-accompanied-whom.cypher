// Who accompanies whom, and how often?
// zh: 谁陪同谁，共几次？
// param person: string = "" -- either of the two; empty for everyone
// example: pressgraph query who-accompanied-whom
MATCH (c:Person)-[r:ACCOMPANIED]->(l:Person)
WHERE $person = '' OR c.name = $person OR l.name = $person
RETURN l.name AS leader, c.name AS companion, count(*) AS times, max(r.date) AS last
ORDER BY times DESC, leader, companion
