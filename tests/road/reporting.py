"""How does somebody report who sees only the bot's words and its buttons?

A road is a tuple of acts; each waits for what the bot must show before it is done.
"""

import re
from dataclasses import dataclass, field
from typing import Protocol

from peers.telegram import Act, Citizen, Seen

NUMBER = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9A-Z-])")
CODE = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}")
# Whoever is asked step by step tells nothing that would save a step; the other tells it all.
STORY = "两个穿制服的把我拦下来，说手续不全，磨了半天才走"
TALE = "两个穿制服的拦下我的车，收了二百元，没有票"


@dataclass(frozen=True, slots=True)
class Press:
    """Press the button with this label."""

    label: str


@dataclass(frozen=True, slots=True)
class Write:
    """Write these words."""

    words: str


@dataclass(frozen=True, slots=True)
class Photo:
    """Send a picture."""


Deed = Press | Write | Photo
Road = tuple[tuple[Deed, str], ...]


class Read(Protocol):
    """What somebody reads, on whichever channel."""

    @property
    def text(self) -> str:
        """Return its words."""
        ...


ZH: Road = (
    (Write("/start"), "一步一步问我|您好"),
    (Press("一步一步问我"), "是哪方面的事"),
    (Press("路上、水上"), "最接近哪一种"),
    (Press("路上被罚款"), "请说说经过"),
    (Write(STORY), "地点在哪里"),
    (Photo(), "照片收到|照片到了"),
    (Write("S306沙河桥"), "什么时候的事"),
    (Press("昨天"), "是哪个单位的人"),
    (Press("交通运输执法"), "要了多少钱"),
    (Write("200"), "看过证件"),
    (Press("没看证件，有票据"), "请核对"),
    (Press("匿名提交"), "已登记"),
)
SHORT: Road = (
    (Write(TALE), "最接近哪一种"),
    (Press("路上被收费"), "地点在哪里"),
    (Write("S306沙河桥"), "什么时候的事"),
    (Press("昨天"), "是哪个单位的人"),
    (Press("不知道"), "请核对"),
    (Press("匿名提交"), "已登记"),
)
NAMED: Road = (*SHORT[:-2], (Press("交通运输执法"), "请核对"), SHORT[-1])
"""The same with a unit, so that one clerk may route it."""
EN: Road = (
    (Write("/start"), "Hello"),
    (Press("Ask me step by step"), "What is it about"),
    (Press("On the road or water"), "Which is closest"),
    (Press("Fined on the road"), "What happened"),
    (Write("Two men in uniform stopped my lorry and would not let me go"), "Where was it"),
    (Photo(), "Photo received|photo is here"),
    (Write("The bridge on S306"), "When was it"),
    (Press("Yesterday"), "Which agency"),
    (Press("Transport enforcement"), "How much"),
    (Write("200"), "show you an ID"),
    (Press("Receipt, no ID shown"), "Please check"),
    (Press("Send without name"), "Registered"),
)


@dataclass
class Reporter:
    """Somebody on his way to a receipt; *acts* are his own."""

    citizen: Citizen
    patience: float = 30.0
    acts: list[Act] = field(default_factory=list)
    receipts: list[str] = field(default_factory=list)

    async def reports(self, road: Road = ZH) -> str:
        """Go the whole road and return the clue's number."""
        for deed, shown in road:
            seen = await self.does(deed, shown)
        self.receipts.append(number_in(seen))
        return self.receipts[-1]

    async def goes(self, road: Road, until: str) -> Seen:
        """Go the road up to the first step that shows *until*."""
        for deed, shown in road:
            seen = await self.does(deed, shown)
            if until in shown:
                return seen
        raise AssertionError(f"the road does not lead to {until!r}")

    async def does(self, deed: Deed, shown: str) -> Seen:
        """Do one thing and wait until the bot shows *shown*."""
        match deed:
            case Press(label):
                act = await self.citizen.presses(label, timeout=self.patience)
            case Write(words):
                act = await self.citizen.says(words)
            case Photo():
                act = await self.citizen.sends_photo(b"\xff\xd8 a picture of the receipt \xff\xd9")
        self.acts.append(act)
        return await self.citizen.hears(shown, timeout=self.patience)

    async def pushed(self, words: str) -> Seen:
        """Wait for what the bot says first."""
        return await self.citizen.sees(words, timeout=self.patience)


def number_in(seen: Seen) -> str:
    """Return the clue's number on a receipt."""
    without_code = CODE.sub("", seen.text)
    found = NUMBER.search(without_code)
    assert found is not None, seen.text
    return found[0]
