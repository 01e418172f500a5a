"""Which picture carries this address to another phone?

Always black on white with a quiet zone of four modules, also on a dark page.
"""

import io
from functools import lru_cache
from typing import Final

import segno

LEVELS: Final = ("m", "q")
"""M on a screen, Q on paper, where dirt and folds take their share."""


@lru_cache(maxsize=64)
def svg(content: str, level: str = "m", css_class: str = "qr") -> str:
    """Return an inline SVG of *content*; kept, since making one takes milliseconds."""
    return drawn(content, level, css_class)


def drawn(content: str, level: str = "m", css_class: str = "qr") -> str:
    """Return an inline SVG that is remembered nowhere: for a receipt code."""
    out = io.BytesIO()
    segno.make(content, error=level, micro=False, boost_error=False).save(
        out,
        kind="svg",
        xmldecl=False,
        svgns=True,
        omitsize=True,
        border=4,
        nl=False,
        dark="#000",
        light="#fff",
        svgclass=css_class,
        lineclass=None,
    )
    return out.getvalue().decode()
