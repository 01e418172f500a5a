"""Is it known what of a story tells who its teller is, and what is somebody else's?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from clues.private_numbers import MASK, hidden
from clues.reading.teller.own_identity import Mark, MarkKind, marks, without


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "昨天交警罚我200，我叫王小明，身份证420102199003071234，电话13812345678",
            "王小明 13812345678",
        ),
        ("我的名字叫欧阳建国。路政罚我", "欧阳建国"),
        ("我是永发超市老板陈建军，昨天上午市监局罚我一千", "陈建军"),
        ("俺是大发饭店的老板娘王秀芝，昨天城管来了", "王秀芝"),
        ("我系鑫源厂会计刘敏，税务局让我补税", "刘敏"),
        ("你好我叫小芳，在城东开理发店", "小芳"),
        ("我叫阿强，昨天路政罚我", "阿强"),
        ("王建国，男，身份证号▇▇▇▇，昨天上午城管收我摊", "王建国"),
        ("刘德贵，男，58岁，昨天上午城管收我摊", "刘德贵"),
        ("补充一下，我的电话是13900001111，微信号 xiaofang88", "13900001111 xiaofang88"),
        ("俺的真名是周丽华，昨天", "周丽华"),
        ("我姓赵叫赵大海，昨天交警罚我", "赵 赵大海"),
        ("我姓钱叫钱多多，昨天", "钱 钱多多"),
        ("俺姓孙，名字叫孙二宝，昨天", "孙 孙二宝"),
        ("我姓赵名大海，昨天", "赵 大海"),
        ("我姓赵，叫大海，电话13812345678", "赵 大海 13812345678"),
        ("城管罚我，有什么事请联系13900001234周大海", "13900001234 周大海"),
        ("城管罚我，请联系13677778888，赵大海", "13677778888 赵大海"),
        ("城管罚我，联系我13677778888周大海", "13677778888 周大海"),
        ("城管罚我。联系我，电话13677778888，周大海", "13677778888 周大海"),
        ("城管罚我，找我13677778888 张强", "13677778888 张强"),
        ("有消息打13677778888找周大海", "13677778888 周大海"),
        ("昨天交警罚我一百，没票没证，周大海13677778888", "周大海 13677778888"),
        ("昨天交警罚我一百没票没证 周大海 13677778888。", "周大海 13677778888"),
        ("有事找周大海，电话13677778888", "周大海 13677778888"),
        ("本人李强，在青龙镇开饭店，", "李强"),
        ("本人姓名：张三，电话：138 1234 5678", "张三 138 1234 5678"),
        ("我是柳河村的陈桂英，昨天", "陈桂英"),
        ("我是张建国，我要举报", "张建国"),
        (
            "姓名：赵六，联系电话：13812345678，家住青龙镇12号，昨天城管来了",
            "赵六 13812345678 青龙镇12号",
        ),
        ("城管罚我。举报人：刘大海", "刘大海"),
        ("联系人：小李 13812345678", "小李 13812345678"),
        ("我姓王，昨天王队长罚我", "王"),
        ("免贵姓李", "李"),
        ("叫我老王就行", "老王"),
        ("我叫李月英，昨天城管罚我", "李月英"),
        ("我叫王小明电话13812345678", "王小明 13812345678"),
        ("昨天罚我200，希望查一查。王小明 电话13812345678", "王小明 13812345678"),
        ("我电话13812345678，有事打我", "13812345678"),
        ("请联系我：0734-8888888", "0734-8888888"),
        ("打我电话13812345678", "13812345678"),
        (
            "我叫張偉，我的電話是１３８１２３４５６７８",
            "張偉 １３８１２３４５６７８",
        ),  # either script and width
        ("我的微信是wangxm_88", "wangxm_88"),
        ("加我微信 lh123456", "lh123456"),
        ("我的邮箱wang@example.com", "wang@example.com"),
        ("我叫王小明，住青龙镇12号，昨天路政罚我", "王小明 青龙镇12号"),
        (
            "决定书 当事人：张三 身份证号：430102198001011234 地址：城关镇 违法事实：你于11月10日",
            "张三 城关镇",
        ),  # the next heading begins behind it
        (
            "行政处罚决定书\n当事人：李四\n住址：青湾县城关镇人民路12号\n你于2026年11月10日超限",
            "李四 青湾县城关镇人民路12号",
        ),
        (
            "当事人：李四，男，1980年1月1日出生，住青湾县城关镇人民路12号。你于2026年11月10日超限",
            "李四 青湾县城关镇人民路12号",
        ),
        (
            "决定书 被处罚人 李四 驾驶证号430102198001011234 地址 青湾县人民路12号 于11月10日超速",
            "李四 青湾县人民路12号",
        ),
        (
            "扣押物品清单\n当事人：赵六 电话：13812345678\n家庭住址：青湾县青龙镇东街5号\n11月12日",
            "赵六 13812345678 青湾县青龙镇东街5号",
        ),
        ("行政处罚决定书\n当事人：李记商行\n经营者：王小明", "王小明"),
        ("My name is John Smith, yesterday the police fined me 200", "John Smith"),
        ("I'm Wang Xiaoming, a driver. Call me at 138-1234-5678", "Wang Xiaoming 138-1234-5678"),
        ("My phone number is 13812345678", "13812345678"),
    ],
)
def test_what_a_teller_says_of_himself_is_found(words: str, told: str) -> None:
    """Name, number, account, and the home that is told with them."""
    masked, _ = hidden(words)

    assert told == " ".join(mark.text for mark in marks(masked))


@pytest.mark.parametrize(
    "words",
    [
        "我叫他给票，他不给",
        "我叫车来拉，他们不让",
        "我叫了警察",
        "我叫不出名字",
        "我叫停他们也不听",
        "派出所叫我关门，说晚上不许营业",
        "叫我焦五百，焦完问他要收据",
        "打我手机13800001234那个人，说是局里的",
        "我叫老张去交钱",
        "他们说有事联系13677778888张建国",
        "单子上写，请联系13677778888赵大海",
        "让我有事联系13677778888赵大海",
        "要我打13677778888找赵大海交钱",
        "他的名字是周丽华，电话13677778888",
        "他说有事找他们队长，王强13677778888",
        "钱转给收款人，王强13677778888",
        "路政罚我一百，带队的叫王强，13677778888",
        "我名字是什么他都知道",
        "我叫张师傅来修",
        "本人于昨天下午在柳河收费站被罚",
        "本人经营一家饭店",
        "本人系青湾木业法定代表人",
        "我是司机，昨天",
        "我是高中生",
        "我是车主，昨天",
        "我是房东",
        "我是老板",
        "我是老师，",
        "我是程序员，",
        "我是安全员，",
        "我是开面包车送货的，",
        "我是青湾木业有限公司的法人",
        "我是农民，家住青龙镇",
        "我住在沙河桥旁边，昨天城管半夜来敲门",
        "对方电话13812345678，姓张",
        "他叫张伟，电话13987654321",
        "收钱的人叫李刚，电话13900001111",
        "所长王建国收我5000",
        "他们留的电话0734-8888888",
        "执法人员姓名：张伟，证件号123",
        "联系人写的是村支书",
        "当事人是我弟弟",
        "当事人：李刚（交警）收了我300",
        "行政处罚决定书\n行政机关负责人：王建国\n执法人员姓名：张伟",
        "投诉人很多",
        "我姓什么他们都知道",
        "电话打了没人接，12345也没用",
        "I am American Citizen",
        "I am Chinese",
        "My name was on the list",
    ],
)
def test_what_is_told_of_others_is_left(words: str) -> None:
    """The other side's name and number are what the story is about."""
    assert () == marks(words)


