"""Which of a campaign's categories fit, and which circumstances were told?"""
