"""Who answers the pages in these tests: a small house with one conversation and one clue.

It keeps everything in memory, knows one story, asks two questions and gives a receipt.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.web.door import (
    Arithmetic,
    Busy,
    CardRow,
    Declined,
    Down,
    Happening,
    KeptFile,
    Landing,
    Line,
    LineKind,
    NumberOnly,
    Offer,
    OpenQuestion,
    Option,
    Promise,
    ReceiptView,
    Slip,
    StatusView,
    Style,
    TooMany,
    Transcript,
    TransferCode,
    Unknown,
    Unsent,
)
from bot.web.settings import Elsewhere, NoticeView, Topic, Way, WebSettings
from clues.speech import FileKind, FileRef, Inbound

NOW = datetime(2024, 6, 12, 8, 49, tzinfo=UTC)
ORIGIN = "http://127.0.0.1:8080"
CODE = "7K2M-QX4D-9TVB-3HNP-WE5F-RJ8A"
NUMBER = "7K2M-QX4D"
MANY = 6
COUNTED = Arithmetic(
    "6月19日前告诉您是否受理",
    (("6月12日 周三", "收到，不算"), ("6月13日 周四", "第 1 日"), ("6月19日 周三", "第 5 日")),
    "依据：示例办法第十条",
)
STORY = "昨天下午四点多在G55太子庙收费站下来，路政拦我车说超宽，罚了200，不给票"
ROWS = (
    CardRow(
        label="时间", value="6月11日（星期二）16 时许", quote="“昨天下午四点多”", change="c:time"
    ),
    CardRow(label="地点", value="G55 太子庙收费站出口", change="c:place"),
    CardRow(label="单位", value="公路路政", quote="“路政”", change="c:unit"),
    CardRow(label="金额", value="罚款 200 元，未给票据", change="c:money"),
    CardRow(label="事项", value="上路乱罚款", change="c:kind"),
)
REVIEW_ROWS = (
    *ROWS,
    CardRow(label="证件", value="没有出示", change="c:papers"),
    CardRow(
        label="身份",
        value="匿名",
        quote="没人知道您是谁；我们也联系不上您，请凭查询码来看",
        change="c:who",
    ),
)
ASKED = (Option("yes", "出示了"), Option("no", "没有"), Option("unseen", "不清楚"))
LAST = (Option("submit", "提交举报", Style.MAIN), Option("later", "先存着", Style.QUIET))


@dataclass
class Talk:
    """One visitor's conversation."""

    lines: list[Line] = field(default_factory=list)
    step: str = "start"
    files: list[KeptFile] = field(default_factory=list)
    receipt: str | None = None
    code_open: bool = False
    viewing: bool = False
    unsent: Unsent | None = None
    fresh: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class House:
    """The door of these tests; *heard* are the events that had an effect."""

    talks: dict[str, Talk] = field(default_factory=dict)
    heard: list[Inbound] = field(default_factory=list)
    landings: dict[str, Landing] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)
    clues: list[str] = field(default_factory=list)
    tries: int = 0
    state: str = "open"
    wait: int = 7
    left_code: str = ""

    async def hear(self, inbound: Inbound) -> Landing:
        """Take one event; a repeat has no second effect."""
        self._stand()
        if inbound.event in self.landings:
            return Landing.TWICE
        self.heard.append(inbound)
        talk = self.talks.setdefault(inbound.address, Talk())
        for file in inbound.files:
            self._take(talk, file)
        landing = Landing.CHAT
        if inbound.words or inbound.choice or inbound.facts.get("category"):
            landing = self._move(talk, inbound)
        self.landings[inbound.event] = landing
        self.tell(talk)
        return landing

    def tell(self, talk: Talk) -> None:
        """Wake the pages that wait for news."""
        talk.fresh.set()
        talk.fresh = asyncio.Event()

    def add(self, talk: Talk, text: str, *, mine: bool = False, kind: str = "say") -> Line:
        """Put a line below the others."""
        line = Line(id=len(talk.lines) + 1, text=text, at=NOW, mine=mine, kind=LineKind(kind))
        talk.lines.append(line)
        return line

    def _take(self, talk: Talk, file: FileRef) -> None:
        body = self.kept[file.ref]
        talk.files.append(
            KeptFile(
                nth=len(talk.files) + 1,
                name=file.name,
                size=len(body),
                at=NOW,
                sha256=hashlib.sha256(body).hexdigest(),
            )
        )
        self.add(talk, f"{file.name} · 已收到，已加密封存", mine=True, kind="file")

    def _move(self, talk: Talk, inbound: Inbound) -> Landing:
        labels = {option.token: option.label for option in (*ASKED, *LAST)}
        said = inbound.words or labels.get(inbound.choice or "", inbound.choice or "一件事")
        self.add(talk, said, mine=True, kind="words")
        if talk.step == "start":
            card = self.add(talk, "我是这样理解的，**不对的请点“改”**：", kind="card")
            talk.lines[-1] = replace(card, rows=ROWS)
            talk.step = "papers"
        elif talk.step in {"papers", "place"}:
            talk.step = "review"
        elif inbound.choice == "c:place":
            talk.step = "place"
        elif talk.step == "review" and inbound.choice == "submit":
            self.clues.append(inbound.address)
            talk.step, talk.receipt, talk.code_open = "done", NUMBER, True
            self.add(talk, f"已登记。线索编号 {NUMBER}")
            return Landing.RECEIPT
        return Landing.CHAT

    async def codes(self, chunks: AsyncIterator[bytes]) -> tuple[str, ...]:
        """Read a picture as if its bytes were what its code says."""
        self._stand()
        body = b"".join([chunk async for chunk in chunks])
        return (body.decode(),) if body.isascii() else ()

    async def keep(
        self, visitor: str, offer: Offer, chunks: AsyncIterator[bytes]
    ) -> FileRef | Declined:
        """Keep a file in memory."""
        self._stand()
        body = b"".join([chunk async for chunk in chunks])
        if not body:
            return Declined("page-chat-file-empty")
        ref = f"{visitor[:4]}-{len(self.kept)}"
        self.kept[ref] = body
        return FileRef(kind=FileKind.PHOTO, ref=ref, name=offer.name, size=len(body))

    async def transcript(self, visitor: str, language: str) -> Transcript:
        """Return the conversation of a visitor."""
        self._stand()
        talk = self.talks.get(visitor)
        if talk is None or not talk.lines:
            return Transcript()
        seen = Transcript(
            lines=tuple(talk.lines),
            saved_at=NOW - timedelta(minutes=7),
            identity_word="Anonymous" if language == "en" else "匿名",
            draft_open=talk.step in {"papers", "review"},
            receipt_open=talk.code_open,
        )
        if talk.step == "papers":
            asked = Line(id=0, text="他们出示执法证件了吗？", at=NOW)
            return replace(seen, question=asked, options=ASKED, questions_left=1)
        if talk.step == "place":
            asked = Line(id=0, text="地点改成什么？", at=NOW)
            return replace(seen, question=asked, options=ASKED, written=ROWS[1].value)
        if talk.step == "review":
            asked = Line(id=0, text="", at=NOW, kind=LineKind.CARD, rows=REVIEW_ROWS)
            return replace(seen, question=asked, options=LAST, review=True, free_text=False)
        return seen

    async def receipt(self, visitor: str, language: str) -> ReceiptView | None:
        """Return the receipt, with its code until it was put away."""
        del language
        self._stand()
        talk = self.talks.get(visitor)
        if talk is None or talk.receipt is None:
            return None
        return ReceiptView(
            number=NUMBER,
            code=CODE if talk.code_open else None,
            received_at=NOW,
            dates=(
                Promise("6月19日前", "告诉您是否受理（5 个工作日）"),
                Promise("7月19日前", "给出结果；要延期先告诉您"),
                Promise("每 15 天", "没有新进展，也会说一声"),
            ),
            arithmetic=(COUNTED,),
            files=tuple(talk.files),
            unsent=talk.unsent,
        )

    async def receipt_kept(self, visitor: str) -> None:
        """Put the code away; the clue stays open in this session."""
        talk = self.talks[visitor]
        talk.code_open, talk.viewing = False, True

    async def status(
        self, code: str, visitor: str, language: str
    ) -> StatusView | Slip | Unknown | TooMany | NumberOnly | TransferCode:
        """Open the one clue there is."""
        self._stand()
        plain = code.upper().replace(" ", "").replace("-", "")
        if plain.startswith("ZY"):
            return TransferCode()
        if plain == NUMBER.replace("-", ""):
            return NumberOnly()
        if plain == CODE.replace("-", ""):
            self.talks.setdefault(visitor, Talk()).viewing = True
            return _view(language)
        self.tries += 1
        if self.tries > MANY:
            return TooMany(20)
        return Slip(3, "9TVR") if "9TVR" in plain else Unknown()

    async def viewing(self, visitor: str, language: str) -> StatusView | None:
        """Return the clue that this session opened."""
        self._stand()
        talk = self.talks.get(visitor)
        if talk is None or not talk.viewing:
            return None
        return replace(_view(language), unsent=talk.unsent)

    async def news(self, visitor: str, after: int) -> AsyncIterator[int]:
        """Yield the newest line's id whenever there is a newer one."""
        talk = self.talks.setdefault(visitor, Talk())
        while True:
            fresh = talk.fresh
            if talk.lines and talk.lines[-1].id > after:
                after = talk.lines[-1].id
                yield after
            await fresh.wait()

    async def leave(self, visitor: str) -> str:
        """Forget the visitor; tell the code of a draft that is left behind."""
        self.talks.pop(visitor, None)
        return self.left_code

    def _stand(self) -> None:
        if self.state == "busy":
            raise Busy(seconds=self.wait)
        if self.state == "down":
            raise Down


