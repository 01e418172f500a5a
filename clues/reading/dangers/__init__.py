"""Is anybody in danger?"""
