"""How much money was it, and what was it?"""
