from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local
NAMES = (Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN, Name.NOTICE_GIVEN)


@pytest.mark.parametrize(
    ("said", "papers"),
    [
        ("没出示证件也没给票", (False, False, None)),  # two clauses in one
        ("没有出示任何证件和票据", (False, False, None)),  # one denial for both
        ("证件、票据都没有", (False, False, None)),  # the denial behind
        ("出示了执法证，给了罚款票据", (True, True, None)),  # both done
        ("有决定书没有收据", (None, False, True)),  # one there, one not
        ("让他们出示证件，他们不肯", (False, None, None)),  # asked in vain
        ("叫我出示驾驶证，我都给看了", (None, None, None)),  # the reporter's own
        ("我手续齐全", (None, None, None)),  # likewise
        ("下了整改通知书", (None, None, True)),  # a notice
        ("没给扣押清单", (None, None, False)),  # no list
        ("票？没有！证？没有！", (False, False, None)),  # spoken in anger
        ("冇俾单", (None, False, None)),  # Cantonese
        ("他把证晃了一下，没看清", (None, None, None)),  # nobody can say
        ("证件？亮都没亮", (False, None, None)),  # the thing in front, the verb doubled
        ("问他要票，他眼一瞪", (None, False, None)),  # refused without a word of refusing
        ("叫他亮证，领头的把胳膊一抬", (False, None, None)),  # told because it was not shown
        ("要看证，他倒是给看了", (True, None, None)),  # asked, and shown after all
        ("票说下个月统一开", (None, False, None)),  # put off
        ("隔壁给开了票", (None, None, None)),  # another's receipt
        ("以前还给个小票", (None, None, None)),  # formerly
        ("要票的话多交一百", (None, None, None)),  # an offer
        ("票给没给我记不清了", (None, None, None)),  # not remembered
        ("说我卖冷饮没证", (None, None, None)),  # the reporter's licence
        ("不看证不看货", (None, None, None)),  # likewise
        ("把我三轮拖走了，单子没有", (None, None, False)),  # a slip for things is a list
        ("收了我两百，单子没有", (None, False, None)),  # a slip for money is a receipt
        ("罚单上写的是闯禁行", (None, None, True)),  # what it says, it was given
        ("一共写了三十七条，这条没有道理", (None, None, None)),  # a count of something else
        ("什么文书都没有第二天又来了", (None, None, False)),  # nothing marks the end
        ("管我们要证要钱", (None, None, None)),  # asked of the reporter
        ("灭火器是新买的，有发票", (None, None, None)),  # the reporter's goods
        ("股票跌了，身份证也丢了", (None, None, None)),  # longer words
        ("Neither would show any ID", (False, None, None)),  # English, indirect
        ("They showed no ID and gave me no receipt", (False, False, None)),  # English
    ],
)
def test_papers_are_yes_no_or_not_said(said: str, papers: tuple[bool | None, ...]) -> None:
    """Each kind of paper is told apart, and what was not said stays open."""
    reading = read(said, now=NOW)
    slots = [reading.first(name) for name in NAMES]

    assert papers == tuple(None if slot is None else slot.value for slot in slots)
