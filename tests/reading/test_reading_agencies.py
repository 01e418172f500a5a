from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("应该是路政的", ["road_admin"]),  # a guess of the reporter
        ("不是交警，是路政", ["road_admin"]),  # denied and named
        ("不是交警就是运管", ["traffic_police", "transport"]),  # one of the two
        ("不是城管，就是来要钱的混混", []),  # denied
        ("交警拦的，不对，是运管", ["transport"]),  # corrected
        ("路证拦车", ["road_admin"]),  # speech recognition
        ("来了个穿制服的，说是路正，收了三十", ["road_admin"]),
        ("工伤管理局的来我店里，罚五百", ["market"]),
        ("走到石牌坊前面让运管的拦了", ["transport"]),  # a place in front
        ("前面的车让运管拦了，我没事", []),  # somebody in front
        ("县交通运输局路政大队", ["road_admin"]),  # the body and whose it is
        ("市市场监管局综合执法支队", ["market"]),  # a bureau's own team
        ("冒充交警的人收钱", []),  # pretended
        ("派出所门口被城管收了", ["urban_mgmt"]),  # a place and an office
        ("消防来检查，说我消防设施不合格", ["fire"]),  # people and things
        ("消防、市监、城管轮番来", ["fire", "market", "urban_mgmt"]),  # a list
        ("镇里通知我们出钱", ["township"]),  # people of the town
        ("从镇里回来", []),  # the town as a place
        ("不知道是交警还是路政", []),  # the reporter does not know
        ("有交通局发的营运证，运管还是扣了车", ["transport"]),  # who gave the licence is not meant
        ("希望纪委查查城管", ["urban_mgmt"]),  # whom to look into
        ("找市场监管局投诉，不管", ["market"]),  # complained to in vain
        ("别再说是交警了，就是农机站那帮人拦的", ["agriculture"]),  # denied once more
        ("不是消防，消防那边年年合格。文旅局的来关了我七天", ["culture"]),  # denied, and why
        ("不是交警，交警从来没罚过我，是路政的收了我两百", ["road_admin"]),
        ("派出所说这事跟他们没关系，是城管把车拖走的", ["urban_mgmt"]),  # has no part in it
        ("派出所说跟他们没关系，我报警三次都没人来", ["police"]),  # that is the complaint
        ("环保局说要，水务局说不要。上周三环保来罚我一千五", ["environment"]),
        ("城管说不要在这里摆，罚我两百", ["urban_mgmt"]),  # an order, and no opinion
        ("街道突然要收环境整治费，每个月一百五", ["township"]),
        ("街道安全办说快递架子高了，要我限期改", ["township"]),
        ("一辆警车查酒驾，吹了没事，又说我灯光不合格罚一百", ["traffic_police"]),
        ("警车从旁边开过去，城管照样打人", ["urban_mgmt"]),  # drives by
        ("被城管打了，打电话给派出所", ["urban_mgmt"]),  # whom he called
        ("我爱人在税务局上班", []),  # somebody's employer
        ("城管小区里我租了个车库", []),  # a name
        ("还以为是交警，走近了是路政的", ["road_admin"]),  # taken for another
        ("跟食药监没关系，是卫生监督所的", ["health"]),  # not concerned
        ("路过的交警也说没叫过", []),  # passing by
        ("该找交警还是找路政反映", []),  # whom to ask
        ("应急、住建、消防联合进驻", ["work_safety", "fire"]),  # proved by their neighbours
        ("消仿大队的人来厂里", ["fire"]),  # misheard
        ("文旅居的来我店", ["culture"]),  # misheard at the end
        ("差佬截住我", ["police"]),  # a nickname
        ("It was not the police but road administration", ["road_admin"]),  # English
        ("綜合執法隊把我攤子掀了", ["urban_mgmt"]),  # traditional script
        ("综合执法的昨天在G107王村拦车罚我300", []),  # on a road it may be anybody's coat
        ("昨天综合执法在G107边的门店收我摊位费", ["urban_mgmt"]),  # a shop's
        ("县交通运输综合执法大队在S201拦车罚我", ["transport"]),  # said whose
        ("昨天国道上有人收煤管费每车100", []),  # a charge is no office
        ("矿上收煤管费，自然资源局收的", ["land"]),
        ("交警费了好大劲把我拦住", ["traffic_police"]),  # no charge
        ("昨天街道在东门收我垃圾费30", ["township"]),  # behind where
        ("青市监罚字〔2024〕56号", []),  # a document's number
        ("环保、住建、镇里三家每季度都来拍照", ["environment", "township"]),  # counted
        (
            "安监环保消防都在，每家发一张整改单",
            ["work_safety", "environment", "fire"],
        ),  # in a breath
        ("消防、环保都达标", []),  # subjects in a row
        ("去年被消防临时查封的仓库", ["fire"]),  # by whom
        ("让环保拉了闸", ["environment"]),  # by whom
        ("叫消防停车位占了", []),  # a thing, not a doer
        ("是环保指定那家装的", ["environment"]),  # who chose
        ("受镇里委托的老头收钱", ["township"]),  # who ordered
        ("问了环卫、城管，都不给看", ["sanitation", "urban_mgmt"]),  # asked in vain
        ("打电话去劳动局三次都断线", ["labor"]),  # called in vain
        ("城管大队门口写着为人民服务，取车要交三十", ["urban_mgmt"]),  # no mere place
        ("网监股的人没出示证", ["market"]),  # a part of the body
        ("问哪个单位的说镇里的", ["township"]),  # an answer
        ("柳河治超点过磅", []),  # where one is weighed
        ("治超站罚我三百", ["road_admin"]),  # who fines
        ("那证是派出所发的", []),  # who gave a licence
        ("说不给就叫交警扣分", []),  # a threat
        ("村长就叫派出所把我抓走了", ["village", "police"]),  # it happened
        ("网上骂了城管两句，民警上门", ["police"]),  # talked of
        ("煤炭局早撤了", []),  # long gone
        ("海事从来没收过，村里来收", ["village"]),  # never did
        ("请问要向镇政府还是自然资源所申请", []),  # advice
        ("向镇政府申请宅基地，三年不批", ["township"]),  # no advice
        ("交警带着协警罚我", ["traffic_police"]),  # their helpers
        ("水面是水利的事呀，来的是渔政", ["fishery"]),  # whose task it is
        ("工商的来收，他说帮环卫所代收", ["market"]),  # who came
        ("外包公司代环卫收垃圾费", ["sanitation"]),  # nobody else is named
        ("a food inspector fined us", ["market"]),  # English
        ("the harbour people stopped us", ["maritime"]),
        ("two men in road uniforms took 400", ["road_admin"]),
        ("I live near the port office", []),  # a place
        ("乡里和林业站一起来砍树", ["township", "forestry"]),  # beside a body of one name
        ("村里从前年开始每年收我们每户200块环卫费", ["village"]),  # since when
        ("镇上从3月开始每户收100块垃圾费", ["township"]),
        ("村里从去年开始收稻子的贩子被路政罚了300", ["road_admin"]),  # a trade there
        ("村里从去年开始修路，昨天城管罚我300", ["urban_mgmt"]),  # no office
        ("镇上、县里、环保都来过", ["township", "environment"]),  # beside a body of no kind
        ("镇环保所、消防、安监一起来", ["township", "fire", "work_safety"]),
        ("环保说找城管，城管说找镇上", ["environment", "urban_mgmt", "township"]),  # passed on
        ("打12345，转给街道，街道不回", ["township"]),  # inaction
        ("先是消防，再是城管", ["fire", "urban_mgmt"]),  # one by one
        ("环保小王说再不交就停电", ["environment"]),  # a man of theirs
        ("去税务大厅办事要排队三小时", ["tax"]),  # an errand that went badly
        ("他说他认识公安局的人", []),  # boasted of
        ("对方是派出所所长的小舅子", []),  # kin of theirs
        ("told the police, they came, chengguan had hit me", ["urban_mgmt"]),  # called
        ("I called the police but nobody came", ["police"]),  # called in vain
    ],
)
def test_the_office_meant_is_told_from_the_others(said: str, units: list[str]) -> None:
    """Homophones and nicknames are known; denied, pretended and merely called ones are not kept."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("十号环保，十五号消防，都说就来看看", ["environment", "fire"]),  # no verb of their own
        ("消防那伙人进门先问老板抽不抽烟", ["fire"]),
        ("店里消防不合格，我自己花钱改了", []),  # the subject
        ("应急车道上几个穿反光背心的要我五百", []),  # a thing
        ("水利工程在我地里挖沟", []),
        ("村里在桥头设了个卡，过一车收五块", ["village"]),
        ("农机的说我没年检", ["agriculture"]),
        ("交警放行了，路政又把我拦住", ["road_admin"]),  # the one did nothing
        ("市监局领的餐饮证刚挂上，卫健的又来要我办另外一个", ["health"]),  # who gave the licence
        ("去年城管来过，没说啥，今年来的不报家门", []),
        ("交警帮我推车，太感谢了", ["traffic_police"]),  # praise is about them
    ],
)
def test_a_short_name_is_the_office_unless_a_thing_follows(said: str, units: list[str]) -> None:
    """消防 is people by default; who was kind, gave a licence or let pass is not complained of."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("农鸡站收我年审费", ["agriculture"]),
        ("海世处让船回头", ["maritime"]),
        ("阵政府的人把大棚推了", ["township"]),
        ("被运菅拦下", ["transport"]),
        ("工程管道被人挖断，到上海市处理", []),  # words that only look so
        ("水里局来人说没办证", ["water"]),
        ("掉水里的人没人管，我在水里站了半天", []),  # where one fell
        ("路正在X015线上拦我", ["road_admin"]),
        ("这条路正在修，把路堵了", []),  # a road
        ("村伟说要给两条烟", ["village"]),
    ],
)
def test_an_office_spelt_by_ear_is_known_by_its_tail(said: str, units: list[str]) -> None:
    """One wrong character counts only before 局, 站, 的人 and what the everyday ones do."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("水务所贴的条", ["water"]),  # a short name and an ending
        ("综执那几个小伙子拆了我灯箱", ["urban_mgmt"]),  # shortened
        ("运输管理的拦我要一万", ["transport"]),
        ("单位运输部门派我送货", []),  # a firm's own
        ("镇安监站来查", ["township"]),  # the town's own people
        ("Fire dept said my exit sign is too small", ["fire"]),  # written short
        ("the health dept. fined us", ["health"]),
        ("road workers blocked the street", []),  # builders
        ("渡运管理费交了两百", []),  # two words that meet
        ("养路政策变了，公安全员出动", []),
    ],
)
def test_names_are_composed_and_do_not_run_over_the_edge_of_a_word(
    said: str, units: list[str]
) -> None:
    """Every short name takes every ending of an office; 运管理 is no 运管."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("听说隔壁县路政收黑钱，我们这儿是运管", ["transport"]),  # hearsay of elsewhere
        ("听说城管又来了，把我的摊收了", ["urban_mgmt"]),  # hearsay of here
        ("有人说是应急的，有人说是消防的", []),  # nobody knows
        ("有人说是路政的，拦车收了两百", ["road_admin"]),  # one name
        ("群里说海事要来，结果来的是环保", ["environment"]),  # expected, and who came
        ("衣服跟交警差不多，拔了我钥匙", []),  # likeness
        ("穿的像城管其实是街道的", ["township"]),
        ("村长讲这钱是镇里要收的，镇里讲他们没收过", ["village"]),  # disowned
        ("被城管拖走了车，去问，城管说没拖过", ["urban_mgmt"]),  # its own deed
        ("我不是要告税务，是市场监管非要我补发票", ["market"]),
        ("请问税务局查账能抄手机吗？昨天来了两个", ["tax"]),  # 请问 asks us, not them
        ("打城管电话十六次，无一人到场", ["urban_mgmt"]),  # inaction
        ("车扣在镇政府院里三天", []),  # a yard
        ("一个警察都没看见", []),  # absent
        ("当着派出所民警的面，村主任打了我", ["village"]),  # who only saw it
        ("他说他爸是公安局的", []),  # kin
        ("听村里人说镇上要收卫生费", ["township"]),  # neighbours
        ("被一个没穿警服的扣了证", []),
        ("交警没罚我，就是把我堵在路口", ["traffic_police"]),  # no fine, but a deed
        ("消防验收非让我用他们那家公司", ["fire"]),  # an inspection that acts
        ("消防也不行，环保也不达标", []),  # subjects
        ("my cousin works at the tax bureau", []),  # an employer
    ],
)
def test_who_is_only_spoken_of_is_left_out(said: str, units: list[str]) -> None:
    """Rumours, likenesses, yards, employers and who disowned it did nothing in the matter."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("消防5次、公安7次、文旅2次", ["fire", "police", "culture"]),  # a row with its counts
        ("教育、文化、市监轮着来", ["culture", "market"]),
        ("没文化说话不好听", []),  # the subject
        ("卫生上的来，税上的来，市场上的也来", ["health", "tax", "market"]),
        ("农贸市场上的收费员说要交五块", []),  # a place
        ("来了一个镇上的一个派出所的", ["township", "police"]),
        ("有一个镇上的老头看见了", []),  # a neighbour
        ("被两个自称检疫的拦下", ["agriculture"]),
        ("没有检疫的肉不让卖", []),  # a thing
        ("苏木的人来说罚我", ["township"]),
        ("琴日海洋渔业嗰边嚟咗三个人", ["fishery"]),
        ("六点四十消防一来直接叫停业七天", ["fire"]),
        ("消防到期了没换", []),
        ("消方天天来", ["fire"]),  # by ear
        ("取消方案的事", []),
        ("A man with a market-bureau badge took it", ["market"]),
        ("小保洁公司，劳动监察来查账", ["labor"]),  # the reporter's own firm
        ("保洁公司来收卫生费", ["sanitation"]),
    ],
)
def test_offices_are_known_in_rows_by_their_people_and_by_ear(said: str, units: list[str]) -> None:
    """What is counted beside bodies is one; the same word for a thing, a place or a firm is not."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("去交警队，窗口收了200罚款", ["traffic_police"]),  # an errand, and what befell there
        ("去车管所换驾驶证，窗口又加了80", ["traffic_police"]),
        ("车要去车管所年检，我还没去", []),
        ("决定书拿去市监所改，他们说意思到了就行", ["market"]),  # a paper of theirs
        ("手续交到自然资源所快两年了，没个准话", ["land"]),
        ("报告交给环保局了，消防却来停我的业", ["fire"]),  # only handed in
        ("我打给消防，从来没见人来", ["fire"]),  # inaction
        ("问环保，答曰归文旅", ["environment"]),
        ("我问消防归你管吗，文旅局的说都一样", ["culture"]),  # a retort
        ("交警罚我，路政那边我没意见", ["traffic_police"]),  # content with them
        ("问镇里，镇里说没这个收费项目，是村委会收的", ["village"]),  # disowned
        ("不交钱镇上就不给村里开证明", ["township"]),  # who is not let
        ("牛棚是镇里发文鼓励盖的，自然资源所要拆", ["land"]),  # who once allowed it
        ("通知贴在村委会墙上，镇里来人拆房", ["township"]),  # a wall
        ("我表弟在路政上班，大队给每个班组定了数", ["road_admin"]),  # what goes on there
        ("邻居在城管上班，任务重", []),
        ("谢谢市监的小姑娘，就是结果还没出", ["market"]),  # thanked, and nobody else told of
    ],
)
def test_where_one_went_and_who_allowed_it_is_judged(said: str, units: list[str]) -> None:
    """An errand that went badly names its office; who is content, allowed or disowned does not."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("去派出所给娃上户口，又说系统坏了", ["police"]),  # an errand that went badly
        ("我去派出所报案，丢了一辆车", []),
        ("低保材料递到乡里，一直没音信", ["township"]),  # handed in
        ("举报材料递到乡里了，请你们督促", []),
        ("投诉到区城管局，说处理了，当晚照打", ["urban_mgmt"]),  # in vain
        ("物业划线收费，说交警批过", []),  # only said to have allowed it
        ("交警批评我，还罚了两百", ["traffic_police"]),
        ("物业说消防不让在楼道充电", []),  # a third hides behind it
        ("怕路政查，我绕小路，村里设卡收钱", ["village"]),  # it has not happened
        ("说是消防的，其实是卖灭火器的", []),  # unmasked
        ("村口的卡子是镇上自己搞的", ["township"]),  # whose doing it is
        ("我在镇上开个小卖部", []),
        ("队长挨家收修路款，俺家交了一百八", ["village"]),  # a village's
        ("施工队的队长要我们每户交钱", []),
        ("村里喇叭喊，水利站来收水费", ["water"]),  # it only passes on
    ],
)
def test_who_only_allows_threatens_or_passes_on_is_not_meant(said: str, units: list[str]) -> None:
    """An errand names its office; whom a third cites, one fears or one relays for does not."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("来了四个人，两个穿消防衣服", ["fire"]),  # by what they wore
        ("交了一万二的保证金给镇里，一直不退", ["township"]),  # whom it was paid to
        ("躲交警绕到乡道，被镇上的人拦下来收钱", ["township"]),  # who was avoided
        ("电视上说城管局搞了个便民点", []),  # only heard of
        ("朋友说他们县交警收黑钱，我这里是运管太黑", ["transport"]),
        ("农业银行贷款下来了", []),  # a bank
        ("被流动治超车拦停，没出示证", ["road_admin"]),
        ("网安说我店里没备案罚五千", ["police"]),
        ("派出所调解让我赔三千，所长拍桌子", ["police"]),  # no mere go-between
    ],
)
def test_who_was_paid_or_wore_it_is_meant(said: str, units: list[str]) -> None:
    """Whom one paid and whose uniform it was acted; who was avoided or heard of did not."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("县卫生健康局综合监督执法局罚我", ["health"]),  # a body of it
        ("我从派出所办完身份证出来，车被贴条", []),  # where one came from
        ("去税务局开票要带公章吗", []),  # a question about an errand
        ("我在生产队里收玉米，一亩收八百斤", []),  # a harvest
        ("县教育体育局关我托管班", []),  # no culture
        ("镇应急管理站来检查收费", ["township"]),  # the town's own
        ("城管没收我三轮车一辆", ["urban_mgmt"]),  # confiscated
        ("城管没收我钱，物业收了我五十", []),  # took nothing
        ("消防给我验收合格了的，派出所偏让我停", ["police"]),  # content
        ("代账公司打着税务的名义收我三千", []),  # in its name
        ("说是环保督察组要来，镇里把我拉了电", ["township"]),  # for whose sake
    ],
)
def test_a_body_is_what_its_whole_name_says(said: str, units: list[str]) -> None:
    """A longer name is another body; one that passed the work, or whose name is used, is none."""
    assert units == [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)]


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("我是交警，下班开车回家在S306被路政罚300", ["road_admin"]),
        ("我是城管局的临时工，骑车被路政罚了200", ["road_admin"]),
        ("我是交警队的协警，昨天城管收了我的秤", ["urban_mgmt"]),
        ("我给城管开车的，昨天交警罚我200", ["traffic_police"]),
        ("I am a traffic police officer, the road administration fined me 300", ["road_admin"]),
        ("我是路政队的协管，队里让我们跟交警一起夜查", ["road_admin", "traffic_police"]),
        ("我是交警队的，队里给每人定了罚款任务", ["traffic_police"]),  # an insider
        ("我是开货车的，交警罚了我200，路政又罚了300", ["traffic_police", "road_admin"]),
    ],
)
def test_where_one_works_is_not_who_stopped_him(said: str, bodies: list[str]) -> None:
    """An insider tells of his own office; whom another office fined does not."""
    assert [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)] == bodies


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        ("卫生费以前一年100现在涨到180，镇上收的", ["township"]),
        ("镇上收的，没票", ["township"]),
        ("我在镇上收的粮食，昨天被扣了", []),  # a trade
    ],
)
def test_who_took_it_is_told_by_how_it_was_taken(said: str, bodies: list[str]) -> None:
    """镇上收的, at the end of its clause, is the town's doing."""
    assert [str(slot.value) for slot in read(said, now=NOW).all(Name.AGENCY)] == bodies


