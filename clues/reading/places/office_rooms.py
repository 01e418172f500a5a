"""In whose office was it: 在东关派出所，民警让我交1000; 在城管中队办公室罚我?

To an office one also goes to ask, to pay and to complain: it is where it happened only if something
was done to one there, or one was taken there. By its own name it is a point.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.place_words import DEED_BEHIND
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

_ROOM: Final = "(?:办公[室楼]|会议室|值班室|大厅|大院里?|院子?里?|门口|楼上|里头?)"
_OFFICE: Final = (
    "(?:派出所|[大中支]队部?|[\u4e00-\u9fff]{1,3}(?<![厕公场在是有])(?<!派出)所(?![长以有在])|"
    "村委会?|居委会|村部|镇政府|乡政府|街道办(?:事处)?)"
)
_AT: Final = Sparing(
    regex(
        "(?P<lead>(?:(?<![现存实内不所自何好站住])|(?<=关|留|押))在|(?<=[叫带喊传抓请弄押扭拽])到了?)"
        f"(?P<place>(?:[^\\W\\d_a-z在到我你他了的被让]{{0,7}}?{_OFFICE}(?:的?{_ROOM})?|(?:他们|领导|[所队局]里?|[所队局]长)的?办公室里?))"
        # what was done there, at once or in the next clause; or nothing more of it
        f"(?:(?!的)(?=，?(?:{DEED_BEHIND}|[^，。；]{{1,8}}?(?:被|遭|[让罚要收叫扣打逼](?=我|了))))(?P<done>)|(?=[，。；！]|$))"
    )
)
_OFFICER: Final = regex("(?:罚|收|扣|打|骂|要|逼|让|铐|关)[^。]{0,14}，$")
_ASKED: Final = regex(
    "[^。]{0,6}(?:报案|报警|笔录|咨询|打听|反映|投诉|[补办领取](?:证|手续|户口|车)|上班|工作|办公)"
)


def offices(text: str) -> Iterator[Written]:
    """Yield such places of a folded text."""
    for met in met_in(_AT, text):
        start, end = met.span("place")
        if _ASKED.match(text, end):
            continue
        taken = met["lead"][0] == "到"
        if (
            taken
            or met["done"] is not None
            or _OFFICER.search(text, max(0, met.start() - 16), met.start())
        ):
            yield Written(text[start:end], start, end)


# An office of one kind in a town is called by the kind; a police station or a village by its name.
_OWN: Final = regex(f"(?:派出所|村委会)(?:的?{_ROOM})?$")


def named_offices(text: str) -> Iterator[Written]:
    """Yield those of them that have a name of their own: 东关派出所."""
    for each in offices(text):
        kind = _OWN.search(text, each.start, each.end)
        if kind and kind.start() - begin_of(text, kind.start(), most=6, admin=False) >= 2:
            yield each
