"""Is what a person is told of his files true: their names, their number, what to do instead?"""

import re
from dataclasses import replace

import pytest
from talk import Person, World, keys, peek_at

from clues.speech import FileKind, FileRef
from storage import evidence_rows

TOLD = "昨天下午三点城管来我店里说我占道，拿走了我的秤"
TURNING = "照片\u202egpj.exe"


@pytest.fixture
def who(house: World) -> Person:
    """Give somebody in the middle of his report."""
    made = house.person()
    made.says(TOLD)
    return made


def sends(
    who: Person, kind: FileKind = FileKind.PHOTO, *, size: int = 9_000, name: str = ""
) -> str:
    """Send one file and return the answer."""
    who._sends(files=(FileRef(kind=kind, ref=f"r{who.events}", size=size, name=name),))
    return who.text


def test_a_name_that_turns_the_line_reaches_no_button(who: Person) -> None:
    """Neither as it comes in, nor as an earlier release has stored it."""
    sends(who, FileKind.DOCUMENT, name=TURNING)
    old = FileRef(kind=FileKind.DOCUMENT, ref="old")
    object.__setattr__(old, "name", TURNING)
    with who.world.room() as room:
        evidence_rows.add(
            room.conn,
            room.sealer,
            old,
            channel="telegram",
            address_id=who.address,
            clue_id=None,
            key_id=str(evidence_rows.of_draft(room.conn, room.sealer, who.address)[0].key_id),
            now=room.now,
        )
    who.says("那个文件发错了")

    assert ["照片gpj.exe", "照片gpj.exe"] == [label.partition("（")[0] for label in who.labels[:2]]
    assert "\u202e" not in who.text


def test_the_sum_of_the_draft_is_told_as_the_sum(who: Person) -> None:
    """The fourth photo is one photo; four are in the draft."""
    sends(who)
    for _ in range(3):
        told = sends(who)

    assert "里面现在有4张照片" in told
    assert "4张照片收到" not in told


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        (FileKind.PHOTO, "", "刚发的照片是空的"),
        (FileKind.DOCUMENT, "", "刚发的文件是空的"),
        (FileKind.VOICE, "", "刚发的录音是空的"),
        (FileKind.DOCUMENT, "通知.pdf", "“通知.pdf”是空的"),
    ],
)
def test_a_number_belongs_to_a_file_that_was_taken(
    who: Person, kind: FileKind, name: str, said: str
) -> None:
    """An empty one had the number of the one that came next."""
    sends(who)
    told = sends(who, kind, size=0, name=name)

    assert said in told
    assert "第2个" not in told


@pytest.mark.parametrize(
    ("kind", "megabytes", "web", "smaller"),
    [
        (FileKind.VIDEO, 21, True, "剪短"),
        (FileKind.VIDEO, 53, False, "剪短"),
        (FileKind.PHOTO, 21, True, "缩小"),
        (FileKind.PHOTO, 53, False, "缩小"),
        (FileKind.DOCUMENT, 49, True, "分成几份"),
        (FileKind.DOCUMENT, 51, False, "分成几份"),
    ],
)
def test_only_what_can_be_done_with_a_file_too_big_is_offered(
    who: Person, kind: FileKind, megabytes: int, *, web: bool, smaller: str
) -> None:
    """The page takes up to 50 MB; nobody shortens a photo."""
    who.world.house = replace(who.world.house, public_url="https://clue.example", upload_max_mb=50)
    told = sends(who, kind, size=megabytes * 1_000_000)
    buttons = [who.reading.label(each) for say in who.news for each in say.choices]

    assert web == ("从网页传（最多 50 MB）" in told)
    assert web == ("从网页传" in buttons)
    assert smaller in told
    assert ("剪短" in told) == (smaller == "剪短")


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_nobody_reads_that_staff_may_see_what_they_cannot(house: World, language: str) -> None:
    """A Word file has no copy: to be read it comes again as a PDF or a photo."""
    catalogue = house.house.catalogue
    for key in ("file-vault", "file-locked", "file-long"):
        said = catalogue.say(key, language, which="h.docx")

        assert "理由" not in said
        assert "reason" not in said
        assert "看不到" in said or "看的那份" in said or "staff" in said


