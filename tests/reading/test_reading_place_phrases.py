"""Which words tell a place by the grammar of the sentence alone, and which of them hold a name?"""

from datetime import datetime

import pytest

from clues.reading.needs import missing
from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


def _first(story: str, name: Name) -> str | None:
    slot = read(story, now=NOW).first(name)
    return None if slot is None else str(slot.value)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天在村口老槐树下收过路费", "村口老槐树下"),
        ("在高速下来第一个红绿灯那里被交警拦下", "高速下来第一个红绿灯那里"),
        ("今天上午在我们店门口，市场监管局的来检查", "我们店门口"),
        ("在镇政府对面的菜市场收摊位费", "镇政府对面的菜市场"),
        ("下高速第一个红绿灯，交警把我引到路边，罚200", "下高速第一个红绿灯"),
        ("锅炉房拐角那排铁皮屋，卫生所来收了一百五", "锅炉房拐角那排铁皮屋"),
        ("水管站的跑到我家秧田坎上把抽水机提走", "我家秧田坎上"),
        ("村里放牛场边上，有人收钱，过牛车要两块", "村里放牛场边上"),
        ("三个人在五组晒谷坪上收保证金", "五组晒谷坪上"),
        ("自家稻草在村口打谷场烧了点，罚两百", "村口打谷场"),
        ("三个人在村口老槐树下勒索我五十", "村口老槐树下"),  # a deed of no list
        ("昨天城管在老粮站抢我的秤", "老粮站"),
        ("昨天城管在河边凉亭撵我走", "河边凉亭"),
        ("昨天交警在交警大队办公室罚我200", "交警大队办公室"),  # an office
        ("昨天我被叫到税务所办公室罚了500", "税务所办公室"),
        ("我们厂被应急局查，罚一万，厂在经开区6号", "经开区6号"),
    ],
)
def test_a_spot_without_a_name_tells_the_place(story: str, place: str) -> None:
    """It stands on the card as it was said, is no point of a map, and nobody asks 在哪里 again."""
    assert place == _first(story, Name.PLACE)
    assert _first(story, Name.POINT) is None
    assert Name.PLACE not in missing(read(story, now=NOW))


@pytest.mark.parametrize(
    "story",
    [
        "从柳河到县城才40分钟的路，被三个卡子拦",  # how far it is
        "手续齐全，到镇政府门口交了钱",  # where one pays
        "我在治超站干了四年，知道他们怎么罚",  # where one works
        "我家住派出所后面，昨晚有人罚我",  # where one lives
        "封条贴在仓库门口，罚了两千",  # where a paper hangs
        "每月1到15号谁都不许进厂",  # days
        "罚款的事他们在群里说过",  # no place
        "车拖到停车场去了，单子没给",  # where it was taken
        "鲜鱼档口，渔政说我卖的黄鳝是野生的",  # what one does
        "昨天城管打我，我在派出所报了案",  # where one complained
        "我在西街派出所报的案",
        "我在医院看我妈，城管给我打电话让我交罚款",  # where one was
        "昨天路政罚我，现在车在交警大队",  # where it is now
        "昨天我在东门吃饭",
    ],
)
def test_what_only_sounds_like_a_place_is_asked_for(story: str) -> None:
    """Where one went, lives, works or pays is not where it happened."""
    assert _first(story, Name.PLACE) is None


@pytest.mark.parametrize(
    ("story", "point"),
    [
        ("应急局收了培训费1200，地点在云水宾馆三楼会议室", "云水宾馆"),
        ("本厂位于平桥镇工业大道66号，安监办三人入厂", "平桥镇工业大道66号"),
        ("供电所的人到我们三棵树自然村的米厂贴通知", "三棵树自然村"),
        ("三十里铺那个大坡，有人拿红旗拦车，罚二百", "三十里铺"),
        ("昨天我在城南家具批发市场那个三号门卸货城管罚了我", "城南家具批发市场"),
        ("文化局的人到我们银河网咖时没出示证", "银河网咖"),
        ("我今年在赵家粮库，一车卖完扣了八十", "赵家粮库"),
        ("我店在万达写字楼11楼，卫监的人来收钱", "万达写字楼"),
        ("昨天在西关派出所，民警让我交1000", "西关派出所"),
        ("我公司位于城南产业新城B7栋，三家先后进厂查", "城南产业新城B7栋"),  # part of a town's one
        ("12月15号在锦江会堂开会，摊派三万", "锦江会堂"),
        ("我们饭店在环城南路锦绣大厦二楼八月六号中午卫生局来封了", "环城南路锦绣大厦"),  # no stop
        ("情人节先在百盛汇门前，城管撵我走", "百盛汇"),
        ("在鲅鱼埠子卖扇贝，渔政来倒了三筐", "鲅鱼埠子"),
        ("罚了两百。我店在德善里社区一单元。", "德善里社区"),
        ("车停翠屏公墓山脚，村委会收停车费三十", "翠屏公墓"),  # the car is no part of it
        ("借的小码头，叫石埠头，渔政罚队里一千", "石埠头"),  # called so
        ("不在三岔河收费站，是油坊岭隧道口拦的", "油坊岭隧道口"),  # denied
        ("污水外流说要罚。云台路上的，隔壁家没人问", "云台路"),  # an address
        ("环卫所收2400。县城建设路中段。我家去吵过", "建设路中段"),
        ("要交两千押金。地址登记的是丁字街56号二楼", "丁字街56号"),
        ("查了四十分钟罚了我。门口街名叫榕荫街。", "榕荫街"),
        ("收停车费十块。省道S105，鹅公寨往西", "鹅公寨"),  # no 公路
        ("翻仓库半个钟头罚了我。钢铁路。", "钢铁路"),  # no 铁路
        ("市监查叉车罚我。地点：红星机械厂。来了一看都合格", "红星机械厂"),  # a name and a trade
        ("环保夜里突击，进的是东岗电镀园我们车间，封条贴了三处", "东岗电镀园"),
        ("昨天在康宁护理院，消防要我换喷淋头", "康宁护理院"),
        ("我在文庙东侧卖灯笼，城管把灯笼全收了", "文庙"),
        ("X107县道 松林弯 昨天下午4点 水政扣车", "松林弯"),  # told piece by piece
        ("昨天城管罚我100，没票没证，地点人民公园", "人民公园"),
        ("昨天城管在鸿运超市门口撞了我的车", "鸿运超市"),
    ],
)
def test_a_name_in_such_words_is_a_point(story: str, point: str) -> None:
    """What is left when the everyday words are taken away is a name."""
    assert point == _first(story, Name.POINT)


