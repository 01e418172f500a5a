"""How is a mark planted in every place of a PDF that no page shows?"""

import zlib
from collections.abc import Callable, Mapping

from strangers.marks import MARK
from strangers.pictures import exif, saved, scene

BLACK_BAR = b"BT /F 18 Tf 100 500 Td (" + MARK + b") Tj ET 0 g 90 490 300 30 re f"
UNSEEN = b"BT /F 12 Tf 3 Tr 100 300 Td (" + MARK + b") Tj ET"
LETTER = b"BT /F 24 Tf 72 700 Td (Notice of inspection) Tj ET 0.8 0.1 0.1 rg 72 560 200 80 re f"


def pdf(
    *,
    content: bytes = LETTER,
    catalog: bytes = b"",
    page: bytes = b"",
    more: Mapping[int, bytes] | None = None,
    trailer: bytes = b"",
) -> bytes:
    """Return a PDF of one page; *more* objects have numbers from 10 on."""
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R" + catalog + b">>",
        2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font"
        b"<</F 5 0 R>>>>" + page + b">>",
        4: stream(content),
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    } | dict(more or {})
    return b"%PDF-1.7\n" + _body(objects, 9, trailer)


def stream(body: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(body), body)


def packed(body: bytes, entries: bytes = b"") -> bytes:
    """Return the same, compressed."""
    return stream(zlib.compress(body), b"/Filter/FlateDecode" + entries)


def _body(objects: Mapping[int, bytes], at: int, trailer: bytes) -> bytes:
    out, starts = b"", {}
    for number, body in objects.items():
        starts[number] = at + len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(
        b"%d 1\n%010d 00000 n \n" % (number, start) for number, start in sorted(starts.items())
    )
    size = max(starts) + 1
    return (
        out
        + b"xref\n0 1\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R%b>>\n"
        % (
            table,
            size,
            trailer,
        )
        + b"startxref\n%d\n%%%%EOF\n" % (at + len(out))
    )


def revised() -> bytes:
    """Return a PDF whose first version showed the mark; a later one replaced the page."""
    old = pdf(content=b"BT /F 24 Tf 72 700 Td (" + MARK + b") Tj ET")
    before = old.rindex(b"startxref\n") + 10
    start = int(old[before:].split()[0])
    return old + _body({4: stream(LETTER)}, len(old), b"/Prev %d" % start)


def with_layers() -> bytes:
    """Return a page with a layer that is switched off."""
    return pdf(
        content=LETTER + b" /OC /L BDC BT /F 30 Tf 72 400 Td (" + MARK + b") Tj ET EMC",
        catalog=b"/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]/Order[10 0 R]>>>>",
        page=b"/Resources<</Font<</F 5 0 R>>/Properties<</L 10 0 R>>>>",
        more={10: b"<</Type/OCG/Name(" + MARK + b")>>"},
    )


def with_script() -> bytes:
    """Return a PDF that acts when it is opened."""
    return pdf(
        catalog=b"/OpenAction<</S/JavaScript/JS(app.alert('" + MARK + b"'))>>"
        b"/Names<</JavaScript<</Names[(a)10 0 R]>>>>/AA<</WC 10 0 R>>",
        more={10: b"<</S/JavaScript/JS(" + MARK + b")>>"},
    )


def with_attachment() -> bytes:
    """Return a PDF with a file in it."""
    spec = b"<</Type/Filespec/F(" + MARK + b".exe)/EF<</F 11 0 R>>>>"
    return pdf(
        catalog=b"/Names<</EmbeddedFiles<</Names[(a)10 0 R]>>>>",
        more={10: spec, 11: packed(b"MZ" + MARK, b"/Type/EmbeddedFile")},
    )


def with_annotations() -> bytes:
    """Return a page with notes, a link and a form field with a hidden value."""
    notes = (
        b"/Annots[<</Type/Annot/Subtype/Popup/Rect[0 0 1 1]/Contents(%b)>>"
        b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://%b)>>>>"
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(%b)/V(%b)/F 2/Rect[0 0 9 9]>>]"
    )
    return pdf(page=notes % ((MARK,) * 4), catalog=b"/AcroForm<</Fields[]/XFA(" + MARK + b")>>")


def with_photo() -> bytes:
    """Return a page with a photo whose camera wrote where it was."""
    photo = saved(scene(), "JPEG", exif=exif(), comment=MARK)
    entries = (
        b"/Type/XObject/Subtype/Image/Width 96/Height 64/ColorSpace/DeviceRGB"
        b"/BitsPerComponent 8/Filter/DCTDecode/Metadata 11 0 R"
    )
    return pdf(
        content=LETTER + b" q 200 0 0 150 72 300 cm /P Do Q",
        page=b"/Resources<</Font<</F 5 0 R>>/XObject<</P 10 0 R>>>>/Thumb 12 0 R"
        b"/PieceInfo<</App<</Private(" + MARK + b")>>>>",
        more={
            10: stream(photo, entries),
            11: packed(b"<x:xmpmeta>" + MARK, b"/Type/Metadata/Subtype/XML"),
            12: packed(MARK * 9, b"/Width 8/Height 8/ColorSpace/DeviceRGB/BitsPerComponent 8"),
        },
    )


def in_object_stream() -> bytes:
    """Return a PDF that keeps its author in a packed stream of objects, unused at that."""
    inner = b"20 0 " + b"<</Author(" + MARK + b")>>"
    return pdf(more={10: packed(inner, b"/Type/ObjStm/N 1/First 5")})


HIDING: dict[str, Callable[[], bytes]] = {
    "author, title, maker": lambda: pdf(
        more={10: b"<</Author(%b)/Title(%b)/Producer<%b>>>" % (MARK, MARK, MARK.hex().encode())},
        trailer=b"/Info 10 0 R/ID[<00><00>]",
    ),
    "author in wide letters": lambda: pdf(
        more={10: b"<</Author(\xfe\xff" + MARK.decode().encode("utf-16-be") + b")>>"},
        trailer=b"/Info 10 0 R",
    ),
    "xmp": lambda: pdf(
        catalog=b"/Metadata 10 0 R",
        more={10: packed(b"<x:xmpmeta>" + MARK, b"/Type/Metadata/Subtype/XML")},
    ),
    "an older revision": revised,
    "an object stream": in_object_stream,
    "a script": with_script,
    "an attachment": with_attachment,
    "notes and fields": with_annotations,
    "a photo in a page": with_photo,
    "a layer that is off": with_layers,
    "text under a black bar": lambda: pdf(content=LETTER + BLACK_BAR),
    "text nobody sees": lambda: pdf(content=LETTER + UNSEEN),
    "text beside the page": lambda: pdf(content=LETTER + UNSEEN.replace(b"3 Tr 100", b"0 Tr 900")),
    "a comment in the drawing": lambda: pdf(content=b"%" + MARK + b"\n" + LETTER),
    "words for the blind": lambda: pdf(
        content=b"/Span<</ActualText(" + MARK + b")>>BDC " + LETTER + b" EMC"
    ),
    "after the end": lambda: pdf() + b"PK\x03\x04" + MARK,
    "an archive behind": lambda: pdf() + b"\n%" + MARK + b"\n",
}
"""Every place of a PDF that no page shows, each with the mark in it."""
