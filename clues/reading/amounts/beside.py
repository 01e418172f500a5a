"""Which sums are known only by what stands beside them: a gift, a rest, a red note, another's rate?

拿了我一条六百的烟, 吃饭搭进去八百; 写2000收2600，多那600; 掏了张红的; 小车五块大车二十，我大车.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from clues.reading.amounts.bare_words import VEHICLES
from clues.reading.words.givers import GIVER, OFFICIAL
from clues.reading.words.numerals import Number
from clues.regex import regex

# --- gifts ---------------------------------------------------------------------------------------

_PACK: Final = r"[一两二三四五几\d]?[条瓶盒箱包提斤]"
_GIVEN_PACK: Final = regex(
    rf"(?:[拿要送塞提拎捎]|买)(?:了|走|去|过)?(?:他们?|人家|我们?|俺|队长|所长|领导)?{_PACK}$"
)
_A_PACK_OF: Final = regex(r"(?:多|来)?(?:块钱?|元)?的?好?(?:烟(?!花|囱)|酒(?!店|席)|茶)")
_GOODS_GIVEN: Final = regex(
    rf"(?:送|塞|孝敬|提|拎|要走|拿走)(?:了|去|过)?(?:他们?|人家|队长|所长|领导)?{_PACK}"
    r"(?:好?烟|好?酒|茶叶?|中华|茅台|玉溪|五粮液)$"
)
# 吃饭搭进去八百, 请他们吃饭花了一千二, 点了一桌菜八百多我付的账.
_MEAL: Final = regex(
    r"(?:(?:吃|请)(?:了)?(?:顿|一顿|了一顿)?饭|请[^，。]{0,6}(?:吃|搓)(?:了|一|顿)*饭?|饭局|请客|(?:摆|点|办)了?一桌(?:酒?席|菜|饭|酒菜)?)"
    r"(?:钱|的钱)?(?:又|还|就|也|一共|都)?(?:搭进去|贴进去|搭了|花了?|用了|吃了|掏了|去了|费了)?$"
)
_OWN_MEAL: Final = regex(
    r"(?:我们?|自己|家里|全家|孩子|路上|工人|客人|朋友)[^，。]{0,5}吃[^，。]{0,2}饭"
)
# 他在饭店吃饭不给钱，八百块; 要我请他吃饭，我请了花了800
_MEAL_UNPAID: Final = regex(
    r"(?:吃(?:了?顿)?饭|吃喝|吃了?|喝酒|拿烟|拿酒)(?:从来|一直|又|都|也)?[不没](?:有)?[给付结](?:过)?[钱账][，,](?:一共|总共|大概|差不多|得有|有|欠了?){0,2}$|"
    r"请(?:他们?|她|人家|[^，。]{0,2}[长员])吃[^，。]{0,2}饭[，,](?:我|俺|只好|最后|就|也)+(?:请了?|去了|买单|结账|付账)(?:他们?|一顿)?[，,]?花了?$"
)
_MEAL_PAID: Final = regex(
    r"(?:多|来)?(?:块钱?|元)?[，,]?(?:都|也|还)?(?:是)?(?:我|俺|店里|我们)(?:来)?(?:付|结|买|掏|给|出)"
)
# 房钱饭钱两千六全挂我厂账上
_THEIR_STAY: Final = regex(
    "(?:[房饭酒菜茶]钱|饭菜|住宿|吃住|吃喝|酒水|招待费?)(?:一共|总共|拢共|花了|，)*$"
)
_ON_MY_BILL: Final = regex(
    r"(?:多|来)?(?:块钱?|元)?[，,]?(?:也|都|全|最后|又|就)*(?:是)?(?:挂|记|算|签)(?:在|到|了)?我(?:们|家|厂|店|公司)?"
)
# 拿了我店里一箱酒，八百多; 在我店里吃了五百多没给钱.
_HAD_OF_ME: Final = regex(
    r"(?<!没)(?:[拿要提拎搬]|白拿)(?:了|走)(?:我们?|俺)?[^，。]{0,4}[一两二三四五六几\d][条瓶箱盒件][^，。]{0,4}"
    r"(?:烟|酒|茶叶?|中华|茅台|玉溪|五粮液|芙蓉王|月饼)[，,](?:一共|总共|共|值|得|大概|差不多|将近|要)?$"
)
_ATE: Final = regex(r"(?:白吃|吃了|吃喝了?|吃掉|吃去)(?:我们?|俺)?(?:大概|差不多|将近|小)?$")
_GUESTS: Final = regex("孩子|客人|食客|顾客|醉|那桌|亲戚|朋友|工人|租客|自己")
_UNPAID: Final = regex(
    r"(?:多|来)?(?:块钱?|元)?的?[，,]?(?:走了|走的?时候|吃完)?(?:也|都|就|一直|到现在|至今|从来|一分钱?)*(?:没|不|未)(?:给|付|结)(?!我?票)"
)
# 局长收了开发商三十万, 修路的老板给了他十万: what others gave an official.
_OTHERS_GAVE: Final = regex(
    rf"{OFFICIAL}[^，。]{{0,6}}?[，,]?(?:收|受|拿|要|索要|索取)(?:了|过|受|走)*{GIVER}[^，。收罚]{{0,4}}$|"
    rf"{OFFICIAL}[^。]{{0,18}}{GIVER}[^，。]{{0,3}}(?:给|送|塞|打)(?:了|过)*(?:他|她|[^，。]{{0,4}}{OFFICIAL})(?:个人)?(?:现金)?$|"
    rf"{GIVER}[^，。]{{0,3}}(?:给|送|塞)(?:了|过)*[^，。]{{0,6}}{OFFICIAL}[^，。]{{0,3}}$"
)
_SPENT: Final = ("进去", "花了", "花", "搭了", "去了", "吃了", "用了", "掏了", "费了")


def is_gift(text: str, start: int, end: int) -> bool:
    """Whether the sum at *start*:*end* is what a gift to them, or a meal with them, cost."""
    lead = text[max(0, start - 22) : start]
    if _HAD_OF_ME.search(lead) or _OTHERS_GAVE.search(text, max(0, start - 34), start):
        return True
    if _ATE.search(lead) and _UNPAID.match(text, end) and not _GUESTS.search(lead):
        return True
    if _GIVEN_PACK.search(lead) and _A_PACK_OF.match(text, end):
        return True
    if _GOODS_GIVEN.search(lead):
        return True
    if _MEAL_UNPAID.search(lead) and not _GUESTS.search(lead):
        return True
    return not _OWN_MEAL.search(lead) and _is_a_meal(text, end, lead)


def _is_a_meal(text: str, end: int, lead: str) -> bool:
    """Whether it is what they ate: paid for them, left unpaid, or put on one's bill."""
    if _THEIR_STAY.search(lead) and _ON_MY_BILL.match(text, end):
        return True
    meal = _MEAL.search(lead)
    if meal is None:
        return False
    if meal[0].endswith(_SPENT) or _MEAL_PAID.match(text, end) is not None:
        return True
    return _UNPAID.match(text, end) is not None and not _GUESTS.search(lead)


