"""Are companies, units, items and places found as people write them?"""

import pytest

from clues.matching import company_keys, same_item, same_unit
from clues.points import apart, cells, read_spot

REGISTERED = "青湾（北京）木业有限公司"


@pytest.mark.parametrize(
    "written",
    [
        "青湾（北京）木业有限公司",
        "青湾(北京)木业有限公司",  # half-width brackets
        "青湾【北京】木业有限责任公司",  # other brackets, another form
        "青湾北京木业",  # brackets and form left out
        "青湾木业",  # the place left out
        "青湾　木业　公司",  # wide spaces
        "云水市青湾木业有限公司",  # a place in front
    ],
)
def test_a_company_is_found_by_the_usual_variants(written: str) -> None:
    """Brackets, legal form, width and place are not part of what people remember."""
    assert not company_keys(REGISTERED).isdisjoint(company_keys(written))


@pytest.mark.parametrize("other", ["青湾竹业有限公司", "青湾", "木业有限公司", "有限公司", ""])
def test_another_company_is_another(other: str) -> None:
    """A shared place or trade makes no company the same."""
    assert company_keys(REGISTERED).isdisjoint(company_keys(other))


def test_a_name_that_is_only_a_form_has_no_key() -> None:
    """Nobody can ask for every company at once."""
    assert frozenset({"有限公司"}) != company_keys("青湾木业")
    assert company_keys("公") == frozenset()


@pytest.mark.parametrize(
    ("asked", "filed", "same"),
    [
        (("青湾县市场监督管理局", "市监局"), "青湾县市场监督管理局", True),
        (("市场监督管理局",), "青湾县市场监督管理局", True),  # the place left out
        (("应急管理局",), "青湾县市场监督管理局", False),
        (("局",), "青湾县市场监督管理局", False),  # one character is no name
    ],
)
def test_a_unit_is_compared_by_all_its_names(
    asked: tuple[str, ...], filed: str, *, same: bool
) -> None:
    """Its names come from the campaign and the alias table."""
    assert same is same_unit(asked, filed)


@pytest.mark.parametrize(
    ("told", "filed", "same"),
    [
        ("查消防", "消防安全专项检查", True),
        ("特种设备", "电梯等特种设备监督检查", True),
        ("环保检查", "特种设备检查", False),  # 检查 stands in every filing
        ("检查", "特种设备检查", True),  # nothing was told that could differ
    ],
)
def test_an_item_is_compared_by_its_own_words(told: str, filed: str, *, same: bool) -> None:
    """Words that every filing has decide nothing."""
    assert same is same_item(told, filed)


@pytest.mark.parametrize(
    ("said", "road", "metres"),
    [
        ("G107 国道 1512 公里处", "G107", 1_512_000),
        ("207国道老渡口往北一里", "G207", None),
        ("省道306 K88+200", "S306", 88_200),
        ("Ｓ３０６线88公里200米", "S306", 88_200),  # full width
        ("县道X012桥头", "X012".replace("0", "", 1), None),
        ("长江航道K12.5", "", 12_000),
    ],
)
def test_a_spot_is_read_as_drivers_say_it(said: str, road: str, metres: int | None) -> None:
    """Road and stake are found in the words around them."""
    spot = read_spot(said)

    assert road == spot.road
    assert metres == spot.metres


def test_spots_are_measured_along_the_road_or_by_position() -> None:
    """Without a measure in common there is no distance, and no guess."""
    one, other = read_spot("S306 K88+200"), read_spot("S306 K89")
    here = read_spot("桥头", latitude=28.9, longitude=112.3)
    there = read_spot("桥头", latitude=28.91, longitude=112.3)

    assert 800 == apart(one, other)
    assert 1_050 < (apart(here, there) or 0) < 1_150
    assert apart(one, here) is None
    assert cells(28.91, 112.3)[0] in cells(28.9, 112.3)
