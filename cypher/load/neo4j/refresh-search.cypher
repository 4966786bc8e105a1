// Waits until the full-text indexes know what was just loaded.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
