"""Which places are only touched by a story that tells another, where it happened?

Where one ate, parked, unloaded or has one's stall, in whose direction one drove, whose owner said
what. Alone such a place is told; beside another it is none of the matter.
"""

from typing import Final

from clues.reading.words.turns import Turn
from clues.regex import regex

_THERE: Final = "(?:里头?|那[边里儿]|门口|边上|旁边)?"
_PEOPLE: Final = "(?:老板娘?|店主|司机|保安|商户|业主|住户|租户|摊主|职工|工人|经理|师傅|同行|人)"
_ROWS: Final = (
    # what stands before, and what behind
    ("跟|和|与|像|同", f"{_THERE}(?:的)?一样"),
    ("往|朝|向|去往|开往|从|由", "方向"),
    (
        "在|到",
        f"{_THERE}(?:吃|歇|睡|买|卸|装|加|修|洗|换|住|办)(?:[了完过好]|了?一[夜晚宿会])[^，。；]{{0,4}}[，。]",
    ),
    ("在|到", f"{_THERE}(?:就|都|已经?)?(?:处理|罚|交|办)(?:完|过|好|清)了"),
    ("(?:停|放|卸|存|搁|丢|撂)(?:在|到)", f"{_THERE}[，。]"),
    ("(?:我|俺|咱|本人)们?是", f"的?{_PEOPLE}"),
    (
        "",
        f"(?:的|对面的|那[边里个]?的?)(?:那个)?[^，。]{{0,3}}{_PEOPLE}(?:跟我|也|都|还)?(?:说|讲|告诉)",
    ),
    ("", f"{_THERE}(?:不让|不准|不许|没地方|没位置|没车位)(?:停|摆|卖|进|走|过)?"),
    ("", "的老[\u4e00-\u9fff](?:教|说|讲|告诉)"),
    ("", "的?(?:地?磅|秤)(?:上)?(?:说|称|过)?[^，。]{0,4}(?:没超|不超|没事)"),
    ("以为是|还以为在|当是", ""),
    ("(?:比|不如|赶不上)", f"{_THERE}(?:还|都|要|更|多|贵|便宜|严|松|强|好)"),
)
PASSED: Final[tuple[Turn, ...]] = tuple(
    (regex(f"(?:{before})$"), regex(behind)) for before, behind in _ROWS
)
"""What stands before such a place, and what behind; both must be there."""
