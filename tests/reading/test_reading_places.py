from datetime import datetime

import pytest

import campaigns
from clues.reading.reader import Ground, ground_of, read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


def _told(story: str, name: Name, ground: Ground | None = None) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW, ground=ground or Ground()).all(name)]


@pytest.mark.parametrize(
    ("said", "roads", "stakes"),
    [
        ("G45大广高速K88+200处", ["G45"], ["K88+200"]),  # code, name, stake
        ("国道一零七线1512公里处", ["G107"], ["K1512"]),  # spoken digits
        ("幺零七国道八十八公里加二百米", ["G107"], ["K88+200"]),  # all spoken
        ("X012县道桩号K12+300", ["X012"], ["K12+300"]),  # a county road
        ("沪昆高速潭口互通", ["沪昆高速"], []),  # by name
        ("离收费站还有2公里处", [], []),  # a distance is no stake
        ("国道三一九八十八公里那里", ["G319"], ["K88"]),  # the number, then the kilometre
        ("行經縣道X102線8公里500公尺之轉角，遭警攔查", ["X102"], ["K8+500"]),
        ("离X021线还有500公尺", ["X021"], []),  # how far it is
        ("走X403，三十六公里加八百，动检的", ["X403"], ["K36+800"]),  # behind a comma
        ("S309，K9，K15，K23，三处", ["S309"], ["K9", "K15", "K23"]),  # a list
        ("G四五大广高速，第58号里程碑", ["G45"], ["K58"]),  # a spoken code, a post
        ("在G4 K58.5处，开到88公里桩那儿", ["G4"], ["K58+500", "K88"]),  # tenths, a post
        ("县道12公里处设卡", [], ["K12"]),  # the road's number was not said
        ("S 3 0 5线 k 1 4 0 6", ["S305"], ["K1406"]),  # sign by sign
        ("G107 near km 88", ["G107"], ["K88"]),  # English
        ("不是G107是G106，罚单写成了G206", ["G106"], []),  # what is not meant
        ("走G107，三十公里路开了两个小时", ["G107"], []),  # how far one went
        ("S218上追了我五公里", ["S218"], []),  # how far one was followed
        ("门牌S12，型号G3，微信CHEN-G107，锁上刻着S01", [], []),  # numbers of other things
        ("买的K40手机在G107上被收，说是K12机构", ["G107"], []),  # names of other things
        ("路政说占用公路，城管讲用地归公路", [], []),  # no road of that name
        ("G15W K24+500", ["G15W"], ["K24+500"]),  # its western side
        ("G65包茂K2011", ["G65"], ["K2011"]),  # its name behind it
        ("往南开到国道107一千五百一十二公里处", ["G107"], ["K1512"]),  # there one was
        ("信用代码91430922MA4L5X7K2P", [], []),  # letters of a code
        ("我考的C1证", [], []),  # a driving licence
        ("5G信号不好", [], []),  # a telephone
    ],
)
def test_roads_and_stakes_are_written_in_one_way(
    said: str, roads: list[str], stakes: list[str]
) -> None:
    """However a road and its kilometre are said, they are written as on the map."""
    assert roads == _told(said, Name.ROAD)
    assert stakes == _told(said, Name.STAKE)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("在青湾县柳河收费站被拦", ["柳河收费站"]),  # the district is not its name
        ("在S306沙河桥处被拦", ["沙河桥"]),  # 处 is a place here, no office
        ("在柳河收费站路政罚我", ["柳河收费站"]),  # the office behind is not
        ("S306沙河桥那里", ["沙河桥"]),  # neither is the road
        ("过了红旗木材检查站", ["红旗木材检查站"]),  # its kind is
        ("前面有个检查站", []),  # no name at all
        ("两个收费站都收", []),  # a number of them
        ("在高桥镇卡口收钱", ["高桥镇卡口"]),  # a town's only one
        ("在S315线石桥治超站被查", ["石桥治超站"]),  # the bridge is part of the name
        ("省道三一七白马桥头", ["白马桥头"]),  # the number is the road's
        ("高铁站出口，一家大型商场，价格比市场高", []),  # kinds, numbers, sentences
        ("过一趟桥收我十块，车照样上桥", []),  # no bridge of that name
        ("元旦那天跨江大桥，交警查酒驾", ["跨江大桥"]),  # the day before it is not
        ("俺们船打沙河渡口过", ["沙河渡口"]),  # nor what only means from
        ("在建设路菜市场卖菜", ["建设路菜市场"]),  # of a street, that has one
        ("near Baisha ferry they stopped us", ["Baisha ferry"]),  # English, with its capital
    ],
)
def test_a_point_is_named_by_its_own_name(said: str, points: list[str]) -> None:
    """What stands before the name, and what is no name, is left out."""
    assert points == _told(said, Name.POINT)


