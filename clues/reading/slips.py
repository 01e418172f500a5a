"""Which words do keyboards and speech recognition get wrong, and what was meant?

What sounds like one of our words and is nothing else is found by heard.py. Here stands what is also
said otherwise, and what is known by its neighbours: 路正 before 拦, 白 behind a figure. A slip and
its word are equally long, so that every offset stays true.
"""

import re
from itertools import chain
from typing import Final

from clues.reading.heard import heard
from clues.reading.lexicon import pairs
from clues.reading.time_slips import times_mended

_N: Final = r"\d一二两三四五六七八九十"
_READ_OUT: Final = "零〇一二三四五六七八九么幺"
_FIGURES: Final = "零一二两三四五六七八九幺洞拐勾"
_STOP: Final = "[，。,！!？?；、\n]|$"
_A_SUM: Final = r"(?:\d{2,6}|[一二两三四五六七八九][百千万])"
_OF_FEES: Final = (
    "拖车|停车|过路|过桥|检测|培训|服务|管理|卫生|保管|手续|检查|消毒|好处|赞助|工本|施救|会员|年会|"
    "入会|清洁|占道|过磅|加班"
)
_FEE_ENDS: Final = "(?=[\\d一二两三四五六七八九十百千，。,]|用|钱|$)"
_AT_WORK: Final = (
    "(?=[的局站队]|[把来拦栏罚扣硬非人]|查[我了车下住]|[说要让叫]我|"
    "在[^，。]{1,14}(?:拦|查|扣|罚|设卡))"
)
_A_BADGE: Final = "(?=[过了]?(?:任何|执法|工作|检查)?(?:证|文书|手续))"
# What follows a fine: a bare sum, and no count of papers or people.
_FINE_OF: Final = (
    rf"(?=款?了?(?:我|俺|咱)?(?:\d{{2,6}}(?:[元块多没不未扣万千百w]|{_STOP})|[一二两俩三四五六七八九][百千万]|"
    rf"[二三四五六七八九]十(?:[块元多没不扣]|{_STOP}))(?!多?[张份本个条套件人次封户斤]))"
)
# What somebody was fined for, or who did it, ends so: 超速, 违停, 没戴头盔, 闯红灯, 占道, 交警.
_FINED_BY: Final = (
    '(?<![^被又再要各都才还就先共停速盔载重限灯道线牌证警管政监防务保次，。,！？；：、\\s"“])'
)
# 办法, 违法, 税法: a word of its own, or the name of a law.
_LAWFUL: Final = (
    "方办立司执守违合书语宪看说做用无设刑民手章文疗依犯非枉知普税全护罚品路通林水境保业土"
)
_FINED: Final = (
    (
        "法",
        f"(?<![{_LAWFUL}])法{_FINE_OF}",
        "罚",
    ),
    ("伐", f"(?<![砍采滥盗步讨征杀乱])伐{_FINE_OF}", "罚"),
    ("阀", f"(?<![军财闸水球气门全])阀{_FINE_OF}", "罚"),
    ("乏", f"(?<![贫缺疲困匮])乏{_FINE_OF}", "罚"),
    (
        "发",
        f"{_FINED_BY}发(?!了?我?[{_N}百千万]{{1,6}}(?:块钱?|元)?(?:给|过去|红包)){_FINE_OF}",
        "罚",
    ),
    (
        "发",
        rf"(?<![奖工资退补批开印转颁下收所出分签群只才])发(?=我?\d{{3,5}}(?:元|块|没|不|未|{_STOP}))",
        "罚",
    ),
)
# What is wrong, what stands beside it, and what was meant.
_ROWS: Final = (
    # bodies
    ("路正", f"(?<![这那条段大小马公铁走修一道])路正{_AT_WORK}", "路政"),
    ("路正", "(?<=[被让])路正", "路政"),
    ("运正", f"(?<![好幸托海空水货客航财桃命营])运正{_AT_WORK}", "运政"),
    ("岀口", "", "出口"),
    ("岀站", "", "出站"),
    ("缴井", "", "交警"),
    ("缴警", "", "交警"),
    ("焦井", "", "交警"),
    ("教井", "", "交警"),
    ("郊井", "", "交警"),
    *((wrong, f"(?<=劳动){wrong}(?!出|到)", "监察") for wrong in ("间查", "监查", "兼查")),
    *((wrong, f"(?<=水政){wrong}(?!出|到)", "监察") for wrong in ("间查", "监查")),
    ("鱼正", "", "渔政"),
    ("鱼证", "", "渔政"),
    (
        "海是",
        "(?<![上大北南东西近黄渤下沿靠到片这])海是(?=的(?:[人快船巡炮艇]|执法)|[局处站])",
        "海事",
    ),
    (
        "海是",
        "(?<![上大北南东西近黄渤下沿靠到片这是])海是(?=说[我你]|来[人查]|[把拦罚扣]我)",
        "海事",
    ),
    ("消方", "消方(?=[的队来员大])", "消防"),
    ("还保", "还保(?=的人|来[人查]|大队|站|[把拦罚扣]我)", "环保"),
    ("市间", "市间(?=的人|来)", "市监"),
    ("应及", "应及(?=[局站办]|管理)", "应急"),
    ("街到", "街到(?=[办局站说]|的人)", "街道"),
    ("街倒", "街倒(?=[办说]|的人)", "街道"),
    ("还事", "还事(?=的(?:[巡快人船]|[让登]我?)|[局处])", "海事"),
    ("渔证", "渔证(?=[说把拦叫]我|拦|的[人船快])", "渔政"),
    ("航到", "航到(?=[局站所处]|的人)", "航道"),
    ("村伟", "村伟(?!大)", "村委"),
    ("城关", "(?<!县)城关(?=的人|人员|来人|把我|收了|没收|罚)", "城管"),
    ("城关", "城关(?=[拦把]|、(?:交警|市监|消防|路政))", "城管"),
    ("城关", "(?<!县)城关(?=来了[叫让说收要把]|又来[了收]|[叫让说]我)", "城管"),
    ("公路占", "公路占(?=说|的人|来人)", "公路站"),
    ("城关", "(?<=[被让遭])城关(?![镇区乡])", "城管"),
    ("校警", "(?<=被)校警", "交警"),
    *(
        (f"交{sign}", f"交{sign}(?=查|说[我你]|[让叫把]我|拦|同志)", "交警")
        for sign in "仅近金今精尽紧经进"
    ),
    ("叫警", "叫警(?![察车来])", "交警"),
    ("小防", "小防(?=[的队来说查、]|大队|到我|上门)", "消防"),
    ("环抱", "环抱(?=[来说、]|局|的人)", "环保"),
    ("环抱", "(?<=归)环抱", "环保"),
    ("出说", "(?<=派)出说", "出所"),
    ("成管", "(?<![完构达生形])成管(?![道理])", "城管"),
    ("程管", "(?<![工过课流历])程管(?![道理])", "城管"),
    ("市厂", "市厂(?!管|里|长|区|房|家|商)", "市场"),
    ("大对", "(?<=[法防管警政])大对(?=的|来|说|$|[，。])", "大队"),
    ("锅道", "", "国道"),
    ("过道", r"过道(?=g?\d{3}(?!\d))", "国道"),
    ("过道", r"(?<=[^\d]\d{3})过道", "国道"),
    ("郭道", r"郭道(?=g?\d{3}(?!\d))", "国道"),
    # what the radio says for figures
    ("洞", f"(?<=[a-z{_FIGURES}])洞(?=[{_FIGURES}]|[国省县乡]道|公里)", "零"),
    ("拐", f"(?<=[a-z{_FIGURES}])拐(?=[{_FIGURES}]|[国省县乡]道|公里)", "七"),
    ("勾", f"(?<=[a-z{_FIGURES}])勾(?=[{_FIGURES}]|[国省县乡]道|公里)", "九"),
    # deeds and sums
    ("直法", "(?<![正率耿])直法(?!官|院)", "执法"),
    ("到", r"(?<=[国省县乡])到(?=[gsxy]?\d{2,3}(?!\d))", "道"),
    # 三么么国道, 在么二么省道: 幺, as telephones and roads are read out
    ("么", f"(?<=[{_READ_OUT}])么(?=[{_READ_OUT}国省县乡号公])", "幺"),
    ("么", f"(?<=[在是走道到过从沿，])么(?=[{_READ_OUT}]{{2}})", "幺"),
    ("法款", "(?<![非合违方司执立宪])法款(?!项)", "罚款"),
    *_FINED,
    ("每交", f"(?<!其)每交(?={_STOP}|[的钱罚过呢就他才])", "没交"),
    ("非", f"(?<={_OF_FEES})非{_FEE_ENDS}", "费"),
    ("废", f"(?<={_OF_FEES})废{_FEE_ENDS}", "费"),
    (
        "白",
        f"(?<=[一二两三四五六七八九\\d])白(?<!穷二白)(?={_STOP}|[块元多钱]|[才没就给都罚]|[一二三四五六七八九](?:块|元|{_STOP}))",
        "百",
    ),
    ("钱", f"(?<=[一二两三四五六七八九])钱(?=[一二三四五六七八九](?:百|块|元|{_STOP}))", "千"),
    ("快", f"(?<=[\\d百千万十])快(?=手续|钱|的|{_STOP}|罚|给|没|就)", "块"),
    (
        "是",
        "(?<=[了我交收罚要给掏付款费金各共出][二三四五六七八九])是(?=[块元](?![地砖头旦月宵]))",
        "十",
    ),
    (
        "迁",
        f"(?<=[一二两三四五六七八九])迁(?=[块元多]|[一二三四五六七八九](?:百|{_STOP}))",
        "千",
    ),
    ("亮", f"(?<![点明灯闪发天月])亮(?=[百千万](?:[块元多]|{_STOP}))", "两"),
    ("站住", "站住(?=[费款])", "赞助"),
    *(
        (slip, f"{slip}(?=[罚交收花给付掏要]了?)", "一共")
        for slip in ("一供", "以共", "以供", "一公")
    ),
    (
        "干",
        f"(?<=[一二两三四五六七八九])干(?={_STOP}|[块元]|[一二三四五六七八九](?:百|{_STOP}))",
        "千",
    ),
    (
        "陆",
        "(?<![零壹贰叁肆伍柒捌玖拾佰仟万亿])陆(?=[百千][^，。人]?(?:[一二三四五六七八九块元，。]|$))",
        "六",
    ),
    ("快钱", "(?<=[一二两三五六八九])快钱", "块钱"),
    ("帖条", "帖条(?!件)", "贴条"),
    # papers
    ("任和", "(?<![信责担胜委就主])任和(?![解平好睦])", "任何"),
    ("正件", "(?<![修更订校指纠方])正件", "证件"),
    ("证见", "证见(?!人)", "证件"),
    ("法正", "(?<=执)法正(?![在式当])", "法证"),
    ("凭正", "", "凭证"),
    ("出世", f"出世{_A_BADGE}", "出示"),
    ("出使", f"出使{_A_BADGE}", "出示"),
    ("出是", f"出是{_A_BADGE}", "出示"),
    ("出事", f"出事{_A_BADGE}", "出示"),
    ("又票", "(?<=没)又票", "有票"),
    ("亮正", "(?<!月)亮正(?![在是常圆])", "亮证"),
    ("亮整", "亮整(?![洁齐])", "亮证"),
    ("作正", f"(?<=工)作正(?={_STOP}|[不没也都])", "作证"),
    ("看道", "看道(?=[证票文])", "看到"),
    ("定树", "(?<=决)定树(?!立)", "定书"),
    ("停也", rf"停也(?=[{_N}]{{1,2}}[天个月]|整)", "停业"),
    ("清但", f"清但(?={_STOP}|[都也没呢影])", "清单"),
    ("单字", "(?<=[给开打写撕留没张个])单字(?![母节幕符])", "单子"),
    ("签子", f"(?<=[让我你他不没要逼去来得人上面])签子(?={_STOP}|[才就了画按盖])", "签字"),
    ("通之", f"通之(?=书|单|发|{_STOP})", "通知"),
    ("收具", "收具(?!体|有|备)", "收据"),
    ("漂", "(?<=[开打撕给要写])漂(?![亮流白浮移泊])", "票"),
    ("罚但", f"(?<=[张给开个])罚但(?={_STOP})", "罚单"),
    ("发单", "(?<=[张开的])发单(?!位)", "罚单"),
    ("发单", "发单(?=给了|上[面写]|没[给开写]|也没)", "罚单"),
    ("车但", f"(?<=扣)车但(?={_STOP})", "车单"),
)
# What money is given out for: 发我2000 is no fine then.
_PAY: Final = re.compile("工资|工钱|薪|奖|红包|福利|补[贴助]|退休|发货")


