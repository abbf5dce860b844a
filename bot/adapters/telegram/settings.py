"""What the adapter needs to know to run: everything that an operator may choose."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from bot.config import Mode
from bot.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

    from bot.config import Config, TelegramConfig

TELEGRAM = "https://api.telegram.org/bot"

_TOKEN = re.compile("[0-9]+:[A-Za-z0-9_-]+")
_ADDRESS = re.compile("https?://[^/]")
_SECRET = re.compile("[A-Za-z0-9_-]{1,256}")


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
    unanswered: Path | None = None
    """A file that collects the messages that were not answered."""

    @classmethod
    def of(cls, config: Config, state: Path) -> Self:
        """Take what the settings say; raise ConfigError if the adapter cannot run with them."""
        given = config.telegram
        return cls(
            token=_token(given),
            state=given.state or state,
            base_url=_base_url(given),
            mode=given.mode,
            webhook=_webhook(given) if given.mode is Mode.WEBHOOK else None,
            metrics_port=given.metrics_port or None,
            log_json=given.log_json,
            log_level=given.log_level.upper(),
            thumbs=given.thumbs,
            expires_minutes=config.context.expires_minutes,
            retention_days=given.retention_days,
            unanswered=config.log.unanswered,
        )


def _token(given: TelegramConfig) -> str:
    token = given.token or (_read(given.token_file, "token_file") if given.token_file else "")
    if not token:
        problem = "the bot's token is missing: set FACTBOT_TELEGRAM_TOKEN, or name a token_file; see docs/telegram.md"
        raise ConfigError(problem)
    if not _TOKEN.fullmatch(token):
        problem = "the bot's token has the wrong form: expected one such as 4242:AAH..., as @BotFather gave it"
        raise ConfigError(problem)
    return token


def _base_url(given: TelegramConfig) -> str:
    if not _ADDRESS.match(given.base_url):
        problem = f'[telegram] base_url: expected an address such as "{TELEGRAM}", found "{given.base_url}"'
        raise ConfigError(problem)
    return given.base_url


def _webhook(given: TelegramConfig) -> Webhook:
    hook = given.webhook
    if hook.secret_file is None:
        problem = "[telegram.webhook] secret_file is missing: without a secret anybody could deliver updates"
        raise ConfigError(problem)
    secret = _read(hook.secret_file, "webhook.secret_file")
    if not _SECRET.fullmatch(secret):
        problem = f"{hook.secret_file}: expected 1 to 256 of A-Z a-z 0-9 _ -, on one line"
        raise ConfigError(problem)
    return Webhook(secret, hook.port, hook.path, hook.host, hook.url)


def _read(file: Path, setting: str) -> str:
    try:
        return file.read_text("utf-8").strip()
    except (OSError, ValueError) as error:
        problem = f"[telegram] {setting}: {file} cannot be read: {getattr(error, 'strerror', 'it is no text')}"
        raise ConfigError(problem) from error
