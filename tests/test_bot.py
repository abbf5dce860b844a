"""Whole turns over the shipped pack: a question in, a reply out."""

from __future__ import annotations

import datetime
import json
import random
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from bot.bot import Bot
from bot.model import Context, Message, Reason, Status
from tests.packs.bots import IOM, NOW, ask, bot_of, converse

if TYPE_CHECKING:
    from pathlib import Path

A, U, C, T = Status.ANSWER, Status.UNKNOWN, Status.CLARIFY, Status.CHAT
PICMME, ICEM, ICM, OWN = (
    "Movement of Migrants from Europe",
    "Committee for European Migration",
    "Intergovernmental Committee for Migration",
    "International Organization for Migration",
)


def _check(texts: tuple[str, ...], status: Status, must: str, must_not: str = "") -> None:
    """Each part of `must` and `must_not` stands between bars."""
    reply = ask(bot_of(IOM), *texts)
    got = f"{' / '.join(texts)}\n{reply.status}: {reply.text}"
    assert reply.status is status, got
    assert all(part.casefold() in reply.text.casefold() for part in must.split("|")), f"{got}\nmisses {must}"
    # What is nearest may be told after a refusal, as such.
    said = reply.text if status is A else re.split(r"What (?:I|they)(?: do)? (?:know|say):", reply.text)[0]
    assert not any(part.casefold() in said.casefold() for part in must_not.split("|") if part), got


