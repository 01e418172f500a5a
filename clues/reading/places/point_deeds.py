"""At which bend, station or mouth was it, that is known only by what was done there?

守在鹿角弯, 过老鸦口，运政要验车费, S35线金鸡亭站: names like these are looked for only where no
gate, bridge or crossing is told. A word that may as well be no name is none.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.place_words import NO_MOUTH
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.swift import swift
from clues.regex import regex

_BODY: Final = (
    "(?:交警|路政|运政|运管|城管|辅警|协管|民警|派出所|林业|林政|税务|环保|海事|渔政|水政|港航|治超|市监|市管|工商|"
    "[一两三四五几俩仨][个名位]?人|俩人|仨人|皮卡|没牌|穿[^，。]{1,4}的|戴[^，。]{1,4}的)"
)
_DONE: Final = (
    "(?:被(?!子)|遭|挨|卡着|卡住|拦|截|查|罚|扣|堵|收|要(?!去|求|是|走|到)|"
    "[让叫][^，。]{0,5}[拦查扣罚截])"
)
_LAND: Final = (
    f"(?:(?<![转拐急大小个道这那])弯道?|[坡岭岗垭坳坎](?!上)|梁子|岗子|峁|滩|(?<![{NO_MOUTH}])口)"
)
# 天天蹲在鹿角弯: they lie in wait there.
_AMBUSH: Final = swift(
    f"(?:[蹲守堵躲藏猫埋候]|设卡|查车|拦车|埋伏)(?:点|着)?[在到于](?P<name>[\u4e00-\u9fff]{{2,3}}?{_LAND})"
    "(?=[，。；的、查拦收罚抓那]|里|$)"
)
# 过老鸦口，运政要验车费.
_MOUTH: Final = swift(
    f"(?:[过到]了?|[在经搁]|路过|走到)(?P<name>[\u4e00-\u9fff]{{2,3}}(?<![{NO_MOUTH}])口)(?:那[儿里边块]|上|的时候|时)?"
    f"(?=，?(?:[^，。]{{0,6}}，)?(?:{_BODY}[^，。]{{0,10}}?)?{_DONE})"
)
# 过雁荡湖口，水上卡子.
_OF_RIVER: Final = regex(
    "(?:过了?|[在到经]|行至|船到|路过)(?P<name>[\u4e00-\u9fff]{1,3}[河湖江溪]口)(?=[，被让遭叫]|那[儿里边块]|的时候)"
)
# 二道梁子，俩人一辆没牌的皮卡: a clause of its own.
_ALONE: Final = regex(
    "(?:^|(?<=[，。；\\s]))(?P<name>[\u4e00-\u9fff]{2,3}(?:梁子|岗子|[坡岭岗垭坳峁滩])|[\u4e00-\u9fff]{1,2}[^大小这那转拐急]弯)"
    f"(?:那[儿里边块]|上)?(?=，[^，。]{{0,6}}{_BODY})"
)
# S35线金鸡亭站, 在三岔河站卡着: a station of an expressway, called by a piece of land.
_LAND_OF: Final = "[河山岭岗坪桥塘湖亭庄关湾坝溪江沟坡铺坑寨堡屯陵州阳原峰洲滩岔坊店]"
_STATION: Final = swift(
    f"(?:[gs]\\d{{1,4}}(?:高速|线)?(?:的|上)?\\s?|高速)(?P<name>[\u4e00-\u9fff]{{1,3}}{_LAND_OF}站(?:[出入]口)?)"
    "(?=[，。；\\s出入上下口每被罚收查]|$)"
    f"|[在到](?P<other>[\u4e00-\u9fff]{{1,3}}{_LAND_OF}站)(?=(?:那[儿里边])?(?:{_DONE}|[上下]了?高速|下道|上道))"
)
# 乡政府门口设杆子: a public house needs no name where something was set up or done at its door.
_AT_DOOR: Final = swift(
    "(?:^|(?<=[，。；\\s在到从]))(?P<name>(?:[镇乡]政府|村委会|村部|街道办|居委会|林场|农场|砖厂|煤矿|石场|沙场|粮库|电厂)"
    "(?:大?门口|门前))"
    f"(?=[，]?(?:[设装立架竖拉横](?!计)[^，。]{{0,4}}(?:杆|卡|岗|栏|绳|闸|链|杠)|{_BODY}[^，。]{{0,5}}{_DONE}|被|遭))"
)
# 打马家窑子那个卡子过
_POST: Final = regex(
    "[打过从在到经](?P<name>[一-鿿]{2,4}?)那[个道](?:卡子|卡点|岗子|关卡|检查点|收费点)"
    f"(?=[过，。；\\s]|上|那[儿里]|[让叫被]|{_DONE})"
)
_RULES: Final = (_POST, _AMBUSH, _MOUTH, _OF_RIVER, _ALONE, _STATION, _AT_DOOR)
_NO_NAME: Final = regex(
    "[的个条座段处边这那某了着过是在有和跟与到从我你他她一]|^(?:[出进上下爬翻开走过来去往离靠沿]|回(?![龙马雁回水]))|"
    "(?:加油|变电|泵|水文|农机|种子|兽医|运管|收购|服务|公交|地铁|高铁|火车|汽车|客运|充电|换乘|监测|回收|中转)|"
    "家里|老家|县城|城里|路边|河边|山上|半山|大山|小山|后山|前山|荒山"
)
_LEAST: Final = 3  # characters with the kind


def told_by_deed(text: str) -> Iterator[Written]:
    """Yield such places of a folded text, each where something was done."""
    for rule in _RULES:
        for met in met_in(rule, text):
            group = met.lastgroup or "name"
            start, end = met.span(group)
            if rule is _ALONE and begin_of(text, end - 1, most=4) != start:
                continue
            if end - start >= _LEAST and (rule is _AT_DOOR or not _NO_NAME.search(met[group][:-1])):
                yield Written(met[group], start, end)