def _leaping(slip: str, beside: str) -> re.Pattern[str]:
    """Compile what a slip stands beside with the slip first: the search leaps from one to the next.

    (?<!a)b is b(?<!ab).
    """
    met = re.match(rf"(\(\?<[!=])([^()]*)\){slip}", beside)
    if met:
        beside = f"{slip}{met[1]}(?:{met[2]}){slip}){beside[met.end() :]}"
    return re.compile(beside or slip)


_EVERY: Final = tuple((slip, _leaping(slip, beside), word) for slip, beside, word in _ROWS)
# Every slip by its first two characters (or its only one), in the order in which they are mended.
_BEGUN: Final[dict[str, list[int]]] = {}
for _at, (_slip, *_) in enumerate(_EVERY):
    _BEGUN.setdefault(_slip[:2], []).append(_at)
_SINGLE: Final = [head for head in _BEGUN if len(head) == 1]
_HEADS: Final = frozenset(_BEGUN)


def mended(text: str) -> str:
    """Put right what sounds alike; the text keeps its length."""
    return _known(times_mended(heard(text)))


def _known(text: str) -> str:
    begun = _HEADS & pairs(text) | {sign for sign in _SINGLE if sign in text}
    for at in sorted(chain.from_iterable(map(_BEGUN.__getitem__, begun))):
        slip, beside, word = _EVERY[at]
        if slip == "发" and _PAY.search(text):
            continue
        text = beside.sub(word, text)
    return text
