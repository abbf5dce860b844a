"""Words of grammar: those that carry no meaning of their own, and those that do after all.

Where a word of grammar has to be explained by a reading is decided in `bot.understanding.framing.grammar`.
"""

from __future__ import annotations

PRONOUNS = frozenset({"it", "they", "them", "its", "their", "he", "she", "him", "her", "his", "itself", "theirs"})
"""Words for what was spoken of."""

PERSONAL = frozenset({"he", "she", "him", "her", "his", "hers"})
"""Pronouns for a person, or for what is spoken of as one."""

HIM = frozenset({"he", "him", "his"})
"""Pronouns for a person and never for a thing, as "she" may be for a ship."""

DOING_PERSON = frozenset({"he", "she"})
"""Pronouns for one person who does something, or is something: "what did *he* do later"."""

PEOPLE_TOLD = PERSONAL | {"they", "them", "their"}
"""Pronouns for people of whom it was spoken."""

THIRD_SUBJECTS = frozenset({"it", "they", "he", "she"})
"""Pronouns for what was spoken of, as the subject."""

SOMEBODY = frozenset({"he", "she", "they", "it", "his", "her", "their", "its", "somebody", "someone", "everybody"})
"""Words for others than the speaker."""

DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
"""Words that point, at what was told or at a time."""

POINTING = DEMONSTRATIVES | {"it", "they", "them"}
"""Words that point at what was told."""

POINTING_BACK = DEMONSTRATIVES | {"each", "one", "ones", "them"}
"""Words that point at something that was told."""

THIS = frozenset({"this", "that"})
"""Words that point at one thing."""

THAT = THIS | {"it"}
"""Words for one thing that was told, or for all that was."""

WHICH_ARE = (["which", "are", "they"], ["which", "are", "those"], ["which", "are", "these"], ["which", "ones"])
"""Questions for things that were only counted."""

THOSE = frozenset({"them", "these", "those"})
"""Words that point at several."""

SEVERAL_TOLD = frozenset({"they", "them", "their", "these", "those"})
"""Pronouns for several that were told: "when were *they* built", "how tall are *those*"."""

THEM = THOSE | {"ones", "one", "two", "both"}
"""Words for the items that were told."""

ONES = frozenset({"one", "ones"})
"""What stands for a noun that was said before."""

INDEFINITE = frozenset({"any", "some", "others", "another", "more"})
"""What stands for things that were not spoken of: "did Ann build any?"."""

FEW = frozenset({"one", "two", "three", "four", "five", "some", "any", "them", "all", "both", "a", "another", "each"})
"""Words before which "name" tells the bot to tell something."""

PEOPLE = frozenset({"people", "persons", "person"})
"""Words for whoever has an office."""

HUMANS = PEOPLE | {"men", "women", "folk", "folks", "humans", "heads", "souls"}
"""Nouns that say who is counted, which are none of the values told."""

GROUPS = frozenset({"lot", "bunch", "crowd", "gang", "mob", "crew"})
"""Words for all of them together: "this lot"."""

COLLECTIVES = frozenset(
    {
        "people",
        "guys",
        "lads",
        "chaps",
        "fellows",
        "fellas",
        "dudes",
        "gents",
        "ladies",
        *GROUPS,
    }
)
"""Words for those who belong together, whom they stand for: "these guys"."""

SPEAKERS = frozenset({"i", "we", "you"})
"""Who asks and who is asked: "i need" is polite, "need" alone is not."""

WE = frozenset({"i", "we"})
"""Who speaks, as the subject."""

FIRST_PERSON = frozenset({"i", "we", "me", "us", "my", "our"})
"""Words of somebody for himself."""

SUBJECTS = SPEAKERS | {"it", "they", "he", "she", "this", "that", "there", "the", "its", "their"}
"""Words with which a subject begins."""

DOERS = (["they"], ["you"], ["we"], ["people"])
"""Whom "don't" asks about and does not forbid anything."""
STATED_SUBJECTS = frozenset({"i", "my", "we", "our", "it", "he", "she", "they", "this", "there", "someone", "somebody"})
"""Those with which it begins where a clause states something."""

YOU = frozenset({"you", "your", "yours", "yourselves", "yourself"})

JUDGING = frozenset({"true", "right", "correct"})
"""Words by which is judged what was said."""