def _view(language: str) -> StatusView:
    del language
    return StatusView(
        number=NUMBER,
        received="6月12日收到",
        state="正在调查核实",
        lead="区优办牵头，已受理 **23 天**。",
        question=OpenQuestion(
            text="区优办想知道：当时有没有让您签字，或者给过任何纸质单据？",
            token="ask:1",
            until="7月12日前回答有效。不回答也会继续办。",
        ),
        happenings=(
            Happening(when="下一步 · 7月17日前", text="答复您结果", next=True),
            Happening(when="7月8日 10:20", text="区优办向您提出一个问题"),
            Happening(when="7月2日 09:05", text="仍在核实，没有新进展。您不需要做什么。"),
            Happening(when="6月18日 15:31", text="已转区优办牵头办理，区督查室配合"),
            Happening(when="6月17日 11:02", text="**已受理**：属于上路乱罚款，比期限早 2 个工作日"),
            Happening(when="6月12日 16:49", text="收到您的举报和 2 张照片"),
        ),
        deadline="7月17日",
        arithmetic=(COUNTED,),
        files=(
            KeptFile(nth=1, name="照片", size=1_200_000, at=NOW, sha256="3f9a1c02" * 8),
            KeptFile(nth=2, name="录音", size=9_000, at=NOW, sha256=""),
        ),
        identity_word="匿名",
        acts=(Option("add", "补充照片或说明"), Option("move", "在微信、Telegram 里接着看")),
        rare=(Option("rotate", "更换查询码"), Option("withdraw", "撤回"), Option("forget", "删除")),
    )


