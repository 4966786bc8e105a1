// Who held an office in a body on a day, as far as the news says?
// zh: 某一天，某单位由谁任职？
// param body: string -- full name of the body
// param date: date = "9999-12-31" -- the last mention up to this day counts
// example: pressgraph query office-holders --param body=甘孜州委
MATCH (pe:Person)-[r:HOLDS_POSITION]->(body)
WHERE (body.name = $body OR $body IN body.aliases) AND r.startDate <= date($date) AND r.former IS NULL
RETURN r.title AS office, pe.name AS person, max(r.date) AS lastSeen
ORDER BY office, lastSeen DESC, person
