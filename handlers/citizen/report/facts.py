"""What is asked of a reporter about the other side: which unit, how much, which papers?"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from clues.campaign import Agency, Campaign, Unit
from clues.named_units import units_named
from clues.reading.amounts.unpaid import unpaid
from clues.reading.single import amount
from clues.reading.slots import Name, Slot
from clues.speech import Choice, Line, Words
from handlers.citizen.report.plausible import describes_people
from handlers.citizen.report.steps import (
    LONGEST,
    UNSURE,
    asked,
    category_of,
    joined,
    shortened,
    told_of,
    unsure,
    was_read,
    with_words,
)
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Unclear
from handlers.dialog.recognise import plain, plain_name

PAPERS: Final[Mapping[Name, str]] = {
    Name.PAPERS_SHOWN: "shown",
    Name.RECEIPT_GIVEN: "receipt",
    Name.NOTICE_GIVEN: "notice",
}
"""How the answer calls what a reading finds of papers."""
_SHOWN: Final[Mapping[str, bool | None]] = {"shown": True, "not": False, "unseen": None}
_SHOWN_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "shown": ("有", "出示", "看了", "给看了", "是", "yes"),
    "not": ("没有", "没", "没给看", "没亮证", "否", "no", "无", "冇", "哪有", "nope", "not at all"),
    "unseen": ("不清楚", "记不清", "没注意", "不知道", "跳过", "not sure"),
}


def ask_agency(scene: Scene) -> Prompt:
    """Ask which unit it was: the likely ones of this situation, another, or unknown."""
    branch = str(scene.answers.get("branch") or "*")
    agencies = scene.house.campaign.agencies_asked(branch)[:6]
    choices = tuple(Choice(id=each.id, label=each.label, called=each.called) for each in agencies)
    return Prompt(
        lines=(Words("report-agency-ask"),),
        choices=(
            *choices,
            Choice(
                id="unknown",
                label=Words("report-agency-ask.unknown"),
                called=("不清楚", "没看清", "记不清", "跳过"),
            ),
        ),
    )


def accept_agency(scene: Scene, given: Given) -> Accepted:
    """Take a kind of agency, the unit's name in the person's words, or that he cannot say."""
    if given.choice == "unknown":
        return Kept({"agency": None})
    if given.choice is not None:
        return Kept({"agency": {"id": given.choice}})
    slots = given.understood.all(Name.AGENCY) if given.understood else ()
    campaign = scene.house.campaign
    kinds = [str(each.value) for each in slots if campaign.agency(str(each.value))]
    also = {"also": kinds[1:]} if kinds[1:] else {}
    kind = {"id": kinds[0], **also} if kinds else {}
    if not kinds and describes_people(given.words) and "story" in scene.answers:
        more = {"story": with_words(scene.answers, given.words)}
        return Kept({"agency": None, **more}, Words("report-story-more"))
    words = _READ_OFF.sub("", given.words).strip(' “”"') or given.words
    return Kept({"agency": {"words": words[:LONGEST], **kind}})


_READ_OFF: Final = re.compile(
    "^(?:[他那这]?(?:们|个|辆)?的?(?:车|衣服|制服|帽子|袖标|臂章|胸牌|工作证|证件|牌子|单子|票|公章|章)[身门上子面]*"
    '(?:上?面?)(?:的字)?(?:写|印|喷|贴|标|盖|挂)(?:的是|的|着的是|着|了|有)?(?:是)?[：:“"]*)'
)
"""What leads to the words that stood on a vehicle or on clothes: 车门上写着."""


def agency_line(scene: Scene) -> Line | None:
    """Show the agency's label or the person's words."""
    if "agency" not in scene.answers:
        return None
    agency = scene.answers["agency"]
    if not agency:
        return Words("value-unknown") if agency is None else None
    if agency.get("words"):
        return shortened(str(agency["words"]), 40)
    known = [_agency(scene, each) for each in (agency.get("id"), *agency.get("also", ()))]
    labels = [*(each.label for each in known if each), *agency.get("named", ())]
    return joined(*labels) if labels else None


def accused_units(scene: Scene) -> tuple[str, ...]:
    """Return the units an agency answer may mean, and those the story names.

    All of them stand behind the wall.
    """
    agency = scene.answers.get("agency") or {}
    campaign = scene.house.campaign
    kinds = (agency.get("id"), *agency.get("also", ()))
    of_kind = (unit.id for each in kinds if each for unit in campaign.meant_by(each))
    told = _named_units(campaign, str(agency.get("words", "")))
    named = units_named(campaign, str(scene.answers.get("story") or ""))
    return tuple(dict.fromkeys((*of_kind, *told, *named)))


_SHORTEST_END: Final = 4  # characters: 农业农村局 means one office, 办公室 any


def _named_units(campaign: Campaign, words: str) -> Iterator[str]:
    """Yield the units that an answer names whole, or by an ending that only one of them has.

    市 or 办公室 stands in many names, and means none of them.
    """
    wanted = plain(words)
    if not wanted:
        return
    if wanted.startswith(_OURSELVES):
        yield campaign.receiving()[0].id
    names = {unit.id: _names(unit) for unit in campaign.units.values()}
    yield from (unit for unit, some in names.items() if any(name in wanted for name in some))
    if len(wanted) >= _SHORTEST_END:
        ends = [unit for unit, some in names.items() if any(n.endswith(wanted) for n in some)]
        yield from ends if len(ends) == 1 else ()
    for each in campaign.agencies:
        if any(plain_name(name) in wanted for name in (*each.label.values(), *each.called)):
            yield from (unit.id for unit in campaign.meant_by(each.id))


_OURSELVES: Final = ("你们", "就是你们", "是你们")


def _names(unit: Unit) -> tuple[str, ...]:
    return tuple(plain_name(name) for name in (*unit.name.values(), *unit.called))


def ask_money(_: Scene) -> Prompt:
    """Ask how much was taken or demanded."""
    return Prompt(
        lines=(Words("report-money-ask"),),
        numbered=False,
        choices=(
            Choice(
                id="none",
                label=Words("report-money-ask.none"),
                called=("没要", "没收钱", "没要钱", "0", "无", "no"),
            ),
            UNSURE,
        ),
    )


def accept_money(scene: Scene, given: Given) -> Accepted:
    """Read an amount in yuan; what cannot be read is asked once more."""
    if given.choice is not None:
        return Kept({"money": {"none": True} if given.choice == "none" else None})
    yuan = amount(given.words)
    was = _role_before(scene)
    if yuan is not None and was:
        sums = [{"amount": str(yuan), "role": was}]
        return Kept({"money": {"amounts": sums, "words": given.words[:LONGEST]}})
    if yuan is not None:
        return Kept({"money": {"amount": str(yuan), "words": given.words[:LONGEST]}})
    told = given.understood.all(Name.AMOUNT) if given.understood else ()
    if told:  # 要五百给了两百, 两三百吧
        several = len(told) > 1  # what a sum alone was, the question says
        amounts = [amount_of(each) | ({} if several else {"role": was}) for each in told]
        return Kept({"money": {"amounts": amounts, "words": given.words[:LONGEST]}})
    if of_sum := [part for part in _PART.split(given.words) if _tells_of_sum(part)]:
        return Kept({"money": {"words": "，".join(of_sum)[:LONGEST]}})
    return Unclear(Words("report-money-unclear"))


_PART: Final = re.compile("[，,。；;！!]+")


def _tells_of_sum(part: str) -> bool:
    """Say whether a part of an answer tells what was taken, or that nothing was paid."""
    told = _IN_KIND.search(part) or _ROUGHLY.search(part)
    return told is not None or unpaid(part)


# 好几百, 上千: how much it was, as near as he can say.
_ROUGHLY: Final = re.compile(
    "(?:好?几|上|成|数|近)[十百千万]|[百千万]把|[百千]十来?[块元]|"
    "\\b(?:a few|several|some) (?:hundred|thousand)|\\b(?:hundreds|thousands)\\b",
    re.IGNORECASE,
)


def _role_before(scene: Scene) -> str:
    """Return what the one sum was that is being changed; else the question says what it is."""
    money = scene.answers.get("money") or {} if scene.frame.editing == "money" else {}
    sums = money.get("amounts", ())
    return str(sums[0].get("role", "")) if len(sums) == 1 else ""


# 一条烟, 请了一顿饭: no sum, and yet what was taken.
_IN_KIND: Final = re.compile(
    "[烟酒茶饭卡礼鱼肉油米]|红包|东西|货|cigarette|dinner|gift|meal", re.IGNORECASE
)


def wants_money(scene: Scene) -> bool:
    """Ask only where the category takes money; what was read in a story stays."""
    category = category_of(scene)
    wanted = category is not None and category.money
    return was_read(scene, "money") or (wanted and asked("money")(scene))


def money_line(scene: Scene) -> Line | None:
    """Show the amount, or that there was none."""
    if "money" not in scene.answers:
        return None
    money = scene.answers["money"]
    if not money:
        return unsure(money)
    if money.get("none"):
        return Words("value-none")
    if not money.keys() & {"amount", "amounts"}:
        return shortened(str(money["words"]), 40)
    amounts = money.get("amounts") or [{"amount": money["amount"], "role": ""}]
    return joined(*(_amount(each) for each in amounts))


def amount_of(slot: Slot) -> dict[str, str]:
    """Return a sum that was read as an answer keeps it: its role, and how sure its number is."""
    told = {"amount": str(slot.value), "role": str(slot.role or "")} | _DUE[slot.due]
    if slot.high is not None:
        return {**told, "high": str(slot.high)}
    return {**told, "about": "1"} if slot.rough else told


def _amount(told: Mapping[str, str]) -> Words:
    words = Words("value-amount", {"amount": Decimal(told["amount"])})
    if "high" in told:
        high = Words("value-amount", {"amount": Decimal(told["high"])})
        words = Words("value-amount-range", {"low": words, "high": high})
    elif "about" in told:
        words = Words("value-amount-about", {"amount": words})
    role = told.get("role")
    told_of = Words("value-money", {"role": role, "amount": words}) if role else words
    return Words("value-money-due", {"amount": told_of}) if "due" in told else told_of


_DUE: Final[dict[bool, dict[str, str]]] = {True: {"due": "1"}, False: {}}


def ask_papers(scene: Scene) -> Prompt:
    """Ask which papers were shown or given; of what is known already, only for the rest."""
    if _asks_for_shown(told_of(scene.answers, "papers")):
        choices = tuple(
            Choice(id=each, label=Words(f"report-shown-ask.{each}"), called=_SHOWN_CALLED[each])
            for each in ("shown", "not", "unseen")
        )
        return Prompt(lines=(Words("report-shown-ask"),), choices=choices)
    choices = tuple(
        Choice(id=each, label=Words(f"report-papers-ask.{each}"), called=called)
        for each, called in _PAPERS_CALLED.items()
    )
    return Prompt(lines=(Words("report-papers-ask"),), choices=(*choices, UNSURE))


_PAPERS_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "nothing": (
        *("没", "没有", "都没", "啥都没有", "什么都没有", "什么都没给", "全没有", "无", "冇"),
        *("no", "none", "nothing", "neither", "nope"),
    ),
    "badge": (),
    "receipt": (),
    "both": ("都看了", "都给了", "两样都有", "both"),
}


def accept_papers(scene: Scene, given: Given) -> Accepted:
    """Take one of the answers, or what words say of each paper; other words are kept as they are.

    What is known already stays; whether an ID was shown is asked until it is known.
    """
    told = told_of(scene.answers, "papers")
    known = {key: told[key] for key in (*PAPERS.values(), "said") if key in told}
    if given.choice is not None and given.choice in _SHOWN:
        return Kept({"papers": {**known, "shown": _SHOWN[given.choice]}, "papers-known": FORGET})
    if given.choice is not None:
        return Kept({"papers": {"id": given.choice}, "papers-known": FORGET})
    if read := papers_in(given):
        return Kept({"papers": {**known, **read}, "papers-known": FORGET})
    if _asks_for_shown(told) and _SHOWN_NOT.search(given.words):
        more = {"story": with_words(scene.answers, given.words)}
        return Kept({**more, "papers": {**known, "shown": False}, "papers-known": FORGET})
    return Kept({"papers": {**known, "words": given.words[:LONGEST]}, "papers-known": FORGET})


def _asks_for_shown(told: Mapping[str, object]) -> bool:
    """Only whether an ID was shown is asked where another paper is known already."""
    return any(name in told for name in PAPERS.values())


# 没，还骂我; 问了不给看; 他们说没带
_SHOWN_NOT: Final = re.compile(
    "^[没沒冇](?!看清|注意|留意|印象|敢)|没带|[不没](?:给|让|肯|愿|敢给).{0,3}看|拒绝|没[拿亮掏出]|不[亮拿掏出]|"
    "\\b(?:did ?n.t|did not|refused|never|none)\\b",
    re.IGNORECASE,
)


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


def _paper(name: str, told: Mapping[str, bool | None]) -> Words:
    had = told[name]
    return Words(f"value-paper-{name}", {"had": "unseen" if had is None else had})


def ask_plate(_: Scene) -> Prompt:
    """Ask for the plate of the other side's vehicle."""
    none = Choice(id="none", label=Words("report-plate-ask.none"), called=("没有", "没看到"))
    return Prompt(lines=(Words("report-plate-ask"),), choices=(none,), numbered=False)


def accept_plate(_: Scene, given: Given) -> Accepted:
    """Keep the plate as it was written."""
    return Kept({"plate": {"words": "" if given.choice else given.words[:LONGEST]}})


def plate_line(scene: Scene) -> Line | None:
    """Show the plate."""
    plate = scene.answers.get("plate") or {}
    return shortened(str(plate.get("words", "")), 40) or None


def ask_document(_: Scene) -> Prompt:
    """Ask for the number of the paper that was given."""
    none = Choice(id="none", label=Words("report-doc-ask.none"), called=("没有", "没给"))
    return Prompt(lines=(Words("report-doc-ask"),), choices=(none,), numbered=False)


def accept_document(_: Scene, given: Given) -> Accepted:
    """Keep the number as it was written."""
    return Kept({"document": {"words": "" if given.choice else given.words[:LONGEST]}})


def document_line(scene: Scene) -> Line | None:
    """Show the number of the paper."""
    document = scene.answers.get("document") or {}
    return shortened(str(document.get("words", "")), 40) or None


def _agency(scene: Scene, agency_id: str | None) -> Agency | None:
    return scene.house.campaign.agency(agency_id) if agency_id else None
