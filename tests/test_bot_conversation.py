"""What a conversation leaves for its next turn: what is carried over, what can be asked of it, and what is shown."""

from __future__ import annotations

import pytest

from bot.answering.render import Renderer
from bot.explain import Explainer
from bot.language.small_talk import Move
from bot.model import Ambiguous, Context, Message, Reason, Status
from bot.understanding.deciding.reading import Reading
from tests.packs.bots import IOM, NOW, SMALL, answer, ask, bot_of, converse

A, U, C = Status.ANSWER, Status.UNKNOWN, Status.CLARIFY


def _context(*texts: str) -> Context:
    context = Context()
    for text in texts:
        _, context = bot_of(IOM).reply(Message("a", text, NOW), context)
    return context


# --- what is carried over ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("turns", "must", "must_not"),
    [
        # another value
        ("when did it become ICEM? / and ICM?", "1980", "1952"),
        ("how long was it called ICEM? / and ICM?", "9 years", "28"),
        ("what was it called when Chile happened? / and Kosovo?", "(IOM)", "ICEM"),
        ("was it called ICM in 1985? / and ICEM?", "", "1980 to 1989 ICEM"),
        ("what does ICEM stand for? / and PICMME?", "Provisional", "ICEM"),
        # another time
        ("how long was it called ICEM? / and in 1985?", "ICM", "ICEM"),
        ("which crises happened in the 1970s? / and in the 1990s?", "Kuwait|Kosovo|Timor", "Chile"),
        ("was it called ICM in 1985? / and in 1975?", "No|ICEM", "Yes"),
        ("how old was it in 1975? / and in 1985?", "34 years", "24"),
        ("how many members did it have in June 2014? / and in April 2015?", "157", "156"),
        ("what was it called in 1975? / and ten years later?", "ICM", "ICEM"),
        ("what was it called in 1975? / ten years earlier?", "ICEM", "ICM)"),
        ("what was it called in 1985? / and the year before?", "ICM", "ICEM"),
        ("when was it founded? / what was it called thirty-five years after that?", "ICM", "ICEM"),
        # another question word
        ("what was it called in 1985? / from when to when?", "1980|1989", ""),
        ("what was it called in 1985? / when did that name end?", "1989", ""),
        ("when was it founded? / under what name?", "PICMME", "International"),
        ("what areas does it work in? / how many?", "Four", ""),
        ("which names has it had? / how many?", "four", ""),
        # neighbours and order
        ("what was it called in 1985? / and then?", "(IOM)", ""),
        ("what was it called in 1985? / what came next?", "(IOM)", "ICEM"),
        ("what was it called in 1985? / and before?", "ICEM", "PICMME"),
        ("when did the name change in 1980? / from what?", "ICEM", ""),
        ("when did the name change last? / to what?", "(IOM)", "Nothing|ICEM"),
        ("when was it last renamed? / what to?", "(IOM)", "Nothing"),
        ("when was PICMME renamed? / what into?", "(ICEM)", "ICM)"),
        ("when did it change its name last?", "in 1989", "1952"),
        ("how long did the name last?", "26 years", ""),
        ("what was it called first? / and last? / and in between?", "ICEM|(ICM)|Between PICMME and IOM", ""),
        ("when was Hungary? / and Chile? / in between?", "Czechoslovakia", "Kuwait"),
        ("what was it called in 1975? / and in the year of the Haiti quake?", "In 2010", ""),
        ("what was it called in 1975? / and in the year of the founding?", "In 1951|PICMME", "founded"),
        ("what was it called in 1963? / no its PICMME", "No. In 1963|ICEM", "stands for"),
        ("what was it called in 1963? / nah, its ICEM", "Yes. In 1963|ICEM", "No."),
        ("157 members, as of when? / and 156?", "as of June 2014", "No."),
        ("how many members? / and 156?", "No. As of April 2015", "Yes"),
        ("when was Kosovo? / what was it called then? / and Chile?", "In 1973|ICEM", ""),
        ("when was Kosovo? / what was it called then? / and Hungary? / ten years later?", "In 1966", ""),
        ("which names has it had? / which was the longest?", "European Migration|28 years", ""),
        ("which names has it had? / and the shortest?", "PICMME|one year", ""),
        ("which names has it had? / tell me about the third one", "ICM|1980", "PICMME"),
        ("what was it called in 1975? / and in 1985? / which of the two lasted longer?", "28 years", "PICMME"),
        ("which crises happened in the 1970s? / the second one?", "Vietnamese", "Chile"),
        ("which crises happened in the 1970s? / the former", "Chile", "Vietnamese"),
        # from the last answer on, not from the present
        ("what was it called in 1960? / and which name followed?", "(ICM)|1980 to 1989", "1952 to 1980"),
        ("what was it called in 1960? / and which name followed? / how long?", "9 years", "28"),
        ("what was it called in 1960? / since when did it have the name?", "1952", "1989"),
        ("what was it called in 1985? / when did it get its current name?", "1989", "1980"),
        ("what was it called in 1985? / how long has it had its name?", "26 years", "9 years"),
        ("which name came second? / in which year did it begin? / in which year did it end?", "1980", "1951"),
        ("names before 1985 / the first of them / the last of them", "(ICM)", "International Organization"),
        (
            "what was it called in 1960 and in 1985? / the first one, when did it start? / and the second?",
            "(ICM)",
            "ICEM",
        ),
        ("what was it called in 1970? / what was it called in 1990? / and in between?", "ICM|ICEM", ""),
        ("was the name ICEM used after 1985? / until when then?", "1980", "1989"),
        ("which crisis came after Chile? / before Chile?", "Czechoslovakia", "Vietnamese"),
        ("when was Kosovo? / and Hungary? / how many years lie between the two?", "43 years", ""),
        ("how long was ICM used? / not ICM, ICEM", "28 years", "9 years"),
        ("what was it called in 1958? / and when she retired, in 1991?", "International Organization", "ICEM"),
        ("what was it called in 1975? / and when the Constitution was concluded?", "19 October 1953|ICEM", "Venice"),
        # times reckoned from the one that was told
        ("when was it founded? / which crisis belongs to the second half of that decade?", "Hungary|1956", "Chile"),
        ("when was it founded? / which crises fell in that decade?", "Hungary", "Chile"),
        ("when was Kosovo? / what was its name at the start of that decade?", "early 1990s|IOM", "1951"),
        ("when was the Constitution concluded? / what was it called later that year?", "December 1953|ICEM", "Venice"),
        ("when was Hungary? / anything listed between then and 1980?", "Czechoslovakia|Vietnamese", "Kuwait"),
        ("when was Kosovo? / which crises came since then?", "Iraq|Haiti", "Chile"),
        ("when was Chile? / what happened in the five years after that?", "Vietnamese", "Kuwait"),
        ("Established in 1951 as what? / and for what purpose?", "displaced by World War II", "cooperation"),
        ("name in 1952? / today", "(IOM)", "PICMME"),
        ("which names has it had? / how many times did it change?", "changed three times", "four names"),
        ("what was it called in 1975? / how often did it change?", "changed three times", "one name"),
        ("which names has it had? / and today?", "(IOM)", "PICMME"),
        ("what does IOM do? / with whom?", "governmental partners", "not who"),
        ("how long was it ICEM? / what happened in the ten years after that?", "1989|Kuwait", "Hungary|Chile"),
        ("when did it become IOM? / what happened in the five years after that?", "Kuwait", "Kosovo"),
        ("when was Chile? / which crises were in the ten years leading up to that?", "Czechoslovakia", "Vietnamese"),
        ("what was it called in 1975? / and by the end of the decade?", "1979|ICEM", "ICM)"),
        ("what was it called in 1975? / fast forward ten years", "In 1985|ICM", "ICEM"),
        ("what was it called in 1975? / go back twenty years", "In 1955|ICEM", "ICM)"),
        ("Haiti earthquake, when? / how many names had it had by then?", "four", ""),
        ("what did its name become in 1952? / no sorry, I meant 1989", "(ICM) to the International", "No."),
        ("did it become ICM in 1981? / 1980?", "Yes.", ""),
        # what happened is asked of all
        ("where was the Constitution concluded? / what happened in 1956?", "Hungary (1956)", ""),
        # doubts, with what is held against the answer
        ("when did it become ICM? / wasn't it 1982?", "No.|1980", "Yes"),
        ("when did it become ICM? / are you sure? I have 1982 in my notes.", "No.|1980", "Yes"),
        ("when did it become ICM? / my book says 1980", "Yes.|1980", "No"),
        ("when was it founded? / really? not in 1950?", "1951", "Yes"),
        ("what was it called in 1979? / no way, it was ICM", "No.|ICEM", "Yes"),
        ("what was it called in 1979? / are you sure? my uncle worked there.", "Yes, that is what", ""),
        # two figures, two dates
        ("how many members in June 2014? / and in April 2015? / how many joined in between?", "156|157|one", ""),
        (
            "when was the Constitution concluded? / when did it enter into force? / how many years are between?",
            "One year",
            "",
        ),
        # acronyms
        ("what was it called in 1985? / what does that stand for?", "ICM stands for", "European"),
        ("my cousin's telegram is from 1951, name please? / and what do those letters mean?", "PICMME stands for", ""),
        # pronouns
        ("when was the Constitution concluded? / what does it recognize?", "freedom of movement", ""),
        ("when was the Constitution concluded? / where was it concluded?", "Venice", ""),
    ],
)
def test_a_fragment_takes_what_it_leaves_open(turns: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.status is A, f"{turns}\n{reply.text}"
    assert all(part in reply.text for part in must.split("|")), f"{turns}\n{reply.text}"
    assert not any(part in reply.text for part in must_not.split("|") if part), f"{turns}\n{reply.text}"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("what was it called in 1975? / what is its logo? / and in 1985?", "logo"),
        ("how many staff has it? / who is the director of UNHCR? / when was it founded?", "UNHCR"),
        ("which crises happened since 1990? / which of them was in Asia? / the last three", "Asia"),
    ],
)
def test_what_goes_on_from_an_unanswered_question_is_refused_for_that(text: str, word: str) -> None:
    reply = ask(bot_of(IOM), *text.split(" / "))
    assert (reply.status, reply.reason) == (Status.UNKNOWN, Reason.UNANSWERED_BEFORE)
    assert f"no answer about \u201c{word}\u201d" in reply.text


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        # the weather of the message before is none of it
        ("what is the weather in Paris? / who founded IOM and when", "IOM was founded in 1951", "Paris"),
        # nor is what that was about
        ("when was IOM founded? / where was the Constitution concluded and who signed it and when", "1953", "1951"),
    ],
)
def test_what_goes_on_from_a_clause_that_was_read_is_of_that_even_if_it_has_no_answer(
    text: str, must: str, must_not: str
) -> None:
    reply = ask(bot_of(IOM), *text.split(" / "))
    assert must in reply.text
    assert must_not not in reply.text


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("how old is it? / is that old? / and in 1980?", "29 years"),
        ("what does ICEM mean? / what's the difference? / when did it drop the European?", "ended in 1980"),
    ],
)
def test_what_is_asked_of_an_answer_is_no_other_thing_to_go_on_from(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), *text.split(" / "))


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("when was it founded? / by whom?", "not who. What I know: IOM was founded in 1951"),
        ("was it founded in 1951? / who?", "not who"),
        ("how many members does it have? / why?", "not why"),
        (
            "what was it called in 1975? / and why was that?",
            "not why. What I know: IOM was called the Intergovernmental",
        ),
        ("when was Kosovo? / how come?", "not why. What I know: IOM's history tracks Kosovo (1999)."),
        ("who benefits from migration? / how?", "not how"),
    ],
)
def test_what_is_not_said_of_what_was_told_is_owned_not_to_be_known(text: str, must: str) -> None:
    reply = ask(bot_of(IOM), *text.split(" / "))
    assert (reply.status, reply.reason) == (Status.UNKNOWN, Reason.UNKNOWN_PROPERTY)
    assert must in reply.text


