"""Pictures and papers: what is read on them is offered, and each is taken back with a word."""
