"""Every value of the archipelago claimed of every item that has such a value: what is false is never confirmed.

The forms say of each property how a yes-or-no question about it sounds. The expectation comes from the statements
alone: a value that no statement gives the item is not to be confirmed, one that a statement gives it not denied.
"""

from __future__ import annotations

import pytest

from bot.model import Property, Rank, Statement, Status, ValueType
from tests.packs.bots import VARROW, ask, bot_of, bug

FACTS = bot_of(VARROW).facts

FORMS = {
    "area": "Does {item} have an area of {value} square kilometres?",
    "at": "Is {item} at {value}?",
    "boats": "Do {value} boats fit into {item}?",
    "boats_lost": "Did {item} cost {value} boats?",
    "built_by": "Was {item} built by {value}?",
    "capacity": "Does {item} carry {value} passengers?",
    "depth": "Is {item} {value} metres deep?",
    "elevation": "Is {item} {value} metres high?",
    "from": "Does {item} start at {value}?",
    "gusts": "Did the gusts of {item} reach {value} km/h?",
    "height": "Is {item} {value} metres high?",
    "island": "Is {item} on {value}?",
    "length": "Is {item} {value} metres long?",
    "livelihood": "Do people on {item} live by {value}?",
    "lives_lost": "Did {item} cost {value} lives?",
    "miles": "Is {item} {value} nautical miles long?",
    "minutes": "Does {item} take {value} minutes?",
    "off": "Was {item} off {value}?",
    "office": "Was {item} {value}?",
    "population": "Does {item} have {value} inhabitants?",
    "range": "Does {item} have a range of {value} nautical miles?",
    "seat": "Does {item} sit in {value}?",
    "serves": "Does {item} serve {value}?",
    "staff": "Does {item} employ {value} people?",
    "summit": "Is the highest point of {item} {value}?",
    "to": "Does {item} end at {value}?",
}


def _statements(p: Property) -> list[Statement]:
    return [s for s in FACTS.statements(property=p.id) if s.rank is not Rank.DEPRECATED]


def _question(p: Property, item: str, value: str) -> str:
    told = FACTS.item(value).label if p.type is ValueType.ITEM else value
    return FORMS[p.id].format(item=FACTS.item(item).label, value=told)


@pytest.mark.parametrize("name", FORMS)
def test_what_no_statement_says_is_not_confirmed(name: str) -> None:
    p = FACTS.properties[name]
    statements = _statements(p)
    faults = []
    for item in dict.fromkeys(s.item for s in statements):
        known = {s.value for s in FACTS.statements(item, name)}
        for value in dict.fromkeys(s.value for s in statements if s.value not in known):
            reply = ask(bot_of(VARROW), _question(p, item, value))
            if reply.text.startswith("Yes"):
                faults.append(f"{_question(p, item, value)} {reply.text}")
    assert faults == []


@pytest.mark.parametrize("name", FORMS)
def test_what_is_so_is_not_denied(name: str) -> None:
    p = FACTS.properties[name]
    last = {s.item: s for s in _statements(p) if s.time is None or s.time.is_end_open or s.number is not None}
    replies = {q: ask(bot_of(VARROW), q) for s in last.values() if (q := _question(p, s.item, s.value))}
    assert [q for q, r in replies.items() if r.status is Status.ANSWER and r.text.startswith("No")] == []


_INVERSE = "who has it is told of another property than the one that is asked for"


@pytest.mark.parametrize(
    "question",
    [
        "How deep is Hesk Head lighthouse?",
        "How high is Hallin?",
        "Which route does Jean Pask serve?",
        "Who built Hesk?",
        "When was Harald Venn automated?",
        "When was Quern evacuated?",
        "How many staff does Varrow Ferries have?",
        "On which island is Jean Pask?",
        "How many islands does Hallin have?",
        bug(_INVERSE, "How many islands does Great Varrow have?"),
        "How many lights does Brannet keep?",
        bug(_INVERSE, "Which office did Stenwick hold?"),
        bug(_INVERSE, "What is the capital of Stenwick?"),
        "When did Gannock Light strike?",
    ],
)
def test_what_items_of_a_type_cannot_have_is_not_answered(question: str) -> None:
    assert ask(bot_of(VARROW), question).status is not Status.ANSWER
