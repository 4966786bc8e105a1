// Who met whom, and when?
// zh: 谁在什么时候会见了谁？
// param person: string = "" -- either of the two; empty for everyone
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query who-met-whom
MATCH (h:Person)-[r:MET]->(g)
WHERE ($person = '' OR h.name = $person OR g.name = $person)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN h.name AS host, g.name AS guest, r.date AS date
ORDER BY date, host, guest
