"""What does a person wish who asks rather than tells? 要实名吗, 怎么投诉, 我那个事怎么样了.

Each such question is answered by a command he need not know the word of; a story begins no draft
by it.
"""

import re
from typing import Final

from clues.reading.words.folding import simplified
from clues.regex import regex
from handlers.phrases.accused_asks import asks_who_reported
from handlers.phrases.asked_of_us import asked_of_us
from handlers.phrases.lost_code import is_lost, wants_it_again
from handlers.phrases.old_clues import asks_what_became
from handlers.phrases.plainly import asked
from handlers.phrases.sayings import SAYINGS

_LONGEST: Final = 24
_ENDS: Final = "(?:吗|么|嘛|呢|啊|呀|的|了|没|没有)*"
_MINE: Final = (
    "(?:我|俺|咱)?(?:们)?(?:昨天|前天|上次|之前|上周|上个?月|那天|以前)?(?:发|报|写|反映|举报|"
    "投诉|说|提交|交)?的?"
    "(?:那个|那件|这个|这件)?(?:事情?|线索|举报|投诉|问题|材料)?"
)
_YOURS: Final = (
    "(?:请问|想问|那|那么|这样|这个|你们?|您|这里|在这里|真的|我)*(?:举报|反映|投诉|办理|处理|"
    "说了|写了|报了|交了|提交)?(?:问题|事情|线索)?"
    "(?:了|完|以后|之后|后|的话|给你们)*(?:是|真的|大概)?"
)
_ABOUT: Final = "[\u4e00-\u9fff]{0,10}?"
_COMES: Final = (
    "(?:才|能|会|可以)*(?:(?:有|出|给|得到|收到)(?:个|我)?(?:结果|答复|回复|回音|回话|消息)|"
    "(?:回复|答复|回|办|处理|解决|查|审)(?:个|我|一下)?(?:好|完|清楚|结果)?)"
)
_BY_A_DAY: Final = (
    "(?:(?:\\d{1,2}月)?\\d{1,2}[日号]|(?:这|下|本)(?:个)?(?:周|月|星期|礼拜)[末底]?|明天|后天|年底?|月底?|周末|过年|春节)"
    "(?:之?前|以前|之内|内)?"
)
_WHY: Final = "(?:为什么|为啥|干嘛|凭什么|凭啥|做什么)"
_OF_IT: Final = (
    "(?:我|你|这|那|个|些|里|的|么|多|细|详细|清楚|证件|证|票据?|收据|时间|地点|单位|金额|公司|"
    "这件事|事情?|罚款|举报)*"
)
_TELL: Final = "(?:问|填|写|说|回答|答|选|知道)"
_MY_THING: Final = (
    "(?:我|俺|咱|这|那|些|个|们|家|被|他们|已经|交|罚|扣|收|没收|拿走|拖走|走|掉|了|去|的)*"
    "(?:罚款|罚金|钱|款|费|押金|保证金|秤|车|三轮车?|货|东西|摊子|推车|证|本子|驾驶证|行驶证|物品|工具|"
    "渔?网|船|机器|设备|招牌|烟|[一二两三四五六七八九十百千万\\d]{1,6}[块元]?)(?:钱)?"
)
_BACK: Final = (
    "(?:给|还)?(?:我|俺|咱)?(?:退|要|拿|取|追|讨|领|还)(?:给|还)?(?:我|俺|咱)?(?:得)?"
    "(?:回来|回去|回|款|钱|罚款|车|货)?(?:给我)?"
)
_IF_I: Final = "(?:我|俺|要是|如果|万一|假如|倘若|那|举报|反映|说的|有|哪里|地方|话|，|,)*"
_MEETS: Final = (
    "(?:坐牢|判刑|抓|被抓|拘留|关起来|罚|罚款|追究|追责|责任|诬告|诽谤|犯法|违法|"
    "后果|什么事|啥事|怎么样|咋样|麻烦)"
)
_BLAMED: Final = (
    "(?:会不会|是不是|要不要|有没有|算不算|用不用|会|要|有|算|得|被|负|承担|追究|什么|啥|法律|刑事|我|来|去){1,6}"
    f"{_MEETS}?(?:我|的|责任)*(?:吗|么|嘛|呢|不|啊|呀|吧)*"
)
_JAILED: Final = (
    "(?:会不会|要不要|会|不会)(?:被|把|来|去|要|真的?)*(?:坐牢|判刑|抓(?:我|走|起来)?|拘留|关起来|追究(?:我)?(?:的)?(?:责任)?|"
    "算(?:是)?(?:诬告|诽谤)|负(?:法律)?责任?)(?:的|我)*(?:吗|么|嘛|呢|不|啊|呀|吧)*"
)
_DEEDS: Final = (
    "(?:他们?|城管|交警|路政|消防|市监局?|政府|人家|这|那|个|种|样|么|我|俺|请问|按|规定|法律|标准|"
    "正常|一般|到底|这事)*"
)
_WRONG: Final = (
    "(?:乱(?:罚款?|收费|来|扣车?|执法|检查)|违法|违规|犯法|敲诈|滥用职权|合法|合规)(?:的)?"
)
_LAWFUL: Final = (
    f"{_DEEDS}(?:应该|该|要|得|最多|最少|能|可以|会)*(?:罚|收|扣|交)(?:我|款)?(?:多少|几)(?:钱|块|元|分)?"
    f"(?:才对|合适|合理|合法|算对)?{_ENDS}|"
    f"{_DEEDS}(?:乱|随便|直接)?(?:罚款|罚钱|收费|收钱|扣车|扣证|检查|查车|拦车|罚|收|扣|查|做|搞|弄|处理)?"
    f"(?:我|这么|这样|那么|多|重|的|了)*(?:是|算|到底|真的)*"
    "(?:(?:对|合法|合规|合理|违法|违规|犯法|正常|可以|应该|重)(?:的)?(?:吗|么|嘛|不)+|"
    "(?:对不对|合不合法|合不合理|合不合规|合规不合规|违不违法|算不算违法|是不是违法|犯不犯法|该不该|重不重)(?:啊|呢|呀)*)|"
    f"{_DEEDS}(?:有没有|有)(?:这个)?(?:权|权力|权利|资格)(?:来)?(?:罚|扣|查|收|拦)?(?:我|款|钱|车|费)*"
    "(?:吗|么|嘛|不|啊|呢)*|"
    f"{_DEEDS}(?:(?:是不是|算不算|是否|属不属于)(?:属于|算)?{_WRONG}(?:啊|呢|呀)*|(?:算|是|属于)+{_WRONG}(?:吗|么|不)+)|"
    "(?:is|was) (?:this|it|that) (?:legal|lawful|illegal|allowed|right|fair)|"
    "(?:are they|were they) allowed to (?:do|fine|take|stop|charge)"
    "(?: (?:me|this|that|it|my car))*|"
    "(?:do|did) they have the right(?: to [a-z ]{2,20})?|how much should (?:the fine|it) be"
)
_HOURS: Final = (
    "(?:请问|想问|你们?|您|这里|那里|办公室|单位|工作人员|窗口)*(?:的)?"
    "(?:周[末六日]|星期[六天日]|礼拜[六天]|节假日|放假|晚上|夜里|中午|半夜|现在|今天|明天|过年|国庆|这会儿|一般|都|还|也|有)*"
    "(?:几点|什么时候|啥时候|多会儿|什么时间)?(?:钟|有)?(?:人)?"
    "(?:上班|下班|开门|关门|办公|值班|休息|(?<=人)在|(?<=[晚上里午夜])(?:能|可以)(?:举报|投诉|反映))(?:的)?"
    "(?:吗|么|嘛|不|呢|啊|呀)*|"
    "(?:请问|你们?|您|这里|的|办公室)*(?:上班|办公|工作|受理)时间(?:是)?(?:几点|多少|什么时候|怎么样)?(?:到几点)?(?:吗|呢|啊)*|"
    "(?:when are you|are you) open(?: (?:now|today|at night|on weekends))?|"
    "what are your (?:office|opening|working) hours"
)
_WISHES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (
        "privacy",
        regex(
            "(?:举报|反映|投诉|在这里|这里|你们?)?(?:是)?(?:需要|一定要|必须|是不是要?|要不要|"
            f"要|用不用|用)?(?:身份证|留电话){_ENDS}|"
            f"(?:可以|能|能不能|可不可以)?保密(?:举报|投诉|反映)?{_ENDS}|"
            "(?:他们|对方|单位|人家)?(?:会不会|会)(?:被)?"
            f"(?:泄露|泄密|暴露|知道是我|知道是谁|看到我?)(?:我|写的)?{_ENDS}|"
            "will they know(?: it(?:'s| is| was) me)?|"
            "who can see (?:this|it)|"
            "what happens (?:to|with) my (?:name|number|phone|data|identity)|"
            "(?:is|will) my name (?:be )?(?:shown|kept|visible|safe|secret|public|told)"
            "(?: to (?:them|anyone|anybody))?"
        ),
    ),
    (
        "status",
        regex(
            f"{_MINE}(?:怎么样|有(?:没有)?结果|处理得?怎么样|处理好?|办得?怎么样|办好|到哪一?步|"
            "进展(?:如何|怎么样)?|有进展|有消息)"
            f"{_ENDS}|what (?:happened to|about) my (?:report|case)|"
            "any news(?: on my (?:report|case))?"
        ),
    ),
    (
        "status",
        regex(
            "(?:我|俺|咱)(?:们)?(?:昨天|前天|上次|之前|上周|上个?月|那天|以前|早就|"
            "前几天)?(?:发|报|写|反映|举报|投诉|说|提交|交)的?"
            "(?:那个|那件|这个|这件)?(?:事情?|线索|举报|投诉|问题|材料)?(?:你们)?(?:怎么|"
            "为什么|为啥|咋)?(?:还|一直|都|就)?"
            "(?:没有?人?(?:理|管|回|回复|处理|联系我?|消息|动静|下文|办)|不(?:理|管|回|回复|"
            "处理|办))"
            f"{_ENDS}|why (?:has )?(?:nobody|no one) (?:answered|replied|called)(?: me)?(?: yet)?"
        ),
    ),
    (
        "help",
        regex(
            "(?:我)?(?:要|想|该|应该|可以)?(?:怎么|如何|怎样)(?:投诉|举报|反映|用|操作|弄)"
            "(?:啊|呀|呢|的)*|(?:你们)?(?:的)?(?:有没有|有)?(?:电话|"
            f"号码)(?:号码)?(?:是)?(?:多少|几号)?{_ENDS}|"
            f"(?:有)?(?:真人|人工客服|客服){_ENDS}|how do i (?:report|complain)"
        ),
    ),
    (
        "status",
        regex(
            "(?:我的|那个)?(?:查询码|查询号|线索编号)(?:是|又是)?(?:多少|什么|啥|哪个|在哪里?|"
            "在哪儿|怎么看|哪里看|怎么找|哪里有|怎么得到)"
            f"(?:看|找)?{_ENDS}|(?:什么|啥)(?:是|叫)查询码{_ENDS}|what is (?:the|"
            "my) (?:status )?code|where is my code"
        ),
    ),
    (
        "asked-scope",
        regex(
            "(?:请问|那)*(?:你们|您|这里|你)(?:这里|办公室)?(?:到底|究竟)?(?:管不管|管得了|"
            f"管得着|能不能管|能管|受不受理|受理|管){_ABOUT}{_ENDS}|"
            f"{_ABOUT}(?:这种事|这事|这个|这些)?(?:你们|这里|您)(?:这里)?(?:到底)?(?:管不管|"
            "能不能管|管得了|受不受理|管|受理)(?:吗|么|嘛|呢|啊)*|"
            f"{_ABOUT}(?:这种事|这事|这个|这些)?(?:是|属于)?(?:归你们管|归这里管|是你们管|"
            "属于你们管)(?:吗|么|嘛|不)+|"
            "(?:在这里|这里|你们这里|你们)?(?:可以|能|能不能|可不可以)(?:举报|投诉|反映|"
            f"告){_ABOUT}(?:吗|么|嘛|呢)*|"
            "(?:can i|may i|can you) (?:report|complain about|help with|deal with)(?: (?!photo|"
            "picture|video)[a-z']+){1,6}(?: here)?"
        ),
    ),
    (
        "asked-long",
        regex(
            f"{_YOURS}(?:大概|一般|最快|最晚|还)?(?:要|需要|得)?(?:等)?(?:多久|几天|多长时间|"
            f"多少天)(?:{_COMES})?{_ENDS}|"
            f"{_YOURS}(?:大概|一般|最快|最晚)?(?:什么时候|啥时候|多会儿){_COMES}{_ENDS}|"
            f"{_YOURS}{_BY_A_DAY}(?:能不能|能|会|可以|会不会)?{_COMES}(?:吗|么|嘛|不)+|"
            "how long (?:does|will|would) (?:it|this|that) take|when (?:will|do) (?:i|"
            "you) (?:hear|get an answer|answer|reply)"
            "(?: back| from you)?"
        ),
    ),
    (
        "asked-cost",
        regex(
            f"{_YOURS}(?:是不是|要不要|收不收|用不用|需不需要|要|收|需要|用|得|"
            "花)*(?:收)?(?:钱|费|费用|收费|交钱|交费|花钱|给钱|手续费)"
            f"(?:吗|么|嘛|不|呢)+|{_YOURS}(?:是不是|要不要|收不收|用不用|需不需要)(?:收|交|花|"
            f"给)?(?:钱|费)用?(?:呢|啊)?|{_YOURS}(?:是)?免费(?:的)?(?:吗|么|嘛|不)+|"
            f"{_YOURS}(?:要|收|多少)多少(?:钱|费)?(?:呢|啊)?|"
            "(?:is (?:it|this) free|"
            "(?:how much )?(?:does|will|would) (?:it|this|that|a report) cost(?: anything| me)?|"
            "what does (?:it|this) cost|how much is (?:it|this)|"
            "(?:is there (?:a|any)|what is the) (?:fee|charge|cost)|do i (?:have to|need to) pay)"
            "(?: (?:to report(?: (?:it|this|here))?|for (?:it|this|a report)|here))?"
        ),
    ),
    (
        "asked-reward",
        regex(
            f"{_YOURS}(?:有没有|给不给|发不发|有|给|能拿|会给|会有|能得|发)(?:什么|多少|"
            "个)?(?:奖励|奖金|奖|钱拿|好处|报酬|红包)(?:拿)?"
            "(?:吗|么|嘛|不|呢|啊|多少)*|(?:举报|反映)?(?:奖励|奖金)(?:是|有)?(?:多少|几千|"
            f"怎么领|怎么算|怎么拿)(?:钱)?{_ENDS}|"
            "is there (?:a|any) reward|do i get (?:a reward|paid|money)"
        ),
    ),
    (
        "asked-real",
        regex(
            "(?:请问)?(?:这|这个|你们?|这里|您|那|这是|你们是|这里是|这个是)*(?:是不是|是|"
            "真的是|到底是)?(?:真的|假的|骗人的?|骗子|诈骗|钓鱼的?|政府的?|"
            "官方的?|正规的?|真的?政府|真的官方|真政府|机器人|真人|人工|自动回复)(?:平台|网站|"
            "单位|部门|办的)?(?:吗|么|嘛|吧|不|呢)+|"
            "(?:请问)?(?:你们?|您|这|这里)是(?:谁|干什么的|做什么的|什么单位|哪里的|哪个单位|"
            f"什么部门|什么地方){_ENDS}|"
            "who are you|are you (?:a )?(?:real|robot|bot|human)(?: person)?|is (?:this|"
            "it) (?:real|a scam|official|the government)"
        ),
    ),
    (
        "asked-use",
        regex(
            f"{_YOURS}(?:真的)?(?:有用|管用|顶用|有效|有效果|有作用|会管|能管|会处理|能处理|"
            "会查|能解决|会解决|解决得?了|管得?了|会有人看|有人看|"
            "有人管|会有人管|有没有用|有没有人管|有没有人看|管不管用)(?:吗|么|嘛|不|呢|啊|"
            f"的)*|{_YOURS}有(?:什么|啥|个屁)用{_ENDS}|"
            "(?:is it any use|does it help|will (?:anyone|anybody|you) (?:read|"
            "do anything about) (?:it|this))"
        ),
    ),
    (
        "worry",
        regex(
            "(?:他们?|对方|单位|人家|那些人|城管|交警|局里|以后|事后|将来|那|我|这样|说了|万一|要是|如果)*"
            "(?:会不会|会|可能会?|要)?(?:被|来|给|对)?(?:他们?|人家|单位|对方)?(?:打击)?(?:报复|找我?们?麻烦|穿小鞋|打击|整|为难|"
            f"针对|对付)(?:我|俺|我们|我家|家里?人?)*(?:怎么办|咋办|{_ENDS})"
        ),
    ),
    (
        "asked-why",
        regex(
            f"(?:你|您|们|这|那|个|些|到底)*{_WHY}(?:还|都|老|总|要|得|非|一定|需要|是|你|您|们)*{_TELL}"
            f"{_OF_IT}(?:啊|呀|呢|吗|的|了)*|"
            f"(?:你|您|们|还|老|总)*问{_OF_IT}(?:要|来|是|想|有)?(?:干|做)?(?:嘛|什么|啥)(?:用|啊|呀|呢|吗)*|"
            f"{_OF_IT}(?:跟|和|与|同){_OF_IT}有(?:什么|啥|半毛钱|毛)关系(?:啊|呀|呢|吗)*|"
            f"有(?:这个)?必要{_TELL}?{_OF_IT}吗|"
            f"{_OF_IT}(?:是不是|是)?(?:必须|一定|非|必|强制|全部?|都){_OF_IT}(?:要|得|都|全)*"
            f"(?:{_TELL}{_OF_IT}|有)(?:完|全|的|吗|么|嘛|不|呢|可|行|啊)+|"
            f"{_OF_IT}(?:可以|能|能不能|可不可以)(?:都|先)*不{_TELL}{_OF_IT}(?:吗|么|嘛|呢|行)*|"
            f"{_OF_IT}不{_TELL}{_OF_IT}(?:行不行|可以吗|行吗|可不可以|会怎么?样|要紧吗|要不要紧)(?:啊|呀|呢)*|"
            "why (?:do|did|are|would) you (?:ask|need|want|asking)"
            "(?: (?:to know|this|that|these|all this|it|me|for|about|my|name|time|so|many|"
            "questions))*|"
            "(?:do|must) i (?:have to |need to )?(?:answer|fill|say|write|tell)"
            "(?: (?:this|that|it|in|everything|all|you))*|"
            "is (?:this|it|that) (?:required|mandatory|necessary|compulsory)|"
            "can i skip (?:this|it|that)"
        ),
    ),
    (
        "asked-refund",
        regex(
            f"(?:把)?(?:{_MY_THING})?(?:还)?(?:把)?(?:能|可以|会|要|可)(?:把)?(?:{_MY_THING})?{_BACK}"
            "(?:吗|么|嘛|不|没有?)(?:啊|呀)*|"
            f"(?:把)?(?:{_MY_THING})?(?:还)?(?:能不能|可不可以|会不会|怎么才能|怎样才能|怎么|如何)(?:把)?"
            f"(?:{_MY_THING})?{_BACK}(?:吗|么|嘛|呢|啊|呀)*|"
            "(?:can|will|how (?:can|do)) i (?:get|have) (?:(?:my|the|a) )?"
            "(?:money|fine|refund|car|truck|goods|scales?|things|it)(?: back)?|"
            "(?:can|will) (?:the fine|it|my money|the money) be (?:refunded|paid back|returned)"
        ),
    ),
    (
        "asked-mistaken",
        regex(
            f"{_IF_I}(?:说|报|写|讲|填|记|弄|搞|举报|反映|投诉)(?:得|的)?(?:错|岔|不准|不对|不实|不清楚)(?:了|的话|[，,]|我|就)*"
            f"{_BLAMED}|(?:那|我|俺|这样|这|，)*{_JAILED}|"
            "(?:what (?:happens|if)(?: if)?|will (?:i|they)|can (?:i|they)|do i|am i)[a-z ,']{0,24}"
            "(?:made? a mistake|am wrong|i'm wrong|get (?:it|something) wrong|arrested?|"
            "in trouble|to (?:jail|prison))(?: (?:for|if)[a-z ']{0,30})?"
        ),
    ),
    (
        "asked-unpaid",
        regex(
            "(?:我|俺|要是|如果|假如|这|个|罚款|钱|那|就|一直|么|了)*(?:不|没)(?:去)?(?:交|缴|给)(?:这|个|罚款|钱|的话|了|呢|他们)*"
            "(?:会|要|能|有)*(?:怎么?样|咋样|咋的|(?:什么|啥)后果|(?:什么|啥)事|事吗|行不行|行吗|可以吗|要紧吗|坐牢吗|被抓吗)(?:啊|呀|呢|吗)*|"
            "(?:罚款|这|个|钱|我|那)*(?:可以|能|能不能|可不可以)不(?:去)?(?:交|缴)(?:罚款|钱|这|个)*(?:吗|么|嘛|呢)*|"
            "(?:罚款|这|个|钱|我|那)*(?:必须|一定|非得?)(?:要|得)?(?:交|缴)(?:罚款|钱|这|个)*(?:吗|么|嘛|不)+|"
            "what (?:happens|if|will happen)(?: if)? i (?:do not|don't|refuse to) pay"
            "(?: it| the fine)?"
        ),
    ),
    ("asked-lawful", regex(_LAWFUL)),
    ("asked-hours", regex(_HOURS)),
    (
        "asked-left",
        regex(
            "(?:我|俺|咱)?(?:们)?(?:上次|上回|昨天|前天|之前|以前|刚才|那天|上周)(?:没)?(?:写|填|说|发|报|讲|弄)(?:完|了|好|一半)?的?"
            "(?:东西|内容|那些|话|草稿|那份|那个|事情?)?"
            "(?:呢|在哪里?|去哪里?了|哪去了|还在吗|还在不在|怎么找|没了吗|还有吗|怎么接着写)+|"
            "(?:我|俺)?(?:的)?(?:草稿|没写完的)(?:呢|在哪里?|去哪里?了|还在吗|怎么找)+|"
            "(?:我|俺)?(?:们)?(?:换|丢|坏)(?:了)?(?:一?个|部|台)?(?:新)?(?:手机|电脑|号|微信|设备)"
            "(?:了|，|,| |后|以后|的话|就)*"
            "(?:怎么|咋|如何|在哪里?|还能|能|可以)(?:才能|能)?(?:接着|继续|再)?(?:写|说|查|看|弄|办|填)(?:进度|吗|呢|啊)*|"
            "(?:where is|where's) (?:what i wrote|my draft)(?: last time)?|"
            "i (?:changed|have a new|lost my) phone,? how (?:do|can) i (?:go on|continue)"
        ),
    ),
)
BESIDE: Final = frozenset(
    {"asked-why", "asked-refund", "asked-unpaid", "asked-mistaken", "asked-lawful"}
)
"""What is asked of a report's questions or of its matter: it is answered beside a draft."""
_ASKS: Final = regex(
    "[吗么没嘛呢?？谁几多啥咋]|不$|行不行|怎|如何|哪|会不会|要不要|能不能|可不可以|用不用|[是算合违犯对重该]不[是算合违犯对重该]|有没有|时间|[a-z]"
)
_SHORTEST: Final = 2  # 多久


def wish(words: str) -> str | None:
    """Return the command that answers a short question, None where it is no such question."""
    question = asked(words[: _LONGEST * 3])
    if is_lost(question):
        return "code-lost"
    if wants_it_again(question):
        return "code-again"
    if (became := asks_what_became(question)) is not None:
        return became
    if asks_who_reported(question):
        return "asked-reporter"
    if (of_us := asked_of_us(question)) is not None:
        return of_us
    if (said := _first(SAYINGS, question)) is not None:
        return said
    longest = _LONGEST * 2 if question.isascii() else _LONGEST
    if not _SHORTEST <= len(question) <= longest or _ASKS.search(simplified(words).lower()) is None:
        return None
    return _first(_WISHES, question)


def _first(table: tuple[tuple[str, re.Pattern[str]], ...], asked: str) -> str | None:
    return next((name for name, pattern in table if pattern.fullmatch(asked)), None)
