"""What does the codec make of every update, whole or broken?"""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.codec import Codec
from bot.channels.telegram.wire import Unreadable, dumps, loads
from clues.speech import Choice, FileKind, FileRef, Inbound, Place, Scope, Sign
from handlers.dialog.tokens import token

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ME = {"id": 5, "is_bot": False, "first_name": "甲", "language_code": "zh-hans"}
CHAT = {"id": 5, "type": "private"}
GROUP = {"id": -100123, "type": "supergroup"}


def mac(given: bytes) -> bytes:
    """Return a keyed hash as the house makes one."""
    return hashlib.blake2b(given, key=b"key").digest()


def lookup(address: str) -> bytes:
    """Return what stands for an address."""
    return hashlib.sha256(address.encode()).digest()


CODEC = Codec(bot_id="70", lookup=lookup, mac=mac)
MINE = lookup("telegram:70:5")


def read(kind: str, body: Any) -> Inbound | None:
    """Read one update."""
    return CODEC.read({"update_id": 9, kind: body}, NOW)


def message(chat: Any = CHAT, **content: Any) -> Inbound:
    """Read one message that must be an event."""
    body = {"message_id": 3, "date": 1_763_900_000, "chat": chat, "from": ME, **content}
    found = read("message", body)
    assert found is not None
    return found


def press(data: Any, *, chat: Mapping[str, Any] = CHAT) -> Inbound:
    """Read one press that must be an event."""
    shown = {"message_id": 44, "date": 1, "chat": chat}
    found = read("callback_query", {"id": "77", "from": ME, "message": shown, "data": data})
    assert found is not None
    return found


def test_words_say_who_where_and_when() -> None:
    """An event has its identity, its address only beside a keyed hash, language and moment."""
    said = message(text="路上被罚款")

    assert ("telegram:70", "9", "telegram") == (said.source, said.event, said.channel)
    assert ("5", MINE, "zh-hans") == (said.address, said.lookup, said.language)
    assert ("路上被罚款", datetime.fromtimestamp(1_763_900_000, UTC)) == (said.words, said.at)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/start poster-7", "/start poster-7"),  # the poster's scene stays
        ("/status@ClueLineBot", "/status"),  # the bot's name goes
        ("/status@ClueLineBot 12", "/status 12"),  # what stands behind stays
        ("写信到 a@b.cn", "写信到 a@b.cn"),  # an address in a story stays
        ("罚" * 4096, "罚" * 4096),  # the longest message there is
        ("a\x00b", "ab"),  # no database takes a NUL
    ],
)
def test_what_was_typed_is_what_is_heard(text: str, words: str) -> None:
    """Words come through whole; a command loses only the name of the bot."""
    assert words == message(text=text).words


@pytest.mark.parametrize(
    ("content", "file"),
    [
        (
            {
                "photo": [
                    {"file_id": "s", "width": 90, "height": 60},
                    {"file_id": "l", "width": 900, "height": 600, "file_size": 7},
                ],
                "media_group_id": "13",
            },
            FileRef(kind=FileKind.PHOTO, ref="l", size=7, album="13"),
        ),  # the largest picture of an album
        ({"video": {"file_id": "v"}}, FileRef(kind=FileKind.VIDEO, ref="v")),  # size untold
        ({"video_note": {"file_id": "n"}}, FileRef(kind=FileKind.VIDEO, ref="n")),  # round
        ({"voice": {"file_id": "o"}}, FileRef(kind=FileKind.VOICE, ref="o")),  # voice note
        (
            {"audio": {"file_id": "a", "file_name": "x.mp3"}},
            FileRef(kind=FileKind.VOICE, ref="a", name="x.mp3"),
        ),  # a recording as a file
        (
            {"document": {"file_id": "d", "file_name": "../../票.pdf", "file_size": -1}},
            FileRef(kind=FileKind.DOCUMENT, ref="d", name="票.pdf"),
        ),  # a name is a name, not a path
        (
            {"animation": {"file_id": "g"}, "document": {"file_id": "g"}},
            FileRef(kind=FileKind.VIDEO, ref="g"),
        ),  # sent twice on the wire, one file
    ],
)
def test_each_kind_of_file_is_one_reference(content: Mapping[str, Any], file: FileRef) -> None:
    """A file stays with the platform; caption and reference come in."""
    sent = message(caption="罚单", **content)

    assert ((file,), "罚单", None) == (sent.files, sent.words, sent.sign)


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        ({"location": {"latitude": 41.8, "longitude": 123.4}}, Place(41.8, 123.4), ""),  # a pin
        (
            {
                "venue": {
                    "location": {"latitude": 1, "longitude": 2},
                    "title": "站",
                    "address": "路",
                }
            },
            Place(1.0, 2.0),
            "站 路",
        ),  # a named one
    ],
)
def test_a_place_is_a_place(content: Mapping[str, Any], place: Place, words: str) -> None:
    """A point on the map comes with the name it has there."""
    sent = message(**content)

    assert (place, words) == (sent.place, sent.words)


