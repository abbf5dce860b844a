"""JSON Schemas of the files of a pack, from the definitions by which the loader checks them.

Those of any pack lie in bot/facts/schemas. Those of one pack know its ids too, so that an editor completes properties,
items and sources, and underlines what is none. They say of a file by itself what the loader would; what takes more
than one table (dates that overlap, an item of the wrong type) only `factbot check` finds. They are written in draft 7,
which is what the TOML plug-ins of editors read.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

from bot.dates import DATE_FORM
from bot.facts import schema
from bot.facts.draft import sound
from bot.facts.load import read_draft
from bot.facts.schema import ID_FORM, Kind
from bot.facts.utterances import UTTERANCE_FORM
from bot.facts.whole import write_whole
from bot.model import ValueType
from bot.suite import Expect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from bot.facts.draft import Draft
    from bot.model import Property

Schema: TypeAlias = "dict[str, object]"

FOLDER = ".schemas"
"""Where in a pack's folder its own schemas lie: `#:schema .schemas/pack.schema.json` finds them offline."""
NAMES = ("pack", "properties", "facts", "questions")
"""The kinds of files that have a schema."""

_DATE = rf"(?:{re.sub(r'[?]P<[a-z]+>', '', DATE_FORM.pattern)})~?"
_TEXT = r"[^\[\]{}|]"
_KINDS: dict[Kind, Schema] = {
    Kind.TEXT: {"type": "string", "pattern": r"\S"},
    Kind.TEXTS: {"type": "array", "items": {"type": "string", "pattern": r"\S"}},
    Kind.UTTERANCES: {"type": "array", "items": {"type": "string", "pattern": UTTERANCE_FORM}},
    Kind.FLAG: {"type": "boolean"},
    Kind.DATE: {"type": "string", "pattern": rf"^(?:{_DATE}|(?:{_DATE}|\.\.)?/(?:{_DATE}|\.\.)?)$"},
    Kind.VALUE: {"type": ["string", "number"]},
    Kind.TEMPLATE: {
        "type": "string",
        "pattern": rf"^(?:{_TEXT}|\{{(?:{'|'.join(schema.VARIABLES)})\}}|\[{_TEXT}*\|{_TEXT}*\])+$",
    },
}


def schemas(draft: Draft | None = None) -> dict[str, Schema]:
    """Give the schema of each kind of file: of any pack, or of the one whose draft is given."""
    made = {
        "pack": _file("pack.toml", {"pack": _table(schema.PACK, draft), **_definitions("pack", draft)}, ("pack",)),
        "properties": _file("properties.toml", _definitions("properties", draft)),
        "facts": _facts(draft),
        "questions": _questions(),
    }
    return {name: {"$schema": "http://json-schema.org/draft-07/schema#", **made[name]} for name in NAMES}


def schemas_of(folder: Path) -> dict[str, Schema]:
    """Give the schemas of a pack, which need not be free of errors; raises PackError for files that are no TOML."""
    return schemas(read_draft(folder))


def as_json(made: object) -> str:
    """Write a schema as it lies in a file."""
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def write_schemas(folder: Path) -> list[Path]:
    """Write the schemas of a pack into its folder and give the files; raises PackError and OSError."""
    made = schemas_of(folder)
    files = {folder / FOLDER / f"{name}.schema.json": as_json(made[name]) for name in NAMES}
    (folder / FOLDER).mkdir(exist_ok=True)
    write_whole(files)
    return list(files)


def stale_schemas(folder: Path, draft: Draft) -> Iterator[Path]:
    """Give the schemas in a pack's folder that are no longer those of the pack."""
    made = schemas(draft)
    for name in NAMES:
        file = folder / FOLDER / f"{name}.schema.json"
        if file.exists() and _rules(file.read_text("utf-8")) != _rules(as_json(made[name])):
            yield file


def _rules(text: str) -> object:
    """Give what a schema forbids: the references that it offers, and the order of ids, forbid nothing."""
    try:
        return json.loads(text, object_hook=_rule)
    except ValueError:
        return None


def _rule(made: dict[str, object]) -> object:
    match made:
        case {"anyOf": [{"enum": _}, {"pattern": _} as any_text]}:
            return any_text
        case _:
            pass
    enum = made.get("enum")
    return {**made, "enum": sorted(map(str, enum))} if isinstance(enum, list) else made


# --- tables ----------------------------------------------------------------------------------------------------


