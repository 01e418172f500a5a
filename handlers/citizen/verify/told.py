"""Do words that come to 核验 tell what happened, rather than whom or what to look up?

Whom is a unit and a firm, a number, a fee or a place. 他们没扫码, 罚了我两千没给票 is a report.
"""

from datetime import date
from typing import Final

from clues.door_question import DoorQuestion, Wanted, read_question
from clues.reading.slots import Name
from clues.understood import Understood
from handlers.dialog.commands import has_facts
from handlers.dialog.house import House
from handlers.phrases import at_the_door

_LONG: Final = 60
_DEEDS: Final = (Name.RECEIPT_GIVEN, Name.PAPERS_SHOWN, Name.NOTICE_GIVEN)


def question_of(house: House, words: str, today: date) -> DoorQuestion:
    """Return what *words* ask for, by every name of a unit or kind of unit this house knows."""
    campaign = house.campaign
    units = (
        name for unit in campaign.units.values() for name in (*unit.name.values(), *unit.called)
    )
    kinds = (name for kind in campaign.agencies for name in (*kind.label.values(), *kind.called))
    return read_question(words, (*units, *kinds), today)


def tells(question: DoorQuestion, read: Understood) -> bool:
    """Say whether words tell a story: of money, of papers, of a day and of no firm."""
    if question.wanted is Wanted.CERTIFICATE:
        return False
    named = question.unit or not question.lacks_company
    dated = bool(read.all(Name.TIME)) and question.lacks_company
    return tells_a_deed(question, read) or dated or not named or len(question.words) > _LONG


def tells_a_deed(question: DoorQuestion, read: Understood) -> bool:
    """Say whether words tell what was done: a code not scanned, a paper, money, danger."""
    if read.danger is not None or any(read.all(name) for name in _DEEDS):
        return True
    if at_the_door.code_told(question.words) is not None:
        return True
    return bool(read.all(Name.AMOUNT)) and question.wanted is not Wanted.FEE


def is_told(question: DoorQuestion, read: Understood | None) -> bool:
    """Say whether an answer to 核验 is none: it tells, and holds a fact."""
    if read is None:
        return False
    facts = has_facts(read) or at_the_door.code_told(question.words) is not None
    return facts and tells(question, read)
