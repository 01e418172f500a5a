"""What is in a campaign, is it sound, and which days does it promise?"""

from argparse import Namespace
from datetime import date

import campaigns
from bot.settings import Settings
from bot.terminal import DONE, REFUSED, Refusal, Terminal
from clues.campaign import Campaign
from clues.deadlines import Due, Start, extended, milestones
from clues.routing import propose


def check(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """List every fault of a campaign's file with its place; exit 1 when there are any."""
    name = asked.campaign or settings.campaign
    faults = campaigns.check_file(name)
    if terminal.as_json:
        terminal.facts([{"place": fault.place, "message": fault.message} for fault in faults])
    elif faults:
        for fault in faults:
            terminal.line(f"{name}: {fault}")
    else:
        terminal.say("operator-campaign-sound", name=name)
    return REFUSED if faults else DONE


def show(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Show what a campaign consists of, the files it extends included."""
    campaign = campaigns.load(asked.campaign or settings.campaign)
    terminal.facts(_summary(campaign))
    if not terminal.as_json:
        terminal.line("")
        terminal.facts(
            [
                {"id": each.id, "name": str(each.name), "routes": _lead(campaign, each.id)}
                for each in campaign.categories
            ]
        )
    return DONE


def explain(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Print every milestone of a rule that starts on a day, with its arithmetic."""
    campaign = campaigns.load(settings.campaign)
    preset = campaign.presets.get(asked.preset)
    if preset is None:
        names = ", ".join(sorted(campaign.presets))
        raise Refusal("operator-preset-unknown", preset=asked.preset, presets=names)
    calendar = campaigns.calendar()
    found = list(milestones(preset, asked.start, calendar, accepted=asked.accepted or asked.start))
    if asked.extend:
        from_day = asked.start if preset.starts is Start.RECEIPT else asked.accepted or asked.start
        longer = extended(preset, from_day, calendar)
        if longer is None:
            raise Refusal("operator-preset-rigid", preset=asked.preset)
        found.append(longer)
    if terminal.as_json:
        terminal.facts([_arithmetic(due) for due in found])
    for due in () if terminal.as_json else found:
        _print(due, terminal)
    return DONE


def calendar(_settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """List the years whose holiday notices are entered; exit 1 when one is missing."""
    known = campaigns.calendar()
    last = asked.until.year if asked.until else max(known.years)
    years = range(min(known.years), last + 1)
    terminal.say("operator-calendar-head")
    terminal.facts(
        [
            {"year": year, "entered": known.known(year), "confirmed": year in known.confirmed}
            for year in years
        ]
    )
    missing = [year for year in years if not known.known(year)]
    if missing:
        terminal.say("operator-calendar-missing", years=", ".join(map(str, missing)))
    return REFUSED if missing else DONE


def _summary(campaign: Campaign) -> dict[str, object]:
    return {
        "id": campaign.id,
        "name": str(campaign.name),
        "office": str(campaign.office),
        "deadline": campaign.preset,
        "units": len(campaign.units),
        "receiving": ", ".join(unit.id for unit in campaign.receiving()),
        "branches": len(campaign.branches),
        "categories": len(campaign.categories),
        "points": ", ".join(point.id for point in campaign.points) or None,
        "phases": ", ".join(phase.id for phase in campaign.phases) or None,
    }


def _lead(campaign: Campaign, category: str) -> str:
    proposal = propose(campaign, category, frozenset())
    return " + ".join((proposal.lead or "-", *proposal.coop))


def _arithmetic(due: Due) -> dict[str, object]:
    return {
        "kind": str(due.kind),
        "day": due.day,
        "start": due.start,
        "count": due.span.n,
        "unit": str(due.span.unit),
        "rule": str(due.rule),
        "edition": due.edition,
        "confirmed": due.confirmed,
        "steps": [{"day": step.day.isoformat(), "counted": step.counted} for step in due.steps],
    }


def _print(due: Due, terminal: Terminal) -> None:
    terminal.line(f"{due.kind}  {due.day}  {due.rule} {due.edition}")
    terminal.say("operator-due-start", start=due.start.isoformat())
    for step in due.steps:
        terminal.line(f"  {_weekday(step.day)}  {'-' if step.counted is None else step.counted}")
    if not due.confirmed:
        terminal.say("operator-due-unconfirmed")


def _weekday(day: date) -> str:
    return f"{day.isoformat()} {day:%a}"
