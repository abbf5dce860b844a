"""Check the sentence templates of properties: "{item} [is|was] called {value}".

A template is text with variables, a name in braces, and alternations: [present|past], not nested and without
variables, so that no fact depends on the tense.
"""

from __future__ import annotations

import re

from bot.facts.schema import VARIABLES
from bot.facts.tables import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = re.compile(r"\{(?P<variable>\w*)\}|\[[^\[\]{}|]*\|[^\[\]{}|]*\]|[^\[\]{}]+|(?P<stray>.)")


def template_variables(template: str) -> list[str]:
    """Give the names in braces."""
    return [match["variable"] for match in _PART.finditer(template) if match["variable"]]


def check_template(template: str) -> Iterator[tuple[str, str]]:
    """Tell what is wrong with a template, as message and hint."""
    stray = next((match.start() for match in _PART.finditer(template) if match["stray"]), None)
    if stray is not None:
        yield f"unbalanced or misplaced bracket at {template[stray:][:20]!r}", "expected {variable} or [present|past]"
        return
    for name in template_variables(template):
        if name not in VARIABLES:
            yield f"unknown variable {{{name}}}", did_you_mean(name, VARIABLES) or f"known: {', '.join(VARIABLES)}"
