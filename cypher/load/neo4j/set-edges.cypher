// Gives edges new columns.
UNWIND $rows AS row
MATCH (a:__Source__ {uid: row.source})-[r:__TYPE__ {uid: row.uid}]->(b:__Target__ {uid: row.target})
SET r = row.columns
RETURN count(r) AS done
