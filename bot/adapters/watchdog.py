"""A server that hangs helps nobody: it ends itself and says where it was, and its supervisor starts it again.

It says so on stderr in the interpreter's words: `Timeout (0:01:00)!`, and below that where each thread was. The timer
is one of the interpreter's own that needs no Python to go on, so it also ends a library that never comes back; the
event loop only sets it again in time.
"""

from __future__ import annotations

import asyncio
import faulthandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 60.0
"""Seconds that the event loop, or a thread at one question, may be busy; they need milliseconds."""
BEATS = 12
"""How often the timer is set within that time."""


async def watch(longest: Callable[[], float]) -> None:
    """End the process with status 1 once the event loop hangs, or a thread for the seconds that `longest` gives."""
    try:
        while True:
            if longest() < LIMIT:
                faulthandler.dump_traceback_later(LIMIT, exit=True)
            await asyncio.sleep(LIMIT / BEATS)
    finally:
        faulthandler.cancel_dump_traceback_later()
