"""What is asked of a reporter about papers: which were shown to him, which were given?"""

import re
from collections.abc import Mapping
from typing import Any, Final

from clues.reading.papers.papers import makeshift
from clues.reading.reader import read as read_slots
from clues.reading.slots import Name
from clues.reading.words.folding import fold
from clues.regex import regex
from clues.speech import Choice, Line, Words
from handlers.citizen.report.questions.wanted import asked
from handlers.citizen.report.told.told import (
    LONGEST,
    UNSURE,
    category_of,
    told_of,
    was_read,
    with_words,
)
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Unclear
from handlers.dialog.one_line import joined, shortened
from handlers.phrases.answers import is_question, is_slip
from handlers.phrases.parts import parts
from handlers.phrases.plainly import plainly
from handlers.phrases.unsure import is_unsure

PAPERS: Final[Mapping[Name, str]] = {
    Name.PAPERS_SHOWN: "shown",
    Name.RECEIPT_GIVEN: "receipt",
    Name.NOTICE_GIVEN: "notice",
}
"""How the answer calls what a reading finds of papers."""
SLIP: Final = "slip"
"""What was given for money was a scrap of paper: 写了个白条."""


def slip_told(answers: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, Any]:
    """Return what *read* tells that is new, where it tells of a scrap of paper: 给的是白条.

    It stands beside whether an ID was shown, in the place of what was told of a receipt.
    """
    told, before = told_of(read, "papers"), answers.get("papers")
    if told.get("receipt") != SLIP or not isinstance(before, dict):
        return {}
    if "id" in before or before.get("receipt") == SLIP:
        return {}
    news = {key: value for key, value in read.items() if key not in (*answers, "papers-known")}
    return {**news, "papers": {**before, **told}}


_SHOWN: Final[Mapping[str, bool | None]] = {"shown": True, "not": False, "unseen": None}
_SHOWN_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "shown": ("有", "出示", "看了", "给看了", "是", "yes"),
    "not": (
        "没有",
        "没",
        "没给看",
        "没亮证",
        "否",
        "no",
        "无",
        "冇",
        "哪有",
        "nope",
        "not at all",
        "none",
        "neither",
    ),
    "unseen": ("不清楚", "记不清", "没注意", "不知道", "not sure"),
}


def ask_papers(scene: Scene) -> Prompt:
    """Ask which papers were shown or given; of what is known already, only for the rest.

    Where the line is being changed, all of it may be wrong.
    """
    if _asks_for_shown(told_of(scene.answers, "papers")) and not _is_changed(scene):
        choices = tuple(
            Choice(id=each, label=Words(f"report-shown-ask.{each}"), called=_SHOWN_CALLED[each])
            for each in ("shown", "not", "unseen")
        )
        return Prompt(lines=(Words("report-shown-ask"),), choices=choices)
    choices = tuple(
        Choice(id=each, label=Words(f"report-papers-ask.{each}"), called=called, whole=True)
        for each, called in _PAPERS_CALLED.items()
    )
    return Prompt(lines=(Words("report-papers-ask"),), choices=(*choices, UNSURE))


_PAPERS_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "nothing": (
        *("没", "没有", "都没", "都没有", "全没有", "啥都没有", "什么都没有", "什么都没给"),
        *("没给", "没给过", "没有给", "没给我"),
        *("两样都没有", "一样都没有", "都没给", "无", "冇"),
        *("no", "none", "nothing", "neither", "nope"),
    ),
    "badge": (),
    "receipt": (),
    "both": ("都看了", "都给了", "两样都有", "both"),
}
_MEANT: Final[Mapping[str, Mapping[str, bool]]] = {
    "nothing": {"shown": False, "receipt": False},
    "badge": {"shown": True, "receipt": False},
    "receipt": {"shown": False, "receipt": True},
    "both": {"shown": True, "receipt": True},
}
"""What each choice says of each paper."""


