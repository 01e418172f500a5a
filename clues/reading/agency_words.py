"""By which words do people call a kind of agency, in the street, on paper and in English?

The ids are those of every campaign file. A word in :data:`NEEDS` names an agency only when
what follows shows that people are meant: 消防 came, but 消防 equipment is no agency.
"""

import re
from typing import Final

_WORDS: Final[dict[str, str]] = {
    "traffic_police": "交警 交警队 交警大队 交警中队 交警支队 公安交警 公安局交警 高速交警"
    " 高警 交管 交管局"
    " 交管所 交通警察 交通警 车管所 公安交管 马路橛子 事故科 骑警 交巡警 交警叔叔"
    " 巡警大队 交通民警"
    " 电子警察 交通管理大队 交警车 交警事故 铁骑 交管大队 交管的"
    " 交警叔",
    "road_admin": "路政 路政局 路政大队 路政中队 路政支队 路政所 路政执法 路政员 高速路政"
    " 公路局 公路段"
    " 公路管理 公路管理局 公路管理站 公路管理所 公路站 公路所 公路执法 治超 治超站 治超办"
    " 治超队 治超点 治超检测"
    " 超限站 超限检测 超限检测站 公路路政 公路养护 治限 治超大队 公路事业发展中心 公路中心"
    " 中国公路 路政车 公路执法大队 公路综合执法 公路治超 路政支 高速公路管理处"
    " 收费公路管理 路政稽查 路政的 公路的人 超限办 治超的"
    " 公路上的 公路的来 公路部门 公路主管部门 高速公路公司",
    "transport": "交通局 交通运输局 交通运输 交通运输执法 交通执法 交通综合执法 交通运输综合执法"
    " 交通运输综合行政执法"
    " 交通综合行政执法 交通部门 交通运输部门 交通稽查 交通执法队 交通委 交委 运管 运管所"
    " 运管处 运管局 运管站 运政 运政稽查 运管稽查"
    " 道路运输管理 客管处 客管办 客运办 交通执法大队 交通厅 交通的人 交通行政执法"
    " 客运管理 出租办 交执法"
    " 交运局 运输管理所 运输管理处 道路运输局 交通执法支队 交通综合 交通执法的 运管员"
    " 交通局的 出租车管理 客管 道路运输服务中心 运输局"
    " 交通主管部门 交通运输主管部门 交通上的 交通综合执法队",
    "urban_mgmt": "城管 城管局 城管队 城管执法 城管大队 城管中队 城管员 城管队员 城市管理"
    " 城市管理局"
    " 综合执法 综合执法局"
    " 综合执法队 综合执法大队 综合执法中队 综合行政执法 综合行政执法局 综合行政执法队"
    " 城市执法 行政执法局 市容 市容所 市容办 城市管理执法"
    " 城管综合执法 城市综合执法 城监 城监队 城管委 市容队 城管协管 城市管理和综合执法局"
    " 城管和综合执法局"
    " 城管仔 城管的 城建监察 城市管理综合执法 城区执法 城市管理监督 城管综合行政执法 城管协勤"
    " 执法局 行政执法大队 行政执法中队 行政执法队",
    "market": "市场监管 市场监管局 市场监管所 市场监督管理局 市场监督管理所 市场监督管理 市场监督"
    " 市场监督局 市监局 市监所 市监"
    " 市管局 监管所 工商局 工商所 工商分局 工商管理 工商行政管理局 工商的 工商人员 工商来"
    " 工商执法 质监局 质监站 质监 质量监督 药监局 药监 食药监"
    " 食药局 食药监局 食药所 食品药品监督 技术监督局 技监局 物价局 物价所 计量所 市场局"
    " 特检所 价格检查 市场监管执法 工商质监 标准计量局"
    " 市监分局 市监的 市监大队 市监执法 市监员 市场监管综合执法 市场监管综合行政执法"
    " 市场稽查 价监局 价格监督 食品药品监管 工商局的 食药大队 市场监管的 食药稽查"
    " 监管分局 药监所 网监股 网监科 网监大队 特种设备科 特设科 特种设备监察 食安办 餐饮科 药械科"
    " 食品安全办 价格科 质监科"
    " 物价的 物价上 物价部门 市监部门 市场监管部门 质检局 质检的 质检站 计量的 市场所 工商上的",
    "tax": "税务局 税务所 税务分局 税务的 税务人员 税务干部 税务稽查 税务来 税务机关 税务部门"
    " 地税 地税局 国税 国税局 税所 稽查局 税务专管员 专管员 税局"
    " 税务稽查局 税官 税务大厅 办税大厅 办税服务厅 税务窗口 税务分局的",
    "fire": "消防队 消防大队 消防支队 消防救援 消防救援大队 消防局 消防站 消防员 消防中队"
    " 消防部门 消防监督 消防执法 消防救援局 消防所"
    " 防火办 防火科 防火监督 消防协管员 消防官兵 消防的人 消防检查员 消防参谋 消防救援站"
    " 消防上的 消防主管部门 消防文员",
    "environment": "环保局 环保所 环保站 环保执法 环保部门 环保大队 环保监察 环保分局"
    " 环保督察 环保厅"
    " 生态环境局 生态环境分局 生态环境"
    " 生态环境执法 生态环境部门 环境监察 环境执法 环境局 环境保护局 环监 环监局 环监大队"
    " 生态局 环保的"
    " 环境执法大队 生态环境综合行政执法 生态环境综合执法 环境监测站 环保监测站 环保中队"
    " 环保局的 环保执法大队 生态环境保护 环境监察大队 环保办"
    " 环保上的 环保主管部门 生态环境主管部门",
    "work_safety": "应急局 应急管理局 应急管理 应急管理所 应急办 应急执法 应急管理部门"
    " 应急部门 安监局"
    " 安监 安监所 安监站 安监办 安监大队 安全生产监督 安全监管 安全监督局"
    " 安全生产执法 安监队 应急管理执法 应急所 应急的"
    " 应急管理综合执法 应急大队 应急管理综合行政执法 应急救援局 应急管理站"
    " 安监的 应急上的 应急管理主管部门",
    "police": "派出所 公安局 公安分局 公安 民警 警察 公安机关 公安民警 公安干警 刑警 刑警队 刑侦"
    " 治安队 治安大队 巡警 特警 巡特警 干警 差佬 警官 公安人员 治安大队 经侦 森林公安"
    " 警务站 警务室"
    " 穿警服 协警 辅警 治安员 公安检查站 差人 警员 民警同志 经侦大队 警务大队 公安部门"
    " 治安支队 巡防队"
    " 公安上的 警务人员 特行科 治安科 户籍科 国保大队",
    "maritime": "海事 海事局 海事处 海事所 海巡 海巡艇 港航 港航局 港航处 港务 港务局 航道局 航道处"
    " 航道所 航道段 航道站 地方海事 航务 航务所 航务处 港监 船检 船检所 海事执法"
    " 水上交通执法"
    " 水上执法 港口局 船舶检验"
    " 海事的 海事快艇 海事船 海事巡逻 水上派出所 航政 港航执法 海事中心 港航事业发展中心 海事大队"
    " 航道的 闸管所 船闸管理所 船闸所"
    " 海事部门 港航部门 海事上的 港口管理 引航站 船闸的 船闸上 船闸管理处",
    "agriculture": "农业局 农业农村局 农业执法 农业综合执法 农业综合行政执法 农业部门"
    " 农业大队 农业农村"
    " 种子站 种子管理站 农机 农机站 农机局 农机监理 农机监理站 农委 农办 农技站 畜牧局"
    " 畜牧站 畜牧兽医 畜牧 动物检疫 动检站 动监所 动物卫生监督 兽医站 农经站 农业农村部门"
    " 检疫站 种子站 农牧局 农业行政执法 农林局"
    " 农业站 农业服务中心 农技中心 农业综合服务 农业执法大队 畜牧兽医局 畜牧中心 畜牧局的"
    " 动检所 动检的 检疫员 农机所 农机大队 兽医所 农业的人 动物防疫站 畜牧兽医站"
    " 农业主管部门 动监 动监的 农业上的 农技员 农产品质检",
    "water": "水利局 水务局 水利站 水利所 水务站 水政 水政监察 水政大队 水政执法 水利部门 水利执法"
    " 水务执法 河道局 河道站 河道所 河道管理 河道办 河道执法 河长办 水管站 水管所"
    " 水资源办"
    " 河务局 采砂办 采砂管理 砂管局 砂管站 砂石办 水利的 水保站 水土保持 河道监察"
    " 水政快艇 水政船 水政监察大队 水利综合执法 水务综合执法 水务大队 采砂办的 河长制办"
    " 水库管理所 水库管理处 灌区管理 防汛办"
    " 河道上的 河道上"
    " 水利上的 水利主管部门 水行政主管部门 水务部门",
    "fishery": "渔政 渔政局 渔政站 渔政大队 渔政执法 渔政船 渔政队 渔业局 渔业执法 渔监 渔港监督"
    " 渔业站 渔管站 渔管会 渔业部门"
    " 渔政的 渔政快艇 渔业综合执法 渔政支队 渔政渔港 禁捕办"
    " 渔业主管部门 渔政上的 渔政员",
    "forestry": "林业局 林业站 林业所 林业执法 林业部门 林业派出所 木材检查站 林政 林政稽查 林草局"
    " 林业和草原局 林管站 森林管理 林检站 林业稽查 林业检查站 林场管理 木材站 林业的"
    " 林业公安 护林站"
    " 林草局的 护林员 林业大队 林业综合执法 森林管护 林场派出所 林站 森防站"
    " 林业主管部门 林业上的 林业员 护林的",
    "land": "国土局 国土所 国土资源局 国土资源所 国土 国土执法 国土部门 国土资源 自然资源局"
    " 自然资源所 自然资源和规划局 自然资源 土地局 土地所 土管所 土管局 自规局 土地管理所"
    " 矿管 矿管所 矿管站 矿产办 规划局 规划和自然资源局"
    " 自然资源执法 自然资源综合执法 国土分局 国土大队 自规分局 规资局 矿产站 国土中队"
    " 土地执法 土地监察"
    " 土管员"
    " 自规的 自然资源主管部门 国土上的 土管的 土管 自规部门 资规局",
    "power": "供电所 供电局 供电公司 供电站 供电分局 供电部门 电力局 电力公司 电业局 国家电网 国网"
    " 电管所 电管站 电力部门 电力执法 电力的 电力稽查 南方电网 农电站 电工组 供电的"
    " 电网公司 抄表员 电力所 供电营业厅 电管员 供电部"
    " 电力上的 供电上的 电工所 电网的 供电员",
    "coal": "煤炭局 煤管局 煤管站 煤管 煤管所 煤检站 煤监局 煤监 煤炭管理 煤炭站 能源局 煤炭执法"
    " 煤安局 煤检 煤矿安监 煤炭检查站 煤炭稽查 煤运公司 煤炭计量站 煤炭部门 煤焦站"
    " 煤矿安全监察"
    " 煤管的 能源办 煤检的 煤炭执法大队 煤管办 矿山安监 矿山安全监察"
    " 煤炭上的 煤炭主管部门",
    "health": "卫生局 卫健委 卫健局 卫计局 卫计委 卫生监督 卫生监督所 卫生执法 卫生健康委"
    " 卫生健康局 卫生健康 卫监所 疾控 疾控中心 爱卫办 防疫站 卫生防疫 卫健 卫生所的"
    " 卫生监督员 卫生部门 计生办 卫生检查组"
    " 卫健监督 卫健监督所 卫健执法 卫生执法大队 卫生健康综合执法 卫健局的 卫监"
    " 卫生监督大队 卫生监督中心 疾控局 卫生协管员 卫生协管"
    " 疾病预防控制中心"
    " 卫健部门 卫生院防疫 防疫科 卫健上的 卫生主管部门 卫监员",
    "commerce": "商务局 商务执法 商务 商委 商业局 酒管局 酒类专卖 酒类管理 商务部门 商务厅"
    " 商贸局 酒管办 商粮局 商务综合执法 商务稽查"
    " 商务的人 商务综合行政执法 市场发展中心"
    " 商务主管部门",
    "labor": "人社局 人社 劳动局 劳动监察 劳动保障 劳动监察大队 劳动保障监察 社保局 社保所"
    " 人力资源和社会保障局 劳监 劳保所 人社所 劳动站 劳动部门 人社部门 就业局 社保中心"
    " 劳动执法 劳动仲裁"
    " 劳动监察队 劳动局的 人社的 社保稽核 劳动保障所 劳动仲裁院"
    " 人社上的 劳动上的 人社部门",
    "culture": "文旅局 文旅 文化局 文化执法 文化市场 文化市场综合执法 文化市场执法 文化稽查 文化站"
    " 旅游局 旅游执法 文广新局 文广局 文体局 文化旅游局 文化和旅游局 文化综合执法"
    " 文化市场稽查 旅游质监 文化大队 体育局 广电局 新闻出版局 版权局 文化部门 文管所"
    " 扫黄办 文旅执法"
    " 文化市场综合行政执法 文旅执法大队 文旅的 文化执法队 文化市场综合执法大队 文旅市场"
    " 扫黄打非办 文化综合行政执法 文体旅局 文旅广体局"
    " 旅游局质监所 旅游质监所"
    " 广电的 文旅部门 文旅上的 文化上的 文旅主管部门",
    "sanitation": "环卫 环卫所 环卫处 环卫局 环卫站 环卫公司 环卫中心 环卫队 环卫的 清洁队"
    " 清运公司 环境卫生 环境卫生管理 环卫办 保洁公司 垃圾清运"
    " 环卫大队 环卫车队 环卫公司的"
    " 环卫上的 环卫部门",
    "industry_it": "工信局 工信厅 工信 经信局 经信委 工业和信息化 工业和信息化局"
    " 工业和信息化厅 经委"
    " 经贸局 无线电管理 无管局 工信部门 工业信息化局 通信管理 工业局 节能监察 经济信息化"
    " 无线电执法 无委办 散装水泥办 墙改办"
    " 工信和商务 工信的 工信办 经发局 工信执法 科工局 科工信局 工科局"
    " 工信主管部门 工信上的",
    "township": "镇政府 乡政府 乡镇政府 街道办 街道办事处 街道干部 镇里 乡里 镇干部 乡干部 镇上"
    " 街道的 镇人民政府 乡人民政府 街办 乡镇 镇长 乡长 镇委 乡镇干部 办事处 街道工作人员"
    " 镇党委 乡党委"
    " 镇综合执法 乡镇综合执法 街道综合执法 镇综治办 乡综合执法 街道执法 镇城建办 镇安监办"
    " 镇环保所 镇经管站"
    " 街道办的 镇城管 乡镇府 镇府 镇街 镇环保办 镇农业站 镇农办 镇村建 街道城管 镇应急办"
    " 街道安监 街道综合行政执法 镇综合行政执法 乡镇政府的 镇财政所 镇人大"
    " 镇政府的 乡里头 镇里头 镇街道 乡政府的 乡上的 城建办 综治办",
    "village": "村委会 村委 村里 村干部 村支书 村主任 村长 村支部 村两委 居委会 社区干部 社区居委会"
    " 社区工作人员 社区的 村官 居委 大队部 村会计 村组长 村书记 社区书记 社区主任"
    " 村民委员会 社区人员 大队书记 大队干部 村上 屯长 屯子书记 屯书记 屯里 社区"
    " 村里的保洁 村委的 社区居委 村治保 治保主任 村民小组长 生产队长 村支两委"
    " 村里头 村里会计 村部 大队会计 大队支书 屯子里的 小队长 村支委 屯里头",
}

