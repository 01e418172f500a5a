"""Which English phrases tell the same? They are told apart by |."""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "road": "truck|highway|driver|lorry|roadside|toll station|toll gate|the road|overload|my car|"
    "my van|by the bridge|bridge on|traffic police|road administration|weigh station|on"
    " the g|on s",
    "water": "boat|vessel|barge|on the river|waterway|fishing net|ferry",
    "stop": "stopped my|stopped me|stopped us|pulled me over|pulled over|searched the truck|"
    "searched my|flagged me|waved me down|stopped the truck|stopping every",
    "point": "with a pole|stopped every|stopping every car|every car had|checkpoint|"
    "check point|road block|roadblock|barrier|cones across|rope across",
    "fine": "fined|fine of|a fine|the fine|penalty|fines",
    "charge": "charged|charge us|charges|fee of|a fee|toll of|collect|had to pay|pay a|money for",
    "tollway": "to pass|to cross|passage fee|cross the bridge",
    "take_vehicle": "impounded|towed|took my licence|took my license|seized my truck|seized"
    " my car|took"
    " my truck|took my car|kept my licence|took my papers|seized my boat|took away my"
    " truck|seized my vehicle",
    "hired": "hired|temporary staff|temporary worker|auxiliary|security guard|not real officers|"
    "day labourers",
    "no_power": "no power to stop|no right to stop|not allowed on the road|even stopped cars",
    "waved_on": "waved on|let me go|let us go|waved me on|let the truck go|let it go on",
    "quota": "quota|targets for fines|fine target",
    "split": "share of the fines|percentage of the fine|commission on fines",
    "private_account": "personal account|private account|personal qr|his own qr|his own"
    " wechat|personal"
    " wechat|private qr",
    "embezzle": "embezzle|pocketed|into his own pocket|into their own pockets",
    "levy": "sponsor|donation|donate|contribute|levy on|subscribe to newspapers|subscribe|gala|"
    "festival",
    "gifts": "bribe|gifts|cigarettes|dinner|red envelope|kickback|tea money|liquor|meals|free"
    " meal|without paying",
    "blocked": "until i pay|unless i|unless we|before they stamp|first pay|refused to stamp|only"
    " after|no stamp|no permit until",
    "permit": "permit|licence application|license application|certificate|approval|apply for|"
    "application|stamp",
    "forced": "forced to pay|made us pay|must pay|have to pay|compulsory",
    "assoc": "association|membership|training course|contest|training fee",
    "agent": "only from|buy from their|from their firm|their own company|only the"
    " firm|only their|named firm|appointed|designated|told me which|must"
    " use|only"
    " accept",
    "no_basis": "no basis|no reason|arbitrary|no rule|no law|no article|without explanation|without"
    " any basis|no legal basis|for nothing",
    "fee_words": "fee|fees|charges|management fee|sanitation fee|parking fee",
    "business": "factory|shop|company|restaurant|store|business|firm|workshop|our"
    " plant|stall|hotel|"
    "my cart|warehouse|school",
    "inspect": "inspection|inspect|inspected|inspectors|came to check|checked our|raid",
    "unfiled": "not filed|no filing|was not registered|no record of the inspection",
    "quiet": "quiet day|quiet period",
    "repeat_visit": "five times|four times|six times|three times|ten times|several times|"
    "many times|twice this|again and again|repeatedly|third time|fourth"
    " time|every week|times"
    " this month|same"
    " check|back again|came back|one after another|different departments",
    "by_others": "volunteer|contractor|third party|third-party|not an officer|grid worker|helper",
    "no_notice": "without notice|no notice|no approval|without any notice|unannounced|inspection"
    " notice",
    "disrupt": "disrupt|disturb|stop the machines|machines off|shut the line|lost a day|customers"
    " left",
    "no_subject": "no authority to inspect|no power to inspect",
    "no_code": "did not scan|didn't scan|not scan|refused to scan|inspection code",
    "over_cap": "more than the cap|over the cap|more often than allowed|yearly limit",
    "remote": "from another city|from another province|out-of-area|another county|other province",
    "seal": "sealed|seized|froze|frozen|confiscated|took away|took my|seals on",
    "no_list": "no list|no papers|no paperwork|no document|without a list|no decision|nothing in"
    " writing|without any paperwork",
    "not_returned": "not returned|have not given back|still have not|not given back|never"
    " returned|still"
    " keep|won't return|has not been returned",
    "shutdown": "shut down|told to close|closed my|ordered to close|shut us down|"
    "suspend business|had"
    " to close|forced us to close|close the shop",
    "shirk": "passed from|sent me to|not their job|passing the buck|back and forth|sent from|each"
    " says|counter to counter",
    "unanswered": "no answer|no reply|nobody answered|no response|never answered|nobody"
    " has answered|"
    "heard nothing|i complained|i reported",
    "idle": "do nothing|did nothing|does nothing|ignore|nobody cares|took no action|no action|"
    "turn a blind eye|looks away",
    "timid": "dare not|afraid to enforce|do not dare",
    "opaque": "in the dark|not public|not published the result|refused to tell",
    "fraud": "falsif|forged|fake record|fake document|made up",
    "slow": "been waiting|has been pending|still waiting|waiting for|kept waiting|"
    "for months|delay|delayed|being processed|in"
    " process|dragging|weeks and",
    "no_badge": "no id|no badge|show any id|show an id|show their id|show his id|refused to show|"
    "without showing|show any identification|no identification",
    "document": "wrong name|no stamp|no seal|name was wrong|wrong date|faulty document|"
    "blank form|no"
    " official stamp",
    "procedure": "without a hearing|no hearing|without asking|before i could|did not listen|let me"
    " explain|only one officer|sign a blank|forced me to sign|my side",
    "law": "wrong law|wrong article",
    "conduct": "plain clothes|smoking|drunk|no uniform|smelled of alcohol|slippers",
    "unequal": "same offence|same offense|same thing|next door was fined|others were"
    " fined|neighbour"
    " was fined|neighbor was fined|others only|paid only",
    "selective": "only me|only mine|only my|only us|singled out|everyone else|all the other|whole"
    " street|others are left alone|keep targeting",
    "max_fine": "highest fine|heavy fine|maximum fine|first time|maximum penalty|huge"
    " fine|excessive",
    "attitude": "rude|swore|shouted|yelled|insulted|banged the table|cursed|threatened",
    "rough": "beat|hit me|pushed me|handcuff|injured|violent|turned over|overturned|smashed|"
    "kicked|dragged|knocked over|grabbed",
    "aux": "auxiliary",
    "ultra": "beyond their powers|no power to|no authority to",
    "power": "abuse of power|retaliat|revenge|abusing power",
    "repeat_penalty": "fined twice|fined again|twice for the same|fined three times",
    "disproportion": "out of proportion|trivial|worth only|tiny mistake|minor",
    "punish_first": "without a warning|no warning|without warning",
    "harass": "harass|making trouble|make trouble|picking on",
    "conflict": "local rule|contrary to|against the national|already abolished|"
    "cancelled by the state",
    "unpublished": "unpublished|nowhere to be found|internal document|not published",
    "temp_point": "temporary checkpoint|temporary post|in a tent|temporary station",
    "unqualified_person": "not qualified|no qualification",
    "environment": "business environment|road into the park",
    "praise": "thank|praise|helpful|grateful|well done|kind",
    "question": "is there any rule|is it legal|are they allowed|may i ask|how do i|is it allowed|i"
    " want to ask|can you tell me|do i have to|is it right",
}
