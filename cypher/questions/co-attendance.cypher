// Who takes part in the same meetings as a person?
// zh: 谁与某人一同参加会议？
// param person: string = "" -- full name; empty for all pairs
// param limit: integer = 50 -- rows at most
// example: pressgraph query co-attendance --param person=刘成鸣
MATCH (one:Person)-[:CHAIRED|ATTENDED|SPOKE_AT]->(meeting:Meeting)<-[:CHAIRED|ATTENDED|SPOKE_AT]-(o:Person)
WHERE (one.name = $person AND one.uid <> o.uid) OR ($person = '' AND one.uid < o.uid)
RETURN one.name AS person, o.name AS other, count(DISTINCT meeting.uid) AS meetings
ORDER BY meetings DESC, person, other
LIMIT $limit
