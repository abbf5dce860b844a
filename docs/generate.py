"""Write the pages of docs/reference from the definitions that the program itself goes by: python -m docs.generate.

A test says that what is in the repository is what this writes.
"""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from bot.bot import Bot
from bot.facts import schema
from bot.language.date_forms import ROWS
from bot.model import Context, Kind, Message, Reason
from bot.settings import flatten
from docs.examples import KINDS, PACKS, REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model import Reply
    from docs.examples import Example

ROOT = Path(__file__).parents[1]
FOLDER = Path(__file__).parent / "reference"
AT = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)
"""When the examples are asked."""

_LONGEST = 100
"""Characters of a question that is shown."""

_TABLES = (
    ("[pack]", "`pack.toml`", schema.PACK),
    ("[source.ID]", "`pack.toml`, or a file of `facts/`", schema.SOURCE),
    ("[type.ID]", "`pack.toml`, or a file of `facts/`", schema.TYPE),
    ("[item.ID]", "`pack.toml`, or a file of `facts/` that has no `item = ` at its top", schema.ITEM),
    ("[property.ID]", "`properties.toml`, or a file of `facts/`", schema.PROPERTY),
    ("[intent.ID]", "`properties.toml`", schema.INTENT),
    ("The top of a file of facts", "`facts/*.toml`", schema.FILE),
    ("[[PROPERTY]]", "`facts/*.toml`", schema.STATEMENT),
)

_TYPES = {
    "name": ("what the item is called; answers may ask for its `short` form", "what, how"),
    "text": ("any other text; a person who is no item of the pack, a motto", "what"),
    "place": ("where it is", "what, where"),
    "quantity": ("a number with a `unit`", "what, how many, how much"),
    "money": ("an amount with a `unit`, a sign before it or a word behind it", "what, how many, how much"),
    "item": ("another item, by its id", "what, who"),
    "event": ("no value: it happened, and its date and place are what there is to know", "when, where"),
}


def pages() -> dict[str, str]:
    """Give every page by its name."""
    return {
        "keys.md": "\n".join(_keys()),
        "dates-in-questions.md": "\n".join(_dates()),
        "question-kinds.md": "\n".join(_kinds()),
        "reasons.md": "\n".join(_reasons()),
        "settings.md": "\n".join(_settings()),
    }


def main() -> None:
    """Write all pages."""
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(FOLDER / name)


# --- keys --------------------------------------------------------------------------------------------------------


def _keys() -> Iterator[str]:
    yield from (
        "# Every key of a pack",
        "",
        "A pack is a folder with `pack.toml`, `properties.toml` and files of statements in `facts/`. An *ID* is made",
        "of small letters, digits, `-` and `_`. What a key needs beyond this page, `factbot check` says.",
        "",
    )
    for title, place, table in _TABLES:
        yield from (f"## {title}", "", f"{table.description} In {place}.", "")
        rows = [(_key(key), _may_be(key), _cell(key.description)) for key in table.keys]
        yield from _table(("key", "what may stand there", "meaning"), rows)
        if table is schema.ITEM:
            yield from (
                'A name is known as a whole. Parts of it, such as a surname, or "the Gala" of "the Miners\' Gala",',
                "are known only if they stand in `aliases`.",
                "",
            )
    yield from (
        "## Types of values",
        "",
        "The `type` of a property decides which question words ask for its values. `asks` adds others:",
        '`asks = ["who"]` lets "who" ask for a text.',
        "",
    )
    rows = [(f"`{name}`", *_TYPES[name]) for name in _choices("type")]
    yield from _table(("type", "values", "question words that it answers by itself"), rows)


def _choices(name: str) -> tuple[str, ...]:
    key = schema.PROPERTY.key(name)
    return key.choices if key else ()


def _key(key: schema.Key) -> str:
    return f"`{key.name}`" + (" (needed)" if key.is_required else "")


def _may_be(key: schema.Key) -> str:
    choices = ", ".join(f"`{choice}`" for choice in key.choices)
    return (f"of {choices}" if key.kind is schema.Kind.TEXTS else choices) if choices else _cell(key.kind.value)


# --- dates and kinds ---------------------------------------------------------------------------------------------


