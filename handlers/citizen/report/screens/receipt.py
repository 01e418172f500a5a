"""What happens when a report is submitted, and what does the receipt say?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from clues.model import IdentityMode
from clues.speech import Choice, Kind, Line, Say, Scope, Words
from clues.working_copy import Standing
from desk import file_names
from desk.intake import Submit
from desk.lookup import Piece
from desk.room import Done
from desk.talk import Frame, Talk
from desk.turn import REPORT, Acts, Told
from handlers.citizen.report.files import paper, photo
from handlers.citizen.report.over import child, matters
from handlers.citizen.report.questions import other_side, position
from handlers.citizen.report.screens import checks as report_checks
from handlers.citizen.report.screens import privacy
from handlers.citizen.report.told import danger_mark, story_lines
from handlers.citizen.report.told.told import ENOUGH, OTHER
from handlers.citizen.report.who import firm, identity, unnamed
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.files import count_by_kind
from handlers.dialog.flow import Scene
from handlers.dialog.house import House
from handlers.dialog.one_line import joined

CODE_FOR: Final = timedelta(minutes=30)
ADDITIONS_FOR: Final = timedelta(hours=24)
_ON_THE_WAY: Final = (
    *("review", "contact", "consent", "identity", "phone-read", "name-read"),
    *("leaf-page", "change", "guess", "guesses", "times", ENOUGH),
    *(unnamed.KEPT, story_lines.CORRECTIONS),
    *(photo.FACTS, photo.ASKED, paper.FOUND, paper.ASKED, *position.ON_THE_WAY),
)
"""Answers that only led to the card: no part of the clue."""


def finish(here: Here, scene: Scene) -> Acts:
    """Submit the draft; the card becomes the receipt."""
    told = here.book.flows[REPORT].told(scene)
    if found := report_checks.kept(scene):
        told["checks"] = found
    if peril := danger_mark.of(scene.frame):
        told["danger"] = peril
    if child.is_one(scene.frame):
        told["child"] = True
    if story := story_lines.whole(told):
        told["story"] = story
    mode = identity.mode_of(scene)
    person = told.pop("person", None) or {}
    told = unnamed.masked(scene, told)
    company = firm.facts(told) if mode is IdentityMode.NAMED else {}
    for key in (*_ON_THE_WAY, *firm.KEYS):
        told.pop(key, None)
    outcome = yield Submit(
        category=str(told.get("leaf") or OTHER),
        told=told,
        identity_mode=mode,
        accused=other_side.accused_units(scene),
        danger=bool(danger_mark.of(scene.frame)),
        identity={**person, **company} if mode is not IdentityMode.ANONYMOUS else {},
    )
    if not isinstance(outcome, Done):
        return Told(talk=scene.talk.end(), says=(_notice(Words("error-apology")),))
    return (yield from _received(here, scene, outcome))


def _received(here: Here, scene: Scene, outcome: Done) -> Acts:
    number, code = outcome.facts["number"], outcome.facts["code"]
    talk = replace(
        scene.talk,
        key_id=None,
        files=0,
        receipt={"number": number, "code": code, "until": (scene.now + CODE_FOR).timestamp()},
        shown=None,
        recent={"number": number, "until": (scene.now + ADDITIONS_FOR).timestamp()},
    )
    said = receipt_say(scene.house, talk, _receipt(scene, outcome))
    if identity.mode_of(scene) is IdentityMode.NAMED:
        said = replace(said, lines=(*said.lines, Words("receipt-written")))
    told = yield from asking.ended(here, talk, (said, *kept_aside(talk)))
    return (yield from _next_matter(here, told, scene.frame))


def _next_matter(here: Here, told: Told, frame: Frame) -> Acts:
    """Go on with what waited behind this receipt, in a message of its own that says so."""
    now, *later = matters.waiting(frame) or ("",)
    if not now:
        return told
    told_at, done = matters.told_at(frame), matters.nth(frame)
    following = yield from here.book.retell(
        here.on(told.talk), now, tuple(later), told_at, done + 1
    )
    first, *rest = (replace(say, replaces=False) for say in following.says)
    apart = here.house.capability(here.talk.channel).transcript
    code = "apart" if apart else "above"
    head = Words("report-next-matter", {"done": done, "next": done + 1, "code": code})
    headed = replace(first, lines=(head, *first.lines))
    return replace(following, says=(*told.says, headed, *rest))


def kept_aside(talk: Talk) -> tuple[Say, ...]:
    """Return the word, at the end of a draft, that another one waits on the shelf."""
    return (_notice(Words("move-waiting")),) if talk.shelf else ()


def receipt_say(house: House, talk: Talk, words: Words) -> Say:
    """Return the message with the code; a page that is drawn again shows it elsewhere."""
    receipt = talk.receipt or {}
    number, code = str(receipt["number"]), str(receipt["code"])
    apart = house.capability(talk.channel).transcript
    return Say(
        lines=(Words("receipt-apart", {"number": number}) if apart else words,),
        kind=Kind.NOTICE,
        replaces=True,
        subject=f"receipt:{number}",
        choices=receipt_choices(number, "" if apart else code),
    )


def _receipt(scene: Scene, outcome: Done) -> Words:
    house, accept = scene.house, outcome.facts["accept"]
    pieces = outcome.facts["files"]
    files: Words = Words("value-none")
    if pieces:
        files = _files(pieces)
    return Words(
        "report-received",
        {
            "number": outcome.facts["number"],
            "code": outcome.facts["code"],
            "at": outcome.facts["at"],
            "files": files,
            "date": accept.day if accept else outcome.facts["at"].date(),
            "channels": privacy.channel_names(house),
            "push": "yes" if house.capability(scene.talk.channel).pushes else "no",
        },
    )


def _files(pieces: Sequence[Piece]) -> Words:
    """Return how many files there are, with the first digits of each fingerprint once it is known.

    Whole they stand in 进度, with the time each file came.
    """
    had = [piece for piece in pieces if piece.standing is not Standing.LOST]
    files = _had(had) if had else Words("value-none")
    if lost := len(pieces) - len(had):
        return Words("receipt-files-lost", {"files": files, "n": lost})
    return files


def _had(pieces: Sequence[Piece]) -> Words:
    count = count_by_kind(Counter(piece.kind for piece in pieces))
    kept = [piece for piece in pieces if piece.sha256 is not None]
    if not kept:
        return Words("receipt-files-pending", {"count": count})
    prints = joined(*(_print(piece, of=len(pieces)) for piece in kept[:_LISTED]))
    if coming := len(pieces) - len(kept):
        return Words("receipt-files-coming", {"count": count, "prints": prints, "n": coming})
    key = "receipt-files" if len(pieces) <= _LISTED else "receipt-files-more"
    return Words(key, {"count": count, "prints": prints})


def _print(piece: Piece, *, of: int) -> Line:
    """Return the fingerprint of one of so many files, behind its number and, of a few, its name."""
    digits = piece.sha256.hex()[:_FIRST] if piece.sha256 is not None else ""
    name = file_names.shortened(piece.name) if of <= _NAMED else ""
    if of == 1 and not name:
        return digits
    key = "receipt-print-named" if name else "receipt-print"
    return Words(key, {"n": piece.nth, "name": name, "print": digits})


_FIRST: Final = 8
_NAMED: Final = 3
"""So many files are called by their names: the receipt is to fit a screen."""
_LISTED: Final = 9
"""So many fingerprints stand on it; all of them stand in 进度."""


def receipt_choices(number: str, code: str) -> tuple[Choice, ...]:
    """Return what may be done with a receipt; each works as a word at any later time."""
    names = ("dates", "saved", "cut") if code else ("dates", "cut")
    lasting = tuple(
        Choice(id=each, label=Words(f"report-received.{each}"), scope=Scope.WORD, subject=number)
        for each in names
    )
    if not code:
        return lasting
    copy = Choice(id="copy", label=Words("report-received.copy"), scope=Scope.WORD, copies=code)
    return (copy, *lasting)


def _notice(words: Words) -> Say:
    return Say(lines=(words,), kind=Kind.NOTICE)
