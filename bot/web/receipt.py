"""How does a person keep the receipt code, which is shown only now?"""

from typing import Final
from urllib.parse import urlsplit

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web import qr
from bot.web.door import ReceiptView
from bot.web.incoming import Foreign, read
from bot.web.pages import Web, web

_GROUP: Final = 4
_FORM: Final = "closed.html"


async def show(request: Request) -> Response:
    """Answer ``GET /receipt``: the code until it is put away, then a field for it."""
    here = web(request)
    who = here.known(request)
    receipt = await here.door.receipt(who.id, who.language)
    if receipt is None or receipt.code is None:
        return here.page(request, _FORM, wrong="", code="")
    return _page(request, here, receipt, receipt.code)


async def kept(request: Request) -> Response:
    """Answer ``POST /receipt/kept``: the code is erased here and the status opens."""
    here = web(request)
    who = here.known(request)
    try:
        await read(request, here, who)
    except Foreign:
        return RedirectResponse("/receipt", 303)
    await here.door.receipt_kept(who.id)
    return RedirectResponse("/status", 303)


def _page(request: Request, here: Web, receipt: ReceiptView, code: str) -> Response:
    plain = code.replace("-", "").replace(" ", "")
    groups = [plain[start : start + _GROUP] for start in range(0, len(plain), _GROUP)]
    address = f"{here.settings.origin}/status"
    dashed = "-".join(groups)
    slip = here.say(
        request, "page-receipt-slip-text", number=receipt.number, code=dashed, address=address
    )
    picture = qr.drawn(f"{address}#{dashed}")
    return here.page(
        request,
        "receipt.html",
        receipt=receipt,
        groups=groups,
        spelling=[_spelt(request, here, n, group) for n, group in enumerate(groups, 1)],
        slip=slip,
        file_name=here.say(request, "page-receipt-file"),
        code_qr=Markup(picture),  # noqa: S704 - our own drawing
        address=urlsplit(address).netloc + urlsplit(address).path,
    )


def _spelt(request: Request, here: Web, number: int, group: str) -> str:
    """Return a group as it is read aloud: letters apart, digits called digits."""
    letters = [
        here.say(request, "page-receipt-spell-digit", digit=one) if one.isdigit() else one
        for one in group
    ]
    spelt = " ".join(letters)
    return here.say(request, "page-receipt-spell-group", n=number, letters=spelt)
