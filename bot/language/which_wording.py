"""Words around two wordings in quotes, of which it is asked which is right: "is the *term* 'A' or 'B'?"."""

from __future__ import annotations

AROUND = frozenset(
    {
        *("is", "was", "are", "it", "its", "the", "this", "that", "a", "an", "which", "what", "how", "to", "be", "so"),
        *("called", "named", "styled", "termed", "written", "spelt", "spelled", "phrased", "worded", "put", "printed"),
        *("wording", "phrase", "term", "noun", "expression", "word", "words", "name", "title", "spelling", "label"),
        *("formulation", "phrasing", "form", "version", "variant", "reading", "nickname", "heading", "entry"),
        *("right", "correct", "exact", "proper", "actual", "official", "original", "accurate", "better", "precise"),
        *("in", "of", "text", "article", "history", "source", "document", "page", "copy", "passage", "list"),
        *("do", "does", "did", "you", "they", "i", "we", "should", "must", "shall", "can", "write", "say", "use"),
        *("used", "have", "has", "had", "says", "reads", "read", "states", "gives", "goes", "call", "calls", "uses"),
        *("and", "or", "just", "please", "quick", "check", "question", "glossary", "style", "there", "here", "my"),
        *("your", "ok", "okay", "now", "well", "hm", "hmm", "one", "for", "as", "either", "exactly", "literally"),
    }
)

WAS_CALLED = "from when to when was it called {name}?"
"""The question for the one of two that is a name."""
