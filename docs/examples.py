"""What the reference shows of each question kind and of each reason: what it is, and a question that gets it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from bot.authoring.new import STARTER
from bot.config import SHIPPED_PACKS
from bot.model import Kind, Reason

PACKS = {"museum": STARTER, **{name: Path(SHIPPED_PACKS, name) for name in ("iom", "varrow")}}
"""Whom the examples ask: `museum` is what `factbot new` writes."""


class Example(NamedTuple):
    """What a code means, and a message that gets it; a slash parts the messages of a conversation."""

    meaning: str
    pack: str
    question: str


KINDS: dict[Kind, Example] = {
    Kind.VALUE: Example("the value, now or at a time", "museum", "who was the director in 1970?"),
    Kind.ALL: Example("all values, in their order", "museum", "who have been directors?"),
    Kind.COUNT: Example("how many values", "museum", "how many directors has it had?"),
    Kind.BEGAN: Example("when or since when it has the value", "museum", "when did Ines Okoro become director?"),
    Kind.ENDED: Example("until when it had the value", "museum", "until when was Ada Fenn the director?"),
    Kind.PERIOD: Example("when it had the value, or when it happened", "museum", "when was Tomas Reyl director?"),
    Kind.DURATION: Example("how long it had the value", "museum", "how long was Tomas Reyl director?"),
    Kind.ORDINAL: Example("the first, the second, the last value", "museum", "who was the second director?"),
    Kind.NEXT: Example("the value after another", "museum", "who came after Ada Fenn?"),
    Kind.PREVIOUS: Example("the value before another", "museum", "who was director before Ines Okoro?"),
    Kind.BETWEEN: Example("the values between two others", "museum", "who came between Ada Fenn and Ines Okoro?"),
    Kind.LONGEST: Example("the value that it had the longest", "museum", "which director served the longest?"),
    Kind.SHORTEST: Example("the value that it had the shortest", "museum", "who was director for the shortest time?"),
    Kind.LONGER: Example("which of two values lasted longer", "iom", "which name was used longer, ICM or ICEM?"),
    Kind.SHORTER: Example("which of two values lasted less long", "iom", "which was shorter, ICM or ICEM?"),
    Kind.CHANGES: Example("whether and when the value changed", "museum", "has the director changed since 1950?"),
    Kind.CHANGE_COUNT: Example("how often the value changed", "museum", "how often did the name change?"),
    Kind.DIFFERENCE: Example(
        "by how much a figure changed", "museum", "by how much did the visitors grow from 2019 to 2023?"
    ),
    Kind.AGE: Example("how old the item is", "museum", "how old is the museum?"),
    Kind.ELAPSED: Example(
        "how much time passed between two facts",
        "museum",
        "how many years after its founding did it move to Gull House?",
    ),
    Kind.PRECEDENCE: Example(
        "which of two things of different kinds came first", "museum", "which came first, the founding or the name BKM?"
    ),
    Kind.EVENTS: Example("what happened at a time", "museum", "what happened in 1987?"),
    Kind.EXISTED: Example("whether there was such an item then", "museum", "did the museum exist in 1920?"),
    Kind.CLAIM: Example("whether it is so", "museum", "was Ada Fenn the director in 1970?"),
    Kind.COMPARISON: Example(
        "whether a figure is above or below a number", "museum", "did it have more than 15,000 visitors?"
    ),
    Kind.EXPAND: Example("what an acronym stands for", "museum", "what does BKM stand for?"),
    Kind.DESCRIBE: Example("what an item or a value is", "museum", "tell me about the Great Heron"),
    Kind.MEASURED: Example("of which date a figure is", "museum", "as of when are the visitors?"),
    Kind.PLACE: Example("where it happened", "museum", "where was it founded?"),
    Kind.HOLDER: Example("which item has the value", "varrow", "what did Elias Thorne build?"),
    Kind.WHICH: Example("which items fulfil conditions, or come first", "varrow", "which island is the largest?"),
    Kind.HOW_MANY: Example(
        "how many items fulfil conditions", "varrow", "how many lighthouses were built before 1850?"
    ),
    Kind.ANY: Example("whether any item does", "varrow", "are there lighthouses higher than 45 metres?"),
    Kind.EVERY: Example("whether all items do", "varrow", "are all lighthouses higher than 10 metres?"),
    Kind.AMONG: Example("whether an item is one of them", "varrow", "is Hesk the largest island?"),
    Kind.COMPARED: Example("how two items compare", "varrow", "is Hesk larger than Morna?"),
    Kind.TOTAL: Example("what figures come to together", "varrow", "how many boats were lost in all storms?"),
    Kind.AVERAGE: Example("what figures are on average", "varrow", "what is the average depth of the harbours?"),
    Kind.RANKED: Example("all items in the order of a figure or a date", "varrow", "rank the harbours by depth"),
    Kind.TALLIED: Example(
        "which years or decades had so many, or the most", "iom", "which decade saw two changes of name?"
    ),
    Kind.EACH: Example("what the value of each item is", "varrow", "who built each lighthouse?"),
}

REASONS: dict[Reason, Example] = {
    Reason.OUT_OF_SCOPE: Example(
        "nothing in the message is about anything that the facts are about, or it does not say about which one",
        "museum",
        "What does a ticket cost?",
    ),
    Reason.UNKNOWN_PROPERTY: Example(
        "it is about a known thing, but the facts do not say that of it", "museum", "Who founded the museum?"
    ),
    Reason.UNKNOWN_TIME: Example(
        "the facts say it, but not for the time that was asked about",
        "museum",
        "How many visitors did it have in 1950?",
    ),
    Reason.UNEXPLAINED_WORDS: Example(
        "the message was read but for some meaningful words, which the reply names",
        "museum",
        "Who was the first female director?",
    ),
    Reason.UNANSWERED_BEFORE: Example(
        "it goes on from a question that was not understood",
        "museum",
        "Who is the director? / What does a ticket cost? / And in 1990?",
    ),
    Reason.AMBIGUOUS: Example("there are several readings; the reply asks which", "varrow", "when was Garrick born?"),
    Reason.TOO_LONG: Example(
        "the message is longer than anybody's question", "museum", " ".join(["Who was the director?"] * 200)
    ),
    Reason.NOT_ENGLISH: Example("the message is in another language", "museum", "Wie heißt das Museum heute?"),
    Reason.EMPTY: Example("there are no words in the message", "museum", "???"),
}
