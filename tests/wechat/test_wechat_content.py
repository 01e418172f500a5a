"""What does the codec make of every message, whole or odd?"""

import hashlib
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.wechat.content import Codec, Consents, Heard
from bot.channels.wechat.window import Opening
from clues.speech import FileKind, FileRef, Inbound, Place, Sign

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ME = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M"


def lookup(address: str) -> bytes:
    """Return what stands for an address."""
    return hashlib.sha256(address.encode("utf-8", "replace")).digest()


CODEC = Codec(source="wechat:wx1", lookup=lookup)


def heard(kind: str, **fields: str) -> Heard:
    """Read one message."""
    head = {"ToUserName": "gh", "FromUserName": ME, "CreateTime": "1763884800", "MsgType": kind}
    number = {} if kind == "event" else {"MsgId": "24000000000000001"}
    return CODEC.read({**head, **number, **fields}, NOW)


def only(kind: str, **fields: str) -> Inbound:
    """Read one message that is one event."""
    found = heard(kind, **fields)
    assert isinstance(found, Inbound)
    return found


def test_words_say_who_where_and_when() -> None:
    """An event has its identity, its address only beside a keyed hash, and its moment."""
    said = only("text", Content="路上被罚款")

    assert ("wechat:wx1", "24000000000000001", "wechat") == (said.source, said.event, said.channel)
    assert (ME, lookup(f"wechat:wx1:{ME}"), None) == (said.address, said.lookup, said.language)
    assert ("路上被罚款", datetime.fromtimestamp(1_763_884_800, UTC)) == (said.words, said.at)


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("image", {"MediaId": "m1", "PicUrl": "http://mmbiz.qpic.cn/a"},
         FileRef(kind=FileKind.PHOTO, ref="m1 http://mmbiz.qpic.cn/a")),  # two ways to fetch it
        ("image", {"PicUrl": "http://mmbiz.qpic.cn/a"},
         FileRef(kind=FileKind.PHOTO, ref="http://mmbiz.qpic.cn/a")),  # an unverified account
        ("voice", {"MediaId": "m2", "Format": "amr"},
         FileRef(kind=FileKind.VOICE, ref="m2")),  # a voice note
        ("video", {"MediaId": "m3", "ThumbMediaId": "t"},
         FileRef(kind=FileKind.VIDEO, ref="m3")),  # a video
        ("shortvideo", {"MediaId": "m4"}, FileRef(kind=FileKind.VIDEO, ref="m4")),  # filmed here
    ],
)  # fmt: skip
def test_files_come_as_references(kind: str, fields: dict[str, str], expected: FileRef) -> None:
    """A file is named, not fetched: that happens later and beside."""
    said = only(kind, **fields)

    assert (expected,) == said.files
    assert "" == said.words


def test_what_the_platform_understood_of_a_voice_is_no_word_of_the_person() -> None:
    """The guess is kept beside the recording and never taken for typed words."""
    said = only("voice", MediaId="m", Recognition="路上被罚款")

    assert ("", {"guess": "路上被罚款"}) == (said.words, dict(said.facts))


def test_a_place_that_was_sent_has_its_name() -> None:
    """The point and what the map calls it come together."""
    said = only("location", Location_X="41.805699", Location_Y="123.431472", Label="浑河大桥北")

    assert (Place(41.805699, 123.431472), "浑河大桥北") == (said.place, said.words)


def test_a_link_is_words() -> None:
    """A shared page says its title, its line and its address."""
    said = only("link", Title="公告", Description="关于收费", Url="https://example.org/1")

    assert "公告\n关于收费\nhttps://example.org/1" == said.words


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("text", {"Content": ""}),  # a sticker of the app comes like this
        ("text", {}),  # nothing at all
        ("image", {}),  # a picture without its number
        ("voice", {"MediaId": " "}),  # a voice without its number
        ("location", {"Location_X": "nan", "Location_Y": "1"}),  # no point
        ("location", {"Location_X": "91", "Location_Y": "1"}),  # beyond the pole
        ("link", {}),  # an empty link
        ("miniprogrampage", {"Title": "x"}),  # a kind we do not read
        ("file", {"FileKey": "x"}),  # a kind we cannot fetch
        ("of tomorrow", {}),  # a kind nobody knows yet
        ("event", {"Event": "CLICK", "EventKey": "V1001_GOOD"}),  # a menu of before us
        ("event", {"Event": "CLICK", "EventKey": "/start x"}),  # no command alone
    ],
)
def test_what_cannot_be_read_is_said_to_be_unread(kind: str, fields: dict[str, str]) -> None:
    """Nobody is left without an answer because of a strange message."""
    assert Sign.UNREAD is only(kind, **fields).sign


def test_a_follow_is_a_first_word() -> None:
    """Who follows hears the greeting at once."""
    first = only("event", Event="subscribe", EventKey="")

    assert ("/start", None) == (first.words, first.sign)


