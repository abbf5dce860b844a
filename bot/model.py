"""Every record that travels through the program, in the order in which it travels.

A message comes in, a query is made of it, the fact base is asked, an outcome is worded, a reply goes out.
All records are frozen: a step never changes what an earlier step said, it makes a new record.
"""

from __future__ import annotations

from bot.codes import Code
from bot.records import dataclass, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import TypeAlias

    from bot.dates import Interval

# --- what an author writes -------------------------------------------------------------------------------------


class TimeRelation(Code):
    """How time relates to a property; declared once per property."""

    DURING = "during"
    """It held from one date to another: names, offices."""
    AS_OF = "as_of"
    """It was measured at a date: members, inhabitants."""
    ON = "on"
    """It happened then: foundings, earthquakes."""
    ALWAYS = "always"
    """The source gives it no time: purposes, areas of work."""


CHANGING = frozenset({TimeRelation.DURING, TimeRelation.AS_OF})
"""How time relates to what is one thing at one time and another at the next."""


class ValueType(Code):
    """What kind of value a property has; it decides which question words ask for it."""

    NAME = "name"
    TEXT = "text"
    PLACE = "place"
    QUANTITY = "quantity"
    MONEY = "money"
    ITEM = "item"
    EVENT = "event"
    """The property says that something happened: its time is what there is to know."""


FIGURES = frozenset({ValueType.QUANTITY, ValueType.MONEY})
"""Types of values that are numbers."""


class Rank(Code):
    """Which statement counts when several conflict (Wikidata's ranks)."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class Source:
    """A text that statements cite."""

    id: str
    title: str
    as_of: Interval | None
    """How far in time the source speaks; "until now" in a statement means until this date."""
    text: str = ""
    """The file that holds its text, by its path in the pack's folder, or "" where the pack does not have it."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Where in a source a statement is said."""

    source: str
    section: str
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class ItemType:
    """A class of items: organisation, event, person."""

    id: str
    nouns: tuple[str, ...]
    """Words for any item of the type, singular: "organization", "agency"."""
    when: str
    """The property that a bare "when?" about such an item asks for, or ""."""
    pronoun: str
    """it, they, he or she; "" until the language says one for its nouns, where the author says none."""
    describe: tuple[str, ...] = ()
    """The properties that tell what such an item is, in the order in which to tell them."""
    until: str = ""
    """The property that tells that such an item is no more (a death, a closing), or ""."""

    @property
    def is_person(self) -> bool:
        """Whether its items are spoken of as people: "she", "they"."""
        return self.pronoun not in {"", "it"}


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that facts are about."""

    id: str
    type: str
    label: str
    """Its name in replies, with the article if it takes one: "the Haiti earthquake"."""
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Property:
    """What can be said of an item, and by what words people mean it."""

    id: str
    label: str
    plural: str
    type: ValueType
    time: TimeRelation
    of: tuple[str, ...]
    """The item types it is said of; empty means any."""
    cues: tuple[str, ...]
    """Phrases that ask for it."""
    words: tuple[str, ...]
    """Words that may stand beside a cue and change nothing ("member *states*")."""
    asks: tuple[str, ...]
    """Question words that its value answers, beyond those of its type: why, how, who, where, what, number."""
    unit: tuple[str, str]
    """Singular and plural of what is counted, or two empty strings."""
    is_single: bool
    """At most one value at a time."""
    is_list: bool
    """Its values are members of one list, told together."""
    says: str
    """The sentence of a statement: "{item} [is|was] called {value}"."""
    inverse: str
    """The sentence that reads it from the value's end, or ""."""
    more: tuple[str, ...] = ()
    """Adjectives for items that have much of it or have it late: "large", "new"."""
    less: tuple[str, ...] = ()
    """Adjectives for items that have little of it or have it early: "small", "old"."""
    is_open: bool = False
    """Only some of its values are named, and there are more."""

    @property
    def is_figure(self) -> bool:
        """Whether its values are numbers, with a unit."""
        return self.type in FIGURES


