"""What is asked in ordinary words of others gets the reply of the plain question; what only looks like it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

ENDING = ("discard", "dump", "axe", "bin", "relinquish", "dispense with", "part with", "move away from", "cast off")


@pytest.mark.parametrize("verb", [*ENDING, "renounce", "forgo", "terminate", "shelve", "do away with"])
def test_what_was_given_up_is_told_by_any_verb_of_ending(verb: str) -> None:
    for pack, plain, other in (
        (VARROW, "When did Port Esmond drop the name Heskavoe?", f"When did Port Esmond {verb} the name Heskavoe?"),
        (IOM, "When did they drop the name ICM?", f"When did they {verb} the name ICM?"),
    ):
        assert answer(bot_of(pack), other) == answer(bot_of(pack), plain)


@pytest.mark.parametrize("verb", ["relinquish", "vacate", "bow out of", "walk away from", "renounce"])
def test_who_left_an_office_is_told_by_any_verb_of_leaving(verb: str) -> None:
    plain = answer(bot_of(VARROW), "When did Colin Orre stop being reeve?")
    assert answer(bot_of(VARROW), f"When did Colin Orre {verb} the office of reeve?") == plain


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "When did IOM dump its waste?"),
        (IOM, "When did IOM move away from Geneva?"),
        (IOM, "When did IOM dispense with vaccines?"),
        (IOM, "Which country vacated its seat?"),
        (VARROW, "When did Port Esmond surrender?"),
        (VARROW, "When did Colin Orre get sacked as reeve?"),
        (VARROW, "When did Isobel Tait renounce her faith?"),
        (VARROW, "Who vacated the house?"),
    ],
)
def test_what_else_was_ended_is_not_taken_for_what_is_known(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize("verb", ["choose", "settle on", "opt for", "embrace", "unveil", "roll out"])
def test_a_name_is_begun_by_any_verb_of_taking_it(verb: str) -> None:
    plain = answer(bot_of(IOM), "When did IOM adopt the name ICM?")
    assert answer(bot_of(IOM), f"When did IOM {verb} the name ICM?") == plain


@pytest.mark.parametrize("verb", ["arise", "crop up", "pop up", "debut", "come on the scene", "go live", "commence"])
def test_a_name_begins_by_any_verb_of_beginning(verb: str) -> None:
    for pack, name in ((IOM, "ICM"), (VARROW, "Port Esmond")):
        plain = answer(bot_of(pack), f"When did the name {name} begin?")
        assert answer(bot_of(pack), f"When did the name {name} {verb}?") == plain


@pytest.mark.parametrize("verb", ["erupt", "flare up", "unfold", "transpire", "arise", "come to a head"])
def test_what_happened_is_dated_by_any_verb_of_happening(verb: str) -> None:
    plain = answer(bot_of(IOM), "When did the Kuwait crisis happen?")
    assert answer(bot_of(IOM), f"When did the Kuwait crisis {verb}?") == plain


@pytest.mark.parametrize("verb", ["blew up", "broke out", "flared up", "kicked off", "boiled over", "arose", "erupted"])
def test_a_time_is_told_by_what_broke_out_then(verb: str) -> None:
    for pack, asked, event in (
        (IOM, "What was IOM called when", "Hungary"),
        (VARROW, "Who was reeve when", "the Great Gale"),
    ):
        assert answer(bot_of(pack), f"{asked} {event} {verb}?") == answer(bot_of(pack), f"{asked} {event} happened?")


@pytest.mark.parametrize("verb", ["struck", "hit", "occurred", "took place", "broke out", "erupted"])
def test_when_it_struck_is_the_time_of_what_was_told(verb: str) -> None:
    plain = answer(bot_of(IOM), "Most recent crisis?", "What was IOM called when it happened?")
    assert answer(bot_of(IOM), "Most recent crisis?", f"What was IOM called when it {verb}?") == plain


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "Who chose the name ICM?"),
        (IOM, "When did IOM choose its director?"),
        (IOM, "When did IOM settle on Geneva?"),
        (IOM, "When did IOM roll out vaccines?"),
        (IOM, "How many staff were assigned to Chile?"),
        (IOM, "Which volcano erupted in 1990?"),
        (IOM, "What befell the refugees in 1990?"),
        (IOM, "What was IOM called when the volcano blew up?"),
        (IOM, "What was IOM called when my car broke down?"),
        (VARROW, "When did Nils Hagen choose a wife?"),
        (VARROW, "Who was reeve when the ferry broke down?"),
        (VARROW, "When did the plague rage?"),
    ],
)
def test_what_else_began_or_happened_is_not_taken_for_what_is_known(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "verb",
    [
        *("made way for", "made room for", "gave way to", "yielded to", "predated", "antedated", "went before"),
        *("came ahead of", "was the forerunner of", "was the precursor of"),
    ],
)
def test_what_was_before_is_told_by_any_verb_of_giving_way(verb: str) -> None:
    plain = answer(bot_of(IOM), "Which name came before ICM?")
    assert answer(bot_of(IOM), f"Which name {verb} ICM?") == plain


@pytest.mark.parametrize("verb", ["stepped in for", "substituted", "stepped into the shoes of", "came on the heels of"])
def test_what_came_instead_is_told_by_any_verb_of_replacing(verb: str) -> None:
    for pack, who, plain, named in (
        (IOM, "Which name", "replaced", "ICM"),
        (VARROW, "Who", "succeeded", "Isobel Tait as reeve"),
    ):
        assert answer(bot_of(pack), f"{who} {verb} {named}?") == answer(bot_of(pack), f"{who} {plain} {named}?")


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "Which country made way for migrants?"),
        (IOM, "Did IOM yield to pressure?"),
        (IOM, "Did IOM make room for refugees?"),
        (VARROW, "Who followed in the footsteps of Christ?"),
        (VARROW, "When did Colin Orre yield to his wife?"),
        (VARROW, "Who substituted the lamp?"),
    ],
)
def test_giving_way_to_anything_else_is_not_taken_for_it(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "verb", ["linger", "prevail", "hold sway", "hang around", "stick around", "live on", "hold out", "stay in place"]
)
def test_how_long_a_name_lasted_is_asked_with_any_verb_of_lasting(verb: str) -> None:
    for pack, name in ((IOM, "ICM"), (VARROW, "Port Esmond")):
        plain = answer(bot_of(pack), f"How long did the name {name} last?")
        assert answer(bot_of(pack), f"How long did the name {name} {verb}?") == plain


@pytest.mark.parametrize("most", ["had the longest reign", "was the most enduring", "had the most staying power"])
def test_the_longest_may_be_called_by_other_words(most: str) -> None:
    assert answer(bot_of(IOM), f"Which name {most}?") == answer(bot_of(IOM), "Which name lasted longest?")


@pytest.mark.parametrize("least", ["was the most fleeting", "was the most short lived", "lasted the least"])
def test_the_shortest_may_be_called_by_other_words(least: str) -> None:
    assert answer(bot_of(IOM), f"Which name {least}?") == answer(bot_of(IOM), "Which name lasted shortest?")


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "Which country prevailed?"),
        (IOM, "How long did refugees cling to hope?"),
        (IOM, "Which crisis was the most enduring?"),
        (IOM, "Does IOM reign?"),
        (VARROW, "Who reigned over England in 1950?"),
        (VARROW, "Which ferry has the longest span?"),
        (VARROW, "How long was the law on the books?"),
    ],
)
def test_what_else_lasted_is_not_taken_for_it(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


RISING = ("climb", "soar", "swell", "surge", "jump", "creep up", "inch up", "get bigger", "go higher", "multiply")
FALLING = ("dwindle", "diminish", "plummet", "slump", "dip", "come down", "get smaller", "tail off", "wane", "go lower")
VARYING = ("vary", "fluctuate", "budge", "move at all", "budge at all")


@pytest.mark.parametrize(
    ("plain", "others"), [("grow", RISING), ("fall", FALLING), ("change", VARYING)], ids=["grow", "fall", "change"]
)
def test_how_a_figure_moved_is_asked_with_any_verb_for_it(plain: str, others: tuple[str, ...]) -> None:
    for pack, asked in (
        (IOM, "Did the number of member states {} between June 2014 and April 2015?"),
        (VARROW, "Did the population of Hesk {} between 1931 and 1981?"),
    ):
        told = answer(bot_of(pack), asked.format(plain))
        assert {verb: answer(bot_of(pack), asked.format(verb)) for verb in others} == dict.fromkeys(others, told)


@pytest.mark.parametrize("verb", ["passed", "surpassed", "gone past", "gone beyond", "got past", "moved past"])
def test_a_figure_that_passed_a_number_is_more_than_that(verb: str) -> None:
    plain = answer(bot_of(IOM), "Had the number of members exceeded 200 by 2015?")
    assert answer(bot_of(IOM), f"Had the number of members {verb} 200 by 2015?") == plain


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Does IOM have way more than 200 members?", "No."),
        ("Does IOM have well over 150 members?", "Yes."),
        ("Does IOM have as many as 150 members?", "Yes."),
        ("Does IOM have as many as 200 members?", "No."),
        ("Does IOM have well under 200 members?", "Yes."),
        ("Does IOM have way below 150 members?", "No."),
        ("Does IOM have a minimum of 150 members?", "Yes."),
    ],
)
def test_more_and_less_may_be_said_with_emphasis(text: str, verdict: str) -> None:
    assert answer(bot_of(IOM), text).startswith(verdict)


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "Did Chile plunge in 1973?"),
        (IOM, "Did inflation soar between 2014 and 2015?"),
        (IOM, "top five by headcount?"),
        (IOM, "Which member passed away in 2014?"),
        (IOM, "Has IOM surpassed the UN?"),
        (VARROW, "Did Hesk sink between 1931 and 1981?"),
        (VARROW, "Did the price of fish plummet between 1931 and 1981?"),
        (VARROW, "Who climbed the hill?"),
    ],
)
def test_what_else_moved_is_not_taken_for_a_figure(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "opening",
    [
        *(
            "Kindly intimate",
            "Kindly furnish",
            "Please apprise me of",
            "Acquaint me with",
            "Please list down",
            "Pen down",
        ),
        *("Could you print out", "Can you display"),
    ],
)
def test_who_asks_to_be_told_may_say_so_as_an_office_does(opening: str) -> None:
    for pack, asked in ((IOM, "the number of member states in 2014"), (VARROW, "the height of Gannock Light")):
        assert answer(bot_of(pack), f"{opening} {asked}") == answer(bot_of(pack), f"What is {asked}?")


@pytest.mark.parametrize(
    "order", ["Print all", "Display all", "Compile a list of all", "Type up all", "Bullet point all"]
)
def test_a_list_may_be_ordered_by_any_verb_of_making_one(order: str) -> None:
    for pack, asked in ((IOM, "names"), (VARROW, "reeves")):
        assert answer(bot_of(pack), f"{order} {asked}") == answer(bot_of(pack), f"List all {asked}")


@pytest.mark.parametrize("which", ["whatever", "whichever", "any and all", "every single"])
def test_whatever_there_was_in_a_stretch_of_years_is_listed(which: str) -> None:
    plain = answer(bot_of(IOM), "Which names did IOM have from 1985 to 1995?")
    names = "name" if which == "every single" else "names"
    assert answer(bot_of(IOM), f"Please list {which} {names} that fall into the decade from 1985 to 1995.") == plain


@pytest.mark.parametrize("order", ["datewise", "year wise", "in ascending order", "in sequence", "chronologically"])
def test_an_order_by_date_has_many_names(order: str) -> None:
    assert answer(bot_of(IOM), f"List the crises {order}") == answer(bot_of(IOM), "List the crises in order")


@pytest.mark.parametrize("order", ["the other way round", "working backwards", "counting back", "recent first"])
def test_the_reverse_order_has_many_names(order: str) -> None:
    assert answer(bot_of(IOM), f"List the crises {order}") == answer(bot_of(IOM), "List the crises in reverse order")


@pytest.mark.parametrize(
    "asked", ["works out at how long", "that works out at how long", "works out to how many years"]
)
def test_how_long_that_was_is_worked_out(asked: str) -> None:
    told = "ICM: first year and last year?"
    assert answer(bot_of(IOM), told, asked) == answer(bot_of(IOM), told, "how long is that")


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "What does IOM produce?"),
        (IOM, "Does IOM print all maps?"),
        (IOM, "Kindly intimate the bank details"),
        (IOM, "Display the phone number"),
        (IOM, "Please apprise me of the visa rules"),
        (VARROW, "What does the board collect?"),
        (VARROW, "Which ferry sends all mail?"),
        (VARROW, "Sequence the shops of Hesk"),
    ],
)
def test_what_is_not_known_is_not_told_however_it_is_ordered(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "opening",
    [
        *("Respected sir,", "Good sir,", "G'day,", "Huh,", "Just a sec,", "Bloody hell,", "One doubt:", "No joke,"),
        *("Genuine question:", "Noob question:", "Kindly guide me:", "Please do the needful:", "Help a brother out:"),
        *("Put me out of my misery:", "I give up,", "Brain fart,", "Pop quiz:", "C'mon,", "Pls help,"),
    ],
)
def test_what_opens_a_question_changes_nothing(opening: str) -> None:
    for pack, asked in ((IOM, "what was IOM called in 1975?"), (VARROW, "how high is Gannock Light?")):
        assert answer(bot_of(pack), f"{opening} {asked}") == answer(bot_of(pack), asked)


@pytest.mark.parametrize(
    "closing",
    [
        *("for example", "for instance", "for the record", "for a friend", "in your opinion", "do you know", "dunno"),
        *(
            "do you reckon",
            "I forget",
            "can't remember",
            "not sure",
            "no idea",
            "any ideas",
            "pls help",
            "kindly revert",
        ),
        *(
            "please advise",
            "awaiting your reply",
            "for real",
            "pretty please",
            "when you get a chance",
            "in your records",
        ),
        *("my boss wants to know", "sorry for the typo", "out of curiosity"),
    ],
)
def test_what_closes_a_question_changes_nothing(closing: str) -> None:
    for pack, asked in ((IOM, "What was IOM called in 1975"), (VARROW, "How high is Gannock Light")):
        assert answer(bot_of(pack), f"{asked} {closing}?") == answer(bot_of(pack), f"{asked}?")


@pytest.mark.parametrize(
    "doubt",
    [
        *(
            "u 100% on that?",
            "are you 100 percent sure",
            "how certain are you",
            "is that legit?",
            "doubt it",
            "doubtful",
        ),
        *("i don't buy it", "that can't be", "sounds fishy", "doesn't sound right", "i disagree", "i beg to differ"),
        *(
            "o rly?",
            "are you lying?",
            "you having me on?",
            "are you pulling my leg",
            "you reckon?",
            "izzit?",
            "you swear?",
        ),
        *("confirmed?", "kindly confirm", "i heard different", "i read something else", "that's not what i learned"),
    ],
)
def test_an_answer_is_doubted_in_many_ways(doubt: str) -> None:
    told = "What was IOM called in 1985?"
    assert answer(bot_of(IOM), told, doubt) == answer(bot_of(IOM), told, "are you sure?")


@pytest.mark.parametrize(
    "asked", ["ref?", "cite that", "as per whom?", "how can you be so sure", "show me where it says that", "page?"]
)
def test_where_it_is_from_is_asked_in_many_ways(asked: str) -> None:
    told = "What was IOM called in 1985?"
    assert answer(bot_of(IOM), told, asked) == answer(bot_of(IOM), told, "source?")


@pytest.mark.parametrize("verb", ["place", "locate", "date", "put"])
def test_a_text_may_be_said_to_place_what_it_tells(verb: str) -> None:
    plain = answer(bot_of(IOM), "In what year was the invasion of Iraq?")
    assert answer(bot_of(IOM), f"In what year does the text {verb} the invasion of Iraq?") == plain


def test_huh_opens_a_doubt_and_alone_asks_for_the_same_again() -> None:
    told = "in 1987 were they already going by IOM?"
    assert answer(bot_of(IOM), told, "huh? i thought IOM since 85").startswith("No.")
    assert answer(bot_of(IOM), told, "huh?") == answer(bot_of(IOM), told)


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("What was IOM called in 1985?", "are you lying down?"),
        ("What was IOM called in 1985?", "is it raining?"),
        ("What was IOM called in 1985?", "what page of the book mentions Peru?"),
        ("What was IOM called in 1985?", "i read more books"),
        ("What was IOM called in 1985?", "can't be bothered"),
        ("hello", "How many files are in your archive?"),
        ("hello", "What was the reason for example?"),
        ("hello", "Who places orders?"),
    ],
)
def test_what_only_has_words_of_doubt_and_courtesy_is_no_such_turn(told: str, text: str) -> None:
    assert ask(bot_of(IOM), told, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "opening",
    [
        *(
            "It seems",
            "It appears",
            "It looks like",
            "Sounds like",
            "My guess is that",
            "I have a feeling",
            "I presume",
        ),
        *("I could have sworn", "I'd bet", "No doubt", "I vaguely remember", "I seem to recall", "From what I gather"),
        *(
            "I had the impression that",
            "Would you agree that",
            "Wouldn't you say",
            "Is it accurate that",
            "Hypothesis:",
        ),
    ],
)
def test_what_is_only_supposed_is_held_against_the_facts(opening: str) -> None:
    for claim, verdict in (("IOM was called ICM in 1985", "Yes."), ("IOM was called ICEM in 1985", "No.")):
        assert answer(bot_of(IOM), f"{opening} {claim}").startswith(verdict)
    assert answer(bot_of(VARROW), f"{opening} Gannock Light is 41 m high").startswith("Yes.")


@pytest.mark.parametrize(
    "tag",
    [
        *(
            "isn't that so",
            "isn't that right",
            "wouldn't you say",
            "don't you think",
            "wouldn't you agree",
            "you agree",
        ),
        *("I take it", "I presume", "I gather", "no doubt", "yea", "myth or fact"),
    ],
)
def test_who_asks_behind_a_claim_whether_it_is_so_is_told(tag: str) -> None:
    for claim, verdict in (("IOM was called ICM in 1985", "Yes."), ("IOM was called ICEM in 1985", "No.")):
        assert answer(bot_of(IOM), f"{claim}, {tag}?").startswith(verdict)
    assert answer(bot_of(VARROW), f"Colin Orre was reeve in 1970, {tag}?").startswith("Yes.")


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "Do you agree with IOM's policy?"),
        (IOM, "I have a feeling of dread"),
        (IOM, "It seems like rain"),
        (IOM, "I imagine IOM helps dogs"),
        (VARROW, "I could have sworn Colin Orre was a priest"),
        (VARROW, "It seems Hesk is haunted"),
    ],
)
def test_what_is_supposed_of_anything_else_is_not_answered(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "always",
    [
        *("its whole life", "the entire time", "all its life", "all through", "since day one", "without interruption"),
        *("from birth", "since inception", "invariably", "permanently", "forever"),
    ],
)
def test_what_was_so_for_only_a_part_of_the_time_was_not_always_so(always: str) -> None:
    for pack, name in ((IOM, "IOM"), (VARROW, "Port Esmond")):
        plain = answer(bot_of(pack), f"Was {name} always called {name}?")
        assert answer(bot_of(pack), f"Was {name} called {name} {always}?") == plain


@pytest.mark.parametrize(
    "first", ["in its infancy", "in its early days", "from the word go", "on day one", "from the off"]
)
def test_the_first_name_is_that_of_the_early_days(first: str) -> None:
    for pack, name in ((IOM, "IOM"), (VARROW, "the lighthouse board")):
        assert answer(bot_of(pack), f"What was {name} called {first}?") == answer(
            bot_of(pack), f"What was {name} first called?"
        )


@pytest.mark.parametrize("now", ["at the present time", "for the time being", "in modern times", "this very day"])
def test_now_has_many_names(now: str) -> None:
    for pack, name in ((IOM, "IOM"), (VARROW, "Port Esmond")):
        assert answer(bot_of(pack), f"What is {name} called {now}?") == answer(
            bot_of(pack), f"What is {name} called now?"
        )


@pytest.mark.parametrize("once", ["at some stage", "at any stage", "sometime", "at some time"])
def test_what_was_so_at_some_time_was_so_once(once: str) -> None:
    assert answer(bot_of(IOM), f"Was IOM called ICM {once}?") == answer(bot_of(IOM), "Was IOM ever called ICM?")


@pytest.mark.parametrize("how", ["immediately", "straight away", "directly", "instantly"])
def test_what_took_a_year_is_not_said_to_have_come_at_once(how: str) -> None:
    assert not ask(bot_of(IOM), f"Did the Constitution apply {how}?").text.startswith("Yes")


@pytest.mark.parametrize(
    "text", ["Is the director permanently in Geneva?", "Who led IOM in its infancy?", "Did China join permanently?"]
)
def test_what_else_was_always_so_or_first_is_not_answered(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "verdict"),
    [
        (IOM, "does IOM have one hundred and fifty seven members", "Yes."),
        (IOM, "does IOM have a hundred and fifty-eight members", "No."),
        (IOM, "is the budget 1.3B", "Yes."),
        (IOM, "is the budget 1.3 bil", "Yes."),
        (IOM, "is the budget US$1.3 billion", "Yes."),
        (IOM, "is the budget 1.3 billion US dollars", "Yes."),
        (IOM, "is the budget 1300 million", "Yes."),
        (IOM, "is the budget 1.3 thousand million", "Yes."),
        (IOM, "is the budget 130 crores", "Yes."),
        (IOM, "is the budget 140 crores", "No."),
        (VARROW, "Does Hesk have two hundred and twelve inhabitants?", "Yes."),
        (IOM, "does IOM have 157 members and 10 observers", "Yes."),
    ],
)
def test_numbers_are_read_as_they_are_spoken(pack: Path, text: str, verdict: str) -> None:
    assert answer(bot_of(pack), text).startswith(verdict)


@pytest.mark.parametrize(
    "text", ["does IOM have one hundred and two hundred members", "What is in room 1.3B?", "Is a 2B pencil needed?"]
)
def test_two_numbers_are_not_read_as_one(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wat woz iom cald bak in 1975", "what was IOM called in 1975"),
        ("plij tell me wat woz iom called in 1975 tqvm", "what was IOM called in 1975"),
        ("what was IOM called bfor ICM", "what was IOM called before ICM"),
        ("wai woz iom founded", "why was IOM founded"),
        ("qty of members", "number of members"),
        ("how many members r dere", "how many members are there"),
    ],
)
def test_what_is_typed_by_ear_is_read(typed: str, meant: str) -> None:
    assert answer(bot_of(IOM), typed) == answer(bot_of(IOM), meant)


@pytest.mark.parametrize("closing", ["do the maths for me", "you do the math", "work it out for me"])
def test_who_wants_a_length_of_time_reckoned_is_told_it(closing: str) -> None:
    for pack, asked in (
        (IOM, "How many years lie between Hungary and Chile"),
        (VARROW, "How long was Colin Orre reeve"),
    ):
        assert answer(bot_of(pack), f"{asked}, {closing}?") == answer(bot_of(pack), f"{asked}?")


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("in which year was the Pakistani earthquake", "2004/2005"),
        ("which earthquakes are in its history / when was the pakistani one", "2004/2005"),
        ("in which years were the elections that it organized / hm, the Iraq ones I think", "2005"),
        ("when were the Afghanistan elections", "2004"),
    ],
)
def test_a_country_and_its_adjective_are_said_for_each_other(turns: str, told: str) -> None:
    reply = answer(bot_of(IOM), *turns.split(" / "))
    assert told in reply
    assert reply.count(":") == 1


@pytest.mark.parametrize(
    "text",
    [
        "when was the Pakistani government formed",
        "how many Pakistani staff work there",
        "when was the Indian earthquake",
    ],
)
def test_what_is_of_a_country_that_the_pack_names_is_not_what_the_pack_names(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "to what event does it owe its birth",
        "tell me which war IOM owes its existence to",
        "what did it owe its creation to",
    ],
)
def test_what_something_owes_its_existence_to_is_why_it_was_founded(text: str) -> None:
    assert answer(bot_of(IOM), text) == answer(bot_of(IOM), "why was it founded")


@pytest.mark.parametrize(
    "text", ["to what does it owe its name", "to which conference does it owe its birth", "what debt does it owe"]
)
def test_what_else_something_owes_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "plain"),
    [
        (IOM, "what is ICEM + the year it was founded", "what is ICEM and when was it founded"),
        (IOM, "what is PICMME and year it was set up", "what is PICMME and when was it set up"),
        (VARROW, "what is the capital + year it was chartered", "what is the capital and when was it chartered"),
    ],
)
def test_a_year_that_is_added_to_a_question_is_asked_for_too(pack: Path, text: str, plain: str) -> None:
    assert answer(bot_of(pack), text) == answer(bot_of(pack), plain)
