"""Where it is kept: tables, query functions, sealing, evidence, journal, backup."""