@pytest.mark.parametrize(
    ("story", "point"),
    [
        ("我在河西收费站被拦，老刘讲他在双龙坳检查站被罚过", "河西收费站"),
        ("罚单上打的是大营街路口，我在沙河桥被拦的", "沙河桥"),
        ("隔壁万隆广场的商户说昨天查了他们", None),
        ("沙坝收费站堵了让我绕行，结果在小学校后门让人拦住", None),
        ("青龙山隧道用的就是我们站的料，一次要九千", None),
    ],
)
def test_where_others_were_and_where_one_was_not_is_no_point(story: str, point: str | None) -> None:
    """Others' places, a wrong address on a ticket, and the road one could not take."""
    assert point == _first(story, Name.POINT)


@pytest.mark.parametrize(
    ("story", "point"),
    [
        ("打印店，翠竹路老文化馆隔壁。上周市监来人罚我八百。", "老文化馆"),
        ("开童装店的，宏达商厦二楼，昨天消防来说要罚两千。", "宏达商厦"),
        ("豆腐作坊，青石岗加工点。前天环保所来断了我的电。", "青石岗加工点"),
        ("花店。城管昨天抬走我两盆花，说占道。江滨南路转盘边上。", "江滨南路转盘"),
        ("城管说我占道，罚一百。那个墟叫石角墟。", "石角墟"),
        ("我们厂在老粮站院里，消防来罚三千", "老粮站"),  # officers came to where it stands
    ],
)
def test_a_clause_that_is_but_a_place_tells_where_the_shop_is(story: str, point: str) -> None:
    """Of one's own shop it is told as a fragment beside the trade, and officers came there."""
    assert point == _first(story, Name.POINT)


@pytest.mark.parametrize(
    "story",
    [
        "家住翠竹路，昨天市监来店里罚我八百",  # where one lives
        "火锅店，上下两层，城管来说噪声罚五百",  # what it is like
        "去城北物流街进货，路上被交警罚二百",  # where one went
        "小渔船回港，渔政叫我交捕捞证",  # a sentence
        "幼儿园。今天午睡时间一群人进来，说是来查人数",  # anybody's
    ],
)
def test_a_clause_that_tells_something_else_names_no_place(story: str) -> None:
    """A trade, a deed or a home between two stops is no place of what happened."""
    assert _first(story, Name.POINT) is None


@pytest.mark.parametrize(
    ("deed", "place"),
    [
        ("没收了我的秤没单子", "西街"),
        ("抢我的秤", "西街"),
        ("踢我的摊子没看证", "西街"),
        ("撵我", "西街"),
        ("吓唬我", "西街"),
        ("拖走我的三轮", "西街"),
        ("撵人没给单子", "西街"),  # an office did it, to whomever
        ("没票没证罚的", "西街"),
        ("派出所报了案", None),  # a longer name
        ("小学念书", None),
    ],
)
def test_whatever_was_done_in_a_street_of_every_town_tells_it(deed: str, place: str | None) -> None:
    """A deed is known by its grammar: whom it met, who did it; no list holds them all."""
    assert place == _first(f"昨天城管在西街{deed}", Name.PLACE)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天上午城管罚我200在西街没票没证", "西街"),  # behind a sum
        ("昨天他在东环罚我两百，没票没看证", "东环"),
        ("11月20日住建局收我公司3万元没给票，地点城关镇", "城关镇"),  # called a place
        ("昨天城管罚我100，没票没证，地点建材市场", "建材市场"),
    ],
)
def test_a_place_is_told_behind_the_deed(story: str, place: str) -> None:
    """With or without a comma."""
    assert place == _first(story, Name.PLACE)


@pytest.mark.parametrize(
    "story",
    [
        "某安置房工地，城管对渣土车罚五万",  # anybody's
        "工地工人宿舍，街道安检员来开整改单要罚",
        "小渔船回港，渔政罚我两百",  # a deed
        "治超办在青沙公路设点，罚完就放行",  # a road without a number
        "我在县城建设路开面馆，市监局来罚了三千",  # where one's shop is
        "鲜鱼档口，渔政罚了我两百",
        "坐火车在铁路边被罚",
        "我在红星机械厂上班，昨天路政在G107罚我",  # where one works
        "我在塬上开个小石料厂，国土来三个人叫停工",  # what one keeps
        "在我们村水泥厂被罚",  # a trade alone
        "走S201，下坡，被罚",
    ],
)
def test_what_has_no_name_of_its_own_is_no_point(story: str) -> None:
    """Beside a comma or without one."""
    assert _first(story, Name.POINT) is None
