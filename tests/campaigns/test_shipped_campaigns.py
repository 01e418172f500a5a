from datetime import date

import pytest

import campaigns
from clues.codes import looks_like
from clues.deadlines import Milestone, extended, milestones
from clues.routing import Because, propose, receiver

NAMES = campaigns.shipped()
STANDING = campaigns.load("standing")
DATONGHU = campaigns.load("datonghu-2011")


def test_two_campaigns_are_shipped() -> None:
    """A newcomer starts with the year-round intake; the month of 2011 is the example."""
    assert ("datonghu-2011", "standing") == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_campaign_has_no_fault(name: str) -> None:
    """What we ship can be used as it is."""
    assert () == campaigns.check_file(name)


@pytest.mark.parametrize("name", NAMES)
def test_every_category_has_english_and_a_lead(name: str) -> None:
    """Both languages are complete, and every category goes to a unit."""
    campaign = campaigns.load(name)
    labels = [
        *(each.name for each in campaign.categories),
        *(each.label for each in campaign.branches),
        *(each.label for each in campaign.agencies),
    ]

    assert all("en" in label for label in labels)
    assert all(propose(campaign, each.id, frozenset()).lead for each in campaign.categories)


def test_the_first_screen_has_the_eight_situations() -> None:
    """By what happened, not by law."""
    assert [
        "路上、水上",
        "来单位检查",
        "要钱要物",
        "封了、扣了东西",
        "不管、拖着不办",
        "执法方式不对",
        "文件、机构、人员",
        "其他、表扬、咨询",
    ] == [str(branch.label) for branch in STANDING.taxonomy.first_screen()]


@pytest.mark.parametrize(
    ("branch", "labels"),
    [
        ("road", "拦车检查 路上被罚款 路上被收费 车、证、货被扣 路上设卡 临时人员执法"),
        ("insp", "没备案来查 宁静日来查 反复来查 没证的人来查 没给检查通知 影响生产营业"),
        ("ent", "收费没依据 罚款说不清 要赞助、摊派 吃拿卡要 不交就不办 交钱就不管了"),
        ("seal", "封了扣了没手续 到期不还 叫停业停产 车、证、货被扣"),
        ("inact", "推来推去 反映了没回音 该管不管 拖着不办"),
        ("form", "不亮证件 文书有错、不给 程序不对 一样的事罚不同 专查我一家 罚得特别重"),
        ("basis", "文件和上级不符 临时站点"),
        ("env", "影响做生意 表扬 咨询 说不清"),
    ],
)
def test_the_second_screen_opens_with_the_commonest(branch: str, labels: str) -> None:
    """Two taps lead to the everyday words of the conversation book."""
    expected = labels.split()
    leaves = STANDING.taxonomy.leaves(branch)

    assert expected == [str(leaf.name) for leaf in leaves[: len(expected)]]


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("乱设站卡", "road.illegal_point"),  # as the law says
        ("乱设关卡", "road.illegal_point"),  # as the plan says
        ("乱设卡站", "road.illegal_point"),  # as it says elsewhere
        ("安静期", "insp.quiet"),  # five names of the quiet days
        ("宁静日", "insp.quiet"),
        ("宁静生产日", "insp.quiet"),
        ("安静生产期", "insp.quiet"),
        ("无检查日", "insp.quiet"),
        ("吃拿卡要", "ent.extort"),  # two orders of the same
        ("索拿卡要", "ent.extort"),
        ("abuse.fine_for_control", "ent.fine_for_control"),  # one id for both campaigns
    ],
)
def test_one_thing_has_several_names(words: str, category: str) -> None:
    """The sets of names lead to one category."""
    assert [category] == [each.id for each in STANDING.taxonomy.find(words)]


@pytest.mark.parametrize(
    "words", ["乱收费、乱罚款、乱摊派", "乱摊派、乱罚款、乱收费", "乱罚款乱摊派乱收费", "涉企三乱"]
)
def test_the_three_abuses_are_found_in_any_order(words: str) -> None:
    """Three names in any order mean the three categories."""
    found = {each.id for each in STANDING.taxonomy.find(words)}

    assert {"ent.fee", "ent.fine", "ent.levy"} <= found


Units = tuple[str, list[str], list[str]]
MAIN: Units = ("youban", ["ducha", "zhaoshang"], ["dianshitai"])
DOCUMENTS: Units = ("sifa", ["bianban", "ducha", "xiaoneng"], [])


