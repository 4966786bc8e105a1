// What did a speaker demand, and at which meeting?
// zh: 某人在哪次会议上提出了哪些要求？
// param person: string -- full name
// param meeting: string = "" -- words of the meeting; empty for all
// param from: date = "0001-01-01" -- first day
// param to: date = "9999-12-31" -- last day
// example: pressgraph query speech-demands --param person=刘成鸣
MATCH (person:Person)-[r:STRESSED]->(topic:Topic)
WHERE person.name = $person
  AND coalesce(r.startDate, date('9999-12-31')) <= date($to) AND coalesce(r.endDate, date('0001-01-01')) >= date($from)
OPTIONAL MATCH (m:Meeting)
WHERE m.uid = r.at
WITH r, topic, coalesce(m.name, '') AS meeting
WHERE ($meeting = '' OR meeting CONTAINS $meeting)
RETURN r.date AS date, meeting, topic.name AS demand
ORDER BY date, meeting, demand
