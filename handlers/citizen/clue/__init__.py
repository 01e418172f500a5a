"""What its reporter does with a clue that is registered."""