# --- one question --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        # plain facts
        ("When was IOM founded?", "1951", ""),
        ("when was it set up", "1951", ""),
        ("why was IOM founded?", "displaced by World War II", ""),
        ("Who was it founded to help?", "displaced by World War II", ""),
        ("Under what name was it founded?", PICMME, ""),
        ("How many member states does IOM have?", "157|April 2015", "156"),
        ("How many observer states are there?", "10|April 2015", "157"),
        ("How many people work for IOM?", "some 8,400", ""),
        ("In how many countries does it work?", "over 100", ""),
        ("What is IOM's annual budget?", "$1.3 billion", ""),
        ("how many people were uprooted by the war?", "11 million", ""),
        ("What are its areas of work?", "migration and development|facilitating|regulating|forced migration", ""),
        ("What are the cross-cutting activities?", "migration law|policy debate|rights|health|gender", ""),
        ("Who does IOM work with?", "governmental|intergovernmental|non-governmental", ""),
        ("What is its nickname?", "The Migration Agency", ""),
        ("Who does it help?", "refugees|displaced persons|uprooted people", ""),
        ("What does IOM do?", "migration", ""),
        ("Tell me about IOM", "intergovernmental organization", ""),
        # the Constitution
        ("Where was the Constitution concluded?", "Venice", ""),
        ("When was the Constitution signed?", "19 October 1953", "1954"),
        ("When did the Constitution enter into force?", "30 November 1954", "1953"),
        ("When and where was the Constitution concluded?", "19 October 1953|Venice", ""),
        ("What does the Constitution recognise?", "freedom of movement|development", ""),
        ("How old is the Constitution?", "72 years", ""),
        ("I think the Constitution was signed in Vienna, no?", "do not mention Vienna|Venice", ""),
        # one of several
        ("What is the fifth broad area?", "There are four broad areas|not five", ""),
        ("For whose benefit does IOM promote orderly migration?", "for the benefit of all", ""),
        ("Does IOM care about health?", "Yes. IOM's cross-cutting activities include migration health.", "policy"),
        ("Does it work with NGOs?", "IOM's partners include non-governmental partners", ""),
        ("how meny countrys does iom work in", "over 100 countries", ""),
        # acronyms
        ("What does ICEM stand for?", ICEM, PICMME),
        ("What does PICMME mean?", f"Provisional|{PICMME}", ""),
        ("what does icm stand for", ICM, "European"),
        ("what did the acronym stand for in 1985?", f"ICM stands for {ICM}", ""),
        ("in 1975 what did the initials stand for", "ICEM stands for", ""),
        # events
        ("What happened in 1956?", "Hungary", "Chile|Kosovo"),
        ("Which crises happened in the 1970s?", "Chile|1973|Vietnamese|1975", "Kuwait|Czecho|Hungary"),
        ("What happened in 1999?", "Kosovo|Timor", "Kuwait"),
        (
            "What happened in the 1950s?",
            "nearly 1 million migrants|1951|Hungary",
            "changed its name to the Provisional",
        ),
        ("When was the Haiti earthquake?", "2010", "2004"),
        ("Where was the earthquake of 2010?", "Haiti", "Pakistan"),
        ("When was the Pakistan earthquake?", "2004/2005", "2010"),
        ("Which elections did it organise?", "Afghan|2004|Iraqi|2005", ""),
        ("when were the Afghan elections?", "2004", "2005"),
        # one thing or another
        ("Is IOM intergovernmental or non-governmental?", "IOM is an intergovernmental organization", "Yes|No."),
        ("Was it called ICEM or ICM in 1985?", f"In 1985|{ICM}", "Yes|No."),
        ("Was it founded in 1951 or 1952?", "1951", "Yes|No."),
        ("Is it public or private?", "IOM is an intergovernmental organization", "Yes|No."),
        ("Is it an NGO or not?", "No.", ""),
        ("Does it help refugees or displaced persons?", "Yes", "No."),
        # who contracts a "not" at the beginning expects a yes
        ("Isn't IOM an NGO?", "No.|intergovernmental", ""),
        ("isn't IOM intergovernmental?", "Yes", ""),
        ("but didn't IOM change its name in 1981?", "No.", ""),
        # words that neither ask nor restrict
        ("Name some of the crises in its history", "Hungary|Haiti", ""),
        ("Who does IOM usually work with?", "governmental", ""),
        ("What was it called straight after 1980?", ICM, ""),
        # what only looks as if it were asked
        ("how many people were displaced after ww2?", "11 million", "No."),
        ("In which Italian city was the constitution signed?", "Venice", ""),
        # several questions in one message
        ("When was it founded and how many members has it got?", "1951|157", ""),
        ("what was iom called in 1975 and in 1985?", f"{ICEM}|{ICM}", ""),
        ("hi! when was it founded? thx", "1951", "welcome"),
    ],
)
def test_a_plain_question_is_answered(question: str, must: str, must_not: str) -> None:
    _check((question,), A, must, must_not)


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        # boundary years: both names, the change told
        ("What was IOM called in 1952?", f"{PICMME}|{ICEM}|1952", OWN),
        ("What was IOM called in 1980?", f"{ICEM}|{ICM}|1980", OWN),
        ("What was IOM called in 1989?", f"{ICM}|{OWN}|1989", PICMME),
        # ranges that cross a change
        ("What was it called between 1975 and 1985?", f"{ICEM}|{ICM}", OWN),
        ("What was it called in the 1980s?", f"{ICEM}|{ICM}|{OWN}", PICMME),
        ("which names did it have before 1960?", f"{PICMME}|{ICEM}", OWN),
        ("which names did it have after 1985?", f"{ICM}|{OWN}", PICMME),
        # a conflict is told, not hidden
        ("What was IOM called in 1951?", f"{PICMME}|ICEM|Introduction", OWN),
        # relative to facts
        ("What was it called during the Hungarian crisis?", ICEM, PICMME),
        ("What was it called when Kosovo happened?", OWN, ICM),
        ("What was it called thirty years after it was founded?", ICM, PICMME),
        ("What was it called a year before the Constitution came into force?", ICEM, PICMME),
        ("what was it called in the days of the Afghan elections?", OWN, ICM),
        # changes
        ("How many times did the name change?", "three times|1952|1980|1989", ""),
        ("When did the name change?", "1952|1980|1989", ""),
        ("When did it become ICM?", "1980", "1952"),
        ("What changed between 1975 and 1985?", f"{ICM}|1980", "1952"),
        ("how many names has it had?", f"four names|{PICMME}|{ICEM}|{ICM}|{OWN}", ""),
        ("How long was it called ICM?", "9 years|1980|1989", ""),
        ("Which name did it have the longest?", f"{ICEM}|28 years", ""),
        ("What was its original name?", PICMME, ""),
        ("What was the third name?", ICM, "European Migration"),
        ("What did ICEM become?", ICM, ""),
        ("What came after ICEM?", ICM, "Kosovo"),
        # ages and stretches
        ("How old was IOM in 1975?", "24 years", ""),
        ("How many years passed between the founding and the entry into force of the Constitution?", "3 years", ""),
        ("How long after the Constitution was concluded did it enter into force?", "one year", ""),
        ("By how much did the membership grow between June 2014 and April 2015?", "156|157|one", ""),
        ("How many members did it have in June 2014?", "156", "157"),
        # relative to now
        ("What is it called today?", f"{OWN}|April 2015", "ICM"),
    ],
)
def test_a_question_about_time_is_answered(question: str, must: str, must_not: str) -> None:
    _check((question,), A, must, must_not)


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        ("Was it called ICM in 1985?", "Yes|ICM", ""),
        ("Was it called ICM in 1975?", "No|ICEM", "Yes"),
        ("Was it already IOM in 1995?", "Yes|IOM", ""),
        ("Did it still use PICMME in 1970?", "No|ICEM", "Yes"),
        ("Was it still called ICEM in 1980?", "Yes|1980", "No."),
        ("Is IOM an NGO?", "No|intergovernmental", "Yes"),
        ("Is IOM an intergovernmental organization?", "Yes|intergovernmental", "No."),
        ("Does it have more than 150 members?", "Yes|157", ""),
        ("Does it have more than 200 members?", "No|157", ""),
        ("Does it have 120 members?", "No|157", "Yes"),
        ("Did IOM exist in 1940?", "No|1951", "Yes"),
        ("Did IOM exist in 1960?", "Yes|1951", "No."),
        ("Was the Constitution concluded in 1953?", "Yes|1953", "No."),
    ],
)
def test_yes_or_no_is_said_with_the_right_value(question: str, must: str, must_not: str) -> None:
    _check((question,), A, must, must_not)


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("Why was IOM founded in 1980?", "1951"),
        ("When in 1990 was it renamed?", "1989"),
        ("Did it become ICM in 1975?", "No|1980"),
        ("Was the Constitution signed in Rome?", "Rome|Venice"),
        ("Was IOM founded to help people displaced by World War I?", "No|World War II"),
        ("Where was the Constitution signed in 1960?", "1953|Venice"),
        ("What are the five areas of work?", "four|not five"),
    ],
)
def test_a_false_supposition_is_corrected(question: str, must: str) -> None:
    _check((question,), A, must)


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        ("Where are IOM's headquarters?", "", "Geneva|in Venice"),
        ("Who is the director general?", "", "Swing|Vitorino|Pope"),
        ("Which countries are members?", "", "France|Germany|Italy"),
        ("What was the budget in 1975?", "1975|$1.3 billion", "In 1975 "),
        ("How many staff did it have in 1960?", "1960|8,400", "In 1960 "),
        ("How many members will it have in 2030?", "2030|157|April 2015", "In 2030 "),
        ("What will it be called in 2050?", "2050|April 2015", "In 2050 IOM"),
        ("What is the UNHCR?", "", "migration of"),
        ("When was NATO founded?", "", "1951"),
        ("how many members does the WHO have?", "", "157"),
        ("how many members of staff smoke?", "smoke", "8,400"),
        ("when was the budget founded?", "budget", "1951"),
        ("how many observer states left in 2015?", "left", ""),
        ("who was called ICM in 1950?", "", "In 1950 ICM"),
        ("When was the Asian tsunami?", "no date", "2004"),
        ("What is the capital of France?", "France", "Paris"),
        ("Who founded IOM?", "", "founded by"),
        ("Who funded IOM?", "", "1951 by"),
        ("What is the tallest mountain on the Isle of Man?", "", "Snaefell"),
        ("What happened in 1960?", "1960", "Hungary"),
        ("asdf qwer zxcv", "", "IOM is"),
    ],
)
def test_what_the_facts_do_not_hold_is_declined(question: str, must: str, must_not: str) -> None:
    _check((question,), U, must, must_not)


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("When was it founded and where does its director live?", "1951|director"),
        ("How many members does it have and what do they pay?", "157|pay"),
    ],
)
def test_of_a_message_that_is_known_by_half_both_halves_are_named(question: str, must: str) -> None:
    _check((question,), C, must)


