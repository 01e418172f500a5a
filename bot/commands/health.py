"""What does the check-up find?"""

from argparse import Namespace

from bot.doctor import examine
from bot.settings import Settings
from bot.terminal import DONE, REFUSED, Terminal


def doctor(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """Print one line for each check, with what to do; exit 1 when something is wrong."""
    findings = examine(settings)
    if terminal.as_json:
        terminal.facts([finding.facts() for finding in findings])
    for finding in () if terminal.as_json else findings:
        terminal.line(finding.line())
    return DONE if all(finding.fine for finding in findings) else REFUSED
