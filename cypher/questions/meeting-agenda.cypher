// What did a meeting convey, hear, deliberate and arrange?
// zh: 某次会议传达、听取、审议、部署了什么？
// param meeting: string -- words of its name
// example: pressgraph query meeting-agenda --param meeting=脱贫攻坚领导小组
MATCH (m:Meeting)-[r:CONVEYED|HEARD|REPORTED|DELIBERATED|ARRANGED|STRESSED]->(w)
WHERE ($meeting = '' OR m.name CONTAINS $meeting)
RETURN m.name AS meeting, upper(left(r.uid, size(r.uid) - 17)) AS did, w.name AS what, r.date AS date
ORDER BY date, meeting, did, what
