"""What is understood of a message before its turn, while nobody waits for the database?"""

import re
from dataclasses import replace
from datetime import datetime
from typing import Final

from clues.private_numbers import hidden
from clues.reading.corrections.denials import BARE_CHANGE, denied_plainly
from clues.reading.long_stories import dangers_in, read_whole
from clues.reading.matters.elsewhere import elsewhere
from clues.reading.matters.matters import matters
from clues.reading.official_paper import official_paper
from clues.reading.slots import Name, Reading
from clues.reading.teller.anger import is_anger
from clues.reading.words.folding import LONGEST
from clues.regex import regex
from clues.speech import Inbound, Sign
from clues.understood import Understood
from handlers.dialog.house import House

SHORTEST: Final = 2
MASKED: Final = "masked"
# It takes back, or says by the name of a line how that line should read.
_CORRECTS: Final = regex(
    r"不是|不对|錯|错了|说错|写错|打错|记错|弄错|搞错|是我刚?才?(?:瞎|乱|胡)[说编讲]|(?:我|俺)(?:前面|刚才?|刚刚|之前|上面|早|都|就|已[经經])+[说說讲講写寫](?:过|過|了|的)*(?:是|在)|改成|改为|改到|换成|应该[是叫]|應該[是叫]|更正|其[实實](?:就|[还還])?是|不在.{1,16}在|没有.{1,8}[，,]而?是|"
    r"没[罚收要交扣][^，。]{1,8}[，,]而?是|"
    r"没有?[罚收要交扣给付掏](?:我们?|他们?)?[\d一二两三四五六七八九十百千万]+(?:元|块|钱)*[，,](?:他们?)?(?:只|就|是)*[罚收要交扣给付掏]|"
    # 刚才说错了，还是300; 想起来了，是300
    r"(?:^|[，,])(?:那|应该|應該)?[还還]是(?:[\d一二两三四五六七八九十]|[昨前今][天晚]|[上下中]午|晚上|早上).{0,8}$|"
    # 还是交警, 还是东街: a unit or a place that is put back
    r"(?:^|[，,])(?:那|就|应该|應該|其[实實]|单位|單位){0,2}[还還]是(?:城管|交警|路政|公安|市监|运管|消防|环保|税务|海事|渔政|"
    r"派出所|民警|警察|[^，。\s没不罚收给要]{1,5}[局队])的?人?[吧啊]?$|"
    r"(?:^|[，,])(?:那|就|应该|應該|其[实實]|想想|算了|地[点點]|位置){0,3}[还還]是在?(?![那这這同老原他她你我没沒不])"
    r"[^，,。;；!！?？没沒不罚罰收给給要]{1,14}"
    r"(?:[桥橋路街巷道口站镇鎮乡鄉村庄莊县縣市区區门門店厂廠场場园園楼樓头頭边邊旁面河江港湾灣库庫]|码头|碼頭|附近|对面|服务区)"
    r"[吧啊的呢.。]?$|"
    r"^[^，,。;；\s]{2,12}(?:应为|應為)[^，,。;；\s]{2,}|^(?:门牌|門牌)(?:号|號)?码?(?:就|应该|應該)?[是为為：:]|"
    r"想起[来來]了?[，,\s]*.{0,4}是|写成.{1,12}了[，,]|[多少漏][写打说记]了|[看听算数]错|[口笔手]误|"
    # 地点改一下，沙河桥南头; 是前天的事; 500才对; 不止300，是500; 没有300那么多，就200
    r"(?:时间|日期|地点|位置|单位|部门|金额|车牌号?|公司)(?:这?一?行)?(?:要|得|需要|想)?(?:改一?下|改改|更正一?下)[，,：:\s\d]|"
    r"^(?:时间|日期|地[点址]|位置|单位|部门|金额|钱数|车牌号?)[这那]?一?[行栏项]?(?:要|得|需要|应该)?(?:修|更)?改[，,：:\s\d]|"
    r"^是[^，。]{1,8}的事$|才对$|^(?:[票证]|单子|收据|罚单|票据|证件|通知书?)(?:他们?|是)?(?:其实|当时|后来还是)|^(?:别|不要|不能)写没|"
    r"^是[^，。\s我你他她这那哪]{1,5}[门門街路桥橋站村镇鎮口巷][。.]?$|"
    r"不[止到][\d一二两三四五六七八九十百千万][^，。]{0,6}[，,](?:只?就?是|就|只)|"
    r"没有?[\d一二两三四五六七八九十百千万]+[元块钱]*[那这]么多|"
    r"^(?:地点|位置|单位|时间|金额)就[写填]|"
    r"^(?:应该|應該)?是(?:[上下中]午|早上|清[早晨]|傍晚|晚上|夜里|半夜|凌晨)$|"
    r"^(?:罚款(?:金额)?|钱数?|数[额目])(?:就|应该|其实)*[是为：:]\s*[\d一二两三四五六七八九十]|"
    r"^(?:其实|当时)?没有(?:城管|交警|路政|公安|市监|运管|消防|环保|税务|海事|渔政|辅警|协管|[^，。\s]{1,5}[局队])(?:的人?)?$|"
    # 具体是孝感服务区: it says more finely what a line holds.
    r"^(?:具体|具體|准确|準確|确切|確切|详细|詳細)(?:的|[地的]?[说說]|來說|来说)?"
    r"(?:地点|地點|位置|地址|地方|时间|時間|日期|单位|單位|金额|金額)?(?:就|应该|應該)?[是在為为：:]|"
    r"^(?:the )?(?:time|date|place|location|unit|agency|amount|fine|plate|company) (?:is|was) |"
    r"^change \b.*\bto\b|\b(?:it|that) (?:(?:was|is) not|(?:wasn|isn)['’]t)\b|"
    # They were not traffic police, they were road administration
    r"\b(?:they|these|those|he|she|men|people|officers)"
    r"(?:['’]re not| (?:were|was|are|is) not| (?:were|was|are|is)n['’]t)\b[^,.;]{1,40}[,.;] ?"
    r"(?:but |rather )?(?:they|it|these|those|he|she)(?:['’]re| were| are| was| is)\b|"
    r"\bnot\b.*\bbut\b|\bnot \d|^not\b|, ?not\b|\binstead\b|\bwrong\b|\bactually\b|\bshould be\b|"
    r"^(?:时间|時間|日期|地点|地點|位置|单位|單位|部门|部門|金额|金額|车牌号?|車牌號?|公司|企业|企業|类别|類別)"
    r"(?:就|应该|應該|其实|其實)?[是为為：:]",
    re.IGNORECASE,
)


