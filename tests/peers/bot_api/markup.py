"""Would the platform accept this keyboard and this text?"""

from html.parser import HTMLParser
from urllib.parse import urlsplit

from peers.bot_api.wire import Json, bad

TEXT_LONGEST = 4096
CAPTION_LONGEST = 1024
DATA_LONGEST = 64  # bytes
BUTTONS_MOST = 100
COPY_LONGEST = 256
STYLES = {"primary", "success", "danger"}
TAGS = {
    *("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre"),
    *("span", "tg-spoiler", "tg-emoji", "blockquote"),
}
_ACTIONS = {
    *("callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text"),
    *("switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "pay"),
    "callback_game",
}


def keyboard(markup: Json | None, *, private: bool) -> Json | None:
    """Return the markup when it is valid; raise the platform's refusal otherwise."""
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"])
    elif "keyboard" in markup:
        _check_reply(markup["keyboard"], private=private)
    elif not {"remove_keyboard", "force_reply"} & markup.keys():
        raise bad("object expected as reply markup")
    return markup


def text(raw: str, parse_mode: str) -> str:
    """Return the text as people read it: markup removed, ends trimmed."""
    mode = parse_mode.lower()
    if mode not in {"", "html"}:
        raise bad("can't parse entities: this peer reads plain text and HTML only")
    shown = (_unmarked(raw) if mode else raw).strip()
    if not shown:
        raise bad("message text is empty")
    if len(shown) > TEXT_LONGEST:
        raise bad("message is too long")
    return shown


def caption(raw: str, parse_mode: str) -> str:
    """Return the caption as people read it; it may be empty."""
    shown = text(raw, parse_mode) if raw.strip() else ""
    if len(shown) > CAPTION_LONGEST:
        raise bad("message caption is too long")
    return shown


def _check_inline(rows: list[list[Json]]) -> None:
    buttons = [button for row in rows for button in row]
    if len(buttons) > BUTTONS_MOST:
        raise bad("reply markup is too long")
    for button in buttons:
        _check_button(button)


def _check_button(button: Json) -> None:
    if not str(button.get("text", "")).strip():
        raise bad("text buttons are unallowed in the inline keyboard")
    actions = _ACTIONS & button.keys()
    if len(actions) != 1:
        raise bad("inline keyboard button must have exactly one action")
    if button.get("style", "primary") not in STYLES:
        raise bad("invalid button style specified")
    if not 1 <= len(str(button.get("callback_data", "-")).encode()) <= DATA_LONGEST:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= COPY_LONGEST:
        raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https", "tg"} or (
        parts.scheme != "tg" and "." not in (parts.hostname or "")
    ):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_reply(rows: list[list[Json | str]], *, private: bool) -> None:
    for button in (each for row in rows for each in row):
        wants = {} if isinstance(button, str) else button
        if not str(button if isinstance(button, str) else button.get("text", "")).strip():
            raise bad("keyboard button text must be non-empty")
        if not private and ({"request_location", "request_contact"} & wants.keys()):
            raise bad("location or contact can be requested in private chats only")


class _Unmarker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset 0')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise bad("can't parse entities: Unmatched end tag at byte offset 0")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def _unmarked(raw: str) -> str:
    parser = _Unmarker()
    parser.feed(raw)
    parser.close()
    if parser.open:
        raise bad(
            f"can't parse entities: Can't find end tag corresponding to \"{parser.open[-1]}\""
        )
    return "".join(parser.pieces)
