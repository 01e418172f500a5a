"""Which firm or shop is it about?"""
