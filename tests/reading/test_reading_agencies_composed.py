"""Is a body understood whatever it did, and however one came upon it?"""

from itertools import product

from clues.reading.agencies.agencies import agencies
from clues.reading.words.folding import fold

BODIES = {
    "traffic_police": "交警 交警队",
    "urban_mgmt": "城管 城管局",
    "road_admin": "路政",
    "transport": "运管 交通执法 交通局",
    "market": "市监局 市场监管 工商局",
    "fire": "消防队 消防大队",
    "environment": "环保局",
    "tax": "税务局",
    "police": "派出所 公安 民警",
    "fishery": "渔政",
    "maritime": "海事",
    "agriculture": "农业局 动监",
    "health": "卫生局 卫健委",
    "work_safety": "应急局",
    "water": "水利局 水务局",
    "forestry": "林业站",
    "township": "镇政府 街道办",
    "village": "村委会",
    "labor": "劳动监察",
    "culture": "文化执法",
    "power": "供电所",
    "land": "国土所 自然资源局",
}
DEEDS = (
    "告诉我超载要罚三百 告知我要罚款三百 示意我靠边 拦下我的车罚了两百 叫我停车 让我停业 要我交钱"
    " 命令我关门 责令整改 说我违规罚两百 骂我 来了三个人 进来就翻 冲进来 上门来查 搜我的车"
    " 扣了我的车 没收我的货 收了我两百 罚我五百 给我开了单子 贴了封条 封了我的店 拆了我的棚"
    " 砸了我的摊 抢走我的秤 搬走两箱货 拖走我的车 堵在门口 守在路口 设卡收费 掏出罚单 出示了证件"
    " 没亮证件 不给票 怀疑我超载 发现我没证罚两千 通知我去交钱 打电话让我交钱 联合来查 带队来封店"
    " 开着车来 把我车扣了 对我罚款 向我收费 跟我要钱 在路口拦车 又来收钱 却要罚我 今天来罚款"
    " 非要罚我 死活不放 突然来查 直接把货搬走 态度恶劣骂我 执法人员罚我 不让我走 逼我签字"
    " 张口就要五百 三天两头来 半夜来敲门 推来推去 没人管 要两条烟"
)
MET = (
    "昨天下午三点被 今天上午 我在柳河收费站被 那帮 我们这儿的 青湾县 投诉 我要反映 半夜里 听说是"
    " 辖区 当地"
)
BY_ANYBODY = ("罚了我五百", "把车扣了", "的人收了两百", "查了我的店")


def told(story: str) -> list[str]:
    """Return the bodies that are read in a story."""
    return [each.agency for each in agencies(fold(story).text)]


def test_every_deed_tells_every_body() -> None:
    """What a body did never hides its name: 交警告诉我, 交警示意 are no 警告, no 警示."""
    stories = [
        (code, name + deed)
        for code, names in BODIES.items()
        for name, deed in product(names.split(), DEEDS.split())
    ]

    assert [] == [(story, told(story)) for code, story in stories if told(story) != [code]]


def test_every_body_is_told_however_it_was_met() -> None:
    """What stands before a name changes nothing, nor does it matter who is told of first."""
    stories = [
        (code, before + name + deed)
        for code, names in BODIES.items()
        for name, before, deed in product(names.split(), MET.split(), BY_ANYBODY)
    ]

    assert [] == [(story, told(story)) for code, story in stories if told(story) != [code]]
