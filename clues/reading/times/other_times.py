"""Which of the times in a story are not those of what happened?

When a car was bought, a law was changed, a paper is dated, a fine is due, a shop opens: the
words right before and right after a time say so. What is told again and again is no time either.
"""

from typing import Final

from clues.reading.times.chased import complains
from clues.reading.times.clocks import recurring
from clues.reading.times.counted_days import done_then
from clues.reading.times.moments import Days, Grain
from clues.reading.times.not_then import not_then
from clues.reading.times.other_deeds import held_then, other_deed, undone_then
from clues.reading.times.passing_days import passing, raided
from clues.reading.words.swift import swift
from clues.regex import regex

YEARLY: Final = frozenset({Grain.YEAR, Grain.HALF_YEAR})
"""So wide a time counts only where a story names none that is finer."""

_FROM, _UPTO = 12, 16

# What somebody did, or what befell a thing, at another time: 买的, 开业, 修订, 到期.
_HISTORY: Final = (
    r"修订|修正|废止|失效|作废|停止执行|颁布|出台|发布|公布|印发|施行|实施的|生效|通过的|通过了?(?:验收|审批|评审|年审|检测|环评)|"
    r"制定|下文|发文|批复|批的|批准的|买的|购买|购置|购入|新购|新买|新装|新办|刚买|买了|买来|"
    r"进的货|进货|开[业张](?!当天|那天|头一?天|第一天|，[^。]{0,12}就|，[^，。]{0,4}[\d一二三四五六七八九十两]点)|开的|"
    r"成立|注册|登记的|建的|建成|盖的|修的|出生|生人|毕业|办的(?:证|执照|许可|手续)|办理的|"
    r"办了(?:营业|许可|健康)|办下|取得|拿到(?!了?[^，。]{0,4}(?:处罚|告知|决定|罚单|通知|传票|文书|整改))|领的|领证|租的|租下|租了|承包|接手|盘下|转让|入职|"
    r"进厂|参加工作|退休|退伍|结婚|嫁|上牌|上的[牌户]|[领发下考]的证|出厂|生产的|到期|过期|报废|投产|装修|换的|换了新|"
    r"年审(?:过|的)|检(?:测|定|验)(?:过|的|合格)|缴过费|入的?(?:股|会|驻)|立项|列(?:进|入)|"
    r"编(?:进|入)|签的合同|"
    r"签了合同|中标|更新|续签|续期|换证|延续|出的(?:规定|新规|文件|通知|政策|公告|标准)|定的(?:规矩|标准|价)|取消(?:了|的|收费|这)|核发|颁发|签发|换发|下发(?![\u4e00-\u9fff]{0,4}(?:通知|决定|告知))|下证|获批|备案的|审批的|年检的|"
    r"办的(?=[，,。;；])|就(?:有|在(?![^，。]{1,8}?(?:被(?!子)|遭|罚|拦|扣|掀|砸|[收要][了我走]))|开(?!始?[抓查罚扣收拆封拦停])|干|办|租|住|养|做|卖|批)|还没(?:买|开(?![门张工])|有(?!人)|"
    r"办|出生|装|生)|没买"
)
# 昨天上午还没事，下午三点城管来了: it is the day, all the same.
_NO_HOUR_ON = (
    r"(?![^，。]{0,3}[，,]?[^，。]{0,12}(?:[下中]午|晚上|傍晚|夜里|后晌|午后|"
    r"[\d一二三四五六七八九十两]{1,3}[点时:]))"
)
_AFTER: Final = regex(
    r"^(?:的(?:文件|规定|标准|老|旧|条例|办法|政策|合同|发票|票据?(?!没)|收据|照片|录像|视频|事故|"
    r"账|税|款子|货|检测|检验|报告|台账|报表|数据|证|执照|租金|房租|工资|保险|会议|通知(?!来)|"
    r"(?:[\u4e00-\u9fff]{1,3}税)|学费|车(?!被)|生意|订单|房(?!东)|酒席|席|客|行程|[机船车]票|班|年货|活儿?)|"
    r"起[\u4e00-\u9fff]{1,4}要(?=[进有用上戴持办扫登])|起[^，。]{0,10}(?:免费|取消|停[止征收]|不再|不收|放开|降价|一律|全部|都要|实行|执行|施行|禁止|不准|不得)|"
    r"(?:之后|以后|后)[^，。]{0,8}(?:要|必须|才|全|不|一律)|(?:我|人)(?:还)?(?:在|不在)(?:老家|"
    r"外地|家|医院|外省|国外)(?![^。]{0,12}(?:上门|来[了人]|把我|被|进))|"
    r"(?:之前|以前|以后|之后)的(?=[，,。;]|$)|"
    r"(?:[早晚]上|[上下中]午)?(?:坐(?:高铁|火车|飞机|大巴)|出差|从(?:外地|老家|省城|城里)[^，。]{0,2}回)(?![^。]{0,8}(?:路上|半路|途中|被|拦))|"
    r"(?:我们?|俺)(?:关门|歇业|没开门|没出门|休息)|"
    # 重阳节都过了; 今晚十二点前凑够
    r"刚刚?过(?:去|完)?(?=[，,。])|(?:都|早就?|也|已经)(?:过|完)了(?=[，,。；;]|才|还)|"
    r"[^，。]{0,5}[点时](?:半|钟)?(?:之前|以前|前)(?:必须|务必|要|得|交|缴|完成|凑|搬|拆|补|全部)(?![^，。]{0,3}[了我])|"
    # 中秋都要到了; 5月28到6月10是安静期; 上月有个常客劝我
    r"(?:都|就|也|眼看|马上)*(?:快要?|就要|要)[到来]了(?![一两几个])|"
    r"是[^，。]{0,8}(?:(?<![时日星周学分定长短到过])期(?!间|的?[一-十])|免检|免罚)(?=[，。,、的]|$)|"
    r"(?:份)?(?:有个?|一个)(?:老|熟)?(?:常客|客人|顾客|朋友|老乡|邻居|懂行的|同学|亲戚|街坊)[^，。]{0,3}(?:劝|告诉|问|提醒|建议|教)|"
    r"[、和跟]?(?:初[一二三四五六七八九十]|[\d一二三四五六七八九十]{1,3}[号日])(?:都|就|也)没(?:出|开|营业|上班)|"
    # 那天我还在厂里, 初一初二都没出车就初三出了: nothing was done to anybody
    r"(?:那天|当天|那会儿?)?(?:我们?|俺|人|我人|[车船店])(?:都|还|明明|根本|压根)+(?:在|不在|没)(?![^。]{0,12}(?:就|来[了人封查罚收砸]|被|把))|"
    r"(?:我们?|俺|人)(?:没|不)在(?:家|店|厂)?(?=[，,。])(?![^。号日]{0,9}(?:来|被|把))|"
    r"[^，。]{0,6}?(?:下|发|出|印|颁|定)(?:发|布|来|台)?的(?:文件|规定|政策|方案|标准|办法|红头)|"
    r"(?:刚|才|新|正式|开始){0,2}(?:实行|实施|执行|推行|施行|启用|出台)(?:了|的)?[^，。]{0,4}(?:新规|规定|政策|办法|标准|条例|新法)|"
    r"就?(?:想|打算|准备)(?:要|来|去)?(?:投诉|反映|举报|告)|"
    r"(?:起|开始|就)[^，。]{0,2}(?:免费|取消收|不收|不用交|停[止征]收)|"
    # 1月1日之前买的, 15日以后进场的, 才满十八, 改成10号, 成绩16号出
    r"(?:之前|以前|前|之后|以后|后)(?:就)?(?:买|办|建|盖|装|进场|出厂|生产|注册|登记|出生|开业|开工|领)|"
    r"(?:才|刚|就)?满[\d一二三四五六七八九十]{1,3}(?:周?岁|[，,。])|份?(?:就|才)?改(?:成|为|到)|"
    r"出(?=[，,。])|出(?:了|来|的)?(?:成绩|分数)|的[《〈]|"
    r"起?(?:开始)?(?:禁渔|解禁|开渔|休渔|禁捕|供暖|报名|申报)(?!费)|"
    r"进的(?:料|货|场|厂|苗|鱼|设备|机器)|(?:下|刮|打)的(?:[大小暴]?[雨雪雹]|风|雷|霜)|"
    r"(?:我|俺)?(?:都|就|也)没(?:出[车海门摊工]|开[门张工]|营业|上班)(?:就|[，,])|"
    # 初五就应该来看的; 这回跟那回没关系; 前天还来收了电费呢
    r"(?:就|早|本来|原本|按理|按说){0,2}(?:应该|应当|该|就要|本该)(?:到|来)[^，。]{0,4}(?:[，,。]|$)|"
    r"[^，。]{0,10}?(?:跟|和|与)(?:这|那|本|此)[^，。]{0,4}(?:没关系|无关|没啥关系|不相干|两码事)|"
    r"[^，。还]{0,4}还[^，。！!？?]{1,12}(?<!什么)(?<!干吗)(?<!怎么)呢(?:[，,。！!]|$)|"
    rf"[^，。]{{0,12}}?(?:还|都|也|就|倒)(?:没事|好好的|没人[管查说收]){_NO_HOUR_ON}|"
    # 12月1日起在门口张贴告示
    r"起[^，。我]{0,6}(?:张贴|悬挂|挂|公示|公布|上墙)|"
    r"起[^，。]{0,6}(?:列|划|纳|正式|归)|[^，。]{0,2}(?:漏报|少报|漏缴|少缴|欠缴)|份?才(?:过一半|过半|开头|开始)|"
    r"了[，,]?[^，。]{0,8}(?:还(?![来要])|仍)|有[\d一二三四五六七八九十]{1,3}[号日][吗么嘛]|"
    # 初五就应该来看的, 5月6号才从外地回来, 上个月才打的井, 27号换好了, 我过还没事
    r"(?:就|都)?(?:应该|应当|本该|本来该)[^，。]{0,3}(?:来|到|给|发|查|办)|"
    r"才(?:从[^，。]{1,6})?(?:回来|回家|到家)|"
    r"才(?:打|挖|建|盖|装|换|修|买|开)的(?![罚单票口])|"
    r"(?:就|才|已经?|都)?[^，。]{0,3}(?:换|装|修|改|整改|弄)好了?(?=[^，。]{0,3}(?:[，。,]|$))|"
    rf"[^，。]{{0,6}}(?:还|倒)(?:没事|好好的){_NO_HOUR_ON}|"
    r"那[回次趟](?:可|就|却)?(?:不是|没)(?:这样|这么)|[^，。]{0,8}[跟和]这个?事(?:没|无)关|"
    r"(?:[早晚]上|[上下中]午)?(?:开镰|收割|插秧|播种|下种|开渔|开海|才开(?=[，。,]))|"
    r"还早|还没到|[只还]剩|天(?=[，。\s]|$)|还有(?:几|\d|[一二两三])|没到|[查抓罚管卡]得|最(?:凶|"
    r"严|忙|多|少)|总是|(?:还|就)(?:差|"
    r"缺)|的?(?:任务|指标|考核|奖金|业绩)(?!.{0,4}罚)|"
    r"(?:那天|当天|那次)?(?:总算|终于|可算|倒)?(?:没事|没来|没查|没出事|倒?没(?:说|什么|啥)|不说|"
    r"不算)|说(?:好)?来(?:又|"
    r"却|结果)?没|"
    r"[\u4e00-\u9fff]{0,4}(?:计划|报表|预算|所得税|增值税|申报)|"
    r"是(?:我|他|她|孩子|老人|娘|爹|俺)?(?:[\u4e00-\u9fff]{0,3})?(?:生日|忌日|婚礼|结婚|满月|周岁)|"
    rf"(?:[\s的份就刚才已]|月|底|初){{0,3}}(?:我|我们|他|家|店|厂|在)?(?:刚|才|就|新|由|"
    rf"起)?(?:{_HISTORY}))"
)
_PROMISED: Final = (
    r"限(?:我们?|期|时)?|必须在|务必|让我们?|叫我们?|要我们?|喊我们?|通知我们?|要求我们?|令我们?|"
    r"答应|承诺|保证|许诺|说好|讲好|约好|约定|约了|约在|预约|预计|定在|原定|原计划|本来[定想说]|安排|排到|等到|拖到|推到|"
    r"推迟到|改到|改约|延到|非[要得]|偏要|硬要|延期到|宽限到?|顺延到?|最晚|最迟|最快|最早|再等|等(?=下)"
)
_BEFORE: Final = swift(
    r"(?:(?:今天|今日|今儿|明天|后天|现在|如今|转眼|眼看|临近|现|这会儿|这时候|目前|眼下)(?:都|已经?|就|是|才|也|到|快){0,3}|(?:文件|规定|"
    r"标准|条例|办法|政策)(?:还|都|也)?是?|不是|并非|"
    r"(?<![拿收等送查搬找遇碰看轮赶接跑])到|至|直到|截至|截止|有效期[至到为是]?|有效期限?|到期日?|"
    r"保质期[至到]?|"
    r"期限[是为至到]?|截止[到至]?|出生于|出生|生于|成立于|建于|始建于|注册于|开业于|"
    r"自\S{0,4}施行|不超过|生产日期:?|出厂日期:?|"
    # papers: what they are dated, and what is written on them
    r"(?:再过|还有|离|距)[^，。]{0,8}?(?:就是|就到|就|是|到)|快到|马上(?:就)?(?:是|到|要)|"
    r"落款(?:的?(?:日期|时间))?(?:却|竟然?|居然|还|倒|反而|愣)?(?:写|签|填|是|成|为)?(?:[的着了到成])?(?:是)?|(?:(?:盖|敲)的(?:公)?|公|印)章(?:却|还|也|竟然?|居然|倒|上)?(?:是|写的?是?|写着)|(?:公告|告示|通告|贴的|牌子上)(?:贴|写|说|讲|标|定)?(?:的)?是|通知(?:书|上)?(?:贴|写|"
    r"定)(?:的)?是|上面?(?:只|都|却|非|"
    r"硬|偏|竟|居然|愣)?(?:写|填|印|签|"
    r"标|盖|注明|写明|"
    r"载明)(?:着|的|明)?(?:是)?|(?:日期|时间)(?:竟然?|居然|却|还|反?倒|偏偏?)(?:写)?(?:的)?(?:是|成)|"
    r"(?:上回|上次|之前|以前)(?:我们?)?(?:在这儿?|在此)?(?:反映|说|投诉|举报|讲)的?(?:是)?|"
    r"(?:执照|许可证|营业证|资格证|驾照|驾驶证|行驶证|合同|保单|产权证|房产证|土地证|[养种]殖证|"
    r"健康证)(?:是|系)?(?:我)?|"
    r"(?:日期|时间)(?:栏|处|上)?(?:被|都|却|又|还|也|竟|居然){0,2}(?:写|填|打|改|签|标|印|倒签|落)(?:的?是|住|咗|"
    r"成了?|为|作|错成|到|着|在)?|"
    r"倒签(?:成|到|为)?|(?:单子?|书|票|条子?|证|纸|文书|合同|协议)(?:子)?上面?(?:的?(?:日期|时间))?(?:只|都|"
    r"却)?"
    r"(?:写|填|打|签|标|印|盖|注明|载明)?(?:着|的)?(?:是|成)?|(?:写|填|签|打|标|印)的(?:却|都|"
    r"只|还|竟|居然|就){0,2}是|"
    r"(?:依据|根据|按照|援引|参照|依照)[^，。]{0,6}|[《〈][^》]{0,6}|"
    r"\b(?:until|till|by|before|due|deadline(?: is)?|no later than)(?: the)?|"
    r"比|对比|(?:编号|单号|号码|文号|案号)(?:是|为|:)?|[货工交账租]期[^，。]{0,4}[在是到]|包不包括|含不含|算不算|距离?|离|临近|挨近|眼看|早|赶着?|"
    rf"刚刚?过(?:完|了)?|{_PROMISED})[了在于是为的]?[\s:]*$"
)
# 20号前必须交, 月底之前办完: a term. 下礼拜再来, 20号再说: to come.
_DUE_AFTER: Final = regex(
    r"^(?!一天)[^，。,;；!！?？]{0,2}(?:之前|以前|前|内|之内|以内)(?:必须|要|得|务必|交|去|来|办|"
    r"缴|给|完成|整改|把|到|搬|拆|停|关|补|答复|处理|解决|退|不(?:交|来|去|办|搬|拆|改|缴|还|整改))|"
    r"^(?:早上|上午|下午|晚上|中午)?(?:再(?:说|谈|办|给|补|开)|去(?:局里|所里|队里|"
    r"大队|(?:交|领|办)(?!了|[^。！!？?]{0,14}(?:不[给让办收批行]|没[人办给]|[，,][^，。]{0,6}[说要叫让]|让我|叫我|要我|被|白跑))|开会)|"
    r"截止|到期|之前必须|就要|就得|就该|将(?=[要于会到不被开在])要?|即将|要(?:报名|开学|开业|交房|开庭|结婚|高考|"
    r"中考))"
)
# 国庆前必须换成灰底; but 三天前交警拦我, 三天前拆了我的棚
_MUST: Final = regex(
    "必须|要(?![我求了走])|得(?![到知])|务必|全部|统一|一律|都要|完成|换(?!了)|搬(?![了走])|拆(?![了我])|交(?![警通管运了])|搞|创"
)
_SAID: Final = swift(r"(?:说|讲|称|回复|答复|表示|(?<![电对])话)[是:“\"'「『]{0,2}$|[“\"「『]$")
# 说月底给答复, 讲20号退: what was promised for a day.
_TO_COME: Final = regex(
    r"^[^，。,;；!！?？]{0,6}(?:给(?!我|了)|再|退(?!了)|还(?:给|钱|车|证|货)|办好|办完|答复|处理|"
    r"解决|出结果|"
    r"开会|来拿|来取|去拿|去取|前)"
)
# Today as the day on which somebody writes, or on which it still goes on.
_TODAY: Final = frozenset({"今天", "今日", "今儿", "今儿个", "今朝", "现在"})
_STILL: Final = regex(
    r"^是?(?:20\d\d年|今年)?[^，。]{0,4}最后一天[，,]?[^，。]{0,3}(?:写|来|坐|说|反映)|"
    r"^了[，,]?[^，。]{0,6}(?:还|都|仍|也)(?:没|不|在)|"
    r"^[\s,，]?(?:我们?|俺们?|人家)?(?:都|已经?|还|仍|才|是|又|也|算|正好|刚好|整整|就|一共){0,3}"
    r"(?:第[\d一二三四五六七八九十百]+[天日个]|(?!一天)[\d一二三四五六七八九十百]{1,3}(?:多|"
    r"来)?[天日](?!上午|下午)|"
    r"[\d十一二三四五六七八九]{1,3}[月号](?![，,][^，。]{1,6}就)|(?:又|还|却)(?:说|讲)(?:没|不|还|要|再)|该(?:发|还|交|去|到|"
    r"退|放)|没(?:给|人|有|"
    r"个|见|消息|结果|动静|办|退|还|放|回|答|说法|下文|解决|处理|批|发|动)|"
    r"不(?:给|放|让|退|还|理|见)|(?:到|过|超|逾)期|"
    r"(?:到底)?(?:我|店|门|车)?(?:还|到底)?(?:能不能|可不可以|能否|要不要|该不该|怎么办)|在(?:扣|封|停|拖|"
    r"等))"
)
_WRITES: Final = regex(
    r"^[\s,，]?(?:[我俺]?(?:们)?(?:借着|趁着?|壮着)[^，。]{1,4}|)(?:我们?|俺|特|特此|专门|想|就是|才|就|来|在这里?|在此|实名|打电话|[向跟和同](?:您|你们?|领导)?|"
    r"上来|厚着脸皮){0,3}(?:来)?(?:写(?!了?(?:保证|检讨|检查))|想起|(?:就|不|主要|并不)?是?(?:想|要|为了?|来){0,2}(?:说|讲|问)(?:的)?(?:是|这|那)|"
    r"反映|举报|投诉|咨询|反应|问(?:一下|问|一问)|写信|留言|求助|诉苦|吐槽|申诉|提个|说说|发帖|"
    r"不说|说的是|要说|想说|讲的是|补充|接着说|再说|不告状|不投诉|感谢|道谢|夸|表扬)"
)
# 他说不行今天必须开: what was said on the day is no day of the story.
_QUOTED: Final = regex(
    r"(?:说|讲|喊|嚷|答|道)[是:“\"「『]{0,2}(?:我|你|他|她|不行|领导|老板|人家)?$|[“\"「『](?:我|"
    r"你|老板)?$"
)
_IF_NOT: Final = regex(
    r"^(?:不|要不|要是不|再不|必须|非得?|先得?|要么)[^，。,;；]{0,8}(?:交|给|签|搬|走|办|关|停|缴|"
    r"拆|来|开|扣|封)"
)
# 昨天才听说, 昨天看新闻: when something was learnt.
_LEARNT: Final = regex(
    r"^[\s,，]?(?:我们?|俺|才|上网|在网上|网上|刚|偶然|跟人|问律师|和|听人){0,3}"
    r"(?:听说|听人说|听(?:到)?广播|看(?:到|了|见)?(?:新闻|文件|公示|网上|报道|规定|政策|视频|电视|"
    r"抖音|公告)|"
    r"查了?(?:下|一下|查)?(?:规定|政策|法|文件|网|系统|违章|流水|账单|12123|记录|后台)|(?:一查|上系统|登录|上12123|打开手机)|百度|刷到|得知|上网查|问了(?:律师|同行|别的|"
    r"熟人|亲戚))"
)
# 今天说门小了，明天说灯暗了: no day is meant.
_NOW_THIS_NOW_THAT: Final = regex(
    r"(?:昨天|今天)(?P<did>[\u4e00-\u9fff])[^。]{0,10}?(?:明天|后天)(?P=did)|"
    r"今天[^，。]{1,6}[，,、]?明天[^，。]{1,6}[，,、]?后天|"
    # 今天不摘明天就烂
    r"今[天日][^，。]{0,2}[不唔没][^，。]{1,6}?(?:明天|听日|明日)|"
    r"今儿个?[^，。]{1,8}[，,、]明儿|今[儿日朝个][^，。]{1,8}[，,、](?:明[儿日朝个]|听日)|"
    # 今天来查，明天还要来 are two days, 今天查这，明天查那 is any day
    r"今天[^，。]{1,8}[，,、]明天(?!(?:还|再|又|要|得|他们|说|接着|继续)*(?:来|去|上门|过来|复查|查(?!这|那)))|今天(?P<so>这|那|一|你|他)[^，。]{1,6}明天(?:这|那|一|又|我|他)"
)
# 刚才发的写错了: what was said a moment ago in this talk.
_SENT: Final = regex(
    r"^(?:我|那条|在这)?(?:发|说|写|讲|填|打|提交|报|上传|留言|反映|举报)(?:错|的|了|漏)"
)
_JUST_NOW: Final = frozenset({"刚才", "刚刚", "方才", "刚刚才", "适才", "头先", "啱啱"})
_AGE: Final = regex(r"^(?:已经|都|刚|才)?[\d一二三四五六七八九十]{1,3}(?:周岁|岁|多岁)")
# 周一到周五都开门: any week's.
_WORKDAYS: Final = regex(
    "(?<![上这本])(?:周|星期|礼拜)[一1](?:到|至|-|~)(?:周|星期|礼拜)?[五六日天56](?!连)"
)