@pytest.mark.parametrize(
    "turns",
    [
        "what was it called in 1975? / and in 2050?",
        "what was it called in 1975? / and in France?",
        "what was it called in 1975? / and the budget of France?",
        "what is its budget? / and in 1985?",
        "why was it founded? / and the weather?",
        "how many members does it have? / which ones?",
        "how many members does it have? / list them",
        "when was it founded? / who by?",
        "when was the tsunami? / and what was it called then?",
        "what was it called at the end of that decade?",
        "which crises came since then?",
        "how long was it called ICEM? / what happened in the second half of that decade?",
        "when was Kosovo? / what did France do since then?",
    ],
)
def test_what_a_fragment_asks_and_the_facts_do_not_hold_is_declined(turns: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.status in {U, C}, f"{turns}\n{reply.text}"


def test_a_question_of_its_own_takes_nothing() -> None:
    for question in ("What was IOM called in 1985?", "How many member states does IOM have?", "When was IOM founded?"):
        alone = ask(bot_of(IOM), question)
        after = ask(bot_of(IOM), "Which crises happened in the 1970s?", question)
        assert (after.text, after.query) == (alone.text, alone.query)


def test_of_people_the_one_that_was_spoken_of_is_meant() -> None:
    first = "Which club did Tom Smith play for in 1974?"
    assert "Rovers" in answer(bot_of(SMALL), first, "and in 1970?")
    assert "Wanderers" in answer(bot_of(SMALL), first, "which club did he play for in 1978?")
    assert "Northfield" in answer(bot_of(SMALL), first, "where was he born?")
    assert "5 years" in answer(bot_of(SMALL), first, "how long did he play for the Rovers?")


# --- moves ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("turns", "status", "must"),
    [
        ("what was it called in 1975? / are you sure?", A, "History, paragraph 4"),
        ("what was it called in 1975? / source?", A, "From the article"),
        ("what was it called in 1975? / repeat that please", A, "ICEM"),
        ("how many staff and members does it have? / those two again please", A, "8,400"),
        ("how many staff and members does it have? / could you repeat both", A, "157"),
        ("what was it called in 1975? / list them all", A, "PICMME"),
        ("what was it called in 1975? / tell me more", A, "PICMME"),
        ("who does it help? / tell me more", A, "intergovernmental organization"),
        ("how many members does it have? / list them", U, ""),
        ("what is its budget in 1975? / are you sure?", U, "1975"),
        ("what is its budget in 1975? / source?", A, "History, paragraph 7"),
        ("who founded it? / say that again", U, "not who"),
        ("does it have an emblem? / source?", None, ""),
        ("What is the capital of France? / are you sure?", None, ""),
    ],
)
def test_a_move_works_on_the_last_answer(turns: str, status: Status | None, must: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert must in reply.text, reply.text
    assert reply.status is status or status is None, reply.text
    assert reply.status is not A or reply.references


@pytest.mark.parametrize("move", ["say that again", "are you sure?"])
def test_that_the_facts_record_nothing_is_said_again_with_a_reason(move: str) -> None:
    reply = ask(bot_of(IOM), "what events were in 1977?", move)
    assert "nothing in 1977" in reply.text
    assert (reply.status, reply.reason) == (Status.UNKNOWN, Reason.UNKNOWN_PROPERTY)


@pytest.mark.parametrize("move", ["are you sure?", "source?", "say that again", "tell me more", "list them", "why?"])
def test_a_move_before_any_answer_is_no_answer(move: str) -> None:
    assert ask(bot_of(IOM), move).status is not A


def test_a_move_leaves_the_conversation_where_it_was() -> None:
    turns = ("what was it called in 1975?", "are you sure?", "source?", "and in 1985?")
    assert "ICM" in answer(bot_of(IOM), *turns)


# --- what is shown -------------------------------------------------------------------------------------------------


def test_explain_shows_tokens_tags_frames_query_and_statements() -> None:
    shown = bot_of(IOM).explain(Message("a", "what was IOM calld in 1975?", NOW), Context())
    for part in (
        "call<calld>",
        "tag:      time at = in 1975",
        "tag:      cue name = call",
        "query:    value of name of iom: in 1975",
        "outcome:  Found",
        "statement: iom/name/3 = Intergovernmental Committee for European Migration [1952/1980]",
        "section History, paragraph 4",
    ):
        assert part in shown, shown


def test_explain_shows_what_was_carried_over_and_from_which_turn() -> None:
    context = _context("hello", "what was IOM called in 1975?")
    shown = bot_of(IOM).explain(Message("a", "and in 1985?", NOW), context)
    carried = next(line for line in shown.splitlines() if line.startswith("carried:"))
    assert "question" in carried
    assert "turn 2" in carried


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "how many members of staff smoke?",
            ["unexplained: smoke", "outcome:  NotUnderstood (unexplained_words, near staff): smoke"],
        ),
        ("Where was IOM founded?", ["against it: where", "outcome:  NotKnown", "statement: iom/founded/1"]),
        ("hello", ["outcome:  SmallTalk (greeting)"]),
        ("", ["outcome:  NotUnderstood (empty)"]),
        ("Was the Constitution signed in Rome?", ["outcome:  Refuted"]),
        ("does it have 120 members?", ["outcome:  Refuted", "120"]),
        ("what was the third name?", ["#3"]),
        ("Is IOM an NGO?", ["ngo"]),
        ("what happened in 1961?", ["outcome:  NotKnown"]),
        ("when was it founded and how many members has it got?", ["founded", "members"]),
    ],
)
def test_explain_shows_why_there_is_no_answer(text: str, parts: list[str]) -> None:
    shown = bot_of(IOM).explain(Message("a", text, NOW), Context())
    assert all(part in shown for part in parts), shown


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (Ambiguous(("When was A built?", "When was B built?")), "Ambiguous: When was A built? / When was B built?"),
        (Move.SURE, "Move (sure)"),
    ],
)
def test_explain_says_what_a_clause_is_that_no_frame_explains(outcome: Ambiguous | Move, line: str) -> None:
    facts = bot_of(IOM).facts
    shown = Explainer(facts, Renderer(facts)).explain(
        ((Reading("x", (), outcome), ()),), lambda _: pytest.fail("there is no frame")
    )
    assert shown == f"clause:   x\noutcome:  {line}"


