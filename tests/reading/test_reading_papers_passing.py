"""Is what is told of papers in passing understood: scorned, taken back, other people's, one's own?

Every sentence is written for the rule: S, R and N stand for a badge shown, a receipt and a
notice given, small letters for one that was not; "" is what tells nothing of them.
"""

import pytest

from clues.reading.papers.papers import Paper, papers
from clues.reading.words.folding import fold

TOLD = {
    "s": (
        "我问有执法证吗，她说我是网格员|要是他当时亮个证，我也不会拦|"
        "我跟他讲你没证我不开门，他就踹门"
    ),
    "S": "证？等我问起，才从车里翻出来让我核了|先说没带证，吵了一架才从车里拿来|让他亮证，他亮了",
    "r": (
        "票据要了好几次都不给|票要了三遍也没给|"
        "票我上哪要去，罚了二百|律师问我票呢，我说从来就没有过|收据年年给，今年没给|"
        "罚三百，票给撕了一张，第二天又要了回去"
    ),
    "R": (
        "先说不开票后来看我录像又开了|交了九百，拿回一张盖财务章的收款单|票据要了好几次才给|"
        "收据我要了两回他才给|票要了三遍才给|收据讨了好几趟才给"
    ),
    "n": (
        "我问有决定书没，人家掏出一张纸念了一遍又揣回去了|扣车凭证一纸未付|"
        "把秤抱走了，那秤少卖好几千。条子没给|未依法送达任何法律文书|单子让我签，签完自己撕走，底联也没留|"
        "说处罚决定书寄到户籍地了，我在外地哪收得到|隔壁厂收到整改通知书了我们没有|至今无书面答复|"
        "这拆棚的书面决定给我看看？|给收了三箱，什么单据都没开"
    ),
    "N": (
        "抽样单我签了字有一联在我手里|写了个单子给我就是拿走我一台电脑|"
        "给了一张责令改正的通知书叫我十天弄好|叫停工停工令贴门上了"
    ),
    "SN": "执法人员依法亮明身份并送达检查通知书",
    "srn": "证、票、文书三样没一样",
    "": (
        "给了一千五也没问要票|没凭没据，我也不知真假，钱交了|我在城里交过了，有凭证，给她看|"
        "别人都讲他们收钱不给票|听修车的说他们收钱不给票|他说你要票就按三千|"
        "他们有没有下决定书我不清楚|下次来是不是要带决定书|我忘了看他的证|"
        "他们威胁要给我下处罚决定书|决定书送达回证上的签名不是我签的"
    ),
}
SAID = {Paper.SHOWN: "s", Paper.RECEIPT: "r", Paper.NOTICE: "n"}


@pytest.mark.parametrize(
    ("said", "told"), [(each, told) for told, row in TOLD.items() for each in row.split("|")]
)
def test_papers_told_in_passing_are_understood(said: str, told: str) -> None:
    """What was shown or given is read as such, and what is another's tells nothing."""
    found = papers(fold(said).text)
    heard = {SAID[each.paper].upper() if each.given else SAID[each.paper] for each in found}
    assert heard == set(told)
