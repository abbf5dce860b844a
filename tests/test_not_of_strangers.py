"""Claims, forms and papers of somebody else, and figures wanted in another form, are not answered by the pack."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        # a body with a name of its own may claim it of itself
        "My cousin at the Blue Lantern says they have 157 member states. Right?",
        "As per the Greenleaf website the budget is $1.3 billion. Right?",
        # who denies it may be the one who is right
        "IOM was founded in 1951, but my aunt says no. Is she right?",
        "My teacher says IOM was founded in 1951. I disagree. Am I right?",
        # forms that are filled in for something else
        "Organisation: Blue Lantern. Founded: ____ Staff: ____",
        "Treaty: Lisbon / concluded: ____",
        # papers that do not bear the name, or bear it later
        "A leaflet not headed ICEM: earliest possible year?",
        "A letter from after ICEM: earliest possible year?",
        "A reprint of a sheet headed ICEM: latest possible year?",
        # the figure in another form
        "What is IOM's budget, I want it per head",
        "How many member states does IOM have, if you halve it?",
        # the first of all is not the first of two, of which one is something else
        "What came first, ICM or Kuwait?",
        # who did it is not for whom it was done
        "IOM was founded against people displaced by World War II. Right?",
    ],
)
def test_what_is_of_somebody_else_is_not_answered(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("My colleague Ahmed says IOM has 157 members. Right?", "Yes. "),
        ("My teacher says IOM was founded in 1952. Is she right?", "No. "),
        ("Organisation: IOM / Full name: ? / Year established: ?", "1951"),
        ("Undated sheet headed ICM: latest possible year?", "ended in 1989"),
        ("How many staff does IOM have, I need it for my essay", "8,400"),
        ("IOM was born out of the chaos of the First World War. Right?", "No. IOM was born in 1951 out of"),
        ("was it ICEM for 1975 to 1985", "No. IOM was called the Intergovernmental Committee for European"),
        ("was it ICEM for 1955 to 1965", "Yes. "),
    ],
)
def test_what_is_of_the_item_is(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), text)


def test_a_form_for_another_country_is_not_filled_in_from_the_pack() -> None:
    assert ask(bot_of(VARROW), "Country: Norway. Capital: ____ Population: ____").status is Status.UNKNOWN
    assert "37 km²" in answer(bot_of(VARROW), "Island: Hesk. Area: ____ Population: ____")
