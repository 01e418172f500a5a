import pytest

from clues.taxonomy import Branch, Category, Taxonomy, Word
from clues.text import Text


def category(category_id: str, official: str, *aliases: str, label: str = "") -> Category:
    """Return a category whose branch is the first part of its id."""
    return Category(
        id=category_id,
        branch=category_id.partition(".")[0],
        official=Text.of(official),
        label=Text.of(label) if label else None,
        aliases=aliases,
    )


TREE = Taxonomy(
    branches=(
        Branch(id="ent", label=Text.of("要钱要物"), tap=2, opens=("ent.fine", "ent.*")),
        Branch(id="road", label=Text.of("路上、水上"), tap=1, opens=("road.fine", "road.*")),
        Branch(id="seal", label=Text.of("封了扣了"), opens=("road.seize",)),
        Branch(id="slow", label=Text.of("拖着不办")),
    ),
    categories=(
        category("road.stop", "上路乱查", "拦车", label="拦车检查"),
        category("road.fine", "上路乱罚", label="路上被罚款"),
        category("road.seize", "上路乱扣"),
        category("ent.fee", "乱收费"),
        category("ent.fine", "乱罚款"),
        category("slow", "慢作为"),
    ),
    words=(Word(says="乱罚款", means=("road.fine",)), Word(says="公路三乱", means=("road.*",))),
)


def ids(found: tuple[Category, ...]) -> list[str]:
    """Return only the ids."""
    return [each.id for each in found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("road.stop", ["road.stop"]),  # an id
        ("拦车检查", ["road.stop"]),  # a label
        ("上路乱查", ["road.stop"]),  # an official name
        ("拦 车", ["road.stop"]),  # an alias with a space
        ("ＲＯＡＤ．ＳＴＯＰ", ["road.stop"]),  # wide capitals
        ("上路", ["road.stop", "road.fine", "road.seize"]),  # the beginning of several
        ("乱收", ["ent.fee"]),  # the beginning of one
        ("乱罚款", ["road.fine", "ent.fine"]),  # a word for one and the name of another
        ("公路三乱", ["road.stop", "road.fine", "road.seize"]),  # a word for a whole branch
        ("乱收费、乱罚款", ["ent.fee", "road.fine", "ent.fine"]),  # a list
        ("乱罚款乱收费", ["road.fine", "ent.fine", "ent.fee"]),  # a list run together, any order
        ("乱收费、跳舞", []),  # a list with a stranger is no list
        ("", []),  # nothing
        ("　", []),  # nothing but a wide space
    ],
)
def test_a_person_finds_a_category_by_his_own_words(words: str, found: list[str]) -> None:
    """Ids, labels, official names, aliases, lists and beginnings all lead somewhere."""
    assert found == ids(TREE.find(words))


def test_the_first_screen_is_ordered_by_its_taps() -> None:
    """The order of the file does not matter, and branches without a tap are not shown."""
    assert ["road", "ent"] == [branch.id for branch in TREE.first_screen()]


@pytest.mark.parametrize(
    ("branch", "leaves"),
    [
        ("road", ["road.fine", "road.stop", "road.seize"]),  # the commonest first, none twice
        ("seal", ["road.seize"]),  # a leaf of another branch
        ("slow", ["slow"]),  # nothing named: its own
        ("nowhere", []),  # no such branch
    ],
)
def test_a_branch_opens_its_leaves(branch: str, leaves: list[str]) -> None:
    """Named ones come first, then the rest of the branch."""
    assert leaves == ids(TREE.leaves(branch))


def test_a_leaf_without_a_label_is_called_by_its_official_name_cut_short() -> None:
    """Twelve characters fit on a button."""
    long = category("inact.timid", "不敢执法、不会执法，查处不到位、不及时")

    assert "不敢执法、不会执法，查处" == str(long.name)
    assert "拦车检查" == str(TREE.categories[0].name)
