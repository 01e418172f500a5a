"""What staff can do in a conversation: the queue, the card of a clue, and each action on it."""
