"""How does somebody report whose browser runs no script?

He reads the page as it is drawn, presses the buttons that stand in it, and sends its one
form, hidden fields and all; what he may press is what the page shows.
"""

import html
import re
from dataclasses import dataclass, field

import httpx

_HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')
_BUTTON = re.compile(
    r'<button[^>]*name="(choice|about)" value="([^"]*)"[^>]*>(.*?)</button>', re.DOTALL
)
_TAG = re.compile(r"<[^>]+>")
_MAIN = re.compile(r"<main.*?</main>", re.DOTALL)
_CODE = re.compile(r'<p class="code groups"[^>]*>(.*?)</p>', re.DOTALL)


@dataclass
class Visitor:
    """One browser with its cookies and the page it shows."""

    address: str
    page: str = ""
    path: str = ""
    client: httpx.AsyncClient = field(init=False)

    def __post_init__(self) -> None:
        """Open the browser."""
        self.client = httpx.AsyncClient(
            base_url=self.address,
            follow_redirects=True,
            timeout=20,
            headers={"accept-language": "zh"},
        )

    @property
    def text(self) -> str:
        """What the page says, without its tags."""
        shown = _MAIN.search(self.page)
        return html.unescape(_TAG.sub("\n", shown[0] if shown else self.page))

    @property
    def buttons(self) -> dict[str, tuple[str, str]]:
        """The buttons of the page: label to name and value; the lowest of a name counts."""
        return {
            html.unescape(_TAG.sub("", label)).strip(): (name, html.unescape(value))
            for name, value, label in _BUTTON.findall(self.page)
        }

    @property
    def code(self) -> str:
        """The receipt code that the page shows."""
        found = _CODE.search(self.page)
        assert found is not None, self.text
        return "-".join(_TAG.sub(" ", found[1]).split())

    async def opens(self, path: str = "/chat") -> str:
        """Open a page."""
        answer = await self.client.get(path)
        self.page, self.path = answer.text, answer.url.path
        return self.text

    async def says(self, words: str, *files: tuple[str, bytes]) -> str:
        """Write words, and choose files, in the page's form."""
        return await self._sends("/chat", {"text": words}, files)

    async def presses(self, label: str) -> str:
        """Press the button with this label."""
        for shown, (name, value) in self.buttons.items():
            if label in shown:
                return await self._sends("/chat", {name: value})
        raise AssertionError(f"no button {label!r}; there are {list(self.buttons)}")

    async def sends(self, path: str, **fields: str) -> str:
        """Send another form of the page."""
        return await self._sends(path, fields)

    async def leaves(self) -> None:
        """Close the browser."""
        await self.client.aclose()

    async def _sends(
        self, path: str, fields: dict[str, str], files: tuple[tuple[str, bytes], ...] = ()
    ) -> str:
        hidden = dict(_HIDDEN.findall(self.page))
        parts = [(name, (None, value.encode())) for name, value in {**hidden, **fields}.items()] + [
            ("file", (name, body, "image/jpeg")) for name, body in files
        ]  # type: ignore[list-item]
        answer = await self.client.post(path, files=parts)
        self.page, self.path = answer.text, answer.url.path
        return self.text
