"""Which turns of speech point to a circumstance that no single word gives away?"""

import re
from typing import Final

from clues.reading import cue_turns_deeds, cue_turns_manner

# One of these stands in every match; without any of them there is no need to search.
_SIGNS: Final[dict[str, str]] = {
    "rough": "推踢掀砸摔按摁打揪拽铐踹扯撞",
    "gifts": "烟酒鱼肉鸡果茶华台米蛋吃喝请陪排拿买",
    "levy": "出摊捐凑认",
    "agent": "司店家厂构心备统做买认算行要用",
    "by_others": "员者保时协三劳外物习社司",
    "disrupt": "停关等陪耗腾误忙",
    "temp_point": "临搭",
    "remote": "外邻跨隔别",
    "max_fine": "罚",
    "unequal": "罚交收",
    "document": "错章字白写对",
    "unpublished": "件定据",
    "conflict": "策件定要消止免停收让",
    "private_account": "微支账卡码",
    "waved_on": "走跑开放超",
    "take_vehicle": "扣拖收拿",
    "shirk": "找推踢转甩说",
    "punish_first": "罚警醒育改单",
    "unanswered": "投举反上打写留",
    "no_list": "走了",
    "stop": "拦截堵挡停",
    "not_returned": "扣走封押还退",
}

CUE_PATTERNS: Final = tuple(
    (cue, frozenset(_SIGNS.get(cue, "")), re.compile("|".join(f"(?:{each})" for each in some)))
    for turns in (cue_turns_deeds.TURNS, cue_turns_manner.TURNS)
    for cue, some in turns.items()
)
