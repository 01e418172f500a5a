"""How does the same road look to who sits in the chat of an Official Account?

He sees texts alone: a choice is a line with a number, which he types as he likes, says by its
label, or taps. The acts are those of :mod:`road.reporting`, word by word.
"""

import asyncio
import itertools
import re
from dataclasses import dataclass, field

from peers.wechat import Citizen
from road.reporting import CODE, NUMBER, ZH, Deed, Photo, Press, Road, Write

LINE = re.compile(
    r'^(?:<a href="weixin://bizmsgmenu\?msgmenucontent=(?P<content>\d)&msgmenuid=(?P<id>[^"]+)">)?'
    r"(?P<mark>[0-9·]) (?P<label>[^<\n]+)(?:</a>)?$",
    re.MULTILINE,
)
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
CIRCLED = str.maketrans("123456789", "①②③④⑤⑥⑦⑧⑨")
HAN = str.maketrans("0123456789", "零一二三四五六七八九")


@dataclass(frozen=True, slots=True)
class Option:
    """One line a person may choose: what stands before it, and what a tap on it sends."""

    mark: str
    label: str
    content: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """A text as it is read, its links as words."""

    raw: str

    @property
    def text(self) -> str:
        """Return the words without the marks of links."""
        return re.sub(r"</?a[^>]*>", "", self.raw)

    @property
    def options(self) -> list[Option]:
        """Return the lines that may be chosen."""
        return [
            Option(m["mark"], m["label"].strip(), m["content"] or "", m["id"] or "")
            for m in LINE.finditer(self.raw)
        ]

    @property
    def labels(self) -> list[str]:
        """Return what stands on them."""
        return [each.label for each in self.options]


@dataclass
class Caller:
    """Somebody who reports, or works, through an Official Account."""

    citizen: Citizen
    patience: float = 30.0
    thinks: float = 0.0
    acts: int = 0
    mark: int = 0
    receipts: list[str] = field(default_factory=list)
    ways: "itertools.cycle[str]" = field(
        default_factory=lambda: itertools.cycle(("1", "１", "①", "一", "label", "tap"))
    )

    async def reports(self, road: Road = ZH) -> str:
        """Go the whole road and return the clue's number."""
        for deed, shown in road:
            seen = await self.does(deed, shown)
        found = NUMBER.search(CODE.sub("", seen.text))
        assert found is not None, seen.text
        self.receipts.append(found[0])
        return found[0]

    async def goes(self, road: Road, until: str) -> Seen:
        """Go the road up to the first step that shows *until*."""
        for deed, shown in road:
            seen = await self.does(deed, shown)
            if until in shown:
                return seen
        raise AssertionError(f"the road does not lead to {until!r}")

    async def does(self, deed: Deed, shown: str) -> Seen:
        """Do one thing and wait until *shown* is read, in the answer or later."""
        self.acts += 1
        await asyncio.sleep(self.thinks)
        match deed:
            case Press(label):
                await self.chooses(label)
            case Write(words):
                await self.citizen.says(words)
            case Photo():
                await self.citizen.sends_photo(b"\xff\xd8 a picture of the receipt \xff\xd9")
        return await self.hears(shown)

    async def pushed(self, words: str) -> Seen:
        """Read what the bot says first; where it may not, ask as people do."""
        if self.citizen.may_be_pushed:
            return await self.hears(words)
        while True:
            seen = await self.does(Write("帮助"), ".")
            if words in seen.text:
                return seen

    async def chooses(self, label: str, way: str = "") -> str | None:
        """Choose a line of the newest text that has it, in one of the ways there are."""
        option = self.option(label)
        way = way or next(self.ways)
        if option.mark == "·" or way == "label":
            return await self.citizen.says(option.label)
        if way == "tap" and option.id:
            return await self.citizen.taps(option.content, option.id)
        table = {"１": FULL_WIDTH, "①": CIRCLED, "一": HAN}.get(way, {})
        return await self.citizen.says(option.mark.translate(table))

    def option(self, label: str) -> Option:
        """Return the line with this label in the newest text that has it."""
        for raw in reversed(self.citizen.heard):
            for each in Seen(raw).options:
                if each.label.startswith(label):
                    return each
        raise AssertionError(f"no line {label!r}; the last text is {self.citizen.heard[-1:]}")

    async def hears(self, shown: str, patience: float = 0.0) -> Seen:
        """Wait for a text that nobody read yet and that *shown* is found in."""
        try:
            async with asyncio.timeout(patience or self.patience):
                while True:
                    while self.mark < len(self.citizen.heard):
                        self.mark += 1
                        seen = Seen(self.citizen.heard[self.mark - 1])
                        if re.search(shown, seen.text):
                            return seen
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"{shown!r} is not in {self.citizen.heard[-2:]}") from None

    @property
    def last(self) -> Seen:
        """Return the newest text."""
        return Seen(self.citizen.heard[-1])