@pytest.mark.parametrize(
    ("content", "sign"),
    [
        ({"contact": {"phone_number": "1", "first_name": "甲"}}, Sign.CONTACT),  # a card
        ({"sticker": {"file_id": "s"}}, Sign.UNREAD),  # a sticker is no evidence
        ({"dice": {"value": 3}}, Sign.UNREAD),  # a throw
        ({"poll": {"id": "1"}}, Sign.UNREAD),  # a poll of a kind the library cannot parse
        ({"story": {"id": 1}}, Sign.UNREAD),  # a forwarded story
        ({"kind_of_2031": {"deep": [1]}}, Sign.UNREAD),  # not invented yet
        ({"photo": "nonsense"}, Sign.UNREAD),  # a picture that is none
        ({"location": {"latitude": 999, "longitude": 1}}, Sign.UNREAD),  # off the earth
        ({"text": "x", "sender_chat": GROUP}, Sign.UNREAD),  # not a person's own words
    ],
)
def test_what_cannot_be_read_is_an_event_all_the_same(
    content: Mapping[str, Any], sign: Sign
) -> None:
    """The person gets the open question again, never silence."""
    sent = message(**content)

    assert (sign, "", ()) == (sent.sign, sent.words, sent.files)


def test_nothing_of_a_group_comes_in() -> None:
    """Of a group only its address is known, to answer it; no word, no file, no language."""
    said = message(GROUP, text="举报", photo=[{"file_id": "x"}])

    assert (Sign.GROUP, "", (), None) == (said.sign, said.words, said.files, said.language)
    assert said.address == "-100123"
    assert press("x", chat=GROUP).sign is Sign.GROUP
    assert read("channel_post", {"chat": {"id": -1, "type": "channel"}, "text": "x"}) is None


def test_an_edit_carries_the_new_words() -> None:
    """Changed words are told; a live location that moves is not."""
    body = {"message_id": 3, "chat": CHAT, "from": ME, "edit_date": 1_763_900_009}
    edited = read("edited_message", {**body, "text": "300 元"})

    assert edited is not None
    assert (Sign.EDITED, "300 元", "3") == (edited.sign, edited.words, edited.facts["message"])
    assert read("edited_message", {**body, "location": {"latitude": 1, "longitude": 1}}) is None


@pytest.mark.parametrize(
    ("status", "sign"),
    [
        ("kicked", Sign.BLOCKED),  # the person stopped the bot
        ("member", Sign.UNBLOCKED),  # and took it back
        ("exalted", Sign.UNREAD),  # a standing not invented yet
    ],
)
def test_stopping_the_bot_is_a_sign(status: str, sign: Sign) -> None:
    """The conversation knows whether it may still be written to."""
    stood = read("my_chat_member", {"chat": CHAT, "new_chat_member": {"status": status}})

    assert stood is not None
    assert sign == stood.sign


def test_both_messages_of_a_move_say_the_same() -> None:
    """Whichever comes first: the old address, and where it went."""
    leaving = message({"id": -7, "type": "group"}, migrate_to_chat_id=-1007)
    arriving = message({"id": -1007, "type": "supergroup"}, migrate_from_chat_id=-7)

    assert [("-7", "-1007", Sign.MOVED)] * 2 == [
        (each.address, each.facts["to"], each.sign) for each in (leaving, arriving)
    ]


def test_a_press_of_our_button_is_proved() -> None:
    """A token of this person opens; its parts stand beside the query to answer."""
    made = token(mac, MINE, Choice(id="cat.road", label="路"), 36)
    pressed = press(made)

    assert {
        "query": "77",
        "scope": Scope.QUESTION,
        "picked": "cat.road",
        "subject": "",
        "version": "36",
    } == pressed.facts
    assert (made, "44") == (pressed.choice, pressed.screen)


@pytest.mark.parametrize(
    "data",
    [
        token(mac, b"another", Choice(id="yes", label="是"), 1),  # forwarded by another
        "",  # empty
        "....",  # dots only
        "q.yes..1.AAAA",  # a made-up signature
        "\ud800",  # half an emoji
        None,  # a game's button
        {"x": 1},  # not even text
    ],
)
def test_a_foreign_button_is_answerable_and_never_obeyed(data: Any) -> None:
    """The query is known, so the spinner can stop; nothing was picked."""
    pressed = press(data)

    assert {"query": "77", "forged": "1"} == pressed.facts
    assert pressed.choice is not None


def test_a_press_on_a_message_that_is_gone_still_has_a_person() -> None:
    """Telegram leaves the message out after a time; who pressed is told anyway."""
    pressed = read("callback_query", {"id": "77", "from": ME, "data": "x"})

    assert pressed is not None
    assert ("5", MINE, None) == (pressed.address, pressed.lookup, pressed.screen)


