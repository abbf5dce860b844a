"""How it is asked which names have certain words in them, or have none of them."""

from __future__ import annotations

from bot.language import grammar

HAVING = grammar.CONTAINING | {
    *("has", "have", "had", "having", "with", "contain", "contains", "contained", "include", "includes", "included"),
    *("feature", "features", "featured", "carry", "carries", "carried", "bear", "bears", "bore", "use", "used", "uses"),
}
"""Verbs, and a preposition, before the words of a name."""
ENDING = frozenset({"end", "ends", "ended", "ending", "finish", "finishes", "finishing"})
EDGES = ENDING | {"start", "starts", "started", "starting", "begin", "begins", "began", "beginning"}
"""Verbs before "with" and how a name is written at one end: "which names *start* with B"."""
GOING = grammar.DROPPING | {
    *("go", "goes", "went", "gone", "vanish", "vanished", "disappear", "disappeared", "fall", "fell", "leave", "left"),
    *("add", "added", "join", "joined", "enter", "entered", "cut", "given", "gave", "come", "came", "appeared", "new"),
}
"""Verbs of what becomes of a word when a name changes: "what word *went* in 1980"."""
TAKING_OUT = grammar.DROPPING | {"got", "get", "gets", "took", "cut", "left"}
BRINGING_IN = frozenset({"brought", "brings", "introduced", "introduces", "added", "adds", "put", "inserted", "got"})
"""Verbs of what a change of name does to a word: "which of these *got* rid of European"."""
OF_CHANGES = frozenset(
    {
        *("of", "these", "those", "them", "the", "one", "ones", "change", "changes", "rename", "renames", "renaming"),
        *("renamings", "switch", "step", "time", "and", "but", "so", "that", "was", "is", "it", "name", "finally"),
        *("at", "with", "by", "did", "they", "just"),
    }
)
"""Words for the changes of which one is asked for."""
OUT = frozenset({"rid", "out", "off", "away"})
IN = frozenset({"in", "into"})
"""Words beside such verbs, by which the word goes or comes."""
COUNTING = frozenset({("how", "many")})
"""How a question begins for how many there are."""
FORMER = frozenset({"former", "previous", "earlier", "old", "past"})
"""Words before "names" by which those are meant that are borne no more."""
LACKING = frozenset({"without", "lack", "lacks", "lacked", "lacking", "omit", "omits", "omitted"})
"""Those before words that a name does not have."""
DENYING = frozenset({"neither", "nor", "no", "not", "none", "never"})
"""Words that deny that it has them."""
JOINING = frozenset({"and", "or", "nor", "neither", "either", "both"})
"""Words around and between the words of a name."""
ENDINGS = (("in", "it"), ("in", "them"), ("inside", "it"), ("inside", "them"), ("at", "all"))
"""Words behind them that say nothing more."""
DERIVING = frozenset({"", "e", "ean", "an", "ian", "n", "al", "ial", "ic", "ical", "ese", "ish"})
"""Endings by which a word is made of another that it has in it."""
AGAIN = {
    "ended": "until when was the word {word} in the name?",
    "began": "since when was the word {word} in the name?",
}
"""What is asked of another word of names, by the kind of question that was asked of the first."""
OPENING = ("and", "so", "then", "ok", "what about", "how about", "now")
"""Words before it."""
