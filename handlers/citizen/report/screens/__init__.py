"""What is shown: the card, what was noted, what the lists say, the receipt."""
