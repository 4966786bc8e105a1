// How many edges has a type?
MATCH ()-[r:__TYPE__]->() RETURN count(r) AS amount
