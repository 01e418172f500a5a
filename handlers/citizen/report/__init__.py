"""A report, from the first word to its receipt."""
