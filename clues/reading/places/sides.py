"""On which side of a thing does something stand, and whose is the thing: 我们｜店｜门口?"""

import re
from typing import Final

CLEAR: Final = (
    "(?:大?门[口前外]|[东南西北前后正侧]门口?|斜?对[面过]|旁边?|边上|附近|那[里边儿块头旮]|这[里边儿块]"
    "|一带|底下|下[面边头]|脚下|楼上|上[面头]|[里外后前][面边头]|背后|后厨|跟前|拐角处?|角上|尽头|中间"
    "|[东南西北]{1,2}[头侧边面角]|坡[上顶]|的?地方|位置)"
)
SIDE: Final = (
    f"(?:{CLEAR}|顶上?|上(?![下客来船课班游道车高])|下(?![来高客坡道游车船货班])|里|内|外|处|边)"
)
OWNER: Final = re.compile("(?:[我俺咱本](?:们|公?司)?(?:自?家|自己)?的?|自家|自己的?|阿拉)")
