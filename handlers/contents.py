"""The table of contents of the bot: every flow, every word, every sign."""

from collections.abc import Iterable, Mapping
from typing import Final

from handlers.citizen import asked, behind, moving, signs, start
from handlers.citizen.clue import (
    adding,
    after,
    belonging,
    filing,
    late_photo,
    meant,
    questions,
    status,
    status_asked,
)
from handlers.citizen.report import report
from handlers.citizen.report.over import anew, child, danger, left, matters, other_office
from handlers.citizen.report.read import story
from handlers.citizen.report.screens import privacy
from handlers.citizen.verify import answer as verify_answer
from handlers.citizen.verify import verify
from handlers.dialog import asking, engine
from handlers.dialog.book import Book, Command, spoken
from handlers.dialog.commands import GREET
from handlers.dialog.flow import Flow
from handlers.dialog.house import House
from handlers.staff import desk as staff_desk

FLOWS: Final[Mapping[str, Flow]] = {
    flow.name: flow
    for flow in (
        report.FLOW,
        start.CANCEL_FLOW,
        start.RESTART_FLOW,
        status_asked.FLOW,
        adding.ADD_FLOW,
        questions.ANSWER_FLOW,
        belonging.ASKED_FLOW,
        belonging.WHICH_FLOW,
        meant.FLOW,
        after.SURE_FLOW,
        danger.FLOW,
        child.FLOW,
        other_office.FLOW,
        matters.FLOW,
        anew.FLOW,
        moving.FLOW,
        verify.FLOW,
        verify_answer.FLOW,
        *staff_desk.FLOWS,
    )
}

_COMMANDS: Final[tuple[Command, ...]] = (
    Command(
        name="start", answer=start.start, words=("开始",), takes_links=True, fits=behind.is_payload
    ),
    Command(name=GREET, answer=start.greet),
    Command(name="report", answer=report.begin, words=behind.REPORTS),
    Command(name="edit", answer=report.edit),
    Command(name="resume", answer=moving.resume, words=("继续", "接着写", "continue")),
    Command(name="draft", answer=left.look),
    Command(
        name="verify",
        answer=verify.verify,
        words=("核验", "有人来检查", "查备案", "查站卡"),
        takes=True,
        fits=verify.is_asked,
    ),
    Command(
        name="status",
        answer=status.status,
        words=("进度", "查进度", "看进度", "查询", "progress"),
        takes=True,
        fits=behind.is_code,
    ),
    Command(name="code-lost", answer=status_asked.lost),
    Command(name="code-again", answer=status_asked.again),
    Command(
        name="my",
        answer=staff_desk.mine(status.mine),
        words=("我的", "我的线索", "my clues", "my reports"),
    ),
    Command(name="clue", answer=status.one),
    Command(name="news", answer=status.news, words=("打开看", "看消息", "open")),
    Command(
        name="dates",
        answer=status.dates,
        words=("怎么算的", "日期怎么算"),
        labels=("report-received.dates", "status-card.dates"),
    ),
    Command(name="back", answer=staff_desk.back(asking.back), words=("返回", "上一步")),
    Command(name="restart", answer=start.restart, words=("重来", "重新开始")),
    Command(name="cancel", answer=start.cancel, words=("取消", "退出")),
    Command(name="skip", answer=asking.skip, words=("跳过",)),
    Command(name="done", answer=asking.done, words=("完成", "好了", "发完了")),
    Command(name="more", answer=engine.more, words=("更多", "下一页", "more")),
    Command(name="help", answer=start.help_, words=("帮助", "人工", "打电话", "怎么用")),
    Command(
        name="language",
        answer=start.language,
        words=("语言", "english", "英文", "中文", "繁体", "繁体中文", "繁体字"),
        takes=True,
        fits=start.is_language,
    ),
    Command(name="speak", answer=start.speak),
    Command(
        name="privacy",
        answer=privacy.tell,
        words=("隐私", "谁能看到", "谁会看到", "谁看得到", "谁能看到我写的"),
    ),
    Command(name="mute", answer=start.mute, words=("不再通知", "不再提醒")),
    Command(name="add", answer=adding.add, words=("补充",), labels=("status-card.add",)),
    Command(
        name="again",
        answer=adding.again,
        words=("请再看一次", "重新看一次", "我有不同意见"),
        labels=("status-card.again",),
    ),
    Command(
        name="answer",
        answer=questions.answer,
        words=("回答", "看问题"),
        labels=("status-card.answer",),
    ),
    Command(name="question", answer=questions.one),
    Command(name="photo-tell", answer=late_photo.tell),
    Command(name="photo-drop", answer=late_photo.drop),
    Command(
        name="saved",
        answer=after.saved,
        words=("记好了", "我存好了", "抹掉码"),
        labels=("report-received.saved",),
    ),
    Command(name="copy", answer=after.copied, labels=("report-received.copy",)),
    Command(
        name="web",
        answer=moving.elsewhere,
        words=("转到网页", "换个地方写", "换个地方"),
        labels=("file-toobig.web",),
        takes=True,
        fits=behind.is_code,
    ),
    Command(name="move", answer=moving.by_code, words=("转移码",), takes=True, fits=behind.is_code),
    Command(name="cut", answer=after.cut, words=("切断联系",), labels=("report-received.cut",)),
    Command(
        name="withdraw",
        answer=after.withdraw,
        words=("撤回",),
        labels=("status-card.withdraw",),
        takes=True,
        fits=behind.is_code,
    ),
    Command(
        name="rotate",
        answer=after.rotate,
        words=("换码", "换新码"),
        labels=("status-card.rotate",),
    ),
    *asked.COMMANDS,
)


def book(house: House, more: Iterable[Command] = staff_desk.COMMANDS) -> Book:
    """Return everything that can be talked about in *house*."""
    commands = {command.name: command for command in (*_COMMANDS, *more)}
    return Book(
        house=house,
        flows=FLOWS,
        commands=commands,
        signs=signs.SIGNS,
        on_clue=staff_desk.on_clue,
        idle=staff_desk.or_else(belonging.idle),
        greet=start.start,
        alarm=danger.first,
        written=engine.written,
        tell=report.tell,
        retell=report.retell,
        joined=story.joined,
        sees=privacy.briefly,
        placed=staff_desk.placed(belonging.placed),
        room_for=anew.room_for,
        clue_of_files=filing.clue_of,
        filed=filing.filed,
        card=report.understood,
        spoken=spoken(commands, house),
    )