VERDICTS = JUDGING | {"wrong", "false", "good", "fine", "ok", "okay", "off"}
"""Words by which a part of what was said is judged: "the date is *fine*"."""

OWN = YOU | JUDGING | {"my", "i", "well"}
"""Words by which a fragment asks for the bot's or the speaker's own, or for a judgement."""

AUXILIARIES = frozenset(
    {
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "has",
        "have",
        "had",
        "can",
        "could",
        "will",
        "would",
        "should",
        "may",
        "might",
        "isn't",
        "wasn't",
        "aren't",
        "weren't",
        "didn't",
        "doesn't",
        "don't",
        "hasn't",
        "haven't",
        "must",
        "shall",
        "am",
        "be",
    }
)

FUNCTION_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "by",
        "for",
        "to",
        "from",
        "with",
        "as",
        "into",
        "onto",
        "upon",
        "within",
        "among",
        "amongst",
        "via",
        "per",
        "and",
        "or",
        "but",
        "so",
        "if",
        "that",
        "which",
        "who",
        "whom",
        "whose",
        "what",
        "when",
        "where",
        "why",
        "how",
        "than",
        "while",
        "because",
        "since",
        "though",
        "although",
        "whether",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "do",
        "does",
        "did",
        "doing",
        "done",
        "have",
        "has",
        "had",
        "having",
        "will",
        "would",
        "shall",
        "should",
        "can",
        "could",
        "may",
        "might",
        "must",
        "ought",
        "i",
        "me",
        "my",
        "mine",
        "myself",
        "we",
        "us",
        "our",
        "ours",
        "you",
        "your",
        "yours",
        "he",
        "she",
        "it",
        "they",
        "them",
        "him",
        "her",
        "his",
        "hers",
        "its",
        "their",
        "theirs",
        "itself",
        "themselves",
        "this",
        "these",
        "those",
        "there",
        "here",
        "one",
        "ones",
        "such",
        "same",
        "own",
        "also",
        "too",
        "very",
        "quite",
        "rather",
        "really",
        "actually",
        "basically",
        "just",
        "simply",
        "even",
        "again",
        "still",
        "yet",
        "up",
        "out",
        "about",
        "over",
        "under",
        "off",
        "down",
        "back",
        "around",
        "through",
        "across",
        "along",
        "get",
        "got",
        "gets",
        "getting",
        "give",
        "gave",
        "given",
        "go",
        "goes",
        "going",
        "gone",
        "come",
        "let",
        "make",
        "makes",
        "made",
        "not",
        "no",
        "nor",
    ]
)
"""Words that carry grammar and no meaning of their own."""

DOING = frozenset({"do", "doing", "done"})
"""Verbs that have no meaning but that of their object: "do health work"."""

TAKING = frozenset({"take", "took", "taken"})
"""Forms of the verb for the time that something needs."""

BEARING = frozenset(
    {"have", "had", "use", "used", "bear", "bore", "carry", "contain", "contained", "include", "go", "went"}
)
"""Verbs for what had a value or what stood in one: "when did it last *have* a word in its name"."""

FIGURE_NOUNS = frozenset({"figures", "numbers", "counts", "totals", "statistics", "values"})
"""Nouns for several figures, and for none of what they count."""

COUNT_NOUNS = frozenset({"number", "count", "total", "amount", "quantity"})
"""Nouns before "of" and what is counted."""

HOLDING = frozenset({"kept", "bore", "lasted", "outlasted", "outlived"})
"""Verbs of statements that a value was so for a time: "it *kept* the name"."""

KEPT = frozenset({"keep", "keeps", "kept", "retain", "retains", "retained"})
"""Verbs by which something is still had."""

GOING = frozenset({"go", "come", "have"})
"""Verbs by which one thing has to do with another, whatever it has."""

ABOUT = frozenset({"about", "on", "regarding", "concerning"})
"""Prepositions before what something is said about: "what does it say *about* health"."""

DONE_ABOUT = frozenset({"about", "in", "at", "on", "regarding", "concerning"})
"""Prepositions behind "do" before what something is done about: "what did it do *in* Chile"."""

GIVEN_UP = frozenset({(verb, "up") for verb in ("give", "gives", "gave", "given", "giving")})
"""Words of grammar that say together what neither says."""

GETTING = frozenset({"got", "gotten"})
"""What is said after "have" for having: "what has it *got*"."""