def test_districts_come_from_the_rules_and_from_the_deployment_own_table() -> None:
    """大通湖 alone is known only to the deployment that lists it."""
    ground = Ground(districts=(("大通湖", "大通湖区"),))

    assert ["云水市", "青湾县"] == _told("云水市青湾县的司机", Name.DISTRICT)
    assert [] == _told("在大通湖那边被拦", Name.DISTRICT)
    assert ["大通湖区"] == _told("在大通湖那边被拦", Name.DISTRICT, ground)
    assert [] == _told("小区门口，市区里，上市公司，菜市口", Name.DISTRICT)


def test_a_campaign_lists_its_own_districts() -> None:
    """The sample campaign knows its county by its short name too."""
    ground = ground_of(campaigns.load("standing"))

    assert ["青湾县"] == _told("我们青湾这边设卡收钱", Name.DISTRICT, ground)
    assert [] == _told("青湾木业有限公司被查", Name.DISTRICT, ground)


@pytest.mark.parametrize(
    ("said", "waters"),
    [
        ("在沙河打鱼被罚", ["沙河"]),  # nets on it
        ("大棚在沙河东岸，渠名双溪渠，系我村集资", ["沙河", "双溪渠"]),  # beside it
        ("我屋里在资水边打米，崇水头上起屋", ["资水", "崇水"]),  # a river called a water
        ("就在那个大运河边上钓鱼，有条麻涌，水务的说", ["大运河", "麻涌"]),  # counted
        ("My boat on Moon Lake, near Lake Road", ["Moon Lake"]),  # English
        ("沙河桥头，清河县，沙河村，沙河海事处", []),  # named after it
        ("污水里有油，鱼塘边盖棚，下河捞沙，找河长办，渡河不要钱，灌溉渠边", []),  # no names
        ("走江湖的江西人在湖北开船，浙江老板来码头", []),  # provinces
    ],
)
def test_water_is_told_from_places_named_after_it(said: str, waters: list[str]) -> None:
    """A water with its own name, on which or beside which something was done."""
    assert waters == _told(said, Name.WATER)


def test_what_only_ends_like_a_district_is_none() -> None:
    """A verb, a time or an office before 县, 市, 区 and 镇 names no district."""
    told = (
        "兹有县住建局，接受区水利局检查，今年县里，卫生城市，外地老乡，发面锦旗，下面镇里，禁养区"
    )

    assert [] == _told(told, Name.DISTRICT)
    assert [] == _told("耽误我做午市", Name.DISTRICT)
    assert ["青湾县"] == _told("我司青湾县禾源粮油加工有限公司", Name.DISTRICT)


def test_a_district_is_where_it_was_and_not_where_somebody_is_from() -> None:
    """A home, a people, the land behind the border and a district denied are not told."""
    told = "我是石门县人，老家在青湾县，兴河县与平江县交界处，不是白水县的"

    assert ["兴河县"] == _told(told, Name.DISTRICT)
    assert ["祁东县"] == _told("我是云水市永兴县的，在祁东县被拦", Name.DISTRICT)
    assert ["云水市", "永兴县"] == _told("我是云水市永兴县的，被人拦", Name.DISTRICT)
    assert ["柳河镇"] == _told("反映一下柳河镇的事", Name.DISTRICT)
    assert [] == _told("市监所，窗口说县里，上个月底乡里讲，机子进镇，禁火区", Name.DISTRICT)


