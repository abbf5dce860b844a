"""What strangers ask the packs of a program's releases and of a music school, made of spreadsheets."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import ROOT, ask, bot_of

RELEASES = bot_of(ROOT / "tests" / "packs" / "releases")
SCHOOL = bot_of(ROOT / "tests" / "packs" / "school")


def _replies(texts: str, told: str, untold: str = "") -> None:
    """Ask the turns of a conversation; words with "school:" before them are asked of the school."""
    bot, said = (SCHOOL, texts.removeprefix("school: ")) if texts.startswith("school: ") else (RELEASES, texts)
    reply = ask(bot, *said.split(" / "))
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text
    assert reply.status is Status.ANSWER, reply


def _is_refused(texts: str, untold: str = "") -> None:
    bot, said = (SCHOOL, texts.removeprefix("school: ")) if texts.startswith("school: ") else (RELEASES, texts)
    reply = ask(bot, *said.split(" / "))
    assert reply.status is not Status.ANSWER, reply
    assert not untold or untold not in reply.text, reply.text


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("how much bigger is 5.2 than 4.0", "The other way round, by 917 MB", "By 917"),
        ("how much newer is 2.0 than 3.0", "The other way round, by 2 years", "By 2"),
        ("how many years older is 3.0 than 2.0", "The other way round, by 2 years", "By 2"),
        ("how much bigger is 4.0 than 5.2", "By 917 MB", "other way"),
        ("how much older is 2.0 than 3.0", "By 2 years", "other way"),
        ("is 5.2 bigger than 4.0 / by how much", "By 917 MB", "other way"),
        ("which is bigger, 5.2 or 4.0 / by how much", "By 917 MB", "other way"),
    ],
)
def test_a_difference_the_wrong_way_round_is_not_confirmed(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("when was 0.9 released / was there a release in autumn 2019", "Yes.|Marl 3.4", "0.9"),
        ("how big is 2.0 / was anything released in summer 2015", "Yes.|Marl 2.2", "2.0"),
        ("when was 5.3 released / how many releases in 2024", "Two|Marl 5.2|Marl 5.3", "Once"),
        ("when was 5.0 released / did a version come out in march 2019", "Yes.|Marl 3.3", "5.0"),
        ("when was 5.0 released / when was the last release", "Marl 6.0 was released on 20 May 2025", "5.0"),
        ("when was 5.0 released / when was the newest version released", "Marl 6.0 was released", "5.0"),
        ("when was 5.0 released / when was the biggest version released", "Marl 4.0 was released", "5.0"),
        ("size of 2.2 / total size of all versions", "MB in all", ""),
        ("who is holm / what happened in 2014", "Marl 2.0|Marl 2.1", ""),
    ],
)
def test_a_question_about_all_is_not_asked_of_what_was_spoken_of(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("when was 5.0 released / was the version released in 2018", "No. Marl 5.0"),
        ("when was 5.0 released / was that release in 2022", "Yes. Marl 5.0"),
        ("when was 1.0 released / so the release was in june 2012?", "No. Marl 1.0"),
        ("how big is 5.0 / what platforms does this version have", "Marl 5.0 runs on"),
        ("how big is 5.0 / when was it released", "Marl 5.0 was released"),
    ],
)
def test_the_one_that_was_spoken_of_is_still_meant_by_the_noun_for_it(asked: str, told: str) -> None:
    _replies(asked, told)


@pytest.mark.parametrize(
    "asked",
    [
        "when was 0.9 released / was anything withdrawn in autumn 2019",
        "when was 5.0 released / was nothing released in 2010",
        "how big is 3.1 / first iphone game",
        "school: where does the big band rehearse / where is the old fire station",
        "school: which instrument does kofi play / who plays the guitar",
    ],
)
def test_what_the_one_that_was_spoken_of_does_not_have_is_not_asked_of_it(asked: str) -> None:
    _is_refused(asked)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("school: who won the gilded wren in 2011", "two of the eleven|Chamber Choir|Town Symphony", "1988"),
        ("school: how many prizes has the symphony won / who got the silver bow in 2009", "Junior Strings", "Symphony"),
        ("school: which group won the silver bow in 2009", "one of the eleven groups: Junior Strings", ""),
        ("school: who won the golden voice in 2007", "Tom Eddery", "Emi"),
        ("school: who is tom eddery / who plays the cello", "Ben Harcourt", "Tom"),
        ("school: who was born in 1998", "Kofi Mensah (1998)", ""),
        ("school: who joined in 2009", "Kofi Mensah (2009)", ""),
        ("school: who was born before 1990 / who plays the cello and was born in 2003", "Yes. Ben Harcourt", "Eddery"),
        ("school: which group has the most prizes", "the most prizes, three: Town Symphony", ""),
        ("which version has the most platforms", "six: Marl 5.0", "Marl 4.1"),
    ],
)
def test_who_has_or_won_what_is_named_is_told(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    "asked",
    [
        "school: who won the gilded wren in 1999",
        "school: who plays the guitar",
        "school: who was born in 1950",
        "school: who won the gilded spoon",
        "school: who was founded in 1989",
        "school: who rehearses the cello",
    ],
)
def test_nobody_is_told_who_has_or_won_it_where_the_facts_name_none(asked: str) -> None:
    _is_refused(asked)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("school: how many prizes has the symphony won / which was the first", "Gilded Wren in 1988", "founded"),
        ("school: how many prizes has the symphony won / which was the first / and which was the latest", "2018", ""),
        (
            "school: which groups won the gilded wren / how many prizes has the symphony won / which was the last",
            "Silver Bow in 2018",
            "founded",
        ),
    ],
)
def test_the_first_of_what_was_told_in_turn_is_one_of_those(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("which version came out in the same year as 4.3", "Marl 5.0", "4.3"),
        ("which version came out in the same year as 2.0", "Marl 2.1", "2.0"),
        ("how many versions came out the same year as 3.4", "Marl 3.3", "3.4"),
        ("who maintained the version that came out in the same year as 4.3", "Vera Holm (Marl 5.0)", ""),
        ("versions from the same decade as 4.3", "Six|Marl 4.0|Marl 6.0", "3.4"),
        ("was 5.0 released in the same month as 4.3", "No.", "Yes"),
    ],
)
def test_the_same_year_as_another_is_its_whole_year(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("list all versions from 2022", "Two|Marl 4.3|Marl 5.0", "5.2"),
        ("how many versions from 2015 are there", "One|Marl 2.2", "3.0"),
        ("which is the newest version from 2014", "Marl 2.1", "6.0"),
        ("versions from 2015 on", "14 of|Marl 3.0", ""),
        ("versions from 2015 to 2017", "Three|Marl 3.0", "3.1"),
        ("which versions were released from 2022", "Five|Marl 5.2", ""),
    ],
)
def test_those_from_a_year_are_of_that_year_where_no_more_is_said(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("which versions are still supported", "one of the 21 versions: Marl 6.0 (until May 2028)", "5.0"),
        ("which versions were supported in 2018", "three|Marl 3.0|Marl 3.1|Marl 3.2", "Marl 3.3"),
        ("which versions are no longer supported", "17 of the 21|Marl 0.9", "6.0"),
        ("how many supported versions are there", "one of the 21 versions: Marl 6.0", ""),
        ("which supported version is the oldest", "Marl 6.0 was released", "0.9"),
        ("which versions run on windows and are still supported", "Marl 6.0", "5.3"),
        ("is 6.0 supported now", "Yes. Marl 6.0 is supported until May 2028", "was"),
        ("is 6.0 still supported", "Yes. Marl 6.0 is supported until May 2028", "was"),
        ("is 5.0 supported now", "No. Marl 5.0 was supported until 31 October 2025", ""),
        ("was 2.0 still supported in 2016", "Yes. Marl 2.0 was supported until 31 December 2017", "certain"),
        ("was 2.0 supported in 2019", "No. Marl 2.0 was supported until 31 December 2017", ""),
        ("when is 6.0 supported until", "Marl 6.0 is supported until May 2028", "was"),
        ("until when was 2.0 supported", "Marl 2.0 was supported until 31 December 2017", ""),
    ],
)
def test_what_only_has_an_end_went_on_from_when_its_item_began(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    "asked",
    [
        "was 2.0 supported in 2012",
        "was 3.4 supported in 2020",
        "is 5.3 still supported",
        "which versions were supported until 2014",
        "how big is the newest supported version",
    ],
)
def test_what_went_on_is_not_told_beyond_what_is_known(asked: str) -> None:
    _is_refused(asked)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("who is kit aldrin", "Kit Aldrin is the maintainer of Marl 1.3|Marl 2.2, Marl 6.0 and Marl 6.1", ""),
        ("tell me about sol imrie", "Marl 2.2, Marl 2.4, Marl 3.0, Marl 3.1 and Marl 3.2", ""),
        ("the version before 3.0", "right before Marl 3.0 is Marl 2.4", "2.2"),
        ("which version came before 3.0", "right before Marl 3.0 is Marl 2.4", "2.2"),
        ("what came after moss", "right after Marl 3.4 is Marl 4.0", "4.1"),
        ("which came right after 2.4", "right after Marl 2.4 is Marl 3.0", "3.1"),
        ("who maintained the version after 3.0", "Sol Imrie (Marl 3.1)", ""),
        ("who maintained the biggest version released before 3.0", "Sol Imrie (Marl 2.4)", ""),
        ("which versions came before 1.3", "Three|Marl 0.9|Marl 1.2", ""),
        ("versions before 1.3", "Three|Marl 0.9|Marl 1.2", ""),
    ],
)
def test_all_that_somebody_has_and_the_nearest_of_a_kind_are_told(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize("asked", ["what came before 0.9", "what came after windows", "what came before vera holm"])
def test_nothing_is_told_to_have_come_next_to_what_has_no_neighbour(asked: str) -> None:
    _is_refused(asked)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        (
            "school: who conducted the wind orchestra after Bert Oakes / how long was the gap",
            "23 years|1985 to 2008",
            "44",
        ),
        ("school: who conducted weir lane after ada quill / how long was the gap", "1986 to 2004", ""),
        ("school: what was the symphony called before", "Fernlea Works Orchestra|Mill Band", "Nothing came"),
        ("school: what was junior strings called before", "was called Saturday Fiddles.", "first"),
        ("school: how many members has the symphony / total number of members in 2015", "About 313 members in all", ""),
        (
            "school: how many members has the symphony / how many in 2019 / and 2015 / what's the difference",
            "From 2015 to 2019",
            "2023",
        ),
        ("school: members of the symphony in 2015 / and in 2023 / what's the difference", "From 2015 to 2023", "2019"),
        ("school: who conducted the wind orchestra between 1970 and 2010", "Bert Oakes|Karl Ober", ""),
    ],
)
def test_what_lies_between_and_before_is_reckoned_by_what_was_told(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "untold"),
    [
        ("school: who conducted the wind orchestra between 1985 and 2008", "changed"),
        ("school: which grew more since 2015, junior strings or weir lane", "47"),
        ("school: did junior strings grow more than weir lane since 2015", "47"),
        ("school: what was the first former name of the symphony", "was the first"),
        ("school: how many groups rehearse there", "eleven"),
        ("school: who uses beech hall / how many groups rehearse there", "eleven"),
        ("school: which groups practise there", "eleven"),
    ],
)
def test_a_gap_an_order_and_a_place_that_nobody_told_are_not_made_up(asked: str, untold: str) -> None:
    _is_refused(asked, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("which versions run on mac but not linux", "two of the 21|Marl 1.2|Marl 1.3", "2.0"),
        ("which versions run on mac and not linux", "two of the 21|Marl 1.2|Marl 1.3", "0.9"),
        ("which versions run on mac and linux but not on android", "six|Marl 2.0|Marl 3.1", "3.2"),
        ("which versions run on android but are not supported", "seven|Marl 5.2", "6.0"),
        ("which versions do not run on mac", "two of the 21|Marl 0.9|Marl 1.0", "1.2"),
    ],
)
def test_what_is_denied_of_the_second_is_not_denied_of_the_first(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("which versions came out in 2019 / how many in 2017?", "One of the 21 versions: Marl 3.0", "3.3"),
        ("how many versions came out in 2019 / and how many in 2014", "Two|Marl 2.0|Marl 2.1", "3.3"),
        ("which versions came out in 2019 / how many in 2017 / and in 2014", "Two|Marl 2.1", "3.0"),
    ],
)
def test_how_many_there_were_in_another_year_goes_on_from_a_list(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize(
    "asked",
    [
        "which is the newest version / how many in 2017",
        "which versions came out in 2019 / how many bugs in 2017",
        "which versions run on android but not on the moon",
    ],
)
def test_what_has_no_year_or_platform_is_not_gone_on_from(asked: str) -> None:
    _is_refused(asked)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("school: which groups existed in 1980", "four of the eleven|Chamber Choir|Accordion Circle", "Baroque"),
        ("school: how many groups existed in 1980", "four of the eleven", ""),
        ("school: which groups existed in 2022", "ten of the eleven", "Accordion"),
        ("school: which choirs existed in 1980", "one of the eleven groups: Fernlea Chamber Choir", "Symphony"),
        ("school: which groups still exist", "ten of the eleven", "Accordion"),
        ("school: which groups no longer exist", "one of the eleven groups: Accordion Circle (2021)", ""),
    ],
)
def test_what_existed_had_begun_and_was_not_over(asked: str, told: str, untold: str) -> None:
    _replies(asked, told, untold)


@pytest.mark.parametrize("asked", ["school: which groups existed before 1980", "school: which rooms existed in 1980"])
def test_what_is_not_told_to_end_is_not_told_to_have_existed(asked: str) -> None:
    _is_refused(asked)