VAGUE_NOUNS = frozenset(
    {
        *("work", "stuff", "thing", "things", "activity", "activities", "job", "jobs", "task", "tasks", "projects"),
        *("kind", "sort", "business"),
    }
)
"""Nouns that name whatever is done."""

VAGUE_BEHIND_NAMES = frozenset({"business", "affair", "affairs", "matter", "saga", "episode", "thing"})
"""Nouns that may stand behind the name of what happened and say no more of it: "the Suez *business*"."""

MODALS = frozenset({"should", "would", "might", "must", "shall", "ought"})
"""Verbs of what is wished or supposed, which no fact says."""

ABILITIES = frozenset({"can", "could", "may"})
"""Verbs that open a question for what is possible."""

ANYBODY = frozenset({"someone", "somebody", "anyone", "anybody", "one"})
"""Who is asked to answer behind such a verb: "can *somebody* tell me"."""

SUPPOSED = frozenset({"could", "may", "might"})
"""Verbs by which something is only supposed, where who could do it is named behind them."""

LINKS = frozenset({"a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "of", "on", "or", "so", "the", "to"})
"""Words that only join others."""

BEFORE_NAMES = LINKS | {"about", "is", "was", "does", "did", "has", "with", "from"}
"""Words before a name that nobody knows."""

BESIDE_NAME = frozenset({"the", "of", "in", "on", "for", "at", "and", "also"})
"""Words around a name that say no more than it does."""

GIVING = ("give", "provide", "offer", "send", "bring", "lend", "pay", "supply", "grant", "show", "teach", "hand")
"""Verbs of which what stands right behind them may be who gets something: "do they *give* it advice"."""

RECEIVING = frozenset(
    {
        *("take", "takes", "took", "taken", "get", "gets", "got", "getting", "receive", "receives", "received"),
        *("accept", "accepts", "accepted", "obtain", "obtains", "obtained", "seek", "seeks", "sought", "need", "needs"),
        *("needed", "require", "requires", "required", "ask", "asks", "asked", "want", "wants", "wanted"),
    }
)
"""Verbs of who gets something, or would."""

BEFORE_OBJECT = frozenset({"with", "to", "for", "from", "among", "against"})
"""Prepositions before whom something is done to or with."""

OF_MATTER = frozenset({"of", "from", "with"})
"""Prepositions that a question ends with which asks what something is made of."""

ENDING_NOUN = frozenset({"of", "in", "for", "that", "as", "to", "under", "by", "at"})
"""Words before which a noun phrase has said what it names."""

VALUE_LEADS = frozenset(
    [
        "called",
        "named",
        "name",
        "call",
        "as",
        "to",
        "into",
        "became",
        "become",
        "adopt",
        "adopted",
        "was",
        "is",
        "be",
        "still",
        "already",
        "use",
        "used",
        "using",
        "than",
        "named",
        "after",
        "before",
        "drop",
        "dropped",
        "and",
        "or",
        "between",
        "from",
        "since",
    ]
)
"""Words before a name that is said as the value of a property: "*called* BKR", "*from* A *to* B"."""

LIGHT_VERBS = frozenset(
    {
        *("get", "got", "gets", "getting", "give", "gave", "given", "go", "goes", "going", "gone", "come", "let"),
        *("make", "makes", "made"),
    }
)
"""Verbs among the words of grammar."""

NOT_EMPTY = (
    SPEAKERS
    | MODALS
    | ABILITIES
    | JUDGING
    | DOING
    | {
        *("own", "per", "will", "my", "your", "well", "back", "going", "official"),
    }
)
"""Words of grammar that may say something where they stand."""

OF_RECORD = frozenset({"official", "officially", "legal", "legally", "formal", "formally", "real", "proper", "full"})
"""Words before a name that is no nickname."""

EARNING = frozenset({"earn", "earns", "earned", "make", "makes", "made"})
"""Verbs of who gets money for what is done."""

INCOMES = frozenset(
    {"income", "revenue", "revenues", "turnover", "earnings", "takings", "profit", "profits", "sales", "salary", "wage"}
)
"""What is earned."""

EVERY = frozenset({"all", "every", "each"})
"""Words before what is meant without exception."""

ALIKE = frozenset({"same", "back", "something", "anything"})
"""Words that say something beside some others: "the *same as*", "there *and back*", "*something else*"."""

MAKING = frozenset({"make", "makes", "made", "gave"})
"""Light verbs that do ask something: "who *made* the tower"."""

CONDITIONS = frozenset({"when", "after", "before", "once", "if", "assuming"})
"""Of the words with which a premise opens, those that may restrict what is asked: "*if* only adults are counted"."""

PREMISES = (
    ("since",),
    ("because",),
    ("although",),
    ("though",),
    ("given", "that"),
    ("considering", "that"),
    ("as",),
    ("now", "that"),
    ("seeing", "that"),
    ("assuming", "that"),
    ("even", "though"),
    ("considering",),
    ("while",),
    ("seeing", "as"),
    ("seeing",),
    ("given",),
    ("granted", "that"),
    ("when",),
    ("after",),
    ("before",),
    ("once",),
    ("if",),
    ("as", "long", "as"),
    ("in", "view", "of", "the", "fact", "that"),
    ("due", "to", "the", "fact", "that"),
    ("provided", "that"),
    ("knowing", "that"),
    ("ever", "since"),
    ("if", "as", "you", "say"),
)
"""Openings of what is taken for granted."""

SUBORDINATORS = frozenset(
    {"when", "after", "before", "because", "since", "although", "though", "while", "once", "until"}
)
"""Words behind which a clause tells what it takes for granted."""

REASONS = frozenset({"so", "because"})
"""Words before a reason that a speaker gives."""

HAVING = "it has {}"
HAS = "{} has {}"

ACTED = "did {}"

BEING = "it is {}"
"""How a noun phrase, or a verb in the past with what goes with it, is said as a claim."""

SPEAKING = frozenset({"can", "could", "did", "would", "will"})
"""Verbs before which who tells of himself leaves out that it is he: "*can't* be bothered"."""

OWN_DEEDS = frozenset(
    {
        *("be", "know", "get", "expect", "understand", "find", "remember", "recall", "read", "care", "mean", "think"),
        *("realise", "realize", "notice", "see", "wait", "believe", "say", "sleep", "hear", "bother", "want", "lie"),
    }
)
"""What he says that he does not."""

DO = frozenset({"do", "does", "did"})

HAVE = frozenset({"has", "have", "had"})
"""Forms of the other verb that helps."""

DENIABLE = HAVE | {"there"}
"""Verbs behind which nothing may be had at all."""

INDEFINITE_ARTICLES = frozenset({"a", "an"})
ARTICLES = INDEFINITE_ARTICLES | {"the"}

BEFORE_NOUN = ARTICLES | {"those", "these", "all"}
"""Determiners that say nothing of whose it is."""

NAMING = frozenset({"called", "named", "titled", "termed", "dubbed", "styled"})
NAMING_ACTIVELY = frozenset({"know", "call", "name", "title", "dub"})
"""What somebody does who gives a name to something else."""

HONOURED = frozenset({"him", "her", "them", "whom", "himself", "herself", "someone", "somebody", "anyone", "anybody"})
"""Behind "named after": whose name something bears."""
"""Participles before a name."""

BEFORE_PREDICATE = ARTICLES | {"still", "already", "really", "also", "just", "only", "one"}
"""Words before what something is said to be: "is it *still a* church"."""

BEFORE_VALUE = BEFORE_PREDICATE | {"always", "been", "ever", "its", "it"}
"""Words before a value that say nothing of what it is."""

PAST_BE = frozenset({"was", "were"})
PRESENT_BE = frozenset({"is", "are"})
FINITE_BE = PRESENT_BE | PAST_BE
PLURAL_BE = frozenset({"are", "were"})
COPULAS = FINITE_BE | {"be"}

OUTSIDE = frozenset({"out", "gone", "missing", "absent", "away"})
"""Words of which one says that a word is not in a name: "was Europe *out* of the name"."""

COUNTED = frozenset(
    {"counted", "counting", "count", "reckoned", "reckoning", "reckon", "measured", "starting", "start"}
)
"""Verbs before the date from which an age is counted: "at the age of ten, *counted* from 1951"."""

HELPERS = DO | HAVE | COPULAS
"""Verbs with which a question about things opens: "do any of them have", "are there"."""

BIRTHS = frozenset({"born", "birth", "date of birth", "birthday", "birth date"})
"""Cues of what happens to people alone."""

INVERTING = FINITE_BE | HAVE | DO | {"can"}
"""Verbs that open a question for yes or no."""

ASKING_WHETHER = AUXILIARIES - {"be", "can", "could", "will", "would", "have"}
"""Of the verbs that help, those that ask for yes or no whatever follows."""

STATING = AUXILIARIES - {"may", "can", "could", "would", "will", "do"}
"""Verbs by which a clause without question word states something: "it was BKM back then"."""

VERBS = AUXILIARIES - {"may"}
"""Verbs of which one stands in every sentence and in no fragment; "may" is also a month."""
BE = COPULAS | {"been", "being"}
PRESENT = frozenset({"is", "are", "does", "do"})
"""Verbs that open a question about now."""

OF_NOW = frozenset({"is", "are", "has", "does"})
"""Verbs of what holds now: "how long *has* it had its name"."""

PAST = frozenset({"was", "were", "did", "had", "been", "used"})
"""Verbs that speak of what was."""

UP_TO_THEN = frozenset({"already", "yet"})
"""Words by which it is asked what had come by the time that was told."""

STAYING = FINITE_BE | {"been", "stay", "remain"}
"""Verbs before a word for a state: "did it *stay* open"."""

STAYING_SO = (
    *("be", "become", "remain", "stay", "keep", "count", "act", "function", "serve", "work", "operate", "belong"),
    *("start", "begin", "turn", "change", "evolve", "develop", "grow", "call", "consider", "describe", "represent"),
    *("form", "constitute", "resemble", "look", "seem", "sound", "feel", "mean", "qualify", "go", "come", "happen"),
)
"""Verbs by which something is said to be what stands behind them, or to have become it."""

POSSESSIVES = frozenset({"its", "their", "his", "her", "your", "our", "my", "whose"})

THEIRS = frozenset({"its", "their", "his", "her"})
"""Possessives of what was spoken of, that go back to a subject in the same clause."""

ITS = frozenset({"its", "their"})
"""Those of them for things, which may be described before them."""

DEFINITE = frozenset({"the", "its", "their", "these", "those"})
"""Words before things that are known to be there."""

BEFORE_COUNT = DEFINITE | {"has", "have", "are"}
"""Words before a number that is the whole number: "*its* ten members"."""

KNOWN = frozenset({"available", "known", "given", "published", "have"})
"""What is said of a figure that there is."""
ALL_OF_THEM = frozenset({"both", "all"})
"""Words for everything that was asked for, or that is spoken of."""

BEFORE_AMOUNT = frozenset({"just", "only", "about", "around", "some", "roughly", "merely", "over", "under", "nearly"})
"""Words between "of" and an amount: "a budget of *just* three million"."""

BEFORE_OTHER_COUNT = DEFINITE | {"all", "which", "first", "last"}
"""Words before a number of things of which something else is claimed than how many they are."""

UNCOUNTED = frozenset({"the", "of", "other", "its", "are", "all", "be", "were"})
"""Words between "how many" and what is counted."""

OF_ALL = POSSESSIVES | DEFINITE | {"all", "with"}
"""Words before a number of what is there: "*its* 300 staff", "*with* 300 staff"."""

OF_ALL_OF = frozenset({"the", "of", "all"})
"""Words behind a question word before the noun."""

BEFORE_NAME = frozenset({"the", "of", "to"})
"""Words between an order and the name of what it goes to."""

BEFORE_LONGEST = frozenset({"the", "for", "a"})
"""Words between a verb and how long it lasted."""

OPENING_CLAUSE = PRONOUNS | POSSESSIVES | SPEAKERS | {"if", "as", "so", "that"}
"""Words that open no subject that is taken up again."""

CONTENT_FUNCTION_WORDS = frozenset(
    ["not", "no", "nor", "off", "down", "against", "without", "under", "out", "when", "while", "since", "until", "why"]
)
"""Of the function words those that change what is asked, so a reading has to use them."""
EMPTY = FUNCTION_WORDS - CONTENT_FUNCTION_WORDS
"""Function words that a reading may leave unused."""

TRANSPARENT = frozenset(
    [
        "a",
        "an",
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
        "your",
        "my",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "do",
        "does",
        "did",
        "has",
        "have",
        "had",
        "it",
        "they",
        "them",
        "he",
        "she",
        "i",
        "we",
        "you",
        "this",
        "that",
        "these",
        "those",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "just",
        "actually",
        "really",
        "exactly",
        "precisely",
        "approximately",
        "roughly",
        "very",
        "ever",
        "still",
        "so",
    ]
)
"""Words that may stand inside a phrase without breaking it ("set *it* up")."""

BEHIND_VERB = TRANSPARENT | {"not", "also", "still", "already", "never", "always"}
"""Words that may stand between a verb and who does it."""

BEFORE_VERB = (BEHIND_VERB | BEFORE_PREDICATE | {"ever", "actually", "even"}) - HAVE
"""Words between who does something and the verb for it, which "have" may be: "does it *only ever* have …"."""

NAME_NOUNS = frozenset(
    ["name", "label", "title", "acronym", "abbreviation", "designation", "initials", "banner", "tag"]
)
"""Nouns that stand behind a name to say that it is one: "the Rovers label"."""
NAMES = frozenset({"name", "names"})
"""The noun for names, or the verb that gives them."""
ACRONYM_NOUNS = frozenset({"acronym", "acronyms", "abbreviation", "abbreviations", "initials"})
"""Nouns for a name by its letters."""

STRETCH_NOUNS = frozenset(
    {"era", "days", "years", "period", "phase", "age", "epoch", "time", "times", "reign", "chapter"}
)
"""Nouns behind a name that mean the time for which it was borne: "the Rovers era"."""

DATING = frozenset({"from", "dated", "about", "covering", "concerning", "regarding", "for", "describing"})
"""Words before a date that give it to a thing: "a coin *from* 1985", "I am writing *about* 1984"."""

KIND_NOUNS = frozenset(
    ["kind", "kinds", "sort", "sorts", "type", "types", "category", "categories", "class", "classes"]
)
"""Nouns that ask what sort something is of where they open a fragment: "*type* of staff"."""

HEADS_OF_TERMS = frozenset({"time", "name", "date", "number"})
"""Nouns that ask for something by themselves, but not at the end of a term: "the running *time*", "the real *name*"."""

WORD_NOUNS = frozenset({"word", "words", "term"})
"""Nouns after which a word stands that is spoken of itself: "the word European"."""
THE_WORD = "the word"

INSIDE = frozenset({"in", "from", "of", "into", "inside", "within"})
"""Words before a noun for names where it is spoken of what stands in one: "from the name"."""

PARTS = frozenset({"part", "out", "front"})
"""Words before "of" where something stands in a name, or is taken from it."""

DROPPING = frozenset(
    {
        *("drop", "drops", "dropped", "dropping", "lose", "lost", "shed", "remove", "removed", "ditch", "ditched"),
        *("delete", "throw", "threw", "thrown", "toss", "tossed", "kick", "kicked", "chop", "chopped", "jettison"),
        *("discard", "discarded", "scrap", "scrapped", "axe", "axed"),
    }
)
"""Verbs of what becomes of a word in a name: "when did it *drop* European"."""

DROPPED_OUT = frozenset({"out", "off", "away"})
"""Words between such a verb and what is dropped: "throw *out* European"."""

OF_NAMES = frozenset({"official", "full", "formal", "legal", "long", "complete", "whole", "proper", "spelt-out"})
"""What is said of a name that has more than one word: "part of the *full* name"."""

CONTAINING = frozenset({"contain", "contains", "contained", "include", "includes", "included", "feature", "featured"})
"""Verbs of what names have in them."""

BELONGING = frozenset({"include", "includes", "included", "covered", "counted", "listed"})
"""Words by which one thing is asked to be among others: "are kites *included*"."""

SUPPOSING = frozenset(
    {
        *("suppose", "supposing", "imagine", "imagining", "assume", "assuming", "let", "say", "pretend", "picture"),
        *("consider", "think", "thinking", "take", "put", "yourself", "ourselves", "back", "live", "living", "go"),
        *("travel", "us", "me", "year", "date", "time", "today", "now"),
    }
)
"""Words by which people suppose another time: "let us *say* the *year* is 1970"."""

PREPOSITIONS = frozenset(
    {
        *("in", "on", "at", "by", "for", "to", "from", "of", "with", "under", "since", "until", "till", "about"),
        *("as", "during", "into", "between"),
    }
)
"""Words before a noun phrase that say how it belongs."""

TODAY = "today"
"""How the day is told on which it is asked."""
AIMING = frozenset({"on", "about", "for", "against", "towards", "toward"})
"""Prepositions before what is meant to have something of what is done."""
NAMED_BY = frozenset({"by", "as", "under"})
"""Words before "what" where it is asked for a name: "*by* what then"."""

BEFORE_TERMS = frozenset({"under"})
"""Prepositions before what something is subject to, as a licence: "*under* the GPL"."""

ALONGSIDE = frozenset({"for", "with", "under", "against", "without", "beside"})
"""Prepositions before somebody with whom, or for whom, another does something."""

PLACING = frozenset({"in", "at", "on", "off", "from", "to", "between", "by"})
"""Prepositions that say where something is, or where from and to."""

BEFORE_HOLDER = ALONGSIDE | {"the"}

AT_PLACE = frozenset({"in", "at"})
"""Prepositions before a place, whatever it is."""

BESIDE_PLACE = AT_PLACE | {"on", "off"}
"""Those before a place that is known."""

BEFORE_PLACE = BESIDE_PLACE | ALONGSIDE | {"from", "to", "by"}
"""Those behind a form of "be" that say where somebody is, or with whom, and not who it is."""

JOINERS = frozenset({"and", "but", "so", "or", "then", "also", "plus"})
"""Words that join a question to what was said before."""

OF_AN_ANSWER = frozenset(
    {
        *("difference", "differ", "lot", "lots", "point", "idea", "sense", "deal", "surprise", "problem", "matter"),
        *("detail",),
        *("details", "know", "mean", "bad", "good", "big", "small", "long", "short", "old", "new", "normal", "usual"),
        *("enough",),
    }
)
"""What is asked of an answer that was given, and is no other thing: "is that a *lot*?", "what's the *difference*?"."""

CONJUNCTIONS = frozenset({"and", "but", "or"})
"""Words that join two clauses of one rank."""

COORDINATORS = frozenset({"and", "or", "&", "plus", "vs", "versus"})
"""Words and signs between two that are asked about together."""

CHOOSING = frozenset({"or", "either"})
"""Words of a choice."""

ADDING = frozenset({"and", "plus", "&"})
"""Those of them that choose nothing."""
MADE_OFFICIAL = frozenset({"language", "languages", "tongue"})
"""What is official by law, and not by its use."""

LIGHT_DEEDS = frozenset(
    {
        *("get", "let", "make", "run", "use", "give", "list", "serve", "keep", "reach", "see", "move", "carry"),
        *("bring",),
        *("mention", "need", "want", "start", "change", "lead", "help", "follow", "know", "find"),
    }
)
"""Verbs that say much or little elsewhere, and not that an item has so many."""

WHICH_ONE = frozenset({"same", "different", "certain"})
"""Adjectives before a name that say that there are several of it."""

OF_BOTH = frozenset(
    {
        *("between", "apart", "together", "altogether", "combined", "each", "other", "same", "difference", "differ"),
        *("alike", "equal", "equally", "similar", "common", "different"),
    }
)
"""Words that say something of several items together, and not of each."""

TELLING_APART = JOINERS | frozenset(
    {"nor", "not", "than", "vs", "versus", "before", "after", "from", "to", "until", "since"}
)
"""Words between the names of two things, of which neither says more of the other."""
OVERALL = frozenset({"of all", "all time", "in total", "ever recorded", "all told", "at all"})
"""What says that not only those are meant that were spoken of: "the most recent *of all*"."""
ENSUING = frozenset(
    {
        *("fled", "left", "escaped", "arrived", "erupted", "unfolded", "raged", "struck", "hit", "occurred", "started"),
        *("began", "ended", "exploded", "flared", "came", "sailed", "suffered", "shook", "fell", "rose", "revolted"),
        *("fleeing", "leaving", "escaping", "arriving", "erupting", "unfolding", "raging", "happening", "occurring"),
        *("starting", "ending", "going", "coming", "suffering", "rising", "moving", "emigrating", "transpired"),
        *("went", "moved", "emigrated", "surfaced", "loomed", "peaked", "escalated", "collapsed", "boomed", "passed"),
        *("blew", "boiled", "kicked", "broke", "burst", "arose", "ensued", "rebelled", "developed", "dawned", "blazed"),
        *("roared", "blown", "blowing", "breaking", "flaring", "exploding", "rioted", "rocked", "descended", "howled"),
    }
)
"""Verbs behind the name of what happened, which say no more than that it did: "when the storm *raged*"."""

SET_IN = frozenset({"kicked", "phased", "ushered", "settled", "roped"})
"""Participles to which "in" belongs: "on the day it *kicked* in" breaks off nowhere."""
ENSUING_SO = frozenset({"up", "out", "off", "over", "down"})
"""Words behind such a verb that say how: "when the storm blew *up*"."""

BEHIND_NOUN = PREPOSITIONS | JOINERS | {""}
"""What stands behind a noun and behind no order: "name of the ship"; nothing at the end."""

BEHIND_SUBJECT = FINITE_BE | {"date", "dates", "dated"}
"""Verbs that say something of the noun before them."""

AT_FIGURE = frozenset({"at", "to", "exactly", "over", "about", "some"})
"""Words between such a verb and the number."""

REACHING = frozenset({"reach", "hit", "stand", "number", "total", "amount", "come", "attain", "run"})
"""Verbs between what is counted and how many there are of it: "did membership *stand* at 156"."""

REMAINING = frozenset({"left", "remaining", "anymore"})
"""Words behind a noun of which it is said whether there are still any: "no members *left*"."""

DENIALS = frozenset({"no", "not", "never", "without", "lack", "lacks", "lacking", "nor", "none"})
"""Words that deny what follows."""

YES, NO = "yes", "no"
"""Values of a property that only says whether it is so: an item whose value is "no" does not have it."""
BORNE_BY = frozenset({"it", "they", "this", "that"})
"""Words for what may be said to be called something: "*it* was still the European committee"."""
RESTRICTING = frozenset({"of", "for", "with", "to", "by", "that", "which", "who", "whose", "where"})
"""Words behind a noun that say which one is meant."""

OF_ANOTHER = frozenset({"in", "at", "on", "of", "from", "to", "for", "as"})
"""Words before a name by which a fragment asks the last question of something else: "and *on* Hesk?"."""

TERMS = frozenset({"term", "spell", "stint", "turn", "time"})
"""Nouns for one of several times for which somebody had something."""

FUTURE = frozenset({"will", "shall", "gonna", "going"})
"""Words of which one stands in every question for what will be."""

COMING = frozenset({"come", "came"})
"""Verbs behind which "from" asks for a place and not for a date: "what year is it *from*"."""

OTHER_THAN_WITH = frozenset({"for", "against", "without", "under", "over", "by", "from", "like"})
"""Prepositions that say something else than "with"."""

SAYING_MORE = frozenset({"in", "of", "at", "on", "against", "by"})
"""Prepositions between two names of which the second says more of the first."""

EACH = frozenset({"each", "every"})
"""Determiners by which something is said of one after the other."""

BEFORE_DEFINED = frozenset({"a", "an", "define", "explain"})
"""Words without which nobody asks what a word means: "what is *a* trumpet"."""
BEHIND_WHAT = frozenset({"is", "are", "time"})
"""What stands behind "what" in "what is brass" and "what time is it"."""

SELLING = frozenset({"sell", "sells", "sold", "selling", "sale", "resale", "fetch", "fetched", "auctioned"})
"""Words for what somebody gets for a thing, which is not what he gave for it."""
GOING_FOR = frozenset({"go", "goes", "went", "gone", "going"})
"""Verbs that with "for" say the same."""
PRICES = frozenset(
    [
        *("price", "prices", "priced", "sale", "sales", "sold", "sell", "sells", "selling", "resale", "fee", "fees"),
        *("value", "worth", "charge", "auction", "ticket", "tickets", "admission", "proceeds", "takings"),
    ]
)
"""Words of a property that says for how much something is sold."""
KEEPING = frozenset({"run", "operate", "maintain", "keep"})
"""What is done with a thing while one has it: "what does it cost to *run*"."""
RUNNING_COSTS = frozenset(
    [
        *("running", "run", "operating", "operate", "maintenance", "maintain", "upkeep", "keep", "annual", "yearly"),
        *("budget", "monthly", "weekly", "spending", "expenditure", "expenses"),
    ]
)
"""Words of a property that says what that costs."""

OF_PRESENT = {"is": "[is|was]", "are": "[are|were]", "has": "[has|had]", "have": "[have|had]"}
"""Verbs that say how it is now, each beside what it was, as the sentence of a property has them."""
