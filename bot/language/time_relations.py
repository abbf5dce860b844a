"""The words that put a question before, after or at a date, and times that only other times or facts can place."""

from __future__ import annotations

from bot.language import lengths
from bot.language.date_parts import PART, SEASONS, YEARS_OF_DECADE
from bot.language.numbers import MONTHS
from bot.language.operators import ORDINALS

# --- before a date, and behind it ----------------------------------------------------------------------------------

_SOME_TIME = (
    *("", "any time ", "some time ", "sometime ", "just ", "right ", "straight ", "shortly ", "immediately "),
    *("long ", "well "),
    *("soon ", "a little ", "directly "),
)


_SOME_TIMES = ("some time", "sometime", "somewhere", "some point", "at some point")


def _phrases(*phrases: str, after: tuple[str, ...] = ("",)) -> frozenset[str]:
    """The phrases with and without what may stand before them, and with and without "the" after them."""
    return frozenset(f"{first}{phrase}{last}" for first in after for phrase in phrases for last in ("", " the"))


_WHOLE = (
    *("throughout", "all through", "all of", "for all of", "during all of", "the whole of", "for the whole of"),
    *("during the whole of", "through all of", "for the entire", "during the entire"),
)
_MOST_OF = ("most of", "much of", "the better part of", "the bulk of", "a good part of", "the best part of")
"""Words before a date by which a part of it is meant, whichever that is."""
WHOLE = _phrases(*_WHOLE)
"""Words before a date by which all of it is meant."""
_BEFORE_DATE = (
    (
        "until",
        _phrases(
            *("no later than", "not later than", "not after", "at the latest in", "at the latest"),
            *("up to and including", "until and including"),
        ),
    ),
    ("since", _phrases("no earlier than", "not earlier than", "not before", "at the earliest in", "at the earliest")),
    (
        "before",
        _phrases(
            *("before", "earlier than", "ahead of", "preceding", "pre", "up until", "until just before"),
            after=_SOME_TIME,
        ),
    ),
    ("after", _phrases("after", "following", "later than", "past", "post", "subsequent to", after=_SOME_TIME)),
    (
        "since",
        _phrases(
            *("ever since", "since", "starting in", "starting from", "starting", "beginning in", "beginning", "from"),
            *("as from", "onwards from"),
        ),
    ),
    ("until", _phrases("until", "up to", "up till", "through", "till", "til")),
    ("by", _phrases("by", "as late as")),
    (
        "at",
        _phrases(
            *("back in", "as of", "as at", "as per", "as early as", "at the time of", "at", "in"),
            *[f"{some} {how}" for some in _SOME_TIMES for how in ("in", "during", "around", "about", "within")],
            *[f"{far} into" for far in ("well", "deep", "far", "heading", "going", "moving", "coming", "right")],
            *("entering", "come"),
            *("in the course of", "over the course of", "on", "during", "around", "in or around", "circa", "ca"),
            *("about",),
            *("for", "of", "within", "over", "towards", "toward", "covering", "spanning"),
            *_WHOLE,
            *[f"{lead}{most}" for lead in ("", "for ", "during ", "in ", "over ", "through ") for most in _MOST_OF],
            *("the year", "in the year", "in the years", "during the year", "during the years"),
            *("for the year", "for the years"),
            *("across", "counting from", "counted from", "reckoning from", "reckoned from", "seen from"),
            *("as seen from",),
            *("looking back from", "viewed from", "measured in", "counting in"),
            *[f"{prep}the period{of}" for prep in ("", "for ", "in ", "over ", "during ") for of in ("", " of")],
        ),
    ),
)
"""How a question puts a date, by the words before it."""
NEAREST = ("just ", "right ", "straight ", "shortly ", "immediately ", "soon ", "a little ", "directly ")
"""What before "before" or "after" means only what is next to the date."""
RELATIONS = {phrase: relation for relation, phrases in _BEFORE_DATE for phrase in phrases}
"""The same by the words; where several end before a date, the longest counts."""
LONGEST_BEFORE = 6
"""Words of the longest of them."""
_TO_NOW = (
    r"(?:- )?(?:to|until|till|til|through|up to)(?: the)? (?:now|today|present day|present|nowadays|date|this day)"
)
_ONWARDS = r"on|onwards|onward|and (?:after|later|onwards)|or later|upwards|(?:present|today)$"
AFTER_DATE = (
    ("since", rf" (?:{_TO_NOW}|{_ONWARDS})(?!\w)"),
    ("until", r" (?:and|or) (?:earlier|before)(?!\w)"),
)
"""How the words behind a date put it."""
OPENS_AFTER = frozenset(
    ["to", "until", "till", "til", "through", "up", "on", "onwards", "onward", "and", "or", "upwards"]
)

