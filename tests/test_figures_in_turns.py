"""The figure before or after one that was told: "and the census before that?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Reason, Status
from tests.packs.bots import IOM, ROOT, VARROW, ask, bot_of

if TYPE_CHECKING:
    from bot.bot import Bot

_PACKS = {"iom": IOM, "varrow": VARROW, "band": ROOT / "tests" / "packs" / "band"}


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        ("iom", "how many members does it have? / and before that?", "As of June 2014, IOM had 156 member states."),
        ("iom", "how many members does it have? / and the figure before that?", "As of June 2014, IOM had 156"),
        ("iom", "how many members does it have? / previous count?", "As of June 2014, IOM had 156 member states."),
        ("iom", "how many members in 2014? / and after that?", "As of April 2015, IOM has 157 member states."),
        ("iom", "what was the previous number of members?", "As of June 2014, IOM had 156 member states."),
        ("iom", "how many members in 2014? / And the most recent figure available?", "As of April 2015, IOM has 157"),
        ("varrow", "how many people lived on Great Varrow in 1931? / and the census before that?", "As of 1881, Great"),
        ("varrow", "what is the previous population of Great Varrow", "As of 1981, Great Varrow had 2,710"),
    ],
)
def test_a_figure_has_one_before_and_one_after_it(pack: str, turns: str, told: str) -> None:
    reply = ask(bot_of(IOM if pack == "iom" else VARROW), *turns.split(" / "))
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "turns",
    [
        "how many members in 2014? / and before that?",
        "how many members does it have? / and after that?",
        "what is the budget? / and before?",
        "what was the previous budget?",
    ],
)
def test_where_the_facts_have_no_other_figure_that_is_said(turns: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert (reply.status, reply.reason) == (Status.UNKNOWN, Reason.UNKNOWN_TIME)
    assert reply.text.startswith("My facts name none ")


@pytest.mark.parametrize("text", ["how many members did it have before the war?", "who were members before that?"])
def test_a_figure_before_something_else_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        ("iom", "how many staff? / more than 8000?", "Yes. IOM has some 8,400 staff"),
        ("iom", "staff? / is it more than 8000?", "Yes. IOM has some 8,400 staff"),
        ("iom", "how many staff? / 9000? / less than 9000?", "Yes. IOM has some 8,400 staff"),
        ("iom", "how many members in 2014? / 160?", "No. As of June 2014, IOM had 156 member states."),
        ("iom", "how many members does it have? / and before that? / 150?", "No. As of June 2014, IOM had 156"),
        ("iom", "what is the budget? / 2 billion dollars?", "No. IOM's annual operating budget is $1.3 billion."),
        ("iom", "how many names has it had? / more than 3?", "Yes. IOM has had four names"),
        ("iom", "how many names has it had? / three?", "No. IOM has had four names"),
        ("varrow", "how tall is Gannock Light? / more than 40 metres?", "Yes. Gannock Light is 41 m high."),
        ("varrow", "what is the population of Great Varrow? / over 3000?", "Yes. As of 2021, Great Varrow has 3,046"),
    ],
)
def test_a_number_is_held_against_the_figure_that_was_told(pack: str, turns: str, told: str) -> None:
    reply = ask(bot_of(IOM if pack == "iom" else VARROW), *turns.split(" / "))
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "turns", ["when was it founded? / more than 8000?", "what was it called in 1975? / 3?", "staff? / 8000 bananas?"]
)
def test_a_number_is_held_against_no_other_answer(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "status"),
    [
        ("how many members in April 2015? / one year earlier?", Status.ANSWER),  # some day of that year
        ("how many members in April 2015? / exactly one year earlier?", Status.UNKNOWN),
        ("how many members in April 2015? / precisely one year before?", Status.UNKNOWN),
        ("how many members in June 2014? / exactly ten months later?", Status.ANSWER),
        ("how many members in 2014? / exactly one year later?", Status.ANSWER),
    ],
)
def test_exactly_a_year_from_a_month_is_that_month_of_another_year(turns: str, status: Status) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is status


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how many months between the two counts?", "10 months: from June 2014 to April 2015."),
        ("how long between them?", "10 months"),
        ("how far apart are the two counts?", "10 months"),
        ("how many joined in between?", "From June 2014 to April 2015 it went from 156 to 157"),
        ("what is the difference between the two?", "From June 2014 to April 2015 it went from 156 to 157"),
    ],
)
def test_between_two_figures_lie_the_time_from_one_to_the_other_and_what_was_added(question: str, told: str) -> None:
    reply = ask(bot_of(IOM), "how many members in 2014?", "and in 2015?", question)
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "text", ["how many months between the two counts of members", "what are the two figures of staff"]
)
def test_how_many_figures_there_are_claims_none_of_them(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        ("iom", "Budget. / for which fiscal year", "no date for it"),
        ("iom", "Budget. / from what fiscal year", "no date for it"),
        ("iom", "what is the budget? / and which budget year", "no date for it"),
        ("iom", "how many members in 2014? / for which membership year?", "the figure as of June 2014"),
        (
            "varrow",
            "How many people lived on Hesk in 1931? / for which census year?",
            "410 inhabitants is the figure as",
        ),
    ],
)
def test_which_year_of_a_figure_asks_for_the_date_of_the_one_told(pack: str, turns: str, told: str) -> None:
    assert told in ask(bot_of(IOM if pack == "iom" else VARROW), *turns.split(" / ")).text


TWO_DATES = "how many members in june 2014 and in april 2015?"
OBSERVERS = "As of June 2014, IOM had 10 observer states. As of April 2015, IOM has 10 observer states."


@pytest.mark.parametrize(
    "turns",
    [
        f"{TWO_DATES} / observers then. how many on each of those two dates",
        f"{TWO_DATES} / how many observers on both dates?",
        f"{TWO_DATES} / and observers in both years?",
        "members in 2014? / and in 2015? / how many observers at each of these two dates",
        "did membership rise between June 2014 and April 2015? / how many observers on each of those two dates",
    ],
)
def test_a_figure_is_asked_of_both_dates_that_were_told(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).text == OBSERVERS


@pytest.mark.parametrize(
    "turns",
    [
        "how many members in june 2014? / how many observers on both dates",  # one was told
        f"{TWO_DATES} / how many observers in those two countries",
        f"{TWO_DATES} / how much was the budget on both dates",
        "name in 1975? / and in 1985? / how many members on both dates",
    ],
)
def test_a_figure_of_other_dates_than_those_told_is_declined(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        (
            "iom",
            "how many members in 2014? / and in 2015? / the 156 one?",
            "156 member states is the figure as of June",
        ),
        ("iom", "how many members does it have? / and the 156 figure, from when?", "156 member states is the figure"),
        ("iom", "how many members does it have? / 156 as of when?", "156 member states is the figure as of June 2014."),
        ("iom", "how many members does it have? / the older one?", "As of June 2014, IOM had 156 member states."),
        ("varrow", "how many people lived on Great Varrow in 1931? / and the older figure?", "As of 1881, Great"),
        ("varrow", "how many people lived on Great Varrow in 1931? / the newer one then?", "As of 1981, Great"),
        ("band", "how many members has the band? / the 27 one?", "27 members is the figure as of 1926."),
    ],
)
def test_a_figure_is_meant_by_its_number_or_its_age(pack: str, turns: str, told: str) -> None:
    reply = ask(bot_of(_PACKS[pack]), *turns.split(" / "))
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


def test_a_figure_that_was_never_so_is_not_affirmed() -> None:
    reply = ask(bot_of(IOM), "how many members does it have?", "the 158 one?")
    assert reply.text.startswith("No. ")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (
            "how many people did the war uproot / is that exact or an estimate",
            "The Second World War uprooted an estimated 11 million",
        ),
        (
            "how many people did the war uproot / roughly",
            "The Second World War uprooted an estimated 11 million people.",
        ),
        ("what is its budget / in euros or dollars", "IOM's annual operating budget is $1.3 billion."),
        ("what is its budget / in dollars", "IOM's annual operating budget is $1.3 billion."),
        ("what is its budget / per year or per month", "IOM's annual operating budget is $1.3 billion."),
        ("what is its budget / which currency is that", "IOM's annual operating budget is $1.3 billion."),
    ],
)
def test_what_the_sentence_of_a_figure_says_is_told_again(turns: str, told: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "turns",
    [
        "how many members does it have / is that exact",
        "how many members does it have / in euros",
        "what is its budget / in euros?",
        "in how many countries is it / give me the exact number",
        "how many members does it have / per year",
        "what is its budget / is that exact",
        "how many people did the war uproot / per month",
        "when was it founded / is that exact",
        "how many migrants did it transport / nine years",
    ],
)
def test_what_the_sentence_of_a_figure_does_not_say_is_not_known(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("how many of its staff are left-handed / just the total then", "IOM has some 8,400 staff worldwide."),
        ("what was its budget in 2007 / ok, any figure you have", "IOM's annual operating budget is $1.3 billion."),
        ("what was its budget in 2007 / then give me the number you know", "IOM's annual operating budget is $1.3"),
    ],
)
def test_the_figure_that_a_refusal_told_may_be_asked_for(turns: str, told: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).text.startswith(told)


@pytest.mark.parametrize(
    "turns",
    [
        "who plays the tuba there / just the total then",
        "how many members does it have / any figure you have",
        "how many of its staff are left-handed / hello / what is the moon / just the total then",
        "whatever figure you have",
    ],
)
def test_no_figure_is_told_where_none_was(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        ("iom", "what was the budget in 2010? / and the staff?", "I do not know that in 2010"),
        ("iom", "budget in 2010 / and how many staff?", "I do not know that in 2010"),
        ("iom", "how many members in June 2014? / and observers?", "As of June 2014, IOM had 10 observer states."),
        ("varrow", "income of the lighthouse board in 1950? / and staff?", "I do not know that in 1950"),
        # no year was spoken of, or what is added says its own, or has none
        ("iom", "how many members? / and observers?", "As of April 2015, IOM has 10 observer states."),
        ("iom", "how many members in June 2014? / and observers in 2015?", "As of April 2015, IOM has 10 obs"),
        ("varrow", "population of Hesk in 1931 / and its area?", "Hesk has an area of 37 km²."),
        ("iom", "how many members in June 2014? / and what does IOM stand for?", "IOM stands for"),
    ],
)
def test_a_figure_that_is_added_is_of_the_time_of_the_one_before(pack: str, turns: str, told: str) -> None:
    assert ask(_of(pack), *turns.split(" / ")).text.startswith(told)


@pytest.mark.parametrize(
    "turns",
    [
        "when was the staff 2,500?",
        "when did it have 157 members? / when was it 90?",
        "when were there 5,000 staff? / and when was it 6,000?",
    ],
)
def test_when_a_figure_was_smaller_than_any_that_is_known_is_not_denied(turns: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.status is Status.UNKNOWN
    assert not reply.text.startswith("No")


def _of(pack: str) -> Bot:
    return bot_of(_PACKS[pack])


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        ("iom", "how many members? / was it 150 in 2010?", "I do not know that in 2010"),
        ("iom", "how many members? / was it 156 in June 2014?", "Yes. As of June 2014"),
        ("iom", "how many members? / was it 157 in June 2014?", "No. As of June 2014, IOM had 156"),
        ("iom", "how many staff? / was it 7,000 in 2009?", "I do not know that in 2009"),
        ("varrow", "how many people live on Hesk? / was it 410 in 1931?", "Yes. As of 1931, Hesk had 410"),
        ("varrow", "how many people live on Hesk? / was it 500 in 1931?", "No. As of 1931, Hesk had 410"),
        ("varrow", "how tall is Gannock Light? / was it 30 in 1900?", "I do not know that in 1900"),
        # an age that is called one, or of what has no figure
        ("iom", "how many members? / was it 30 years old in 1981?", "Yes. In 1981 IOM was 30 years old"),
        ("iom", "how many members? / was IOM 30 in 1981?", "Yes. In 1981 IOM was 30 years old"),
        ("varrow", "when was Gannock Light lit? / was it 30 in 1884?", "Yes. In 1884 Gannock Light was 30 years old"),
    ],
)
def test_a_number_after_a_figure_is_no_age(pack: str, turns: str, told: str) -> None:
    assert ask(_of(pack), *turns.split(" / ")).text.startswith(told)
