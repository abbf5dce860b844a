"""Times that turns tell in words: parts of a decade, what happened then, either side of what was named."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, ask, bot_of


def _reply(pack: str, turns: str) -> tuple[Status, str]:
    reply = ask(bot_of(IOM if pack == "iom" else VARROW), *turns.split(" / "))
    return reply.status, reply.text


@pytest.mark.parametrize(
    ("pack", "turns", "must", "must_not"),
    [
        # several things share a word, and another word says which is meant
        ("iom", "how old was IOM when the earthquake hit Haiti?", "59", "53"),
        ("iom", "how old was IOM when the earthquake struck Pakistan?", "In 2004/2005", "2010"),
        ("iom", "how many years after the founding did the earthquake hit Haiti?", "59 years", "53"),
        # one year of a decade or century
        ("iom", "what happened in 1990? / and in the last year of that decade?", "Kosovo|Timor", "Kuwait"),
        ("iom", "what was it called in 1983? / and in the third year of that decade?", "In 1982", ""),
        ("iom", "what was it called in 1956? / and in the first year of the next decade?", "In 1960", "1951"),
        ("iom", "what was it called in 1983? / and in the last year of the decade before?", "In 1979", "1989"),
        ("iom", "what was it called in 1983? / the very last year of the same decade?", "In 1989", ""),
        ("varrow", "who was reeve in 1953? / and in the last year of that decade?", "In 1959", "from 1946 to 1954"),
        ("varrow", "who was reeve in 1953? / and in the last year of that century?", "In 1999", ""),
        # halfway
        ("iom", "midway through the 1980s its name was...?", "In the mid-1980s|(ICM)", "(IOM)"),
        ("iom", "the name halfway into the 1970s?", "In the mid-1970s", ""),
        ("iom", "name mid-way through the 80s", "In the mid-1980s", ""),
        # the other side of what was named
        ("iom", "what is listed just before the boat people? / and just after?", "After the Viet|Kuwait", "Chile"),
        ("iom", "when was Chile? / what comes just before? / and just after?", "After Chile", ""),
        ("iom", "what came before ICM? / and after?", "After ICM|(IOM)", "(ICEM)"),
        ("iom", "which name followed ICEM? / which preceded it?", "Before ICEM", "(ICM)"),
        ("iom", "which crisis came before Kuwait? / and after that?", "After the Vietnamese", ""),
        ("varrow", "who was reeve before Harald Venn? / and after?", "Anna Garrick", "Harald Venn"),
        ("varrow", "who was reeve after Harald Venn? / and before?", "Isobel Tait", "Harald Venn"),
    ],
)
def test_a_time_that_is_told_in_words_is_the_one_that_is_meant(pack: str, turns: str, must: str, must_not: str) -> None:
    status, text = _reply(pack, turns)
    assert status is Status.ANSWER, text
    assert all(part in text for part in must.split("|")), text
    assert not must_not or must_not not in text, text


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        # which of several is not said, or another one
        ("iom", "how old was IOM at the time of the earthquake?"),
        ("iom", "how old was IOM when the earthquake hit Japan?"),
        # no part of a time that is known
        ("iom", "what was it called in 1983? / and in the last month of that year?"),
    ],
)
def test_a_time_that_is_not_told_exactly_is_not_guessed(pack: str, turns: str) -> None:
    status, text = _reply(pack, turns)
    assert status in {Status.UNKNOWN, Status.CLARIFY}, text