@pytest.mark.parametrize(
    "key", ["file-vault", "file-coding", "file-kind", "file-long", "file-toolarge"]
)
def test_what_is_said_of_a_film_or_a_recording_can_be_done(house: World, key: str) -> None:
    """Neither has pages, an MP4 is one already, and the same again is refused again."""
    values = {"which": "行车记录.mp4", "size": "no", "max": 20, "webmax": 50, "page": "no"}
    said = house.house.catalogue.say(key, "zh-Hans", **values)

    assert "剪短" in said or "写几句里面说了什么" in said
    assert "再发一次" not in said


def test_a_file_that_is_too_big_speaks_of_a_draft_only_where_there_is_one(house: World) -> None:
    """Behind the welcome or a receipt nothing was begun."""
    who = house.person()
    who.says("/start")
    before = sends(who, FileKind.VIDEO, size=30_000_000)
    who.says("举报")
    after = sends(who, FileKind.VIDEO, size=30_000_000)

    assert ("草稿没丢" in before, "草稿没丢" in after) == (False, True)


@pytest.mark.parametrize(("channel", "most"), [("telegram", 20 << 20), ("wechat", 10 << 20)])
def test_a_file_is_taken_up_to_the_byte_at_which_its_channel_ends(
    house: World, channel: str, most: int
) -> None:
    """Telegram counts in 1,024; and who is refused reads of more than the limit."""
    who = house.person(channel=channel)
    who.says("举报")
    taken = sends(who, FileKind.VIDEO, size=most)
    refused = sends(who, FileKind.VIDEO, size=most + 1)
    told = re.search(r"有 ([\d.]+) MB，这里最多能收 (\d+) MB", refused)

    assert "最多能收" not in taken
    assert told is not None
    assert float(told[1]) > float(told[2])


def test_a_limit_of_ours_below_that_of_a_channel_is_told_at_once(house: World) -> None:
    """What the vault does not take is not fetched first."""
    house.house = replace(house.house, upload_max_mb=5)
    who = house.person()
    who.says("举报")

    assert "这里最多能收 5 MB" in sends(who, FileKind.VIDEO, size=6_000_000)


@pytest.mark.parametrize("channel", ["wechat", "telegram"])
def test_the_way_to_the_page_is_heard_where_it_is_typed(house: World, channel: str) -> None:
    """Without buttons its label is what there is to write; it joined the story."""
    house.house = replace(house.house, public_url="https://clue.example")
    who = house.person(channel=channel)
    who.says(TOLD, "从网页传")

    assert "加进经过" not in who.text
    assert "clue.example" in str(who.news)


def test_what_is_refused_without_a_draft_does_not_welcome_again(house: World) -> None:
    """The choices of the welcome stand below it, numbered; its words were read once."""
    who = house.person(channel="wechat")
    who.says("/start")
    for _ in range(2):
        who._sends(files=(FileRef(kind=FileKind.VOICE, ref="v", fetchable=False),))
        assert who.sees("voice-refused")
        assert not who.sees("welcome-hello")
        assert who.labels[0] == "一步一步问我"
    who.says("1")
    assert who.sees("report-branch-ask")


def one(kind: FileKind) -> tuple[FileRef, ...]:
    """Return what one message brings where files come one by one."""
    return (FileRef(kind=kind, ref=f"{kind}", size=20_000),)


@pytest.mark.parametrize("told", [(), ("提交",)])
def test_of_a_burst_the_first_of_each_kind_is_answered(house: World, told: tuple[str, ...]) -> None:
    """A voice behind a photo is no photo: nobody else would say that it came."""
    who = house.person(channel="wechat")
    who.says("昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证", *told)
    answered = []
    for kind in (FileKind.PHOTO, FileKind.PHOTO, FileKind.VIDEO, FileKind.VOICE, FileKind.VIDEO):
        who._sends(files=one(kind))
        answered.append(bool(who.news))
    assert [True, False, True, True, False] == answered
    who.says("好了")
    who._sends(files=one(FileKind.PHOTO))
    assert who.news


def test_on_a_page_the_counts_of_photos_stand_in_their_order(house: World) -> None:
    """The first one's, too, is a line above the question, which stands below all of them."""
    who = house.person(channel="web")
    sends(who)
    sends(who)
    asked = peek_at(who).open

    assert asked is not None
    assert "file-kept-first" not in keys(asked)
