"""What is still needed before a clue can be sent?"""

from clues.reading.slots import Name, Reading
from clues.taxonomy import Category

_PLACES = (Name.PLACE, Name.ROAD, Name.STAKE, Name.POINT, Name.DISTRICT, Name.WATER)


def missing(reading: Reading, category: Category | None = None) -> tuple[Name, ...]:
    """Return the slots to ask for, in the order of asking: place, time, unit, money, papers.

    *category* is the one confirmed, or the best reading of it; money and papers are asked only
    where it needs them. Whoever asks takes the first three.
    """
    needed = [Name.PLACE, Name.TIME, Name.AGENCY]
    if category is not None and category.money:
        needed.append(Name.AMOUNT)
    if category is not None and category.papers:
        needed += [Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN] if category.money else [Name.PAPERS_SHOWN]
    return tuple(name for name in needed if not _told(reading, name))


def _told(reading: Reading, name: Name) -> bool:
    names = _PLACES if name is Name.PLACE else (name,)
    return any(reading.first(each) is not None for each in names)
