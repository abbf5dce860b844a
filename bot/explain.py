"""How a message was read, for people: what /why and `factbot explain` show."""

from __future__ import annotations

from bot.answering.sentence import fill
from bot.language import replies
from bot.language.inflection import plural
from bot.language.small_talk import Move
from bot.model import Ambiguous, Chosen, Found, NotKnown, NotUnderstood, Refuted, SmallTalk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.answering.render import Renderer
    from bot.facts.base import FactBase
    from bot.model import Condition, Frame, Outcome, Selection, Token, Turn
    from bot.understanding.deciding.reading import Reading

_MOST = 5
"""Candidate frames shown."""


class Explainer:
    """Shows readings."""

    def __init__(self, facts: FactBase, renderer: Renderer) -> None:
        """Take what names and words things."""
        self._facts = facts
        self._renderer = renderer

    def explain(
        self, readings: tuple[tuple[Reading, tuple[Frame, ...]], ...], outcome_of: Callable[[Frame], Outcome]
    ) -> str:
        """All readings of a message, step by step, each with the frames that are answered."""
        return "\n\n".join("\n".join(self._reading(r, told, outcome_of)) for r, told in readings)

    def _reading(self, r: Reading, told: tuple[Frame, ...], outcome_of: Callable[[Frame], Outcome]) -> list[str]:
        lines = [f"carrier:  {said}" for said in r.carriers] + [f"clause:   {r.text}"]
        if r.tokens:
            lines.append(
                "tokens:   " + " ".join(t.text if t.text == t.said.lower() else f"{t.text}<{t.said}>" for t in r.tokens)
            )
        for t in r.tags:
            tag = " ".join(filter(None, (t.kind.value, t.value or " ".join(sorted(t.properties)))))
            lines.append(f"tag:      {tag} = {_said(r.tokens, t.at)}")
        for frame in r.candidates[:_MOST]:
            lines.append(f"frame:    {frame.cost.key()} {self._query(frame)}")
            if frame.unexplained:
                lines.append(f"          unexplained: {', '.join(frame.unexplained)}")
            if frame.contradiction:
                lines.append(f"          against it: {frame.contradiction}")
        if r.outcome is not None and not told:
            lines.append(f"outcome:  {_without_frame(r.outcome)}")
        for frame in told:
            lines += self._outcome(frame, outcome_of(frame))
        return lines

    def _outcome(self, frame: Frame, outcome: Outcome) -> list[str]:
        lines = [f"query:    {self._query(frame)}"]
        if frame.carried:
            lines.append(f"carried:  {', '.join(frame.carried)}")
        lines.append(f"outcome:  {type(outcome).__name__}")
        if isinstance(outcome, Found | Refuted):
            statements = outcome.statements
        elif isinstance(outcome, NotKnown):
            statements = outcome.nearest
        elif isinstance(outcome, Chosen):
            statements = tuple(s for evidence in outcome.evidence for s in evidence)
        else:
            statements = ()
        for s in statements:
            time = f" [{s.time.format()}]" if s.time else ""
            where = "; ".join(self._renderer.reference(r) for r in s.references)
            lines.append(f"statement: {s.id} = {s.value}{time} ({where})")
        return lines

    def _query(self, frame: Frame) -> str:
        q = frame.query
        extra = [*q.values, *(w for _, w in q.excluded)]
        extra += [q.place] if q.place else []
        extra += [q.when.label or q.when.relation] if q.when else []
        extra += [str(q.number)] if q.number is not None else []
        extra += [f"#{q.ordinal}"] if q.ordinal else []
        extra += [selection_line(s) for s in (q.selection, q.via) if s is not None]
        return f"{q.kind.value} of {q.property or 'the item'} of {q.subject}" + (
            f": {', '.join(extra)}" if extra else ""
        )

    def why(self, turn: Turn, references: tuple[str, ...]) -> str:
        """How the last answer came about."""
        q = turn.query
        item = self._facts.item(q.subject).label if q.subject else self._described(q.selection)
        label = self._facts.properties[q.property].label if q.property else ""
        line = replies.READ_AS if label else replies.READ_AS_OF_ITEM
        lines = [fill(line, kind=q.kind.value, item=item, **({"label": label} if label else {}))]
        if q.when is not None and q.when.label:
            lines.append(fill(replies.READ_TIME, when=q.when.label))
        lines += [fill(replies.LOOKED_UP, what=i) for i in turn.statements]
        lines += [fill(replies.SOURCE_LINE, reference=r) for r in references]
        return "\n".join(lines)

    def _described(self, selection: Selection | None) -> str:
        """A word for items that a question describes without naming one."""
        type_ = self._facts.types.get(selection.type) if selection is not None else None
        return plural(type_.nouns[0] if type_ is not None else replies.ITEM)


def _without_frame(outcome: Ambiguous | NotUnderstood | SmallTalk | Move) -> str:
    """What a clause is that no frame explains: "NotUnderstood (unexplained_words, near staff): smoke"."""
    match outcome:
        case NotUnderstood():
            near = f", near {outcome.property}" if outcome.property else ""
            words = f": {', '.join(outcome.words)}" if outcome.words else ""
            return f"NotUnderstood ({outcome.reason.value}{near}){words}"
        case Ambiguous():
            return f"Ambiguous: {' / '.join(outcome.choices)}"
        case SmallTalk():
            return f"SmallTalk ({outcome.act})"
        case Move():
            return f"Move ({outcome.value})"


def _said(tokens: tuple[Token, ...], at: tuple[int, ...]) -> str:
    """The words of a tag; with what the pack says for them where they are synonyms."""
    words = " ".join(tokens[n].text for n in at)
    spots = {tokens[n].start: tokens[n] for n in reversed(at)}
    if not any(t.is_synonym for t in spots.values()):
        return words
    said = " ".join(spots[start].said if spots[start].is_synonym else spots[start].text for start in sorted(spots))
    return f'{said} (for "{words}")'


def selection_line(selection: Selection) -> str:
    """A description in one line: "island (harbour not), ranked by area from the top, place 2"."""
    parts = [selection.type or "item", *selection.items]
    parts += [_condition_line(c) for c in selection.conditions]
    if (order := selection.order) is not None:
        end = "top" if order.is_descending else "bottom"
        counted = f" number of {_condition_line(order.counted)}" if order.counted is not None else ""
        places = f"places {order.place} to {order.place + order.count - 1}" if order.count else "all places"
        parts.append(f"{order.property}{counted} from the {end}, {places}")
    return " | ".join(parts)


def _condition_line(c: Condition) -> str:
    parts = ["not" if c.is_negated else "", "of" if c.is_inverse else "", c.property, *c.values, c.operator, c.than]
    parts += [str(c.number) if c.number is not None else "", c.when.label if c.when is not None else ""]
    parts += [
        f"({selection_line(c.among)})" if c.among is not None else "",
        "now" if c.is_current else "",
        "formerly" if c.is_over else "",
    ]
    return " ".join(p for p in parts if p)