MALFORMED: list[Any] = [
    None, True, 0, 1.5, "", "update", [], [1], {}, {"update_id": None}, {"update_id": "9"},
    {"update_id": True}, {"update_id": 1 << 70}, {"update_id": 9},
    {"update_id": 9, "message": None},
    {"update_id": 9, "message": []}, {"update_id": 9, "message": {}},
    {"update_id": 9, "message": {"chat": None}}, {"update_id": 9, "message": {"chat": 5}},
    {"update_id": 9, "message": {"chat": {}}}, {"update_id": 9, "message": {"chat": {"id": "5"}}},
    {"update_id": 9, "message": {"chat": {"id": None}, "text": "x"}},
    {"update_id": 9, "message": {"chat": {"id": 1 << 80}, "text": "x"}},
    {"update_id": 9, "poll": {"id": "1", "options": None}},
    {"update_id": 9, "callback_query": None},
    {"update_id": 9, "message_reaction": {"chat": CHAT}},
    {"update_id": 9, "inline_query": {"id": 1}},
    {"update_id": 9, "edited_message": {"chat": CHAT}}, {"update_id": 9, "my_chat_member": {}},
    {"update_id": 9, "message": {"chat": CHAT, "pinned_message": {}}},
]  # fmt: skip
ODD: list[dict[str, Any]] = [
    {"message": {"chat": {"id": 5}, "text": "x"}}, {"message": {"chat": CHAT, "text": 5}},
    {"message": {"chat": CHAT, "text": None, "caption": []}},
    {"message": {"chat": CHAT, "from": 7, "text": "x"}},
    {"message": {"chat": CHAT, "from": {"language_code": "x" * 9000}, "text": "x"}},
    {"message": {"chat": CHAT, "date": "yesterday", "text": "x"}},
    {"message": {"chat": CHAT, "date": 1 << 60, "text": "x"}},
    {"message": {"chat": CHAT, "date": -5, "text": "x"}},
    {"message": {"chat": CHAT, "photo": [None, 5, {"file_id": 3}]}},
    {"message": {"chat": CHAT, "photo": [{"width": "a", "height": []}]}},
    {"message": {"chat": CHAT, "document": {"file_id": ""}}},
    {"message": {"chat": CHAT, "document": {"file_id": "d", "file_name": 5, "file_size": "1"}}},
    {"message": {"chat": CHAT, "location": {"latitude": None}}},
    {"message": {"chat": CHAT, "location": {"latitude": True, "longitude": 1}}},
    {"message": {"chat": CHAT, "venue": {"location": 5, "title": []}}},
    {"message": {"chat": CHAT, "contact": {}}}, {"message": {"chat": CHAT, "text": "\udc80"}},
    {"callback_query": {}}, {"callback_query": {"id": None, "message": {"chat": {"id": 5}}}},
    {"my_chat_member": {"chat": CHAT, "new_chat_member": {"status": ["kicked"]}}},
    {"business_message": {"chat": CHAT, "text": "x"}}, {"kind_of_2031": {"chat": CHAT}},
]  # fmt: skip


@pytest.mark.parametrize("update", MALFORMED)
def test_what_has_no_chat_is_passed_over(update: Any) -> None:
    """It is counted and confirmed; there is nobody to answer."""
    assert CODEC.read(update, NOW) is None


@pytest.mark.parametrize("body", ODD)
def test_an_odd_field_costs_only_itself(body: dict[str, Any]) -> None:
    """Whatever one field holds, the event is there, dated and addressed."""
    found = CODEC.read({"update_id": 9, **body}, NOW)

    assert found is not None
    assert (NOW, "9") == (found.at, found.event)
    assert found.words.encode("utf-8") is not None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["chat", "id", "from", "text", "message", "data", "photo", "date", "type"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["message", "callback_query", "edited_message", "my_chat_member"]), JSON)
def test_no_shape_at_all_raises(kind: str, body: Any) -> None:
    """The stream never stops on one update."""
    assert isinstance(read(kind, body), Inbound | None)


def test_half_an_emoji_does_not_hide_the_rest_of_a_batch() -> None:
    """The fast reader refuses it; the lenient one reads on, and it can be written again."""
    value = loads(b'{"text":"a\\ud800b"}')

    assert value == {"text": "a\ud800b"}
    assert value == loads(dumps(value))


@pytest.mark.parametrize(
    "body",
    [
        b"",  # nothing
        b"{",  # cut
        b"\xff\xfe",  # not UTF-8
        b"[" * 200_000,  # a tower
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,  # a deep well
    ],
)
def test_what_is_no_json_is_one_error(body: bytes) -> None:
    """Neither depth nor encoding gets past the reader."""
    with pytest.raises(Unreadable):
        loads(body)


def test_the_codec_does_not_show_its_key() -> None:
    """What prints a codec prints no secret."""
    assert "mac" not in repr(CODEC)
    assert orjson.dumps({"ok": True}) == dumps({"ok": True})
