import pytest

from clues.reading.matters.elsewhere import elsewhere
from clues.reading.matters.further import further_matter
from clues.reading.matters.matters import matters

ROAD = "路政昨天罚我300"
CART = "城管前天扣了我的三轮车"


@pytest.mark.parametrize(
    "form",
    [
        "一是{0}；二是{1}。",  # counted
        "有两件事要反映：一是{0}；二是{1}。",  # announced and counted
        "1、{0}。2、{1}。",  # numbered in Chinese
        "1. {0} 2. {1}",  # numbered with points
        "①{0}②{1}",  # in circles
        "（1）{0}；（2）{1}",  # in brackets
        "1){0} 2){1}",  # in half brackets
        "第一，{0}；第二，{1}",  # ordinals
        "第一个是{0}。第二个是{1}。",  # ordinals of things
        "事情一：{0}。事情二：{1}。",  # things with numbers
        "首先{0}，其次{1}",  # in a row
        "我先说一件，{0}。再说一件，{1}。",  # one told before the other
        "一件是{0}，另一件是{1}",  # one and the other
        "{0}。对了，{1}。",  # come to mind
        "{0}，除了这个，{1}。",  # besides
        "{0}。同时我还要举报，{1}。",  # reported as well
        "{0}。再一个，{1}。",  # one more
        "{0}。还有就是{1}。",  # and then
        "{0}。哦还有，{1}。",  # and then, in speech
        "{0}。我还想反映另一件事。{1}。",  # said outright, in a sentence
        "{0}\n\n{1}",  # a blank line
        "{0}\n{1}",  # a line of its own
        "{0}。第二件：{1}。",  # the second alone counted
        "举报一：{0}。举报二：{1}。",  # reports with numbers
        "投诉两个单位：{0}；{1}。",  # announced, then told in a row
    ],
)
def test_another_matter_may_be_said_in_many_ways(form: str) -> None:
    """Two offices that each did something are two matters, each in the person's own words."""
    assert [ROAD, CART] == [each.text.rstrip("。；") for each in matters(form.format(ROAD, CART))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("昨天上午交警在东桥罚我200没开票", "上星期三城管把我的水果摊掀了"),
        ("10月8号路政在老渡口罚我300", "11月3号城管掀了我的摊"),
        ("今年三月环保局罚我5000", "去年税务所收我2000没开票"),
    ],
)
def test_a_bare_ordinal_before_a_day_counts(first: str, second: str) -> None:
    """第一昨天…第二上星期三… as one speaks: the counting word is no part of the matter."""
    told = matters(f"有两件事，第一{first}，第二{second}")

    assert [first, second] == [each.text for each in told]


@pytest.mark.parametrize(
    "story",
    [
        "昨天第一人民医院门口交警罚我200，第二人民医院门口交警又罚我50",  # names
        "城管第一天来收100，第二天又来收200",  # days in a row
        "第一次昨天来没亮证，第二次今天来交警罚我200",  # times
        "第一上午交警罚我200，第二下午又来罚200",
        "路政第一中队罚我300，第二中队又罚我200",
    ],
)
def test_an_ordinal_of_something_else_counts_no_matters(story: str) -> None:
    """A hospital, a squad, a day and a time are counted, and not what is reported."""
    assert [story] == [each.text for each in matters(story)]


