// The nodes of a label after the last uid seen, some thousand at a time.
MATCH (n:__Label__) WHERE n.uid > $after
RETURN __columns__ ORDER BY n.uid LIMIT $limit
