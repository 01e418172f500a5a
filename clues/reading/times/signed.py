"""Is a date that of the signature: 青湾县城管局 2026年11月12日 below a decision?

A letter and a paper end with the day on which they were written; it tells of what happened only
where nothing else does.
"""

from typing import Final

from clues.reading.times.moments import Moment
from clues.regex import regex

_OFFICE: Final = "[^\\s，。；！？:在到去来我把被的了]{2,24}(?:[局队所站会厅府处科办]|办公室|公司)"
_SIGNED: Final = (
    "(?:[反举投报申诉具署上落联签][\\u4e00-\\u9fff]{1,3}:?[^，。；！？\\n:\\d]{0,10}|"
    "[\\u4e00-\\u9fff]{2,4})"
)
_CALLED: Final = "(?:日期|落款|签发日期|填写日期|年月日|date):?"
_SEAL: Final = "(?:[(](?:印章|盖章|公章|章|签字|签名)[)])"
_DAY: Final = (
    "(?:(?:\\d{4}|[二〇○零o一三四五六七八九十]{4})[年./-])?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[月./-]"
    "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?|"
    "(?:\\d{1,2} )?[a-z]{3,9}\\.? (?:\\d{1,2},? )?\\d{4}"
)
# The last line holds nothing else, or what stands behind the last sentence is who signs.
_LAST: Final = regex(
    f"(?:\\n\\s*(?:{_OFFICE}|{_SIGNED}|{_CALLED})?|[。！]\\s*(?:{_OFFICE}|{_SIGNED}|{_CALLED}))"
    f"{_SEAL}?[\\s，,]*(?P<day>{_DAY}){_SEAL}?[\\s。.]*$|"
    # 望查处。2026年11月27日: a sentence that is but a whole date
    "[。！]\\s*(?P<alone>(?:\\d{4}|[二〇○零o一三四五六七八九十]{4})[年./-]\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[月./-]"
    "\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?)[\\s。.]*$"
)


def unsigned(text: str, moments: list[Moment]) -> list[Moment]:
    """Return *moments* without the day of the signature, where another one is told."""
    if len(moments) < 2 or (met := _LAST.search(text)) is None:
        return moments
    begun = met.start("alone" if met["alone"] else "day")
    others = [each for each in moments if each.end <= begun]
    # 来了两次：11月18日, and 11月20日 below it: two days in a list.
    listed = any(not text[each.end : met.start()].strip("，、；。 ") for each in others)
    return moments if listed or not others else others
