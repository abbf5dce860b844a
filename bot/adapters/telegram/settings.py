"""What the adapter needs to know to run: everything that an operator may choose."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.config import Mode

if TYPE_CHECKING:
    from pathlib import Path

TELEGRAM = "https://api.telegram.org/bot"


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where the Bot API server delivers updates."""

    secret: str = field(repr=False)
    """Sent by Telegram with every update; proves that the update is Telegram's."""
    port: int = 8443
    path: str = "/telegram"
    host: str = "127.0.0.1"
    url: str = ""
    """The public address; registered at start unless empty, then somebody has registered it by hand."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One running adapter."""

    token: str = field(repr=False)
    state: Path
    """The folder of the inbox, the contexts and the votes."""
    base_url: str = TELEGRAM
    mode: Mode = Mode.POLLING
    poll_seconds: int = 10
    """How long the server holds a poll open: short, so that a poll that hangs is noticed soon."""
    webhook: Webhook | None = None
    """Needed in webhook mode only."""
    metrics_port: int | None = None
    """Loopback port of /healthz, /readyz and /metrics; None serves none, 0 takes any free one."""
    log_json: bool = False
    log_level: str = "INFO"
    thumbs: bool = True
    """Offer thumbs up and down under an answer."""
    expires_minutes: int = 30
    """After so many minutes without a message a conversation starts afresh."""
    retention_days: int = 30
    """For how long contexts, answers and votes are kept."""
