// Gives places new columns, and the label of their level instead of another's.
UNWIND $rows AS row
MATCH (n:Place {uid: row.uid})
REMOVE n:Country:Province:Prefecture:County:Township:Village:Region:Site
SET n = row.columns, n:__Level__
RETURN count(n) AS done
