"""What does a story in English say of badges, receipts and written notices?

Every paper is judged by the words before it in its sentence: a denial within a few words, a
deed of giving, or a word that makes it the reporter's own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from clues.reading.words.swift import swift
from clues.regex import regex


@dataclass(frozen=True, slots=True)
class English:
    """One paper of an English story; *kind* is the name of the slot it fills.

    *weak*: it was asked for, and nothing is told of its being given.
    """

    kind: str
    given: bool
    start: int
    end: int
    weak: bool = False


_PAPER: Final = swift(
    r"\b(?:(?P<papers_shown>(?:law enforcement |identity |enforcement |official |work |"
    r"police |officer'?s? |staff |warrant )?"
    r"(?:ids?|id cards?|identification|badges?|credentials"
    r"|(?<!fire )(?<!health )(?<!inspection )(?<!safety )(?<!food )(?<!quarantine )(?<!business )"
    r"certificates?|warrant cards?"
    r"|police cards?|work cards?|enforcement cards?|identity cards?|name tags?|(?<=their"
    r" )cards?"
    r"|(?<=any )cards?|(?<=his )card|(?<=her )card"
    r"|(?<=showed a )card|(?<=showing a )card|(?<=show a )card"
    r"|(?:cards?|papers?)(?= (?:was |were )?shown)"
    r"|(?<=showed )(?:their )?(?:cards?|papers)"
    r"|(?<=no )cards?(?= of (?:their|his|her) own| (?:no|nor|and|or)\b|[,.;]|$)))"
    r"|(?P<both>(?:slip|piece|scrap|sheet|bit) of paper|single paper"
    r"|papers?(?! (?:on|to|under) (?:the|my|our) (?:door|gate|window|windscreen|shutter)))"
    r"|(?P<receipt_given>(?:official |proper |formal |handwritten |printed )?"
    r"(?:receipts?|invoices?|slips?|stubs?|vouchers?))"
    r"|(?P<ticket>tickets?)"
    r"|(?P<notice_given>(?:(?:written|official|inspection|prior|formal|penalty|seizure|closure"
    r"|rectification|advance|sealing|stop-work"
    r"|demolition|suspension|fine) )*(?:notices?|decisions?|paperwork|documents?|inventory"
    r"|list of (?:items|goods|things)|list"
    r"|orders?|lists|(?<=inspection )(?:records?|reports?|forms?|sheets?)"
    r"|(?<=copy of the )(?:record|minutes|report)"
    r"|(?<=written )(?:reasons?|explanation|statement|record)"
    r"|papers?(?= (?:on|to|under) (?:the|my|our) (?:door|gate|window|windscreen|shutter))"
    r"|document|in writing|(?:penalty|decision) letter|letter(?= given)?|form)))\b"
)
_DENIED: Final = regex(
    r"\b(?:no|not|never|without|neither|none|nobody|nothing|nor|refus\w+|declin\w+|failed|forgot"
    r"|instead of|lack\w*|promis\w+|\w+n['’]t|hasn|didn|zero)\b(?:\W+[\w'’]+){0,6}"
    r"(?:\W+n?or(?:\W+[\w'’]+){1,5})?\W*$"
)
_GIVEN: Final = regex(
    r"\b(?:gave|gives?|given|issued?|issues|handed|hands|wrote|written|tore|printed|left|leaves"
    r"|show(?:ed|n|s)?|produced|provided|sent|served|got|received|have|has|flashed|"
    r"presented|displayed"
    r"|saw|tore off|tears? off|flipped|opened|pinned|slapped|tucked|shoved|posted|stuck|taped"
    r"|wore|wearing"
    r"|attach(?:ed)?|enclosed?"
    r"|emailed|texted|found|had|h(?:eld|old)(?= (?:up|out|his|her|their|a|an)\b)"
    r"|let (?:me|us) (?:see|photograph|look at|check|read)"
    r"|there(?: (?:was|were|is)|['’]s)"
    r"|did (?:print|give|show|issue|leave|write|hand|get|receive))\b(?:\W+[\w'’]+){0,8}\W*$"
)
_OWN: Final = regex(
    r"\btore up (?:the|my)\W*$|\botherwise(?: \w+){0,2}\W*$"
    r"|\b(?:my|our|driver'?s?|passengers?'?|customers?'?)(?:\W+\w+){0,1}\W*$"
    r"|\b(?:asked|demanded|wanted|told|ordered) (?:me|us)\b(?! closed| shut)(?:\W+[\w'’]+){0,5}\W*$"
    r"|\b(?:can|could|should|must|will|would|(?<!\d )may(?! \d)|if|whether|how)\b"
    r"(?:\W+[\w'’]+){0,6}\W*$"
)
_SURE: Final = regex(
    r"\b(?:receipts?|slips?(?! of)|invoice|ids?|identification|badges?|credentials|written"
    r"|in writing"
    r"|notices?|decisions?|paperwork|inventory|police cards?|cards?|tickets?|certificates?"
    r"|(?:seizure|confiscation) lists?|papers?$|list of|inspection (?:records?|reports?|forms?)"
    r"|(?:closure|seizure|stop-work|demolition|suspension|sealing|rectification) orders?)\b"
)
# I asked for his badge; but: they asked me for papers, because I asked for an invoice.
_ASKED: Final = regex(
    r"(?:^|,|\b(?:i|we) (?:[\w']+ ){1,4}and\b)\W*(?:and |so |when |then )*(?:i|we|my \w+)?\W*"
    r"(?:(?:politely|twice|just|only|have|had|also|even) )*(?:said (?:that )?i )?"
    r"(?:ask(?:ed)?|begged|pleaded"
    r"|pressed|insisted|demanded|(?<=i )needed|(?<=i )wanted)\W+"
    r"(?:(?:him|her|them|again|twice|politely|nicely|to see|for|on)\W+)*"
    r"(?:(?:a|an|any|the|his|her|their|some|that|proper|official|something|anything)\W+)*$"
)
# The invoice from my supplier is of goods.
_OF_GOODS: Final = regex(
    r"\W+(?:for (?:the|my|our|a|an) \w+ )?from (?:the|my|our|a|an|that) (?:\w+ )?"
    r"(?:suppliers?|shop|store|seller|dealer|garage|hotel"
    r"|pharmacy|hospital|wholesaler|vendor|manufacturer|clinic|factory)\b"
)
_AFTER_DENIED: Final = regex(
    r"\W+(?:missing|lacking|absent|nowhere|(?:was |were )(?:only )?promised)\b"
    r"|\W+(?:would |will )?costs? (?:me )?(?:double|extra|more|another|twice)\b"
    r"|\W+(?:was |were )?(?:turned (?:around|over|backwards)|face[- ]down|hidden|covered"
    r"|in (?:his|her|their) pocket)\b"
    r"|(?:\W+(?:book|roll|machine|printer))? (?:was|is|had) (?:finished|broken|empty|gone"
    r"|used up|run out)\b"
    r"|\W+(?:but )?(?:none|nobody|no one|neither)(?: of them)? (?:had|showed|produced|offered)"
    r"(?: any| one| it)?(?=[.;,!])"
    r"|\W+but (?:they|he|she) (?:kept|took) (?:both|all|the|it|every)\b"
    r"|\W+(?:and|but)(?: \w+){1,2} (?:said|answered|replied|told me)"
    r" (?:there (?:is|was) )?(?:none|no|not|never)\b"
    r"|\W+(?:aloud|out loud)\b.{0,12}\btook it\b|\W+(?:and|then) took it (?:back|away|with)"
    r"| on (?:his|her|their) (?:mobile |smart)?phone\b.{0,25}\b"
    r"(?:no|never|not|\w+n['’]t|refus\w+)\b"
    r"|\?\W+(?:also |still |again )?(?:he|she|they|no|nope|none|not|never|nothing|forget|dream|just"
    r"|laugh\w*)\b"
    r"|\W+(?:(?:was|were|is|has|have|had|did)(?: not|n['’]t| never)|never|nowhere|refused|still"
    r" (?:hasn|not)|(?:would|will) (?:come|follow|be (?:sent|given|mailed)))\b"
)
_BROKEN: Final = regex(
    r" (?:machine|printer|book|roll) (?:was|is|had) (?:broken|finished|empty|run out)"
)
_AFTER_GIVEN: Final = regex(
    r"\W+(?:(?:(?:was|were) )?(?:clearly |properly |duly )?(?:given|issued|handed"
    r"|shown|sent|emailed)"
    r"|(?:was|were) (?:made|left)"
    r"|(?:was|were) (?:taped|posted|stuck|pinned|pasted|glued|nailed|presented|produced|served"
    r"|delivered|pushed|slipped)"
    r"|reached (?:us|me)|and (?:got|received|(?:was|were) given) (?:a|one) copy"
    r"|(?:they|he|she|officers?|which they)"
    r" (?:left|gave|handed|showed|issued|sent|stuck|served|wrote)"
    r"|(?:taped|posted|stuck|pinned|pasted|glued|nailed) (?:to|on|up|over|inside)"
    r"|and (?:he|she|they) (?:gave|wrote|showed)"
    r"|,?(?: and| but| so)?,?(?: to be fair,?| in fact,?| actually,?| in the end,?)?"
    r" (?:he|she|they) (?:did |even )?(?:gave|give|wrote|write|showed|show|printed|produced|handed)"
    r"(?: me| us)? (?:one|it|them)\b"
    r"|(?:on|round|around) (?:their|his|her) (?:chests?|necks?|uniforms?)"
    r"|bears|carries|arrived|came (?:by|in|as|at once|right|straight|through"
    r"|immediately|later|the next)"
    r"|has (?:no|an?|the)|(?:is|was) dated|(?:that )?i (?:got|received|was given)"
    r"|(?:is|was) (?:stamped|handwritten|printed|from|signed)"
    r"|says?|said|states?|stated|reads?|(?:\w+ ){0,2}(?:which|that) (?:he|she|they) did show)\b"
)
_ENCLOSED: Final = regex(r"\W+(?:is|are) (?:attached|enclosed)\b")
_WITH: Final = regex(r"\bwith an? $")
# always with ID
_CAME_WITH: Final = regex(
    r"\b(?:always|all|both|each|came|officers?|inspectors?|time),? (?:came )?with "
    r"(?:their |proper |valid |full )?$"
)
_MONEY: Final = regex(
    r"\b(?:cash|(?<!who )paid|fined|took (?:\w+ ){0,5}(?:yuan|rmb|kuai)|took \d+"
    r"|for (?:the|my) money)\b"
)
_SUM: Final = regex(
    r"\b(?:cash|paid|fined?|yuan|rmb|kuai|(?:my|the) money"
    r"|\d+ (?:each|per \w+|from (?:each|every)))\b(?<!no fine)"
)
_TOLL: Final = regex(
    r"\b(?:collect|charge|take)(?:s|ed|d)? (?:\w+ )?\d+|\btook \d+|\bfees?\b"
    r"|\btolls?\b(?! (?:station|gate|booth|plaza))"
)
_STOP: Final = regex(
    r"[.!?;:\n]|,\s*and\s+(?=(?:this|on|the|they|he|she|i|we)\b)"
    r"|\band (?=when\b|i (?:asked|begged|demanded)\b)|\b(?:but|then|and then|although|because)\b"
)
_REACH: Final = 70


# A list that is left is one of what was taken.
_LEFT: Final = regex(r"\b(?:left|gave|handed)(?: me| us| behind)? a (?:\w+ )?list\b")
# They wrote nothing down; he laughed and showed nothing.
_NOTHING: Final = swift(
    r"\b(?:(?P<notice_given>(?:wrote|writes?|written|put) nothing (?:down|in writing|on paper)|"
    r"(?:wrote|writes?) nothing|nothing (?:is |was )?(?:written(?: down)?|in writing|on paper)|"
    r"(?:did not|didn['’]t|do not|don['’]t|never) (?:write|put) (?:anything|it)"
    r" (?:down|in writing|on paper)|"
    r"(?:gave|left|handed)(?: me| us)? no copy|refused(?: me| us)? a copy|"
    r"no copy (?:was )?(?:left|given)|"
    r"(?:(?:were|was) (?:not|never)|weren['’]t|wasn['’]t) (?:given|left|handed) (?:a|any) copy|"
    r"(?:would not|wouldn['’]t|did not|didn['’]t) (?:leave|give)(?: me| us)? a copy)|"
    r"(?P<receipt_given>nothing (?:was )?(?:given|handed)(?: to)? (?:me|us)"
    r" (?:in return|for (?:it|the money)))|"
    r"(?P<papers_shown>(?:showed|shows|produced) (?:me |us )?nothing(?! but)"
    r"|(?:refus\w+|declin\w+|fail\w+|didn['’]t|did not|would not|wouldn['’]t|never)(?: to| even)*"
    r" (?:identify (?:themselves|himself|herself)|say who (?:they|he|she) (?:were|was))))\b"
)


def in_english(text: str) -> Iterator[English]:
    """Yield what is said of each paper that is named in English words."""
    if re.search("[a-z]{2} [a-z]", text) is None:
        return
    for met in _LEFT.finditer(text):
        yield English("notice_given", given=True, start=met.start(), end=met.end())
    for met in _NOTHING.finditer(text):
        yield English(str(met.lastgroup), given=False, start=met.start(), end=met.end(), weak=True)
    for met in _PAPER.finditer(text):
        before = _STOP.split(text[max(0, met.start() - _REACH) : met.start()])[-1]
        given = _verdict(met[0], before, text[met.end() : met.end() + 50])
        weak = given is None and _is_asked(before, text[: met.start()])
        if given is None and not weak:
            continue
        for kind in _kinds(str(met.lastgroup), text, given=bool(given)):
            yield English(kind, bool(given), met.start(), met.end(), weak)


def _verdict(word: str, before: str, after: str) -> bool | None:
    denied = _DENIED.search(before)
    if _BROKEN.match(after):
        return False
    if _OWN.search(before) and not (denied and "would" in before):
        return None
    if denied or _AFTER_DENIED.match(after):
        return False
    if _OF_GOODS.match(after):
        return None
    enclosed = "invoice" not in word and _ENCLOSED.match(after)
    asked = _ASKED.search(before)
    given = _AFTER_GIVEN.match(after) or enclosed or (_GIVEN.search(before) and not asked)
    came_with = _CAME_WITH.search(before) or ("written" in word and _WITH.search(before))
    return True if (given or came_with) and _SURE.search(word) else None


def _is_asked(before: str, told: str) -> bool:
    """Tell whether it was asked for, and not told as the reason of what was done then."""
    reason = told[: len(told) - len(before)].endswith("because")
    return not reason and _ASKED.search(before) is not None


def _kinds(kind: str, text: str, *, given: bool) -> tuple[str, ...]:
    if kind == "ticket":
        # Who gets one has it in writing, who gets none has no proof of what he paid.
        if given and not _TOLL.search(text):
            return ("notice_given",)
        if given:
            return ("receipt_given",)
        return ("receipt_given",) if _SUM.search(text) else ()
    if kind != "both":
        return (kind,)
    if given:
        return ()
    return ("notice_given", "receipt_given") if _MONEY.search(text) else ("notice_given",)


_NO: Final = regex(
    r"\b(?:(?:did|do|does|was|were|had|has|have|would|could|is|are) not|\w+n['’]t"
    r"|no|not|never|without|neither|none|nobody|nothing|nor|zero|instead of|lack\w*"
    r"|(?:refus|declin|promis)\w+|failed|forgot)\b"
)


def with_its_no(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the words of a paper at *start*:*end* begin and end with what denies it.

    No receipt, did not show any ID: the paper alone says as much for a yes.
    """
    if _LATIN.match(text, start) is None or _NO.search(text, start, end):
        return start, end
    said = _STOP.split(text[max(0, start - _REACH) : start])[-1]
    if _DENIED.search(said):
        *_, no = _NO.finditer(said)
        return start - len(said) + no.start(), end
    behind = _AFTER_DENIED.match(text, end) or _BROKEN.match(text, end)
    return start, behind.end() if behind else end


_LATIN: Final = regex("[a-z]")
