"""The forms of questions that peers are given for every cue and value of the pack.

Each form is written twice: as plain texts, for peers that compare wordings, and as templates in hassil's notation.
`{s}` is the subject, `{c}` a cue, `{v}` a value. Plain texts name the subject by its label; "yyyy" stands for a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.material import TIMED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.material import Ask, Material

ANY: frozenset[str] = frozenset()
TOLD = frozenset({"name", "text", "place", "item"})
COUNTED = frozenset({"quantity", "money"})
DATED = frozenset({"during", "as_of", "on"})
FEW_CUES = 2
"""Cues that are combined with every value, in plain texts."""

RULES = {
    "ask": "(what|whats|what's|which|who|who's|whom|whose|why|how|where|how come|for what)",
    "be": "(is|are|was|were|be|been|do|does|did|has|have|had|will|would|can)",
    "det": "(the|its|their|a|an|all|all the|all its)",
    "prep": "(of|in|for|at|by|to|with|on|from|as)",
    "end": "(have|has|had|do|use|be|there|work|worldwide|now|today|currently)",
    "please": "((can|could) you tell me|tell me|please|please tell me|give me|name|do you know|i want to know)",
}
"""Parts that templates share, in hassil's notation."""

SKIPPED = ("please", "exactly", "actually", "really", "hi", "hello", "thanks", "so", "and", "ok", "btw", "just", "then")
"""Words that templates pass over."""

_ASKED = (
    "[<please>] [<ask>] [<be>] [<det>] {c}",
    "[<please>] [<ask>] [<be>] [<det>] <s> [<be>] [<det>] {c} [<prep>]",
    "[<please>] [<ask>] [<be>] [<det>] {c} [<prep>|<be>] <s> [<end>]",
    "[<please>] <ask> {c} <be> <s> [<end>]",
    "<s> {c} [<ask>]",
)
_WHEN = "(when|in (what|which) year|what year|which year|on (what|which) date|on (what|which) day|since when)"


@dataclass(frozen=True, slots=True)
class Form:
    """A way of asking one kind of question of a property."""

    kind: str
    texts: tuple[str, ...]
    templates: tuple[str, ...]
    types: frozenset[str] = ANY
    """The value types of the properties that it fits; none means any."""
    times: frozenset[str] = ANY
    """The time relations of the properties that it fits; none means any."""
    of_lists: bool = False
    """Only for properties whose values make a list."""
    ordinal: int = 0
    is_timed: bool = False

    @property
    def has_value(self) -> bool:
        """Whether it names a value."""
        return "{v}" in self.texts[0]

    def fits(self, ask: Ask) -> bool:
        """Tell whether a property can be asked in this way."""
        is_of_type = ask.type in self.types if self.types else True
        is_of_time = ask.time in self.times if self.times else True
        return is_of_type and is_of_time and (ask.is_list or not self.of_lists)

    def label(self, ask: Ask, value: str = "") -> str:
        """Give the label of what it asks of a property."""
        return label(self.kind, ask.item, ask.property, value, self.ordinal, is_timed=self.is_timed)


def label(  # noqa: PLR0913 -- the fields of a label
    kind: str, item: str, property_: str, value: str, ordinal: int, *, is_timed: bool
) -> str:
    """Give the label of a reading."""
    return "|".join((kind, item, property_, value, str(ordinal))) + TIMED * is_timed


