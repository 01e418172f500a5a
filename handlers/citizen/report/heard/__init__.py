"""What is heard beside the open question, in one order."""