def test_explain_changes_nothing() -> None:
    context = _context("what was IOM called in 1975?")
    bot_of(IOM).explain(Message("a", "how many members does it have?", NOW), context)
    assert "ICM" in bot_of(IOM).reply(Message("a", "and in 1985?", NOW), context)[0].text


@pytest.mark.parametrize(
    ("texts", "parts"),
    [
        (("what was IOM called in 1975?",), ["value", "name", "in 1975", "iom/name/3", "paragraph 4"]),
        (("Tell me about IOM",), ["describe", "IOM", "iom/kind/1"]),
        (("how old was IOM in 1975?",), ["age", "in 1975"]),
        (("What is the budget in 1975?",), ["budget", "in 1975"]),
    ],
)
def test_why_says_how_the_last_message_was_read(texts: tuple[str, ...], parts: list[str]) -> None:
    said = bot_of(IOM).why(_context(*texts))
    assert all(part in said for part in parts), said


def test_sources_are_those_of_the_last_answer() -> None:
    said = bot_of(IOM).sources(_context("what was IOM called in 1975?", "when was IOM founded?"))
    assert said.splitlines() == [
        "the article on the International Organization for Migration, section Introduction, paragraph 1",
        "the article on the International Organization for Migration, section History, paragraph 1",
    ]


