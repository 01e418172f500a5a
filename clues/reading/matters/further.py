"""Is what is told behind a story another matter: 另外一件事，今天城管收了我100元?

It says so at its beginning, names an office of its own, and tells a deed of it.
"""

from typing import Final

from clues.reading.agencies.agencies import agencies
from clues.reading.matters.matters import matters
from clues.reading.matters.signs import Announced, cuts
from clues.reading.words.folding import fold

_BEFORE: Final = 800  # characters of the story behind which it is told


def further_matter(story: str, words: str) -> str:
    """Return the matter that *words* tell beside that of *story*, without its announcement.

    Nothing where they go on with the story.
    """
    words = words.strip()
    folded = fold(words)
    begun = next(iter(cuts(folded)), None)
    if begun is None or begun.start > 0 or begun.announced < Announced.HINTED:
        return ""
    if not any(not each.told_to for each in agencies(folded.text)):
        return ""
    before = story.strip()[-_BEFORE:].rstrip("。.！!；;，, ")
    whole = f"{before}{'. ' if words.isascii() else '。'}{words}"
    told = matters(whole)
    first = next((each.start for each in told[1:] if each.start > len(before)), 0)
    apart = any(each.end <= len(before) + 2 for each in told)
    return whole[first:].strip() if first and apart else ""
