"""What becomes of what is said beside an answer: a name, a witness, a number?"""

import pytest
from talk import Person, World, peek_at

ASKS = {
    "money": ("昨天下午三点交警在沙河桥罚我，没票没亮证", "路上被罚款"),
    "time": ("城管在东街收了我200没票没亮证", "收费没依据"),
    "papers": ("昨天下午三点交警在沙河桥罚我300没票", ""),
    "agency": ("昨天下午三点在沙河桥，几个人把我的货车拦下，罚了我300块，没给票", ""),
}


def is_asked(who: Person, key: str) -> None:
    """Tell a story after which this one question is open."""
    story, kind = ASKS[key]
    who.says(story)
    if kind:
        who.presses(kind)
    assert who.sees("report-shown-ask" if key == "papers" else f"report-{key}-ask")


def told(who: Person, key: str) -> object:
    """Return what is kept under this key."""
    frame = peek_at(who).frame
    assert frame is not None
    return frame.answers.get(key)


@pytest.mark.parametrize(
    ("key", "said", "line"),
    [
        ("money", "五百，微信转的，转给个叫张伟的", "金额　500元"),
        ("money", "说要八百，最后给了五百，车主老陈也看见了", "金额　要800元、交了500元"),
        ("money", "300，现金，给了那个戴眼镜的", "金额　交了300元"),
        ("money", "两百块转到一个姓刘的收款码上", "金额　200元"),
        ("money", "五百，微信轉的，轉給個叫張偉的", "金额　500元"),
        ("money", "沒有，只是罵人", "金额　没有"),
        ("papers", "沒有，話唔記得帶", "没出示执法证、没给票据"),
        ("time", "昨天下午三点，来了四个人，领头的姓刘", "时间　11月18日（周三） 15:00"),
        ("time", "前天上午十点，我老婆也在店里", "时间　11月17日（周二） 10:00"),
        ("time", "昨天上午，他们还在那里", "时间　11月18日（周三）上午"),
        ("papers", "没出示，领头的姓刘", "证件票据　没出示执法证、没给票据"),
        ("papers", "没给我看证，照片里这个人收的钱", "证件票据　没出示执法证、没给票据"),
        ("papers", "没出示，问了还骂我，领头的姓刘", "证件票据　没出示执法证、没给票据"),
        ("papers", "They showed nothing, one fat man called Liu", "没出示执法证、没给票据"),
    ],
)
def test_what_is_said_beside_an_answer_joins_the_story(
    who: Person, key: str, said: str, line: str
) -> None:
    """The line shows the answer, 经过 the rest, and it is said where it went."""
    is_asked(who, key)
    who.says(said)

    assert "其余的话加进经过里了" in who.text
    assert line in who.text
    assert said in str(told(who, "story"))


def test_a_day_that_was_counted_is_said_beside_the_rest(house: World) -> None:
    """Where no card follows, nobody could see which day was noted."""
    who = house.person(channel="wechat")
    who.says("城管来我店里收钱200，没票，和平街12号", "1", "这个月初五又来收的")
    assert "记下了：时间 11月13日（周五）" in who.text
    assert "其余的话加进经过里了" in who.text


def test_a_unit_told_in_a_sentence_is_named_alone(who: Person) -> None:
    """The number of who led them is no part of a unit's name."""
    is_asked(who, "agency")
    who.says("交警，领头的警号012345")

    assert told(who, "agency") == {"id": "traffic_police", "said": "交警"}
    assert "警号012345" in str(told(who, "story"))


def test_a_plate_told_with_the_unit_has_its_own_line(who: Person) -> None:
    """高速交警，车牌湘A1234警: the unit is one line, the plate another."""
    is_asked(who, "agency")
    who.says("高速交警，车牌湘A1234警")

    assert told(who, "agency") == {"id": "traffic_police", "said": "高速交警"}
    assert told(who, "plate") == {"words": "湘A1234警"}


def test_a_line_that_is_filled_beside_is_said_first(who: Person) -> None:
    """The plate has a line of its own; who took the money has none."""
    is_asked(who, "money")
    who.says("300，给了那个戴眼镜的，车牌湘J0088警")

    assert "记下了：车牌 湘J0088警。\n其余的话加进经过里了。" in who.text


