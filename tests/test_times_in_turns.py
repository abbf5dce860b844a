"""Times that turns tell in words: parts of a decade, what happened then, either side of what was named."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, ask, bot_of


def _reply(pack: str, turns: str) -> tuple[Status, str]:
    reply = ask(bot_of(IOM if pack == "iom" else VARROW), *turns.split(" / "))
    return reply.status, reply.text


@pytest.mark.parametrize(
    ("pack", "turns", "must", "must_not"),
    [
        # several things share a word, and another word says which is meant
        ("iom", "how old was IOM when the earthquake hit Haiti?", "59", "53"),
        ("iom", "how old was IOM when the earthquake struck Pakistan?", "In 2004/2005", "2010"),
        ("iom", "how many years after the founding did the earthquake hit Haiti?", "59 years", "53"),
        # one year of a decade or century
        ("iom", "what happened in 1990? / and in the last year of that decade?", "Kosovo|Timor", "Kuwait"),
        ("iom", "what was it called in 1983? / and in the third year of that decade?", "In 1982", ""),
        ("iom", "what was it called in 1956? / and in the first year of the next decade?", "In 1960", "1951"),
        ("iom", "what was it called in 1983? / and in the last year of the decade before?", "In 1979", "1989"),
        ("iom", "what was it called in 1983? / the very last year of the same decade?", "In 1989", ""),
        ("varrow", "who was reeve in 1953? / and in the last year of that decade?", "In 1959", "from 1946 to 1954"),
        ("varrow", "who was reeve in 1953? / and in the last year of that century?", "In 1999", ""),
        # how far two of a row lie apart
        ("iom", "when did the name change? / how big is the gap between the last two?", "9 years: from 1980", "28"),
        (
            "iom",
            "when did the name change? / the gap between the last two? / and between the first two?",
            "28 years",
            "",
        ),
        ("iom", "when did the name change? / how many years between the first and the second?", "28 years", "ICEM"),
        ("iom", "when did the name change? / how far apart are the first and the last?", "37 years", ""),
        ("iom", "which crises? / how many years between the first and the last?", "54 years: from 1956 to 2010", ""),
        ("iom", "how many years did it have the name ICM? / and PICMME how many?", "(PICMME) was the name for one", ""),
        ("iom", "was it ICM in 1985? / so 9 years? / and the one before, how many years", "28 years", ""),
        ("iom", "what was it called in 1985 / and 1990 / and the one before, how many years", "9 years", ""),
        ("varrow", "who was reeve in 1950? / how long was the one before in office?", "Harald Venn|12 years", "Anna"),
        ("varrow", "who was reeve in 1950? / how long did the next one serve?", "Edwin Pask", "Anna"),
        # what was done then, in the words of one who learns the language
        ("iom", "what they do in the 70s", "Chile (1973)|Boat People (1975)", "Kuwait"),
        ("iom", "what they did in 1999", "Kosovo (1999)|Timor (1999)", "Kuwait"),
        # times that everybody knows by name
        ("iom", "Was IOM founded before World War II?", "No. IOM was founded in 1951", ""),
        ("iom", "Did it exist before WW2?", "No: before 1939 IOM did not exist yet", ""),
        ("iom", "Had IOM been founded while world war II was still going on?", "No. IOM was founded in 1951", ""),
        ("iom", "was it founded before the end of WW2?", "No. IOM was founded in 1951", ""),
        # what is asked of a thing takes its date for granted
        ("iom", "how did the organisation run the iraqi election of 2004??", "Not in 2004|(2005)", ""),
        ("iom", "who signed the constitution in 1960", "Not in 1960|19 October 1953", ""),
        ("varrow", "who built Gannock Light in 1900?", "Not in 1900|1 October 1854", ""),
        # halfway
        ("iom", "midway through the 1980s its name was...?", "In the mid-1980s|(ICM)", "(IOM)"),
        ("iom", "the name halfway into the 1970s?", "In the mid-1970s", ""),
        ("iom", "name mid-way through the 80s", "In the mid-1980s", ""),
        # the other side of what was named
        ("iom", "what is listed just before the boat people? / and just after?", "After the Viet|Kuwait", "Chile"),
        ("iom", "when was Chile? / what comes just before? / and just after?", "After Chile", ""),
        ("iom", "what came before ICM? / and after?", "After ICM|(IOM)", "(ICEM)"),
        ("iom", "which name followed ICEM? / which preceded it?", "Before ICEM", "(ICM)"),
        ("iom", "which crisis came before Kuwait? / and after that?", "After the Vietnamese", ""),
        ("varrow", "who was reeve before Harald Venn? / and after?", "Anna Garrick", "Harald Venn"),
        ("varrow", "who was reeve after Harald Venn? / and before?", "Isobel Tait", "Harald Venn"),
        ("iom", "what came before and after ICM?", "(ICEM)|(IOM)", "(PICMME)"),
        ("iom", "what was it called in 1985? / before and after?", "(ICEM)|(IOM)", "(PICMME)"),
        ("iom", "what was it called before and after 1980?", "Before 1980|(ICEM)|After 1980|(ICM)", "(PICMME)"),
        ("varrow", "who was reeve before and after Harald Venn?", "Anna Garrick|Isobel Tait", "Magnus"),
        ("varrow", "who was reeve in 1950? / and before and after?", "Harald Venn|Edwin Pask", "Anna"),
        ("varrow", "what was the Sea Petrel called before and after 1996?", "Before 1996|After 1996", ""),
        # both sides of a change, and the change next to it
        ("iom", "when was the last rename? / from what to what?", "in 1989 from|(ICM) to", "(ICEM)"),
        ("iom", "when did it become ICM? / from what to what?", "in 1980 from|(ICEM)|to the", "(IOM)"),
        ("iom", "when was the last name change? / old name and new name?", "(ICM)|(IOM)", "(ICEM)"),
        ("iom", "when was the last rename? / and the rename before that one, when?", "in 1980 from", "1951"),
        ("iom", "when was the first rename? / the next one?", "in 1980 from", "1952"),
        ("iom", "when was the last rename? / from what?", "Before IOM", ""),
        ("varrow", "when was the Sea Petrel renamed? / from what to what?", "in 1996 from Hesk Venture to", ""),
        # a change of name is a time
        ("iom", "what was the age of IOM in 2001? / and at its first rename?", "one year old", "PICMME"),
        ("iom", "how old was IOM in 2001? / what about at the second name change?", "29", ""),
        ("iom", "how old was IOM at the 1980 rename?", "29", ""),
        ("varrow", "how old was the ferry company in 1950? / and when it was renamed?", "46", "less than"),
        ("varrow", "how old was the Sea Petrel when she was renamed?", "22", ""),
        # "then" that only says that the question goes on
        (
            "iom",
            "was it called ICM in 1970? / when did that name come in, then?",
            "(ICM) became the name in 1980",
            "1989, s",
        ),
        ("iom", "what was it called in 1985? / how long had it had that name then?", "In 1985: 5 years", ""),
        # the same claim of another time
        ("iom", "were they ICM at the time of Chile? / and at the time of Kuwait?", "No. In 1990", "Yes"),
        ("iom", "was it ICEM during Hungary? / what about Kuwait?", "No. In 1990", "Yes"),
        # what had come by a date is asked of all the time up to it, and what it was then of the date
        ("iom", "how many crises by 1990? / what was it called?", "In 1990 IOM was called the International", "PICMME"),
        ("iom", "how many names by 1985? / what was it called?", "In 1985 IOM was called", ""),
        # the edges of what was told
        ("iom", "what was it called in 1983? / what was its last year?", "1980 to 1989: it ended in 1989", "(IOM)"),
        ("iom", "what was it called in 1983? / and its first year?", "became the name in 1980", "(IOM)"),
        ("varrow", "what was the Sea Petrel called in 1980? / its last year?", "ended in 1996", ""),
        # the date of what the message told of before
        ("iom", "It became ICM. When was that?", "(ICM) became the name in 1980", ""),
        ("iom", "There was an earthquake in Haiti. Which year was that?", "2010", "2004"),
        ("iom", "The text says 'formally born'. Which date is meant, day and month included?", "30 November 1954", ""),
        ("iom", "The text mentions Kuwait. Which year is that?", "1990", ""),
        ("varrow", "The book says the Hesk Venture became the Sea Petrel. Which year was that?", "1996", "1974"),
        # who asks, what for, and by which text
        ("iom", "need it for a photo caption: name of the agency in 1985?", "(ICM)", ""),
        ("iom", "what took place in 1990 according to your article?", "Kuwait", ""),
        ("iom", "what happened in 1956, as told in the article?", "Hungary", ""),
        ("iom", "The Vietnamese boat people - what was IOM called at that point in time?", "In 1975", ""),
        ("iom", "I got married in 1972. What did this migration outfit go by in those days?", "1972|(ICEM)", ""),
        ("varrow", "what was the ferry operator called in 1950?", "Varrow Steam Packet Company", ""),
        # words for the time that was told
        ("iom", "when was the Constitution concluded? / and organization name in this time?", "(ICEM)", "(IOM)"),
        ("iom", "when was the Constitution concluded? / what was the name at this time?", "(ICEM)", "(IOM)"),
        ("iom", "when was the Constitution concluded? / what was it called in these days?", "(ICEM)", "(IOM)"),
        ("iom", "when was the Constitution concluded? / what is the name at this time?", "(IOM)", "(ICEM)"),
        ("iom", "when was the Constitution concluded? / and the name at that stage?", "(ICEM)", "(IOM)"),
        ("varrow", "who was reeve in 1950? / what was the ferry operator called in that era?", "Steam", ""),
        # of when a figure is
        ("iom", "As of when is the figure of 157 member states?", "April 2015", ""),
        ("iom", "as of what date are the member states counted?", "April 2015", ""),
        ("varrow", "as of when is the figure of 184,000 passengers?", "as of 2019", "No."),
        ("iom", "how many members? / as of when? / and the year before that?", "June 2014|156", ""),
        ("iom", "how many members in June 2014? / and the year after?", "157", ""),
        # stretches
        ("iom", "name(s) for the period 1981-1988", "(ICM)", "(IOM)"),
        ("iom", "name for the period 1981-88", "(ICM)", "years"),
        ("iom", "what was it called in the period between 1981 and 1988?", "(ICM)", "(IOM)"),
        ("varrow", "reeve(s) for the period 1947-1953", "Anna Garrick", "Edwin"),
        # what changed to what, claimed of a year
        ("iom", "is it true they switched to IOM in 1992?", "No.|1989", ""),
        ("iom", "is it correct that they switched to ICEM in 1953?", "No.|1952", "Venice"),
        ("iom", "they moved to the name ICM in 1980, right?", "Yes.", ""),
        ("varrow", "is it true the Hesk Venture switched to Sea Petrel in 1999?", "No.|1996", ""),
        ("iom", "where was the trouble in 1956?", "Hungary", ""),
        # a number on top, a time that is taken back, and somebody else's year
        ("iom", "what was it called in 1964? / and twenty years later? / and another ten on top?", "In 1994", ""),
        ("iom", "what was it called in 1964? / ten years on top", "In 1974", ""),
        ("iom", "The name in 1978, please. / I'm sorry, 1987. I mixed up the digits.", "In 1987", ""),
        ("iom", "The name in 1978, please. / no sorry, in 1987, I confused the numbers", "In 1987", ""),
        ("iom", "i was born 1983. name then? / my brother is 4 years older, whats his?", "In 1979", ""),
        ("iom", "i was born 1983. name then? / lil sis 1991", "In 1991", ""),
        ("iom", "i was born 1983. name then? / and my dad, 1955?", "In 1955", ""),
        ("varrow", "i was born in 1950. who was reeve then? / my sister is 10 years younger, hers?", "In 1960", ""),
        # what came in the place of a name, and how long a word was in it
        ("iom", "when did the word Committee vanish from the name? / What word came in its place?", "(IOM)", "Hungary"),
        ("iom", "when did ICM end? / what took its place?", "(IOM)", "Hungary"),
        ("varrow", "when did the Hesk Venture lose that name? / what came in its place?", "Sea Petrel", ""),
        ("iom", "For how many years was the word 'European' part of the official name?", "28 years", ""),
        ("iom", "how long did the name contain the word European?", "28 years", ""),
        # what something was at a time
        ("iom", "what was it before 1952? / and after 1989?", "(IOM)", ""),
        ("iom", "what was the agency in 1985?", "(ICM)", ""),
        ("iom", "what was IOM before 1953?", "(PICMME)|(ICEM)", "Venice"),
        ("iom", "how many members? / what was it in 2014?", "156", ""),
        ("varrow", "what was the company in 1950?", "Varrow Steam Packet Company", ""),
        ("iom", "what did it do for migrants in the 1950s?", "transport", ""),
        (
            "iom",
            "over how long a time did it turn from a logistics agency into a migration agency?",
            "half a century",
            "",
        ),
        # where what was told stands in time
        ("iom", "When was Kosovo? / Was that before or after the Haiti earthquake?", "Kosovo (1999) came before", ""),
        ("iom", "When were the Iraqi elections? / did they come after Haiti?", "No.", ""),
        ("iom", "when was Kuwait? / was that after it became IOM?", "Yes.", "Nothing"),
        ("varrow", "when was the causeway opened? / was that before the Whit gale?", "Yes.", ""),
        ("iom", "when was Chile? / and Kosovo? / what came between them?", "Boat People|Kuwait", "years"),
        ("iom", "which came first: Chile or Hungary? / what lies between them?", "Czechoslovakia", "17"),
        ("iom", "when was Chile? / and Kosovo? / how long is it between them?", "26 years", ""),
        # what somebody else claims, and the day that was told
        ("iom", "Was IOM set up in 1954? / Another source says it became ICM in 1979.", "No.|1980", "1951"),
        (
            "iom",
            "when did the constitution enter into force? / which name had it on this day?",
            "On 30 Nov|(ICEM)",
            "IOM)",
        ),
        ("iom", "how many members? / What was the number ten months before that?", "156", "10 months:"),
        # what happened to people in that year
        ("iom", "what was it called in 1958? / And when my wife followed in 1963?", "In 1963", ""),
        ("iom", "what was it called in 1958? / and when we retired in 1991?", "In 1991", ""),
        # when something was so old
        ("iom", "when did it turn 50?", "In 2001 IOM was 50", ""),
        ("iom", "when does IOM turn 75?", "2026", ""),
        ("varrow", "when was the Sea Petrel 20 years old?", "In 1994", ""),
        ("iom", "when was it ICM? / latest possible year?", "ended in 1989", ""),
        # how far from what was told another one of the same is
        ("iom", "when was the first rename? / how many years later was the second?", "28 years", "became"),
        ("iom", "when was the first rename? / how long after that was the last one?", "37 years", ""),
        ("iom", "which crisis was the first? / how long after that one came the next?", "12 years", ""),
        ("iom", "deadline today - what was it called in 1985?", "(ICM)", ""),
        ("iom", "what is the last event on your list?", "Haiti", ""),
        # dates of things that bear names, and of what everybody knows
        ("iom", "I have a stamp of 1979. Which acronym should be on it?", "In 1979", "stands for"),
        ("iom", "what was it called in 1979? / the next stamp is from 1984", "In 1984", ""),
        ("iom", "how old was it, counting from 2015?", "64", "75"),
        ("iom", "how old was it when the Soviet Union collapsed in 1991?", "40", ""),
        ("varrow", "who was reeve when the Berlin Wall fell in 1989?", "Jean Pask", ""),
        (
            "iom",
            "when was the constitution signed? / when did it enter into force? / what was it called in between?",
            "(ICEM)",
            "",
        ),
        # when something ended, of the thing that is named
        ("varrow", "how old was the Kirkhaven Packet when it stopped serving Kirkhaven?", "37", "Since"),
        ("varrow", "how old was Isobel Tait when she stopped being reeve?", "60", ""),
        ("iom", "how many renames? / just the last two", "in 1980|in 1989", "1952 from the Prov"),
        # a whole year of the calendar, the day of something, a word that was dropped
        ("iom", "what happened in 1954? / in which month? / and the year before?", "Venice", "Not on"),
        ("iom", "when was the constitution signed? / and the year after?", "30 November 1954", ""),
        ("iom", "which name was on the letterhead the day the constitution entered into force?", "(ICEM)", ""),
        ("varrow", "who was reeve the day the causeway opened?", "16 May 1964", ""),
        ("iom", "Had it already dropped European by 1979?", "No.|1980", ""),
        ("iom", "how old was it when it dropped European?", "29", ""),
        ("iom", "tell me the name for 1953 / wrong, it was PICMME", "No.|(ICEM)", "stands for"),
        # the other side of what was reckoned from, and how far two things lie apart
        ("iom", "Two years after Kuwait, what was the name? / Two years before?", "In 1988", ""),
        ("iom", "Two years after Kuwait, what was the name? / Two years before that?", "In 1990", ""),
        ("iom", "Did the renaming to IOM come before or after Kuwait? / By how long?", "One year", ""),
        ("iom", "Which is older, the name ICEM or the name PICMME? / By how long?", "One year: from 1951 to 1952", ""),
        ("iom", "how long between Hungary and Czechoslovakia? / and from there to Chile?", "5 years", "1956"),
        ("iom", "how long was the gap between signing and entry into force in months?", "13 months", ""),
        ("iom", "earliest year for IOM as a name?", "1989", "1951"),
        ("iom", "which is newer, the name ICM or the name IOM?", "IOM (since 1989) came after ICM", "stands for"),
        # held against what stands beside it
        ("iom", "how long has it been IOM? / Longer than the one before?", "Yes.|9 years", "Before IOM"),
        ("iom", "how long has it been IOM? / Longer than the one before? / And longer than ICEM?", "No.|28 years", ""),
        ("iom", "which lasted longer, ICM or PICMME? / by how much?", "8 years", ""),
        ("varrow", "what was the Sea Petrel called in 1980? / how long? / longer than the one after?", "No.", ""),
        ("iom", "how long was it ICM? / from which year until which?", "from 1980 to 1989", ""),
        ("iom", "State the period during which it bore the name ICEM.", "from 1952 to 1980", ""),
        ("iom", "1968 was Hungary, wasn't it?", "No.|1956", ""),
        ("iom", "it was Kuwait in 1990, right?", "Yes.", ""),
        ("iom", "the year in which it came into being?", "1951", "26 years"),
    ],
)
def test_a_time_that_is_told_in_words_is_the_one_that_is_meant(pack: str, turns: str, must: str, must_not: str) -> None:
    status, text = _reply(pack, turns)
    assert status is Status.ANSWER, text
    assert all(part in text for part in must.split("|")), text
    assert not must_not or must_not not in text, text


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        # which of several is not said, or another one
        ("iom", "how old was IOM at the time of the earthquake?"),
        ("iom", "how old was IOM when the earthquake hit Japan?"),
        ("iom", "how old was IOM when it was renamed?"),
        ("iom", "when did it lose money?"),
        ("iom", "when did it drop out?"),
        ("iom", "how old was IOM when the name IOM ended?"),
        ("varrow", "how old was the Kirkhaven Packet when it stopped serving the route?"),
        ("varrow", "what happened in 1953? / and the year before?"),
        ("iom", "which crises were in the 1990s? / how many is that in the 1980s?"),
        ("iom", "when was the second rename? / how many years later was the first?"),
        ("iom", "how old was it in 1975? / and when I turned twenty?"),
        ("iom", "IOM was Hungary in 1968?"),
        ("iom", "when did it turn 50 members?"),
        ("iom", "when was ICM 5 years old?"),
        ("iom", "how many members? / and ten on top?"),
        ("iom", "what was it like in 1985?"),
        ("iom", "what did it do for migrants in the 1970s?"),
        ("iom", "how long was the word 'World' part of the name?"),
        ("iom", "i was born in 1983. what was it called then? / my boss 1991 contract?"),
        ("iom", "i was born in 1983. what was it called then? / my brother is older, his?"),
        ("iom", "is it true they switched to the UN in 1992?"),
        ("iom", "where was the trouble in 1957?"),
        ("iom", "The UN was founded. When was that?"),
        ("iom", "There was an earthquake in Japan. Which year was that?"),
        ("iom", "It says they became ICM and then IOM. When was that?"),
        ("iom", "what happened in 1990 according to the New York Times?"),
        ("varrow", "who was reeve when the Sea Petrel stopped sailing?"),
        # no part of a time that is known
        ("iom", "what was it called in 1980? / and its first year?"),
        ("iom", "when was Kuwait? / and the last year?"),
        ("iom", "what was it called in 1983? / and in the last month of that year?"),
    ],
)
def test_a_time_that_is_not_told_exactly_is_not_guessed(pack: str, turns: str) -> None:
    status, text = _reply(pack, turns)
    assert status in {Status.UNKNOWN, Status.CLARIFY}, text


@pytest.mark.parametrize(
    "text",
    [
        "What was it called while the Second World War was going on?",
        "During WWII itself, under what name did IOM operate?",
        "before World War II, what was it called?",
    ],
)
def test_a_name_before_there_was_anything_is_asked_back(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, "IOM did not exist yet: IOM was founded in 1951" in reply.text) == (Status.CLARIFY, True)


@pytest.mark.parametrize(
    "asked",
    [
        "what was it called at both times?",
        "what was the name in both years?",
        "The organization had same name in the two?",
        "What was the organization's name at both moments?",
        "was the name the same for both?",
    ],
)
def test_both_times_are_the_two_that_were_told_last(asked: str) -> None:
    text = ask(bot_of(IOM), "when was Chile?", "and Kuwait?", asked).text
    assert text.startswith("In 1973 IOM was called the Intergovernmental Committee for European Migration (ICEM)")
    assert "In 1990 IOM was called the International Organization for Migration (IOM)" in text


def test_both_times_are_none_where_no_two_were_told() -> None:
    assert ask(bot_of(IOM), "when was Chile?", "what was it called at both times?").status is not Status.ANSWER
