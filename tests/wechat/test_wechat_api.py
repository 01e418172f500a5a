"""What becomes of our calls, in fair weather and in foul?"""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from peers.official.account import TWO_DAYS, Media
from peers.wechat import Citizen, WeChatPeer

from bot.channels.wechat import menus, refusals
from bot.channels.wechat.api import CUSTOMER, LARGEST, MEDIA, Api
from bot.channels.wechat.refusals import DEEDS, Deed, Refusal, RefusedError
from bot.channels.wechat.settings import WeChatSettings
from bot.channels.wechat.transport import NotSentError, UnknownError
from scheduler.sending import Declined, FileGone, Later, NotSent

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # 16:00 in Beijing
ME = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M"


class Clock:
    """A monotonic clock that is moved by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        """Return the seconds that went by."""
        return self.seconds

    def now(self) -> datetime:
        """Return the same moment on the wall."""
        return NOW + timedelta(seconds=self.seconds)


@pytest.fixture
async def peer() -> AsyncIterator[WeChatPeer]:
    """Give the far end of one account."""
    async with await WeChatPeer.start() as made:
        yield made


@pytest.fixture
def clock(peer: WeChatPeer) -> Clock:
    """Give one clock for both ends."""
    made = Clock()
    peer.account.clock = lambda: made.now().timestamp()
    return made


def settings(peer: WeChatPeer) -> WeChatSettings:
    """Return what the product is told to reach the peer."""
    account = peer.account
    return WeChatSettings(
        app_id=account.app_id,
        app_secret=account.secret,
        token=account.token,
        aes_key=account.aes_key,
        api_root=f"{peer.root}/",
        connect_seconds=0.3,
        read_seconds=0.3,
    )


@pytest.fixture
async def api(peer: WeChatPeer, clock: Clock) -> AsyncIterator[Api]:
    """Give an open client."""
    made = Api(settings(peer), clock=clock.now, seconds=clock)
    await made.open()
    yield made
    await made.close()


@pytest.fixture
def person(peer: WeChatPeer, clock: Clock) -> Citizen:
    """Give a follower who has just written, as far as quotas go."""
    made = peer.person(ME)
    made.person.grant("message", peer.account.clock() + TWO_DAYS, 100)
    return made


async def test_a_message_arrives_as_written(api: Api, person: Citizen) -> None:
    """Chinese, an emoji and quotes come through."""
    await api.send_text(ME, '您好 "一" 👍\n二')

    assert '您好 "一" 👍\n二' == await person.hears()


async def test_forty_cold_calls_fetch_one_token(
    api: Api, peer: WeChatPeer, person: Citizen
) -> None:
    """Whoever comes while a token is fetched waits for that one."""
    await asyncio.gather(*(api.send_text(ME, str(number)) for number in range(40)))

    assert (1, 40) == (peer.calls["stable_token"], len(person.heard))


async def test_an_expired_token_is_renewed_once(
    api: Api, peer: WeChatPeer, person: Citizen
) -> None:
    """Twenty calls find the token expired; one fetches, all arrive."""
    await api.send_text(ME, "first")
    peer.account.expire()
    await asyncio.gather(*(api.send_text(ME, str(number)) for number in range(20)))

    assert (2, 21) == (peer.calls["stable_token"], len(person.heard))


async def test_a_token_is_renewed_before_it_ends(
    api: Api, peer: WeChatPeer, clock: Clock, person: Citizen
) -> None:
    """Five minutes early the next call asks, before anything was refused."""
    await api.send_text(ME, "first")
    clock.seconds = 7200 - 300
    peer.account.expire()
    await api.send_text(ME, "second")

    assert (2, 2) == (peer.calls["stable_token"], peer.calls["message/custom/send"])


@pytest.mark.parametrize("code", [40001, 40014, 42001])
async def test_an_endless_refusal_of_tokens_fetches_at_most_two(
    api: Api, peer: WeChatPeer, code: int
) -> None:
    """A platform that accepts no token is not asked for more and more of them."""
    peer.endless(code, method="message/custom/send")
    found = await asyncio.gather(
        *(api.send_text(ME, "x") for _ in range(10)), return_exceptions=True
    )
    found.append(await asyncio.gather(api.send_text(ME, "x"), return_exceptions=True))

    assert all(isinstance(each, RefusedError) for each in found[:10])
    assert peer.calls["stable_token"] <= 2
    assert peer.calls["message/custom/send"] <= 22


@pytest.mark.parametrize("code", [40164, 40125, 40013])
async def test_a_refused_token_is_not_asked_for_again_and_again(
    api: Api, peer: WeChatPeer, clock: Clock, code: int
) -> None:
    """A wrong secret or an address that is not listed is told once a minute."""
    peer.endless(code, method="stable_token")
    for _ in range(5):
        with pytest.raises(RefusedError) as fault:
            await api.send_text(ME, "x")
        assert (code, Deed.ALERT) == (fault.value.refusal.code, fault.value.refusal.deed)
    calls = peer.calls["stable_token"]
    clock.seconds = 61.0
    with pytest.raises(RefusedError):
        await api.send_text(ME, "x")

    assert (1, 2) == (calls, peer.calls["stable_token"])


async def test_the_address_that_is_not_listed_is_told(api: Api, peer: WeChatPeer) -> None:
    """The operator reads which address to put on the list."""
    peer.account.listed = False
    with pytest.raises(RefusedError) as fault:
        await api.send_text(ME, "x")

    assert "192.0.2.7" in fault.value.refusal.message


MEANING = [
    (-1, Deed.AGAIN, NotSent),  # busy: the same message again
    (40001, Deed.RENEW, Later),  # even the renewed token is refused
    (42001, Deed.RENEW, Later),  # the same
    (40164, Deed.ALERT, Later),  # our address is not listed
    (40003, Deed.DROP, Declined),  # a fault of ours
    (47003, Deed.DROP, Declined),  # a field does not fit
    (40007, Deed.GONE, Declined),  # the file is gone
    (43004, Deed.UNREACHABLE, Declined),  # does not follow
    (43101, Deed.REFUSED, Declined),  # does not want it
    (45002, Deed.SHORTEN, Declined),  # too long
    (45009, Deed.PAUSE_DAY, Later),  # enough for today
    (45011, Deed.PAUSE_MINUTE, Later),  # enough for this minute
    (45015, Deed.CLOSED, Declined),  # 48 hours are over
    (45047, Deed.FULL, Declined),  # five are sent
    (48001, Deed.WITHOUT, Declined),  # no right
    (99999, Deed.DROP, Declined),  # a code of tomorrow
]


@pytest.mark.parametrize(("code", "deed", "outcome"), MEANING)
async def test_every_refusal_has_its_meaning(
    api: Api, peer: WeChatPeer, code: int, deed: Deed, outcome: type
) -> None:
    """A code ends in one deed, and delivery knows what to make of it."""
    peer.endless(code, method="message/custom/send")
    with pytest.raises(RefusedError) as fault:
        await api.send_text(ME, "x")
    found = fault.value.refusal

    assert (code, deed) == (found.code, found.deed)
    assert outcome is type(refusals.outcome(found, NOW))
    assert (deed is Deed.UNREACHABLE) == (getattr(refusals.outcome(found, NOW), "permanent", False))


def test_no_code_stands_twice_and_each_deed_is_used() -> None:
    """The table covers every deed there is."""
    assert set(Deed) == set(DEEDS.values())


@pytest.mark.parametrize(
    ("code", "later", "asked"),
    [
        (45009, 8 * 3600 - 1, 1),  # a second before midnight in Beijing
        (45009, 8 * 3600 + 1, 2),  # a new day
        (45011, 59, 1),  # the same minute
        (45011, 61, 2),  # the next
    ],
)
async def test_a_spent_quota_is_left_alone(
    api: Api, peer: WeChatPeer, clock: Clock, code: int, later: int, asked: int
) -> None:
    """Until the platform counts anew nothing is asked; then one call tries."""
    _ = peer.fault(code, method="message/custom/send", times=2)
    for seconds in (0, later):
        clock.seconds = float(seconds)
        with pytest.raises(RefusedError):
            await api.send_text(ME, "x")

    assert asked == peer.calls["message/custom/send"]


async def test_a_right_that_is_missing_is_known_for_a_day(
    api: Api, peer: WeChatPeer, clock: Clock, person: Citizen
) -> None:
    """An unverified account is not asked each time whether it may; tomorrow it may."""
    peer.account.verified = False
    before = api.may(CUSTOMER)
    with pytest.raises(RefusedError):
        await api.send_text(ME, "x")
    after = api.may(CUSTOMER)
    clock.seconds = 86_401.0

    assert (True, False, True) == (before, after, api.may(CUSTOMER))


@pytest.mark.parametrize(
    ("code", "seconds", "error", "told"),
    [
        (502, 0.0, UnknownError, "http-502"),  # a gateway
        (0, 0.0, UnknownError, "ServerDisconnectedError"),  # cut
        (-1, 1.0, UnknownError, "SocketTimeoutError"),  # no answer in time
    ],
)
async def test_a_call_without_an_answer_is_unknown(
    api: Api, peer: WeChatPeer, code: int, seconds: float, error: type[Exception], told: str
) -> None:
    """It may have been carried out, so only delivery decides whether it is repeated."""
    peer.fault(code, method="message/custom/send", seconds=seconds)
    with pytest.raises(error) as fault:
        await api.send_text(ME, "x")

    assert told == str(fault.value)


async def test_a_call_that_never_left_is_known_as_such(peer: WeChatPeer, clock: Clock) -> None:
    """Nobody listens: the message may be sent again without doubt."""
    alone = replace(settings(peer), api_root="http://127.0.0.1:1")
    api = Api(alone, clock=clock.now, seconds=clock)
    with pytest.raises(NotSentError):  # not even opened
        await api.send_text(ME, "x")
    await api.open()
    clock.seconds = 10.0
    with pytest.raises(NotSentError):
        await api.send_text(ME, "x")
    await api.close()


@pytest.mark.parametrize("code", [40001, 45015, 502, 0])
async def test_no_secret_stands_in_an_error(
    api: Api, peer: WeChatPeer, code: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the error, nor what caused it, nor the log quotes token or secret."""
    caplog.set_level(logging.DEBUG)
    token = await api.tokens.word()
    peer.endless(code)
    with pytest.raises((RefusedError, UnknownError)) as fault:
        await api.send_text(ME, "x")
    shown = [repr(fault.value), caplog.text]
    cause: BaseException | None = fault.value
    while cause is not None:
        shown.append(f"{cause!r}{getattr(cause, 'refusal', '')}")
        cause = cause.__cause__ or cause.__context__

    for secret in (token, peer.account.secret, ME):
        assert secret not in "".join(shown)


