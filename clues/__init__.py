"""What are the rules? Pure functions of plain values: no clock, chance, log or I/O."""
