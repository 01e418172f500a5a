"""Who gets in, and what does a hostile body come to?"""

import base64
import hashlib
import json
import logging
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from peers.wechat import Account, Parcel, pack, unpack
from wechatpy.crypto import WeChatCrypto

from bot.channels.wechat import cipher
from bot.channels.wechat.envelope import LARGEST, WINDOW, Envelope, Opened, Refused, Why
from bot.channels.wechat.memory import Memory
from bot.channels.wechat.reply import passive
from bot.channels.wechat.settings import WeChatSettings, read_key

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ME = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M"
ACCOUNT = Account(clock=NOW.timestamp)
SETTINGS = WeChatSettings(
    app_id=ACCOUNT.app_id,
    app_secret=ACCOUNT.secret,
    token=ACCOUNT.token,
    aes_key=ACCOUNT.aes_key,
)
KEY = read_key(ACCOUNT.aes_key) or b""
TEXTS = ["", "是", "a" * 512, "罚款200元" * 400, "👮‍♀️", *("x" * n for n in range(1, 65))]


def chance(size: int) -> bytes:
    """Return bytes that are the same in every run."""
    return hashlib.shake_256(b"chance").digest(size)


def document(content: str = "路上被罚款", sender: str = ME, more: str = "") -> bytes:
    """Return a message as the platform writes it."""
    return (
        f"<xml><ToUserName><![CDATA[{ACCOUNT.name}]]></ToUserName>"
        f"<FromUserName><![CDATA[{sender}]]></FromUserName><CreateTime>1763884800</CreateTime>"
        f"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{content}]]></Content>"
        f"<MsgId>24000000000000001</MsgId>{more}</xml>"
    ).encode()


def opened(parcel: Parcel, *, plain: bool = False, at: datetime = NOW) -> Opened | Refused:
    """Open one request as a process that has seen nothing before."""
    return Envelope(replace(SETTINGS, allow_plain=plain)).open(parcel.query, parcel.body, now=at)


def test_a_message_of_the_platform_is_read() -> None:
    """What a person wrote comes through whole, with who wrote it."""
    found = opened(pack(ACCOUNT, ME, document()))

    assert isinstance(found, Opened)
    assert ("路上被罚款", ME, True) == (
        found.fields["Content"],
        found.fields["FromUserName"],
        found.locked,
    )


@pytest.mark.parametrize(
    "text", ["收到", "您好 <b>&amp;</b> {x}", "]]></Content><MsgType>x", "👍" * 300]
)
def test_the_platform_reads_our_answer(text: str) -> None:
    """A reply is signed, locked and says what was meant, whatever the words."""
    found = opened(pack(ACCOUNT, ME, document()))
    assert isinstance(found, Opened)
    body = passive(SETTINGS, found, text, now=NOW, chance=chance)

    assert {
        "ToUserName": ME,
        "FromUserName": ACCOUNT.name,
        "CreateTime": str(int(NOW.timestamp())),
        "MsgType": "text",
        "Content": text.replace("]]>", "]]＞"),
    } == unpack(ACCOUNT, body)


def test_the_page_of_the_platform_gets_its_word_back() -> None:
    """Saving the address asks once; who cannot sign hears nothing."""
    query = {"timestamp": str(int(NOW.timestamp())), "nonce": "7", "echostr": "4711"}
    signed = cipher.signature(ACCOUNT.token, query["timestamp"], "7").decode()
    envelope = Envelope(SETTINGS)

    assert b"4711" == envelope.echo({**query, "signature": signed}, now=NOW)
    assert envelope.echo({**query, "signature": signed[:-1] + "x"}, now=NOW) is None
    assert envelope.echo(query, now=NOW) is None
    assert envelope.echo({**query, "signature": signed}, now=NOW + timedelta(hours=1)) is None
    assert envelope.echo({**query, "signature": signed, "echostr": "<script>\x00"}, now=NOW) is None


def resealed(change: Callable[[bytes], bytes], account: Account = ACCOUNT) -> Parcel:
    """Return a rightly signed request whose ciphertext was changed."""
    parcel = pack(account, ME, document())
    sealed = parcel.body.split(b"<Encrypt><![CDATA[")[1].split(b"]]>")[0]
    changed = change(sealed)
    stamp, nonce = parcel.query["timestamp"], parcel.query["nonce"]
    signed = cipher.signature(ACCOUNT.token, stamp, nonce, changed.decode()).decode()
    return Parcel({**parcel.query, "msg_signature": signed}, parcel.body.replace(sealed, changed))


def told(**query: str) -> Parcel:
    """Return a good request with a word of its address changed."""
    parcel = pack(ACCOUNT, ME, document())
    return Parcel({**parcel.query, **query}, parcel.body)