BOTH_SIDES = r"(?<!\w)(?:just |right |immediately |directly )?(?P<way>before|after) and $"
BOTH_SIDES_HINTS = frozenset({"before", "after"})
"""In front of a date and the word that puts it, the other side of it: "*before and* after 1980"."""

UNTIL = frozenset({"until", "till", "til", "to"})
"""Words before the end of a stretch of time."""

RANGE_JOINTS = UNTIL | {"and"}
"""Words between the two ends of a stretch."""

OPENS_BOUND = frozenset({"up", "before", "after", "prior", "through", "within", "till", "until"})
"""Words with which, behind a comma, a time begins that the clause before it is asked of: "which storms, *up* to 1990"."""

BETWEEN_JOINTS = frozenset({"and", "to", "-", "&"})
"""Words and signs between the two ends behind "between"."""

OPENS_RANGE = (
    r"(?:\b(between|from|in between|of|over|during|in|into|within|for|since|covering|spanning)"
    r"(?: the (?:years|year|period|time|span|stretch|window|decades?)(?: (of|from|between))?| years)?)?$"
)
"""The words before the first of two dates that are the ends of a stretch: "in the period from"."""

RANGE_SIGNS = frozenset({"-", "to", "until", "till", "through", "up to", "thru"})
"""Words and signs between the two ends where nothing stands before them."""

BEFORE_YEAR = frozenset({"in", "since", "until", "by"})
"""Words before a date that belongs to the clause before a comma: "*in* 1992, staff that is"."""
OPENS_AFTER |= {"present", "today", "-"}
"""Words and signs of which one stands right behind a date that is put so."""
DISTANCE = (
    rf"(?<!\w)(?:(?:(?P<all>{lengths.ALL_OF}) )?{lengths.SPAN}|the (?P<one>year|decade|century|month))"
    r" (?P<way>before|after|following|earlier than|later than|on from|down the line from|ahead of|past|from)$"
)
"""Before a date that the time is reckoned from: "ten years after 1975"."""

# --- from what was told --------------------------------------------------------------------------------------------

