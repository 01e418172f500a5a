"""What of a story answers which question?

What is read keeps the words that led to it, and stays the person's to correct; what a reading
is not sure of is left out, and so is asked.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from clues.named_units import units_named
from clues.reading.agencies.addressed import without_addressee
from clues.reading.agencies.own_office import is_workplace
from clues.reading.agencies.unlisted_units import unlisted_beside, unlisted_unit
from clues.reading.long_stories import units_doubted
from clues.reading.papers.papers import makeshift
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import fold
from clues.regex import regex
from clues.understood import Understood
from desk.talk import Frame
from handlers.citizen.report.questions.papers import PAPERS, SLIP, meant
from handlers.citizen.report.questions.sums import amount_of
from handlers.citizen.report.read.grows import more_units
from handlers.citizen.report.told.danger_mark import marked
from handlers.citizen.report.told.times import time_of
from handlers.citizen.report.told.told import branch_of, is_assumed, told_of, with_words
from handlers.dialog.house import House
from handlers.phrases.unsure import knows_no_unit

Slots: TypeAlias = Mapping[str, tuple[Slot, ...]]

WHERE: Final = ("road", "stake", "point", "district", "water")
LINES: Final[Mapping[Name, str]] = {
    Name.TIME: "time",
    Name.PLACE: "place",
    **{Name(name): "place" for name in WHERE},
    Name.AGENCY: "agency",
    Name.AMOUNT: "money",
    **dict.fromkeys(PAPERS, "papers"),
    Name.PLATE: "plate",
    Name.COMPANY: "company",
    Name.CREDIT_CODE: "company",
}
"""On which line of the card each fact stands."""
_ANOTHERS: Final = regex(
    r"(?:指定|只认|推荐|介绍|委托|必须|只能|非要|叫我们|让我们|要我们)(?:我们)?(?:去|到|由|用|找|买|请|跟|和|从|在|的)*$"
    r"|(?:buy from|hire|use|pay)\s$",
    re.IGNORECASE,
)
"""Words behind which a company is the one that somebody else wanted, not the one inspected."""
_NEAR: Final = 12  # characters


def answers_of(house: House, understood: Understood) -> dict[str, Any]:
    """Return what a reading answers, by the key of the question."""
    found = answers_in(house, _own(understood.reading)) | answers_about(house, understood.reading)
    if "times" in found and _tells_of_both(understood.reading):
        first, second = sorted(found.pop("times"))
        said = _quote(understood.reading.all(Name.TIME))
        found["time"] = {"value": first, "also": [second], "said": said}
    found = _with_a_slip(found, understood.reading.story)
    if _names_only_the_unit(understood.reading) or _names_only_the_firm(understood.reading):
        found.pop("place", None)
    story = without_addressee(understood.reading.story)
    told = [(slot.start, slot.end) for slot in understood.reading.all(Name.AGENCY)]
    also = unlisted_beside(story, told) if told else ()
    told_all = dict.fromkeys((*units_named(house.campaign, story).values(), *also))
    # 我老公在市监局工作: behind the wall, and not accused.
    acted = "agency" in found
    doubted = units_doubted(story)
    named = tuple(
        name
        for name in told_all
        if not _is_workplace(story, name, another_acted=acted)
        and not any(each in name for each in doubted)
    )
    if "agency" in found:
        said = found["agency"]["said"]
        more = [name for name in named if not _covers(said, name)]
        both = {"named": more, "said": "；".join((said, *more))}
        return {**found, "agency": {**found["agency"], **both}} if more else found
    if units := "、".join(named) or unlisted_unit(story):
        found["agency"] = {"words": units, "said": units}
    return found


def _is_workplace(story: str, name: str, *, another_acted: bool) -> bool:
    return is_workplace(fold(story).text, fold(name).text, own=another_acted)


def lines_told(understood: Understood | None) -> set[str]:
    """Return the lines of the card that words tell of."""
    slots = understood.reading.slots if understood else ()
    return {LINES[slot.name] for slot in slots if slot.name in LINES}


def is_story(understood: Understood | None) -> bool:
    """Say whether words tell of as many lines as a story does: no line keeps how it was told."""
    return len(lines_told(understood)) >= _STORY


_STORY: Final = 3  # lines of the card


_TWICE: Final = regex(
    "[来罚收查拦要扣去](?:了|过)?[^，。；]{0,6}?[两二2][次回趟]|[两二2][次回趟](?:了|都)|"
    "(?:一共|前后|总共|先后|已经)[^，。；]{0,4}[两二2][次回趟]|两天都|"
    "(?:第一|头一?)[次回趟].{0,60}(?:第二|后一|二)[次回趟]|"
    r"\b(?:twice|two times|both (?:times|days))\b|\bfirst time\b.{0,80}\bsecond\b",
    re.IGNORECASE | re.DOTALL,
)
_AND: Final = regex(r"[，,\s]*(?:和|跟|与|及|以及|还有|、|and|and on|and again on)?[，,、\s]*")


def _tells_of_both(reading: Reading) -> bool:
    """Say whether two days are told as two visits, so that none of them has to be chosen."""
    first, second = sorted(reading.all(Name.TIME), key=lambda slot: slot.start)[:2]
    if str(first.value)[:10] == str(second.value)[:10]:
        return False
    between = reading.story[first.end : second.start].lower()
    beside = len(between) > 0 and _AND.fullmatch(between) is not None
    return beside or _TWICE.search(reading.story) is not None


_UNIT: Final = regex(
    "[^\\W\\d的在我你他她被来去了有昨今前把和跟是上下里那这一]{0,12}?"
    "(?:局|办公室|营商办|大队|中队|支队|总队|委员会|管委会|政府|法院|检察院|[监管水税务安]所|派出所)"
)


def _names_only_the_unit(reading: Reading) -> bool:
    """Say whether the only place told is the county in a unit's name: 青湾县司法局的人来我们律所.

    Where it happened is then still to be asked.
    """
    places = [slot for name in WHERE for slot in reading.all(Name(name))]
    if len(places) != 1 or places[0].name is not Name.DISTRICT:
        return False
    county, story = places[0], reading.story
    words = reading.all(Name.PLACE)
    if any(not slot.text.startswith(county.text) for slot in words):
        return False
    if story.count(county.text) > 1 or story[: county.start].endswith(("在", "到", "去", "往")):
        return False
    return _UNIT.match(story, max([county.end, *(slot.end for slot in words)])) is not None


def _names_only_the_firm(reading: Reading) -> bool:
    """Say whether the only place told is the county in a firm's name: 青湾县恒远塑料有限公司."""
    firms = reading.all(Name.COMPANY)
    places = [slot for slot in reading if slot.name in (Name.PLACE, *WHERE)]
    return bool(places) and all(
        any(firm.start <= slot.start and slot.end <= firm.end for firm in firms) for slot in places
    )


