"""Follow-ups: what a turn takes from those before it, in both packs, and what it must not take."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ROOT, ask, bot_of

VARROW = ROOT / "knowledge" / "varrow"


def _reply(pack: str, turns: str) -> tuple[Status, str]:
    reply = ask(bot_of(IOM if pack == "iom" else VARROW), *turns.split(" / "))
    return reply.status, reply.text


@pytest.mark.parametrize(
    ("pack", "turns", "must", "must_not"),
    [
        # a name that another answer quotes
        ("iom", "what was it founded as? / and how long did it keep that name?", "one year", "26 years"),
        ("iom", "what was it founded as? / until when?", "1952", "2015"),
        ("iom", "what was it founded as? / and after that?", "(ICEM)", "Nothing"),
        ("iom", "under what name was it founded? / full name?", "Movement of Migrants", "International Organization"),
        ("iom", "under which name was the constitution concluded? / how long was that one used?", "28 years", ""),
        # the time that was spoken of, in the past tense
        ("iom", "when was it founded? / what name did it have?", "(PICMME)", "(IOM)"),
        ("iom", "when was Hungary? / and what was it known as?", "In 1956|(ICEM)", "(IOM)"),
        ("iom", "when was Kosovo? / what is it called?", "since 1989", "In 1999"),
        ("varrow", "when was the board founded? / where did it sit?", "Hallin", "Stenwick"),
        ("varrow", "when was Stenwick chartered? / what was the capital?", "since 1791", "1722"),
        # a step from the value that is named, not from what was told
        ("iom", "what was it called in 1960? / and before ICM?", "(ICEM)", "(PICMME)"),
        ("iom", "which name came before ICM? / and after ICM?", "(IOM)", "After ICEM"),
        ("iom", "what was it called in 1975? / and before IOM?", "(ICM)", "(PICMME)"),
        ("varrow", "what was the board called in 1950? / and before the VLA?", "(VLB)", "Commissioners"),
        # how exact
        ("iom", "When was the constitution concluded, and which name did it bear then? / which day?", "19 October", ""),
        ("varrow", "when did the causeway open? / what day?", "16 May 1964", ""),
        # how far apart
        ("iom", "how many years between Chile and the boat people? / from Kuwait to Kosovo", "9 years", "tracks"),
        ("iom", "how many years between Chile and the boat people? / and until Kosovo?", "26 years", ""),
        ("iom", "when was Kosovo? / and Chile? / how many years apart are those two?", "26 years", ""),
        ("iom", "when was Hungary? / and Czechoslovakia? / what's the gap?", "12 years", ""),
        ("iom", "which came first, the Afghan or the Iraqi elections? / how much later was the other?", "One year", ""),
        ("varrow", "when was Hesk Head automated? / and Gannock Light? / how much later was that?", "11 years", ""),
        # which of two
        ("iom", "when was Chile? / and Kosovo? / which came first?", "Chile (1973) came before", "Hungary"),
        ("iom", "when was Chile? / and Kosovo? / which was later?", "Kosovo (1999) came after", "Iraq"),
        ("iom", "when was Chile? / and Kosovo? / which was the first?", "Hungary", ""),
        ("varrow", "population of Hesk in 1931? / and of Morna? / which is larger?", "410", "km²"),
        ("varrow", "area of Hesk? / and of Morna? / which is larger?", "37 km²", ""),
        # who came next
        ("varrow", "which ferry served Stenwick to Kirkhaven in 1960? / and after her?", "Isobel Tait", "Lady Orre"),
        ("varrow", "which ferry served Stenwick to Kirkhaven in 1960? / and before that?", "Kirkhaven Packet", "Orre"),
    ],
)
def test_a_turn_goes_on_from_what_was_told(pack: str, turns: str, must: str, must_not: str) -> None:
    status, text = _reply(pack, turns)
    assert status is Status.ANSWER, text
    assert all(part in text for part in must.split("|")), text
    assert not must_not or must_not not in text, text


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        ("iom", "when was it founded? / which day exactly?"),
        ("iom", "when was Kosovo? / which month?"),
        ("iom", "when was it founded? / how many years apart are those two?"),
        ("iom", "when was Kosovo? / how long did it last?"),
        ("iom", "when was it founded? / when was Chile? / which came first?"),
        ("iom", "how many migrants did it transport? / how many of those in 1957 alone?"),
        ("iom", "how many members does it have? / how many of those in Europe?"),
        ("iom", "what was it called in 1975? / how many members did it have?"),
        ("varrow", "how many passengers did Varrow Ferries carry in 2019? / how many of those from the mainland?"),
        ("varrow", "how high is Hesk? / and Morna? / which is older?"),
    ],
)
def test_what_the_turns_before_do_not_settle_is_declined(pack: str, turns: str) -> None:
    status, text = _reply(pack, turns)
    assert status in {Status.UNKNOWN, Status.CLARIFY}, text
