"""Which offices without a kind of their own came beside those that have one?"""

from datetime import datetime

import pytest

from clues.reading.agencies.unlisted_units import unlisted_beside, unlisted_unit
from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("story", "offices"),
    [
        ("11月5日环保局、11月9日住建局、11月12日消防轮番上门", ["住建局"]),  # in a row of days
        ("应急、住建、人防三家来查", ["住建", "人防"]),  # by their short names
        ("市监局和税务局、人防办、气象局都来收费", ["人防办", "气象局"]),  # one beside another
        ("城管来罚了我200，烟草局也来罚了500", ["烟草局"]),  # it came by itself
        ("县住建局和城管一起来拆我的棚", ["县住建局"]),  # with its place
        ("城管拆了我的房，我去住建局问，他们不管", []),  # asked in vain
        ("城管罚我200，我要去法院告", []),  # where one goes
        ("城管说要住建局批", []),  # who would have to
        ("市场监管执法大队罚我200", []),  # one body
        ("城管的执法大队罚我200", []),  # likewise
        ("城管和交警在市政广场查车", []),  # a square
    ],
)
def test_an_office_counts_in_a_row_or_where_it_came(story: str, offices: list[str]) -> None:
    """An office that is gone to, asked or only named did nothing."""
    told = [(slot.start, slot.end) for slot in read(story, now=NOW).all(Name.AGENCY)]

    assert offices == list(unlisted_beside(story, told))


@pytest.mark.parametrize(
    ("story", "bodies"),
    [
        ("昨天城管在青龙镇收我100没票", ["urban_mgmt"]),  # where it was
        ("青龙镇收我100卫生费", ["township"]),  # who did it
        ("青龙镇叫我们每户交200", ["township"]),  # likewise
    ],
)
def test_a_town_behind_at_is_no_body(story: str, bodies: list[str]) -> None:
    """在青龙镇收我 tells where, 青龙镇收我 who."""
    assert bodies == [str(slot.value) for slot in read(story, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("story", "office"),
    [
        ("昨天上午市场管理所在集上收摊位费15元没给票", "市场管理所"),
        ("我反映青湾县县长李某某违规收费，昨天让每家企业交两万赞助", "青湾县县长"),  # one 县
        ("我举报辽河市市长，让企业交赞助两万", "辽河市市长"),
        ("我举报青湾县副县长张某，昨天让企业交赞助", "青湾县副县长"),  # with its county
        ("我举报青湾县教育局局长张某，昨天让我交赞助两万", "青湾县教育局"),
        ("昨天副县长带队来我厂，让交赞助两万", "副县长"),
        ("市场服务中心的人收我200", "市场服务中心"),
        ("稽查人员罚我200", "稽查人员"),
        ("住建局10月12号和11月9号两次来我们公司查", "住建局"),  # with its days
        ("烟草局3月5号、4月8号、5月9号各来一次罚了两千", "烟草局"),
        ("房管局去年10月和今年3月都来要过钱", "房管局"),
        ("今天早上五点市场办的在西门菜市场收了我十块", "市场办"),  # by what it is for
        ("园区办的人让我们每家交两千", "园区办"),
        ("县创城办3月1日、3月5日两次来拍照罚我五百", "县创城办"),
        ("控违办带人把我棚子拆了", "控违办"),
        ("市场办的，收了十块", "市场办"),
        ("市场办的证被他们收了", None),  # what was issued there
        ("公路办理手续要收钱", None),
        ("我去市场办问过", None),
        ("我要投诉房管局不给办证，都跑了五趟了", "房管局"),
        ("举报县住建局", "县住建局"),
        ("房管局", "房管局"),  # the answer to who it was
        ("教育局拖着不批", "教育局"),
        ("我到房管局投诉过", None),
        ("这事我已经投诉房管局好几次", None),  # where he went
        ("城管的事我去投诉住建局", None),
        ("他在市场管理处门口摆摊被罚", None),  # a place
        ("昨天市管会的收我摊位费10块", "市管会"),
        ("个体劳动者协会昨天让我店交200会费", "个体劳动者协会"),  # a society, with its name
        ("县餐饮行业协会的人上门要我们入会", "县餐饮行业协会"),
        ("我是商会会员，想咨询", None),  # who one is
        ("消费者协会会员证过期了", None),
        ("我要表扬县政务大厅3号窗口的小李，昨天帮我把证办下来了", "县政务大厅"),  # praised
        ("县政务服务中心2号窗口服务很好", "县政务服务中心"),
        ("我要表扬行政审批局的小陈，前天办事特别快", "行政审批局"),
        ("我在行政服务中心办证", None),  # where one goes
        ("昨天被综合执法的在G107王村拦下", "综合执法"),  # as it was said
        ("我去市场管理所问", None),  # where one asks
        ("我告诉青湾县房管局我家被收了三百", None),  # who was told did nothing
        ("我反映给住建局，说被收了三百", None),
        ("房管局告诉我要交三百，昨天来收的", "房管局"),
        ("水上综合执法的在澧水收我两百", "水上综合执法"),  # under its whole name
    ],
)
def test_an_office_of_a_market_is_kept_as_it_was_said(story: str, office: str | None) -> None:
    """No code stands for it, and yet it was said who came."""
    assert unlisted_unit(story) == office
