"""Does the bench measure what it says?"""

import sys
from pathlib import Path

from bench.citizens import Load, measure, read_script, tree

BENCH = Path(__file__).parent.parent / "bench"


async def test_the_baseline_goes_through_its_script() -> None:
    """Two citizens make twenty steps; answers to presses and polls come on top of messages."""
    script = read_script(BENCH / "scripts" / "baseline.json")
    command = [sys.executable, str(BENCH / "baseline_ptb.py")]

    figures = await measure(command, script, Load(citizens=2, warm_up=1))

    assert figures.steps == 20
    assert figures.calls_per_step >= 1.5
    assert 0 < figures.p50 <= figures.p99


def test_descendants_are_counted() -> None:
    """The tree of the first process contains everybody."""
    assert len(tree(1)) > 1