AGENCY_WORDS: Final[dict[str, str]] = {
    word: agency for agency, words in _WORDS.items() for word in words.split()
}

# What must follow for a word that is also the name of a place or of a subject.
_ACTS: Final = (
    r"(?:的?(?:人|人员|干部|领导|书记|主任|那帮人|那边|那些人|说|几个人))?(?:就|也|又|还|"
    r"偏|却|每个月|每天|每周|每[次回]|这个月|上个?月|上周|上(?:个)?礼拜|今[天早]|昨晚|后来|刚|先|再|只|"
    r"[一二三四五六两几]{1,2}[次回遍]|[一两三四五六几]个人|都|硬|非|老|总|天天|经常|突然|直接|提前|今年|去年|上门|每年|每月|昨天|前天|统一|开会|发|"
    r"下|出|强制|强行|违规|私自|派|组织|这次|一直|现在|在[^，。在]{1,4}(?=[拦收设查])){0,3}"
    r"(?:要求?|让|叫|说|收|罚|通知|逼|规定|给|不[给管办肯让批同]|向|把|来|"
    r"查|扣|封|拖|推|办(?!事|理|公|证)|"
    r"摊|拉|搞|开(?!了?[个家间]?(?:小|大|饭|店|厂|餐|超|车|旅))|以|对|派|雇|聘|请|卡|喊|讲|话[我你要]|拦|堵|设|立|焊|推|催|另|承诺|答应|"
    r"不[松放]|一个电话|一句话|停|"
    r"断|拆|没|拿|带|通报|催|"
    r"强|硬|发|[每按][家户人亩][^，。]{0,3}[收要交摊出]|乱|找|安排|到|"
    r"弄|用|放(?!假|了?[鞭烟电])|摆|摊派|跟[我咱俺商企])"
)
# 镇里的招商办, 社区网格员: an office or a man of the town.
_OF_TOWN: Final = r"|的?[\u4e00-\u9fff]{2,3}(?:办|队|员)(?=[也又来查打说收罚要拦把让])"
# 柳河治超点。 is where one is weighed, 治超站罚我 who weighs.
SCALES: Final = frozenset("治超站 治超点 治超检测 超限站 超限检测 超限检测站".split())
SCALES_ONLY: Final = re.compile("(?:站|点)?(?:那里|那儿|附近)?(?:过了?磅|[，,]?过磅费|[。！]|$)")
NEEDS: Final[dict[str, re.Pattern[str]]] = {
    "村里": re.compile(
        rf"(?!人(?:都|全|也)?(?:说|讲|知道|不认))(?:{_ACTS}|(?:修|搞)[^，。]{{1,5}}(?:让|要|叫|收|摊派|派)|定的|的规矩"
        r"|的(?:保洁|联防|治保|电工|网格|干部|会计|支书|人))" + _OF_TOWN
    ),
    "村上": re.compile(_ACTS),
    "屯里": re.compile(_ACTS),
    "镇里": re.compile(
        _ACTS + "|(?:综治|城建|村建|党政|便民|经管|财政)(?:办|所|站|队|中心)"
        "|的(?:土政策|规定|文件|要求|通知|说法|人)|盖[个了]?章[^，。]{0,3}(?:要|收|\\d|[一二三四五六七八九]百)"
        + _OF_TOWN
    ),
    "镇上": re.compile(_ACTS + _OF_TOWN),
    "乡里": re.compile(_ACTS + _OF_TOWN),
    "乡镇": re.compile(_ACTS),
    "社区": re.compile(_ACTS + _OF_TOWN),
    "河道上": re.compile("不让|说|来人|要[我钱求]|又|把|罚|收[了我钱]"),
    # 公路上的车 are no people.
    "公路上的": re.compile("人|[又也还都就]|说|来|要|把|拦|罚|收|让|叫"),
    "商务": re.compile(r"上?的(?:人|来|收|说|又|也|把|要|让)|上来人|的人|的来|执法|来查|部门"),
    "国土": re.compile(_ACTS + "|的"),
    "工信": re.compile(_ACTS + "|的"),
    "文旅": re.compile(_ACTS + "|的人"),
    "环卫": re.compile(_ACTS + "|上?[的嘞滴]|所|处"),
    "畜牧": re.compile(_ACTS + "|的人|的衣服|的制服|的[车来]"),
    "农机": re.compile(_ACTS + "|的人"),
    "疾控": re.compile(_ACTS + "|的"),
    "文化市场": re.compile("执法|稽查|管理|的人"),
    "交通运输": re.compile("执法|部门|的人|的|稽查|人员|综合|局|委|厅|管理"),
    "城市管理": re.compile("执法|部门|的人|人员|局|委|队|行政|综合|大队"),
    "市场监督": re.compile("管理|的人|人员|局|所|部门|执法|来|的"),
    "应急管理": re.compile("的人|人员|部门|局|所|办|执法|来|的(?!问题|工作)"),
    "安全监管": re.compile("的人|人员|部门|局|所|员"),
    "生态环境": re.compile("的人|人员|部门|局|所|执法|分局|来|监察"),
    "自然资源": re.compile("的人|人员|部门|局|所|执法|来|和规划"),
    "动物检疫": re.compile("站|所|的人|人员|员"),
    "环境卫生": re.compile("管理|所|处|局|站"),
    "综合执法": re.compile(""),
    "办事处": re.compile(_ACTS + "|的"),
    "稽查局": re.compile(""),
    "卫生健康": re.compile("局|委|部门|的人|执法|人员"),
    "监管所": re.compile(""),
    "垃圾清运": re.compile("公司|队|的人"),
    "市容": re.compile(_ACTS + "|的人|的|所|队|办|局|执法"),
    "治超": re.compile(_ACTS + "|的|人员|站|点|办|执法|检测"),
    "车管所": re.compile(_ACTS + "|窗口(?:卡|说|不|要|让|非)|的人|工作人员"),
    "港务": re.compile(_ACTS + "|的人|局"),
    "矿管": re.compile(_ACTS + "|的|所|站|办"),
    "专管员": re.compile(""),
}

