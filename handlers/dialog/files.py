"""What becomes of a photo, a recording or a document, whenever it comes?"""

from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any

from clues.speech import Choice, FileKind, FileRef, Kind, Line, Say, Scope, Words
from desk import file_names
from desk.intake import DraftFiles, KeepFiles, TakeKey, not_lost
from desk.room import Done
from desk.talk import Frame, Talk
from desk.turn import QUESTION, REPORT, Acts, Told
from handlers.dialog import asking, file_reminders, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import Given
from handlers.dialog.house import MEGABYTE, megabytes
from handlers.dialog.last_card import is_last_card

SPEAKS = "speaks"
"""Who said that he cannot write: in the tally of his talk."""
_BELOW = "below"
_FULL = "full"
_OUT_OF_SIGHT = 2  # lines about files below a question that is asked again
_BURST = 120.0  # seconds between two files that belong together
_RUN = frozenset({"burst", _FULL})  # what is remembered of files as long as only files come


def received(here: Here) -> Acts:
    """Keep files in the open draft or the clue just reported; they answer no question."""
    if pictured := _pictured(here):
        if here.inbound.words.strip():  # what is written below a picture is the answer
            return (yield from asking.answer(here, Given(words=here.inbound.words.strip())))
        return (yield from pictured(here))
    too_big = _too_big(here)
    lost = tuple(file for file in here.inbound.files if not file.fetchable)
    empty = tuple(file for file in here.inbound.files if file.size == 0)
    kept = tuple(file for file in here.inbound.files if file not in (*too_big, *lost, *empty))
    remarks: tuple[Line, ...] = (
        *(_told_too_big(here, file) for file in too_big),
        *_told_empty(empty),
    )
    beyond = tuple(_told_out_of_reach(file) for file in lost)
    if any(_page(here, file) for file in too_big):
        told = yield from _taken(here, kept, ()) if kept else asking.repeat(here)
        return replace(told, says=(_by_page(remarks), *told.says))
    return (yield from _taken(here, kept, (*remarks, *beyond)))


def _pictured(here: Here) -> Callable[[Here], Acts] | None:
    """Return what answers a picture where the open flow asks for one; None elsewhere."""
    frame = here.talk.frame
    flow = here.book.flows.get(frame.flow) if frame is not None else None
    return flow.pictured if flow is not None else None


def _by_page(remarks: tuple[Line, ...]) -> Say:
    """Say that a file is too big here; on the web it may not be."""
    there = Choice(id="web", label=Words("file-toobig.web"), scope=Scope.WORD)
    return Say(lines=remarks, kind=Kind.NOTICE, choices=(there,))


def _page(here: Here, file: FileRef) -> bool:
    return here.house.page_takes(file.size or 0, channel=here.talk.channel)


def _taken(here: Here, kept: tuple[FileRef, ...], remarks: tuple[Line, ...]) -> Acts:
    if not kept:
        return (yield from asking.repeat(here, *remarks))
    if refusal := (yield from limits.no_files(here, len(kept))):
        return (yield from _refused(here, refusal, remarks))
    here = here.on(limits.added(here.house, here.talk, here.now, "files", len(kept)))
    if (number := (yield from here.book.clue_of_files(here))) is not None:
        return (yield from _for_clue(here, number, kept, remarks))
    if here.talk.staff is not None and _drafting(here.talk) is None:
        return (yield from asking.repeat(here, Words("desk-file-unasked")))
    with_room = yield from here.book.room_for(here)
    if with_room is not here:
        remarks = (*remarks, Words("move-shelved"))
    return (yield from _for_draft(with_room, kept, remarks))


