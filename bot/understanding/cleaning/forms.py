"""Fields of forms and notes: each field of "name: ? / founded: ____ / kind (tick one): a / b" is a question by itself.

A field is a few words with a gap behind them: a line of underscores, or a colon and a question mark. What is noted
beside it says how the answer is to be written down, and nothing of what is asked. A sentence with a gap in it ("it was
founded in ____") is no field, and is left as it is.
"""

from __future__ import annotations

import re
from functools import cache

from bot.language import forms as words
from bot.language import grammar
from bot.language.question_words import WH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_GAP = r"(?:_{2,}|(?<=:)\s*(?:\?+|\.{3,}|\u2026))"
_MARKS = " \t/|;,.:=-?"
"""What stands around a field, and is no part of it."""


def asked(text: str) -> tuple[str, ...]:
    """The fields of a text as messages, each behind what the text says before it of whom it is about.

    Empty where the text has no field, and no note on how to answer; one that has none of the signs has neither.
    """
    if "? /" in text or "? |" in text:
        text = _parted().sub(": ?\n", text)
    found: list[str] = []
    said = ""
    is_form = is_left = False
    for line in text.split("\n"):
        plain = _without_notes(line)
        labels, rest = _labels(plain)
        is_form = is_form or bool(labels) or plain != line
        for label in labels:
            found.append(f"{said}{label}?")
            said += _topic(label)
        if "?" in rest:
            found.append(said + rest)
        elif rest:
            said += f"{rest}\n\n"
        is_left = bool(rest) and "?" not in rest
    return (*found[:_MOST_FIELDS], *([said.strip()] if is_left else [])) if is_form else ()


_MOST_FIELDS = 12
"""How many fields are read; a longer form is no message."""


def _labels(line: str) -> tuple[list[str], str]:
    """What a line has before its gaps, and what is left; of a line that is a sentence with a gap in it, all is left."""
    line = _note_behind().sub(r"\g<label> \g<note>: \g<options>", line)
    if (choice := _choice().fullmatch(line)) is not None:
        return [f"{choice['label'].strip(_MARKS)} {_listed(choice['options'])}"], ""
    parts = re.split(_GAP, _stretch().sub(f" {words.FROM_TO}__ ", line))
    is_cut = parts[-1].strip(_MARKS) and not parts[-2 if len(parts) > 1 else 0].rstrip().endswith(":")
    if len(parts) == 1 or is_cut or any(map(_breaks_off, parts[:-1])) or not any(map(str.isalpha, line)):
        return [], line.strip()
    labels = [_number().sub("", part.strip(_MARKS)) for part in parts[:-1]]
    return [_apart(label) for label in labels if label], parts[-1].strip(_MARKS)


def _apart(label: str) -> str:
    """A field, on another line than what was filled in before it: "island: Hesk / area"."""
    filled, mark, asked_ = label.rpartition(" / ")
    return f"{filled}\n\n{asked_}" if mark and ":" in filled else label


def _topic(label: str) -> str:
    """What a field says before it of whom it and those after it are: "*Hesk:* area", "*It is Hesk.* area"."""
    ends = [m.start() for m in re.finditer(r"[:.](?= )|\n| - ", label)]
    return f"{label[: ends[-1]]}\n\n" if ends and ends[-1] > _SHORTEST_TOPIC else ""


def stranger(field: str, is_known: Callable[[str], bool]) -> str:
    """The name of what a form is filled in for before a field, if it is unknown and the field names nothing itself."""
    ends = [m.end() for m in re.finditer(r"[:.] |\n\n", field)]
    lead, label = (field[: ends[-1]], field[ends[-1] :]) if ends else ("", field)
    filled = [word for said in _filled().findall(lead) for word in said.split()]
    strange = next((word for word in filled if not is_known(word)), "")
    return "" if not strange or any(map(is_known, _capitals().findall(label)[1:])) else strange


@cache
def _filled() -> re.Pattern[str]:
    """What is filled in behind a colon, with capitals."""
    return re.compile(r":\s*([A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)*)")


@cache
def _capitals() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z][\w-]*")


_SHORTEST_TOPIC = 2
"""The length of "No." and "Nr.", which open no name."""


def _breaks_off(part: str) -> bool:
    """Whether the words before a gap are a sentence that breaks off there: "it was founded in"."""
    said = part.replace(words.FROM_TO, "").lower().split()
    is_stated = not grammar.AUXILIARIES.isdisjoint(said) or not grammar.STATED_SUBJECTS.isdisjoint(said[:1])
    return not part.rstrip().endswith(":") and (is_stated or not WH.isdisjoint(said))