@dataclass(frozen=True, slots=True)
class Intent:
    """An idiom of a pack that no cue reaches, and what people ask with it."""

    id: str
    says: tuple[str, ...]
    """Utterance templates: "what [does|did] {item} (stand for|mean)"."""
    property: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Statement:
    """An item has a value for a property, at a time, according to a source."""

    id: str
    item: str
    property: str
    value: str
    """As told in replies: "Venice", "8400", an item's id for item-valued properties."""
    number: Decimal | None
    """For quantities and money."""
    about: str
    """A word before a number that says how exact it is ("some", "over", "nearly"), or ""."""
    short: str
    """An acronym of the value, or ""."""
    aliases: tuple[str, ...]
    """Other words for the value."""
    excludes: tuple[str, ...]
    """Words for values that this one rules out: a claim of one of them is refuted."""
    time: Interval | None
    place: str
    rank: Rank
    note: str
    """Half a sentence told with the answer: a conflict, a caveat."""
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class PackInfo:
    """What a pack says of itself."""

    id: str
    title: str
    subject: str
    """The item that a question is about when it names none, or ""."""
    about: str
    gaps: str
    """What the pack is known not to hold, for /about and refusals."""
    examples: tuple[str, ...]


# --- what goes in and what comes out ---------------------------------------------------------------------------


class Status(Code):
    """What a caller needs to know of a reply."""

    ANSWER = "answer"
    UNKNOWN = "unknown"
    CLARIFY = "clarify"
    CHAT = "chat"


class Reason(Code):
    """Why a message was not answered; stable codes for logs and callers."""

    OUT_OF_SCOPE = "out_of_scope"
    UNKNOWN_PROPERTY = "unknown_property"
    UNKNOWN_TIME = "unknown_time"
    UNEXPLAINED_WORDS = "unexplained_words"
    UNANSWERED_BEFORE = "unanswered_before"
    AMBIGUOUS = "ambiguous"
    TOO_LONG = "too_long"
    NOT_ENGLISH = "not_english"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Message:
    """What a person sent, in which chat, and when."""

    chat: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says, and on what grounds."""

    text: str
    status: Status
    intent: str = ""
    """The kind of question that was read: "value", "began", ..."""
    query: str = ""
    """The query in one line, readable."""
    references: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    """Questions that the bot can answer, worth offering as buttons."""
    reason: Reason | None = None


# --- understanding ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a message."""

    text: str
    """Lower case, spelling corrected."""
    key: str
    """The same for all inflected forms."""
    start: int
    end: int
    """Its place in the clean text."""
    said: str
    """As it was typed."""
    is_capital: bool
    has_comma: bool
    """A comma or bracket stands before it."""
    is_sure: bool = True
    """False when the spelling was corrected to one of several words that are as near."""
    is_synonym: bool = False
    """It is the pack's word for what was said in other words."""

    def __hash__(self) -> int:
        """Of its text alone: clauses are looked up all the time, and few tokens are alike in that."""
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens between two full stops, and the mark that ends them."""

    tokens: tuple[Token, ...]
    end: str


class TagKind(Code):
    """What a stretch of tokens may mean."""

    ITEM = "item"
    """An item, by its name or by a word that means it."""
    TYPE = "type"
    """Any item of a type, by its noun: "lighthouse"."""
    VALUE = "value"
    """A value that a statement gives."""
    EXCLUDE = "exclude"
    """Words for a value that a statement rules out."""
    CUE = "cue"
    """A phrase that asks for a property."""
    WORD = "word"
    """A side word, which may stand beside a cue and changes nothing."""
    FOCUS = "focus"
    """A question word, with what it asks for."""
    OP = "op"
    """What is done with the values: "first", "longest", "ever"."""
    ORDINAL = "ordinal"
    """A place in an order: "third"."""
    NUMBER = "number"
    """A number that is no date."""
    TIME = "time"
    """A time, or a way from one."""
    FILLER = "filler"
    """What changes nothing: "please"."""
    PRONOUN = "pronoun"
    """What the conversation is about: "it", "there"."""


@dataclass(frozen=True, slots=True)
class When:
    """A time that a question names."""

    interval: Interval | None
    """None for a time that only the conversation knows ("then"), or only the speaker ("when I was born")."""
    relation: str
    """at, before, after, since, until, by, between, now, then, future, shift (of a time in the talk) or untold."""
    label: str
    """As it is told: "in 1975", "in the mid-1960s"; of a shift, from what it is counted: that, after or before."""
    months: int = 0
    """For a shift: how far, with its sign."""
    anchor: Interval | None = None
    """The time of the fact that it was told by."""
    is_whole: bool = False
    """All of it is meant, not some day in it: "throughout the sixties"."""
    edge: Interval | None = None
    """Of a time before or after a date: that date; of a stretch that "then" bounds: its other end."""
    part: str = ""
    """Of a time in the conversation: the year or decade that holds it, or a part of that ("the end of decade")."""
    put: str = ""
    """How the question puts a time in the conversation: since, until, by; within for the whole way of a shift.

    Of a time before or after a date, nearest if only what is next to the date is meant: "just before 1950"."""
    unit: str = ""
    """Of a time some way from its anchor or edge: in what that is counted ("decades"), as a next step is."""

    def so_far(self) -> When:
        """The time in which all lies that had happened, or is counted, by a date: "by 1985" is any time up to then."""
        if self.relation != "by" or self.interval is None:
            return self
        return replace(self, interval=replace(self.interval, begin=None, is_begin_open=True))

    @property
    def is_only_then(self) -> bool:
        """Whether it is a time in the conversation and nothing more: "then"."""
        return self.relation == "then" and not self.put and self.edge is None and " " not in self.part


NOW = When(None, "now", "now")
"""The time of which the present tense asks."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One meaning of some tokens."""

    kind: TagKind
    value: str
    """An id, or a word of the language file; "" for a side word."""
    at: tuple[int, ...]
    """The places of its tokens in the clause."""
    when: When | None = None
    number: Decimal | None = None
    properties: frozenset[str] = frozenset()
    """For a side word: the properties beside whose cues it may stand."""

    def is_of(self, name: str) -> bool:
        """Whether this cue or side word is one of a property."""
        return name == self.value or name in self.properties


