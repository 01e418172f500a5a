"""Do the pages answer as promised, with no browser and no script in sight?"""

import gzip
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
import segno
from web.house import CODE, NOTICE, NOW, NUMBER, ORIGIN, STORY, House
from web.serving import client, hidden

from bot.web import qr
from bot.web.door import Unsent
from bot.web.security import POLICY, Pace

WEB = Path(__file__).parents[2] / "bot" / "web"
PAGES = ("/", "/chat", "/receipt", "/status", "/verify", "/poster", "/privacy", "/offline")
FIRST_FLIGHT = {"/": 9_000, "/chat": 10_000, "/receipt": 9_000, "/status": 9_000, "/poster": 12_000}


async def said(one: httpx.AsyncClient, address: str = "/chat", **fields: str) -> httpx.Response:
    """Fill the form that stands on the chat page and send it."""
    page = await one.get("/chat")
    return await one.post(address, data=hidden(page.text) | fields)


async def reported(one: httpx.AsyncClient) -> None:
    """Tell the story, answer, submit: three sendings."""
    for fields in ({"text": STORY}, {"choice": "no"}, {"choice": "submit"}):
        await said(one, **fields)


async def in_pieces(body: bytes) -> AsyncIterator[bytes]:
    """Give a body as a line does: piece by piece."""
    for at in range(0, len(body), 40_000):
        yield body[at : at + 40_000]


async def test_what_is_not_sent_yet_is_named_on_receipt_and_status() -> None:
    """The way on to it stands beside, and takes the place of a new report."""
    house = House()
    async with client(house) as one:
        await reported(one)
        before = (await one.get("/receipt")).text
        talk = next(iter(house.talks.values()))
        talk.unsent = Unsent(2, "<b>城管掀了我的摊")
        receipt = (await one.get("/receipt")).text
        talk.viewing = True
        status = (await one.get("/status")).text

    assert "再报一件事" in before
    assert "没交" not in before
    for page in (receipt, status):
        assert "还有 2 件没交，接着是：&lt;b&gt;城管掀了我的摊" in page
        assert '<a href="/chat#now">接着交</a>' in page
    assert "再报一件事" not in receipt


async def test_three_sendings_make_one_clue_and_a_receipt() -> None:
    """Without a script a report takes as many sendings as with one."""
    house = House()
    async with client(house) as one:
        assert "/chat#now" == (await said(one, text=STORY)).headers["location"]
        assert "/chat#now" == (await said(one, choice="no")).headers["location"]
        last = await said(one, choice="submit")
        receipt = await one.get(last.headers["location"])

    assert 1 == len(house.clues)
    assert NUMBER in receipt.text
    assert CODE.replace("-", "") in re.sub(r"</span> <span>", "", receipt.text)


async def test_the_code_stays_until_it_is_put_away() -> None:
    """A reload shows the same code; after 我存好了 nothing shows it again."""
    house = House()
    async with client(house) as one:
        await reported(one)
        first, again = await one.get("/receipt"), await one.get("/receipt")
        kept = await one.post("/receipt/kept", data=hidden(again.text))
        gone = await one.get("/receipt")

    assert CODE[:4] in first.text
    assert CODE[:4] in again.text
    assert "/status" == kept.headers["location"]
    assert CODE[5:9] not in gone.text.replace(NUMBER, "")


async def test_a_form_sent_twice_has_one_effect() -> None:
    """Back and a double click send the same event id."""
    house = House()
    async with client(house) as one:
        form = hidden((await one.get("/chat")).text) | {"text": STORY}
        first = await one.get((await one.post("/chat", data=form)).headers["location"])
        again = await one.get((await one.post("/chat", data=form)).headers["location"])

    assert 1 == len(house.heard)
    assert "没有记两遍" not in first.text
    assert "这句刚才已经收到了，没有记两遍。" in again.text
    assert 1 == again.text.count(STORY)


