"""What does the library of the extra `[ocr]` see in a picture?

The models come in its wheel and are checked by their hashes; nothing is ever fetched. This
module is loaded by the reader's process alone.
"""

import importlib
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any, Final, TypeAlias

from storage.cleaning.pixels import LONGEST, Pixels

NEEDED: Final = ("rapidocr", "onnxruntime", "cv2", "numpy")
"""The modules that must be there; without one of them the extra counts as absent."""

_THREADS: Final = 1
"""Two wait for each other where others work: two thirds more of the processor, and no sooner."""
_A_FEW: Final = 2  # lines read at once: six are no faster on two cores, and take 100 MB more

Found: TypeAlias = tuple[str, list[list[int]]]
"""The words of a line and the corners around them, clockwise from where it begins."""


def present() -> bool:
    """Say whether the extra is installed; nothing of it is loaded for that."""
    return all(find_spec(name) is not None for name in NEEDED)


class Engine:
    """Reads lines; takes a second to load, and half a gigabyte."""

    def __init__(self) -> None:
        self._numpy = importlib.import_module("numpy")
        importlib.import_module("cv2").setNumThreads(1)
        told = {
            "Global.log_level": "critical",
            "Global.max_side_len": LONGEST,
            "EngineConfig.onnxruntime.intra_op_num_threads": _THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": _THREADS,
            "Cls.cls_batch_num": _A_FEW,
            "Rec.rec_batch_num": _A_FEW,
        }
        self._reader = importlib.import_module("rapidocr").RapidOCR(params=told)

    def lines(self, picture: Pixels) -> list[Found]:
        """Return the lines of a picture."""
        flat = self._numpy.frombuffer(picture.colours, dtype=self._numpy.uint8)
        shaped = flat.reshape(picture.height, picture.width, 3)
        return list(_found(self._reader(shaped[:, :, ::-1].copy())))


def _found(read: Any) -> Iterator[Found]:
    if read.txts is None or read.boxes is None:
        return
    for words, corners in zip(read.txts, read.boxes, strict=True):
        yield str(words), [[round(float(across)), round(float(down))] for across, down in corners]
