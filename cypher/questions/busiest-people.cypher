// Who appears in the most meetings and visits?
// zh: 谁参加的会议和走访最多？
// param limit: integer = 20 -- rows at most
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query busiest-people --param from=2018-07-01 --param to=2018-07-31
MATCH (pe:Person)-[r:CHAIRED|ATTENDED|SPOKE_AT|VISITED|MET]->(what)
WHERE coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN pe.name AS person, count(DISTINCT what.uid) AS events, count(DISTINCT r.date) AS days
ORDER BY events DESC, days DESC, person
LIMIT $limit
