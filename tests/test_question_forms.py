"""Forms that questions for facts take: what they leave out, put at the end, or ask of several things at once."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Besides Kosovo, what other place is listed for 1999?", "Besides Kosovo (1999): Timor (1999)."),
        ("Apart from refugees, whom does it help?", "Besides refugees: displaced persons and other uprooted people."),
        (
            "Which elections did it organize other than the Afghan ones?",
            "Besides the Afghan elections (2004): the Iraqi",
        ),
        ("What broad areas are there except facilitating migration?", "regulating migration and"),
        (
            '"Displaced persons": who is named next to them?',
            "Besides displaced persons: refugees and other uprooted people",
        ),
        ("Who is mentioned together with refugees?", "Besides refugees: displaced persons and other uprooted people."),
        ("What names other than IOM has it used?", "Besides the International Organization for Migration (IOM)"),
        ("Hungary and Chile. Which other crises are there?", "Besides Hungary (1956) and Chile (1973): Czechoslovakia"),
        ("Hungary and Chile... which crises am I forgetting?", "Besides Hungary (1956) and Chile (1973): Czechoslov"),
        ("PICMME, ICEM, IOM - which one is missing?", ": the Intergovernmental Committee for Migration (ICM)"),
        ("I have ICM and IOM. Which ones did I miss?", "Besides the Intergovernmental Committee for Migration (ICM"),
        ("Besides the Afghan and the Iraqi elections, which elections did it organize?", "My facts name no others:"),
    ],
)
def test_what_a_question_leaves_out_is_not_told(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


def test_somebody_may_be_left_out_of_those_who_have_a_value() -> None:
    reply = ask(bot_of(VARROW), "Besides Gannock Light, which lighthouses did Elias Thorne build?")
    assert reply.text == "Besides Gannock Light: South Point lighthouse."


@pytest.mark.parametrize(
    "text",
    [
        "Besides Geneva, where does it work?",
        "Apart from Switzerland, who are the members?",
        "Besides Chile, which broad areas are there?",
        "Which elections apart from the Chilean ones did it organize?",
        "Except for 1975, what was it called?",
        "How many members are there, not counting observers from Asia?",
        "Which one is missing?",
        "what is missing in the article?",
    ],
)
def test_what_is_left_out_has_to_be_among_what_is_asked_for(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who were the people it helped", "refugees"),
        ("who are the groups the organization assists", "refugees"),
        ("with whom cooperates IOM?", "governmental partners"),
        ("to whom gives IOM humanitarian assistance?", "refugees"),
    ],
)
def test_whom_it_helps_may_be_asked_with_its_name_after_a_noun_or_the_verb(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text", ["who helps IOM?", "who are the people that help IOM?", "who are the countries helping it?"]
)
def test_whom_it_helps_does_not_say_who_helps_it(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kuwait appears in its history next to what year?", "Kuwait: 1990."),
        ("what date is attached to the Haiti earthquake?", "2010"),
        ("which year stands in brackets with Hungary?", "1956"),
        ("rattle off its names", "PICMME"),
        ("walk me through the broad areas", "facilitating migration"),
        ("why did they make it in the first place?", "World War II"),
        ("what was it called in the first place?", "PICMME"),
    ],
)
def test_what_only_words_a_question_changes_nothing(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("members and observers in June 2014", "156 member states. As of June 2014, IOM had 10 observer"),
        ("how many members and observers did it have in June 2014?", "156 member states. As of June 2014, IOM had 10"),
        ("Members vs observers, both numbers", "157 member states. As of April 2015, IOM has 10 observer states."),
        ("members and observers: how many of each?", "157 member states. As of April 2015, IOM has 10 observer"),
        ("staff, budget and members", "8,400 staff worldwide. IOM's annual operating budget is $1.3 billion. As of"),
        ("when and why was it founded?", "IOM was founded in 1951 to help resettle people displaced by World War II."),
    ],
)
def test_what_is_said_of_two_nouns_is_said_of_both(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("area and population of Hesk", "Hesk has an area of 37 km². As of 2021, Hesk has 212 inhabitants."),
        ("what was the population and area of Hesk?", "As of 2021, Hesk has 212 inhabitants. Hesk has an area of 37"),
        ("height vs range of Gannock Light", "Gannock Light is 41 m high. "),
        ("birth and death of Isobel Tait", "Isobel Tait was born on 9 March 1874 in Hallin. Isobel Tait died in 1951."),
    ],
)
def test_of_whom_two_things_are_asked_is_said_once(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    "text",
    ["members and observers in Africa, both numbers", "staff and interns, both figures", "members and budget of UNHCR"],
)
def test_two_nouns_are_refused_together(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_what_only_one_of_two_nouns_can_have_is_refused() -> None:
    assert ask(bot_of(VARROW), "capital and population of Hesk").status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("8,400 what?", "IOM has some 8,400 staff worldwide."),
        (
            "What does the figure of 11 million refer to?",
            "The Second World War uprooted an estimated 11 million people.",
        ),
        ("what was 156?", "As of June 2014, IOM had 156 member states."),
        ('what is "157" the number of?', "As of April 2015, IOM has 157 member states."),
    ],
)
def test_a_number_may_be_asked_for_what_it_counts(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text == told


@pytest.mark.parametrize(
    "text", ["What does the figure of 12 million refer to?", "300 what?", "what is the figure of 157 in Africa?"]
)
def test_a_number_that_counts_nothing_known_is_not_guessed_at(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Forced migration is one of the four broad areas; what are the remaining three?", "Besides addressing forced"),
        (
            "Migration health is one cross-cutting activity. What are the others?",
            "Besides migration health: the promotion of international migration law, policy debate",
        ),
        ("One of the elections was in Iraq; which was the other one?", "the Afghan elections (2004)."),
    ],
)
def test_the_others_are_those_that_the_message_did_not_name(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # those who belong to it
        ("what type of organisation r these iom ppl", "intergovernmental organization"),
        ("how much cash do these people spend every year", "$1.3 billion"),
        # a topic before its question
        ("iom is that an ngo or wat", "No. IOM is an intergovernmental organization."),
        ("the IOM, is it a charity?", "No. IOM is an intergovernmental organization."),
        # what is asked for at the end, or left blank
        ("the number of members is what?", "157"),
        ("the constitution was concluded in the city of what?", "Venice"),
        ("Fill in the gap: ICEM stands for ____", "Intergovernmental Committee for European Migration"),
        ("IOM was founded in ____", "1951"),
        # what a source says
        ("pakistan earthquake - what does ur article put as the year", "2004"),
        ("what does the text name as its budget?", "$1.3 billion"),
        # how much of a list
        ("how many names has it had, current one included?", "four names"),
        ("its names, every last one of them", "PICMME"),
        # a value that was named before
        ("It was called ICEM. Until when?", "it ended in 1980"),
    ],
)
def test_other_constructions_ask_for_the_same(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "how many people do these people help",
        "IOM was founded by ____",
        "the director is ___ (fill in the blank)",
        "what does your article give as the number of offices?",
        "how many names has it had, not counting the current one?",
    ],
)
def test_other_constructions_are_no_leave_to_guess(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when did the acronym ICM come into use?", "1980"),
        ("until when did they use the abbreviation ICM?", "1989"),
        ("since when is the abbreviation IOM used?", "1989"),
        ("what is the meaning of the acronym ICM?", "ICM stands for Intergovernmental Committee for Migration."),
    ],
)
def test_an_acronym_may_be_asked_for_its_time_as_for_its_words(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wetin be the nickname", "The Migration Agency"),
        ("gimme d 4 areas", "facilitating migration"),
        ("reason 4 founding", "World War II"),
        ("is it an ngo, y/n", "No. IOM is an intergovernmental organization."),
        ("iom ngo?", "IOM is an intergovernmental organization."),
        ("Q: founding year. A:", "1951"),
        ("founded when n why", "World War II"),
        ("since how many years exists IOM", "1951"),
        ("is it A) ICEM or B) ICM in 1975?", "In 1975 IOM was called the Intergovernmental Committee for European"),
        ("was it a) 1951 b) 1961 or c) 1971 when it was founded", "IOM was founded in 1951."),
        ("Where was the constitution concluded? 1) Geneva 2) Venice 3) Rome", "in Venice."),
        ("when'd the constitution kick in, legally", "30 November 1954"),
        ("what'd they call it in 1975?", "(ICEM)"),
        ("an agency w/ 8,400 staff?", "8,400"),
        ("was it founded b/c of the war?", "Yes."),
        ("when was it founded, 1952 wasn't it?", "Not in 1952"),
        ("what name did it have in 1985, ICEM wasn't it", "(ICM)"),
        ("first thing i need is the year it came into being", "1951"),
    ],
)
def test_questions_in_the_spelling_of_chats_are_read(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("population of Hesk and Morna", "Hesk has 212 inhabitants. As of 2021, Morna has 118 inhabitants."),
        ("height of Gannock Light and Quern Rock lighthouse", "41 m high. Quern Rock lighthouse is 46 m high."),
        ("how many people live on Hesk and Morna?", "Morna has 118 inhabitants."),
        ("area, height and population of Hesk", "37 km². Hesk rises to 238 m. As of 2021, Hesk has 212 inhabitants."),
    ],
)
def test_what_is_asked_of_one_item_is_asked_of_the_other_beside_it(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


def test_two_nouns_before_one_name_are_both_asked_for() -> None:
    reply = ask(bot_of(IOM), "the name and budget of IOM")
    assert "International Organization for Migration" in reply.text
    assert "$1.3 billion" in reply.text


def test_a_restriction_in_a_fragment_is_not_dropped() -> None:
    left_out, _, told = answer(bot_of(IOM), "what names has it had?", "other than ICEM?").partition(": ")
    assert left_out == "Besides the Intergovernmental Committee for European Migration (ICEM) from 1952 to 1980"
    assert "(ICM)" in told
    assert "(ICEM)" not in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("does your text speak about Czechoslovakia?", "1968"),
        ("what year does your text give for Czechoslovakia?", "1968"),
        ("what does the article say about health?", "migration health"),
        ("Describe the mandate it had in its earliest years.", "resettlement countries"),
        ("Has the belief in humane and orderly migration been gaining acceptance internationally?", "accept"),
    ],
)
def test_who_tells_it_and_how_it_shall_be_told_change_nothing(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "text", ["which year does your text give for the moon landing?", "what does the source mention about bananas?"]
)
def test_what_no_source_tells_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_of_two_question_words_the_one_without_an_answer_is_not_passed_over() -> None:
    reply = ask(bot_of(IOM), "when and by whom was it founded?")
    assert "1951" in reply.text
    assert "but not who" in reply.text


@pytest.mark.parametrize(
    "text", ["how did it get the name ICM?", "Apart from Venice, where was the Constitution signed?"]
)
def test_how_it_came_and_where_else_it_was_is_not_known(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many members and staff", ["157 member states", "8,400 staff"]),
        ("members, observers, staff", ["157 member states", "10 observer states", "8,400 staff"]),
        ("what is the budget, staff and number of members of iom?", ["$1.3 billion", "8,400 staff", "157 member"]),
        ("give me members and observers in June 2014", ["had 156 member states", "had 10 observer states"]),
        ("name and budget of IOM", ["called the International Organization for Migration", "$1.3 billion"]),
        ("credo and name", ["humane and orderly migration", "called the International Organization for Migration"]),
        ("name in 1975 and budget now", ["Intergovernmental Committee for European Migration (ICEM)", "$1.3 billion"]),
        ("founding year of iom and its name then", ["founded in 1951", "In 1951 IOM was called the Provisional"]),
    ],
)
def test_each_of_several_nouns_in_a_row_is_asked_for(text: str, told: list[str]) -> None:
    reply = ask(bot_of(IOM), text)
    assert [part for part in told if part not in reply.text] == [], reply.text


@pytest.mark.parametrize("text", ["members, budget and cafeterias", "name and phone number of IOM", "staff and camels"])
def test_nouns_in_a_row_are_not_answered_in_silence_without_one_of_them(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_who_somebody_is_may_be_added_to_the_name() -> None:
    reply = ask(bot_of(VARROW), "birth year of anna garrick, the reeve")
    assert reply.text == "Anna Garrick was born in June 1902 in Stenwick."


def test_an_old_name_before_a_time_is_the_name_before_it() -> None:
    reply = ask(bot_of(IOM), "what was the old name of IOM before 1989")
    assert "the Intergovernmental Committee for Migration (ICM) from 1980 to 1989" in reply.text


@pytest.mark.parametrize(
    "text",
    ["tell me three things about iom", "fun fact about IOM please", "iom basics", "any interesting facts about it?"],
)
def test_how_much_is_to_be_told_of_something_changes_nothing(text: str) -> None:
    assert "IOM is an intergovernmental organization." in answer(bot_of(IOM), text)


def test_facts_about_what_no_fact_is_about_are_refused() -> None:
    assert ask(bot_of(IOM), "three fun facts about camels").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was Haiti or Pakistan first", "The Pakistan earthquake (2004/2005) came before the Haiti earthquake (2010)."),
        ("did Kosovo or Chile come first", "Chile (1973) came before Kosovo (1999)."),
        ("was the Kuwait crisis or Kosovo the last", "Kosovo (1999) came after Kuwait (1990)."),
        ("was ICEM first or ICM", "ICEM (from 1952 to 1980) came before ICM (from 1980 to 1989)."),
        ("was Chile before or after Hungary", "Hungary (1956) came before Chile (1973)."),
        ("did ICM come before or after ICEM", "ICEM (from 1952 to 1980) came before ICM (from 1980 to 1989)."),
    ],
)
def test_which_of_two_was_first_may_be_asked_like_yes_or_no(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text == told


def test_a_word_with_two_meanings_is_made_clear_by_the_word_beside_it() -> None:
    assert ask(bot_of(IOM), "earthquake pakistan when").text == "The Pakistan earthquake: 2004/2005."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is Hesk bigger or smaller than Morna", "Hesk: Hesk has an area of 37 km²."),
        ("was Quern Rock built before or after Gannock Light", "Gannock Light: Gannock Light was first lit on"),
        ("is Quern Rock older or younger than Gannock Light", "Gannock Light: Gannock Light was first lit on"),
    ],
)
def test_two_items_may_be_held_against_each_other_either_way(text: str, told: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how long did PICMME last as a name", ["was the name for one year, from 1951 to 1952"]),
        ("For each name, tell me the year it began.", ["from 1951 to 1952", "from 1980 to 1989", "since 1989"]),
        ("which year did each name end", ["from 1951 to 1952", "from 1980 to 1989", "since 1989"]),
        ("Which of its names was used for nine years?", ["(ICM) was the name for 9 years"]),
        ("which names were used for more than 5 years", ["(ICEM)", "(ICM)", "(IOM)"]),
        ("which name was used for less than two years", ["(PICMME) was the name for one year"]),
        ("Hungary to Czechoslovakia: how many years in between?", ["12 years: from 1956 to 1968"]),
        ("how far apart are Hungary and Chile", ["17 years: from 1956 to 1973"]),
        ("how much longer did ICEM last than ICM", ["lasted longer: 28 years", "That is 19 years more."]),
        ("did ICM outlast ICEM", ["No. ", "lasted longer: 28 years"]),
        ("third out of four names", ["The third name was the Intergovernmental Committee for Migration (ICM)"]),
    ],
)
def test_lengths_of_time_are_asked_for_in_many_ways(text: str, told: list[str]) -> None:
    reply = ask(bot_of(IOM), text)
    assert [part for part in told if part not in reply.text] == [], reply.text


@pytest.mark.parametrize("text", ["which name was used for seventy years", "how far apart are Hungary and Geneva"])
def test_a_length_that_nothing_lasted_is_not_guessed_at(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "what was the name after ICEM but before IOM?",
            "Between ICEM and IOM came the Intergovernmental Committee for",
        ),
        ("what came after Hungary but before Chile", "Between Hungary and Chile came Czechoslovakia in 1968."),
        (
            "The second name change: from which name to which name?",
            "in 1980 from the Intergovernmental Committee for Eur",
        ),
        (
            "tell me the old names of IOM, most recent one first",
            "In order: the Intergovernmental Committee for Migration (ICM)",
        ),
        ("names newest first", "In order: the International Organization for Migration (IOM) since 1989; the"),
        ("years as PICMME?", "was the name for one year, from 1951 to 1952"),
        ("so how many renamings altogether?", "The name changed three times: in 1952 from the Provisional"),
        ("Under which names did it work after 1985?", "(ICM) from 1980 to 1989"),
        ("whcih name was on the door in 1959", "In 1959 IOM was called the Intergovernmental Committee for European"),
        ("when was it founded, we have a bet on", "IOM was founded in 1951."),
        ("For a footnote: which name did it have in 1960?", "In 1960 IOM was called"),
        ("Claim to verify: IOM was founded before 1960.", "Yes. IOM was founded in 1951."),
        ("in what year was it formally born, as the article puts it?", "IOM was formally born on 30 November 1954."),
    ],
)
def test_times_and_steps_are_asked_for_in_many_ways(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "how many members does it have, I mean in Africa",
        "how many members does it have, I want part-time ones",
        "what was the name on the wall in Geneva in 1960",
        "Who leads IOM? I need the name for a press release.",
    ],
)
def test_what_is_added_may_restrict_the_question(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "what's the most recent former name?",
            "Before IOM it was the Intergovernmental Committee for Migration (ICM)",
        ),
        ("How long after its founding did it get the name we use today?", "38 years: from 1951 to 1989."),
        ("tell me the name for 1953", "In 1953 IOM was called the Intergovernmental Committee for European"),
        ("how many names did it have before IOM?", "Three names came before: "),
        ("how many names came after ICEM", "Two names came after: "),
    ],
)
def test_what_stands_before_or_after_is_named_and_counted(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "does that country still exist?",
        "How many people has IOM uprooted?",
    ],
)
def test_another_question_with_the_same_words_is_not_answered(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Did the name ICM come directly after PICMME?", "No. After PICMME came the Intergovernmental Committee for"),
        ("was ICM the next name after PICMME", "No. After PICMME came the Intergovernmental Committee for"),
        ("did ICM come right after ICEM", "Yes. ICM (from 1980 to 1989) came after ICEM"),
        ("Did ICM come after PICMME", "Yes. ICM (from 1980 to 1989) came after PICMME"),
        ("was ICM the successor of ICEM", "Yes. ICM (from 1980 to 1989) came after ICEM"),
    ],
)
def test_what_comes_directly_after_is_what_comes_next(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Did the number of member states go down from June 2014 to April 2015?", "it went from 156 to 157"),
        (
            "Is ICEM short for International Committee for Emergency Migration?",
            "No. IOM was called the Intergovernmental",
        ),
        (
            "Did IOM have 10 observers both in 2014 and in 2015?",
            "Yes. As of June 2014, IOM had 10 observer states. Yes. As of Apr",
        ),
        ("what took place in Venice in October 1953", "The Constitution was concluded on 19 October 1953 in Venice."),
        ("what happened in Venice in 1999", "Not in 1999: The Constitution was concluded"),
        ('who is "the migration agency"', 'IOM is also known as "The Migration Agency".'),
        ("1956 wich country", "IOM's history tracks Hungary (1956)."),
        (
            "My draft reads: 'The Constitution was concluded in Vienna.' Fine to print?",
            "My facts do not mention Vienna.",
        ),
    ],
)
def test_what_is_claimed_named_or_placed_is_looked_up(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize("text", ["what happened in Geneva", "which country is IOM from"])
def test_a_place_that_no_fact_names_is_not_looked_up(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("iom is it government or private", "IOM is an intergovernmental organization."),
        ("iom is it gov or private or wat", "IOM is an intergovernmental organization."),
        ("IOM, is it governmental, private, or something else?", "IOM is an intergovernmental organization."),
        ("iom, is it still called ICM", "International Organization for Migration"),
        ("the credo is it accepted", "steadily gained international acceptance"),
        ("the one of the four areas about forced migration", "addressing forced migration"),
        ("how long did the transition last", "over half a century"),
        ("three kinds of partners", "governmental partners, intergovernmental partners and non-governmental partners"),
        ("why was it looking for resettlement countries", "11 million people uprooted by the war"),
        ("has the rest of the world come round to its credo", "steadily gained international acceptance"),
        ("From what was IOM born?", "out of the chaos and displacement"),
        ("from what kind of agency to what kind of agency", "from a logistics agency to a migration agency"),
    ],
)
def test_a_subject_taken_up_a_part_of_a_whole_and_both_ends_are_read(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert told in reply.text
    assert ", not " not in reply.text


@pytest.mark.parametrize("text", ["traffic accident it is", "the president is it her", "unicef is it private"])
def test_a_subject_that_no_fact_names_is_not_taken_up(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("types of disaster in iom history", "man-made and natural disasters"),
        ("what types of disasters are in its history", "man-made and natural disasters"),
        ("kinds of partners", "intergovernmental partners"),
        ("type of organization iom", "an intergovernmental organization"),
        ("does Chile have a date", "Chile: 1973."),
        ("is the conclusion dated", "19 October 1953"),
    ],
)
def test_kinds_and_dates_are_asked_for_by_fragments_and_by_yes_or_no(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert told in reply.text
    assert "Hungary" not in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "type of staff",
        "sorts of members",
        "is the tsunami dated",
        "does the tsunami have a date",
        "is the year of the tsunami known",
        "is there a date for the budget",
    ],
)
def test_kinds_and_dates_that_no_fact_tells_are_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name the year in which it was founded", "IOM was founded in 1951"),
        ("Name the city in which the Constitution was concluded.", "in Venice"),
        ("name the war after which it was founded", "World War II"),
        ("Name the field in which IOM is the principal organization.", "in the field of migration"),
        ("name the year when it became ICM", "1980"),
        ("Name the four areas.", "addressing forced migration"),
        ("name the names which it had", "In order: the Provisional"),
    ],
)
def test_what_is_to_be_named_is_no_name(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    ["name the town in which IOM has its headquarters", "name the person who leads it", "name the ship which sank"],
)
def test_what_no_fact_names_is_not_named(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when was the Fidelio?", "The wreck of the Fidelio was on 20 November 1911"),
        ("when was the last storm", "The Whit Gale struck on 30 May 1977"),
        ("when was the first wreck", "The wreck of the Amelia Brandt was on 3 February 1852"),
        ("when was the causeway?", "The Brannet Causeway was opened on 16 May 1964"),
        ("how long has Gannock Light been automated", "April 1989. That was 36 years and 9 months ago."),
        ("how long ago did the causeway open", "16 May 1964. That was 61 years, 8 months and 15 days ago."),
    ],
)
def test_when_an_item_was_is_asked_for_without_what_happened_to_it(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize("text", ["when was the biggest storm", "how long has the causeway been closed"])
def test_when_an_item_was_is_not_told_of_another_or_of_what_did_not_happen(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        ("when was it renamed and why", "three times|logistics agency", ""),
        ("what is it called and why", "(IOM)|but not why", ""),
        ("when did ICM end and why", "1989", "works to assist"),
        ("why did ICM end", "", "works to assist"),  # what ended is no end that something serves
    ],
)
def test_a_bare_question_word_behind_a_question_asks_that_of_the_same(text: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert all(part in reply for part in must.split("|"))
    assert not must_not or must_not not in reply


@pytest.mark.parametrize(
    "text",
    [
        "what is ICEM now called",
        "what is ICEM called today",
        "what was PICMME called in 1995",
        "what is ICM called now",
    ],
)
def test_what_somebody_is_called_at_a_time_is_asked_of_him_by_any_name(text: str) -> None:
    assert "International Organization for Migration" in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("now list all the names", "In order: the Provisional"),
        ("now, which names did it have", "In order: the Provisional"),
        ("k now all the names it had", "In order: the Provisional"),
        ("now called what", "is called the International Organization for Migration"),
    ],
)
def test_now_opens_a_question_or_asks_for_the_present(text: str, must: str) -> None:
    assert must in ask(bot_of(IOM), text).text


@pytest.mark.parametrize(
    "text",
    [
        "oi mate what was this mob called in 1969",
        "what was that lot called in 1969",
        "what were these guys called in 1969",
    ],
)
def test_this_lot_is_who_was_spoken_of(text: str) -> None:
    assert (
        "In 1969 IOM was called the Intergovernmental Committee for European Migration" in ask(bot_of(IOM), text).text
    )


@pytest.mark.parametrize("text", ["cheers legend", "thanks sunshine", "ta hon"])
def test_whoever_is_thanked_is_thanked(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.CHAT


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("ok then budget", "$1.3 billion"),
        ("alright then how many staff", "8,400 staff"),
        ("then the budget", "$1.3 billion"),
        ("what was it called in 1975? / then what", "After ICEM came"),
        ("what was it called in 1975? / then how old was it", "In 1975 IOM was 24 years old"),
    ],
)
def test_then_goes_on_to_another_question_or_to_what_came_next(text: str, must: str) -> None:
    assert must in ask(bot_of(IOM), *text.split(" / ")).text


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("the staff of IOM are how many", "8,400 staff"),
        ("the staffs of iom is how many", "8,400 staff"),
        ("they work in how many countries", "over 100 countries"),
        ("its annual budget is how much", "$1.3 billion"),
    ],
)
def test_a_question_word_may_stand_where_the_answer_would(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), text)


@pytest.mark.parametrize("text", ["I have no idea of how many there were", "it depends on how many members it has"])
def test_a_question_word_in_a_statement_asks_nothing(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_two_questions_with_one_question_word_are_both_asked_whatever_their_order_of_words() -> None:
    reply = answer(bot_of(IOM), "When the Constitution was concluded and when it came in force?")
    assert "19 October 1953" in reply
    assert "30 November 1954" in reply