def without(*words: str) -> Parcel:
    """Return a good request with words of its address missing."""
    parcel = pack(ACCOUNT, ME, document())
    kept = {word: value for word, value in parcel.query.items() if word not in words}
    return Parcel(kept, parcel.body)


def flipped(sealed: bytes) -> bytes:
    """Return the ciphertext with its last block torn."""
    raw = bytearray(base64.b64decode(sealed))
    raw[-20] ^= 0xFF
    return base64.b64encode(bytes(raw))


def inside(body: bytes) -> Parcel:
    """Return a rightly signed and locked request with *body* inside."""
    return pack(ACCOUNT, ME, body)


ENTITY = b'<!DOCTYPE x [<!ENTITY a "%s">]>'
BOMB = (
    b'<!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 9))
    + b"]>"
).replace(b"&a0;", b"&a;") + document().replace("路上".encode(), b"]]>&a8;<![CDATA[")
XXE = b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + document().replace(
    b"<![CDATA[", b"&f;<![CDATA[", 1
)
HOSTILE: list[tuple[str, Parcel, Why]] = [
    ("entity bomb", inside(BOMB), Why.UNREADABLE),
    ("file by entity", inside(XXE), Why.UNREADABLE),
    ("entity bomb outside", Parcel(told().query, BOMB + told().body), Why.UNSIGNED),
    ("outer document type", inside(b'<!DOCTYPE xml SYSTEM "http://127.0.0.1/x.dtd">' + document()),
     Why.UNREADABLE),
    ("8 MB of siblings", Parcel(told().query, b"<xml>" + b"<a/>" * 2_000_000), Why.TOO_LARGE),
    ("siblings inside", inside(b"<xml>" + b"<a/>" * 10_000 + b"</xml>"), Why.UNREADABLE),
    ("nested deep", inside(b"<a>" * 9_000), Why.UNREADABLE),
    ("nested deep in a message", inside(b"<xml>" + b"<a>" * 4_000), Why.UNREADABLE),
    ("one byte too many", Parcel(told().query, b"x" * (LARGEST + 1)), Why.TOO_LARGE),
    ("torn block", resealed(flipped), Why.LOCKED),
    ("half a block", resealed(lambda _: base64.b64encode(b"x" * 17)), Why.LOCKED),
    ("short text", resealed(lambda _: base64.b64encode(b"x" * 16)), Why.LOCKED),
    ("no Base64", resealed(lambda _: b"A=A=A"), Why.LOCKED),
    ("another account's message", resealed(lambda _: cipher.lock(
        KEY, document(), app_id="wxother", salt=b"s" * 16).encode()), Why.LOCKED),
    ("no AppID", resealed(lambda _: cipher.lock(
        KEY, document(), app_id="", salt=b"s" * 16).encode()), Why.LOCKED),
    ("another key", resealed(lambda _: cipher.lock(
        b"k" * 32, document(), app_id=ACCOUNT.app_id, salt=b"s" * 16).encode()), Why.LOCKED),
    ("swapped body", Parcel(told().query, inside(document("别的话")).body), Why.UNSIGNED),
    ("two ciphertexts", Parcel(told().query, told().body * 2), Why.LOCKED),
    ("plain in safe mode", pack(ACCOUNT, ME, document(), plain=True), Why.PLAIN),
    ("plain, said to be locked", Parcel(told().query, document()), Why.PLAIN),
    ("empty", Parcel(told().query, b""), Why.PLAIN),
    ("JSON", Parcel(told().query, b'{"Encrypt": "x"}'), Why.PLAIN),
    ("a NUL as reference", inside(document().replace(b"<MsgId>", b"&#0;<MsgId>")), Why.UNREADABLE),
    ("half an emoji as reference", inside(document(more="<X>&#xD83D;</X>")), Why.UNREADABLE),
    ("GBK", inside(document().decode().encode("gbk")), Why.UNREADABLE),
    ("GBK, declared", inside(b'<?xml version="1.0" encoding="GBK"?>'
                             + document().decode().encode("gbk")), Why.UNREADABLE),
    ("UTF-16", inside(document().decode().encode("utf-16")), Why.UNREADABLE),
    ("no XML", inside(b"hello"), Why.UNREADABLE),
    ("nothing inside", inside(b""), Why.UNREADABLE),
    ("another root", inside(document().replace(b"xml>", b"html>")), Why.UNREADABLE),
    ("nobody", inside(document(sender="")), Why.UNREADABLE),
    ("a field twice", inside(document(more="<MsgType>event</MsgType>")), Why.UNREADABLE),
    ("somebody else inside", inside(document(sender="o-somebody-else")), Why.STRANGER),
    ("old", told(timestamp=str(int(NOW.timestamp()) - WINDOW - 1)), Why.UNSIGNED),
    ("no signature", without("signature"), Why.UNSIGNED),
    ("no signature of the message", without("msg_signature"), Why.UNSIGNED),
    ("no timestamp", without("timestamp"), Why.UNSIGNED),
    ("capitals", told(signature=told().query["signature"].upper()), Why.UNSIGNED),
    ("Chinese signature", told(signature="签" * 40), Why.UNSIGNED),
    ("half an emoji as signature", told(signature="\ud83d"), Why.UNSIGNED),
    ("half an emoji as nonce", told(nonce="\ud83d\x00"), Why.UNSIGNED),
    ("no words at all", Parcel({}, b""), Why.UNSIGNED),
]  # fmt: skip