def test_the_place_is_quoted_as_it_was_said() -> None:
    """The value is the place itself, the quote runs on to 那里."""
    slot = read("刚才在S306沙河桥那里被拦", now=NOW).first(Name.PLACE)

    assert slot is not None
    assert ("S306沙河桥", "S306沙河桥那里") == (slot.value, slot.text)


@pytest.mark.parametrize(
    ("said", "plates"),
    [
        ("车牌湘J·3A628", ["湘J3A628"]),  # with its dot
        ("湘J三A六二八", ["湘J3A628"]),  # spoken
        ("辽A12345D新能源", ["辽A12345D"]),  # eight signs
        ("挂车辽B1234挂", ["辽B1234挂"]),  # a trailer
        ("湘 D 7 Q 0 3 6，川a·d1 90 27", ["湘D7Q036", "川AD19027"]),  # sign by sign
        ("粤Z1234港，川A1234领，使014578", ["粤Z1234港", "川A1234领", "使014578"]),  # others'
        ("车号鲁Q洞九八拐五", ["鲁Q09875"]),  # as the radio says it
        ("豫AG4567那个不是我，我是豫AG4765", ["豫AG4765"]),  # another's
        ("湘A12345 2吨，云S305 12公里", ["湘A12345"]),  # what stands behind is no part
        ("罚单写湘N·2F618，我车是湘N·2E618", ["湘N2E618"]),  # written wrongly
        ("our truck Lu B8T66K, van Gui N5Q318", ["鲁B8T66K", "GuiN5Q318"]),  # by their sound
        ("京津冀ABC", []),  # no figures
    ],
)
def test_plates_are_written_without_their_dot(said: str, plates: list[str]) -> None:
    """Ordinary, new-energy and trailer plates are told from other letters."""
    assert plates == _told(said, Name.PLATE)


def test_a_credit_code_with_a_wrong_check_character_is_not_told() -> None:
    """GB 32100: the eighteenth character proves the others."""
    assert ["91350100M000100Y43"] == _told("信用代码91350100M000100Y43", Name.CREDIT_CODE)
    assert [] == _told("信用代码91350100M000100Y44", Name.CREDIT_CODE)


@pytest.mark.parametrize(
    ("story", "name", "value"),
    [
        ("在G60K1288的应急车道换胎", Name.ROAD, "G60"),
        ("在G60K1288的应急车道换胎", Name.STAKE, "K1288"),
        ("驾车行经柳河收费站前遭交警拦下", Name.POINT, "柳河收费站"),
        ("县道X027与光明路交叉口遇检", Name.POINT, "光明路交叉口"),
        ("青湾县城南治超站过磅，说超了", Name.POINT, "城南治超站"),
        ("船在沙河三号浮标那儿被海事靠上来", Name.POINT, "三号浮标"),
        ("在菜市场西门称我的秤", Name.POINT, "菜市场西门"),
        ("昨儿后晌四点来钟打柳河收费站下来", Name.POINT, "柳河收费站"),
    ],
)
def test_a_place_is_read_where_two_of_them_meet(story: str, name: Name, value: str) -> None:
    """A stake behind its road, a street at its crossing, a side of a town, a gate, a buoy."""
    assert value in _told(story, name)


