"""How much may be written to one chat, a group, and everybody together?"""

from bot.channels.telegram.pace import Pace, Rates


def test_three_at_once_then_one_a_second() -> None:
    """A private chat takes a short burst and says how long the fourth waits."""
    pace = Pace()
    waits = [pace.wait("5", now=100.0, urgent=True) for _ in range(4)]

    assert [0.0, 0.0, 0.0, 1.0] == waits
    assert pace.wait("5", now=101.0, urgent=True) == 0.0
    assert pace.wait("6", now=101.0, urgent=True) == 0.0


def test_a_group_gets_twenty_in_any_minute() -> None:
    """Burst and rate together stay within what the platform allows."""
    pace = Pace()
    taken = sum(pace.wait("-5", now=at / 10, urgent=True) == 0.0 for at in range(600))

    assert 19 <= taken <= 20


def test_five_of_twenty_five_are_kept_for_people_who_wait() -> None:
    """A broadcast stops where an answer still passes."""
    pace = Pace()
    calm = sum(pace.wait(f"{at}", now=1.0, urgent=False) == 0.0 for at in range(40))
    urgent = sum(pace.wait(f"u{at}", now=1.0, urgent=True) == 0.0 for at in range(40))

    assert (20, 5) == (calm, urgent)


def test_a_message_in_parts_pays_for_all_of_them() -> None:
    """It may begin at once; the next one waits until the debt is paid."""
    pace = Pace()

    assert pace.wait("5", now=1.0, urgent=True, messages=5) == 0.0
    assert pace.wait("5", now=1.0, urgent=True) == 3.0


def test_taking_buttons_away_costs_the_chat_nothing() -> None:
    """A typed answer is one message and one keyboard gone, not two messages."""
    pace = Pace()
    waits = [pace.wait("5", now=1.0, urgent=True, messages=at % 2) for at in range(6)]

    assert [0.0] * 6 == waits


def test_whoever_waits_takes_nothing() -> None:
    """Asking again and again does not push the moment away."""
    pace = Pace(Rates(private_burst=1))
    pace.wait("5", now=1.0, urgent=True)
    for _ in range(9):
        pace.wait("5", now=1.0, urgent=True)

    assert pace.wait("5", now=2.0, urgent=True) == 0.0


def test_two_floods_pause_two_chats_and_three_pause_all() -> None:
    """Only several complaints within a second mean the bot as a whole."""
    pace = Pace()
    pace.flooded("1", 30, now=1.0)
    pace.flooded("2", 9, now=1.5)
    assert pace.wait("4", now=1.6, urgent=True) == 0.0
    pace.flooded("3", 30, now=1.9)

    assert pace.wait("4", now=1.9, urgent=True) == 9.0


def test_buckets_of_the_past_are_forgotten() -> None:
    """Ten thousand chats of yesterday cost no memory today."""
    pace = Pace()
    for at in range(10_000):
        pace.wait(str(at), now=float(at), urgent=True)

    assert len(pace._chats) < 5000
