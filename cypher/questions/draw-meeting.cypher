// A meeting with everybody and everything around it
// zh: 一次会议及其相关的人和事
// param meeting: string = "" -- words of its name; empty for any
// example: pressgraph query draw-meeting --param meeting=脱贫攻坚领导小组
// draws a graph in Neo4j Browser
MATCH p = (meeting:Meeting)-[r]-(thing)
WHERE ($meeting = '' OR meeting.name CONTAINS $meeting) AND NOT r.uid STARTS WITH 'mentions:'
RETURN p
LIMIT 100
