// Removes edges that nothing supports any more.
UNWIND $rows AS row
MATCH (a:__Source__ {uid: row.source})-[r:__TYPE__ {uid: row.uid}]->(b:__Target__ {uid: row.target})
DELETE r
RETURN count(*) AS done
