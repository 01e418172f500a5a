"""What does a script add to the conversation, and what is left when there is none?"""

import os
from pathlib import Path

import pytest
from PIL import Image
from playwright.async_api import Browser, Page, Route
from web.house import CODE, STORY
from web.serving import Site, site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

BROKEN = "const ] syntax"


async def report(page: Page, running: Site) -> None:
    """Tell the story, answer, submit, and stand on the receipt."""
    await page.goto(f"{running.address}/chat")
    await page.fill("#text", STORY)
    await page.click("#send")
    await page.click("#now .choices button >> nth=1")
    await page.click("#now .button.main")
    await page.wait_for_selector("#code")


@pytest.mark.parametrize("without", ["off", "missing", "broken"])
async def test_the_whole_report_without_a_script(browser: Browser, without: str) -> None:
    """Script off, answering 404, or with a syntax error in it: same clue, same receipt."""
    context = await browser.new_context(
        locale="zh-CN", java_script_enabled=without != "off", viewport={"width": 360, "height": 780}
    )

    async def answer(route: Route) -> None:
        if without == "missing":
            await route.fulfill(status=404)
        else:
            await route.fulfill(body=BROKEN, content_type="text/javascript")

    await context.route("**/*.js", answer)
    page = await context.new_page()
    async with site() as running:
        await report(page, running)
        number = await page.locator(".number").inner_text()
        code = await page.locator("#code").inner_text()
        await page.click("text=我存好了，看进度")
        await page.wait_for_selector("text=正在调查核实")

    assert "7K2M-QX4D" == number
    assert CODE.replace("-", "") == "".join(code.split())
    assert 1 == len(running.house.clues)
    await context.close()


async def test_native_file_fields_without_a_script(browser: Browser, tmp_path: Path) -> None:
    """A photo chosen in a plain field travels with the story."""
    photo = tmp_path / "一.jpg"
    photo.write_bytes(b"\xff\xd8" * 9_000)
    context = await browser.new_context(java_script_enabled=False, locale="zh-CN")
    page = await context.new_page()
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.click(".fields summary")
        await page.set_input_files(".fields input >> nth=0", photo)
        await page.click("#send")
        await page.wait_for_selector(".kind-file")

    assert [b"\xff\xd8" * 9_000] == list(running.house.kept.values())
    await context.close()


async def test_nothing_on_the_last_screen_looks_like_handing_in_but_that(browser: Browser) -> None:
    """Without a script files have a button of their own, seen once somebody wants to send some."""
    context = await browser.new_context(java_script_enabled=False, locale="zh-CN")
    page = await context.new_page()
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.click("#now .choices button >> nth=1")
        closed = await page.locator(".composer button:visible").count()
        await page.click(".fields summary")
        opened = await page.locator(".composer button:visible").all_inner_texts()
        await page.click(".fields button")
        told = await page.locator("#error").inner_text()

    assert 0 == closed
    assert ["发送文件"] == opened
    assert "还没有选文件" in told
    await context.close()


async def test_what_is_typed_is_kept_with_its_key_and_waits_for_no_timer(page: Page) -> None:
    """A camera may get the page killed at any moment; what was typed stands there again."""
    words = "路政罚了我200"
    await page.add_init_script("window.setTimeout = () => 0")
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.locator("#text").press_sequentially(words)
        await page.evaluate(KEPT, words)
        await page.reload()
        await page.wait_for_function("document.querySelector('#text').value")
        kept = await page.input_value("#text")

    assert words == kept


KEPT = """words => new Promise(done => {
  const open = indexedDB.open('clueline', 1);
  open.onsuccess = function look() {
    const ask = open.result.transaction('kept').objectStore('kept').get('draft');
    ask.onsuccess = () => ask.result && ask.result.text === words ? done() : look();
  };
})"""


