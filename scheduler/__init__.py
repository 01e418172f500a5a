"""The clock: ticks, outbox delivery, work rows, deadlines."""