TOPICS = (
    Topic(id="road", title="路上、河上被拦", examples="乱设卡、乱收费、乱罚款、扣车"),
    Topic(id="fees", title="企业被要钱", examples="乱收费、乱罚款、乱摊派、索拿卡要"),
    Topic(id="visits", title="有人来厂里查", examples="宁静日来查、没有备案、不亮证、不扫码"),
    Topic(id="seized", title="被查封、被扣押", examples="没有依据、超期不还、动辄停产"),
    Topic(id="idle", title="找了没人管", examples="不受理、拖着不办、推来推去"),
    Topic(id="manner", title="执法方式不对", examples="不出示证件、程序不对、态度粗暴"),
)
NOTICE = NoticeView(
    office="示例市行政执法监督局",
    campaign="涉企执法专项整治",
    accept_days=5,
    minutes=3,
    ways=(
        Way(id="wechat", label="微信", hint="关注后发送“举报”", address="https://example.org/w"),
        Way(id="telegram", label="Telegram", hint="发送 /start", address="https://example.org/t"),
    ),
    topics=TOPICS,
    elsewhere=(
        Elsewhere("12388", "干部违纪违法"),
        Elsewhere("12345", "其他政务事项"),
        Elsewhere("12315", "消费纠纷"),
    ),
    phone="0731-0000000",
    kept=(("没交的草稿", "30 天"), ("身份信息", "办结后 180 天")),
)


class Dice:
    """Chance that repeats in every run."""

    def __init__(self) -> None:
        self._thrown = 0

    def __call__(self, count: int) -> bytes:
        """Throw: always the same row of throws."""
        self._thrown += 1
        return hashlib.sha256(str(self._thrown).encode()).digest()[:count]


def settings(**changes: object) -> WebSettings:
    """Return settings of a campaign that takes reports."""
    plain = WebSettings(
        public_url=ORIGIN,
        notice=lambda _: NOTICE,
        lookup=lambda visitor: hashlib.sha256(visitor.encode()).digest(),
        now=lambda: NOW,
        chance=Dice(),
        zone=ZoneInfo("Asia/Shanghai"),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]
