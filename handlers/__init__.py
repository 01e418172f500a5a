"""What is said: the dialog engine, the citizens' conversations, the staff's actions."""