async def test_a_photo_is_uploaded_by_itself(page: Page, tmp_path: Path) -> None:
    """With a script each file is its own request, and its line appears when it is kept."""
    photo = tmp_path / "一.png"
    photo.write_bytes(b"\x89PNG" * 9_000)
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.set_input_files("#photo", photo)
        await page.wait_for_selector(".kind-file")
        waiting = await page.locator("#pending li").count()

    assert [b"\x89PNG" * 9_000] == list(running.house.kept.values())
    assert 0 == waiting


def three(folder: Path) -> list[Path]:
    """Return photos of which the first is by far the longest."""
    made = [folder / f"{name}.png" for name in "一二三"]
    for path, size in zip(made, (400_000, 40, 20), strict=True):
        path.write_bytes(b"\x89PNG" * size + path.stem.encode())
    return made


def stems(running: Site) -> list[str]:
    """Return which photo was heard of first, second and third.

    One whose answer was lost may come again; it is the same event, and has no second effect.
    """
    files = (file for heard in running.house.heard for file in heard.files)
    return [running.house.kept[file.ref][-3:].decode() for file in files]


async def test_files_chosen_together_are_kept_in_their_order(page: Page, tmp_path: Path) -> None:
    """Also where the first of them is long, and its first try fails: their numbers are told."""
    tries: list[str] = []

    async def answer(route: Route) -> None:
        tries.append(route.request.url)
        if len(tries) == 1:
            await route.abort()
        else:
            await route.continue_()

    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.route("**/chat/files", answer)
        await page.set_input_files("#photo", three(tmp_path))
        await page.wait_for_selector(".kind-file >> nth=2")

    assert ["一", "二", "三"] == stems(running)


async def test_files_keep_their_order_through_a_killed_tab(
    browser: Browser, tmp_path: Path
) -> None:
    """What waited on the phone leaves as it was chosen."""
    context = await browser.new_context(locale="zh-CN")
    async with site() as running:
        page = await context.new_page()
        await page.goto(f"{running.address}/chat")
        await context.set_offline(offline=True)
        await page.set_input_files("#photo", three(tmp_path))
        await page.wait_for_selector("#pending li >> nth=2")
        await page.wait_for_timeout(500)
        await page.close()
        await context.set_offline(offline=False)
        page = await context.new_page()
        await page.goto(f"{running.address}/chat")
        await page.wait_for_selector(".kind-file >> nth=2")

    assert ["一", "二", "三"] == stems(running)
    await context.close()


async def test_a_picture_made_smaller_says_so_in_its_name(page: Page, tmp_path: Path) -> None:
    """The fingerprint on the receipt is of what was sent, and nobody owns that file."""
    photo = tmp_path / "罚单.jpg"
    Image.frombytes("RGB", (1800, 1800), os.urandom(1800 * 1800 * 3)).save(photo, quality=98)
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.set_input_files("#photo", photo)
        await page.click("button:has-text('压缩后发送')")
        await page.wait_for_selector(".kind-file")

    (sent,) = (file for event in running.house.heard for file in event.files)
    assert "罚单（压缩后）.jpg" == sent.name


async def test_an_original_above_the_limit_is_not_offered(page: Page, tmp_path: Path) -> None:
    """It would be refused afterwards; smaller it may be sent."""
    photo = tmp_path / "罚单.jpg"
    Image.frombytes("RGB", (1800, 1800), os.urandom(1800 * 1800 * 3)).save(photo, quality=98)
    async with site(upload_max=4_000_000) as running:
        await page.goto(f"{running.address}/chat")
        await page.set_input_files("#photo", photo)
        await page.wait_for_selector("button:has-text('压缩后发送')")
        told = await page.locator(".notice", has_text="罚单.jpg").inner_text()
        offered = await page.locator("button:has-text('发原图')").count()

    assert "原图太大，收不下" in told
    assert not offered


