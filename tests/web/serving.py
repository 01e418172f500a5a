"""How do the pages of a test come to a real browser: over real HTTP on loopback."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx
import uvicorn
from web.house import House, settings

from bot.web.app import build
from locales import Catalogue

CATALOGUE = Catalogue()


@dataclass
class Site:
    """A running site: its address and the house behind it."""

    address: str
    house: House


@asynccontextmanager
async def site(**changes: object) -> AsyncIterator[Site]:
    """Run the pages on a free port of this machine."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    house = House()
    app = build(house, CATALOGUE, settings(public_url=address, **changes))
    quiet = uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off", ws="none")
    server = uvicorn.Server(quiet)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started:  # noqa: ASYNC110 - uvicorn offers no event for it
        await asyncio.sleep(0.01)
    try:
        yield Site(address, house)
    finally:
        server.should_exit = server.force_exit = True
        await running
        listening.close()


@asynccontextmanager
async def client(house: House, **changes: object) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client without a browser, following no redirect."""
    wanted = settings(**changes)
    transport = httpx.ASGITransport(build(house, CATALOGUE, wanted), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=wanted.public_url) as one:
        yield one


def hidden(html: str) -> dict[str, str]:
    """Return the hidden fields of a page's forms."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html)
    return dict(found)
