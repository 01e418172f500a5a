"""Which characters sound or look like another one, so that a keyboard or an ear may take it?

Tones say nothing: nobody types them. What many dialects do not tell apart (zh and z, n and l, ing
and in) is one sound; f and h only where *far* is asked for, as it takes a longer word to be sure.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

_BEGUN: Final = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"))
# Pairs and more that are taken for each other by their looks, or by an ear that is not exact.
_LOOK_ALIKE: Final = (
    "出岀 天夭大 早旱 末未 己已 人入 土士 管菅 款歀欸欺歉 券卷 拆折 候侯 拔拨 准淮 治冶始 宜宣 间问"
    " 酒洒 今令巾 由田 货贷 检捡险 票栗 罚罸 桥挢 收牧 费弗 站粘张 局居 府俯 押抻 清青 环坏还怀欢"
    " 优伏 札扎 查杳 要耍 处外 扣叩拘 通诵 章童 证讧 科抖 待侍 运遇 傍旁 商善"
)


@cache
def sounding() -> Mapping[str, tuple[str, ...]]:
    """Return every syllable with the characters that are said so."""
    table = files("clues.reading.words").joinpath("sounds.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in table.splitlines() if not line.startswith("#"))
    return {syllable: tuple(signs) for syllable, signs in rows}


@cache
def alike(*, far: bool) -> Mapping[str, frozenset[str]]:
    """Return for each character those that may have been written for it, itself among them."""
    found: dict[str, frozenset[str]] = {}
    for signs in map(frozenset, _classes(far=far)):
        for sign in signs:
            found[sign] = found[sign] | signs if sign in found else signs
    return found


def _classes(*, far: bool) -> Iterator[str]:
    classes: dict[str, str] = {}
    for syllable, signs in sounding().items():
        level = _levelled(syllable, far=far)
        classes[level] = classes.get(level, "") + "".join(signs)
    yield from classes.values()
    yield from _LOOK_ALIKE.split()


def _levelled(syllable: str, *, far: bool) -> str:
    if len(syllable) > 1:
        begun = next((pair for pair in _BEGUN if syllable.startswith(pair[0])), ("", ""))
        syllable = begun[1] + syllable[len(begun[0]) :]
    if syllable.endswith(("eng", "ing")):
        syllable = syllable[:-1]
    if far and syllable.startswith("hu"):
        syllable = "f" + (syllable[2:] or "u")
    return syllable
