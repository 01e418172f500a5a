"""Where was it?"""
