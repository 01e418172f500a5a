"""Is whoever is in danger heard in his own words, and nobody else warned?

The sentences were invented for it, in Chinese of several regions and in English; some fail, and
these tests say how many may.
"""

import json
from pathlib import Path

import pytest

from clues.reading.dangers.dangers import Peril, dangers

HERE = Path(__file__).parent


def sentences(name: str) -> list[str]:
    """Return the sentences of a file, without its head."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_danger_is_heard_in_ninety_seven_of_a_hundred_ways_of_saying_it() -> None:
    """Beaten, threatened, held, hurt, on fire, in the water, in despair."""
    told = sentences("dangers_told.txt")
    missed = [said for said in told if not dangers(said)]

    assert len(missed) <= 0.03 * len(told), missed


def test_what_only_sounds_so_is_left_alone_in_ninety_nine_of_a_hundred() -> None:
    """扣车, 打票, 危险品, 跳楼价, 锁车, 推来推去: things and ways of speaking."""
    harmless = sentences("dangers_not_told.txt")
    warned = [said for said in harmless if dangers(said)]

    assert len(warned) <= 0.01 * len(harmless), warned


def test_stories_of_fines_and_fees_are_hardly_ever_warned_of() -> None:
    """Of the stories the reading is measured by, not one in a hundred tells of danger."""
    lines = (HERE / "cases.jsonl").read_text(encoding="utf-8").splitlines()[::4]
    warned = [line for line in lines if dangers(json.loads(line)["text"])]

    assert len(warned) <= 0.01 * len(lines)


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("他们现在又冲进来拿刀了", True),  # goes on
        ("正在打人，快来", True),  # goes on
        ("他们在打我爸，救命", True),  # calls for help
        ("头被打破了流了好多血", True),
        ("交警在南门桥扣住我不让走，快救我", True),
        ("昨天他们在打我爸，我喊救命", False),  # called, and it is over
        ("上周头被打破了流了好多血", False),
        ("they are beating my brother", True),  # goes on
        ("昨天城管打我了", False),  # is over
        ("他们打了我三下，现在想投诉。", True),  # said of now in one breath: rather once too often
    ],
)
def test_what_goes_on_is_told_from_what_is_over(said: str, *, now: bool) -> None:
    """Whoever is in it now is answered each time."""
    assert any(danger.now for danger in dangers(said)) == now


def test_each_kind_is_told_once_and_despair_first() -> None:
    """The first of them decides which numbers are named."""
    told = dangers("他们打我，店也着火了，我不想活了")

    assert [Peril.DESPAIR, Peril.VIOLENCE, Peril.FIRE] == [each.peril for each in told]


@pytest.mark.parametrize(
    ("said", "peril"),
    [
        ("被扣了两个小时", Peril.DETAINED),
        ("我妈被扣了半天", Peril.DETAINED),
        ("我被扣了", Peril.DETAINED),
        ("他们又来砸店了", Peril.SMASHING),
        ("they are smashing up my stall", Peril.SMASHING),
        ("被扣了三轮车", None),
        ("被扣了行驶证", None),
        ("被掀翻了摊子", None),
        ("被掀翻在地", Peril.VIOLENCE),
        ("昨天他们又来砸店", None),
    ],
)
def test_what_was_taken_is_no_person_who_was_beaten(said: str, peril: Peril | None) -> None:
    """Behind the deed stands whom or what it met, and the staff's card names that danger only."""
    assert next((each.peril for each in dangers(said)), None) == peril


def test_a_shop_that_is_being_smashed_is_in_danger_now() -> None:
    """Smashed yesterday it is a loss."""
    assert [each.now for each in dangers("城管在砸摊子")] == [True]


@pytest.mark.parametrize(
    ("said", "peril"),
    [
        ("佢哋而家砸緊我間舖", Peril.SMASHING),  # goes on
        ("佢哋又嚟砸舖", Peril.SMASHING),  # back again
        ("佢哋依家喺度砸我個檔", Peril.SMASHING),  # here and now
        ("班人衝入嚟砸緊我啲嘢", Peril.SMASHING),  # came in
        ("我間舖俾佢哋砸緊", Peril.SMASHING),  # passive
        ("城管又嚟打爛我啲嘢", Peril.SMASHING),  # another verb
        ("又有人嚟砸我舖頭啦，快啲嚟", Peril.SMASHING),  # somebody
        ("他们又来砸我这间铺", Peril.SMASHING),  # counted, in Mandarin
        ("佢哋打緊我", Peril.VIOLENCE),  # a person
        ("佢哋依家喺度打緊我老公", Peril.VIOLENCE),  # his family
        ("佢哋尋晚又嚟砸我間舖", None),  # is over
        ("噚日佢哋又嚟砸舖", None),  # is over, in another character
        ("佢哋喺街市度砸咗我個檔", None),  # done
        ("佢哋冇砸我間舖", None),  # denied
        ("驚佢哋又嚟砸我間舖", None),  # feared
        ("佢哋而家扣緊我架車", None),  # taken, not smashed
        ("而家又嚟收錢", None),  # money
        ("我打緊電話俾12345", None),  # a call
        ("佢哋打咗三次電話", None),  # calls
        ("唔打緊", None),  # never mind
    ],
)
def test_danger_is_heard_in_cantonese_too(said: str, peril: Peril | None) -> None:
    """緊 goes on, 又嚟 is back again; what was smashed 尋晚 is a loss."""
    assert next((each.peril for each in dangers(said)), None) == peril
