"""Where the time comes in: everything below an adapter knows only `Message.at`."""

from __future__ import annotations

import datetime

from bot.errors import DateError

_EXPECTED = "a time such as 2026-01-31 or 2026-01-31T12:00:00Z"


def now() -> datetime.datetime:
    """Give the time, in UTC."""
    return datetime.datetime.now(datetime.UTC)


def parse_time(text: str) -> datetime.datetime:
    """Read a day or a time in ISO 8601, UTC unless it says otherwise; raise DateError when it is none."""
    try:
        time = datetime.datetime.fromisoformat(text)
    except ValueError as error:
        raise DateError(_EXPECTED, text) from error
    return time if time.tzinfo else time.replace(tzinfo=datetime.UTC)
