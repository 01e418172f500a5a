"""Which names of offices come of a short name and what an office ends in: 水务 + 所, 林业 + 执法队?

What is called otherwise, or only shortly, stands in :mod:`clues.reading.agency_words`.
"""

from collections.abc import Iterator
from typing import Final

# The short names whose every ending is the same office.
_SHORT: Final[dict[str, str]] = {
    "traffic_police": "交警 交管 高速交警 公安交警",
    "road_admin": "路政 公路 高速路政 公路路政 治超 超限",
    "transport": "运管 运政 交通 交通运输 交运 道路运输 道路运输管理"
    " 运输管理 客运管理 客管 出租车管理",
    "urban_mgmt": "城管 综执 城市管理 城管执法 市容 城监 综合执法 综合行政执法",
    "market": "市监 市场监管 市场监督 市场监督管理 市管 工商 质监 药监 食药 食药监 物价 计量 质检"
    " 食品药品监督 食品药品监管",
    "tax": "税务 国税 地税",
    "fire": "消防 消防救援",
    "environment": "环保 生态环境 环监 环境监察 环境保护 环境执法",
    "work_safety": "应急 应急管理 安监 安全监管 安全生产监督",
    "police": "公安 治安 刑侦 经侦",
    "maritime": "海事 港航 港务 航道 航务 航政 港监 地方海事 船检",
    "agriculture": "农业 农业农村 农机 农机监理 畜牧 畜牧兽医 动监 动检 动物检疫 农牧 兽医 种子",
    "water": "水利 水务 水政 河道 河务 水保 水资源 采砂",
    "fishery": "海洋渔业 海洋与渔业 海洋和渔业 渔政 渔业 渔监 渔港 渔政渔港",
    "forestry": "林业 林政 林草 林检 林管 林务 森防 木材检查 林业和草原",
    "land": "国土 国土资源 自规 自然资源 自然资源和规划 土管 规划 土地 矿管 规资 资规",
    "power": "供电 电力 电管 农电 电业",
    "coal": "煤炭 煤管 煤监 煤检 煤安 煤焦 煤矿安监",
    "health": "卫健 卫生 卫监 卫计 疾控 卫生健康 卫生监督 卫生防疫 防疫",
    "commerce": "商务 商贸 酒管",
    "labor": "人社 劳动 劳监 劳动监察 劳动保障 劳动保障监察 社保",
    "culture": "文旅 文化 文广 文体 旅游 文化旅游 文化市场 广电 文广新 文体旅 文旅广体",
    "sanitation": "环卫 环境卫生",
    "industry_it": "工信 经信 科工 科工信 经发",
}
# What else people say, by no rule.
_BESIDES: Final[dict[str, str]] = {
    "traffic_police": "交通队 事故中队 事故大队 高速公安 交警仔 违停办",
    "road_admin": "路巡 治超人员 超限治理 公路养护站 公路养护中心 公路巡查"
    " 养路段 养路队 养护段 养路处",
    "transport": "道路运输中心 运输服务中心 道运中心 运输事业发展中心 道运局",
    "urban_mgmt": "控违办 拆违办 违建办 查违办 控违队 拆违队 城市管理委员会 数字城管",
    "market": "药检所 市监人员 食安委 市场监察 质量技术监督 价格所",
    "tax": "税上的 税上来 税务上的 税务上来 国税上的 地税上的 办税厅 办税处 税管员 税收管理员",
    "fire": "消防科 消防办",
    "environment": "环境分局 环保网格员 环保督查组 环保督察组 环保科 生态环境所 环保员",
    "work_safety": "安委办 安委会 安监科 安全生产办 安监员 安全监督站",
    "police": "网警 网安 网安大队 禁毒大队 片警 户籍警 水警 水上警察 便衣警察 治安警",
    "maritime": "船管站 船管所 渡管所 渡管站 航管站 航管所 航运管理 船舶管理",
    "agriculture": "植保站 植检站 植物检疫站 屠宰办 屠管办 生猪办 动卫所 动防站 畜检站 农业中心"
    " 农技推广站 农综队",
    "water": "堤防所 堤防处 堤管所 渠管所 水资办 河砂办 堤委会 水利服务站 水库所",
    "fishery": "海洋局 海洋渔业的 海洋渔业那边 海洋渔业𠮶边 海洋与渔业的"
    " 渔管 渔港站 渔港所 渔船检验",
    "forestry": "林长办 森林检查站 木检站 林木检查站 林工站 林业工作站 森林防火办",
    "land": "地矿局 矿产局 地矿所 不动产登记中心 不动产中心 土地监察队 国土资源分局",
    "power": "供电公司的 供电站的 电力服务站",
    "coal": "煤炭运销 煤炭站的 煤检",
    "health": "卫生上的 血防站 健康局 卫健办 卫生监督局 爱国卫生",
    "labor": "人力社保 人保局 劳动稽查 劳动大队 就业中心",
    "culture": "文化监察 文综队 文市队 文化旅游体育局",
    "sanitation": "清扫队 清运队 清洁所 环卫集团 垃圾分类办 市容环卫",
    "industry_it": "经发办 经信办 科经办 工信所 经济和信息化 科经局 经科局 工信科技局 工信和科技",
    "township": "乡里干部 镇里干部 乡上干部 镇上干部 苏木的人 苏木政府 苏木干部 苏木达"
    " 副镇长 副乡长 镇领导 乡领导 镇书记 乡书记 街道书记 街道主任 驻村干部 包村干部"
    " 镇企业办 镇经发办 镇土管所 乡财政所 镇司法所 镇规划所 乡规划所 镇规划站 镇建设所 镇建设站"
    " 镇村建办 镇规建办 镇住建办 镇村镇办 镇党政办 镇民政办 镇民政所 乡民政办 镇社会事务办"
    " 镇便民中心 镇便民服务中心 乡便民服务中心 镇政务大厅 镇拆迁办 镇征收办 镇招商办 镇文明办"
    " 镇创建办 镇创卫办 镇秸秆办 镇禁烧办 乡禁烧办 镇河长办 镇安委办 镇消防办 镇食安办 镇人武部"
    " 街道安检员 街道安检 街道安监员 街道网格员 街道协管员 街道办事员 街道专员 街道应急 街道环保"
    " 街道消防 街道城建 街道城管科 街道食安办 街道综治 街道党工委 街道窗口 街道大厅",
    "village": "村里干部 村上干部 嘎查委员会 嘎查干部 嘎查长 嘎查书记 嘎查的人"
    " 村妇女主任 村文书 村监委 村班子 村支 村集体 居委主任 居委会主任"
    " 村民组 村经济合作社",
}
_ENDINGS: Final = (
    "局 所 站 厅 大队 中队 支队 总队 分局 部门 主管部门 执法 执法队 执法大队 执法中队 执法支队"
    " 执法局 执法科 执法员 执法人员 综合执法 综合执法队 综合执法大队 综合执法支队 综合行政执法"
    " 综合行政执法队 综合行政执法大队 行政执法 稽查 稽查队 稽查大队 监察 监察队 监察大队 监察支队"
    " 管理局 管理所 管理站 管理处 管理大队 管理中心 管理部门 监督局 监督所 监督站 监督大队"
    " 监督员 巡查队 巡查员 巡逻队 服务站"
).split()
# 卫生所 is where one is treated, 规划所 draws plans, 城市管理中心 may be a company.
_OTHERWISE: Final = frozenset(
    "卫生所 卫生站 卫生服务站 卫生管理站 防疫服务站 规划所 规划管理中心 种子局 交通站 交通监督"
    " 交通管理局 交通管理所 交通管理站 交通管理大队 交通管理中心 交通管理部门 交通管理处"
    " 文化所 文化服务站"
    " 旅游站 旅游服务站 文化中心 计量站 市容站 社保站 广电站 河道中心 土地站 公路服务站"
    " 治超站 超限站 治安管理处 治安管理中心 公安所 治安局 公安厅 交通服务站 供电服务站".split()
)


def plain() -> Iterator[tuple[str, str]]:
    """Yield every other name with its kind of agency."""
    for agency, names in _BESIDES.items():
        yield from ((name, agency) for name in names.split())


def composed() -> Iterator[tuple[str, str]]:
    """Yield every such name with its kind of agency."""
    for agency, roots in _SHORT.items():
        for root in roots.split():
            for name in map(root.__add__, _ENDINGS):
                if name not in _OTHERWISE:
                    yield name, agency
