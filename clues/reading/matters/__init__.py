"""Of how many matters is it, and does each belong here?"""
