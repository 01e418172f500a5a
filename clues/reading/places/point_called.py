"""What is a place called, where the teller says so: 服务区叫金鸡岭, 我们小区叫明珠花园?

A fare that calls somebody (收费站叫我停车) names nothing: a name ends as names of places do.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.place_words import NAME
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

_KIND: Final = (
    "(?:小区|社区|服务区|[园景]区|园|(?:工业|产业|物流)园|收费站|检查站|加油站|车站|站点?|港口?|码头|渡口?|闸口?|[大小老]?桥|"
    "(?:菜)?市场|菜场|夜市|集市?|[墟圩](?:场)?|村(?:子|庄)?|[庄屯镇](?:子)?|商场|广场|水库|路口|岔口|垭口|工地|楼盘|"
    "[那这]个?(?:地方|位置|地点|地儿|地)|地方|地名|地段|路段|[大陡]坡|弯道)"
)
_ENDS: Final = (
    "[岭港墟圩园苑区湾桥渡村庄屯寨坪坡沟口滩洲岛镇铺店关塘坝河湖山场站城门井庙头嘴咀矶坳垭塬峪沱溪江街巷里集堡营窑坎冲垸畈亭"
    "台阁楼寺府居庭轩墩岗梁沙坑堰渠闸]"
)
_CALLED: Final = Sparing(
    regex(
        f"{_KIND}的?(?:名字|名|地名|站名)?(?:好像|大概|应该|就)?，?是?(?:叫做?|名叫|叫作|唤作|喊作|喊做|称作|称为)(?:个|什么|啥)?"
        f"[“‘「『\"']?(?P<name>{NAME}{{1,7}}?{_ENDS})[”’」』\"']?"
        "(?=[，。；！？、,.;]|$|[\\d一二三四五六七八九十]{1,3}[月号]|[昨今前][天晚早日]|上个?[月周星]|那[天里边儿]|的(?:那|地))"
    )
)
_NO_NAME: Final = regex("大家|人家|老[板乡]|司机|师傅|商户|村民|业主|家长|[救报]")


def called(text: str) -> Iterator[Written]:
    """Yield the names of places that a folded text tells as such."""
    for met in met_in(_CALLED, text) if "叫" in text or "称" in text or "喊" in text else ():
        if _NO_NAME.search(met["name"]) is None:
            yield Written(met["name"], met.start("name"), met.end("name"))
