"""Were papers shown, was a receipt given, was a notice given?"""