_WITHIN = r"(?:in|within|over|during|through|throughout|across|for)"
_NOT_OF = r"(?! (?:the|an?|its|their|his|her) )"
"""What does not follow on a step that is counted from what was told: "ten years after *the war*" is none."""
SHIFT = (
    rf"(?<!\w)(?:and )?(?:then )?(?:(?:on )?the same (?:day|date|month) |same (?:day|date|month) )?(?:(?P<within>{_WITHIN} (?:all )?the (?:first |next |following |last |previous )?)"
    rf"|a further |yet another |another |and )?{lengths.SPAN}"
    rf" (?P<way>earlier|before{_NOT_OF}|prior|previously|later|after{_NOT_OF}|afterwards|on top|on|after that"
    r"|before that|later on|thereafter|after it|hence|from then|further on|further|farther on|down the line"
    r"|down the road|leading up to|up to|back(?= from (?:there|then|that|this)))"
    r"(?:(?: on)?(?: from| of| after| before)? (?:that|then|this|it|there))?(?= |$)"
    r"(?!(?<= it) (?:was|were|had|got|came|became|entered|took)(?!\w))"
    r"(?! \w+ (?:was|were|is|did|came|the))"
)
"""A step from what was told: "nine years later"; "in the nine years after that" is the way there."""
STRETCH = (
    rf"(?<!\w){_WITHIN} the (?P<way>next|following|subsequent|ensuing|previous|preceding|prior) {lengths.SPAN}(?= |$)"
    r"(?! of )"
)
"""The way of a step: "over the next ten years"."""
JUMP = (
    r"^(?:(?:and|now|then|ok|okay|so|but|with|if|let us|lets|(?:the )?same (?:question|thing|again)|you|we|i|please) )*(?:(?P<on>fast forward|forward|(?:go|jump|skip|move|wind|step|look|advance)"
    r" (?:ahead|forward|on|forwards)|skip|advance|add|plus)"
    r"|(?P<back>(?:go|jump|move|wind|step|look|count|turn) back|rewind|back|minus|subtract|deduct|(?:take|knock) (?:away|off)))"
    rf"(?: by| another| a further| the clock)? {lengths.SPAN}(?: on| ahead| forward| later| back| earlier| more| to (?:that|it|this))?$"
)
"""A step that is ordered: "fast forward ten years"."""
_ONE_YEAR = rf"(?:the )?(?:very )?(?:{'|'.join(YEARS_OF_DECADE)}) year of"
TOLD_PART = (
    rf"(?<!\w)(?!(?:start|end|close) th)(?:(?:(?P<part>{_ONE_YEAR}|{PART}|later|earlier|(?:the )?(?:rest|remainder) of) )?(?:in )?"
    r"(?P<which>that|the same)(?: very| same| whole| entire)?|"
    rf"(?P<part2>{_ONE_YEAR}|{PART}|(?:the )?(?:rest|remainder) of) the) (?P<unit>decade|century|year|month)(?= |$)"
    r"(?! (?:of|when|that|in which|before|after|it|they|he|she|the|following|prior|later|earlier)\b)"
)
"""The year, month, decade or century that holds the time told, or a part of it: "the end of that decade".

Of a decade or century one year may be meant: "the last year of that decade"."""
SAME_DAY = (
    r"(?<!\w)(?:on |and )?(?:the |that )?(?:very )?same (?P<unit>day|date|month)(?: and month)?(?: in| of| but in)?$"
)
"""Before a year, the day or month of the time told in another year: "the same day in 1955"."""
ONE_FROM = (
    r"(?<!\w)(?:(?:is|are|was|were|one|ones|else|others|dates?|dated|dating|dates? back|goes back|something|anything|stuff|things?)"
    r"|(?:an?|another|one|my|our|this|that|some|old|the next|the last)(?: \w+){1,2}) from$"
)
"""Before a date, "from" that says of when something is: "another one is from 1988", "a letter from 1962"."""
TOOK_UNTIL = r"(?<!\w)(?:took|take|takes|taken|waited|wait)(?: \w+){0,3} (?:until|till|til)$"
"""Before a date, "until" that says when something came about: "it *took until* 1954 for it to open"."""
LATER_IN = frozenset({"later", "rest of", "the rest of", "remainder of", "the remainder of"})
EARLIER_IN = frozenset({"earlier"})
"""Words for what of a year or decade comes after the time told, and before it."""
TO_THE_DAY = frozenset({"exactly", "precisely"})
"""Words by which a step from a month leads to a month, and not to all of its year: "*exactly* one year earlier"."""
TOLD_SPAN = (
    r"(?<!\w)(?:between|from) (?:then|that (?:time|date|day|year|point)) (?:and|to|until|till|up to)"
    r" (?:now|today|the present|nowadays)(?= |$)"
    r"|(?<!\w)from (?:then|that (?:time|date|day|year|point)) (?:on|onwards?|forwards?)(?= |$)"
)
"""The time since that which was told: "between then and now", "from then on"."""
TO_ENDS = ("and", "to", "until", "till")
TO_TOLD = r"(?<!\w)(?:between|from) (?:then|that (?:time|date|day|year|point)) (?:and|to|until|till|up to)$"
FROM_TOLD = r" (?:and|to|until|till) (?:then|that (?:time|date|day|year|point))(?= |$)"
"""Before a date, and behind one, the other end of a stretch that the time told bounds: "between then and 1980"."""
NEIGHBOUR = (
    rf"(?<!\w)(?:in )?(?:(?P<part>{_ONE_YEAR}|{PART}) )?the (?P<unit>year|decade|month|century)"
    r" (?:(?:right|just|directly|immediately|straight) )?(?P<way>before|after|earlier|later|following|prior)"
    r"(?: that| then| this| it| (?:that|this)(?: one| date| year| rename| change))?$"
    rf"|(?<!\w)(?:in )?(?:(?P<part2>{_ONE_YEAR}|{PART}) )?the (?P<way2>previous|following|next|preceding|prior)"
    r" (?P<unit2>year|decade|century)"
)
"""A step of one: "the year before", "the previous decade", "the first year of the next decade"."""
NEIGHBOUR_PART = (
    r"(?<!\w)(?:(?:and )?in )?(?:the )?(?P<way>following|next|subsequent|previous|preceding|prior|same) (?P<unit>"
    + "|".join(sorted({*SEASONS, *MONTHS} - {"may"}, key=len, reverse=True))
    + r")(?= |$)(?! \d| of )"
    + r"|(?<!\w)(?:(?:and )?in )?the (?P<unit2>"
    + "|".join(sorted({*SEASONS, *MONTHS} - {"may"}, key=len, reverse=True))
    + r") (?:(?:that|which) )?(?P<way2>followed|came after|came next|preceded|came before|after|before)"
    + r"(?: (?:that|it|then))?$"
)
"""The season or month next to the time told: "the following spring", "the April that followed"."""
PART_OF_NEIGHBOUR = (
    r"(?<!\w)(?:(?:and )?in )?(?:the )?(?P<unit>"
    + "|".join(sorted({*SEASONS, *MONTHS}, key=len, reverse=True))
    + r") (?:of|in) (?:(?:the )?(?P<way>following|next|subsequent|previous|preceding|prior|same) year"
    r"|(?P<same>that)(?: very| same)? year|(?:the )?(?:year|yr) (?P<way2>before|after|following|later|earlier))(?= |$)"
)
"""The season or month of the year next to the time told, or of its own: "April of the following year"."""
_NOUN_TOLD = (
    r"(?:time|point|moment|date|stage|juncture|day|year|month|decade|era|period|window|span|stretch|interval"
    r"|time ?frame|summer|autumn|winter|spring|season|week|weekend|morning|afternoon|evening|night)(?: in time)?"
)
_PERIOD_TOLD = r"(?:time|period|era|window|span|stretch|interval|time ?frame|month)"
TOLD = (
    r"(?<!\w)(?<!between )(?:"
    r"(?:back |by |as of )?then|during (?:it|them|that|those)|(?:while|when|as) (?:that|this|it) (?:happened|occurred|took place|struck|hit|broke out|erupted|unfolded|went down)"
    rf"|(?:(?:back )?(?:in|at|on|during|within|by) )?(?:that(?: very)?(?: same)?|the(?: very)? same) {_NOUN_TOLD}"
    rf"|^same {_NOUN_TOLD}|same {_NOUN_TOLD}$"
    r"|at the time|(?:(?:back )?(?:in|during) )?those (?:days|years|times)"
    rf"|(?:in|during|within) this {_PERIOD_TOLD}|at this point(?: in time)?|on this (?:day|date)|(?:in|during) these years"
    r")(?!\w)(?! of | when | that )"
)
"""The time that was told: "then"."""
_AGED = r"kid|child|boy|girl|baby|teenager|teen|student|pupil"
_GROWING = rf"born|young|little|small|an? (?:{_AGED})|(?:at|in) (?:school|college|university)"
UNTOLD = (
    r"(?<!\w)(?:(?:back )?(?:in|during|of|from|for) )?(?:"
    r"(?:(?:the (?:(?:very|same|exact) )*(?:year|day|month|decade|time)s?(?: (?:that|when|in which))?|(?:back )?when) "
    rf"(?:i|we|my \w+|our \w+) (?:was|were|got) (?:{_GROWING}|married))"
    r"|my (?:birth year|year of birth|birthday|birthyear|childhood|youth|school ?days|teens|twenties|thirties))(?= |$)"
)
"""A time that only the speaker knows: "in the year I was born"."""
UNTOLD_HINTS = frozenset(
    [
        *(*_AGED.split("|"), "born", "young", "little", "small", "school", "college", "university", "married"),
        *("birth", "birthday", "birthyear", "childhood", "youth", "schooldays", "teens", "twenties", "thirties"),
    ]
)
"""Words of which a text has one where it says so."""
TOLD_BY_TENSE = r"(?<!\w)(?:was|were|did|had) .*?(?P<then>(?:at|in) (?:this time|these (?:days|times)))(?!\w)(?! of )"
"""What means now in the present tense: "what *was* it called *at this time*"."""
TOLD_HINTS = frozenset(
    [
        *("then", "time", "times", "point", "moment", "date", "stage", "juncture", "day", "days", "year", "years"),
        *("month", "decade", "era", "period", "window", "span", "stretch", "interval", "timeframe", "frame"),
        *("during", "happened", "same", "very", "occurred", "took", "struck", "hit", "broke", "erupted", "unfolded"),
        *("went", "summer", "autumn", "winter", "spring", "season", "week", "weekend", "morning", "afternoon"),
        *("evening", "night"),
    ]
)
"""Words of which a text has one where it says so."""
PART_HINTS = frozenset(SEASONS) | frozenset(MONTHS)
"""Words of which a text has one where it says a season or month."""
BACKWARD = frozenset(
    [
        *("earlier", "before", "prior", "previously", "before that", "previous", "preceding"),
        *("earlier than", "ahead of", "leading up to", "up to", "back", "preceded", "came before"),
    ]
)

