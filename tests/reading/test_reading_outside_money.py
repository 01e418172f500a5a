from datetime import datetime
from decimal import Decimal

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


def _told(story: str) -> list[str]:
    slots = read(story, now=NOW).all(Name.AMOUNT)
    return [format(Decimal(str(slot.value)).normalize(), "f") for slot in slots]


@pytest.mark.parametrize(
    "said",
    [
        "塔吊停一天一万二，工人等着吃饭",  # a standstill
        "停了每天少收七万，等于没人管",
        "炉子一停就是二十几万，他们说停就停",
        "超市按合同扣了我们八百，交警什么也没开",  # what clients deduct
        "平台超时扣我八块",
        "跑这一趟来回车票一百一，白跑",  # own trips
        "门诊花去三百六，没人来问",  # what was hurt or broken
        "修车花了两千七，坑还在那儿",
        "我花三万换了净化器，复查的又说型号不对",  # own work
        "我把池子挖大又填小，花掉了十七万六",
        "裁量基准上写三千到五千",  # the law
        "安全检查外包给咨询公司，三年合同九十八万",  # between others
        "站路口的是公司派来的，一天一百八",
        "三百多万的单子啊就黄了一半",  # lost business
        "我们机械租一天三千六",  # own costs
        "一车牛肉二十多万，冷机不能停",  # what a load is worth
        "抬走我两桶油，一桶二百三十八",
        "鸡苗三块一只，全闷死了",
        "我跑一单四块二",  # own income
        "草莓五十八一箱，全软在车上",  # goods
        "到了批发市场人家说软了扣了我一千五",
        "我那个雨棚去年才做的花了两千八都还新着呢",
        "老板一个月给我八千五",
        "我这鱼塘四十亩承包费一亩六百",
        "开滴滴接了个单子十六块钱，送到高铁站",
        "医院催了三天了要五千",
        "我厂固定资产八百余万元，解决就业四十余人",  # a firm of itself
        "我跑五十单一单三块八，就压了个线",
        "租房押一付三，押金两千，都没住满",
        "送卫生院打点滴花了八十六",
        "你拿仪器来咱俩一块儿测",  # no money at all
        "市监隔三差五来，来一回拿一回货",
        "告知书是十一月十七，收据是十一月三日",
    ],
)
def test_what_is_told_in_passing_is_no_sum_of_the_matter(said: str) -> None:
    """Costs of a standstill, of trips and repairs, wages and the law's own frame are left out."""
    assert _told(said) == []


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("外面自己做一千出头，他指定那家要四千八", ["4800"]),  # the market beside a demand
        ("不要票一千二要票一千五，我想着省三百就给了一千二", ["1200", "1500"]),
        ("前面那辆车给了一百就走了，我没给，罚五百", ["500"]),  # others beside oneself
        ("比了三家，报价七万、八万二，他推荐的要十六万", ["160000"]),
        ("发改说我们多收了19台车共57块钱，罚款五百七", ["570"]),  # of one's own customers
        ("停车场说停车一天四十，我交了四百", ["40", "400"]),  # a fee is no standstill
        ("每停一天收我六十保管费", ["60"]),
        ("交了三百才还给我，没有手续", ["300"]),  # the thing came back, not the money
        ("收我门面垃圾费一年480", ["480"]),  # no rent
        ("三个人站桥上说是养路费一车二十", ["20"]),  # no trip of one's own
        ("协警天天拦电动车一个五十", ["50"]),
        ("花六百请他们介绍的人写材料，第二天就过了", ["600"]),  # spent for them
        ("到三岔口就花出去六百，三个点", ["600"]),
        ("外地车一律五百，本地车两百", ["500", "200"]),
        ("他们村才收二十，我们村收八十", ["80"]),  # less, elsewhere
        ("别的检测站一次一百六，他指定的这家收四百八", ["480"]),  # a competitor
        ("公告牌上写十元封顶，他收我四十", ["40"]),  # what is laid down
        ("按政策只能收三十，他们照收一百", ["100"]),
        ("听跑这条线的司机讲有的给五十就过了，我给了两百", ["200"]),
        ("那家大厂罚了两万了事，我们小厂罚五万", ["50000"]),
        ("押金五百去年退了，今年又要交一千", ["1000"]),  # a deposit came back
        ("罚了两千，后来退了", ["2000"]),  # a fine that came back was one
        ("他们收费标准一车两百，没有文件", ["200"]),  # theirs, with nothing beside it
        ("找了五家单位盖章，一家收了两百", ["200"]),
        ("货值不到十块，罚款三千", ["3000"]),
        ("小摊贩可以不罚或者五百以下，罚我三千", ["3000"]),
        ("卫生费一天十块，我一个月比他多交一百五", ["10"]),
        ("公示的是三百八结果让我交了一千九", ["1900"]),  # in one breath
        ("他让我在旁边那个摊子上买头盔一个八十八我说家里有", ["88"]),  # made to buy
        ("他说不让带外面的没办法买了个一千六的一共花了三千五", ["1600", "3500"]),
        ("要给民政的拿两条烟我买了两条中华九百块钱", ["900"]),  # a gift
        ("桌子是定做的一张三百二，罚两千才给取", ["2000"]),
        ("请律师申辩花了一万最后降到八万", ["80000"]),  # the lawyer had his sum
        ("他推荐的一套五万八，我们自己找的一套两万三", ["58000"]),
        ("要求我司购买其指定的测绘服务，合同价款18.8万元", ["188000"]),  # no free contract
        ("检测费每台次350元，邻市同类收费为每台次120元", ["350"]),
        ("经办人提出须返还两成即3.6万元作为手续费", ["36000"]),
        ("让我交鉴定费两千二", ["2200"]),
        ("我在外面排队，他过来就是两百", ["200"]),  # something was taken between
        ("客户的车过磅超了，路政开一万二", ["12000"]),
        ("住院回来他让我掏五百", ["500"]),
        ("路政要求赔偿护栏款六千", ["6000"]),
        ("房东说城管那边一个月三百打点", ["300"]),
        ("兜里就带了六十，全让他拿走了", ["60"]),
        ("报名费两千，没评上的可以再交一次两千", ["2000"]),  # may be paid, and was not
    ],
)
def test_sums_of_the_matter_stay_beside_them(said: str, sums: list[str]) -> None:
    """What was taken, asked or must be bought is told, whatever is told in passing."""
    assert sorted(_told(said), key=Decimal) == sorted(sums, key=Decimal)


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("他们不讲人情，罚了一百五", ["fine"]),
        ("罚五十拖车费一百", ["fine", "fee"]),
        ("第二天咨询公司打电话，打包价两万六", ["demanded"]),
    ],
)
def test_the_deed_right_before_a_sum_names_its_role(said: str, roles: list[str]) -> None:
    """What follows with a sum of its own, or was said farther off, does not."""
    assert [str(slot.role) for slot in read(said, now=NOW).all(Name.AMOUNT)] == roles