class Kind(Code):
    """What is asked of a property: known once for all properties and all packs."""

    VALUE = "value"
    """The value, now or at a time."""
    ALL = "all"
    """All values, in their order."""
    COUNT = "count"
    """How many values there are."""
    BEGAN = "began"
    """When or since when the item has a value."""
    ENDED = "ended"
    """Until when it had the value."""
    PERIOD = "period"
    """When it had the value, or when something happened."""
    DURATION = "duration"
    """How long it had the value."""
    ORDINAL = "ordinal"
    """The first, the second, the last value."""
    NEXT = "next"
    """The value after another."""
    PREVIOUS = "previous"
    """The value before another."""
    BETWEEN = "between"
    """The values between two others."""
    LONGEST = "longest"
    """The value that it had the longest."""
    SHORTEST = "shortest"
    """The value that it had the shortest."""
    LONGER = "longer"
    """Which of two values lasted longer."""
    SHORTER = "shorter"
    """Which of two values lasted less long."""
    CHANGES = "changes"
    """Whether and when the value changed."""
    CHANGE_COUNT = "change_count"
    """How often the value changed."""
    DIFFERENCE = "difference"
    """By how much a figure changed."""
    AGE = "age"
    """How old the item is."""
    ELAPSED = "elapsed"
    """How much time passed between two facts."""
    PRECEDENCE = "precedence"
    """Which of two things of different kinds came first."""
    EVENTS = "events"
    """What happened at a time."""
    EXISTED = "existed"
    """Whether there was such an item then."""
    CLAIM = "claim"
    """Whether it is so."""
    COMPARISON = "comparison"
    """Whether a figure is above or below a number."""
    EXPAND = "expand"
    """What an acronym stands for."""
    DESCRIBE = "describe"
    """What an item or a value is."""
    MEASURED = "measured"
    """Of which date a figure is."""
    PLACE = "place"
    """Where it happened."""
    HOLDER = "holder"
    """Which item has the value."""
    WHICH = "which"
    """Which items fulfil conditions, or come first in an order."""
    HOW_MANY = "how_many"
    """How many items fulfil conditions."""
    ANY = "any"
    """Whether any item does."""
    EVERY = "every"
    """Whether all items do."""
    AMONG = "among"
    """Whether an item is one of them."""
    COMPARED = "compared"
    """How two items compare."""
    TOTAL = "total"
    """What figures come to together."""
    AVERAGE = "average"
    """What figures are on average."""
    RANKED = "ranked"
    """All items in the order of a figure or a date."""
    EACH = "each"
    """What the value of each item is."""
    TALLIED = "tallied"
    """Which years or decades had so many, or the most."""


