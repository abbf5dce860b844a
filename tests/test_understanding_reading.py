"""How questions are read: several in one message, what leads up to them, times that facts give, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Context, Message, Reason, Status
from bot.understanding.cleaning.normalise import clean, phrase_words, sentences
from bot.understanding.cutting.clauses import clauses
from tests.packs.bots import IOM, NOW, SMALL, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

A, U, C = Status.ANSWER, Status.UNKNOWN, Status.CLARIFY


# --- clean text and tokens -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What's IOM's name?", "what is iom name"),
        ("it wasn't founded", "it was not founded"),
        ("can't won't ain't", "can not will not is not"),
        ("what s its name", "what is its name"),
        ("who s that, and when s it", "who is that and when is it"),
        ("there s one, it s so", "there is one it is so"),
        ("u r gr8 b4 2day", "you are great before today"),
        ("$1.3bn and 8,400", "$ 1.3 bn and 8,400"),
        ("the U.N. and the U.S.A.", "the un and the usa"),
        ("e.g. this, i.e. that", "eg this ie that"),
        ("1952-1980", "1952 - 1980"),
        ("well-being", "well being"),
        ("caf\u00e9 na\u00efve", "cafe naive"),
        ("<b>bold</b> &amp; plain", "bold and plain"),
        ("x/z", "x / z"),
        ("19.10.1953", "19 / 10 / 1953"),
        ("'75", "'75"),
    ],
)
def test_a_text_is_cut_into_plain_words(text: str, words: str) -> None:
    assert " ".join(t.text for s in sentences(clean(text)) for t in s.tokens) == words


def test_every_token_knows_its_place_in_the_clean_text() -> None:
    text = clean("When was IOM founded, and why? In 1951 (or so).")
    for sentence in sentences(text):
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.said


def test_a_comma_is_kept_beside_the_token_after_it() -> None:
    (sentence,) = sentences("in 1975, what was it")
    assert [t.text for t in sentence.tokens if t.has_comma] == ["what"]


def test_the_words_of_a_phrase_are_cut_as_those_of_a_question() -> None:
    assert phrase_words("Member States' rights") == ("member", "states", "rights")


# --- clauses -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("What was it called?", 1),
        ("When was it founded and how many members has it got?", 2),
        ("When and where was it signed?", 1),
        ("When was it founded? Why? How many members?", 3),
        ("I am writing about 1984, what was it called then?", 1),
        ("My uncle worked there. What is it called?", 1),
        ("Tell me about IOM", 1),
        ("IOM in 1975", 1),  # nothing but a fragment
    ],
)
def test_a_message_is_cut_into_its_questions(text: str, questions: int) -> None:
    found = clauses(sentences(clean(text)))
    assert len([c for c in found if c.is_question] or found) == questions


# --- times that facts give -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        ("What was IOM called two years after the Constitution was concluded?", "ICEM", "PICMME"),
        ("What was IOM called six months before the Constitution entered into force?", "ICEM", "PICMME"),
        ("What was it called before the Hungarian crisis?", "PICMME|ICEM", "(ICM)"),
        ("What was it called after the invasion of Iraq?", "(IOM)", "ICM"),
        ("What was it called since the Kuwait crisis?", "(IOM)", "ICEM"),
        ("What was it called until the founding of IOM?", "PICMME", "ICEM)"),
        ("What was it called in the year of the Haiti earthquake?", "(IOM)", "ICM"),
        ("What was it called at the time of the Pakistan earthquake?", "(IOM)", "ICM"),
        ("Which crises happened while it was called ICEM?", "Hungary|Chile", "Kosovo|Kuwait"),
        ("how old was it when the Constitution was signed?", "2 years", ""),
        ("how many years after the founding did it become ICEM?", "One year", ""),
        ("how long after the founding did it get its current name?", "38 years", ""),
        ("How many years elapsed between the founding and the adoption of the present name?", "38 years", ""),
        ("what was it called the year before it got its present name?", "(ICM)|1988", "ICEM"),
        ("what was it called when it turned ten?", "1961|ICEM", "PICMME"),
        ("what was its name on its 30th birthday?", "1981|(ICM)", "ICEM"),
        ("what was its name in the second decade of its history?", "1961|ICEM", "PICMME"),
        ("what was it called twenty years into its existence?", "1971|ICEM", "PICMME"),
        ("what name did it have at the start of 1985?", "ICM", "1951"),
        ("give me the name(s) used in the early 1950s", "PICMME|ICEM", "1989"),
        ("which name did it have at the age of 40?", "1991|International Organization", "ICEM"),
        ("what was it called in its first decade?", "PICMME|ICEM", "(ICM)"),
        ("what was it called in the late sixties, when I was courting?", "ICEM", "courting"),
        ("In 1985, the year I was born, what was it called?", "(ICM)", "ICEM"),
        ("How many years lie between Hungary and Chile?", "17 years", ""),
        ("How long was it from the conclusion of the Constitution to its entry into force?", "One year", ""),
        ("when was it founded, and what was it called then?", "1951|PICMME", "International"),
        ("which name did it have in 1975 and which in 1985?", "ICEM|(ICM)", "PICMME|nothing"),
        ("in 1984 my son was born. what was it called that year?", "(ICM)", "ICEM"),
    ],
)
def test_a_time_may_be_told_by_a_fact(question: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is A, reply.text
    assert all(part in reply.text for part in must.split("|")), reply.text
    assert not any(part in reply.text for part in must_not.split("|") if part), reply.text


@pytest.mark.parametrize(
    "question", ["What was it called when the Vietnamese Boat People sang?", "What was it called when Rome burned?"]
)
def test_a_fact_that_is_not_known_tells_no_time(question: str) -> None:
    assert ask(bot_of(IOM), question).status is not A


# --- what is refused -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    [
        "How many members of the board does IOM have?",
        "What was the budget of UNICEF?",
        "Who was the secretary of ICEM in 1975?",
        "Why did ICEM move to Geneva?",
        "How many crocodiles does IOM have?",
        "What is the name of the director?",
        "When was the first member expelled?",
        "Where was ICM founded?",
        "How many states have left?",
        "What is the phone number of IOM?",
        "Which member pays the most?",
        "What was the colour of its logo in 1975?",
        "When did the Constitution end?",
        "How many people live in Haiti?",
        "Who won the Afghan elections?",
        "How strong was the Haiti earthquake?",
        "What is the Isle of Man's capital?",
        "How many members did ICEM have in 1960?",
    ],
)
def test_a_question_with_a_word_that_nothing_explains_is_never_answered(question: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status in {U, C}, f"{question}\n{reply.text}"


@pytest.mark.parametrize("word", ["purple", "banana", "Atlantis", "telepathic", "Smithson", "42nd", "xqzv"])
@pytest.mark.parametrize(
    "form",
    [
        "When was the {} IOM founded?",
        "How many {} members does IOM have?",
        "What is the {} budget of IOM?",
        "Where was the {} Constitution concluded?",
        "What was IOM called in {} in 1975?",
        "Who does IOM work with in {}?",
        "Was IOM called ICEM in {}?",
    ],
)
def test_a_strange_word_anywhere_is_never_overlooked(form: str, word: str) -> None:
    reply = ask(bot_of(IOM), form.format(word))
    assert reply.status is not A, f"{form.format(word)}\n{reply.text}"


def test_what_is_not_explained_is_quoted_as_it_was_typed() -> None:
    reply = ask(bot_of(IOM), "How many Xylophonists does IOM employ?")
    assert reply.reason in {Reason.UNEXPLAINED_WORDS, Reason.OUT_OF_SCOPE}
    assert "Xylophonists" in reply.text


def test_a_very_long_question_of_known_words_is_declined() -> None:
    reply = ask(bot_of(IOM), "what was the name of the organization " * 60)
    assert reply.status is not A


@pytest.mark.parametrize(
    ("folder", "question"),
    [
        (IOM, "How old was IOM in the 1950s?"),
        (IOM, "how old was IOM between 1950 and 2020?"),
        (IOM, "did the name change between 1985 and 1975?"),
        (IOM, "what changed in the name between 1985 and 1975?"),
        (IOM, "What was the ninth name change?"),
        (SMALL, "how old was Joan Smith in 1935?"),
        (SMALL, "how long was Ivo Marsh harbour master?"),
    ],
)
def test_dates_that_overlap_or_stand_in_no_order_break_nothing(folder: Path, question: str) -> None:
    assert ask(bot_of(folder), question).text


# --- explained -----------------------------------------------------------------------------------------------------


def test_two_spellings_that_make_equal_sense_are_no_answer() -> None:
    shown = bot_of(IOM).explain(Message("a", "what was the nmae of the organisation in 1975", NOW), Context())
    assert "name<nmae>" in shown


# --- which of several ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Kosovo or Chile: which came first?", "Chile (1973) came before Kosovo (1999)."),
        ("which came later, Hungary or Haiti?", "The Haiti earthquake (2010) came after Hungary (1956)."),
        (
            "Which was first of Kosovo, Chile and Kuwait?",
            "Chile (1973) came before Kuwait (1990) and Kosovo (1999).",
        ),
        (
            "I heard of Czechoslovakia and Chile. Which one was before?",
            "Czechoslovakia (1968) came before Chile (1973).",
        ),
        ("ICEM and ICM. which was earlier?", "ICEM (from 1952 to 1980) came before ICM (from 1980 to 1989)."),
        ("was ICM before ICEM?", "No. ICEM (from 1952 to 1980) came before ICM (from 1980 to 1989)."),
        ("did Kosovo come after Chile?", "Yes. Kosovo (1999) came after Chile (1973)."),
        (
            "which was first, Kosovo or Timor?",
            "My facts do not say which of them came first: Kosovo (1999) and Timor (1999).",
        ),
    ],
)
def test_which_of_several_came_first_is_told_of_those_alone(question: str, told: str) -> None:
    assert ask(bot_of(IOM), question).text == told


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Had it become IOM by 1990?", "Yes"),
        ("Had it become ICM by 1970?", "No"),
        ("had it stopped being ICEM by 1985?", "Yes"),
        ("Did it become ICEM in 1960?", "No"),
    ],
)
def test_what_began_by_a_time_may_have_begun_before(question: str, answer: str) -> None:
    assert ask(bot_of(IOM), question).text.startswith(answer)


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        ("was it called ICEM throughout the 1960s?", "Yes", "No."),
        ("was it called ICEM all through the eighties?", "No.", "Yes"),
        ("was it ICM from 1975 to 1985?", "No.", "Yes"),
        ("was it ICM from 1980 to 1989?", "Yes", "No."),
        ("when did the sixties name end?", "1980", "1989"),
        ("what was it called when I was born, in 1971?", "ICEM", "PICMME"),
        # what replaced what
        ("what replaced ICM?", "(IOM)", "ICEM"),
        ("what did ICM replace?", "ICEM", "(IOM)"),
        ("ICM succeeded which name?", "ICEM", "(IOM)"),
        ("what was ICEM replaced by?", "(ICM)", "PICMME"),
        ("which name was succeeded by IOM?", "(ICM)", "Nothing"),
        ("the last but one name?", "(ICM)", "since 1989"),
    ],
)
def test_a_time_or_a_step_is_taken_as_it_is_said(question: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert must in reply.text, reply.text
    assert must_not not in reply.text, reply.text


@pytest.mark.parametrize("question", ["what was it called when I was born?", "what was its name when we joined?"])
def test_what_the_speaker_did_once_dates_nothing(question: str) -> None:
    assert ask(bot_of(IOM), question).status is not Status.ANSWER
