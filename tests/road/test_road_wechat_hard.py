"""What do a hostile request, a leaving and a kill do to a real process on WeChat?"""

import asyncio
import itertools
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from peers.official.account import Account
from peers.official.seal import seal, sign
from peers.telegram import TelegramPeer
from peers.wechat import Parcel, WeChatPeer, pack
from road.office import joins
from road.official import Caller
from road.process import Running, installation
from road.reporting import CODE, SHORT, ZH, Press, Reporter, Write

pytestmark = pytest.mark.asyncio(loop_scope="module")

_PEOPLE = itertools.count(1)
WITHIN = 0.5
CITIZENS = 8
KILLS = 5
FEWEST = 3  # kills, or it proved nothing


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def account() -> AsyncIterator[WeChatPeer]:
    """Give one verified account for all tests of this file."""
    async with await WeChatPeer.start() as peer:
        yield peer


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def both(
    town: TelegramPeer, account: WeChatPeer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """Give one running process on both channels."""
    one = installation(tmp_path_factory.mktemp("home"), town, official=account)
    await one.start()
    yield one
    if one.alive:
        one.kill9()


def somebody(account: WeChatPeer) -> Caller:
    """Return a person who has never written before."""
    return Caller(account.person(f"oHaRdShIp{next(_PEOPLE):019d}"))


# --- hostile requests ---------------------------------------------------------------------

ME = "oHostile0000000000000000000a"
HEAD = f"<ToUserName>gh</ToUserName><FromUserName>{ME}</FromUserName><CreateTime>1</CreateTime>"
TEXT = f"<xml>{HEAD}<MsgType>text</MsgType><Content>%s</Content><MsgId>%d</MsgId></xml>"
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    f'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><xml>{HEAD}<MsgType>text</MsgType>'
    "<Content>&c;</Content><MsgId>1</MsgId></xml>"
)
XXE = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    f"<xml>{HEAD}<MsgType>text</MsgType><Content>&f;</Content><MsgId>2</MsgId></xml>"
)
NESTED = "<xml>" + "<a>" * 5000 + "</a>" * 5000 + "</xml>"


def sealed(account: Account, inside: bytes) -> Parcel:
    """Return *inside* signed and locked as the platform does."""
    return pack(account, ME, inside)


def with_body(account: Account, body: bytes, *, locked: str = "") -> Parcel:
    """Return a rightly signed request with any body."""
    parcel = pack(account, ME, b"<xml/>")
    query = dict(parcel.query)
    if locked:
        parts = (account.token, query["timestamp"], query["nonce"], locked)
        query["msg_signature"] = sign(*parts)
    return Parcel(query, body)


def broken_aes(account: Account) -> Parcel:
    """Return a signed text that is locked with nothing we know."""
    locked = "A" * 64
    body = f"<xml><Encrypt><![CDATA[{locked}]]></Encrypt></xml>".encode()
    return with_body(account, body, locked=locked)


def of_another(account: Account) -> Parcel:
    """Return a message locked with our key for another AppID."""
    locked = seal(account.aes_key, "wxffffffffffffffff", (TEXT % ("他", 3)).encode())
    body = f"<xml><Encrypt><![CDATA[{locked}]]></Encrypt></xml>".encode()
    return with_body(account, body, locked=locked)


def replayed(account: Account) -> Parcel:
    """Return a message of eleven minutes ago."""
    clock, account.clock = account.clock, lambda: time.time() - 660
    try:
        return sealed(account, (TEXT % ("旧", 4)).encode())
    finally:
        account.clock = clock


def swapped(account: Account) -> Parcel:
    """Return the signature of one message over the body of another."""
    first = sealed(account, (TEXT % ("一", 5)).encode())
    return Parcel(first.query, sealed(account, (TEXT % ("二", 6)).encode()).body)