# --- by a fact -----------------------------------------------------------------------------------------------------

_STRETCH = r"(?:era|days|years|period|phase|age|epoch|times|reign)"
ANCHOR = (
    rf"(?<!\w)(?:(?:(?P<all>{lengths.ALL_OF}) )?{lengths.SPAN} "
    r"|(?:exactly |in |during |over |within )?the (?P<one>year|decade|century|month) (?=before|after|following|prior))?"
    r"(?P<way>(?:(?:in|within) )?the(?: very)? same (?:year|month|decade|century) as|before|after|when|while|during|since|until|at the time of|by the time of|by the time"
    r"|at the time when|at the time that|at the time|in the year of|in the year when|in the year that|in the year"
    r"|the(?: very| same| exact| very same)? (?:year|day|moment|month)|as of|following|in the days of|at the moment of|on the(?: very| same| exact| very same)? day(?: of| when| that)?|in the(?: very| same| very same) (?:year|month)(?: of| when| that)?|on the date of"
    r"|as soon as|once|in the aftermath of|at|upon|around the time of|around|in the wake of|in the time of|amid"
    r"|under the (?:name|banner|label|title|acronym)(?: of)?|under|back when|at the same time as|in the era of"
    rf"|in(?= the [\w -]{{2,40}}? {_STRETCH}(?: |$)))(?: that)? "
)
"""Opens a phrase that dates the question by a fact: "twenty years after it was founded", "during the great storm"."""
ANCHOR_HINTS = frozenset(
    [
        *("before", "after", "when", "while", "during", "since", "until", "time", "year", "as", "following", "prior"),
        *("days", "moment", "day", "date", "soon", "once", "aftermath", "around", "wake", "amid", "era", "at", "upon"),
        *("years", "period", "phase", "age", "epoch", "times", "reign", "under"),
    ]
)
ANCHOR_RELATIONS = {
    "before": "before",
    "after": "after",
    "following": "after",
    "since": "since",
    "until": "until",
    "by the time of": "by",
    "by the time": "by",
    "in the aftermath of": "after",
}
"""What the opening says of the time of the fact; all others put the question at it."""
DISTANT = frozenset(["before", "after", "following", "since"])
"""The openings that a length of time may stand before."""

