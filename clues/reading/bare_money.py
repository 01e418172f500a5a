"""When is a number without a unit money: 罚了两百, 一车四百, 押金3万6, 给五百才放?

What stands before it decides, and that it counts nothing else. Numbers spoken in hundreds and
thousands need less proof than figures, which may be anything.
"""

import re
from typing import Final

from clues.reading.numerals import Number

_MEASURE: Final = re.compile(
    r"[\s]?(?:[多余来几])?(?:[米吨斤克里辆台部个名位人次天日号年月周岁点时秒平亩箱件条张间层楼家户只头匹遍趟回种项度倍%％°瓦届期页字栋套升桶瓶包袋车份根棵群批班组支座盏股路街道国省县乡高村镇队]|"
    r"公里|公斤|千米|平方|立方|小时|钟头|分钟|km|kg|cm|mm|t\b|m\b|分(?!成|文|之)|线(?!上)|"
    r"[大中小]学|公尺|毫|号|#|/|-\d|:|ml|余家|余人|强企业|岁|平米)"
)
_DEED_WORDS: Final = (
    r"罚款|罚金|罚没|罚单|处罚|被罚|罚|交|缴|给|付|收|要|掏|转|塞|扣|出|拿|"
    r"讹|敲|索要|索取|开口|张口|"
    r"喊价|要价|花|捐|摊|赔|退|费|押金|保证金|定金|补|扫|凑|抽|垫|缴纳|"
    r"讲到|降到|减到|涨到|加到|砍到|"
    r"还到|让到|谈到|变成|改成|得有|一共|总共|共计|合计|累计|加起来|总计|"
    r"拢共|刷|现金|微信|支付宝|红包|"
    r"赞助费?|集资|赎|吃掉|花掉|喝掉|买路钱|money|paid|pay|fined?|fee of|"
    r"charged?|demanded|asked (?:me )?for|asked|"
    r"wanted|gave|took|cost"
)
_BETWEEN: Final = (
    r"(?:我们?|俺们?|他们?|你|对方|人家|咱们?|老板|司机|人民币|现金|大概|"
    r"大约|差不多|将近|最少|至少|"
    r"起码|整整|足足|又|才|就|也|是|要|得|一共|总共|共计|共|合计|近|约|各|"
    r"每[月年天日车吨户人次辆平米家趟桌头船票只]|"
    r"一[车吨户人次辆家趟平头船年月回份套台]|一个月|一个人|一个|一张|"
    r"一个?季度|另外|me|us|him|them|about|"
    r"around|over|nearly|another|a|of|for|total|at least|in total)"
)
_DEED: Final = re.compile(
    rf"(?:{_DEED_WORDS})(?:罚款|现金|费|钱|价)?(?:了|的是|是|起|给|掉|去|"
    rf"走|出|到|过|着|个|为|咗|喽|咯|:)?"
    rf"{_BETWEEN}{{0,3}}[\s]?$"
)
# 一车四百, 每户三百, 大车五十, 一台2800: so much for each.
_RATE: Final = re.compile(
    r"(?:第[一二三四五六七八九十\d]{1,2}(?:次|笔|回|家|个|张)|"
    r"[前后]?[两三四几]?次?各|[一每各](?:次|回|趟|车|吨|户|家|人|份|套|台|"
    r"年|天|辆|个|桌|间|平米|平方米?|平|头|只|条|张|船|亩|斤|"
    r"公斤|月|本|箱|块|筐|枚|项|桶|瓶|店|厂|个月|个人|个摊位|家店|家厂|户人家|学期|季度?|个季度)|"
    r"大车|小车|货车|轿车|摩托车?|三轮车?|拖拉机|客车|面包车|半挂|大人|小孩|"
    r"(?:罚|收|写|开|交|要|标|定)的?(?:是|着)|上(?:面)?写(?:的是|着|的))"
    r"(?:就是|就|得|要|收|是|才|都|一般|最少|起码|统一|一律|均|约|大概|"
    r"还要|只|只要|只收|变成|罚|交)?[\s]?$"
)
_AGAIN: Final = re.compile(
    r"(?:不对|错了|[啊哦噢]不(?:是|对)?|岔了|更正|应该是|其实是|口误|i"
    r" mean|actually|sorry|but|no)[\s，,是:]{0,3}(?:一?共|was)?[\s]?$|"
    r"\d(?:元|块|块钱)?[，,]?(?:而)?是$|[百千万](?:块|元)?[，,]?(?:而)?是$|"
    r"不是$|(?<=不是)\S{1,8}是$"
)
# 他说那就三百, 说好的四百, 本来是五十.
_QUOTED: Final = re.compile(
    r"(?:说|那就|就是?|算你|只要|给到|少到|说好的?|讲好|谈好|票上(?:只|"
    r"就)?(?:有|写)|(?:本来|原来|以前|原先|过去)(?:是|收|交|只|"
    r"才){1,2})[\s]?$"
)
_ELSE: Final = re.compile(
    r"(?:车牌|牌照|号码|电话|手机|编号|文号|证号|尾号|警号|工号|单号|工单|"
    r"案号|拨打|热线|第|no\.?|〔|\[|排名|"
    r"桩号|身份证|账号|卡号|密码|[kgsx]|国道|省道|高速)[\s:：]?$"
)
# Spoken in hundreds or more, beside any word of money: 一千二我说没钱, 说不交五百不给.
_ROUND: Final = re.compile("[百千万wk]")
_MONEY: Final = re.compile(
    "罚|款|钱|元|块|费|交|收|给|要|付|押|赔|现金|价|赞助|捐|塞|掏|摊|补|缴|"
    "赎|微信|pay|paid|fine|money"
)


def bare_money(text: str, number: Number) -> bool:
    """Whether *number* is an amount of money although no unit says so."""
    if not countable(text, number):
        return False
    before = text[max(0, number.start - 26) : number.start]
    if _ELSE.search(before):
        return False
    small = not number.figures and number.value < 20 and number.high is None  # 罚了十次
    if small or text[number.end : number.end + 1] in tuple("元块"):
        return False
    led = (_DEED, _RATE, _AGAIN)
    if any(lead.search(before) for lead in led) or _said_in_hundreds(text, number):
        return True
    return bool(number.value >= 10 and _QUOTED.search(before) and _MONEY.search(text))


def countable(text: str, number: Number) -> bool:
    """Whether *number* may be yuan at all: it counts nothing else and is no long code."""
    if number.value < 5 or len(str(number.value)) > 9:
        return False
    return _MEASURE.match(text, number.end) is None


def _said_in_hundreds(text: str, number: Number) -> bool:
    written = text[number.start : number.end]
    if (
        number.value < 100
        or not _ROUND.search(written)
        or text[number.start - 1 : number.start] == "一"
    ):
        return False
    around = text[max(0, number.start - 12) : number.start] + text[number.end : number.end + 6]
    return _MONEY.search(around) is not None