def understood(house: House, inbound: Inbound, now: datetime) -> Inbound:
    """Return the event with what its words say, without numbers that nobody needs.

    A press or a command says nothing; *facts* tell which kind of number was masked.
    """
    if inbound.sign is Sign.LINES:
        return replace(inbound, understood=_read_page(house, inbound.facts["text"], now))
    if inbound.choice is not None or inbound.sign not in (None, Sign.EDITED):
        return inbound
    words, kind = hidden(inbound.words)
    facts = {**inbound.facts, MASKED: kind} if kind else inbound.facts
    plain = words.strip()
    if len(plain) < SHORTEST or plain.startswith("/"):
        return replace(inbound, words=words, facts=facts) if kind else inbound
    return replace(inbound, words=words, facts=facts, understood=read_words(house, plain, now))


# A bit of everything that has tables of its own: a slip of the ear, English, traditional script.
_NOBODYS: Final = "昨天税物局罰我五百，no receipt"


def ready(house: House, now: datetime) -> None:
    """Load what stories are read by, so that the first reporter does not wait for it."""
    read_words(house, _NOBODYS, now)


def _read_page(house: House, text: str, now: datetime) -> Understood:
    """Return what a page says of itself that came as a picture."""
    paper = official_paper(text, now=house.local(now), ground=house.ground)
    return Understood(reading=Reading(text), paper=paper)


def _corrects(words: str) -> bool:
    """Say whether *words* take something back, or say how a line should read."""
    plain = denied_plainly(words).lstrip()
    return (_CORRECTS.search(plain) or BARE_CHANGE.search(plain)) is not None


def read_words(house: House, words: str, now: datetime) -> Understood:
    """Return what *words* told at *now* say."""
    told = [matter.text for matter in matters(words)]
    reading = read_whole(words, now=house.local(now), ground=house.ground)
    # A story that is told at length is surely another office's only where it names none of ours.
    sure = len(words) <= LONGEST or not reading.all(Name.AGENCY)
    return Understood(
        reading=reading,
        corrects=_corrects(words),
        angry=is_anger(words),
        danger=next(iter(dangers_in(words)), None),
        elsewhere=elsewhere(words) if sure else None,
        matters=tuple(told) if len(told) > 1 else (),
    )
