"""Which streets, crossings and towns tell where it was, and which are only spoken of?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("昨天下午在人民路上摆摊被城管收了秤", "人民路"),
        ("西街上城管收了我的摊子", "西街"),
        ("三中路和文昌街交汇的那个红绿灯底下交警罚我100", "三中路和文昌街交汇的那个红绿灯"),
        ("北苑路和丰登街那个十字口交警罚我100", "北苑路和丰登街那个十字口"),
        ("我店在育才路二十七号，消防来检查", "育才路二十七号"),
        ("我家茶行在永乐街一百零二号，税务的人来查账", "永乐街一百零二号"),
        ("从黑龙滩互通下来被路政拦了", "黑龙滩互通"),
        ("靠的新河砂石码头，水政上来查", "新河砂石码头"),
        ("我在河西收费站被拦，老刘讲他在双龙坳检查站被罚过", "河西收费站"),
        ("城管在整条街收费", None),
        ("在马路上摆摊被城管罚100", None),
        ("群里都在说北山隧道有人收钱", None),
        ("导航让我从梦溪大桥过，我没过，绕了", None),
    ],
)
def test_streets_and_crossings_tell_where_it_was(said: str, place: str | None) -> None:
    """With and without a number; what is only talked of is no place."""
    slot = read(said, now=NOW).first(Name.PLACE)
    assert place == (slot and slot.value)


def test_the_number_of_a_house_in_signs_is_no_day() -> None:
    """一百零二号 is no second of the month."""
    story = "我家茶行在永乐街一百零二号，税务的人来查账"
    assert read(story, now=NOW).first(Name.TIME) is None


@pytest.mark.parametrize(
    ("said", "towns"),
    [
        ("要去石坪镇交警中队交罚款，离我家一百八十公里", []),
        ("我弟在宝塔镇被收过卫生费", []),
        ("我表哥在水口镇开厂，消防来我这检查", []),
        ("家住青山街道，今早送娃上学被拍了", []),
        ("到白鹤镇卸货，回程空车被拦，罚二百", []),
        ("烟草专卖的从潭溪市来，到我店查完走人", []),
        ("柳林镇市监所的小年轻来我这收年检资料费", []),
        ("我在渭桥镇赶集卖袜子，税务所的要我交税", ["渭桥镇"]),
        ("三合镇的砖窑，城管来收钱", ["三合镇"]),
        ("到柳林镇被交警拦下罚了200", ["柳林镇"]),
    ],
)
def test_a_town_is_told_where_it_happened(said: str, towns: list[str]) -> None:
    """Where one pays, lives, is bound for, or has his kin, nothing was done to one."""
    assert towns == [slot.value for slot in read(said, now=NOW).all(Name.DISTRICT)]


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("我五金店在鼓楼巷，消防来说灭火器过期，罚800", ["鼓楼巷"]),
        ("铺子开在胜利西路86号，市监的说我广告不对，罚五千", ["胜利西路86号"]),
        ("下马坡村的，养了三百只鹅，环保的说我排污，罚五千", ["下马坡村"]),
        ("拉西瓜走S218柳树洼，两个人拦住要一百", ["柳树洼"]),
        ("在S215省道鹿溪路段被路政拦停，罚八百", ["鹿溪路段"]),
        (
            "我司（安泽瑞丰彩印有限公司）住所地为兴业大道16号，消防来检查，要求停产",
            ["兴业大道16号"],
        ),
        ("阿拉弄堂里开店个，街道来收垃圾费，永福里。", ["永福里"]),
        ("I sell fruit on Heping Road. Two chengguan took my cart.", ["Heping Road"]),
        ("Police stopped our bus near the Lanshan exit and took 300 yuan", ["Lanshan exit"]),
        ("昨天在盐津镇西入口被三个人拦", ["盐津镇西入口"]),
        ("纺织城公交站旁边我卖煎饼，城管每天来收十块", ["纺织城公交站"]),
        ("你们查一下闸口的登记簿，在青浦船闸，调度收了八百", ["青浦船闸"]),
        ("第二天来的人站董家桥上拍了两张照片就走", ["董家桥"]),
        ("S26打黄泥坳收费站出来不到一里，两个人截住罚三百", ["黄泥坳收费站"]),
        ("住在幸福路，我在河东菜场卖豆腐，城管收了我秤", ["河东菜场"]),
        ("这条街上家家都交，城管来收的，每户两百", []),
        ("半路上被拦下来，两个人，要五百", []),
        ("我闺女嫁到大林子屯，防火办的昨天来我家罚五百", []),
        ("桥归桥，路归路，罚钱总要讲个道理", []),
    ],
)
def test_the_street_or_village_of_the_deed_is_its_point(said: str, points: list[str]) -> None:
    """Where nothing nearer is told, by a name of its own; a verb before it is no part of it."""
    assert points == [slot.value for slot in read(said, now=NOW).all(Name.POINT)]
