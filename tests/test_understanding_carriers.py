"""What carries a question is taken out, and what restricts it never is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.carriers import CARRIERS
from bot.language.confirmations import CONFIRMATIONS
from bot.language.moves import FORMS
from bot.model import Context, Message, Status
from bot.understanding.cleaning.normalise import clean, sentences
from bot.understanding.cutting import automaton_table
from bot.understanding.cutting.automaton import Automaton
from bot.understanding.cutting.carriers import is_background, peel
from tests.packs.bots import IOM, NOW, answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Mapping

FOUNDED = "IOM was founded in 1951"
QUESTION = "when IOM was founded"


def _peeled(text: str) -> tuple[str, tuple[str, ...]]:
    (sentence,) = sentences(clean(text))
    found = peel(sentence.tokens)
    return " ".join(t.text for t in found.tokens), found.carriers


# --- the grammar ---------------------------------------------------------------------------------------------------

_RULES = {"WHO": ("you", "any of you"), "ASK": ("can WHO please? tell me", "_ WHO"), "PLEASE": ("please",)}


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("can you tell me why", {4}),
        ("can you please tell me why", {5}),
        ("can any of you tell me", {6}),
        ("can please tell me", set()),
        ("can you", set()),  # "_" is no word of grammar
        ("surely you", {2}),
        ("", set()),
    ],
)
def test_a_phrase_ends_where_its_form_is_complete(text: str, ends: set[int]) -> None:
    phrases = _automaton().of(text.split())
    assert phrases.ends("ASK") == ends
    assert phrases.ends("ASK") == ends  # and the second time


def test_an_automaton_knows_its_words_and_where_a_phrase_may_begin() -> None:
    assert _automaton().words == {"you", "any", "of", "can", "tell", "me", "please"}
    phrases = _automaton().of(["can", "surely", "please", "tell", "the", "7"])
    assert phrases.beginnings("ASK") == [0, 1, 2, 3]
    assert phrases.beginnings("PLEASE") == [2]
    assert [_automaton().of(["can", word]).may_end for word in ("any", "surely", "the", "7")] == [
        True,
        True,
        False,
        False,
    ]


def test_a_sentence_without_any_word_of_which_every_phrase_has_one_is_not_searched() -> None:
    phrases = ("can you tell me", "can any of you please tell me", "surely you", "please")
    assert all(_automaton().may_be_in(phrase.split()) for phrase in phrases)
    assert not _automaton().may_be_in(["what", "can", "any", "of", "it", "tell", "me"])


def test_where_a_phrase_may_be_of_any_words_every_sentence_is_searched() -> None:
    automaton = Automaton(automaton_table.written({"TWO": ("_ _", "you")}, ("TWO",)))
    assert automaton.may_be_in(["hello", "there"])


@pytest.mark.parametrize("rules", [CARRIERS, CONFIRMATIONS, FORMS], ids=["carriers", "confirmations", "moves"])
def test_what_every_phrase_has_is_in_every_phrase(rules: Mapping[str, tuple[str, ...]]) -> None:
    roots = tuple(name for name in rules if name.isupper())
    automaton = Automaton(automaton_table.written(rules, roots))
    forms = [form.replace("?", "") for forms in rules.values() for form in forms]
    plain = [words for form in forms if form == form.lower() and (words := form.replace("_", "kite").split())]
    assert plain
    assert all(automaton.may_be_in(words) for words in plain)


def _automaton() -> Automaton:
    return Automaton(automaton_table.written(_RULES, ("ASK", "PLEASE")))


def test_every_rule_that_a_form_names_is_there_and_none_calls_itself() -> None:
    done: set[str] = set()

    def walk(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, f"{name} calls itself"
        if name not in done:
            for part in {part.removesuffix("?") for form in CARRIERS[name] for part in form.split()}:
                if part.isupper():
                    walk(part, (*above, name))
            done.add(name)

    for root in ("REQUEST", "OPENING", "ADDRESS", "BESIDE", "CLOSING", "ASKED_FOR", "TELL", "REMARK"):
        walk(root, ())
    assert done == set(CARRIERS), "a rule that nothing uses"


@pytest.mark.parametrize("rules", [CARRIERS, CONFIRMATIONS, FORMS], ids=["carriers", "confirmations", "moves"])
def test_no_form_names_a_rule_that_is_not_there(rules: Mapping[str, tuple[str, ...]]) -> None:
    parts = {part.removesuffix("?") for forms in rules.values() for form in forms for part in form.split()}
    assert {part for part in parts if part.isupper()} <= set(rules)


@pytest.mark.parametrize("rules", [CARRIERS, CONFIRMATIONS, FORMS], ids=["carriers", "confirmations", "moves"])
def test_no_form_has_a_number(rules: Mapping[str, tuple[str, ...]]) -> None:
    parts = {part.removesuffix("?") for forms in rules.values() for form in forms for part in form.split()}
    assert not any(character.isdigit() for part in parts for character in part)


@pytest.mark.parametrize("rules", [CARRIERS, CONFIRMATIONS, FORMS], ids=["carriers", "confirmations", "moves"])
def test_no_form_may_be_left_out_as_a_whole(rules: Mapping[str, tuple[str, ...]]) -> None:
    for name, forms in rules.items():
        for form in forms:
            assert not all(part.endswith("?") for part in form.split()), f"{name}: {form}"


# --- what is taken out ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Can anyone tell me when it began?", "when it began"),
        ("I should be obliged if you would state when it began.", "when it began"),
        ("Might I ask you for each of the names?", "each of the names"),
        ("It would be most helpful if you could set out the names.", "the names"),
        ("For my doctoral thesis I would need the year.", "the year"),
        ("In the course of drafting a legal memorandum, could you confirm when it began?", "when it began"),
        ("what freedom does it recognise sorry my english", "what freedom does it recognise"),
        ("when, if you don't mind me asking, was it founded?", "when was it founded"),
        ("point out the year to me", "the year"),
        ("is it helping refugees or not", "is it helping refugees"),
        ("I work there and would like to know if it has members", "i work there and if it has members"),
        # nothing is taken where no question follows, or where the words are the question
        ("tell me more", "tell me more"),
        ("can you tell me about IOM", "tell me about iom"),
        ("do you know IOM", "do you know iom"),
        ("what documents do I need", "what documents do i need"),
        ("Can anyone get the assistance?", "can anyone get the assistance"),
        ("Can I get the assistance?", "can i get the assistance"),
        ("does it advise states and provide the services", "does it advise states and provide the services"),
        ("how many staff work for the Haiti project", "how many staff work for the haiti project"),
        ("could you please list the names", "list the names"),
        ("please", "please"),
    ],
)
def test_what_carries_a_question_is_taken_out(text: str, kept: str) -> None:
    assert _peeled(text)[0] == kept


def test_what_is_taken_out_is_shown_as_it_was_typed() -> None:
    assert _peeled("Excuse me, I'd like to know when it began, thanks!")[1] == (
        "Excuse me",
        "I'd like to know",
        "thanks",
    )
    shown = bot_of(IOM).explain(Message("a", f"Could you please tell me {QUESTION}?", NOW), Context())
    assert "carrier:  Could you please tell me\n" in shown


@given(
    st.lists(
        st.sampled_from(
            [
                "please",
                "can",
                "you",
                "tell",
                "me",
                "when",
                "i",
                "need",
                "the",
                "year",
                "for",
                "my",
                "essay",
                "and",
                "sorry",
            ]
        ),
        max_size=30,
    )
)
def test_words_are_taken_out_or_kept_in_their_order(words: list[str]) -> None:
    for sentence in sentences(" ".join(words)):
        found = peel(sentence.tokens)
        assert len(found.tokens) + sum(len(said.split()) for said in found.carriers) == len(sentence.tokens)
        assert [t.start for t in found.tokens] == sorted(t.start for t in found.tokens)
        assert all(0 <= n <= len(found.tokens) for n in found.requested)


# --- how people ask ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Can anyone tell me {}?",
        "Does anybody here know {}?",
        "Would you be good enough to inform me {}?",
        "I should be most grateful to learn {}.",
        "I don't suppose you know me, but could you possibly say {}?",
        "My supervisor would like me to find out {}.",
        "Someone at the camp said you could tell me {}.",
        "Please explain to my class {}.",
        "I can't for the life of me remember {}.",
        "Be a love and tell me {}.",
        "Kindly do the needful and tell me {}.",
        "idk {}, do you?",
        "Kindly tell {} so that I can forward it to my cousins.",
        "Honestly now, {}?",
        "Sorry for my bad English, {}",
        "Today's question is: {}",
        "I left my country two years ago and I am not sure whom to ask, so, if it's no trouble, could you explain {}?",
        "I bet you can't tell me {}.",
        "what I'd really like to know is {}",
        "It just occurred to me that I don't know {}.",
        "Dear Sir or Madam, kindly let me know {}.",
        "can sm1 pls tell me {}",
        "{} exam tomorrow",
        "{} hurry",
        "{}, fast please",
        "{} saw it on the news",
        "she needs two facts: {}",
        "{}, anyone?",
        "{}, anybody here?",
        "Who knows {}?",
        "Who here remembers {}?",
        "yo quick its for hw {}",
        "I should be obliged if you would state, with dates, {}, since the two dates are apparently not the same.",
    ],
)
def test_a_question_is_answered_however_it_is_carried(text: str) -> None:
    assert FOUNDED in answer(bot_of(IOM), text.format(QUESTION))


@pytest.mark.parametrize(
    "text",
    [
        "In Africa, how many staff does IOM have?",
        "For women, how many staff does IOM have?",
        "Among female staff, what is the number of staff of IOM?",
        "Of the women, could you please tell me how many staff IOM has?",
        "For my thesis on Africa, how many staff does IOM have?",
        "If only women are counted, how many staff does IOM have?",
        "Can anyone tell me how many female staff IOM has?",
        "I need the number of staff in Africa.",
        "Could you tell me the number of staff paid by Japan, please?",
        "As a Muslim organization, when was IOM founded?",
        "Can anyone get the humanitarian assistance?",
        "How many members, in Asia, does IOM have?",
        "How many staff does IOM have, women only?",
        "How many staff does IOM have, not counting doctors?",
        "Let us say Africa, how many staff does IOM have?",
        "What was it called since we left Kenya?",
        "How many members did it have since we joined in 1975?",
        "How many staff does IOM have for the introduction of biometrics?",
    ],
)
def test_a_restriction_is_never_taken_for_a_carrier(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is not Status.ANSWER, reply.text


# --- empty verbs and chats -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("Does IOM do humanitarian work?", "humanitarian assistance"),
        ("do IOM do any gender stuff", "gender dimension"),
        ("What does IOM do about migrants' rights?", "rights"),
        ("What job did European governments need it to do after the war?", "resettlement"),
        ("need 4 areas of migration mgmt", "forced migration"),
        ("Kindly tell what all are these four areas so that I can forward to the group.", "forced migration"),
        ("wich elections did iom organise 4 refugees", "Afghan"),
        ("Give me the full name behind the acronym PICMME.", "Provisional"),
        ("And the abbreviation ICM, what is that short for?", "Intergovernmental Committee for Migration"),
        ("Of the events that mark its history, which ones belong to the years from 2003 on?", "Haiti"),
        ("Could you tell me when the Constitution was concluded and, further, when it entered into force?", "1954"),
    ],
)
def test_empty_verbs_and_spellings_of_chats_are_read(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "Does IOM do security work?",
        "Does IOM do paid humanitarian work?",
        "Does IOM do harm to migrants?",
        "Do members do the work?",
        "Did IOM do this in 1975?",
        "What do observers do?",
        "how many ppl work 4 africa",
    ],
)
def test_what_an_empty_verb_does_has_to_be_explained(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is not Status.ANSWER, reply.text


# --- what only leads up to a question --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ("i work in africa", True),
        ("my uncle worked there", True),
        ("for a paper on migration i describe its work", True),
        ("while i was reading", True),
        ("they changed it in the end", False),  # it may restrict: "once they changed it"
        ("the names were many", True),
        ("in africa", False),
        ("for women", False),
        ("female staff", False),
        ("if i count women", False),
        ("in africa where i work", False),
        ("", False),
    ],
)
def test_background_is_a_sentence_that_restricts_nothing(said: str, *, is_told: bool) -> None:
    assert is_background(said.split()) is is_told


# --- in anybody's words --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    [
        "my prof wants the number of member states of iom",
        "i want to know about members",
        "Total number of member States (latest available)",
        "member count thx bye",
        "bye but first: how many members?",
        "157 members, is that still right?",
        "any idea how many members?",
        "does somebody here know the number of members",
        "one quick thing, number of members",
        "last question: how many members",
        "first of all, how many members",
        "to start with, how many members",
        "in a word, how many members?",
        "like how many members r there",
        "basically how many members",
        "curious: how many members?",
        "it's for a quiz: how many member states?",
        "my kid asks how many members iom has",
        "my wife and I were arguing about how many members IOM has",
        "I couldn't find anywhere how many members it has",
        "google doesn't tell me how many members it has",
        "I keep forgetting how many members it has",
        "do u remember how many members it has",
        "would you look up how many members it has",
        "if you had to guess, how many members",
        "how many members, roughly",
        "how many members all in all",
        "how many members are we talking about",
        "how many members, if you know",
        "how many members? asap pls",
        "how many members? urgent!!",
        "how many members? just the number",
        "how many members? one line pls",
        "how many members? in english please",
        "how many members? answer honestly",
        "how many members? cheers mate",
        "how many members? regards, Tom",
        "Dear bot, how many members does IOM have? Yours sincerely, Anna",
        "bot, how many members",
        "ok google how many members does IOM have",
        "okay so uhm how many members",
        "wow ok and how many members",
        "cool cool. how many members",
        "how many members tho",
        "how many members atm",
        "how many members as we speak",
        "how many members has it by now",
        "how many members thus far",
        "how many members has IOM presently got",
        "habibi how many members",
        "salam alaikum, how many members does it have",
        "how many members por favor",
        "s'il vous plait how many members",
        "jaja how many members has it got",
        "how many members does it honestly have",
    ],
)
def test_a_question_is_read_in_any_dress(question: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is Status.ANSWER, reply.text
    assert "157" in reply.text, reply.text


@pytest.mark.parametrize(
    "question",
    [
        "kenya, how many members",
        "in kenya how many members",
        "like unicef how many members does it have",
        "no members left",
        "suppose IOM were in 1987 in Kenya: what is its name",
        "imagine there was no war: when was it founded",
        "my wife works with how many members",
        "i want to know about the president",
        "i need information about visas",
        "how many members then left",
        "suppose it had no members, how many staff",
    ],
)
def test_what_narrows_down_a_question_is_no_dress(question: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is Status.UNKNOWN, reply.text


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("Suppose we are in 1987: what is IOM's name?", "(ICM)"),
        ("imagine it is 1987, what is IOM called?", "(ICM)"),
        ("let's say it's 1970. what's the name of the organisation?", "(ICEM)"),
        ("put yourself in 1985: which name", "(ICM)"),
        ("im not sure but wasnt it founded in 1945?", "in 1951"),
        ("i want to know about staff", "8,400"),
        ("could you inform me about the annual budget", "$1.3 billion"),
    ],
)
def test_a_supposed_time_a_doubt_and_a_topic_are_no_part_of_the_question(question: str, must: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is Status.ANSWER, reply.text
    assert must in reply.text, reply.text


@pytest.mark.parametrize(
    "text",
    [
        "One of my pupils asked me today {}.",
        "A pupil asked me yesterday {}.",
        "Two of my colleagues asked me this morning {}.",
        "A girl in my class asked me {}, and I could not answer.",
        "My son asked me last night {}, and I had no idea.",
        "My pupils asked me {} and I did not know.",
        "Somebody asked me in class {}, and I had no answer.",
        "Someone at work asked me {}.",
        "A reader asked {} and I couldn't say.",
        "A kid in the back row asked {}, and I had no good answer.",
        "I was asked today {}, but I drew a blank.",
    ],
)
def test_who_asked_it_and_when_is_no_part_of_a_question(text: str) -> None:
    reply = ask(bot_of(IOM), text.format(QUESTION.removesuffix("?")))
    assert FOUNDED in reply.text, reply.text
    assert reply.status is Status.ANSWER
    assert "not understand" not in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "What did IOM promise my pupils today?",
        "How many members were asked last week?",
        "The group asked by IOM to help is which one?",
        "A reader asked in 2014 how many members it has.",
        "One of the observers asked in June 2014 how many members there were.",
    ],
)
def test_who_was_asked_may_be_part_of_a_question(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_both_clauses_behind_a_preposition_belong_to_the_question_before_them() -> None:
    question = "What do the changes of its name show about what it used to be and what it is now?"
    reply = ask(bot_of(IOM), question)
    assert "logistics agency to a migration agency" in reply.text
    assert "1989" not in reply.text


@pytest.mark.parametrize(
    "said",
    [
        *("that seems a lot,", "it sounds a bit low,", "blimey.", "what a pity.", "pity.", "didn't know that!"),
        *("jokes aside,", "trivia night,", "crossword clue:", "main question:", "between you and me,"),
        *("journalist here,", "retired diplomat here,", "hey there, Priya here.", "the lawyer would like to hear"),
        *("he asks", "they ask", "google doesn't help,", "can't find it anywhere,", "at your earliest convenience,"),
        *("when you have a minute,", "if it's not too much,", "what interests me:", "next:", "next,"),
    ],
)
def test_what_people_say_before_a_question_is_no_part_of_it(said: str) -> None:
    assert answer(bot_of(IOM), f"{said} what was IOM called in 1975?").startswith("In 1975 IOM was called")


@pytest.mark.parametrize(
    "said",
    [
        "Chile here,",
        "that seems Chilean,",
        "between Hungary and me,",
        "the lawyer of ICM would like to hear",
    ],
)
def test_what_names_something_before_a_question_is_not_passed_over(said: str) -> None:
    assert ask(bot_of(IOM), f"{said} how many members does it have?").status is Status.UNKNOWN
