"""A property with a few cues is also asked for in near-synonyms of them, which claim nothing that the pack says."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.authoring.lint import lint
from bot.facts.load import load_pack
from bot.language import thesaurus
from bot.language.thesaurus import Domain
from bot.model import Context, Message, Status
from bot.understanding.cleaning.expansion import expansions, other_names, takes_from
from bot.understanding.tagging.lexicon import phrase_key
from tests.packs.bots import NOW, ROOT, answer, ask, bot_of, converse

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot

PACKS = [
    *sorted(path.parent for path in ROOT.glob("knowledge/*/pack.toml")),
    ROOT / "bot" / "authoring" / "starter",
    ROOT / "tests/packs/small",
]
CONTRARIES = [
    ("founded", "funded"),
    ("members", "observers"),
    ("opened", "closed"),
    ("concluded", "ended"),
    ("born", "died"),
    ("joined", "left"),
    ("won", "lost"),
    ("bought", "sold"),
    ("arrived", "departed"),
    ("wins", "losses"),
    ("profit", "loss"),
    ("income", "expenditure"),
    ("revenue", "costs"),
    ("imports", "exports"),
    ("teacher", "pupil"),
    ("owner", "tenant"),
    ("winner", "loser"),
    ("predecessor", "successor"),
    ("buyer", "seller"),
    ("cause", "effect"),
    ("entrance", "exit"),
    ("height", "depth"),
    ("length", "width"),
    ("area", "volume"),
    ("population", "area"),
    ("staff", "members"),
    ("staff", "volunteers"),
    ("staff", "vacancies"),
    ("deaths", "injured"),
    ("built", "completed"),
    ("founded", "born"),
    ("budget", "income"),
    ("budget", "turnover"),
    ("range", "height"),
    ("visitors", "residents"),
    ("founder", "director"),
    ("author", "publisher"),
    ("architect", "builder"),
    ("acquired", "bought"),
    ("hometown", "birthplace"),
    ("annual", "monthly"),
    ("former", "current"),
    ("hurricane", "typhoon"),
    ("war", "battle"),
    ("signed", "adopted"),
    ("appointed", "elected"),
    ("demolished", "burnt down"),
    ("killed", "murdered"),
    ("retired", "resigned"),
    ("published", "printed"),
    ("delivered", "shipped"),
    ("height", "elevation"),
    ("magnitude", "intensity"),
    ("deaths", "casualties"),
    ("population", "citizens"),
    ("discovered", "invented"),
    ("university", "college"),
]

PACK = """
[pack]
id = "works"
title = "a firm"
subject = "works"
[source.report]
title = "the report"
as_of = "2020"
[type.firm]
nouns = ["firm"]
[type.shock]
nouns = ["shock"]
[item.works]
type = "firm"
label = "Ostrel Works"
[item.shock]
type = "shock"
label = "the Dunmere earthquake"
"""
PROPERTIES = """
[property.founded]
label = "founding"
type = "event"
time = "on"
of = ["firm"]
cues = ["founded"]
says = "{item} was founded {time}"
[property.staff]
label = "staff"
plural = "staff"
type = "quantity"
unit = "person|people"
time = "always"
of = ["firm"]
cues = ["staff"]
says = "{item} has {value} {unit}"
[property.helpers]
label = "helpers"
type = "quantity"
unit = "helper|helpers"
time = "always"
of = ["firm"]
cues = ["helpers", "hands"]
says = "{item} has {value} {unit}"
[property.boss]
label = "manager"
type = "text"
time = "always"
of = ["firm"]
asks = ["who"]
cues = ["manager"]
says = "the manager of {item} [is|was] {value}"
[property.budget]
label = "annual budget"
type = "money"
unit = "$"
time = "always"
of = ["firm"]
cues = ["annual budget"]
says = "the annual budget of {item} is {value}"
[property.turnover]
label = "turnover"
type = "money"
unit = "$"
time = "always"
of = ["firm"]
cues = ["turnover"]
says = "the turnover of {item} is {value}"
[property.profit]
label = "profit"
type = "money"
unit = "$"
time = "always"
of = ["firm"]
cues = ["profit"]
says = "the profit of {item} is {value}"
[property.strength]
label = "magnitude"
type = "quantity"
unit = "degree|degrees"
time = "always"
of = ["shock"]
cues = ["magnitude"]
says = "the magnitude of {item} was {value}"
"""
FACTS = """
item = "works"
[[founded]]
value = "Ostrel Works"
on = "1871"
reference = "report, 1"
[[staff]]
value = 640
reference = "report, 1"
[[helpers]]
value = 25
reference = "report, 1"
[[boss]]
value = "Ada Venn"
reference = "report, 1"
[[budget]]
value = 310000
reference = "report, 1"
[[turnover]]
value = 920000
reference = "report, 1"
[[profit]]
value = 41000
reference = "report, 1"
[[strength]]
item = "shock"
value = 7
reference = "report, 2"
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("works")
    (folder / "facts").mkdir()
    for name, text in (("pack.toml", PACK), ("properties.toml", PROPERTIES), ("facts/works.toml", FACTS)):
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def bot(folder: Path) -> Bot:
    return bot_of(folder)


