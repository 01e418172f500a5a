import time
from collections.abc import Callable

import pytest

from clues.reading.dangers.dangers import dangers
from clues.reading.teller.own_identity import marks
from handlers.citizen.report.questions.kinds_named import leaves_open
from handlers.phrases import answers as report_words
from handlers.phrases import endings, lost_code
from handlers.phrases import files as file_words
from handlers.phrases import identity as identity_words
from handlers.phrases import review as review_words
from handlers.phrases.courtesy import courtesy
from handlers.phrases.lost_code import is_lost
from handlers.phrases.openers import behind_opener, is_opener
from handlers.phrases.unsure import is_mood, is_puzzled, is_unsure
from handlers.phrases.wishes import wish
from handlers.phrases.worries import beside_worries, is_fear, is_worry

# A machine that does nothing else needs less than a third of it.
ALLOWED = 0.060
READERS: tuple[tuple[Callable[[str], object], str], ...] = (
    (is_opener, "喂 请问 在吗 你好 在不在 有人吗 hello，"),
    (behind_opener, "喂 请问 在吗， 你好，"),
    (wish, "想要 我想 能不能 的 这个 我的 了 查 取消 不好意思， 你 那"),
    (lost_code.has_none, "我 没有 那个 查询码 忘了 丢了 怎么办"),
    (is_lost, "我的 把 查询码 弄丢了 怎么办 了"),
    (courtesy, "谢谢 好的 可以 哦 辛苦你们 太 嗯嗯 ok"),
    (is_unsure, "真的 我 不知道 哪个 时候 了"),
    (is_puzzled, "这个 我 什么意思 啊"),
    (is_mood, "我 真的 很 生气 了"),
    (is_fear, "怕 被 他们 知道 我 吗 但是"),
    (is_worry, "会不会 他们 告诉 我 吗 那么"),
    (beside_worries, "怕报复， 会不会告诉他们， 但是 ，"),
    (endings.hands_in, "那就 就 我要 可以 快 提交"),
    (report_words.is_slip, "谢谢 嗯 1 a ."),
    (review_words.wanted, "那 我 谢谢， 没问题 匿名 提交 先 等等 改 ，"),
    (identity_words.withdraws, "匿名吧 算了 不留 手机号码 号码 吧"),
    (identity_words.as_company, "那就 我们 就 以 公司"),
    (identity_words.as_person, "那就 我 就 我个人"),
    (identity_words.takes_out, "我的 姓名 去掉 和 你们 一下"),
    (file_words.wants_back, "刚刚 最后一 第一 第一一 第两 把它 都 照片 是我 删掉 错了 给我"),
    (endings.takes_back, "我 想要 那 算了 把 这个 我的 举报 撤回 吧 不告 了 取消 怎么"),
    (lost_code.looks_no_further, "不弄了 那就 好的 算了 哦 不用查了"),
    (leaves_open, "那个 选 随便 你们 吧"),
    (dangers, "硬生生 打 被 把我 在 了 按着"),
    (marks, "我家 住 号码 我的 电话 ，"),
)
BEFORE = ("", "照片", "把我", "我叫王小明，", "算了", "不留", "那就")


@pytest.mark.parametrize(("reader", "pieces"), READERS)
def test_no_run_of_a_readers_own_words_takes_long(
    reader: Callable[[str], object], pieces: str
) -> None:
    """A message of two thousand characters of one word never keeps the others waiting."""
    reader("热身")
    for piece in pieces.split():
        for head in BEFORE:
            for long in (24, 48, 60, 72, 2000):
                for tail in ("", "甲"):
                    told = (head + piece * long)[: long - len(tail)] + tail
                    begun = time.thread_time()
                    reader(told)

                    assert ALLOWED > time.thread_time() - begun, (head, piece, long)
