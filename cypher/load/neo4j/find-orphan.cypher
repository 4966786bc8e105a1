// Is there an index of this name on uids that belongs to no constraint? A server that dies while it makes a constraint
// leaves one behind.
SHOW INDEXES YIELD name, properties, owningConstraint
WHERE name = $name AND properties = ['uid'] AND owningConstraint IS NULL
RETURN name
