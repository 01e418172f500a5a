import pytest

from bot.metrics import MOST_SERIES, Registry, TooManySeries


def test_counters_gauges_and_durations_are_written_as_prometheus_reads_them() -> None:
    """Help, type, then one line for each series."""
    registry = Registry()
    turns = registry.counter("clueline_turns_total", "Turns", "channel")
    registry.gauge("clueline_outbox", "Rows by state", lambda: [(("due",), 3)], "state")
    took = registry.histogram("clueline_turn_seconds", "How long a turn takes")

    turns.add("web")
    turns.add("telegram", by=2)
    took.observe(0.003)
    took.observe(99)

    lines = registry.text().splitlines()
    assert "# TYPE clueline_turns_total counter" in lines
    assert 'clueline_turns_total{channel="telegram"} 2' in lines
    assert 'clueline_outbox{state="due"} 3' in lines
    assert 'clueline_turn_seconds_bucket{le="0.002"} 0' in lines
    assert 'clueline_turn_seconds_bucket{le="0.005"} 1' in lines
    assert 'clueline_turn_seconds_bucket{le="+Inf"} 2' in lines
    assert "clueline_turn_seconds_sum 99.003" in lines
    assert "clueline_turn_seconds_count 2" in lines


def test_a_counter_without_labels_stands_at_zero_from_the_start() -> None:
    """An alarm on its growth needs a first value."""
    registry = Registry()
    registry.counter("clueline_failed_total", "Events in quarantine")

    assert "clueline_failed_total 0" in registry.text().splitlines()


def test_ever_new_label_values_are_refused() -> None:
    """A label that takes a person's name or id would fill the memory and tell on him."""
    counter = Registry().counter("clueline_x_total", "X", "who")
    for number in range(MOST_SERIES):
        counter.add(str(number))

    with pytest.raises(TooManySeries):
        counter.add("one more")


def test_a_name_is_given_once() -> None:
    """Two figures under one name would be one wrong figure."""
    registry = Registry()
    registry.counter("clueline_x_total", "X")

    with pytest.raises(ValueError, match="already"):
        registry.counter("clueline_x_total", "Y")


def test_a_quoted_label_cannot_break_its_line() -> None:
    """Quotes, line ends and backslashes are escaped."""
    registry = Registry()
    registry.counter("clueline_x_total", "X", "y").add('a"b\\c\nd')

    assert 'clueline_x_total{y="a\\"b\\\\c\\nd"} 1' in registry.text().splitlines()
