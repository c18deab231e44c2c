"""Pictures of what the ledger holds: pure functions, records in, pictures out."""