async def test_without_a_script_the_page_says_how_it_works() -> None:
    """What is private, how to send, and how to see what is new."""
    async with client(House()) as one:
        page = (await one.get("/chat")).text
    bare = "".join(re.findall("<noscript>.*?</noscript>", page, re.DOTALL))

    assert "您的浏览器没有开脚本，也能用" in bare
    assert "不用登录。我们不记录您的网络地址。" in page


@pytest.mark.parametrize("told", [False, True])
async def test_without_a_script_the_place_is_a_question(told: bool) -> None:  # noqa: FBT001 - a case
    """位置 asks for it in words, at the start and at a question."""
    async with client(House()) as one:
        if told:
            await said(one, text=STORY)
        page = (await one.get("/chat")).text
        bare = "".join(re.findall("<noscript>.*?</noscript>", page, re.DOTALL))
        asked = await one.post("/chat", data=hidden(page) | {"ask": "where"})
        shown = await one.get(asked.headers["location"])

    assert 'name="ask" value="where"' in bare
    assert "地点在哪里？" in shown.text
    assert 'role="status">没取到位置' not in shown.text


async def test_a_press_and_words_at_once_are_both_heard() -> None:
    """Without a script a button is pressed while words stand in the box: none are lost."""
    house = House()
    async with client(house) as one:
        await said(one, choice="no", text="另外还扣了证")

    assert ["no", None] == [event.choice for event in house.heard]
    assert "另外还扣了证" == house.heard[1].words


async def test_story_and_photos_travel_in_one_form() -> None:
    """Two photos beside the story are kept whole and belong to the same event."""
    house = House()
    files = [("file", ("一.jpg", b"\xff\xd8" * 40_000)), ("file", ("", b"")), ("file", ("2", b"x"))]
    async with client(house) as one:
        form = hidden((await one.get("/chat")).text) | {"text": STORY}
        sent = await one.post("/chat", data=form, files=files)

    assert 303 == sent.status_code
    assert ["一.jpg", "2"] == [file.name for file in house.heard[0].files]
    assert b"\xff\xd8" * 40_000 == next(iter(house.kept.values()))


async def test_a_name_that_turns_the_line_is_taken_in_without_what_turns_it() -> None:
    """The receipt reads as it was written; the refusal, too."""
    house, name = House(), "a\u202egpj.exe"
    async with client(house, upload_max=1_000_000) as one:
        form = hidden((await one.get("/chat")).text) | {"text": STORY}
        await one.post("/chat", data=form, files={"file": (name, b"\xff\xd8")})
        form = hidden((await one.get("/chat")).text)
        refused = await one.post("/chat", data=form, files={"file": (name, b"x" * 1_500_000)})

    assert ["agpj.exe"] == [file.name for file in house.heard[0].files]
    assert "“agpj.exe”超过 1 MB" in refused.text
    assert "\u202e" not in refused.text


async def test_a_file_that_is_too_big_is_named_and_the_rest_is_kept() -> None:
    """The refusal stands on top, names the file and the limit, and nothing else is lost."""
    house = House()
    async with client(house, upload_max=1_000_000) as one:
        form = hidden((await one.get("/chat")).text) | {"text": STORY}
        sent = await one.post("/chat", data=form, files={"file": ("大.mp4", b"x" * 1_500_000)})

    assert 422 == sent.status_code
    assert "“大.mp4”超过 1 MB" in sent.text
    assert STORY == house.heard[0].words


@pytest.mark.parametrize("each", [90_000, 110_000, 250_000, 2_500_000])
async def test_of_three_files_each_that_is_too_big_is_named_and_the_words_are_heard(
    each: int,
) -> None:
    """However much there is of them: what nobody reads to its end costs no word."""
    house, names = House(), ["一.mp4", "二.mp4", "三.mp4"]
    files = [("file", (name, b"x" * each)) for name in names]
    async with client(house, upload_max=100_000) as one:
        form = hidden((await one.get("/chat")).text) | {"text": STORY}
        whole = one.build_request("POST", "/chat", data=form, files=files)
        sent = await one.post("/chat", content=in_pieces(whole.read()), headers=whole.headers)
    named = [name for name in names if f"“{name}”超过 0 MB" in sent.text]

    assert (303 if each < 100_000 else 422) == sent.status_code
    assert STORY == house.heard[0].words
    assert names[: 0 if each < 100_000 else 1 if each > 2_000_000 else 3] == named
    assert ("后面的没有收" in sent.text) == (each > 2_000_000)