async def test_notifications_carry_fields_only(api: Api, peer: WeChatPeer, person: Citizen) -> None:
    """A template and one consent each bring one; the second use of a consent is refused."""
    person.person.consents["S1"] = 1
    fields = {"thing1": "有一条新消息", "phrase2": "请查看"}
    await api.send_template(ME, "T1", fields, url="https://example.org/s")
    await api.send_subscription(ME, "S1", fields)
    with pytest.raises(RefusedError) as fault:
        await api.send_subscription(ME, "S1", fields)

    assert Deed.REFUSED is fault.value.refusal.deed
    assert ["T1", "S1"] == [each["template_id"] for each in person.person.notices]
    assert {"value": "请查看"} == person.person.notices[0]["data"]["phrase2"]


async def read(api: Api, ref: str) -> bytes:
    """Read a file to its end."""
    return b"".join([chunk async for chunk in api.fetch(ref)])


async def test_a_file_is_fetched_by_its_number(api: Api, peer: WeChatPeer) -> None:
    """Every byte arrives, also after the token had expired."""
    content = bytes(range(256)) * 2000
    number = peer.account.store(content, "image/jpeg")
    first = await read(api, number)
    peer.account.expire()

    assert [content, content] == [first, await read(api, number)]
    assert 2 == peer.calls["stable_token"]


