// Which documents were deliberated, by whom, and when?
// zh: 哪些文件在什么会议上审议？
// param document: string = "" -- words of the title; empty for all
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query documents-deliberated
MATCH (body)-[r:DELIBERATED]->(d:Document)
WHERE ($document = '' OR d.name CONTAINS $document)
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
RETURN d.name AS document, body.name AS deliberatedBy, r.date AS date
ORDER BY date, document, deliberatedBy
