"""Does 刚 alone say that it happened today: 渔政刚把我网收了, 刚交一千五放车费?

Only where a story names no other time, and only at its begin: further on 刚 counts from another
deed (刚交完又来), and of one's own affairs it goes back for weeks (刚开张, 刚买的车).
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from clues.reading.harms import OFFICE
from clues.reading.moments import Grain, Moment

_BEGIN: Final = 16
_WE: Final = r"(?:我们?|俺们?|咱们?)"
_JUST: Final = r"(?:就)?刚(?![才刚好够满强性需直毅烈])"
_STRUCK: Final = (
    r"(?:罚|扣|收走|收[了我]|封|拖|拦|没收|查[了我]|拆|抓|开[了]?(?:罚单|单)|贴[了我条]|掀|砸|抄)"
)
_RULES: Final = (
    # 渔政刚把我网收了, 城管刚走, 交警刚给我贴条
    re.compile(
        rf"(?:{OFFICE}|路[政上])(?:的?人?|执法|大?队)?(?:这会儿?)?{_JUST}(?:又)?"
        rf"(?:把(?![^，。]{{0,4}}[证照件](?:给我)?(?:办|发|批))|来[过了查收]|走[了，,。]|给{_WE}|"
        rf"让{_WE}|叫{_WE}|从{_WE}|{_STRUCK})"
    ),
    # 刚交一千五放车费, 刚被城管收了秤
    re.compile(
        rf"(?:^|[，。！!])(?:{_WE}?(?:的?[车船摊])?)?{_JUST}(?:又)?"
        rf"(?:被(?!评|授|选)|[交缴给付](?:了)?[\d一二两三四五六七八九]|让(?:{OFFICE})|"
        rf"(?:在|过|到|从)[^，。]{{1,10}}?被)"
    ),
    # 刚菜场外卖完菜，城管叫我交20
    re.compile(
        rf"^(?:{_WE})?{_JUST}(?:在)?[^，。开买装租办领拿考证过做检改验]{{1,8}}?(?:完|到|出)[^，。开证]{{0,6}}[，,\s](?:就)?(?:被)?{OFFICE}"
        r"[^，。年月]{0,6}?(?:来|叫|让|要|把|拦|罚|收|扣|查)"
    ),
)
_SOMETIME: Final = re.compile(
    "[那当某次几]天|有一?天|[每平]|经常|老是|总是|上次|上回|那次|以前|去年|回回|年前|年后|个月|天[了才还没]|周|几[次回]"
)


def just_now(text: str, now: datetime) -> Iterator[Moment]:
    """Yield today, if the story opens with what has just been done."""
    if "刚" not in text[: _BEGIN + 1] or _SOMETIME.search(text):
        return
    for rule in _RULES:
        met = rule.search(text, 0, 40)
        if met is not None and met.start() <= _BEGIN:
            at = text.index("刚", met.start())
            yield Moment(first=now.date(), last=now.date(), grain=Grain.DAY, rough=True,
                         start=at, end=at + 1)  # fmt: skip
            return
