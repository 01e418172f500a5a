"""Does a person want a file back that he sent, and which one does he mean?

那张照片发错了, 把附件去掉, 第二张不要了: said before the report is submitted. What somebody else
did with photos (他们把我的照片删了) is the story.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from clues.regex import regex
from clues.speech import FileKind

_WHICH: Final = (
    "(?:那|这|刚才|刚|上面|前面|上一|我|发的|传的|的|第[一二三四五六七八九十两\\d]++|最后|"
    "头一|其中|有|一|两|几|全部|所有|都|些|张|个|段|份|条|幅)*"
)
_NOUN: Final = "(?:照片|图片|图|相片|截图|视频|录像|录音|语音|音频|文件|附件|材料|pdf)"
_FILE: Final = f"(?:{_NOUN}|[张个段份条幅])"
_SHOT: Final = (
    "(?:照片|图片|图|相片|截图|视频|录像|录音|附件)"  # a paper that is wrong may be theirs
)
_SENT: Final = "(?:发|传|拍|选|弄|搞|点)错(?:人|地方|图|照片|文件)?(?:了|的)?"
_WRONG: Final = "(?:错了|不对|有误|不是(?:这|那)[张个段份]?)"
_PLEASE: Final = "(?:请|帮我|帮忙|麻烦|你们?|您|可以|可不可以|能不能|能|我|要|想)*"
_OFF: Final = (
    f"(?:{_PLEASE}(?:都|也|就|先|给我|把|它|全部|全)*"
    "(?:删(?:除|掉|了)?|(?:去|拿|撤|取|划|移)(?:掉|除|回|下来|消|走))|(?:我|先|都|也|就)*(?:不要|不用|不交|不发|不传|别交|别发|别传|别用|不要用|不算|不作数|作废))"
)
_TAIL: Final = "(?:一下|吧|了吧|行吗|可以吗|好吗|吗|么|啊|呀|哦|谢谢)*"
_MARKS: Final = "[，,。.；; ！!？?～~]*"
_FORMS: Final[tuple[str, ...]] = (
    # 那张照片是邻居家的，发错了，删掉
    f"{_WHICH}{_FILE}(?:是[^，,。]{{1,12}})?{_MARKS}(?:我|都|也|是|给)*{_SENT}{_MARKS}(?:{_OFF}{_TAIL})?",
    # 那张照片不是我的，别交
    f"{_WHICH}{_FILE}(?:不是|是)[^，,。]{{1,8}}的{_MARKS}{_OFF}{_TAIL}",
    f"{_WHICH}{_SHOT}{_WRONG}{_MARKS}(?:{_OFF}{_TAIL})?",
    # 照片删掉, 附件不要了
    f"{_PLEASE}(?:把|将)?{_WHICH}{_FILE}{_MARKS}{_OFF}{_TAIL}",
    f"{_WHICH}{_FILE}{_MARKS}(?:我|都|也|先|就|全部|全)*(?:不要|不用|不交|不发|不传)了?{_TAIL}",
    # 删掉照片, 不要那张图
    f"{_OFF}(?:了)?{_WHICH}{_FILE}{_TAIL}",
    # 发错照片了, 传错了一张图, 发错了
    f"(?:我|刚才|刚|不好意思|对不起)*{_MARKS}(?:我)?(?:发|传|拍|选)错(?:了)?(?:{_WHICH}{_FILE})?(?:了)?{_MARKS}(?:{_OFF}(?:{_WHICH}{_FILE})?{_TAIL})?",
)
_HAN: Final = tuple(regex(f"(?:{form}){_MARKS}") for form in _FORMS)
_FILE_EN: Final = "(?:photos?|pictures?|pics?|images?|videos?|files?|attachments?|recordings?)"
_ENGLISH: Final = regex(
    "(?:sorry,? )?(?:please |can you |could you )?"
    "(?:remove|delete|drop|take (?:out|off|back|away)) "
    f"(?:(?:the|that|this|my|all|last|first|second|third|wrong|of) ?)*{_FILE_EN}(?: please)?|"
    f"(?:the|that|this) (?:(?:last|first|second|third) )?{_FILE_EN} (?:is|was) "
    "(?:the )?(?:wrong(?: one)?|a mistake|sent by mistake)(?:,? (?:please )?(?:remove|delete) it)?|"
    f"(?:sorry,? )?i (?:have )?(?:sent|attached|uploaded) the wrong {_FILE_EN}"
)
# 把照片删了 tells what somebody did; 把照片删了吧 asks for it.
_DONE: Final = regex("(?:把|将|我(?![要想])|他们?|她).*[删去拿撤取]\\w{0,2}了[^吧]*")


_POINTS: Final = regex(
    "(?:照片|图片|图|证据|材料|附件)?(?:就|只有|都在|是|在)这(?:里|儿|些|一|两|几|个|边)?"
    f"{_FILE}?(?:照片|图片|图|材料|证据)?(?:了|吧|啊)?[，,。；;\\s]+"
    "|(?:this is|here is|here's|just|only) (?:the|this|my) (?:only )?"
    "(?:photo|picture|file|one)[,.; ]+",
    re.IGNORECASE,
)


def behind_files(words: str) -> str:
    """Return the words behind what only points at the file that came: 就这张，匿名提交."""
    met = _POINTS.match(words)
    return words[met.end() :] if met and words[met.end() :].strip() else words


_LONGEST: Final = 60
_NAMES_ONE: Final = regex(f"{_NOUN}|{_FILE_EN}")


def names_a_file(words: str) -> bool:
    """Say whether *words* name a kind of file."""
    return _NAMES_ONE.search(_plain(words)) is not None


def wants_back(words: str) -> bool:
    """Say whether *words* only ask that a file which was sent be taken back."""
    plain = _plain(words)
    if len(plain) > _LONGEST or _DONE.fullmatch(plain):
        return False
    return bool(_ENGLISH.fullmatch(plain)) or any(form.fullmatch(plain) for form in _HAN)


_ORDINAL: Final = regex("第([一二三四五六七八九十两\\d]+)")
_NUMERALS: Final = {sign: place for place, sign in enumerate("零一二三四五六七八九十")} | {"两": 2}
_ENGLISH_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
_EVERY: Final = regex("全部|所有|全都|全|都|\\ball\\b|everything")
_LAST: Final = regex("最后|刚才|刚刚|\\blast\\b")
_KINDS: Final[Mapping[str, re.Pattern[str]]] = {
    FileKind.PHOTO: regex("图|相片|照片|截|photo|pic|image"),
    FileKind.VIDEO: regex("视频|录像|video"),
    FileKind.VOICE: regex("录音|语音|音频|record"),
    FileKind.DOCUMENT: regex("文件|文档|pdf|document"),
}
_OF_FILES: Final = regex(f"{_NOUN}|张|{_FILE_EN}")


def which(words: str, kinds: Sequence[str]) -> tuple[int, ...]:
    """Return which of the files of these *kinds* are meant, from 0; none where it is not said."""
    plain = _plain(words)
    if _ASKS.search(plain):
        return ()
    named = [kind for kind, called in _KINDS.items() if called.search(plain)]
    among = [place for place, kind in enumerate(kinds) if not named or kind in named]
    if nth := _ordinal(plain):
        return tuple(among[nth - 1 : nth])
    if _EVERY.search(plain) or (named and len(among) == 1):
        return tuple(among)
    return tuple(among[-1:]) if _LAST.search(plain) else ()


_KEEPS: Final = regex("留着|留下|别删|不删|不要删|不拿|别拿|不用删|保留|\\bkeep|don't|do not")
_ASKS: Final = regex("怎么|如何|为什么|[吗么?？]|能不能|可不可以|\\bhow\\b|\\bwhy\\b")


def keeps(words: str) -> bool:
    """Say whether *words* keep the files as they are."""
    return _KEEPS.search(_plain(words)) is not None


def speaks_of_files(words: str) -> bool:
    """Say whether *words* speak of a file at all."""
    return _OF_FILES.search(_plain(words)) is not None


def _ordinal(plain: str) -> int:
    """Return the number of a file that is counted out, 0 for none."""
    if met := _ORDINAL.search(plain):
        return int(met[1]) if met[1].isdigit() else _NUMERALS.get(met[1], 0)
    return next((n for n, word in enumerate(_ENGLISH_ORDINALS, 1) if word in plain), 0)


def _plain(words: str) -> str:
    return words.strip().lower()
