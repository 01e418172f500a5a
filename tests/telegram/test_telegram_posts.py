"""Does a posted call say truly whether it left, whatever the far end does?"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.channels.telegram.faults import NotSentError, UnknownError
from bot.channels.telegram.posts import Posts
from bot.channels.telegram.transport import Transport

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"ok":true}'
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
Speak = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def far_end(speak: Speak, **further: float) -> AsyncIterator[tuple[Posts, list[int]]]:
    """Give posts to a far end that speaks so, and the list of connections it has seen."""
    seen: list[int] = []
    talking: set[asyncio.Task[None] | None] = set()

    async def met(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(len(seen))
        talking.add(asyncio.current_task())
        try:
            await speak(reader, writer)
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(met, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    posts = Posts(
        f"http://127.0.0.1:{port}/api", limit=2, connect=1.0, keep=further.get("keep", 20.0)
    )
    async with server:
        yield posts, seen
        posts.close()
    for task in filter(None, talking):
        task.cancel()
    await asyncio.gather(*filter(None, talking), return_exceptions=True)
    await asyncio.sleep(0.01)  # until the loop has taken leave of every connection


async def hear(reader: asyncio.StreamReader) -> bytes:
    """Read one call and return its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].split()[0])
    return await reader.readexactly(length)


def saying(*pieces: bytes) -> Speak:
    """Answer every call with the pieces, one write after the other."""

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            try:
                await hear(reader)
            except asyncio.IncompleteReadError:
                return
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(0)

    return speak


async def ask(posts: Posts, read: float = 1.0) -> tuple[int, bytes]:
    """Post one call."""
    return await posts.post("http://far/api/sendMessage", b"{}", read=read)


async def test_calls_one_after_the_other_share_a_connection() -> None:
    """Twenty calls, one connection."""
    async with far_end(saying(OK)) as (posts, seen):
        for _ in range(20):
            assert await ask(posts) == (200, b'{"ok":true}')
        assert len(seen) == 1


@pytest.mark.parametrize(
    "pieces",
    [
        tuple(OK[at : at + 1] for at in range(len(OK))),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + OK,),
        (CHUNKED, b'6\r\n{"ok":\r\n5\r\ntrue}\r\n0\r\n\r\n'),
    ],
    ids=["in single bytes", "announced first", "in chunks"],
)
async def test_an_answer_is_read_however_it_is_cut(pieces: tuple[bytes, ...]) -> None:
    """The same answer, each time."""
    async with far_end(saying(*pieces)) as (posts, _):
        assert await ask(posts) == (200, b'{"ok":true}')
        assert await ask(posts) == (200, b'{"ok":true}')


async def test_a_far_end_that_is_not_there_was_sent_nothing() -> None:
    """Nobody listens: it may be sent again."""
    posts = Posts("http://127.0.0.1:1", limit=2, connect=1.0, keep=20.0)
    with pytest.raises(NotSentError):
        await ask(posts)


async def test_a_closed_pool_sends_nothing() -> None:
    """The process is ending: it may be sent again."""
    async with far_end(saying(OK)) as (posts, _):
        posts.close()
        with pytest.raises(NotSentError):
            await ask(posts)


async def hangs_up(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """Read the call and go."""
    await hear(reader)


async def talks_nonsense(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer with what is no HTTP."""
    await hear(reader)
    writer.write(b"220 mail.example ESMTP\r\n")
    await asyncio.sleep(1)


async def never_ends(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer with more than any answer is long."""
    await hear(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")
    for _ in range(6):
        writer.write(bytes(1 << 20))
        await writer.drain()


async def is_silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """Read the call and say nothing."""
    await hear(reader)
    await asyncio.sleep(5)


@pytest.mark.parametrize("speak", [hangs_up, talks_nonsense, never_ends, is_silent])
async def test_a_call_without_a_whole_answer_is_unknown(speak: Speak) -> None:
    """It left; whether it was carried out nobody knows."""
    async with far_end(speak) as (posts, _):
        with pytest.raises(UnknownError):
            await ask(posts, read=0.3)


async def test_a_late_answer_is_never_taken_for_the_next_one() -> None:
    """The connection of a call that was given up is not used again."""
    calls = 0

    async def late_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal calls
        await hear(reader)
        calls += 1
        if calls == 1:
            await asyncio.sleep(0.15)
            writer.write(OK.replace(b"true}", b"late}"))
        writer.write(OK)
        await writer.drain()

    async with far_end(late_once) as (posts, seen):
        with pytest.raises(UnknownError):
            await ask(posts, read=0.05)
        await asyncio.sleep(0.2)
        assert await ask(posts) == (200, b'{"ok":true}')
        assert len(seen) == 2


async def test_a_connection_the_far_end_closed_is_not_written_to() -> None:
    """It hung up while nobody asked: the next call takes a new connection, nothing is unknown."""

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await hear(reader)
        writer.write(OK)
        await writer.drain()

    async with far_end(once) as (posts, seen):
        for _ in range(3):
            assert (await ask(posts))[0] == 200
            await asyncio.sleep(0.02)
        assert len(seen) == 3


async def test_a_connection_that_rested_too_long_is_not_trusted() -> None:
    """A far end that is about to hang up would leave us not knowing."""
    async with far_end(saying(OK), keep=0.0) as (posts, seen):
        await ask(posts)
        await asyncio.sleep(0.01)
        await ask(posts)
        assert len(seen) == 2


async def test_more_calls_than_connections_wait_for_a_place() -> None:
    """Never more than the limit at once."""
    async with far_end(saying(OK)) as (posts, seen):
        answers = await asyncio.gather(*(ask(posts) for _ in range(10)))
        assert len(answers) == 10
        assert len(seen) <= 2


async def test_a_call_given_up_by_its_caller_leaves_no_half_answer_behind() -> None:
    """The task is cancelled; the next call is answered by its own answer."""
    async with far_end(saying(OK)) as (posts, _):
        task = asyncio.ensure_future(ask(posts))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert await ask(posts) == (200, b'{"ok":true}')


async def test_no_fault_names_the_address() -> None:
    """The address holds the token."""
    async with far_end(hangs_up) as (posts, _):
        with pytest.raises(UnknownError) as told:
            await posts.post("http://far/bot123:SECRET/sendMessage", b"{}", read=1.0)
        assert "SECRET" not in str(told.value)
        assert told.value.__cause__ is None
        assert told.value.__context__ is None


async def test_behind_a_proxy_every_call_goes_through_it() -> None:
    """The short way knows no proxies, so it is not taken."""
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        await hear(reader)
        writer.write(OK)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        root = "http://far.example"
        transport = Transport(root, limit=2, proxy=f"http://127.0.0.1:{port}")
        await transport.initialize()
        answer = await transport.call(f"{root}/bot1/getMe", b"{}")
        await transport.shutdown()
    await asyncio.sleep(0.01)
    assert answer.ok
    assert asked == [b"POST http://far.example/bot1/getMe HTTP/1.1\r\n"]
