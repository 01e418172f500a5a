from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2024, 6, 12, 16, 20)  # noqa: DTZ001  # local


def _companies(story: str) -> list[str]:
    return [str(slot.value) for slot in read(story, now=NOW).all(Name.COMPANY)]


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("禾源粮油加工有限公司反映", "禾源粮油加工有限公司"),  # a legal form
        ("申请人华丰包装印务（东岭）有限公司不服", "华丰包装印务（东岭）有限公司"),  # a place in it
        ("我店阿芳发廊开了九年", "阿芳发廊"),  # one's own
        ("我这小店老秦烧饼，标签上少个字", "老秦烧饼"),  # called by what it sells
        ("我们是鑫隆塑料颗粒厂在泗丰县的", "鑫隆塑料颗粒厂"),  # said of us
        ("汤圆铺子叫甜嫂子，烟道接到楼顶", "甜嫂子"),  # given a name
        ("店名：胖嫂家常菜，联系电话", "胖嫂家常菜"),  # behind a label
        ("我民宿「半山云朵客栈」没报备", "半山云朵客栈"),  # in quotes
        ("点名要我找「安衡检测技术中心」做", "安衡检测技术中心"),  # another's, in quotes
        ("榆树堡惠风光伏电站（9161082668JF62608H）被收", "榆树堡惠风光伏电站"),  # by its code
        ("宏发饭店老板被罚", "宏发饭店"),  # a name by its own sound
        ("瑞和服饰有限公司反映", "瑞和服饰有限公司"),  # no "and" here
        ("雷溪县中恒再生资源有限公司：", "雷溪县中恒再生资源有限公司"),  # no "again"
        ("白水县同心养殖专业合作社反映", "白水县同心养殖专业合作社"),  # no "with"
        ("我司全称青湾鸿达包装有限责任公司", "青湾鸿达包装有限责任公司"),  # behind its label
        ("我们厂叫鑫隆塑胶制品厂，在临泉区", "鑫隆塑胶制品厂"),
        ("劳动局的来我们石泉县永固砖厂查花名册", "永固砖厂"),  # the county is not its name
        ("我公司系本县沙洲县鹿溪滩米业有限责任公司", "沙洲县鹿溪滩米业有限责任公司"),
        ("Two trucks of Hengfeng Stone Co., Ltd. were stopped", "Hengfeng Stone Co., Ltd."),
        ("We are Kunlin Optics Co., Ltd. and make lenses", "Kunlin Optics Co., Ltd."),
        ("Our firm Blue Harbor Foods Ltd was fined", "Blue Harbor Foods Ltd"),
        ("油污水一定要江洲碧源船舶服务有限公司来收", "江洲碧源船舶服务有限公司"),
        ("消防硬要我们用金盾安消防器材有限公司的", "金盾安消防器材有限公司"),
        ("我们是一定胜科技有限公司", "一定胜科技有限公司"),
        ("被指定的安达消防检测公司收了两千", "安达消防检测公司"),  # its trade behind its name
        ("昨天市监局两个人来青湾木业有限公司检查", "青湾木业有限公司"),  # who came is not its name
        ("消防的三个人跑来宏达塑料有限公司查", "宏达塑料有限公司"),
    ],
)
def test_a_firm_is_told_by_its_whole_name(said: str, company: str) -> None:
    """From a legal form, from whose it is, from a label, or by the sound of a name."""
    assert [company] == _companies(said)


@pytest.mark.parametrize(
    "story",
    [
        "我们矿产品贸易公司，劳务派遣公司，隔壁黑网吧，后山采石场",  # trades
        "物流公司老板讲，保险公司的人，卫健委外包公司的两个，领着警察来公司",  # no names
        "我厂停产整顿，我店营业执照，我公司申请复议，本店因油烟扰民，我司物流，",  # sentences
        "说我店“油烟扰民”，我们店“无证经营”，来我店“调研慰问”",  # what offices say
        "店叫城管封了，我的店叫交警堵了",  # 叫 as by
        "在宏发饭店门口被拦，去莲花超市买东西，隔壁老王面馆",  # places and neighbours
        "在宏发加油站跟前被拦，税务的住宏发招待所",  # likewise
        "转的是个人账户，名字叫什么建军",  # somebody
        "我们是一家小砖厂，是外贸小厂，我厂是印染厂，本人系律师事务所客户",  # kinds
        "我们是手工作坊，我们是彩票店，我店是母婴店，我们是沿街商铺",  # kinds by a shorter word
        "我公司是设在长堰县的一家农机合作服务公司，我厂为七人小作坊",  # of a kind only
        "惟今晨电力公司忽然拉闸，昨夜燃气公司的人来",  # when, and no name
        "单位：县城管局，投诉人：张三，罚单公章是“农技推广服务中心”",  # bodies and people
    ],
)
def test_what_only_looks_like_a_firm_is_none(story: str) -> None:
    """A wrong firm is worse than none."""
    assert [] == _companies(story)


@pytest.mark.parametrize(
    ("said", "firm"),
    [
        ("厂在高新区创业路6号，昊天五金，昨天消防来查没给通知", "昊天五金"),  # behind its address
        ("我店在向阳街27号，老李副食", "老李副食"),
        ("我店里（小刘面馆，建设街12号）今年被查了7次", "小刘面馆"),  # in brackets
        ("我开的小刘面馆，昨天城管罚200", "小刘面馆"),
        ("我开了家小面馆，昨天城管罚200", None),  # a kind
        ("我店在建设街12号，昨天城管来收海鲜", None),  # a deed
        ("店在沙河桥边，没有招牌", None),
        ("我店在向阳街27号，卖副食", None),
        ("我们店在老街，消防设施不合格", None),
        ("我店里（沙河桥边）被收了200", None),  # a place
        ("我开的五金店昨天被罚", None),
    ],
)
def test_a_firm_is_told_beside_its_address(said: str, firm: str | None) -> None:
    """A name stands alone behind where the shop is; what it sells and what was done does not."""
    told = read(said, now=NOW).first(Name.COMPANY)

    assert (told.value if told else None) == firm
