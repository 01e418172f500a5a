"""Does a person only greet or say that he has something to say, and what stands behind that?

喂, 有人吗, 我想问一下 tell nothing yet. Behind a greeting stands what is meant: 你好 进度 asks
for the progress, 你好 在沙河桥 answers where.
"""

import re
from typing import Final

from clues.reading.words.folding import simplified
from clues.regex import regex

_TITLES: Final = (
    "(?:老师|同志们?|领导|师傅|主任|大哥|大姐|美女|帅哥|亲|各位|大家|朋友|客服|管理员|工作人员)"
)
_HELLO: Final = (
    f"喂+(?!喂)|{_TITLES}?[，, ]?(?:您好|[你妳]好|{_TITLES}好)|(?:早上|上午|中午|下午|晚上)好|早安|"
    "早|亲|"
    "有人[没不]|(?:怎么)?没有?人[吗么嘛]|怎么没人|人呢|(?:有人|人)?在线[吗么嘛]|人在[吗么嘛]|"
    "在不|"
    "(?:你们?|您)?(?:怎么|为什么|为啥|咋)(?:还|都|一直)?(?:没有?人|不)(?:回|理|回复|回答|说话|睬|吭声)(?:我|人)?|"
    "(?:怎么|咋)(?:不|没)(?:说话|反应)|"
    "(?:可以|能|能不能|可不可以|方便)(?:请教|咨询|问|问问|打听)(?:一下|下)?(?:个|一个|"
    "几个)?(?:问题|事|事情)?[吗么嘛]?|"
    "dear (?:sir|madam|sirs?(?: or |/)madam|all|friend)|"
    "哈[喽罗啰]|嗨|(?:请问)?(?:有人)?在[吗么嘛]|在不在|(?:请问)?有没有人在?|"
    "(?:请问)?有人在?[吗么嘛]|"
    "打扰(?:一下|了|您了|你了)?|麻烦(?:您|你)?(?:一下|了)?|不好意思|请问(?:一下)?|"
    "hello|hi|hey|good (?:morning|afternoon|evening|day)|excuse me|"
    "(?:is )?any(?:one|body) (?:there|here|home)|are you there"
)
_WHO: Final = "(?:我|俺|咱|我们)?(?:这里|这边|这儿)?"
_TO_YOU: Final = "(?:跟|向|和|找|对)?(?:您|你们?|领导)?"
_TELL: Final = "(?:反映|反应|说|讲|问|咨询|请教|请问|了解|打听|求助|帮忙)(?:一下|下|一声)?"
_FAMILY: Final = (
    "(?:我|俺|咱|的|家)*(?:外?孙[女子]|儿子|女儿|闺女|儿媳妇?|媳妇|女婿|老婆|老公|老伴|爱人|孩子|娃|侄[女子]|外甥女?|"
    "弟弟?|妹妹?|哥哥?|姐姐?|邻居|家里?人|亲戚|朋友|同事|徒弟|别人|人家)"
)
_TYPED_BY: Final = (
    f"(?:我|俺|咱)?(?:这是|现在是|是|让|叫|请|找|由)?{_FAMILY}(?:在|来|正在)?[帮替给]"
    "(?:我|俺|咱)(?:打字?|写字?|发|按|弄|输入?|说|填)"
)
"""Who types for somebody that cannot: it tells nothing yet."""
_SO_MANY: Final = "(?:一?[个件点些]|几[个件])"
_MATTER: Final = "(?:事儿?|事情|问题|情况)"
_WISHES: Final = "|".join(
    (
        f"{_WHO}有{_SO_MANY}{_MATTER}(?:[想要得]|需要)?{_TO_YOU}(?:{_TELL})?",
        f"{_WHO}有{_MATTER}(?:[想要得]|需要){_TO_YOU}{_TELL}|(?:我|俺|咱)(?:们)?有{_MATTER}",
        f"{_WHO}(?:就是)?(?:想要?|要){_TO_YOU}{_TELL}(?:{_SO_MANY}?{_MATTER})?",
        f"{_WHO}(?:需要|求)帮[忙助]|求助|(?:求求?|请|麻烦|恳请|拜托)?(?:你们?|您|政府|领导|大家)?帮帮?(?:(?:我们?|咱们?|俺们?)(?:小?老?百姓)?|忙)(?:一把|一下)?",
        _TYPED_BY,
        "(?:i )?(?:have|'?ve got) (?:a question|something to (?:say|tell|report))",
        "(?:can|may|could) i ask (?:you )?(?:something|a question)|i need help|help me",
        "i (?:want|would like|'d like) to (?:ask|tell|report|say|complain about) something",
    )
)
_ENDS: Final = "(?:吗|么|嘛|呢|啊|呀|哦|噢|的|吧|了|，?谢谢(?:您|你)?)*"
_GAP: Final = r"[\s,，.。!！~～、:：;；?？…]+"
_ONE: Final = f"(?:{_HELLO}|{_WISHES}){_ENDS}"
_BEFORE: Final = regex(
    f"(?:(?:{_ONE})(?:{_GAP}(?:there|sir|madam)(?![a-z]))?{_GAP})+", re.IGNORECASE
)
_ALONE: Final = regex(
    f"(?:(?:{_ONE}|there|sir|madam|但是|不过|可是)(?:{_GAP}|$|(?=[\u4e00-\u9fff])))+", re.IGNORECASE
)
_LONGEST: Final = 60


def is_opener(words: str) -> bool:
    """Say whether *words* only greet, ask whether somebody is there, or would like to tell."""
    if len(words) > _LONGEST:
        return False
    return _ALONE.fullmatch(simplified(words).strip()) is not None


def behind_opener(words: str) -> str:
    """Return what stands behind greetings, all of *words* where none stands before it."""
    head = simplified(words[:_LONGEST])
    found = _BEFORE.match(head, len(head) - len(head.lstrip()))
    return words[found.end() :] if found and words[found.end() :].strip() else words
