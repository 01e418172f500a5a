"""What does a person see in a browser, and how do presses come back?"""