def _file(title: str, properties: Mapping[str, object], required: tuple[str, ...] = ()) -> Schema:
    return {
        "title": title,
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def _definitions(file: str, draft: Draft | None) -> dict[str, object]:
    """The tables of a file that define something: [source.<id>] and the like."""
    tables = {
        "pack": (schema.SOURCE, schema.TYPE, schema.ITEM),
        "properties": (schema.PROPERTY, schema.INTENT),
        "facts": (schema.SOURCE, schema.TYPE, schema.ITEM, schema.PROPERTY),
    }
    return {
        table.name: {
            "type": "object",
            "description": table.description,
            "propertyNames": {"pattern": rf"^(?:{ID_FORM.pattern})$", "not": {"const": "item"}},
            "additionalProperties": _table(table, draft),
        }
        for table in tables[file]
    }


def _table(table: schema.Table, draft: Draft | None) -> Schema:
    return {
        "type": "object",
        "description": table.description,
        "properties": {key.name: _key(key, _known(table, key, draft)) for key in table.keys},
        "required": [key.name for key in table.keys if key.is_required],
        "additionalProperties": False,
    }


def _key(key: schema.Key, known: Iterable[str] = ()) -> Schema:
    """What may stand behind a key; `known` are the only texts that may, if there are any."""
    choices = list(key.choices or known)
    if key.kind is Kind.TEXT_OR_TEXTS:
        made: Schema = {"anyOf": [_KINDS[Kind.TEXT], {**_KINDS[Kind.TEXTS], "minItems": 1}]}
    elif choices and key.kind is Kind.TEXTS:
        made = {"type": "array", "items": {"enum": choices}}
    else:
        made = {"enum": choices} if choices else dict(_KINDS[key.kind])
    return {**made, "description": key.description}


_IDS = {
    ("pack", "subject"): "items",
    ("type", "when"): "properties",
    ("type", "until"): "properties",
    ("type", "describe"): "properties",
    ("item", "type"): "types",
    ("item", "shares"): "items",
    ("property", "of"): "types",
    ("property", "cues_of"): "properties",
    ("property", "shares"): "properties",
    ("intent", "property"): "properties",
    ("file", "item"): "items",
    ("statement", "item"): "items",
}
"""Which definitions of the draft a key names."""


def _known(table: schema.Table, key: schema.Key, draft: Draft | None) -> list[str]:
    kind = _IDS.get((table.name, key.name))
    return list(getattr(draft, kind)) if draft is not None and kind is not None else []


# --- statements ------------------------------------------------------------------------------------------------


def _facts(draft: Draft | None) -> Schema:
    """A file of statements: the item of all, lists of statements, and definitions that these are the first to need."""
    any_list: Schema = {"$ref": "#/definitions/statements"}
    shared = {"statements": _list(_table(schema.STATEMENT, draft))}
    lists: dict[str, Schema] = {}
    if draft is not None:
        shared["reference"] = _reference(draft)
        for name, entry in draft.properties.items():
            lists[name] = any_list if entry is None else _statements(entry.record, draft)
    made: dict[str, object] = dict(lists)
    for name, table in _definitions("facts", draft).items():
        # A property may be called like a kind of definition: [source.log] defines, [[source]] states.
        made[name] = {"anyOf": [table, lists.get(name, any_list)]} if draft is None or name in lists else table
    for key in schema.FILE.keys:
        made[key.name] = {"anyOf": [_key(key, _known(schema.FILE, key, draft)), made[key.name]]}
    file = _file("a file of statements", made)
    return {**file, "additionalProperties": any_list if draft is None else False, "definitions": shared}


def _list(table: Schema) -> Schema:
    return {"type": "array", "items": table}


def _statements(property_: Property, draft: Draft) -> Schema:
    """The statements of one property of a pack."""
    own: dict[str, Schema] = {
        "item": {"enum": [item.record.id for item in sound(draft.items) if _fits(item.record.type, property_)]},
        "value": _value(property_, draft),
    }
    keys: dict[str, Schema] = {
        key.name: {**own.get(key.name, _key(key)), "description": key.description}
        for key in schema.STATEMENT.keys
        if key.name not in schema.TIME_KEYS or key.name == property_.time.value
    }
    keys["reference"] = {"$ref": "#/definitions/reference"}
    required = ["reference"] if property_.type is ValueType.EVENT else ["value", "reference"]
    table: Schema = {"type": "object", "properties": keys, "required": required, "additionalProperties": False}
    return {**_list(table), "description": f"{property_.label}: {property_.says}"}


def _fits(type_: str, property_: Property) -> bool:
    return not property_.of or type_ in property_.of


def _value(property_: Property, draft: Draft) -> Schema:
    if property_.is_figure:
        return {"type": "number"}
    return {"enum": list(draft.items)} if property_.type is ValueType.ITEM else dict(_KINDS[Kind.TEXT])


def _reference(draft: Draft) -> Schema:
    """What is cited already is offered; anything else has to begin with a source."""
    cited = dict.fromkeys(text for entry in draft.statements for text in entry.row.texts("reference"))
    sources = "|".join(map(re.escape, draft.sources))
    one: Schema = {"anyOf": [{"enum": list(cited)}, {"type": "string", "pattern": rf"^ *(?:{sources}) *, *\S"}]}
    return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}


# --- questions -------------------------------------------------------------------------------------------------


def _questions() -> Schema:
    """A line of a suite; keys that nobody knows are its author's own."""
    texts = {"type": "array", "items": {"type": "string"}}
    turn: Schema = {
        "type": "object",
        "properties": {
            "text": {"type": "string", "description": "What is asked."},
            "expect": {"enum": [expect.value for expect in Expect], "description": "What the bot should do."},
            "must": {"type": "array", "items": texts, "description": "Of each group one has to be in the reply."},
            "must_not": {**texts, "description": "Regular expressions of what may not be in the reply."},
            "note": {"type": "string", "description": "For the author."},
        },
        "required": ["text", "expect"],
    }
    return {
        "title": "a line of a question suite",
        "type": "object",
        "properties": {
            "id": {"description": "A name of its own in the file."},
            "category": {"description": "What it is counted with."},
            "turns": {"type": "array", "items": turn, "minItems": 1, "description": "The turns of a conversation."},
        },
        "required": ["id", "category", "turns"],
    }
