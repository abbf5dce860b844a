"""A pack that is read again when its files change: as a whole when it can be used, and else not at all.

A thread looks at the files' places, sizes and times. Looking costs microseconds and works wherever files do: over
networks, in containers, and with editors that write a new file and rename it; what an operating system tells of changes
is lost in the first two. What has changed is read when it has been at rest between two looks, so that a file that is
just being written, or the second of two that belong together, is waited for.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from typing import TYPE_CHECKING, TypeAlias

from bot.errors import FactbotError
from bot.facts.fingerprint import files_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.adapters.partner import Partner
    from bot.facts.base import FactBase
    from bot.model import Context, Message, Reply

log = logging.getLogger(__name__)

SECONDS = 0.5
"""Between two looks."""

_Stamp: TypeAlias = "frozenset[tuple[str, int, int, int]]"


class LiveBot:
    """A bot that can be exchanged while others hold it: each call is answered by the one that there is then."""

    def __init__(self, bot: Partner) -> None:
        """Begin with a bot."""
        self._bot = bot

    def exchange(self, bot: Partner) -> None:
        """Let another bot answer from now on; calls under way end with the old one."""
        self._bot = bot

    @property
    def facts(self) -> FactBase:
        """The facts that it answers from at present."""
        return self._bot.facts

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        """Answer a message as the next turn of a conversation, which may have begun with another bot."""
        return self._bot.reply(message, context)

    def is_quick(self, text: str) -> bool:
        """Whether the reply to a text takes a few milliseconds at most."""
        return self._bot.is_quick(text)

    def explain(self, message: Message, context: Context) -> str:
        """How a message is read."""
        return self._bot.explain(message, context)

    def why(self, context: Context) -> str:
        """How the last message was read."""
        return self._bot.why(context)

    def sources(self, context: Context) -> str:
        """Where the last answer comes from."""
        return self._bot.sources(context)

    def related(self, context: Context) -> tuple[str, ...]:
        """What one may ask next."""
        return self._bot.related(context)

    def completions(self) -> tuple[str, ...]:
        """What is worth completing at a prompt."""
        return self._bot.completions()


class Watch:
    """Keeps a bot in step with the files of its pack."""

    def __init__(self, pack: Path, read: Callable[[], Partner]) -> None:
        """Take the pack, a folder or a compiled file, and what makes a bot of it, which raises FactbotError."""
        self._pack = pack
        self._read = read
        self._handled = self._last = self._stamp()
        self.bot = LiveBot(read())
        """What answers, whatever is read later."""

    @contextlib.contextmanager
    def running(self, tell: Callable[[str], None]) -> Iterator[None]:
        """Look now and then until the end; `tell` is called from another thread, as `look` does."""
        stop = threading.Event()

        def look() -> None:
            while not stop.wait(SECONDS):
                self.look(tell)

        thread = threading.Thread(target=look, name="watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(SECONDS)

    def look(self, tell: Callable[[str], None]) -> None:
        """Read the pack again if it has changed and come to rest; `tell` what keeps it from use, or "" if nothing."""
        stamp, last = self._stamp(), self._last
        self._last = stamp
        if stamp == self._handled or stamp != last:
            return
        self._handled = stamp
        try:
            self.bot.exchange(self._read())
        except (FactbotError, OSError) as error:
            tell(str(error))
        except Exception as error:  # whatever is wrong with a pack, the old one must go on
            log.debug("reading the pack has failed", exc_info=True)
            tell(f"{self._pack}: cannot be read: {type(error).__name__}: {error}")
        else:
            tell("")

    def _stamp(self) -> _Stamp:
        """Say how the files are: their places, times, sizes, and which file is at each place."""
        found = set()
        with contextlib.suppress(OSError):
            for name in [""] if self._pack.is_file() else files_of(self._pack):
                with contextlib.suppress(OSError):
                    state = (self._pack / name).stat()
                    found.add((name, state.st_mtime_ns, state.st_size, state.st_ino))
        return frozenset(found)


def to_log(problems: str) -> None:
    """Write into the log what `Watch` tells."""
    if not problems:
        log.info("the pack has changed and was read again")
        return
    for line in problems.splitlines():
        log.error("%s", line)
    log.error("the pack has changed and cannot be used so: the one before goes on answering")
