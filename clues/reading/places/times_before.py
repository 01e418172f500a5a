"""Where does a time or a traveller end before a name: 早上七点半｜北环路口, 我车｜柳河桥?

Without a preposition their last signs would be taken for the beginning of the name.
"""

from typing import Final

from clues.reading.words.swift import swift
from clues.regex import regex

_N: Final = "[零〇一二三四五六七八九十两廿卅\\d]"
_AT: Final = "(?:那天|当天|期间|假期|前后|前|后|那会儿?|那晚)"
_TIME: Final = swift(
    f"{_N}{{1,3}}[点时](?!水|山|桥|村|区)(?:钟)?(?:半|[一三]刻|{_N}{{1,3}}分?)?(?:多|来钟|左右|前后|许|光景|的时候|不到)*"
    f"|\\d{{1,2}}:\\d{{2}}(?:左右|前后|许)?"
    f"|(?:(?<=[月，。！？；\\s])|^){_N}{{1,3}}[号日](?![桥门线院楼路井闸码渡坝矿厂站口仓库坑塘洞])(?:早上?|晚上?|[上中下]午|夜里|凌晨|傍晚|那天|当天)?"
    "|(?:上上?|这|本|下)?个?(?:周|星期|礼拜)[一二三四五六日天末](?:早上?|晚上?|[上中下]午|夜里|凌晨)?"
    f"|(?:正|腊|冬|闰?{_N}{{1,2}})月(?:初|廿|{_N})?{_N}{{1,2}}[号日]?"
    "|(?:上上?|这|本|下)个?月(?:底|初|中|末|份)?|(?:去|前|今|当)年(?:[春夏秋冬]天|年底|年初|底|初)?"
    "|一大早|大清早|清早|擦黑|傍黑|晌午|天没亮|天不亮|天刚亮|[前后下]半夜|[后前头]晌|今晨|[今昨前当][夜日晚晨]|[今昨前][儿个]个?|"
    "[那当]天|有[一天]?[回次天]|[上这]次|[上这]回|头一[回次]|[这前][两几]天|[那前这]阵子?|天天|每天|每晚"
    f"|(?:清明|端午|中秋|国庆|元旦|春节|五一|元宵|除夕|重阳|中元)(?:节{_AT}?|{_AT})"
)
# Who or what was on the way there.
_TRAVELLER: Final = regex(
    "(?:[我你他俺咱额]们?的?|三轮|大?货|拉[煤砖沙货土石]|运[沙煤土]|出租|网约|面包|摩托|电动|自行|小轿|空|挂|渣土|半挂|大巴|客|农用|[开骑坐])车(?:自(?![贡强由新立]))?|车子"
    "|(?:[我俺咱额]们?的?|渔|货|客|运沙|采砂|空)船(?:自(?![贡强由新立]))?|(?:外卖|快递|驾驶|送货|骑手)员?|司机|师傅|(?:我|俺|咱)?老公"
    "|[拉运载贩][砖沙煤菜猪羊牛石土粮货瓜果木](?:头|子)?|(?<![\u4e00-\u9fff])车停|[个帮伙有群]人[蹲站守堵]?|放学|[夜早晚中白]班|出门|[取借绕]道|设卡|老地方"
    "|[市县城]里|额|哋|[堵顺沿靠对挨]着"
)
_SIGNS: Final = frozenset("点时号日周期拜月年天夜晨早晌黑次回亮儿节晚阵:后前间")
_REACH: Final = 18


def traveller_end(text: str, start: int, end: int) -> int:
    """Return where a traveller ends that reaches into *start*:*end* of a folded text."""
    if _LAST.isdisjoint(text[max(0, start - 2) : end]):
        return start
    ends = [
        met.end()
        for met in _TRAVELLER.finditer(text, max(0, start - 2), end)
        if met.end() <= end - _LEAST
    ]
    return max([start, *ends])


_LAST: Final = frozenset(
    "车船员机傅公头子砖沙煤菜猪羊牛石土粮货瓜果木人蹲站守堵学班门道卡方里额哋着"
)
_LEAST: Final = 2  # signs of a name that must be left


def time_end(text: str, start: int, end: int) -> int:
    """Return where a time ends that reaches into *start*:*end* of a folded text, else *start*."""
    first = max(0, end - _REACH)
    if _SIGNS.isdisjoint(text[first:end]):
        return start
    ends = [met.end() for met in _TIME.finditer(text, first, end) if met.end() < end]
    return max([start, *ends])
