"""What is said when something of what a reporter added was masked, because it names him?"""

from clues.speech import Line, Words
from desk.room import Done, Refused


def lines(outcome: Done | Refused) -> tuple[Line, ...]:
    """Return the line that says what was masked; none where nothing was."""
    kinds = outcome.facts.get("masked", ()) if isinstance(outcome, Done) else ()
    if not kinds:
        return ()
    what = Words(f"own-mark.{kinds[0]}")
    for kind in kinds[1:]:
        what = Words("counts-joined", {"first": what, "second": Words(f"own-mark.{kind}")})
    return (Words("own-masked", {"what": what}),)
