"""How is a table read that was saved as text: CSV from a spreadsheet, or pasted columns?

UTF-8 with or without BOM, UTF-16 with BOM, GBK and GB18030; comma, semicolon or tab.
"""

import codecs
import csv
import io
from collections.abc import Iterator
from typing import Final

from bot.sheets.reading import WIDEST, Unreadable
from clues.sheet import SheetRow

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 12  # lines
_LONGEST: Final = 20_000  # characters of a cell


def rows(raw: bytes) -> Iterator[SheetRow]:
    """Give the rows of a text table; raises Unreadable when it is none."""
    text = _decoded(raw)
    if "\x00" in text:
        raise Unreadable("binary")
    csv.field_size_limit(_LONGEST)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        for cells in reader:
            if len(cells) > WIDEST:
                raise Unreadable("wide", str(reader.line_num))
            yield SheetRow(reader.line_num, cells)
    except csv.Error as fault:
        raise Unreadable("csv", str(reader.line_num)) from fault


def _decoded(raw: bytes) -> str:
    named = next((name for mark, name in _BOMS if raw.startswith(mark)), None)
    for encoding in (named,) if named else ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable("encoding")


def _delimiter(text: str) -> str:
    """Return the mark that stands most often in the first lines."""
    sample = "\n".join(text.splitlines()[:_SAMPLE])
    return max((",", "\t", ";"), key=sample.count)
