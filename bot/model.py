"""Every record that travels through the program, in the order in which it travels.

A message comes in, a query is made of it, the fact base is asked, an outcome is worded, a reply goes out.
All records are frozen: a step never changes what an earlier step said, it makes a new record.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from bot.dates import Interval

# --- what an author writes -------------------------------------------------------------------------------------


class TimeRelation(enum.Enum):
    """How time relates to a property; declared once per property."""

    DURING = "during"
    """It held from one date to another: names, offices."""
    AS_OF = "as_of"
    """It was measured at a date: members, inhabitants."""
    ON = "on"
    """It happened then: foundings, earthquakes."""
    ALWAYS = "always"
    """The source gives it no time: purposes, areas of work."""


class ValueType(enum.Enum):
    """What kind of value a property has; it decides which question words ask for it."""

    NAME = "name"
    TEXT = "text"
    PLACE = "place"
    QUANTITY = "quantity"
    MONEY = "money"
    ITEM = "item"
    EVENT = "event"
    """The property says that something happened: its time is what there is to know."""


class Rank(enum.Enum):
    """Which statement counts when several conflict (Wikidata's ranks)."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class Source:
    """A text that statements cite."""

    id: str
    title: str
    as_of: Interval | None
    """How far in time the source speaks; "until now" in a statement means until this date."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Where in a source a statement is said."""

    source: str
    section: str
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class ItemType:
    """A class of items: organisation, event, person."""

    id: str
    nouns: tuple[str, ...]
    """Words for any item of the type, singular: "organization", "agency"."""
    when: str
    """The property that a bare "when?" about such an item asks for, or ""."""
    pronoun: str
    """it, they, he or she."""


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that facts are about."""

    id: str
    type: str
    label: str
    """Its name in replies, with the article if it takes one: "the Haiti earthquake"."""
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Property:
    """What can be said of an item, and by what words people mean it."""

    id: str
    label: str
    plural: str
    type: ValueType
    time: TimeRelation
    of: tuple[str, ...]
    """The item types it is said of; empty means any."""
    cues: tuple[str, ...]
    """Phrases that ask for it."""
    words: tuple[str, ...]
    """Words that may stand beside a cue and change nothing ("member *states*")."""
    asks: tuple[str, ...]
    """Question words that its value answers, beyond those of its type: why, how, who, where, what, number."""
    unit: tuple[str, str]
    """Singular and plural of what is counted, or two empty strings."""
    is_single: bool
    """At most one value at a time."""
    is_list: bool
    """Its values are members of one list, told together."""
    says: str
    """The sentence of a statement: "{item} [is|was] called {value}"."""
    inverse: str
    """The sentence that reads it from the value's end, or ""."""


@dataclass(frozen=True, slots=True)
class Statement:
    """An item has a value for a property, at a time, according to a source."""

    id: str
    item: str
    property: str
    value: str
    """As told in replies: "Venice", "8400", an item's id for item-valued properties."""
    number: Decimal | None
    """For quantities and money."""
    about: str
    """A word before a number that says how exact it is ("some", "over", "nearly"), or ""."""
    short: str
    """An acronym of the value, or ""."""
    aliases: tuple[str, ...]
    """Other words for the value."""
    excludes: tuple[str, ...]
    """Words for values that this one rules out: a claim of one of them is refuted."""
    time: Interval | None
    place: str
    rank: Rank
    note: str
    """Half a sentence told with the answer: a conflict, a caveat."""
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class PackInfo:
    """What a pack says of itself."""

    id: str
    title: str
    subject: str
    """The item that a question is about when it names none, or ""."""
    about: str
    gaps: str
    """What the pack is known not to hold, for /about and refusals."""
    examples: tuple[str, ...]


# --- what goes in and what comes out ---------------------------------------------------------------------------


class Status(enum.StrEnum):
    """What a caller needs to know of a reply."""

    ANSWER = "answer"
    UNKNOWN = "unknown"
    CLARIFY = "clarify"
    CHAT = "chat"


class Reason(enum.StrEnum):
    """Why a message was not answered; stable codes for logs and callers."""

    OUT_OF_SCOPE = "out_of_scope"
    UNKNOWN_PROPERTY = "unknown_property"
    UNKNOWN_TIME = "unknown_time"
    UNEXPLAINED_WORDS = "unexplained_words"
    AMBIGUOUS = "ambiguous"
    TOO_LONG = "too_long"
    NOT_ENGLISH = "not_english"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Message:
    """What a person sent, in which chat, and when."""

    chat: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says, and on what grounds."""

    text: str
    status: Status
    intent: str = ""
    """The kind of question that was read: "value", "began", ..."""
    query: str = ""
    """The query in one line, readable."""
    references: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    """Questions that the bot can answer, worth offering as buttons."""
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a conversation leaves for its next turn."""
