import copy
import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from clues.campaign import CampaignFaults, build, check

SOUND = tomllib.loads("""
id = "small"
name = "小专项"
office = "营商办"
phone = "12345"
notice_version = "1"
preset = "rule"
unit = [
    { id = "office", name = "营商办", receiving = true },
    { id = "policy-office", name = "法规处", parent = "office" },
]
branch = [{ id = "road", label = "路上", tap = 1, opens = ["road.fine", "road.*"] }]
category = [
    { id = "road.fine", branch = "road", official = "上路乱罚", aliases = ["罚款"] },
    { id = "inaction", branch = "road", official = "不作为", lead = "policy-office" },
]
route = [{ about = "road", lead = "office", coop = ["policy-office"] }]
channel = [{ id = "12345", name = "12345", how = "打电话" }]
decline_reason = [{ id = "not_ours", label = "不归这里管" }]
outcome = [{ id = "true", label = "查实" }]
deadline = [
    { id = "rule", name = "规定", source = "规定", edition = "1", confirmed = true },
]
""")

Change = Callable[[dict[str, Any]], object]


def faults(*changes: Change) -> set[str]:
    """Return the faults of the sound campaign after it was changed."""
    raw = copy.deepcopy(SOUND)
    for change in changes:
        change(raw)
    return {str(fault) for fault in check(raw)}


def put(section: str, at: int, **fields: object) -> Change:
    """Return a change of some fields of a row."""
    return lambda raw: raw[section][at].update(fields)


def add(section: str, **fields: object) -> Change:
    """Return a change that adds a row."""
    return lambda raw: raw.setdefault(section, []).append(fields)


def drop(section: str, at: int, name: str) -> Change:
    """Return a change that takes a field out of a row."""
    return lambda raw: raw[section][at].pop(name)


def test_a_sound_campaign_has_no_fault() -> None:
    """The smallest campaign that can be used is used."""
    assert () == check(SOUND)
    assert "small" == build(SOUND).id


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (
            add("point", id="大桥", name="大桥", place="大桥"),  # no address carries it
            'point "大桥": id must be 1 to 40 letters, digits, - or _, as codes carry it',
        ),
        (
            add("point", id="join-us", name="大桥", place="大桥"),  # /start join-… is a link
            (
                'point "join-us": id means something else in an address; not "web", "join-…", '
                '"move-…", "show-…"'
            ),
        ),
        (
            add("point", id="bridge", name="大桥", place=" "),  # nothing would be filled in
            'point "bridge": "place" is empty',
        ),
        (
            add("point", id="bridge", name="大桥"),  # nothing would be filled in
            'point "bridge": "place" is missing',
        ),
        (
            put("category", 1, lead="policy-ofice"),  # a slip in a unit's name
            (
                'category "inaction": lead unit "policy-ofice" is not in [[unit]];'
                ' did you mean "policy-office"?'
            ),
        ),
        (
            put("category", 0, lable="x"),  # a slip in a field's name
            'category "road.fine": unknown field "lable"; did you mean "label"?',
        ),
        (
            put("category", 0, label="一二三四五六七八九十一二三"),  # too long for a button
            'category "road.fine": label "一二三四五六七八九十一二三" is over 12 characters',
        ),
        (
            put("category", 0, label={"en": "Fined"}),  # only a translation
            'category "road.fine": "label" must be words, or a table with zh-Hans',
        ),
        (
            put("category", 1, aliases=["罚 款"]),  # an alias of another, but for a space
            'category "inaction": "罚款" already means "road.fine"',
        ),
        (
            put("category", 0, money="yes"),  # a word where a yes or no belongs
            'category "road.fine": "money" must be true or false',
        ),
        (
            put("category", 0, setting="raod"),  # a word that is no setting
            (
                'category "road.fine": "setting" must be one of'
                " road, waterway, enterprise, counter, other"
            ),
        ),
        (
            drop("category", 0, "official"),  # a field that must be there
            'category "road.fine": "official" is missing',
        ),
        (
            put("category", 1, branch="raod"),  # a branch that is not there
            'category "inaction": branch "raod" leads nowhere; did you mean "road"?',
        ),
        (
            put("branch", 0, opens=["road.fine"]),  # a category that nothing opens
            'category "inaction": no branch of the first screen opens it',
        ),
        (
            put("branch", 0, opens=["road.fin", "road.*"]),  # a leaf that is not there
            'branch "road": category "road.fin" leads nowhere; did you mean "road.fine"?',
        ),
        (put("branch", 0, tap=True), 'branch "road": "tap" must be a whole number'),  # a yes
        (
            put("unit", 0, parent="policy-office"),  # a circle of superiors
            'unit "office": is above itself',
        ),
        (
            put("unit", 0, receiving=False),  # nobody who reads
            "campaign: no unit has receiving = true, so nobody would read a clue",
        ),
        (
            put("unit", 1, id="office"),  # the same id twice
            'unit "office": stands here 2 times',
        ),
        (
            put("route", 0, about="raod"),  # a route about nothing
            'route "raod": about "raod" leads nowhere; did you mean "road"?',
        ),
        (
            put("route", 0, coop=["office"]),  # one unit in both parts
            'route "road": "office" both leads and cooperates',
        ),
        (
            lambda raw: raw.pop("route"),  # a category that goes nowhere
            'category "road.fine": no route leads it to a unit',
        ),
        (
            lambda raw: raw.update(preset="ruel"),  # a rule that is not there
            'campaign: preset "ruel" leads nowhere; did you mean "rule"?',
        ),
        (lambda raw: raw.pop("phone"), 'campaign: "phone" is missing'),  # the head lacks a line
        (lambda raw: raw.update(fone=1), 'campaign: unknown field "fone"; did you mean "phone"?'),
        (lambda raw: raw.update(unit={}), "campaign: write [[unit]] with two brackets"),  # a table
        (lambda raw: raw.pop("channel"), "campaign: at least one [[channel]] is needed"),  # no way
        (
            put("deadline", 0, accept={"n": 5, "unit": "weeks"}),  # a period of no known kind
            'deadline "rule": "unit" must be one of working, calendar',
        ),
        (
            add("phase", id="find", name="排查", start="soon"),  # words where a date belongs
            'phase "find": "start" must be a date like 2026-09-01',
        ),
        (
            add("agency", id="tax", label="税务", unit="taxes"),  # an agency of no unit
            'agency "tax": unit "taxes" is not in [[unit]]',
        ),
    ],
)
def test_every_fault_is_told_with_its_place(change: Change, fault: str) -> None:
    """What is wrong, where, and what was probably meant."""
    assert fault in faults(change)


def test_all_faults_are_told_at_once() -> None:
    """Nobody mends a campaign one start at a time."""
    told = faults(
        put("category", 0, label="一二三四五六七八九十一二三"),
        put("category", 1, lead="nobody"),
        put("route", 0, about="nothing"),
        lambda raw: raw.pop("office"),
    )

    assert 4 <= len(told)


def test_a_faulty_row_does_not_make_others_look_wrong() -> None:
    """A unit with a slip of its own is still the unit that others name."""
    assert {'unit "policy-office": unknown field "colour"'} == faults(put("unit", 1, colour="red"))


def test_a_faulty_campaign_is_not_built() -> None:
    """The error lists every fault, one to a line."""
    with pytest.raises(CampaignFaults) as refused:
        build({**SOUND, "preset": "x", "draft_days": "many"})

    assert 2 == len(refused.value.faults) == len(str(refused.value).splitlines())
