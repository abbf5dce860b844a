"""Sentence templates with slot lists, matched by hassil as voice assistants match them.

Templates come from the forms of questions, cues and values are slot lists, and the examples are sentences of their own.
A match is exact but for the words that may be passed over, so there is no score.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from bench.forms import FORMS, RULES, SKIPPED, label
from bench.material import ANSWERS, DECLINED, MASK, Answers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.forms import Form
    from bench.material import Answer, Ask, Material

LIBRARY = "hassil"
_SYNTAX = re.compile(r"[(){}<>\[\]|@]")
_NOT_A_CUE = re.compile(r"[^\w\s'$&.,-]")


def prepare(material: Material, folder: Path) -> None:
    """Write templates and slot lists as hassil reads them."""
    intents: dict[str, Any] = {}
    lists: dict[str, Any] = {"year": {"range": {"from": 1800, "to": 2099}}}
    for number, form in enumerate(FORMS):
        asks = [ask for ask in material.asks if form.fits(ask)]
        lists[f"cue{number}"] = {"values": _distinct(_cues(asks))}
        lists[f"value{number}"] = {"values": _distinct(_values(asks))}
        templates = [t.replace("{c}", f"{{cue{number}:cue}}") for t in form.templates]
        templates = [t.replace("{v}", f"{{value{number}:value}}") for t in templates]
        intents[f"form{number}"] = {"data": [{"sentences": templates}]}
    sentences: dict[str, list[str]] = {}
    for text, name in material.examples:
        sentences.setdefault(name, []).append(_SYNTAX.sub(" ", text).replace(MASK, "{year}"))
    data = [{"sentences": texts, "slots": {"label": name}} for name, texts in sentences.items()]
    intents["example"] = {"data": data}
    subjects = [name for name, _ in material.subjects]
    rules = RULES | {"s": f"({'|'.join(dict.fromkeys((*map(_safe, subjects), *_REFERENCES)))})"}
    given = {
        "language": "en",
        "intents": intents,
        "lists": lists,
        "expansion_rules": rules,
        "skip_words": list(SKIPPED),
    }
    (folder / "templates.json").write_text(json.dumps(given), "utf-8")


_REFERENCES = ("it", "they", "the organization", "the organisation", "the agency", "you", "the constitution")


def _safe(text: str) -> str:
    return _SYNTAX.sub(" ", text).strip()


def _cues(asks: list[Ask]) -> list[tuple[str, str]]:
    return [(cue, f"{ask.item}|{ask.property}") for ask in asks for cue in ask.cues]


def _values(asks: list[Ask]) -> list[tuple[str, str]]:
    return [(alias, f"{ask.item}|{ask.property}|{value}") for ask in asks for alias, value in ask.values]


def _distinct(pairs: list[tuple[str, str]]) -> list[dict[str, str]]:
    """Keep what hassil can match; a text of two meanings counts for the first."""
    known = {_safe(text): out for text, out in reversed(pairs) if not _NOT_A_CUE.search(text)}
    return [{"in": text, "out": out} for text, out in known.items() if text] or [{"in": "-", "out": "||"}]


def load(folder: Path) -> Callable[[str, str], Answer]:
    """Parse the templates."""
    from hassil import Intents, recognize_best

    intents = Intents.from_dict(json.loads((folder / "templates.json").read_text("utf-8")))
    answers = Answers(folder / ANSWERS)

    def ask(_: str, text: str) -> Answer:
        found = recognize_best(text, intents, best_slot_name="value")
        if found is None:
            return DECLINED
        slots = {name: str(entity.value) for name, entity in found.entities.items()}
        return answers.of(slots.get("label") or _label(FORMS[int(found.intent.name.removeprefix("form"))], slots), text)

    return ask


def _label(form: Form, slots: dict[str, str]) -> str:
    """Give what a template and its slots ask."""
    item, property_, value = (*slots.get("value", slots.get("cue", "")).split("|"), "", "", "")[:3]
    return label(form.kind, item, property_, value, form.ordinal, is_timed=form.is_timed)
