// Which documents did a body issue?
// zh: 某单位印发了哪些文件？
// param body: string = "" -- full name or alias; empty for all
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query documents-issued --param body=四川省委
MATCH (b:Organization)-[r:ISSUED]->(d:Document)
WHERE ($body = '' OR b.name = $body OR $body IN b.aliases)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN b.name AS body, d.name AS document, r.date AS date
ORDER BY date, body, document
