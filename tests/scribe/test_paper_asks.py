"""Is a person asked, once and at the right moment, whether a photographed paper may fill lines?"""

from pathlib import Path
from typing import Any

import pytest
from reviewing import rows
from staffroom import OFFICE
from talk import Person, World, keys, peek_at, world

from clues.speech import Sign
from storage import clue_rows

DECISION = """青湾县交通运输局
行政处罚决定书
青交罚决字〔2026〕第0381号
当事人：青湾木业有限公司
地址：青湾县柳河镇工业路18号
违法事实：2026年11月18日16时20分，你单位的货车在S306沙河桥路段超过限定标准，被本机关执法人员查获。
依据《公路安全保护条例》第六十四条，决定作出罚款人民币3000元（大写：叁仟元整）的行政处罚。
逾期不缴纳的，每日按罚款数额的3%加处罚款。如不服，可以在六十日内向青湾县人民政府申请行政复议。
青湾县交通运输局（印章）
2026年11月19日"""


class Draft:
    """Somebody whose draft holds a photo that was read."""

    def __init__(self, path: Path, channel: str = "telegram") -> None:
        self.house: World = world(path)
        self.who: Person = self.house.person(channel=channel)

    def begins(self, story: str = "被拦下来，罚了") -> None:
        """Tell a story that leaves place and time open."""
        self.who.says("/start", "举报")
        self.who.says("1", "2") if self.who.channel == "wechat" else self._presses()
        self.who.says(story)

    def _presses(self) -> None:
        self.who.presses("路上、水上")
        self.who.presses("路上被罚款")

    def sends(self, text: str = DECISION) -> None:
        """Send a photo on which this is read."""
        self.who.sends_photo()
        ((file,),) = rows(self.house, "SELECT max(id) FROM evidence")
        self.reads(text, file)

    def reads(self, text: str, file: int) -> None:
        """Let what is written on a file come back."""
        self.who.signals(Sign.LINES, source="clock", facts={"file": str(file), "text": text})

    @property
    def answers(self) -> Any:
        """What the draft holds."""
        frame = peek_at(self.who).frame
        return {} if frame is None else frame.answers

    def told(self) -> Any:
        """Return what the one clue tells."""
        with self.house.room() as room:
            found = room.conn.exec_driver_sql("SELECT * FROM clue").first()
            return clue_rows.whole(room.conn, room.sealer, found).told


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """Give a draft that asks for the place."""
    made = Draft(tmp_path)
    made.begins()
    return made


def test_the_open_question_gets_its_answer_first(draft: Draft) -> None:
    """Nothing is said while somebody types; the offer comes behind his answer, and quotes."""
    draft.sends()
    silent = [say for say in draft.who.news if "file-paper-ask" in keys(say)]
    draft.who.says("老渡口")

    assert [] == silent
    assert draft.who.sees("file-paper-ask")
    assert "您发的“行政处罚决定书”，我认出这些" in draft.who.text
    assert "时间　11月18日（周三） 16:20（“2026年11月18日16时20分”）" in draft.who.text
    assert "（“青湾县交通运输局”）" in draft.who.text
    assert "（“3000元”）" in draft.who.text
    assert draft.who.text.count("0381") == 1


def test_what_he_told_himself_is_never_overwritten(draft: Draft) -> None:
    """The place he typed stays and is not even offered; what was empty is filled with his word."""
    draft.sends()
    draft.who.says("老渡口")
    offered = draft.who.text
    before = draft.answers
    draft.who.presses("用")

    assert "沙河桥" not in offered
    assert {"time", "agency", "money", "document"}.isdisjoint(before)
    assert "老渡口" == draft.answers["place"]["words"]
    assert "2026-11-18T16:20" == draft.answers["time"]["value"]
    assert "transport" == draft.answers["agency"]["id"]
    assert [{"amount": "3000", "role": "fine"}] == draft.answers["money"]["amounts"]
    assert "青湾木业有限公司" == draft.answers["company"]["name"]
    assert {"notice": True, "said": "行政处罚决定书"} == draft.answers["papers-known"]


def test_only_what_is_still_missing_is_asked_then(draft: Draft) -> None:
    """The paper saved the questions it answered; the clue holds its number for staff."""
    draft.sends()
    draft.who.says("老渡口")
    draft.who.presses("用")
    shown = draft.who.sees("report-shown-ask")
    draft.who.presses("没出示")
    card = draft.who.text
    draft.who.presses("匿名提交")

    assert shown
    assert "文号　青交罚决字〔2026〕第0381号" in card
    assert "青交罚决字〔2026〕第0381号" == draft.told()["document"]["words"]
    assert [] == [key for key in draft.told() if key.startswith("paper-")]
    assert "文号　青交罚决字〔2026〕第0381号" in _on_the_desk(draft)


def _on_the_desk(draft: Draft) -> str:
    """Return what a clerk reads."""
    ((number,),) = rows(draft.house, "SELECT number FROM clue")
    clerk = draft.house.member(OFFICE)
    clerk.says(number)
    return clerk.text