BARE = {
    "money": (
        "五百",
        "大概五百来块钱吧",
        "说要八百，最后给了五百",
        "500元整",
        "罚款两百",
        "两三百吧",
    ),
    "time": ("昨天下午三点", "就是昨天下午三点多钟的事", "11月18号，周三"),
    "papers": ("没出示", "没给看", "没看到证件", "他们没有出示执法证"),
    "agency": ("交警", "好像是运管", "是交警大队的人", "穿制服的交警"),
}


@pytest.mark.parametrize(("key", "said"), [(key, each) for key in BARE for each in BARE[key]])
def test_a_bare_answer_leaves_the_story_as_it_was_told(who: Person, key: str, said: str) -> None:
    """Nothing is left of it that the line does not show."""
    is_asked(who, key)
    before = told(who, "story")
    who.says(said)

    assert not who.sees("report-story-rest")
    assert before == told(who, "story")
    assert told(who, key)


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("不是交警，是路政的", {"id": "road_admin", "said": "路政"}),
        ("交警和路政都有，一共六个人", {"id": "traffic_police", "also": ["road_admin"]}),
        ("穿蓝衣服，没看清，两个年轻人", None),
        ("穿黄衣服的，不像交警", None),
        ("戴口罩，看不清脸", None),
        ("一伙人，开两辆车", None),
        ("不认识，都是本地口音", None),
        ("戴口罩，兩個後生仔", None),
        ("young man in plain clothes", None),
    ],
)
def test_words_that_are_no_unit_do_not_stand_as_one(who: Person, said: str, unit: object) -> None:
    """How they looked, and who it was not, is told in the story."""
    is_asked(who, "agency")
    who.says(said)
    kept = told(who, "agency")

    assert unit == ({key: kept[key] for key in unit} if isinstance(unit, dict) else kept)
    assert said in str(told(who, "story"))
    assert "words" not in (kept or {})


@pytest.mark.parametrize(
    ("said", "words", "kinds"),
    [
        ("车门上写着水政监察", "水政监察", ["water"]),
        ("车上喷的是“高桥镇综合执法”", "高桥镇综合执法", ["township"]),
        ("写着“道路救援”的车", "道路救援", [None]),
        ("村里的人", "村里的人", [None]),
        ("不是交警就是运管", "不是交警就是运管", ["traffic_police", "transport"]),
        ("穿警服的两个人", "穿警服的两个人", ["police"]),
    ],
)
def test_a_unit_is_called_as_it_was_told(
    who: Person, said: str, words: str, kinds: list[str | None]
) -> None:
    """The words on a door are its name; of one or the other both stand behind the wall."""
    is_asked(who, "agency")
    who.says(said)
    kept = told(who, "agency")

    assert isinstance(kept, dict)
    assert words == kept["words"]
    assert kinds == [kept.get("id"), *kept.get("also", ())]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("没罚成，我跑了", "金额　没罚成"),
        ("好几百", "金额　好几百"),
        ("上千块吧，微信转的", "金额　约1000元"),
        ("several hundred, in cash", "金额　several hundred"),
        ("不多，就一百", "金额　100元"),
        ("五百领头的姓刘", "金额　500元"),
        ("五百他们开一辆白色皮卡", "金额　500元"),
        ("200吧，记不太清了", "金额　约200元"),
        ("200 他们三个人分了", "金额　200元"),
        ("没要钱，就是把证扣了", "金额　没有"),
        ("没有，只是骂人", "金额　没有"),
        ("不清楚，是我老公交的", "金额　记不清"),
        ("要八百我没给", "金额　要800元（还没交）"),
        ("说要八百，最后没给，他们把驾照拿走了", "金额　要800元（还没交）"),
        ("一千，我没给，他们把车扣了", "金额　要1000元（还没交）"),
    ],
)
def test_a_sum_is_told_as_near_as_can_be(who: Person, said: str, line: str) -> None:
    """Only the part that tells of it stands on the line, and it is not asked again."""
    is_asked(who, "money")
    who.says(said)

    assert who.sees("report-review-ask")
    assert f"{line}\n" in who.text


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("出示了，姓王", "出示了执法证、没给票据"),
        ("没有，说忘带了", "没出示执法证、没给票据"),
        ("没，他穿便衣", "没出示执法证、没给票据"),
        ("有证，编号43010200", "出示了执法证、没给票据"),
        ("出示了工作证，不是执法证", "、没给票据"),
    ],
)
def test_the_first_part_of_a_sentence_is_the_answer(who: Person, said: str, line: str) -> None:
    """Yes or no stands in front; what follows is told with it."""
    is_asked(who, "papers")
    who.says(said)

    assert line in who.text
    assert said in str(told(who, "story"))


