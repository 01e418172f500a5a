"""What is asked, and how the answer to the open question is understood."""
