"""The way in: logs, signals, and the exit status that tells a supervisor whether another start makes sense."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import signal
import sqlite3
from typing import TYPE_CHECKING

from telegram.error import InvalidToken

from bot.adapters import watchdog
from bot.adapters.telegram import logs
from bot.adapters.telegram.adapter import Adapter
from bot.adapters.telegram.polling import TokenRefusedError
from bot.adapters.telegram.statefile import DamagedFileError, code_of

if TYPE_CHECKING:
    from bot.adapters.partner import Partner
    from bot.adapters.telegram.memory import Codec
    from bot.adapters.telegram.settings import Settings

log = logging.getLogger(__name__)

DONE, FAILED, UNUSABLE = 0, 1, 2
"""Exit statuses: stopped as asked; another start may help; the settings must be changed first."""
MAY_PASS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EADDRINUSE, errno.EADDRNOTAVAIL})
"""What may work at the next start: room was made, another instance has let go of its port, the network is up."""
STATE_MAY_PASS = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY})
"""The same, where SQLite says so."""


def run(settings: Settings, partner: Partner, codec: Codec) -> int:
    """Run until SIGTERM or Ctrl-C; gives the exit status."""
    secrets = [settings.token, settings.webhook.secret] if settings.webhook else [settings.token]
    logs.configure(secrets, level=settings.log_level, is_json=settings.log_json)
    return asyncio.run(_until_signal(Adapter(settings, partner, codec)))


async def until(adapter: Adapter, stop: asyncio.Event) -> int:
    """Run the adapter until `stop` is set or it cannot go on; gives the exit status."""
    life = asyncio.ensure_future(adapter.live())
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait({life, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    life.cancel()
    try:
        await life
    except asyncio.CancelledError:
        log.info("stopped; what waits is answered after the next start")
        return DONE
    except (TokenRefusedError, InvalidToken):
        log.error("the bot's token is refused: get the right one from @BotFather and start again")  # noqa: TRY400
        return UNUSABLE
    except DamagedFileError as damage:
        log.error("%s; the next start sets it aside", damage)  # noqa: TRY400 - the reason is all that an operator can use
    except OSError as error:
        log.error("cannot run: %s", error.strerror or error)  # noqa: TRY400 - the same
        return FAILED if error.errno in MAY_PASS else UNUSABLE
    except sqlite3.OperationalError as error:
        log.error("cannot run: [telegram] state: %s: %s", adapter.settings.state, error)  # noqa: TRY400 - the same
        return FAILED if code_of(error) in STATE_MAY_PASS else UNUSABLE
    except Exception:
        log.exception("stopped by a fault")
    return FAILED


async def _until_signal(adapter: Adapter) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        # Windows has no such handlers; there Ctrl-C ends the loop.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stop.set)
    watching = loop.create_task(watchdog.watch(lambda: adapter.threads.longest() if adapter.threads else 0.0))
    try:
        return await until(adapter, stop)
    finally:
        watching.cancel()