async def test_a_foreign_token_stores_nothing_and_loses_nothing() -> None:
    """The words come back in the box, and no file is kept for a form of another session."""
    house = House()
    async with client(house) as one:
        await one.get("/chat")
        form = {"token": "0" * 32, "text": "写了很久的话"}
        sent = await one.post("/chat", data=form, files={"file": ("a", b"x")})
        words = await one.post("/chat", data=form)

    assert (403, 403) == (sent.status_code, words.status_code)
    assert ">写了很久的话</textarea>" in words.text
    assert not house.kept
    assert not house.heard


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "https://evil.example"}, 403),  # another site
        ({"sec-fetch-site": "cross-site"}, 403),  # another site, no Origin
        ({"sec-fetch-site": "same-site"}, 403),  # a neighbour under the same domain
        ({"origin": "http://127.0.0.1:8080", "sec-fetch-site": "same-origin"}, 303),  # our page
        ({"origin": "null"}, 303),  # our page under no-referrer
        ({}, 303),  # an old browser: the token decides
    ],
)
async def test_posts_from_other_sites_are_turned_away(headers: dict[str, str], status: int) -> None:
    """Only our own pages may post."""
    house = House()
    async with client(house) as one:
        form = hidden((await one.get("/chat")).text) | {"text": STORY}
        sent = await one.post("/chat", data=form, headers=headers)

    assert status == sent.status_code


@pytest.mark.parametrize("address", [*PAGES, "/nowhere", "/qr/wall-7.svg", "/sw.js"])
async def test_every_answer_wears_the_headers(address: str) -> None:
    """The policy, no referrer, no sniffing; personal pages are stored nowhere."""
    async with client(House()) as one:
        answer = await one.get(address)

    assert POLICY == answer.headers["content-security-policy"]
    assert "no-referrer" == answer.headers["referrer-policy"]
    assert "nosniff" == answer.headers["x-content-type-options"]
    assert "cache-control" in answer.headers


async def test_one_cookie_and_it_says_nothing_about_the_person() -> None:
    """A random id, a language, a size: HttpOnly, Lax, and Secure under https."""
    async with client(House(), public_url="https://xiansuo.example") as one:
        front = await one.get("/")
        chat = await one.get("/chat")

    assert "set-cookie" not in front.headers
    assert re.match(r"__Host-clueline=[0-9a-f]{32}\.zh-Hans\.17;", chat.headers["set-cookie"])
    for word in ("HttpOnly", "SameSite=lax", "Secure", "Path=/"):
        assert word in chat.headers["set-cookie"]


async def test_language_and_size_are_kept_on_the_same_page() -> None:
    """A link sets them and shows the page again, without the query."""
    async with client(House()) as one:
        turned = await one.get("/chat?about=road&size=22")
        await one.get("/chat?lang=en")
        page = await one.get("/chat")

    assert (303, "/chat?about=road") == (turned.status_code, turned.headers["location"])
    assert '<html lang="en" class="size-22">' in page.text


async def test_a_switch_never_leads_to_another_host() -> None:
    """Two slashes at the start of a path are not taken for a host."""
    async with client(House()) as one:
        turned = await one.get("//evil.example/x?lang=en")

    assert not turned.headers.get("location", "/").startswith("//")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (CODE.replace("9TVB", "9TVR"), "第 3 组“9TVR”可能抄错了"),  # a slip, by group
        ("0000-0000-0000-0000-0000-0000", "没有查到这个查询码"),  # nobody's
        (NUMBER, "这是线索编号"),  # the number for the code
    ],
)
async def test_a_wrong_code_is_answered_by_name(code: str, text: str) -> None:
    """What was typed stays in the field of this answer, and nowhere else."""
    async with client(House()) as one:
        form = hidden((await one.get("/status")).text) | {"code": code}
        answer = await one.post("/status", data=form)
        after = await one.get("/status")

    assert text in answer.text
    assert f'value="{code}"' in answer.text
    assert code not in after.text


