"""How does the platform bring a message to the account?

It signs and locks it, waits five seconds for the answer, and brings it three times more.
"""

import asyncio
import io
import time
from dataclasses import dataclass

import aiohttp
from peers.official.account import Account
from peers.official.seal import elements, seal, sign, unseal

PATIENCE = 5.0
TIMES = 4
AWAY = 0.3  # a patient postman comes again so soon while nobody is there
PATIENT_FOR = 200  # times


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt; *status* is 0 when it was cut or the connection failed."""

    number: str
    took: float
    status: int
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A request as it goes over the wire."""

    query: dict[str, str]
    body: bytes


def pack(account: Account, openid: str, document: bytes, *, plain: bool = False) -> Parcel:
    """Return the request that carries a document."""
    stamp, nonce = str(int(account.clock())), str(next(account.numbers) + 1_600_000_000)
    query = {
        "signature": sign(account.token, stamp, nonce),
        "timestamp": stamp,
        "nonce": nonce,
        "openid": openid,
    }
    if plain:
        return Parcel(query, document)
    sealed = seal(account.aes_key, account.app_id, document)
    query |= {"encrypt_type": "aes", "msg_signature": sign(account.token, stamp, nonce, sealed)}
    body = (
        f"<xml><ToUserName><![CDATA[{account.name}]]></ToUserName>"
        f"<Encrypt><![CDATA[{sealed}]]></Encrypt></xml>"
    )
    return Parcel(query, body.encode())


def unpack(account: Account, body: bytes) -> dict[str, str]:
    """Return what a reply says; raises ValueError when the platform would not take it."""
    outside = elements(body.decode())
    if "Encrypt" not in outside:
        return outside
    stamp, nonce = outside["TimeStamp"], outside["Nonce"]
    if outside["MsgSignature"] != sign(account.token, stamp, nonce, outside["Encrypt"]):
        raise ValueError("the reply is not signed")
    inside, owner = unseal(account.aes_key, outside["Encrypt"])
    if owner != account.app_id:
        raise ValueError("the reply is of another account")
    return elements(inside.decode())


class Postman:
    """Brings messages to the hook of one account."""

    def __init__(self, account: Account) -> None:
        self.hook = ""
        self.plain = False
        self.patience = PATIENCE
        self.patient = False
        self.deliveries: list[Delivery] = []
        self._account = account
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Open the connections."""
        self._session = aiohttp.ClientSession()

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def checks(self, echo: str = "4711") -> bool:
        """Ask the hook, as the platform's page does when the address is saved."""
        assert self._session is not None
        stamp, nonce = str(int(self._account.clock())), "99"
        query = {"timestamp": stamp, "nonce": nonce, "echostr": echo}
        query["signature"] = sign(self._account.token, stamp, nonce)
        async with self._session.get(self.hook, params=query) as answer:
            return (await answer.text()) == echo

    async def posts(self, parcel: Parcel) -> Delivery:
        """Post a request as it is, whatever it is."""
        return await self._posted("", parcel)

    async def bring(self, number: str, openid: str, document: bytes) -> str | None:
        """Bring a document; return the text that answers it, None when nothing does.

        Four failures end in the sentence that the person sees in the app. A *patient* one does
        not count when nobody is there: a start takes longer here than on a machine of its own.
        """
        times, missed = TIMES, 0
        while times:
            delivery = await self._attempt(number, openid, document)
            if delivery.status == 200:
                return self._answer(openid, delivery.body)
            missed += delivery.status == 0
            away = self.patient and delivery.status == 0 and missed < PATIENT_FOR
            await asyncio.sleep(AWAY if away else 0)
            times -= not away
        return "该公众号提供的服务出现故障，请稍后再试"

    async def _attempt(self, number: str, openid: str, document: bytes) -> Delivery:
        """Sign anew for each attempt, with the same number inside."""
        return await self._posted(number, pack(self._account, openid, document, plain=self.plain))

    async def _posted(self, number: str, parcel: Parcel) -> Delivery:
        assert self._session is not None
        start = time.monotonic()
        try:
            async with asyncio.timeout(self.patience):
                async with self._session.post(
                    self.hook, params=parcel.query, data=io.BytesIO(parcel.body)
                ) as answer:
                    status, body = answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError):
            status, body = 0, b""
        made = Delivery(number, time.monotonic() - start, status, body)
        self.deliveries.append(made)
        return made

    def _answer(self, openid: str, body: bytes) -> str | None:
        if body in {b"", b"success"}:
            return None
        try:
            said = unpack(self._account, body)
        except (ValueError, KeyError, UnicodeDecodeError):
            return "该公众号提供的服务出现故障，请稍后再试"
        assert (openid, self._account.name) == (said["ToUserName"], said["FromUserName"])
        assert len(said["Content"].encode()) <= 2048
        return said["Content"]