class Quantifier(Code):
    """How a kind of question is meant, where it may be meant in several ways."""

    PLAIN = ""
    ALWAYS = "always"
    """Of a claim: that it was so all the time."""
    EVER = "ever"
    STILL = "still"
    ALREADY = "already"
    ONCE = "once"
    """In no more than one term."""
    ONLY = "only"
    """Of nothing else."""
    PART = "part"
    """Of nothing else than a part of what one text says."""
    EACH = "each"
    """All that is claimed is so."""
    ANY = "any"
    """That there was one such thing at that time."""
    STATE = "state"
    """That something is so since it happened: "in force"."""
    PAST = "past"
    """That a figure was so at any time."""
    GOING_ON = "going_on"
    """That what has begun is not over."""
    TIMES = "times"
    """How often it was so, or that it was so as often as is claimed."""
    FORMER = "former"
    """Of several values: those that are no more."""
    OTHERS = "others"
    """Those that were not told."""
    RENEWED = "renewed"
    """Those that took the place of others."""
    COME = "come"
    GONE = "gone"
    """Of several at once: those that began in a time, or ended in it."""
    LISTED = "listed"
    """Those in the order in which they were told."""
    REVERSE = "reverse"
    """All of them, the last first."""
    NEXT = "next"
    PREVIOUS = "previous"
    """The one next to another."""
    BEFORE = "before"
    AFTER = "after"
    """All on one side of another."""
    ADJACENT = "adjacent"
    """Right before or after the other one."""
    LONGEST = "longest"
    SHORTEST = "shortest"
    BEGAN = "began"
    ENDED = "ended"
    """In the order of this edge of their times; of a claim, that it is over."""
    HOLDER = "holder"
    """In the order of those who had the value."""
    LETTERS = "letters"
    """By how they are written."""
    EITHER = "either"
    """Of an answer: without yes or no, as the question offers both."""
    COUNT = "count"
    """As a number."""
    DIFFERENCE = "difference"
    """With how much there is between the two."""
    TOGETHER = "together"
    """Of several lengths of time: with their sum."""
    AGO = "ago"
    """As a length of time up to now."""
    HAPPEN = "happen"
    """As what happened to it."""


class Bound(Code):
    """How a number that a question claims compares with the true one."""

    NONE = ""
    MORE = "more"
    LESS = "less"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    EXACTLY = "exactly"
    ABOUT = "about"
    MOST = "most"
    """There is no number: the most of all is asked for."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a question demands of each item that it asks for."""

    property: str
    is_inverse: bool = False
    """The item is the value and not the bearer: "islands that have a lighthouse"."""
    values: tuple[str, ...] = ()
    """Any of these at the other end: items' ids, or values as the statements write them."""
    among: Selection | None = None
    """The other end is one of these."""
    operator: str = ""
    """How the figure relates to the number: >, >=, <, <= or =."""
    number: Decimal | None = None
    than: str = ""
    """The item whose figure or date is the bound, in place of a number; or with no operator, another than this one."""
    when: When | None = None
    is_current: bool = False
    """Asked in the present tense: only what is still so."""
    is_over: bool = False
    """Asked of what is no longer so: "*formerly* inhabited"."""
    is_begun: bool = False
    """It has to have begun in the time, not only to have been so: "routes *opened* after 1940"."""
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """By what items are ranked, and which places are asked for."""

    property: str
    is_descending: bool
    """The largest figure or the latest date comes first."""
    place: int = 1
    """The first place asked for."""
    count: int = 1
    """How many places; 0 for all."""
    word: str = ""
    """The superlative that the question says ("largest"), or "" for most and fewest."""
    when: When | None = None
    counted: Condition | None = None
    """In place of a figure: how many there are at the other end of this ("the most lighthouses")."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Items that a question describes instead of naming them: "the tallest lighthouse built before 1900"."""

    type: str
    """The type of the items, or "" for any that fulfil the conditions."""
    conditions: tuple[Condition, ...] = ()
    order: Order | None = None
    items: tuple[str, ...] = ()
    """Only these, unless empty."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question with nothing left open: what the fact base is asked."""

    kind: Kind
    subject: str
    """An item's id."""
    property: str
    """A property's id, or "" for questions about an item or about time itself."""
    values: tuple[str, ...] = ()
    """Values that the question names, as the statements write them."""
    excluded: tuple[tuple[str, str], ...] = ()
    """Statement id and the claimed words that it rules out."""
    when: When | None = None
    other: When | None = None
    """A second time: what changed between the two."""
    ordinal: int = 0
    """1 is the first, -1 the last; of some of them, -1 from the last back."""
    number: Decimal | None = None
    """A number that the question claims."""
    place: str = ""
    """A place that the question claims and the facts do not know."""
    quantifier: Quantifier = Quantifier.PLAIN
    bound: Bound = Bound.NONE
    """How the number compares that the question claims."""
    unit: str = ""
    """Of a date, how exact it has to be: day or month; of a length of time, what it is told in; of a tally, by what."""
    is_claim: bool = False
    """Asked as yes or no."""
    is_denied: bool = False
    """It was said that what is asked is not so."""
    offered: str = ""
    """Of two words that the question offers, the one by which it is read: "*longer* or shorter than that".

    Or the verdict by which it asks whether what it claims is not so: "am I *wrong*?"."""
    is_present: bool = False
    """Asked of now by its verb: "is", "does", not "was"."""
    without: tuple[str, ...] = ()
    """The ids of statements that are not asked for: "what *else*?", or of items that are not: "besides Hesk"."""
    selection: Selection | None = None
    """The items that the question asks for."""
    via: Selection | None = None
    """How the question describes an item that it does not name: "the population of *the largest island*"."""

    def anew(self, kind: Kind, values: tuple[str, ...] = ()) -> Query:
        """Another question of the same property of the same item, in the same tense."""
        return Query(kind, self.subject, self.property, values, is_present=self.is_present, via=self.via)


