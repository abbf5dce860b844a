"""What is asked of several items, of others than are named, or put at another place, is answered as it is asked."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import VARROW, ask, bot_of


def _last(text: str) -> tuple[Status, str]:
    """The reply to the last of several turns, which " / " parts."""
    reply = ask(bot_of(VARROW), *text.split(" / "))
    return reply.status, reply.text


ANSWERED = [
    # several items in a row, each claimed or asked about
    ("did the Sea Petrel and the Isobel Tait serve the route from Stenwick to Kirkhaven", "No. The Sea Petrel serves"),
    (
        "are Stenwick and Kirkhaven on Great Varrow",
        "No. Kirkhaven is on Little Varrow. Yes. Stenwick is on Great Varrow.",
    ),
    ("were Anna Garrick, Edwin Pask and Jean Pask reeves", "Yes. Jean Pask was Reeve"),
    ("did Elias Thorne build Gannock Light and Quern Rock", "No. Quern Rock lighthouse was built by Henry Thorne"),
    ("were the Great Gale and the Whit Gale in 1977", "No. The Great Gale struck on 8 December 1886. Yes."),
    ("when were Anna Garrick and Edwin Pask born", "Anna Garrick was born in June 1902 in Stenwick. Edwin Pask was"),
    ("where are Stenwick and Kirkhaven", "Stenwick is on Great Varrow. Kirkhaven is on Little Varrow."),
    ("is Gannock Light on Gannock and Hesk", "No. Gannock Light is on Gannock."),
    # a place beside a time
    ("was Anna Garrick born in Hallin in 1902", "No. Anna Garrick was born in June 1902 in Stenwick."),
    ("was Anna Garrick born in Stenwick in 1902", "Yes."),
    ("was Anna Garrick born in Paris in 1902", "My facts do not mention Paris."),
    ("was the Fidelio wrecked off Hesk in 1911", "No. The wreck of the Fidelio was on 20 November 1911 off Farra."),
    ("when was Anna Garrick born in Hallin", "On the contrary: Anna Garrick was born"),
    # former, other and next holders
    ("who is the former harbour master of Kirkhaven", "Thomas Venn was Harbour Master of Kirkhaven"),
    ("who was the previous reeve in 1950", "Harald Venn was Reeve"),
    ("who was the next reeve after 1950", "Edwin Pask was Reeve"),
    ("Who was Reeve in 1950? / what about the next reeve", "Edwin Pask was Reeve"),
    ("Who was Reeve in 1950? / and the last reeve?", "Ruth Skelly has been Reeve"),
    ("Who was Reeve in 1950? / and the harbour master of Stenwick?", "In 1950: Thomas Venn was Harbour Master"),
    ("Who was Reeve in 1950? / who else was reeve in the 1950s?", "In the 1950s: Edwin Pask was Reeve"),
    ("which islands were formerly inhabited", "one of the nine islands: Pell"),
    ("which ferries used to serve the route from Stenwick to Kirkhaven", "two of the six ferries"),
    ("did Anna Garrick serve as reeve", "Yes."),
    ("who is from Stenwick", "Stenwick is the birthplace of"),
    ("what is on Hesk", "Hesk has Hesk Head lighthouse"),
]
REFUSED = [
    "were Anna Garrick and Edwin Pask friends",
    "does the causeway join Great Varrow and Hesk",
    "did Elias Thorne build Gannock Light and the Old Light",
    "is there a ferry between Stenwick and Hallin",
    "was Anna Garrick born on Great Varrow in 1902",
    "was Gannock Light lit in Stenwick in 1854",
    "who else was reeve in 1950",
    "who was the current reeve in 1950",
    "who was the former reeve in 1950",
    "who is the other reeve",
    "how many former reeves are there",
    "which other ferry serves the route from Stenwick to Kirkhaven",
    "did Anna Garrick work for the reeve",
    "did Anna Garrick serve the reeve",
    "who worked for the reeve in 1950",
    "was Anna Garrick with the reeve in 1950",
    "who is on Hesk",
    "who was with the reeve",
]


@pytest.mark.parametrize(("text", "answer"), ANSWERED)
def test_it_is_told_of_what_is_named(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_facts_do_not_say_of_it_is_refused(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN


def test_a_question_that_is_refused_leaves_no_half_of_it_answered() -> None:
    assert "capital" not in _last("are Stenwick and Hallin on Great Varrow")[1]
    assert "lit" not in _last("is Gannock Light on Gannock")[1]


APART = [
    "how far apart are Stenwick and Hallin",
    "how far apart are Stenwick and Kirkhaven",
    "how long is it from Stenwick to Hallin",
    "how long does it take from Stenwick to Hallin",
    "how far apart are Gannock Light and Quern Rock",
    "how long is Hallin",
    "how many minutes from Stenwick to Kirkhaven and back",
    "who was born the same year as Ruth Skelly",
    "which ferry was built in the same year as the Isobel Tait",
    "who was reeve two years after Anna Garrick",
    "how old was the Kirkhaven Packet when it stopped serving",
    "how many reeves are alive",
    "how many people are alive",
    "how many people can it carry",
    "how long is the same Isobel Tait",
    "was Ruth Skelly born today",
]
TOLD = [
    ("how long is it from Stenwick to Kirkhaven", "11 nautical miles"),
    ("how long does it take from Stenwick to Kirkhaven", "40 minutes"),
    ("how far apart are the Great Gale and the Whit Gale", "90 years"),
    ("how many years apart are Gannock Light and Quern Rock", "38 years"),
    ("how long was Hallin the capital", "Hallin until 1791"),
    ("Where does the board sit? / how long was it in Hallin?", "28 years"),
    ("which lighthouse was put out in the same year as South Point was lit", "the Old Light of Stenwick"),
    ("who was reeve ten years after Harald Venn", "In 1956: Edwin Pask"),
    ("who was reeve five years before Harald Venn", "In 1929: Isobel Tait"),
    ("who was reeve when the company was founded", "Isobel Tait"),
    ("who was reeve two years after Anna Garrick died", "In 1992: Jean Pask"),
    ("which came first, the Kirkhaven Packet or the board", "the Kirkhaven Packet (1921)"),
    ("who was Anna Garrick", "Anna Garrick was Reeve"),
    ("who was the Anna Garrick", "The Anna Garrick was built in 2011"),
    ("How many people lived on Hesk in 1931? / and the rest?", "604 (1881), 255 (1981) and 212 (2021)"),
    ("is Gannock Light now automated", "Yes."),
    ("How long is the Isobel Tait? / how many people can it carry", "240 passengers"),
]


@pytest.mark.parametrize("text", APART)
def test_things_are_no_dates_and_dates_no_distances(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN


@pytest.mark.parametrize(("text", "answer"), TOLD)
def test_what_is_asked_of_a_time_or_a_thing_is_told_of_it(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


def test_what_an_item_is_holds_no_value_of_lower_rank() -> None:
    assert "6 lives" not in _last("tell me about the Fidelio")[1]


STATES = [
    ("was the Old Light lit in 1800", "Yes."),
    ("was the Old Light lit in 1870", "No: the Old Light of Stenwick was put out on 12 November 1861"),
    ("was Gannock Light lit in 1850", "No: in 1850 Gannock Light did not exist yet"),
    ("was Farra Low in service in 1950", "Yes."),
    ("was the Old Light first lit in 1800", "No. The Old Light of Stenwick was first lit in 1768"),
    ("was Gannock Light built in 1900", "No. Gannock Light was first lit on 1 October 1854"),
    ("was Stenwick Harbour opened in 1900", "No. Stenwick Harbour was opened in 1824"),
    ("when was Gannock Light lit", "1 October 1854"),
    ("does the flag show a bird", "Yes."),
    ("How long is the Isobel Tait? / how many people fit?", "240 passengers"),
]


@pytest.mark.parametrize(("text", "answer"), STATES)
def test_what_was_so_at_a_time_is_told_by_how_long_it_was(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


@pytest.mark.parametrize(
    "text", ["a bird", "is there a bird", "are there birds", "how many people fit?", "how many fit"]
)
def test_words_that_name_no_item_are_not_asked_of_the_only_one(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN


CLAIMS = [
    ("was the Sea Petrel renamed Hesk Venture", "No. The name changed in 1996 from Hesk Venture to Sea Petrel"),
    ("was the Hesk Venture renamed Sea Petrel in 1996", "Yes. The name changed in 1996"),
    ("did Port Esmond become Heskavoe", "No. The name changed in 1868"),
    ("was Edwin Pask born in 1911", "Yes."),
    ("was Edwin Pask born in 1920", "No. Edwin Pask was born in about 1911"),
    ("is Gannock Light about 50 m high", "No."),
    ("is the Isobel Tait about 60 m long", "The Isobel Tait is 62 m long"),
    ("is the Isobel Tait 60 m long", "No. The Isobel Tait is 62 m long"),
    ("was there a ferry from Hallin to Brannet in 1890", "was in service from 1897 to 1964."),
    ("which ferry served the route from Stenwick to Kirkhaven longest", "The Lady Orre"),
    ("which ferry is the longest", "The longest ferry is the Isobel Tait"),
    ("which route takes longest", "the route from Stenwick to Port Esmond"),
    ("who was elected reeve in 1950", "Anna Garrick"),
    ("how much does the board earn", "684,000 pounds"),
    ("how many lives were lost in storms", "the Great Gale (23 lives)"),
]
OPEN = [
    "was Edwin Pask born in 1910",
    "was the Nordhavn wrecked in 1890",
    "does the Sea Petrel go to Port Esmond",
    "how many storms killed people",
    "which island did the Great Gale strike",
    "how many people will the board employ",
    "how much does the board pay",
    "who was reeve only once",
    "who elected the reeve",
]


@pytest.mark.parametrize(("text", "answer"), CLAIMS)
def test_a_claim_is_held_against_what_it_says(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


@pytest.mark.parametrize("text", OPEN)
def test_what_the_facts_leave_open_is_neither_confirmed_nor_denied(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN


def test_a_source_says_nothing_of_what_came_after_it() -> None:
    assert "otherwise" not in _last("who was harbour master of Stenwick in 1960")[1]
    assert "otherwise" in _last("who was harbour master of Stenwick in 1904")[1]


GOING_ON = [
    ("Who built Gannock Light? / is it still lit?", "Yes, as far as my facts say: Gannock Light was first lit"),
    ("Who built Gannock Light? / is he still alive?", "No: Elias Thorne died"),
    ("Who was Reeve in 1950? / how long was she in office?", "8 years"),
    ("Who was Reeve in 1950? / how long did she serve?", "8 years"),
    ("Who was Reeve in 1950? / who held it longest?", "Jean Pask"),
    ("Which ferry serves the route from Stenwick to Kirkhaven? / how long has it served?", "24 years"),
    ("When did the Great Gale strike? / who was keeper of Gannock Light then?", "Peter Lowrie was"),
    ("When did the Great Gale strike? / which storms are there", "Three storms"),
    ("did 604 people live on Hesk", "Yes. As of 1881"),
    ("did 500 people live on Hesk in 1931", "No. As of 1931"),
    ("does Hesk have 604 people", "No. As of 2021"),
    ("are there more than 20 islands", "Yes. The Varrow Islands are an archipelago of 27"),
    ("are there more than 5 ferries", "Yes. Six ferries"),
    ("what is the official name of the board", "Varrow Lights Authority"),
    ("is Stenwick the capital city", "Yes."),
]
NOT_GOING_ON = [
    "Who was Reeve in 1950? / how long did she live?",
    "Who was Reeve in 1950? / what was it called then?",
    "Which ferry serves the route from Stenwick to Kirkhaven? / how long does it take?",
    "Which ferry serves the route from Stenwick to Kirkhaven? / is it the longest?",
    "How many people live on Hesk? / which lighthouse is there?",
    "When did the Great Gale strike? / which routes were in service then?",
    "how high is the island",
    "is Hallin a town",
    "is Stenwick a city",
    "is Varrish the official language",
]


@pytest.mark.parametrize(("text", "answer"), GOING_ON)
def test_a_question_goes_on_from_what_it_means(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


@pytest.mark.parametrize("text", NOT_GOING_ON)
def test_a_question_does_not_go_on_from_what_it_does_not_mean(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN


SPOKEN_OF = [
    ("how many years since the Great Gale", "139 years, one month"),
    ("how old is Gannock Light now in 2026", "In 2026 Gannock Light was 172"),
    (
        "What was the board called in 1900? / was it VLA?",
        "No. In 1900 the Varrow Lights Authority was called Varrow Li",
    ),
    ("What was the board called in 1900? / was it VLB?", "Yes. In 1900"),
    ("What was the board called in 1900? / was it ever called VLA?", "Yes."),
    ("What was the board called in 1900? / is it called VLA now?", "Yes."),
    ("Where did the board sit in 1850? / was it Stenwick?", "No. In 1850 the Varrow Lights Authority sat in Hallin"),
    ("How many lives did the Great Gale cost? / and the Michaelmas Storm?", "2 lives"),
    ("How many people live in Newton? / the one on Morna", "22 inhabitants"),
    ("has only Stenwick been the capital", "Not only that."),
    ("is only Stenwick the capital", "Yes."),
    ("are some islands inhabited", "six of the nine islands"),
]
NOT_SPOKEN_OF = [
    "when was Gannock Light lit? / from that date, how old is it today",
    "How many people live in Newton? / how big is it?",
    "Who was Orre? / and when was he born?",
    "only Ruth Skelly was reeve",
    "is Isobel Tait still in service",
]


@pytest.mark.parametrize(("text", "answer"), SPOKEN_OF)
def test_what_was_asked_before_is_held_to(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


@pytest.mark.parametrize("text", NOT_SPOKEN_OF)
def test_one_of_several_is_not_chosen_in_silence(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN


def test_nothing_is_told_of_an_event_at_another_time() -> None:
    assert "23" not in _last("How many lives did the Great Gale cost? / and in 1953?")[1]


SETS = [
    ("what is the total capacity of the ferries", "906 passengers"),
    ("which reeve is the youngest", "Ruth Skelly"),
    ("which reeve died last", "Colin Orre"),
    ("how many lighthouses does Great Varrow have", "two of the seven"),
    ("how many people does Hesk have", "212"),
    ("what did Elias Thorne build", "Gannock Light and South Point"),
]
NO_SETS = [
    "which reeve died youngest",
    "how many harbour masters has Stenwick had",
    "how many people does Hesk make",
    "when did Anna Garrick let",
    "what does the board get",
    "does the board run lights",
]


@pytest.mark.parametrize(("text", "answer"), SETS)
def test_what_items_have_is_counted(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


@pytest.mark.parametrize("text", NO_SETS)
def test_what_items_do_is_not_what_they_have(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN


NAMED = [
    ("what is the capacity of the Isobel Tait", "240"),
    ("what is the seat of the board", "Stenwick"),
    ("what is the headquarters of the board", "Stenwick"),
    ("which ferry is called Sea Petrel", "the Sea Petrel"),
    ("the capital is Stenwick", "Stenwick"),
    ("the reeve is Jean Pask", "No."),
    ("On which island is the Nab?", "Pell"),
    ("who was reeve in 1900", "Nobody"),
]
MISNAMED = [
    "what is the range of the Isobel Tait",
    "what is the capacity of Gannock Light",
    "what is the seat of the reeve",
    "the oldest town is Stenwick",
    "the longest ferry is the Sea Petrel",
    "the capital was Stenwick in 1700",
    "Hallin is Stenwick",
]


@pytest.mark.parametrize(("text", "answer"), NAMED)
def test_what_the_pack_calls_so_is_told(text: str, answer: str) -> None:
    status, told = _last(text)
    assert status is Status.ANSWER
    assert answer in told


@pytest.mark.parametrize("text", MISNAMED)
def test_what_the_pack_calls_otherwise_is_not_told_for_it(text: str) -> None:
    assert _last(text)[0] is Status.UNKNOWN
