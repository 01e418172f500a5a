"""Is a quiet day quiet by the rule that was in force, and by no other?"""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.quiet import QuietAnswer, Quietness, QuietRule, listed, on_day
from clues.quiet_window import read_window

EXCEPTIONS = ("上级统一部署", "安全生产、食品安全、生态环境", "投诉举报需要现场核查", "已立案案件")
days = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def rule(window: str, **facts: object) -> QuietRule:
    """Return a rule of an invented county."""
    read = read_window(window)
    assert read is not None
    told = {"area": "青湾县", "source": "宁静日制度", "edition": "第1版", **facts}
    return QuietRule(window=read, **told)  # type: ignore[arg-type]


def asked(day: date, *rules: QuietRule, of: str | None = None) -> QuietAnswer:
    """Ask about a day in that county."""
    return on_day(rules, day, area="青湾县", enterprise_class=of)


PRACTISED = {
    "一至十五日": rule("每月1日至15日", exceptions=EXCEPTIONS),
    "一至二十日": rule("1日—20日", classes=("规模以上工业企业",), exceptions=EXCEPTIONS[:3]),
    "一至二十五日": rule("每月1-25日", exceptions=(*EXCEPTIONS, "税收违法", "行政许可现场核查")),
    "每月二十天": rule("每月20天", classes=("重点企业", "规模以上工业企业")),
    "定日": rule("2026-11-03、2026-11-17至19日、12月1日", exceptions=EXCEPTIONS[1:]),
}


@pytest.mark.parametrize(
    ("place", "day", "found"),
    [
        ("一至十五日", date(2026, 11, 1), "quiet"),  # the first day
        ("一至十五日", date(2026, 11, 15), "quiet"),  # the last day
        ("一至十五日", date(2026, 11, 16), "not-quiet"),  # the day after
        ("一至二十日", date(2026, 2, 20), "quiet"),
        ("一至二十日", date(2026, 2, 21), "not-quiet"),
        ("一至二十五日", date(2026, 2, 25), "quiet"),
        ("一至二十五日", date(2026, 2, 28), "not-quiet"),  # the end of February
        ("每月二十天", date(2026, 11, 3), "unnamed"),  # which twenty is not said
        ("定日", date(2026, 11, 3), "quiet"),
        ("定日", date(2026, 11, 4), "not-quiet"),
        ("定日", date(2026, 11, 19), "quiet"),  # the end of a span of dates
        ("定日", date(2027, 11, 3), "not-quiet"),  # a date of another year
        ("定日", date(2027, 12, 1), "quiet"),  # a day of every year
    ],
)
def test_calendars_as_five_places_practise_them(place: str, day: date, found: str) -> None:
    """Days of the month, a number of days and fixed dates, each at its edges."""
    a_class = "规模以上工业企业"

    assert found == asked(day, PRACTISED[place], of=a_class).quietness


@pytest.mark.parametrize(
    ("window", "quiet", "free"),
    [
        ("25日至月末", date(2027, 2, 28), date(2027, 2, 24)),
        ("25日至月末", date(2026, 12, 31), date(2027, 1, 1)),
        ("最后5天", date(2028, 2, 25), date(2028, 2, 24)),  # a leap year: 25 to 29
        ("最后5天", date(2027, 2, 24), date(2027, 2, 23)),
        ("26日至次月5日", date(2027, 3, 5), date(2027, 3, 6)),  # over the end of a month
        ("26日至次月5日", date(2027, 2, 26), date(2027, 2, 25)),
        ("30日", date(2027, 3, 30), date(2027, 2, 28)),  # a day February lacks
        ("月末", date(2028, 2, 29), date(2028, 2, 28)),
        ("2月29日", date(2028, 2, 29), date(2027, 2, 28)),
        ("12月25日至1月5日", date(2027, 1, 5), date(2027, 1, 6)),  # over New Year
        ("下旬", date(2026, 11, 30), date(2026, 11, 20)),
    ],
)
def test_ends_of_months_and_years(window: str, quiet: date, free: date) -> None:
    """The length of a month decides nothing that the rule does not say."""
    assert Quietness.QUIET is asked(quiet, rule(window)).quietness
    assert Quietness.NOT_QUIET is asked(free, rule(window)).quietness