@pytest.mark.parametrize("texts", [(), ("hello",), ("What is the capital of France?",)])
def test_without_an_answer_there_is_nothing_to_show(texts: tuple[str, ...]) -> None:
    context = _context(*texts)
    assert "source" in bot_of(IOM).sources(context)
    assert bot_of(IOM).why(context)


# --- what was offered ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        ("1", 0),
        ("2", 1),
        ("the second one", 1),
        ("number 3", 2),
        ("option 2 please", 1),
        ("the last one", -1),
        ("third", 2),
    ],
)
def test_an_offered_reading_is_chosen_by_number_order_or_word(answer: str, place: int) -> None:
    asked, chosen = converse(bot_of(IOM), "when?", answer)
    assert asked.reason is Reason.AMBIGUOUS
    assert chosen.text == ask(bot_of(IOM), asked.suggestions[place]).text


def test_a_number_beyond_the_offer_chooses_nothing() -> None:
    assert ask(bot_of(IOM), "when?", "9").status is not A


def test_an_offer_is_forgotten_after_another_question() -> None:
    assert ask(bot_of(IOM), "when?", "When was IOM founded?", "2").status is not A


def test_two_people_of_one_name_are_told_apart_by_number_or_name() -> None:
    asked = ask(bot_of(SMALL), "Where was Smith born?")
    assert asked.status is C
    assert [s for s in asked.suggestions if "Tom" in s or "Joan" in s] == list(asked.suggestions)
    assert "Northfield" in answer(bot_of(SMALL), "Where was Smith born?", "Tom Smith")
    assert "Harrow Bay" in answer(bot_of(SMALL), "Where was Smith born?", "Joan")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dad left in 1965. What was the organisation's name?", "In 1965"),
        ("In 1984 I was an intern there. What was it called?", "In 1984"),
        ("mum emigrated in 1958. what was the org called?", "In 1958"),
        ("I was born in 1985. What is it called?", "since 1989"),
    ],
)
def test_a_question_in_the_past_is_of_the_time_that_was_told_before_it(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how long did the ICM label last", "9 years"),
        ("when did the ICM label start", "in 1980"),
        ("staff + budget", "$1.3 billion"),
        ("motto / credo", "credo"),
        ("budget per year", "$1.3 billion"),
        ("rebranding dates pls, all of em", "1952"),
    ],
)
def test_signs_and_nouns_of_names_are_read(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize("text", ["iom is the leading NGO", "IOM is a migrant", "is IOM a civil society group"])
def test_to_be_something_is_not_to_have_to_do_with_it(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_what_the_kind_of_an_item_rules_out_is_contradicted() -> None:
    assert ask(bot_of(IOM), "IOM is a government").text == "No. IOM is an intergovernmental organization."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("my prof says the org arranged transport for 11 million migrants in the fifties.", "No."),
        ("my granny says it was founded in 1980", "No."),
        ("my teacher wants to know how many members it has", "157"),
        ("how was it called at the time of the prague crisis 1968", "ICEM"),
        ("Any crisis listed for the year of the millennium bug, 1999?", "Kosovo"),
        ("name nr 3 in the series?", "ICM"),
        ("when, and where, was the constitution concluded?", "Venice"),
        ("wat s the anual buget", "$1.3 billion"),
        ("how many members does it have? / as of when is that", "as of April 2015"),
    ],
)
def test_what_stands_around_a_question_does_not_hide_it(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *text.split(" / "))