@pytest.mark.parametrize("said", ["都没有，问他要票他说没带", "什么都没给，拿了钱就走"])
def test_nothing_of_both_papers_is_told_with_more(who: Person, said: str) -> None:
    """What they did not give is no sum that was not paid."""
    who.says("昨天下午三点交警在沙河桥罚我300", said)

    assert "证件票据　没出示执法证、没给票据" in who.text
    assert "金额　罚300元" in who.text
    assert said in str(told(who, "story"))


def test_nobody_they_were_changes_no_kind(who: Person) -> None:
    """不是交警，不知道是什么人 says nothing of what the matter is about."""
    is_asked(who, "agency")
    who.says("不是交警，不知道是什么人")

    assert told(who, "agency") is None
    assert "road.fine" == told(who, "leaf")
    assert "不知道是什么人" in str(told(who, "story"))


def test_the_weather_is_no_time(who: Person) -> None:
    """我记得那天下雨 tells no day: it is kept, and the day asked again."""
    is_asked(who, "time")
    who.says("我记得那天下雨")

    assert who.sees("report-time-ask")
    assert "下雨" in str(told(who, "story"))


@pytest.mark.parametrize("said", ["没", "没有", "啥都没有", "nothing"])
def test_a_bare_no_to_both_papers_is_an_answer(who: Person, said: str) -> None:
    """The line says which papers there were not."""
    who.says("昨天下午三点交警在沙河桥罚我300", said)

    assert "证件票据　证件票据都没有" in who.text


@pytest.mark.parametrize(
    ("story", "said", "line"),
    [
        ("昨天路政拦我车罚了我200没票", "在老渡口，下午四点多", "11月18日（周三） 16:00"),
        ("昨天路政拦我车罚了我200没票", "下午四点多，在老渡口，他们没给看证", "（周三） 16:00"),
        ("昨天晚上路政拦我车罚了我200没票", "在沙河桥，九点多", "11月18日（周三） 21:00"),
        ("昨天交警在沙河桥罚我300，没票没亮证", "是下午四点的事", "11月18日（周三） 16:00"),
    ],
)
def test_the_hour_is_told_with_the_place(who: Person, story: str, said: str, line: str) -> None:
    """The day known so far gets it, whatever is asked."""
    who.says(story, said)

    assert line in who.text


def test_an_hour_of_another_day_is_no_finer_one(who: Person) -> None:
    """今天上午十点 is said of something else; the day told before stays."""
    who.says("昨天下午三点路政拦我车罚了我200没票", "在老渡口，下午四点多还在那里")

    assert told(who, "time") == {"value": "2026-11-18T15:00", "said": "昨天下午三点"}


@pytest.mark.parametrize(("said", "sum_"), [("200", "200元"), ("五百", "500元")])
def test_a_number_alone_is_the_sum_that_is_still_open(who: Person, said: str, sum_: str) -> None:
    """交警罚我, and then 200 where the place is asked."""
    who.says("交警罚我", said)

    assert f"记下了：金额 {sum_}。" in who.text
    assert who.sees("report-place-ask")


@pytest.mark.parametrize(
    ("story", "said"),
    [
        ("交警罚我300", "200"),  # the sum is known
        ("昨天下午三点城管把我的三轮车拖走了", "200"),  # no money in it
        ("交警罚我", "15"),  # a day, a house
    ],
)
def test_other_numbers_are_no_sum(who: Person, story: str, said: str) -> None:
    """Where no sum is open, a number alone changes none."""
    who.says(story)
    before = told(who, "money")
    who.says(said)

    assert before == told(who, "money")


@pytest.mark.parametrize(
    "story",
    [
        "城管来东街两次了，11月1号和11月10号，罚我200没票没亮证",
        "城管11月1号和11月10号在东街罚我200，没票没亮证",
        "城管在东街第一次11月1号罚了200，第二次11月10号又罚了200，没票没亮证",
    ],
)
def test_two_days_that_were_both_told_are_both_kept(who: Person, story: str) -> None:
    """Nobody is asked which of two visits counts."""
    who.says(story)

    assert "时间　11月1日（周日）、11月10日（周二）" in who.text