class Against(Code):
    """What the schema says against a reading: it asks for something that the property does not tell."""

    NOTHING = ""
    WHO = "who"
    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW = "how"
    NUMBER = "number"
    MONEY = "money"
    LENGTH = "length"
    """How long it lasted."""
    AGE = "age"
    SINCE = "since"
    UNTIL = "until"
    YESNO = "yesno"
    """Whether it is so."""
    LIST = "list"
    """All of them."""
    DESCRIBE = "describe"
    """What there is to tell of it."""
    UNASKED = "none"
    """What is said without a question word."""
    TIME = "time"
    """How it was at a time, where the property has none."""
    WHICH_TIME = "then"
    """A time in the conversation, where none was told."""
    IDENTITY = "identity"
    """Whether two are the same."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Why one reading is better than another: compared from the first field on."""

    contradictions: int = 0
    """How much the schema says against it."""
    unexplained: int = 0
    """Words that matter and have no part in it."""
    corrected: int = 0
    """Words that are not read as they were typed."""
    carried: int = 0
    """What it took from the conversation."""
    assumed: int = 0
    """What it takes to be meant without being told so."""
    loose: int = 0
    """How loosely words fit: side words count for more, the words of cues and values for less."""

    def key(self) -> tuple[int, ...]:
        """For comparison."""
        return (self.contradictions, self.unexplained, self.corrected, self.carried, self.assumed, self.loose)


@dataclass(frozen=True, slots=True)
class Frame:
    """One reading of a clause."""

    query: Query
    cost: Cost
    unexplained: tuple[str, ...] = ()
    contradiction: Against = Against.NOTHING
    """What the schema says against it."""
    carried: tuple[str, ...] = ()
    """What it took from the conversation."""
    intent: str = ""
    """The intent of the pack that took the whole clause, or ""."""

    def leaving(self, *words: str) -> Frame:
        """The same reading with more words unexplained."""
        cost = replace(self.cost, unexplained=self.cost.unexplained + len(words))
        return replace(self, cost=cost, unexplained=(*self.unexplained, *words))

    def explaining(self, words: frozenset[str]) -> Frame:
        """The same reading with a use for some words."""
        left = tuple(word for word in self.unexplained if word.lower() not in words)
        cost = replace(self.cost, unexplained=self.cost.unexplained - len(self.unexplained) + len(left))
        return replace(self, cost=cost, unexplained=left)


# --- answering -------------------------------------------------------------------------------------------------


class Telling(Code):
    """How an answer is told, where its kind has several ways."""

    PLAIN = ""
    CLAIM = "claim"
    """Behind a yes."""
    AT = "at"
    """With the time that was asked about."""
    IN = "in"
    """As of what falls within the time that was asked about."""
    WITHIN = "within"
    """As a length that counts only within the time that was asked about."""
    TIMES = "times"
    """As a number of times."""
    COUNT = "count"
    """As a number of holders."""
    FORMER = "former"
    """As of those that are no more."""
    FROM_TO = "from_to"
    """As the changes from one value to another."""
    LISTED = "listed"
    """One by one, or by its place in what was told before."""
    CHANGED = "changed"
    """With the date of its beginning, by which its place in the order goes."""
    ENDED = "ended"
    """With the date of its end."""
    AMONG = "among"
    """Before or after the others that were named."""
    TIED = "tied"
    """As no earlier or longer than another."""
    LONGEST = "longest"
    """As the longest or shortest of all."""
    CLOSE = "close"
    """As one of several that may be the longest or shortest."""


