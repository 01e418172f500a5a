"""What can be done: the turn, and one function per deed, each inside one transaction."""
