"""Is a person who just tells what happened understood, and asked for nothing he said?"""

from datetime import timedelta
from pathlib import Path

import pytest
from talk import NIGHT, Person, World, world

from clues.model import Clue
from clues.speech import FileKind, FileRef, Sign
from storage import tables, unwalled_rows

ROADSIDE = (
    "刚才九点半在S306沙河桥那里让两个穿制服的拦了，说我超载要罚300，"
    "给了200现金才放我走，没开票，应该是路政的"
)
TWO = "反映两件事：一是昨天交警在老渡口罚了我200没开票；二是镇里让我们厂出2万元赞助文化节。"


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office, late on a Thursday."""
    made = world(tmp_path)
    made.now = NIGHT
    return made


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


def clues(who: Person) -> list[Clue]:
    """Return what this person has reported, newest first."""
    with who.world.room() as room:
        return list(unwalled_rows.of_reporter(room.conn, room.sealer, who.address))


def chosen(who: Person) -> None:
    """Answer which kind of matter it is, unless the story has made that plain."""
    if who.sees("report-category-ask"):
        who.says("路上被罚款")


def test_each_line_of_the_card_quotes_the_words_it_was_read_from(driver: Person) -> None:
    """Time, place, unit and money stand there with the person's own words."""
    driver.says(ROADSIDE)

    assert driver.sees("report-card-head")
    assert "21:30（“刚才九点半”）" in driver.text
    assert "S306沙河桥（“S306沙河桥那里”）" in driver.text
    assert "路政（“路政”）" in driver.text
    assert "要300元、交了200元" in driver.text


def test_the_short_names_of_the_districts_at_home_are_understood(driver: Person) -> None:
    """青湾 stands in the campaign's list of districts: whoever says it has said where it was."""
    driver.says("昨天下午三点交警在青湾拦下我的货车，罚了200，没开票")

    assert driver.sees("report-card-head")
    assert "（“青湾”）" in driver.text


def test_two_units_and_what_is_known_of_papers_quote_their_words_too(driver: Person) -> None:
    """Whoever is named twice over, and what was not given, is read back with all its words."""
    driver.says("昨天下午三点半在S306沙河桥，交警和运管的人把我拦下，罚了我2000块，什么票也没给")

    assert "（“交警；运管”）" in driver.text
    assert "没给票据（“票也没给”）" in driver.text


@pytest.mark.parametrize("channel", ["telegram", "web", "wechat"])
def test_a_roadside_story_takes_at_most_six_messages(house: World, channel: str) -> None:
    """From /start to the receipt, the photo included, on every channel."""
    who = house.person("roadside", channel)
    who.says("/start", ROADSIDE)
    who.sends_photo()
    asked = house.person("roadside", channel)
    for wanted in ("路上被罚款", "没出示", "匿名提交"):
        asked.says(wanted)

    assert 1 == len(clues(who))
    assert 6 >= who.events


def test_nothing_that_was_told_is_asked(driver: Person) -> None:
    """After a good story at most the kind of matter and the ID remain to be asked."""
    driver.says(ROADSIDE)
    chosen(driver)
    asked = driver.sees("report-shown-ask")
    driver.says("没出示")

    assert asked
    assert driver.sees("report-review-ask")


def test_the_clue_keeps_the_raw_words_and_what_was_read(driver: Person) -> None:
    """The unit that was named stands behind the wall; the words stay as they were said."""
    driver.says(ROADSIDE)
    chosen(driver)
    driver.says("没出示", "匿名提交")

    [clue] = clues(driver)
    assert ROADSIDE == clue.told["story"]
    assert "2026-11-19T21:30" == clue.told["time"]["value"]
    assert ["300", "200"] == [each["amount"] for each in clue.told["money"]["amounts"]]
    assert {"shown": False, "receipt": False} == {
        key: clue.told["papers"][key] for key in ("shown", "receipt")
    }
    with driver.world.room() as room:
        kept = unwalled_rows.reporters(room.conn, room.sealer, driver.address, clue.number)
    assert kept is not None
    assert "road-team" in kept.accused


