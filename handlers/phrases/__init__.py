"""Which turns of speech tell no fact of a story, and what does a person mean by them?

Pure functions of words: who is asked what, and what stands open, is known a floor above.
"""
