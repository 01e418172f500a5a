"""Does a person say that he does not know, in whatever words?

记不得了, 想不起来是哪天, 没看清是哪个单位, no idea: where a question may be answered so, it is.
"""

import re
from typing import Final

CHOICES: Final = frozenset({"unsure", "unknown", "unseen"})
"""How the choices are called that mean so."""
_WHAT: Final = (
    "(?:是|到底|具体|他们?|那)*(?:哪个|哪家|哪一?天|哪里|哪儿|在哪|什么|啥|多少|几点|几号|谁|具体)?"
    "(?:单位|部门|时候|时间|日子|地方|位置|路|人|钱|的)*"
)
_LEAD: Final = (
    "(?:我|俺|这个?|那个?|也|真|真的|实在|确实|都|就|好像|反正|早|已经|当时|哎|唉|呃|嗯)*"
)
_UNSURE: Final = re.compile(
    f"{_LEAD}(?:"
    "[不没](?:太|大|怎么|很)?(?:知道|清楚|晓得|记得|确定|认识|认得|注意|留意|看清楚?|看见|看到|印象|"
    "敢说|敢确定|好说|记)"
    "|不(?:想|愿意?|方便|敢)说|记不(?:太)?(?:清楚?|得|住|起来|起)|想不起来?|忘记?|说不(?:准|清楚?|上来|好)"
    "|[认看弄搞]不(?:出|得|清楚?|准)|拿不准|唔知|唔记得|唔清楚|唔识"
    f"){_WHAT}(?:[了啊呀哦吧呢嘞咯的])*"
)
_ENGLISH: Final = re.compile(
    "(?:i )?(?:really )?(?:don'?t|do not|can'?t|cannot|couldn'?t|didn'?t) "
    "(?:know|remember|recall|say|tell|see|notice)"
    "(?: (?:when|where|who|which|how|what|it|exactly)[a-z ]{0,20})?|"
    "(?:i have )?no idea|(?:i'?m )?not (?:really )?sure|(?:i )?forgot(?:ten)?|unknown"
)


def is_unsure(words: str) -> bool:
    """Tell whether *words* say no more than that."""
    plain = words.strip(" .,!?。，！？…~").lower().replace("’", "'")
    return (_UNSURE.fullmatch(plain) or _ENGLISH.fullmatch(plain)) is not None
