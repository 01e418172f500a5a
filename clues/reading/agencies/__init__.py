"""Which bodies acted, and which did not?"""
