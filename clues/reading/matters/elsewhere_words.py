"""By which words does a matter of another office show itself?

A row is somebody and what he did (物业…乱收费, 老板…欠工资), or words that need nobody
(电信诈骗, 申请复议). Channels are the ids of the campaign.
"""

from enum import IntEnum
from typing import Final, NamedTuple

from clues.reading.agencies.unlisted_units import LEADER
from clues.reading.matters.elsewhere_people import (
    BAD_GOODS,
    BOUGHT,
    CADRE,
    CARE,
    CORRUPT,
    EMPLOYER,
    FROM_STATE,
    GAP,
    HOUSING,
    MONEY_HOUSE,
    NAMED_SHOP,
    NEIGHBOUR,
    POLLUTES,
    PRIVATE,
    RIDE,
    SCHOOL,
    SERVES_BADLY,
    SHOP,
    SHOP_DEED,
    TOOK,
    TOOK_BY,
    TOOK_FROM_OTHERS,
    WAGES,
    broadly,
)

REVIEW: Final = "review"
CADRES: Final = "12388"
LABOUR: Final = "12333"


class Gate(IntEnum):
    """What keeps a matter here, although words point elsewhere."""

    NOTHING = 0
    OFFICE_ACTED = 1
    """An office fined, seized, inspected; one that is only named does not matter."""
    OFFICE_NAMED = 2
    SHOP_NAMED = 3
    """Also a shop of the reporter's own."""
    SOMEBODY_CAME = 4
    """Also people who came and are not named."""
    ANYTHING_TAKEN = 5
    """Also any fee of somebody who is not named."""
    MORE_TOLD = 6
    """Also more than a sentence told: the words say no more than what it is about."""


class Pointer(NamedTuple):
    """Words that point to a channel."""

    channel: str
    gate: Gate
    words: str


_ASKED: Final = (
    "(?:想|要|准备|打算|考虑|什么程序|怎么|怎样|如何|能不能|能否|可不可以|去哪|在哪|到哪|哪里|"
    "向谁|该|决定)"
)
_BY_LAW: Final = "(?:行政复议|复议|复核|听证申请|行政诉讼|起诉|上诉|打官司|诉讼|再审)"