async def test_what_is_asked_of_several_photos_stands_above_the_edge(
    page: Page, tmp_path: Path
) -> None:
    """At a narrow phone, also when the answer to a good one has drawn the page anew."""
    large = Image.frombytes("RGB", (1800, 1800), os.urandom(1800 * 1800 * 3))
    chosen = [tmp_path / name for name in ("一.jpg", "二.jpg", "空.pdf", "好.png")]
    for path in chosen[:2]:
        large.save(path, quality=98)
    chosen[2].write_bytes(b"")
    chosen[3].write_bytes(b"\x89PNG" * 9_000)
    await page.set_viewport_size({"width": 390, "height": 844})
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("#now .question")
        await page.set_input_files("#file", chosen)
        await page.wait_for_selector("#told[role=alert]")
        await page.wait_for_selector(".kind-file")
        await page.wait_for_timeout(500)
        edge = await page.locator("form.composer").bounding_box()
        asked = page.locator("#now ~ .notice")
        last = await asked.nth(1).bounding_box()
        many = await asked.count()

    assert 2 == many
    assert last is not None
    assert edge is not None
    assert last["y"] + last["height"] <= edge["y"]


async def test_a_file_refused_beside_a_good_one_stays_named(page: Page, tmp_path: Path) -> None:
    """The answer to the good one draws the page anew, and the refusal still stands in it."""
    photo, empty = tmp_path / "一.png", tmp_path / "空.pdf"
    photo.write_bytes(b"\x89PNG" * 9_000)
    empty.write_bytes(b"")
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.set_input_files("#file", [photo, empty])
        await page.wait_for_selector(".kind-file")
        await page.wait_for_selector("#told[role=alert]")
        await page.wait_for_timeout(500)
        told = await page.locator("#told[role=alert]").inner_text()
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("#now .question")
        after = await page.locator("#told").is_visible()

    assert "空.pdf" in told
    assert 1 == len(running.house.kept)
    assert not after


async def test_a_file_too_big_is_refused_before_it_is_sent(page: Page, tmp_path: Path) -> None:
    """The sentence names the file and the limit; nothing was uploaded."""
    video = tmp_path / "v.mp4"
    video.write_bytes(b"x" * 1_200_000)
    async with site(upload_max=1_000_000) as running:
        await page.goto(f"{running.address}/chat")
        await page.set_input_files("#photo", video)
        await page.wait_for_selector("#told[role=alert]")
        told = await page.locator("#told").inner_text()

    assert "“v.mp4”有 1.2 MB，超过 1 MB" in told
    assert not running.house.heard


async def test_offline_words_wait_on_the_phone_and_arrive_once(page: Page) -> None:
    """A dashed line, an amber band; when the signal is back one event arrives."""
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.context.set_offline(offline=True)
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("#offline:not([hidden])")
        note = await page.locator("#pending small").inner_text()
        await page.context.set_offline(offline=False)
        await page.wait_for_selector("#now .question")

    assert "还没发出 · 存在这台手机里" == note
    assert [STORY] == [event.words for event in running.house.heard]


async def test_a_killed_tab_loses_neither_words_nor_what_was_not_sent(browser: Browser) -> None:
    """Close the page, open it again: unsent words stand in the box, queued ones leave."""
    context = await browser.new_context(locale="zh-CN")
    async with site() as running:
        page = await context.new_page()
        await page.goto(f"{running.address}/chat")
        await context.set_offline(offline=True)
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.fill("#text", "还有一句没写完")
        await page.wait_for_timeout(1_300)
        await page.close()
        await context.set_offline(offline=False)
        page = await context.new_page()
        await page.goto(f"{running.address}/chat")
        await page.wait_for_selector("#now .question")
        await page.wait_for_function("document.getElementById('text').value")

        assert "还有一句没写完" == await page.input_value("#text")
    assert [STORY] == [event.words for event in running.house.heard]
    await context.close()


async def test_enter_sends_but_not_while_a_word_is_composed(page: Page) -> None:
    """Shift and Enter breaks the line; Enter of an input method belongs to the method."""
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.dispatch_event(
            "#text", "keydown", {"key": "Enter", "isComposing": True, "bubbles": True}
        )
        await page.press("#text", "Shift+Enter")
        await page.wait_for_timeout(200)
        before = len(running.house.heard)
        await page.press("#text", "Enter")
        await page.wait_for_selector("#now .question")

    assert (0, 1) == (before, len(running.house.heard))


