"""How is danger told in English?"""

from typing import Final

_KIN: Final = (
    "(?:husband|wife|son|daughter|father|mother|dad|mum|mom|brother|sister|grandfather|"
    "grandmother|grandpa|grandma|uncle|aunt|child|kids?|children|baby|boy|girl|friend|"
    "colleague|worker|employee|driver|parents)s?"
)
_WHO: Final = (
    f"(?:me|him|us|them|her(?! (?!{_KIN})[a-z])|(?:my|our|his|her|the) (?:old )?{_KIN}|"
    "an? old (?:man|woman)|people|somebody|someone)"
)
_PART: Final = (
    "(?:hand|arm|leg|head|face|nose|eye|ear|neck|back|rib|ribs|tooth|teeth|finger|wrist|"
    "knee|foot|feet|shoulder|chest|stomach|belly|throat|jaw|skull|hair)s?"
)
VIOLENCE: Final = (
    "(?:they|he) (?:have|has|had) (?:sticks|clubs|bats|batons|pipes)",
    (
        "(?:with|has|have|had|holding|carrying|pulled(?: out)?|drew) (?:a |an |the |"
        "their )?(?:knife|knives|machete|gun|pistol|axe|iron bar|steel pipe|bat)"
    ),
    r"(?:beat|hit|hits) (?:\w+ )?with (?:a |an )?(?:stick|bat|club|pipe|baton|iron)",
    "pepper spray|with (?:sticks|clubs|bats|batons|pipes|knives|guns|machetes)|molest",
    "groped|point(?:ed|ing|s) (?:a|his|their|the) gun|gun at (?:me|us|my)",
    "sitting on (?:me|my)",
    "burn (?:my|our|the|down my|down our) ?(?:house|shop|home|store)?(?: down)?|taser",
    "tear gas",
    (
        "(?:were|was|am|are|being|got) (?:attacked|beaten|assaulted|stabbed|shot|punched|"
        "kicked|pushed|thrown|dragged|knocked|hit)"
    ),
    (
        "threaten(?:ed|ing|s)? (?:to |they will |he will |that they would )?(?:kill|hurt|"
        "beat|burn|break (?:my|his|her)|harm|shoot|stab|rape)"
    ),
    (
        "threatening (?:me|us|my (?!licen|shop|business|company))(?! with (?:a )?(?:fine|"
        "closure|penalt))"
    ),
    (
        "(?:will|would|going to|gonna|'ll) (?:kill|hurt|beat|stab|shoot|break) (?:me|us|"
        "him|her|my|our|you|them)(?! (?:shop|business|licen))"
    ),
    "break (?:my|his|her|your) (?:legs?|arms?|neck|bones)",
    "rammed (?:me|us|my (?:car|truck|bike) with)|ran (?:me|him|her|us) over",
    "run (?:me|him|her|us) over|dog (?:bit|attack)|dogs (?:on|bit|attack)",
    "following (?:me|us) home",
    (
        r"\b(?:beat up|beat|beats|beating|beaten|hit|hits|hitting|punch|punch(?:ed|es|ing)|"
        "kick(?:ed|s|ing)|slap(?:ped|s|ping)|attack(?:ed|s|ing)|push(?:ed|es|ing)|"
        "shov(?:ed|es|ing)|dragg(?:ed|ing)|drags|strangl(?:ed|ing)|chok(?:ed|ing)|"
        "stabb(?:ed|ing)|shot|bit|pinn(?:ed|ing)|tackl(?:ed|ing)|knock(?:ed|ing)|"
        "grabb(?:ed|ing)|hurt|hurting|threw|slamm(?:ed|ing)|tas(?:er|ered))"
        f" {_WHO}(?! with (?:a |an )?[^.,]{{0,20}}(?:fine|bill|tax|fee|penalt|charge)|"
        " out of (?:the|our|my) (?:market|stall|group|list)| (?:to (?:sign|pay|close|move)|"
        r"back to|around the|for (?:a )?(?:fine|fee|money|tax)))\b"
    ),
    (
        r"\b(?:hit|punched|kicked|hurt|broke|injured|twisted|bit|cut|stepped on|smashed|"
        f"grabbed|pulled) (?:my|his|her|our|the|their) (?:old )?(?:{_PART}|"
        rf"{_KIN}(?:'s)? {_PART})\b"
    ),
    r"\b(?:threw|throwing|throws) (?:a|an|his|their|the) \w+ at (?:me|us|him|her|my)",
    r"\bbeating\b(?! around)|\bassault|\brap(?:e|ed|ing)\b",
    r"\bkill (?:me|us|him|her|you|my (?!business|shop))",
)
DETAINED: Final = (
    f"lock(?:ed|ing)? (?:me|us|him|her|my {_KIN}) (?:in|up|inside)",
    rf"detain(?:ed|ing) (?:me|us|him|them|(?:my|our) {_KIN})\b|detained her\b(?! \w+ for)",
    rf"won'?t let (?:me|us|him|her|my {_KIN}) (?:go\b|leave|out)",
    (
        f"(?:hold|held|holding|keep|keeping|kept) (?:me|us|him|her|my {_KIN}|people) (?:in|"
        "there|here|inside|against|hostage|captive)"
    ),
    "handcuff",
    (
        "(?:i am|i'm|we are|we're|is|are) (?:trapped|locked (?:in|up)|"
        "stuck in(?:side)? (?:the |a |an )?(?:lift|elevator|room|house|office|car))"
    ),
    rf"took (?:my|our) {_KIN}(?: away)?\b",
    (
        f"(?:dragged|pushed|forced|threw|put) (?:me|us|him|her|my {_KIN}) in(?:to)? (?:a|"
        "the|their) (?:van|car|truck|bus)"
    ),
    ("(?:can'?t|cannot|can not|couldn'?t) (?:get out|leave)(?! (?:a|the) (?:comment|review))"),
    "kidnap",
    ("(?:being|i am|i'm|we are|we're|he is|she is|he's|she's) (?:being )?held (?:at|in|by|inside)"),
    "won'?t let (?:me|us|him|her) (?:call|phone|sleep|eat)|taken away by",
    "tied (?:me|us|him|her) up|tied (?:my|our|his|her) (?:hands|feet)",
    "not (?:let|allow)(?:ing|ed)? (?:me|us|him|her) (?:to )?(?:leave|go home|out)",
)
INJURY: Final = (
    "bleeding",
    "injur(?:ed|y)(?! to (?:my|our) (?:rep|busi)| insurance| compensation| certificate)",
    "broken (?:arm|leg|rib|nose|hand|finger)",
    f"{_PART} (?:is|was|are) (?:broken|bleeding|swollen|hurt)|unconscious",
    "collapsed(?! (?:bridge|road|price))|passed out",
    ("(?:in|to|into) (?:the )?hospital(?! (?:to (?:inspect|work)|for (?:inspection|paper)))"),
    "ambulance(?! (?:fee|charge|cost))|faint(?:ed|ing)|heart attack|had a stroke",
    "(?:can'?t|cannot|can not) breathe|not breathing",
    (
        "(?:i am|i'm|he is|he's|she is|she's|got|was|were|badly|we are|somebody is|"
        r"someone is) hurt\b(?! by (?:this|the|that))"
    ),
    "(?:can'?t|cannot) get up|blood (?:everywhere|all over)|covered in blood",
    "with (?:my|our|his|her|the|an) [^.,]{1,20} (?:still )?inside",
    (
        "(?:he|she|father|mother|man|woman|somebody|someone|people|who|husband|wife|son|"
        "daughter) (?:is|are) dying"
    ),
    "(?:he's|she's) dying|dying (?:man|woman)|fell (?:down|over|and)",
    "and (?:she|he|i) fell",
    (
        "help me[!,]? (?:please[!. ]*$|they(?:'re| are)|he(?:'s| is)|she(?:'s| is)|i(?:'m|"
        " am)|quick|now)"
    ),
    "help us|send help|need help (?:now|right now|quick)|save (?:me|us)",
    "(?:fell|pushed me|jumped|thrown) in(?:to)? the (?:river|water|lake|sea|canal)",
    "drown|(?:boat|ship|ferry) is sinking|sinking fast",
    "(?:i am|i'm|we are|we're|is|are) in danger",
    r"^(?:please )?help me[\s!.]*$|\bhelp!",
)
FIRE: Final = (
    "on fire|caught fire|there(?:'s| is| was) a fire(?! (?:inspection|safety|drill))",
    "explosion|gas (?:is )?leak(?:ing)?|smoke everywhere|set fire to",
    "burn(?:ing|ed|t) (?:down )?(?:our|my|the|his|her) (?:house|shop|home|hut|car)",
    r"\bfire in (?:the|my|our) (?!inspect|regul)",
    ("(?<!straw )(?<!garbage )(?<!rubbish )is burning(?! (?:straw|money|cash|fuel|garbage))"),
)
DESPAIR: Final = (
    "want to die|kill(?:ing)? myself|(?:i am|i'm) (?:going to|gonna|about to) jump",
    "suicid(?!al for)",
    ("(?:took|swallowed) (?:a lot of|all my|too many|a bottle of|the) (?:sleeping )?pills"),
    "overdose|(?:don'?t|do not) want to be here any ?more",
    "standing on (?:the|a) (?:bridge|roof|edge|railing|ledge)|end my life|end it all",
    "don'?t want to (?:live|be alive)|no reason to live",
    "(?:can'?t|cannot) go on (?:living|like this any|any ?more)",
    "(?:rather|better off) (?:be )?dead|jump off (?:the|a) (?:bridge|roof|building)",
    "hang myself|nothing to live for|take my own life",
)
