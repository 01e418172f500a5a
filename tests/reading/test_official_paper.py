"""Is of a paper told what it says of the deed, and nothing of its parties, banks and courts?"""

import time
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.reading.official_paper import OfficialPaper, official_paper, paper_among
from clues.reading.slots import Name

NOW = datetime(2026, 11, 25, 22, 0)  # noqa: DTZ001  # local
DECISION = """青湾县交通运输局
行政处罚决定书
青交罚决字〔2026〕第0381号
当事人：青湾木业有限公司
统一社会信用代码：91430900MA4L1ABC2X
地址：大湖区柳河镇工业路18号，电话13912345678
违法事实：2026年11月18日16时20分，你单位的湘J3A628号货车在S306沙河桥路段K12+300处行驶时，车货总质量超过限定标准，被本机关执法人员查获。
以上行为违反了《公路安全保护条例》第三十三条的规定，依据《中华人民共和国公路法》第六十四条，决定作出罚款人民币3000元（大写：叁仟元整）的行政处罚。
请自收到本决定书之日起15日内，到青湾县农村商业银行缴纳罚款。逾期不缴纳的，每日按罚款数额的3%加处罚款，不超过9000元。
如不服本决定，可以在六十日内向青湾县人民政府申请行政复议，或者在六个月内向青湾县人民法院提起行政诉讼。
执法人员：（签名）证件号：H0431-2207
青湾县交通运输局（印章）
2026年11月19日"""
NOTICE = """青湾县市场监督管理局
行 政 检 查 通 知 书
青市监检通[2026] 17号
青湾县宏达食品厂：
根据《中华人民共和国食品安全法》的规定，本局定于2026年11月17日至11月21日对你单位进行食品安全检查。
二〇二六年十一月十六日"""
ON_THE_SPOT = """公安交通管理简易程序处罚决定书
编号：430900-2600012345
被处罚人：李某某
被处罚人于2026年11月12日9时15分，在G207国道老渡口路段实施违法行为，决定处以200元罚款。
持本决定书在15日内到工商银行缴纳罚款。
青湾县公安局交通警察大队
2026年11月12日"""
RECEIPT = """湖南省罚没票据（电子）
票据号码：0012345678
交款人：青湾木业有限公司 开票日期：2026-11-19
交通运输罚没收入 3,000.00
金额合计（大写）叁仟元整（小写）3000.00
收款单位（章）：青湾县交通运输局"""
LEVY = """柳河镇人民政府
关于收取文化节赞助款的通知
各企业：
为办好文化节，每家企业赞助20000元，请于2026年11月30日前交到镇财政所。
2026年11月10日"""
SEIZURE = """扣押决定书
青城执扣决〔2026〕5号
因你于2026年11月2日在人民路菜市场门口占道经营，决定没收违法所得1200元，对三轮车一辆予以扣押。
青湾县城市管理和综合执法局(印章)
2026年11月2日"""
FORM = """当场行政处罚决定书
No.0043219875
当事人（单位）：青湾县好味来食品有限公司
经查，你（单位）于2026年11月12日15时30分，在
柳河镇人民路农贸市场门口占道堆放货物，现决定给予罚款人民币伍佰元（500.00元）的处罚。
如不服本处罚决定，可在六十日内向青湾县人民政府申请行政复议。
当事人签名：陈某 市管理和养区
青湾县城市管理和综合执法局法
2026年11月12日局"""
SECOND_PAGE = """罚款2000元的行政处罚。逾期不缴纳本决定书的罚款，每日加处3%。
青湾县交通运输局（印章）
2026年11月19日"""

PIECES = (
    *[
        "决定书",
        "通知书",
        "本",
        "〔2026〕",
        "第",
        "号",
        "《",
        "》",
        "罚款",
        "元",
        "3000",
        "年",
        "月",
        "日",
        "2026",
        "11",
        "，",
        "。",
        "；",
        "：",
        "(",
        "（",
    ],
    *[
        "青湾县",
        "交通运输局",
        "当事人",
        "有限公司",
        "信用代码",
        "收款单位",
        "关于",
        "的",
        "-",
        "/",
        "A",
        "一",
        "二",
        "〇",
    ],
    "\n",
)


def paper(text: str) -> OfficialPaper:
    """Return what is read of a page that is a paper."""
    found = official_paper(text, now=NOW)
    assert found is not None
    return found


def values(found: OfficialPaper, name: Name) -> list[str]:
    """Return what was read under a name."""
    return [str(slot.value) for slot in found.slots if slot.name is name]