@pytest.mark.parametrize(
    ("story", "parts"),
    [
        ("1、路政罚我300。2、城管把我的三轮车拖走了。3、税务所让交培训费800。", 3),  # other verbs
        (
            "昨天路政罚我300，上个月税务收我培训费800，前年环保封了我的锅炉。",
            3,
        ),
        ("First, road administration fined me 300. Second, the tax office charged 800.", 2),
        ("Road administration fined me 300. Also, the tax office charged 800 last week.", 2),
        ("烟草局昨天来店里收走了12条烟。另外，供电所把我店的电停了三天。", 2),  # no kind of ours
        ("对城管和派出所都有意见：城管上月把我的车拉走了，派出所上周办证多收了我50。", 2),
        ("一、反映县交通局：5月6日扣我货车。\n二、反映县应急局：5月9日罚款三万。\n望查处。", 2),
        (
            "两件事。前天上午交警在北桥头罚我一百没给票。还有上个月卫生局的人来我饭馆要了两条烟不给钱",
            2,
        ),
        (
            "我要说两个事：1、前天上午交警在北桥头罚我一百没给票。2、上个月市场监管局来我饭馆要了两条烟",
            2,
        ),
        ("1.昨天运管罚我500 2.上月环保来厂里要了两箱酒", 2),
        ("昨天城管在西街罚我200没票。另外上个月消防来我店里吃饭不给钱", 2),
        ("昨天城管在西街罚我200，还拿了我两条烟，吃饭不给钱", 1),
        ("1.昨天城管罚我200 2.没给票 3.还骂人", 1),
        ("昨天交警罚我200。我说家里有老人要买烟酒，不听", 1),
        ("昨天交警在东门罚我一百没票，另外上周三市监局来我店要了两千", 2),  # a sum in words
        ("昨天城管在西街罚我一百没票没证，另外上周三税务所让我补税五千", 2),  # to pay after all
        ("前天路政拦我罚三百没票，对了上个月15号消防来我店要走了一千", 2),  # likewise
        ("昨天交警罚我二百，另外税务局让我补材料我还没去", 1),  # papers are no money
        ("昨天上午税务所来查账，要了两千，另外还要我请他们吃饭", 1),  # one office
        ("昨天城管罚我一百，另外两个交警在旁边看着", 1),  # others of the same day
        (
            "我昨天从柳县开车到沙县，路上被查两次，第一次在李庄交警罚200，第二次在赵庄路政罚500，都没票",
            2,
        ),  # one journey, two places
        ("前天从东镇到西镇，在马家桥被路政罚300，在杨家桥又被运管罚200，没票", 2),
        ("昨天先在李庄被交警罚200，又在赵庄被路政罚500，都没票", 2),
        ("昨天一天三回，头一回在李庄交警罚200，第二回在赵庄路政罚500，第三回在钱庄运管扣我的车", 3),
        ("昨天上午一次在东街城管收我50，另一次在北门市监所罚我200，没票", 2),
        ("第一次是城管来罚200，第二次还是城管罚500", 1),  # one office
        ("昨天在马家桥被路政罚300，在马家桥又被罚200", 1),
        ("昨天在西街城管罚我200，又在大队写了检查", 1),  # no deed
        ("前天路政在王庄罚我300，第二次去交警队问没人管", 1),
    ],
)
def test_matters_are_told_apart_by_office_and_deed(story: str, parts: int) -> None:
    """Any deed of an office counts, and a sentence at the end belongs to the last."""
    assert parts == len(matters(story))


@pytest.mark.parametrize(
    ("story", "parts"),
    [
        ("上周三交警在沙河桥罚我300没票。昨天城管又在东街把我的秤收走了，没给单子", 2),  # 又
        ("11月3日消防来我店里要我买灭火器花了800。11月9日市监局又来说我没健康证罚了500", 2),
        ("周一运管在柳河收费站罚了我500，周二路政在沙河桥又罚了我300", 2),  # a comma between
        ("月初路政在S306扣了我的车要了2000。月中海事又在码头罚我500没票", 2),  # parts of a month
        ("两周前交警罚我200。昨天城管又罚我100", 2),  # so long ago
        ("11/3交警罚我200，11/9城管又罚我100", 2),  # written with a stroke
        ("上礼拜三交警在沙河桥罚我300。今天城管也来收了我200卫生费", 2),  # 也
        ("昨天交警罰了我300沒票，今天城管又把我的秤收走了", 2),  # traditional script
        ("上周一交警罚我200。上周三城管又把我摊子收走了。昨天税务所还让我交培训费500", 3),
        ("上周五运管扣了我的营运证要5000。昨天我跑货到柳河，路政又拦下来罚了800", 2),  # on the way
        ("8月税务所来让买培训书，800一套；9月卫健局来让办健康证，一人300", 2),  # so much each
        ("上週三交警在沙河橋罰我300冇票。琴日城管又喺東街收咗我個秤", 2),  # Cantonese
        ("上周三交警罚我200。然后这周一城管又把我门口的桌椅收走了", 2),  # passes on
        ("我要举报。10月12号交警在沙河桥罚我200。后来10月28号运管扣我车要了1000", 2),  # likewise
        (
            "The traffic police fined me 300 on Monday. On Thursday the city took my cart again.",
            1,
        ),  # whoever
        ("On Monday the traffic police fined me 300. Yesterday urban management took my cart.", 2),
    ],
)
def test_another_office_on_another_day_needs_no_sign(story: str, parts: int) -> None:
    """又 says only that one was wronged again; two offices, each on its day, are two matters."""
    assert parts == len(matters(story))


