"""What is asked of a reporter about the other side: which unit, which plate, which document?"""

from collections.abc import Iterator, Mapping
from typing import Final

from clues.campaign import Agency, Campaign, Unit
from clues.named_units import units_named
from clues.reading.agencies.agencies import agencies as kinds_in
from clues.reading.long_stories import units_doubted
from clues.reading.slots import Name
from clues.reading.teller.questions import only_asks
from clues.reading.words.folding import fold
from clues.regex import regex
from clues.speech import Choice, Line, Words
from handlers.citizen.report.questions.plausible import describes_people
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.told import LONGEST, with_words
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene
from handlers.dialog.one_line import joined, shortened
from handlers.dialog.recognise import plain, plain_name


def ask_agency(scene: Scene) -> Prompt:
    """Ask which unit it was: the likely ones of this situation, another, or unknown.

    Those of which he said that it was one come first: 不知是交警还是路政.
    """
    branch, campaign = str(scene.answers.get("branch") or "*"), scene.house.campaign
    doubted = (campaign.agency(each) for each in _doubted(scene).values())
    likely = (*filter(None, doubted), *campaign.agencies_asked(branch))
    agencies = tuple({each.id: each for each in likely}.values())[:6]
    choices = tuple(Choice(id=each.id, label=each.label, called=each.called) for each in agencies)
    return Prompt(
        lines=(Words("report-agency-ask"),),
        choices=(
            *choices,
            Choice(
                id="unknown",
                label=Words("report-agency-ask.unknown"),
                called=("不清楚", "没看清", "记不清"),
            ),
        ),
    )


def _doubted(scene: Scene) -> Mapping[str, str]:
    return units_doubted(str(scene.answers.get("story") or ""))


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


_READ_OFF: Final = regex(
    "^(?:[他那这]?(?:们|个|辆)?的?(?:车|衣服|制服|帽子|袖标|臂章|胸牌|工作证|证件|牌子|单子|票|公章|章)"
    '[身门上子面]*(?:的字)?)?(?:写|印|喷|贴|标|盖|挂)(?:的是|的|着的是|着|了|有)(?:是)?[：:“"]*'
    '|[”"]的[车人]$'
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
    """Return the units an agency answer may mean, and those named anywhere in a person's words.

    All of them stand behind the wall: also whom a correction or an answer to something else names.
    """
    agency = scene.answers.get("agency") or {}
    campaign = scene.house.campaign
    kinds = (agency.get("id"), *agency.get("also", ()), *_doubted(scene).values())
    of_kind = (unit.id for each in kinds if each for unit in campaign.meant_by(each))
    told = _named_units(campaign, str(agency.get("words", "")))
    beside = (str((scene.answers.get(key) or {}).get("words", "")) for key in _FREE)
    said = "\n".join(filter(None, (story_lines.whole(scene.answers), *beside)))
    named = units_named(campaign, said)
    return tuple(dict.fromkeys((*of_kind, *told, *named, *_asked_about(campaign, said))))


def _asked_about(campaign: Campaign, said: str) -> Iterator[str]:
    """请问交警罚款不开票合法吗: nobody is accused, and yet the one asked about must not read it."""
    text = fold(said).text
    if only_asks(text):
        for kind in kinds_in(text):
            yield from (unit.id for unit in campaign.meant_by(kind.agency))


_FREE: Final = ("time", "money", "papers", "company", "code", "notice", "demand", "count")
"""Answers that may be a person's own words; where it was, is no unit."""
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


def ask_plate(_: Scene) -> Prompt:
    """Ask for the plate of the other side's vehicle."""
    none = Choice(id="none", label=Words("report-plate-ask.none"), called=("没有", "没看到"))
    return Prompt(lines=(Words("report-plate-ask"),), choices=(none,), worded=True)


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
    return Prompt(lines=(Words("report-doc-ask"),), choices=(none,), worded=True)


def accept_document(_: Scene, given: Given) -> Accepted:
    """Keep the number as it was written."""
    return Kept({"document": {"words": "" if given.choice else given.words[:LONGEST]}})


def document_line(scene: Scene) -> Line | None:
    """Show the number of the paper."""
    document = scene.answers.get("document") or {}
    return shortened(str(document.get("words", "")), 40) or None


def _agency(scene: Scene, agency_id: str | None) -> Agency | None:
    return scene.house.campaign.agency(agency_id) if agency_id else None
