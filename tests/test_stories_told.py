"""What people tell on the way to a question: dates that it goes on from, what they know already, and who says what."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

# --- times ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told", "other"),
    [
        # two times bound one stretch
        ("Which crises came after 1956 and before 1990?", "Czechoslovakia (1968)", "Kuwait"),
        ("Which crises came after 1956, up to and including 1990?", "Kuwait (1990)", "Kosovo"),
        ("crises after 1968 but before 1999", "Chile (1973)", "Kosovo"),
        ("crises after hungary until kuwait", "Czechoslovakia", "Kosovo"),
        ("Which crises happened before 1990 and after 1968?", "Chile (1973)", "Czechoslovakia"),
        ("How many crises after 1968 and up to 1990?", "Three", "Kosovo"),
        ("What was it called after 1952 and before 1989?", "(ICEM)", "PICMME"),
        # on either side of the date that the message tells
        ("I left Budapest in 1956. Which crises came after it?", "Czechoslovakia", "Hungary"),
        ("We left in 1990. What did its history list before that?", "Chile", "Kuwait"),
        ("I was born in 1960. Which other crises came after that year, up to 1990?", "Kuwait", "Kosovo"),
        ("It was called ICEM in 1960. What came after it?", "(ICM)", "Kuwait"),
        # what a text tells by naming it
        ("Which events does its history name after 2003?", "Haiti", "Chile"),
        ("what crises does the text name", "Hungary", ""),
        # what happened at a date, in other words
        ("Why does 30 November 1954 matter to IOM?", "entered into force", ""),
        ("What is so special about 30 November 1954?", "formally born", ""),
        ("Who does IOM's history mention in connection with 1975?", "Boat People", ""),
        ("what's 1975 known for in its history", "Boat People", "ICEM"),
        ("whats the big deal about 1989", "International Organization for Migration", ""),
        ("what role does 1973 play in its history", "Chile", ""),
        ("what did they do in 2004", "Afghan elections", ""),
        ("In 1975, what did it do?", "Boat People", ""),
    ],
)
def test_times_are_bounded_and_asked_of_in_many_ways(text: str, told: str, other: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER, reply.text
    assert told in reply.text
    assert not other or other not in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "Why does Venice matter?",
        "why was 1954 a bad year for IOM",
        "Why does 1960 matter?",
        "Why did the budget matter in 2014?",
        "what was special about its budget in 2014",
        "What exactly did IOM do in Chile in 1973?",
        "what did it do in Africa",
        "I was born in 1960. Who ran it after that?",
    ],
)
def test_what_is_not_known_of_a_time_is_not_answered(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.UNKNOWN, reply.text


def test_what_was_done_somewhere_is_declined_with_what_is_known_of_it() -> None:
    reply = ask(bot_of(IOM), "What did it do in Chile?")
    assert reply.status is Status.UNKNOWN
    assert "tracks Chile (1973)" in reply.text
    assert "Hungary" not in reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Why does 1953 matter?", "Michaelmas Storm"),
        ("what is 1902 known for", "Anna Garrick"),
        ("Which storms struck after 1886 and before 1977?", "Michaelmas Storm"),
    ],
)
def test_so_they_are_in_another_pack(text: str, told: str) -> None:
    reply = ask(bot_of(VARROW), text)
    assert reply.status is Status.ANSWER, reply.text
    assert told in reply.text


# --- what is known already, and left out ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Besides migrants, who receives advice from IOM?", "governments"),
        ("apart from governments, who gets advice from it?", "migrants"),
        ("iom helps refugees and who else", "displaced persons"),
        ("it works w ngos and with who else", "governmental partners"),
        ("it organized elections in iraq and where else", "Afghan"),
        ("They went from one type of agency to another. From what to what?", "from a logistics agency"),
        ("The budget rose from one year to another. When was it founded?", "1951"),
        ("He moved a lot of people in the fifties. How many were there?", "1 million"),
        ("She wants to know when it was founded. Could you tell me?", "1951"),
        ("You don't have to explain everything. Just tell me when it was founded.", "1951"),
        ("Could you please check something for me? When was the invasion of Iraq?", "2003"),
        ("How many people were uprooted, according to the estimate?", "11 million"),
        ("How would you describe IOM's standing in the field of migration?", "principal"),
        ("who benefits from humane and orderly migration then?", "society"),
        ("how many staff now a days", "8,400"),
        ("Dave says it was founded in 1949. Is he right?", "No. IOM was founded in 1951"),
        ("Maria claims that IOM has 200 member states, is that true?", "No."),
        ("My aunt called it ICEM. Is that the same thing as IOM?", "European Migration"),
    ],
)
def test_a_question_is_found_behind_what_is_told(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER, reply.text
    assert told in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "Besides tourists, who receives advice from IOM?",
        "I went from one job to another. From what to what?",
        "Who was the very first head of PICMME?",
        "Is the IOM the same as the UN?",
        "what was it called then?",
        "I know 157 and 10. Which is which?",
    ],
)
def test_what_is_told_makes_no_question_answerable(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status in {Status.UNKNOWN, Status.CLARIFY}, reply.text


# --- what is quoted of a question that is not understood -----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "quoted", "understood"),
    [
        ("how many offices does it have", "(“offices”)", "many"),
        ("Nothing in 2000?", "(“Nothing”)", "2000"),
        ("Who's heading up the IOM these days?", "(“heading”)", "days"),
        ("How much money does IOM spend per day?", "“day”", "per"),
        ("what does IOM not do?", "“not”", "IOM”"),
    ],
)
def test_a_refusal_quotes_what_was_not_understood(text: str, quoted: str, understood: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.UNKNOWN
    assert quoted in reply.text
    assert f"“{understood}" not in reply.text


# --- questions that point at a statement ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I saw that it had been renamed for the second time. When was that?", "1980"),
        ("There were 156 member states. That seems outdated to me. From what date is this number?", "June 2014"),
        ("The Constitution was concluded somewhere in Italy. Where was that exactly?", "Venice"),
        ("They organized elections for Afghan refugees. When was that?", "2004"),
        ("She said there was a crisis in Timor and that IOM's history has it. For what year?", "1999"),
        ("when did ICM start and when did it end?", "it ended in 1989"),
        ("icem when start when end", "from 1952 to 1980"),
        ("name now n before", "Before IOM it was the Intergovernmental Committee for Migration (ICM)"),
        ("its current and previous name", "since 1989"),
        ("members no. in 2014", "156"),
        ("What kind of organization does your source say it is?", "intergovernmental"),
        ("I never read the article to the end. What does it say about the gender dimension?", "gender dimension"),
        ("What does it do in reality?", "IOM works to"),
        (
            "I was in Kuwait in 1990. Does the history of the organisation mention that?",
            "Yes. IOM's history tracks Kuwait",
        ),
        ("number of people who work for IOM", "8,400"),
        ("The first name was horribly long. Do you know what it was?", "PICMME"),
        ("The name in 1960 was different from now. What was it?", "In 1960"),
        ("The budget is huge, they say. What is it?", "$1.3 billion"),
        ("Good morning. We need the number of members in April 2015 and the number of observer states.", "10 observer"),
        ("Why was the Constitution put into force on the very day it was concluded?", "Not on 19 October 1953"),
        ("1973 = ?", "Chile"),
        ("We disagree about the budget. He says it's 1.3 million, I say 1.3 billion. Which is right?", "$1.3 billion"),
        ("As a lawyer I want to know when the Constitution was concluded.", "19 October 1953"),
        ("I still need the number of observers, and then I'm done.", "10 observer"),
        ("What on earth is PICMME supposed to mean?", "Provisional"),
        ("Could you tell a curious pensioner how many staff it has?", "8,400"),
        ("My boss came in and asked me how big our partner is, and I had no clue. What is its budget?", "$1.3 billion"),
        ("Please don't laugh. When was it founded?", "1951"),
        ("Was there another name before 1952?", "PICMME"),
        ("Which calamities are part of its past?", "Hungary"),
        ("She wants the long form of ICM.", "Intergovernmental Committee for Migration"),
    ],
)
def test_a_question_that_points_at_a_statement_is_asked_of_it(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER, reply.text
    assert told in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "My uncle was born in Rome. When was that?",
        "IOM lost its way. When was that?",
        "The name changed in 1980. Why was that?",
        "I was in Syria in 1990. Does the history mention that?",
        "The director was strict. Who was it?",
        "We saw a film on Prague. Is the country in its history?",
        "Which is right?",
        "The school was old. When was it founded?",
        "how many people who work for IOM are women",
        "The archipelago has many islands. One of them is flat. What is it called?",
    ],
)
def test_a_question_that_points_at_something_else_is_not_answered(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status in {Status.UNKNOWN, Status.CLARIFY}, reply.text


def test_what_is_not_known_of_one_of_several_is_declined_with_that_one() -> None:
    reply = ask(bot_of(IOM), "who was in Kosovo")
    assert reply.status is Status.UNKNOWN
    assert "Kosovo (1999)" in reply.text
    assert "Hungary" not in reply.text


def test_it_points_in_another_pack() -> None:
    reply = ask(bot_of(VARROW), "Anna Garrick was born in Stenwick. When was that?")
    assert "June 1902" in reply.text


# --- what a story names that no fact is about ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "My sister works for UNHCR. How many staff does it have?",
        "my sister works for unicef. how many countries does it work in",
        "The Red Cross helped us after the war. When was it founded?",
        "I visited the Vatican last summer. How many member states does it have?",
        "I support Amnesty. When was it founded?",
        "Frontex is always in the news. What is its budget?",
        "Doctors Without Borders is great. Who does it help?",
        "We studied the League of Nations. What was it called in 1930?",
        "My company has 200 people. What is its budget?",
        "My company was renamed in 1980. To what?",
        "Our school was renamed in 1980. What was it called before?",
        "I work in a hospital in Venice. How many staff does it have?",
        "There is a film about boat people. What's it called?",
        "I was in Kosovo and met some of their people. How many of them worked there?",
        "I think the four areas are too broad. Which of them is the most important?",
        "You said there are 10 observers. Which are they?",
        "My neighbor fled from Syria. In which year does the history mention it?",
        "You told me the name from 1952. Who was its president then?",
    ],
)
def test_it_is_not_what_the_pack_is_about_where_a_story_names_something_else(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status in {Status.UNKNOWN, Status.CLARIFY}, reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My mother came to Canada in 1957. When was it founded?", "1951"),
        ("My friend Peter Meier works there. When was it founded?", "1951"),
        ("I live in New York. How many countries does it work in?", "100"),
        ("After the Second World War there was chaos. When was it founded?", "1951"),
        ("Mary is nice. When was it founded?", "1951"),
        ("Peter Meier is my friend. When was it founded?", "1951"),
        ("My German teacher wants to know how many members it has.", "157"),
        ("My sister works for UNHCR. How many staff does IOM have?", "8,400"),
        ("My sister works for UNHCR, I work for IOM. How many staff does it have?", "8,400"),
    ],
)
def test_people_places_and_times_of_a_story_are_not_meant_by_it(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER, reply.text
    assert told in reply.text


def test_so_it_is_in_another_pack() -> None:
    assert ask(bot_of(VARROW), "My aunt works for UNESCO. When was it founded?").status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hw mny obsrvr", "10 observer"),
        ("wht is iom bdgt", "$1.3 billion"),
        ("hw many staffs IOM has", "8,400"),
        ("Who were the boat people of 1975?", "Vietnamese"),
        ("What did the organization arrange during the 1950s?", "transport"),
        ("The invasion of which country in 2003 is mentioned?", "Iraq"),
    ],
)
def test_a_noun_in_another_form_or_place_is_asked_for_all_the_same(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER, reply.text
    assert told in reply.text


def test_a_refusal_of_what_was_only_told_is_left_out_where_something_was_asked() -> None:
    reply = ask(bot_of(IOM), "Nobody here knows who the director is. When was it founded?")
    assert reply.text.startswith("IOM was founded in 1951")
    assert "director" in ask(bot_of(IOM), "Tell me who the director is. And when was it founded?").text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Elvis died in 1977, what was the name then?", "In 1977 IOM was called the"),
        ("in 1977 elvis died, what was IOM called then", "In 1977 IOM was called the"),
        ("Armstrong walked on the moon in 1969, under what name did IOM work then?", "In 1969 IOM was called the"),
        ("the war ended in 1945, what was it called in 1955?", "In 1955 IOM was called the"),
        ("Refugees came in 1956, what was the name then?", "In 1956 IOM was called the"),
        ("Titanic sank in 1912, did IOM exist then?", "No: in 1912 IOM did not exist yet."),
    ],
)
def test_what_happened_in_the_world_dates_a_question_behind_a_comma(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "The museum opened in 1960, who ran it then?",
        "UNHCR began in 1950, how many members did it have then?",
        "the museum my uncle ran opened in 1960, what was it called then?",
        "Elvis died in 1977, how old was he?",
        "Titanic sank in 1912, did he swim?",
    ],
)
def test_what_happened_in_the_world_is_not_what_the_facts_are_about(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        # where somebody is, and what somebody likes
        "I love Venice. When was it founded?",
        "I live in Venice. When was it founded?",
        "I'm going to Haiti next week. What was it called before?",
        "My dad comes from Hungary. When was it founded?",
        # a thing of the same kind that another has
        "ILO has a constitution too. When was it adopted?",
        "UNHCR's constitution is short. When was it adopted?",
        "Germany has a constitution as well. where was it signed?",
        "our club has a constitution. when was it adopted?",
    ],
)
def test_it_is_what_the_story_names_last(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("I love IOM. When was it founded?", "1951"),
        ("I live in Kuwait and work for IOM. When was it founded?", "1951"),
        ("My grandfather came from Hungary in 1956. What was it called then?", "ICEM"),
        ("I'm from Chile. What does IOM do?", "migration"),
        ("we are in Venice. when was the constitution concluded?", "1953"),
        ("IOM has a constitution. When was it adopted?", "1953"),
        ("I read that it has a constitution. When was it adopted?", "1953"),
        ("They have a constitution. when was it signed?", "1953"),
    ],
)
def test_it_is_the_topic_where_the_story_names_that(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Olympics '64 in Tokyo, what was the agency called that autumn", "In 1964 IOM was called"),
        ("Eurovision final 1974: what was the organisation called that evening", "In 1974 IOM was called"),
        ("The coronation, June 1953: what name did the organisation have?", "In June 1953 IOM was called"),
        ("Woodstock 1969: what was IOM called?", "In 1969 IOM was called"),
        ("1966, England win the Cup. What was the agency called?", "In 1966 IOM was called"),
        ("We moved in '72, a wet summer. what was it called that summer?", "In 1972 IOM was called"),
        ("what name was over the agency's door in 1986", "In 1986 IOM was called"),
    ],
)
def test_what_happened_in_the_world_dates_the_name_that_it_had_then(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        *("Oxfam 1985: what was the agency called?", "the UN in 1985: what was the organisation called?"),
        *("the Red Cross, 1985: what was the organisation called?", "Woodstock 1969: what was it called?"),
        *(
            "before the Olympics of '64, Tokyo: what was the agency called",
            "Woodstock 1969: how many staff did IOM have?",
        ),
        "what name was over Oxfam's door in 1986",
    ],
)
def test_what_somebody_else_was_called_then_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
