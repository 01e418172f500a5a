"""Is a word understood by its sound, and is nothing touched that is meant as it stands?"""

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.reading.words.heard import heard
from clues.reading.words.heard_words import KEPT, WORDS
from clues.reading.words.slips import mended
from clues.reading.words.sounds import alike, sounding

SLIPS = Path(__file__).with_name("slips.txt")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("没给决定术", "没给决定书"),
        ("在石门服务曲", "在石门服务区"),
        ("税物局的来查帐", "税务局的来查帐"),
        ("红旗收费站被路证拦住", "红旗收费站被路政拦住"),
        ("交通执发拦我", "交通执法拦我"),
        ("交景拿走没开凭证", "交警拿走没开凭证"),
        ("给派岀所打电话", "给派出所打电话"),
        ("不给架驶证", "不给驾驶证"),
        ("开了罚旦", "开了罚单"),
        ("限期改正通枝，", "限期改正通知，"),
        ("没有通知文建，", "没有通知文件，"),
        ("放我走，没由票。", "放我走，没有票。"),
        ("毛巾没消独", "毛巾没消毒"),
        ("整该通只书上写着", "整改通知书上写着"),
        ("在国道交差口", "在国道交叉口"),
        ("县安监居来了三个人", "县安监局来了三个人"),
    ],
)
def test_a_word_is_known_by_its_sound(written: str, meant: str) -> None:
    """No list holds these: one character sounds like the right one, two in a long word."""
    assert heard(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "罚单没给，家住城关镇",
        "清石铺收费站路政罚我",
        "早上水雾很大",
        "属于非法款项",
        "去公证处办公证",
        "没收具体什么东西说不清",
        "认定工伤局里不管",
        "完成管理任务的工程管道",
        "这条路正在修",
        "上海是大城市",
        "双方之间的信任和理解",
        "城管居然帮我收摊",
        "行驶证健康证都给他看了",
        "乡道上有人收钱，水务所贴的条",
        "农技站的人说监测站没通知",
        "三个月了没消息",
        "前天晌午来的",
        "一句话没说就走了",
        "回收废品的，收废纸的",
        "只要交进场费",
        "检察院的检察人员",
        "摩托车停在那儿",
        "上个月只发2000元工资",
        "厂里发1000块奖金",
        "老板叫警察来了",
        "一个月提成四千，一个月低保八百",
        "山环抱着的村子",
        "家里出事了",
        "柳溪检车站",
        "收费口车多排队",
        "平台给我发单少",
        "我见查车的来了",
        "车子一直未停",
        "五福桥和戴桥村之间",
        "红薯粉条卖了",
        "在过道里摆桌子办夜宵摊",
        "昨晚月亮正圆呢",
        "我在水里站了半天",
    ],
)
def test_what_is_a_word_of_its_own_is_left_alone(text: str) -> None:
    """Also what only looks like a slip because a word ends and another begins."""
    assert mended(text) == text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("路正拦我的车", "路政拦我的车"),
        ("交警法1200元", "交警罚1200元"),
        ("罚款还每交。", "罚款还没交。"),
        ("早上9点来种，", "早上9点来钟，"),
        ("一年一钱六，不去", "一年一千六，不去"),
        ("他让我签子，", "他让我签字，"),
        ("没给我任和单子", "没给我任何单子"),
        ("被城关收了秤", "被城管收了秤"),
        ("高速上被校警扣了", "高速上被交警扣了"),
        ("交警要发200。扫码交", "交警要罚200。扫码交"),
        ("罚了二白五。", "罚了二百五。"),
        ("没出世执法证", "没出示执法证"),
        ("走312过道，", "走312国道，"),
        ("交仅查完放行", "交警查完放行"),
        ("还事的巡逻艇", "海事的巡逻艇"),
        ("决定树上写着", "决定书上写着"),
    ],
)
def test_what_is_also_said_otherwise_is_known_by_its_neighbours(written: str, meant: str) -> None:
    """These need what stands beside them."""
    assert mended(written) == meant


def test_every_slip_that_was_ever_listed_is_mended() -> None:
    """What was written down by hand before words were heard is still understood."""
    lines = (line.split(" ") for line in SLIPS.read_text(encoding="utf-8").splitlines())
    rows = [(slip, word) for word, *slips in lines for slip in slips]

    assert [] == [(slip, mended(slip)) for slip, word in rows if mended(slip) != word]
    assert len(rows) > 800


@pytest.mark.parametrize(
    "text",
    [
        "什么有用",
        "那么有票的先走",
        "怎么开票",
        "为么罚我",
        "凭么开我罚单",
        "要么给钱要么走",
        "这么给票合法么",
        "给票了么",
        "五百米有个卡点",
        "大米有一袋被扣",
        "每有车过就收五十",
        "眼睛和眉毛有人看",
        "不发工资就发钱",
    ],
)
def test_a_question_and_a_measure_are_no_denial(text: str) -> None:
    """么, 米, 毛 and 每 say 没 only where nothing else can be meant."""
    assert text == mended(text)


def test_no_word_worth_hearing_is_taken_for_another() -> None:
    """Each of our words, and each that sounds like one and is meant, stays as it is."""
    every = {word for words in WORDS.values() for word in words.split()} | KEPT

    assert [] == sorted(f"{word}: {heard(word)}" for word in every if heard(word) != word)


def test_what_a_dialect_levels_sounds_alike() -> None:
    """Zh and z, n and l, ing and in; f and h only in a longer word."""
    near, far = alike(far=False), alike(far=True)

    assert {"子", "旨"} <= near["纸"]
    assert "林" in near["凌"]
    assert "花" in far["发"] - near["发"]


def test_the_table_of_sounds_is_whole() -> None:
    """Every character of our words is in it, or nobody could hear a slip of it."""
    known = {sign for signs in sounding().values() for sign in signs}
    needed = {sign for words in WORDS.values() for sign in words if sign != " "}

    assert set() == needed - known


def test_no_word_is_listed_twice() -> None:
    """A line of own words holds each second character once, and each first one has one line."""
    text = files("clues.reading.words").joinpath("own_words.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in text.splitlines() if not line.startswith("#")]

    assert len(rows) == len({first for first, _ in rows})
    assert [] == [first for first, seconds in rows if len(seconds) != len(set(seconds))]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="收费占站废路正证政拦法罚一二百白点来种没每交，。的x1", max_size=40))
def test_the_length_stays(text: str) -> None:
    """Or every offset behind a slip would be wrong."""
    assert len(mended(text)) == len(text)
