"""Write a page of everything that the bot can say, item by item, in its own sentences, with the references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.language import calendar, pages
from bot.model import Rank

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.bot import Bot
    from bot.model import Item, Property, Statement

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def to_markdown(bot: Bot) -> str:
    """Give the page."""
    return "\n".join(_lines(bot)) + "\n"


def _lines(bot: Bot) -> Iterator[str]:
    info, facts = bot.facts.info, bot.facts
    yield f"# {_plain(info.title)}"
    if info.about:
        yield f"\n{_plain(info.about)}"
    for item in facts.items():
        yield from _item(bot, item)
    yield f"\n## {pages.SOURCES}\n"
    for source in facts.sources.values():
        date = source.as_of.begin if source.as_of else None
        as_of = f", {pages.AS_OF.format(date=calendar.date_text(date))}" if date else ""
        yield f"- {_plain(source.title)}{as_of}"
    if info.gaps:
        yield f"\n## {pages.GAPS}\n\n{_plain(info.gaps)}"


def _item(bot: Bot, item: Item) -> Iterator[str]:
    """Give what is said of an item, property by property."""
    label = item.label[:1].upper() + item.label[1:]
    yield f"\n## {_plain(label)}"
    if item.aliases:
        yield f"\n{pages.ALIASES.format(names=_plain(', '.join(item.aliases)))}"
    statements = bot.facts.statements(item.id)
    for property_ in bot.facts.properties.values():
        own = [s for s in statements if s.property == property_.id]
        if own:
            yield f"\n### {_plain(_heading(property_, own))}\n"
            yield from (_line(bot, s) for s in own)
    if not statements:
        yield f"\n{pages.NOTHING}"


def _heading(property_: Property, statements: list[Statement]) -> str:
    name = property_.label if len(statements) == 1 else property_.plural
    return name[:1].upper() + name[1:]


def _line(bot: Bot, statement: Statement) -> str:
    rank = {Rank.DEPRECATED: f" *{pages.DEPRECATED}*", Rank.PREFERRED: f" *{pages.PREFERRED}*"}
    cited = "; ".join(bot.cite(statement))
    return f"- {_plain(bot.tell(statement))}{rank.get(statement.rank, '')} — {_plain(cited)}"


def _plain(text: str) -> str:
    """Keep a text from being read as markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
