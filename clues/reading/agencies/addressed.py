"""To whom is a letter written: 尊敬的青湾县交通局领导：我公司……?

Whom it is written to has done nothing, unless the letter accuses him: 贵局执法人员.
"""

from typing import Final

from clues.reading.words.folding import fold
from clues.regex import regex

_BEGINNING: Final = 120
"""Characters in which a letter has come to whom it is written to."""
_SALUTATION: Final = regex(
    "(?:^|\n)[ \t]*(?:(?:尊敬的|敬爱的|致(?!命|使)|呈)[^\n，。；:!?、\\d]{2,24}|"
    "[^\n，。；:!?、\\d]{2,20}(?:领导|负责人|同志))(?:们|您好|你好)?[ \t]*(?=:)"
)
_ACCUSED: Final = regex("贵(?=[局队所站委办]|单位|部门)|[你您]们?(?=[局队所站]|单位)")


def addressee(text: str) -> tuple[int, int] | None:
    """Return where the folded *text* names whom it is written to; None where that is who did it."""
    met = _SALUTATION.search(text, 0, _BEGINNING) if ":" in text[:_BEGINNING] else None
    if met is None or _ACCUSED.search(text, met.end()):
        return None
    return met.span()


def without_addressee(story: str) -> str:
    """Return *story*, exactly as long, without the words that say whom it is written to."""
    folded = fold(story)
    if (span := addressee(folded.text)) is None:
        return story
    start, end = folded.place(*span)
    return story[:start] + "，" * (end - start) + story[end:]
