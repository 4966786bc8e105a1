// The nodes of a label, without the copies of whole articles.
MATCH (n:__Label__) WHERE n.uid IS NOT NULL
RETURN n {.*, text: null, ledger: null} AS columns ORDER BY n.uid