@pytest.mark.parametrize(
    ("story", "parts"),
    [
        (
            (
                "10月12日消防来厂里让买灭火器花了3600没票，10月20日环保局罚款2万没给决定书，"
                "上周一应急局来查没出示证件"
            ),
            3,
        ),  # commas
        (
            (
                "11月3日消防来我店里推销灭火器花了800没票。11月9日市监局来说我没健康证罚了500没票。"
                "昨天城管把我门口的招牌拆了"
            ),
            3,
        ),  # sold first
        (
            "10月8日税务来店里查账没出示证件。10月20日环保局罚款2万。上周一应急局来查没通知书",
            3,
        ),  # books
        (
            "10月3号卫健来店里检查态度很凶。10月9号市监罚我500。昨天环保来抽检不说理由",
            3,
        ),  # manners
        (
            "10月12日消防讓買滅火器花了3600冇單，10月20日環保局罰款2萬，上週一應急局嚟查冇出示證件",
            3,
        ),  # Cantonese
        (
            (
                "On November 3 the fire department sold us extinguishers. On November 9 the tax "
                "office fined me 500. Yesterday city management came to inspect without any ID."
            ),
            3,
        ),  # English
        ("上周一消防来检查没亮证，昨天城管来查没出示证件", 2),  # visits both
        ("10月12日消防来厂里让买灭火器没票\n昨天应急局来查没出示证件", 2),  # in lines
        ("上周一城管罚我300，昨天派出所来查身份证", 1),  # nothing amiss
        ("上周城管收走我的秤，昨天市监来查也没说什么", 1),  # likewise
        ("昨天路政罚我300。另外昨天交警来查也没出示证件", 1),  # the same day
        ("上周环保来查没亮证，昨天环保又来查没亮证", 1),  # the same office
        ("上周三城管罚我200，昨天市监来查，说我没有健康证", 1),  # his own papers
        ("上周一城管扣了我的秤，昨天派出所来查这件事没亮证", 1),  # the same matter
        ("上周三交警罚我300没票，昨天我去交警队查记录没查到", 1),  # he went there
        ("11月3日环保局罚款500。昨天应急局来电话说没收到", 1),  # 没收到 takes nothing
    ],
)
def test_a_visit_with_something_amiss_is_a_matter_of_its_day(story: str, parts: int) -> None:
    """Nobody paid, yet another office came on another day: it is not part of what another did."""
    assert parts == len(matters(story))


def test_what_tells_of_no_deed_belongs_to_its_neighbour() -> None:
    """One part without a deed does not keep the others together."""
    told = matters("我在青龙镇开店。1、路政罚我300。2、我很生气。3、城管扣了我的秤。")

    assert ["我在青龙镇开店。1、路政罚我300。2、我很生气。", "城管扣了我的秤。"] == [
        each.text for each in told
    ]


def test_the_end_of_a_long_story_is_not_lost() -> None:
    """What lies behind the part that is read goes with the last matter."""
    told = matters(f"一是{ROAD}；二是{CART}。" + "他们说了很多话。" * 400 + "完")

    assert 2 == len(told)
    assert told[-1].text.endswith("完")


