"""Is the body of a long, talkative report told from all those that are only spoken of?"""

import pytest

from clues.reading.agencies.agencies import agencies
from clues.reading.words.folding import fold


def told(story: str) -> list[str]:
    """Return the bodies that are read in a story."""
    return [each.agency for each in agencies(fold(story).text)]


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("夜里两个协警在桥头拦车，说我闯红灯，罚了五十", ["traffic_police"]),
        ("警车打双闪把我带进硬路肩，说货车禁行，罚两百", ["traffic_police"]),
        ("派出所两个协警来我店里，罚了两百", ["police"]),
        ("民警来我宾馆查登记，罚五百", ["police"]),
        ("远处有辆警车，城管把我的摊掀了", ["urban_mgmt"]),
    ],
)
def test_police_who_stop_cars_are_the_traffic_police(said: str, units: list[str]) -> None:
    """Who asks for a driving licence is of the road; who comes into a shop is not."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("我们村里人都绕路走，交警在路口罚我两百", ["traffic_police"]),
        ("环保督查组走了以后，街道又来叫我们全停两天", ["township"]),
        ("他们修路征了我家三亩地，说三个月给钱", []),
        ("村支书家的车也被交警拦了", ["traffic_police"]),
        ("村支书说他也不清楚，水利局把我的井封了", ["water"]),
        ("村支书是我二叔，供电所要我交三千", ["power"]),
        ("村里人挨家收钱，一户两百", ["village"]),
        ("村支书上门收了我五百", ["village"]),
        ("我一个镇上卖菜的，城管天天赶我", ["urban_mgmt"]),
        ("镇上给我们发了通知，要交两千", ["township"]),
        ("城管的小队长收我三百", ["urban_mgmt"]),
        ("小队长挨家收钱，一亩五十", ["village"]),
    ],
)
def test_who_only_lives_in_a_village_did_nothing(said: str, units: list[str]) -> None:
    """A village is a body where it collects, and a place where people live, talk or are hit."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("交警只看了看行驶证，两分钟就放行；路政罚了我一千", ["road_admin"]),
        ("路政过了磅，没超，还是罚了我五百", ["road_admin"]),
        ("12345说转交通局了，路政还是在那收钱", ["road_admin"]),
        ("工单转到环保局，三个月没人理", ["environment"]),
        ("快递站被封了，是消防还是应急我也分不清", []),
        ("市监所所长的小舅子卖灭火器，所里要求家家去他那买", ["market"]),
        ("城管队长的亲戚占了我的摊位", []),
        ("不交就说你消防不合格要来查你，村里收我三百", ["village"]),
        ("发改委的价格检查罚我三千", []),
        ("物价局价格检查罚我三千", ["market"]),
    ],
)
def test_who_let_go_was_guessed_at_or_sent_for_is_no_matter(said: str, units: list[str]) -> None:
    """Only the body that did it is told, and the one whose people profit from it."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("说是镇里联合治超的，收了我五百", ["township"]),
        ("县里联合治超，路政罚了我两千", ["road_admin"]),
        ("三个人穿马甲，上面写着交通，一车收二十", ["transport"]),
        ("袖章上写着“交通协管”，收我五块", ["transport"]),
        ("车身上写着环保设备，是厂家的车", []),
        ("周一安监，周二环保，周三社区，天天有人来查", ["work_safety", "environment", "village"]),
        ("周五镇上人多，城管收我摊位费", ["urban_mgmt"]),
        ("天天来查的是社区的网格员，罚我两百", ["village"]),
        ("关于消防检查中吃拿卡要的举报", ["fire"]),
    ],
)
def test_the_shortest_names_are_bodies_where_they_act(said: str, units: list[str]) -> None:
    """On clothes, in a list of visits or before what they formed short names are bodies."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("每次查消防都不扫码，进来就翻，这季度九回了", ["fire"]),
        ("物业每周查消防，进来就拍照", []),
        ("社区来查消防，让我交两百押金", ["village"]),
        ("问他们哪个单位的，他说公路的，收我五十", ["road_admin"]),
        ("他说公路的路况不好，让我慢点", []),
        ("问他运什么，他说煤炭的，就放我走了", []),
        ("电给停了，说欠电费，其实早交了", ["power"]),
        ("房东把电掐了，说欠电费", []),
        ("鎮公所規建辦來人說無證，勒令停工", ["township"]),
        ("运输证年审窗口，我跑三趟了，头回说照片不对", ["transport"]),
        ("我在身份证窗口旁边捡了个钱包", []),
        ("卫生所挨家来收防疫钱，一户三十", ["health"]),
        ("卫生所来了个新医生，挺好", []),
    ],
)
def test_a_body_is_hinted_at_without_its_name(said: str, units: list[str]) -> None:
    """What is inspected, cut off or given out tells the body, unless another may have done it."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("社区网格员天天催我装探头，一个三百", ["village"]),
        ("房东说消防要查，让我先搬空", []),
        ("在洋河大桥被缴井拦住罚二百", ["traffic_police"]),
        ("城管收我五十，票上盖的是村委会的章", ["urban_mgmt"]),
        ("收据盖的是村委会的公章，收我二百卫生费", ["village"]),
        ("路政让绕行，绕到村里被村干部收了十块", ["village"]),
        ("路政让绕路，多跑四十公里没人管", ["road_admin"]),
        ("交警让我靠边，查完驾照放行。过了桥运管罚了五百", ["transport"]),
        ("交警让我靠边，查完驾照罚了二百", ["traffic_police"]),
        ("是交警的我说错了是路政的来拦我车要二百", ["road_admin"]),
        ("罚款两千，交给路政中队了，没给票", ["road_admin"]),
        ("戴着村里的红袖章，拦车收十块", ["village"]),
        ("镇政府门口装了个杆，进去停车收五块", ["township"]),
        ("自称城管，我看多半是地痞，收五十摊位费", []),
        ("phoned the market office 3 times, nobody picks up", ["market"]),
        ("Do you know whether a market inspector may take samples without a form?", ["market"]),
    ],
)
def test_whose_stamp_gate_or_detour_it_is(said: str, units: list[str]) -> None:
    """A stamp or a detour is of no weight beside a deed; a gate, a badge and money paid are."""
    assert told(said) == units


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("穿着城管的马甲，可根本不是城管，收我五十", []),
        ("穿路政的衣服，拦车要二百", ["road_admin"]),
        ("消防来查了一遍，说没问题，走了。过两天应急的来罚三千", ["work_safety"]),
        ("路政量了说没超，还是要我两百", ["road_admin"]),
        ("检查组走了以后，环保所把我的证扣了", ["environment"]),
        ("交通局前年修的路，现在村里设杆收费", ["village"]),
        ("城管装的杆，进去收五块", ["urban_mgmt"]),
        ("镇上照旧收，一户两百", ["township"]),
        ("反正不是城管就是市监，我没看清", []),
        ("不是城管来收就是市监来收，月月如此", ["urban_mgmt", "market"]),
    ],
)
def test_who_came_by_or_built_it_is_left_out(said: str, units: list[str]) -> None:
    """What was worn, found in order or built before is of no weight beside a deed."""
    assert told(said) == units
