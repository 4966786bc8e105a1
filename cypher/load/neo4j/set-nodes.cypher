// Gives nodes new columns.
UNWIND $rows AS row
MATCH (n:__Label__ {uid: row.uid})
SET n = row.columns
RETURN count(n) AS done