STEPS = DISTANT - {"since"}
"""Those that step from a fact to its neighbour."""

PLACES = frozenset({"at", "from", "around"})
"""Openings of a phrase that puts the question at a fact."""

APART = frozenset({"apart", "between", "in", "gap"})
"""Words of what asks how far two dates lie apart, beside which no more need be said than both."""

# --- by an age -----------------------------------------------------------------------------------------------------

_NTH = {**ORDINALS, "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60}
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_NTH)})"
_AGE = rf"(?:\d{{1,3}}|{lengths.TENS_WORD}(?: {lengths.UNIT_WORD})?|{lengths.UNIT_WORD})"
_LIFE = r"(?:existence|life|history|lifetime|career|story|being)"
AGES = (
    rf"(?<!\w)(?:when|once|by the time|the year) (?P<who>[\w ]{{2,40}}?) (?:turned|reached) (?P<age>{_AGE})(?: years)?(?= |$)",
    rf"(?<!\w)when (?P<who>[\w ]{{2,40}}?) was (?P<age>{_AGE}) years? (?:old|of age)(?= |$)",
    rf"(?<!\w)(?:at(?: the)? age(?: of)?|aged) (?P<age>{_AGE})(?= |$)",
    rf"(?<!\w)(?:on|for|at|around|by) (?P<who>its|their|his|her|the) (?P<nth>{_ORDINAL}) (?:birthday|anniversary)(?= |$)",
    rf"(?<!\w)(?:in|during|by) (?P<who>its|their|his|her) (?P<year>{_ORDINAL}) (?P<long>year|decade)(?= |$)(?! of)",
    rf"(?<!\w)(?:in|during|by) the (?P<year>{_ORDINAL}) (?P<long>year|decade) of (?P<who>its|their|his|her) {_LIFE}(?= |$)",
    rf"(?<!\w)(?:in|during|over|for) the first {lengths.SPAN} of (?P<who>its|their|his|her) {_LIFE}(?= |$)",
    rf"(?<!\w){lengths.SPAN} into (?P<who>its|their|his|her) (?P<into>{_LIFE})(?= |$)",
    rf"(?<!\w)(?:in|during|over|for) (?P<who>its|their|his|her|the) first (?:{lengths.SPAN}|(?P<one>decade))(?= |$)(?! of)",
)
"""Times that are told by how old something was."""
AGE_HINTS = frozenset(
    ["turned", "reached", "old", "age", "aged", "birthday", "anniversary", "year", "decade", "first", "into"]
)


def is_nth(text: str) -> bool:
    """Whether a word is an ordinal that `nth` reads."""
    return text in _NTH or (text[:-2].isdigit() and text[-2:] in {"st", "nd", "rd", "th"})


def nth(text: str) -> int:
    """The number that an ordinal means: "30th", "tenth"."""
    return _NTH[text] if text in _NTH else int(text[:-2])


WORDS = (
    (
        "twenties thirties forties fifties sixties seventies eighties nineties century decade year years month "
        "months ago early mid late later earlier beginning middle end half turn millennium during while before "
        "after until since following prior onwards yesterday tomorrow century centuries decades ongoing"
    ),
)
"""Words of time that no pack has to know."""
