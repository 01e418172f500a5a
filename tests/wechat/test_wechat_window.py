"""Does the ledger ever let out more than the platform takes, and which road is chosen?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from peers.official.account import Person, Refuse

from bot.channels.wechat.window import (
    Ledger,
    Means,
    Opening,
    Road,
    heard,
    road,
    room,
    sent,
    used_up,
)

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ALL = Means(customer=True, subscription=True, template=True, consents=None)
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["message", "tap", "news", "news", "weighty", "weighty"]),
        st.sampled_from([0, 1, 20, 59, 60, 61, 3600, 86_400, 172_799, 172_800]),
    ),
    max_size=60,
)


def after(opening: Opening, *sends: int) -> Ledger:
    """Return the ledger of somebody who did something at NOW and was sent this much."""
    ledger = heard(Ledger(), opening, NOW)
    for _ in range(sum(sends)):
        ledger = sent(ledger, NOW)
    return ledger


@settings(max_examples=200, deadline=None)
@given(DEEDS)
def test_the_platform_never_has_to_refuse(deeds: list[tuple[str, int]]) -> None:
    """Whatever comes in whatever order, what the ledger lets out is within the quota."""
    now, ledger, person = NOW, Ledger(), Person("o")
    for deed, seconds in deeds:
        now += timedelta(seconds=seconds)
        if deed in {"message", "tap"}:
            ledger = heard(ledger, Opening(deed), now)
            lasts, many = (172_800, 5) if deed == "message" else (60, 3)
            person.grant(deed, now.timestamp() + lasts, many)
            continue
        way = road(ledger, now, waiting=False, means=ALL, notice=True, weighty=deed == "weighty")
        if way is Road.CUSTOMER:
            person.spend(now.timestamp())
            ledger = sent(ledger, now)


@settings(max_examples=100, deadline=None)
@given(DEEDS)
def test_news_leave_one_for_a_question_of_staff(deeds: list[tuple[str, int]]) -> None:
    """While the long window is open, what is not weighty never takes the last one."""
    now, ledger = NOW, Ledger()
    for deed, seconds in deeds:
        now += timedelta(seconds=seconds)
        if deed in {"message", "tap"}:
            ledger = heard(ledger, Opening(deed), now)
        elif deed == "news" and Road.CUSTOMER is road(ledger, now, waiting=False, means=ALL):
            ledger = sent(ledger, now)
        still_open = ledger.wrote is not None and now - ledger.wrote < timedelta(hours=48)
        assert not still_open or ledger.after_message <= 4


@pytest.mark.parametrize(
    ("ledger", "later", "left"),
    [
        (Ledger(), 0, 0),  # a stranger
        (after(Opening.MESSAGE), 0, 5),  # just written
        (after(Opening.MESSAGE, 2), 172_799, 3),  # the last second of 48 hours
        (after(Opening.MESSAGE, 2), 172_800, 0),  # over
        (after(Opening.TAP), 59, 3),  # the last second of a minute
        (after(Opening.TAP), 60, 0),  # over
        (after(Opening.TAP, 3), 1, 0),  # all three are sent
        (heard(after(Opening.MESSAGE), Opening.TAP, NOW), 0, 8),  # written and tapped
        (used_up(after(Opening.MESSAGE)), 0, 0),  # the platform said so
        (heard(after(Opening.MESSAGE, 4), Opening.MESSAGE, NOW - timedelta(1)), 0, 1),  # came late
        (heard(used_up(after(Opening.TAP)), Opening.MESSAGE, NOW), 0, 5),  # writes again
    ],
)
def test_how_much_is_left(ledger: Ledger, later: int, left: int) -> None:
    """Five after a message, three after a tap, to the second."""
    assert left == room(ledger, NOW + timedelta(seconds=later))


OPEN, LAST = after(Opening.MESSAGE), after(Opening.MESSAGE, 4)
ONCE = Means(customer=True, subscription=True, template=True, consents=0)
POOR = Means()


@pytest.mark.parametrize(
    ("ledger", "means", "waiting", "notice", "weighty", "way"),
    [
        (OPEN, ALL, True, True, True, Road.PASSIVE),  # the person is here
        (Ledger(), POOR, True, False, False, Road.PASSIVE),  # also on a poor account
        (OPEN, ALL, False, False, False, Road.CUSTOMER),  # inside the window
        (LAST, ALL, False, False, True, Road.CUSTOMER),  # a question of staff may take the last
        (LAST, ALL, False, True, False, Road.SUBSCRIPTION),  # news may not
        (LAST, ALL, False, False, False, Road.HOLD),  # nor an answer in the talk
        (Ledger(), ALL, False, True, True, Road.SUBSCRIPTION),  # outside, with consent
        (Ledger(), ONCE, False, True, True, Road.TEMPLATE),  # outside, the consent is used up
        (Ledger(), POOR, False, True, True, Road.HOLD),  # outside, without rights
        (OPEN, POOR, False, True, True, Road.HOLD),  # inside, without rights
        (Ledger(), ALL, False, False, True, Road.HOLD),  # words of a talk are no notification
    ],
)
def test_which_road_is_taken(
    ledger: Ledger, means: Means, *, waiting: bool, notice: bool, weighty: bool, way: Road
) -> None:
    """The nearest road that is open, else it waits until the person is here."""
    assert way is road(ledger, NOW, waiting=waiting, means=means, notice=notice, weighty=weighty)


def test_the_far_end_counts_as_the_platform_does() -> None:
    """The peer refuses the sixth message, and every one after 48 hours."""
    person = Person("o")
    person.grant("message", 100.0, 5)
    for _ in range(5):
        person.spend(99.0)

    with pytest.raises(Refuse, match="45047"):
        person.spend(99.0)
    with pytest.raises(Refuse, match="45015"):
        person.spend(100.0)
