// Who was where on a day?
// zh: 某一天谁在哪里？
// param date: date -- the day
// param person: string = "" -- full name; empty for everyone
// example: pressgraph query where-on-date --param date=2018-07-23
MATCH (pe:Person)-[r:VISITED|CHAIRED|ATTENDED|SPOKE_AT]->(w)
WHERE ($person = '' OR pe.name = $person) AND r.startDate <= date($date) AND r.endDate >= date($date)
OPTIONAL MATCH (w)-[:HELD_IN]->(venue:Place)
WITH pe, r, w, CASE WHEN r.uid STARTS WITH 'visited:' THEN w.name ELSE venue.name END AS place
RETURN DISTINCT pe.name AS person, place, upper(left(r.uid, size(r.uid) - 17)) AS did, w.name AS what,
  r.date AS date
ORDER BY person, date, did, what, place
