"""Which office is told of because it did nothing wrong, and another did?

The one that let pass, helped, gave the licence that another now ignores, or only came by. Some of
this is sure of itself; some (a friendly face, a man who did not come) only counts beside an office
that acted: 态度很好 may come with a fine.
"""

import re
from typing import Final

from clues.reading.swift import swift

_WHO: Final = (
    r"^(?:[局所站队处委厅科]?长|[局所站队处委厅科]|大队|中队|支队|分局|部门|机关|民警|同志|警察|叔叔|那[头边]|[那这]帮人|领导|的?人|"
    r"[的嘅嘞滴]|小[\u4e00-\u9fff]|老?[王李张刘陈][科队所局]?长?){0,3}"
)
_WHEN: Final = (
    r"(?:[倒却也都还就又只已才先那天]|倒是|其实|去年|前年|今年|每年|上次|上回|以前|之前|多次|及时|一直|主动|"
    r"后来|过来|出面|来了?){0,4}"
)
_HELPED: Final = (
    r"(?:[很挺蛮]?(?:好|不错)[，,](?:还|都|也)?)?帮[我咱俺](?!们?交)|教[我咱会]|给我?指路|指路|出面(?:协调|调解|说)|评了|给我[^，。]{0,3}评|表扬|夸|"
    r"摆摆手[叫让放]|挥挥?手[叫让放]|放我们?走|放行(?=[，。了]|我)|(?:辅导|指导|服务)(?:及时|到位|周到)|上门指导|(?:给我们?)?(?:回了?[^，。]{0,2}电话)?解释得[很挺蛮也还]?(?:清楚|耐心|明白|详细)|耐心解释|上门服务|给我[换办批]了|"
    # 2009年镇里发文鼓励盖的
    r"(?:发[过了]?文件?|开会|号召|动员)?(?:鼓励|号召|允许|同意|批准|默许|支持|点头)[^，。]{0,4}[盖建种养开办修搭搞][^，。]{0,3}的"
)
_NOTHING: Final = (
    r"反而没露面|[没冇未]有?(?:[收罚拦要扣]过|说(?=[，。]|$)|说啥|说什么|讲什么|讲啥|为难|罚我|动我|拦我|收我|意见|"
    r"查出|露面|参与|出面|到场)|并?无意见|来过不管|来了?把[他她它那]们?[^，。]{0,3}(?:劝|轰|赶)走|"
    r"来[过了][，,](?:也|都|倒|啥都|啥也)?[没冇](?:说|查出|罚|要|收|动|啥)|"
    r"[来就]{1,2}喝口?[水茶]|来点个?卯|路过|看了一?眼就走|那[头边]没人"
)
# 没罚我，也没扣我，就是把我的车堵着: this is the deed.
_BUT: Final = (
    r"(?![^，。]{0,4}[，,](?:也没[^，。]{1,5}[，,])?(?:就是|只是|但是?|却|可是?|反而)(?:是)?"
    r"(?:[把堵扣拖硬]|不?让|不放|不给))"
)
_FOUND_GOOD: Final = (
    r"[说讲](?:我|都|是|我们|这|手续|证)?(?:都|也|挺|很)?(?:没问题|合格|没事|手续(?:都|也|很|挺)?[齐全]|齐全|"
    r"合规|可以|不用[交办罚])|[那这]关过了|(?:手续|检查)过了|验(?:了|过|收过)|"
    r"[说讲][也都]?(?:不是(?:他们|我们)(?:$|[，。]|的人|派|让|叫|[收干锁贴拉拖扣搬罚查拿弄砸做设][的了])|不(?:晓得|知道|清楚))|查(?:过|了|过了)[，,]?[也都]?没(?:事|问题|毛病|啥)|查得(?:[^，。]{0,2})(?:客气|文明)"
)
_KIND: Final = swift(
    f"{_WHO}{_WHEN}(?:{_HELPED}|(?:{_NOTHING}){_BUT}|(?:{_FOUND_GOOD})(?![^。]{{0,16}}又[说讲来])|上的事)"
    r"|^(?: guys?| people| officers?| men)?(?: just| only| nearby){0,2} "
    r"(?:waved (?:us|me) (?:on|through)|watched|helped (?:us|me))"
)
_GENTLE: Final = re.compile(
    f"{_WHO}{_WHEN}"
    r"(?:(?:同意|允许|准许|批准)(?:了|过)?[我俺咱][^，。]{0,6}[，]|(?:备[过了]案|批[过了]|备案[过了])的?[，]|劝[我咱架]|协调|来?调解|辅导|指导|帮[了忙着过]|态度(?:[很挺蛮还]|好|客气|和气|不错)|没来[，,。]|"
    r"[很挺蛮特]?(?:好|不错|客气|和气|讲理|热情|耐心|公道|文明|规矩|负责)(?:[，。的得]|$)|都?看不过去|"
    r"[没冇]有?(?:说话|吭声|吱声|动手|插手|作声|开口)|发了?(?:补贴|补助|救济)|来?慰问|"
    r"[也都肯定怕]{1,3}不(?:承?认)账?(?=[，。]|$)|"
    r"[^，。]{0,3}检查[，,](?:对方|人家|他们|来的人)[都也]?[很挺蛮](?:规矩|文明|客气|规范|好)|"
    r"在(?:旁边|边上|一边)[^，。]{0,2}[看站抽]|在场(?:也|都|却|但)?[没冇不])"
)
_THANKED: Final = re.compile(
    r"(?:感谢|多亏了?|幸亏|谢谢|亏得|幸好|比起[^，。]{0,4}|不[像如]|[以之从]前的?|过去的?|早先的?)"
    r"(?:那|当地|县|市|镇)?$"
)

