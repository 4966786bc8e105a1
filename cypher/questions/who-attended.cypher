// Who took part in a meeting, and how?
// zh: 谁参加了某次会议？
// param meeting: string -- words of its name
// example: pressgraph query who-attended --param meeting=脱贫攻坚领导小组
MATCH (w)-[r:CHAIRED|ATTENDED|SPOKE_AT|ORGANIZED]->(m:Meeting)
WHERE ($meeting = '' OR m.name CONTAINS $meeting)
RETURN m.name AS meeting, upper(left(r.uid, size(r.uid) - 17)) AS did, w.name AS who, r.role AS role,
  r.date AS date
ORDER BY date, meeting, did, who