def _any_week(text: str, days: Days) -> bool:
    """Whether a weekday is one end of such a span."""
    if not days.vague or text[days.start] not in "周星礼":
        return False
    return _WORKDAYS.search(text, max(0, days.start - 6), days.end + 6) is not None


def happened(text: str, days: Days) -> bool:
    """Whether *days* are, by the words around them, days of what happened."""
    before = text[max(0, days.start - _FROM) : days.start]
    after = text[days.end : days.end + _UPTO]
    if text[days.end - 1 : days.end] == "的":  # 双十一的｜货
        after = "的" + after
    if _any_week(text, days):
        return False
    if _a_term(text[days.end - 1], before, after) or _no_day(text, days, after):
        return False
    if complains(text, days) or (days.counted and not done_then(text, days)):
        return False
    if _recurs(text, days) or other_deed(text, days) or _in_passing(text, days):
        return False
    if (
        _of_others(text[days.start], before)
        or (
            _AFTER.match(after)
            and not held_then(before, after)
            and not undone_then(after)
            and not raided(text, days)
        )
        or (_named_before(before) and not (before[-1:] == "到" and _BY_THEN.match(after)))
        or _DUE_AFTER.match(after)
    ):
        return False
    if _only_said(before, after):
        return False
    # 这月一号到现在三天: until today, and not of today
    return days.open_end or not _only_today(text[days.start : days.end], before, after)