HOSTILE: dict[str, tuple[Callable[[Account], Parcel], int]] = {
    "entity bomb": (lambda a: sealed(a, LAUGHS.encode()), 200),
    "external entity": (lambda a: sealed(a, XXE.encode()), 200),
    "eight megabytes of siblings": (lambda a: with_body(a, b"<xml>" + b"<a/>" * 2_000_000), 413),
    "five thousand nested": (lambda a: sealed(a, NESTED.encode()), 200),
    "broken AES": (broken_aes, 200),
    "another AppID": (of_another, 200),
    "replayed after eleven minutes": (replayed, 403),
    "a swapped body": (swapped, 403),
    "plain in safe mode": (lambda a: pack(a, ME, (TEXT % ("明", 7)).encode(), plain=True), 200),
    "GBK": (lambda a: sealed(a, (TEXT % ("国标", 8)).encode("gbk")), 200),
    "no signature": (lambda _: Parcel({}, b"<xml/>"), 403),
    "odd words in the address": (
        lambda _: Parcel({"signature": "é\x00", "timestamp": "²", "nonce": "\ud800".encode(
            "utf-8", "replace").decode()}, b"x"), 403),
    "an empty body": (lambda a: with_body(a, b""), 200),
    "no XML": (lambda a: sealed(a, b"\xff\xfe\x00hello"), 200),
    "another sender in the address": (
        lambda a: pack(a, "oSomebodyElse", (TEXT % ("他", 9)).encode()), 200),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_request_ends_in_a_defined_answer(
    both: Running, account: WeChatPeer, name: str
) -> None:
    """Within half a second, without an exception in the log and without an event."""
    make, status = HOSTILE[name]
    before = await both.count("event WHERE source LIKE 'wechat%'")
    parcel = make(account.account)
    began = time.monotonic()
    delivery = await account.postman.posts(parcel)
    took = time.monotonic() - began

    # Whoever sends too much may find the line closed while he still sends.
    assert delivery.status in ({status, 0} if status == 413 else {status})
    assert delivery.body in {b"", b"success"}
    assert took < WITHIN
    assert before == await both.count("event WHERE source LIKE 'wechat%'")
    assert "Traceback" not in both.printed
    person = somebody(account)
    await person.does(Write("你好"), "您好")


@pytest.mark.parametrize(
    "typed",
    [
        "a\x00b",  # NUL, which XML forbids
        "half \ud83d an emoji",  # a lone surrogate
        "]]></Content><MsgType>news",  # what would end a section
        '<a href="https://example.org">点</a>',  # somebody else's link
        "\u202e倒\ufeff",  # marks that turn a line around
        "{office} { $x } %s %(x)s",  # what looks like a template
    ],
)
async def test_odd_words_are_words(both: Running, account: WeChatPeer, typed: str) -> None:
    """They are kept as a story, quoted harmlessly, and stop nobody."""
    person = somebody(account)
    await person.goes(ZH[:4], until="请说说经过")
    document = person.citizen.document(
        {"MsgType": "text", "Content": "@", "MsgId": str(77_000_000 + next(_PEOPLE))}
    )
    written = typed.encode("utf-8", "surrogatepass").replace(b"]]>", b"]]]]><![CDATA[>")
    raw = document.replace(b"@", written)
    answer = await account.postman.bring("odd", person.citizen.openid, raw)

    assert answer is not None
    assert "地点在哪里" in answer
    assert '<a href="https' not in answer
    assert "Traceback" not in both.printed


# --- leaving ------------------------------------------------------------------------------


async def test_who_leaves_is_forgotten_and_his_clue_stays(
    both: Running, town: TelegramPeer, account: WeChatPeer
) -> None:
    """No link, no call, no answer kept; the code opens the status, and he comes back as new."""
    reporter = somebody(account)
    number = await reporter.reports(ZH)
    code = CODE.search(reporter.last.text)
    assert code is not None
    await reporter.does(Write("又一件事，说来话长，从前天讲起"), ".")
    await reporter.citizen.sends_photo()
    clerk = Reporter(town.person(7_951, language="zh"))
    await joins(both, clerk, "王一", "business-office", "clerk")
    address = (await both.rows("SELECT max(id) FROM address WHERE channel = 'wechat'"))[0][0]
    calls = account.calls["message/custom/send"]
    await reporter.citizen.unfollows()
    await clerk.does(Write(number), "待受理")
    await clerk.does(Press("认领"), "经办　王一")
    await clerk.does(Press("受理"), "报料人会收到")
    await clerk.does(Press("受理并发出"), "已受理")
    await asyncio.sleep(1.0)
    heard = len(reporter.citizen.heard)
    await reporter.citizen.follows()
    await reporter.hears("您好")
    await reporter.does(Write(f"进度 {code[0]}"), "已受理")

    assert calls == account.calls["message/custom/send"]
    assert [(None,)] == [
        tuple(row)
        for row in await both.rows("SELECT reporter_id FROM clue WHERE number = :n", n=number)
    ]
    for rows in (
        "event WHERE address_id = {}",
        "outbox WHERE lane = {} AND (sealed IS NOT NULL OR clue_id IS NOT NULL)",
        "opening WHERE address_id = {}",
        "evidence WHERE address_id = {}",
        "handover WHERE address_id = {}",
        "address WHERE id = {} AND (NOT blocked OR staff_id IS NOT NULL)",
        "talk WHERE address_id = {} AND (key_id IS NOT NULL OR flow IS NOT NULL)",
    ):
        assert 0 == await both.count(rows.format(address)), rows
    assert not any("又见面了" in text for text in reporter.citizen.heard[heard:])


async def test_the_name_on_wechat_stands_nowhere_in_clear(
    both: Running, account: WeChatPeer
) -> None:
    """Not in the database file, not in a log, not in what is exported."""
    reporter = somebody(account)
    await reporter.reports(SHORT)
    names = [name.encode() for name in account.account.people]
    files = [path for path in _files(both.home) if not path.name.startswith("environ")]

    found = {path.name for path in files for name in names if name in path.read_bytes()}

    assert len(files) > 3
    assert set() == found


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


# --- without any right --------------------------------------------------------------------


async def test_with_every_call_refused_there_is_a_receipt_and_a_status(tmp_path: Path) -> None:
    """48001 to everything, the token too: people are answered all the same."""
    async with await WeChatPeer.start() as peer:
        peer.endless(48001)
        bot = installation(tmp_path / "home", official=peer)
        await bot.start()
        try:
            reporter = somebody(peer)
            number = await reporter.reports(ZH)
            told = await reporter.does(Write("进度"), number)
            await reporter.does(Write("记好了"), "抹掉")
            calls = dict(peer.calls)
        finally:
            bot.kill9()

    assert "已收到" in told.text
    assert calls["stable_token"] <= 2
    assert "Traceback" not in bot.printed


# --- kill -9 ------------------------------------------------------------------------------


@pytest.mark.crash
async def test_kill_9_under_load_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Everybody gets one receipt; the database holds exactly those clues, and is whole."""
    async with await WeChatPeer.start(Account(verified=False)) as peer:
        peer.postman.patient = True
        bot = installation(tmp_path / "home", official=peer)
        await bot.start()
        people = [
            Caller(peer.person(f"oKiLlEd{n:021d}"), patience=60.0, thinks=0.5 + n * 0.13)
            for n in range(CITIZENS)
        ]
        over = asyncio.Event()
        killing = asyncio.create_task(_kills(bot, over))
        numbers = await asyncio.gather(*(who.reports(SHORT) for who in people))
        over.set()
        killed = await killing
        stored = [row[0] for row in await bot.rows("SELECT number FROM clue")]
        whole = [tuple(row) for row in await bot.rows("PRAGMA integrity_check")]
        failed = await bot.count("event WHERE state = 'failed'")
        bot.kill9()

    assert killed >= FEWEST
    assert sorted(stored) == sorted(numbers)
    assert CITIZENS == len(set(numbers))
    assert ([("ok",)], 0) == (whole, failed)
    receipts = Counter(
        number for who in people for number in numbers for text in who.citizen.heard
        if number in text and "已登记" in text
    )  # fmt: skip
    assert dict.fromkeys(numbers, 1) == receipts
    assert not any("出现故障" in text for who in people for text in who.citizen.heard)


async def _kills(bot: Running, over: asyncio.Event) -> int:
    for n in range(KILLS):
        await asyncio.sleep(0.7 + (n * 0.37) % 0.9)
        if over.is_set():
            return n
        bot.kill9()
        bot.launch()
        await bot.ready()
    return KILLS