@pytest.mark.parametrize(
    ("parcel", "why"),
    [pytest.param(parcel, why, id=name) for name, parcel, why in HOSTILE],
)
def test_a_hostile_request_ends_in_one_defined_answer(
    parcel: Parcel, why: Why, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing is raised or logged, nothing takes long, and nothing gets in."""
    caplog.set_level(logging.DEBUG)
    start = time.perf_counter()
    found = opened(parcel)
    took = time.perf_counter() - start

    assert Refused(why) == found
    assert took < 0.5
    assert not caplog.records


@pytest.mark.parametrize("why", list(Why))
def test_only_strangers_get_an_error(why: Why) -> None:
    """A rightly signed request hears `success`, the same for each kind of oddness inside."""
    found = Refused(why)

    outside = {Why.TOO_LARGE, Why.UNSIGNED, Why.STALE, Why.SWAPPED, Why.REPLAYED}
    assert ((why not in outside), b"success" if why not in outside else b"") == (
        found.status == 200,
        found.body,
    )


def signed_at(moment: datetime, nonce: str = "5", body: bytes | None = None) -> Parcel:
    """Return a request that was signed at another moment."""
    account = replace(ACCOUNT, clock=moment.timestamp)
    return pack(account, ME, body or document())


@pytest.mark.parametrize(
    ("seconds", "heard"),
    [
        (WINDOW, True),  # the last second counts
        (WINDOW + 1, False),  # ten minutes are over
        (-WINDOW, True),  # our clock is late
        (-WINDOW - 1, False),  # a stamp from the future
    ],
)
def test_a_request_is_heard_for_ten_minutes(seconds: int, *, heard: bool) -> None:
    """A captured request is worthless soon after."""
    found = opened(signed_at(NOW), at=NOW + timedelta(seconds=seconds))

    assert heard == isinstance(found, Opened)
    assert heard or Refused(Why.STALE) == found


def test_a_repeat_is_heard_as_often_as_the_platform_repeats() -> None:
    """Three repeats reach the door, which answers them from what is stored; a fifth does not."""
    envelope, parcel = Envelope(SETTINGS), pack(ACCOUNT, ME, document())
    found = [envelope.open(parcel.query, parcel.body, now=NOW) for _ in range(6)]

    assert [True] * 4 + [False] * 2 == [isinstance(each, Opened) for each in found]
    assert Refused(Why.REPLAYED) == found[-1]


def test_plain_messages_need_the_word_of_the_operator_and_are_bound_to_one_body() -> None:
    """Where nothing covers the body, a second body under one signature is refused."""
    envelope = Envelope(replace(SETTINGS, allow_plain=True))
    parcel = pack(ACCOUNT, ME, document(), plain=True)
    first = envelope.open(parcel.query, parcel.body, now=NOW)
    swapped = envelope.open(parcel.query, document("撤回我的线索"), now=NOW)
    unnamed = opened(
        Parcel({k: v for k, v in parcel.query.items() if k != "openid"}, parcel.body), plain=True
    )

    assert isinstance(first, Opened)
    assert not first.locked
    assert (Refused(Why.SWAPPED), Refused(Why.STRANGER)) == (swapped, unnamed)


def test_what_is_remembered_has_an_end() -> None:
    """Nonces are forgotten with their window, and never more than so many are kept."""
    memory = Memory(most=10)
    for number in range(50):
        assert memory.note(str(number), b"x", covered=True, now=0.0, until=600.0) is None
    many = len(memory)
    _ = memory.note("later", b"x", covered=True, now=700.0, until=1300.0)

    assert (10, 1) == (many, len(memory))


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        (b"a\x00b\x08c", "abc"),  # what XML forbids and a phone can type
        (b"\xed\xa0\xbd\xed\xb8\x80", "😀"),  # an emoji in two halves
        (b"a\xed\xa0\xbdb", "a\ufffdb"),  # half of one
        (b"\xef\xbf\xbfa", "a"),  # no character at all
    ],
)
def test_odd_characters_cost_nobody_his_message(written: bytes, heard: str) -> None:
    """A person's words are heard without what no document may hold."""
    found = opened(pack(ACCOUNT, ME, document("@").replace(b"@", written)))

    assert isinstance(found, Opened)
    assert heard == found.fields["Content"]


@pytest.mark.parametrize(
    "written",
    ["", "短", "a" * 42, "a" * 44, "!" * 43, "\ud83d" * 43],  # nothing, short, long, no Base64
)
def test_what_is_no_key_is_no_key(written: str) -> None:
    """Without a key nothing locked is opened, and nothing is raised."""
    found = pack(ACCOUNT, ME, document())

    assert read_key(written) is None
    assert isinstance(
        Envelope(replace(SETTINGS, aes_key=written)).open(found.query, found.body, now=NOW),
        Refused,
    )


def test_nobody_is_let_in_without_a_token() -> None:
    """An empty token signs for everybody, so it signs for nobody."""
    parcel = pack(replace(ACCOUNT, token=""), ME, document())

    assert Refused(Why.UNSIGNED) == Envelope(replace(SETTINGS, token="")).open(
        parcel.query, parcel.body, now=NOW
    )


def test_no_secret_stands_in_what_a_program_prints() -> None:
    """Settings in a log line or a traceback show the account and nothing more."""
    shown = repr(SETTINGS)

    for secret in (ACCOUNT.secret, ACCOUNT.token, ACCOUNT.aes_key):
        assert secret not in shown


def test_the_library_reads_what_we_lock_and_we_what_it_locks() -> None:
    """wechatpy, whose checks we do not use, agrees on every length of padding."""
    crypto = WeChatCrypto(ACCOUNT.token, ACCOUNT.aes_key, ACCOUNT.app_id)
    for text in TEXTS:
        theirs = crypto.encrypt_message(text, "9", str(int(NOW.timestamp())))
        sealed = theirs.split("<Encrypt><![CDATA[")[1].split("]]>")[0]
        ours = cipher.lock(KEY, text.encode(), app_id=ACCOUNT.app_id, salt=b"0" * 16)
        signed = cipher.signature(ACCOUNT.token, "1", "2", ours).decode()

        assert text == cipher.unlock(KEY, sealed, app_id=ACCOUNT.app_id).decode()
        assert text == crypto.decrypt_message({"Encrypt": ours}, signed, "1", "2")


NODE = """
const c = require('crypto'), q = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const key = Buffer.from(q.key + '=', 'base64'), iv = key.subarray(0, 16);
const lock = t => {
  const m = Buffer.from(t), n = Buffer.alloc(4); n.writeUInt32BE(m.length);
  let b = Buffer.concat([c.randomBytes(16), n, m, Buffer.from(q.app)]);
  const p = 32 - b.length % 32; b = Buffer.concat([b, Buffer.alloc(p, p)]);
  const e = c.createCipheriv('aes-256-cbc', key, iv); e.setAutoPadding(false);
  return Buffer.concat([e.update(b), e.final()]).toString('base64');
};
const open = s => {
  const d = c.createDecipheriv('aes-256-cbc', key, iv); d.setAutoPadding(false);
  const b = Buffer.concat([d.update(s, 'base64'), d.final()]), n = b.readUInt32BE(16);
  const end = b.length - b[b.length - 1];
  if (b.subarray(20 + n, end).toString() !== q.app) throw new Error('account');
  return b.subarray(20, 20 + n).toString();
};
const sign = s => c.createHash('sha1').update([q.token, '1', '2', s].sort().join('')).digest('hex');
const locked = q.texts.map(lock);
console.log(JSON.stringify({ opened: q.locked.map(open), locked, signed: locked.map(sign) }));
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_an_implementation_in_another_language_agrees() -> None:
    """Node locks, opens and signs as we do."""
    locked = [cipher.lock(KEY, t.encode(), app_id=ACCOUNT.app_id, salt=b"1" * 16) for t in TEXTS]
    asked = {
        "key": ACCOUNT.aes_key,
        "app": ACCOUNT.app_id,
        "token": ACCOUNT.token,
        "texts": TEXTS,
        "locked": locked,
    }
    node = shutil.which("node") or ""
    ran = subprocess.run(
        [node, "-e", NODE], input=json.dumps(asked).encode(), capture_output=True, check=True
    )
    theirs: dict[str, Any] = json.loads(ran.stdout)

    assert TEXTS == theirs["opened"]
    assert TEXTS == [
        cipher.unlock(KEY, each, app_id=ACCOUNT.app_id).decode() for each in theirs["locked"]
    ]
    assert theirs["signed"] == [
        cipher.signature(ACCOUNT.token, "1", "2", each).decode() for each in theirs["locked"]
    ]


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=100).map(str.encode)))
def test_no_bytes_at_all_raise(body: bytes) -> None:
    """Whatever lies inside a rightly signed request, it is heard or refused."""
    assert isinstance(opened(inside(body)), Opened | Refused)
    assert isinstance(opened(resealed(base64.b64encode if body else bytes)), Opened | Refused)
    assert isinstance(opened(Parcel(told().query, body)), Refused)
