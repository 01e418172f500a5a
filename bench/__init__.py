"""What do the promises about speed measure as, on this machine, today?"""