async def test_too_many_codes_are_told_the_time_of_day() -> None:
    """A wait is a clock time, not a number of seconds."""
    async with client(House()) as one:
        form = hidden((await one.get("/status")).text) | {"code": "0000"}
        answers = [await one.post("/status", data=form) for _ in range(8)]

    assert 429 == answers[-1].status_code
    assert "请 17:09 以后再来" in answers[-1].text


async def test_the_right_code_opens_the_status_and_never_stands_in_an_address() -> None:
    """POST, 303, and the page of this session."""
    async with client(House()) as one:
        form = hidden((await one.get("/status")).text) | {"code": CODE.lower()}
        opened = await one.post("/status", data=form)
        page = await one.get("/status")

    assert "/status" == opened.headers["location"]
    assert "正在调查核实" in page.text


async def test_the_status_page_lists_the_files_with_their_fingerprints() -> None:
    """What is still being stored says so instead of a fingerprint."""
    async with client(House()) as one:
        form = hidden((await one.get("/status")).text) | {"code": CODE}
        await one.post("/status", data=form)
        page = (await one.get("/status")).text

    assert "材料清单（2 个）" in page
    assert "SHA-256 3f9a1c02 3f9a1c02" in page
    assert "录音" in page.split("正在保存")[0]


async def test_an_answer_on_the_status_page_opens_the_question_first() -> None:
    """Two events in order: the question's token, then the words."""
    house = House()
    async with client(house) as one:
        form = hidden((await one.get("/status")).text) | {"code": CODE}
        await one.post("/status", data=form)
        form = hidden((await one.get("/status")).text) | {"text": "没有签字"}
        answer = await one.post("/status/answer", data=form)

    assert "/chat#now" == answer.headers["location"]
    assert [("ask:1", ""), (None, "没有签字")] == [(e.choice, e.words) for e in house.heard]


@pytest.mark.parametrize(
    ("state", "status", "text"),
    [("busy", 503, "请等 7 秒"), ("down", 503, "12345")],  # a queue, a database
)
async def test_trouble_is_told_with_what_still_helps(state: str, status: int, text: str) -> None:
    """The page names the wait and the numbers to call."""
    house = House()
    async with client(house) as one:
        form = hidden((await one.get("/chat")).text) | {"text": STORY}
        house.state = state
        answer = await one.post("/chat", data=form)

    assert status == answer.status_code
    assert text in answer.text
    assert 'href="tel:110"' in answer.text