def _in_passing(text: str, days: Days) -> bool:
    return passing(text, days) or not_then(text, days)


# 油烟天天往我家灌我六月十八号打了电话: a day of the calendar comes again only where it is said.
_OF_THE_CALENDAR: Final = regex(
    r"(?:20)?[\d一二三四五六七八九十]{1,4}[月年.]|[昨今前]|元旦|春节|清明|五一|端午|中秋|国庆"
)
_EACH_TIME: Final = regex("(?:每|逢|年年|一到)[^，。,;；!！?？]{0,4}$")


def _recurs(text: str, days: Days) -> bool:
    if not recurring(text, days.start):
        return False
    if _OF_THE_CALENDAR.match(text, days.start) is None:
        return True
    return _EACH_TIME.search(text, max(0, days.start - 6), days.start) is not None


# 许可证是省厅5月15号发的, 文件是市里八月一号发的, 日期写住上个礼拜: days of papers.
_PAPER_OF: Final = swift(
    "(?:[证照]|文件|批文|批复|许可|合同|协议|规定|通告)[^，。]{0,3}(?:是|系)[^，。]{0,6}$|"
    "(?:报告|证明?|合同|票据|单据|化验单|体检|检测)(?:还|也|就|都)?才(?:是)?$|"
    "日期[^，。]{0,2}(?:写|印|填|盖|落|是|住|着)[^，。]{0,3}$"
)


