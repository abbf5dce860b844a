"""Logs that never hold a secret, as text or as one JSON object a line.

Secrets are struck out where a line is finished, so no library can leak them, whatever it logs at whatever level.
"""

from __future__ import annotations

import json
import logging
import time
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

LONGEST = 160
"""Characters of a server's words in a log."""
STRUCK = "[secret]"
TALKATIVE = ("telegram", "aiohttp", "asyncio")
"""Libraries whose INFO is our DEBUG."""


class Redacting(logging.Formatter):
    """Writes a line without the secrets."""

    def __init__(self, secrets: Iterable[str], *, is_json: bool) -> None:
        """Strike out `secrets`."""
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = sorted({variant for secret in secrets for variant in _variants(secret)}, key=len, reverse=True)
        self._is_json = is_json

    def format(self, record: logging.LogRecord) -> str:
        """Write one record."""
        line = self._object(record) if self._is_json else super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, STRUCK)
        return line

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - logging's name
        """Write where an exception came from; its words may be those of a user."""
        kind, _, trace = ei
        name = kind.__name__ if kind else ""
        return "".join(traceback.format_tb(trace)) + name

    def _object(self, record: logging.LogRecord) -> str:
        fields = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False)


def configure(secrets: Iterable[str], *, level: str, is_json: bool) -> None:
    """Log to stderr, and only there."""
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting(secrets, is_json=is_json))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    quiet = max(logging.getLevelName(level), logging.WARNING) if level != "DEBUG" else logging.DEBUG
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(quiet)


def brief(error: BaseException) -> str:
    """Name an error in one short line; a proxy may have answered with a whole page."""
    said = " ".join(str(error).split())
    name = type(error).__name__
    return f"{name}: {said.removeprefix(f'{name}: ')[:LONGEST]}" if said else name


def _variants(secret: str) -> Iterator[str]:
    """Give the forms in which a secret may appear: whole, its secret half, and as a part of an address."""
    for form in (secret, secret.partition(":")[2]):
        if form:
            yield form
            yield form.replace(":", "%3A")
            yield form.replace(":", "%3a")
