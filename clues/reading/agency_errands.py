"""Is an office named because one had something to do there, and how did that go?

去派出所给娃上户口，又说系统坏了 and 材料递到镇上，半年没批 are about the office; 去投诉 is not.
"""

import re
from typing import Final

# What one goes to an office for.
ERRANDS: Final = (
    "办(?!案)|取|盖|开|领|缴|换|补办|年审|年检|审|验|过户|上牌|挂牌|登记|备案|备个案|上户|落户|入户|迁户|签字|"
    "查档|申请"
)
# 又说系统坏了, 跑了五回: an errand at an office, and how it goes.
TROUBLE: Final = (
    r"系统|领导(?:不在|没|出差|开会)|没人|[不没]给|不[让收办批受肯]|办不|没办|没批|批不|"
    r"[跑去来][了过]?[好快\d二两三四五六七八九十几]{1,2}[趟回次遍]|第[二三四五六七八九\d][趟回次]|再来|改天|"
    r"排队|不[齐全]|让我|叫我|[缺少差]一?[张个样份]|非[要得让]|硬[要让说是]|先[把交缴给买让要收去]|要收|收了?我|"
    r"又[要让叫说加]|说(?:要|没|得|先|等|让|不|还)|推[来给到]|拖|锁着|关着?门|下班|等[了着到]|压着|卡[着了我]|"
    r"没(?:音|信|动静|下文|消息|回)|退回|打回|不合|凶|吼|骂"
)
# 低保材料递到乡里，一直没音信; 去镇上办低保，说材料不齐.
HANDED: Final = re.compile(
    "(?:材料|申请书?|表|手续|资料|证明|图纸|报告)[^，。]{0,8}(?:交|递|送|报|寄)(?:上去|过去)?[了到给去往上]{1,2}$"
    "|(?:交|递|送|报)[了过上]?[^，。]{0,4}(?:材料|申请书?|表|手续|资料)[到给去往上]{1,2}$"
)
THERE: Final = re.compile(
    "去?了?(?:[，。；]|窗口|大厅|[\\d一二两三四五六七八九十半快都已就后至]|之后|以后|到现在)"
)
# 打了八次镇里电话，没人接; 给村里写信，石沉大海.
CALLED: Final = re.compile("(?:[两三四五六七八九十几多\\d][次回遍]|给|向|^|[，。；])$")
ON_PHONE: Final = re.compile(
    "的?电话(?:永远|一直|没人|打不|占线|都|，)|(?:写信|打电话|反映|举报|投诉)(?:[了过]|，)|"
    "(?:受理|答复|接了单子|接单)[了说，]|只会(?:让|叫|说)"
)
ON_ERRAND: Final = re.compile(
    # went to the labour bureau window to hand in a form
    " (?:(?:window|counter|office|hall|desk|station) )?(?:to |and )"
    "(?:hand|apply|submit|register|renew|collect|get|file|pay|pick|sign|stamp|change|extend)|"
    f"(?:去|找人|干部|那边|窗口|大厅)?(?:给[^，。]{{1,3}})?(?:{ERRANDS}|交|迁)"
    f"[^，。]{{0,8}}[，。；]?[^。]{{0,10}}?(?:{TROUBLE})"
)
# 我交了材料到镇上，窗口说不合条件: they have it to decide; 举报材料 is told to them.
HANDED_IN: Final = re.compile(
    "(?<!举报)(?<!投诉)(?<!检举)(?<!证据)(?:材料|申请书?|表|手续|资料|图纸)[^，。]{0,13}[交递送报寄][^，。]{0,2}$"
)
UNDECIDED: Final = re.compile(f"{TROUBLE}|[个半大]月|年了|[没未不]答?复|至今|到现在|问就|压|等")
ERRAND: Final = re.compile(
    # went to the labour bureau window to hand in a form
    " (?:(?:window|counter|office|hall|desk|station) )?(?:to |and )"
    "(?:hand|apply|submit|register|renew|collect|get|file|pay|pick|sign|stamp|change|extend)|"
    # 去派出所给娃上户口，又说系统坏了
    f"[^，。]{{0,3}}(?:{ERRANDS})[^，。]{{0,8}}[，。；]?[^。]{{0,12}}?(?:{TROUBLE})|"
    "[^，。]{0,2}(?:办|取|盖|开|领|缴|年审|验)[^，。]{1,4}(?:[要收](?!求|带|什么|啥|哪些|几|准备|不要)|排队|不给|没给|说没|被)|"
    # 去车管所换证，窗口又加了80; 去交警队，窗口收了200; 去交警队交罚款.
    "[^。]{0,24}?[，。](?:在)?(?:窗口|柜台|大厅)(?:里|的|那)?[^，。]{0,3}(?:收|加|要|罚|非|让|叫|不|硬|说|头|把|先|一口)|"
    "[^，。]{0,2}(?:交|缴)(?:了)?(?:罚|钱)|[^，。]{0,2}(?:接受)?处理(?!问题|投诉)|"
    # 手续交到自然资源所快两年了
    "[快都已经]{0,2}(?:大半|[一二两三四五六七八九十半几\\d]{1,2})(?:年|个多?月)[多半]?了|[^，。]{0,2}(?:领|取|提|赎)车"
)