def test_letters_that_are_drawn_out_stand_once() -> None:
    assert ask(bot_of(IOM), "heyyy how r u").status is Status.CHAT
    assert ask(bot_of(IOM), "ur useless lol").status is Status.CHAT


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["what does ICEM stand for?", "from which year was this name used?"], "ICEM) became the name in 1952"),
        (["What does ICEM stand for, and how long was that name in use?"], "ICEM) was the name for 28 years"),
        (["What does ICEM stand for and how long did it last?"], "ICEM) was the name for 28 years"),
        (["ICEM is on the old letter. Until when was this name used?"], "it ended in 1980"),
        (["I found a letter with PICMME on it. What name came after that name?"], "After PICMME came"),
    ],
)
def test_that_name_is_the_one_that_was_named_before(texts: list[str], told: str) -> None:
    assert told in converse(bot_of(IOM), *texts)[-1].text


@pytest.mark.parametrize(
    "text", ["Is the credo true?", "is the budget correct?", "Are you IOM?", "How rich are the members?"]
)
def test_what_no_fact_decides_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize("text", ["whats your take", "did they handle that well", "what is your view on the name"])
def test_a_judgement_is_not_asked_of_the_facts(text: str) -> None:
    assert converse(bot_of(IOM), "For 1973, which event is mentioned?", text)[-1].status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1) When was it founded? 2) Where was the Constitution concluded?", ["1951", "Venice"]),
        ("1. founding year 2. budget", ["1951", "$1.3 billion"]),
        ("I need two facts for my quiz, namely the year of the crisis in Hungary and that of Chile.", ["1956", "1973"]),
        ("Both the date and the place of the Constitution's conclusion, please.", ["19 October 1953", "Venice"]),
        ("Give me the figures for members and for staff.", ["157", "8,400"]),
        (
            "On the one hand, when was it founded? On the other hand, when did the Constitution enter into force?",
            ["1951", "30 November 1954"],
        ),
    ],
)
def test_two_questions_are_both_answered(text: str, told: list[str]) -> None:
    reply = ask(bot_of(IOM), text)
    assert [value in reply.text for value in told] == [True, True]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("1) How many members has it? 2) Who is the director?", "157"),
        ("What is its budget and where does the money come from?", "$1.3 billion"),
    ],
)
def test_of_two_questions_the_one_that_is_not_known_is_declined(text: str, known: str) -> None:
    told = ask(bot_of(IOM), text).text
    assert known in told
    assert any(refusal in told for refusal in ("not in my facts", "I know about that, but not", "did not understand"))


