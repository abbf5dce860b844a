"""Settings: from a TOML file and from the environment, checked as a whole, frozen.

A setting is a field of `Config`; its place in the classes below is its place in the file. The environment wins over
the file: `[context] expires_minutes` is FACTBOT_CONTEXT_EXPIRES_MINUTES there. Every setting has a default.
"""

from __future__ import annotations

import re
import sys
import typing
from pathlib import Path

from bot.codes import Code
from bot.errors import ConfigError
from bot.records import dataclass, field

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

SHIPPED_PACKS = Path(__file__).parent.parent / "knowledge"
"""Beside the package, in a checkout and where the wheel is installed."""

_DEFAULT_PACK = SHIPPED_PACKS / "default.txt"
"""Names the one that answers where no pack is set."""

_ENVIRONMENT = "FACTBOT_"


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
    def pack_folder(self) -> Path:
        """The pack to load: the one that is set, else the current folder if it is one, else the one that is shipped."""
        if self.pack is None and Path("pack.toml").is_file():
            return Path()
        return self.pack or SHIPPED_PACKS / _DEFAULT_PACK.read_text("utf-8").strip()


def load(file: Path | None, environment: Mapping[str, str]) -> Config:
    """Read `file`, else ./config.toml if there is one, then the environment; raise ConfigError at what is wrong."""
    if file is None and Path("config.toml").exists():
        file = Path("config.toml")
    if file is None and not any(name.startswith(_ENVIRONMENT) for name in environment):
        return Config()
    settings = dict(_settings(Config))
    values = _from_file(file, settings) if file else {}
    values |= _from_environment(environment, settings)
    return typing.cast("Config", _build(Config, values))


def state_folder(environment: Mapping[str, str]) -> Path:
    """Give the platform's folder for what a program keeps between runs (history, inbox); it may not exist yet."""
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "factbot"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "factbot"
    named = Path(environment.get("XDG_STATE_HOME", ""))
    # The XDG specification has relative paths ignored.
    return (named if named.is_absolute() else Path.home() / ".local" / "state") / "factbot"


def cache_folder(environment: Mapping[str, str]) -> Path:
    """Give the platform's folder for what a program can make again (compiled packs); it may not exist yet."""
    if sys.platform == "win32":
        return state_folder(environment) / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "factbot"
    named = Path(environment.get("XDG_CACHE_HOME", ""))
    return (named if named.is_absolute() else Path.home() / ".cache") / "factbot"


# --- the settings that there are ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Setting:
    """One field, with what a value for it must be."""

    key: str
    """As in the file, with dots: "telegram.webhook.port"."""
    type: object
    range: tuple[int, int]
    is_only_in_environment: bool

    @property
    def variable(self) -> str:
        """Its name in the environment."""
        return _ENVIRONMENT + self.key.replace(".", "_").upper()


def _settings(table: type, prefix: str = "") -> Iterator[tuple[str, _Setting]]:
    import dataclasses

    hints = typing.get_type_hints(table)
    for item in dataclasses.fields(table):
        key, kind = prefix + item.name, hints[item.name]
        if dataclasses.is_dataclass(kind):
            yield from _settings(typing.cast("type", kind), f"{key}.")
        else:
            limits = item.metadata.get("range", (0, 0))
            yield key, _Setting(key, kind, limits, item.metadata.get("only_environment", False))


def _build(table: type, values: Mapping[str, object], prefix: str = "") -> object:
    """Make the record of a table; a field without a value keeps its default."""
    import dataclasses

    hints = typing.get_type_hints(table)
    given = {}
    for item in dataclasses.fields(table):
        key, kind = prefix + item.name, hints[item.name]
        if dataclasses.is_dataclass(kind):
            given[item.name] = _build(typing.cast("type", kind), values, f"{key}.")
        elif key in values:
            given[item.name] = values[key]
    return typing.cast("object", table(**given))


# --- where values come from --------------------------------------------------------------------------------------


