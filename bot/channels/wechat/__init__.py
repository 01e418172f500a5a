"""How do people on WeChat reach us through an Official Account, and we them?

A request of the platform goes ``envelope`` (is it theirs?) → ``content`` (what happened?) →
a turn → ``reply`` (the passive answer). What we say first goes the road that ``window``
finds, through ``api``; ``refusals`` tells what becomes of it.
"""