# --- what was left over --------------------------------------------------------------------------

_REST: Final = regex(
    r"(?:多|另外?|差|剩|其余|余下|剩下|中间|差额|那|这)(?:的|出来?的?|收|了|那|个|外|下的?|要|是|这)*$"
)
_NO_REST: Final = regex(r"(?:还|仍|尚|只|就)[差欠剩]|差不多$")


def is_rest(text: str, told: Sequence[Decimal], number: Number) -> bool:
    """Whether *number* is the difference of two sums *told* before: 写2000，收2600，多那600."""
    if number.value < 20 or len(told) < 2:
        return False
    lead = text[max(0, number.start - 6) : number.start]
    if _REST.search(lead) is None or _NO_REST.search(lead):
        return False
    return any(abs(one - other) == number.value for one in told for other in told)


# --- a red note ----------------------------------------------------------------------------------

_RED: Final = regex(
    r"(?:掏|给|塞|递|甩|拍|夹|抽|摸)(?:了|过|给|出)?(?:他们?|她|人家|交警|队长)?(?P<note>张(?:红的|红票子?|红钞|大红票?|毛爷爷|红红的))"
    r"(?![单纸牌条章]|收据|票据|罚)"
)


def red_notes(text: str) -> Iterator[Number]:
    """Yield a hundred yuan for 掏了张红的, which names no number."""
    if "张" not in text:
        return
    for met in _RED.finditer(text):
        yield Number(Decimal(100), met.start("note"), met.end("note"))


