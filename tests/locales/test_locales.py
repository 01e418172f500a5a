"""Do the texts say the same in every language, shortly, and nothing they must not say?"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from hypothesis import given, settings
from hypothesis import strategies as st

from locales import DEFAULT, Catalogue, MissingTextError

FOLDER = Path(__file__).parents[2] / "locales"
LANGUAGES = ("zh-Hans", "en")
TEXTS = Catalogue()

LONGEST_REPLY = 1900  # bytes of one passive WeChat reply, ours
LOCK_SCREEN = 20  # characters
LOCK_SCREEN_BYTES = 60
TOAST = 40
BUTTON = {"zh-Hans": 12, "en": 24}

PUBLIC = {
    "report",
    "status",
    "news",
    "web",
    "page",
    "privacy",
    "push",
    "error",
    "shared",
    "channel",
}

# Words a citizen never reads: false closeness, promises nobody can keep, blame, machine talk.
NEVER = {
    "zh-Hans": (
        "亲", "老乡", "同志", "用户", "被举报人", "违法者", "尽快", "一定", "保证", "高度重视",
        "严肃处理", "绝对保密", "失败", "非法输入", "无效", "系统异常", "请重试", "予以告知",
        "承办主体",
    ),
    "en": ("user", "guarantee", "promise", "failed", "invalid", "as soon as possible", "illegal"),
}  # fmt: skip
# Words of a verdict: only staff judge, in an outcome, under their unit's name.
VERDICT = ("违规", "违法", "非法", "属实", "可疑", "应当处罚")

# What a lock screen must not show.
ON_NO_LOCK_SCREEN = ("举报", "线索", "执法", "单位", "罚", "检查", "报料", "clue", "report", "unit")

# The longest value each name is filled with; the fields of people have these limits.
CJK = "青湾县优化营商环境建设局督查室"
WORST = {
    "office": CJK, "unit": CJK, "lead": CJK, "body": CJK, "other": CJK,
    "units": "、".join([CJK] * 3),
    "coop": "、".join([CJK] * 3), "approver": CJK, "agency": CJK, "place": "地" * 40,
    "quote": "话" * 24, "question": "问" * 200, "reason": "因" * 150, "finding": "查" * 150,
    "action": "处" * 80, "relief": "退" * 80, "rest": "余" * 80, "done": "做" * 80,
    "basis": "据" * 80, "how": "办" * 60, "channel": "行政复议或法院", "story": "经" * 200,
    "words": "不" * 150, "text": "字" * 200, "rule": "示例省信访工作条例第三十四条",
    "edition": "2024年版", "number": "7K3M-Q9TX", "code": "4F7K-92QM-X3TB-HN8W-R5CJ-6VZP",
    "date": "2027年11月26日（周四）", "day": "2027年11月26日（周四）", "at": "2026-11-19 22:08",
    "next": "2027年12月24日（周五） 前给您结果", "channels": "微信、网页、Telegram",
    "numbers": "、".join(["7K3M-Q9TX"] * 8), "prints": "、".join(["3f9a 1c02"] * 9),
    "label": "拖" * 12, "state": "已派到办理单位", "lines": "\n".join(["行" * 24] * 6),
    "same": "同" * 60, "different": "异" * 60, "dates": "时" * 60, "first": "一" * 12,
    "second": "二" * 12, "a": "甲" * 12, "b": "乙" * 12, "phone": "0000-12345678",
    "link": "https://example.invalid/enter/" + "x" * 43, "identity": "李会计 13800000000",
}  # fmt: skip
# Where a name means something else in one text, or the card has lines of its own.
SPECIAL = {
    "report-received": {"files": "9张照片，指纹 " + "、".join(["9 3f9a1c02"] * 9)},
    "report-card": {"lines": "\n".join(["地" * 43, *["行" * 24] * 5]), "question": "问" * 60},
    "outcome-part": {"reason": "因" * 80},
    "outcome-none": {"reason": "因" * 80},
    "deadline-how": {"lines": "\n".join(["11月20日 周五 第1天"] * 12)},
    "status-card": {"lines": "\n".join(["11月19日 派到办理单位"] * 11)},
    "desk-card": {"lines": "\n".join(["经过　" + "经" * 200, *["行" * 30] * 9])},
    "desk-story": {"text": "全" * 600},
    "desk-journal": {"lines": "\n".join(["11-19 22:08　受理员　派到办理单位"] * 12)},
    "desk-page": {"first": "1", "last": "8"},
    "desk-page-beyond": {"first": "1", "last": "8"},
}  # fmt: skip
CHOICES = {
    "channel": ("telegram", "wechat", "web"),
    "push": ("yes", "no"), "coop": ("yes", "no"), "has_relief": ("yes", "no"),
    "dated": ("yes", "no"), "identity": ("yes", "no"), "known": ("yes", "no"),
    "has_coop": ("yes", "no"), "pause": ("runs", "pauses"), "result": ("done", "open"),
    "unit": ("workdays", "days"), "what": ("time", "place", "both"),
}  # fmt: skip


def test_the_default_language_stands_first() -> None:
    """A newcomer whose language we lack is answered in Chinese."""
    assert LANGUAGES == TEXTS.languages()
    assert DEFAULT == TEXTS.languages()[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_every_file_can_be_read(language: str) -> None:
    """A slip of the pen in a Fluent file is found here and not by a citizen."""
    junk = [entry for _, entry in _entries(language) if isinstance(entry, ftl.Junk)]

    assert [] == junk


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_said_twice(language: str) -> None:
    """Two texts under one key would make the second one silently vanish."""
    names = Counter(entry.id.name for _, entry in _messages(language))

    assert [] == [name for name, count in names.items() if count > 1]


def test_both_languages_hold_the_same_keys_and_values() -> None:
    """Whatever can be said in one language, buttons included, can be said in the other."""
    chinese, english = (TEXTS.variables(language) for language in LANGUAGES)

    assert set(chinese) == set(english)
    assert [] == [key for key in chinese if chinese[key] != english[key]]


def test_every_text_of_ours_carries_a_note_for_the_translator() -> None:
    """A note says when the text is shown; the pages' parts are told by their headings."""
    bare = [
        entry.id.name for file, entry in _messages(DEFAULT) if file != "page" and not entry.comment
    ]

    assert [] == bare


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_keeps_its_budget_with_the_longest_values(language: str) -> None:
    """`# max N bytes` holds with every field at its limit, in every variant."""
    over = [
        (key, longest, budget)
        for key, budget in _budgets(language).items()
        if (longest := max(len(said.encode()) for said in _variants(key, language))) > budget
    ]

    assert [] == over


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said_and_fits_one_reply(language: str) -> None:
    """No chat text is longer than WeChat lets one reply be."""
    for file, entry in _messages(language):
        if file in {"page", "web"} or entry.value is None:
            continue
        for said in _variants(entry.id.name, language):
            assert said.strip()
            assert len(said.encode()) <= LONGEST_REPLY, entry.id.name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", ["true", "part", "none", "lawful", "referred", "answered"])
