"""In which language is somebody answered who writes English to a conversation held in Chinese?"""

import pytest
from staffroom import OFFICE
from talk import Person, World, peek_at

from clues.speech import Place
from handlers.phrases.english import is_english

ROAD = "The traffic police stopped me at East Bridge yesterday and took 200 yuan, no receipt"


@pytest.mark.parametrize(
    "words",
    [
        ROAD,
        "I am afraid they find out it was me",
        "Where can I see my report?",
        "stopped by police yesterday, 200 yuan",
        "they wanted money from my shop",
        "It wasn't the city management, it was the police",
        "Can you help me please",
        "an officer asked for 500 yuan this morning",
        "I don’t know who they were",
        "on the G4 near Xinyang they fined us 300",
    ],
)
def test_english_is_heard(words: str) -> None:
    """By the words of its own, whatever it tells."""
    assert is_english(words)


@pytest.mark.parametrize(
    "words",
    [
        "no receipt",
        "none",
        "G207 K45+200 S306",
        "湘A12345 was here at the gate, 车牌我记得",
        "Qingwan Wood Products Co Ltd",
        "zuotian xiawu jiaojing zai dongqiao fa wo 200",
        "wo zai men kou bei lan le",
        "ni men you shen me zheng jian, ta shuo he an you guan",
        "POLICE POLICE POLICE POLICE",
        "https://example.org/the/police/report",
        "ok ok thanks bye",
    ],
)
def test_names_labels_and_other_tongues_are_not(words: str) -> None:
    """A few words, a name, a plate or Chinese in Latin letters change nothing."""
    assert not is_english(words)


@pytest.mark.parametrize("channel", ["telegram", "wechat"])
def test_who_writes_english_is_answered_in_it(house: World, channel: str) -> None:
    """At once, with the way back; and so to the receipt."""
    who = house.person(channel=channel)
    who.says("/start", ROAD)
    assert who.sees("language-followed")
    assert who.sees("report-card-head")
    assert "en" == peek_at(who).language
    who.says("Did they tell you about it at the station?")
    assert not who.sees("language-followed")


def test_who_chose_a_language_keeps_it(who: Person) -> None:
    """中文 takes it back, and no further English changes it."""
    who.says("/start", ROAD, "中文", "I already told you when it was, it was in the morning")
    assert not who.sees("language-followed")
    assert "zh-Hans" == peek_at(who).language
    who.says("english")
    assert "en" == peek_at(who).language


def test_of_two_languages_the_other_is_spoken_at_once(house: World) -> None:
    """5 under the welcome names it: nothing is left to choose."""
    who = house.person(channel="wechat")
    who.says("/start", "5")
    assert who.sees("language-done")
    assert "en" == peek_at(who).language
    who.says("5")
    assert "zh-Hans" == peek_at(who).language


def test_the_word_language_still_asks(who: Person) -> None:
    """The word names none."""
    who.says("语言")
    assert who.sees("language-ask")


def test_what_staff_write_changes_nothing(house: World) -> None:
    """It is for a reporter."""
    clerk = house.member(OFFICE)
    clerk.says("Where was it that they stopped you?")
    assert "zh-Hans" == peek_at(clerk).language


def test_a_page_keeps_its_own_switch(house: World) -> None:
    """What stands around the words would stay Chinese."""
    who = house.person(channel="web")
    who.says(ROAD)
    assert not who.sees("language-followed")


def test_who_told_a_story_in_chinese_reads_chinese(who: Person) -> None:
    """One line of English corrects it, and changes no language."""
    who.says("昨天下午三点在柳河收费站，路政罚了我300，没给票", "the amount is wrong")
    assert not who.sees("language-followed")
    assert who.sees("report-change-new")


def test_the_name_of_a_place_on_a_map_is_no_language(who: Person) -> None:
    """It is what a position is called there."""
    who._sends(place=Place(28.9, 112.3), words="The road near the police station")
    assert "zh-Hans" == peek_at(who).language