def test_a_figure_of_another_kind_is_compared_over_the_same_time() -> None:
    *_, reply = converse(
        bot_of(IOM),
        "How many members in the April 2015 figure?",
        "and in the June 2014 one?",
        "did the number of observers change between the two?",
    )
    assert reply.text == "From June 2014 to April 2015 it went from 10 to 10: no change."


def test_an_age_is_asked_for_at_the_time_of_what_happened() -> None:
    *_, reply = converse(
        bot_of(IOM), "How old was the organization in 2015?", "and at the time of the Haiti earthquake?"
    )
    assert reply.text.startswith("In 2010 IOM was 59 years old")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (["What was the organization's first name, and from which year?"], "(PICMME) became the name in 1951"),
        (["What was the first name?", "the next one, and its year?"], "(ICEM) was the name from 1952 to 1980."),
        (["what was it named in 1987?", "what do the letters mean?"], "ICM stands for"),
        (
            ["give me the years of all the renamings", "the first one, from what to what?"],
            "changed in 1952 from the Prov",
        ),
        (
            ["which crises does it list for the 2000s?", "and the most recent one of all?"],
            "tracks the Haiti earthquake",
        ),
        (["Does your text speak about Czechoslovakia, and with what year?"], "Czechoslovakia: 1968."),
    ],
)
def test_what_goes_on_goes_on_from_what_was_told_last(turns: list[str], told: str) -> None:
    *_, reply = converse(bot_of(IOM), *turns)
    assert told in reply.text
