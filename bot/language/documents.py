"""How a paper is dated by the name on it: "undated sheet headed BKR: *earliest possible year*", "*who is that*"."""

from __future__ import annotations

from bot.language.inscriptions import DOCUMENTS

PAPERS = DOCUMENTS | {
    *("header", "heading", "headers", "letterhead", "sheet", "sheets", "page", "map", "menu", "programme", "program"),
    *("medal", "coin", "pin", "crest", "logo", "postmark", "signature", "notepaper", "booklet", "book", "bag", "box"),
    *("undated", "possible", "conceivable", "manual", "handbook", "print", "painting", "plate", "pen", "mug"),
    *(
        "shirt",
        "jacket",
        "cap",
        "telex",
        "fax",
        "boxes",
        "pages",
        "booklets",
        "headings",
        "folders",
        "labels",
        "photos",
    ),
    *("photographs", "leaflets", "brochures", "memos", "notes", "maps", "stamps", "signs", "plaques", "books"),
    *("timetable", "timetables", "chart", "charts", "diary", "ledger", "register", "log", "logbook"),
}
"""Things on which a name may stand, by which they are dated, and words of what may have been."""

_PAPER = "|".join(sorted(PAPERS - {"undated", "possible", "conceivable"}))
_IT = (
    "(?:it|this|that|one|they|these|those"
    rf"|(?:the|that|this|such an?|an?|my|our|these|those|such) (?:\w+ )?(?:{_PAPER}|name|thing|item)s?)"
)
_MAY = "(?:can|could|may|might|must|would|will|should)"
_DONE = "(?:(?:be|been|have|date|dates?|come|from|written|printed|made|sent|typed|issued|produced|of|to|back) ?)+"
_USED = "(?:(?:be|been|have|is|are|was|were|fall|fit|lie|belong|cover|span|current|valid|used|live|around|in|into|to|use) ?)+"
_MAYBE = rf"(?: (?:that )?{_IT} {_MAY} {_DONE})"
_LIKELY = "(?: (?:possible|conceivable|plausible))"
_NOUN = "(?: (?:year|date|time|day))"
_EARLIEST = "(?:earliest|oldest)"
_LATEST = "(?:latest|newest|youngest|most recent)"
_OPENING = r"(?<!\S)(?:(?:what|which|when)(?: (?:is|was|would be|year is|date is))? )?(?:at )?(?:the |its )?"
_FOR_IT = f"(?: (?:for|of) {_IT}| on {_IT})"
_WHEN = "(?: (?:when|(?:which|what) (?:year|date)))"
_TIMES = "(?:years?|dates?|decades?|period|span|time span|timespan|window|time frame|timeframe|range)"
_END = "(?: (?:please|pls|then|roughly|approximately|exactly|do you think))*$"


def _edge(edge: str) -> str:
    """What asks for one end of the time in which something may have been made."""
    return (
        rf"(?:{_OPENING}{edge}(?:{_LIKELY}{_NOUN}?{_FOR_IT}?{_MAYBE}?|{_NOUN}{_FOR_IT}?{_MAYBE}?|{_MAYBE}|{_FOR_IT}|{_WHEN})"
        rf"|(?<!\S)(?:when|(?:what|which) year) (?:{_MAY}|is|was|were) {_IT} {_DONE}at the {edge})"
    )


