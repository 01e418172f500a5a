"""Is what the reader has learnt the corpus that lies here, and does it read strangers?"""

import re
import time
from dataclasses import replace
from datetime import datetime
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import campaigns
from bench.reading import figure, parts, scores
from clues.reading.categories.learnt import NOTHING, learnt, pieces, unpacked
from clues.reading.reader import Ground, read
from clues.reading.slots import Name
from clues.taxonomy import Category
from clues.text import Text
from training.stories import fingerprint, taxonomy, writers

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local
STANDING = campaigns.load("standing").categories
GROUND = Ground(categories=STANDING)


def told(story: str, ground: Ground = GROUND) -> list[str]:
    """Return the categories suggested for *story*."""
    return [str(slot.value) for slot in read(story, now=NOW, ground=ground).all(Name.CATEGORY)]


def test_the_model_was_learnt_from_the_stories_that_lie_here() -> None:
    """Whoever changes a story runs `make categories` as well."""
    assert fingerprint() == learnt().corpus


def test_what_was_learnt_are_the_ids_of_the_shipped_taxonomy() -> None:
    """No id is unknown to campaigns, and of each but `other` there were stories."""
    assert {each.id for each in STANDING} - {"other"} | {NOTHING} == set(learnt().categories)


def test_every_story_has_known_ids_and_words() -> None:
    """A slip of the pen in an id would teach a category that nobody can choose."""
    known = {each.id for each in STANDING} | {NOTHING}

    wrong = {
        (name, story.text)
        for name, some in writers().items()
        for story in (*some, *taxonomy())
        if not story.text.strip() or not story.ids or not known >= set(story.ids)
    }

    assert set() == wrong


def test_no_story_carries_what_belongs_to_a_person() -> None:
    """The corpus is invented: no identity number, no telephone number stands in it."""
    private = re.compile(r"\d{17}[\dXx]|(?<!\d)1[3-9]\d{9}(?!\d)")

    found = {s.text for some in writers().values() for s in some if private.search(s.text)}

    assert {"13800000000"} >= found


@pytest.mark.parametrize(
    ("part", "three", "first"),
    [
        ("held_out", 0.95, 0.80),
        ("late", 0.95, 0.90),
        ("late2", 0.95, 0.70),
        ("oblique", 0.85, 0.65),
    ],
)
def test_stories_it_never_heard_are_understood(part: str, three: float, first: float) -> None:
    """Of these parts no story was used for learning."""
    assert part in parts()
    assert three <= figure("category", scores(part)["category"])
    assert first <= figure("category", scores(part)["first category"])


@pytest.mark.parametrize(
    "word",
    ["你好", "谢谢", "在吗", "好的", "我要举报", "气死我了", "13800001234", "hello", "。。。"],
)
def test_where_nothing_was_told_no_category_is_suggested(word: str) -> None:
    """A greeting, a single answer or mere anger tells of no matter."""
    assert [] == told(word)


def test_a_new_category_is_one_row_in_a_campaign() -> None:
    """A category nobody has told stories of is found by its alias and by its example."""
    row = Category(
        id="own.drone",
        branch="ent",
        official=Text.from_mapping({"zh-Hans": "违规使用无人机巡查养殖场"}),
        situation=Text.from_mapping({"zh-Hans": "无人机天天在猪场上空飞，吓得母猪流产。"}),
        aliases=("无人机巡查",),
    )
    ground = replace(GROUND, categories=(*STANDING, row))

    assert "own.drone" == told("镇里搞无人机巡查，把我的鸡吓死了", ground)[0]
    assert "own.drone" in told("无人机在猪场上空飞来飞去，母猪都流产了", ground)
    assert "own.drone" not in told("昨天交警在路口罚了我两百", ground)


def test_categories_that_are_not_offered_are_passed_over() -> None:
    """A campaign about levies alone suggests nothing else."""
    levies = Ground(categories=tuple(each for each in STANDING if each.id == "ent.levy"))

    assert ["ent.levy"] == told("镇里要每家厂出两千块办灯会", levies)


@pytest.mark.parametrize(
    "story",
    [
        "昨天水务所的来我豆腐坊，说井打得不对，先交两万，我也不知道打井归谁管，证他倒给看了",
        "我家果园门口的棚子，镇上说要拆，问是哪条规定，他们自己也不清楚，光说快点拆",
        "渡口上收了我两回钱，一回二十一回五十，问为什么不一样，收钱的说不知道",
    ],
)
def test_not_knowing_in_a_story_is_no_kind(story: str) -> None:
    """Where a matter is told, 不知道 is not the answer that nobody can tell the kind."""
    assert "other" not in told(story)
    assert 3 == len(told(story))