def _listed(options: str) -> str:
    """Several answers to choose from, as a question names them: "a, b or c"."""
    parts = [p.strip(" ?.") for p in re.split(r"\s*[/|;,]\s*|\s+or\s+|\s*(?:\[ ?\]|\u2610|\u25a1)\s*", options)]
    parts = [part for part in parts if part]
    return ", ".join(parts[:-1]) + words.OR + parts[-1] if len(parts) > 1 else "".join(parts)


def _without_notes(line: str) -> str:
    """The line without the numbers of its parts and without what is noted on how to write an answer down."""
    line = _head().sub("", line)
    line = _stated().sub("", line)
    return _bracket().sub(_unless_note, line)


def _unless_note(match: re.Match[str]) -> str:
    """What is in brackets; what a gap is to be filled with, in words; nothing, where it only says how to write."""
    said = re.findall(r"[^\W\d_]+|\d+", match["note"].lower())
    before = match["before"].lower().split()
    if len(said) == 1 and said[0] in words.KINDS and before[-1:] and before[-1] in words.BEFORE_KINDS:
        return f"{match['before']} {words.ASKED_KIND.format(kind=said[0])}"
    known = [word for word in said if word in words.WRITING | words.BESIDE | words.KINDS or word.isdigit()]
    is_of_date = len(said) > 1 and {"day", "month", "year"}.issuperset(said)
    is_note = bool(said) and known == said and (is_of_date or not words.WRITING.isdisjoint(said))
    is_reference = bool(said) and _refers(said) and match.string[match.end() :].lstrip().startswith(":")
    return match["before"] if is_note or is_reference or said in (["year"], ["full"]) else match[0]


def _refers(said: list[str]) -> bool:
    """Whether words only say where in a text something stands: "see para 3"."""
    return not words.REFERRING.isdisjoint(said) and all(w in words.REFERRING or w.isdigit() for w in said)


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"(?P<before>[^\W_]*)\s*[(\[](?P<note>[^()\[\]]{2,40})[)\]]")


@cache
def _parted() -> re.Pattern[str]:
    """ "area ? / height ?" -- the end of a field without a colon."""
    return re.compile(r"(?<=[^\W_])\s*\?\s*(?:[/|]\s*(?=\w)|$)")


@cache
def _number() -> re.Pattern[str]:
    """ "Q2.", "3)" -- the number of a field."""
    return re.compile(r"^(?:q|question)?\.? ?\d{1,2} ?[.):] ?", re.IGNORECASE)


@cache
def _head() -> re.Pattern[str]:
    nouns = "|".join(words.HEADS)
    return re.compile(rf"^\s*(?:{nouns}) (?:\d{{1,2}}|[a-z]|[ivx]+)\s?[.:)]\s*", re.IGNORECASE)


@cache
def _stated() -> re.Pattern[str]:
    """ "budget, *state amount and currency*:" -- what is noted behind a comma."""
    beside = "|".join(sorted(words.WRITING | words.BESIDE | words.KINDS))
    return re.compile(rf",? (?:please )?(?:{'|'.join(words.STATING)})(?: (?:{beside}))+(?=\s*:)", re.IGNORECASE)


def _chosen() -> str:
    """The form of a note that has one of several answers chosen."""
    verbs, beside = "|".join(sorted(words.CHOOSING)), "|".join(sorted(words.BESIDE | {"word", "answer"}))
    return rf"(?:please )?(?:{verbs})(?: (?:{beside}))*"


@cache
def _note_behind() -> re.Pattern[str]:
    """ "kind: a / b (tick one)" -- such a note behind the answers."""
    return re.compile(
        rf"^(?P<label>[^:?(]+):\s*(?P<options>[^(]*[/|;,][^(]*?)\s*(?P<note>\({_chosen()}\))\s*$", re.IGNORECASE
    )


@cache
def _choice() -> re.Pattern[str]:
    """ "kind (tick one): a / b" -- a field with the answers to choose from behind it."""
    note, marks = _chosen(), r"(?:[/|;,]|\[ ?\]|[\u2610\u25a1])"
    asked_ = rf"(?P<label>[^:?]*?)(?:\s*[(\[]{note}[)\]]\s*:?|[,:-]? {note}:)"
    return re.compile(rf"{asked_}\s*(?P<options>.*{marks}.*)", re.IGNORECASE)


@cache
def _stretch() -> re.Pattern[str]:
    """ "from ____ to ____" -- two gaps for a stretch of time."""
    gap = r"(?: which (?:year|date|month))?(?:\s*(?:_{2,}|\?+|\.{3,}|\u2026))"
    starts, ends = "|".join(words.STARTS), "|".join(words.ENDS)
    return re.compile(rf"\s\b(?:{starts}){gap}\s*[,/]?\s*(?:{ends}){gap}", re.IGNORECASE)
