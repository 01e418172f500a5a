"""What does a person hear who asks about us, or of what follows, at the door or at a question?"""

import pytest
from talk import Person, World, frame_of, peek_at

from clues.speech import FileKind, FileRef
from handlers.phrases.wishes import wish

STORY = "昨天上午十点交警在西街罚我200，没票，没出示证件"
ASKED = {
    "asked-cost": ("收不收费啊", "收不收费", "我想问下收不收费呀"),
    "asked-real": ("你们是哪个部门的", "是真人还是机器", "你是机器人还是真人"),
    "asked-punished": ("能不能开除他", "他会不会受处分", "他会不会被开除", "会怎么处理他们"),
    "asked-result": (
        *("我能看到结果吗", "结果怎么告诉我", "有消息能提醒我吗", "有结果会通知我吗"),
        *("处理结果怎么查", "can i see the result"),
    ),
    "asked-call": ("你们会给我打电话吗", "你们会打电话给我吗", "会不会上门找我"),
    "help-card-short": ("打个电话给我吧", "打电话给我", "能不能电话说", "可以打电话说吗"),
    "asked-use": ("你们会去查吗",),
    "asked-unnamed": (
        *("可以匿名吗", "要实名吗", "必须写名字吗", "能不能匿名", "举报要实名吗"),
        *("可以不留姓名吗", "Is it anonymous?"),
    ),
    "asked-witness": ("要不要我去作证", "需要我出面作证吗"),
    "asked-scope": ("我能报什么", "我能举报什么呀", "什么能报什么不能报"),
    "asked-elsewhere": (
        *("明天天气怎么样", "今天下雨吗", "增值税税率是多少", "个人所得税起征点是多少"),
        *("怎么办营业执照", "驾驶证怎么换", "身份证丢了在哪里补办"),
    ),
    "asked-pay": ("交通罚款怎么交", "怎么交罚款", "违章罚款去哪里交"),
    "number-foreign": (
        "我在12345打过电话，工单号是20261120001234，怎么还没人管",
        "我在12345打过电话，工单号是20261118004567，帮我查一下",
        "打12345没用才来找你们的，工单编号202611190088，查查到哪了",
        "查一下20261120001234",
    ),
    "asked-voice": ("我不识字不会打字咋办", "我字都认不到几个", "老师我不识字", "大字不识一个"),
}
ROWS = [(words, key) for key, said in ASKED.items() for words in said]


@pytest.mark.parametrize(("words", "key"), ROWS)
def test_a_question_is_answered_and_begins_nothing(who: Person, words: str, key: str) -> None:
    """At the door: an answer, and no draft."""
    who.says(words)

    assert who.sees(key)
    assert peek_at(who).frame is None


@pytest.mark.parametrize(("words", "key"), [(said[0], key) for key, said in ASKED.items()])
def test_a_question_beside_a_question_is_no_evidence(who: Person, words: str, key: str) -> None:
    """At the last screen: an answer, and nothing of it in the story."""
    who.says(STORY, words)

    assert who.sees(key)
    assert words not in peek_at(who).frame.answers["story"]


@pytest.mark.parametrize(
    "words",
    [
        *("他们收费不收费全看心情", "收费不开票", "他们会处理吗", "城管会不会罚我"),
        *("他说能不能开除他看我表现", "交警打电话给我让我交钱", "他们给我打电话了"),
        *(
            "要不要我去作证他们说不用，罚了我300",
            "明天天气不好，他们还来收摊",
            "下雨天城管收我摊位费",
        ),
        *("怎么交罚款他们没说，昨天罚我300", "驾驶证被扣了怎么办", "营业执照怎么办都不给办"),
        *("我去办营业执照，窗口要收300", "他们要我写名字", "税率是多少他们也不说", "昨天下雨"),
        *("罚单号20261120001234", "催了几次都没结果", "他又来了", "他说我不识字就罚我"),
        "我在12345打过电话，工单号是20261120001234，城管罚我300没票，怎么还没人管",
    ],
)
def test_a_story_with_such_words_is_none(words: str) -> None:
    """What others asked, said or did is told."""
    assert wish(words) is None


def test_unnamed_is_said_first(who: Person) -> None:
    """The first line says that no name is needed."""
    who.says("可以匿名吗")

    assert who.text.startswith("可以，不用写姓名。")


@pytest.mark.parametrize("words", ["20261120001234", "123456789", "12345678"])
def test_figures_alone_are_no_report(who: Person, words: str) -> None:
    """They are no number of ours; where a ticket is looked up is said."""
    who.says(words)

    assert who.sees("number-foreign")
    assert peek_at(who).frame is None


def test_who_cannot_write_is_not_asked_to(who: Person) -> None:
    """Before he says so a voice is answered with a request to type, behind it not."""
    who.says(STORY.replace("罚我", "收了我"), "我不会打字")
    who._sends(files=(FileRef(kind=FileKind.VOICE, ref="v1", size=5000),))

    assert who.sees("voice-kept")
    assert "请打几个字" not in who.text


@pytest.mark.parametrize("words", ["我回来了", "我又来了"])
def test_who_is_back_goes_on(who: Person, words: str) -> None:
    """With the draft he kept for later, and his words are no part of it."""
    who.says("昨天交警在柳河收费站罚我200没开票，没亮证", "先存着", words)

    assert "report" == frame_of(who)
    assert words not in peek_at(who).frame.answers["story"]


@pytest.mark.parametrize("words", ["要不算了吧", "要不就算了", "怕惹麻烦，不弄了"])
def test_who_stops_is_asked_once(who: Person, words: str) -> None:
    """The draft is let go only behind a question."""
    who.says(STORY, words)

    assert who.sees("cancel-ask")


@pytest.mark.parametrize(
    "words",
    ["为什么还没结果", "谁在办", "我要催一下", "催一下吧", "能不能快点", "是谁在办我的事"],
)
def test_behind_the_receipt_the_state_is_shown(house: World, words: str) -> None:
    """Who urges reads where it stands; nothing is added to the clue."""
    who = house.person()
    who.says(STORY, "路上被罚款", "匿名提交", words)

    assert who.sees("status-event")


@pytest.mark.parametrize(
    "words", ["查询码再发我一次", "我忘记抄了怎么办", "查询码没存下来能再给我看看吗"]
)
def test_while_the_code_stands_above_it_is_said_where(house: World, words: str) -> None:
    """It is not shown a second time, and not lost either."""
    who = house.person()
    who.says(STORY, "路上被罚款", "匿名提交", words)

    assert who.sees("receipt-copy")
