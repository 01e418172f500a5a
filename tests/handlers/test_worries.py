"""What does somebody hear who is afraid, or asks what this place is, and what of his story?"""

import pytest
from talk import Person, frame_of, keys, peek_at

from handlers.phrases.wishes import wish
from handlers.phrases.worries import beside_worries, is_worry

STORY = "昨天下午三点交警在柳河收费站罚我200没开票没亮证"

ASKED = (
    *(
        "他能看到吗",
        "你们会告诉路政吗",
        "他们能查到我吗",
        "会不会告诉路政",
        "你们会告诉他们是我说的吗",
    ),
    *("会不会打击报复", "他们会知道是我吗", "城管会不会知道是我举报的", "被举报的人能看到我写的吗"),
    *("能保密吗", "这里安全吗", "会泄露我的信息吗", "你们会不会把我的电话给他们", "谁能看到我写的"),
    *("真的不会告诉我们老板吧", "会不会让我们村里知道", "应该不会让我老婆知道吧"),
    *("他们会来找我吗", "会不会查出来是我", "领导会知道吗", "会有人知道我是谁吗", "他们看得到吗"),
    *("他们会不会报复我家人", "能不能不让他们知道", "会不会找我麻烦", "你們會告訴他們是我說的嗎"),
    *("will they know it was me", "can they find out who I am", "will you tell them"),
    *("will the traffic police know who I am", "is this confidential"),
)
AFRAID = (
    *(
        "我怕报复",
        "我怕他们报复我",
        "怕被报复",
        "我怕他们知道是我说的",
        "我很害怕",
        "我担心他们找我麻烦",
    ),
    *(
        "别告诉他们",
        "别让他们知道",
        "请不要把我的名字告诉他们",
        "请替我保密",
        "我不敢说名字",
        "怕他们给我穿小鞋",
    ),
    *("不想让人知道是我", "我不想让他们知道是我说的", "不希望单位知道", "能保证吗"),
    *("I'm afraid of retaliation", "please don't tell them my name"),
)
STORIES = (
    *(
        "他们报复我",
        "城管打击报复，又来罚了我五百",
        "会计查到账上少了五百",
        "我怕交不起罚款",
        "他们怕我录像",
    ),
    *(
        "他能看到监控",
        "不要发票可以便宜",
        "不让我看文件",
        "他们找我要钱",
        "他能罚我吗",
        "被城管看到了",
    ),
    *(
        "告诉他们没用",
        "我告诉他们我有证",
        "他们不让我进门",
        "你们管不管交警乱罚款",
        "城管可以扣我车吗",
    ),
    *(
        "消防可以查我们吗",
        "说不给钱就不让走",
        "他们让我别告诉别人",
        "保密协议",
        "安全检查",
        "我怕狗",
    ),
    *("他们对我说不交钱就别走", "有人看到了吗", "不要给他们钱", "能告诉我结果吗", "不敢营业"),
    *("不想让我开店", "我不能让他们知道我有多少货就走", "他们不想让我看决定书", "我保证金没退"),
    *("can they fine me", "they told them to go", "will they give me the receipt"),
)


@pytest.mark.parametrize("said", [*ASKED, *AFRAID])
def test_who_is_afraid_hears_who_sees_it(said: str) -> None:
    """Asked or told, it is the same fear."""
    assert is_worry(said) or "privacy" == wish(said)


@pytest.mark.parametrize("said", STORIES)
def test_what_tells_of_others_is_no_fear_of_being_found(said: str) -> None:
    """Retaliation that happened, money that was not paid, a look at a paper: these are stories."""
    assert not is_worry(said)
    assert said == beside_worries(said)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "我怕报复",
            "他能看到吗",
            "有个事想反映一下，但是我怕报复",
            "你好，你们会告诉他们是我说的吗",
        ),
        *("我想反映一个人，但是我怕他看到，他能看到吗", "我不敢说名字，会不会打击报复"),
    ],
)
def test_alone_it_is_answered_and_begins_no_draft(who: Person, said: str) -> None:
    """He has told nothing yet."""
    who.says(said)

    assert who.sees("asked-retaliation" if "报复" in said else "privacy-who")
    assert who.sees("privacy-then")
    assert "" == frame_of(who)