def _dates() -> Iterator[str]:
    yield from (
        "# Dates in questions",
        "",
        "The forms of a date that questions are read by, and what each means on 31 January 2026 in the form in which",
        "facts write dates. They are the rows of the table in `bot/language/date_forms.py`; another form is one more",
        "row there, with its examples, which are its tests.",
        "",
    )
    rows = [(row.name, f'"{said}"', f"`{means}`") for row in ROWS for said, means in row.examples]
    yield from _table(("form", "for example", "means"), rows)
    yield from (
        "Before a date a question may say how it relates to it: *in*, *on*, *during*, *around*; *before*, *prior to*;",
        "*after*, *following*; *since*, *from*; *until*, *up to*; *by*; *between* two dates. Times that only the",
        'conversation knows ("then", "ten years later", "the year before") are reckoned from the last answer, and a',
        'fact may stand for its date ("when it was founded", "before the name changed").',
        "",
    )


def _kinds() -> Iterator[str]:
    yield from (
        "# Question kinds",
        "",
        "What can be asked of a property. The program knows them once for all packs; the `kind` of an intent and the",
        "`intent` of a reply are these words. The examples were asked on 31 January 2026 of the pack that",
        "`factbot new` writes (museum) and of the two that come with factbot (iom, varrow).",
        "",
    )
    yield from _examples("kind", {kind: KINDS[kind] for kind in Kind})
    yield from (
        "An intent may ask these, with these slots:",
        "",
    )
    rows = [
        (f"`{kind.value}`", _slots(needed), _slots(allowed)) for kind, (needed, allowed) in schema.INTENT_KINDS.items()
    ]
    yield from _table(("kind", "slots that it needs", "slots that it may have"), rows)


def _slots(names: Iterable[str]) -> str:
    return ", ".join(f"`{{{name}}}`" for name in schema.SLOTS if name in names) or "none"


def _reasons() -> Iterator[str]:
    yield from (
        "# Reason codes",
        "",
        "Every refusal has a stable code: `reason` in what `ask --json`, `batch` and `serve` give, and in the log of",
        "what was not answered. [Why it refuses](../explanation/why-it-refuses.md) says how it comes to them.",
        "",
    )
    yield from _examples("reason", {reason: REASONS[reason] for reason in Reason})


def _examples(head: str, examples: dict[Kind, Example] | dict[Reason, Example]) -> Iterator[str]:
    rows = []
    for code, example in examples.items():
        question = example.question if len(example.question) <= _LONGEST else f"{example.question[:_LONGEST]}…"
        shown = f"*{_cell(question)}* ({example.pack})<br>{_cell(ask(example).text)}"
        rows.append((f"`{code.value}`", _cell(example.meaning), shown))
    yield from _table((head, "meaning", "example"), rows)


_bots: dict[str, Bot] = {}


def ask(example: Example) -> Reply:
    """Give the last reply to an example, asked of its pack in a new conversation."""
    if example.pack not in _bots:
        _bots[example.pack] = Bot.from_folder(PACKS[example.pack])
    context = Context()
    for text in example.question.split(" / "):
        reply, context = _bots[example.pack].reply(Message("docs", text, AT), context)
    return reply


# --- settings ----------------------------------------------------------------------------------------------------


def _settings() -> Iterator[str]:
    text = (ROOT / "config.example.toml").read_text("utf-8")
    yield from (
        "# Settings",
        "",
        "This is `config.example.toml`, with every setting and its default. Copy it to `config.toml` in the folder",
        "where you start factbot (or name it with `--config FILE`) and keep what you change.",
        "",
        "```toml",
        text.rstrip(),
        "```",
        "",
        "The environment wins over the file. A setting that does not exist is an error, in either place.",
        "",
    )
    names = [key for key, _ in flatten(tomllib.loads(text))]
    rows = [(f"`{name}`", f"`FACTBOT_{name.replace('.', '_').upper()}`") for name in names]
    yield from _table(("setting", "in the environment"), [*rows, ("none: it is secret", "`FACTBOT_TELEGRAM_TOKEN`")])


# --- Markdown ----------------------------------------------------------------------------------------------------


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|---" * len(head) + "|"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _cell(text: str) -> str:
    """The text as it stands in a cell: a bar would end the cell, and a star begin another type."""
    return " ".join(text.replace("|", r"\|").replace("*", r"\*").split())


if __name__ == "__main__":
    main()
