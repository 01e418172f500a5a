"""What is asked of a reporter about money: how much was taken or wanted?"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.unpaid import unpaid
from clues.reading.single import amount
from clues.reading.slots import Name, Slot
from clues.reading.words.folding import simplified
from clues.regex import regex
from clues.speech import Choice, Line, Words
from handlers.citizen.report.questions.wanted import asked
from handlers.citizen.report.told.told import LONGEST, UNSURE, category_of, unsure, was_read
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Unclear
from handlers.dialog.one_line import joined, shortened
from handlers.phrases.parts import sum_parts
from handlers.phrases.unsure import is_unsure


def ask_money(_: Scene) -> Prompt:
    """Ask how much was taken or demanded."""
    return Prompt(
        lines=(Words("report-money-ask"),),
        worded=True,
        numbered=False,  # a figure is a sum
        choices=(
            Choice(
                id="none",
                label=Words("report-money-ask.none"),
                called=("没要", "没收钱", "没要钱", "0", "无", "no"),
            ),
            UNSURE,
        ),
    )


def accept_money(scene: Scene, given: Given) -> Accepted:
    """Read an amount in yuan; what cannot be read is asked once more."""
    if given.choice is not None:
        return Kept({"money": {"none": True} if given.choice == "none" else None})
    told = given.understood.all(Name.AMOUNT) if given.understood else ()
    yuan, was = amount(given.words), _role_before(scene)
    if _not_paid(given.words, told) and (told or yuan is not None):  # 要八百我没给
        sums = [amount_of(each) for each in told] or [{"amount": str(yuan), "role": was}]
        return _sums(_owed(sums), given)
    if yuan is not None and (was := was or _paid_how(given.words)):
        return _sums([{"amount": str(yuan), "role": was}], given)
    if yuan is not None:
        return Kept({"money": {"amount": str(yuan), "words": given.words[:LONGEST]}})
    if told:  # 要五百给了两百, 两三百吧
        several = len(told) > 1  # what a sum alone was, the question says
        return _sums([amount_of(each) | ({} if several else {"role": was}) for each in told], given)
    return _in_parts(given, was) or Unclear(Words("report-money-unclear"))


def _owed(sums: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return the sums as still to be paid: those that are said to be, else all but the paid."""
    if any("due" in each for each in sums):  # 要八百，还到四百，没给
        return sums
    return [_wanted(each) for each in sums]


def _wanted(told: dict[str, str]) -> dict[str, str]:
    """Return a sum as one that is still to be paid, unless it was told as paid."""
    if told.get("role") in ("paid", "total"):
        return told
    kept = {key: value for key, value in told.items() if key != "remark"}
    return {**kept, "role": told.get("role") or "demanded", "due": "1"}


def _not_paid(words: str, told: Iterable[Slot]) -> bool:
    """Say whether a sum was only wanted; asked for money, 我没给 tells of it and not of papers."""
    if any(each.due for each in told) or unpaid(words):
        return True
    return _NOT_GIVEN.search(simplified(words)) is not None


def _paid_how(words: str) -> str:
    """Return "paid" where the words tell how a sum was handed over: 500元，付的现金."""
    plain = simplified(words)
    told = _HANDED_OVER.search(plain) and not _ASKED_FOR.search(plain)
    return "paid" if told else ""


_HANDED_OVER: Final = regex(
    "[交给付转扫缴掏刷](?:过去|给?(?:他们?|她|人家)|他们?的?码)?[的了]|(?:现金|微信|支付宝|刷卡|扫码|转账)(?:[交给付转扫收缴]|$|[，,。])|"
    r"\b(?:paid|gave|transferred|in cash|by (?:card|phone))\b",
    re.IGNORECASE,
)
_ASKED_FOR: Final = regex(
    r"[要让叫逼没不未]|[才就](?:放|让|给)|\b(?:asked|wanted|demanded|not|never)\b|n't\b",
    re.IGNORECASE,
)


_NOT_GIVEN: Final = regex(
    "(?:我们?|俺|咱|[，,\\s])(?:就|也|都|还|一直|坚持|最后|后来|结果|当时|我们?)*没有?[给交付掏]"
    "(?:他们?|钱)?(?:$|[，,。;；])"
)


def _sums(amounts: list[dict[str, str]], given: Given) -> Kept:
    return Kept({"money": {"amounts": amounts, "words": given.words[:LONGEST]}})


def _in_parts(given: Given, was: str) -> Kept | None:
    """Take what one part of an answer says of the sum: 不多，就一百; 没收钱，就是把证扣了."""
    parts = sum_parts(given.words)
    unsure_of_it = any(map(is_unsure, parts))
    yuan = [sum_ for part in parts if (sum_ := _sum_in_front(_JUST.sub("", part))) is not None]
    if len(yuan) == 1:
        about = {"about": "1"} if unsure_of_it else {}
        return _sums([{"amount": str(yuan[0]), "role": was, **about}], given)
    if any(_NOTHING.fullmatch(simplified(part)) for part in parts):
        return Kept({"money": {"none": True}})
    if of_sum := [part for part in parts if _tells_of_sum(part)]:
        return Kept({"money": {"words": "，".join(of_sum)[:LONGEST]}})
    return Kept({"money": None}) if unsure_of_it else None


