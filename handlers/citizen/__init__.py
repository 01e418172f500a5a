"""The citizens' conversations: a report, a clue that was registered, what is asked at the door."""
