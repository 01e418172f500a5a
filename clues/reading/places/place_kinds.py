"""Of what kind is a place that has a name before it: a yard, a mark in the water, a market, a hill?

One table by what the thing is. What stands around it is looked at by the rules (point_kinds.py).
"""

from typing import Final

# What a park, a town of shops, a base is for.
_TRADES: Final = (
    "(?:工业|加工|孵化|农业|种植|养殖|科技|创业|物流|电商|食品|化工|产业|生产|纺织|轻纺|家居|家具|汽修|汽配|五金|建材|灯具"
    "|鞋|服装|花卉|小商品|水产|茶叶|药材|电子|石材|农机|商贸|美食|培训|实训)"
)
_WORKS: Final = (
    f"{_TRADES}[园城] {_TRADES}基地 [采矿工井灶盐]区 养殖区 仓储区 采石[场坑] [采碎][砂石]场"
    " 石料场 弃土场"
    " 卸[货煤砂]场 [货料煤砂沙堆]场 煤台 搅拌站 洗[沙砂煤]厂 选矿厂 (?:砖|瓦|石灰|木炭)窑 窑厂"
    " 孵化[楼园器] 科[技创]楼 创业楼 (?:冷冻|冷藏|保税|粮|油|盐|货)仓 [冷粮油盐]库"
    " [果茶]园 大棚区? 育苗场 苗圃 [茶牧林农渔分总]场"
    " (?:牧业|生产|渔业|农业)[一二三四五六七八九十]?队"
    " 风电场 水电站 观景台 (?:嘎查|苏木)(?![乡镇]) [粮茧烟棉奶]站 跑道"
)
_NUMBER: Final = "(?:[一二三四五六七八九十]{1,3}|\\d{1,3})号"
_WATER: Final = (
    "(?<!自来)水站 扬水站 提灌站 (?<![水油气])泵站 排涝站 [分节]制?水?闸 引水渠 [干支斗]渠"
    " [内外大江河海湖]堤"
    " 护岸 取水口 灯[浮标桩塔船] 浮[筒标] 航标 泊位 锚地 船[坞台] 轮渡[口站]? 渡船口 渡头"
    " [小大旧老新]?码头"
    " 趸船 渔排 网箱区? 避风塘 引航站 引桥 (?<!下)水道"
    f" {_NUMBER}(?:闸口|泊位|墩|浮[筒标]|灯浮|锚地|码头|仓库?|堆场|航标|泊区)"
)
_MARKETS: Final = (
    "[早夜菜鱼羊牛马猪鸡鸟花瓜果米粮药菇茶竹木布鬼虾蟹]市 骡马市 海鲜市 旧货市 古玩市 巴扎"
    " (?:渔[需具]|[鱼茶]叶?|酒吧|灯饰|服装|五金|古玩|花鸟|鞋材|布料|小吃|美食)(?:一条)?街"
)
_HALLS: Final = (
    "[宫阁观庵祠塔庙寺轩斋](?=楼下|底下|[东南西北前后侧山正]门|门[口前外]|[东南西北前后]?墙|台阶|戏台|广场)"
    " (?:天地|时代|国际|中心|大厦|汇)(?=负?[一二三四五六七八九十\\d]+[层楼])"
    " (?:纪念|博物|展览|陈列|美术|文化|图书)馆 会馆 步道 大队部 围屋 土楼 度假村 营地 书院 旧址"
    " 溶洞 (?:地铁|公交)[口站] 岔道 检查哨"
    " 剧[院场] 影[院城] 文化宫 牌[楼坊] [钟鼓城]楼 活动中心 游客中心 会展中心 体育[场馆]"
    " [护福][理利]院 [敬养]老院 党校 检疫[卡站点] (?:动检|木材|护林|防火|收费|煤检)[卡站点亭]"
    " 签证点 执勤点 岗卡 场部"
)
_HOUSES: Final = (
    "旅[馆社店] 客栈 民宿 [农牧渔]家乐 [酒茶戏]楼 饭[庄馆铺] [粥面粉饼]铺 [面茶]馆 早[点餐]店"
    " 浴[池场室] 澡堂"
    " 药[店房铺] 俱乐部 训练场"
)


def _any(*groups: str) -> str:
    return "|".join(" ".join(groups).split())


SURE_KINDS: Final = _any(_WORKS, _WATER, _MARKETS, _HALLS, _HOUSES)
"""What is hardly anything but a place, where a name stands before it."""

HOUSE_KINDS: Final = _any(_HOUSES)
"""A shop, of which the trade is told oftener than the name."""

HILLS: Final = (
    "岭岗坡梁峁塬垭坳垴坪坝沟湾咀嘴矶沱汊澳浦洲滩潭塘淀荡洼崖峡屿岛礁冲垸圩墟集堡铺渡墩坞埠泉"
    "桥亭庙寺宫阁观祠塔井"
)
"""The last sign of a name of the land; much else ends in one, too."""

LANDS: Final = (
    "(?:崾岘|圪[台塔崂梁]|梁子|汊子|沟子|[澳港汊溪沟坳垭]口|胡同|弄堂"
    f"|[{HILLS}坎港畈寨屯庄碶埭垛甸岘里巷弄坊村]|(?<![经私国民公兵])营)"
)
"""In what the names of villages, lanes and pieces of land end."""