def _covers(said: str, name: str) -> bool:
    """Say whether one of the quotes is the same office: 交通运输局 of 青湾县交通运输局.

    Or one within it: 公安局｜交警 and 青湾县公安局.
    """
    return any(
        part in name or name in part or any(map(name.endswith, _beginnings(part)))
        for part in said.split("；")
    )


def _beginnings(part: str) -> Iterator[str]:
    return (part[:size] for size in range(len("公安局"), len(part)))


def answers_in(house: House, told: Iterable[Slot]) -> dict[str, Any]:
    """Return what slots answer."""
    slots = _by_name(told)
    found = {key: answer(house, slots) for key, answer in _ANSWERS.items()}
    answers = {key: value for key, value in found.items() if value is not None}
    return answers | _times(slots) | _known_papers(slots)


def joined(house: House, frame: Frame, words: str, understood: Understood | None) -> Frame:
    """Return the frame with more of the story; what it answers and is not known yet is kept."""
    told = {"story": with_words(frame.answers, words)}
    read = {} if understood is None else answers_of(house, understood)
    if "agency" not in read and knows_no_unit(words):
        read["agency"] = None  # said already, and not asked again
    more = {"agency": units} if (units := more_units(frame.answers, read)) else {}
    trail = frame.trail
    if "story" not in trail:  # first, where nothing was asked before it
        trail = (*trail, "story") if "branch" in trail else ("story", *trail)
    given = {key: value for key, value in frame.answers.items() if not is_assumed(value)}
    known = {**frame.answers, **read, **given, **more, **told}
    known = _with_papers(known, frame.answers, read)
    frame = marked(frame, understood)
    return replace(frame, answers=known | _named_place(frame, read), trail=trail)


