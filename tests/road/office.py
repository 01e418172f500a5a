"""How do the people of an office work a clue through, on whichever channel they sit?

Whoever acts needs ``does(deed, shown)``; a reporter also ``pushed(words)``: what reaches him
when he did not ask.
"""

from typing import Protocol, TypeVar

from road.process import Running
from road.reporting import NUMBER, Deed, Press, Read, Write


class Actor(Protocol):
    """Somebody who does one thing after the other and reads what comes of it."""

    async def does(self, deed: Deed, shown: str) -> Read:
        """Do one thing and wait until the bot shows *shown*."""
        ...

    async def pushed(self, words: str) -> Read:
        """Wait for what the bot says first, or reads it when he is here again."""
        ...


Who = TypeVar("Who", bound=Actor)


async def joins(bot: Running, who: Who, name: str, unit: str, role: str) -> Who:
    """Let somebody join the staff: he is invited beside the running process."""
    invited = await bot.types("staff", "invite", "--name", name, "--unit", unit, "--role", role)
    joining = next(line for line in invited.out.splitlines() if line.startswith("/start join-"))
    await who.does(Write(joining), "已加入")
    return who


async def from_report_to_outcome(
    reporter: Actor, clerk: Actor, handler: Actor, number: str
) -> None:
    """Claimed, accepted, routed, asked, answered, closed; every change reaches the reporter."""
    await clerk.does(Write("/admin"), number)
    await clerk.does(Write(number), "待受理")
    await clerk.does(Press("认领"), "经办　王一")
    await clerk.does(Press("受理"), "报料人会收到")
    await clerk.does(Press("受理并发出"), "已受理，通知已排出")
    await reads_news(reporter, "受理")
    await clerk.does(Press("派单"), "建议")
    await clerk.does(Press("就这样派"), "已派到青湾县司法局")
    await reads_news(reporter, "司法局")
    await handler.pushed("有新的待办")
    await handler.does(Write(number), "已派单")
    await handler.does(Press("认领"), "经办　李二")
    await handler.does(Press("问报料人"), "问什么")
    await handler.does(Press("另写"), "请写问题")
    await handler.does(Write("当时有没有让您签字？"), "几天内答")
    await handler.does(Press("5天"), "报料人会收到")
    await handler.does(Press("发出"), "已发出")
    await reporter.pushed("有一个问题想请您回答")
    await reporter.does(Press("打开看"), "当时有没有让您签字")
    await reporter.does(Write("没有签字，也没有票"), "回答已放进线索")
    await handler.does(Write(number), "没有签字，也没有票")
    await closes(handler)
    await reporter.pushed("有结果了")
    await reporter.does(Press("打开看"), "退回二百元")


async def reads_news(reporter: Actor, shown: str) -> None:
    """Wait for a push that tells nothing, open it and read what it is about."""
    push = await reporter.pushed("有一条新消息")
    assert NUMBER.search(push.text.partition("打开看")[0]) is None
    await reporter.does(Press("打开看"), shown)


async def closes(handler: Actor) -> None:
    """Close with an outcome, whatever the form asks for."""
    await handler.does(Press("办结"), "查的结果")
    await handler.does(Press("查实"), "查到什么")
    await handler.does(Write("多收了钱"), "怎么处理")
    await handler.does(Write("批评教育"), "跟报料人有关的")
    await handler.does(Write("退回二百元"), "做了什么")
    await handler.does(Press("退还钱物"), "退还钱物|好了")
    await handler.does(Press("好了"), "报料人会收到")
    await handler.does(Press("办结并发出"), "已办结")
