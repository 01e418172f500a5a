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
    ("said", "sums"),
    [
        ("罚了两百，没给票", [("200", "fine")]),  # no unit at all
        ("张口就要1w5", [("15000", "demanded")]),  # the shorthand of phones
        ("罚款三百，时间14:50，没票没看证", [("300", "fine")]),  # a clock
        ("没罚，说下次再看见就罚五百", [("500", "demanded")]),  # of what may come
        ("要我拆招牌，不拆罚两千", [("2000", "demanded")]),
        ("不拆就罚两千，后来罚了两千", [("2000", "fine")]),  # it came
        ("说我不戴头盔罚两百", [("200", "fine")]),  # what he is said to have done
        ("下次来的时候罚了我五百", [("500", "fine")]),
        ("要价两千三", [("2300", "demanded")]),  # the last digit is a tenth
        ("罚款叁仟伍佰元整", [("3500", "fine")]),  # bank numerals
        ("罚款2000元（大写：贰仟元整）", [("2000", "fine")]),  # written twice, told once
        ("收我三块五", [("3.5", "paid")]),  # three and a half
        ("每斤收两毛钱检疫费", [("0.2", "fee")]),  # dimes
        ("停车费一天20", [("20", "fee")]),  # so much a day
        ("要我们厂出2万元赞助文化节", [("20000", "levy")]),  # a levy
        ("塞给他五百块好处费", [("500", "bribe")]),  # a bribe
        ("前后一共交了一千五", [("1500", "total")]),  # a total
        ("说要罚300，给了200现金", [("300", "demanded"), ("200", "paid")]),  # a haggle
        ("罚款１，２８０.５０元", [("1280.5", "fine")]),  # full width, a comma, cents
        (
            "红包塞了两个，一个五百一个一千",
            [("500", "bribe"), ("1000", "bribe")],
        ),  # 五百, not 五百一
        ("我家一百，对门饭馆五百，都是卫生费", [("100", "fee")]),  # not what others paid
        ("一张60，我贴了四张，两百四", [("60", "fee"), ("240", "total")]),  # a price times a count
        ("开口三千，磨到一千二", [("3000", "demanded"), ("1200", "paid")]),  # what was settled
        ("从300涨到600", [("300", "paid"), ("600", "paid")]),  # both ends
        ("拿了我两条烟，值三百", [("300", "bribe")]),  # goods in money
        ("安全牌八百一块，不挂就通报", [("800", "fee")]),  # eight hundred each, not 810
        ("交了八佰块", [("800", "paid")]),  # a bank numeral among others
        ("三张红票子递过去", [("300", "paid")]),  # notes
        ("罰我三嚿水", [("300", "fine")]),  # Cantonese slang
        ("运管开了张2000的单子", [("2000", "fine")]),  # what stands behind says it
        ("要我两百，还是交了二白", [("200", "paid")]),  # a slip, and paid in the end
        ("fined me 30,000 for an advert", [("30000", "fine")]),  # English, a comma
        ("别家五百，我家五千", [("5000", "paid")]),  # no word of money at all
        ("登记八十，压一个身份证，不交不让走", [("80", "fee")]),  # what an office sells
        ("让我先交三百才放，我交了，票没有", [("300", "paid")]),  # demanded, and then paid
        ("罚我老伴儿五十，说她占道", [("50", "fine")]),  # somebody stands between
        ("打了一张单子，罚两百块三分", [("200", "fine")]),  # yuan and points
        ("街道来收三包费，600，不交不给牌子", [("600", "fee")]),  # a clause of its own
        ("fined me five hundred yuan", [("500", "fine")]),  # English words
        ("I paid 200 in cash", [("200", "paid")]),  # English, no unit
        ("卫生费一户85，我家三户255", [("85", "fee"), ("255", "total")]),  # so many times
        ("给打了2000定金", [("2000", "fee")]),  # named behind
        ("过磅费60，洗车费40", [("60", "fee"), ("40", "fee")]),  # no reading of a scale
        ("committee collected 350 per household", [("350", "fee")]),
        ('a "safety fee" 800 or they shut us', [("800", "fee")]),
        ("必须用他小舅子的店，2400，外头便宜", [("2400", "demanded")]),  # a clause of its own
        ("罚单两张，8000和5000", [("8000", "fine"), ("5000", "fine")]),
        ("拖车450保管60", [("450", "fee"), ("60", "fee")]),  # item after item
        ("说罚8000，8000打到3000，我交了", [("8000", "demanded"), ("3000", "paid")]),
        ("收费，一根八百六一共一万", [("860", "fee"), ("10000", "total")]),
        ("收港务费，一吨两毛五", [("0.25", "fee")]),  # dimes and cents
        ("收检疫费，两毛一根", [("0.2", "fee")]),  # for each
        (
            "开口五千，后来三千，再后来一千五，我给了一千二",
            [("5000", "demanded"), ("3000", "demanded"), ("1500", "demanded"), ("1200", "paid")],
        ),  # only the last was paid
        ("罰款貳佰元", [("200", "fine")]),  # traditional script
        ("罚咗我三百蚊", [("300", "fine")]),  # Cantonese
    ],
)
def test_a_sum_is_read_with_what_it_was(said: str, sums: list[tuple[str, str]]) -> None:
    """Every way of writing a sum gives yuan, and the words beside it tell its role."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("给了三百，不对，两百", "200"),  # taken back at once
        ("不是300是500", "500"),  # denied
        ("交了三百块，不是两百", "300"),  # the denial behind
        ("给了800，啊不，是700", "700"),  # with a sigh
        ("asked for 2,000 yuan, sorry, 3,000 yuan", "3000"),  # in English
    ],
)
def test_a_sum_that_is_taken_back_is_not_told(said: str, kept: str) -> None:
    """Only the corrected sum is kept."""
    assert [kept] == [value for value, _ in _told(said)]


@pytest.mark.parametrize(
    "said",
    [
        "往前开了300米",  # metres
        "说我差一吨七",  # tons
        "邻店同样的事只罚五百",  # what others paid
        "这个本来可以罚一千到十万",  # what the law allows
        "扣了5辆车",  # vehicles
        "罚了我十次",  # times
        "几百块钱的事",  # no figure
        "我一年才挣3万块",  # wages
        "车上的货值八万",  # what goods are worth
        "打12345没人接",  # a telephone number
        "车牌湘A8K921",  # a plate
        "一块儿去的，三块地",  # together, and land
        "退了我200",  # given back
        "我打了110也打了12345",  # telephone numbers
        "把结果由76改成176",  # a reading
        "玻璃震碎四块",  # pieces
        "鸡蛋四块九一斤",  # what goods cost
        "卖了两包饼干，总共三块六",  # the same, counted up
        "一毛钱没要",  # none at all
        "一毛钱进项没有",
        "他的警号，2350，我记下了",  # a number of a man
        "自己掏了2600租车",  # what one paid to others
        "完成“百企走访”",  # a word
        "对面一样大的铺子只交120",  # the shop over the road
        "工资都发齐了，每人5200",  # wages, told before
        "围墙造价九万余元",  # what was built
        "油烟机让我换，换一台1万2",  # what a new one costs
        "一口网箱补八百，我没签字",  # compensation
        "把我三百多块钱的家什端走了",  # what a thing is worth
        "I sell pancakes for 6 yuan each",  # prices in English
        "A neighbour who used that shop paid 4,000 last year",
        "听老乡说他们县城管收摊位费一天三十",  # hearsay of elsewhere
        "孩子学费一万二",  # another matter
    ],
)
def test_other_numbers_are_no_money(said: str) -> None:
    """What counts something else, or is another's money, is left out."""
    assert [] == _told(said)


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("要交三千才放", "demanded"),  # a condition
        ("交了三千才放", "paid"),  # what it took
        ("有人过来讲交300能插队，我没给", "demanded"),  # refused
        ("交了三百，我没要票", "paid"),  # no paper was asked for
        ("要我微信转他三千六", "demanded"),  # an order to pay
        ("非要收我三百，我转了", "paid"),
        ("叫我交三百，我含泪交了", "paid"),  # and then paid
        ("因为没钱交二十元", "demanded"),  # could not
        ("一条船交六百，不交就排最后面", "demanded"),  # or else
        ("交了六百，不交就不让过", "paid"),
        ("订两份内刊，共1980元，已付", "paid"),
        ("路政又开一千", "fine"),  # a ticket
        ("给我开一万的单", "fine"),
        ("文件下来是三万，罚的", "fine"),  # came down, not added up
        ("一年下来三万", "total"),
        ("他说去队里交150再拿证", "demanded"),  # before it is given back
        ("说给六百就行", "demanded"),
        ("要我交300才给开门，拖车费我付了", "demanded"),  # another sum was paid
        ("要三千块才放，我没凑够", "demanded"),
        ("还要我补两年的，4320元", "demanded"),
        ("罚我晒粮占道二百块", "fine"),  # what it was for
        ("叫我们出五千，我这家已经转过去了", "paid"),
        ("厂里每家五万，说是赞助", "levy"),
        ("They asked every driver for 30 yuan. I paid.", "paid"),
        ("They told our cafe to pay 300 yuan", "demanded"),
        ("The officer settled for 800 yuan", "paid"),
    ],
)
def test_what_was_asked_is_told_from_what_was_paid(said: str, role: str) -> None:
    """An order, a condition or a refusal makes a demand; 了, or giving in, makes it paid."""
    assert [role] == [each for _, each in _told(said)]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("昨天罚款五百元，今天又来，再罚五百", ["500", "500"]),  # two visits
        ("六月底城管罚50，七月一号罚50", ["50", "50"]),  # on two days
        ("给了五十；礼拜五我过，又五十", ["50", "50"]),
        ("罚五百，我说没钱，他又说五百", ["500"]),  # said again
        ("要五百，最后给了五百", ["500"]),
        ("昨天罚五百，今天交了五百", ["500"]),  # and then paid
        ("罚我五百。再罚五百我就关门了", ["500"]),  # not yet
        ("罚我五百，我问他凭啥罚五百", ["500"]),
        ("要罚1000，托人变成200，最后交了150", ["1000", "200", "150"]),
        ("罚款陆仟伍佰元", ["6500"]),
        ("收了我八十三月六号又来", ["80"]),  # no month is the eighty-third
        ("城管罚我这个司机50", ["50"]),
        ("50块牌子钱交了", ["50"]),
        ("说我差六百服务费", ["600"]),
        ("工本费10块，窗口又加了80", ["10", "80"]),
        ("停车场收了我40停车费，这个不算他们的", []),  # not the office's
        ("12月30来一次", []),  # a day
        ("老人家七十三，被他们推了一把", []),  # an age
        ("卖了一捆芹菜，三块五，他们盯着不放", []),  # a price
        ("国家定的是380，村里收400", ["400"]),  # what the law says
        ("涉案三百多万，农业局罚了他们二十万", ["200000"]),
        ("协管是劳务公司找来的，一天一百二", []),  # wages
    ],
)
def test_each_sum_of_the_matter_is_told(said: str, sums: list[str]) -> None:
    """A second visit is a second sum; what is only said again, a day or a price is none."""
    assert sums == [each for each, _ in _told(said)]