# --- every reason --------------------------------------------------------------------------------------------------


_REFUSALS = [
    ("What is the capital of France?", Reason.OUT_OF_SCOPE, U),
    ("Where was IOM founded?", Reason.UNKNOWN_PROPERTY, U),
    ("What will it be called in 2050?", Reason.UNKNOWN_TIME, U),
    ("What was it called in 1940?", Reason.UNKNOWN_TIME, C),  # asks back: it did not exist yet
    ("how many members of staff smoke?", Reason.UNEXPLAINED_WORDS, U),
    ("what is it called? / what is its logo? / and in 1985?", Reason.UNANSWERED_BEFORE, U),
    ("how many?", Reason.AMBIGUOUS, C),
    ("when?", Reason.AMBIGUOUS, C),
    ("1975", Reason.AMBIGUOUS, C),
    ("what was it called? " * 1000, Reason.TOO_LONG, U),
    (
        "\u041a\u0430\u043a \u043d\u0430\u0437\u044b\u0432\u0430\u043b\u0430\u0441\u044c?",
        Reason.NOT_ENGLISH,
        U,
    ),  # Russian
    ("\u00bfC\u00f3mo se llamaba la organizaci\u00f3n durante aquellos a\u00f1os?", Reason.NOT_ENGLISH, U),
    ("Wann wurde die Organisation gegr\u00fcndet?", Reason.NOT_ENGLISH, U),
    ("combien de membres a l'organisation", Reason.NOT_ENGLISH, U),
    ("Hoe heette de organisatie in 1975?", Reason.NOT_ENGLISH, U),
    ("", Reason.EMPTY, C),
    ("?!", Reason.EMPTY, C),
]


