"""When and where was a photo taken, as its camera wrote it down?"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from PIL import Image

from clues.working_copy import PhotoFacts

_EXIF: Final = 0x8769
_GPS: Final = 0x8825
_TAKEN: Final = 0x9003
_OFFSET: Final = 0x9011
_CHANGED: Final = 0x0132
_LATITUDE: Final = (1, 2, 90.0)
_LONGITUDE: Final = (3, 4, 180.0)


def photo_facts(picture: Image.Image) -> PhotoFacts:
    """Return what *picture* says of itself; what cannot be read is left out."""
    try:
        exif = picture.getexif()
        detail, gps = exif.get_ifd(_EXIF), exif.get_ifd(_GPS)
        taken = _moment(detail.get(_TAKEN) or exif.get(_CHANGED), detail.get(_OFFSET))
        latitude, longitude = _degrees(gps, *_LATITUDE), _degrees(gps, *_LONGITUDE)
    except Exception:  # noqa: BLE001 - a stranger's table: whatever is wrong, it tells nothing
        return PhotoFacts()
    if latitude is None or longitude is None:
        return PhotoFacts(taken=taken)
    return PhotoFacts(taken=taken, latitude=latitude, longitude=longitude)


def _moment(said: object, offset: object) -> datetime | None:
    if not isinstance(said, str):
        return None
    zone = offset.strip("\0 ") if isinstance(offset, str) else ""
    text = said.strip("\0 ")
    for words, form in ((f"{text} {zone}", "%Y:%m:%d %H:%M:%S %z"), (text, "%Y:%m:%d %H:%M:%S")):
        try:
            return datetime.strptime(words, form)  # noqa: DTZ007 - a camera may not know its zone
        except ValueError:
            continue
    return None


def _degrees(gps: Mapping[int, Any], ref: int, value: int, most: float) -> float | None:
    said = gps.get(value)
    if said is None:
        return None
    whole, minutes, seconds = (float(part) for part in said)
    degrees = whole + minutes / 60 + seconds / 3600
    if not 0 <= degrees <= most:
        return None
    return round(-degrees if str(gps.get(ref, "")).strip("\0 ") in {"S", "W"} else degrees, 7)
