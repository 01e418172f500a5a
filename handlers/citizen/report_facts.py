"""What is asked of a reporter about the other side: which unit, how much, which papers?"""

from decimal import Decimal

from clues.campaign import Agency
from clues.money import read_amount
from clues.speech import Choice, Line, Words
from handlers.citizen.report_steps import LONGEST, UNSURE, category_of, shortened
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Unclear
from handlers.dialog.recognise import plain, plain_name


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


def accept_agency(_: Scene, given: Given) -> Accepted:
    """Take a kind of agency, the unit's name in the person's words, or that he cannot say."""
    if given.choice == "unknown":
        return Kept({"agency": None})
    if given.choice is not None:
        return Kept({"agency": {"id": given.choice}})
    return Kept({"agency": {"words": given.words[:LONGEST]}})


def agency_line(scene: Scene) -> Line | None:
    """Show the agency's label or the person's words."""
    if "agency" not in scene.answers:
        return None
    agency = scene.answers["agency"]
    if not agency:
        return Words("value-unknown")
    known = _agency(scene, agency.get("id"))
    return known.label if known else shortened(str(agency.get("words", "")), 40)


def accused_units(scene: Scene) -> tuple[str, ...]:
    """Return the units an agency answer may mean; all of them stand behind the wall."""
    agency = scene.answers.get("agency") or {}
    campaign = scene.house.campaign
    if agency.get("id"):
        return tuple(unit.id for unit in campaign.meant_by(agency["id"]))
    wanted = plain(str(agency.get("words", "")))
    if not wanted:
        return ()
    by_name = (
        unit.id
        for unit in campaign.units.values()
        if any(
            plain_name(name) in wanted or wanted in plain_name(name)
            for name in (*unit.name.values(), *unit.called)
        )
    )
    by_kind = (
        unit.id
        for each in campaign.agencies
        if any(plain_name(name) in wanted for name in (*each.label.values(), *each.called))
        for unit in campaign.meant_by(each.id)
    )
    return tuple(dict.fromkeys((*by_name, *by_kind)))


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


def accept_money(_: Scene, given: Given) -> Accepted:
    """Read an amount in yuan; what cannot be read is asked once more."""
    if given.choice is not None:
        return Kept({"money": {"none": True} if given.choice == "none" else None})
    amount = read_amount(given.words)
    if amount is None:
        return Unclear(Words("report-money-unclear"))
    return Kept({"money": {"amount": str(amount), "words": given.words[:LONGEST]}})


def wants_money(scene: Scene) -> bool:
    """Ask only where the category takes money."""
    category = category_of(scene)
    return category is not None and category.money


def money_line(scene: Scene) -> Line | None:
    """Show the amount, or that there was none."""
    if "money" not in scene.answers:
        return None
    money = scene.answers["money"]
    if not money:
        return Words("value-unsure")
    if money.get("none"):
        return Words("value-none")
    return Words("value-amount", {"amount": Decimal(money["amount"])})


def ask_papers(_: Scene) -> Prompt:
    """Ask which papers were shown or given."""
    choices = tuple(
        Choice(id=each, label=Words(f"report-papers-ask.{each}"))
        for each in ("nothing", "badge", "receipt", "both")
    )
    return Prompt(lines=(Words("report-papers-ask"),), choices=(*choices, UNSURE))


def accept_papers(_: Scene, given: Given) -> Accepted:
    """Take one of the answers; words are kept as they are."""
    if given.choice is not None:
        return Kept({"papers": {"id": given.choice}})
    return Kept({"papers": {"words": given.words[:LONGEST]}})


def wants_papers(scene: Scene) -> bool:
    """Ask only where the category needs it."""
    category = category_of(scene)
    return category is not None and category.papers


def papers_line(scene: Scene) -> Line | None:
    """Show which papers there were."""
    papers = scene.answers.get("papers")
    if not papers:
        return None
    if papers.get("id") == "unsure":
        return Words("value-unsure")
    if papers.get("id"):
        return Words(f"report-papers-ask.{papers['id']}")
    return shortened(str(papers.get("words", "")), 40)


def _agency(scene: Scene, agency_id: str | None) -> Agency | None:
    return scene.house.campaign.agency(agency_id) if agency_id else None