# --- the thesaurus -------------------------------------------------------------------------------------------------


GROUPS = [(domain, group) for domain in Domain for group in thesaurus.groups(domain)]


def test_no_group_says_a_phrase_twice_or_alone() -> None:
    for _, group in GROUPS:
        assert len(group.phrases) > 1, group
        assert len({*group.phrases}) == len(group.phrases), group


@pytest.mark.parametrize(("one", "other"), CONTRARIES)
def test_no_group_holds_words_that_a_question_tells_apart(one: str, other: str) -> None:
    keys = {phrase_key(one), phrase_key(other)}
    stand_for_each_other = [
        group for _, group in GROUPS if keys <= {phrase_key(phrase) for phrases in group.classes for phrase in phrases}
    ]
    assert stand_for_each_other == []


# --- what a pack is asked in -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("When was Ostrel Works established?", "1871"),
        ("when did they set Ostrel Works up?", "1871"),  # across its subject
        ("what is the date of creation of Ostrel Works?", "1871"),  # a noun for a verb
        ("was Ostrel Works created in 1871?", "Yes"),
        ("How many employees does Ostrel Works have?", "640"),
        ("how big is its workforce?", "640"),
        ("Who runs Ostrel Works?", "Ada Venn"),
        ("Who is the boss?", "Ada Venn"),
        ("what is the budget of Ostrel Works?", "$310,000"),  # without the adjective
        ("what is its yearly spending?", "$310,000"),  # another adjective and another noun
        ("how much does Ostrel Works shell out per year?", "$310,000"),
        ("what sum does it have at its disposal?", "$310,000"),
        ("what are its sales?", "$920,000"),
        ("when was Ostrel Works called into being?", "1871"),
        ("when did Ostrel Works get off the ground?", "1871"),
        ("when did Ostrel Works see the light of day?", "1871"),
        ("how many people does it have on its payroll?", "640"),
        ("how many people are on its books?", "640"),
        ("how strong was the Dunmere quake?", "7"),  # a common noun in a name
        ("what was the magnitude of the Dunmere temblor?", "7"),
    ],
)
def test_a_cue_is_also_found_by_its_near_synonyms(bot: Bot, question: str, must: str) -> None:
    reply = ask(bot, question)
    assert reply.status is Status.ANSWER, reply.text
    assert must in reply.text


@pytest.mark.parametrize(
    "question",
    [
        "Who funded Ostrel Works?",
        "When was Ostrel Works closed?",
        "When was the quake founded?",
        "What is the monthly budget of Ostrel Works?",
        "How many employees left Ostrel Works?",
        "What is Ostrel Works made of?",
        "How many vacancies does Ostrel Works have?",
        "How much does it shell out for rent?",
        "how many visitors does Ostrel Works have?",
        "How strong is Ostrel Works?",
    ],
)
def test_what_means_something_else_is_not_answered(bot: Bot, question: str) -> None:
    assert ask(bot, question).status is Status.UNKNOWN