def test_a_range_is_one_sum_with_both_ends() -> None:
    """200到300元 is from 200 up to 300, and rough."""
    (slot,) = read("收200到300元", now=NOW).all(Name.AMOUNT)

    assert (Decimal(200), Decimal(300), True) == (slot.value, slot.high, slot.rough)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("占道费一个月一百贰", [("120", "fee")]),  # a bank numeral in a spoken one
        ("要补税四千八我说我流水没那么多", [("4800", "demanded")]),  # in one breath
        ("监控两千八包三年，别家的不认", [("2800", "fee")]),  # a price and how long it holds
        ("浇地一小时收四十，别的乡才收二十五", [("40", "fee")]),  # not what others pay
        ("灯箱做下来三千六，说拆就拆", []),  # what it had cost
        ("挖机是租人家的，一天四百", []),
        ("低保被村委会扣了300", [("300", "paid")]),  # one's own, withheld
        ("收据上写1900，交了2000块", [("2000", "paid")]),  # what a paper says of it
        ("每户交五百，我家还没交", [("500", "demanded")]),
        ("差点给他两百", [("200", "demanded")]),
        ("交3600就不拆", [("3600", "demanded")]),
        ("要发200，扫码交的", [("200", "paid")]),
    ],
)
def test_what_was_nearly_paid_or_paid_elsewhere_is_known(
    said: str, sums: list[tuple[str, str]]
) -> None:
    """What was asked, nearly given or written is not paid; what others or things cost is none."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("给了我一张一百的票，实际收我三百", [("300", "paid")]),  # the face of a ticket
        ("说是交了三百就给我开门", [("300", "demanded")]),  # if it were paid
        ("城管把招牌拆了，新招牌两千六自己出", [("2600", "demanded")]),
        ("赞助费分档，大户五千，小户一千", [("5000", "levy"), ("1000", "levy")]),
        ("每个月上供五百，三年了", [("500", "bribe")]),
        ("磨了半天一百五放的人", [("150", "paid")]),
        ("去年刚花四千二换的轮胎，路政说不合格", []),  # what a thing cost
        ("误工三天，一天三百，谁赔", []),
        ("进了两百箱牛奶，一箱三十八，被封在仓库里", []),
    ],
)
def test_what_a_ticket_or_a_thing_says_is_no_sum_of_the_matter(
    said: str, sums: list[tuple[str, str]]
) -> None:
    """Prices and the face of a ticket are none; who is to bear or would pay has not paid."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("派到我头上六百", [("600", "levy")]),  # on somebody's head, not 上六百
        ("认购两千元的报纸", [("2000", "levy")]),
        ("两万块包我没事", [("20000", "demanded")]),
        ("三百罚款一百拖车", [("300", "fine"), ("100", "fee")]),  # each by what follows
        ("罚我一个月工资四千五", [("4500", "fine")]),  # wages, but fined
        ("买了三本书花了九十，不买不给办", ["90"]),  # what one must buy
        ("要我买灭火器，网上才四十五，不买不让过", []),  # what it costs elsewhere
        ("要罚八千块钱还把剩下的两百多盒都封了", [("8000", "fine")]),  # a count
    ],
)
def test_what_falls_on_one_is_told_by_its_words(said: str, sums: list[object]) -> None:
    """A share, a subscription and a forced purchase are sums; prices elsewhere and counts not."""
    told = _told(said)

    assert sums in (told, [each for each, _ in told])


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("先说罚三万，后来变成八千", [("30000", "demanded"), ("8000", "fine")]),  # still a fine
        ("要罚两千，变五百了，交完就撤", [("2000", "demanded"), ("500", "paid")]),
        ("要装排烟管，一万一，我没钱装", ["11000"]),  # no 万一
        ("我这车冲车费五百", [("500", "fee")]),  # no fare
        ("一张嘴就是十五块。他瞪俺一眼。俺交了", [("15", "paid")]),  # after all
    ],
)
def test_a_sum_that_changed_stays_of_its_kind(said: str, sums: list[object]) -> None:
    """变成 says no more than that the sum is another one; only a deed of paying makes it paid."""
    told = _told(said)

    assert sums in (told, [each for each, _ in told])


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        # only held out: another fine, a gift or a word of somebody came of it
        ("吓唬我说罚2000，后来罚了200", [("2000", "demanded"), ("200", "fine")]),
        ("说要罚我五千，最后只罚了五百", [("5000", "demanded"), ("500", "fine")]),
        ("拦住我说要罚2千，我给了他1百块烟钱", [("2000", "demanded"), ("100", "bribe")]),
        ("说要罚三千，我塞了两百红包就放了", [("3000", "demanded"), ("200", "bribe")]),
        ("城管说要罚我两千，我找人说情就没罚了", [("2000", "demanded")]),
        ("说要罚我两千，托人打了招呼就没罚", [("2000", "demanded")]),
        ("要罚我五百，我认错了就算了", [("500", "demanded")]),
        ("要罚我五百，我求了半天才没罚", [("500", "demanded")]),
        ("要罚我五百，我说我不服", [("500", "fine")]),
        ("要罚我五百，我求他别罚了", [("500", "fine")]),
        ("要罚我五百，他说下次算总账", [("500", "fine")]),
        # said to be owed
        ("税务来我店说我欠税3000", [("3000", "demanded")]),
        ("说我们欠他们两千", [("2000", "demanded")]),
        # a meal that nobody paid, or that one was made to pay
        ("昨天晚上他在西街饭店吃饭不给钱，八百块", [("800", "bribe")]),
        ("所长带人来吃饭没给钱，一共六百", [("600", "bribe")]),
        ("派出所的人吃饭从来不给钱，欠了三千多", [("3000", "bribe")]),
        ("要我请他吃饭，我请了花了800", [("800", "bribe")]),
        ("客人吃饭不给钱，八百块，派出所不管", [("800", "paid")]),
        # what one must buy, and has not
        ("要求我购买指定品牌灭蝇灯两台共计1360元，我未同意", [("1360", "demanded")]),
        ("买了两台灭蝇灯共计1360元", [("1360", "total")]),
        # a firm's own taxes
        ("每年缴纳各项税款约一百二十万元，11月20日罚款叁仟元", [("3000", "fine")]),
        ("我公司年缴税款八十余万元，被罚款两千元", [("2000", "fine")]),
        ("成立以来累计上缴税费五百多万元，今年罚款三万", [("30000", "fine")]),
        ("税务要我补缴税款三万", [("30000", "fee")]),
        ("要求预缴明年税款十五万", [("150000", "demanded")]),
        ("税务局说我每年少交税款两万，要我补", [("20000", "fee")]),
        ("罚了500，票只开了200", [("500", "fine")]),  # for which it was made out
    ],
)
def test_what_was_only_spoken_of_was_not_taken(said: str, sums: list[object]) -> None:
    """A threat, a debt, a forced purchase are wanted; what others eat is a gift to them."""
    assert sums == _told(said)