class Fault(Code):
    """What is wrong with what a question supposes."""

    OTHERWISE = ""
    """The facts say something else."""
    DENIED = "denied"
    """It was denied, and is so."""
    NOT_YET = "not_yet"
    """What is asked about did not exist yet."""
    NO_MORE = "no_more"
    """It did not exist any more."""
    NOBODY_YET = "nobody_yet"
    """Nobody could hold it yet."""
    STILL = "still"
    """It has an end in the question, and none in the facts."""
    NO_END = "no_end"
    """It happened, and does not last."""
    THEN = "then"
    """It is so, but not at that time."""
    NOT_ALL = "not_all"
    """Only some of it was so at that time."""
    BOUNDARY = "boundary"
    """It began or ended at another time."""
    AT = "at"
    """Something else was so at that time."""
    ELSEWHERE = "elsewhere"
    """It was in another place."""
    PLACE = "place"
    """The facts do not know the place."""
    NONE = "none"
    """Nothing came before or after."""
    NO_OTHERS = "no_others"
    """There are no others than those that were told."""
    NO_CHANGE = "no_change"
    """Nothing changed in that time."""
    FROM_TO = "from_to"
    """It changed the other way round, or at another time."""
    NOT_CLAIMED = "not_claimed"
    """A statement rules the claimed words out."""
    COUNT = "count"
    """There are more or fewer, asked in passing: "the three names"."""
    VALUE_COUNT = "value_count"
    """There are more or fewer, asked as a claim."""
    CHANGE_COUNT = "change_count"
    """It changed more or less often."""
    EXACT = "exact"
    """The figure is rounded in the facts, and exact in the question."""
    ONLY = "only"
    """There are others too."""
    UNLISTED = "unlisted"
    """The list of the facts does not hold it."""
    ALWAYS = "always"
    """It was not so all the time."""
    NTH = "nth"
    """Another has that place in the order."""
    AMONG = "among"
    """Another of those that were named came first."""
    NEIGHBOUR = "neighbour"
    """Something else came between."""
    RANKED = "ranked"
    """Another lasted longer."""
    WITHIN = "within"
    """It lasted another time within the time that was asked about."""
    AGE = "age"
    """It is older or younger."""
    ELAPSED = "elapsed"
    """More or less time has passed."""
    PRECEDENCE = "precedence"
    """The other came first."""


class Missing(Code):
    """What the facts do not hold of something that they do know."""

    ASPECT = ""
    """The respect in which it was asked about."""
    TIME = "time"
    """How it was at that time."""
    FUTURE = "future"
    """How it is after the time that the source speaks of."""
    GAP = "gap"
    """Anybody or anything at a time that lies between two, or behind the last."""
    UNDATED = "undated"
    """At which time what they tell was so."""
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    WHO = "who"
    HOW = "how"
    HOUR = "hour"
    """At what time of the day."""
    DAY = "day"
    """On which day."""
    MONTH = "month"
    """In which month."""
    LENGTH = "length"
    """How long."""
    NUMBER = "number"
    IDENTITY = "identity"
    """Whether two are the same."""
    ORDER = "order"
    """Which came first."""
    REST = "rest"
    """All of those of which they name some."""
    ORDINAL = "ordinal"
    """One of that place in the order."""
    NEXT = "next"
    """Which came after."""
    PREVIOUS = "previous"
    """Which came before."""
    EARLIER = "earlier"
    """What was so before the first that they tell of."""
    FEW = "few"
    """More than one holder, to be put in order."""
    TALLY = "tally"
    """Which stretch of the calendar has so many."""
    NOTHING_THEN = "nothing_then"
    """Anything that happened at that time."""
    NOTHING_ELSE = "nothing_else"
    """Anything more that happened at that time."""
    NOTHING_MORE = "nothing_more"
    """Anything of the item that was not told yet."""
    WHICH_TIME = "which_time"
    """Which time is meant."""