# --- the rates of others -------------------------------------------------------------------------

_CLASS: Final = regex(rf"(?P<class>{VEHICLES})(?:是|要|收|就)?$")
_MINE: Final = regex(
    r"(?:块钱?|元)?[，,、]?[^。，,]{0,3}[^，。]{0,8}[，,](?:我|俺)(?:的|这|是|开的|家)?(?:是|开的)?"
    rf"(?P<mine>{VEHICLES})"
)


def is_rate_of_others(text: str, start: int, end: int) -> bool:
    """小车五块大车二十，我大车: whether the sum at *start*:*end* is the rate of another class."""
    if _is_his_share(text, start, end):
        return True
    named = _CLASS.search(text, max(0, start - 6), start)
    mine = _MINE.match(text, end) if named else None
    return mine is not None and named is not None and mine["mine"] != named["class"]


# 罚了我和隔壁老李，我100他200: of two who were taken together each has his own.
_I: Final = "(?:我|俺)(?:们)?(?:家|店)?(?:是)?"
_HE: Final = "(?:[他她]|[老小][\u4e00-\u9fff]|隔壁|对门|邻居)(?:家|店)?(?:是)?"
_EACH: Final = r"[\d一二两三四五六七八九十百千万]{1,6}(?:块钱?|元)?[，,、]?"
_HIS: Final = regex(f"(?:^|[，,、。]){_I}{_EACH}{_HE}$")
_THEN_MINE: Final = regex(rf"(?:块钱?|元)?[，,、]?{_I}{_EACH}(?![\u4e00-\u9fff])")
_HIS_FIRST: Final = regex(f"(?:^|[，,、。]){_HE}$")
_OF_MINE: Final = regex(f"(?:^|[，,、。]){_I}$")
_THEN_HIS: Final = regex(rf"(?:块钱?|元)?[，,、]?{_HE}{_EACH}(?![\u4e00-\u9fff])")
_MINE_AFTER: Final = regex(f"(?:^|[，,、。]){_HE}{_EACH}{_I}$")
_TOGETHER: Final = regex("[和跟与同连][^，。]{1,6}|[俩都]|[两三几]个?[家人户摊店]")


def _taken_together(text: str, start: int) -> bool:
    return _TOGETHER.search(text, max(0, start - 40), start) is not None


def _is_his_share(text: str, start: int, end: int) -> bool:
    near = max(0, start - 16)
    his = _HIS.search(text, near, start) or (
        _HIS_FIRST.search(text, near, start) and _THEN_MINE.match(text, end)
    )
    return bool(his) and _taken_together(text, start)


def is_my_share(text: str, start: int, end: int) -> bool:
    """Whether the number is one's own of two who were taken together: 我100他200."""
    near = max(0, start - 16)
    mine = _MINE_AFTER.search(text, near, start) or (
        _OF_MINE.search(text, near, start) and _THEN_HIS.match(text, end)
    )
    return bool(mine) and _taken_together(text, start)


# 去年5块今年15, 原来一车20现在50: what it costs by now.
_ONCE: Final = regex(
    r"(?:去年|前年|往年|以前|从前|过去|原来|原先|本来|早先|上[次回]|之前|头年)[^。；;！!？?]{0,12}$"
)
_BY_NOW: Final = regex(
    r"(?:块钱?|元|的)?[，,、；;\s]{0,2}(?:今年|现在|如今|眼下|目前|这[次回]|后来)(?:他们?)?"
    r"(?:一?下子?)?(?:就|又|都|要|得|收|交|是|成了?|变成?|涨){0,3}"
)


def is_now(text: str, last: int, start: int) -> bool:
    """Whether the number at *start* is what the sum that ends at *last* has become."""
    if _BY_NOW.fullmatch(text, last, start) is None:
        return False
    return _ONCE.search(text, max(0, last - 20), last) is not None