POINTERS: Final[tuple[Pointer, ...]] = (
    Pointer(
        REVIEW,
        Gate.NOTHING,
        "(?<!为)(?<!为了)(?<!便于)(?<!说)(?<!说我)(?<!说要我)(?<!说要)(?<!叫我)(?<!让我)(?:我|"
        f"我们)?{_ASKED}{GAP}{{0,6}}{_BY_LAW}(?!机关|局|结果|{GAP}{{0,4}}(?:没|未|已))|"
        f"{_BY_LAW}(?:期限|怎么|在哪|去哪|找谁|要|需要|多久|多少天)|"
        f"(?:不服|不认可|不认){GAP}{{0,14}}(?:处罚|罚款|罚单|行政|处理)?(?:决定|认定书?|裁定|"
        "裁决|判决)|"
        f"对{GAP}{{0,14}}(?:处罚|罚款|罚单|决定书?|认定书?|裁定|裁决|"
        f"判决书?){GAP}{{0,6}}(?:不服|有异议|不认可|不认)|"
        "(?:处罚|罚款|决定书?|认定书?|裁定书?|判决书?|"
        f"裁决书?)(?:下来)?了?[，,]?{GAP}{{0,6}}(?:不服|不认可|有异议)(?:[，,]|$)|去法院告|"
        f"撤销{GAP}{{0,6}}(?:处罚|罚款)决定|"
        "(?:want|like|how (?:do|can) i|can i|going|wish|plan) (?:to )?(?:appeal|challenge|"
        "contest|object to)\\b|"
        "(?:object|appeal|objection) (?:to|against) (?:the |this |a |my )?(?:penalty|decision|"
        "fine|judg)|administrative review|disagree with [^.;!?]{0,16}(?:judg|decision|penalty|"
        "ruling)|"
        "(?:take|sue) (?:them|the \\w+(?: \\w+)?) (?:to|in) court",
    ),
    Pointer(
        REVIEW,
        Gate.OFFICE_ACTED,
        f"(?:法院|法官|法庭|仲裁){GAP}{{0,10}}(?:拖|不公|不服|判错|判得|偏袒|不执行|执行不|枉法|"
        "不立案|乱判|拖着不判|不判|冤|徇私|没执行)|"
        f"(?:判决|一审|二审|裁决){GAP}{{0,8}}[，,]?{GAP}{{0,4}}(?:不公|不服|不合理|不认|错误|"
        "没执行|执行不|拿不到)|"
        "(?:court|judge|judg(?:e)?ment|verdict)\\b[^.;!?]{0,30}(?:unfair|wrong|unjust|biased|"
        "not enforced|against me)",
    ),
    # Whoever leads a county or a city is dealt with by discipline inspection, whatever he took.
    Pointer(CADRES, Gate.NOTHING, f"{LEADER}{GAP}{{0,16}}{TOOK}|{TOOK_BY}{LEADER}"),
    Pointer(CADRES, Gate.OFFICE_ACTED, TOOK_FROM_OTHERS),
    Pointer(
        CADRES,
        Gate.OFFICE_ACTED,
        f"{CADRE}{GAP}{{0,14}}{CORRUPT}|(?:村委会?|村里|局里|镇里){GAP}{{0,8}}(?:贪污|侵吞|"
        "挪用|公款吃喝|贿选|账目不公开|冒领)|"
        "吃空饷|公款(?:吃喝|请客|旅游)|公车私用|买官卖官|大操大办|"
        "(?:mayor|official|village head|secretary|director|cadre|chief|head of|"
        "governor)\\b[^.;!?]{0,40}(?:bribe|embezzl|corrupt|public money|public funds|mistress|"
        "relatives)",
    ),
    Pointer(
        "110",
        Gate.OFFICE_NAMED,
        f"(?:电信|网络|电话|网上|刷单|投资|兼职|中奖|贷款|游戏|交友){GAP}{{0,4}}(?:诈骗|被骗)|"
        f"诈骗(?!罪)|(?:自称|冒充)[^，。]{{0,6}}(?:公安|公检法|客服|警察|"
        f"银行)[^。]{{0,10}}(?:转|汇|骗)|用假[钞币]|假币|被(?:人|骗子|网友|他|她)?骗(?:了|走|"
        f"去)?{GAP}{{0,4}}(?:\\d|[一二两三四五六七八九十几]+[百千万]|钱|积蓄)|(?:遇到|碰到|"
        f"碰上|上了|被)(?:个|了)?骗子|骗(?:我|了我|走我)(?![妈爸][办买])[^，。]{{0,4}}(?:投资|"
        "钱|转账|\\d|万)|杀猪盘|"
        "盗刷|(?:钱包|手机|电动车|电瓶车|摩托车|家里|店里|自行车|包|东西|钱|羊|牛|鸡|"
        f"车){GAP}{{0,3}}(?:被偷|被盗|(?<!弄)丢了|不见了)|遭小偷|进了?小偷|被小偷|入室盗窃|"
        "被抢劫|抢劫|抢了我的(?:包|手机|项链)|家暴|家庭暴力|(?:老公|丈夫|男朋友|前夫|爱人|"
        f"老婆|儿子|女婿|父亲|继父|爸爸?){GAP}{{0,6}}(?:打我|打了我|家暴|虐待|威胁)|"
        f"肇事逃逸|撞(?:了|伤|倒|到)?(?:我|人|车)?[，,]?{GAP}{{0,8}}(?:跑了|逃了|逃跑|逃逸)|"
        f"(?:邻居|隔壁|老乡|同事|前夫|婆婆){GAP}{{0,4}}(?:打(?:了?我|人)|威胁|恐吓|要杀|拿刀|"
        "砸)|猥亵|强奸|性侵|性骚扰|"
        "偷拍我|跟踪我|聚众赌博|开赌场|设赌|吸毒|贩毒|传销|失踪|下毒|投毒|(?:卖|贩|藏)(?:毒品|"
        f"枪)|高利贷|(?:被|让|把)(?:人|他|邻居|[^，。]{{0,4}}人)?打(?:伤|了(?!(?:招呼|电话)))|"
        f"联系不上了|网恋{GAP}{{0,6}}骗|(?:被偷|被人偷|让人偷)|走失|走丢|拐卖|"
        f"(?:要债|讨债|催债|催收){GAP}{{0,8}}(?:泼|堵|恐吓|威胁|骚扰)|套路贷|裸聊|被敲诈|"
        "(?:my )?(?:husband|boyfriend|wife|father|stepfather) (?:beats?|hits?|is beating|"
        "abuses?)|domestic violence|"
        "\\b(?:scam|swindl|defraud|conned)(?:s|ed|med|mers?|mer)?\\b|(?:bike|phone|wallet|"
        "scooter|purse|motorbike|bag|card)[^.;!?]{0,12}(?:stolen|robbed)|(?:stole|"
        "robbed) (?:my|me|our|money)|broke into|burglar|robbed|hit and run|card was (?:cloned|"
        "charged by)",
    ),
    Pointer(
        LABOUR,
        Gate.OFFICE_NAMED,
        "(?:拖欠|欠(?:着|了|薪|发)?|不发|没发|不给|没给|克扣|压着?|扣(?:着|了|发)?|讨要?|"
        f"要不[到回]|拿不到|不结|没结){GAP}{{0,14}}{WAGES}|欠薪|讨薪|(?:卷款|老板|包工头|"
        f"工头){GAP}{{0,6}}跑{GAP}{{0,3}}[，,]?{GAP}{{0,12}}(?:工人|工钱|工资|没拿到钱)|"
        f"{WAGES}{GAP}{{0,6}}(?:没见|没到手|一分)|一分(?:工钱|工资)|"
        f"{WAGES}{GAP}{{0,8}}(?:没发|不发|没给|不给|拖着?|拖欠|没结|不结|要不[到回]|拿不到|"
        "被扣)|"
        f"{EMPLOYER}{GAP}{{0,10}}(?:不(?:给|肯)?[买交缴上][^，。]{{0,3}}(?:社保|五险|保险|"
        f"公积金)|没[买交缴上][^，。]{{0,3}}(?:社保|五险|公积金)|不签[^，。]{{0,3}}合同|"
        f"没签[^，。]{{0,3}}合同|辞退|开除|裁员|强迫加班|工伤|押金不退|不[给让]?(?:我)?办?离职|"
        "拖着不给我?办|不给?(?:离职|休))|"
        "工伤[^。]{0,8}(?:不赔|没赔|不认|不管)|劳动(?:合同|仲裁)(?:纠纷|怎么)|"
        "(?:employer|boss|company|contractor|factory)\\b[^.;!?]{0,24}(?:wages|salary|pay me|"
        "paid me|paid us|overtime|fired me)|unpaid wages|owed wages",
    ),
    Pointer(
        "12381",
        Gate.OFFICE_ACTED,
        f"(?:拖欠|欠){GAP}{{0,8}}(?:企业|公司|我厂|我司|民企|中小企业|厂){GAP}{{0,6}}(?:账款|"
        f"货款|工程款|材料款|服务费|款)|{FROM_STATE}{GAP}{{0,8}}(?:拖欠|拖着|欠|没付|不付|"
        f"不结){GAP}{{0,10}}(?:账款|货款|工程款|材料款|服务费|尾款|我们|款)|"
        f"(?:账款|货款|工程款|材料款|尾款){GAP}{{0,8}}{FROM_STATE}{GAP}{{0,6}}(?:拖|欠|不付|"
        f"没付)|涉企保证金|企业负担|state(?:-| )owned[^.;!?]{{0,30}}(?:owes|has not paid|"
        "not paid)",
    ),
    Pointer(
        "12345",
        Gate.OFFICE_NAMED,
        f"{HOUSING}{GAP}{{0,12}}(?:{SERVES_BADLY}|不交房|烂尾|漏水|延期|停工|跑路|断水|断电|"
        "停(?:水|电|电梯)|打人|公摊|电梯|停车)|物业(?:费|不作为|公司)|(?:房子|新房|"
        f"楼房){GAP}{{0,8}}(?:烂尾|漏水|不交房)|房产证{GAP}{{0,4}}(?:办不|拿不到|没办)|"
        f"{CARE}{GAP}{{0,12}}(?:{SERVES_BADLY}|红包|看错|开错|治坏|治死|手术|事故|乱开药|"
        "检查费)|医疗(?:事故|纠纷)|医患|"
        f"{SCHOOL}{GAP}{{0,12}}(?:乱收|多收|补课|收(?:了|取)?[^，。]{{0,6}}费|体罚|打(?:我|"
        "孩子|学生|人)|辱骂|骂孩子|歧视|强制|逼|不让|作业|校服|择校|食堂|霸凌)|校园(?:霸凌|"
        "欺凌|暴力)|孩子在学校被|"
        f"{MONEY_HOUSE}{GAP}{{0,12}}(?:{SERVES_BADLY}|乱扣|扣了|不赔|拒赔|理赔|退保|存款|"
        "取不出|暴力催收|利息|忽悠|变成)|"
        f"{RIDE}{GAP}{{0,10}}(?:拒载|绕路|绕道|不打表|多收|乱收|宰|甩客|不停|不来|太少|改线|"
        "态度|拼客|乱涨)|"
        f"(?:{NEIGHBOUR}{GAP}{{0,6}}(?:厂|工厂|工地|养殖场|养猪场|饭店|ktv|歌厅|作坊|搅拌站|"
        "加工厂|石场|矿|酒吧|烧烤摊)|化工厂|养猪场|养殖场|搅拌站|石料厂|工地|(?<!我们)工厂|"
        f"ktv){GAP}{{0,10}}{POLLUTES}|"
        f"{NEIGHBOUR}{GAP}{{0,10}}(?:吵|噪音|漏水|装修|唱歌|养(?:狗|鸡|鸽)|违建|违章|"
        "占用?(?:楼道|车位|公共)|堆(?:放|杂物)|打麻将|放鞭炮)|(?:夜里?|半夜|"
        f"晚上)[^，。]{{0,4}}(?:施工|打桩)|"
        "(?:hospital|doctor|clinic|school|teacher|bank|insurance company|landlord|"
        "property (?:management|company)|developer|taxi|taxi driver|bus driver)\\b[^.;!?]{0,40}"
        "(?:overcharg|charg|refus|extra|rude|fee|deposit|beat|wrong|won't|did not|leak|"
        "handed over)|neighbou?rs?\\b[^.;!?]{0,30}(?:nois|loud|bark|music|leak)|"
        "factory next door|(?:dumps?|discharg\\w+) (?:waste|black|dirty)",
    ),
    Pointer(
        "12315",
        Gate.SHOP_NAMED,
        f"{BOUGHT}{GAP}{{0,20}}(?:[，,]{GAP}{{0,8}})?{BAD_GOODS}|"
        f"{SHOP}{GAP}{{0,12}}{SHOP_DEED}|(?:退款|退货|退钱){GAP}{{0,8}}(?:不理|不给|拒绝|"
        "不退|没退)|"
        "缺斤少两|短斤少两|七天无理由|会员卡(?:不退|退不了|余额|用不了)|预付卡|"
        f"办的?(?:会员)?卡{GAP}{{0,10}}(?:不退|退不|跑路|关门|没用完|还剩)|消费者权益|"
        f"消费纠纷|食物中毒|吃坏肚子|[吃喝][出到][^，。]{{0,4}}(?:虫|头发|玻璃|铁|苍蝇|蟑螂|"
        f"塑料|刀片|老鼠|异物)|一称{GAP}{{0,4}}(?:少|才|只有|不够)|(?:充值|会员费|学费|定金|"
        f"订金){GAP}{{0,6}}(?:退不(?!退)|不退|不给退|要不回)|(?:价签|标价|"
        f"标的价){GAP}{{0,8}}(?:不一样|不一致|不符|不对)|假冒伪劣|强[迫制]购物|"
        "refund[^.;!?]{0,20}(?:shop|store|seller|gym|merchant)|(?:seller|shop|store|merchant|"
        "gym|restaurant)\\b[^.;!?]{0,30}(?:refus|refund|fake|expired|cheat|won't|closed down)|"
        "fake goods|counterfeit|expired (?:milk|food)|short weight",
    ),
    Pointer(
        "12345",
        Gate.SOMEBODY_CAME,
        broadly(f"(?:{HOUSING}|{CARE}|{SCHOOL}|{MONEY_HOUSE}|{RIDE}|{PRIVATE})"),
    ),
    Pointer("12315", Gate.SOMEBODY_CAME, broadly(f"[一-龥]{{0,3}}?{NAMED_SHOP}")),
    Pointer(
        "petition",
        Gate.ANYTHING_TAKEN,
        f"(?:征地|拆迁|征收|安置|占地|移民|青苗|房屋|土地){GAP}{{0,6}}(?:补偿|补偿款|安置费|"
        f"安置房|赔偿){GAP}{{0,10}}(?:没|不|少|低|拖|未|欠|差)|(?:补偿款|安置费|征地款|青苗费|"
        f"拆迁款){GAP}{{0,8}}(?:没给|没发|一直没|没到|不到位|不给|太低|不够|少|没拿到|没发)|"
        f"(?:强拆|强征|强占|被征|征了|占了(?:我|俺|咱)){GAP}{{0,6}}(?:房|地|田|林|宅基地|"
        f"耕地)|安置房{GAP}{{0,8}}(?:没|不|还|拖)|"
        f"(?:老兵|退役军人|伤残军人|烈属){GAP}{{0,8}}(?:没|不|少)|(?:土地|宅基地|承包地|林地|"
        f"山林|山地|田|耕地|地界|坟地){GAP}{{0,8}}(?:纠纷|被[^，。]{{0,5}}占|确权|争议|争执|"
        f"[^，。]{{0,6}}收回|没分|不分)|"
        f"(?:低保|五保|残疾补贴|贫困户|救助){GAP}{{0,8}}(?:被取消|取消了|停了|没评上|评不上|"
        "不给评|没有我|不批|申请不)|"
        f"退伍{GAP}{{0,10}}(?:安置|待遇|补助|没落实|不落实)|上访|信访事项|历史遗留|(?:改制|"
        f"下岗|买断){GAP}{{0,10}}[^。]{{0,8}}(?:职工|待遇|安置|补偿|没)|(?:待遇|"
        f"政策){GAP}{{0,4}}(?:没落实|不落实|落实不)|民办教师|land requisition|"
        f"demolition compensation|compensation[^.;!?]{{0,24}}(?:land|house|too low)|(?:land|"
        "house) was (?:taken|demolished)|demolished (?:my|our) house",
    ),
    Pointer(
        "12345",
        Gate.ANYTHING_TAKEN,
        f"停水(?!通知)|停电了|路灯{GAP}{{0,4}}(?:坏|不亮|没)|井盖|路面{GAP}{{0,4}}(?:坏|坑|"
        f"破)|坑洼|路{GAP}{{0,6}}(?:大坑|烂得|没人修)|下水道{GAP}{{0,4}}(?:堵|冒)|供暖|(?:没|"
        f"没有)暖气|暖气{GAP}{{0,3}}不热|公交(?:车)?(?:不来|太少|改线)|噪音扰民|广场舞|"
        "狗(?:叫|不拴|咬)|"
        f"学区|入学|上学{GAP}{{0,6}}(?:难|办不|报不)|小区(?:停车位|电梯|绿化|里?停车)|"
        f"垃圾{GAP}{{0,4}}没人(?:清|收|倒|管)|红绿灯{GAP}{{0,3}}(?:坏|不亮)|水管爆|"
        f"自来水{GAP}{{0,4}}(?:黄|浑|臭|没)|树{GAP}{{0,4}}倒了|"
        f"医保{GAP}{{0,4}}(?:报销|报不)|养老金{GAP}{{0,8}}(?:怎么|没|少|领|查)|"
        f"社保{GAP}{{0,4}}(?:转移|怎么|查|补缴)|户口(?!本){GAP}{{0,6}}(?:办不|落不|迁|怎么|"
        "上不|落户)|"
        "street light|water supply cut|noise at night|property management|pothole",
    ),
    Pointer(
        "12345",
        Gate.OFFICE_NAMED,
        "(?:驾驶证|驾照|身份证|护照|社保卡|居住证|结婚证|准生证|出生证|离婚证|社保|公积金|"
        "医保卡?|残疾证|老年证|退休金?|"
        "落户|生育津贴|学籍|港澳通行证|房产证|户口本|低保|公租房|"
        f"廉租房){GAP}{{0,8}}(?:怎么(?:办|换|补|查|交|领|申请|弄)|如何(?:办|换|补|申请)|"
        "怎么算|到哪|在哪[办换补里]?|去哪|哪里(?:办|换|补)|要什么(?:材料|手续)|需要什么|"
        "办理流程|什么条件)|"
        "怎么(?:查|补|领|办|申请|转){GAP}{{0,6}}(?:社保|医保|公积金|养老|退休|身份证|驾照|"
        "驾驶证|户口|居住证|护照)|(?:我?(?:要|想)离婚|离婚怎么|抚养费|抚养权|赡养|遗产|继承|"
        "借(?:了我|"
        f"我){GAP}{{0,8}}不还|欠我{GAP}{{0,8}}(?:钱|万|块|元){GAP}{{0,4}}不还|民事纠纷|"
        "邻里纠纷|彩礼)"
        "|divorce|how (?:do|can) i renew|renew my (?:licen[cs]e|passport|id)",
    ),
    # Of a single sentence it is enough to know what it is about.
    Pointer(
        CADRES,
        Gate.OFFICE_ACTED,
        f"{CADRE}{GAP}{{0,10}}(?:贪了|霸占|吃拿|自己口袋|腰包|豪车|别墅|来路不明|公家的?|公车|"
        "情人|承包了|工程(?:都|"
        "全)|官商|集体(?:的|资产|"
        "资金)|吃喝|请客送礼|赌|关系户|自己兄弟|养女人|受礼|(?:收|"
        f"拿)(?:了)?[^，。我]{0, 4}(?:老板|包工头|商人)[^，。]{0, 4}(?:钱|红包|好处|礼)|"
        f"中午喝酒|自己口袋|装进(?:自己)?腰包)|(?:村会计|会计|出纳){GAP}{{0,6}}(?:挪用|贪)",
    ),
    Pointer(
        "110",
        Gate.MORE_TOLD,
        "(?:被|让(?=[人他她]))(?:人|他|她|邻居|[^，。我]{0,4})?(?:偷|抢|骗|打(?!电话)|砍|捅|"
        "摸走|冒用|绑架|恐吓|威胁|跟踪)|骗了|骗走|(?:邻居|隔壁|老乡|同事|他|"
        "前夫)[^，。]{0,4}打(?:了?我|人)|(?<!杀人)放火|纵火|造谣|诽谤|毒品|赌场|摸走|"
        "敲诈|裸照|假[钱钞币]|要杀|砍(?:了|人|我)|持刀|"
        "stole|stolen|thief|thieves|cheated me",
    ),
    Pointer(
        "petition",
        Gate.MORE_TOLD,
        "占了?(?:我|我们|咱)(?:家|村)?的?(?:地|田|林)|青苗费|征收我|评估价|"
        "补偿[^，。]{0,6}(?:没|不|少|低)|淹了|集体(?:土地|的地)|"
        "复员|退伍|军人|老兵|(?:待遇|问题)[^，。]{0,6}没解决|移民|搬迁|安置费|承包地|(?:低保|"
        "五保)[^，。]{0,10}(?:不|没|取消|停)",
    ),
    Pointer(
        LABOUR,
        Gate.MORE_TOLD,
        "(?:我|工人|发|扣|没|欠|不|拖)[^，。]{0,6}(?:工资|工钱)|(?:工资|工钱)[^，。]{0,6}(?:没|"
        "不|欠|少|拖)|工人的钱|加班|辞退|试用期|不签合同|退休金|养老金|五险|社保(?!局)|fired me|"
        "my salary",
    ),
    Pointer(
        "12345",
        Gate.MORE_TOLD,
        "(?:物业|业主|小区|邻居|楼上|噪音|噪声|吵得|垃圾[^，。]{0,8}(?:没人|堆|臭)|急诊|医院|"
        "医生|护士|班主任|老师|校长|小学|中学|高中|上学|补课|存款|信用卡|车险|拒赔|出租车|的哥|"
        "的士|滴滴|网约车|公交|汽车站|"
        "落户|学籍)(?!门口|旁|附近|对面|停车场|边|证)|路灯|暖气|自来水[^，。]{0,4}(?:黄|浑|臭|没|脏)|房东|黑烟|污水|"
        "臭味|(?:老人|父母)[^，。]{0,6}(?:不养|没人养)|不赡养|"
        "怪味|(?:结婚证|身份证|护照|户口本?|出生证)[^，。]{0,8}(?:错|改|丢|补)|"
        "停电|停水|电梯|灰尘|飙车|扰民|夜班|医保(?!局)|大巴|客车|借钱|欠钱|租的?房|租房|"
        "(?:小区|我)的?[^，。]{0,3}车位|井盖|同学|霸凌|保姆|保安公司[^，。]{0,8}(?:克扣|不发|"
        "拖)|"
        "(?:公司|老板|单位|厂里)[^，。]{0,4}(?:不给|不发|把我|克扣|拖着|扣了?我|说好|开除|辞)|"
        "[办补换查领交][^，。]{0,6}(?:要什么|需要什么|怎么[办弄]?)|怎么(?:查|补|领|申请|报名)|"
        "在哪(?:里)?(?:查|补|领|申请|报名)|"
        "(?:河|水|空气|井水|池塘)[^，。]{0,6}(?:臭|黑|脏|污染|难闻)|养老院|敬老院|(?:孩子|学校|"
        "大学)[^，。]{0,6}(?:录取|学费)|助学|奖学金|疫苗|献血|殡仪馆|墓地|彩票|"
        "teacher|school|electricity|bus |hospital|landlord|neighbou?r",
    ),
    Pointer(
        "12315",
        Gate.MORE_TOLD,
        "厂家|退货|退款|保修|不制冷|客服|网购|下单|网上买|外卖|快递|旅游团|导游|购物|(?:会员|"
        "健身|充值|年)卡|4s店|相亲|婚介|卖给我|(?<![我们])买[^，。]{0,12}(?:过期|假|坏|烂|差|"
        "不一样|少了)|宽带|话费|流量|套餐|"
        "商家|卖家|店家|商场|甲醛|死猪肉|注水肉|假酒|假药|过期[^，。]{0,6}还在?卖|"
        "洗坏|修坏|弄坏|撞坏|拉肚子|配错|鼓包|不发芽|定金|订金|酒席|续费|卖家|(?<!我)(?:店|馆|"
        "铺)(?:里|家|老板)?(?:把我|给我|卖|不[退换赔修管认])|"
        "refund|food poisoning|warranty|sold me",
    ),
)