@pytest.mark.parametrize(
    "said",
    [
        f"{STORY}，你们会告诉他们是我说的吗？",
        f"我怕报复。{STORY}",
        f"有个事，但是我怕他们知道是我：{STORY}",
    ],
)
def test_a_story_beside_it_is_told_whole(who: Person, said: str) -> None:
    """The answer to the fear comes first, then the card of the story."""
    who.says(said)
    frame = peek_at(who).frame

    assert who.sees("privacy-brief") or "：" in said
    assert who.sees("report-review-ask")
    assert frame is not None
    assert said == frame.answers["story"]


def test_an_answer_beside_it_is_taken_without_it(who: Person) -> None:
    """在沙河桥，他们会知道是我吗 answers where, and is answered."""
    who.says("昨天下午三点交警罚我200没开票没亮证", "路上被罚款")
    who.says("在沙河桥，他们会知道是我吗")

    assert who.sees("privacy-brief")
    assert "地点\u3000沙河桥" in who.text


def test_with_a_draft_open_the_question_follows_and_the_fear_is_kept(who: Person) -> None:
    """A fear is no place, and staff may read of it."""
    who.says("昨天下午三点交警罚我200没开票没亮证", "路上被罚款", "我怕报复")
    frame = peek_at(who).frame

    assert who.sees("asked-retaliation")
    assert who.sees("report-place-ask")
    assert frame is not None
    assert str(frame.answers["story"]).endswith("我怕报复")


def test_a_danger_beside_a_fear_comes_before_everything(who: Person) -> None:
    """Both are answered, and the story is kept."""
    who.says("我怕报复，昨天城管在老街打我")

    assert "danger" == frame_of(who)
    assert any("打我" in str(frame.answers.get("story")) for frame in peek_at(who).frames)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        *(
            (each, "asked-long")
            for each in (
                "要多久",
                "多久能办好",
                "11月30日前能给结果吗",
                "年前能处理好吗",
                "什么时候有结果",
                "要多長時間",
            )
        ),
        *(
            (each, "asked-cost")
            for each in (
                "举报要钱吗",
                "收费吗",
                "要不要钱",
                "免费吗",
                "is it free",
                "How much does it cost to report?",
            )
        ),
        *((each, "asked-reward") for each in ("举报有奖励吗", "有奖金吗", "奖励多少")),
        *(
            (each, "asked-real")
            for each in ("这是真的政府吗", "你们是骗子吗", "你们是谁", "你是机器人吗")
        ),
        *((each, "asked-use") for each in ("有用吗", "举报有用吗", "有什么用", "有人管吗")),
        *((each, "help-card-short") for each in ("转人工", "我要找领导", "人工服务", "找客服")),
        *((each, "status-ask") for each in ("我上周举报的你们怎么没人理", "我举报的怎么没人管")),
        *((each, "asked-slip") for each in ("发错了", "不好意思发错了")),
        *((each, "asked-test") for each in ("测试", "试一下", "test")),
        *((each, "asked-phone") for each in ("13800001234", "0999-5550123")),
    ],
)
def test_a_question_about_this_place_is_answered(who: Person, said: str, key: str) -> None:
    """And begins no report."""
    who.says(said)

    assert who.sees(key)
    assert "report" not in [frame.flow for frame in peek_at(who).frames]


@pytest.mark.parametrize("said", ["要多久", "转人工", "有奖励吗", "有用吗", "发错了"])
def test_an_open_question_follows_the_answer(who: Person, said: str) -> None:
    """What is asked of us answers nothing that we asked."""
    who.says("昨天下午三点交警罚我200没开票没亮证", "路上被罚款")
    before = peek_at(who).frame.answers
    who.says(said)

    assert who.sees("report-place-ask")
    assert 1 < len({key for say in who.news for key in keys(say)})
    assert before == peek_at(who).frame.answers


@pytest.mark.parametrize(
    "said",
    [
        *(
            "城管管得了我吗",
            "他们管我要钱",
            "这里管得严",
            "可以投诉",
            "管不管是他们的事",
            "物业归谁管",
        ),
        *("要钱", "收费", "他们要钱", "收了多少", "没人管", "找他们领导", "我要找城管", "领导来了"),
        *(
            "什么时候",
            "真的",
            "他们是骗子",
            "城管要钱吗",
            "路政收费吗",
            "测试费",
        ),
        *("他们收了多少钱", "我不知道要多久", "管不管交警", "报警有用吗", "交钱了", "有奖"),
    ],
)
def test_pieces_of_a_story_are_no_question_to_us(said: str) -> None:
    """What others want, take and pay is what the report is about."""
    assert wish(said) is None


