"""Can a person take back a file that he sent by mistake, before he submits?"""

import pytest
from reviewing import rows
from staffroom import OFFICE, deliver
from talk import Person, World, open_question, peek_at

from clues.speech import Choice, FileKind, FileRef, Scope, Sign
from handlers.dialog.tokens import token
from handlers.phrases.files import wants_back, which
from storage import evidence_rows

PAPER = """青湾县交通运输局
行政处罚决定书
青交罚决字〔2026〕第0381号
违法事实：2026年11月18日16时20分，你单位的货车在S306沙河桥路段超过限定标准，被本机关执法人员查获。
决定作出罚款人民币{sum}元的行政处罚。
青湾县交通运输局（印章）
2026年11月19日"""
STORY = "昨天下午三点交警在柳河收费站罚我200，没开票，没亮证"


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with two photos and a paper in his draft, at the card."""
    who = house.person()
    who.says(STORY, "路上被罚款")
    who.sends_photo()
    who.sends_photo()
    paper = FileRef(kind=FileKind.DOCUMENT, ref="d", name="通知.pdf", size=9_000)
    who._sends(files=(paper,))
    return who


def states(house: World) -> list[str]:
    """Return what became of each file, in the order they came."""
    return [str(row.state) for row in rows(house, "SELECT state FROM evidence ORDER BY id")]


def test_the_list_of_lines_opens_the_files(house: World, driver: Person) -> None:
    """One is picked, and is gone; the others stay, and the card counts them."""
    driver.says("改一行", "附件")
    asked, offered = driver.sees("files-back-ask"), driver.labels
    driver.presses("照片2（14:08）")

    assert asked
    assert ["照片1（14:08）", "照片2（14:08）", "通知.pdf（14:08）"] == offered[:3]
    assert ["waiting", "dropped", "waiting"] == states(house)
    assert "1个文件、1张照片" in driver.text
    assert driver.sees("report-review-ask")


def test_without_files_no_line_of_files_can_be_changed(house: World) -> None:
    """There is nothing to take back."""
    who = house.person("other")
    who.says(STORY, "路上被罚款", "改一行")

    assert "附件" not in who.labels


def test_whoever_keeps_them_all_is_back_at_the_card(house: World, driver: Person) -> None:
    """Asked once, and nothing happened."""
    driver.says("那张照片发错了")
    driver.presses("都留着")

    assert "dropped" not in states(house)
    assert driver.sees("report-review-ask")


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("第二张", ["waiting", "dropped", "waiting"]),  # counted
        ("通知那个文件", ["waiting", "waiting", "dropped"]),  # the only one of its kind
        ("照片都不要了", ["dropped", "dropped", "waiting"]),  # all of a kind
        ("全部拿掉", ["dropped"] * 3),  # the button's words
    ],
)
def test_which_one_may_be_said(house: World, driver: Person, words: str, left: list[str]) -> None:
    """Who types says it as people say it."""
    driver.says("把附件去掉", words)

    assert left == states(house)


def test_what_was_read_on_a_paper_that_is_gone_is_not_offered(house: World) -> None:
    """Of the other paper it still is."""
    who = house.person("papers")
    who.says("/start", "举报")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    who.says("被拦下来，罚了")
    for file, sum_ in enumerate(("3000", "500"), 1):
        who.sends_photo()
        told = {"file": str(file), "text": PAPER.format(sum=sum_)}
        who.signals(Sign.LINES, source="clock", facts=told)
    who.says("删掉照片", "第一张", "老渡口")

    assert who.sees("file-paper-ask")
    assert "500元" in who.text
    assert "3000元" not in who.text


@pytest.mark.parametrize("words", ["怎么删照片", "照片能删吗？", "那张照片"])
def test_what_is_not_clear_takes_nothing_off(house: World, driver: Person, words: str) -> None:
    """A question about it is no answer to it."""
    driver.says("把附件去掉", words)

    assert "dropped" not in states(house)
    assert "files-back-ask" in open_question(driver)


@pytest.mark.parametrize("words", ["照片留着", "都别删", "不删了"])
def test_to_keep_them_may_be_said_too(house: World, driver: Person, words: str) -> None:
    """And leads back to the card."""
    driver.says("把附件去掉", words)

    assert "dropped" not in states(house)
    assert driver.sees("report-review-ask")


def test_without_a_file_nothing_is_asked(house: World) -> None:
    """There is none, it says; the story stays as it was."""
    who = house.person("none")
    who.says(STORY, "路上被罚款", "删掉照片")

    assert who.sees("files-back-none")
    assert "删掉照片" not in who.text


def test_when_all_are_gone_the_card_has_no_line_of_files(house: World, driver: Person) -> None:
    """And what is submitted then has none."""
    driver.says("把附件去掉")
    driver.presses("全部拿掉")
    said, card = driver.sees("files-back-all"), driver.text
    driver.presses("匿名提交")

    assert said
    assert "附件　" not in card
    assert "附件　没有" in driver.text
    assert 0 == peek_at(driver).files
    assert 0 == len(rows(house, "SELECT 1 FROM evidence WHERE clue_id IS NOT NULL"))


def test_staff_never_see_what_was_taken_back(house: World, driver: Person) -> None:
    """Two of three came with the clue."""
    clerk = house.member(OFFICE)
    driver.says("删掉照片", "第一张", "匿名提交")
    number = str((peek_at(driver).recent or {})["number"])
    deliver(house)
    clerk.says(number)

    assert "1个文件、1张照片" in clerk.text


def test_a_photo_sent_first_can_be_taken_back_at_the_first_question(house: World) -> None:
    """The story may still be told then."""
    who = house.person("first")
    who.sends_photo()
    who.says("不好意思，发错图了")
    who.presses("照片1（14:08）")

    assert "report-branch-ask" in open_question(who)
    assert 0 == peek_at(who).files


def test_words_about_something_else_are_not_lost_at_that_question(driver: Person) -> None:
    """They go on with what was asked before."""
    driver.says("那张照片发错了", "不是200，是250")

    assert driver.sees("report-review-ask")
    assert "250" in driver.text


def test_the_page_opens_the_files_from_the_card(house: World) -> None:
    """The row of the files can be changed like any other."""
    who = house.person("visitor", channel="web")
    who.says(STORY, "路上被罚款")
    who.sends_photo()
    row = Choice(id="edit", label="", scope=Scope.WORD, subject="files")
    who.presses_token(token(house.house.mac, who.lookup, row, 0))

    assert "files-back-ask" in open_question(who)


def test_a_file_on_its_way_that_was_taken_back_is_not_kept(house: World, driver: Person) -> None:
    """What was being fetched meanwhile is found by housekeeping, and nobody's."""
    driver.says("删掉照片", "第一张")
    with house.room() as room:
        evidence_rows.stored(room.conn, 1, blob="b", size=1, sha256=b"0" * 32, now=house.now)
        found = evidence_rows.orphans(room.conn)

    assert "dropped" == states(house)[0]
    assert [(1, ["b"])] == found


