"""What does a person hear who asks something back, while he is asked or before?"""

from pathlib import Path

import pytest
from talk import World, answers, frame_of, keys, open_question, told

from handlers.phrases.wishes import wish

STORY = "交警昨天上午十点在东门口罚我200"

ASKED = [
    *(
        (each, "asked-why")
        for each in (
            *(
                "为什么要问这个",
                "你问这个干什么",
                "问这么多干嘛",
                "这跟证件有什么关系",
                "必须要填吗",
            ),
            *("可以不填吗", "不填行不行", "有必要问这么细吗", "why do you need this"),
        )
    ),
    *(
        (each, "asked-refund")
        for each in (
            *("罚款能退吗", "钱能要回来吗", "秤能要回来不", "我的车还能取回来吗", "怎么把车要回来"),
            *("能不能把罚款退给我", "can i get my money back"),
        )
    ),
    *(
        (each, "asked-unpaid")
        for each in ("不交会怎么样", "罚款可以不交吗", "能不能不交", "what happens if i don't pay")
    ),
    *(
        (each, "asked-mistaken")
        for each in (
            *(
                "我要是报错了会不会抓我",
                "说错了要负责任吗",
                "我会不会坐牢啊",
                "万一记错了有什么后果",
            ),
            *(
                "举报错了算不算诬告",
                "写错了会追究我吗",
                "will i get in trouble if i make a mistake",
            ),
        )
    ),
    *(
        (each, "asked-lawful")
        for each in (
            *("应该罚多少", "这样罚对吗", "他们有权罚我吗", "城管能罚多少钱", "这样收费合法吗"),
            *("罚这么多合不合理", "这算违法吗", "他们这样查对不对", "交警有没有权扣车"),
            *("is this legal", "are they allowed to fine me"),
        )
    ),
    *(
        (each, "asked-police")
        for each in ("我要报警", "帮我打110", "快帮我报警", "能不能帮我报警", "call the police")
    ),
    *(
        (each, "asked-hours")
        for each in (
            *("你们几点上班", "周末上班吗", "晚上可以举报吗", "上班时间是几点", "现在有人上班吗"),
            "when are you open",
        )
    ),
    *(
        (each, "asked-retaliation")
        for each in ("会不会报复我", "会不会打击报复", "他们报复我怎么办", "会不会找我麻烦")
    ),
    *((each, "asked-voice") for each in ("我不识字咋办", "我不会写字怎么办", "不会打字")),
    *((each, "asked-left") for each in ("我上次写的东西呢", "我换手机了怎么接着写")),
]


@pytest.mark.parametrize(("said", "key"), ASKED)
def test_a_question_beside_a_draft_is_answered_and_tells_nothing(
    tmp_path: Path, said: str, key: str
) -> None:
    """Shortly, and the open question follows; the story stays as it was."""
    who = told(tmp_path, STORY)
    before, asked = answers(who), open_question(who)
    who.says(said)

    assert who.sees(key)
    assert before == answers(who)
    assert "report-papers-ask" in asked & open_question(who)


@pytest.mark.parametrize("key", sorted({key for _, key in ASKED}))
@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_such_an_answer_is_short(house: World, key: str, language: str) -> None:
    """At most 220 characters in Chinese; English takes more of them for the same."""
    most = 220 if language == "zh-Hans" else 440
    said = house.house.catalogue.say(key, language, phone="0999-5550123", office="x" * 20)

    assert len(said) <= most


@pytest.mark.parametrize(
    "said",
    [
        *("他们说罚款不能退", "他说不交就扣车", "为什么不给票", "凭什么扣我的车", "必须交五百"),
        *("他们报复我", "城管找我麻烦", "钱没退", "没写", "不说"),
        *("他们说该罚五百", "他们有权罚我五百吗说了半天", "晚上来检查", "这样罚了三次", "没上班"),
        *("我报警了，没人来", "我要报警，他们不让", "他们报警了", "打110没人接"),
    ],
)
def test_what_is_told_is_no_question(said: str) -> None:
    """It belongs to the story."""
    assert wish(said) is None


@pytest.mark.parametrize(
    "said",
    ["你们几点上班", "周末上班吗", "我上次写的东西呢", "我换手机了怎么接着写", "我不识字咋办"],
)
def test_a_question_before_anything_was_told_begins_no_report(house: World, said: str) -> None:
    """It is answered."""
    who = house.person()
    who.says(said)

    assert not frame_of(who)
    assert {"asked-hours", "asked-left", "asked-voice"} & {
        key for say in who.news for key in keys(say)
    }


def test_a_question_of_the_law_alone_is_what_is_told(house: World) -> None:
    """Somebody at the office answers it."""
    who = house.person()
    who.says("请问罚款能退吗")

    assert "report" == frame_of(who)


@pytest.mark.parametrize(
    "asked",
    [
        *("什么叫通知书", "检查通知书是什么东西", "执法证长什么样", "没看过证件怎么办"),
        *("请问什么是检查通知书", "检查码是干什么用的？", "怎么才算出示证件", "没有收据怎么办"),
        *("没出示证件就罚款，算不算违法", "what is a notice"),
        *("扣押清单是啥样的", "决定书啥时候给", "通知书一般什么时候给", "通知书要给几份"),
        *("执法证是啥颜色的", "收据该谁开", "票据由哪个单位开", "罚单上写的是啥内容"),
        *("我要不要找他们要决定书", "检查要不要出示通知书", "他们该不该给通知书"),
    ],
)
@pytest.mark.parametrize(
    "told_so_far",
    [
        (STORY,),
        ("消防的人今天上午十点来我厂里检查，工业大道9号，没亮证",),
        ("昨天上午市监局来我店里检查，解放路12号，罚了500",),
        ("交警昨天上午十点在东门口罚我200，没票", "没出示", "2"),
    ],
)
def test_who_asks_what_is_meant_tells_no_fact(
    tmp_path: Path, told_so_far: tuple[str, ...], asked: str
) -> None:
    """He is asked again, and no line is other than it was."""
    who = told(tmp_path, *told_so_far)
    before, question = answers(who), open_question(who)
    who.says(asked)

    assert before == answers(who)
    assert question & open_question(who)


@pytest.mark.parametrize(
    "fact",
    [
        *("没给票", "什么证都没给看", "他说什么叫执法证", "什么样的收据都没给"),
        *("决定书啥都没给", "通知书哪天都没给过", "我问能不能看证件他不给", "票谁都没给"),
        *("执法证谁也没出示", "他们没给通知书"),
    ],
)
def test_what_only_sounds_like_such_a_question_is_told(tmp_path: Path, fact: str) -> None:
    """Of these each tells what was not shown or given, or what was said."""
    who = told(tmp_path, STORY)
    before = answers(who)
    who.says(fact)

    assert before != answers(who)