def _sum_in_front(part: str) -> Decimal | None:
    """Return the sum that a part is, or begins with where it is told without a stop."""
    if (whole := amount(part)) is not None:
        return whole
    front = _IN_FRONT.match(part)
    return amount(front[1]) if front else None


_IN_FRONT: Final = regex(
    "((?:[0-9]{2,7}|[十百千万零一二两三四五六七八九]{2,9})(?:[块元]钱?)?|[0-9十一二两三四五六七八九][块元]钱?)"
    "(?![0-9.十百千万零一二两三四五六七八九几多来个次天月号点年人辆分里米条瓶箱斤吨公度岁期周日时小家户路街])(?=.)"
)
_JUST: Final = regex("^(?:就|才|只|是|也就|大概|大约|差不多|反正)+")
_NOTHING: Final = regex(
    "(?:倒|也|都|什么都|啥都|一分都?|一分钱都?|那?天?他们|他)*(?:没有?|没有?[要收罚提]|冇)(?:过|我们?|咱们?)?的?钱?(?:啊|的|呢)?|no(?:ne|thing)?",
    re.IGNORECASE,
)


def _tells_of_sum(part: str) -> bool:
    """Say whether a part of an answer tells what was taken, or that nothing was paid."""
    plain = simplified(part)
    told = _IN_KIND.search(plain) or _ROUGHLY.search(plain)
    return told is not None or unpaid(part)


# 好几百, 上千: how much it was, as near as he can say.
_ROUGHLY: Final = regex(
    "(?:好?几|上|成|数|近)[十百千万]|[百千万]把|[百千]十来?[块元]|"
    "\\b(?:a few|several|some) (?:hundred|thousand)|\\b(?:hundreds|thousands)\\b",
    re.IGNORECASE,
)


def _role_before(scene: Scene) -> str:
    """Return what the one sum was that is being changed; else the question says what it is."""
    money = scene.answers.get("money") or {} if scene.frame.editing == "money" else {}
    sums = money.get("amounts", ())
    return str(sums[0].get("role", "")) if len(sums) == 1 else ""


# 一条烟, 请了一顿饭: no sum, and yet what was taken.
_IN_KIND: Final = regex(
    "[烟酒茶饭礼鱼肉油米]|(?<!皮)卡|红包|东西|货|cigarette|dinner|gift|meal", re.IGNORECASE
)


def wants_money(scene: Scene) -> bool:
    """Ask only where the category takes money; what was read in a story stays."""
    category = category_of(scene)
    wanted = category is not None and category.money
    return was_read(scene, "money") or (wanted and asked("money")(scene))


def money_line(scene: Scene) -> Line | None:
    """Show the amount, or that there was none."""
    if "money" not in scene.answers:
        return None
    money = scene.answers["money"]
    if not money:
        return unsure(money)
    if money.get("none"):
        return Words("value-none")
    if not money.keys() & {"amount", "amounts"}:
        return shortened(str(money["words"]), 40)
    amounts = money.get("amounts") or [{"amount": money["amount"], "role": ""}]
    return joined(*(_amount(each) for each in amounts))


def amount_of(slot: Slot) -> dict[str, str]:
    """Return a sum that was read as an answer keeps it: its role, and how sure its number is."""
    role = slot.role or ("demanded" if slot.due else "")  # what is owed was wanted
    told = {"amount": str(slot.value), "role": str(role)} | _DUE[slot.due]
    told |= {"remark": str(slot.remark)} if slot.remark else {}
    if slot.high is not None:
        return {**told, "high": str(slot.high)}
    return {**told, "about": "1"} if slot.rough else told


def _amount(told: Mapping[str, str]) -> Words:
    words = Words("value-amount", {"amount": Decimal(told["amount"])})
    if "high" in told:
        high = Words("value-amount", {"amount": Decimal(told["high"])})
        words = Words("value-amount-range", {"low": words, "high": high})
    elif "about" in told:
        words = Words("value-amount-about", {"amount": words})
    role = told.get("role")
    if (told.get("remark"), role) in _UNSAID:
        role = ""
    told_of = Words("value-money", {"role": role, "amount": words}) if role else words
    if "remark" in told:
        return Words("value-money-remark", {"amount": told_of, "how": told["remark"]})
    return Words("value-money-due", {"amount": told_of}) if "due" in told else told_of


_UNSAID: Final = {("part", "paid"), *(("written", str(role)) for role in MoneyRole)}
"""Beside which remark the role says nothing: of the sum on a paper, and of a part that was paid."""
_DUE: Final[dict[bool, dict[str, str]]] = {True: {"due": "1"}, False: {}}
