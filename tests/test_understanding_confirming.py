"""Claims that are put up for confirmation, and who is said to have made them."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "My teacher insists the Constitution was concluded on 19 May 1953. It is for a slide, can I keep it?",
            "No. The Constitution was concluded on 19 October 1953 in Venice.",
        ),
        ("The Constitution was concluded in Rome. Can I print that?", "Venice"),
        (
            "My notes say the Constitution came into force in 1953. Is that so?",
            "Not in 1953: The Constitution entered into force on 30 November 1954.",
        ),
        ("I have a note saying it was called ICEM in 1985. Is that right?", "No. In 1985"),
        ("there's a note here that says IOM was founded in 1960. true?", "No. IOM was founded in 1951"),
        ("Somebody wrote in our newsletter that it was called ICEM in 1985. Should I correct that?", "No. In 1985"),
        ("We were told the budget is 3 billion dollars. Pls comment", "$1.3 billion"),
        (
            "Checking a line for print: 156 members as of June 2014. Accurate?",
            "As of June 2014, IOM had 156 member states.",
        ),
        ("My colleague claims there are 200 member states. Who is right?", "157"),
        ("I wrote that IOM was founded in 1951. Did I get that right?", "Yes. IOM was founded in 1951"),
        ("It has 27 members, I am told. Does that sound right to you?", "157"),
        ("Confirm or deny: the Constitution was concluded in Vienna.", "Venice"),
        (
            "I'm about to publish that IOM is a non-governmental organization. Any objections?",
            "No. IOM is an intergovernmental",
        ),
    ],
)
def test_the_sentence_before_a_request_to_confirm_is_the_question(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert told in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "The director general is Swiss. Please confirm.",
        "IOM was founded in 1951 by Eleanor Roosevelt. Correct?",
        "Members fell after 2020. Is that right?",
        "IOM has 157 member states in Africa. True?",
        "The Constitution was concluded by twenty states. Is this figure okay?",
        "The Constitution was concluded by twenty states. Was it?",
        "IOM has 157 members in Africa. Is that exactly so, please?",
    ],
)
def test_no_word_of_what_is_to_be_confirmed_is_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ICM was abandoned in 1989", "Yes."),
        ("ICEM was replaced by ICM in 1975", "No."),
        (
            "the constitution has been in force since 1953",
            "No. The Constitution entered into force on 30 November 1954.",
        ),
        ("the constitution has been in force since 1954", "Yes."),
    ],
)
def test_a_statement_is_the_question_whether_it_is_so(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


def test_what_a_value_rules_out_is_no_word_for_its_property() -> None:
    assert ask(bot_of(IOM), "it has been working in Africa since 1985").status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "I was under the impression that the Constitution was concluded in Geneva.",
        "My understanding is that the Constitution was concluded in Geneva",
        "Would it be right to write that the Constitution was concluded in Geneva?",
        "Is it accurate to say that the Constitution was concluded in Geneva?",
        "Am I right in believing that the Constitution was concluded in Geneva?",
        "Word on the street is that the Constitution was concluded in Geneva.",
        "Kindly confirm the following: the Constitution was concluded in Geneva.",
        "The Constitution was concluded in Geneva, or did I dream that?",
    ],
)
def test_what_somebody_takes_to_be_so_is_held_against_the_facts(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert "Venice" in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "I was under the impression that there are 200 member states in Africa",
        "My understanding is that members pay a lot",
        "Would it be right to say that the Constitution was signed by Kenya?",
        "Am I right in believing that IOM was founded by Roosevelt?",
        "Is it accurate to say that its members are rich?",
    ],
)
def test_no_word_of_what_somebody_takes_to_be_so_is_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "verdict",
    [
        *(
            ". is she right",
            ". Is he in the right?",
            ". Stands?",
            ". Comment?",
            ". Print or cut?",
            ". Does the sum work?",
        ),
        *(". does that tally", ", or am I getting confused?", ". do you concur?", ". Yay or nay?", ". ok to sign off?"),
        *(
            "; may I go on saying so with a clear conscience?",
            "; would you be so good as to confirm it?",
            " is he right",
        ),
        *(
            ", is my teacher right?",
            ". that's absurd",
            ". Can that number be right for that year?",
            ". May I continue?",
        ),
        *(
            ". keep or bin",
            ". Verdict?",
            ", and I have repeated it ever since. Did I tell them right?",
            ". Am I misremembering?",
        ),
    ],
)
@pytest.mark.parametrize("who", ["", "my teacher says ", "Author claims ", "your outfit claims ", "Sources tell me "])
def test_a_claim_is_judged_whatever_asks_for_the_verdict(who: str, verdict: str) -> None:
    reply = ask(bot_of(IOM), f"{who}it had 150 members in June 2014{verdict}")
    assert reply.text == "No. As of June 2014, IOM had 156 member states."


@pytest.mark.parametrize(
    "text",
    [
        "At dinner an ambassador, whom I had no reason to doubt, assured me that IOM was founded in 1961.",
        "I was taught that IOM was founded in 1961; would you be so good as to confirm it?",
        "I have repeated for years that IOM was founded in 1961; may I continue?",
        "I told my class that IOM was founded in 1961. Is that so?",
        "A former colleague of mine maintains with some heat that IOM was founded in 1961. Is he in the right?",
        "am i correct to believe that iom was founded in 1961",
        "my mate bet me iom was founded in 1961. who won the bet?",
        "According to a colleague IOM was founded in 1961; do you concur?",
    ],
)
def test_who_says_so_may_be_told_at_length(text: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith("No. IOM was founded in 1951.")


def test_each_of_several_dated_claims_is_judged() -> None:
    text = "my notes: born 1951, constitution concluded in Venice 1954, called ICEM in 1985. have I got it right"
    reply = ask(bot_of(IOM), text).text
    assert all(
        part in reply
        for part in (
            "Yes. IOM was founded in 1951",
            "Not in 1954",
            "In 1985 IOM was called the Intergovernmental Committee for Migration",
        )
    )


@pytest.mark.parametrize(
    "text",
    [
        "is she right-wing?",
        "is she right about the budget of Malta?",
        "IOM was founded in 1951. is she right-handed",
        "IOM was founded in 1951. Is Ann correct?",
        "does the sum work in Geneva?",
        "comment on the budget",
        "does it stand for migration?",
        "the constitution stands",
        "when was it cut?",
        "is he in the right place?",
        "IOM was founded in 1951 in Malta. Stands?",
        "my teacher told me of Malta that it has 156 members in June 2014",
    ],
)
def test_words_of_a_verdict_that_ask_something_else_judge_no_claim(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The name ICM was dropped in 1985. Am I wrong?", "The Intergovernmental Committee for Migration"),
        ("ICEM was the name in 1955. Am I mistaken?", "In 1955 IOM was called the Intergovernmental Committee for Eu"),
        ("ICEM was the name in 1955, false?", "In 1955 IOM was called the Intergovernmental Committee for Eu"),
        ("IOM was founded in 1953. Wrong?", "IOM was founded in 1951."),
        ("My textbook says IOM was founded in 1951. Is the book wrong?", "IOM was founded in 1951."),
        ("IOM has 200 members. Is that a mistake?", "As of April 2015, IOM has 157 member states."),
    ],
)
def test_whether_somebody_is_wrong_is_answered_without_yes_or_no(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert reply.text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ICEM was the name in 1955, or am I mistaken?", "Yes. In 1955"),
        ("ICEM was the name in 1955. Right or wrong?", "Yes. In 1955"),
        ("ICEM was the name in 1955. True or false?", "Yes. In 1955"),
        ("IOM was founded in 1953. True or false?", "No. IOM was founded in 1951."),
        ("IOM was founded in 1953. Am I right?", "No. IOM was founded in 1951."),
    ],
)
def test_what_asks_both_ways_is_answered_by_yes_or_no(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        *(("You assert that ", ", do you not?"), ("You insist ", ", don't you?"), ("Admit it, ", ".")),
        *(("Will you grant me that ", "?"), ("You must concede that ", "."), ("I contend that ", ".")),
        *(
            ("May I submit that ", "?"),
            ("You would agree that ", ", would you not?"),
            ("Kindly acknowledge that ", "."),
        ),
        *(("As I used to tell my boys, ", "."), ("As my late mother always said, ", ". I trust I had that right?")),
    ],
)
def test_a_claim_that_is_asserted_is_held_against_the_facts(before: str, behind: str) -> None:
    assert answer(bot_of(IOM), f"{before}IOM has 200 members{behind}").startswith("No. As of April 2015")
    assert answer(bot_of(VARROW), f"{before}Kirkhaven is the capital{behind}").startswith("No. ")


def test_whether_the_bot_denies_a_claim_is_not_understood() -> None:
    assert ask(bot_of(IOM), "Do you deny that IOM has 157 members?").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the name ICEM survived right up to 1989", "No. IOM was called"),
        ("the name ICEM lasted until 1980", "Yes. "),
        ("is the budget more then 2 billion", "No. "),
        ("does it have less then 200 members", "Yes. "),
    ],
)
def test_a_name_that_is_said_to_have_lasted_and_a_figure_that_is_compared_are_claims(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "IOM was founded in 1951 and the Constitution was concluded in 1954, correct?",
            "No. The Constitution was con",
        ),
        ("IOM has 157 members and 12 observers, right?", "No. As of April 2015, IOM has 10 observer states. Yes. As"),
        (
            "It had 156 members in 2014 and 160 in 2015, is that right?",
            "No. As of April 2015, IOM has 157 member states.",
        ),
        ("Hungary was in 1956 and Chile in 1974, correct?", "No. IOM's history tracks Chile (1973). Yes."),
        ("Is it true that the Constitution was concluded in Venice and entered into force in 1953?", "Not in 1953"),
        # asked one after the other, they are answered so
        ("Was it ICEM in 1955? Was it ICM in 1975?", "Yes. In 1955"),
        ("Was it called ICEM in 1955 and ICM in 1975?", "Yes. In 1955"),
        ("Hungary was in 1956 and Chile in 1973, correct?", "Yes. IOM's history tracks Hungary (1956). Yes."),
    ],
)
def test_of_several_claims_that_are_put_up_at_once_the_untrue_one_is_told_first(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("when was it founded? / ok 1951. and it was already called IOM that year", "No. In 1951"),
        ("how many members? / 157. and 12 observers", "No. As of April 2015, IOM has 10 observer states."),
        ("when was it founded? / 1951. And it was called PICMME then", "Yes. IOM was founded in 1951."),
    ],
)
def test_what_is_only_said_once_more_opens_no_reply_to_an_untrue_claim(turns: str, told: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).text.startswith(told)


def test_a_year_of_something_else_is_not_held_against_what_was_told() -> None:
    reply = ask(bot_of(IOM), "when was ICEM dropped?", "and the Constitution was from 1955")
    assert reply.status is not Status.ANSWER