@pytest.mark.parametrize(("text", "reason", "status"), _REFUSALS)
def test_every_refusal_has_its_reason(text: str, reason: Reason, status: Status) -> None:
    reply = ask(bot_of(IOM), *text.split(" / "))
    assert (reply.reason, reply.status) == (reason, status), reply.text


def test_the_table_of_refusals_leaves_no_reason_out() -> None:
    assert {reason for _, reason, _ in _REFUSALS} == set(Reason)


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("Who is the president? Who is the treasurer?", "\u201cpresident\u201d and \u201ctreasurer\u201d"),
        ("Where is the zoo? My aunt was its keeper. And who is its vet?", "\u201czoo\u201d and \u201cvet\u201d"),
        ("Who owns the zoo? How many states are members? Who is the vet?", "\u201cvet\u201d|157"),
    ],
)
def test_what_is_about_nothing_known_is_refused_once(text: str, must: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert all(part in reply for part in must.split("|")), reply
    assert reply.count("not in my facts") == reply.count("You could ask") == 1, reply


@pytest.mark.parametrize("text", ["When was IOM founded?", "hello", "Was it called ICM in 1975?"])
def test_what_is_answered_has_no_reason(text: str) -> None:
    assert ask(bot_of(IOM), text).reason is None


# --- small talk ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("hello", "hello"),
        ("Hi there!", "hello"),
        ("good morning", "hello"),
        ("thanks a lot", "welcome"),
        ("thank you!!", "welcome"),
        ("bye", "goodbye"),
        ("you are great", "thank you"),
        ("you are stupid", "sorry"),
        ("who are you?", "factbot"),
        ("are you human?", "program"),
        ("are you a robot", "program"),
        ("what can you do?", "questions"),
        ("help", "questions"),
        ("how are you?", "program"),
        ("ok", "ask"),
        ("lol", "ask"),
        ("sorry", "ask"),
        ("\U0001f600", "ask"),
        ("why?", ""),
        ("are you sure?", ""),
    ],
)
def test_small_talk_is_answered_in_kind_and_claims_nothing(text: str, must: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status in ({T} if must else {T, C, U}), reply.text
    assert must in reply.text.casefold()
    assert not reply.references
    assert not re.search(r"\b(?:1951|157|8,400)\b", reply.text)


# --- conversations -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("turns", "must", "must_not"),
    [
        # ellipsis
        ("what was IOM called in 1975? / and in 1985?", ICM, "European"),
        ("what was IOM called in 1975? / what about 1990?", OWN, "European"),
        ("what was IOM called in 1975? / and now?", OWN, "European"),
        ("how many members does it have? / and observers?", "10", "157"),
        ("how many members does it have? / and in June 2014?", "156", "157"),
        ("what was its first name? / second?", ICEM, "Provisional"),
        ("what was it called in 1985? / until when?", "1989", ""),
        ("what was it called in 1985? / since when?", "1980", ""),
        ("what was it called in 1985? / how long?", "9 years", ""),
        ("when was it founded? / why?", "World War II", ""),
        ("when was the Constitution concluded? / where?", "Venice", ""),
        ("what was it called in 1975? / and before that?", PICMME, ""),
        ("what was it called in 1975? / and after that?", ICM, ""),
        # anaphora
        ("when was the Constitution concluded? / and when did it enter into force?", "30 November 1954", ""),
        ("when did Kosovo happen? / what was IOM called then?", OWN, ""),
        ("when was it founded? / what was it called thirty years later?", ICM, ""),
        ("when was it founded? / what was it called then?", PICMME, ""),
        ("what was it called in 1975? / what does that stand for?", ICEM, ""),
        ("list its names / the second one", ICEM, "Provisional"),
        ("what was it called in 1975? / how long was that name used?", "28 years", ""),
        # correction by the user
        ("what was it called in 1975? / no, I meant 1985", ICM, "European"),
        ("what was it called in 1975? / I think it was ICM back then", "No|ICEM", "Yes"),
        # topic switch and return
        ("what was it called in 1975? / when was it founded? / what was it called in 1985?", ICM, "European"),
        # moves
        ("what was it called in 1975? / are you sure?", "History|ICEM", ""),
        ("what was it called in 1975? / source?", "History|paragraph 4", ""),
        ("what was it called in 1975? / says who?", "History|paragraph 4", ""),
        ("what was it called in 1975? / how do you know?", "History|paragraph 4", ""),
        ("what was it called in 1975? / say that again", ICEM, ""),
        ("what was it called in 1975? / list them", f"{PICMME}|{ICEM}|{ICM}|{OWN}", ""),
        ("what was it called in 1975? / tell me more", f"{PICMME}|{ICEM}|{ICM}|{OWN}", ""),
    ],
)
def test_a_turn_goes_on_from_the_one_before(turns: str, must: str, must_not: str) -> None:
    _check(tuple(turns.split(" / ")), A, must, must_not)


