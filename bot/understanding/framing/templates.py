"""The templates of a pack's own intents as they are matched: every way to say them, by the keys of its words."""

from __future__ import annotations

from bot.facts.phrases import Utterance
from bot.language import grammar
from bot.language.inflection import key
from bot.later import later
from bot.understanding.cleaning.normalise import phrase_words

with later:
    from bot.facts import utterances

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model import Intent


def utterances_of(intent: Intent) -> Iterator[Utterance]:
    """Every way to say an intent."""
    return (utterance for template in intent.says for utterance in compiled(intent, template))


def compiled(intent: Intent, template: str) -> Iterator[Utterance]:
    """The ways to say a template by the keys of their words; one that has only slots takes nothing."""
    for form in utterances.forms(template):
        parts = tuple(part for text in form for part in ([text] if text.startswith("{") else _keys(text)))
        if keys := frozenset(part for part in parts if not part.startswith("{")):
            tense = tense_of({word for text in form for word in phrase_words(text)})
            yield Utterance(intent.id, parts, tense, keys)


def tense_of(words: Iterable[str]) -> str:
    """The tense of a clause: "past" or "present" where its verbs say which, else ""."""
    is_past, is_present = not grammar.PAST.isdisjoint(words), not grammar.PRESENT.isdisjoint(words)
    return "" if is_past == is_present else "past" if is_past else "present"


def _keys(text: str) -> list[str]:
    return [key(word) for word in phrase_words(text) if word not in grammar.TRANSPARENT]