def test_an_outcome_and_its_remedies_fit_one_reply(outcome: str, language: str) -> None:
    """What was found and what a person can do about it are never torn apart."""
    found = max(_variants(f"outcome-{outcome}", language), key=len)
    remedies = max(_variants("outcome-remedies", language), key=len)

    assert len(f"{found}\n{remedies}".encode()) <= LONGEST_REPLY


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_are_short(language: str) -> None:
    """A button shows whole on a small phone; what is filled in has limits of its own."""
    pages = {entry.id.name for file, entry in _messages(language) if file in {"page", "web"}}
    talk = [key for key in TEXTS.variables(language) if "." in key]
    notes = ("event.", "command.", "weekday", "month")
    labels = [
        (key, TEXTS.say(key, language))
        for key in talk
        if key.partition(".")[0] not in pages
        and not key.startswith(notes)
        and not TEXTS.variables(language)[key]
    ]

    assert [] == [(key, said) for key, said in labels if len(said) > BUTTON[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_toasts_are_read_at_a_glance(language: str) -> None:
    """A toast is gone after a few seconds."""
    for key in ("button-stale", "button-foreign", "button-again"):
        assert len(TEXTS.say(key, language)) <= TOAST


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lock_screen_tells_nothing(language: str) -> None:
    """Whoever picks up the phone learns that there is news, and not of what."""
    pushes = [
        entry.id.name
        for file, entry in _messages(language)
        if file == "push" and entry.id.name != "push"
    ]
    staff = [key for key in pushes if key.startswith(("push-staff", "push-ops"))]
    for key in pushes:
        said = TEXTS.say(key, language)
        words = () if key in staff else ON_NO_LOCK_SCREEN

        assert not TEXTS.variables(language)[key]
        assert not re.search(r"\d", said)
        assert [] == [word for word in words if word in said.lower()]
        assert len(said.encode()) <= LOCK_SCREEN_BYTES
        assert language != DEFAULT or len(said) <= LOCK_SCREEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_citizens_never_read_these_words(language: str) -> None:
    """No false closeness, no promise, no blame, no verdict of a machine."""
    never = NEVER[language] + (VERDICT if language == DEFAULT else ())
    found = [
        (key, word)
        for key, said in _public_words(language)
        for word in never
        if re.search(rf"\b{word}\b" if language == "en" else word, said.lower())
        and not (word == "违法" and "违纪" in said)  # 12388 is named by what it takes
    ]

    assert [] == found


def test_chinese_texts_use_full_width_punctuation() -> None:
    """A half-width comma between Chinese characters is a slip."""
    slip = re.compile(r"[\u4e00-\u9fff][,;:?!()]|[,;:?!(][\u4e00-\u9fff]")
    found = [(key, said) for key, said in _words(DEFAULT) if slip.search(said)]

    assert [] == found


def test_chinese_questions_are_at_most_sixty_characters() -> None:
    """One question, one breath."""
    asks = [entry.id.name for _, entry in _messages(DEFAULT) if entry.id.name.endswith("-ask")]
    asks = [key for key in asks if key.startswith("report-") and TEXTS.has(key)]

    assert [] == [
        key
        for key in asks
        if len(TEXTS.say(key, DEFAULT, **_values(key, DEFAULT)).split("\n")[-1]) > 60
    ]


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("zh-Hans", "zh-Hans"),  # the very folder
        ("zh-CN", "zh-Hans"),  # a region of it
        ("zh-TW", "zh-Hans"),  # traditional script is answered in simplified until there is a file
        ("zh", "zh-Hans"),  # the bare language
        ("en-US", "en"),  # a region of English
        ("EN_gb", "en"),  # as some phones write it
        ("fr", "zh-Hans"),  # a language we lack
        ("", "zh-Hans"),  # told nothing
        (None, "zh-Hans"),  # told nothing at all
    ],
)
def test_the_nearest_language_is_found(tag: str | None, language: str) -> None:
    """A phone's language tag leads to a language we speak."""
    assert language == TEXTS.nearest(tag)


