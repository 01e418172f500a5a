"""How is it told that a shop, a stall or a car is being smashed at this moment?

What was smashed yesterday is a loss, and no danger; who smashes now may strike next.
"""

from typing import Final

# 我的店, 我间铺, 我这间铺
_COUNTED: Final = "(?:[这那呢嗰]?[间个架部台张道条辆家啲些])?"
_HIS: Final = f"(?:(?:我|俺|咱|他|她|佢|人|别人|老人)?[们哋]?[家店厂]?的?{_COUNTED})"
_WHAT: Final = (
    "(?:小?店|超市|饭馆|门(?!槛|票)|摊|铺|档(?!案|次)|闸|嘢|车(?!价)|货(?!价)|东西|玻璃|窗|"
    "机(?!会|场|票|构)|设备|柜|桌|椅|锅(?!卖铁)|炉|秤|招牌|屋|房(?!价)|棚|家里?(?![的伙]))"
)
_NOW: Final = (
    "(?:(?:正在?|还在|又在|一直在|(?<![现不实存放停摆住])在|又[来跑回]{1,2}了?|又带人来?|又开始|"
    "(?:现在|这会儿?|眼下|此刻)(?:又|还|就)?(?:来)?|开始|跑来|冲进来|动手)(?:打|乱|猛|硬)?砸)"
)
# Of Hong Kong and Guangdong: what goes on is V紧 or 喺度V, who comes back 又嚟.
_BREAK: Final = "(?:乱|狂|猛|扑)?(?:砸|打烂|扑烂|整烂|推冧|踢冧)"
_AT_IT: Final = (
    "(?:(?:喺|系)(?:呢|嗰)?度|(?:喺|系)[^，。]{1,6}度|"
    "(?:而家|依家|宜家|家下|家阵)(?:又|仲|就|先)?|"
    "仲(?:喺度)?|又(?:走|冲|返|翻|带人|带班人|有人|有班人){0,2}(?:入|过|返|翻)?嚟|"
    "[走冲](?:咗)?(?:入|过)嚟)"
)
_CANTONESE: Final = (
    f"{_AT_IT}(?:搞事)?{_BREAK}(?:紧|(?<!度砸)(?<!度打烂)咗)?{_HIS}{_WHAT}",
    f"{_BREAK}紧(?:{_HIS}{_WHAT}|(?=$|[，。！!]))",
    f"(?:喺|系)[^，。]{{0,6}}度(?:乱|狂|猛){_BREAK}",
    f"(?:俾|畀|被)[^，。]{{0,6}}{_BREAK}紧",
)
SMASHING: Final = (
    f"{_NOW}(?:着|了)?{_HIS}{_WHAT}",
    "(?<![不改])正在?被[^，。]{0,6}砸",
    "(?:正在?|还在|又在|(?<![现不实存放停摆住])在|又来)(?:店里|屋里|摊上|这里|家里)?打砸(?!抢罪)",
    f"在[^，。]{{0,5}}(?:店里|屋里|摊上|家里)(?:打|乱|猛)砸(?![钱人])|(?:把|将){_HIS}{_WHAT}[^，。]{{0,3}}正在?砸",
    *_CANTONESE,
)
_THINGS: Final = (
    "(?:shop|store|stall|stand|car|van|truck|lorry|bike|window|door|house|home|goods|things|"
    "restaurant|place|equipment|machine|furniture)s?"
)
IN_ENGLISH: Final = (
    (
        r"\b(?:is|are|'s|'re|am) (?:now |still |again |all |here ){0,2}"
        r"(?:smashing|wrecking|destroying|trashing|breaking (?:down|into)|breaking) (?:up |down )?"
        rf"(?:my|our|the|his|her|their|up my|up our)(?: \w+)? {_THINGS}\b"
    ),
)
