"""How do people on Telegram reach us, and we them?"""
