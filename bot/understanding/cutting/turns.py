"""Turns that are no questions about facts: small talk, moves such as "are you sure?", choices of what was offered."""

from __future__ import annotations

from bot.language import fillers, grammar, operators, small_talk
from bot.language.inflection import key
from bot.language.small_talk import Move, Social
from bot.later import later
from bot.model import SmallTalk, TagKind
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.tagging import lexicon

with later:
    from bot.understanding.cutting import moves, whether

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Sentence


def whole_turn(
    found: Sequence[Sentence], words: tuple[str, ...], context: Context, facts: FactBase
) -> SmallTalk | Move | None:
    """Small talk, or a move, if that is all there is; `words` are those of the sentences."""
    known = lexicon.move_phrases()
    stripped = _without_openers(words)
    if context.turns:
        move = known.get(words) or known.get(stripped) or moves.move_of(found)
        if move is not None:
            is_other = _is_of_item(words, context, facts) or _is_word_of(stripped, context)
            return None if move is Move.SOURCE and is_other else move
    is_social = lexicon.sociable_words().issuperset(words)
    if is_social and (act := lexicon.social_phrases().get(words)) is not None:
        return SmallTalk(act.value)
    if acts := cover(words):
        return SmallTalk(acts[0].value if len(acts) == 1 else max(acts, key=weight).value)
    if (act := _remark(words) or _sociable(words)) is not None:
        return SmallTalk(act.value)
    if not context.turns and (early := known.get(stripped) or known.get(words)) is not None:
        return SmallTalk(Social.SOURCES.value if early is Move.SOURCE else "nothing_yet")
    return None


def _is_of_item(words: tuple[str, ...], context: Context, facts: FactBase) -> bool:
    """Whether words that ask where the last answer comes from ask it of the item, by a word of its own property."""
    if "it" not in words or "you" in words:
        return False
    subject = context.turns[-1].query.subject
    found = facts.phrases([key(word) for word in words]) if subject else ()
    cued = [facts.properties[s.target] for _, _, senses in found for s in senses if s.kind is TagKind.CUE]
    return any("where" in p.asks and facts.statements(subject, p.id) for p in cued)


def _is_word_of(words: tuple[str, ...], context: Context) -> bool:
    """Whether a noun for a source stands in the last reply itself: "and which *link*?"."""
    is_noun = "which" in words and words[-1] not in grammar.FUNCTION_WORDS
    return is_noun and words[-1] in context.turns[-1].text.lower().split()


def without_appeal(found: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """A statement without what asks behind it whether it is so: "they say it was 1951. *So which is it?*"."""
    *before, last = found
    if not before or "which" not in {t.text for t in last.tokens} or not whether.is_statement(before[-1].tokens):
        return found
    return tuple(before) if moves.move_of([last]) is Move.WHICH_IS else found


def chosen(words: tuple[str, ...], choices: tuple[str, ...], examples: tuple[str, ...]) -> str | None:
    """The offered question that a short answer picks: a number, an ordinal, or words of just one of them."""
    if len(choices) == 1 and set(words) <= small_talk.AGREEMENT:
        return choices[0]
    if words[:1] == ("and",) and set(choices) <= set(examples):
        return None  # it goes on from what was told, and not from what may be asked at all
    content = [w for w in words if w not in grammar.FUNCTION_WORDS or w == "both"]
    content = [w for w in content if w not in fillers.OPTIONS or len(content) == 1]
    pick = {
        "last": len(choices),
        **operators.ORDINALS,
        **{str(n): n for n in range(1, 10)},
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
    }
    if len(content) == 1 and 0 < pick.get(content[0], 0) <= len(choices):
        return choices[pick[content[0]] - 1]
    if set(choices) <= set(examples):
        return None  # what may be asked at all was shown, not what was meant: its words are no answer
    wanted = {key(w) for w in content}
    matches = [c for c in choices if wanted and wanted <= {key(w) for w in phrase_words(c)}]
    return matches[0] if len(matches) == 1 and len(words) <= 6 else None  # noqa: PLR2004


def _without_openers(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without politeness and joining at either end."""
    start, end = 0, len(words)
    while start < end and words[start] in fillers.OPENERS:
        start += 1
    while end > start and words[end - 1] in fillers.CLOSERS and words[max(end - 2, 0)] not in fillers.BEFORE_CLOSERS:
        end -= 1
    return words[start:end]


_POINTING = grammar.THAT | grammar.YOU
_UNJUDGED = small_talk.SELF | small_talk.INTENSIFIERS
"""Words of a remark that neither praise nor blame."""


def _remark(words: tuple[str, ...]) -> Social | None:
    """A remark made of a telling word and words of grammar: "that was stupid", "are you a real person"."""
    is_of_speaker = not {"i", "being"}.isdisjoint(words)
    if not is_of_speaker and _POINTING.isdisjoint(words):
        return None
    phrases = lexicon.social_phrases()
    if is_of_speaker and phrases.get(words[:1]) is Social.SORRY:
        is_regret = all(w in grammar.FUNCTION_WORDS | small_talk.REGRETS for w in words[1:])
        return Social.SORRY if is_regret else None
    if _POINTING.isdisjoint(words):
        return None
    told = [w for w in words if w not in grammar.FUNCTION_WORDS and phrases.get((w,)) is not Social.LAUGH]
    if "you" in words and told and set(told) <= small_talk.SELF:
        return Social.HUMAN
    acts = [phrases.get((w,)) for w in told if w not in _UNJUDGED]
    judged = [act for act in (Social.INSULT, Social.PRAISE) if act in acts]
    return judged[0] if judged and set(acts) <= {Social.INSULT, Social.PRAISE} else None


_LONGEST_TALK = 14
"""Words of small talk."""


def _sociable(words: tuple[str, ...]) -> Social | None:
    """Social phrases in any order among words that only keep them company: "good morning to you, dear machine"."""
    if not 1 < len(words) <= _LONGEST_TALK or not lexicon.sociable_words().issuperset(words):
        return None
    said = set(words)
    known = lexicon.social_by_first()
    phrases = {p: act for word in words for p, act in known.get(word, ()) if said.issuperset(p)}
    telling = {p: act for p, act in phrases.items() if len(p) > 1 or act.value in small_talk.TELLING}
    if not telling or not said <= small_talk.COMPANY.union(*phrases):
        return None
    longest = max(len(p) for p in telling)
    return max((act for p, act in telling.items() if len(p) == longest), key=weight)


def cover(words: tuple[str, ...]) -> list[Social]:
    """The social acts that make up the whole text, or none if anything is left over."""
    if not lexicon.sociable_words().issuperset(words):
        return []
    phrases = lexicon.social_phrases()
    acts: list[Social] = []
    at = 0
    while at < len(words):
        size = next((n for n in range(min(12, len(words) - at), 0, -1) if words[at : at + n] in phrases), 0)
        if size:
            acts.append(phrases[words[at : at + size]])
        elif words[at] not in small_talk.BESIDE or not acts:
            return []
        at += size or 1
    return acts


def weight(act: Social) -> int:
    """Which of several social acts the reply answers."""
    order = [
        Social.ACKNOWLEDGE,
        Social.SPEAKER,
        Social.SELF,
        Social.LAUGH,
        Social.SORRY,
        Social.GREETING,
        Social.PRAISE,
        Social.THANKS,
        Social.INSULT,
        Social.FEELING,
        Social.GOODBYE,
        Social.IDENTITY,
        Social.HUMAN,
        Social.SOURCES,
        Social.HELP,
    ]
    return order.index(act) if act in order else 0