# 从卫健局领回来, 在公安办的联网: a licence is had from there.
_FROM: Final = re.compile("(?:从|在|到|去|经|由)(?:当地|县里?|市里?|区里?|镇)?$")
_HAD: Final = re.compile(
    _WHO + r"(?:那?[头边]|大厅|窗口|早就?|已经?|都)?"
    r"(?:[领批办登备](?:了|过|好|下来|的|回来?|到)|登记|备案|注册|年检过|"
    r"[^，。]{0,2}(?:采伐|许可|经营|培训|餐饮|养殖)?证?批了|培训证)"
    r"(?!.{0,6}(?:[要收]费|[要收交]钱|不给))"
    # 去文旅局备案，跑了七趟
    r"(?![，；](?:来回|[^，。]{0,2})?(?:跑|系统|说|窗口|非|硬|排|等|没人|领导|推|缺|差))"
)
# 市监局领的餐饮证刚挂上, 人社局培训证我考了: the licence is there.
_LICENSED: Final = re.compile(
    _WHO + "(?:那[头边]|早|刚|已经?|都)?(?:[领批办发核]的?|认可的?)?"
    "(?:[^，。的扣收查吊拿抢没要罚暂押]{0,3}[证照](?!件)|许可|备案|手续|证(?!件)[^，。]{0,4})"
    "(?:我?(?:考|领|办|有|齐|全|批|挂|刚|都|也|早)|批了|下来)"
)
# 交警岗亭边, 渔政码头那儿, 电力设备厂: a thing or place that bears the name.
_NAMESAKE: Final = re.compile(
    r"^(?:局|队|所|站|大队|中队|支队)?(?:岗亭|码头|大楼|办公楼|大院|宿舍|家属|设备|器材|新村|花园|广场|酒楼|餐厅|"
    r"超市|驾校|宾馆|招待所|幼儿园|检查站(?:那[头边])?没人|"
    r"(?:门口|旁边|隔壁|对面|附近)"
    r"(?!的?(?:写|挂|贴|立|竖|标语|牌子|保安|门卫|收|拦|要|设|等着|排队|守着等)))"
)


def is_kind(before: str, following: str) -> bool:
    """Return whether an office surely did nothing: it helped, licensed, or is only a name."""
    if _KIND.match(following) or _THANKED.search(before) or _NAMESAKE.match(following):
        return True
    if _LICENSED.match(following):
        return True
    return _FROM.search(before) is not None and _HAD.match(following) is not None


def is_gentle(following: str) -> bool:
    """Return whether an office was friendly or absent, which counts beside one that acted."""
    return _GENTLE.match(following) is not None