_BOTH_ENDS = (
    rf"(?<!\S)(?:(?:the )?(?:earliest(?: year| date)?(?: and| or)?(?: the)? latest|latest(?: and)?(?: the)? earliest)"
    rf"{_LIKELY}?(?: (?:years?|dates?))?{_FOR_IT}?"
    rf"|(?:(?:between|from|in|for|to) )?(?:which|what) (?:two |possible )?{_TIMES} (?:{_MAY}|do|does|did|is|was) {_IT} (?:{_DONE}|{_USED})"
    rf"|(?:between|from|in) (?:which|what) (?:two )?{_TIMES}|(?:which|what) (?:decades?|years)(?: (?:is|was) {_IT} from)?"
    rf"|when (?:{_MAY}) {_IT} (?:{_DONE}|{_USED})"
    rf"|(?:possible )?(?:date|year|time) (?:range|span|frame)|possible (?:dates|years)(?: for {_IT})?"
    rf"|(?:please )?(?:(?:can|could) you )?(?:please )?date {_IT}(?: for (?:me|us))?){_END}"
)
_BEGIN = (
    rf"{_edge(_EARLIEST)}{_END}|(?<!\S)(?:not (?:earlier|older|before)(?: than)?|no (?:earlier|older) than){_WHEN}?$"
    rf"|(?<!\S)how old {_MAY} {_IT} be(?: at (?:the )?most)?$"
)
_ENDED = (
    rf"{_edge(_LATEST)}(?: before (?:it|they) \w+(?: \w+){{0,4}})?{_END}"
    rf"|(?<!\S)(?:not (?:later|newer|younger|after)(?: than)?|no (?:later|newer) than){_WHEN}?$"
    rf"|(?<!\S)how (?:recent|new|young) {_MAY} {_IT} be(?: at (?:the )?most)?$"
)
ASKED = ((_BOTH_ENDS, "from when to when"), (_BEGIN, "began when"), (_ENDED, "ended when"))
"""What asks when a paper may have been made, each with what is asked of the name on it instead."""
HINTS = frozenset(
    {
        *("earliest", "oldest", "latest", "newest", "youngest", "recent", "range", "between", "earlier", "older"),
        *("later", "newer", "younger", "old", "new", "young", "years", "dates", "before", "after", "first", "last"),
        *("date", "decade", "decades", "period", "span", "window", "frame", "timeframe", "when"),
    }
)
"""Words of which what asks so has one."""
_LIKELY_SO = "(?: (?:likely|probably|presumably|most likely|certainly|surely|likelier))?"
_THE_ONE = rf"(?: (?:one|ones|{_PAPER}|of (?:the two|them|these|those|both)))*"


def _which(edge: str) -> str:
    """What asks which of two is at one end."""
    return (
        rf"(?<!\S)(?:(?:and|so) )?(?:(?:which|what){_THE_ONE}(?: (?:is|was|came|comes|will be|would be|must be|should be))?"
        rf"{_LIKELY_SO} )?(?:the )?(?:{edge}){_THE_ONE}{_END}"
    )


WHICH = (
    (_which("older|oldest|earlier|earliest|first"), "which is older"),
    (_which("newer|newest|younger|youngest|later|latest|more recent|last"), "which is newer"),
)
"""What asks which of two papers was made first, each with what is asked of the two names on them."""
JOINT = "or"
"""What stands between the two then."""
UNDATED = ("no date", "no dates", "no year", "not dated", "without a date", "without date", "without a year")
"""How it is said that a paper has no date."""
UNLIKE = frozenset(
    {
        *("not", "without", "no", "never", "before", "after", "former", "formerly", "previously", "instead", "about"),
        *(
            "copy",
            "copies",
            "reprint",
            "reprints",
            "facsimile",
            "replica",
            "photocopy",
            "mention",
            "mentions",
            "except",
        ),
    }
)
"""Words by which a paper does not bear a name, or not as what something was called when it was made."""
BEARING = frozenset(
    {
        *("signed", "headed", "stamped", "marked", "saying", "reading", "says", "reads", "from", "labelled", "labeled"),
        *("titled", "with", "bearing", "by", "printed", "engraved", "inscribed"),
    }
)
"""How a paper has the name of somebody on it."""
WHO = r"(?<!\S)(?:who|what|whose|(?:which|what) (?:organi[sz]ation|body|agency))(?: (?:is|was|are|were|would be) (?:that|it|this|they))$"
"""What asks behind such a name who that is."""
WHAT_IS = "what is"
