"""What is a place called, where the teller says so: 服务区叫金鸡岭, 有个叫干柴洼的地方?

Where a place is spoken of, its name may be any words; a fare that calls somebody (收费站叫我停车)
names nothing: there a name ends as names of places do.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.place_kinds import HILLS
from clues.reading.places.place_words import EVERYDAY, NAME
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

_LAND: Final = (
    "(?:[大小老陡急][路坡弯桥沟湾滩]|[沟梁坡弯河湾汊滩洼岭山岛港巷弄路街]|巷子|胡同|弄堂|河汊子?|河[沟湾滩套]"
    "|水[面域汊塘]|鱼?塘|山[沟梁坳]|草场|滩涂|[江河海]边)"
)
_THAT: Final = (
    "(?:[那这]一?个?(?:地方|位置|地点|地儿|地段|地界|[片块段带截旮嘎][子路水地]?"
    f"|[条道座个]{_LAND}))"
)
_KIND: Final = (
    "(?:小区|社区|服务区|[园景]区|园|(?:工业|产业|物流)园|收费站|检查站|加油站|车站|站点?|港口?|码头|渡口?|闸口?|[大小老]?桥|"
    "(?:菜)?市场|菜场|夜市|集市?|[墟圩](?:场)?|村(?:子|庄)?|[庄屯镇](?:子)?|商场|广场|水库|路口|岔口|垭口|工地|楼盘|"
    f"{_THAT}|地方|地名|地段|路段|[大陡]坡|弯道|{_LAND})"
)
_ENDS: Final = (
    "[岭港墟圩园苑区湾桥渡村庄屯寨坪坡沟口滩洲岛镇铺店关塘坝河湖山场站城门井庙头嘴咀矶坳垭塬峪沱溪江街巷里集堡营窑坎冲垸畈亭"
    "台阁楼寺府居庭轩墩岗梁沙坑堰渠闸汊洼崖荡淀浦岘子石角沟]"
)
_CALLS: Final = "(?:叫[它他]|喊它|叫做?|名叫|叫作|唤作|喊作|喊做|称作|称为|俗称|人称)"
_SAID: Final = (
    "(?:名字|名|地名|站名|当地|本地|老百姓|村里|大家|大伙|我们|咱们?|人|都|也|好像|大概|应该|就)"
    "{0,3}"
)
_CALLED: Final = Sparing(
    regex(
        f"{_KIND}的?{_SAID}，?{_SAID}是?{_CALLS}(?:个|什么|啥)?"
        f"[“‘「『\"']?(?P<name>{NAME}{{1,7}}?{_ENDS})[”’」』\"']?"
        "(?=[，。；！？、,.;]|$|[\\d一二三四五六七八九十]{1,3}[月号]|[昨今前][天晚早日]|上个?[月周星]|那[天里边儿]|的(?:那|地))"
    )
)
# 那个地方叫三棵柳: where a place is spoken of, any words are its name.
_CALLED_THAT: Final = Sparing(
    regex(
        f"{_THAT}{_SAID}，?{_SAID}是?{_CALLS}(?:个|什么|啥)?[“‘「『\"']?(?P<name>{NAME}{{2,5}})[”’」』\"']?(?=[，。；]|$)"
    )
)
# 有个叫干柴洼的地方, 一个叫柳树店的村: what it is stands behind, so that any name will do.
_CALLED_THING: Final = Sparing(
    regex(
        f"(?:叫[做它他]?|名叫|名为|叫作|唤作|喊作|喊做|称作|俗称|人称)(?:个|什么|啥)?[“‘「『\"']?"
        f"(?P<name>{NAME}{{2,6}}?)[”’」』\"']?的(?:那个?|一个)?[大小老陡急石礁荒]{{0,2}}"
        "(?:地方|地段|路段|位置|地儿|地界|村[子庄]?|屯子?|寨子?|镇子|山[沟坡梁坳]|[坡弯沟湾滩岭坳岔梁塬洼]"
        "|口子|路口|岔路?口|河[沟汊湾段]|渡口|码头|市场|桥|小区|巷子?|街|胡同|岛|水库|站)"
    )
)
# 老虎崾岘那地方: any name, too, where it begins a clause or stands behind what leads to a place.
_THAT_PLACE: Final = Sparing(
    regex(
        "[那这](?:一?[块片个]?(?:地方|地段|地界|地儿)|一?段(?:路|弯道|坡|河)?(?=，|就|[有被让叫遭])|一?片(?:[水海滩地湖林]|水面|水域|草场|林子)?(?=，|[有被让叫遭下打]))"
    )
)
_OUTSIDE: Final = regex("(?:外头?|外面|下头?|下面|上头?|上面|边上?|旁边?|附近)$")
_BEFORE_NAME: Final = regex(
    "(?:^|[，。；：！？\\s在到过走经从去日号天晚早晨夜点半时午年月]|[位行][于至])$"
)
_NO_NAME: Final = regex("大家|人家|老[板乡]|司机|师傅|商户|村民|业主|家长|[救报]|费$|票$|证$|款$")
_NO_PLACE: Final = regex(
    "[我你他她它谁哪的里外旁边口处家店厂站局所]$|^(?:出事|停车|拦|拐弯|卸货|装货|上坡|下坡|转弯|什么|摆摊|收费|年|时|前|后|头|最后|开头|中间|本来|原来|当时|国道|省道|县道|高速)|^(?:老|好|坏)$|"
    "^[一二两三四五六七八九十百\\d]+[月日号点年天]|时间|日子"
)
_LEAST, _MOST = 3, 6


def called(text: str) -> Iterator[Written]:
    """Yield the names of places that a folded text tells as such."""
    if "叫" in text or "称" in text or "喊" in text:
        seen: set[int] = set()
        for met in (
            *met_in(_CALLED, text),
            *met_in(_CALLED_THAT, text),
            *met_in(_CALLED_THING, text),
        ):
            if met.start("name") not in seen and _NO_NAME.search(met["name"]) is None:
                seen.add(met.start("name"))
                yield Written(met["name"], met.start("name"), met.end("name"))
    for met in met_in(_THAT_PLACE, text):
        yield from _before(text, met)


def _before(text: str, that: re.Match[str]) -> Iterator[Written]:
    """Yield the name before words that tell a place: 老虎崾岘｜那地方."""
    side = _OUTSIDE.search(text, max(0, that.start() - 2), that.start())
    end = side.start() if side else that.start()
    start = begin_of(text, end, most=_MOST)
    name = text[start:end]
    if len(name) < _LEAST or _NO_PLACE.search(name):
        return
    if EVERYDAY.search(name) and name[-1] not in HILLS:
        return
    if _BEFORE_NAME.search(text, max(0, start - 2), start):
        yield Written(name, start, end)