def test_a_word_corrects_a_line_at_any_question(driver: Person) -> None:
    """不是路政，是运管 changes the unit and leaves the open question open."""
    driver.says(ROADSIDE)
    chosen(driver)
    driver.says("不是路政，是运管，车身写着交通执法")

    assert driver.sees("report-changed")
    assert "单位“路政”改成“交通运输执法" in driver.text
    assert driver.sees("report-shown-ask")


def test_of_two_sums_the_one_that_was_wrong_is_corrected(driver: Person) -> None:
    """不是300是500 leaves the other sum as it was told."""
    driver.says(ROADSIDE, "路上被罚款", "没出示", "不是300是500")

    assert driver.sees("report-review-ask")
    assert "要500元" in driver.text
    assert "交了200元" in driver.text


def test_more_words_on_the_card_join_the_story(driver: Person) -> None:
    """Nothing that is said on the review card is lost."""
    driver.says(ROADSIDE, "路上被罚款", "没出示", "他们说话很难听，还摔了我的本子")
    driver.says("匿名提交")

    [clue] = clues(driver)
    assert "还摔了我的本子" in clue.told["story"]


def test_at_most_three_facts_are_asked_behind_a_story(driver: Person) -> None:
    """What is still missing then, staff ask."""
    driver.says("在路上被罚了钱，也不给票")
    asked = 0
    while not driver.sees("report-review-ask"):
        kind = driver.sees("report-category-ask") or driver.sees("report-branch-ask")
        asked += not (kind or driver.sees("report-leaf-ask"))
        driver.says("1" if kind or driver.sees("report-leaf-ask") else "记不清")

    assert 3 >= asked


def test_one_word_that_is_a_day_is_no_place(driver: Person) -> None:
    """昨天 under the question for the place fills the day; the place stays open."""
    driver.says("镇里发通知让我们厂出2万元赞助文化节，不交就说年底评先进没我们")
    if driver.sees("report-category-ask"):
        driver.says("1")
    driver.says("昨天")

    assert driver.sees("report-noted")
    assert driver.sees("report-place-ask")


def test_two_times_are_asked_about(driver: Person) -> None:
    """None of two days is taken for the other."""
    driver.says("昨天在老渡口被路政拦下罚了200，前天也罚了300，都没开票")
    if driver.sees("report-category-ask"):
        driver.says("1")

    assert driver.sees("report-time-two")
    driver.presses("两次都有")

    assert not driver.sees("report-time-two")


def test_two_matters_become_two_clues(driver: Person) -> None:
    """The second goes on behind the receipt of the first, with what it told itself."""
    driver.says(TWO)
    offered = driver.sees("report-split-ask")
    driver.presses("分成两条")
    driver.says("没出示", "匿名提交")
    second = driver.text
    while not driver.sees("report-review-ask"):
        driver.says("记不清")
    driver.says("匿名提交")

    assert offered
    assert "20000元" in second
    assert ["ent.levy", "road.fine"] == [clue.category for clue in clues(driver)]
    assert "文化节" not in clues(driver)[1].told["story"]


def test_two_matters_may_stay_one_clue(driver: Person) -> None:
    """Who wants one number for both gets one."""
    driver.says(TWO)
    driver.presses("合成一条")

    assert driver.sees("report-place-ask") or driver.text
    assert TWO == _story(driver)


def test_danger_comes_first_and_once(driver: Person) -> None:
    """The numbers that help are told before any question; the story is kept."""
    driver.says("他们在检查站打人了，我朋友被打伤了")
    first = driver.sees("danger-stop")
    driver.presses("我安全，接着说")
    told = _story(driver)
    driver.says("刚才又打人了")

    assert first
    assert "他们在检查站打人了" in told
    assert not driver.sees("danger-stop")


