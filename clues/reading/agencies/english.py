"""How are the offices called in English, and which of them is it?

The name of the group is the office; a bare word (fire, tax) only in a row of offices.
"""

import re
from typing import Final

from clues.regex import regex

# What the people of any office are called: fire people, tax office, health dept.
_MEN: Final = (
    r"[ -](?:guys?|men|man|people|ladies|lady|officers?|officials?|inspectors?|staff|bureau|office|"
    r"department|dep\.?t\.?|authorit(?:y|ies)|agency|enforcement|administration|supervision|team|"
    r"squad|patrol|boss|chief|clerks?|director|cadres?|uniforms?)"
)
# The words before these, and what is a name without them.
_NAMED: Final[dict[str, tuple[str, str]]] = {
    "traffic_police": (
        "traffic|highway patrol",
        "traffic (?:police(?:m[ae]n)?|cops?|wardens?)|highway patrol(?:m[ae]n)?|highway police",
    ),
    "road_admin": (
        (
            "road|roads|highway|expressway|(?:highway|road) admin|"
            r"overload(?:ing)?(?: control| check)?|weigh(?:ing)? station"
        ),
        "road admin|overload(?:ing)? (?:control|check) station",
    ),
    "transport": ("transport|transportation|transport and communications", ""),
    "urban_mgmt": (
        "urban|urban management|city management",
        "city (?:officers?|inspectors?|enforcement)|urban management|city management|chengguan",
    ),
    "market": (
        "market supervision|market regulation|food(?: (?:safety|hygiene|and drug))?|price|quality",
        (
            "market[ -](?:people|men|guys?|officers?|officials?|inspectors?|office|supervision|"
            r"regulation|"
            "regulators?|administration|bureau|authority)|administration for industry and commerce"
        ),
    ),
    "tax": (
        "tax|taxation|revenue",
        "tax collectors?|taxm[ae]n|tax(?= and (?:market|fire|health|police|labou?r))",
    ),
    "fire": (
        "fire|fire safety|fire rescue|fire prevention",
        (
            "firem[ae]n|firefighters?|fire(?= and (?:police|tax|market|health))|"
            "fire (?:brigade|service|rescue)"
        ),
    ),
    "environment": (
        "environment(?:al)?(?: protection)?|ecology|eco|enviro(?:nment)?|env|pollution",
        "environment(?:al)? protection(?! (?:equipment|law|fee|permit))|epb",
    ),
    "work_safety": (
        "emergency|emergency management|work safety|safety supervision",
        "safety (?:bureau|office)|work safety|emergency management|safety supervision",
    ),
    "maritime": (
        "maritime(?: safety)?|waterway|harbou?r|port|navigation",
        "(?:harbou?r|port) masters?|maritime police|maritime",
    ),
    "fishery": ("fisher(?:y|ies)", ""),
    "agriculture": (
        "agricultur(?:e|al)(?: (?:and rural affairs|machinery))?|veterinary|livestock",
        "",
    ),
    "water": (
        "water(?: (?:resources|conservancy|affairs))?|river(?: management)?|irrigation",
        "water (?:resources|conservancy|affairs)|river management",
    ),
    "forestry": ("forestry|forest", "forest rangers?|forestry (?:police|station)"),
    "land": (
        "land(?: and resources)?|natural resources",
        "land resources|natural resources(?= (?:came|said|told|fined))",
    ),
    "power": (
        "power(?: supply)?|electricity",
        "power (?:supply|company|grid)|electricity (?:company|board)|state grid",
    ),
    "coal": ("coal(?: mine safety)?|energy", "coal mine safety"),
    "health": ("health|public health|sanitary|hygiene", "health (?:commission|supervision)"),
    "commerce": ("commerce", "bureau of commerce"),
    "labor": (
        "labou?r|social security|human resources(?: and social security)?",
        "labou?r inspection|human resources and social security",
    ),
    "culture": (
        "cultur(?:e|al)|tourism|culture and tourism",
        "cultur(?:e|al) (?:market|and tourism)",
    ),
    "sanitation": (
        "sanitation|environmental hygiene",
        "sanitation (?:workers?|company|station)|environmental hygiene",
    ),
    "industry_it": (
        "industry and information(?: technology)?",
        "industry and (?:information technology|it)|industry and information",
    ),
    "township": (
        "township|sub-?district|street",
        (
            "(?<=from the )township|(?:(?<=is the )|(?<=was the )|(?<=does the )|"
            "(?<=did the )|(?<=can the )|(?<=may the ))township|"
            "town (?:government|officials?|hall|cadres?|office|people)|township government|"
            "township(?= (?:asked|came|said|told|wants?|demand|took|block|fine|charge|collect|"
            "sent))"
        ),
    ),
    "village": (
        "",
        (
            "(?<=the )village(?= (?:asked|told|wants|demand|took|fine|charge|collect))|"
            "village (?:committee|cadres?|officials?|head|chief|council|secretary|office)|"
            "neighbou?rhood committee|residents'? committee|community office"
        ),
    ),
    "police": (
        "public security",
        "police(?:m[ae]n)?|police (?:station|officers?)|public security|cops?",
    ),
}


# A fishery checkpoint stopped us; a street or port checkpoint may be anybody's.
_ON_THE_WAY: Final = frozenset(
    {"traffic_police", "transport", "forestry", "fishery", "agriculture", "coal"}
)
_BARRIER: Final = "|[ -](?:road ?blocks?|check ?points?|check[ -]posts?)"


def _kind(agency: str, roots: str, whole: str) -> str:
    barrier = _BARRIER if agency in _ON_THE_WAY else ""
    composed = rf"(?:{roots})(?:{_MEN}{barrier})" if roots else ""
    return rf"(?P<{agency}>{'|'.join(filter(None, (composed, whole)))})"


ENGLISH: Final = regex(
    rf"(?<![a-z])(?:{'|'.join(_kind(agency, *names) for agency, names in _NAMED.items())})(?![a-z])"
)

# The village committee in Liangting township took: it says where they sit.
_PLACES: Final = frozenset({"township", "village"})
_LIES_IN: Final = regex(
    r"\b(?:in|at|near|around|inside|outside|(?:committee|cadres?|station|office) of) "
    r"(?:the |[a-z]+ )$"
)
_NAME: Final = 40  # characters


def lies_there(met: re.Match[str]) -> bool:
    """Whether a township or a village only says where something was."""
    start = met.start()
    return (
        met[0] in _PLACES and _LIES_IN.search(met.string, max(0, start - _NAME), start) is not None
    )