def test_a_strict_catalogue_names_what_is_missing() -> None:
    """Tests fail on a missing key and on a missing value, by name."""
    with pytest.raises(MissingTextError, match="no-such-key"):
        TEXTS.say("no-such-key", DEFAULT)
    with pytest.raises(MissingTextError, match="lacks files"):
        TEXTS.say("cancel-ask", "en")
    with pytest.raises(MissingTextError, match="tlh"):
        TEXTS.say("skip-done", "tlh")


def test_a_lenient_catalogue_says_something_and_counts() -> None:
    """A citizen reads Chinese rather than an error; at last the key; each miss is counted."""
    texts = Catalogue(strict=False)

    assert TEXTS.say("skip-done", DEFAULT) == texts.say("skip-done", "tlh")
    assert "no-such-key" == texts.say("no-such-key", "en")
    assert {"tlh:skip-done": 1, "en:no-such-key": 1} == dict(texts.misses)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (0, "any files"),  # none
        (1, "1 file "),  # one, as a number
        ("1", "and 1 file"),  # one, as text
        (2, "2 files"),  # several
        (12345, "12345 files"),  # never grouped: a number may be a year
    ],
)
def test_english_counts_are_inflected(files: int | str, words: str) -> None:
    """A count chooses its word, whether it arrives as a number or as text."""
    assert words in TEXTS.say("cancel-ask", "en", files=files)


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1))
def test_a_persons_words_come_back_unchanged(words: str) -> None:
    """Nothing a person writes is read as markup of the texts."""
    said = TEXTS.say("report-place-vague", DEFAULT, text=words)

    assert f"“{words}”" in said


def _entries(language: str) -> Iterator[tuple[str, ftl.EntryType]]:
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
            yield path.stem, entry


def _messages(language: str) -> list[tuple[str, ftl.Message]]:
    return [(file, entry) for file, entry in _entries(language) if isinstance(entry, ftl.Message)]


def _budgets(language: str) -> dict[str, int]:
    found = {}
    for _, entry in _messages(language):
        match = re.search(r"max (\d+) bytes", entry.comment.content or "" if entry.comment else "")
        if match:
            found[entry.id.name] = int(match[1])
    return found


def _values(key: str, language: str) -> dict[str, str]:
    names = TEXTS.variables(language)[key]
    return {name: SPECIAL.get(key, {}).get(name, WORST.get(name, "12")) for name in names}


def _variants(key: str, language: str) -> list[str]:
    """Say *key* with the longest values, once for every word its selectors know."""
    values = _values(key, language)
    said = [TEXTS.say(key, language, **values)]
    for name, words in CHOICES.items():
        if name in values:
            said += [TEXTS.say(key, language, **{**values, name: word}) for word in words]
    return said


def _words(language: str) -> Iterator[tuple[str, str]]:
    for _, entry in _messages(language):
        yield from _said(entry)


def _public_words(language: str) -> Iterator[tuple[str, str]]:
    for file, entry in _messages(language):
        if file in PUBLIC and not entry.id.name.startswith(
            ("push-staff", "page-desk", "page-case")
        ):
            yield from _said(entry)


def _said(entry: ftl.Message) -> Iterator[tuple[str, str]]:
    """Return the fixed words of a message and of its buttons, every variant included."""
    patterns = [("", entry.value), *((f".{a.id.name}", a.value) for a in entry.attributes)]
    for name, pattern in patterns:
        words = [node.value for node in _nodes(pattern) if isinstance(node, ftl.TextElement)]
        yield entry.id.name + name, "\n".join(words)


def _nodes(tree: object) -> Iterator[object]:
    if isinstance(tree, list):
        for child in tree:
            yield from _nodes(child)
    elif isinstance(tree, ftl.BaseNode):
        yield tree
        yield from _nodes(list(vars(tree).values()))
