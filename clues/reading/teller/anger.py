"""Is a message nothing but anger, with no matter in it yet?

Words of anger are taken out; what is left decides. Inside a story they stay in the raw words and
change nothing.
"""

from typing import Final

from clues.reading.words.folding import fold
from clues.regex import regex

_ANGER: Final = regex(
    r"他妈的?|她妈的?|特么的?|踏马的?|妈的|妈了?个?[逼比屄巴]子?|[操草艹肏日靠干][你尼他她]?(?:妈|"
    r"娘|大爷|祖宗|全家)?的?|"
    r"[你尼他她](?:妈|娘|奶奶|大爷|祖宗)(?:个?[逼比屄]?)?的?|卧槽|我[操草靠艹]|"
    r"[傻煞沙]\s?[逼比屄叉x]|[傻煞]子|sb|tmd|nmsl|cnm|mmp|wc|"
    r"王八蛋?|王八羔子|混蛋|混账|混帐|滚蛋|滚犊子|狗日的|狗屁|狗东西|狗官|狗腿子?|畜生|禽兽|"
    r"垃圾|废物|饭桶|流氓|土匪|强盗|无赖|不要脸|臭不要脸|缺德|缺大德|丧良心|没良心|没人性|黑了?心|"
    r"黑社会|"
    r"去死|该死|都该死|死全家|断子绝孙|不得好死|天打雷劈|生儿子没屁眼|丢[你雷]老母|扑街|冚家铲|"
    r"冇阴功|龟儿子?|瓜皮|哈麻批|日你先人|"
    r"气死(?:我|人|老子)?了?|气炸了?|火大|恼火|窝火|憋屈|受够了?|忍无可忍|欺人太甚|太欺负人了?|"
    r"过分|无法无天|没有?(?:了)?(?:王法|天理)|还有(?:没有)?(?:王法|天理)|天理何在|可恶|可恨|无耻|卑鄙|离谱|"
    r"(?:欺负|欺压)(?:人|老百姓|百姓)?|"
    r"岂有此理|什么东西|什么玩意儿?|算什么|"
    r"吃屎|放屁|狗咬人|没一个好(?:东西|人)|没(?:有)?一个好东西|都不是(?:好)?东西|"
    r"不是(?:个)?(?:东西|人)|"
    r"(?:fuck|fucking|shit|bastards?|damn|assholes?|bloody|thieves|crooks|idiots?|hate|scum)\b"
)
# Whom the anger is about; alone they are none: 就这些, that's all.
_ABOUT: Final = regex(r"一群|一帮|这帮|这群|这些|那帮|那些|\b(?:you|all|them|these|those)\b")
_NEUTRAL: Final = regex(
    r"真的?是?|太|很|好|都|全|就|是|的|了|啊|呀|吧|吗|呢|哦|嘛|呸|哼|靠|你们?|我们?|他们?|她们?|"
    r"咱们?|老子|老娘|人|啥|什么|玩意|东西|气|烦|死|又|还|也|这|那|一个|个|简直|"
    r"当官|官|\W|_|[a-z]{1,2}\b"
)
_LONGEST: Final = 60
_LEFT: Final = 1
"""So many signs may be left of a message that is nothing but anger."""


def is_anger(text: str) -> bool:
    """Say whether the words tell of anger alone: a matter, however short, is no anger."""
    if len(text) > _LONGEST:
        return False
    folded = fold(text).text.lower()
    left, angry = _ANGER.subn(" ", folded)
    return angry > 0 and len(_NEUTRAL.sub("", _ABOUT.sub(" ", left))) <= _LEFT
