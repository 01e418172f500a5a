"""What can a person do in WeChat, and what does he hear?"""

import asyncio
from collections.abc import Callable
from xml.sax.saxutils import escape

from peers.official.account import TWO_DAYS, Account, Person
from peers.official.postman import Postman

PATIENCE = 5.0
EXTENSIONS = {"image/jpeg": "jpg", "audio/amr": "amr", "video/mp4": "mp4"}


class Citizen:
    """One person with the account open in his app."""

    def __init__(
        self, account: Account, person: Person, postman: Postman, picture: Callable[[str], str]
    ) -> None:
        self.person = person
        self._account, self._postman, self._picture = account, postman, picture
        self.sent: list[tuple[str, bytes]] = []
        self._mark = 0

    @property
    def openid(self) -> str:
        """Return the name the platform gives him for this account."""
        return self.person.openid

    @property
    def may_be_pushed(self) -> bool:
        """Say whether the account may write first."""
        return self._account.verified

    @property
    def heard(self) -> list[str]:
        """Return every text that came, passive or pushed, oldest first."""
        return self.person.hears

    async def says(self, text: str) -> str | None:
        """Write a text and return the passive reply."""
        return await self.sends("text", Content=text)

    async def taps(self, text: str, item: str) -> str | None:
        """Tap an option of a message menu: a text with the number of the option."""
        self._grant("tap", 60.0, 3)
        return await self._message("text", {"Content": text, "bizmsgmenuid": item})

    async def sends(self, kind: str, **fields: str) -> str | None:
        """Send a message of any kind, given as the platform writes it."""
        self._grant("message", TWO_DAYS, 5)
        return await self._message(kind, fields)

    async def sends_photo(self, content: bytes = b"\xff\xd8\xff\xe0photo") -> str | None:
        """Send a picture."""
        number = self._account.store(content, "image/jpeg")
        return await self.sends("image", MediaId=number, PicUrl=self._picture(number))

    async def sends_voice(
        self, content: bytes = b"#!AMR\nvoice", recognition: str | None = None
    ) -> str | None:
        """Send a voice note; the platform seldom tells what it understood."""
        number = self._account.store(content, "audio/amr")
        told = {} if recognition is None else {"Recognition": recognition}
        return await self.sends("voice", MediaId=number, Format="amr", **told)

    async def sends_video(self, content: bytes = b"video") -> str | None:
        """Send a short video."""
        number = self._account.store(content, "video/mp4")
        thumb = self._account.store(b"thumb", "image/jpeg")
        return await self.sends("shortvideo", MediaId=number, ThumbMediaId=thumb)

    async def sends_location(
        self, latitude: float, longitude: float, label: str = ""
    ) -> str | None:
        """Send a place."""
        place = {"Location_X": str(latitude), "Location_Y": str(longitude), "Scale": "16"}
        return await self.sends("location", Label=label, **place)

    async def follows(self, scene: str | None = None) -> str | None:
        """Follow the account, by the code of a poster or without."""
        self.person.follows = True
        self._grant("tap", 60.0, 3)
        key = {} if scene is None else {"EventKey": f"qrscene_{scene}", "Ticket": "T"}
        return await self._event("subscribe", key or {"EventKey": ""})

    async def unfollows(self) -> None:
        """Leave the account; nobody sees an answer."""
        self.person.follows = False
        self.person.grants.clear()
        await self._event("unsubscribe", {"EventKey": ""})

    async def scans(self, scene: str) -> str | None:
        """Scan a poster while following."""
        self._grant("tap", 60.0, 3)
        return await self._event("SCAN", {"EventKey": scene, "Ticket": "T"})

    async def clicks(self, key: str) -> str | None:
        """Press a button of the menu."""
        self._grant("tap", 60.0, 3)
        return await self._event("CLICK", {"EventKey": key})

    async def answers_consent(self, template: str, *, yes: bool) -> None:
        """Answer whether the account may notify by a template."""
        if yes:
            self.person.consents[template] = self.person.consents.get(template, 0) + 1
        word = "accept" if yes else "reject"
        told = (
            f"<SubscribeMsgPopupEvent><List><TemplateId><![CDATA[{template}]]></TemplateId>"
            f"<SubscribeStatusString><![CDATA[{word}]]></SubscribeStatusString>"
            "<PopupScene>2</PopupScene></List></SubscribeMsgPopupEvent>"
        )
        await self._event("subscribe_msg_popup_event", {}, more=told)

    async def enters(self, latitude: str = "39.9", longitude: str = "116.4") -> None:
        """Open the chat with the location allowed: an event without a deed."""
        place = {"Latitude": latitude, "Longitude": longitude, "Precision": "30"}
        await self._event("LOCATION", place)

    async def comes_again(self, at: int = -1) -> str | None:
        """Let the platform bring an earlier message once more; nobody sees the answer."""
        number, document = self.sent[at]
        return await self._postman.bring(number, self.openid, document)

    async def hears(self, part: str = "", patience: float = PATIENCE) -> str:
        """Wait for the next text that holds *part*, whichever way it comes."""
        async with asyncio.timeout(patience):
            while True:
                while self._mark < len(self.person.hears):
                    self._mark += 1
                    if part in self.person.hears[self._mark - 1]:
                        return self.person.hears[self._mark - 1]
                await asyncio.sleep(0.01)

    async def _message(self, kind: str, fields: dict[str, str]) -> str | None:
        number = str(24_000_000_000_000_000 + next(self._account.numbers))
        return await self._brings(number, {"MsgType": kind, **fields, "MsgId": number})

    async def _event(self, name: str, fields: dict[str, str], *, more: str = "") -> str | None:
        return await self._brings(name, {"MsgType": "event", "Event": name, **fields}, more)

    async def _brings(self, number: str, fields: dict[str, str], more: str = "") -> str | None:
        document = self.document(fields).replace(b"</xml>", f"{more}</xml>".encode())
        self.sent.append((number, document))
        answer = await self._postman.bring(number, self.openid, document)
        if answer is not None and self.person.follows:
            self.person.hears.append(answer)
        return answer

    def document(self, fields: dict[str, str]) -> bytes:
        """Return a message as the platform writes it."""
        told = {
            "ToUserName": self._account.name,
            "FromUserName": self.openid,
            "CreateTime": str(int(self._account.clock())),
            **fields,
        }
        return f"<xml>{''.join(_element(*each) for each in told.items())}</xml>".encode()

    def _grant(self, kind: str, seconds: float, many: int) -> None:
        self.person.grant(kind, self._account.clock() + seconds, many)


def _element(name: str, value: str) -> str:
    if value.isdecimal() or "]]>" in value:
        return f"<{name}>{escape(value)}</{name}>"
    return f"<{name}><![CDATA[{value}]]></{name}>"
