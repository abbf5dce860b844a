"""The adapter as a process of its own, to be killed.

`python -m tests.telegram.launch BASE_URL STATE [WEBHOOK_PORT]`
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.adapters.telegram.run import run
from bot.adapters.telegram.settings import Settings, Webhook
from bot.config import Mode
from tests.telegram.server import TOKEN
from tests.telegram.stand import Codec, Echo

SECRET = "s3cret-of-the-hook"  # noqa: S105 - of no real bot


def main(base_url: str, state: str, port: str = "") -> int:
    """Run until killed."""
    hook = Webhook(SECRET, port=int(port), url=f"http://127.0.0.1:{port}/telegram") if port else None
    mode = Mode.WEBHOOK if port else Mode.POLLING
    settings = Settings(TOKEN, Path(state), base_url=base_url, mode=mode, webhook=hook, log_level="WARNING")
    return run(settings, Echo(), Codec())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
