"""Did an office come to somebody, and was something amiss with it: 应急局来查，没出示证件?

Nobody lost anything at once, so it is a matter only where office and day are its own.
"""

from typing import Final

from clues.regex import regex

_VISIT: Final = regex(
    "(?<![复审])查(?!处|办|询|了?(?:一下)?结果)|检查|抽检|上门|巡查|执法|突击|进[^，。]{0,2}[店厂]|"
    r"拦(?:我|车|下|住)|\b(?:inspect|check|search|came|visit)"
)
_SOLD: Final = regex(
    "推销|兜售|强卖|硬卖|强行(?:卖|搭)|搭售|"
    r"(?:让|叫|要|逼)[^，。]{0,6}买|卖给?(?:我|俺)|"
    r"\b(?:sold|made (?:me|us) buy)\b"
)
_NOT: Final = "(?<![我俺们咱店厂家里说称讲嫌车])(?:没|未|冇|不|无)"
_AMISS: Final = regex(
    f"{_NOT}(?:有|肯|给|让|带|拿|开|出|提前|事先){{0,2}}(?:我们?|俺|看|瞧|出示|出具|亮|戴|穿|穿着|"
    "扫|说|讲|录|写|签|登记|告知|示|任何|什么|一张){0,3}"
    "(?:执法|检查|入企|行政|工作|身份|正式|公函|相关|法律)?"
    "(?:证|票|单|收据|发票|文书|决定书|通知|手续|制服|记录|扫码|检查码|备案|依据|理由|原因|"
    "为什么|身份)"
    f"|{_NOT}(?:亮证?|出示)|乱翻|翻箱|翻[了得]|态度|凶|威胁|恐吓|吓唬|[骂吼训]|赖着|耍横|"
    "不让(?:我们?|俺)?[^，。]{0,3}(?:做|开|营|卖|进)|不讲理|"
    r"\b(?:no|without(?: any| an?)?|"
    r"(?:did not|didn't|never|refused to) (?:show|give|bring)(?: me| us)?"
    r"(?: any| an?| their)?) (?:\w+ )?"
    r"(?:id|ids|card|badge|notice|warrant|papers?|receipt|certificate)\b"
)


def visits_amiss(text: str) -> bool:
    """Say whether a folded text tells that an office sold something, or came and did it wrong."""
    if _SOLD.search(text):
        return True
    return _VISIT.search(text) is not None and _AMISS.search(text) is not None