@pytest.mark.parametrize(
    "story", ["从出口匝道下来被拦", "那条马路交叉口有人拦", "把别人小区的名字都贴进来"]
)
def test_what_has_no_name_is_no_point(story: str) -> None:
    """A ramp at an exit, a crossing of a street, somebody's quarter."""
    assert not _told(story, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("我在红星砖厂大门口被环保堵了车头", ["红星砖厂"]),
        ("莲花超市旁边摆摊，秤被收走", ["莲花超市"]),
        ("高铁站出站口接人，说我拉黑活", ["高铁站出站口"]),
        ("老汽车站门口天天逮三轮", ["老汽车站"]),
        ("在滨河路与建设路交叉口右转被罚", ["滨河路与建设路交叉口"]),
        ("石桥村口有人拉绳子收钱", ["石桥村口"]),
        ("在高铁站接人，运管要扣车", ["高铁站"]),
        ("消防队说没扫干净当场拉闸", []),  # a switch and no lock
        ("我车刚拐进红旗粮站门口", ["红旗粮站"]),
        ("在店门口罚我", []),  # whose it is was not told
        ("镇中学旁边开店", []),  # any town has one
    ],
)
def test_a_house_is_a_point_with_its_door_beside_it(said: str, points: list[str]) -> None:
    """A factory, a shop or a station is a spot once its door, yard or corner is told."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("从青湾拉菜到柳河市场，半道让人拦了", []),  # where the load was going
        ("货送往柳河批发市场，路上被查", []),
        ("我妈在城东菜市场卖鱼，我开奶茶店，税务催我补税", []),
        ("不是沙坪收费站，是柳河收费站", ["柳河收费站"]),
        ("把货卖给城东市场的老板", []),  # to whom it was sold
        ("收据抬头为“鸿运停车场”", []),  # who took the money
        ("我家住龙潭小区，孩子在育才小学读书", []),
        ("要去柳河收费站下道的，开到小龙潭服务区就叫交警扣下", ["小龙潭服务区"]),
        ("从上埠船闸过来都没事，到北河浮桥被人拦住", ["北河浮桥"]),
        ("从芦洲渡口到对岸，每趟先要登记", ["芦洲渡口"]),  # no other place is told
        ("开到柳河收费站被拦下", ["柳河收费站"]),  # what happened says more than the way
        ("heading to Dongjiang wharf, they stopped us on the water", []),
    ],
)
def test_a_place_where_nothing_happened_is_no_point(said: str, points: list[str]) -> None:
    """Where one was going to, lives or came from is told, and is not where it happened."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("每天来城南菜市场收卫生费", ["城南菜市场"]),  # a verb and 每天 before it
        ("和平菜市场卖豆腐的", ["和平菜市场"]),  # no "and" here
        ("过三里桥转盘被拦", ["三里桥转盘"]),  # what was built at a bridge
        ("三岔河路口红绿灯底下被拦", ["三岔河路口"]),  # what only stands there
        ("步行街南口，不在北口", ["步行街南口"]),  # which of its ends
        ("库房在顺和物流园三号门边上", ["顺和物流园三号门"]),  # which of its gates
        ("在民政局门口摆花", ["民政局门口"]),  # a town has one
        ("高铁东站落客区被拖车", ["高铁东站落客区"]),
        ("S308柳林镇过磅点收我六百", ["柳林镇过磅点"]),
        ("走到赤城湖那个停车港", ["赤城湖停车港"]),  # as one speaks
        ("和平街37号，我的小卖部被查", ["和平街37号"]),  # the teller's shop
        ("一号桥收费站收了我五十", ["一号桥收费站"]),  # a number of its own
        ("在国道边老李加水站门口被查", ["老李加水站"]),  # beside the road
        ("武汉火车站东广场打车", ["武汉火车站东广场"]),
        ("县城南桥头有人收钱，青湾县城南治超站也收", ["县城南桥头", "城南治超站"]),
        ("到了黄牛铺林业检查站", ["黄牛铺林业检查站"]),  # whose post it is
        ("镇上的林业检查站，便民服务点", []),
        ("牌子写着红旗木材检查站", ["红旗木材检查站"]),  # a signboard, and no receipt
        ("过南京长江大桥被拦，在连云港码头装货", ["南京长江大桥", "连云港码头"]),
        ("8号桥头被拦", []),  # and a day
        ("执法队办公楼在幸福路8号，我家住在幸福路80号", []),  # not where it was
        ("我们村那个桥头，路上那个检查站", []),  # no name
        ("不交钱停车场不让走，打着伞站桥头，月要上小学，拆旧码头", []),  # sentences
        ("后面一台四桥的拉钢筋，加上一桌中学老师", []),  # counted
    ],
)
def test_points_as_people_tell_them(said: str, points: list[str]) -> None:
    """Verbs, gates, what was built at a place, and what only sounds like one."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("过了青石桥都没事，到马鞍山治超站罚我", ["马鞍山治超站"]),
        ("过老虎沟检查站，放了；到平川桥检查站不放", ["平川桥检查站"]),
        ("过了清水桥，往前走两公里，在石门检查站被扣", ["石门检查站"]),
        ("过沙河桥的时候被拦收了五十", ["沙河桥"]),  # there it was
        ("步行街北口肯定不是我，我在步行街南口卖膜", ["步行街南口"]),
        ("沙坪大桥那个新闻一样，我是在月亮湾大桥", ["月亮湾大桥"]),
    ],
)
def test_a_point_gone_by_is_left_out(said: str, points: list[str]) -> None:
    """Where nothing happened, and where it happened to others."""
    assert points == _told(said, Name.POINT)


@pytest.mark.parametrize(
    ("said", "points", "districts"),
    [
        ("at East Gate Market in Qingwan County", ["East Gate Market"], ["Qingwan County"]),
        ("took my cart at Riverside Gate.", ["Riverside Gate"], []),
        ("Not Sanli Bridge, it was Wuli Bridge", ["Wuli Bridge"], []),
        (
            "In Leling City the weigh station at Huayuan",
            ["weigh station at Huayuan"],
            ["Leling City"],
        ),
        ("My shop is at 37 Heping Street.", ["37 Heping Street"], []),
        ("at Baisha Marina they wanted a fee", ["Baisha Marina"], []),
        ("My hostel is in Baishui Old Town. They fined me", ["Baishui Old Town"], []),
        ("Our bakery is in Lianhua Creative Park. They fined us", ["Lianhua Creative Park"], []),
        ("I live in an old town", [], []),
        ("I live in Wuxi City", [], []),  # a home
        ("wanted 100 yuan for road repair in our county", [], []),  # no names
    ],
)
def test_english_places_have_capitals(said: str, points: list[str], districts: list[str]) -> None:
    """A name in English is told by its capitals and by what it ends in."""
    assert points == _told(said, Name.POINT)
    assert districts == _told(said, Name.DISTRICT)


def test_areas_of_a_kind_are_no_districts() -> None:
    """What is done in an area, or what it is like, names no district; land does."""
    told = "落客区，那是洁净区，新划的执法区，十二点半饭市，没有跨区证，候车区，卸货区，深水区"

    assert [] == _told(told, Name.DISTRICT)
    assert [] == _told("贫困县，山区县，省会城市，待渡区", Name.DISTRICT)
    assert [] == _told("旧城区改造，中心镇，高新东区，开展乡村振兴", Name.DISTRICT)
    assert [] == _told("临溪镇政府下发通知，我是黑水镇加工粉条的", Name.DISTRICT)
    assert ["临港区"] == _told("在临港区经营仓库", Name.DISTRICT)
    assert ["三江区"] == _told("在三江区设有仓库", Name.DISTRICT)
    assert ["惠阳区"] == _told("导航把我带下惠阳区的秋长出口", Name.DISTRICT)  # a real one
    assert ["新安县"] == _told("洛阳新安县境内", Name.DISTRICT)
    assert ["商丘"] == _told("在商丘被拦的", Name.DISTRICT)


def test_a_town_is_told_only_where_no_point_is() -> None:
    """A town before a ferry names the ferry; where one came from is left out."""
    assert ["柳河镇"] == _told("在柳河镇被拦住", Name.DISTRICT)
    assert [] == _told("守在柳河镇渡口记车牌", Name.DISTRICT)
    assert ["白沙县"] == _told("从青湾县拉石子到白沙县被罚", Name.DISTRICT)
    assert ["随县"] == _told("是随县唐县镇卡口", Name.DISTRICT)


def test_what_lies_on_a_water_tells_the_water() -> None:
    """A lock, a ferry of its own name, the foot of a bridge with a boat: and no bridge alone."""
    assert ["青沙河"] == _told("运煤船走青沙河", Name.WATER)
    assert ["沙塘河"] == _told("船在沙塘河船闸等闸", Name.WATER)
    assert ["沱水"] == _told("沱水横江渡口，过船要钱", Name.WATER)
    assert ["石羊河"] == _told("石羊河我们村这段天天有人抽沙", Name.WATER)
    assert ["湘江"] == _told("船从洞庭湖出来，走湘江", Name.WATER)
    assert [] == _told("船工在柳河镇渡口，沙河大桥，水利的来河滩", Name.WATER)


def test_a_water_before_a_ferry_is_no_part_of_its_name() -> None:
    """青水河白石渡口 is the ferry 白石渡口 on 青水河."""
    assert ["白石渡口"] == _told("在青水河白石渡口拦船", Name.POINT)
    assert ["青水河"] == _told("在青水河白石渡口拦船", Name.WATER)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天在黄山头镇路口被路政拦下", "黄山头镇路口"),
        ("在青龙镇菜场收我摊位费", "青龙镇菜场"),
        ("白马镇老街12号，城管来收费", "白马镇老街12号"),
        ("G318国道松滋段，路政罚我300", "G318国道松滋段"),
        ("长江干线宜昌水域K30处，海事罚我500", "长江干线宜昌水域K30"),
        ("我家住青龙镇12号，昨天在白马镇被拦", "白马镇"),
        ("昨天路政在柳河收费站罚我200，我姓王，住老街12号", "柳河收费站"),
        ("昨天路政在柳河收费站罚我200，本人家住青龙镇二里沟村", "柳河收费站"),
        ("我住在解放路8号，昨天城管在人民路收了我200", "人民路"),
        ("昨天城管在西街罚我200，没票，我叫李小兰，电话13912345678，住和平街3号", "西街"),
        ("我叫张小军，家住东门街5号，昨天上午城管在西街罚我200没票", "西街"),
        ("昨天上午城管在西街罚我200，没票，我姓王，地址是人民路8号", "西街"),
        ("城管在菜市场罚我200，我叫王小明，电话13912345678，家住青龙镇二里沟村", "菜市场"),
        ("城管罚了我200，店在和平街3号，我叫王小明，电话13912345678", "和平街3号"),
        ("昨天上午城管在西街说我们占道罚了500没给票", "西街"),
        ("我家在石桥镇二里沟村，昨天镇政府来收了300", "石桥镇二里沟村"),
        ("我家住青龙镇12号，城管来收卫生费", "青龙镇"),
        ("Shahe bridge on S306, fined 300", "Shahe bridge on S306"),
        ("青龙镇每段路都有人收费", "青龙镇"),
        ("白马镇街道办的人来收钱", "白马镇"),
    ],
)
def test_the_words_of_a_place_reach_to_their_end(story: str, place: str) -> None:
    """What stands on the card is what was said, and where it happened rather than a home."""
    assert place == next(slot.value for slot in read(story, now=NOW) if slot.name is Name.PLACE)


@pytest.mark.parametrize(
    "story",
    [
        "我叫张小军，家住东门街5号，昨天上午城管罚我200没票",
        "我叫张小军，电话13912345678，地址东门街5号，昨天上午城管来我店里罚我200没票",
    ],
)
def test_a_home_beside_a_name_is_no_place_of_the_deed(story: str) -> None:
    """It is masked with the name; where it happened is asked."""
    assert {Name.PLACE, Name.POINT}.isdisjoint(slot.name for slot in read(story, now=NOW))