async def test_a_fault_of_ours_shows_the_quiet_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback, the headers on, 503."""
    house = House()
    monkeypatch.setattr(house, "transcript", None)
    async with client(house) as one:
        answer = await one.get("/chat")

    assert 503 == answer.status_code
    assert POLICY == answer.headers["content-security-policy"]


async def test_too_many_posts_in_a_minute_wait() -> None:
    """The session waits; its earlier words are kept."""
    house = House()
    async with client(house, posts_per_minute=2) as one:
        answers = [await said(one, text=f"第{n}句") for n in range(3)]

    assert [303, 303, 429] == [answer.status_code for answer in answers]
    assert "60" == answers[2].headers["retry-after"]


def test_the_pace_starts_again_after_a_minute() -> None:
    """A full minute later the next post passes."""
    clock = [NOW]
    pace = Pace(1, lambda: clock[0])
    first, second = pace.wait("a"), pace.wait("a")
    clock[0] += timedelta(minutes=1)

    assert (0, 60, 0) == (first, second, pace.wait("a"))


async def test_leaving_ends_the_session_from_our_own_page_only() -> None:
    """离开 forgets the session; a foreign link does nothing."""
    house = House()
    async with client(house) as one:
        await said(one, text=STORY)
        foreign = await one.get("/leave", headers={"sec-fetch-site": "cross-site"})
        known = dict(house.talks)
        left = await one.get("/leave")

    assert "/" == foreign.headers["location"]
    assert known
    assert not house.talks
    assert "https://www.gov.cn/" == left.headers["location"]
    assert 'clueline=""' in left.headers["set-cookie"]


async def test_leaving_a_draft_shows_its_code_once_without_our_name() -> None:
    """Who looks over a shoulder sees no name of ours; the session is over all the same."""
    house = House(left_code="ZY-1Y59-NWQB-D4ZT-G861")
    async with client(house) as one:
        await said(one, text=STORY)
        left = await one.get("/leave")
        house.left_code = ""
        again = await one.get("/leave")

    assert 200 == left.status_code
    assert "ZY-1Y59-NWQB-D4ZT-G861" in left.text
    assert "线索通" not in left.text
    assert "no-store" == left.headers["cache-control"]
    assert 'clueline=""' in left.headers["set-cookie"]
    assert 303 == again.status_code


async def test_a_transfer_code_in_the_field_for_receipts_is_named() -> None:
    """A person will type one for the other."""
    async with client(House()) as one:
        fields = hidden((await one.get("/status")).text)
        answer = await one.post("/status", data={**fields, "code": "ZY-1Y59-NWQB-D4ZT-G861"})

    assert 422 == answer.status_code
    assert "这是转移码" in answer.text
    assert "ZY-1Y59" not in answer.text


@pytest.mark.parametrize(("address", "limit"), FIRST_FLIGHT.items())
async def test_each_page_fits_its_budget(address: str, limit: int) -> None:
    """HTML and CSS packed, and at most three requests before the page can be used."""
    async with client(House()) as one:
        if address == "/receipt":
            await reported(one)
        page = await one.get(address)
        styles = re.findall(r'<link rel="stylesheet" href="(/static/(?!noscript)[^"]+)"', page.text)
        sizes = [len(gzip.compress((await one.get(style)).content, 9)) for style in styles]
        scripts = re.findall(r'<script defer src="([^"]+)"', page.text)
        weights = [len(gzip.compress((await one.get(script)).content, 9)) for script in scripts]

    assert len(gzip.compress(page.content, 6)) + sum(sizes) <= limit
    assert sum(weights) <= 8_000
    assert "gzip" == page.headers["content-encoding"]


async def test_static_files_are_named_by_content_and_kept_for_ever() -> None:
    """A new content has a new name, so that the old one may stay."""
    async with client(House()) as one:
        page = await one.get("/")
        address = re.findall(r'href="(/static/base-[0-9a-f]{10}\.css)"', page.text)[0]
        style = await one.get(address)
        missing = await one.get("/static/base.css")

    assert "immutable" in style.headers["cache-control"]
    assert 404 == missing.status_code


def test_templates_carry_no_inline_style_and_no_inline_script() -> None:
    """The policy would block both without a word."""
    for path in (WEB / "templates").glob("*.html"):
        text = path.read_text("utf-8")
        assert not re.search(r"\sstyle=|<style|\son\w+=|<script(?! defer src=)", text), path.name


@pytest.mark.parametrize("level", qr.LEVELS)
def test_a_drawn_code_is_the_code_of_its_address(level: str) -> None:
    """Every dark module of the matrix is in the drawing, at its place, and nothing else."""
    address = "https://xiansuo.example/chat?at=wall-7"
    drawn = _modules(qr.svg(address, level))
    wanted = segno.make(address, error=level, micro=False, boost_error=False).matrix

    assert [[bool(cell) for cell in row] for row in wanted] == drawn


async def test_a_poster_scene_is_told_to_the_conversation() -> None:
    """The code of a wall opens the chat, and the first words carry where it hung."""
    house = House()
    async with client(house) as one:
        page = await one.get("/chat?from=wall-7&about=road")
        await one.post("/chat", data=hidden(page.text) | {"text": STORY})

    assert {"scene": "wall-7", "category": "road"} == house.heard[0].facts


POINTS = replace(NOTICE, points={"bridge": "沙河桥治超站"})


async def test_a_poster_for_a_place_names_it_and_every_code_carries_it() -> None:
    """The web's and Telegram's; WeChat's picture comes from its platform."""
    telegram = next(way.address for way in NOTICE.others if way.id == "telegram")
    async with client(House(), notice=lambda _: POINTS) as one:
        poster = (await one.get("/poster?at=bridge")).text
        plain = (await one.get("/poster?at=nowhere")).text
        drawn = [(await one.get(f"/qr/bridge.svg?to={to}")).text for to in ("web", "telegram")]
        absent = await one.get("/qr/bridge.svg?to=fax")

    assert "这里是沙河桥治超站" in poster
    assert "这里是" not in plain
    assert qr.svg(f"{ORIGIN}/chat?at=bridge", "q") in poster
    assert qr.svg(f"{telegram}?start=bridge", "q") in poster
    assert qr.svg(f"{ORIGIN}/chat", "q") in plain
    assert [qr.svg(f"{ORIGIN}/chat?at=bridge", "q"), qr.svg(f"{telegram}?start=bridge", "q")] == (
        drawn
    )
    assert 404 == absent.status_code


