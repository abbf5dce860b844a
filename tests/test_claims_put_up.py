"""Claims that somebody else makes, or that stand somewhere, with a request to judge them, in anybody's words."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

CLAIMS = (
    (IOM, "IOM was founded in 1962", "IOM was founded in 1951"),
    (IOM, "the Constitution was concluded in Lisbon", "Venice"),
    (IOM, "it was called ICEM in 1986", "Committee for Migration (ICM)"),
    (VARROW, "Gannock Light is 70 metres high", "41"),
)
"""Untrue claims, and words of what is told instead."""


@pytest.mark.parametrize(
    "dressed",
    [
        *("As per our ledger {}. Kindly confirm the same.", "In our register it is noted that {}. Please advise."),
        *("According to the file of our branch {}. Please verify and confirm.", "For your kind confirmation: {}"),
        *("It is recorded in our circular that {}. Confirm or otherwise.", "Please be informed that {}. Correct?"),
        *("Kindly find our statement below and confirm: {}", "Dear sir, our brochure is stating that {}. Pls confirm."),
        *(
            "paragraph 2: {}. fine as it is?",
            "Sentence 4 of our handout: {}. T or F?",
            "Headline: '{}.' Confirm or deny",
        ),
        *("pull quote from our magazine: {}. Any good?", "second slide, {}, is it so?", "tour guide: {}. legit?"),
        *("reader writes in: {}. Yes or no?", "the poster next to the door gives: {}. shall I change it"),
        *(
            "fact check time. {}",
            "Manuscript check. {} Fine to read out?",
            "spot the howler: {}",
            "{} - find the error",
        ),
        *("what is wrong with this sentence: {}", "he is adamant. says {}", "My cohost thinks that {}. who's right"),
        *("my sister in law keeps telling people that {}. settle it", "somebody at the bakery is adamant: {}."),
        *(
            "my nephew's teacher reckons {}, she has an exam soon. right?",
            "so {}. My aunt was told so. Is it so?",
        ),
        *(
            "the old boy swears blind that {}. Is he pulling my leg?",
            "My late uncle always held that {}. Was he wrong?",
        ),
        *("{}, according to my gran.", "{}, or so my barber says.", "{}. So says my landlord. Is he right?"),
        *("they say {} but my husband is having none of it. Who's right?", "{} is what our label says. Keep it?"),
        *("I told the class that {}. was that good?", "{}. I told the visitors so. Was I right to?"),
        *("We announced that {}. Do we need a correction?", "We printed {}. What should it say?"),
        *("Our sign says {} - is it good enough to leave up?", "{}, is that acceptable?", "{}. Good to broadcast?"),
        *(
            "{} good to record?",
            "{}, or has my memory failed me?",
            "{}? or am I seeing things",
            "{} abi?",
            "{}, prawda?",
        ),
        *("is there any truth in the rumour that {}", "would we be making a fool of ourselves if we said {}?"),
        *("may I safely tell my pupils that {}?", "am I not right that {}", "{}, as everybody knows."),
        *(
            "You will correct me if I err, but {}.",
            "We are going to print with: {}. OK?",
            "{}. The place and year are right?",
        ),
    ],
)
@pytest.mark.parametrize(("pack", "claim", "told"), CLAIMS)
def test_a_claim_is_judged_whoever_makes_it_and_however_it_is_put_up(
    pack: str, claim: str, told: str, dressed: str
) -> None:
    reply = ask(bot_of(pack), dressed.format(claim))
    assert reply.status is Status.ANSWER
    assert told in reply.text


@pytest.mark.parametrize(
    "text",
    [
        *("As per our ledger IOM was founded in 1951 in Malta. Kindly confirm the same.", "{}. Is it safe?"),
        *(
            "Headline: 'IOM has 157 member states in Africa.' Confirm or deny",
            "{}. Is it good?",
            "{}. Is this a good place?",
        ),
        *("he is adamant. says the director was born in 1951", "{}. Is the roof wrong?", "{}. He was a crook. Right?"),
        *("{} good to print in red", "{} according to my dad and 3 dogs", "{} as recorded in our ledger by nuns"),
        *("am I right that IOM was founded in 1951 by nuns?", "is there any truth in the claim that members pay a lot"),
        *("may I safely tell my pupils that members pay a lot?", "We printed that IOM pays migrants. Any correction?"),
        *(
            "{} in Malta abi?",
            "in our village the agency has 8400 staff. right?",
            "on our list IOM has 8400 women. true?",
        ),
        *(
            "the Vatican states it has 157 members in Africa",
            "{}. How should members vote?",
            "{}. Is it in order of size?",
        ),
        *(
            "in the record books it has 157 women",
            "the staff says it has 8,400 women",
            "spot the mistake: IOM has 3 cooks",
        ),
        *("my office at IOM was founded in 1951. correct?", "his name was ICEM. good?", "{}, she was rich. right?"),
    ],
)
def test_what_may_change_a_claim_is_not_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text.format("IOM was founded in 1951")).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        *("In our harbour Gannock Light is 41 metres high. true?", "At night Gannock Light is 41 metres high. true?"),
        *("second light: Gannock Light is 41 metres high", "Gannock Light is 41 metres high. Is the keeper a liar?"),
        *("my cousin at Gannock Light says it is haunted. Is he right?", "the sign says Stenwick has a zoo. Is it so?"),
        *("Stenwick is the capital in our book of dreams. fair?", "from our sign: Stenwick has three cinemas"),
    ],
)
def test_words_that_the_pack_knows_are_not_taken_for_who_makes_a_claim(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ICM began in 1973", "No. The Intergovernmental Committee for Migration (ICM) became the name in 1980"),
        ("they insist ICM started in 1980", "Yes."),
        ("ICEM ended in 1980", "Yes."),
    ],
)
def test_a_statement_of_what_began_is_about_what_it_names(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    "text", ["did ICM begin then?", "did ICM start that year?", "ICM started that very year", "they say ICM began then"]
)
def test_then_is_the_time_at_which_something_is_claimed_to_have_begun(text: str) -> None:
    told = (
        "No. The Intergovernmental Committee for Migration (ICM) became the name in 1980; it lasted from 1980 to 1989."
    )
    assert answer(bot_of(IOM), "what was it called in 1973", text) == told


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "we have 1962 as the founding year. ok?", "Not in 1962: IOM was founded in 1951."),
        (IOM, "I wrote 4 billion for the budget in our flyer. fine?", "$1.3 billion"),
        (IOM, "In our ledger the organisation is shown as ICM for the year 1977. Kindly confirm.", "No. In 1977"),
        (IOM, "We told everybody this morning that it was called ICM in 1977. Was that right?", "No. In 1977"),
        (IOM, "now he says ok but it was called ICM in 1977", "No. In 1977"),
        (IOM, "Author has: 'it was called ICM in 1977.' Check.", "No. In 1977"),
        (VARROW, "we have 70 metres as the height of Gannock Light. right?", "No. Gannock Light is 41 m high."),
    ],
)
def test_what_is_put_down_for_something_is_claimed_of_it(pack: str, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


def test_an_end_that_is_put_down_is_that_of_what_was_told() -> None:
    turns = (
        "from when until when was ICEM the name",
        "Goodness. I put 1985 as the end date in the minutes. Acceptable?",
    )
    assert answer(bot_of(IOM), *turns).startswith("No. The Intergovernmental Committee for European Migration (ICEM)")


@pytest.mark.parametrize(
    "text",
    [
        *("I have 5 questions for the director", "IOM has 3 cooks for the staff", "I put 12 nuns for the staff"),
        *("we have 157 members as the rule says", "in our ledger the ship is shown as ICM in 1985"),
        *(
            "we told people yesterday that members pay a lot",
            "our vicar has 157 members",
            "now he says nuns founded it",
        ),
    ],
)
def test_what_somebody_has_is_not_all_put_down_for_something(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "dressed",
    [
        *("T or F: {}", "T or F? {}", "Myth or fact? {}", "Real or fake: {}", "true / false - {}", "True or not: {}"),
        *("Question 7: T or F? {}", "Next one, agree or disagree: {}", "Pub quiz. Right or wrong? {}", "Y or N: {}"),
        *("{}: correct or incorrect", "{}. Myth or reality?", "{} (true or untrue?)"),
    ],
)
@pytest.mark.parametrize(("pack", "claim", "told"), CLAIMS)
def test_two_verdicts_beside_a_claim_ask_whether_it_is_so(pack: str, dressed: str, claim: str, told: str) -> None:
    reply = answer(bot_of(pack), dressed.format(claim))
    assert told in reply
    assert not reply.startswith("Yes")


@pytest.mark.parametrize(
    "text",
    [
        "T or F? the head office of Microsoft is in Seattle",
        "Was it right or wrong to found IOM?",
        "is the myth or fact page yours?",
        "T or F?",
    ],
)
def test_verdicts_alone_or_of_something_else_judge_nothing(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
