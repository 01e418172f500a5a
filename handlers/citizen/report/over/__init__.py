"""What is asked over a draft: danger, a child, several matters, another office, an old draft."""
