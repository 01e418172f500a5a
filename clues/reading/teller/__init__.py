"""What does a story say of whoever tells it?"""
