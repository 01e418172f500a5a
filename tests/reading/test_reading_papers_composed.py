"""Are papers understood whatever verb meets whatever name of a paper?"""

import json
from itertools import product
from pathlib import Path

import pytest

from clues.reading.papers.grammar import RULES, TURNS
from clues.reading.papers.papers import Paper, papers
from clues.reading.papers.rows import row_of
from clues.reading.words.folding import fold

BADGES = "证 证件 执法证 工作证 警官证 行政执法证"
RECEIPTS = "票 票据 收据 发票 小票 罚款收据 电子票 收条"
NOTICES = "决定书 处罚决定书 通知书 扣押清单 清单 整改通知书 告知书 扣车单 法律文书"
# Each verb with each name; P stands for the paper.
COMPOSED = (
    (
        Paper.SHOWN,
        True,
        BADGES,
        (
            "他们出示了P，说我违规|他们亮了P，说我违规|三个人掏出了P，说我违规|他给我看了P，说我违规|"
            "城管主动出示了P，说我违规|他们戴着P，说我违规|交警先亮了P，说我违规|他把P拿出来给我看了|"
            "他们P出示了，态度还行|他们P也亮了，态度还行|他们P挂在胸前，态度还行|他们P我看了，态度还行|"
            "他们P让我拍了照，态度还行"
        ),
    ),
    (
        Paper.SHOWN,
        False,
        BADGES,
        (
            "他们没出示P，就罚我|他们未出示P，就罚我|来了三个人拒绝出示P，就罚我|他全程没亮P，就罚我|"
            "城管死活不出示P，就罚我|他不给我看P，就罚我|他说没带P，就罚我|没人出示P，就罚我|"
            "罚了我五百，P没出示|罚了我五百，P看都不让看|罚了我五百，P也没亮|罚了我五百，P说忘带了|"
            "罚了我五百，P一个都没出示|罚了我五百，他P没带"
        ),
    ),
    (
        Paper.RECEIPT,
        True,
        RECEIPTS,
        (
            "罚了我五百，给了P|罚了我五百，开了一张P|罚了我五百，当场给了P|罚了我五百，只给了P|"
            "交了五百块，P给了|交了五百块，P倒是有|交了五百块，P没盖章|交了五百块，P是手写的|"
            "交了五百块，P在我手里|交了五百块，P发到手机上了"
        ),
    ),
    (
        Paper.RECEIPT,
        False,
        RECEIPTS,
        (
            "交了五百块，没给P|交了五百块，不开P|交了五百块，没有P|交了五百块，拒绝开P|"
            "交了五百块，从没给过P|交了五百块，开不出P|交了五百块，P没给|交了五百块，P到现在没给|"
            "交了五百块，P一张没有|交了五百块，P没影|交了五百块，P说月底给|交了五百块，P没人提"
        ),
    ),
    (
        Paper.NOTICE,
        True,
        NOTICES,
        (
            "把我的货拉走，给了P|把我的货拉走，开了一张P|把我的货拉走，留下了P|把我的货拉走，送达了P|"
            "把我的货拉走，P给了|把我的货拉走，P贴门上了|把我的货拉走，P上写错了名字|"
            "把我的货拉走，P我签了字拿了一份"
        ),
    ),
    (
        Paper.NOTICE,
        False,
        NOTICES,
        (
            "把我的货拉走，没给P|把我的货拉走，未出具P|把我的货拉走，没有任何P|把我的货拉走，没写P|"
            "把我的货拉走，P没给|把我的货拉走，P至今没收到|把我的货拉走，P一张没有|"
            "把我的货拉走，P还没下来"
        ),
    ),
)
STORIES = [
    (story.replace("P", name), paper, given)
    for paper, given, names, stories in COMPOSED
    for story, name in product(stories.split("|"), names.split())
]


@pytest.mark.parametrize("paper", list(Paper))
def test_every_verb_is_understood_with_every_name(paper: Paper) -> None:
    """Who says it with another word for the paper, or puts it in front, is understood, too."""
    told = [(story, given) for story, kind, given in STORIES if kind is paper]
    read = {
        story: [each.given for each in papers(fold(story).text) if each.paper is paper]
        for story, _ in told
    }

    assert told
    assert [] == [(story, read[story]) for story, given in told if read[story] != [given]]


def test_no_turn_that_would_speak_is_passed_over() -> None:
    """Turns that cannot stand in a row are not tried; trying all of them finds nothing more."""
    lines = Path(__file__).with_name("cases.jsonl").read_text(encoding="utf-8").splitlines()[::12]
    rows = [row for line in lines if (row := row_of(fold(json.loads(line)["text"]).text))]
    tried = {
        (rule.pattern.pattern, row.signs)
        for row in rows
        for rule in TURNS.worth_a_search(row.signs)
    }

    passed_over = [
        (rule.pattern.pattern, row.signs)
        for row in rows
        for rule in RULES
        if (rule.pattern.pattern, row.signs) not in tried and rule.pattern.search(row.signs)
    ]

    assert [] == passed_over
