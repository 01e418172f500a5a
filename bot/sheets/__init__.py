"""How does a table of an office, of which nothing may be trusted, become checked rows?"""
