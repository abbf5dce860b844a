"""The keys that an author may write, as data: the loader validates by them and their descriptions are the reference.

What needs more than one table (an item that exists, dates that do not overlap) is checked in `check`.
"""

from __future__ import annotations

import enum
import re

from bot import model
from bot.model import Rank, TimeRelation, ValueType
from bot.records import dataclass


class Kind(enum.Enum):
    """What may stand to the right of a key's equals sign."""

    TEXT = "a text in quotes"
    TEXTS = "a list of texts"
    TEXT_OR_TEXTS = "a text in quotes or a list of them"
    FLAG = "true or false"
    DATE = 'a date or an interval in quotes, such as "1953-10" or "1952/1980"'
    VALUE = "a text in quotes or a number"
    TEMPLATE = "a sentence in quotes, with variables in braces"
    UTTERANCES = "a list of utterance templates in quotes"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table."""

    name: str
    kind: Kind
    description: str
    is_required: bool = False
    choices: tuple[str, ...] = ()
    """The only values allowed; empty when any is."""


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of table: the keys that it may have."""

    name: str
    description: str
    keys: tuple[Key, ...]

    def key(self, name: str) -> Key | None:
        """Give the key of that name, if there is one."""
        for key in self.keys:
            if key.name == name:
                return key
        return None


ID_FORM = re.compile(r"[a-z0-9][a-z0-9_-]*")
"""What an id looks like."""

VARIABLES = ("item", "value", "unit", "short", "place", "time")
"""What may stand in braces in a sentence template."""

SLOTS = ("item", "value", "time", "number")
"""What may stand in braces in a template of an intent."""

_ITEM, _VALUE, _TIME, _NUMBER = frozenset({"item"}), frozenset({"value"}), frozenset({"time"}), frozenset({"number"})
INTENT_KINDS: dict[model.Kind, tuple[frozenset[str], frozenset[str]]] = {
    model.Kind.VALUE: (frozenset(), _ITEM | _TIME),
    model.Kind.ALL: (frozenset(), _ITEM | _TIME),
    model.Kind.COUNT: (frozenset(), _ITEM | _TIME),
    model.Kind.PERIOD: (frozenset(), _ITEM | _VALUE),
    model.Kind.BEGAN: (frozenset(), _ITEM | _VALUE),
    model.Kind.ENDED: (frozenset(), _ITEM | _VALUE),
    model.Kind.DURATION: (frozenset(), _ITEM | _VALUE),
    model.Kind.ORDINAL: (_NUMBER, _ITEM | _NUMBER),
    model.Kind.NEXT: (_VALUE, _ITEM | _VALUE),
    model.Kind.PREVIOUS: (_VALUE, _ITEM | _VALUE),
    model.Kind.LONGEST: (frozenset(), _ITEM),
    model.Kind.SHORTEST: (frozenset(), _ITEM),
    model.Kind.CHANGES: (frozenset(), _ITEM),
    model.Kind.CHANGE_COUNT: (frozenset(), _ITEM),
    model.Kind.CLAIM: (_VALUE, _ITEM | _VALUE | _TIME),
    model.Kind.EXPAND: (frozenset(), _ITEM | _VALUE),
    model.Kind.DESCRIBE: (frozenset(), _ITEM | _VALUE),
    model.Kind.MEASURED: (frozenset(), _ITEM),
    model.Kind.PLACE: (frozenset(), _ITEM | _VALUE),
    model.Kind.HOLDER: (_VALUE, _VALUE | _TIME),
}
"""The question kinds that an intent may ask, with the slots that each needs and those that it may have."""

TIME_KEYS = tuple(relation.value for relation in TimeRelation if relation is not TimeRelation.ALWAYS)
"""The keys that give a statement's time; which of them it takes, its property says."""

PACK = Table(
    "pack",
    "What the pack says of itself.",
    (
        Key("id", Kind.TEXT, "A short name for the pack.", is_required=True),
        Key("title", Kind.TEXT, "What the pack is about, for people.", is_required=True),
        Key("subject", Kind.TEXT, "The item that a question is about when it names none."),
        Key("about", Kind.TEXT, "A few sentences for people who ask what the bot knows."),
        Key("gaps", Kind.TEXT, "What the pack is known not to hold."),
        Key(
            "examples",
            Kind.TEXTS,
            "Questions that it answers; greetings and help offer the first of them.",
        ),
    ),
)

SOURCE = Table(
    "source",
    "A text that statements cite.",
    (
        Key("title", Kind.TEXT, "Its title, as told in replies.", is_required=True),
        Key("as_of", Kind.DATE, 'How far in time it speaks: "still so" means until then.'),
        Key("text", Kind.TEXT, "The file with its text, in the pack's folder: references must then point into it."),
    ),
)

TYPE = Table(
    "type",
    "A class of items.",
    (
        Key("nouns", Kind.TEXTS, "Words for any item of the type, in the singular.", is_required=True),
        Key("when", Kind.TEXT, 'The property that a bare "when?" about such an item asks for, as when it began.'),
        Key("until", Kind.TEXT, "The property that tells that such an item is no more: a death, a closing."),
        Key(
            "describe",
            Kind.TEXTS,
            "The properties that tell what such an item is, in their order; all, as far as they fit, when left out.",
        ),
        Key(
            "pronoun",
            Kind.TEXT,
            "How replies refer to it; else `they` where the first noun is one of people (`player`), and `it`.",
            choices=("it", "they", "he", "she"),
        ),
    ),
)

