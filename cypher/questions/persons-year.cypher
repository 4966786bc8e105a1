// What did a person do in a year?
// zh: 某人在某一年做了什么？
// param person: string -- full name
// param year: string -- for example 2018
// example: pressgraph query persons-year --param person=刘成鸣 --param year=2018
MATCH (person:Person)-[r]->(w)
WHERE person.name = $person AND r.startDate <= date($year + '-12-31') AND r.endDate >= date($year + '-01-01')
RETURN DISTINCT r.date AS date, upper(left(r.uid, size(r.uid) - 17)) AS did, w.name AS what, r.title AS office
ORDER BY date, did, what, office
