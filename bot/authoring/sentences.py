"""Sentences of properties that would be told otherwise than their author means: signs as words, the past as present."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.facts.draft import sound
from bot.language import grammar
from bot.model import TimeRelation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Problem
    from bot.facts.draft import Draft

_ROUND = re.compile(r"\([^()|{}]*\|[^(){}]*\)")
"""An alternation as templates of intents have it."""
_PAST = (TimeRelation.DURING, TimeRelation.AS_OF)
"""What holds in a time that may be over."""


def warn_of_sentences(draft: Draft) -> Iterator[Problem]:
    """Find round brackets that would be told, and sentences that say of any time what is so now."""
    for entry in sound(draft.properties):
        for key, template in (("says", entry.record.says), ("inverse", entry.record.inverse)):
            if found := _ROUND.search(template):
                message = f"{key}: {found[0]} would be told as it stands"
                hint = f"write the present and the past in square brackets: [{found[0][1:-1]}]"
                yield entry.row.problem(key, message, hint, is_warning=True)
            elif entry.record.time in _PAST and "[" not in template:
                now = next((word for word in template.split() if word in grammar.OF_PRESENT), "")
                if now:
                    message = f"{key}: {now!r} would be told of the past too"
                    hint = f"write both: {grammar.OF_PRESENT[now]}"
                    yield entry.row.problem(key, message, hint, is_warning=True)