# 消防, 环保, 税务, 水利 and the like on their own: only when they are people.
SUBJECT: Final = re.compile(
    "消防|环保|工商|物价|税务|水利|水务|林业|农业|电力|供电|交通|街道|卫生|能源|土地|食药|国土|应急|"
    # bodies of no kind of ours, which still prove their neighbours in a list
    "自规|住建|发改|教育|动检|县里|市里|区里|人防|气象|烟草|民政|统计|燃气办"
)
ACTS: Final = re.compile(
    r"[的滴嘞](?:拦|扣|查|封|停|收(?!费)|人|来|一[拨帮伙]|和|跟|前后脚|几个|说|就|又|要|让|罚|非|那帮|那边|过来|到|上门|同志|"
    r"领导|干部|也|还|老|在|突然|执法|工作人员|[，。])|"
    r"人员|来人|来了|来查|来检查|来罚|来收|来要|过来|上门|要我|让我|叫我|"
    r"说我|罚我|罚了|收了|查了|又来|突然来|"
    r"部门|局|执法|工作人员|检查组|干部|要求我|给我|硬|三天两头|要(?!求|么|"
    r"素|道|是)|说(?!明|法|是|的)|"
    r"不给|不理|不管|推|把|也(?:推|不管|说|不理|来|要)|(?:上个?月|上周|"
    r"昨天|前天|今天|今年|去年|这个?月|刚才|前几天)[^，。]{0,6}(?:来|罚|查|"
    r"收|说|要|扣)|上的人|那帮人|那边|轮番|轮流|轮着|联合|一家(?=[就又也都来到上，])|[两三四几]家|大厅|窗口|"
    r"的?(?:站长|所长|队长|科长|局长|副局长)|罚(?!款单|没)|查[完我了封到出着]|封[了我]|扣[了我]|"
    r"到(?=[我厂店场家])|进(?=[我厂店场驻门])|[那这][两三几]?[个帮位伙]|俩人|"
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}[日号][^，。]{0,6}(?:来|到|进|联合|查|罚)|"
    r"(?:一块儿?|一起|一道)(?:来|到|查|罚|(?=[，。]))|的衣服|的制服|的马甲|的袖标|的牌子|"
    r"来(?!讲|说[，。]|看[，。]|源|自)|(?:就|又|也|都|还|硬|非|偏|却|照样|天天|老|总|头一[回次]|后来|这次|这回)+(?:不|要|说|来|让|罚|查|"
    r"给|进|上门|把)|"
    r"(?:之前|以前|去年|上次|早上|上午|下午|晚上|昨天|前天|今天)?[^，。]{0,6}(?:又来|来了|上门|进厂|进车间|进门|来[查罚]|动员|督促)|冻|"
    r"坐[进在]|那(?:小伙|大姐|姑娘|女的|男的)|的(?:小伙|大姐|姑娘|女同志|男同志)|"
    r"[的滴嘞](?:给|把)|让(?!位|步)|带着|带人|每[回次]|打了|打过|派|嗰班|班人|上[的滴嘞]人|个人来|先(?:来|到|查|罚)|刚(?:来|走|查|罚)|"
    r"后脚|前脚|走了|"
    r"不[回接批收办查出作]|[转推]给|指定|推荐(?!标准|性)|约谈|盯[上着]|逼|责令|勒令|回[复话电]|答复|各(?=盖|收|罚|要|来|开|拿|说)|"
    r"通知(?=[我你俺咱说停])|打电话|下[了达]|开了|开(?=票|罚单)|停[了我水电]|强行|强制|卡[着了我]|压着|拉[了闸]|断[了我]|没收|三番五次|"
    r"要求(?=必须|[装换])|"
    r"每个?[年月周天]|(?<=街道)收(?=[^，。站入购]{1,8}(?:费|钱|块|元))|拉赞助|[一两三四五六几]个(?:人|干部|女|男)|"
    r"(?:管[^，。]{1,4}的)?(?:干事|科员|主任|办事员)|拿着?|(?:整个|全部|都)?外包|没[^，。]{0,2}权[，。]|"
    r"(?:上的?)?[小老][张王李刘陈杨赵黄周吴徐孙马朱胡郭何罗]|隔三差五|动不动"
)
SUBJECT_MEANS: Final[dict[str, str]] = {
    "消防": "fire",
    "环保": "environment",
    "工商": "market",
    "物价": "market",
    "税务": "tax",
    "水利": "water",
    "水务": "water",
    "林业": "forestry",
    "农业": "agriculture",
    "电力": "power",
    "供电": "power",
    "交通": "transport",
    "街道": "township",
    "卫生": "health",
    "能源": "coal",
    "土地": "land",
    "食药": "market",
    "国土": "land",
    "自规": "land",
    "动检": "agriculture",
    "应急": "work_safety",
}
# 被消防临时查封, 让环保拉了闸, 受镇里委托: by whom it was done.
BY: Final = re.compile(r"(?:被|让|给|遭|挨|由|受|叫)(?:了|过|那|这|县里?|市里?|区里?)?$")
DONE: Final = re.compile(
    r"(?:的人?)?(?:临时|强行|强制|直接|突然|一下|连夜|当场|又|再次|连着|给|连续|一次|来人|上门|今年|去年)"
    r"{0,3}(?:检?查(?!验)|[查抽]?封|[暂查]?扣|处?罚|拉|[叫关喊]停|停(?!车)|贴|[掐剪]断|断[了我电水]|[强]?拆|带[走去到]|收|赶|没收|约谈|"
    r"通报|点名|[责勒]令|盯|抓|逮|整改?|堵[门住]|拦|要求|委托|指派|指定|安排|授权|雇|卡|砸|拖|叫去|关(?!系|于|心)|打(?!交道|扫|印|听)|骗|坑|"
    r"吓|一(?:吓|查|喊|封|停|拦|催))"
)
# 环保、住建、镇里三家; 安监环保消防都在: bodies in a row, since they are counted or act as one.
ROW_END: Final = re.compile(
    r"(?:局|所|的人?)?(?:等|这)?(?:[两二三四五六七八几多]\s?(?:家|方|拨人?|个(?:部门|单位|局|衙门)|部门|路人)|"
    r"(?:也|全|都|全都)(?:在(?!线)|来|到(?:了|场)|查|罚|说|推|不管|没人|要(?!求)|收|有人(?=来|收|查|罚))|联合|轮番|轮流|轮着|"
    r"(?:一起|一块儿?|一道|一同|同时|先后|挨个)(?:来|到|上门|进|查|罚|出动))"
)
# 某某镇政府, 沙河镇 asks, 柳林村委会.
TOWNS: Final = re.compile(
    rf"[\u4e00-\u9fff](?P<kind>[镇乡村])(?=(?:政府|人民政府|委|支书|干部|书记|里{_ACTS}|"
    rf"上{_ACTS}|(?:要求|通知|让我们?|叫我们?|强制|逼我们?|收我们?|向我们?|规定)))"
)

