// Edges that cannot be there yet: one of their ends is new.
UNWIND $rows AS row
MATCH (a:__Source__ {uid: row.source})
MATCH (b:__Target__ {uid: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.columns
RETURN count(r) AS done
