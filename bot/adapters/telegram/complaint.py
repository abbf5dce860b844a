"""A fault that goes on, told so that a person can read it: at once, then once a minute, and when it is over."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.adapters.telegram.clock import Clock

AGAIN_AFTER = 60.0
"""Seconds after which a fault that goes on is told again."""


class Complaint:
    """One thing that may fail many times."""

    def __init__(
        self, log: logging.Logger, clock: Clock, what: str, over: str = "", *, level: int = logging.WARNING
    ) -> None:
        """Tell `log` that `what` has happened, and in the end that it is `over`."""
        self._log = log
        self._clock = clock
        self._what = what
        self._over = over
        self._level = level
        self._told: tuple[str, float] | None = None
        """The reason that was told last, and when, while the fault goes on."""
        self._untold = 0

    def repeat(self, reason: str) -> None:
        """Say that it has failed, unless the same was said within the last minute."""
        now = self._clock.monotonic()
        self._untold += 1
        if self._told and self._told[0] == reason and now - self._told[1] < AGAIN_AFTER:
            return
        times = f", {self._untold} times since this was last said" if self._told and self._untold > 1 else ""
        self._log.log(self._level, "%s (%s)%s; trying again", self._what, reason, times)
        self._told, self._untold = (reason, now), 0

    def end(self) -> None:
        """Say that it works again, if it did not."""
        if self._told:
            self._log.warning("%s", self._over)
        self._told, self._untold = None, 0