def test_a_word_of_the_pack_is_no_synonym_of_another(bot: Bot) -> None:
    assert "25" in answer(bot, "how many hands does Ostrel Works have?")


def test_what_may_be_said_for_two_properties_is_asked_back(bot: Bot) -> None:
    asked, chosen = converse(bot, "What are the earnings of Ostrel Works?", "2")
    assert asked.status is Status.CLARIFY
    assert asked.suggestions == (
        "what are the turnover of ostrel works?",
        "what are the profit of ostrel works?",
    )
    assert "$41,000" in chosen.text


def test_a_reading_in_own_words_goes_before_one_by_synonyms(bot: Bot) -> None:
    carried = converse(bot, "Who is the manager of Ostrel Works?", "and the founding?", "and the head?")
    assert ["Ada Venn" in reply.text for reply in carried] == [True, False, True]
    assert "Ada Venn" in answer(bot, "who is the manager, the head of Ostrel Works?")


def test_the_explanation_shows_what_was_said_and_what_it_is_taken_for(bot: Bot) -> None:
    told = bot.explain(Message("chat", "When was Ostrel Works set up?", NOW), Context())
    assert 'tag:      cue founded = set up (for "founded")' in told.splitlines()
    assert "tokens:   when was ostrel works founded<set up>" in told.splitlines()


def test_the_lint_shows_what_may_be_said_for_two_properties(folder: Path) -> None:
    assert [problem for problem in lint(folder, NOW) if "may be said" in problem.message] == []
    told = [problem.message for problem in lint(folder, NOW, with_cues=True) if "may be said" in problem.message]
    assert any(
        "'earnings'" in message and "for 'turnover' of turnover and for 'profit' of profit" in message
        for message in told
    )


# --- what a pack says is its own -------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_no_synonym_takes_a_phrase_of_the_pack(folder: Path) -> None:
    pack = load_pack(folder)
    properties = {p.id: p for p in pack.properties}
    owners: dict[str, list[str]] = {}
    for p in pack.properties:
        for cue in p.cues:
            owners.setdefault(phrase_key(cue), []).append(p.id)
    for found in expansions(pack.properties):
        taken = [o for o in owners.get(found.key, ()) if takes_from(properties[found.property], properties[o])]
        assert not taken, found
        assert found.key not in map(phrase_key, properties[found.property].words), found


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_no_name_of_a_pack_is_read_as_another(folder: Path) -> None:
    facts = bot_of(folder).facts
    names = [alias for item in facts.items() for alias in (item.label, *item.aliases)]
    names += [noun for type_ in facts.types.values() for noun in type_.nouns]
    for name in names:
        words = phrase_key(name).split(" ")
        assert [owns for start, end, owns in facts.synonyms(words) if end - start == len(words)] == [], name


def test_a_name_is_said_with_one_noun_for_another() -> None:
    assert "dunmer quak" in other_names(phrase_key("Dunmere earthquake"))
    assert list(other_names(phrase_key("Dunmere"))) == []


def test_a_clause_with_many_synonyms_is_read_in_a_bounded_time(bot: Bot) -> None:
    words = "employees boss head spending sales earnings quake established created workers workforce receipts"
    start = time.process_time()
    ask(bot, f"what about the {words} and the {words} then?")
    assert time.process_time() - start < 2


def test_the_thesaurus_is_not_read_where_a_compiled_pack_is_opened(folder: Path, tmp_path: Path) -> None:
    assert main(["compile", str(folder), "-o", str(tmp_path / "works.fb")]) == 0
    code = (
        "import sys; from pathlib import Path; from bot.bot import Bot\n"
        f"Bot.open(Path({str(tmp_path / 'works.fb')!r}), Path())\n"
        "print([name for name in sys.modules if 'thesaurus' in name or 'expansion' in name])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)  # noqa: S603 -- our own
    assert done.stdout == "[]\n"