def test_who_wrote_waits_for_an_answer() -> None:
    """The platform keeps the request open, whatever it brings."""
    assert only("text", Content="1").waits
    assert only("event", Event="unsubscribe").waits


def test_what_an_account_may_not_fetch_is_told_apart() -> None:
    """An unverified account takes a picture by its address, and nothing by its number."""
    poor = Codec(source="wechat:wx1", lookup=lookup, fetches=lambda: False)
    head = {"FromUserName": ME, "MsgId": "1"}
    sent = [
        poor.read({**head, "MsgType": kind, "MediaId": "m", **more}, NOW)
        for kind, more in (
            ("image", {"PicUrl": "http://mmbiz.qpic.cn/a"}),
            ("voice", {}),
            ("video", {}),
        )
    ]

    assert [True, False, False] == [each.files[0].fetchable for each in sent]


def test_a_consent_is_told_by_template() -> None:
    """A yes is worth one notification; what is neither yes nor no is nothing."""
    told = {
        "Event": "subscribe_msg_popup_event",
        "SubscribeMsgPopupEvent/List/TemplateId": "t1\nt2\nt3",
        "SubscribeMsgPopupEvent/List/SubscribeStatusString": "accept\nreject\nban",
    }
    found = heard("event", **told)

    assert isinstance(found, Consents)
    assert {"t1": True, "t2": False} == found.answers


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {"Event": "subscribe", "EventKey": "qrscene_toll-7"},
            "/start toll-7",
        ),  # not yet following
        ({"Event": "SCAN", "EventKey": "toll-7"}, "/start toll-7"),  # following already
        ({"Event": "CLICK", "EventKey": "/report"}, "/report"),  # our menu
    ],
)
def test_posters_and_menu_say_commands(fields: dict[str, str], words: str) -> None:
    """A scan brings the scene of the poster, a button its command."""
    assert words == only("event", **fields).words


def test_leaving_is_a_sign() -> None:
    """Who leaves is not written to any more."""
    assert Sign.BLOCKED is only("event", Event="unsubscribe", EventKey="").sign


@pytest.mark.parametrize(
    "fields",
    [
        {"Event": "LOCATION", "Latitude": "39.9", "Longitude": "116.4"},  # nobody chose to send it
        {"Event": "VIEW", "EventKey": "https://example.org"},  # a page was opened
        {"Event": "TEMPLATESENDJOBFINISH", "MsgID": "1", "Status": "success"},  # about itself
        {"Event": "of tomorrow"},  # unknown
        {},  # no name
    ],
)
def test_what_nobody_did_is_no_event(fields: dict[str, str]) -> None:
    """No turn, no trace, no room to push."""
    assert None is heard("event", **fields)


@pytest.mark.parametrize(
    ("kind", "fields", "opens"),
    [
        ("text", {"Content": "1"}, Opening.MESSAGE),  # typed
        ("text", {"Content": "1", "bizmsgmenuid": "7"}, Opening.TAP),  # tapped: three a minute
        ("image", {"MediaId": "m"}, Opening.MESSAGE),  # sent
        ("event", {"Event": "subscribe"}, Opening.TAP),  # followed
        ("event", {"Event": "SCAN", "EventKey": "1"}, Opening.TAP),  # scanned
        ("event", {"Event": "CLICK", "EventKey": "/help"}, Opening.TAP),  # pressed
        ("event", {"Event": "unsubscribe"}, None),  # left
    ],
)
def test_what_each_deed_opens(kind: str, fields: dict[str, str], opens: Opening | None) -> None:
    """The platform counts a tap less than a message."""
    assert opens is only(kind, **fields).opens


def test_a_repeat_has_the_identity_of_the_first() -> None:
    """Messages by their number, events by who, when and what; none shows the person's name."""
    click = {"Event": "CLICK", "EventKey": "/report"}
    first, again = only("event", **click), only("event", **click)
    others = [
        only("event", **{**click, "EventKey": "/status"}),
        only("event", **click, CreateTime="1763884801"),
        only("event", **click, FromUserName="o-other"),
        only("event", Event="SCAN", EventKey="/report"),
    ]

    assert first.event == again.event
    assert 5 == len({first.event, *(other.event for other in others)})
    assert ME not in first.event
    assert only("text", Content="a").event == only("text", Content="b").event


NAMES = ["FromUserName", "CreateTime", "MsgType", "MsgId", "Event", "EventKey", "Content",
         "MediaId", "PicUrl", "Location_X", "Location_Y", "Label", "bizmsgmenuid"]  # fmt: skip
VALUES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["text", "event", "location", "subscribe", "inf", "²", "9" * 400, "-1", "٣"]),
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_no_field_can_stop_the_stream(fields: dict[str, str]) -> None:
    """Whatever stands in whichever field, every event has an identity and a moment."""
    found = CODEC.read(fields, NOW)
    if isinstance(found, Inbound):
        assert found.event
        assert found.at.tzinfo is UTC
