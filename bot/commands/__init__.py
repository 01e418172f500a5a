"""What does each word after `clueline` do?"""