def _refused(here: Here, refusal: Words, remarks: tuple[Line, ...]) -> Acts:
    """Say that no more files are taken: of many once, and the open question stays where it is."""
    key, last = here.talk.tally.get(_FULL) or (None, 0)
    now = here.now.timestamp()
    known = key == refusal.key and now - last < _BURST
    here = here.on(replace(here.talk, tally={**here.talk.tally, _FULL: [refusal.key, now]}))
    if remarks or here.inbound.words or here.talk.frame is None:
        return (yield from asking.repeat(here, *remarks, refusal))
    if known and not here.house.capability(here.talk.channel).transcript:
        return Told(talk=here.talk)
    return Told(talk=here.talk, says=(_noticed(here, (refusal,)),))


def _for_draft(here: Here, kept: tuple[FileRef, ...], remarks: tuple[Line, ...]) -> Acts:
    opened = _drafting(here.talk) is None
    if opened and (refusal := (yield from limits.no_draft(here))) is not None:
        return (yield from asking.repeat(here, *remarks, refusal))
    if here.inbound.words.strip():
        heard = _told_first if opened else _told_more
        return (yield from heard(here, kept, remarks))
    if opened:
        here = yield from _begun(here)
    going_on = _in_burst(here)
    here, lines = yield from _laid_by(here, kept, opened=opened)
    if going_on and not remarks and not _speaks(here):
        return Told(talk=here.talk)
    if opened or remarks or (_reviewing(here) and not _bursts(here)):
        return (yield from _below(here, (*remarks, *lines), first=opened or bool(remarks)))
    if _speaks(here):
        return (yield from asking.repeat(here, _voice(here), *lines[1:]))
    noticed = _noticed(here, lines)
    here, in_sight = _counted_below(here)
    if in_sight:
        return Told(talk=here.talk, says=(noticed,))
    return (yield from _asked_again(here, noticed))


def _below(here: Here, lines: tuple[Line, ...], *, first: bool) -> Acts:
    """Put the open question below what is said of files; on a page all of that is lines."""
    if here.house.capability(here.talk.channel).transcript:
        asked = yield from asking.proceed(here)
        return replace(asked, says=(_noticed(here, lines), *asked.says))
    return _at_once(here, (yield from asking.proceed(here, lines)), first=first)


def _counted_below(here: Here) -> tuple[Here, bool]:
    """Count what is said of files below the open question; say whether that is still in sight.

    An album is answered in one line, and a page shows its question below all lines.
    """
    asked, below, album = here.talk.tally.get(_BELOW) or (None, 0, None)
    below = below if asked == here.talk.asked else 0
    below += album is None or album != _album(here)
    told = [here.talk.asked, below, _album(here)]
    here = here.on(replace(here.talk, tally={**here.talk.tally, _BELOW: told}))
    page = here.house.capability(here.talk.channel).transcript
    return here, page or here.talk.open is None or below < _OUT_OF_SIGHT


def _asked_again(here: Here, noticed: Say) -> Acts:
    """Put the open question below what is said of files; of a burst, below the last of it."""
    told = yield from asking.repeat(here)
    again = (replace(say, replaces=False, slot=say.slot or QUESTION) for say in told.says)
    return replace(told, says=(noticed, *again))


def _begun(here: Here) -> Generator[Any, Any, Here]:
    """Return the message with a draft begun that nothing was told to yet."""
    flow, talk = here.book.flows[REPORT], limits.added(here.house, here.talk, here.now, "drafts")
    known = flow.known(here)
    frame = Frame(flow=REPORT, version=flow.version, answers=known, trail=tuple(known))
    tally = {**talk.tally, "reminded": False}
    return here.on(replace(talk.begin(frame), key_id=(yield TakeKey()), tally=tally, at=None))


def _laid_by(
    here: Here, kept: tuple[FileRef, ...], *, opened: bool
) -> Generator[Any, Any, tuple[Here, tuple[Line, ...]]]:
    """Keep files with the open draft; return the message behind them, and what is said of them."""
    talk = here.talk
    yield KeepFiles(files=kept, key_id=talk.key_id)
    pieces = yield DraftFiles()
    kinds = Counter(each.kind for each in not_lost(pieces))
    here = here.on(replace(talk, files=len(pieces)))
    talk, reminders = file_reminders.reminded(here.on(_bursting(here)), kept)
    return here.on(talk), (_told(here, kinds, opened=opened), *reminders)


