from datetime import datetime
from decimal import Decimal

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


def _told(story: str) -> list[tuple[str, str]]:
    slots = read(story, now=NOW).all(Name.AMOUNT)
    return [(format(Decimal(str(slot.value)).normalize(), "f"), str(slot.role)) for slot in slots]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("罚了一两千", "1000"),  # the lower end of a range
        ("罚了两千五六", "2500"),
        ("罚了一百二三", "120"),
        ("罚了一千零点", "1000"),  # and a bit
        ("收我五十个大洋", "50"),
        ("收过桥费三块二毛五", "3.25"),  # dimes and cents
        ("过渡收十块零五毛", "10.5"),
        ("给了三张一百的", "300"),  # notes by their face
        ("塞给他两张五十的", "100"),
        ("paid RMB1,200 to them", "1200"),  # a sign that touches its number
        ("fined 3 thousand yuan", "3000"),
        ("罚两百三分", "200"),  # and three points
    ],
)
def test_a_sum_is_read_as_it_is_spoken(said: str, value: str) -> None:
    """Ranges, dimes, notes and slang are yuan; of a range its lower end."""
    assert [value] == [told for told, _ in _told(said)]


@pytest.mark.parametrize(
    "said",
    [
        "罚了千八百",  # from eight hundred to a thousand
        "花了千儿八百",
        "罚了个把两百",
        "依法三千元以下",  # a law
        "发了五十张传单",  # no slip of 罚
        "老板发三百奖金",
        "批发三百件货",
        "我以为五十就够",  # what was only thought
        "一是乱来，二是元旦也不歇",  # no 二十元
    ],
)
def test_what_says_no_sum_is_left_out(said: str) -> None:
    """A number that may be several, or counts things, is no sum."""
    assert [] == _told(said)


