"""What is promised about speed, and what is it today? ``python -m bench`` takes some two minutes.

Every figure stands beside its counterpart of the same run, because a machine's own speed says
nothing about a program. Nothing is refused here: read the ratios.
"""

from collections.abc import Callable, Iterable

from bench import step, turn, webhook
from bench.report import Delay, Ratio

MEASURES: tuple[Callable[[], Iterable[Ratio | Delay]], ...] = (
    turn.measure,
    lambda: (step.saturated(),),
    webhook.measure,
)


def main() -> None:
    """Measure one thing after the other and print each as soon as it is known."""
    print(f"{'':<44} {'ours':>8} {'other':>8}   ratio (lowest to highest)")
    for measure in MEASURES:
        for each in measure():
            print(each, flush=True)


if __name__ == "__main__":
    main()
