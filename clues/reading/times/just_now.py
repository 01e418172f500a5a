"""Does 刚 or 现在 alone say that it happened today: 渔政刚把我网收了, 现在城管正在打我?

Only where a story names no other time, and only at its begin: further on 刚 counts from another
deed (刚交完又来), and of one's own affairs it goes back for weeks (刚开张, 刚买的车).
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from clues.reading.times.harms import OFFICE
from clues.reading.times.moments import Grain, Moment
from clues.regex import regex

_BEGIN: Final = 16
_WE: Final = r"(?:我们?|俺们?|咱们?)"
_JUST: Final = r"(?:就)?刚(?![才刚好够满强性需直毅烈])"
_STRUCK: Final = (
    r"(?:罚|扣|收走|收[了我]|封|拖|拦|没收|查[了我]|拆|抓|开[了]?(?:罚单|单)|贴[了我条]|掀|砸|抄)"
)
_RULES: Final = (
    # 渔政刚把我网收了, 城管刚走, 交警刚给我贴条
    regex(
        rf"(?:{OFFICE}|路[政上])(?:的?人?|执法|大?队)?(?:这会儿?)?{_JUST}(?:又)?"
        rf"(?:把(?![^，。]{{0,4}}[证照件](?:给我)?(?:办|发|批))|来[过了查收]|走[了，,。]|给{_WE}|"
        rf"让{_WE}|叫{_WE}|从{_WE}|{_STRUCK})"
    ),
    # 刚交一千五放车费, 刚被城管收了秤
    regex(
        rf"(?:^|[，。！!])(?:{_WE}?(?:的?[车船摊])?)?{_JUST}(?:又)?"
        rf"(?:被(?!评|授|选)|[交缴给付](?:了)?[\d一二两三四五六七八九]|让(?:{OFFICE})|"
        rf"(?:在|过|到|从)[^，。]{{1,10}}?被)"
    ),
    # 刚菜场外卖完菜，城管叫我交20
    regex(
        rf"^(?:{_WE})?{_JUST}(?:在)?[^，。开买装租办领拿考证过做检改验]{{1,8}}?(?:完|到|出)[^，。开证]{{0,6}}[，,\s](?:就)?(?:被)?{OFFICE}"
        r"[^，。年月]{0,6}?(?:来|叫|让|要|把|拦|罚|收|扣|查)"
    ),
)
# 刚交警拦我, 刚路政的要我五百
_JUST_THEY: Final = regex(
    rf"(?:^|[，。！!：:])(?:{_WE})?{_JUST}(?:有)?(?:[一两三几\d]个)?(?:{OFFICE}|路政)(?:的?人?|执法|大?队)?(?:又|也|就|还)?"
    rf"(?:在[^，。]{{1,10}}?)?(?:来(?!之前)|把|给|让|叫|要(?!求是)|收|逼|打|抢|说要|{_STRUCK})"
)
_RULES_NOW: Final = (
    # 现在城管正在打我, 路政现在拦着我要五百; 现在车还扣着 is what came of it
    regex(
        r"(?P<at>现在|这会儿?|眼下|此刻|正在)(?!的|起|开始|都|是(?!在)|也|不[收管办])(?![^，。]{0,8}还)"
        r"[^，。的]{0,12}?(?:拦[着住我在]|堵[着住我]|围[着住]|打(?:我|人|俺|他|她|起来)|砸|掀|抢|拖我|"
        r"搬(?:我|货|东西)|不让(?:我|走|开(?!店|业)|动)|"
        r"(?<=[^现]在)(?:[^，。的家做里]{0,6}?)(?:查|收|罚|封|拆|扣|拖|拦))"
    ),
    # 消防现在就在我厂里检查
    regex(
        rf"(?P<at>现在|这会儿?|眼下|此刻)(?:就|正|正好)?在{_WE}家?[^，。的]{{1,6}}?"
        r"(?:检查|查(?![出到过])|翻|封|拆|搬|罚|收|扣)"
    ),
    # 城管正在掀我的摊
    regex(
        rf"(?:{OFFICE}|路政|有人)(?:的?人?|执法|大?队)?(?P<at>正在?)[^，。的]{{0,6}}?"
        r"(?:拦|堵|围|扣|打(?!电话)|砸|掀|抢|拖|封|拆|搬|查|收|罚)"
    ),
)
_HABIT: Final = regex("天天|年年|月月|一直|动不动|老是|每|隔三差五")
_SOMETIME: Final = regex(
    "[那当某次几]天|有一?天|[每平]|经常|老是|总是|上次|上回|那次|以前|去年|回回|年前|年后|个月|天[了才还没]|周|几[次回]"
)


def just_now(text: str, now: datetime) -> Iterator[Moment]:
    """Yield today, if the story opens with what has just been done, or is going on."""
    head = text[: _BEGIN + 1]
    if not ("刚" in head or "在" in head or "这会" in head or "眼下" in head or "此刻" in head):
        return
    if _SOMETIME.search(text):
        return
    yield from _going_on(text, now)
    if "刚" not in head:
        return
    for rule in (*_RULES, _JUST_THEY):
        met = rule.search(text, 0, 40)
        if met is not None and met.start() <= _BEGIN:
            at = text.index("刚", met.start())
            yield Moment(first=now.date(), last=now.date(), grain=Grain.DAY,
                         start=at, end=at + 1)  # fmt: skip
            return


def _going_on(text: str, now: datetime) -> Iterator[Moment]:
    if _HABIT.search(text):
        return
    for rule in _RULES_NOW:
        met = rule.search(text, 0, 40)
        if met is not None and met.start() <= _BEGIN:
            yield Moment(first=now.date(), last=now.date(), grain=Grain.DAY,
                         start=met.start("at"), end=met.end("at"))  # fmt: skip
            return
