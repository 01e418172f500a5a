"""How do keyboards and ears spell a time wrong: 昨田, 今旱, 下舞四点, 上周武, 九约10号, 8点死十?

Slips that are no words are mended wherever they stand; those that are (今无, 做天) only beside what
a time has on that side. Lengths stay, so that every offset stays true.
"""

import re
from typing import Final

from clues.reading.lexicon import pairs

_N = r"\d一二两三四五六七八九十"
# What follows a day: a part of it, an hour, somebody who comes, a stop.
_DAY_GOES_ON = rf"(?=[早上下中晚夜凌傍半大{_N}，,。我他你她来有被在去又就才刚不]|$)"
_HOUR_FOLLOWS = rf"(?=[{_N}]{{1,3}}[点时店典电:]|快[{_N}]|大概|差不多|的时候|[，,]|[来有被我他])"

_PLAIN: Final = {
    "昨天": "昨田 昨添 昨填 昨甜 昨夭 咋田 昨大",
    "前天": "前夭 浅天 钱田",
    "今天": "今田 今添 巾天 今夭 今填",
    "昨晚": "昨玩 昨碗 昨挽",
    "今晚": "今碗 今挽",
    "今早": "今旱 今枣 今澡",
    "昨早": "昨旱 昨枣",
    "早上": "早尚 早伤",
    "晚上": "晚尚 晚伤",
    "傍晚": "旁晚 榜晚 傍碗 棒晚",
    "凌晨": "零晨 临晨 灵晨 邻晨",
    "半夜": "半叶",
    "星期": "星其 星奇",
    "礼拜": "里拜 礼败 礼摆",
    "安排": "按排",
}
# 左天晚上 but 向左天台, 要钱天天来, 门前田里: only where a time goes on.
_GUARDED: Final = tuple(
    (slip, re.compile(before + slip + ahead), word)
    for word, before, slips, ahead in (
        ("昨天", "(?<![向往靠在])", "左天 坐天 做天", _DAY_GOES_ON),
        ("前天", "(?<![要给交收拿出罚欠块元挣门屋村家房面生眼])", "钱天 前田 前填", _DAY_GOES_ON),
        ("今天", "(?<![黄白千五])", "金天", _DAY_GOES_ON),
        ("早上", "", "旱上 枣上", _HOUR_FOLLOWS),
        ("晚上", "", "碗上 挽上 玩上", _HOUR_FOLLOWS),
        ("下午", "", "下舞 下武 下雾 下悟 下捂 下五 下屋 下物 下无 下勿 虾午 吓午", _HOUR_FOLLOWS),
        ("上午", "", "上舞 上武 上雾 上屋 上无 上捂 尚午 商午", _HOUR_FOLLOWS),
        ("上午", "", "上五", rf"(?=[{_N}]{{1,3}}[点时店典:])"),
        ("中午", "", "中五", rf"(?=[{_N}]{{1,3}}[点时店典:])"),
        ("中午", "", "中舞 中武 中雾 中无 忠午 终午", _HOUR_FOLLOWS),
        ("星期", "(?<![中复五])", "星七 心期 兴期", "(?=[一二三四五六日天])"),
        ("上周", "", "上洲 上粥 上舟 尚周 尚州", "(?=[一二三四五六日末])"),
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
    (sign, re.compile(sign + pattern), word)
    for signs, word, pattern in (
        (
            "店典",
            "点",
            rf"(?:(?<=(?:[午晨晚夜][{_N}]).)|(?<=[早晚]上[{_N}].)|(?<=上[十1][一二012].)){_OCLOCK}",
        ),
        ("死", "四", "(?<=[点时].)(?=十)"),
        ("散", "三", "(?<=[点时].)(?=十)"),
        ("舞武", "五", "(?<=[点时].)(?=十)"),
        ("约", "月", rf"(?<=[\d一二三四五六七八九十].)(?=[{_N}]{{1,3}}[号日])"),
        ("好耗", "号", rf"(?:(?<=月[{_N}].)|(?<=月[{_N}][{_N}].)){_DATE_ON}"),
        ("武舞", "五", f"(?<=[周期拜].){_PART_ON}"),
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
