// Who signed which agreement?
// zh: 谁签署了哪份协议？
// param party: string = "" -- name of a party; empty for all
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query agreements-signed
MATCH (pa)-[r:SIGNED]->(what)
WHERE ($party = '' OR pa.name = $party)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN what.name AS agreement, pa.name AS party, r.date AS date
ORDER BY date, agreement, party
