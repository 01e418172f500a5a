"""Is what came of a sum read: threatened, let go, paid in part, asked once more, told by days?"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from clues.reading.matters.elsewhere import elsewhere
from clues.reading.reader import read
from clues.reading.slots import Name

_NOW = datetime(2026, 11, 27, 12, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def _sums(text: str) -> list[str]:
    return [
        f"{slot.role} {slot.value:f}" + (", due" if slot.due else "")
        for slot in read(text, now=_NOW).all(Name.AMOUNT)
    ]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("昨天城管说要罚我五百，磨了半天最后没交，他们就走了", ["demanded 500, due"]),
        ("交警说要罚两百，我求了半天，结果没给，他放我走了", ["demanded 200, due"]),
        ("路政要罚三百，我打了12328，后来没罚，他们走了", ["demanded 300"]),
        ("消防说要罚一千，我死活没交，他们也走了", ["demanded 1000, due"]),
        ("城管说要罚三百，我不肯给，他们看人多就散了", ["demanded 300, due"]),
        ("市监局要罚两千，到最后也没交钱", ["demanded 2000, due"]),
        ("昨天城管罚我三百，给了票，他们就走了", ["fine 300"]),
        ("昨天城管要罚我三百，没给票，他们就走了", ["fine 300"]),
        ("城管罚了我三百，开了罚单，我还没交", ["fine 300, due"]),
        ("昨天城管要三百，开始没给，后来给了，他们就走了", ["paid 300"]),
        ("市监局要罚两千，没给文书，后来罚单寄来了", ["fine 2000"]),
    ],
)
def test_a_fine_they_went_away_without_was_only_wanted(said: str, sums: list[str]) -> None:
    """In the end nobody paid, and they left; of papers or a debt that says nothing."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("应急局罚款两万元，已交八千，剩下的分期", ["fine 20000", "paid 8000"]),
        ("环保局罚款伍万元，我司已缴纳人民币贰万元", ["fine 50000", "paid 20000"]),
        ("水利局罚款人民币叁万元整，已缴纳壹万伍仟元", ["fine 30000", "paid 15000"]),
        ("市监局罚了一万，已经交了其中五千", ["fine 10000", "paid 5000"]),
        ("农业局罚六千，我已付一半三千", ["fine 6000", "paid 3000"]),
        ("城管罚款3000元，已支付1000元，其余尚未支付", ["fine 3000", "paid 1000"]),
        ("城管罚款3000元，已缴纳，有收据", ["paid 3000"]),
        ("城管罚款3000元，已经交了，有收据", ["paid 3000"]),
    ],
)
def test_a_fine_that_was_paid_in_part_stays_the_fine(said: str, sums: list[str]) -> None:
    """The part is what was paid, in whatever numerals it is written."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        (
            "运管说给五百就放车，我给了运管的五百，他们又说还要三百，我没给",
            ["paid 500", "demanded 300, due"],
        ),
        (
            "说给两百就不扣车，我给了他两百，转头又要一百，我没交",
            ["paid 200", "demanded 100, due"],
        ),
        ("我给了两百，他们还要三百，我没敢吭声", ["paid 200", "demanded 300"]),
        ("交警要五百，我没给", ["demanded 500, due"]),
        ("交警收我两百，我没给", ["demanded 200, due"]),
    ],
)
def test_a_further_demand_takes_nothing_back_of_what_was_given(said: str, sums: list[str]) -> None:
    """我没给 is said of the last sum."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("这个月罚了三次，4号一百，11号两百，18号三百", ["fine 100", "fine 200", "fine 300"]),
        ("被罚三次，10月3号50，10月15号100，11月2号200", ["fine 50", "fine 100", "fine 200"]),
        ("上礼拜罚了我两回，第一天两百，第二天五百", ["fine 200", "fine 500"]),
        ("交警昨天收了一百，今天两百", ["paid 100", "paid 200"]),
        ("城管10号罚了一百，15号三百多辆车堵在那", ["fine 100"]),
        ("城管10号罚了一百，12号两点又来了", ["fine 100"]),
        ("城管5号罚款200，12号K88那里又拦", ["fine 200"]),
    ],
)
def test_each_day_of_a_row_has_its_sum(said: str, sums: list[str]) -> None:
    """Three fines are no total, and what a day's number counts otherwise is no fine."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    "said",
    [
        "昨天交警让我交1000，交了1000，票上也写着1000",
        "昨天交警在东门收了我1000，票上也是1000",
        "交警要我交钱，票上写着1000，我交了1000",
        "昨天交警要我1000，我交了1000，收据上写着1000元",
    ],
)
def test_what_the_receipt_says_of_a_payment_is_the_same_payment(said: str) -> None:
    """Whichever is told first."""
    assert ["paid 1000"] == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("举报县里住建局局长王某，收了开发商四十万", ["bribe 400000"]),
        ("水利局局长拿了承包商二十万，工程一塌糊涂", ["bribe 200000"]),
        ("村主任吃回扣，修桥的老板送了他八万", ["bribe 80000"]),
        ("承包商给局长送了二十万", ["bribe 200000"]),
        ("村书记收了砂场老板的钱，让他偷采", []),
    ],
)
def test_a_bribe_that_others_gave_is_no_payment_of_ones_own(said: str, sums: list[str]) -> None:
    """It is told as the bribe it is, and who deals with it is named."""
    found = elsewhere(said)

    assert sums == _sums(said)
    assert found is not None
    assert "12388" == found.channel


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("城管队长收了我五百才让我摆摊", ["paid 500"]),
        ("环保局局长带队查我们厂，收了我们老板五万", ["paid 50000"]),
        ("交警队长罚了我两百，听说他还收了运输公司的好处", ["fine 200"]),
        ("路政队长拿回扣，让我们去他指定的修理厂", []),
    ],
)
def test_what_an_official_took_from_the_teller_stays_here(said: str, sums: list[str]) -> None:
    """One's own boss gave it on one's own side."""
    assert sums == _sums(said)
    assert elsewhere(said) is None


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("城管要八百，我说没那么多，他把我兜里三百搜走了", ["demanded 800", "paid 300"]),
        ("运管要五百，我兜里就两百，他也要了", ["demanded 500", "paid 200"]),
        ("被要五百，全掏了", ["paid 500"]),
        ("消防说要换个新喷淋头，六百八，我们换了", ["paid 680"]),
        ("检测站要我去隔壁修理厂修灯，两百，修完立马合格", ["paid 200"]),
        ("村里要每户三百，9月26号交的", ["paid 300"]),
        ("村干部要每家三百，我爸替我交了", ["paid 300"]),
        ("协管叫我交五十，他收完钱塞给我一张纸条", ["paid 50"]),
        ("交警当场叫我转账转100，单子都没有", ["paid 100"]),
        ("城管限三天拆，不拆罚一千，通知书昨天给的", ["demanded 1000"]),
        ("协管叫我交五十，他收我的秤", ["demanded 50"]),
        ("交警当场要我交100，我没交", ["demanded 100, due"]),
        ("交警当场让我交200，不交就扣车", ["demanded 200"]),
        ("农机站叫我买他们的反光贴，三百，我没买", ["demanded 300, due"]),
        ("市监局要我们装他们的监控，一千五，没装", ["demanded 1500, due"]),
    ],
)
def test_what_was_wanted_and_came_into_their_hands_was_paid(said: str, sums: list[str]) -> None:
    """Taken out of a pocket, bought as told, paid by the family: whatever the words are."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("交警拍我压线，200块3分", ["fine 200"]),
        ("辅警说我没戴头盔，五十扣一分", ["fine 50"]),
        ("交警手机上扣了我两百，说压实线", ["fine 200"]),
        ("处罚单上填了八百", ["fine 800"]),
        ("运管罚我一千给了我一张决定书让我去交", ["fine 1000"]),
        ("交警要么罚一千要么扣车", ["demanded 1000"]),
        ("每条船收六十，叫“锚地管理费”", ["fee 60"]),
        ("每家五百，叫“爱心款”", ["levy 500"]),
        ("过一次二十，说是环境综合整治费", ["fee 20"]),
        ("水利站讲要办采砂证，150", ["fee 150"]),
        ("城管按米收，一米收十块", ["fee 10"]),
        ("路政罚五百，车停他们院里，停一天收四十", ["fine 500", "fee 40"]),
        ("收了我一百，塞给我一张手写条子", ["paid 100"]),
        ("我往他口袋里塞了两百他才让过", ["bribe 200"]),
        (
            "他说两千，讲到一千，后来又讲到五百，我给了",
            ["demanded 2000", "demanded 1000", "paid 500"],
        ),
        ("运政说超载，一万，降到三千，在银行交的", ["demanded 10000", "paid 3000"]),
        ("要求企业认捐，我厂指标三万", ["levy 30000"]),
        ("They collect 20 yuan from every boat that docks", ["fee 20"]),
        ("They collected a 300 yuan fine at the weigh station", ["fine 300"]),
        (
            "He would not stamp the form unless I bought the guild's manual, 500 yuan",
            ["demanded 500"],
        ),
    ],
)
def test_what_stands_beside_a_sum_tells_what_it_was(said: str, sums: list[str]) -> None:
    """Points, an offence, a name in quotes, a rate, a step of haggling."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("派出所搜到三点五十才放人，没收钱", []),
        ("三点五十被拦，罚两百", ["fine 200"]),
        ("村里收水费，一眼井二百，一百多眼", ["fee 200"]),
        ("我一天才收百把块船钱，海事罚我五千", ["fine 5000"]),
        ("罚我三百，路费要五十", ["fine 300"]),
        ("摊位费十块，讲有票贵五块", ["fee 10"]),
        ("罚五百桌子也拉走了", ["fine 500"]),
        ("供电所罚电费一千九百六", ["fee 1960"]),
        ("说修水渠集资，30。", ["levy 30"]),
        ("昨天农机站拦我，60，票没有", ["paid 60"]),
        ("城管来，上个月最后一个星期五", []),
    ],
)
def test_a_number_is_a_sum_by_what_it_counts(said: str, sums: list[str]) -> None:
    """Minutes, wells, one's own takings and a week's day are none."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("罚单上写一千，收钱的时候收一千五", ["fine 1000", "paid 1500"]),
        ("两个红袖套拦着说查票，其实就是想收十块", ["demanded 10"]),
        ("俺交啦！两千一，收据给他瞅，还说要收滞纳金", ["paid 2100"]),
        ("村里收卫生费，人头二十，我家五口一百", ["fee 20", "total 100"]),
        ("消防让我买灭火毯装烟感，我嫌烦，全买了，总共九百", ["total 900"]),
        ("城管来了，我刚进货，买了两箱，总共九百", []),
        ("罚了四百六，撕给我一沓五块钱的票", ["fine 460"]),
        ("来检查的住我们招待所，房钱饭钱一千八都记我们厂账上", ["bribe 1800"]),
        ("我们在饭店吃饭，饭钱八百记我账上", []),
        ("粮站过磅单上扣了五十", ["paid 50"]),
    ],
)
def test_what_they_had_and_what_was_bought_for_them_is_told(said: str, sums: list[str]) -> None:
    """On one's bill, on a weighing slip, by head: and one's own meal and goods are not."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("一共罚了一千五：都没给票", ["total 1500"]),
        ("15：30在东门罚了我一千五", ["fine 1500"]),
        ("每月15到20号不许进企业查，应急局照样来", []),
        ("罚15到20元", ["fine 15"]),
    ],
)
def test_a_colon_ends_a_sum_and_a_day_is_none(said: str, sums: list[str]) -> None:
    """合共一千五：…; but 14:50 is an hour, and 15到20号 are days."""
    assert sums == _sums(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("昨天路政罚我300，他说等我交了再说", ["fine 300"]),
        ("昨天路政扣了我的车，要2000，等我交了才放", ["demanded 2000"]),
        ("路政要3000，我还没交，等我交了再说吧", ["demanded 3000"]),
        ("昨天路政罚我300，让我交了再说", ["fine 300"]),
        ("路政罚三千，要等我交了，再给票", ["fine 3000"]),
        ("运管说罚两万，等我凑齐交了", ["fine 20000"]),
        ("昨天路政要罚300，等了两个小时我交了", ["paid 300"]),
        ("昨天路政罚我300，我等不了就交了", ["paid 300"]),
        ("昨天路政要300，他说等会，我交了", ["paid 300"]),
        ("昨天路政罚我300，我交了再说理", ["paid 300"]),
        ("渔政把我的船扣了，说没证，罚三千才放", ["fine 3000"]),
        ("路政罚了三百才放我走", ["paid 300"]),
        ("三千太多了交不起", ["demanded 3000, due"]),
        ("罚三千太多了，交不起", ["fine 3000, due"]),
        ("罚了三千太多了，我交了", ["paid 3000"]),
        ("昨天路政要300，我交了再走的", ["paid 300"]),
    ],
)
def test_what_is_waited_for_has_not_been_paid(said: str, sums: list[str]) -> None:
    """等我交了再说 tells of a time to come; 等了两个小时我交了 of one that is past."""
    assert sums == _sums(said)