def joined_anew(house: House, frame: Frame, words: str, understood: Understood | None) -> Frame:
    """Return the frame with more of the story, its kind read of that more alone.

    A kind that the person chose gives way to nothing by itself: he is asked which of them it is.
    """
    chosen = frame.answers.get("leaf") if _KIND & {*frame.trail} else None
    bare = frame
    for key in sorted(_KIND | {"guesses"}):
        bare = bare.without(key)
    anew = joined(house, bare, words, understood)
    if chosen is None:
        return anew
    kinds = (chosen, *filter(None, (anew.answers.get("leaf"), *anew.answers.get("guesses", ()))))
    if len(set(kinds)) == 1:
        return joined(house, frame, words, understood)
    for key in _KIND:
        anew = anew.without(key)
    return replace(anew, answers={**anew.answers, "guesses": list(dict.fromkeys(kinds))})


_KIND: Final = frozenset({"leaf", "branch", "guess"})


def tells_a_deed(reading: Reading) -> bool:
    """Say whether a sum is told, or what became of the papers."""
    return any(slot.name in _OF_A_DEED for slot in reading)


_OF_A_DEED: Final = frozenset({Name.AMOUNT, *PAPERS})


def _with_papers(
    known: Mapping[str, Any], answers: Mapping[str, Any], read: Mapping[str, Any]
) -> dict[str, Any]:
    """Return *known* with the papers told so far and those that *read* adds in one line."""
    before, new = told_of(answers, "papers"), told_of(read, "papers")
    rest = {key: value for key, value in known.items() if key not in ("papers", "papers-known")}
    if not (before and new):
        return dict(known)
    said = "；".join(dict.fromkeys(filter(None, (before.get("said"), new.get("said")))))
    merged = {**meant(before), **new, "said": said}
    answered = "papers" in answers or "shown" in merged
    return {**rest, "papers" if answered else "papers-known": merged}


def _named_place(frame: Frame, read: Mapping[str, Any]) -> dict[str, Any]:
    """Return the place as the story names it, where so far only a position is known."""
    point = frame.answers.get("place")
    if not isinstance(point, dict) or point.get("words") or "place" not in read:
        return {}
    return {"place": {**read["place"], **point}}


def _own(reading: Reading) -> Iterator[Slot]:
    """Return the slots without companies that the story says were pressed upon its teller."""
    for slot in reading:
        before = reading.story[max(0, slot.start - _NEAR) : slot.start]
        if slot.name is not Name.COMPANY or not _ANOTHERS.search(before):
            yield slot


def _by_name(slots: Iterable[Slot]) -> Slots:
    found: dict[str, tuple[Slot, ...]] = {}
    for slot in slots:
        found[slot.name] = (*found.get(slot.name, ()), slot)
    return found


def _quote(told: tuple[Slot, ...]) -> str:
    """Return the words that slots were read from, each once."""
    return "；".join(dict.fromkeys(slot.text for slot in told if slot.text))


def _quote_of_times(told: tuple[Slot, ...]) -> str:
    """Return the words of times; the day of a further hour stands in those of the first."""
    words = {slot.text for slot in told}
    return _quote(tuple(s for s in told if not any(s.text in one != s.text for one in words)))


def _times(slots: Slots) -> dict[str, Any]:
    """Return two different times: it is asked which of them counts; more are visits, and all do."""
    told = slots.get("time", ())
    if len({slot.value for slot in told}) == 1:
        return {}
    values = list(dict.fromkeys(map(_for_sure, told)))
    if len(values) == 2:  # noqa: PLR2004 - two buttons
        return {"times": values}
    if not values:
        return {}
    first, *more = sorted(values)
    also = {"also": more} if more else {}
    return {"time": {"value": first, **also, "said": _quote_of_times(told)}}