LETTER = "我公司位于工业大道88号。11月20日，{}拦下我公司货车，要求缴纳罚款叁仟元"


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("城管局的同志你们好，昨天路政在G107罚我三百没票", ["road_admin"]),
        ("税务局说让我来找你们，昨天城管在西街收我50没票", ["urban_mgmt"]),
        ("市监局的朋友告诉我可以来这里报，昨天消防到我店罚了一千", ["fire"]),
        ("交警同志你们好，我上周三在G2504被拦，罚了五百", ["traffic_police"]),
        ("城管局领导好，你们的人昨天收了我五十", ["urban_mgmt"]),
    ],
)
def test_who_is_greeted_or_showed_the_way_did_nothing_where_another_did(
    story: str, units: list[str]
) -> None:
    """Where nobody else is named, it may be he."""
    found = [slot.value for slot in read(story, now=NOW).all(Name.AGENCY)]

    assert units == found


@pytest.mark.parametrize(
    ("head", "who", "units"),
    [
        ("青湾县交通局领导：", "城管执法人员", ["urban_mgmt"]),
        ("尊敬的青湾县交通运输局：", "城管执法人员", ["urban_mgmt"]),
        ("举报信\n致县城管局：", "交警", ["traffic_police"]),
        ("尊敬的城管局各位领导，您好：", "几个人", ["urban_mgmt"]),  # no line of its own
        ("城管局领导：", "几个人", []),  # who it was is asked
        ("青湾县交通局领导：", "贵局执法人员", ["transport"]),  # it is they
        ("尊敬的交通局：", "你们局的人", ["transport"]),
        ("单位：城管局，", "两个人", ["urban_mgmt"]),
        ("城管局：", "两个人", ["urban_mgmt"]),  # a label
        ("致命的是城管：", "两个人", ["urban_mgmt"]),
    ],
)
def test_whom_a_letter_is_written_to_has_done_nothing(
    head: str, who: str, units: list[str]
) -> None:
    """Unless the letter says that it was his own people."""
    found = [slot.value for slot in read(head + LETTER.format(who), now=NOW).all(Name.AGENCY)]

    assert units == found
