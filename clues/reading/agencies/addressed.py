"""To whom is a letter written (尊敬的交通局领导：我公司……), who is greeted, who sent one here?

None of them has done anything by that, unless the letter accuses him: 贵局执法人员.
"""

from typing import Final

from clues.reading.words.folding import fold
from clues.regex import regex

_BEGINNING: Final = 120
"""Characters in which a letter has come to whom it is written to."""
_GREETING: Final = 40
"""Characters in which a greeting has come to its good wish."""
_SALUTATION: Final = regex(
    "(?:^|\n)[ \t]*(?:(?:尊敬的|敬爱的|致(?!命|使)|呈)[^\n，。；:!?、\\d]{2,24}|"
    "[^\n，。；:!?、\\d]{2,20}(?:领导|负责人|同志))(?:们|您好|你好)?[ \t]*(?=:)"
)
# 营商办领导您好，… and 县司法局的同志，你们好: greeted without a letter's colon.
_GREETED: Final = regex(
    "^\\s*(?:尊敬的|敬爱的|亲爱的|您好|你们?好|各位)?[，!\\s]*[^\n，。；:!?、\\d]{2,20}?"
    "(?:的?(?:各位|全体)?(?:领导|负责人|同志|工作人员|干部|老师)们?[，!\\s]*(?:大家|[您你]们?)?好|(?:大家|[您你]们?)好)"
    "(?=[，。!:;；\\s])"
)
_ACCUSED: Final = regex(
    "贵(?=[局队所站委办]|单位|部门)|[你您]们?(?=的?(?:人|手下|执法|队员)[^，。]{0,12}[来收罚扣打骂拿抢])|"
    "[你您]们?(?=[局队所站]|单位|办公室|自己人|那边的人)"
)
# 市监局的朋友告诉我可以来这里报, 税务局说让我来找你们: he only showed the way.
_SENT_HERE: Final = regex(
    "的?(?:那边)?(?:朋友|熟人|亲戚|同学|同志|工作人员|人|领导|干部|老[\u4e00-\u9fff]|小[\u4e00-\u9fff])?(?:们)?"
    "(?:就|都|也|跟我|对我)?(?:说|告诉我|让我|叫我|建议我?|推荐我?|介绍我?)[^，。；]{0,8}?"
    "(?:[来找跟向]你们|来?(?:这里|这儿|这边|这)[报反举说找投提]|到这|在这里?[报反举投]|[来找]这|来[报反举投]|用这个)"
)


def addressee(text: str) -> tuple[int, int] | None:
    """Return where the folded *text* names whom it is written to; None where that is who did it."""
    met = _SALUTATION.search(text, 0, _BEGINNING) if ":" in text[:_BEGINNING] else None
    return None if met is None or _ACCUSED.search(text, met.end()) else met.span()


def greeted(text: str) -> int:
    """Return the end of a greeting with which *text* begins; 0 where there is none, or he did it.

    Where nobody else is named he may still be it: 交警同志你们好，上周三在G2504被拦.
    """
    met = _GREETED.match(text, 0, _BEGINNING) if "好" in text[:_GREETING] else None
    return 0 if met is None or _ACCUSED.search(text, met.end()) else met.end()


def sent_here(text: str, end: int) -> bool:
    """Whether the office whose name ends there only told the teller to report here."""
    return _SENT_HERE.match(text, end) is not None


def without_addressee(story: str) -> str:
    """Return *story*, exactly as long, without the words that say whom it is written to."""
    folded = fold(story)
    if (span := addressee(folded.text)) is None:
        return story
    start, end = folded.place(*span)
    return story[:start] + "，" * (end - start) + story[end:]
