"""Are the siblings of a turn about papers understood, and are its look-alikes left alone?

Every sentence is written for the rule, none is taken from a story: what was said of badges,
receipts and documents, and below it what only sounds like it.
"""

import pytest

from clues.reading.papers.papers import Paper, makeshift, papers
from clues.reading.words.folding import fold

SHOWN = (
    "他那工作证我扫码核过，名字对得上|证件经本公司核对无误|对方证件经我方核验有效|"
    "渔政证件先递过来看了|说我没带证，他自己的证倒是亮得快|抽查人员均持证|当场能亮证，态度还行|"
    "执法证、通知书、记录仪一应俱全|证件给门卫看过才放进来的|我要执法证，他从包里拿出来了|"
    "问他要证，他指着胸前挂的让我看|是否出示证件：有"
)
HIDDEN = (
    "我讨执法证看，掏出来的是张饭卡|叫他亮证，他指了指车门上的字|要看证件，他指指帽徽|"
    "我要看执法证，他说这身衣服就是证件|哪回都没亮过本|要看我行驶证，自己的证却不给看|"
    "未出示授权书及证件|证件？你见过哪个土匪带证件的|看证？先看看你自己|"
    "来了两个人，没出示交通执法证|是否出示证件：否"
)
RECEIVED = (
    "罚一百，财政票据，没话说|电子发票发我手机上了|票塞我手里就走|票倒是有就是贵|"
    "他出具加盖“某某公司”章的收据一张|票据为往来结算票据|我付了，有盖章的收据|"
    "交了三百，给了拖车费发票|我要收据，他说行，开了|罚款五千，发票两千|俺的票在俺手里捏着呢，交了二百"
)
UNRECEIVED = (
    "收费五十，票据零|收据一个字没写|六百，微信，零票据|罚了三百，没给机打发票|"
    "我问他收据呢他说收据没有转账就是收据|给我看了一眼收据又收回去，说月底一起给|"
    "票据情况：未开具收据"
)
HANDED = (
    "决定书发到手机上，点开就没了|检查表每回让签，我手上存了四份|填单子两份，我签一份留一份|"
    "单子一式三联，给了我红的那联|决定书空白处至今没填|把我的货拉走了，给了违法行为通知书|"
    "查封清单我一份他一份|公示牌、工作牌、检查单一样不缺"
)
KEPT = (
    "拿了张A4纸念了一遍又揣回去了|决定书念了一遍，没留|决定书一式两份，让我签完都收走了|"
    "抽样单我签了字，没给底联|连个告知都没有就断水|没有一家拿通知的|没有谁给过我一个字|"
    "封条贴了我问他要封的手续他说封条就是手续|把我的货拉走了，没给违法行为通知书|有无文书：无"
)
ASIDE = (
    "给张白条，章都没有|打了个条子写着收款二百|货款三千，有发票|不开票三百，开票五百，你选|"
    "不买他的培训课就不给开票|海事发通告限吃水，我们照做了|检查结果没问题|我自己证都带齐了|"
    "我证照齐全，一样不缺|听人说交了钱也不给票|法律规定执法要出示证件|司机均持证|"
    "要发票就按公价，不要就打折|亮证的那个不说话，说话的那个不亮证|委托书亦未见出示|"
    "法院判决书他们不认|村主任带来的，谁也没问证"
)
TOLD = (
    (Paper.SHOWN, True, SHOWN),
    (Paper.SHOWN, False, HIDDEN),
    (Paper.RECEIPT, True, RECEIVED),
    (Paper.RECEIPT, False, UNRECEIVED),
    (Paper.NOTICE, True, HANDED),
    (Paper.NOTICE, False, KEPT),
)
SIBLINGS = [(said, paper, given) for paper, given, all_ in TOLD for said in all_.split("|")]


@pytest.mark.parametrize(("said", "paper", "given"), SIBLINGS)
def test_a_sibling_is_understood(said: str, paper: Paper, *, given: bool) -> None:
    """What is said in another order, with another word or gesture, means the same."""
    assert [given] == [each.given for each in papers(fold(said).text) if each.paper is paper]


@pytest.mark.parametrize("said", ASIDE.split("|"))
def test_a_look_alike_is_left_alone(said: str) -> None:
    """A scrap of paper, an offer, hearsay and the reporter's own papers fill in nothing."""
    assert papers(fold(said).text) == ()


@pytest.mark.parametrize(
    "did", ["他掏出手机", "他拿出对讲机", "他给了个白眼", "他递了根烟", "他写了个电话号码"]
)
def test_what_was_handed_over_instead_is_no_paper(did: str) -> None:
    """Who asks for a badge and is shown a telephone was shown no badge."""
    found = papers(fold(f"城管来查，我要执法证，{did}。").text)

    assert [each.given for each in found if each.paper is Paper.SHOWN] == [False]


def _found(said: str) -> dict[str, bool]:
    return {str(each.paper): each.given for each in papers(fold(said).text)}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("罚我200没票没看证", False),
        ("没看证没票", False),
        ("没看证件也没给票", False),
        ("他们没看证就放行了", None),  # of the driver's
        ("不看证不看货，一律交钱", None),
        ("没看清证", None),
    ],
)
def test_who_saw_no_badge_beside_no_receipt_was_shown_none(said: str, shown: bool | None) -> None:  # noqa: FBT001
    """Of the officers it would be said with them in front."""
    assert _found(said).get("papers_shown") == shown


def test_two_papers_that_one_has_are_both_told() -> None:
    """有罚单有票 is a decision and a receipt."""
    assert _found("罚我200，有罚单有票") == {"notice_given": True, "receipt_given": True}


@pytest.mark.parametrize(
    ("said", "slip"),
    [
        ("收了我2000，写了个白条", "写了个白条"),
        ("罚我200，给我写了个条子没盖章", "给我写了个条子"),
        ("罚我200，给了张手写的条子", "给了张手写的条子"),
        ("罚我200，打了个收条", None),  # who calls it a receipt means one
        ("罚我200，没票，写了个白条", None),  # he says himself that it is none
        ("罚我200，让我写了张条子", None),  # his own
        ("罚我200，领导批了个条子", None),
    ],
)
def test_a_scrap_for_money_is_neither_a_receipt_nor_none(said: str, slip: str | None) -> None:
    """What was given is told as it was called."""
    text = fold(said).text
    met = makeshift(text)

    assert (text[met.start : met.end] if met else None) == slip


@pytest.mark.parametrize(
    "said", ["罚我200，没票，写了个白条", "只打了张白条，没有正式票据，收了300"]
)
def test_a_scrap_beside_no_receipt_leaves_none(said: str) -> None:
    """The denial holds."""
    assert _found(said).get("receipt_given") is False
