import json
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from clues.reading.papers.alikes import ALIKE
from clues.reading.papers.grammar import RULES, TURNS
from clues.reading.papers.rows import row_of
from clues.reading.papers.words import CLASSES
from clues.reading.reader import read
from clues.reading.slots import Name
from clues.reading.words.folding import fold

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local
CASES = Path(__file__).parent / "cases.jsonl"
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
        ("冇俾单", (None, None, False)),  # Cantonese
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
        ("文书我一份没见过", (None, None, False)),  # the denial behind, with its count
        ("我问要手续，他说后补", (None, None, False)),  # asked for in vain
        ("收费，问哪份文件，说内部掌握", (None, None, None)),  # what a fee rests on
        ("没贴通知就把棚拆了", (None, None, False)),  # an announcement that was not made
        ("没通知我就来了", (None, None, None)),  # nobody was told, which is no paper
        ("那证是派出所发的", (None, None, None)),  # a licence, given by others
        ("我要票他就扣了我的证", (None, None, None)),  # told for the penalty
        ("一个亮了证，另外三个没亮", (None, None, None)),  # some did, some did not
        ("说过几天把决定书寄来", (None, None, False)),  # promised
        ("搬走两箱酒，只留下一张便条", (None, None, True)),  # a slip for things
        ("撕给我一张票，又夺回去了", (None, False, None)),  # taken back
        ("先说没票，后来又开了一张", (None, True, None)),  # given in the end
        ("要发票得多交税点", (None, None, None)),  # an offer
        ("如果不给票我可以不交吗", (None, None, None)),  # what might be
        ("I asked for a receipt and he walked off", (None, False, None)),  # asked in vain
        ("They blocked my door because I asked for an invoice", (None, None, None)),  # a reason
        ("Neither would show any ID", (False, None, None)),  # English, indirect
        ("They showed no ID and gave me no receipt", (False, False, None)),  # English
        ("两人持证进店抽检大米", (True, None, None)),  # shown, in one word
        ("未持证上门检查", (False, None, None)),  # likewise, denied
        ("要先看工作证，领头的推开我就进去了，全程没亮", (False, None, None)),  # named before
        ("婆娘讲开个票嘛，他说船家报什么报", (None, False, None)),  # the ask, not the deed
        ("问他扯票不，他讲扯么子票", (None, False, None)),  # refused by a question
        ("要了三次才把票补给我", (None, True, None)),  # given in the end
        ("收据同决定书都有", (None, True, True)),  # both, the verb behind
        ("票倒给，是收据不是发票", (None, True, None)),  # given, of another kind
        ("罚款有小票", (None, True, None)),  # had, so given
        ("列了问题清单给我们", (None, None, True)),  # a list of faults is written
        ("没给我写任何东西就把炉子拉走了", (None, None, False)),  # nothing written
        ("让我签了一份文件，没给我留底", (None, None, False)),  # signed and not left
        ("我没有运输证，我说证在车上，他不听", (None, None, None)),  # one's own licence
        ("单子都拿给他看了，还要我补交", (None, None, None)),  # shown by the reporter
        ("每人每月最低开二十张罚单", (None, None, None)),  # a quota
        ("问依据，没有文件", (None, None, None)),  # what an order rests on
        ("去办税厅问个发票的事", (None, None, None)),  # an errand
        ("要罚两万，说手续后补，到现在没见着纸", (None, None, False)),  # nothing was paid yet
        ("No fine, no ticket, only insults", (None, None, None)),  # nothing was due
        ("They kept my licence and wrote nothing down", (None, None, False)),  # English
        ("两名人员持证到我公司检查", (True, None, None)),  # told by how they came
        ("执法证挂在胸前，说话和气", (True, None, None)),  # worn where it is seen
        ("先亮证后坐下，说要收牌子钱", (True, None, None)),  # shown on the way
        ("没有给我票也没有看证", (False, False, None)),  # he has seen none
        ("没有看证，直接罚了", (False, None, None)),
        ("他没有看证就让我走了", (None, None, None)),  # theirs to look, at his
        ("没有看我驾驶证", (None, None, None)),
        ("证件我要了，他们给看了", (True, None, None)),  # asked for and shown
        ("我说给我看看证吧他们也不给看", (False, None, None)),  # asked for in vain
        ("把网全收走了证也没亮扣押单子也没给", (False, None, False)),  # in one breath
        ("钱交了，收据是一家消防器材店的", (None, True, None)),  # a receipt by its sender
        ("也不是没票，票有，收了一万", (None, True, None)),  # twice denied
        ("收了1800，收据有，发票没有", (None, True, None)),  # one kind of two
        ("罚我五百，说明天来补票", (None, False, None)),  # put off
        ("扣押清单漏记车上货物十七件", (None, None, True)),  # a list by its fault
        ("检查记录每次都让我签字，就是不给我留一份", (None, None, False)),  # no copy
        ("翻翻看看就走，也不写个东西给我", (None, None, False)),  # nothing written
        ("同样的证查完一遍又看一遍", (None, None, None)),  # the driver's own
        ("Fire inspectors came, cards shown, and left a written order", (True, None, True)),
        ("说好给我决定书，最后给了张手写的便签", (None, None, False)),  # promised, and not kept
        ("说好给票，第二天真给送来了，二十块", (None, True, None)),  # promised, and kept
        ("侬有工作证伐？伊讲勿用", (False, None, None)),  # a question of Wu
        ("收了五十，哪个给你写条子嘛，他说", (None, False, None)),  # a question that denies
        ("封铺都冇封通知书畀我", (None, None, False)),  # Cantonese, with its count
        ("我问邻居当时给没给他票，邻居说忘了", (None, None, None)),  # asked of a neighbour
        ("客人要发票我没开，税务要罚", (None, None, None)),  # a customer's
        ("我让他们列个清单，他们写了一张给我", (None, None, True)),  # asked for, and written
        ("封了门，让他们列个清单，他们嫌麻烦", (None, None, False)),  # asked for in vain
        ("我一再请他出示，他说你没资格", (False, None, None)),  # the badge is not named
        ("保安要看证，他们给看了，登记才进来", (True, None, None)),  # asked by others
        ("检查表让我签，签完就装包了，没给我那一联", (None, None, False)),  # signed, not left
        ("以前的所长在的时候，每次都给收据", (None, None, None)),  # formerly
        ("我的证件、票据都齐，他们硬说缺", (None, None, None)),  # the reporter's own
        ("应急局给我的整改通知书写了五条", (None, None, True)),  # 应 is no duty here
        ("镇上没给票就收了三百", (None, False, None)),  # 上 is no paper's face here
        ("在加油站他们出示了执法证", (True, None, None)),  # a place, not another's
        ("旁边的摊子给了票", (None, None, None)),  # another's
        ("问运管中队的人要证，他说没带", (False, None, None)),  # asked of the office
        ("钱交了票没给", (None, False, None)),  # paid, as one hears it said
        ("问他证件，他举了一下胸牌", (False, None, None)),  # a plate instead
        ("但凡他把证拿出来，我也不会拦", (False, None, None)),  # what would have been
        ("要不是那张收据我一直夹着，谁信我交了钱", (None, True, None)),  # told in passing
        ("他说有证，但就是不拿", (False, None, None)),  # claimed and not shown
        ("去复议，人家问我要决定书，我拿出来了", (None, None, True)),  # asked of the reporter
        ("第一次来亮了证，第二次没亮", (None, None, None)),  # one time and another
        ("中介收了我三千不给收据", (None, None, None)),  # no office's
        ("说我家宅基地那个证交了材料没办下来", (None, None, None)),  # a deed of land
        ("They carried off six boxes and left a list", (None, None, True)),  # English
        ("The inspectors refused to identify themselves", (False, None, None)),  # English
        ("我说你拍可以，先把证亮了，他接着拍", (False, None, None)),  # told to show it, in vain
        ("让他掏证，他掏出一把瓜子", (False, None, None)),  # something else instead
        ("墙上标语写着“亮证执法”", (None, None, None)),  # a slogan
        ("拦我的人连证都不看，拿走四个瓜", (None, None, None)),  # the reporter's, not looked at
        ("收据说发邮箱，到今天都没有", (None, False, None)),  # promised for later
        ("三张证、票我都有，随时来查", (None, None, None)),  # the reporter has them all
        ("搬走五箱，检查单让我签，签完给了我一份", (None, None, True)),  # signed, and left
        ("网上买的健身器材没有发票", (None, None, None)),  # of wares
        ("None of them had any ID", (False, None, None)),  # English
        # what they accuse him of ends with 为由
        ("以后厨“三防”设施不到位为由当场开具罚款单，罚款伍佰元", (None, None, True)),
        ("以消防器材没年检为由开具罚款单", (None, None, True)),
        ("以系统坏了为由没给票", (None, False, None)),
        ("以我不配合为由拒绝出示证件", (False, None, None)),
        ("以没有发票为由罚我500", (None, None, None)),
        ("以没带证件为由扣了我的车，也没给票", (None, False, None)),
    ],
)
def test_papers_are_yes_no_or_not_said(said: str, papers: tuple[bool | None, ...]) -> None:
    """Each kind of paper is told apart, and what was not said stays open."""
    reading = read(said, now=NOW)
    slots = [reading.first(name) for name in NAMES]

    assert papers == tuple(None if slot is None else slot.value for slot in slots)


def test_every_word_about_papers_plays_one_part() -> None:
    """A word in two tables would be read by the one that stands last, and nobody would see it."""
    told = [word for words in (*CLASSES.values(), ALIKE) for word in words.split()]

    assert [] == [word for word, times in Counter(told).items() if times > 1]


def test_a_turn_that_is_passed_over_could_not_stand() -> None:
    """The signs and pairs a turn needs are in every row in which it is found."""
    with CASES.open(encoding="utf-8") as lines:
        rows = [row_of(fold(json.loads(line)["text"]).text) for line in lines]
    signs = {row.signs for row in rows if row is not None}

    assert signs
    for row in signs:
        searched = {id(rule) for rule in TURNS.worth_a_search(row)}
        passed_over = [rule for rule in RULES if id(rule) not in searched]
        assert [] == [rule for rule in passed_over if rule.pattern.search(row)]
