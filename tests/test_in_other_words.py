"""What is asked in ordinary words of others gets the reply of the plain question; what only looks like it does not."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

ENDING = ("discard", "dump", "axe", "bin", "relinquish", "dispense with", "part with", "move away from", "cast off")


@pytest.mark.parametrize("verb", [*ENDING, "renounce", "forgo", "terminate", "shelve", "do away with"])
def test_what_was_given_up_is_told_by_any_verb_of_ending(verb: str) -> None:
    for pack, plain, other in (
        (VARROW, "When did Port Esmond drop the name Heskavoe?", f"When did Port Esmond {verb} the name Heskavoe?"),
        (IOM, "When did they drop the name ICM?", f"When did they {verb} the name ICM?"),
    ):
        assert answer(bot_of(pack), other) == answer(bot_of(pack), plain)


@pytest.mark.parametrize("verb", ["relinquish", "vacate", "bow out of", "walk away from", "renounce"])
def test_who_left_an_office_is_told_by_any_verb_of_leaving(verb: str) -> None:
    plain = answer(bot_of(VARROW), "When did Colin Orre stop being reeve?")
    assert answer(bot_of(VARROW), f"When did Colin Orre {verb} the office of reeve?") == plain


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "When did IOM dump its waste?"),
        (IOM, "When did IOM move away from Geneva?"),
        (IOM, "When did IOM dispense with vaccines?"),
        (IOM, "Which country vacated its seat?"),
        (VARROW, "When did Port Esmond surrender?"),
        (VARROW, "When did Colin Orre get sacked as reeve?"),
        (VARROW, "When did Isobel Tait renounce her faith?"),
        (VARROW, "Who vacated the house?"),
    ],
)
def test_what_else_was_ended_is_not_taken_for_what_is_known(pack: str, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER
