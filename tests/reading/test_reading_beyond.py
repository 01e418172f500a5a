from datetime import datetime
from decimal import Decimal

import pytest

import campaigns
from clues.reading.dangers.dangers import Peril, dangers
from clues.reading.matters.elsewhere import elsewhere
from clues.reading.matters.elsewhere_words import POINTERS
from clues.reading.needs import missing
from clues.reading.reader import Ground, read
from clues.reading.single import amount, when
from clues.reading.slots import Name
from clues.taxonomy import Category
from clues.text import Text

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("story", "perils"),
    [
        ("城管把我打了，流血了", [Peril.VIOLENCE, Peril.INJURY]),  # two dangers
        ("我不想活了", [Peril.DESPAIR]),  # despair
        ("现在关在办公室不让我走", [Peril.DETAINED]),  # held
        ("没打人，就是骂", []),  # denied
        ("没人受伤", []),  # denied
        ("不交钱不让走", []),  # a car that is held
        ("来查火灾隐患", []),  # a subject of inspections
        ("They beat me up", [Peril.VIOLENCE]),  # English
    ],
)
def test_danger_is_heard_and_its_denial_too(story: str, perils: list[Peril]) -> None:
    """Safety is spoken of first only when there is need."""
    assert perils == [danger.peril for danger in dangers(story)]


@pytest.mark.parametrize(
    "said",
    [
        *("城管打我了", "他们还在打人", "说要打我", "动手了", "打起来了", "我爸被打", "挨了一顿打"),
        *(
            "把我按在地上",
            "抓着头发拖",
            "踢我",
            "喷辣椒水",
            "捅了一刀",
            "让城管打了",
            "三个人打我一巴掌",
        ),
        *(
            "铐走了",
            "带走了我老公",
            "把我儿子带走",
            "扣着我不放",
            "不放人",
            "不许我走",
            "堵着门不让走",
        ),
        *("拦着不让我下车", "关小黑屋", "把门反锁了", "头破了", "昏过去了", "快不行了", "出人命了"),
        *(
            "危险！",
            "我现在很危险",
            "掉河里了",
            "店里着大火",
            "漏气",
            "吃安眠药",
            "活够了",
            "死给他们看",
        ),
        *("They are beating my brother right now", "he has a knife", "they handcuffed me"),
        *("I am trapped", "They took my husband away", "my father collapsed"),
    ],
)
def test_whoever_is_in_danger_need_not_find_the_word_for_it(said: str) -> None:
    """People who are beaten, held, hurt or in despair say it in their own words."""
    assert dangers(said)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "打人的事没有，就是态度差",
            "给环保打了三次电话",
            "给我打了张票",
            "被打断了话",
            "打假的人来敲诈",
        ),
        *(
            "踢我的摊子",
            "砸了我的店",
            "推倒了我的广告牌",
            "砍了我三棵树",
            "踹我家门",
            "两家口径打架",
        ),
        *(
            "扣我的车不放",
            "扣着我的行驶证不放",
            "把车扣住不让走",
            "不交钱不放我走",
            "罚完不让走程序",
        ),
        *("带走了我两箱烟", "把货拖走了", "交给他们带走", "不让出门摆摊", "不让我开门营业"),
        *("危险品没登记", "说我存在危险隐患", "笑死人", "身份证掉水里了", "以为着火了", "憋着火"),
        *("罚得我想死的心都有", "跳楼价", "私自杀猪", "住院费的发票", "hit us with a fine"),
    ],
)
def test_what_is_only_about_things_or_a_way_of_speaking_is_no_danger(said: str) -> None:
    """Numbers that help come first only where a person may need them."""
    assert () == dangers(said)


@pytest.mark.parametrize(
    ("story", "channel"),
    [
        ("我在网上买了个手机是假货，商家不给退", "12315"),  # a consumer dispute
        ("对处罚决定不服，想申请复议", "review"),  # a penalty objected to
        ("镇长公款吃喝", "12388"),  # a cadre's conduct
        ("平台公司拖欠我司货款200万", "12381"),  # a burden on enterprises
        ("我家拆迁补偿款没给", "petition"),  # a petition
        ("路灯坏了半年", "12345"),  # other services
        ("城管罚我200，路灯也坏了", None),  # ours, with a remark
        ("市场监管局不管假货", None),  # an office that does not act is ours
        ("我不是要申请复议，就是反映态度", None),  # denied
        ("我对交警的罚款决定不服，要复议", "review"),  # the objection behind the fine
        ("法院判决不公", "review"),  # a judgment
        ("I want to appeal the fine decision", "review"),  # English
        ("执法的人没出示证件也没给票，我不服处罚决定", None),  # how it was done is ours
        ("城管罚我300，我不服", None),  # a fine that was only found unjust
        ("村支书把低保给了他亲戚", "12388"),  # a cadre's favours
        ("镇长用公款请客吃饭", "12388"),  # public money
        ("The mayor took bribes", "12388"),  # English
        ("我要举报县委书记收钱", "12388"),  # who leads a county
        ("县长昨天带队到我厂里要赞助费五万", "12388"),  # also what would be a levy
        ("老板送了二十万给县长", "12388"),  # who gave it
        ("县长信箱没人回", None),  # a letter box
        ("县长来调研，城管不让我摆摊还收走我的秤", None),  # a visit
        ("市场监管局局长带人来查，要我交5000", None),  # the head of an office comes to inspect
        ("老板欠我三个月工资", "12333"),  # wages
        ("包工头跑了，工钱没给", "12333"),  # wages
        ("所长收了我两条烟才给办证", None),  # taken from the reporter
        ("县城投欠我们公司工程款80万", "12381"),  # owed by a body of the state
        ("老板拖欠我们十五个人的工资三个月了", "12333"),  # wages
        ("My employer has not paid wages for two months", "12333"),  # English
        ("小区物业乱收停车费", "12345"),  # the house's management
        ("医院多收了我检查费", "12345"),  # a hospital
        ("学校乱收补课费", "12345"),  # a school
        ("保险公司拒赔", "12345"),  # an insurer
        ("开发商不交房", "12345"),  # a developer
        ("出租车拒载", "12345"),  # a taxi
        ("隔壁工厂偷排黑水", "12345"),  # a neighbour
        ("我的驾驶证到期怎么换", "12345"),  # a question about papers of one's own
        ("被电信诈骗骗了3万", "110"),  # fraud
        ("老公家暴我", "110"),  # violence at home
        ("银行卡被盗刷了", "110"),  # theft
        ("Someone stole my motorbike", "110"),  # English
        ("超市卖过期牛奶", "12315"),  # goods
        ("外卖少送了一份", "12315"),  # a service
        ("林地被邻村占了", "petition"),  # land
        ("国企拖着我们厂的货款", "12381"),  # a firm of the state
        ("公司把五险给我断了", "12333"),  # what one sentence is about
        ("邻居威胁要杀我全家", "110"),  # a threat
        ("卖了一辈子豆腐，城管让我给他停水停电的书记送礼", None),  # an office among other words
        ("我们饭店被投诉吃出虫子，要我关门整改", None),  # said of the reporter
        ("去劳动局投诉老板欠工资，劳动局不管", None),  # an office that does nothing
        ("派出所不立案，我被偷了电动车", None),  # the same
        ("税务所让我们买他们指定的开票机，坏了不退", None),  # forced by an office
        ("我开超市的，市监局来查，说我卖过期牛奶，罚了一万", None),  # the reporter's own shop
        ("来了三个人，说我家饭店卫生差，要5000", None),  # people who are not named
        ("工地被环保局封了，工人工资都发不出", None),  # what followed
        ("银行代收的罚款多收了我100滞纳金", None),  # a fine that a bank takes
        ("镇政府强拆了我家的养猪场", None),  # an office that acted
    ],
)
def test_another_channel_is_named_only_when_it_is_sure(story: str, channel: str | None) -> None:
    """What may be ours stays here."""
    found = elsewhere(story)

    assert channel == (found.channel if found else None)


def test_the_channels_are_those_of_the_campaigns() -> None:
    """Every id that can be named has its row in the shipped files."""
    known = {channel.id for channel in campaigns.load("standing").channels}

    assert {pointer.channel for pointer in POINTERS} <= known


def test_what_is_missing_is_asked_in_the_order_of_the_conversation() -> None:
    """Place, time, unit, money where the category takes money, then papers."""
    category = campaigns.load("standing").taxonomy.category("road.fine")

    assert (
        Name.PLACE, Name.TIME, Name.AGENCY, Name.AMOUNT, Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN,
    ) == missing(read("他们乱来", now=NOW), category)  # fmt: skip
    assert (Name.PAPERS_SHOWN,) == missing(
        read("昨天在柳河收费站路政罚了我200没开票", now=NOW), category
    )


def test_the_answer_to_one_question_may_be_a_sentence() -> None:
    """A guided question takes 交了两百，没票 as it takes 200; several sums are asked once more."""
    told = when("昨天下午四点", NOW)

    assert Decimal(200) == amount("交了两百，没票")
    assert amount("200，后来又200") is None
    assert told is not None
    assert "2024-06-11T16:00" == told.value
    assert when("昨天一次，前天一次", NOW) is None


def test_a_campaign_own_categories_are_found_by_its_own_words() -> None:
    """The reader knows no rule for fish.night, only what the campaign says about it."""
    own = Category(
        id="fish.night",
        branch="fish",
        official=Text.of("夜间禁渔期违规放行"),
        label=Text.of("夜里放人下网"),
        aliases=("禁渔期放行",),
    )
    ground = Ground(categories=(own,))

    told = read("禁渔期放行这种事，他们天天干", now=NOW, ground=ground).all(Name.CATEGORY)

    assert ["fish.night"] == [slot.value for slot in told]


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_every_category_is_found_in_its_own_example(language: str) -> None:
    """The everyday example of each category suggests it among the first three."""
    campaign = campaigns.load("standing")
    ground = Ground(categories=campaign.categories)

    missed = {
        category.id
        for category in campaign.categories
        if category.situation is not None
        and category.id
        not in [
            slot.value
            for slot in read(category.situation.in_language(language), now=NOW, ground=ground).all(
                Name.CATEGORY
            )
        ]
    }

    assert set() == missed


def test_the_digits_of_a_plate_name_no_category() -> None:
    """湘F12345 says nothing of the line 12345."""
    ground = Ground(categories=campaigns.load("standing").taxonomy.categories)
    told = "在桥头被路政拦下罚了三百，车牌湘F12345"
    found = read(told, now=NOW, ground=ground).all(Name.CATEGORY)

    assert found
    assert "inact.complaint" not in [slot.value for slot in found]


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_no_category_sends_its_own_example_away(language: str) -> None:
    """What a campaign asks for is told no other channel."""
    sent = {
        category.id
        for category in campaigns.load("standing").categories
        if category.situation is not None
        and elsewhere(category.situation.in_language(language)) is not None
    }

    assert set() == sent
