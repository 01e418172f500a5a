"""Which bodies are meant of several that came together, and which by a trade of theirs alone?"""

import pytest

from clues.reading.agencies.agencies import agencies
from clues.reading.words.folding import fold


def _told(story: str) -> list[str]:
    return sorted({each.agency for each in agencies(fold(story).text) if not each.told_to})


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("鼓楼南街28号理发店，卫生证过期七天，罚2000。", []),
        (
            "市场监管所、镇安监办前后脚来，一个要看台账一个要看灶台。市监的证看了，通知书给了，查完两小时走人，没毛病。镇上那位啥也没有，进门就说“灶台改电，设备到我表弟那买”，六万八。我反映的是镇上这位。",
            ["township"],
        ),
        (
            "交警和路政一块上的，路政的罚1500，交警没罚。我问为啥两家一起上，没人理。",
            ["road_admin"],
        ),
        (
            "4月30日，卫生、市监、消防三方联合检查，并无异议。唯翌日消防又单独再来，既未出示证件，亦无任何书面通知。",
            ["fire"],
        ),
        (
            "派出所带着镇上畜牧站的，在大泉湾羊市把我四只羊拉走，说没耳标。",
            ["agriculture", "police"],
        ),
        ("卫生监督的说我证过期罚两千", ["health"]),
        ("城管和市监一块来的，市监没说啥，城管把秤拿走了", ["urban_mgmt"]),
        ("消防、应急一道来检查，应急的说没问题，消防张口要五千", ["fire"]),
        ("农业和市监联合来查，农业的挺和气，市监罚我三千没单子", ["market"]),
        ("环保和住建一同到厂，住建看完走了，环保贴了封条", ["environment"]),
        ("路政和交警一起设卡，路政没动我，交警罚两百", ["traffic_police"]),
        ("市监所和镇综治办来查，市监查完没事，镇综治办要我交三千", ["township"]),
        ("上周应急、消防、公安三家一块检查都说合格，第二天消防自己又来要罚款", ["fire"]),
        ("卫健和市监上午来查都合格，下午市监又单独来了，开口要两千", ["market"]),
        ("城管、街道先是一起来的，没事，过两天城管一个人又来收我三百", ["urban_mgmt"]),
        ("城管和市监一块来的，一个罚我两百一个罚我三百", ["market", "urban_mgmt"]),
        ("交警和路政联合设卡，罚了我一千八", ["road_admin", "traffic_police"]),
        ("消防和应急都来罚我", ["fire", "work_safety"]),
        ("派出所叫上村干部来拆我的棚子", ["police", "village"]),
        ("城管带着社区的人把摊子收了", ["urban_mgmt", "village"]),
        ("市监所带着食品检测公司来抽样，收了八百", ["market"]),
        ("我告诉青湾县房管局没用，市监所罚我五百", ["market"]),
        ("我把这事告诉青湾县房管局了", []),
        ("交警罚我两百，我跟镇政府反映了", ["traffic_police"]),
        ("这事我跟房管局说过", []),
        ("城管拉走我的车，我和居委会讲了", ["urban_mgmt"]),
        ("没移公安，也没立案", []),
        ("市监扣了货，没移公安", ["market"]),
        ("路政罚了我五百，公安看完放行", ["road_admin"]),
        ("前面公安检查站看完放行，交警又拦下罚两百", ["traffic_police"]),
        ("拦我的人看完放行了", []),
        ("综合执法的收我摊子", ["urban_mgmt"]),
        ("综合执法队在菜市场罚我两百", ["urban_mgmt"]),
        ("税务罚五十没意见，问题是税务又让我进协会收三千六", ["tax"]),
        ("药店，市监来查，城管路过看热闹，市监罚三千", ["market"]),
        ("水政把钥匙拔了，派出所的来调解，没用", ["water"]),
        ("城管扣车，派出所民警在旁边看着", ["urban_mgmt"]),
        ("路政收我五百，旁边交警没吭声", ["road_admin"]),
        ("别家是城管罚的，我家是市监罚的", ["market"]),
    ],
)
def test_who_did_nothing_beside_another_is_not_complained_of(story: str, units: list[str]) -> None:
    """Of those who came together the one that did nothing is left out.

    So are all of them who let pass where one comes back alone, and who is only told of it.
    """
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("船停在老鸹矶锚地避风，航道上来人说要收锚泊费三百。我问收费许可证在哪", ["maritime"]),
        (
            "去上坟在古城墩路口有几个森林防火的站那说要收防火保证金一百块钱交了就给放行",
            ["forestry"],
        ),
        ("前儿个来个环保哩，说俺喷漆，张嘴五百。", ["environment"]),
        ("山口两个护林防火的拦车要进山费二十", ["forestry"]),
        ("防火的几个人在林场路口收我五十防火费", ["forestry"]),
        ("航道的人来收锚泊费", ["maritime"]),
        ("航道上的船靠过来要停泊费三百", ["maritime"]),
        ("说是航道上的，收了我靠泊费二百", ["maritime"]),
        ("来个消防哩，说灭火器过期要罚两千", ["fire"]),
        ("前天来俩税务哩，说发票不对", ["tax"]),
        ("昨儿个来了个市监哩，查秤", ["market"]),
        ("来了两个工商哩，要看执照", ["market"]),
        ("水利哩人把泵拉走了", ["water"]),
        ("路政哩把车拦到边上", ["road_admin"]),
        ("城管哩说不让摆", ["urban_mgmt"]),
        ("俩环保嘞进门就拍照", ["environment"]),
        ("环卫哩来收垃圾费", ["sanitation"]),
        ("有三个林业哩在卡口收钱", ["forestry"]),
        ("河道上来了两个人，说要交采砂管理费", ["water"]),
        ("水上综合执法的快艇过来收两百", []),
    ],
)
def test_a_body_is_named_by_its_trade(story: str, units: list[str]) -> None:
    """航道上来人 and 来个环保哩 are people of a body; 水上综合执法 are not the 城管."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        (
            "城管和市监一块来的，市监说没问题，但又说要交五百，城管罚我两百",
            ["market", "urban_mgmt"],
        ),
        ("运管和路政一起拦的车，运管罚三百，路政罚五百", ["road_admin", "transport"]),
        ("交警和路政一块上的，都罚了，一家五百", ["road_admin", "traffic_police"]),
        ("消防来查没说啥，第二天消防又来罚我两千", ["fire"]),
        ("市监来查说合格，过几天市监又来罚三千", ["market"]),
        ("应急、消防两家联合检查，说不合格，消防又来贴封条", ["fire", "work_safety"]),
        ("我要反映的是城管", ["urban_mgmt"]),
        ("我反映的是城管和市监乱收费的事，城管收我两百，市监收我三百", ["market", "urban_mgmt"]),
        ("环保哩又来了", ["environment"]),
        ("镇里和环保一起来的，镇里说要拆，环保拉了闸", ["environment", "township"]),
        ("镇上来人收卫生费五十", ["township"]),
        ("镇上和市监所一起来的，镇上要五百，市监所要三百", ["market", "township"]),
        ("镇上畜牧站收我检疫费二百", ["agriculture"]),
        ("镇里的水利站要我交水费三千", ["water"]),
        ("城管告诉我要交五百", ["urban_mgmt"]),
        ("交警跟我说要扣车", ["traffic_police"]),
        ("综合执法大队收我摊子罚两百", ["urban_mgmt"]),
        ("水上执法的收我二百", ["maritime"]),
        ("航道上船多，我慢慢走", []),
        ("河道上来了一条船，把我网挂了", []),
        ("防火的门坏了", []),
        ("公安查完扣了我的车", ["police"]),
        ("公安看完就罚了我两百", ["police"]),
        ("别家是城管收的，我家不知道谁收的", []),
        ("隔壁是城管罚的，我也是城管罚的", ["urban_mgmt"]),
    ],
)
def test_who_acted_stays_though_it_came_with_another(story: str, units: list[str]) -> None:
    """Whoever has let pass and acted all the same stays, and a river is no body."""
    assert units == _told(story)


@pytest.mark.parametrize(
    ("story", "units"),
    [
        ("昨晚八点半在新华桥下头，骑铁骑的交警说我没戴头盔，罚五十", ["traffic_police"]),
        ("查食品的说我标签不对，罚五千", ["market"]),
        ("管食品那帮人来抽样，收了我六百检验费", ["market"]),
        ("管河的把我网收了", ["water"]),
        ("河道管护的人说我种菜占了河滩，要交两千", ["water"]),
        ("林场的人说我放羊进了林子，一只羊罚两百", ["forestry"]),
        ("看山的把我拦下来要二十块进山费", ["forestry"]),
        ("兽医站的说我的猪没打针，一头收三十", ["agriculture"]),
        ("管电的把闸拉了，说我偷电", ["power"]),
        ("村里的妇女主任来收卫生费", ["village"]),
        ("大队会计挨家收水渠款", ["village"]),
        ("生产队长说每亩交八十", ["village"]),
        ("村委会的两个人拦路收护路钱", ["village"]),
        ("镇里包片的干部说不交就断水", ["township"]),
        ("乡里来了七八个人，把我猪圈推了", ["township"]),
        ("街道上来的人让我拆招牌", ["township"]),
        ("办事处的城建科让我停工", ["township"]),
        ("税所的让我补三年的税", ["tax"]),
        ("个税的专管员让我去他亲戚的代账公司", ["tax"]),
        ("人社局的来查社保，要罚两万", ["labor"]),
        ("劳动上的说我没给工人交保险", ["labor"]),
        ("查卫生的说我没健康证，罚一千", ["health"]),
        ("疾控的来采水样，收我八百", ["health"]),
        ("文化市场的来网吧查身份证", ["culture"]),
        ("旅游局的说我导游证没带，罚五千", ["culture"]),
        ("戴袖标的城管协管把我秤拿走", ["urban_mgmt"]),
        ("市容的小伙子踢了我摊子", ["urban_mgmt"]),
        ("穿蓝衣服写着综合执法的，把我车拉走了", ["urban_mgmt"]),
        ("城市管理的量我招牌", ["urban_mgmt"]),
        ("查黑车的把我车扣了，说没营运证", ["transport"]),
        ("运政的人在火车站扣我车", ["transport"]),
        ("交通上的在路口查超载，罚一千", ["transport"]),
        ("治超的让我卸货，罚两千", ["road_admin"]),
        ("路产巡查的说我撞坏护栏要赔一万八", ["road_admin"]),
        ("养路的要我赔护栏", ["road_admin"]),
        ("港上的说我没签证，罚五千", ["maritime"]),
        ("船闸上的人要两百才放我过闸", ["maritime"]),
        ("海巡的艇靠上来查船员证", ["maritime"]),
        ("土地上的说我占耕地，要罚三万", ["land"]),
        ("国土来了俩人量我的猪场", ["land"]),
        ("煤管的在磅房收我一吨五块", ["coal"]),
        ("酒管局的说我卖的酒没备案", ["commerce"]),
        ("消防大队的参谋说我喷淋不合格，介绍了一家公司", ["fire"]),
        ("消防救援站来抽查，开了整改单", ["fire"]),
        ("安监站的来厂里，说不买他们的安全资料就停产", ["work_safety"]),
        ("镇上管安全的让我每月交一百", ["township"]),
        ("水警把我船扣在码头", ["police"]),
        ("所里的民警来我旅馆查登记，罚五百", ["police"]),
        ("特警在车站把我摩的扣了", ["police"]),
        ("一伙人戴着红袖箍拦车要钱", []),
        ("收费站的人说我轴数不对多收我八十", []),
        ("停车场收费的没给票", []),
        ("物业的把我电停了", []),
        ("一个姓刘的科长叫我去他办公室", []),
        ("环保带着派出所的一起来封我的门", ["environment", "police"]),
        ("市监和卫健一起来的，各开了一张单子", ["health", "market"]),
        ("我找律师问了，律师说可以告", []),
        ("举报人说我卖假货，市监所来查，没查出来也罚了我两千", ["market"]),
        ("法院判我赔三万我不服", []),
        ("我打110，民警来了说归城管管，城管把我摊子收了", ["urban_mgmt"]),
        ("打了市长热线，转给城管，城管说不能退钱", ["urban_mgmt"]),
        ("交警贴条罚两百，我去车管所问，说就得交", ["traffic_police"]),
        ("我儿子在税务局上班，他说这事不归税务，是市监罚的", ["market"]),
        ("物业说是消防要求的，消防的人来了也没出示证件，罚我一千", ["fire"]),
        ("我是管食品仓库的，货被扣了", []),
        ("管电的师傅来修好了", []),
        ("港上的风大，船进不去", []),
        ("土地上的庄稼让洪水淹了", []),
        ("我弟弟是查水表的", []),
        ("河道上的水草缠住了我的网", []),
        ("山上来的水把路冲了", []),
        ("船上来的货没卸完", []),
        ("看山的老头跟我挺熟", []),
        ("镇上管账的是我同学", []),
        ("村里主任家盖房", []),
        ("安全上的事我懂", []),
        ("林子里的树倒了", []),
        ("渔业上的事我说不上", []),
        ("价格上的差距太大", []),
        ("卫生上的问题我改了", []),
        ("查秤的来了，罚我五百", ["market"]),
        ("渔业上的把我网收了", ["fishery"]),
        ("镇里分管安全的干部让我停产", ["township"]),
    ],
)
def test_people_are_called_by_what_they_look_after(story: str, units: list[str]) -> None:
    """查食品的, 渔业上的 and 看山的 are people of a body where they act, and nothing else."""
    assert units == _told(story)