@dataclass(frozen=True, slots=True)
class Found:
    """The fact base holds an answer."""

    query: Query
    statements: tuple[Statement, ...]
    telling: Telling = Telling.PLAIN
    conflict: tuple[Statement, ...] = ()
    """Statements of lower rank that say otherwise."""


@dataclass(frozen=True, slots=True)
class Refuted:
    """The question supposes something that the facts contradict."""

    query: Query
    statements: tuple[Statement, ...]
    fault: Fault = Fault.OTHERWISE
    conflict: tuple[Statement, ...] = ()
    """Statements of lower rank that say otherwise."""


@dataclass(frozen=True, slots=True)
class NotKnown:
    """The question was understood and the facts do not hold it."""

    query: Query
    reason: Reason
    nearest: tuple[Statement, ...] = ()
    """What is known nearest to it."""
    missing: Missing = Missing.ASPECT


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several readings are equally good."""

    choices: tuple[str, ...]
    """Whole questions, each of which can be asked again."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """No reading explains the message."""

    reason: Reason
    words: tuple[str, ...] = ()
    """What was not explained, as it was typed."""
    property: str = ""
    """What the nearest reading was about."""


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """A turn that is no question about facts."""

    act: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The items that a question describes, as far as the facts tell."""

    query: Query
    selection: Selection
    items: tuple[str, ...]
    """Those to tell, in order; no more than can be told."""
    evidence: tuple[tuple[Statement, ...], ...]
    """Why each of them is there."""
    total: int
    """How many there are, told or not."""
    pool: int
    """How many items the choice was from."""
    known: int
    """For how many of these the facts give what the choice goes by; the same as `pool` where nothing can be missing."""
    unsure: tuple[Statement, ...] = ()
    """What the facts say of items that may belong to them or not."""
    is_tied: bool = False
    """More items are told than places were asked for, because the facts do not set them apart."""
    basis: tuple[Statement, ...] = ()
    """What was chosen on the way: the tallest lighthouse, of the island that has it."""
    span: Interval | None = None
    """From when to when the figures are that were compared, where they are of several dates."""
    is_so: bool | None = None
    """The answer to yes or no; None where the facts do not decide."""
    number: Decimal | None = None
    """The sum of their figures, or the average."""
    unranked: tuple[str, ...] = ()
    """Items that have no place in the order that was asked for, because the facts do not give what it goes by."""


Outcome: TypeAlias = Found | Refuted | NotKnown | Ambiguous | NotUnderstood | SmallTalk | Chosen


# --- the conversation ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Turn:
    """What one answered question leaves behind."""

    query: Query
    statements: tuple[str, ...]
    """The ids of the statements that the answer told, in order."""
    time: Interval | None
    """What "then" means after it."""
    text: str
    """The reply, for "say that again"."""
    number: int = 0
    """Which turn of the conversation it was."""
    items: tuple[str, ...] = ()
    """The items that the answer told, in order: what "it" means after it."""
    mark: str = ""
    """A checksum of what the statements said: their ids may come to mean others when the pack changes."""
    is_known: bool = True
    """False where the facts do not hold what was asked: the statements are what is known nearest to it."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a conversation leaves for its next turn. Passed in and handed back, never kept by the program."""

    at: datetime | None = None
    """When the last message came; a context that is too old counts as none."""
    turns: tuple[Turn, ...] = ()
    """The latest last."""
    choices: tuple[str, ...] = ()
    """What was offered to choose from, as questions."""
    text: str = ""
    """The last message as it was typed, for /why."""
    count: int = 0
    """How many turns there have been."""
    stranger: str = ""
    """The name that the last messages were about, where no fact is about it: "it" may be meant of it."""
    spoken: Interval | None = None
    """The time that was last named by a message that was not answered: "then" means it."""
    stray: str = ""
    """What the last message asked about that is not in the facts: a fragment goes on from it, not from an answer."""
    topic: str = ""
    """The id of the item that the last message named, where it was not answered: "it" and "there" mean it."""
    unread: str = ""
    """What the last message said that was not understood: no time is counted on from it, nor asked of."""
    beside: str = ""
    """The id of the property of which a fact was told beside the refusal of the last message."""
    is_sought_among: bool = False
    """Whether the last message asked of the stranger if it is one of those that this property counts."""

    @property
    def told_together(self) -> tuple[Turn, ...]:
        """The turns of the last message that had any: one for each of its questions."""
        return tuple([turn for turn in self.turns if turn.number == self.turns[-1].number])