def test_staff_hear_of_danger_at_night(house: World, driver: Person) -> None:
    """A clue of somebody in danger does not wait for the morning."""
    clerk = house.member("business-office")
    driver.says("他们在S306沙河桥打人了，是路政的", "我安全，接着说")
    while not driver.sees("report-review-ask"):
        kind = driver.sees("report-category-ask") or driver.sees("report-branch-ask")
        driver.says("1" if kind or driver.sees("report-leaf-ask") else "记不清")
    driver.says("匿名提交")

    with house.room() as room:
        rows = room.conn.execute(
            tables.outbox.select().where(tables.outbox.c.lane == clerk.address)
        ).all()
    assert house.now in [row.due_at for row in rows if row.subject == "push-staff-danger"]


def test_despair_is_answered_with_somebody_to_call(driver: Person) -> None:
    """Who does not want to live hears a number, and that his words are kept."""
    driver.says("我不想活了，他们天天来罚款")

    assert driver.sees("danger-despair")
    assert "12356" in driver.text


def test_a_matter_of_another_office_may_be_left_here(driver: Person) -> None:
    """The right channel is named; the report may go on all the same."""
    driver.says("我在网上买了双鞋，商家不给退款")
    named = driver.sees("scope-other")
    driver.presses("还是留在这里")

    assert named
    assert "买了双鞋" in _story(driver)


def test_who_goes_elsewhere_takes_his_words_along(driver: Person) -> None:
    """The draft is let go, the words stand there to be copied."""
    driver.says("我在网上买了双鞋，商家不给退款")
    driver.presses("去那边办")

    assert driver.sees("scope-noted")
    assert "我在网上买了双鞋，商家不给退款" in driver.text
    assert not clues(driver)


def test_a_card_number_is_kept_nowhere(driver: Person) -> None:
    """An identity number is masked before anything is stored, and that is said."""
    driver.says("昨天在老渡口被路政罚了200，我身份证11010519491231002X")

    assert driver.sees("idcard-refuse")
    assert "11010519491231002X" not in _story(driver)


def test_an_edited_message_corrects_before_submit(driver: Person) -> None:
    """An edited story changes the lines it tells otherwise."""
    driver.says(ROADSIDE)
    driver.signals(Sign.EDITED, words=ROADSIDE.replace("路政", "交警"))

    assert driver.sees("edit-noted")
    assert "交警" in driver.text


def test_a_story_below_a_photo_is_read(driver: Person) -> None:
    """Who sends picture and story in one message is not asked to tell again."""
    photo = FileRef(kind=FileKind.PHOTO, ref="p1", size=1000)
    driver._sends(files=(photo,), words=ROADSIDE)
    chosen(driver)

    assert driver.sees("report-shown-ask")
    assert ROADSIDE == _story(driver)


def test_english_is_read_too(house: World) -> None:
    """The same story in English fills the same lines."""
    who = house.person("visitor")
    who.says(
        "About 9:30 tonight at the Shahe bridge on S306 two men in uniform stopped my truck, "
        "asked for 300 yuan, I paid 200 in cash, no receipt. Road administration I think."
    )

    assert "21:30" in who.text
    assert "300" in who.text
    assert "路政" in who.text


def test_two_matters_beyond_the_days_drafts_are_told_so(house: World) -> None:
    """A story that may open no draft any more is refused plainly, and nothing is asked of it."""
    who = house.person("busy")
    for _ in range(house.house.limits.drafts_a_day):
        who.says("/report", "/cancel", "删掉")
        house.passes(minutes=2)
    who.says(TWO)

    assert who.sees("flood-drafts")
    assert not who.sees("report-split-ask")


def test_words_said_in_danger_join_the_story_that_waits(driver: Person) -> None:
    """Also where another question stands between the numbers that help and the draft."""
    driver.says(TWO.replace("没开票", "没开票，还打人了"))
    driver.says("现在走开了，他们有四个人")
    before = _story(driver)
    driver.presses("分成两条")

    assert "他们有四个人" in before
    assert "他们有四个人" in _story(driver)


