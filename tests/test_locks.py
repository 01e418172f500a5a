"""Can everyone install exactly what we tested, from whatever index he has?"""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = tuple(f"requirements{which}.lock" for which in ("", "-build", "-dev", "-ocr"))
PIN = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>[^ ;\\]+)", re.MULTILINE)


def _pins(lock: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / lock).read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    """An index is the installer's choice; a lock names versions and hashes only."""
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert "://" not in text
    assert "--index-url" not in text
    assert "--find-links" not in text


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_package_by_hash(lock: str) -> None:
    """One package without a hash would let anything in under its name."""
    blocks = re.split(r"\n(?=[a-z0-9])", (ROOT / lock).read_text(encoding="utf-8").strip())

    assert len(blocks) == len(_pins(lock))
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_extra_stands_in_a_lock_of_its_own() -> None:
    """Who does not ask for it installs nothing of it; who does keeps every version he has."""
    shipped, extra = _pins("requirements.lock"), _pins("requirements-ocr.lock")

    assert {"rapidocr", "onnxruntime", "numpy"} <= extra.keys() - shipped.keys()
    assert shipped == {name: extra.get(name) for name in shipped}


def test_tests_run_on_what_is_shipped() -> None:
    """The development lock carries every runtime package in the same version."""
    shipped, tested = _pins("requirements.lock"), _pins("requirements-dev.lock")

    assert shipped == {name: tested.get(name) for name in shipped}