def test_a_name_is_masked_wherever_it_stands() -> None:
    """Also where the other side said it, and inside other answers."""
    told = {"story": "我叫王小明，他说王小明你等着", "place": {"words": "王小明饭店门口"}, "n": 3}
    found = marks(told["story"])  # type: ignore[arg-type]

    assert {
        "story": f"我叫{MASK}，他说{MASK}你等着",
        "place": {"words": f"{MASK}饭店门口"},
        "n": 3,
    } == without(told, found)


def test_a_surname_alone_is_masked_where_it_was_told() -> None:
    """The same sign in the other's name stays."""
    words = "我姓王，王队长罚我"

    assert f"我姓{MASK}，王队长罚我" == without(words, marks(words))


@settings(max_examples=40, deadline=None)
@given(
    some.sampled_from(["昨天城管罚我200", "路政在柳河收费站拦车", "没给票，也没亮证"]),
    some.sampled_from(["王小明", "李月英", "欧阳建国", "赵六"]),
    some.sampled_from(["，", "。", "\n", "；"]),
)
def test_nothing_of_a_name_is_left_whatever_stands_around(deed: str, name: str, mark: str) -> None:
    """Before and behind, in every order."""
    for words in (
        f"我叫{name}{mark}{deed}",
        f"{deed}{mark}我叫{name}",
        f"{deed}{mark}本人{name}{mark}",
    ):
        assert Mark(MarkKind.NAME, words.index(name), name) in marks(words)
        assert name not in without(words, marks(words))