def _from_file(file: Path, settings: Mapping[str, _Setting]) -> dict[str, object]:
    values = {}
    for key, value in flatten(_parse(file)):
        setting = settings.get(key)
        if setting is None:
            hint = _did_you_mean(key, settings) or "or is this another program's file? then name yours with --config"
            raise ConfigError(_word(f"{file}", f"no setting is called {key!r}", hint))
        if setting.is_only_in_environment:
            hint = f"set {setting.variable} in the environment or name a {key}_file"
            raise ConfigError(_word(f"{file}", f"{key} is secret and does not belong in a file of settings", hint))
        values[key] = _convert(setting, value, f"{file}: {key}", file.parent)
    return values


def _parse(file: Path) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        message = _word(f"{file}", f"cannot be read: {error.strerror}", "name a file of settings with --config")
        raise ConfigError(message) from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise ConfigError(_word(f"{file}", f"is no TOML: {error}", "see config.example.toml")) from error


def flatten(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    """Give the keys of nested tables with dots, and their values."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from flatten(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _from_environment(environment: Mapping[str, str], settings: Mapping[str, _Setting]) -> dict[str, object]:
    by_variable = {setting.variable: setting for setting in settings.values()}
    values = {}
    for name in sorted(name for name in environment if name.startswith(_ENVIRONMENT)):
        setting = by_variable.get(name)
        if setting is None:
            raise ConfigError(_word("environment", f"no setting is called {name}", _did_you_mean(name, by_variable)))
        values[setting.key] = _convert(setting, _from_text(setting, environment[name]), name, Path())
    return values


def _from_text(setting: _Setting, text: str) -> object:
    """Read what TOML would have given, where the text is such a thing; else leave it for `_convert` to refuse."""
    if setting.type is bool:
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    if setting.type is int and re.fullmatch("[0-9]{1,9}", text):
        return int(text)
    return text


# --- what a value must be ----------------------------------------------------------------------------------------


def _convert(setting: _Setting, value: object, where: str, folder: Path) -> object:
    convert = _CONVERT.get(setting.type, _to_itself)
    try:
        return convert(setting, value, folder)
    except ValueError as error:
        raise ConfigError(_word(where, f"expected {error}, found {value!r}", "")) from error


def _to_itself(setting: _Setting, value: object, _: Path) -> object:
    expected = typing.cast("type", setting.type)
    if type(value) is not expected:  # not isinstance: for Python, true is a number
        raise ValueError(_EXPECTED[expected])
    return value


def _to_number(setting: _Setting, value: object, _: Path) -> int:
    low, high = setting.range
    if type(value) is not int or not low <= value <= high:
        message = f"a whole number from {low} to {high}"
        raise ValueError(message)
    return value


def _to_choice(setting: _Setting, value: object, _: Path) -> Code:
    choices = typing.cast("type[Code]", setting.type)
    try:
        return choices(typing.cast("str", value))
    except ValueError as error:
        raise ValueError(" or ".join(repr(choice.value) for choice in choices)) from error


def _to_path(_: _Setting, value: object, folder: Path) -> Path | None:
    """Read a path, in a file relative to the file's folder; an empty one means the default."""
    if not isinstance(value, str):
        message = "a path in quotes"
        raise ValueError(message)  # noqa: TRY004 -- one kind of error for all wrong values, caught in one place
    return folder / Path(value).expanduser() if value else None


_CONVERT: dict[object, Callable[[_Setting, object, Path], object]] = {
    int: _to_number,
    Mode: _to_choice,
    LogLevel: _to_choice,
    Path | None: _to_path,
}
_EXPECTED: dict[type, str] = {bool: "true or false", str: "a text in quotes"}


def _word(where: str, what: str, hint: str) -> str:
    return f"{where}: {what}" + (f"; {hint}" if hint else "")


def _did_you_mean(name: str, known: Mapping[str, object]) -> str:
    import difflib

    near = difflib.get_close_matches(name, known, n=1)
    return f"did you mean {near[0]!r}?" if near else ""