async def test_an_unverified_account_fetches_pictures_by_their_address(
    api: Api, peer: WeChatPeer
) -> None:
    """The number is refused once; from then on only the address is asked."""
    peer.account.verified = False
    number = peer.account.store(b"picture", "image/jpeg")
    ref = f"{number} {peer.root}/pictures/{number}"

    assert [b"picture", b"picture"] == [await read(api, ref), await read(api, ref)]
    assert (1, False) == (peer.calls["media/get"], api.may(MEDIA))
    with pytest.raises(FileGone, match="no-rights"):
        await read(api, number)


async def test_a_file_is_gone_after_three_days(api: Api, peer: WeChatPeer, clock: Clock) -> None:
    """The person is told to send it again; nobody goes on asking."""
    number = peer.account.store(b"x", "image/jpeg")
    clock.seconds = 4 * 86_400.0
    with pytest.raises(FileGone, match="expired"):
        await read(api, number)

    assert 1 == peer.calls["media/get"]


async def test_a_file_above_the_limit_is_not_read_to_its_end(api: Api, peer: WeChatPeer) -> None:
    """Ten megabytes and a byte are refused."""
    peer.account.media["big"] = Media(bytes(LARGEST + 1), "video/mp4", peer.account.clock())

    with pytest.raises(FileGone, match="too-big"):
        await read(api, "big")


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:1/x",  # another port of the same machine
        "http://169.254.169.254/latest/meta-data",  # the cloud's own secrets
        "https://qpic.cn.example.org/x",  # a name that only looks like theirs
        "https://user@mmbiz.qpic.cn/x",  # a name hidden behind another
        "file:///etc/passwd",  # no address of the web
        "http://[::1",  # no address at all
        "",  # nothing
    ],
)
async def test_no_other_machine_is_asked_for_a_picture(api: Api, address: str) -> None:
    """An address in a message leads to the platform or nowhere."""
    with pytest.raises(FileGone, match="expired"):
        await read(api, address if "://" in address else "")