@pytest.mark.parametrize(
    "words",
    [
        "删掉照片",
        "把附件去掉",
        "那张照片发错了",
        "那张照片发错了，删掉",
        "刚才那张照片发错了，帮我删了吧",
        "第二张照片不要了",
        "照片发错了",
        "发错照片了",
        "发错了",
        "传错了一张图",
        "最后一张删掉",
        "把那个视频删掉吧",
        "录音我不交了",
        "照片不对",
        "那张照片是邻居家的，发错了",
        "刚才发的照片不是我的，别交",
        "请帮我把照片删掉",
        "不要那张图",
        "我要把照片删掉",
        "删了那张照片吧",
        "附件全部不要了",
        "这张图撤回可以吗",
        "能不能删掉那张照片？",
        "不好意思，发错图了",
        "remove the photo",
        "please delete that last picture",
        "That photo was sent by mistake, delete it",
        "I sent the wrong file",
    ],
)
def test_who_wants_a_file_back_is_understood(words: str) -> None:
    """However it is said."""
    assert wants_back(words)


@pytest.mark.parametrize(
    "words",
    [
        "他们把我的照片删了",  # what they did
        "他们让我把视频删掉",  # what they wanted
        "把照片删了",  # somebody did
        "他把我手机里的录像删掉了",
        "照片里的人是所长",
        "我拿了一份",
        "我删了照片",
        "去拿文件",
        "我有照片",
        "不给看文件",
        "没有文件",
        "文件是错的",
        "他说照片不要发",
        "单子上的名字写错了",
        "罚错了",
        "说错了",
        "金额写错了",
        "删掉",
        "不要了",
        "要了我两条烟，还要照片",
        "they deleted my video",
        "he took a photo of me",
    ],
)
def test_what_is_told_of_files_stays_a_story(words: str) -> None:
    """Deleting evidence is what is reported."""
    assert not wants_back(words)


def test_counted_among_its_kind() -> None:
    """The second photo is the second photo, wherever the recording stands."""
    kinds = ("photo", "voice", "photo")

    assert (2,) == which("第二张照片", kinds)
    assert (1,) == which("录音", kinds)
    assert (2,) == which("最后一张", kinds)
    assert () == which("那张照片", kinds)
    assert () == which("第七张", kinds)