@pytest.mark.parametrize(
    "said", ["交警法两百", "违停法两百扣三分", "说我超速，发两百", "又法两百块", "被伐两百"]
)
def test_a_fine_is_heard_before_a_bare_sum(said: str) -> None:
    """法, 发 and 伐 stand for 罚 where a sum follows what one was fined for, or by whom."""
    assert [("200", "fine")] == _told(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("交检疫费一头四十两头八十", ["40", "80"]),  # in one breath
        ("过渡一车五十三车一百五，我给了", ["50", "150"]),  # no fifty-three
        ("收卫生费一天20三天60", ["20", "60"]),
        ("摊派大厂五万，小厂一万二", ["50000", "12000"]),  # by size
        ("罚三千，先交一千五，剩下一千五月底补", ["3000", "1500", "1500"]),  # instalments
        ("票上只写十块，收我二十", ["10", "20"]),  # a ticket that says too little
        ("缴了“平安协会”六十，“宣传费”三十", ["60", "30"]),  # named in quotes
        ("小车过河三十，不给票", ["30"]),
        ("原来五十变一百五", ["50", "150"]),
    ],
)
def test_each_sum_is_told_beside_the_other(said: str, sums: list[str]) -> None:
    """A price for each, how many, and what came of it are told in one breath."""
    assert sums == [each for each, _ in _told(said)]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("必须找他家做，报价九千八", [("9800", "demanded")]),  # sent there
        ("先去对面打印店做图，三百六，别家画的不收", [("360", "paid")]),
        ("对面店里只交三百", []),  # others'
        ("我提出交五百了事，被一口回绝，罚了三千", [("3000", "fine")]),  # an offer
        ("先交两千再说，证件捂着", [("2000", "demanded")]),  # not yet
        ("先交了一千，剩下的两千月底补", [("1000", "paid"), ("2000", "demanded")]),
        ("拖车费六百五合计一千四百五", [("650", "fee"), ("1450", "total")]),
        ("工人六个，每人四千五，罚款两千", [("2000", "fine")]),  # wages
        ("光订单就丢了四十多万", []),  # lost
        ("网上查了超员罚两百，他罚我一千二", [("1200", "fine")]),  # the law
        ("Come back with 5000 or the car stays", [("5000", "demanded")]),
    ],
)
def test_whose_a_sum_is_stands_beside_it(said: str, sums: list[tuple[str, str]]) -> None:
    """Where one is sent, what was offered, what is left: the words beside the sum tell."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("把我网收了，那网两千多，还要罚三千", ["3000"]),  # what was taken
        ("我爸卖红薯的，七十多了，让交两百", ["200"]),  # years
        ("保险只赔两千，罚款五百", ["500"]),
        ("要我补三年电费一万四", ["14000"]),  # owed to the office
        ("整改又花了我三千五，罚款两千", ["2000"]),
        ("指定牌子一万六，网上同款才五千八", ["16000"]),
        ("门口卖烤肠，一根两块五，罚五百", ["500"]),  # wares
        ("The legal maximum is 200 yuan, he wrote 500", ["500"]),
        ("The garage charged 600, the fine was another 200", ["200"]),
        ("I offered 100, he said 500", ["500"]),
    ],
)
def test_prices_and_years_stand_aside(said: str, sums: list[str]) -> None:
    """What a thing was worth, wares, repairs, the law and an offer are no sums of the matter."""
    assert sums == [each for each, _ in _told(said)]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("要两条中华，我买了两条一千一", [("1100", "bribe")]),
        ("I had only 180 so he took that", [("180", "paid")]),
        ("他说最少一千五", [("1500", "demanded")]),
        (
            "一共是三笔，五百的一千的还有个两千的",
            [("500", "paid"), ("1000", "paid"), ("2000", "paid")],
        ),
    ],
)
def test_what_was_taken_is_told_by_its_words(said: str, sums: list[tuple[str, str]]) -> None:
    """Gifts that were asked for, what one had on him, and a list that was announced."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    "said",
    [
        "孩子上学要三千",  # a living
        "违约金三千，客户不肯等",
        "我朋友上次罚了三千",  # others'
        "国家规定一年三千",  # the law
        "被人骗了三千",  # a thief's
        "跟朋友借了三千",
        "鱼苗花了三千",
        "订单三千黄了",
        "微信里只有三千",
        "我想给三千算了他不要",
    ],
)
def test_what_is_told_in_passing_stands_aside_of_a_fine(said: str) -> None:
    """Beside a fine nothing else is one: loans, prices, others' fines, offers."""
    assert [("510", "fine")] == _told(f"城管来罚了我五百一，{said}，没开票")


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("村里让我交违约金三千", ["3000"]),  # asked by an office
        ("所长跟我借了两千，到现在没还", ["2000"]),
        ("客户帮我垫的罚款五百", ["500"]),
        ("低保钱被村会计领走了两千四", ["2400"]),
        ("别人家才罚三千，他们张口就要五百一", ["510"]),
        ("要罚五千只交了两千", ["5000", "2000"]),  # no five thousand heads
        ("一车三千只交了三百", ["300"]),  # three thousand heads
        ("罚500，300现金", ["500", "300"]),  # two, and no half million
        ("上回罚了五百，这回罚了五百", ["500", "500"]),
    ],
)
def test_what_an_office_took_is_told_though_its_words_are_common(
    said: str, sums: list[str]
) -> None:
    """The same words are of the matter where an office asks, takes or is lent."""
    assert sums == [each for each, _ in _told(said)]


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("交两百才放车", ["demanded"]),
        ("交了两百才放车", ["paid"]),
        ("拿两百来赎车", ["demanded"]),
        ("张口就是五千给了两千了事", ["demanded", "paid"]),  # in one breath
        ("要罚我三千后来八百放行", ["demanded", "paid"]),
        ("超宽五百，没带证两百，不开票", ["fine", "fine"]),  # what for
        ("被讹两百", ["paid"]),
        ("贴了张两百的条", ["fine"]),
    ],
)
def test_what_was_asked_and_what_was_paid_have_their_own_roles(said: str, roles: list[str]) -> None:
    """A deed belongs to the sum that it stands beside."""
    assert roles == [role for _, role in _told(said)]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("①罚款500②停车费80③拖车费300", ["500", "80", "300"]),  # no 5002
        ("罚款300² 另外停车费80", ["300", "80"]),  # a note set high
        ("❶罚款500⓶停车费80➌拖车费300", ["500", "80", "300"]),  # other circles
        ("1️⃣罚款5002️⃣停车费803️⃣拖车费300", ["500", "80", "300"]),  # keys
        ("罚款三百㊁停车费80", ["300", "80"]),  # a numeral in a circle
        ("I paid the 200-yuan fine", ["200"]),  # a unit with a hyphen
        ("Fee went from 80 to 200 yuan", ["80", "200"]),
        ("They took two cartons of cigarettes worth 900 yuan", ["900"]),  # a gift
        ("The boss gives me 150 a day, the fine was 500", ["500"]),  # wages
        ("他介绍的公司报十八万，我找的六万就能装", ["180000"]),
        ("说交三千放，第二天变成三千五，第三天四千", ["3000", "3500", "4000"]),
        ("他说最低八百，我说六百，他说七百五，成交", ["800", "750"]),  # one's own bid
        ("罚五百，按道理三万都不多", ["500"]),
        ("过秤一次二十，罚两百", ["20", "200"]),  # no weight
    ],
)
def test_more_ways_to_tell_a_sum_are_known(said: str, sums: list[str]) -> None:
    """Items by number, hyphens, offers and what others think it would be."""
    assert sums == [each for each, _ in _told(said)]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("收了我3万7千6没票", [("37600", "paid")]),  # figures and steps in turn
        ("罚我2千3百5", [("2350", "fine")]),
        ("罚了我1万2千8百", [("12800", "fine")]),
        ("交警罚我款100没票", [("100", "fine")]),
        ("罚了我的款200没给票", [("200", "fine")]),
        ("停车收费去年5块今年15", [("5", "fee"), ("15", "fee")]),
        ("原来一车20，现在50", [("20", "fee"), ("50", "fee")]),
        ("交1000放行，我交了800", [("1000", "demanded"), ("800", "paid")]),
        ("交1000放行，我交了1000", [("1000", "paid")]),
        ("交了1000放行", [("1000", "paid")]),
        ("说开票就二百，我就给了五十", [("200", "demanded"), ("50", "paid")]),
        ("罚我二百开票了", [("200", "fine")]),
        ("已付3000，尚余7000元未付", [("3000", "paid"), ("7000", "demanded")]),
        ("一小时二十，停了三个小时收我六十", [("20", "fee"), ("60", "paid")]),
        ("国庆前后城管收了我200", [("200", "paid")]),  # around a day
        ("10月前后收了我200", [("200", "paid")]),
        ("前后收了我200", [("200", "total")]),
        ("卫生费每户120一年", [("120", "fee")]),
    ],
)
def test_what_a_sum_was_is_told_by_its_neighbours(said: str, sums: list[tuple[str, str]]) -> None:
    """A price to be let go, last year's fee, what is left to pay: each is what was said of it."""
    assert _told(said) == sums


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("罚5000元，没交", True),
        ("罚我5000，钱还没交", True),
        ("罚我5000元，我拒绝了", True),
        ("要罚5000元，一直没给", True),
        ("尚余7000元未付", True),
        ("fined 5000 yuan, I have not paid", True),
        ("罚5000元，没交，他们堵门，最后交了5000", False),
        ("罚5000元，没给票", False),
        ("罚我500没交代原因", False),
        ("罚5000元", False),
    ],
)
def test_a_sum_that_is_still_to_be_paid_is_told_so(said: str, *, due: bool) -> None:
    """没给票 speaks of a receipt; what was paid after all is due no more."""
    assert any(slot.due for slot in read(said, now=NOW).all(Name.AMOUNT)) == due


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("路政罚我二百五，周六，在G105大桥", ["250"]),
        ("派出所罚我三千，星期六，在幸福路，没票没证", ["3000"]),
        ("卫生局的要我送酒，酒钱两千一，上周五，店在长安街", ["2100"]),
        ("城管收我五十，礼拜五，在西街", ["50"]),
    ],
)
def test_a_weekday_behind_a_sum_is_no_sum(story: str, told: list[str]) -> None:
    """一千三，上周六 is no six yuan."""
    assert told == [str(slot.value) for slot in read(story, now=NOW).all(Name.AMOUNT)]


@pytest.mark.parametrize(
    "story", ["上周四税务局通知我补税8万，公司在财富大厦11楼", "税务局昨天打电话通知我补税6万"]
)
def test_a_notice_to_pay_is_no_payment(story: str) -> None:
    """Nobody has paid yet."""
    assert ["demanded"] == [slot.role for slot in read(story, now=NOW).all(Name.AMOUNT)]
