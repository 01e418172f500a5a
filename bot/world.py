"""What time is it, and where does chance come from?

Everything else takes both as arguments; here they are named once, for the whole product.
"""

import secrets
from datetime import UTC, datetime


def now() -> datetime:
    """Return this moment, aware and in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place that reads the clock


def chance(size: int) -> bytes:
    """Return so many bytes that nobody can foresee."""
    return secrets.token_bytes(size)
