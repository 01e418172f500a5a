"""Is a sum that nobody paid yet ever read as paid, and is what was paid ever read as owed?"""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from clues.reading.amounts.due import is_paid
from clues.reading.corrections.corrections import correct
from clues.reading.reader import read
from clues.reading.slots import Name, Slot
from clues.reading.words.folding import fold

NOW = datetime(2026, 11, 19, 22, 8, tzinfo=ZoneInfo("Asia/Shanghai"))
FINED = "昨天下午三点交警在沙河桥罚我300没票没亮证"
WANTED = "昨天下午三点城管在东街要我500没票没亮证"


def _shown(slot: Slot | None) -> str:
    if slot is None:
        return "none"
    return f"{slot.role or 'sum'} {slot.value}" + (", due" if slot.due else "")


def _told(said: str) -> list[str]:
    return [_shown(slot) for slot in read(said, now=NOW).all(Name.AMOUNT)]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("两千，还没给他们", ["demanded 2000, due"]),
        ("城管过来要收我二十块钱我说我没有钱他就把我的秤拿走了", ["demanded 20, due"]),
        ("城管要收我50，我没带钱，他把我的秤端走了", ["demanded 50, due"]),
        ("交警非要收我200我身上没那么多钱", ["demanded 200, due"]),
        ("路政要收我300我说没钱他叫我扫码我转了300", ["paid 300"]),
        ("昨天城管收了我200，我没钱吃饭了", ["paid 200"]),
        ("城管要收我50，我给了", ["paid 50"]),
        ("昨天城管本来要罚我两千，最后没罚，就是把招牌拆走了", ["demanded 2000"]),
        ("市监局准备罚我一万，求了情，最后没罚成", ["demanded 10000"]),
        ("消防要罚三千，后来又不罚了", ["demanded 3000"]),
        ("城管要罚我两千，没给罚单", ["fine 2000"]),
        ("城管要罚我两千，让我三天内去交", ["fine 2000"]),
        ("六百，我没带钱，还没交", ["demanded 600, due"]),
        ("要八百，还到四百，没给", ["demanded 800", "demanded 400, due"]),
        ("五百块钱，欠着呢", ["demanded 500, due"]),
        ("一千，没钱给，还欠着", ["demanded 1000, due"]),
        ("要四百，我没带现金，欠着", ["demanded 400, due"]),
        ("开口要五千，谈到三千，打了欠条", ["demanded 5000", "demanded 3000, due"]),
        ("说是罚款三千，后来砍到一千八，还没给", ["demanded 3000", "demanded 1800, due"]),
        ("说是罚五千，讲价讲到两千，没交", ["demanded 5000", "demanded 2000, due"]),
        (
            "说是罚款三千，求情降到了两千，我没带钱，没交成",
            ["demanded 3000", "demanded 2000, due"],
        ),
        ("昨天城管收我300，我没给", ["demanded 300, due"]),
        ("昨天城管在东街要钱，没给他300就打我", ["demanded 300, due"]),
        ("昨天城管来，我没交那300", ["demanded 300, due"]),
        ("罚款2000，我交不起", ["fine 2000, due"]),
        ("昨天城管在东街要我500没票，我没给", ["demanded 500, due"]),
        ("昨天城管在东街罚我300，没票，我没给", ["fine 300, due"]),
        ("800块，没全给，走了", ["demanded 800"]),  # how much of it, nobody says
        ("一共三千，还没交", ["total 3000, due"]),
        ("要500，唔够钱，未俾", ["demanded 500, due"]),
        ("他们要400 but I haven't paid yet", ["demanded 400, due"]),
    ],
)
def test_what_is_not_paid_yet_is_only_wanted(said: str, sums: list[str]) -> None:
    """Beaten down or told in a word, with other clauses between: nobody has the money."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("路政拦车要500，砍价到300，给了", ["demanded 500", "paid 300"]),
        ("路政拦车要500，砍价到300，没开票", ["demanded 500", "paid 300"]),
        ("说是罚款三千，求情降到两千，开始没交，后来交了", ["demanded 3000", "paid 2000"]),
        ("要二百，我给了一百，剩下的没给", ["demanded 200", "paid 100"]),
        ("要我交600，我只交得起200，剩下的欠着", ["demanded 600", "paid 200"]),
        ("昨天交了城管300，没交完", ["paid 300"]),
        ("昨天城管收了我300，没给", ["paid 300"]),  # a receipt
        ("昨天交警收了我300，没给票，还没给决定书", ["paid 300"]),
        ("昨天城管在东街罚我300，没票，还没给", ["fine 300"]),
        ("昨天交警罚我300，要看我驾照，我没给", ["fine 300"]),
        ("昨天交警罚我300，让我交材料，我没交", ["fine 300"]),
        ("罚款2000，社保没交", ["fine 2000"]),
        ("税务说我没交税，罚款2000", ["fine 2000"]),
        ("昨天城管要我300，我给了，他们说还没交", ["paid 300"]),
        ("先要我交200，剩下的月底再交", ["demanded 200"]),
    ],
)
def test_what_was_paid_or_withheld_otherwise_is_no_debt(said: str, sums: list[str]) -> None:
    """A receipt, a licence and papers that were not given say nothing of the money."""
    assert sums == _told(said)


@pytest.mark.parametrize(
    "rest",
    [
        "他说剩下的四百下回再补",
        "剩下四百下次再给",
        "余下的400让我明天送去",
        "还差四百",
        "还欠他400",
        "欠四百",
        "另外400他说月底再给",
        "差的400打条子",
        "剩下400他们催我月底前交",
        "剩400没交",
    ],
)
def test_what_is_left_to_pay_is_no_fine_of_its_own(rest: str) -> None:
    """Nobody was fined the rest; it is still wanted."""
    told = [each.removesuffix(", due") for each in _told(f"罚一千，给了六百，{rest}")]

    assert ["fine 1000", "paid 600", "demanded 400"] == told


def test_a_rest_that_was_taken_is_not_owed() -> None:
    """剩下的四百也交了: it was paid."""
    assert ["paid 400"] == _told("剩下的四百也交了")


@pytest.mark.parametrize(
    ("story", "said", "changes"),
    [
        *((FINED, said, [("fine 300", "fine 300, due")]) for said in (
            "没交那300", "没给他300", "300我没给", "没交300块钱", "那300没交", "300没给他们",
            "没交那三百", "罚款我没给", "冇俾佢三百", "那300块我还欠着", "三百蚊我未俾",
            "I did not pay the 300", "I haven't paid the 300 yuan",
        )),
        *((WANTED, said, [("demanded 500", "demanded 500, due")]) for said in (
            "没给他500", "那500我没给", "没交那五百",
        )),
        (FINED, "只交了100，剩下的200没交", [("none", "paid 100")]),
        (FINED, "没交那300，交了200", [("none", "paid 200")]),
        (FINED, "没交300，就交了100", [("none", "paid 100")]),
        (FINED, "I only paid 100", [("none", "paid 100")]),
        (FINED, "I didn't pay 300, I paid 100", [("none", "paid 100")]),
        (WANTED, "我给了他200，剩下的没给", [("none", "paid 200")]),
        (FINED, "那500没交", [("fine 300", "fine 500, due")]),
        (FINED, "没罚300", [("fine 300", "none")]),
        (FINED, "没罚那300", [("fine 300", "none")]),
        (FINED, "不是300是500", [("fine 300", "fine 500")]),
        (FINED, "没罚300，罚了200", [("fine 300", "fine 200")]),
        (FINED, "票据没交给我", []),
        (FINED, "没给我看证", []),
        (FINED, "他们没给300的票", []),
        (FINED, "没给我300块的收据", []),
        (FINED, "冇俾單", []),
        (FINED, "老板还欠着我工资", []),
    ],
)  # fmt: skip
def test_a_payment_denied_by_its_sum_leaves_the_sum_owed(
    story: str, said: str, changes: list[tuple[str, str]]
) -> None:
    """没交那300 says that the 300 are owed; what was paid of them stands beside."""
    before = read(story, now=NOW)
    found = [each for each in correct(before, said, now=NOW) if each.name is Name.AMOUNT]

    assert changes == [(_shown(each.old), _shown(each.new)) for each in found]


@pytest.mark.parametrize(
    "said",
    [
        *("现在交了", "后来交了", "今天交了", "刚才把钱交了", "今天上午我去银行交了"),
        "现在给他们了",
        *("已经交上去了", "我老婆去交了", "11月6日去大队交了罚款", "刚转给他们了", "钱昨晚转了"),
        *("I paid it today", "it is paid now", "in the end I paid", "but I have paid it since"),
        *("we've paid the fine", "then I just paid"),
    ],
)  # fmt: skip
def test_that_it_was_paid_after_all_is_heard(said: str) -> None:
    """Whenever, wherever and by whom of his family it was paid."""
    assert is_paid(fold(said).text) is True


@pytest.mark.parametrize(
    ("said", "paid"),
    [
        *(("那300后来交了", True), ("300现在交了", True), ("三百块钱我今天转给他们了", True)),
        *(("那500后来交了", None), ("那300没交", False)),
    ],
)
def test_the_sum_may_be_named_with_what_became_of_it(said: str, *, paid: bool | None) -> None:
    """Of another sum nothing is said of this one."""
    assert is_paid(fold(said).text, Decimal(300)) is paid


@pytest.mark.parametrize(
    "said",
    [
        *("给了", "票给了", "他们给了我一张单子", "交了材料", "后来车还了", "交了班就走了"),
        *("老板交了班", "隔壁老王交了", "he paid no attention", "I paid a lawyer", "现在来了"),
    ],
)
def test_what_only_sounds_like_a_payment_is_none(said: str) -> None:
    """Papers, a shift and a neighbour settle nothing."""
    assert is_paid(fold(said).text) is not True
