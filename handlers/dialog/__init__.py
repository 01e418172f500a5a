"""How a conversation is held: flows as data, one recogniser, one renderer."""
