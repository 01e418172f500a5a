"""What does a story say, in any register, and which words say it?

``read`` returns slots that quote the story; ``correct`` takes a correction in one line; ``when``
and ``amount`` read the answer to a single question. All are pure: ``now`` is passed in, nothing
is looked up, and what is not sure is left out.

A room holds what is asked about one kind of fact, and the file with the room's name is its door
(``times/times.py``); ``words`` takes a text in before anything is asked of it. Which room may know
which stands in pyproject.toml, and ``make floors`` holds it.
"""
