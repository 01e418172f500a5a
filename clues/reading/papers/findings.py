"""What is found of a paper: which of the three it is, whether it was given, and in which words?"""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """The three things that are asked about papers; each is yes, no, or not said."""

    SHOWN = "papers_shown"
    RECEIPT = "receipt_given"
    NOTICE = "notice_given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was said about one kind of paper, and the words that said it.

    *weak*: it was refused or put off when asked for, which a later deed outweighs. *vague*: of no
    paper by its name, but of any sheet, any word in writing. *called* is its name there.
    """

    paper: Paper
    given: bool
    start: int
    end: int
    weak: bool = False
    vague: bool = False
    called: str = ""