def test_who_only_says_that_he_cannot_tell_the_kind_is_heard() -> None:
    """The sentence that stands beside 说不清 leads to it."""
    assert "other" in told("我也不知道算哪一种，反正不对劲")


def unasked(story: str) -> str:
    """Return the category that is filled in for *story*, empty where it is asked."""
    first = read(story, now=NOW, ground=GROUND).all(Name.CATEGORY)[0]
    return "" if first.rough else str(first.value)


@pytest.mark.parametrize(
    ("story", "wanted"),
    [
        ("昨天下午三点交警在柳河收费站罚我200没开票没亮证", "road.fine"),
        ("昨天下午三点交警在沙河桥罚我300，没给票，没出示证件", "road.fine"),
        ("昨天下午三点交警在沙河桥罚我300，给了票，没出示证件", "road.fine"),
        ("昨天下午三点交警在沙河桥罚我300，给了票，出示了证件", "road.fine"),
        ("昨天下午三点路政在柳河收费站罚我200没开票没亮证", "road.fine"),
        ("今早运管在S206罚我200，没亮证", "road.fine"),
        ("昨天下午三点城管在东街罚我200没亮证", "ent.fine"),
        ("攔下來罰我200沒開票沒亮證，交警，昨天", "road.fine"),
        ("今早八点城管在老街把我的秤收走了，要我交500元，没有给单子，没亮证", "seal.no_ground"),
        ("一个月内消防、环保、应急轮番来查我厂，都没出示检查通知书", "insp.repeat"),
    ],
)
def test_papers_beside_a_deed_are_no_reason_to_ask(story: str, wanted: str) -> None:
    """The card, the slip and the notice that were missing stand in a line of their own."""
    assert wanted == unasked(story)


@pytest.mark.parametrize(
    "story",
    [
        "城管在东街收了我200没票没亮证",  # a fine or a charge, or how it was taken
        "昨天下午三点交警在柳河收费站收了我200没开票没亮证",
        "前天路政在老渡口要了我三百，不给票",
    ],
)
def test_money_taken_for_nothing_that_was_told_is_asked_about(story: str) -> None:
    """Who paid knows what it was for."""
    assert not unasked(story)


def test_papers_alone_are_what_a_story_is_about() -> None:
    """Where nothing else was done, the card is the matter, and where a fine's paper is wrong."""
    assert "form.badge" == unasked("市场监管所的人来店里看，问他要证不给看，也不说叫什么")
    assert "form.document" == told("处罚决定书上名字写错了，罚款两千我认，他们不给改")[0]


@pytest.mark.parametrize(
    ("story", "wanted"),
    [
        ("拦下来光让交钱，超的货一袋没卸就叫我开走", "road.fine_uncorrected"),
        ("攔下來光讓交錢，超的貨一袋沒卸就叫我開走", "road.fine_uncorrected"),
        ("喂你好我是开饭店的他们来查完走的时候拿了两条烟还说下次再来喝酒", "ent.extort"),
        ("two inspectors took cartons of cigarettes and never paid for their meal", "ent.extort"),
        ("同样没戴头盔，前面那个放了，后面那个也放了，就逮着我", "abuse.selective"),
    ],
)
def test_stories_without_the_name_of_the_matter_are_understood(story: str, wanted: str) -> None:
    """In either script, as speech recognition hears it, and in English."""
    assert wanted in told(story)


def test_a_suggestion_quotes_the_clause_that_spoke_for_it() -> None:
    """Not a whole story and not half a word: what stands between two marks."""
    story = "我开米粉店的，昨天来了三个人，走的时候顺走我两条好烟，说下回再来。"

    first = read(story, now=NOW, ground=GROUND).all(Name.CATEGORY)[0]

    assert "ent.extort" == first.value
    assert "两条好烟" in first.text
    assert len(first.text) <= 20


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_pieces_and_nearness_without_fault(text: str) -> None:
    """Whatever is typed: what is not known weighs nothing."""
    near = learnt().nearness(learnt().places(text))

    assert set(near) in ({*learnt().categories}, set())
    assert (near == {}) == (not pieces(text) & learnt().pieces.keys())


def test_the_file_is_read_in_a_moment_and_a_story_in_less() -> None:
    """Some tenths of a second at the first story of a process; hardly anything afterwards."""
    packed = files("clues.reading.categories").joinpath("categories.bin").read_bytes()
    begun = time.thread_time()
    known = unpacked(packed)
    loaded = time.thread_time() - begun
    story = "".join(s.text for s in writers()["south"])[:2000]
    begun = time.thread_time()
    known.nearness(known.places(story))
    read_in = time.thread_time() - begun

    # Three times what is promised for a machine that does nothing else.
    assert len(packed) < 420_000
    assert loaded < 0.45
    assert read_in < 0.012
