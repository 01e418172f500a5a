"""Is nobody accused where it was one of several, and nobody knows which?"""

from datetime import datetime

import pytest

from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("运管或者路政，我分不清", []),  # unsure
        ("昨天城管或者是市监的在东街收我300没票", []),  # in a story
        ("要么是路政要么是交警", []),  # either, or
        ("要么路政，要么交警，昨天在沙河桥罚我300", []),  # with a comma
        ("昨天在沙河桥罚我300，是路政或交警", []),  # one sign
        ("运管也可能是路政罚我300", []),  # perhaps
        ("可能路政可能交警，昨天罚我300", []),  # twice perhaps
        ("运管抑或路政，昨天罚我300", []),  # bookish
        ("路政或者交警吧，穿制服的，昨天罚我300", []),  # a guess
        ("昨天路政和交警分不清是哪个罚了我300", []),  # side by side
        ("運管或者路政，我分唔清", []),  # Cantonese
        ("昨天不知是交警还是路政在北门罚我200没票没证", []),  # the one or the other
        ("昨天城管还是市监的，在西街收了我三五十块", []),  # the doubt alone
        ("不知道是城管还是市监局的，昨天收了我50", []),
        ("昨天县城管局还是县市场监督管理局的人收我50", []),  # with their county
        ("交警？还是路政？昨天罚我200", ["traffic_police", "road_admin"]),  # read as two
        ("城管还是跟以前一样，昨天收我50", ["urban_mgmt"]),  # still
        ("不管是城管还是市监，天天来收我50", ["urban_mgmt", "market"]),  # both
        ("it was either the traffic police or road administration", []),  # English
        ("昨天城管和市监在东街收我300没票", ["urban_mgmt", "market"]),  # both
        ("每次路政或者交警来了都要收200", ["road_admin", "traffic_police"]),  # whoever comes
        ("或者路政或者交警，隔三差五就来罚", ["road_admin", "traffic_police"]),  # by turns
        ("路政经常罚我，或者交警也罚我", ["road_admin", "traffic_police"]),  # the one, the other
        ("不管是路政还是交警都收钱", ["road_admin", "traffic_police"]),  # all
        ("昨天路政罚我300，说要么交钱要么扣车", ["road_admin"]),  # of what he was to do
        ("昨天城管收我300，让我交现金或者微信", ["urban_mgmt"]),  # of money
        ("城管每次来要200或者300", ["urban_mgmt"]),  # of sums
        ("昨天城管收我200，前天市监收我300", ["urban_mgmt", "market"]),  # two deeds
    ],
)
def test_one_of_several_is_no_fact(said: str, units: list[str]) -> None:
    """或者, 要么 and 分不清 leave it open; 都, 每次 and 和 name them all."""
    assert [slot.value for slot in read(said, now=NOW).all(Name.AGENCY)] == units
