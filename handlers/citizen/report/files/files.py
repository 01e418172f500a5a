"""How is a file taken back before the report is submitted?

Opened from the list of lines, from the card's row, or with a word. Nothing is taken off but what
is picked there, and who picks reads that it is deleted.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from clues.speech import Choice, Line, Words
from desk.intake import DraftFiles, DropFile
from desk.lookup import Piece
from desk.turn import Acts
from handlers.citizen.report.files import paper, photo
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Edit, Given, Leave, Prompt, Scene, Step, Unclear
from handlers.dialog.one_line import joined, shortened
from handlers.phrases import files as file_words

KEY: Final = "files"
ALL: Final = "all"
_NAME: Final = 16  # characters of a file's own name on a button
_PREFIX: Final = "file-"


def hears(scene: Scene, _: Step, given: Given) -> Accepted | None:
    """那张照片发错了: ask which of the files is taken back; None where nothing of it is said."""
    if given.choice is not None or scene.frame.editing == KEY:
        return None
    if not file_words.wants_back(given.words):
        return None
    if scene.talk.files:
        return Edit(KEY)
    none = file_words.names_a_file(given.words)
    return Unclear(Words("files-back-none")) if none else None


def ask(scene: Scene) -> Prompt:
    """Ask which of the files is taken back."""
    pieces = scene.files
    choices = [
        Choice(id=f"{_PREFIX}{piece.nth}", label=label)
        for piece, label in zip(pieces, _labels(scene, pieces), strict=True)
    ]
    if len(pieces) > 1:
        choices.append(Choice(id=ALL, label=Words("files-back-ask.all")))
    stay = Choice(id="back", label=Words("files-back-ask.stay"), called=("不拿", "不删", "返回"))
    return Prompt(lines=(Words("files-back-ask"),), choices=(*choices, stay))


def accept(scene: Scene, given: Given) -> Accepted:
    """Take off what is picked, or said to be meant."""
    pieces = scene.files
    if given.choice is not None:
        meant = [each for each in pieces if given.choice in (ALL, f"{_PREFIX}{each.nth}")]
    elif file_words.keeps(given.words):
        return Leave(asking.back)
    else:
        kinds = [each.kind for each in pieces]
        meant = [pieces[place] for place in file_words.which(given.words, kinds)]
    if not meant:
        return Unclear(Words("choice-unclear", {"n": len(pieces) + 1}))
    labels = _labels(scene, pieces)
    named = joined(*(labels[pieces.index(each)] for each in meant))
    gone = tuple(each.id for each in meant)
    remark = Words("files-back-some", {"files": named})
    if len(meant) == len(pieces):
        remark = Words("files-back-all")
    return Leave(partial(_off, pieces=gone, remark=remark))


STEP: Final = Step(
    key=KEY,
    ask=ask,
    accept=accept,
    when=lambda scene: scene.frame.editing == KEY,
    trail=False,
)


def _labels(scene: Scene, pieces: Sequence[Piece]) -> list[Line]:
    """Return what each file is called: by its own name, or counted among its kind."""
    counted: Counter[str] = Counter()
    labels: list[Line] = []
    for piece in pieces:
        counted[piece.kind] += 1
        labels.append(_label(scene, piece, counted[piece.kind]))
    return labels


def _label(scene: Scene, piece: Piece, n: int) -> Words:
    at = f"{scene.house.local(piece.at):%H:%M}"
    if piece.name:
        return Words("files-back-named", {"name": shortened(piece.name, _NAME), "at": at})
    kind = Words(f"file-name.{piece.kind}")
    return Words("files-back-counted", {"kind": kind, "n": n, "at": at})


def _off(here: Here, *, pieces: Sequence[int], remark: Words) -> Acts:
    """Let go of some files and go on where one was."""
    for piece in pieces:
        yield DropFile(piece)
    left = yield DraftFiles()
    return (yield from _on(here, left, remark))


def _on(here: Here, left: Sequence[Piece], remark: Words) -> Acts:
    """Go on where one was, with the files counted anew and without what was found in those gone."""
    frame = here.talk.frame
    if frame is None:
        return (yield from asking.repeat(here, remark))
    kept = {piece.id for piece in left}
    frame = replace(frame, editing=None, answers=_without_finds(frame.answers, kept))
    talk = replace(here.talk.onward(frame), files=len(left), done=())
    return (yield from asking.proceed(here.on(talk), (remark,)))


def _without_finds(answers: Mapping[str, Any], kept: set[int]) -> dict[str, Any]:
    """Leave out what waits to be asked about of a file that is gone."""
    waiting = {photo.FACTS: photo.held(answers), paper.FOUND: answers.get(paper.FOUND, ())}
    left = {
        key: [each for each in finds if each.get("file") in kept] for key, finds in waiting.items()
    }
    told = {key: value for key, value in answers.items() if key not in left}
    return told | {key: finds for key, finds in left.items() if finds}