def _for_sure(slot: Slot) -> str:
    """Return a time; of several only the day where nobody said in which half of it the hour was."""
    return str(slot.value)[:10] if slot.half else str(slot.value)


def _time(_: House, slots: Slots) -> dict[str, Any] | None:
    told = slots.get("time", ())
    return {**read, "said": told[0].text} if (read := time_of(told)) else None


def _place(_: House, slots: Slots) -> dict[str, Any] | None:
    parts = {name: slots[name][0] for name in WHERE if name in slots}
    whole = slots.get("place", ())
    if not parts and not whole:
        return None
    said = _quote(whole or tuple(parts.values()))
    words = str(whole[0].value) if whole else " ".join(str(each.value) for each in parts.values())
    return {"words": words, "said": said, **{name: str(each.value) for name, each in parts.items()}}


def _agency(house: House, slots: Slots) -> dict[str, Any] | None:
    told = slots.get("agency", ())
    known = [slot for slot in told if house.campaign.agency(str(slot.value))]
    if not known:
        return None
    also = [str(slot.value) for slot in known[1:]]
    answer = {"id": str(known[0].value), "said": _quote(tuple(known))}
    return {**answer, "also": also} if also else answer


def _money(_: House, slots: Slots) -> dict[str, Any] | None:
    told = slots.get("amount", ())
    if not told:
        return None
    return {"amounts": [amount_of(slot) for slot in told], "said": _quote(told)}


def _known_papers(slots: Slots) -> dict[str, Any]:
    """Return what is known of papers; whether an ID was shown is the question that may remain."""
    told = {key: slots[name][0] for name, key in PAPERS.items() if name in slots}
    if not told:
        return {}
    said = _quote(tuple(told.values()))
    known = {**{key: bool(slot.value) for key, slot in told.items()}, "said": said}
    return {"papers" if "shown" in known else "papers-known": known}


def _with_a_slip(found: dict[str, Any], story: str) -> dict[str, Any]:
    """Add the scrap of paper that was given for money: it is asked no more, and no receipt."""
    folded, told = fold(story), told_of(found, "papers")
    if told.get("receipt") is False or (slip := makeshift(folded.text)) is None:
        return found
    start, end = folded.place(slip.start, slip.end)
    words = story[start:end]
    others = [
        each for each in str(told.get("said") or "").split("；") if each and each not in words
    ]
    known = {**told, "receipt": SLIP, "said": "；".join((*others, words))}
    return {**found, "papers" if "shown" in known else "papers-known": known}


def _plate(_: House, slots: Slots) -> dict[str, Any] | None:
    told = slots.get("plate", ())
    if not told:
        return None
    return {"words": "、".join(dict.fromkeys(str(slot.value) for slot in told))}


def _company(_: House, slots: Slots) -> dict[str, Any] | None:
    """Of several companies none is taken: which of them was inspected is asked."""
    names, codes = slots.get("company", ()), slots.get("credit_code", ())
    if len(names) > 1 or len(codes) > 1 or not (names or codes):
        return None
    code = {"code": str(codes[0].value)} if codes else {}
    name = str(names[0].value) if names else ""
    return {"name": name, **code, "said": _quote((*names, *codes))}


_ANSWERS: Final[Mapping[str, Callable[[House, Slots], dict[str, Any] | None]]] = {
    "time": _time,
    "place": _place,
    "agency": _agency,
    "money": _money,
    "plate": _plate,
    "company": _company,
}


def answers_about(house: House, reading: Reading) -> dict[str, Any]:
    """Return the category a story is surely about, or the likeliest to ask about."""
    taxonomy = house.campaign.taxonomy
    told = reading.all(Name.CATEGORY)
    likely = [each for slot in told if (each := taxonomy.category(str(slot.value)))]
    if not likely:
        return {}
    if not told[0].rough:
        return {"leaf": likely[0].id, "branch": branch_of(taxonomy, likely[0])}
    return {"guesses": [each.id for each in likely]}