def test_the_raw_words_of_a_correction_are_kept(driver: Person) -> None:
    """What a correction says beside the line it corrects is not lost."""
    driver.says(ROADSIDE, "路上被罚款", "没出示", "不是300是500，而且他们还骂人")

    assert "要500元" in driver.text
    assert "而且他们还骂人" in _story(driver)


def _story(who: Person) -> str:
    """Return the story of the open draft."""
    with who.world.room() as room:
        row = room.conn.execute(tables.talk.select()).all()[-1]
        body = room.sealer.unseal_json(row.key_id, f"talk|sealed|{row.address_id}", row.sealed)
    frame = next(each for each in body["frames"] if each["flow"] == "report")
    return str(frame["answers"].get("story", ""))


def test_the_words_of_an_edited_message_are_kept_with_the_story(driver: Person) -> None:
    """What changes no line stands below what was told before."""
    driver.says(ROADSIDE)
    driver.signals(Sign.EDITED, words="旁边还有个穿便衣的在录像。")

    assert driver.sees("edit-kept")
    assert "便衣" in _story(driver)


@pytest.mark.parametrize("words", ["一群土匪！！", "他妈的，气死我了", "fuck you all"])
def test_mere_anger_is_answered_calmly_and_begins_no_draft(driver: Person, words: str) -> None:
    """Nothing is told yet, so nothing is kept; the next words are the story."""
    driver.says(words)

    assert driver.sees("calm-ask")
    driver.says(ROADSIDE)
    assert words not in _story(driver)


def test_the_third_time_of_mere_anger_there_is_a_pause(driver: Person) -> None:
    """It is said once and then nothing; a story is taken at any moment, and so is what follows."""
    driver.says("一群土匪！！", "气死我了")
    calm = driver.sees("calm-ask")
    driver.says("你们这帮废物")
    paused = driver.sees("calm-pause")
    driver.says("都该死")
    silent = driver.news
    driver.says(ROADSIDE)

    assert calm
    assert paused
    assert [] == silent
    assert "都该死" not in _story(driver)
    assert _story(driver)


def test_after_the_pause_anger_is_answered_again(house: World, driver: Person) -> None:
    """Ten minutes later everything begins anew."""
    driver.says("一群土匪！！", "气死我了", "你们这帮废物")
    house.now += timedelta(minutes=11)
    driver.says("都该死")

    assert driver.sees("calm-ask")


def test_anger_answers_no_question(driver: Person) -> None:
    """The question stands; anger is no agency and no place."""
    driver.says("/start")
    driver.presses("一步一步问我")
    driver.presses("路上、水上")
    driver.presses("路上被罚款")
    driver.says("这帮狗日的")

    assert driver.sees("calm-ask")
    assert driver.sees("report-story-ask")


def test_anger_inside_a_story_stays_in_the_raw_words(driver: Person) -> None:
    """A story is a story, however it is told."""
    angry = "他妈的，" + ROADSIDE
    driver.says(angry)

    assert not driver.sees("calm-ask")
    assert angry == _story(driver)


def test_the_point_of_a_long_story_stands_on_the_card(driver: Person) -> None:
    """Whoever begins with how things are here and comes to it after three pages is understood."""
    idle = "我们这条街上做小本买卖的人家多，大家起早贪黑，互相照应着过日子。" * 100
    driver.says(f"{idle}昨天下午三点，交警在柳河收费站罚了我5000元，没给票。")

    assert "11月18日（周三） 15:00" in driver.text
    assert "柳河收费站" in driver.text
    assert "交警" in driver.text
    assert "5000元" in driver.text
    assert "没给票据" in driver.text


def test_more_words_where_another_office_is_named_are_kept(driver: Person) -> None:
    """The draft is not let go for them, and none of them is lost."""
    driver.says("我要举报县委书记收钱", "去年十月在他办公室收的，两万块")
    again = driver.sees("scope-other")
    driver.says("留在这里")

    assert again
    assert "在他办公室收的" in _story(driver)
    assert "县委书记" in driver.text
