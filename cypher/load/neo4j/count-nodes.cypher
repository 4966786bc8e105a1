// How many nodes has a label?
MATCH (n:__Label__) RETURN count(n) AS amount
