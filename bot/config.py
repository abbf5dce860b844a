"""Settings: from a TOML file and from the environment, checked as a whole, frozen.

A setting is a field of `Config`; its place in the classes below is its place in the file. The environment wins over
the file: `[context] expires_minutes` is FACTBOT_CONTEXT_EXPIRES_MINUTES there. Every setting has a default, and
`bot.settings` is what reads others. Folders that the program finds for itself are texts: a start does without pathlib.
"""

from __future__ import annotations

import os.path
import sys

from bot.codes import Code
from bot.records import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SHIPPED_PACKS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "knowledge")
"""Beside the package, in a checkout and where the wheel is installed."""

_DEFAULT_PACK = os.path.join(SHIPPED_PACKS, "default.txt")
"""Names the one that answers where no pack is set."""

ENVIRONMENT = "FACTBOT_"
"""With this begin the names of all settings in the environment."""


class Mode(Code):
    """How updates come from Telegram."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class LogLevel(Code):
    """From which weight on a log line is written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class ContextConfig:
    """How long a conversation is remembered."""

    expires_minutes: int = field(default=30, metadata={"range": (1, 1_000_000)})
    """After so many minutes without a message a conversation starts afresh."""


@dataclass(frozen=True, slots=True)
class LogConfig:
    """What is written down for the author of the pack."""

    unanswered: Path | None = None
    """A file that collects the messages that were not answered, without who sent them; None: they are not kept."""


@dataclass(frozen=True, slots=True)
class ServeConfig:
    """The HTTP server for other programs."""

    host: str = "127.0.0.1"
    """The address to listen at: whoever reaches it can ask."""
    port: int = field(default=8765, metadata={"range": (0, 65535)})
    """0: any that is free."""


@dataclass(frozen=True, slots=True)
class WebhookConfig:
    """Where Telegram delivers updates when `mode` is webhook."""

    host: str = "127.0.0.1"
    """The address to listen at; Telegram reaches it through a proxy that speaks HTTPS."""
    path: str = "/telegram"
    port: int = field(default=8443, metadata={"range": (1, 65535)})
    url: str = ""
    """The public address, registered at start; "": somebody has registered it by hand."""
    secret_file: Path | None = None
    """Holds the secret that Telegram sends along, so that nobody else can deliver updates."""


@dataclass(frozen=True, slots=True)
class TelegramConfig:
    """The Telegram adapter."""

    token: str = field(default="", repr=False, metadata={"only_environment": True})
    """The bot's password: never in the file, which gets shared, nor in a log."""
    token_file: Path | None = None
    """Holds the token, if the environment does not."""
    base_url: str = "https://api.telegram.org/bot"
    mode: Mode = Mode.POLLING
    state: Path | None = None
    """Folder of the inbox, the contexts and the votes; None: the platform's folder for such things."""
    webhook: WebhookConfig = field(default_factory=WebhookConfig)
    metrics_port: int = field(default=0, metadata={"range": (0, 65535)})
    """Loopback port of /metrics, /healthz and /readyz; 0: none."""
    log_level: LogLevel = LogLevel.INFO
    log_json: bool = False
    thumbs: bool = True
    """Offer thumbs up and down under an answer."""
    retention_days: int = field(default=30, metadata={"range": (1, 36_500)})
    """Contexts and votes older than this are deleted."""


@dataclass(frozen=True, slots=True)
class Config:
    """All settings."""

    pack: Path | None = None
    """Folder of the knowledge pack; None: the current folder if it is one, else the one that comes with the program."""
    context: ContextConfig = field(default_factory=ContextConfig)
    log: LogConfig = field(default_factory=LogConfig)
    telegram: TelegramConfig = field(default_factory=TelegramConfig)
    serve: ServeConfig = field(default_factory=ServeConfig)

    @property
    def pack_folder(self) -> str:
        """The pack to load: the one that is set, else the current folder if it is one, else the one that is shipped."""
        if self.pack is not None:
            return os.fspath(self.pack)
        if os.path.isfile("pack.toml"):
            return os.curdir
        with open(_DEFAULT_PACK, encoding="utf-8") as file:
            return os.path.join(SHIPPED_PACKS, file.read().strip())


def load(file: Path | None, environment: Mapping[str, str]) -> Config:
    """Read `file`, else ./config.toml if there is one, then the environment; raise ConfigError at what is wrong."""
    is_there = file is not None or os.path.exists("config.toml")
    if not is_there and not any(name.startswith(ENVIRONMENT) for name in environment):
        return Config()
    from bot import settings

    return settings.read(file or "config.toml" if is_there else None, environment)


def state_folder(environment: Mapping[str, str]) -> str:
    """Give the platform's folder for what a program keeps between runs (history, inbox); it may not exist yet."""
    if sys.platform == "win32":
        return os.path.join(environment.get("LOCALAPPDATA") or _at_home("AppData", "Local"), "factbot")
    if sys.platform == "darwin":
        return _at_home("Library", "Application Support", "factbot")
    return os.path.join(_named(environment, "XDG_STATE_HOME") or _at_home(".local", "state"), "factbot")


def cache_folder(environment: Mapping[str, str]) -> str:
    """Give the platform's folder for what a program can make again (compiled packs); it may not exist yet."""
    if sys.platform == "win32":
        return os.path.join(state_folder(environment), "Cache")
    if sys.platform == "darwin":
        return _at_home("Library", "Caches", "factbot")
    return os.path.join(_named(environment, "XDG_CACHE_HOME") or _at_home(".cache"), "factbot")


def _at_home(*names: str) -> str:
    return os.path.join(os.path.expanduser("~"), *names)


def _named(environment: Mapping[str, str], name: str) -> str:
    """Give the folder that a variable names; the XDG specification has relative paths ignored."""
    folder = environment.get(name, "")
    return folder if os.path.isabs(folder) else ""
