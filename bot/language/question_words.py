"""The question words of English, each with what it asks for.

Phrases are written as people say them, here and in the files beside; `bot.understanding.tagging.lexicon` turns them into keys.
What is about a domain stands in its pack, never here.
"""

from __future__ import annotations

from bot.codes import Code


class Focus(Code):
    """What a question asks for, by its question word."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW = "how"
    NUMBER = "number"
    MONEY = "money"
    LENGTH = "length"
    AGE = "age"
    SINCE = "since"
    UNTIL = "until"
    YESNO = "yesno"
    LIST = "list"
    DESCRIBE = "describe"
    NONE = "none"


TIME_NOUNS = ("day", "date", "year", "month", "time", "moment", "decade")
_EXACTLY = ("exact", "precise", "correct", "right", "actual", "very", "specific", "full", "calendar")
_DATES = tuple(
    f"{before}{exactly} {noun}"
    for before in ("", "what ", "which ", "the ")
    for exactly in _EXACTLY
    for noun in TIME_NOUNS
)
"""Nouns for times, with the adjectives that ask for them exactly: "which exact day"."""

_STRETCHES = (
    *(
        "span",
        "stretch",
        "range",
        "window",
        "interval",
        "run",
        "time frame",
        "time range",
        "time window",
        "time interval",
    ),
    *("years range", "year range", "date range", "span of years", "stretch of years", "range of years", "run of years"),
    *("period of years", "set of years", "range of dates", "span of time", "stretch of time", "period of time"),
    *("window of time", "interval of time", "length of years"),
)
_PAIRS = tuple(f"{how} {ends}" for how in ("two", "2", "pair of") for ends in ("years", "dates", "points in time"))
_WHICH_STRETCH = (
    *(f"{which} {stretch}" for which in ("what", "which") for stretch in _STRETCHES),
    *(f"{lead} {which} {p}" for lead in ("between", "in between") for which in ("what", "which") for p in _PAIRS),
    *(f"{which} {p}" for which in ("what", "which") for p in _PAIRS),
    *("date range", "year range", "range of years", "range of dates", "span of years", "years range"),
)
"""Nouns for the time from one date to another, asked for."""

_SOME = (
    *("some", "a few", "two", "three", "3", "four", "five", "5", "ten", "10", "a couple of", "several", "more", "key"),
    *("basic", "quick", "main", "fun", "interesting", "any interesting", "important", "the most important", "random"),
)
"""How much is to be told of something, which is more or less what is told."""
_TELLING = (
    *("cite", "quote", "print", "display", "output", "furnish", "produce", "compile", "collect", "gather", "send"),
    *("dump", "post", "present", "detail", "catalogue", "type"),
)
"""What is done with all of them by who is to tell them, and by others with other things."""
_OF_AGES = tuple(f"{which}{round_}" for which in ("which", "what") for round_ in ("", " round", " big", " major"))

FOCUS: dict[Focus, tuple[str, ...]] = {
    Focus.WHAT: ("what", "which", "whose", "which of", "what kind of"),
    Focus.WHO: ("who", "whom", "which people", "which person", "what people", "who all"),
    Focus.WHEN: (
        "when",
        "what year",
        "which year",
        "what date",
        "which date",
        "what time",
        "what time of day",
        "what time of the day",
        "which time of day",
        "what hour",
        "which hour",
        "what day",
        "which day",
        "what month",
        "which month",
        "what exact date",
        "which exact date",
        "what exact year",
        "which exact year",
        "what precise date",
        "what years",
        "which years",
        "the year",
        "the date",
        "year",
        "date",
        "dates",
        "years",
        "how long ago",
        "what point",
        "which point in time",
        "what dates",
        "which dates",
        "in which years",
        "between which dates",
        "what exact dates",
        "the exact date",
        "the exact year",
        "exact date",
        "exact year",
        "what calendar year",
        "what decade",
        "which decade",
        "what century",
        "which century",
        *[
            f"{which} {ten} {span}"
            for which in ("what", "which")
            for ten in ("ten year", "10 year", "ten years")
            for span in ("span", "period", "stretch", "window", "interval")
        ],
        "the day",
        "the moment",
        "how early",
        "how late",
        "what exact day",
        "the precise date",
        "how far back",
        "birthday",
        "birth date",
        "birthdate",
        "date of birth",
        "year of birth",
        "how many years ago",
        "what point in history",
        "which calendar year",
        "what moment",
        *_DATES,
    ),
    Focus.WHERE: (
        "where",
        "what city",
        "which city",
        "what place",
        "which place",
        "what country",
        "which country",
        "what town",
        "which town",
        "what location",
        "which location",
        "place",
        "city",
        "location",
        "whereabouts",
        "town",
        "what part of the world",
        "the city",
        "the place",
    ),
    Focus.WHY: (
        "why",
        "what for",
        "what reason",
        "which reason",
        "for what purpose",
        "the reason",
        "reason",
        "how come",
        "what caused",
        "what led to",
        "what was the purpose of",
        "what was the reason for",
        "the purpose of",
        "what purpose",
        "what is the point of",
        "the cause of",
        "what prompted",
        "what motivated",
        "the reason for",
        "what is the reason",
        "reasons for",
        "reasons",
        "what made",
        "how is it that",
        "what brought about",
        "for what reason",
        "with what aim",
        "to what end",
        "what gave rise to",
        "with what purpose",
    ),
    Focus.HOW: (
        "how",
        "in what way",
        "by what means",
        "in which way",
        "through what",
        "by which means",
        "what way",
        "which way",
        "what ways",
        "which ways",
        "by doing what",
    ),
    Focus.NUMBER: (
        "how many",
        "how much",
        "how many times",
        "how often",
        "number of",
        "the number of",
        "number",
        "count",
        "amount of",
        "quantity",
        "how large",
        "how big",
        "how high",
        "how numerous",
        "total of",
        "what number",
        "total number of",
        "how few",
        "figure for",
        "figure",
        "figures",
        "the figure",
        "how sizable",
        "what is the size of",
        "the size of",
        "size of",
        "size",
        "numbers",
        "total",
        "tally",
        "how small",
        "headcount of",
        "the count of",
        "the total",
        "approximate number of",
        "about how many",
        "roughly how many",
        "exactly how many",
        "how mny",
        "numbers of",
        "no of",
        "nr of",
        "num of",
        "how strong",
        "what size",
        "how great",
        "how widespread",
        "how extensive",
        "how populous",
        "how costly",
        "how well staffed",
        "what quantity",
        "what sum",
        "how sizeable",
        "how plentiful",
        "what count",
    ),
    Focus.MONEY: (
        "how expensive",
        "how rich",
        "how wealthy",
        "how costly",
        "how well funded",
        "how many dollars",
        "how much money",
        "how many us dollars",
    ),
    Focus.LENGTH: (
        *_WHICH_STRETCH,
        *("by how many years", "by how many months", "by how many decades", "by how long", "by what length of time"),
        *("years as", "number of years as", "time spent as", "length of time as", "years spent as", "years under"),
        "how far apart",
        "how long apart",
        "how long",
        "how many years",
        "how many months",
        "how much time",
        "for how long",
        "how long did it take",
        "what length of time",
        "what time does it take",
        "how many decades",
        "since how many years",
        "for how many years",
        "how many days",
        "how many weeks",
        "duration",
        *("number of years", "number of months", "number of weeks", "number of days", "number of decades"),
        "what period",
        "which period",
        "what time span",
        "period",
        "over what period",
        "during what period",
        "lifespan",
        *("time span", "span of time", "amount of time"),
        *("start and end", "start end", "beginning and end", "begin and end"),
        "from when to when",
        "from when till when",
        "from when until when",
        "since when till when",
        "since when until when",
        "between which years",
        "between what years",
        *(
            f"from {first} {until} {second}"
            for which in ("what", "which")
            for first, second in ((f"{which} year", f"{which} year"), (f"{which} year", which))
            for until in ("to", "until", "till", "through")
        ),
        *(
            f"{which} period {when}"
            for which in ("the", "what", "which")
            for when in ("during which", "in which", "for which", "through which")
        ),
        *("the time during which", "the time for which", "years during which"),
        "years between",
        "time between",
        "gap between",
        "months between",
        "years from",
        "how far apart",
        "which time period",
        "what time period",
        "what timeframe",
        "timeframe",
        "years active",
        "active years",
        "years in use",
        "years of use",
        "years in service",
        "years of service",
        "years in office",
        "years of existence",
    ),
    Focus.AGE: (
        *("how old", "age", "the age of", "what age"),
        *(f"how old {would} {that} make" for would in ("does", "did", "would") for that in ("that", "this", "it")),
        *(f"{which} {noun}" for which in _OF_AGES for noun in ("birthday", "anniversary")),
    ),
    Focus.SINCE: (
        "since when",
        "since what year",
        "since which year",
        "since what date",
        "since how long",
        *(
            f"{start} {word}"
            for start in (
                "starting",
                "starting from",
                "starting in",
                "beginning in",
                "beginning from",
                "as from",
                "from",
            )
            for word in ("when", "which year", "what year", "which date", "what date", "which day")
        ),
        "since which date",
        "as of what year",
        *(f"as of {word}" for word in ("when", "what date", "which date", "which month", "what month", "which year")),
        "beginning when",
    ),
    Focus.UNTIL: (
        "until when",
        "till when",
        "until what year",
        "until which year",
        "til when",
        "up to when",
        "up to which year",
        "up until when",
        "to what year",
        "through what year",
        "up to what year",
        "till which year",
        "till what year",
        "until which date",
        "until what date",
    ),
    Focus.LIST: (
        "list",
        "enumerate",
        "name all",
        "name the",
        "list all",
        "give a list of",
        "itemize",
        "name every",
        "recite",
        "run through",
        "go through",
        "give all",
        "spell out all",
        "lay out",
        "pick out",
        "single out",
        "dig out",
        "fish out",
        "bring up",
        "rattle off",
        "reel off",
        "run off",
        "roll off",
        "tick off",
        "check off",
        "count off",
        "count out",
        "list off",
        "list out",
        "name off",
        "read off",
        "read out",
        "call out",
        "spit out",
        "churn out",
        "trot out",
        "write out",
        "type out",
        "set out",
        "put down",
        "jot down",
        "note down",
        "write down",
        "run down",
        "run me through",
        "run us through",
        "take me through",
        "take us through",
        "walk me through",
        "walk us through",
        "talk me through",
        "go over",
        "give a rundown of",
        "give me a rundown of",
        "rundown of",
        "enumeration of",
        "inventory of",
        "catalogue of",
        "recount",
        "recapitulate",
        "tabulate",
        "name each",
        *(f"{verb} all" for verb in _TELLING),
        *(f"{make} a list of" for make in ("make", "compile", "draw up", "produce", "provide", "supply", "furnish")),
        *("list down", "pen down", "type up", "bullet point", "print out", "index of"),
    ),
    Focus.DESCRIBE: (
        "tell me about",
        "tell about",
        "describe",
        "define",
        "explain",
        "information about",
        "information on",
        "info on",
        "info about",
        "what about",
        "how about",
        "talk about",
        "say about",
        "facts about",
        "tell something about",
        "something about",
        "anything about",
        "details on",
        "details about",
        "tell me more about",
        "more about",
        "give an overview of",
        "overview",
        "summary of",
        "summarize",
        "introduce",
        "tell us about",
        "know about",
        "about",
        "regarding",
        "overview of",
        "elaborate on",
        "what do you know about",
        "sum up",
        "details of",
        "story of",
        "introduction to",
        "brief me on",
        "fill me in on",
        "what can you tell me about",
        "say something about",
        *(f"{what} {noun} {about}" for what in _SOME for noun in ("facts", "things") for about in ("about", "on")),
        *(
            f"{what} fact {about}"
            for what in ("fun", "interesting", "random", "one", "any")
            for about in ("about", "on")
        ),
        *("facts on", "fact about", "fact on", "basics of", "the basics", "basics", "essentials of", "the essentials"),
        *("teach me about", "educate me about", "enlighten me about", "educate me on", "enlighten me on"),
    ),
}

SUBORDINATORS = frozenset({"when", "while", "before", "after", "since", "until", "once", "year"})
"""Words behind which somebody tells what happened then."""

EDGES = {"since": Focus.SINCE, "until": Focus.UNTIL, "till": Focus.UNTIL, "til": Focus.UNTIL}
"""What a preposition of time asks for at the end of a clause: "and until?"."""

FOREIGN = frozenset(
    {
        "annee",
        "anos",
        "avec",
        "chamava",
        "chiama",
        "chiamava",
        "combien",
        "como",
        "cual",
        "cuales",
        "cuando",
        "cuantas",
        "cuantos",
        "czy",
        "dans",
        "das",
        "degli",
        "del",
        "delle",
        "der",
        "dlaczego",
        "donde",
        "een",
        "est",
        "etait",
        "ete",
        "foi",
        "fue",
        "gdzie",
        "hed",
        "heet",
        "heette",
        "heisst",
        "het",
        "hette",
        "hiess",
        "hiessen",
        "hoe",
        "hur",
        "hvad",
        "hvor",
        "hvorfor",
        "hvornar",
        "ile",
        "ist",
        "jaar",
        "jahr",
        "jak",
        "kiedy",
        "las",
        "les",
        "llamaba",
        "los",
        "manga",
        "nar",
        "nazywala",
        "nel",
        "nicht",
        "nom",
        "nombre",
        "nome",
        "och",
        "onde",
        "perche",
        "por",
        "pourquoi",
        "qual",
        "quale",
        "quali",
        "quand",
        "quando",
        "quantas",
        "quante",
        "quanti",
        "quantos",
        "quel",
        "quelle",
        "quelles",
        "quels",
        "qui",
        "quien",
        "sont",
        "stata",
        "tem",
        "tiene",
        "uma",
        "und",
        "vad",
        "varfor",
        "viele",
        "waar",
        "waarom",
        "wann",
        "wanneer",
        "warum",
        "welche",
        "welcher",
        "welches",
        "welk",
        "wer",
        "wie",
        "wieviele",
        "wurde",
        "zijn",
    }
)
"""Words of questions in other languages, without their accents, that hardly any English question holds."""

WH = frozenset({"what", "which", "who", "whom", "whose", "when", "where", "why", "how"})
"""The question words of one word."""

WHAT_OR_WHICH = frozenset({"which", "what"})

WHICH = WHAT_OR_WHICH | {"who", "whose"}
"""Question words that ask which of several it is."""

ASKING_DOERS = frozenset({"who", "which", "what"})
"""Those that may be who does something: "*which countries* joined it"."""

NOUNED = frozenset({"which", "what", "whose"})
"""Those that a noun may follow: "which mayor"."""

BEFORE_NOUN = frozenset({"which", "what", "any", "a", "an"})
"""Words before the noun for what is asked for."""

COUNTING = frozenset({"which", "what", "the", "these", "are", "name"})
"""Words before a number that counts what is asked for."""

NAMING = frozenset({"which", "what", "one", "name"})
"""Words before the noun for what something may be an instance of."""

ADVERBS = frozenset({"when", "where", "why"})
"""Question words that no noun may follow."""

PERSONS = frozenset({"who", "whom", "whose"})
"""Question words for people."""

UNDATED = PERSONS | {"where", "why"}
"""Question words that no date answers."""

UNMEASURED = UNDATED | {"when"}
"""Question words that no figure answers."""

NO_NOUN = ADVERBS | {"who"}
"""Question words that no noun phrase has in it."""

OF_FIGURE = frozenset({"what", "which", "where"})
"""Question words of something that has a figure, and not of the figure itself."""

OF_OTHERS = frozenset({"why", "who", "whom", "how"})
"""Question words that ask for another thing than when and where something was."""

PLACED = frozenset({"which", "what", "how"})
"""Question words that a preposition stands before: "on which island"."""

BEFORE_PLACED = frozenset({"in", "on", "at", "from", "to", "by", "off", "near"})
"""Prepositions that stand before them."""

RELATIVES = frozenset({"which", "who", "where", "when"})
"""Question words that as well go on from a noun."""

RELATIVE_PRONOUNS = frozenset({"that", "which", "who"})
"""Words that go on from a noun, whatever it names."""

OPENS_SECOND = frozenset({"the", "its", "their", "for", "of", "on", "about", "how", "what", "when", "where", "why"})
"""Words that open the second of two noun phrases."""

BESIDE = frozenset(
    {
        "and",
        "on",
        "in",
        "at",
        "by",
        "from",
        "for",
        "to",
        "day",
        "date",
        "year",
        "month",
        "place",
        "city",
        "town",
        "country",
    }
)
"""What may stand beside question words without saying what is asked of."""

BETWEEN = frozenset({"and", "or", "&", "in", "on", "at", "by", "from"})
"""Words between two question words that are asked together: "when and in which year"."""

VAGUE = frozenset(
    {
        *(
            "when",
            "where",
            "why",
            "who",
            "how",
            "many",
            "much",
            "number",
            "year",
            "date",
            "what",
            "which",
            "names",
            "more",
        ),
        *("thing", "things"),
    }
)
"""Words that alone ask for nothing in particular."""

DESCRIBING = frozenset({"describe", "explain", "summarize", "summarise", "outline", "define"})
"""Verbs that ask for a description, whatever nouns follow: "describe its first *years*"."""

COUNTING_AS = frozenset({"count", "counts", "counted", "counting"})
"""Verbs that say with "as" what something is taken for, and ask for no number."""

HEADING = frozenset({"of", "when", "that", "on", "for", "in"})
"""Words before which a noun that asks stands with all that describes it."""

DATES = frozenset({"date", "year", "day", "month"})
"""What the date of something is called."""

OF_CALENDAR = frozenset({"year", "decade", "century", "millennium"})
"""Nouns for stretches of the calendar, of which it may be asked which one was told."""

ANY_DATE = frozenset({"a", "any", "an", "exact"})
"""Words before them where it is asked whether there is one: "has it *a* date"."""

ON_RECORD = frozenset({"known", "given", "recorded", "told", "stated", "mentioned", "named", "certain", "documented"})
"""What is said of a date that is there: "is the year of it *known*"."""

OF_TIME = frozenset({"year", "date", "decade", "time", "case"})
"""Nouns behind "in" and "which" that name nothing that is asked of."""

IN_PLACE = frozenset({"in", "on", "at", "for", "by"})
"""Prepositions before a question word that goes on from a noun: "the year *in* which"."""

OPENS_YES_NO = (
    ["will", "it"],
    ["would", "it"],
    ["could", "it"],
    ["can", "it"],
    ["have", "they"],
    ["have", "the"],
    ["have", "there"],
    ["will", "the"],
)
"""Openings of a question for yes or no whose verb opens others as well."""

PLAIN = frozenset(
    [
        "total",
        "exact",
        "current",
        "full",
        "present",
        "approximate",
        "of",
        "in",
        "latest",
        "official",
        "main",
        "real",
        "first",
        "last",
        "final",
        "earliest",
        "would",
        "could",
    ]
)
"""Words beside a noun that asks, that change nothing of what is asked."""

TIMED = frozenset({"when", "year", "years", "date", "dates"})
"""Words that ask for a date."""

OF_REASONS = frozenset(
    {
        *("why", "how", "come", "was", "is", "were", "are", "that", "this", "it", "so", "and", "but", "exactly"),
        *("did", "does", "happen", "really", "then"),
    }
)
"""Words of "why?", "how so?", "and why was that?", which ask for nothing more than why or how."""

OF_AMOUNTS = frozenset({"how", "many", "much", "and", "but", "so", "then", "exactly", "are", "there"})
"""Words of "so how many?", which asks for a number and says not of what."""

STRETCHES = {
    **dict.fromkeys(["year", "years"], "year"),
    **dict.fromkeys(["decade", "decades"], "decade"),
    **dict.fromkeys(["century", "centuries"], "century"),
}
"""Stretches of the calendar that may be asked for."""
