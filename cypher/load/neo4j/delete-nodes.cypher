// Removes nodes that nothing supports any more.
UNWIND $uids AS uid
MATCH (n:__Label__ {uid: uid})
DETACH DELETE n
RETURN count(*) AS done
