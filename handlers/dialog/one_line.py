"""How is something long, or of several parts, put on one line?"""

from clues.speech import Line, Words


def joined(*parts: Line) -> Line:
    """Return several parts of one line as one."""
    said = parts[0]
    for part in parts[1:]:
        said = Words("counts-joined", {"first": said, "second": part})
    return said


def shortened(words: str, most: int) -> str:
    """Return *words* on one line of at most *most* characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