async def test_a_line_that_is_changed_stands_in_the_box(page: Page) -> None:
    """Also where the box comes with the answer; once it is left, the box is empty again."""
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("#now .question")  # the start has choices, too
        await page.click("#now .choices button >> nth=1")
        await page.click("#now [value='c:place']")
        await page.wait_for_selector("text=地点改成什么")
        box = await page.input_value("#text")
        await page.fill("#text", box + "东")
        await page.click("#send")
        await page.wait_for_selector("#now .button.main")
        heard = running.house.heard[-1].words

    assert "G55 太子庙收费站出口" == box
    assert box + "东" == heard


async def test_a_number_chooses_when_the_box_is_empty(page: Page) -> None:
    """2 in an empty box is the second answer; in a sentence it is a digit."""
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.press("#text", "2")
        await page.press("#text", "Enter")
        await page.wait_for_selector("#now .question")
        await page.press("#text", "2")
        await page.wait_for_selector("body.review")

    assert [None, "no"] == [event.choice for event in running.house.heard]


async def test_a_busy_house_keeps_the_words_in_the_queue(page: Page) -> None:
    """The line says so, and the words go out by themselves."""
    async with site() as running:
        await page.goto(f"{running.address}/chat")
        running.house.state, running.house.wait = "busy", 1
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("text=正在排队")
        running.house.state = "open"
        await page.wait_for_selector("#now .question", timeout=15_000)

    assert 1 == len(running.house.heard)


async def test_a_scanned_code_leaves_the_address_at_once(page: Page) -> None:
    """The fragment is put into the field and out of the address; one press opens the clue."""
    async with site() as running:
        await page.goto(f"{running.address}/status#{CODE}")
        filled, address = await page.input_value("#code"), page.url
        await page.click(".ask .main")
        await page.wait_for_selector(".story")

    assert CODE == filled
    assert address.endswith("/status")


async def test_the_receipt_is_saved_copied_and_never_named(browser: Browser) -> None:
    """A picture with no word of reporting in its name; the tab says the product only."""
    context = await browser.new_context(locale="zh-CN", accept_downloads=True)
    await context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = await context.new_page()
    async with site() as running:
        await report(page, running)
        async with page.expect_download() as download:
            await page.click("#save")
        name = (await download.value).suggested_filename
        await page.click("#copy")
        copied = await page.evaluate("navigator.clipboard.readText()")
        title = await page.title()

    assert "线索通凭条.png" == name
    assert CODE == copied
    assert "线索通" == title
    await context.close()


async def test_leaving_empties_the_phone(page: Page) -> None:
    """离开 deletes what the phone kept, ends the session and goes elsewhere."""
    async with site(leave_to="about:blank") as running:
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("#now .question")
        await page.fill("#text", "还有一句没写完")
        await page.wait_for_timeout(1_300)
        await page.click("#leave")
        await page.wait_for_url("about:blank")
        left = dict(running.house.talks)
        await page.goto(f"{running.address}/chat")
        await page.wait_for_timeout(500)
        unsent, lines = await page.input_value("#text"), await page.locator("#lines li").count()

    assert {} == left
    assert ("", 0) == (unsent, lines)


async def test_leaving_a_draft_shows_its_code_in_place(page: Page) -> None:
    """With a script, too; the session is over, and the page before does not come back."""
    async with site(leave_to="about:blank") as running:
        running.house.left_code = "ZY-1Y59-NWQB-D4ZT-G861"
        await page.goto(f"{running.address}/chat")
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("#now .question")
        await page.click("#leave")
        await page.wait_for_selector(".transfer")
        shown, title = await page.locator("main").inner_text(), await page.title()
        address, talks = page.url, dict(running.house.talks)

    assert "ZY-1Y59-NWQB-D4ZT-G861" in shown
    assert "线索通" not in title + shown
    assert f"{running.address}/leave" == address
    assert {} == talks
