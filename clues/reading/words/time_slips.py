"""How do keyboards and ears spell a time wrong: 昨田, 今旱, 下舞四点, 上周武, 九约10号, 8点死十?

Slips that are no words are mended wherever they stand; those that are (今无, 做天) only beside what
a time has on that side. Lengths stay, so that every offset stays true.
"""

from typing import Final

from clues.reading.words.lexicon import pairs
from clues.regex import regex

_N = r"\d一二两三四五六七八九十"
# What follows a day: a part of it, an hour, somebody who comes, a stop.
_DAY_GOES_ON = rf"(?=[早上下中晚夜凌傍半大{_N}，,。我他你她来有被在去又就才刚不]|$)"
_HOUR_FOLLOWS = rf"(?=[{_N}]{{1,3}}[点时店典电:]|快[{_N}]|大概|差不多|的时候|[，,]|[来有被我他])"

# What heard.py leaves alone: grammar (咋, 里, 其), and words of their own.
_PLAIN: Final = {
    "昨天": "咋天 咋田",
    "前天": "前夭 浅天 钱田",
    "今天": "今夭",
    "凌晨": "零晨 临晨",
    "星期": "星其",
    "礼拜": "里拜",
    "安排": "按排",
    "元宵": "元肖 元霄 圆宵",
}
# 左天晚上 but 向左天台, 要钱天天来, 门前田里: only where a time goes on.
_GUARDED: Final = tuple(
    (slip, regex(before + slip + ahead), word)
    for word, before, slips, ahead in (
        ("昨天", "(?<![向往靠在])", "左天 坐天 做天", _DAY_GOES_ON),
        ("前天", "(?<![要给交收拿出罚欠块元挣门屋村家房面生眼])", "钱天 前田 前填", _DAY_GOES_ON),
        ("昨天", "(?<![操工动])", "作天", "(?!然)"),
        ("昨天", "", "昨大", "(?!家)"),
        ("今天", "(?<![黄白千五])", "金天", _DAY_GOES_ON),
        ("半夜", "(?<![上下前后一])", "半叶", ""),
        ("晚上", "", "晚是", f"(?=[{_N}]{{1,3}}[点时店典:])"),
        ("下午", "", "下五 下无 下屋", _HOUR_FOLLOWS),
        ("上午", "", "上无 上屋", _HOUR_FOLLOWS),
        ("上午", "(?<![早晚])", "上五", rf"(?=快?[{_N}]{{1,3}}[点时店典:])"),
        ("中午", "", "中五", rf"(?=[{_N}]{{1,3}}[点时店典:])"),
        ("中午", "", "中无", _HOUR_FOLLOWS),
        ("清明", "", "青名 青明 清名", "(?=[节前后那]|当天|上坟|扫墓|放假|祭|$)"),
        ("端午", "", "端五", "(?=[那节当的前后]|早|上午|$)"),
        ("半夜", "(?<=[到后点])", "半也", "(?!不)"),
        ("星期", "(?<![中复五])", "星七", "(?=[一二三四五六日天])"),
        ("昨晚", "", "昨完 昨万 昨弯", "(?![成工善全])"),
        ("今晚", "", "今完 今万", rf"(?=[{_N}]{{1,3}}[点时:])"),
    )
    for slip in slips.split()
)
_PART_ON: Final = "(?=[早上下中晚夜凌傍])"
_OCLOCK: Final = rf"(?=[{_N}半多钟，,。来左的]|$)"
_DATE_ON: Final = "(?=[早上下中晚夜凌傍那当，,在被])"
# One sign beside figures: 九店, 8典半, 死十, 九约10号, 3好上午, 周武. The sign stands first in its
# pattern, so that the search jumps from one to the next.
_BESIDE: Final = tuple(
    (sign, regex(sign + pattern), word)
    for signs, word, pattern in (
        (
            "店典",
            "点",
            rf"(?:(?<=(?:[午晨晚夜][{_N}]).)|(?<=[早晚]上[{_N}].)|(?<=上[十1][一二012].)){_OCLOCK}",
        ),
        ("店", "点", rf"(?<=[午晨上早晚里][{_N}].)(?=[{_N}半多钟])"),
        ("课", "刻", "(?<=点[一1三3].)"),
        ("办", "半", "(?<=点.)(?=[，。,]|左右|$)"),
        ("种", "钟", "(?<=点来.)"),
        ("种", "钟", "(?<=[一二两三四五六七八九十\\d]点.)(?=[，。,的在左被]|$)"),
        ("死", "四", "(?<=[点时].)(?=十)"),
        ("散", "三", "(?<=[点时].)(?=十)"),
        ("舞武", "五", "(?<=[点时].)(?=十)"),
        ("约", "月", rf"(?<=[\d一二三四五六七八九十].)(?=[{_N}]{{1,3}}[号日])"),
        ("好耗", "号", rf"(?:(?<=月[{_N}].)|(?<=月[{_N}][{_N}].)){_DATE_ON}"),
        ("武", "五", "(?<=[周期拜].)"),
        ("各", "个", "(?<=[这上].)(?=月|星期|礼拜)"),
        ("无", "五", "(?:(?<=礼拜.)|(?<=星期.))"),
        ("舞", "五", f"(?<=[周期拜].){_PART_ON}"),
        ("伞散", "三", f"(?<=[周期拜].){_PART_ON}"),
        ("死", "四", f"(?<=[周期拜].){_PART_ON}"),
        ("刘", "六", f"(?<=[周期拜].){_PART_ON}"),
    )
    for sign in signs
)
_SLIPS: Final = {slip: word for word, slips in _PLAIN.items() for slip in slips.split()}
_HEADS: Final = frozenset(_SLIPS)
_GUARDED_HEADS: Final = {slip: (pattern, word) for slip, pattern, word in _GUARDED}


def times_mended(text: str) -> str:
    """Return *text* with its times as they were meant, as long as it was."""
    near = pairs(text)
    for slip in sorted(_HEADS & near):
        text = text.replace(slip, _SLIPS[slip])
    for slip in sorted(_GUARDED_HEADS.keys() & near):
        pattern, word = _GUARDED_HEADS[slip]
        text = pattern.sub(word, text)
    for sign, pattern, word in _BESIDE:
        if sign in text:
            text = pattern.sub(word, text)
    return text