def test_a_rule_that_changes_in_mid_month() -> None:
    """Up to the day before the old version decides, from its first day the new one."""
    old = rule("1-15", edition="旧", valid_from=date(2025, 1, 1), valid_to=date(2026, 11, 9))
    new = rule("1-25", edition="新", valid_from=date(2026, 11, 10))

    assert "旧" == asked(date(2026, 11, 9), old, new).rule.edition  # type: ignore[union-attr]
    assert "新" == asked(date(2026, 11, 10), old, new).rule.edition  # type: ignore[union-attr]
    assert Quietness.NOT_QUIET is asked(date(2026, 10, 16), old, new).quietness
    assert Quietness.QUIET is asked(date(2026, 11, 16), old, new).quietness


def test_a_version_without_an_end_gives_way_to_the_next() -> None:
    """Offices seldom write when a rule ends."""
    old = rule("1-15", edition="旧", valid_from=date(2025, 1, 1))
    new = rule("1-25", edition="新", valid_from=date(2026, 11, 10))

    assert "新" == asked(date(2026, 12, 1), new, old).rule.edition  # type: ignore[union-attr]


@settings(max_examples=60)
@given(days, days, days)
def test_a_day_is_never_judged_by_a_rule_not_in_force(day: date, first: date, last: date) -> None:
    """Before its first and after its last day a rule says nothing at all."""
    found = asked(day, rule("每天", valid_from=first, valid_to=last))

    assert (found.quietness is Quietness.QUIET) is (first <= day <= last)
    assert (found.quietness is Quietness.NO_RULE) is not (first <= day <= last)


def test_another_area_has_its_own_rules() -> None:
    """A rule of the next county decides nothing here."""
    assert Quietness.NO_RULE is asked(date(2026, 11, 3), rule("1-15", area="别县")).quietness


def test_the_class_of_the_enterprise_decides() -> None:
    """A rule for a class goes before one for all; an unknown class is asked about."""
    every, big = rule("1-10"), rule("1-25", classes=("重点企业",))

    assert Quietness.QUIET is asked(date(2026, 11, 20), every, big, of="重点企业").quietness
    assert Quietness.NOT_QUIET is asked(date(2026, 11, 20), every, big, of="小微企业").quietness
    assert Quietness.BY_CLASS is asked(date(2026, 11, 20), every, big).quietness
    assert Quietness.QUIET is asked(date(2026, 11, 5), every, big).quietness
    assert Quietness.NOT_QUIET is asked(date(2026, 11, 28), every, big).quietness


@settings(max_examples=40)
@given(days)
def test_a_day_and_its_month_agree(day: date) -> None:
    """1 to 15 and 16 to the end split every month without a gap."""
    early, late = rule("1-15"), rule("16日至月末")

    assert asked(day, early).quietness is not asked(day, late).quietness


@pytest.mark.parametrize(
    ("claim", "is_listed"), [("safety", True), ("complaint", True), ("case", True)]
)
def test_a_claimed_exception_is_listed_or_not(claim: str, *, is_listed: bool) -> None:
    """Whether a rule lists it can be looked up; whether it applies is for staff."""
    assert is_listed is listed(EXCEPTIONS, claim)
    assert not listed(("上级统一部署",), claim)


@pytest.mark.parametrize(
    "words", ["", "胡写", "32-40", "1-", "2026-13-01", "2026-11-08至03", "1~x"]
)
def test_a_window_that_is_not_understood_is_refused(words: str) -> None:
    """Nobody guesses what a rule may have meant."""
    assert read_window(words) is None


@settings(max_examples=40)
@given(st.integers(1, 31), st.integers(1, 31), days)
def test_a_span_of_days_holds_its_days(first: int, last: int, day: date) -> None:
    """A span and its opposite never hold the same day; together they hold every one."""
    span = read_window(f"{first}日至{last}日")
    assert span is not None
    inside = span.holds(day) == "yes"
    steps = {(day + timedelta(days=n)).day for n in range(62)}

    assert inside is (
        first <= day.day <= last if first <= last else day.day >= first or day.day <= last
    )
    assert steps == set(range(1, 32))
