"""How a paper is dated by the name on it: "undated sheet headed BKR: *earliest possible year*", "*who is that*"."""

from __future__ import annotations

from bot.language.inscriptions import DOCUMENTS

PAPERS = DOCUMENTS | {
    *("header", "heading", "headers", "letterhead", "sheet", "sheets", "page", "map", "menu", "programme", "program"),
    *("medal", "coin", "pin", "crest", "logo", "postmark", "signature", "notepaper", "booklet", "book", "bag", "box"),
    *("undated", "possible", "conceivable", "manual", "handbook", "print", "painting", "plate", "pen", "mug"),
    *("shirt", "jacket", "cap", "telex", "fax"),
}
"""Things on which a name may stand, by which they are dated, and words of what may have been."""

_IT = "(?:it|this|that|one|they|these|those)"
_MAY = "(?:can|could|may|might|must|would|will)"
_DONE = "(?:(?:be|been|have|date|dates?|come|from|written|printed|made|sent|typed|issued|produced|of|to|back) ?)+"
_MAYBE = rf"(?: (?:that )?{_IT} {_MAY} {_DONE})"
_LIKELY = "(?: (?:possible|conceivable|plausible))"
_NOUN = "(?: (?:year|date|time|day))"
_EARLIEST = "(?:earliest|oldest)"
_LATEST = "(?:latest|newest|youngest|most recent)"
_OPENING = r"(?<!\S)(?:(?:what|which|when)(?: (?:is|was|would be|year is|date is))? )?(?:at )?(?:the |its )?"
_FOR_IT = f"(?: (?:for|of) {_IT}| on {_IT})"
_WHEN = "(?: (?:when|(?:which|what) (?:year|date)))"


def _edge(edge: str) -> str:
    """What asks for one end of the time in which something may have been made."""
    return rf"{_OPENING}{edge}(?:{_LIKELY}{_NOUN}?{_FOR_IT}?{_MAYBE}?|{_NOUN}{_FOR_IT}?{_MAYBE}?|{_MAYBE}|{_FOR_IT}|{_WHEN})$"


_BOTH_ENDS = (
    rf"(?<!\S)(?:(?:the )?(?:earliest and (?:the )?latest|latest and (?:the )?earliest){_LIKELY}?(?: (?:years?|dates?))?"
    rf"{_FOR_IT}?|(?:(?:between|from|in) )?(?:which|what) (?:two )?(?:years|dates) {_MAY} {_IT} {_DONE}"
    r"|between (?:which|what) (?:two )?(?:years|dates)|(?:possible )?(?:date|year) range)$"
)
_BEGIN = (
    rf"{_edge(_EARLIEST)}$|(?<!\S)(?:not (?:earlier|older|before)(?: than)?|no (?:earlier|older) than){_WHEN}?$"
    rf"|(?<!\S)how old {_MAY} {_IT} be(?: at (?:the )?most)?$"
)
_END = (
    rf"{_edge(_LATEST)}(?: before (?:it|they) \w+(?: \w+){{0,4}})?$"
    rf"|(?<!\S)(?:not (?:later|newer|younger|after)(?: than)?|no (?:later|newer) than){_WHEN}?$"
    rf"|(?<!\S)how (?:recent|new|young) {_MAY} {_IT} be(?: at (?:the )?most)?$"
)
ASKED = ((_BOTH_ENDS, "from when to when"), (_BEGIN, "began when"), (_END, "ended when"))
"""What asks when a paper may have been made, each with what is asked of the name on it instead."""
HINTS = frozenset(
    {
        *("earliest", "oldest", "latest", "newest", "youngest", "recent", "range", "between", "earlier", "older"),
        *("later", "newer", "younger", "old", "new", "young", "years", "dates", "before", "after"),
    }
)
"""Words of which what asks so has one."""
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
