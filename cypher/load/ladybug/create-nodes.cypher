// A table for the nodes of one label.
CREATE NODE TABLE __Label__(__columns__, PRIMARY KEY (uid))