FORMS = (
    Form(
        "value",
        ("what is {s} {c}", "what is the {c} of {s}", "what does {s} {c}", "{c}"),
        _ASKED,
        types=TOLD,
    ),
    Form(
        "value",
        ("how many {c} does {s} have", "what is the {c} of {s}", "{s} {c}", "how much {c}"),
        (
            *_ASKED,
            "[<please>] (how many|how much|number of|the number of) [of] [<det>] {c} [<be>] [<s>] [<end>]",
            "how (large|big|high|many) <be> [<det>] [<s>] {c} [<prep> <s>]",
        ),
        types=COUNTED,
    ),
    Form(
        "value",
        ("what was {s} {c} in yyyy", "{c} in yyyy"),
        (*(f"{asked} (in|of|during|back in) {{year}}" for asked in _ASKED), f"in {{year}} {_ASKED[1]}"),
        times=DATED,
        is_timed=True,
    ),
    Form(
        "period",
        ("when was {s} {c}", "when did {s} {c}", "in what year was {s} {c}", "date of {c}"),
        (
            f"[<please>] {_WHEN} <be> [<det>] [<s>] {{c}} [<prep>] [<s>]",
            "[<det>] (date|year|day) [of] [<det>] [<s>] {c}",
            "[<s>] {c} (when|date|year)",
        ),
        times=frozenset({"on"}),
    ),
    Form(
        "place",
        ("where was {s} {c}", "in which city was {s} {c}"),
        (
            "[<please>] (where|in (what|which) (city|place|town|country)) <be> [<det>] [<s>] {c} [<prep>] [<s>]",
            "(place|location) of [<det>] [<s>] {c}",
        ),
        times=frozenset({"on"}),
    ),
    Form(
        "period",
        ("when was {v}", "in which year was {v}", "when did {v} happen"),
        (f"[<please>] {_WHEN} <be> [<det>] {{v}} [happen|take place|organized]", "{v} (when|date|year)"),
        times=frozenset({"on"}),
        of_lists=True,
    ),
    Form(
        "began",
        ("when did {s} become {v}", "since when is {s} {c} {v}"),
        (
            f"[<please>] {_WHEN} <be> <s> (become|renamed [to]|change its name to|(take|get) the name) {{v}}",
            f"{_WHEN} <be> <s> {{c}} {{v}}",
            "(since when|from when) <be> <s> [{c}] {v}",
        ),
        times=frozenset({"during"}),
    ),
    Form(
        "ended",
        ("until when was {s} {c} {v}", "when did {s} stop being {c} {v}"),
        (
            "[<please>] (until when|till when|up to when|until what year) <be> <s> [{c}] {v}",
            "when <be> <s> (stop|cease) [being|to be] [{c}] {v}",
        ),
        times=frozenset({"during"}),
    ),
    Form(
        "duration",
        ("how long was {s} {c} {v}",),
        ("[<please>] (how long|for how long|how many years|for how many years) <be> <s> [{c}] {v} [{c}|last]",),
        times=frozenset({"during"}),
    ),
    Form(
        "previous",
        ("what was {s} {c} before {v}", "what came before {v}"),
        ("[<please>] what <be> [<det>] [<s>] [{c}] before [it was] {v}", "what (came|comes) before {v}"),
        times=frozenset({"during"}),
    ),
    Form(
        "next",
        ("what was {s} {c} after {v}", "what came after {v}"),
        ("[<please>] what <be> [<det>] [<s>] [{c}] after [it was] {v}", "what (came|comes) after {v}"),
        times=frozenset({"during"}),
    ),
    Form(
        "claim",
        ("is {s} {c} {v}", "does {s} {c} {v}"),
        ("(is|are|was|were|do|does|did|has|have) [<det>] <s> [<be>] [<det>] {c} [<prep>] [<det>] {v}",),
        types=TOLD,
    ),
    Form(
        "claim",
        ("was {s} {c} {v} in yyyy",),
        ("(is|was|did) [<det>] <s> [<be>] [already|still] [{c}] {v} in {year}",),
        types=TOLD,
        times=frozenset({"during"}),
        is_timed=True,
    ),
    Form(
        "claim",
        ("was {s} {c} in yyyy", "did {s} {c} in yyyy"),
        ("(is|was|did) [<det>] <s> [<be>] [already] {c} (in|by) {year}",),
        types=frozenset({"event"}),
        is_timed=True,
    ),
    Form(
        "expand",
        ("what does {v} stand for", "what is {v} short for", "meaning of {v}"),
        (
            "[<please>] what <be> [the] [letters|abbreviation|acronym] {v} (stand for|mean|short for)",
            "(meaning of|full form of) {v}",
        ),
        types=frozenset({"name"}),
    ),
    Form(
        "describe",
        ("what is {v}", "tell me about {v}"),
        ("[<please>] (what|who) (is|was) {v}", "tell me [more] about {v}"),
        types=frozenset({"name"}),
    ),
    Form("all", ("list all {c}", "what are all the {c}"), ("[<please>] (list|what are all|all) [<det>] [<s>] {c}",)),
    Form(
        "count",
        ("how many {c} has {s} had", "how many {c} are there"),
        ("[<please>] (how many|number of) [<det>] {c} <be> (there|<s>) [had|have|been]",),
        types=TOLD,
        times=DATED,
    ),
    Form(
        "ordinal",
        ("what was the first {c} of {s}", "first {c}"),
        ("[<please>] [what] [<be>] [<det>|<s>] (first|original|initial) {c} [of] [<s>]",),
        times=DATED,
        ordinal=1,
    ),
    Form(
        "ordinal",
        ("what was the last {c} of {s}", "last {c}"),
        ("[<please>] [what] [<be>] [<det>|<s>] (last|latest|final) {c} [of] [<s>]",),
        times=DATED,
        ordinal=-1,
    ),
    Form(
        "longest",
        ("which {c} was the longest", "longest {c}"),
        ("[which|what] [<be>] [<det>] (longest|longest lasting) {c}", "which {c} <be> [the] longest"),
        times=frozenset({"during"}),
    ),
)


def wordings(material: Material) -> Iterator[tuple[str, str]]:
    """Give every plain text with the label of what it asks."""
    names = {item: name for name, item in reversed(material.subjects)}
    for ask in material.asks:
        for form in FORMS:
            if form.fits(ask):
                for text in form.texts:
                    yield from _filled(form, text.replace("{s}", names[ask.item]), ask)
    for name, item in material.subjects:
        yield f"what is {name}", label("describe", item, "", "", 0, is_timed=False)


def _filled(form: Form, text: str, ask: Ask) -> Iterator[tuple[str, str]]:
    if not form.has_value:
        yield from ((text.replace("{c}", cue), form.label(ask)) for cue in ask.cues)
        return
    cues = ask.cues[:FEW_CUES] if "{c}" in text else ("",)
    for alias, value in ask.values:
        yield from ((text.replace("{v}", alias).replace("{c}", cue), form.label(ask, value)) for cue in cues)