def test_of_two_days_for_one_visit_one_is_asked_for(who: Person) -> None:
    """前天还是昨天 tells one of them."""
    who.says("11月1号吧，也可能是11月10号，城管在东街罚我200，没票没亮证")

    assert "times" in (peek_at(who).frame.answers if peek_at(who).frame else {})


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("二中后面那条巷子，没监控", "二中后面那条巷子"),
        ("我家门口，他们开车来的", "我家门口"),
        ("就在我们店门口，隔壁老王看见了", "我们店门口"),
        ("沙河桥北头加油站旁边，当时有三个人看到", "沙河桥北头加油站旁边"),
        ("在老街，老板姓王", "老街"),
        ("near the Shahe bridge, two officers", "near the Shahe bridge"),
        ("At Shahe bridge, my brother was there", "Shahe bridge"),
        ("我家門口，他們開車來的", "我家門口"),
        ("在车上，开到柳河收费站才停下来", "柳河收费站"),
        ("沙河桥 领头的姓刘", "沙河桥"),
        ("青龙镇 老街12号", "青龙镇 老街12号"),
        ("207国道 老渡口 往北一里", "207国道 老渡口 往北一里"),
        ("青龙镇，老街12号", "青龙镇，老街12号"),
        ("青龙镇老街，12号对面", "青龙镇老街，12号对面"),
        ("县城往南，过了桥第一个路口", "县城往南，过了桥第一个路口"),
    ],
)
def test_the_part_that_is_a_place_stands_as_it(who: Person, said: str, place: str) -> None:
    """Of a sentence the part that names it most closely; what else it tells joins the story."""
    who.says("昨天交警罚我300没票没亮证")
    asked = who.sees("report-place-ask")
    who.says(said)
    kept = told(who, "place")

    assert asked
    assert isinstance(kept, dict)
    assert place == kept["words"]
    more = len(place) + 2 < len(said)
    assert more is (said in str(told(who, "story")))
    assert more is ("其余的话加进经过里了" in who.text)


def test_who_cannot_tell_the_place_may_tell_why(who: Person) -> None:
    """不知道 is the answer, and no place is called so."""
    who.says("昨天交警罚我300没票没亮证")
    who.says("不知道，他们拦了就走")

    assert told(who, "place") is None
    assert "拦了就走" in str(told(who, "story"))
    assert who.sees("report-review-ask")


ANSWERS = {
    "money": ("五百", "大概两百", "要八百给了五百"),
    "time": ("昨天下午三点", "上周五晚上八点"),
    "papers": ("没出示", "出示了"),
    "agency": ("交警", "好像是运管"),
}
BESIDE = ("领头的姓刘", "车主老陈也看见了", "有个胖子一直在骂人", "旁边停着三辆车")


@pytest.mark.parametrize(
    ("key", "answer", "beside"),
    [
        (key, answer, BESIDE[(at + of) % len(BESIDE)])
        for at, key in enumerate(ANSWERS)
        for of, answer in enumerate(ANSWERS[key])
    ],
)
@pytest.mark.parametrize("order", ["{answer}，{beside}", "{beside}，{answer}", "{answer} {beside}"])
def test_whatever_is_told_beside_an_answer_before_or_behind_it_is_kept(
    who: Person, key: str, answer: str, beside: str, order: str
) -> None:
    """The answer stands on its line alone, the rest in the story."""
    is_asked(who, key)
    who.says(order.format(answer=answer, beside=beside))
    kept = told(who, key)

    assert isinstance(kept, dict)
    assert beside in str(told(who, "story"))
    assert "words" not in kept or kept.keys() & {"value", "amount", "amounts"}


@pytest.mark.parametrize("said", ["一直在骂人", "三个人拿的", "2026年罚的", "12号罚的", "两点多"])
def test_not_every_number_is_a_sum(who: Person, said: str) -> None:
    """Who came, when and how often is kept with the story, and the sum asked again."""
    is_asked(who, "money")
    who.says(said)

    assert told(who, "money") is None
    assert said in str(told(who, "story"))
    assert who.sees("report-money-ask")