def test_after_a_no_nothing_is_kept_and_nothing_asked_again(draft: Draft) -> None:
    """Neither of this photo nor of the next one; the questions are asked as ever."""
    draft.sends()
    draft.who.says("老渡口")
    draft.who.presses("不用")
    asked = draft.who.sees("report-time-ask")
    draft.sends(DECISION.replace("3000", "500"))
    draft.who.says("昨天")

    assert asked
    assert not draft.who.sees("file-paper-ask")
    assert "paper-found" not in draft.answers
    assert "0381" not in str(draft.answers)


def test_the_same_paper_twice_is_offered_once(draft: Draft) -> None:
    """Its lines are filled, so there is nothing to ask."""
    draft.sends()
    draft.sends()
    draft.who.says("老渡口")
    draft.who.presses("用")

    assert not draft.who.sees("file-paper-ask")
    assert draft.who.sees("report-shown-ask")


def test_a_second_paper_is_asked_about_what_the_first_left_empty(draft: Draft) -> None:
    """What stands on the screen never changes under his finger: one offer after the other."""
    draft.sends("行政处罚决定书\n编号：430900-26000\n")
    draft.who.says("老渡口")
    first = draft.who.text
    draft.sends("收款收据\n收款单位（章）：青湾县交通运输局\n罚款金额 200元\n2026-11-17\n")
    draft.who.presses("用")
    second = draft.who.text
    draft.who.presses("用")

    assert "430900-26000" in first
    assert "200元" in second
    assert "430900-26000" not in second.partition("我认出这些")[2]  # above, it is noted
    assert draft.answers["papers-known"]["receipt"] is True
    assert draft.answers["papers-known"]["notice"] is True


def test_at_most_three_papers_are_asked_about(draft: Draft) -> None:
    """Who sends nine pages is not put nine questions."""
    draft.sends("责令改正通知书\n")
    draft.sends("收款收据\n")
    draft.sends("处罚决定书\n编号：430900-26000")
    draft.sends("处罚决定书\n罚款200元\n2026-11-17")
    draft.who.says("老渡口")
    asked = 0
    while draft.who.sees("file-paper-ask") and asked < 9:
        asked += 1
        draft.who.presses("用")

    assert 3 == asked


def test_a_paper_at_the_card_is_asked_above_it(draft: Draft) -> None:
    """The answer leads back to a card with the new lines."""
    for answer in ("记不清", "记不清", "不知道", "记不清", "记不清"):
        if not draft.who.sees("report-review-ask"):
            draft.who.presses(answer)
    card = draft.who.sees("report-review-ask")
    draft.sends()
    asked = draft.who.sees("file-paper-ask")
    draft.who.presses("用")

    assert card
    assert asked
    assert draft.who.sees("report-review-ask")
    assert "沙河桥" in draft.who.text


def test_words_instead_of_a_choice_stay_in_the_story(draft: Draft) -> None:
    """The offer stands; nothing he writes is lost, nothing of it is taken for a yes."""
    draft.sends()
    draft.who.says("老渡口")
    draft.who.says("当时还有一个穿便衣的人在旁边抽烟")

    assert draft.who.sees("file-paper-ask")
    assert "穿便衣的人" in draft.answers["story"]
    assert "time" not in draft.answers


def test_a_number_typed_at_the_card_is_never_taken_for_consent(tmp_path: Path) -> None:
    """Where choices are numbers, a paper that is read too late is not asked about."""
    draft = Draft(tmp_path, "wechat")
    draft.begins()
    for answer in ("记不清", "记不清", "不知道", "记不清", "记不清"):
        if not _reviewing(draft):
            draft.who.says(answer)
    card = peek_at(draft.who).open
    draft.sends()

    assert card is not None
    assert "report-review-ask" in keys(card)
    assert "paper-found" not in draft.answers


def _reviewing(draft: Draft) -> bool:
    asked = peek_at(draft.who).open
    return asked is not None and "report-review-ask" in keys(asked)


def test_a_paper_of_another_draft_is_not_asked_about(draft: Draft) -> None:
    """It was cancelled while the letters were read."""
    draft.who.sends_photo()
    draft.who.says("取消")
    draft.who.presses("删掉")
    draft.begins()
    draft.reads(DECISION, 1)
    draft.who.says("老渡口")

    assert not draft.who.sees("file-paper-ask")
    assert "paper-found" not in draft.answers


def test_papers_he_spoke_of_keep_his_word(draft: Draft) -> None:
    """He said that no ID was shown: that stays, the notice he did not speak of is added."""
    draft.who.says("老渡口，没出示证件")
    draft.sends()
    draft.who.presses("记不清")
    told = draft.answers["papers"]
    draft.who.presses("用")

    assert {"shown": False} == {key: value for key, value in told.items() if key != "said"}
    assert draft.answers["papers"]["shown"] is False
    assert draft.answers["papers"]["notice"] is True


def test_the_number_can_be_corrected_from_the_card(draft: Draft) -> None:
    """Letters may be misread; the line is changed like every other."""
    draft.sends()
    draft.who.says("老渡口")
    draft.who.presses("用")
    draft.who.presses("没出示")
    draft.who.presses("改一行")
    draft.who.presses("文号")
    asked = "改成什么" in draft.who.text
    draft.who.says("青交罚决字〔2026〕第0391号")

    assert asked
    assert "第0391号" in draft.who.text
    assert draft.who.sees("report-review-ask")