@pytest.mark.parametrize("address", ["/chat?at=bridge", "/chat?from=bridge"])
async def test_who_scans_a_poster_reads_its_place_before_he_writes(address: str) -> None:
    """Also by a poster that was printed before the address changed."""
    house = House()
    async with client(house, notice=lambda _: POINTS) as one:
        page = await one.get(address)
        await one.post("/chat", data=hidden(page.text) | {"text": STORY})

    assert "您扫的是“沙河桥治超站”的码" in page.text
    assert {"scene": "bridge"} == house.heard[0].facts


async def test_the_front_page_says_only_what_this_office_offers() -> None:
    """No days without a rule that counts them; the web's own code even when it is alone."""
    alone = replace(NOTICE, accept_days=0, minutes=None, ways=())
    async with client(House(), notice=lambda _: alone) as one:
        front, poster = await one.get("/"), await one.get("/poster")

    assert "0 个工作日" not in front.text + poster.text
    assert "约 " not in front.text
    assert (1, 1) == (front.text.count('class="qr"'), poster.text.count('class="qr"'))


async def test_the_worker_keeps_no_personal_page() -> None:
    """Style, script and the page that says there is no network."""
    async with client(House()) as one:
        worker = (await one.get("/sw.js")).text
        manifest = (await one.get("/manifest.webmanifest")).json()
    kept = re.findall(r'"(/[^"]*)"', worker.partition("const KEPT")[2].partition("\n")[0])

    assert "/offline" in kept
    assert not {"/chat", "/receipt", "/status", "/"} & set(kept)
    assert ("minimal-ui", "/chat") == (manifest["display"], manifest["start_url"])


def _modules(svg: str) -> list[list[bool]]:
    """Read the drawing back: horizontal strokes of one module's height."""
    side = int(re.findall(r'viewBox="0 0 (\d+)', svg)[0])
    dark = [[False] * side for _ in range(side)]
    path = re.findall(r'stroke="#000" d="([^"]+)"', svg)[0]
    x = y = 0.0
    for command, numbers in re.findall(r"([Mmh])([-\d. ]+)", path):
        values = [float(number) for number in re.findall(r"-?[\d.]+", numbers)]
        if command == "h":
            for step in range(int(values[0])):
                dark[int(y)][int(x) + step] = True
            x += values[0]
        else:
            x, y = values if command == "M" else (x + values[0], y + values[1])
    return [row[4:-4] for row in dark[4:-4]]
