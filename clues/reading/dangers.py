"""Is anybody in danger, so that safety is spoken of first?

Words decide, unless they are denied; what a story only fears or forbids is no danger.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clues.reading.folding import fold
from clues.reading.lexicon import met_in


class Peril(StrEnum):
    """What kind of danger a story tells of."""

    VIOLENCE = "violence"
    DETAINED = "detained"
    INJURY = "injury"
    FIRE = "fire"
    DESPAIR = "despair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """A danger and the words that tell of it; *text* is ``story[start:end]``."""

    peril: Peril
    text: str
    start: int
    end: int


_WORDS: Final = {
    Peril.DESPAIR: (
        r"不想活|活不下去|活不了|不如死|想死|自杀|跳楼|跳河|跳桥|喝农药|"
        r"喝药|轻生|寻死|上吊|割腕|一了百了|死给|同归于尽|活着没意思|"
        r"活够了|"
        r"没活路|了结自己|want to die|kill myself|suicide|end my life|"
        r"don'?t want to live|no reason to live"
    ),
    Peril.VIOLENCE: (
        r"打人|把[^，。]{0,5}打(?:了|伤|得|倒|破)|(?:被|遭|让|叫|"
        r"给)[^，。]{0,8}(?:打了|打伤|殴打|打得|围殴|暴打|群殴|打倒|打破|"
        r"打断|打晕|砍)|打了我|打了俺|打伤|殴打|围殴|"
        r"动手打|正在打|拿刀|持刀|动刀|砍人|拿棍|持棍|打死|往死里打|揍了|"
        r"揍我|扇了?我|扇耳光|掐(?:着|住)?[^，。]{0,3}脖|拳打脚踢|电击|"
        r"电棍|"
        r"beat(?:ing|en)? (?:me|him|her|us|up)|hit me|attacked|assault|"
        r"punched|kicked me|with a knife"
    ),
    Peril.DETAINED: (
        r"扣人|人被扣|扣了[^，。]{0,3}人|把[^，。]{0,6}(?:关起来|关了起来|"
        r"锁在|铐在|铐起来|关在)|非法拘禁|限制人身自由|限制自由|"
        r"不让(?:我们?|俺们?|人|他们|她)(?:走|离开|出去|出门|回家)|"
        r"关在(?:屋|房|车|里|办公室)|被关(?:在|了|起)|绑架|出不去|locked"
        r" (?:me|us|him) (?:in|up)|detained (?:me|us|him|my)|won'?t let"
        r" (?:me|us|him|her) (?:go|leave)|held (?:me|us) (?:in|there)"
    ),
    Peril.INJURY: (
        r"受伤|受了伤|流血|出血|骨折|昏迷|昏倒|晕倒|送医院|送进医院|住院|"
        r"救命|救护车|急救|重伤|轻伤|断了(?:一根|两根|胳膊|腿|肋)|死人|"
        r"人死了|去世|没命|抢救|"
        r"bleeding|injur(?:ed|y)|broken (?:arm|leg|rib)|unconscious|hospital|ambulance|help me"
    ),
    Peril.FIRE: r"着火|起火|失火|爆炸|火灾|煤气泄漏|燃气泄漏|泼汽油|浇汽油|on fire|"
    r"caught fire|explosion|gas leak",
}
_DANGER: Final = re.compile(
    "|".join(f"(?P<{peril.value}>{words})" for peril, words in _WORDS.items())
)
_DENIED: Final = re.compile(
    r"(?:没|没有|没人|未|并未|不|不是|不会|无人|从没|从来没|别|不要|禁止|"
    r"不许|不准|防止|避免|以免|免得|严禁|幸好没|差点|no one|nobody|not|"
    r"never|didn'?t|was not)(?:人|谁|有人|再|敢|被|受|出现|发生|到|having|"
    r"was|been|got)?[\s]?$"
)
_SUBJECT: Final = re.compile(
    r"(?:灭火器|消防|防火|火灾隐患|隐患|演练|培训|检查|预案|证|保险|工伤|报告|"
    r"设备|责任书|险|fire (?:department|inspect|brigade|service|"
    r"extinguisher))"
)
# 不交钱不让走: a car that is held is no captive.
_FOR_MONEY: Final = re.compile(r"(?:不交|不给|不拿|没交|交了|给了|交完)[^。]{0,10}$")


def dangers(text: str) -> tuple[Danger, ...]:
    """Return the dangers a story tells of, each kind once, despair first."""
    folded = fold(text)
    found: dict[Peril, Danger] = {}
    for met in met_in(_DANGER, folded.text):
        peril = Peril(str(met.lastgroup))
        if peril in found or not _meant(folded.text, met, peril):
            continue
        start, end = folded.place(*met.span())
        found[peril] = Danger(peril=peril, text=folded.original[start:end], start=start, end=end)
    return tuple(_first(found))


def _first(found: dict[Peril, Danger]) -> Iterator[Danger]:
    order = (Peril.DESPAIR, Peril.VIOLENCE, Peril.DETAINED, Peril.INJURY, Peril.FIRE)
    return (found[peril] for peril in order if peril in found)


def _meant(text: str, met: re.Match[str], peril: Peril) -> bool:
    before, after = text[max(0, met.start() - 12) : met.start()], text[met.end() : met.end() + 6]
    if _DENIED.search(before):
        return False
    if peril is Peril.FIRE and (_SUBJECT.match(after) or before.endswith(("防", "消防"))):
        return False
    if peril is Peril.INJURY and after.startswith(("保险", "险", "鉴定标准")):
        return False
    return not (peril is Peril.DETAINED and _FOR_MONEY.search(before))
