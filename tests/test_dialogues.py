"""Follow-ups: what a turn takes from those before it, in both packs, and what it must not take."""

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
        # a name that another answer quotes
        ("iom", "what was it founded as? / and how long did it keep that name?", "one year", "26 years"),
        ("iom", "what was it founded as? / until when?", "1952", "2015"),
        ("iom", "what was it founded as? / and after that?", "(ICEM)", "Nothing"),
        ("iom", "under what name was it founded? / full name?", "Movement of Migrants", "International Organization"),
        ("iom", "under which name was the constitution concluded? / how long was that one used?", "28 years", ""),
        # the time that was spoken of, in the past tense
        ("iom", "when was it founded? / what name did it have?", "(PICMME)", "(IOM)"),
        ("iom", "when was Hungary? / and what was it known as?", "In 1956|(ICEM)", "(IOM)"),
        ("iom", "when was Kosovo? / what is it called?", "since 1989", "In 1999"),
        ("varrow", "when was the board founded? / where did it sit?", "Hallin", "Stenwick"),
        ("varrow", "when was Stenwick chartered? / what was the capital?", "since 1791", "1722"),
        # whether it is still so
        ("iom", "was it called ICM in 1985? / is that still the case?", "No. IOM is called", "Yes"),
        ("iom", "what was it called in 1999? / still so?", "Yes. IOM has been called", "No."),
        ("varrow", "what was the capital in 1900? / is it still?", "Yes.", "No."),
        # a step from the value that is named, not from what was told
        ("iom", "what was it called in 1960? / and before ICM?", "(ICEM)", "(PICMME)"),
        ("iom", "which name came before ICM? / and after ICM?", "(IOM)", "After ICEM"),
        ("iom", "what was it called in 1975? / and before IOM?", "(ICM)", "(PICMME)"),
        ("varrow", "what was the board called in 1950? / and before the VLA?", "(VLB)", "Commissioners"),
        # how exact
        ("iom", "When was the constitution concluded, and which name did it bear then? / which day?", "19 October", ""),
        ("varrow", "when did the causeway open? / what day?", "16 May 1964", ""),
        # how far apart
        ("iom", "how many years between Chile and the boat people? / from Kuwait to Kosovo", "9 years", "tracks"),
        ("iom", "how many years between Chile and the boat people? / and until Kosovo?", "26 years", ""),
        ("iom", "when was Kosovo? / and Chile? / how many years apart are those two?", "26 years", ""),
        ("iom", "when was Hungary? / and Czechoslovakia? / what's the gap?", "12 years", ""),
        ("iom", "which came first, the Afghan or the Iraqi elections? / how much later was the other?", "One year", ""),
        ("varrow", "when was Hesk Head automated? / and Gannock Light? / how much later was that?", "11 years", ""),
        # which of two
        ("iom", "when was Chile? / and Kosovo? / which came first?", "Chile (1973) came before", "Hungary"),
        ("iom", "when was Chile? / and Kosovo? / which was later?", "Kosovo (1999) came after", "Iraq"),
        ("iom", "when was Chile? / and Kosovo? / which was the first?", "Hungary", ""),
        ("varrow", "population of Hesk in 1931? / and of Morna? / which is larger?", "410", "km²"),
        ("varrow", "area of Hesk? / and of Morna? / which is larger?", "37 km²", ""),
        # either side of a change
        ("iom", "what happened in 1980? / what was the new name? / and the old one?", "(ICEM)", "(IOM)"),
        ("iom", "who decided on the 1980 renaming? / what was the new name?", "(ICM)", "(IOM)"),
        ("iom", "what was it called in 1989? / and just before that", "(ICM)", "(ICEM)"),
        ("iom", "what was it called in 1985? / what did it become?", "(IOM)", "(ICEM)"),
        ("iom", "what was it called in 1985? / what was it right before that?", "(ICEM)", "(PICMME)"),
        # the same of another time
        ("iom", "what was it called in 1953? / Another one is from 1988.", "In 1988", "Since"),
        ("iom", "what was it called in 1953? / next: 1988", "In 1988", "After"),
        ("iom", "what was its name on 5 May 1985? / same day in 1955", "On 5 May 1955", "(ICM)"),
        ("iom", "what was it called in 1979? / and twenty years back from there?", "In 1959", "(IOM)"),
        ("iom", "when was Kosovo? / what else is from that decade?", "Kuwait", "Haiti"),
        # then is the time that was named last, even where that had no answer
        ("iom", "when was Chile? / who was pope in 1985? / name of the organization then?", "In 1985", "1973"),
        ("iom", "what was it called in 1975? / my aunt joined in 1982. and its name?", "In 1982", "1975"),
        ("iom", "what was it called in 1957? / He came back in 1982, what about then?", "In 1982", "1957"),
        (
            "varrow",
            "when was the Great Gale? / how many died? / what was the board called then?",
            "Commissioners",
            "VLA)",
        ),
        # up to when something was so is a claim
        ("iom", "ICEM lasted until 1989", "No.|1952 to 1980", "Yes"),
        ("iom", "did ICEM last until 1989?", "No.|1952 to 1980", "Yes"),
        ("iom", "was it called ICM until 1989?", "Yes.", "No."),
        ("iom", "ICM was the name from 1980 to 1995, correct? / then what replaced it", "After ICM", "Nothing"),
        ("iom", "what was it called in 1975? / so that lasted until 1989?", "No.|it ended in 1980", "Yes"),
        ("iom", "what was it called in 1975? / until 1980?", "Yes.|it ended in 1980", "No."),
        ("iom", "what was it called in 1975? / ok so ICEM lasted until 1989 then, why so long?", "No.", "Yes"),
        ("varrow", "was Anna Garrick reeve until 1960?", "No.", "Yes"),
        ("varrow", "where did the board sit in 1850? / until 1900?", "No.|1861", "Stenwick"),
        # a former name by which the item is called
        ("iom", "what was it called in 1985? / when did ICEM get its name?", "1952", "1989"),
        ("varrow", "what was Heskavoe called later?", "Port Esmond, since 1868", "Nothing"),
        # all, how many, and the last of what was told
        ("iom", "list the crises / which ones were in the 90s / how many is that", "Three", "Eleven"),
        ("iom", "list the crises / and the last", "Haiti", "tsunami"),
        ("iom", "how many names in total / list them newest first", "In order: the International Organization", ""),
        ("iom", "was Hungary before Chile? / by how many years", "17 years", ""),
        ("iom", "what was it called before 1980 / and just before", "(ICEM)", "(PICMME)"),
        ("varrow", "which lighthouse was automated last / when", "March 1991", ""),
        ("varrow", "worst storm? / when was that", "8 December 1886", ""),
        ("varrow", "ferries on Stenwick Kirkhaven? / which one in 1950", "Kirkhaven Packet", "Isobel"),
        ("varrow", "is Pell inhabited? / since when", "uninhabited since 29 August 1936", ""),
        ("varrow", "is Stenwick older than Hallin? / by how many years", "124 years", ""),
        # the first and the last year, the middle one, the last but one
        ("iom", "was it called ICM in 1985? / what is the first year for which that name is right?", "in 1980", "1952"),
        ("iom", "what was it called in 1985? / first year of that name? / and the last?", "ended in 1989", "2015"),
        ("iom", "was it called ICM in 1972? / when did that name begin?", "in 1980|in 1952", ""),
        ("iom", "what names has it had? / the last but one?", "ICM", "PICMME"),
        ("iom", "how many name changes? / the second one?", "in 1980", "second name"),
        ("iom", "which names after 1980? / the second one?", "since 1989", "second name"),
        ("iom", "list the name changes / to what in the first one?", "in 1952", "1980 to 1989"),
        ("iom", "IOM was founded in 1961, so why so late?", "No.|1951", "Yes"),
        # of a time, of changes, of what happened
        ("iom", "was there a crisis in 1999? / which?", "Kosovo|Timor", "Hungary"),
        ("iom", "when did the name change? / how many times?", "three times", "four"),
        ("iom", "what happened between 1970 and 1980? / the first one?", "Chile", "PICMME"),
        ("iom", "did it exist during the Hungarian crisis? / for how long had it existed?", "5 years", "75"),
        ("iom", "what was it called in 1979? / stop. back to 1960", "In 1960", "ended"),
        ("iom", "list all names with years / only the last two", "(ICM)|(IOM)", "PICMME"),
        (
            "iom",
            "what are the four areas? / the first two",
            "migration and development and facilitating",
            "regulating",
        ),
        ("iom", "when was the Pakistan earthquake? / and Haiti's? / gap?", "5 years to 6 years", ""),
        ("iom", "how many years between the Pakistan earthquake and Haiti?", "5 years to 6 years", ""),
        ("iom", "how long was the shortest name used? / which? / what came next?", "After PICMME", "Nothing"),
        ("iom", "how could the constitution be in force for a year before it was concluded?", "1953|1954", "Yes"),
        # of the item that was spoken of, not of the pack's own
        ("varrow", "ferry from Hallin to Farra / how far?", "5 nautical miles", "mainland"),
        # whether it changed
        ("iom", "what was it called in 1975? / has it changed since?", "After ICEM came", "scope"),
        ("iom", "what was it called in 1975? / had it changed by 1985?", "By 1985|(ICM)", "record"),
        ("varrow", "where did the board sit in 1850? / did that change later?", "Stenwick, since 1861", ""),
        # a word on the last answer
        ("iom", "when was Chile? / fine, then what was its name that year?", "In 1973", ""),
        ("iom", "when was Chile? / alright then, its name that year?", "In 1973", "After Chile"),
        ("iom", "when was Chile? / good to know, and Kosovo?", "1999", ""),
        # who came next
        ("varrow", "which ferry served Stenwick to Kirkhaven in 1960? / and after her?", "Isobel Tait", "Lady Orre"),
        ("varrow", "which ferry served Stenwick to Kirkhaven in 1960? / and before that?", "Kirkhaven Packet", "Orre"),
    ],
)
def test_a_turn_goes_on_from_what_was_told(pack: str, turns: str, must: str, must_not: str) -> None:
    status, text = _reply(pack, turns)
    assert status is Status.ANSWER, text
    assert all(part in text for part in must.split("|")), text
    assert not must_not or must_not not in text, text


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        ("iom", "when was it founded? / which day exactly?"),
        ("iom", "when was Kosovo? / which month?"),
        ("iom", "when was it founded? / how many years apart are those two?"),
        ("iom", "when was Kosovo? / how long did it last?"),
        ("iom", "when was it founded? / when was Chile? / which came first?"),
        ("iom", "how many migrants did it transport? / how many of those in 1957 alone?"),
        ("iom", "how many members does it have? / how many of those in Europe?"),
        ("iom", "what was it called in 1975? / how many members did it have?"),
        ("iom", "when was Kosovo? / what did it become?"),
        ("iom", "what does it do? / how many people?"),
        ("iom", "what was it called in 1975? / and in 1979? / same name?"),
        ("varrow", "population of Hesk? / and Morna? / and in 1931? / which grew more"),
        ("varrow", "highest hill? / on which island?"),
        # a fragment goes on from what was asked last, known or not
        ("iom", "what was it called in 1975? / who was director then? / and in 1985?"),
        ("iom", "when was Chile? / how many lawyers did it have? / and Kosovo?"),
        # a fragment is about what was told, and names nothing else by its grammar
        ("iom", "how many members? / what does that mean?"),
        ("iom", "how many members? / the place?"),
        ("iom", "when did it become ICM? / for what?"),
        ("iom", "when was Chile? / has it ended?"),
        ("iom", "when was the constitution concluded? / how far?"),
        # what is not known of the item that was spoken of is not told of another
        ("varrow", "wrecks off Gannock? / any survivors?"),
        ("varrow", "who was reeve in 1990? / when did he die?"),
        ("varrow", "who built South Point? / did Henry build any?"),
        ("varrow", "when was the causeway opened? / which islands?"),
        ("iom", "it was called ICEM or ICM in 1979? / and the other one, when did that start?"),
        ("iom", "It was IOM that ran the 2012 Libyan elections, so what was the turnout?"),
        # and no suggestion of an answer is a question about something else
        ("iom", "where do they get the money from? charity?"),
        ("iom", "what was it called in 1953? / last one: 1947"),
        ("iom", "what was it called in 1975? / same day in 1955"),
        ("iom", "when was Chile? / fine people of Chile, and Kosovo?"),
        ("varrow", "how many passengers did Varrow Ferries carry in 2019? / how many of those from the mainland?"),
        ("varrow", "how high is Hesk? / and Morna? / which is older?"),
    ],
)
def test_what_the_turns_before_do_not_settle_is_declined(pack: str, turns: str) -> None:
    status, text = _reply(pack, turns)
    assert status in {Status.UNKNOWN, Status.CLARIFY}, text
