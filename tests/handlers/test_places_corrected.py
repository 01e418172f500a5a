"""Can the place on the card be corrected to another one, and to a narrower one?"""

from pathlib import Path

import pytest
from talk import peek_at, told

REST = "没票没出示证件"
ENGLISH = (
    "Yesterday at 3 pm traffic police at Shahe bridge fined me 300 yuan, no receipt, no ID shown"
)


def at(place: str) -> str:
    """Return a story that happened at *place*."""
    return f"昨天下午三点交警在{place}罚我300，{REST}"


@pytest.mark.parametrize(
    ("place", "said", "changed"),
    [
        ("沙河桥", "地点写错了，应该在沙河桥东头", "沙河桥东头"),
        ("沙河桥", "地点改成沙河桥往北两公里", "沙河桥往北两公里"),
        ("沙河桥", "地点不对，是沙河桥北边的加油站", "沙河桥北边的加油站"),
        ("沙河桥", "准确地说是沙河桥东头往南五十米", "沙河桥东头往南五十米"),
        ("沙河桥", "不是沙河桥，是沙河桥南边那个渡口", "沙河桥南边那个渡口"),
        ("沙河桥", "地点是老王家门口", "老王家门口"),  # a spot that no rule reads
    ],
)
def test_a_narrower_place_stands_in_its_own_words(
    tmp_path: Path, place: str, said: str, changed: str
) -> None:
    """Who names the line says how it should read; on a road two kilometres are the point."""
    who = told(tmp_path, at(place), said)

    assert f"改成“{changed}”" in who.text


@pytest.mark.parametrize(
    ("place", "said", "changed"),
    [
        ("东街", "不是东街，是西街", "西街"),
        ("东街", "不是東街，是西街", "西街"),
        ("东街", "是西街不是东街", "西街"),
        ("东街", "不是东街，西街", "西街"),
        ("东街", "东街改成西街", "西街"),
        ("老街", "不是老街，是新街", "新街"),
        ("东街", "不是东街，是城管队院子里", "城管队院子里"),
        ("青湾镇东街菜市场", "不是东街，是西街", "青湾镇西街菜市场"),  # a part of it
        ("高新区创业路6号", "不是创业路，是建设路", "高新区建设路"),  # its house stood elsewhere
        ("高新区创业路6号", "不是6号是8号", "高新区创业路8号"),  # a house, no day
        ("解放路12号", "地址打错了，应该15号", "解放路15号"),
        ("解放路", "门牌是22号", "解放路22号"),
        ("东三路18号", "18写成81了，是东三路81号", "东三路81号"),
        ("北门", "北门改南门", "南门"),
        ("东门", "东门应为南门", "南门"),
        ("东门", "南门写成东门了", "南门"),
        ("东街", "我把西街打成东街了", "西街"),
        ("东街", "东街错了是西街", "西街"),
        ("东街", "东街更正为西街", "西街"),
        ("东街", "其实是西街", "西街"),
        ("老渡口", "老渡口打错了，是老渡桥", "老渡桥"),
        ("老渡口", "说错了，是老渡桥", "老渡桥"),
        ("老渡桥", "不对不对是新渡桥", "新渡桥"),
        ("经开区迎宾大道12号", "不在迎宾大道12号，在14号", "经开区迎宾大道14号"),
    ],
)
def test_streets_are_corrected_like_bridges(
    tmp_path: Path, place: str, said: str, changed: str
) -> None:
    """What is denied is the place, so what stands in its stead is one as well."""
    who = told(tmp_path, at(place), said)

    assert f"地点“{place}”改成“{changed}”" in who.text
    assert "时间" not in who.text.partition("\n")[0]


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("the place is Renmin Road", "Renmin Road"),
        ("not Shahe bridge, Jiefang Road", "Jiefang Road"),
        ("It was not Shahe bridge but Renmin Road", "Renmin Road"),
        ("it was at Jiefang Street, not Shahe bridge", "Jiefang Street"),
    ],
)
def test_a_place_is_corrected_in_english(tmp_path: Path, said: str, changed: str) -> None:
    """By the name of the line, or by what it was not."""
    who = told(tmp_path, ENGLISH, said)

    assert f"地点“Shahe bridge”改成“{changed}”" in who.text


@pytest.mark.parametrize("place", ["高新区创业路6号", "经开区迎宾大道12号"])
def test_the_same_place_once_more_changes_nothing(tmp_path: Path, place: str) -> None:
    """It is said that it stands there already; neither the card nor the story changes."""
    who = told(tmp_path, at(place))
    before = peek_at(who).frame.answers
    who.says(place)

    assert who.sees("report-story-again")
    assert before == peek_at(who).frame.answers


@pytest.mark.parametrize(
    "said",
    [
        "地点不对，是他们乱收费",  # no place
        "地点不对，我没去过沙河桥",
        "不是沙河桥，他们骗人",
        "不是我的车，是我老婆的",
        "票上写成西街了",
        "罚单把东街写成西街了",
        "单位写错了，是东街派出所",
        "时间记错了，是周五上午",
        "不对，是他们先动手",
        "沙河桥",  # less than what is known
    ],
)
def test_what_names_no_other_place_leaves_it(tmp_path: Path, said: str) -> None:
    """A line changes only for what can stand in it."""
    who = told(tmp_path, at("S306沙河桥"), said)

    assert "S306沙河桥" == peek_at(who).frame.answers["place"]["words"]


def test_several_lines_are_corrected_in_one_sentence(tmp_path: Path) -> None:
    """Each by its name."""
    who = told(tmp_path, at("沙河桥"), "不是交警，是路政，地点应该是柳河收费站")

    assert "单位“交警”改成“路政”" in who.text
    assert "地点“沙河桥”改成“柳河收费站”" in who.text


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("应该在沙河桥东头", "沙河桥东头"),
        ("地点：沙河桥", "沙河桥"),
        ("the place is Renmin Road", "Renmin Road"),
        ("it was at Jiefang Road", "Jiefang Road"),
        ("他们在沙河桥罚了我300", "沙河桥"),  # a whole sentence
        ("应城路口", "应城路口"),  # a name that begins like a guess
    ],
)
def test_the_answer_where_it_was_is_the_place_alone(tmp_path: Path, said: str, place: str) -> None:
    """What leads to it is no part of its name."""
    who = told(tmp_path, "昨天下午三点交警罚我300没票没证")
    assert "地点在哪里" in who.text
    who.says(said)

    assert place == peek_at(who).frame.answers["place"]["words"]
