"""How much of what was found is the point: 人民公园｜南门, 海坛港｜二号泊位, 白沙溪上游｜老鸦潭?"""

from itertools import zip_longest
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.point_kinds import sure
from clues.reading.words.identifiers import Written
from clues.regex import regex


def longest(text: str, found: list[Written]) -> list[Written]:
    """老虎滩｜浴场: what begins where a point does and goes on is the one that is meant."""
    if not found:
        return found
    found = _joined(found)
    longer = {each.start: each for each in sure(text) if not each.value.endswith("泊位")}
    return [
        longer[each.start] if each.start in longer and longer[each.start].end > each.end else each
        for each in found
    ]


def _joined(found: list[Written]) -> list[Written]:
    """金鸡湖码头｜二号泊位: one place."""
    whole: list[Written] = []
    for each in found:
        if whole and whole[-1].end == each.start and _NUMBERED.match(each.value):
            before = whole.pop()
            whole.append(Written(before.value + each.value, before.start, each.end))
        else:
            whole.append(each)
    return whole


def said_once(found: list[Written]) -> list[Written]:
    """红旗路口｜红旗路跟建设街那个十字路口: one crossing, of which the longer name is told."""
    longer = [each.value for each in found]
    return [
        each
        for each, following in zip_longest(found, found[1:])
        # 那个地方叫黄泥铺，黄泥铺收费站出来右转
        if not any(one != each.value and one.startswith(each.value) for one in longer)
        if following is None
        or not each.value.endswith("路口")
        or not following.value.startswith(each.value[:-1])
    ]


# 人民公园｜南门, 物流园｜2号门: which of its gates tells where to go.
_GATE: Final = regex(
    "(?:[东南西北后侧]|[东西][南北]|[一二三四五六七八九十\\d]{1,2}号)门(?![面店市诊锁牌卫槛头口])|"
    "(?:[东南西北]|[a-d]\\d?)口(?![音味岸碑气])|(?<=隧[道洞])口(?!子|罩)|"
    "(?<=[车铁戏祠剧影][站台堂院])(?:站?前|[东西南北])?广场(?!舞)"
)


def _with_gate(text: str, point: Written) -> Written:
    gate = _GATE.match(text, point.end)
    return Written(point.value + gate[0].upper(), point.start, gate.end()) if gate else point


# 海坛港｜二号泊位: of a berth that is only numbered its port tells the most.
_NUMBERED: Final = regex("(?:[一二三四五六七八九十]{1,3}|\\d{1,3})号")
_PORT: Final = regex("[\u4e00-\u9fff]{2,4}港[东南西北]?区?$")
# 白沙溪上游｜老鸦潭, 芨芨台村｜西头那个老窑: on which side of what it lies is no name.
_UP_OR_DOWN: Final = regex("^[\u4e00-\u9fff]{1,4}[河江溪湖水](?:干流)?的?[上中下]游(?=..)")
_END: Final = regex("[东南西北]头$")


def in_full(text: str, point: Written) -> Written:
    """Return a point with its gate and its port, and without the side it lies on."""
    point = _with_gate(text, point)
    if _NUMBERED.match(point.value) and _PORT.search(text, max(0, point.start - 7), point.start):
        start = begin_of(text, point.start, most=7)
        return Written(text[start : point.start] + point.value, start, point.end)
    if (side := _UP_OR_DOWN.match(point.value)) is not None:
        return Written(point.value[side.end() :], point.start + side.end(), point.end)
    if text.startswith("那", point.end) and _END.search(point.value):
        return Written(point.value[:-2], point.start, point.end - 2)
    return point
