"""Of a message that gives a telephone number, what says who he is, and what is said besides?

王小二 13800001111 罚的是三百: the first two are sealed, the last is of the matter. Behind a stop,
a blank or the number itself something else may begin; what is no name is never taken for one.
"""

import re
import unicodedata
from typing import Final

from clues.reading.teller.own_identity import is_called, marks
from clues.regex import regex
from handlers.citizen.report.who import identity
from handlers.phrases import identity as identity_words


def apart(words: str) -> tuple[str, str]:
    """Return name and number as they would stand alone, and the rest; nothing without a number."""
    plain = unicodedata.normalize("NFKC", words)
    text = words if len(plain) == len(words) else plain
    span = identity.phone_span(plain)
    if span is None:
        return "", ""
    before = _CALLED.sub("", text[: span[0]].rstrip(_SIGNS))
    pieces = [*_pieces(before), *_pieces(text[span[1] :])]
    own = [piece for piece in pieces if _is_of_him(piece)]
    left = [piece for piece in pieces if piece not in own]
    name = next(filter(_is_name, left), "") or next(filter(_may_be_name, left), "")
    if name:
        left.remove(name)
    of_him = (name, *own, plain[span[0] : span[1]])
    return " ".join(filter(None, of_him)), "，".join(left)


def _pieces(words: str) -> list[str]:
    told = (piece.strip(_SIGNS) for piece in _CUT.split(words))
    return [piece for piece in told if piece and not _IDLE.fullmatch(piece)]


def _is_of_him(piece: str) -> bool:
    """Say whether a piece tells who he is by more than a name: where he lives, another number."""
    own = identity.phone_in(unicodedata.normalize("NFKC", piece)) or marks(piece)
    return bool(own) or _ABOUT_HIM.match(piece) is not None


def _is_name(piece: str) -> bool:
    return is_called(_bare(piece)) or _FROM_AFAR.fullmatch(piece) is not None


def _may_be_name(piece: str) -> bool:
    """Say whether a piece may be a name that begins with no surname: 阿强师傅, John Smith."""
    bare = _bare(piece)
    return bool(identity_words.person_name(bare)) and not _NO_NAME.search(bare.lower())


def _bare(piece: str) -> str:
    return identity_words.person_name(piece.removeprefix("姓")) or piece


_FROM_AFAR: Final = regex("[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+")
_SIGNS: Final = " \t:：、-—()（）.．"
_CUT: Final = regex(r"[,，。;；!！、\n]+|(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
_PHONE: Final = (
    "(?:联系|聯繫)?(?:电话|電話|手机|手機|号码|號碼|联系方式|tel|phone|mobile)(?:号码?|號碼?)?"
)
_CALLED: Final = regex(
    f"(?:(?:(?:我|本人|俺)的?)?{_PHONE}(?:是|为|為)?|"
    "\\b(?:my )?(?:phone|number)(?: number)?(?: is)?)$",
    re.IGNORECASE,
)
"""How a number is called right before it."""
_IDLE: Final = regex(
    f"(?:我的?|本人)?{_PHONE}|我|你好|您好|谢谢[你您]?|多谢|好的?|嗯|行|是|姓名|名字|[和跟与及]|"
    "(?:有(?:事|问题|需要)|需要(?:的话|时)?|随时|欢迎|你们?|您|可以?|能|请|就|都)*"
    "(?:打?(?:我|这个)?(?:电话)?|联系|联络|找|打给)(?:到)?(?:我|本人)?(?:吧|就行|就好|即可|核实)?|"
    "thanks?(?: you)?|please|(?:please )?(?:call|contact|reach) me(?: any ?time)?|and",
    re.IGNORECASE,
)
"""What says nothing besides: 有事打我电话."""
_ABOUT_HIM: Final = regex("家?住|住址|地址[：:是]|身份证|微信|邮箱|[Qq]{2}|[\\w（）()]{2,}公司$")
_NO_NAME: Final = regex(
    "[罚打骂抢收扣交付拿给要来去说问看查开走别没不是时间地点单位金额钱块元晚早昨今明前后天号周]|方便|联系|白天|短信|"
    "\\b(?:call|text|they|fined|paid|receipt|after|before|not|no|was|is|evenings?|mornings?)\\b"
)