def _told_first(here: Here, kept: tuple[FileRef, ...], remarks: tuple[Line, ...]) -> Acts:
    """Begin a report with the words that came with files, as it would begin with them alone."""
    told = yield from here.book.tell(here, here.inbound.words.strip())
    if _drafting(told.talk) is None:
        return told
    behind, lines = yield from _laid_by(here.on(told.talk), kept, opened=False)
    return _in_front((*remarks, *lines), replace(told, talk=behind.talk), here)


def _told_more(here: Here, kept: tuple[FileRef, ...], remarks: tuple[Line, ...]) -> Acts:
    """Hear what is written below a picture like the same words without it; the file is kept."""
    here, lines = yield from _laid_by(here, kept, opened=False)
    told = _in_front((*remarks, *lines), (yield from here.book.written(here)), here)
    return _at_once(here, told, first=bool(remarks))


def _in_front(lines: tuple[Line, ...], told: Told, here: Here) -> Told:
    """Return *told* with what is said of files in front: above a question, else by itself.

    A warning takes the question's place, and what is said above it with it. Of an album it is said
    by itself, so that the count of all its pictures takes the place of the first one's.
    """
    read = here.inbound.understood
    warns = read is not None and read.danger is not None
    alone = warns or _album(here) is not None
    if told.says and told.says[0].kind is Kind.QUESTION and not alone:
        asked = told.says[0]
        return replace(told, says=(replace(asked, lines=(*lines, *asked.lines)), *told.says[1:]))
    return replace(told, says=(_noticed(here, lines), *told.says))


def _noticed(here: Here, lines: tuple[Line, ...]) -> Say:
    return Say(lines=lines, kind=Kind.NOTICE, slot=_album(here))


def _at_once(here: Here, told: Told, *, first: bool) -> Told:
    """Let an album draw the last card once: each of its photos brings a newer one.

    Whatever else is asked meanwhile is newer, too: the card that waits is never sent below it.
    """
    if first or _album(here) is None:  # a notice that follows must not take the question's place
        return told
    asks = {Kind.QUESTION: QUESTION}
    return replace(
        told, says=tuple(replace(say, slot=asks.get(say.kind, say.slot)) for say in told.says)
    )


def with_words(here: Here, frame: Frame) -> Frame:
    """Return a draft in which the words are part of the story: below a picture, or aside."""
    inbound = here.inbound
    return here.book.joined(here.house, frame, inbound.words, inbound.understood)


def _for_clue(
    here: Here, number: str, kept: tuple[FileRef, ...], remarks: tuple[Line, ...]
) -> Acts:
    done = yield KeepFiles(files=kept, number=number)
    if not isinstance(done, Done):
        return (yield from _for_draft(here, kept, remarks))
    kinds = _so_far(here, _album(here)) + _by_kind(kept)
    line = Words("file-kept-clue", {"count": count_by_kind(kinds), "number": number})
    say = Say(lines=(*remarks, line), kind=Kind.NOTICE, slot=_album(here))
    talk = _counting(_bursting(here), _album(here), kinds)
    quiet = _in_burst(here) and not remarks and not here.inbound.words
    return (yield from here.book.filed(here.on(talk), number, () if quiet else (say,)))


# --- a burst: many files, one by one ------------------------------------------------------


def burst_over(talk: Talk) -> Talk:
    """Return the talk once something else than a file came: the next file is answered again."""
    if not _RUN & talk.tally.keys():
        return talk
    return replace(talk, tally={key: told for key, told in talk.tally.items() if key not in _RUN})


def _bursts(here: Here) -> bool:
    return here.house.capability(here.talk.channel).bursts


def _bursting(here: Here) -> Talk:
    if not _bursts(here):
        return here.talk
    kinds = sorted({*_of_burst(here), *_by_kind(here.inbound.files)})
    return replace(here.talk, tally={**here.talk.tally, "burst": [here.now.timestamp(), kinds]})