ITEM = Table(
    "item",
    "A thing that facts are about.",
    (
        Key("type", Kind.TEXT, "Its type.", is_required=True),
        Key("label", Kind.TEXT, "Its name in replies, with the article if it takes one.", is_required=True),
        Key("aliases", Kind.TEXTS, "Other names for it."),
        Key("shares", Kind.TEXTS, "Other items with which it shares names on purpose: replies ask which is meant."),
    ),
)

PROPERTY = Table(
    "property",
    "What can be said of an item, and by what words people mean it.",
    (
        Key("label", Kind.TEXT, "What the property is called in replies.", is_required=True),
        Key("plural", Kind.TEXT, 'The same in the plural; the label with "s" when left out.'),
        Key(
            "type",
            Kind.TEXT,
            "What kind of value it has.",
            is_required=True,
            choices=tuple(type_.value for type_ in ValueType),
        ),
        Key(
            "time",
            Kind.TEXT,
            "How time relates to it: it held during a time, was measured as of a date, happened on one, or always is.",
            is_required=True,
            choices=tuple(relation.value for relation in TimeRelation),
        ),
        Key("of", Kind.TEXTS, "The types of items that it is said of; any when left out."),
        Key("cues", Kind.TEXTS, "Phrases that ask for it; needed unless cues_of gives some."),
        Key("words", Kind.TEXTS, "Words that may stand beside a cue and change nothing."),
        Key(
            "asks",
            Kind.TEXTS,
            "Question words that it answers, beyond those of its type.",
            choices=("why", "how", "who", "where", "what", "number", "when"),
        ),
        Key("cues_of", Kind.TEXT, "Another property whose cues and words it takes too."),
        Key("shares", Kind.TEXTS, "Other properties with which it shares cues on purpose: both are told."),
        Key("examples", Kind.TEXTS, "Questions that ask for it and for nothing else; factbot check asks them."),
        Key("unit", Kind.TEXT, 'What is counted, as "singular|plural"; needed for quantities and money.'),
        Key(
            "single",
            Kind.FLAG,
            "It has at most one value at a time. What happens may happen again, but not the when or until of a type.",
        ),
        Key("list", Kind.FLAG, "Its values are members of one list and told together."),
        Key("open", Kind.FLAG, "The source names only some of its values; there are more."),
        Key(
            "says",
            Kind.TEMPLATE,
            'The sentence of a statement: "{item} [is|was] called {value}"; [present|past].',
            is_required=True,
        ),
        Key("inverse", Kind.TEMPLATE, "The sentence that reads it from the value's end."),
        Key("more", Kind.TEXTS, 'Adjectives for much of it, or for late: "large", "big"; it answers "the largest".'),
        Key("less", Kind.TEXTS, 'Adjectives for little of it, or for early: "small".'),
    ),
)

INTENT = Table(
    "intent",
    "An idiom that no cue reaches: how people say it, and what they ask with it.",
    (
        Key(
            "says",
            Kind.UTTERANCES,
            'What people say: "what [does|did] {item} (stand for|mean)"; slots are item, value, time and number.',
            is_required=True,
        ),
        Key("property", Kind.TEXT, "The property that it asks for.", is_required=True),
        Key(
            "kind",
            Kind.TEXT,
            "What it asks of it; value when left out.",
            choices=tuple(kind.value for kind in INTENT_KINDS),
        ),
        Key("examples", Kind.TEXTS, "Questions that it takes; factbot check asks them."),
    ),
)

FILE = Table(
    "file",
    "What stands at the top of a file of statements.",
    (Key("item", Kind.TEXT, "The item of the statements that name none; a file with it can define no items."),),
)

STATEMENT = Table(
    "statement",
    "An item has a value for a property, at a time, according to a source.",
    (
        Key("item", Kind.TEXT, "The item; the file's own when left out."),
        Key("value", Kind.VALUE, "The value: a text, a number, or an item's id."),
        Key("short", Kind.TEXT, "An acronym of the value."),
        Key("about", Kind.TEXT, 'A word before a number that says how exact it is: "some", "over".'),
        Key("aliases", Kind.TEXTS, "Other words for the value."),
        Key("excludes", Kind.TEXTS, "Words for values that this one rules out."),
        Key("during", Kind.DATE, "From when until when it held."),
        Key("as_of", Kind.DATE, "When it was measured."),
        Key("on", Kind.DATE, "When it happened."),
        Key("place", Kind.TEXT, 'Where, as it stands behind what happened: "in Venice", "at the Town Hall".'),
        Key("rank", Kind.TEXT, "Which statement counts when several conflict.", choices=tuple(r.value for r in Rank)),
        Key("note", Kind.TEXT, "Half a sentence told with the answer: a conflict, a caveat."),
        Key(
            "reference",
            Kind.TEXT_OR_TEXTS,
            'Where it is said: "source, section" or "source, section, paragraph N".',
            is_required=True,
        ),
    ),
)
