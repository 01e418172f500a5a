"""What a draft holds: how an answer is kept, and how it stands among the others."""
