"""Are plates, roads and stakes understood in every spelling, wherever they stand?"""

from datetime import datetime
from itertools import product

import pytest

from clues.reading.reader import read

NOW = datetime.fromisoformat("2025-06-12T16:20")
SPELT = {
    "plate": {
        "湘J3A628": "湘J3A628|湘J·3A628|湘J 3A628|湘j3a628|湘J-3A628|湘J3A628号|湘J杠3A628|"
        "湘J.3A628",
        "沪AD12345": "沪AD12345|沪A·D12345|沪A D12345",
        "鲁Q1234学": "鲁Q1234学",
    },
    "road": {
        "G107": "G107|107国道|国道107|国道G107|G107国道|107国道线|一零七国道|幺洞七国道",
        "S215": "S215|省道215|省道S215|215省道|省道215线",
        "G60": "G60|G60高速|G60沪昆高速|沪昆高速G60",
        "Y027": "乡道Y027|Y027",
    },
    "stake": {
        "K1512+300": "K1512+300|k1512+300|K1512＋300|K1512+300米|K1512加300|"
        "K1512+300m|K1512公里+300米|K1512公里300米|K1512 + 300",
        "K88": "K88|K88公里处|K88处",
    },
}
AROUND = {
    "plate": "昨天下午我开{}被交警拦下罚了两百|车牌{}，路政扣了|{}，在高速口被拦，罚五百|"
    "交警把{}拖走了",
    "road": "在{}被拦下来罚了两百|{}上被路政拦了|走{}过来被查|从{}下来就被交警拦住|行至{}时被拦停",
    "stake": "在G107{}被拦下来罚了两百|G60高速{}，路政设卡|省道215线{}附近有人收钱|"
    "在国道318{}处被查|G45 {} 被交警拦下",
}
NONE_OF_THEM = (
    "K歌房被查罚了两千 车型是B250L被扣 合同号K2024061被市监查 手机是K70被没收 坐G107次列车被查"
    " 电表号8837261被停电 跑了88公里被拦 5G基站施工被城管罚 型号ZL50装载机被扣 批号X017的货被扣"
)


@pytest.mark.parametrize("slot", list(SPELT))
def test_every_spelling_is_read_wherever_it_stands(slot: str) -> None:
    """A mark is what it is, however it was typed and whatever stands beside it."""
    stories = [
        (around.format(form), value)
        for value, forms in SPELT[slot].items()
        for form, around in product(forms.split("|"), AROUND[slot].split("|"))
    ]
    told = {
        story: [str(each.value) for each in read(story, now=NOW).slots if each.name == slot]
        for story, _ in stories
    }

    assert [] == [(story, told[story]) for story, value in stories if told[story] != [value]]


def test_other_letters_and_figures_are_no_marks() -> None:
    """A model, a number of a contract or how far one drove is no plate, road or stake."""
    told = {
        story: [each.name for each in read(story, now=NOW).slots if each.name in SPELT]
        for story in NONE_OF_THEM.split()
    }

    assert {} == {story: names for story, names in told.items() if names}
