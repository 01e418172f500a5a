"""How is it told that a shop, a stall or a car is being smashed at this moment?

What was smashed yesterday is a loss, and no danger; who smashes now may strike next.
"""

from typing import Final

_HIS: Final = "(?:(?:我|俺|咱|他|她|人|别人|老人)?们?[家店厂]?的?|这家|那家)"
_WHAT: Final = (
    "(?:小?店|超市|饭馆|门(?!槛|票)|摊|铺|车(?!价)|货(?!价)|东西|玻璃|窗|机器|机子|设备|柜|桌|椅|"
    "锅(?!卖铁)|炉|秤|招牌|屋|房(?!价)|棚|家里?(?![的伙]))"
)
_NOW: Final = (
    "(?:(?:正在?|还在|又在|一直在|(?<![现不实存放停摆住])在|又[来跑回]{1,2}了?|又带人来?|又开始|"
    "(?:现在|这会儿?|眼下|此刻)(?:又|还|就)?(?:来)?|开始|跑来|冲进来|动手)(?:打|乱|猛|硬)?砸)"
)
SMASHING: Final = (
    f"{_NOW}(?:着|了)?{_HIS}{_WHAT}",
    "(?<![不改])正在?被[^，。]{0,6}砸",
    "(?:正在?|还在|又在|(?<![现不实存放停摆住])在|又来)(?:店里|屋里|摊上|这里|家里)?打砸(?!抢罪)",
    f"在[^，。]{{0,5}}(?:店里|屋里|摊上|家里)(?:打|乱|猛)砸(?![钱人])|(?:把|将){_HIS}{_WHAT}[^，。]{{0,3}}正在?砸",
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