@pytest.mark.parametrize(
    ("said", "key"),
    [
        *((each, "status-ask") for each in ("我想查一下进度", "进度怎么查", "查一下我的举报")),
        *((each, "status-none") for each in ("我要撤回", "撤回我的举报", "补充材料", "我要补充")),
        *((each, "help-card-short") for each in ("这个怎么用", "举报电话多少")),
        *((each, "asked-voice") for each in ("我不会打字", "不识字")),
        *(
            (each, "language-done")
            for each in ("换成英文", "can you speak English", "说中文可以吗")
        ),
        *((each, "privacy-who") for each in ("隐私政策", "谁看得到我写的")),
        *((each, "privacy-who") for each in ("what happens with my name?",)),
        *((each, "asked-files") for each in ("可以发照片吗", "语音可以吗", "怎么上传视频")),
        *(
            (each, "asked-data")
            for each in ("我的数据", "删除我的信息", "删除", "/mydata", "/forget")
        ),
        *((each, "asked-slip") for each in ("我打错了", "写错了")),
        *((each, "report-branch-ask") for each in ("我要匿名举报", "我不会写，你问我", "引导我")),
        *((each, "cancel-nothing") for each in ("不举报了", "取消举报", "算了")),
    ],
)
def test_a_command_may_be_said_as_a_sentence(who: Person, said: str, key: str) -> None:
    """Nobody knows our words: what he wants is done."""
    who.says(said)

    assert who.sees(key)
    assert "story" not in (peek_at(who).frame.answers if frame_of(who) else {})


@pytest.mark.parametrize(
    "said",
    [
        *(
            "要交材料",
            "撤了我的摊",
            "看结果不公平",
            "叫我补充材料三次",
            "不让举报",
            "他们换人了",
            "照片被删了",
        ),
        *("语音里说了", "他会说中文", "没人查", "查我的店", "查了三次", "他不会写字还让他签"),
    ],
)
def test_a_story_in_the_same_words_is_no_command(said: str) -> None:
    """What others did with materials, photos and looks is told, not wished."""
    assert wish(said) is None


def test_who_reports_no_more_is_asked_about_the_draft_or_the_clue(who: Person) -> None:
    """不举报了 lets a draft go, and behind a receipt takes the clue back; each is asked once."""
    who.says(STORY, "路上被罚款", "不举报了")
    draft = who.sees("cancel-ask")
    who.presses("接着写")
    who.says("匿名提交", "我不想举报了")

    assert draft
    assert who.sees("withdraw-ask")


def test_i_wrote_something_wrong_opens_the_list_of_lines(who: Person) -> None:
    """我打错了 says that a line is wrong, and not which."""
    who.says(STORY, "我打错了")

    assert who.sees("report-change-ask")


def test_whoever_gives_up_is_asked_once_about_what_he_has_here(who: Person) -> None:
    """算了不举报了 and 我要撤回 mean the draft, where one is open, and then the clue."""
    who.says("昨天下午三点路政在柳河收费站罚我200没开票没亮证", "算了不举报了")
    draft = who.sees("cancel-ask")
    who.says("接着写", "我要撤回")
    again = who.sees("cancel-ask")
    who.says("接着写", "1", "匿名提交", "我要撤回")

    assert draft
    assert again
    assert who.sees("withdraw-ask")


@pytest.mark.parametrize("said", ["你们会告诉书记吗", "我有点怕", "不想让人知道是我，能保证吗"])
def test_while_something_is_asked_who_sees_it_is_said_in_one_line(who: Person, said: str) -> None:
    """He reads it on a phone, with the question below; the whole of it stands behind a word."""
    who.says(STORY)
    who.says(said)

    assert who.sees("privacy-brief")
    assert not who.sees("privacy-who")


@pytest.mark.parametrize("said", ["人工", "打电话", "转人工", "我要找领导", "举报电话多少"])
def test_who_asks_for_a_person_reads_the_telephone_first(who: Person, said: str) -> None:
    """What can be done here stands below it."""
    who.says(said)

    assert who.text.startswith("不方便打字，可以打")
    assert "您可以这样用" in who.text


@pytest.mark.parametrize("said", ["帮助", "怎么用", "怎么举报"])
def test_who_asks_how_it_works_reads_that_first(who: Person, said: str) -> None:
    """The telephone stands last."""
    who.says(said)

    assert who.text.startswith("您可以这样用")
    assert who.text.endswith("工作人员替您记。")
