"""Does somebody only ask: 请问交警罚款不开票合法吗, 城管有权扣三轮车吗?

What is asked about has not been told: it names no office and no paper of a report. Whoever tells
what was done to him and asks whether that is lawful has told it.
"""

from typing import Final

from clues.regex import regex

_LONGEST: Final = 80
_HELLO: Final = "(?:你好|您好|领导好?|同志|老师|师傅|打扰了?|麻烦)?[，,!！。~ ]*"
_LEAD: Final = regex(
    f"{_HELLO}(?:我|俺|咱)?们?(?:就)?(?:是)?(?:请问|(?:想|要|来)?请?问(?:问|一?下|个)|"
    "(?:想|要|来)(?:请?问|咨询|了解|知道|请教|打听)|咨询|请教|打听|了解一?下)(?:一?下|个事|个问题)?"
)
_ASKS: Final = regex(
    "合法|合规|合理|违法|犯法|有权|权[利力]|能不能|可不可以|可以|是不是|该不该|应该|是否|怎么|如何|多少|要不要|"
    "需不需要|需要|必须|允许|正常|算不算|归谁|谁管|哪个|哪里|什么|为啥|能|会不会|有没有|还[收要罚]|"
    "[吗么嘛呢][?？]?$|[?？]$"
)
# Without 请问 only what asks for the rule is a question; 是交警吗 and 应该是路政吧？ answer one.
_RULE: Final = regex(
    "合法|合规|合理|违法|犯法|有权|权[利力]|能不能|可不可以|可以|该不该|是否|要不要|需不需要|需要|必须|允许|算不算|"
    "归谁|谁管"
)
_CLOSED: Final = regex("[吗么嘛呢不][?？!！。]*$|[?？]$")
_SENTENCE: Final = regex("[^。?？!！;；\\n]+[?？]?")
# 交警罚了我, 昨天, 叫我交钱, 我店里: that was told.
_DEED: Final = regex(
    "[罚收扣拦查要打砸封拿抢拖贴抄锁停说来去交给付掏](?:走|下|住|掉)?(?:了|过(?!路|桥|磅|户|期|高))|[了过]我|被|遭|把我|"
    "[昨前今][天日晚早]|刚才|刚刚|现在正|已经|一直|天天|[每][天次月]|老是|经常|又来|正在|"
    "(?<![为除])了(?![解不])|咗|没有?[给开出亮打撕写证票通手]|"
    "不给我|[要叫让逼喊]我|我们?(?:店|厂|家|摊|司)|上(?:周|个?月|次)|\\d"
)
_MINE: Final = regex("我|俺|咱|他们|那[个些几]|这[个些几]")


def only_asks(text: str) -> bool:
    """Return whether a folded text tells nothing and only asks."""
    if len(text) > _LONGEST or _DEED.search(text):
        return False
    sentences = [each for each in _SENTENCE.findall(text) if not _LEAD.fullmatch(each)]
    if _LEAD.match(text):
        return bool(sentences) and all(map(_ASKS.search, sentences))
    if _MINE.search(text) or _RULE.search(text) is None:
        return False
    return all(map(_CLOSED.search, sentences))
