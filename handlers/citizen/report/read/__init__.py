"""What words say of any line: a story, more of it, a correction."""