@pytest.mark.parametrize("answer", ["1", "the first one", "1951"])
def test_what_was_offered_can_be_chosen(answer: str) -> None:
    bot = bot_of(IOM)
    asked, chosen = converse(bot, "when?", answer if answer != "1951" else "founded")
    assert asked.status is C
    assert 2 <= len(asked.suggestions) <= 5
    assert chosen == ask(bot, asked.suggestions[0])


def test_what_was_offered_stands_numbered_in_the_reply() -> None:
    reply = ask(bot_of(IOM), "when?")
    assert reply.suggestions
    numbered = [line.split(". ", 1) for line in reply.text.splitlines()[1:]]
    assert numbered == [[str(n), question] for n, question in enumerate(reply.suggestions, start=1)]


@pytest.mark.parametrize("fragment", ["and in 1985?", "second?", "the second one", "until when?", "and before that?"])
def test_a_fragment_without_a_conversation_is_no_answer(fragment: str) -> None:
    assert ask(bot_of(IOM), fragment).status is not A


@pytest.mark.parametrize("fragment", ["and the mountains?", "and in Paris?", "and their salaries?"])
def test_a_fragment_that_fits_nothing_is_refused(fragment: str) -> None:
    assert ask(bot_of(IOM), "what was it called in 1975?", fragment).status is U


def test_a_context_is_read_and_never_changed() -> None:
    bot, context = bot_of(IOM), Context()
    _, after = bot.reply(Message("a", "what was it called in 1975?", NOW), context)
    assert context == Context()
    first = bot.reply(Message("a", "and in 1985?", NOW), after)
    assert bot.reply(Message("a", "and in 1985?", NOW), after) == first


def test_a_long_conversation_keeps_a_small_context() -> None:
    bot, context = bot_of(IOM), Context()
    for year in range(1952, 1992):
        _, context = bot.reply(Message("a", f"what was it called in {year}?", NOW), context)
    assert len(context.turns) <= 6
    assert context.count == 40
    assert context.at == NOW


# --- what does not change a reply ----------------------------------------------------------------------------------


