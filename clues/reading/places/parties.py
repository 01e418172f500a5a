"""Is a place the address of somebody whom a paper is addressed to: 当事人：李四 住址：人民路12号?

What is called a home (住址) is one in every text; what is called 地址 only where the text names a
party before it: in a report told by headings it may be where it happened.
"""

from typing import Final

from clues.regex import regex

_FRONT: Final = 14
_NOTE: Final = "(?:[(][^()\\n]{0,8}[)])?"
_IS: Final = f"{_NOTE}[\\s:，为是]{{1,3}}$"
_HOME: Final = regex(
    f"(?:住址|(?<!场所[(])住所地?(?![(]经营)|户籍地?址?|家庭地址|身份证地址|现住地?){_IS}"
)
# 我司住所地为…: a firm lives nowhere.
_FIRM: Final = regex("(?:公司|我司|本司|厂|店|企业)[)的]?$")
_ADDRESS: Final = regex(f"(?:地址|场所|住所){_IS}")
PARTY: Final = (
    "(?:当事人|被(?:处罚|检查|告知|通知|执行|调查|约谈)(?:人|单位)|受(?:送达|处罚|检)(?:人|单位)|行政相对人|"
    "(?:单位|企业|个体(?:工商户)?|商户)?名称|法定代表人|经营者|负责人)"
)
_PARTY: Final = regex(PARTY + _NOTE + "[\\s:，为是]|有限公司:|经营部:|商行:")


def is_called_home(text: str, start: int) -> bool:
    """Whether what begins at *start* of a folded text is called a home."""
    met = _HOME.search(text, max(0, start - _FRONT), start)
    return met is not None and _FIRM.search(text, 0, met.start()) is None


def is_of_party(text: str, start: int) -> bool:
    """Whether what begins at *start* of a folded text is called the address of a party."""
    called = _ADDRESS.search(text, max(0, start - _FRONT), start) is not None
    return is_called_home(text, start) or (called and _PARTY.search(text, 0, start) is not None)