# 8月6号、13号、20号，都是礼拜天: a weekday of the days just told.
_ALL_OF: Final = regex("[，,](?:都|全)是$")


_VISIT: Final = regex("[次回趟][^，。]{0,10}$|[去跑][^，。]{0,8}$")


def _of_others(first: str, before: str) -> bool:
    """Whether a paper has this day, or it is the weekday of the days before."""
    # 头一回去办烟草证是10月9号: an errand, and no day of the paper.
    return (_PAPER_OF.search(before) is not None and not _VISIT.search(before)) or (
        first in "周星礼" and _ALL_OF.search(before) is not None
    )


def _a_term(last: str, before: str, after: str) -> bool:
    """What must be done by then, or is promised for then."""
    return bool(
        (last == "前" and _MUST.match(after))  # 国庆前必须换成灰底
        # 年后说五一后, 过了一个清明、一个端午
        or (before.endswith(_HEARD_OF) and last in _ENDS_OF_FEASTS)
        or (after.startswith(("才", "再")) and _LATER_ON.search(before))  # 要月底才回
        or (_PAID_OUT.match(after) and _PROMISED_FOR.search(before))  # 说补贴三月发
    )


_HEARD_OF: Final = ("说", "一个", "用的是", "过了", "都要", "快")
_ENDS_OF_FEASTS: Final = frozenset("后前明午秋节至旦")