def _suite_questions() -> list[tuple[str, ...]]:
    """Give the turns of every conversation of the pack's suite."""
    lines = [
        line for file in sorted((IOM / "questions").glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()
    ]
    return [tuple(turn["text"] for turn in json.loads(line)["turns"]) for line in lines]


def test_the_order_of_dated_statements_in_the_files_changes_no_byte(tmp_path: Path) -> None:
    folder = tmp_path / "iom"
    shutil.copytree(IOM, folder)
    for file in (folder / "facts").glob("*.toml"):
        head, *tables = re.split(r"(?m)^(?=\[\[)", file.read_text("utf-8"))
        file.write_text(head + "\n".join(_mixed(tables, random.Random(file.name))), "utf-8")  # noqa: S311
    shuffled = Bot.from_folder(folder)
    assert [s.value for s in shuffled.facts.statements()] == [s.value for s in bot_of(IOM).facts.statements()]
    for turns in _suite_questions():
        assert _said(shuffled, turns) == _said(bot_of(IOM), turns), turns


def _mixed(tables: list[str], chance: random.Random) -> list[str]:
    """The tables of a file in another order, in which those of one name without a time follow each other as before."""
    kept: dict[str, list[str]] = {}
    for table in tables:
        kept.setdefault(table.partition("]]")[0], []).append(table)
    for same in kept.values():
        if all(re.search(r"(?m)^(on|during|as_of|in) = ", table) for table in same):
            chance.shuffle(same)
    order = [name for name, same in kept.items() for _ in same]
    chance.shuffle(order)
    return [kept[name].pop(0) for name in order]


def _said(bot: Bot, turns: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [(r.text, r.status, r.query, *r.references) for r in converse(bot, *turns)]


@pytest.mark.parametrize(
    "form",
    [
        str.upper,
        str.lower,
        lambda text: text.rstrip("?"),
        lambda text: f"  {text}\n",
        lambda text: f"Please tell me: {text}",
        lambda text: f"hi, {text} thanks!",
        lambda text: text.replace(" ", "   "),
        lambda text: text.replace("?", "???"),
    ],
    ids=["capitals", "small", "no mark", "blanks around", "please", "greeting", "blanks inside", "marks"],
)
@pytest.mark.parametrize(
    "question",
    [
        "What was IOM called in 1975?",
        "When was IOM founded?",
        "How many member states does IOM have?",
        "Where was the Constitution concluded?",
        "How long was it called ICEM?",
    ],
)
def test_the_form_of_a_question_does_not_matter(question: str, form: object) -> None:
    assert callable(form)
    assert ask(bot_of(IOM), form(question)).text == ask(bot_of(IOM), question).text


def test_a_day_of_the_message_decides_what_now_means() -> None:
    then = datetime.datetime(1995, 5, 1, tzinfo=datetime.UTC)
    bot = bot_of(IOM)
    assert ICM in converse(bot, "What was it called ten years ago?", at=then)[0].text
    assert converse(bot, "What was it called ten years ago?", at=NOW)[0].status is U


# --- what goes with a reply ----------------------------------------------------------------------------------------


def test_an_answer_names_its_references_and_its_query() -> None:
    reply = ask(bot_of(IOM), "what was IOM called in 1975?")
    assert reply.references == (
        "the article on the International Organization for Migration, section History, paragraph 4",
    )
    assert reply.intent == "value"
    assert "1975" in reply.query


@pytest.mark.parametrize("question", bot_of(IOM).facts.info.examples)
def test_every_example_question_is_answered(question: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is A
    assert reply.references


def test_names_short_forms_and_examples_are_completed() -> None:
    names = bot_of(IOM).completions()
    assert {"IOM", "ICEM", "the Constitution", "When was IOM founded?"} <= set(names)
    assert len(names) == len(set(names))


def test_a_refusal_suggests_what_can_be_asked() -> None:
    reply = ask(bot_of(IOM), "What is the capital of France?")
    assert reply.suggestions
    assert all(ask(bot_of(IOM), question).status is A for question in reply.suggestions)


@pytest.mark.parametrize(
    "text",
    [
        "can i get a job at IOM",
        "should we join IOM",
        "is IOM the oldest migration agency?",
        "is IOM the first migration agency?",
    ],
)
def test_what_nobody_has_said_of_it_is_not_confirmed(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text", ["could i know the budget", "may i know when it was founded", "can I see all its names"]
)
def test_who_only_asks_to_be_told_is_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.ANSWER


@pytest.mark.parametrize(
    "text",
    ["what month did it become IOM?", "on what day was the name changed in 1980?", "on which day did it become ICM?"],
)
def test_a_day_or_month_that_the_facts_do_not_give_is_said_to_be_missing(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.reason) == (Status.UNKNOWN, Reason.UNKNOWN_TIME)


def test_a_comparison_that_cannot_be_made_is_not_answered_with_yes_or_no() -> None:
    assert ask(bot_of(IOM), "is ICM an older name than the UN?").status is Status.UNKNOWN
    assert ask(bot_of(IOM), "is ICM an older name than Kosovo?").status is Status.UNKNOWN
    assert ask(bot_of(IOM), "is ICM an older name than IOM?").text == "Yes. ICM (1980) came before IOM (1989)."


@pytest.mark.parametrize(
    ("text", "answer"),
    [("is the name ICM older than ICEM?", "No"), ("is ICEM newer than ICM", "No"), ("was ICEM older than ICM", "Yes")],
)
def test_which_of_two_names_is_older_is_told(text: str, answer: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(f"{answer}. ICEM (1952) came before")
