"""How many times as long one of two lasted as the other: "A lasted twice as long as B" is held against both lengths."""

from __future__ import annotations

_SIDE = r"(?:(?!\b(?:how|what|when|where|why|which|who|it|they|there)\b)[^,;:.?!]){2,60}?"
_ABOUT = "(?:nearly |almost |about |roughly |over |more than |exactly |some |at least |well over |not quite )?"
_TIMES = r"(?:twice|half|double|thrice|triple|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,3}) times)"
_LASTED = r"(?:last|lasts|lasted|existed|exist|stayed|stay|remained|ran|run|endured|held|(?:(?:was|were|is|been) )?(?:used|in use))"
_SAYING = "says|said|say|claims|claimed|thinks|thought|think|reckons|insists|believes|heard|read|states|whether|if"
CLAIMED = (
    rf"(?i)(?<![\w'])(?:[^,;:.?!]{{0,60}}\b(?:that|{_SAYING}) )?(?:(?:did|has|was|were|is|had) )?({_SIDE}) (?:(?:has|had|have|was|were) )?{_LASTED}(?: for)? {_ABOUT}"
    rf"(?:{_TIMES} (?:as long as|longer than|the length of)|(?:just |quite |every bit |equally )?as long as) ({_SIDE})(?: (?:did|was|had|has))?(?=\s*(?:[,;.?!]|$))"
)
"""A statement or question that says so, with both."""
HINTS = (" as long as ", " times longer than ", " times the length of ", " the length of ")
OPEN = r"which lasted longer, \1 or \2"
"""What is asked instead: the lengths of both are told then."""