@pytest.mark.parametrize(
    "story",
    [
        "昨天下午路政在G318拦车罚我300，交警也在旁边，没说话。另外他们没出示证件。",  # a bystander
        "3月5日消防来检查，让我们整改。3月20日又来复查，罚了两千。",  # the same office again
        "市监局查我店，要求：一是停业三天，二是交罚款5000，三是写检讨。",  # demands
        "环保局要我交这些材料：1、环评报告 2、排污许可 3、验收意见，交了又说不对。",  # papers
        "第一，城管没有执法证；第二，没有给我收据；第三，态度恶劣，罚了我300。",  # complaints
        "证据：1、路政的罚单 2、交警的笔录 3、停车费收据",  # evidence
        "路政先说超载，再说改装，最后罚了我1000。",  # what was said first and then
        "我去派出所报案，派出所不管。我又去信访局，信访局让我找派出所。还有12345也没回。",
        "3月5日环保局罚了两万，4月10日供电所把电停了，说是环保局通知的。",  # a consequence
        "城管和市监一起来的，城管拖走了秤，市监罚了500，是联合执法。",  # together
        "交警拦下我，说货车要去路政过磅，路政说超重，罚了2000。",  # handed on
        "我在市监局门口摆摊，城管来了把我的摊掀了。另外我的秤也被砸了。",  # a place
        "水利局说我采砂没证，罚了5万。另外要我去自然资源局办证，自然资源局说办不了。",  # sent on
        "住建局罚了我一万，此外城管那边也说要罚，我还没接到通知。",  # not done
        "领导好：\n我是开饭店的。\n卫健局4月来检查，罚了2000。\n市监局的证我都有。",  # in lines
        "端午派出所上船查救生衣，没罚。可昨天港口管理的又来，同样两件，罚了200。",  # the same
        "我举报城管局，他们昨天扣了我的车。还要举报那个姓王的，他打了我。",  # one of them
        "6月环保让我停一天，7月消防断电半天，8月街道让停工，四次都没有单子。",  # summed up
        "昨天路政罚我300。不是交警，是路政。",  # put right
        "上周路政扣了我的车，说超载。昨天交警又罚了200，同一辆车同一趟货。",  # the same load
        "上个月交警扣了我的车，上周我去取车，路政又说我超限，罚了2000才放。",  # to get it back
        "昨天交警扣了我的车，今天路政又收我300，说是交警让收的。",  # on behalf of the first
        "昨天城管把我的车拖走了，今天派出所又通知我去做笔录。",  # not felt as a deed
        "昨天交警在沙河桥罚我300，路政又罚了200。",  # the same day
        "周一交警罚我300，周二又罚我200，都在沙河桥。",  # the same office
        "上周三交警扣了我的车，昨天我朋友说，城管也扣了他的三轮车。",  # not his own
        "昨天我送货，到城东，交警拦我，城管也来了，收了我200。",  # one day, both there
        "上周三交警扣了我的车，然后第二天路政又罚了我2000。",  # goes on
        "The fire department inspected us on Monday. Then they came again and fined us 2000.",
        "The tax office charged 800 for training. Besides, nobody signed the receipt.",
    ],
)
def test_one_story_told_at_length_stays_one(story: str) -> None:
    """Whoever else was there, however often they came, whatever is listed in it."""
    assert 1 == len(matters(story))


@pytest.mark.parametrize(
    ("story", "parts"),
    [
        ("昨天交警罚我两百，没给票，还骂人。", 1),  # one story at length
        ("昨天交警罚我两百。另外还有一件事，镇里收我家500块赞助费。", 2),  # said so
        ("1、路政罚款不开票 2、市监局一个月查三次", 2),  # numbered
        ("一是城管乱收费，收了我三百；二是消防乱检查，一个月来三次。", 2),  # counted
        ("要求：1、退款 2、道歉", 1),  # wishes, not matters
        (
            "一是乱收费，收了我三百；二是乱检查，一个月来三次",
            1,
        ),  # no office
        ("", 0),  # nothing
    ],
)
def test_a_story_is_divided_only_where_it_says_so(story: str, parts: int) -> None:
    """Two matters need a sign between them, an office and a deed in each."""
    assert parts == len(matters(story))


@pytest.mark.parametrize(
    ("words", "matter"),
    [
        ("还有一件事：城管收了我100元卫生费", "城管收了我100元卫生费"),  # outright
        ("补充一个，城管昨天收了我200", "城管昨天收了我200"),  # in one's own way
        ("顺带说下，城管在村口设卡收钱", "城管在村口设卡收钱"),  # by the way
        ("还想说说市监局，上周来拿了两条烟", "市监局，上周来拿了两条烟"),  # one more wish
        ("还有一件事：上个月路政也罚过我500", "上个月路政也罚过我500"),  # the same, another day
        (
            "Another thing: the tax office made me pay 800",
            "the tax office made me pay 800",
        ),  # English
        ("还有一件事，当时有三个人", ""),  # goes on
        ("另外，他们还骂我", ""),  # they
        ("还有交警在旁边看着", ""),  # a bystander
        ("对了，路政队长姓王", ""),  # of the same office
        ("还有件事想问，要不要实名", ""),  # a question
        ("城管也来了", ""),  # not announced
    ],
)
def test_another_matter_behind_a_story_says_so(words: str, matter: str) -> None:
    """It is announced, and another office did something in it."""
    assert matter == further_matter("昨天下午三点路政在柳河收费站罚我200没开票", words)


@pytest.mark.parametrize(
    ("story", "channel"),
    [
        ("我在超市买了过期牛奶，老板不给退钱", "12315"),
        ("我在东街超市买了过期面包，不给退", "12315"),
        ("我在县城开超市，卖过期牛奶被举报", None),
        ("我家超市有人说买了过期牛奶，要我退钱", None),
    ],
)
def test_where_one_bought_is_no_shop_of_ones_own(story: str, channel: str | None) -> None:
    """我在超市买了 is a customer's word, 我在县城开超市 a shopkeeper's."""
    found = elsewhere(story)

    assert channel == (found.channel if found else None)
