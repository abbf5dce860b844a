"""How one of two that were held against each other is meant: "the winner", "the younger box", "the gap between those"."""

from __future__ import annotations

from bot.language.documents import PAPERS

_ONE = "|".join(sorted(PAPERS | {"one", "name", "of the two", "of them", "of these", "of those", "version"}))
_NOUN = rf"(?: (?:{_ONE}))*"
_BEHIND = (
    r"(?=\s*(?:$|[?.!,;:)]|(?:is|was|did|does|do|has|had|have|would|will|can|could|might|should|must|end|ends|ended|start"
    r"|starts|started|begin|begins|began|stop|stops|stopped|last|lasts|lasted|come|comes|came|go|goes|went|run|runs|ran"
    r"|become|becomes|became|replace|replaced|stand|stands|mean|means|give|gave|cease|ceased|from|until|and when|and how)\b))"
)
EARLIER = rf"(?i)\bthe (?:older|elder|earlier|oldest){_NOUN}\b{_BEHIND}"
LATER = rf"(?i)\bthe (?:younger|newer|later|youngest|newest){_NOUN}\b{_BEHIND}"
LONGER = rf"(?i)\bthe (?:winner|winning one|champion|victor|longer{_NOUN}|longest{_NOUN})\b{_BEHIND}"
SHORTER = rf"(?i)\bthe (?:loser|losing one|runner-up|shorter{_NOUN}|shortest{_NOUN})\b{_BEHIND}"
HINTS: tuple[str, ...] = (
    *(
        "older",
        "elder",
        "earlier",
        "young",
        "newer",
        "later",
        "winn",
        "champion",
        "victor",
        "longer",
        "loser",
        "losing",
    ),
    *("shorter", "runner", "longest", "shortest", "oldest", "newest", "cut", "divid", "boundary", "border", "switch"),
    *("separat", "changeover", "fills", "gap", "missing", "between", "line", "turn", "become"),
)
"""What a message has some of that speaks so."""
BARE = r"(?i)^(?:and |so |then |what about |how about )*{}[\s?.!]*$"
"""A message that names only the one."""
SUPPOSED = r"(?i)\b(?:would|will|should|must) (end|finish|stop|start|begin|run|close|open|last)\b"
AS_SO = r"\1s"
"""What is said of an end that is only reckoned: "the younger one *would* end in"."""
_TWO = r"(?:the two|those two|these two|both|them|these|those|the one and the other|one and the other)"
_THINGS = rf"(?: (?:{_ONE}|names))?"
_BORDER = (
    r"(?:cut[ -]?off|dividing|boundary|border|switch|change[ -]?over|separating|turning|hand[ -]?over)"
    r"(?: (?:line|year|date|point|time))?"
)
BORDER = (
    rf"(?i)^(?:and |so |then )*(?:(?:what|when|where|which)(?: year| date)?(?:'s| is| was| would be)? )?(?:the |a )?"
    rf"(?:year of the |date of the |time of the )?{_BORDER}(?: (?:between|of) {_TWO}{_THINGS})?[\s?.!]*$"
    rf"|(?i:^(?:and |so |then )*(?:in )?(?:when|what year|which year) (?:did|does) (?:the )?one (?:become|turn into|give way to|change"
    r" (?:in)?to|go over to|end and) the other(?: (?:one|begin|start))?[\s?.!]*$)"
)
"""What asks when one of two gave way to the other."""
AMID = (
    rf"(?i)^(?:and |so |then )*(?:(?:which|what) (?:name|one|title|designation|word|thing)?|the (?:name|one|designation|title))"
    rf"(?:'s| is| was| came| comes| stood| stands| lies| fits| belongs| goes)? ?(?:fills the gap|filled the gap|fills the space"
    rf"|missing|in the gap|in)? ?(?:in )?between(?: {_TWO}{_THINGS})?[\s?.!]*$"
)
"""What asks for what came between two."""
CHANGED = "when did the {label} change from {first} to {second}?"
CAME_BETWEEN = "what came between them?"
BY_NAME = "the {label} {name}"
"""A name, where it may be taken for the item that bears it now."""
HOW_LONG = "how long did {} last?"
FROM_TO = "{}: from when to when?"
"""What is asked where nothing else is."""
