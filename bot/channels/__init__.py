"""How does each platform reach us, and we it?"""