def meant(papers: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an answer says of each paper, also where a choice stands for it."""
    told = {**_MEANT.get(str(papers.get("id")), {}), **papers}
    told.pop("id", None)
    return told


def accept_papers(scene: Scene, given: Given) -> Accepted:
    """Take one of the answers, or what words say of each paper; other words are kept as they are.

    What is known already stays; whether an ID was shown is asked until it is known. A 嗯 tells
    nothing of papers.
    """
    told = told_of(scene.answers, "papers")
    known = {key: each for key, each in meant(told).items() if key != "words"}
    if given.choice is not None and given.choice in _SHOWN:
        return Kept({"papers": {**known, "shown": _SHOWN[given.choice]}, "papers-known": FORGET})
    if given.choice is not None:
        chosen = _MEANT.get(given.choice, {})
        papers = {**known, **chosen} if known and chosen else {"id": given.choice}
        return Kept({"papers": papers, "papers-known": FORGET})
    if _nothing_at_all(given.words):
        return Kept({**_nothing(told, known), "papers-known": FORGET})
    if read := told_here(scene, given):
        return Kept({"papers": {**known, **read}, "papers-known": FORGET})
    shown = _shown_told(given.words) if _asks_for_shown(told) else None
    if shown is not None:
        more = {"story": with_words(scene.answers, given.words)}
        return Kept({**more, "papers": {**known, "shown": _SHOWN[shown]}, "papers-known": FORGET})
    if is_slip(given.words) or is_question(given.words):
        return Unclear(Words("report-papers-unclear"))
    return Kept({"papers": {**known, "words": given.words[:LONGEST]}, "papers-known": FORGET})


def _nothing_at_all(words: str) -> bool:
    """Say whether *words* are another way to say that there was neither: 啥也没有, 一样都没给."""
    return _NOTHING.fullmatch(plainly(words)) is not None


# 都没出示 may be said of the men, 我也没看 of himself: only what names the things is of both.
_NOTHING: Final = regex(
    "(?:反正|真的?|就|他们?|对方|人家|当时){0,3}"
    "(?:(?:啥子?|什么|任何东西|[一两二]样|哪样|[一两二]个|统统|通通|全部?|毛|屁|鬼|东西)(?:东西)?(?:也|都|是){0,2}"
    "(?:没有?|冇|无|不|未)(?:给|出示|拿|开|亮|看|见)?(?:出来|过|我|着|到|见)*|"
    "(?:都|也)?(?:没有?|冇)给?(?:过|我)*)(?:的|啊|呀|呢|了)*"
)


def _nothing(told: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return that neither was shown nor given; what was told before of a paper stays."""
    if known or _asks_for_shown(told):
        return {"papers": {**_MEANT["nothing"], **known}}
    return {"papers": {"id": "nothing"}}


def told_here(scene: Scene, given: Given) -> dict[str, Any]:
    """Return what words say of each paper where papers are asked for, empty for nothing."""
    if is_question(given.words):
        return {}
    read = _with_a_slip({**said_in_part(scene, given), **papers_in(given)}, given.words)
    if "shown" in read or (named := _SHOWING.sub(r"\g<0>证件，", given.words)) == given.words:
        return read
    slots = read_slots(named, now=scene.house.local(scene.now))
    more = {PAPERS[slot.name]: bool(slot.value) for slot in slots if slot.name in PAPERS}
    return {"said": given.words[:LONGEST], **more, **read} if more else read


def _with_a_slip(read: dict[str, Any], words: str) -> dict[str, Any]:
    """没出示，收据写了个白条: the scrap that was given for money is no receipt."""
    if read.get("receipt") is False or makeshift(fold(words).text) is None:
        return read
    return {"said": words[:LONGEST], **read, "receipt": SLIP}


# 没出示也没给票: what is shown and not named is what was asked for.
_SHOWING: Final = regex(
    "(?:出示|亮(?:出来|明)?|掏(?:出来)?|拿出来|看(?![不没清]))[了过]?(?=[也又还都就没沒冇，,。；;、\\s]|$)"
)


def said_in_part(scene: Scene, given: Given) -> dict[str, Any]:
    """Return what one part of a longer answer says: 没有，说忘带了; 领头的姓刘，出示了."""
    first, *more = parts(plainly(given.words))
    if not more:
        return {}
    if not _asks_for_shown(told_of(scene.answers, "papers")):
        nothing = first.lower() in _PAPERS_CALLED["nothing"]
        return {"shown": False, "receipt": False} if nothing else {}
    shown = (first, *(part for part in more if _OF_SHOWING.search(part)))
    said = (each for part in shown for each, words in _SHOWN_SAID.items() if words.fullmatch(part))
    told = next(said, "unseen" if is_unsure(first) else None)
    return {"shown": _SHOWN[told]} if told else {}


_OF_SHOWING: Final = regex("出示|亮|给看|看证|拿出来")
"""A bare 有 or 没有 answers only in front: 领头的姓刘，没出示."""


_SHOWN_SAID: Final[Mapping[str, re.Pattern[str]]] = {
    "shown": regex(
        "(?:他们?|对方)?(?:有|给|是)?(?:出示|亮|看|拿出来)(?:了|过)(?:证件?|执法证)?的?|有(?:证件?|执法证)?的?|yes|yeah",
        re.IGNORECASE,
    ),
    "not": regex(
        "(?:他们?|对方)?(?:没有?|冇)(?:出示|亮|给看|看到|看见|看|拿出来?)?(?:证件?|执法证)?(?:啊|的)?|"
        "不[给让肯]看(?:证件?)?|no|nope",
        re.IGNORECASE,
    ),
}


def _is_changed(scene: Scene) -> bool:
    return scene.frame.editing == "papers"


def _asks_for_shown(told: Mapping[str, object]) -> bool:
    """Only whether an ID was shown is asked where another paper is known already."""
    return any(name in told for name in PAPERS.values())


# 没，还骂我; 问了不给看; 他们说没带
_SHOWN_NOT: Final = regex(
    "^[没沒冇](?!看清|注意|留意|印象|敢|[穿戴说說问問要罚罰收交打骂罵理])|"
    "^(?:我们?|俺|咱|[他她]们?)(?:说)?(?:都|也|根本|压根)?[没沒冇](?:看[到见見]|[见見][着到]|瞧[见着])|没带|[不没](?:给|让|肯|愿|敢给).{0,3}看|拒绝|没[拿亮掏出]|不[亮拿掏出]|"
    "\\b(?:did ?n.t|did not|refused|never|none)\\b",
    re.IGNORECASE,
)


# 亮了证但没让我看清: 没看清 is one of the answers.
_UNSEEN: Final = regex(
    "[没沒不未冇唔](?:让|給|给|讓|等|容|肯|我|们|們|太|大|怎么|来得及){0,4}[看睇](?:得)?(?:太)?(?:清|明白|真切|仔细)|"
    "[看睇][不唔](?:太|大)?清|"
    r"\b(?:could ?n.t|could not|did ?n.t|not able to|unable to) (?:really )?(?:see|read|make)",
    re.IGNORECASE,
)


def _shown_told(words: str) -> str | None:
    """Return which answer *words* give of whether an ID was shown; None: they give none."""
    left = _UNSEEN.sub("", words)
    if _SHOWN_NOT.search(left):
        return "not"
    return "unseen" if left != words else None


def papers_in(given: Given) -> dict[str, bool | str]:
    """Return what words say of each paper, with the words; nothing when they say nothing of it."""
    slots = given.understood.reading.slots if given.understood else ()
    told = {key: slot for slot in slots if (key := PAPERS.get(slot.name))}
    said = "；".join(dict.fromkeys(slot.text for slot in told.values()))
    read: dict[str, bool | str] = {key: bool(slot.value) for key, slot in told.items()}
    return {**read, "said": said} if read else {}


def wants_papers(scene: Scene) -> bool:
    """Ask only where the category needs it; what was read in a story stays."""
    category = category_of(scene)
    wanted = category is not None and category.papers
    return was_read(scene, "papers") or (wanted and asked("papers")(scene))


def papers_line(scene: Scene) -> Line | None:
    """Show which papers there were."""
    papers = told_of(scene.answers, "papers")
    if not papers:
        return None
    parts: list[Line] = [_paper(name, papers) for name in PAPERS.values() if name in papers]
    if words := str(papers.get("words", "")):
        parts.append(shortened(words, 40))
    if parts:
        return joined(*parts)
    if papers.get("id") == "unsure":
        return Words("value-unsure")
    return Words(f"report-papers-ask.{papers['id']}") if papers.get("id") else None


def _paper(name: str, told: Mapping[str, bool | str | None]) -> Words:
    had = told[name]
    return Words(f"value-paper-{name}", {"had": "unseen" if had is None else had})