def _no_day(text: str, days: Days, after: str) -> bool:
    """Any day (今天说门小了，明天说灯暗了), every one of them, or an age."""
    return bool(
        (days.vague and _ANY.match(text, days.start) and _NO_PEACE.match(after))
        or _NOW_THIS_NOW_THAT.match(text, days.start)
        or (days.grain in YEARLY and _AGE.match(after))
    )


# 这一等就等到11月20号，等来一张罚单
_NOT_A_TERM: Final = ("不是", "不是是", "到了:", "一等等到", "一等就等到", "一直等到", "等啊等到")


def _named_before(before: str) -> bool:
    # 不是 is asked of whoever takes back: 昨天啊不是前天下午呢, 不是五号早上嘛.
    if before.endswith(_NOT_A_TERM) or ("最早" in before and _THE_FIRST.search(before)):
        return False
    return _BEFORE.search(before) is not None


# 到11月24号就收到三张通知书, 到22号交了钱才来电
_BY_THEN: Final = regex("(?:就|又)(?:收到|接到|来了|罚|扣|封|送|贴)|[交缴付]了[^，。]{0,6}才")
# 打了三次电话，最早3月10日: the first of them, and no term.
_THE_FIRST: Final = regex("(?:[次回趟拨遍轮]|电话|来过)[^。]{0,6}最早(?:是|在|的?是)?$")


