"""The utterance templates of a pack's own intents: "what [does|did] {item} (stand for|mean)".

    template = part+
    part     = words | slot | "[" words ("|" words)* "]" | "(" words ("|" words)+ ")"
    slot     = "{item}" | "{value}" | "{time}" | "{number}"

What is in square brackets may be left out; of what is in round ones, one is said. They do not nest, and a slot never
stands inside one: a template with two meanings is two templates.
"""

from __future__ import annotations

import itertools
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


UTTERANCE_FORM = (
    r"^(?:[^\[\](){}|]|\{(?:item|value|time|number)\}|\[[^\[\](){}]*[^\[\](){}|\s][^\[\](){}]*\]"
    r"|\([^\[\](){}|]+(?:\|[^\[\](){}|]+)+\))+$"
)
"""A regular expression for what the check finds nothing wrong with, for editors."""

_PART = re.compile(
    r"\{(?P<slot>\w*)\}|\[(?P<optional>[^\[\](){}]+)\]|\((?P<either>[^\[\](){}]+\|[^\[\](){}]+)\)"
    r"|(?P<words>[^\[\](){}|]+)|(?P<stray>.)",
    re.DOTALL,
)


def slots_of(template: str) -> list[str]:
    """Give the names in braces."""
    return [match["slot"] for match in _PART.finditer(template) if match["slot"] is not None]


def stray(template: str) -> int | None:
    """Give the place of the first bracket that opens or closes nothing, or stands where it may not."""
    return next((match.start() for match in _PART.finditer(template) if match["stray"]), None)


def words_of_template(template: str) -> str:
    """Give all words that stand in a template, as one text."""
    texts = (match["words"] or match["optional"] or match["either"] or "" for match in _PART.finditer(template))
    return " ".join(texts).replace("|", " ")


def forms(template: str) -> list[tuple[str, ...]]:
    """Give every way to say a template, as texts and slots ("{item}") in their order."""
    return [tuple(part for part in form if part) for form in itertools.product(*parts(template))]


def parts(template: str) -> Iterator[list[str]]:
    """Give the parts of a template in their order, each with the ways to say it; "" for what may be left out."""
    for match in _PART.finditer(template):
        if match["optional"]:
            yield ["", *(text.strip() for text in match["optional"].split("|"))]
        elif match["either"]:
            yield [text.strip() for text in match["either"].split("|")]
        else:
            yield [match[0].strip()]