@pytest.mark.parametrize(
    ("category", "units"),
    [
        ("basis.conflict", DOCUMENTS),  # part two (1)
        ("body.temp_point", DOCUMENTS),  # part two (2)
        ("road.hired", DOCUMENTS),  # part two (2): hired people on the road
        ("road.fine", MAIN),  # part two (3), first
        ("ent.levy", MAIN),  # part two (3), second
        ("insp.quiet", MAIN),
        ("inact.duty", MAIN),
        ("abuse.power", MAIN),
        ("slow", MAIN),
        ("seal.no_ground", MAIN),  # not named in the plan
    ],
)
def test_the_month_of_2011_routes_as_its_plan_says(category: str, units: Units) -> None:
    """Lead and cooperating units are the plan's; the station gets the bulletin."""
    proposal = propose(DATONGHU, category, frozenset())

    assert units == (proposal.lead, list(proposal.coop), list(proposal.bulletin))


@pytest.mark.parametrize(
    ("day", "phases"),
    [
        (1, ["find"]),  # 上旬
        (10, ["find"]),
        (11, ["find", "deal"]),  # 中旬: two at once
        (20, ["find", "deal"]),
        (21, ["deal", "improve"]),  # 下旬: two others
        (30, ["deal", "improve"]),
    ],
)
def test_the_phases_of_2011_overlap(day: int, phases: list[str]) -> None:
    """The thirds of the month are 1-10, 11-20 and 21-30."""
    assert phases == [phase.id for phase in DATONGHU.on(date(2011, 9, day))]


def test_the_dates_of_the_conversation_book() -> None:
    """Received on 19 November 2026: 26 November, 24 December, 13 January."""
    promised = milestones(
        STANDING.deadlines,
        date(2026, 11, 19),
        campaigns.calendar(),
        accepted=date(2026, 11, 24),
    )
    longest = extended(STANDING.deadlines, date(2026, 11, 24), campaigns.calendar())

    assert [
        (Milestone.ACCEPT, date(2026, 11, 26)),
        (Milestone.RESULT, date(2026, 12, 24)),
    ] == [(each.kind, each.day) for each in promised]
    assert longest is not None
    assert date(2027, 1, 13) == longest.day


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 2, 14), True),  # a Saturday before the Spring Festival
        (date(2026, 2, 16), False),  # New Year's Eve, a Monday
        (date(2025, 10, 8), False),  # the last of eight days
        (date(2025, 10, 11), True),  # a Saturday made up
        (date(2024, 9, 29), True),  # a Sunday made up
        (date(2027, 10, 1), True),  # not announced: only weekends rest
    ],
)
def test_the_shipped_calendar(day: date, works: bool) -> None:  # noqa: FBT001  # a table column
    """Three years of notices; other years rest on weekends and say so."""
    calendar = campaigns.calendar()

    assert works is calendar.is_workday(day)
    assert calendar.known(day.year) is (day.year != 2027)


def test_make_up_days_are_weekends_and_holidays_are_not_made_up() -> None:
    """A slip in the calendar's figures would show here."""
    calendar = campaigns.calendar()

    assert all(day.weekday() >= 5 for day in calendar.makeups)
    assert not calendar.holidays & calendar.makeups


def test_a_reported_office_is_read_by_a_supervising_body() -> None:
    """The business office never reads a clue about itself."""
    assert "business-office" == receiver(STANDING, frozenset({"road-team"}))
    assert "justice" == receiver(STANDING, frozenset({"business-office"}))


def test_a_road_clue_about_a_team_spares_its_bureau() -> None:
    """The team, its bureau and the government are left out; the route stands."""
    proposal = propose(STANDING, "road.fine", frozenset({"road-team"}))

    assert {"road-team", "transport", "county-government", "city-government"} == proposal.left_out
    assert ("justice", Because.ROUTE) == (proposal.lead, proposal.because)


def test_agencies_lead_to_units() -> None:
    """The answer to "which unit was it?" names sample units; several may share one answer."""
    assert ["交警", "交通运输执法（路政、运管）", "农业、渔政"] == [
        str(each.label) for each in STANDING.agencies_asked("road")
    ]
    assert ["traffic-police"] == [unit.id for unit in STANDING.meant_by("traffic_police")]
    assert 2 == len(STANDING.meant_by("township"))
    assert {"transport-team", "road-team"} == {unit.id for unit in STANDING.meant_by("transport")}


def test_no_word_of_the_taxonomy_is_taken_for_a_code() -> None:
    """A person who types a label is not answered as if it were a code."""
    assert not [each.id for each in STANDING.categories if looks_like(each.id)]