@pytest.mark.parametrize(
    ("text", "when", "who", "sums", "firm"),
    [
        (DECISION, "2026-11-18T16:20", "transport", ["3000"], ["青湾木业有限公司"]),
        (NOTICE, "2026-11-17/2026-11-21", "market", [], ["青湾县宏达食品厂"]),
        (ON_THE_SPOT, "2026-11-12T09:15", "traffic_police", ["200"], []),
        (RECEIPT, "2026-11-19", "transport", ["3000"], ["青湾木业有限公司"]),
        (LEVY, "2026-11-10", "township", ["20000"], []),
        (SEIZURE, "2026-11-02", "urban_mgmt", [], []),
        (FORM, "2026-11-12T15:30", "urban_mgmt", ["500"], ["青湾县好味来食品有限公司"]),
        (SECOND_PAGE, "2026-11-19", "transport", ["2000"], []),
    ],
    ids=[
        "decision",
        "notice",
        "on the spot",
        "receipt",
        "levy",
        "seizure",
        "stamped form",
        "second page",
    ],
)
def test_a_paper_tells_when_who_how_much_and_to_whom(
    text: str, when: str, who: str, sums: list[str], firm: list[str]
) -> None:
    """The deed's day before the day of issue; its office, its sum, its addressee, no other."""
    found = paper(text)

    assert [when] == values(found, Name.TIME)
    assert [who] == values(found, Name.AGENCY)
    assert sums == [each.removesuffix(".00") for each in values(found, Name.AMOUNT)]
    assert firm == values(found, Name.COMPANY)


@pytest.mark.parametrize(
    ("text", "title", "number"),
    [
        (DECISION, "行政处罚决定书", "青交罚决字〔2026〕第0381号"),
        (NOTICE, "行政检查通知书", "青市监检通〔2026〕17号"),
        (ON_THE_SPOT, "公安交通管理简易程序处罚决定书", "430900-2600012345"),
        (RECEIPT, "湖南省罚没票据（电子）", "0012345678"),
        (LEVY, "关于收取文化节赞助款的通知", ""),
        (FORM, "当场行政处罚决定书", "0043219875"),
    ],
)
def test_a_paper_tells_which_one_it_is(text: str, title: str, number: str) -> None:
    """By the name and the number it bears; brackets that were misread are put right."""
    found = paper(text)

    assert (title, number) == (found.title, found.number)


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        (DECISION, Name.NOTICE_GIVEN, Name.RECEIPT_GIVEN),
        (RECEIPT, Name.RECEIPT_GIVEN, Name.NOTICE_GIVEN),
    ],
)
def test_a_paper_that_is_there_was_given(text: str, name: Name, other: Name) -> None:
    """A decision is a document, a receipt is a receipt; neither says that an ID was shown."""
    found = paper(text)

    assert ["True"] == values(found, name)
    assert [] == values(found, other) == values(found, Name.PAPERS_SHOWN)


def test_every_line_quotes_the_paper() -> None:
    """Nobody is shown words that do not stand there."""
    assert [] == [slot.text for slot in paper(DECISION).slots if slot.text not in DECISION]


def test_where_its_parties_live_is_not_where_it_happened() -> None:
    """Nor is the other side's car the reporter's own, nor an office's telephone a fact."""
    found = paper(DECISION)

    assert ["S306沙河桥路段K12+300"] == values(found, Name.PLACE)
    assert [] == values(found, Name.PLATE) == values(found, Name.PHONE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "小张面馆\n牛肉面 12元\n2026年11月19日",
        "柳河大桥\n限速60",
        "我收到一份处罚决定书，罚了三千元",  # a screenshot of a chat
    ],
)
def test_what_does_not_call_itself_a_paper_is_not_read(text: str) -> None:
    """A menu, a sign or a chat fills no line."""
    assert "" == paper_among([text])
    assert official_paper(text, now=NOW) is None


def test_a_day_that_is_still_to_come_is_left_out() -> None:
    """A misread year would be worse than none."""
    found = paper("处罚决定书\n你于2036年11月2日占道经营\n2036年11月3日")

    assert [] == values(found, Name.TIME)


@pytest.mark.parametrize("text", [DECISION, NOTICE, RECEIPT])
def test_of_two_readings_the_one_with_its_title_at_the_head_counts(text: str) -> None:
    """A page that was held upside down comes with its last line first."""
    upside_down = "\n".join(reversed(text.splitlines()))

    assert text == paper_among([text, upside_down])
    assert text == paper_among([upside_down, text])


@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=900,
    ).map("".join)
)
@settings(max_examples=40, deadline=None)
def test_a_hostile_page_costs_little(text: str) -> None:
    """Whatever a reader says, reading it takes milliseconds and raises nothing."""
    began = time.process_time()
    official_paper(f"处罚决定书\n{text}"[:4000], now=NOW)

    assert time.process_time() - began < 0.3
