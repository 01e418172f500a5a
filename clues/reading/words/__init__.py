"""Which words stand in a text, however they were typed, misheard or spelt?"""
