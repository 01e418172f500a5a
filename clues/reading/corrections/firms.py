"""How does a correction write the name of the firm: all of it, or the part that was wrong?

公司名不对，是大诚木业 puts 大诚木业 where 大成木业 stood in 青湾县大成木业有限公司.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import denials, without_denials
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import simplified
from clues.regex import regex

_LINE: Final = regex(
    "(?:公司|企业|企業|[店厂廠])的?(?:名称|名稱|名字|全称|全稱|名)|^公司(?!不?是?在)"
)
_KIND: Final = regex("(?:有限)?(?:责任)?公司|集团|企业|[店厂]")
_IS: Final = regex(
    "(?:改成|改为|改為|换成|換成|[应應][该該]?[是为為叫]|[是为為叫]|[:：])\\s*(?P<what>[^，,。;；!！?？\\s]{2,40})"
)
_CLAUSE: Final = regex("[^，,。;；!！?？\\s]{2,40}")
_TAIL: Final = regex("(?:才[对對]|[吧啊哦呢呀嘛的])+$")
_NO_NAME: Final = regex("^在|[我你他她您没沒不了吗嗎这這那哪谁誰错錯罚罰查]")
_LEAST: Final = 2
_END: Final = 2  # characters: 公司, 商店


def new_firm(known: Reading, said: Reading, text: str) -> Iterator[Change]:
    """Return the firm with the name, or the part of it, that *text* says is right."""
    old, whole = known.first(Name.COMPANY), said.first(Name.COMPANY)
    name = str(old.value) if old is not None else ""
    wrong = _denied(text, name)
    if not wrong and _LINE.search(text) is None:
        return
    told = (whole.start, whole.end, str(whole.value)) if whole is not None else _told(text)
    if told is None:
        return
    start, end, right = told
    value = _put_right(name, wrong, right)
    if value != name:
        new = Slot(name=Name.COMPANY, value=value, text=text[start:end], start=start, end=end)
        yield Change(name=Name.COMPANY, old=old, new=new)


def _denied(text: str, name: str) -> str:
    """Return the part of the old name that is denied: 大成木业, of 不是大成木业."""
    plain = simplified(name)
    for met in denials(text):
        what = simplified(met["what"]).strip()
        if len(what) >= _LEAST and what in plain and not _KIND.fullmatch(what):
            return what
    return ""


def _told(text: str) -> tuple[int, int, str] | None:
    """Return where the right name stands and how it reads, where it stands behind 是 or alone."""
    plain = without_denials(text)
    told = [*_IS.finditer(plain)]
    clauses = [*_CLAUSE.finditer(plain)]
    if not told and len(clauses) != 1:
        return None
    start = told[-1].start("what") if told else clauses[0].start()
    name = _TAIL.sub("", told[-1]["what"] if told else clauses[0][0])
    if len(name) < _LEAST or _NO_NAME.search(name):
        return None
    return start, start + len(name), name


def _put_right(name: str, wrong: str, right: str) -> str:
    """Return *name* with *right* for the part that was *wrong*, or that is most like it.

    What ends as the whole does is the whole, where no more of it is told to be wrong.
    """
    whole = right[-_END:] == name[-_END:] and wrong[-_END:] != name[-_END:]
    if not name or (whole and len(right) > len(name) // 2):
        return right
    at = simplified(name).find(wrong) if wrong else _likest(simplified(name), simplified(right))
    many = len(wrong) or len(right)
    return right if at < 0 else name[:at] + right + name[at + many :]


def _likest(name: str, part: str) -> int:
    """Return where *name* has something that *part* may be a slip of, -1 where it has not."""
    places = range(len(name) - len(part) + 1)
    alike, at = max(((_alike(name[at:], part), -at) for at in places), default=(0, 0))
    return -at if alike * 2 >= len(part) else -1


def is_same_firm(name: str, anew: str) -> bool:
    """Return whether *anew* only writes *name* otherwise: a slip of one character, or a part of it.

    大诚木业 for 大成木业 is the same firm; 宏达商贸, or 柳河县大成木业 for 青湾县大成木业, another.
    """
    one, other = sorted((_called(name), _called(anew)), key=len)
    if not one or one in other:
        return bool(one)
    return len(one) == len(other) and _alike(one, other) == len(one) - 1


def _called(name: str) -> str:
    return _FORM.sub("", simplified(name))


_FORM: Final = regex("(?:股份|有限)?(?:有限|责任)?公司$|集团$|[店厂]$")


def _alike(name: str, part: str) -> int:
    return sum(one == other for one, other in zip(name, part, strict=False))