def _in_burst(here: Here) -> bool:
    """Say whether a file before these was answered for all of their kinds that follow it."""
    return _bursts(here) and _by_kind(here.inbound.files).keys() <= _of_burst(here)


def _of_burst(here: Here) -> set[str]:
    """Return the kinds of files that came a moment ago, one by one."""
    last, kinds = here.talk.tally.get("burst") or (0, ())
    return set(kinds) if here.now.timestamp() - last < _BURST else set()


def _speaks(here: Here) -> bool:
    return here.inbound.files[0].kind is FileKind.VOICE


def _so_far(here: Here, whole: str | None) -> Counter[str]:
    """Return what came before of the same *whole*, an album, by kind."""
    counted, kinds = here.talk.tally.get("kinds") or (None, {})
    return Counter(kinds if whole is not None and counted == whole else {})


def _counting(talk: Talk, whole: str | None, kinds: Counter[str]) -> Talk:
    return replace(talk, tally={**talk.tally, "kinds": [whole, dict(kinds)]})


def _by_kind(files: tuple[FileRef, ...]) -> Counter[str]:
    return Counter(str(file.kind) for file in files)


def _album(here: Here) -> str | None:
    album = here.inbound.files[0].album
    return f"album:{album}" if album else None


def _voice(here: Here) -> Words:
    """Say that a voice is kept; who cannot write is not asked to."""
    return Words("voice-kept", {"types": "no" if here.talk.tally.get(SPEAKS) else "yes"})


def _told(here: Here, kinds: Counter[str], *, opened: bool) -> Words:
    if _bursts(here):
        kind = str(here.inbound.files[0].kind)
        return _voice(here) if _speaks(here) else Words("file-burst", {"kind": kind})
    if opened and _speaks(here):
        return _voice(here)
    if opened:
        return Words("file-kept-first", {"count": count_by_kind(kinds)})
    if kinds == {FileKind.PHOTO: 1}:
        return Words("file-kept-one")
    return Words("file-kept-many", {"count": count_by_kind(kinds)})


def count_by_kind(kinds: Counter[str]) -> Words:
    """Return how many files of each kind there are, in words."""
    parts = [Words(f"count-{kind}", {"n": many}) for kind, many in sorted(kinds.items())]
    said = parts[0]
    for part in parts[1:]:
        said = Words("counts-joined", {"first": said, "second": part})
    return said


def _too_big(here: Here) -> tuple[FileRef, ...]:
    most = here.house.largest(here.talk.channel)
    return tuple(file for file in here.inbound.files if (file.size or 0) > most)


def _told_empty(empty: tuple[FileRef, ...]) -> tuple[Words, ...]:
    names = [_which(file) for file in empty]
    return (Words("file-empty", {"which": file_names.listed(names)}),) if names else ()


def _which(file: FileRef) -> Words:
    return file_names.refused(str(file.kind), file.name)


def _told_too_big(here: Here, file: FileRef) -> Words:
    return Words(
        "file-toobig",
        {
            "which": _which(file),
            "kind": str(file.kind),
            "size": megabytes(file.size or 0),
            "max": here.house.largest(here.talk.channel) // MEGABYTE,
            "webmax": here.house.upload_max_mb,
            "page": "yes" if _page(here, file) else "no",
            "draft": "yes" if _drafting(here.talk) else "no",
        },
    )


def _told_out_of_reach(file: FileRef) -> Words:
    return Words("voice-refused" if file.kind is FileKind.VOICE else "video-refused")


def _drafting(talk: Talk) -> Frame | None:
    return next((frame for frame in talk.frames if frame.flow == REPORT), None)


def _reviewing(here: Here) -> bool:
    frame = here.talk.frame
    return frame is not None and frame.flow == REPORT and is_last_card(here.talk.open)


__all__ = ["burst_over", "count_by_kind", "received", "with_words"]