MENU = {"command.report": "反映问题", "command.status": "查进度", "command.help": "怎么用"}


async def test_the_menu_is_set_when_it_changed(api: Api, peer: WeChatPeer) -> None:
    """The first start sets it, the second does not, new words do."""
    known = {"report", "status", "help"}
    first = await menus.publish(api, MENU.__getitem__, known)
    second = await menus.publish(api, MENU.__getitem__, known)
    third = await menus.publish(api, {**MENU, "command.help": "帮助"}.__getitem__, known)

    assert (True, False, True) == (first, second, third)
    assert 2 == peer.account.menus_set
    assert "/report" == (peer.account.menu or [{}])[0]["key"]


async def test_an_account_without_the_right_has_no_menu(api: Api, peer: WeChatPeer) -> None:
    """It is noted, and everything else goes on."""
    peer.account.verified = False

    assert not await menus.publish(api, MENU.__getitem__, {"report"})


def test_a_menu_the_platform_would_refuse_is_refused_here() -> None:
    """All faults at once: how many, how long, how deep."""
    deep = {"name": "a", "sub_button": [{"name": "b", "sub_button": [{"name": "c"}]}]}
    wide = {"name": "六个汉字太长", "sub_button": [{"name": "x"}] * 6}
    found = menus.faults([deep, wide, {"name": "", "key": "k" * 129}, {"name": "四"}])

    assert 6 == len(found)
    with pytest.raises(menus.UnfitMenu):
        menus.buttons(lambda _: "一个很长很长的名字", {"report"})


async def test_calls_beside_each_other_have_a_limit(api: Api, peer: WeChatPeer) -> None:
    """A slow platform holds sixteen calls, not a thousand."""
    await api.tokens.word()
    peer.fault(-1, method="message/custom/send", times=40, seconds=0.15)
    tasks = [asyncio.create_task(api.send_text(ME, "x")) for _ in range(40)]
    await asyncio.sleep(0.1)
    held = peer.calls["message/custom/send"]
    await asyncio.gather(*tasks, return_exceptions=True)

    assert 16 == held


def test_the_reason_of_a_refusal_hides_secrets() -> None:
    """What the platform quotes of us is blanked."""
    answer = refusals.Answer(40001, {"errmsg": "token abc of secret xyz"})

    assert Refusal(40001, "token *** of secret ***") == refusals.refusal(answer, "abc", "xyz")
