"""What does a person wish who asks rather than tells? 要实名吗, 怎么投诉, 我那个事怎么样了.

Each such question is answered by a command he need not know the word of; a story begins no draft
by it.
"""

import re
from typing import Final

from clues.reading.folding import simplified

_LONGEST: Final = 24
_ENDS: Final = "(?:吗|么|嘛|呢|啊|呀|的|了|没|没有)*"
_MINE: Final = (
    "(?:我|俺|咱)?(?:们)?(?:昨天|前天|上次|之前|上周|上个?月|那天|以前)?(?:发|报|写|反映|举报|投诉|说|提交|交)?的?"
    "(?:那个|那件|这个|这件)?(?:事情?|线索|举报|投诉|问题|材料)?"
)
_WISHES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (
        "privacy",
        re.compile(
            "(?:需要|一定要|必须|是不是要?|要不要|要|用不用|用)?(?:实名|留名字?|写名字|写姓名|留姓名|身份证|留电话)"
            f"{_ENDS}|(?:可以|能|能不能|可不可以)?(?:匿名|保密)(?:举报|投诉|反映)?{_ENDS}|"
            "(?:他们|对方|单位|人家)?(?:会不会|会)(?:被)?(?:打击)?"
            f"(?:报复|泄露|泄密|暴露|知道是我|知道是谁|找我麻烦|看到我?)(?:我|写的)?{_ENDS}|"
            "(?:is it|can i stay|can i be) anonymous|will they know(?: it(?:'s| is| was) me)?|"
            "who can see (?:this|it)"
        ),
    ),
    (
        "status",
        re.compile(
            f"{_MINE}(?:怎么样|有(?:没有)?结果|处理得?怎么样|处理好?|办得?怎么样|办好|到哪一?步|"
            "进展(?:如何|怎么样)?|有进展|有消息)"
            f"{_ENDS}|what (?:happened to|about) my (?:report|case)|"
            "any news(?: on my (?:report|case))?"
        ),
    ),
    (
        "help",
        re.compile(
            "(?:我)?(?:要|想|该|应该|可以)?(?:怎么|如何|怎样)(?:投诉|举报|反映|用|操作|弄)"
            f"(?:啊|呀|呢|的)*|(?:你们)?(?:的)?(?:有没有|有)?(?:电话|号码)(?:号码)?(?:是)?(?:多少|几号)?{_ENDS}|"
            f"(?:多久|几天|多长时间|什么时候|啥时候)(?:能|会|才)?(?:有|出|给)?(?:个)?(?:结果|答复|回复|回音|回话){_ENDS}|"
            "你们?是(?:谁|干什么的|做什么的|什么单位|哪里的|哪个单位|机器人|真人|人工)"
            f"{_ENDS}|(?:有)?(?:真人|人工客服|客服){_ENDS}|how do i (?:report|complain)|who are you"
        ),
    ),
)
_ASKS: Final = re.compile(
    "[吗么没嘛呢?？谁几多]|怎|如何|哪|会不会|要不要|能不能|可不可以|用不用|是不是|[a-z]"
)
_SHORTEST: Final = 3
_LOST: Final = re.compile(
    "(?:我|那个|这个|把|的)*(?:查询码|查询号|进度码|编号|线索编号|单号|码)(?:给|我|都|也|又)*(?:弄|搞)?"
    "(?:丢了?|丢失了?|掉了|不见了?|忘了?|忘记了?|忘掉了?|没了|没有了|找不到了?|找不着了?|没存|没保存|没记|没记住|没抄|没抄下来|没截图|删了|被删了|抹掉了)"
    "(?:怎么办|咋办|怎么查|咋查|还能查吗|能找回来?吗|可以补吗|可以重新发吗|啊|呀|了|吗)*|"
    "(?:我|把)*(?:忘了?|忘记了?|没有?(?:记|存|保存|抄|截图)(?:下来?|住)?|弄丢了?|丢了|找不到|记不得|不记得|想不起)(?:我|的|那个)*"
    "(?:查询码|查询号|编号|码)(?:怎么办|咋办|怎么查|咋查|啊|呀|了|吗)*|"
    "(?:i |i've |i have )?(?:lost|forgot|forgotten|can'?t find) (?:my|the) (?:status )?code"
)


def is_lost(words: str) -> bool:
    """Say whether *words* only say that the receipt code is lost."""
    return _LOST.fullmatch(_asked(words)) is not None


def _asked(words: str) -> str:
    return simplified(words[: _LONGEST * 3]).strip(" .,!?。，！？…~").lower().replace("’", "'")


def wish(words: str) -> str | None:
    """Return the command that answers a short question, None where it is no such question."""
    asked = _asked(words)
    if _LOST.fullmatch(asked):
        return "code-lost"
    longest = _LONGEST * 2 if asked.isascii() else _LONGEST
    if not _SHORTEST <= len(asked) <= longest or _ASKS.search(words.lower()) is None:
        return None
    return next((name for name, pattern in _WISHES if pattern.fullmatch(asked)), None)
