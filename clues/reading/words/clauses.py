"""Where does the clause that ends at some place of a text begin?"""

from collections.abc import Container


def clause_begin(text: str, at: int, least: int, breaks: Container[str]) -> int:
    """Return where the clause before *at* begins, at the earliest *least*; *breaks* end clauses."""
    while at > least and text[at - 1] not in breaks:
        at -= 1
    return at
