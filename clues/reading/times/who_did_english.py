"""Who does what to whom in the English words of a day: on Sunday I stayed at home is one's own?"""

from typing import Final

from clues.regex import regex

_OFFICE_DOES: Final = regex(
    r"\b(?:they|he|she|officers?|men|man|officials?|inspectors?|police|teams?|"
    r"another (?:team|man|group|officer|visit|notice|fine|one)|came(?! home| back home)|"
    r"(?<!i )(?<!we )took|"
    r"taken|towed|seized|sealed|fined|locked|cut|stopped|demand\w*|asked (?:for|me|us)|"
    r"(?:told|made|forced|let|gave|called|texted|charged|stopped|visited) (?:me|us|my|our)|"
    r"threaten\w*|kept|order(?:ed|s)?|refused|must|removed|tore|broke|searched|fee|yuan|\d{2,5}|"
    r"notice|letter|message|again|inspect\w*|check(?:ed|s)?|blocked|warned|confiscated|raided)\b"
)
_ONES_OWN: Final = regex(
    r"\b(?:i|we|my [a-z-]{2,12}|(?:the|our|my) (?:school|shop|office|term|market|fair|harvest|exam|"
    r"factory|kids|children|lease|licen[sc]e|permit))\b[^.;]{0,24}?\b(?:stayed|was|were|closed|"
    r"ended|ends|started|starts|went|passed|opened|slept|rested|travel+ed|phoned|wrote|"
    r"filed|applied|bought|planted|sent|got|returned|drove|waited|moved|finished|turned|had|came|"
    r"fell|took|lost|called|gave "
    r"birth)\b"
)


_RAN_TO: Final = regex(
    r"\b(?:i|we|he|she|my [a-z-]{2,12})(?: have| had| also| then)? (?:called|phoned|rang|wrote to|"
    r"went to|asked|complained to|reported (?:it|this) to|tried) (?:the |your |a )?(?:\w+ ){0,2}"
    r"(?:hotline|12345|"
    r"office|bureau|station|police|them|mayor|platform|complaint line|department)\b"
)
_MONEY: Final = regex(r"\b(?:yuan|pay|fine|fee|\d{2,5}|seized|took|kept|towed)\b")


def idle_in_english(told: str) -> bool:
    """Whether only what the teller, or his people, did is told of the day."""
    if _errand(told):
        return True
    return _OFFICE_DOES.search(told) is None and _ONES_OWN.search(told) is not None


def deed_in_english(told: str) -> bool:
    """Whether a deed of an office is, or may be, told of the day."""
    if _errand(told):
        return False
    return _OFFICE_DOES.search(told) is not None or _ONES_OWN.search(told) is None


def _errand(told: str) -> bool:
    """I called the hotline yesterday and they told me to wait."""
    met = _RAN_TO.search(told)
    return met is not None and _MONEY.search(_RAN_TO.sub("", told)) is None
