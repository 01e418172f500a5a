"""Who reports: by name or without, for oneself or for a firm."""