ENGLISH: Final = re.compile(
    r"(?<![a-z])(?:(?P<traffic_police>traffic (?:guys?|men|officials?)|"
    r"traffic (?:police(?:m[ae]n)?|cops?|officers?|wardens?)|"
    r"highway patrol(?:m[ae]n)?|highway police)"
    r"|(?P<road_admin>(?:road|highway|overload(?:ing)?) (?:uniforms?|patrol|men|people|"
    r"officers?|inspectors?|officials?|staff)|"
    r"road administration|road admin|highway (?:administration|bureau|"
    r"authority)|roads? (?:authority|bureau)|overload(?:ing)? (?:control|check)"
    r" (?:station|team)|weigh(?:ing)? station (?:staff|officers?))"
    r"|(?P<transport>transport(?:ation)? (?:people|staff)|"
    r"transport(?:ation)? (?:enforcement|bureau|authority|officers?|"
    r"department|officials?|administration|inspectors?))"
    r"|(?P<urban_mgmt>(?:urban|city) (?:officers?|inspectors?|enforcement)|"
    r"urban management|city management|chengguan|urban enforcement|city inspectors)"
    r"|(?P<market>market officers?|market officials?|"
    r"food (?:safety |hygiene )?(?:inspectors?|officers?|bureau)|"
    r"market (?:supervision|regulation|regulators?|administration|"
    r"inspectors?|bureau)|administration for industry and commerce|price bureau)"
    r"|(?P<tax>tax (?:bureau|office|officers?|officials?|authority|inspectors?|"
    r"collectors?|department|people|men))"
    r"|(?P<fire>fire (?:safety )?(?:people|officials?|guys?|staff)|"
    r"fire (?:department|brigade|service|inspectors?|officers?|bureau|safety"
    r" officers?|rescue|safety inspectors?))"
    r"|(?P<environment>environment(?:al)? (?:protection )?(?:people|guys?|staff)|"
    r"environment(?:al)?(?: protection)? (?:bureau|officers?|"
    r"inspectors?|agency|department|authority|officials?|protection)|ecology and"
    r" environment|epb)"
    r"|(?P<work_safety>(?:emergency|safety) (?:bureau|office)|"
    r"work safety|emergency management|safety supervision)"
    r"|(?P<maritime>waterway people|(?:harbou?r|port) (?:people|officers?|officials?|"
    r"masters?|office|staff|patrol|inspectors?)|"
    r"maritime (?:safety|bureau|officers?|authority|police)|port authority|"
    r"waterway (?:bureau|officers?)|maritime)"
    r"|(?P<fishery>fisher(?:y|ies) (?:administration|officers?|bureau|patrol|inspectors?|"
    r"enforcement|authority|people))"
    r"|(?P<agriculture>agricultur(?:e|al) (?:people|officials?)|"
    r"agricultur(?:e|al) (?:bureau|officers?|department|enforcement|"
    r"inspectors?|office))"
    r"|(?P<water>water (?:bureau|resources|conservancy|authority|affairs)|river"
    r" (?:bureau|authority|management))"
    r"|(?P<forestry>forestry (?:people|officials?)|forest rangers?|"
    r"forestry (?:bureau|police|officers?|station|department|inspectors?))"
    r"|(?P<land>land (?:bureau|resources|office|department)|natural resources (?:bureau|"
    r"department|office)?)"
    r"|(?P<power>(?:power|electricity) (?:people|men)|"
    r"power (?:supply|bureau|company|grid)|electricity (?:bureau|company|"
    r"board)|state grid)"
    r"|(?P<coal>coal (?:bureau|administration|mine safety|inspectors?|office)|energy bureau)"
    r"|(?P<health>health (?:people|office|staff)|"
    r"health (?:bureau|commission|inspectors?|department|officers?|"
    r"supervision|authority|officials?))"
    r"|(?P<commerce>commerce (?:bureau|department|office)|bureau of commerce)"
    r"|(?P<labor>labou?r officers?|"
    r"labou?r (?:bureau|inspectors?|inspection|department|office)|human"
    r" resources and social security|social security (?:bureau|office))"
    r"|(?P<culture>cultur(?:e|al) (?:bureau|market|enforcement|inspectors?|department|and"
    r" tourism)|tourism (?:bureau|office))"
    r"|(?P<sanitation>sanitation (?:men|guys?|staff)|"
    r"sanitation (?:bureau|workers?|department|office|team|company|"
    r"people|station)|environmental hygiene)"
    r"|(?P<industry_it>industry and (?:information technology|it)|industry and information)"
    r"|(?P<township>township(?= (?:asked|came|said|told|wants?|demand|took|"
    r"fine|charge|collect|sent))|"
    r"town(?:ship)? (?:government|officials?|hall|cadres?|office)|"
    r"sub-?district office|street office)"
    r"|(?P<village>(?<=the )village(?= (?:asked|told|wants|demand|took|fine|charge|collect))|"
    r"village (?:committee|cadres?|officials?|head|chief|council|secretary)|"
    r"neighbou?rhood committee|residents'? committee|community office)"
    r"|(?P<police>police(?:m[ae]n)?|police (?:station|officers?)|public security|cops?))(?![a-z])"
)
