from pathlib import Path

import pytest

import campaigns
from clues.campaign import CampaignFaults
from clues.errors import CampaignUnknown
from clues.routing import propose

STANDING = campaigns.load("standing")


def own(folder: Path, more: str, *, name: str = "own.toml") -> str:
    """Write a campaign of one's own: the standing one and *more*."""
    path = folder / name
    path.write_text(f'extends = "standing"\n{more}', encoding="utf-8")
    return str(path)


def test_a_new_category_is_one_row(tmp_path: Path) -> None:
    """Nothing else is needed for it to be offered, named, found and routed."""
    row = '[[category]]\nid = "ent.parking"\nbranch = "ent"\nofficial = "违规收取停车费"\n'
    campaign = campaigns.load(own(tmp_path, row))

    assert "ent.parking" in [leaf.id for leaf in campaign.taxonomy.leaves("ent")]
    assert ["ent.parking"] == [each.id for each in campaign.taxonomy.find("违规收取停车费")]
    assert "business-office" == propose(campaign, "ent.parking", frozenset()).lead
    assert len(STANDING.categories) + 1 == len(campaign.categories)


def test_a_row_of_the_same_name_replaces_the_earlier_one_in_its_place(tmp_path: Path) -> None:
    """A unit may be renamed without copying the tree."""
    row = '[[unit]]\nid = "justice"\nname = "本县司法局"\noversight = true\n'
    campaign = campaigns.load(own(tmp_path, row))

    assert list(STANDING.units) == list(campaign.units)
    assert "本县司法局" == str(campaign.units["justice"].name)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ('[[route]]\nabout = "road"\nlead = "justise"', 'own.toml: route "road": lead unit'),
        ("phone = ", "own.toml: file: Invalid value"),  # not TOML
        ('phone = "1"\nphone = "2"', "own.toml: file: Cannot overwrite"),  # said twice
    ],
)
def test_a_fault_names_its_file(tmp_path: Path, more: str, told: str) -> None:
    """The person who starts the program sees where to look."""
    with pytest.raises(CampaignFaults) as refused:
        campaigns.load(own(tmp_path, more))

    assert str(refused.value).startswith(told)


@pytest.mark.parametrize("parent", ["nowhere", "loop"])
def test_a_campaign_cannot_extend_nothing_or_itself(tmp_path: Path, parent: str) -> None:
    """A missing file and a circle are faults, not a crash."""
    path = tmp_path / "loop.toml"
    path.write_text(f'extends = "{parent}"', encoding="utf-8")

    assert [f'extends "{parent}": no such file, or it extends itself'] == [
        fault.message for fault in campaigns.check_file(str(path))
    ]


def test_an_unknown_campaign_names_the_shipped_ones() -> None:
    """A slip in the setting is answered with what there is."""
    with pytest.raises(CampaignUnknown, match="datonghu-2011, standing"):
        campaigns.load("standng")
