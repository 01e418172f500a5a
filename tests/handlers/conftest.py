"""What does nearly every conversation begin with? A fresh office, and somebody with a phone."""

from pathlib import Path

import pytest
from talk import Person, World, world


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    return world(tmp_path).person()