def _only_said(before: str, after: str) -> bool:
    """他说20号退, “今天不交就扣车”: said of a day, not done on it."""
    return _SAID.search(before) is not None and (
        _TO_COME.match(after) is not None or _IF_NOT.match(after) is not None
    )


_PROMISED_FOR: Final = regex("[说称讲][^，。说]{1,6}$")
_PAID_OUT: Final = regex(
    "(?:份|底|初|中旬|下旬)?(?:[^，。]{0,2}(?:补贴|款|钱|押金|保证金|补偿))?(?:就|才|会)?(?:发放?|到账|[退返还]还?|补)(?:[，,。]|下来|给我)"
)
_LATER_ON: Final = regex("(?:要|得|须|说|等)(?:到|是)?$")
# 周末都不让人安生: every one of them; 妇女节也不消停 is a day.
_ANY: Final = regex("周|星期|礼拜|晚|夜|[早上]")
_NO_PEACE: Final = regex("(?:也|都|还)(?:不(?:让|得|能|消停|安生)|没(?:个)?(?:消停|休息|歇))")
_FULL_STOP: Final = regex("了?[。!！]|了[，,]")


def _only_today(word: str, before: str, after: str) -> bool:
    """Whether the day is only that of writing, of waiting, or of hearing about it."""
    if word in _JUST_NOW and _SENT.match(after):
        return True
    if word in _TODAY and _QUOTED.search(before):
        return True
    now = word in _TODAY or word[:2] in _TODAY or word[-2:] in _TODAY  # 周三也就是今天
    if now and (_STILL.match(after) or _WRITES.match(after)):
        return True
    if len(word) > 2 and word[:2] in _TODAY and _FULL_STOP.match(after):  # 今天6月29。
        return True
    return _LEARNT.match(after) is not None
