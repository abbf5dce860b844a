"""Signs that are said aloud where somebody dictates ("new line", "question mark"), and names that are spelt behind it.

In the form of `bot.language.chat_spellings.MENDS`. A message that has signs of its own is not dictated.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

_NO_NOUN = (
    r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bthis )(?<!\bthat )(?<!\bits )(?<!\bany )(?<!\bwhich )(?<!\bno )(?<!\bhas )"
)
_GOES_ON = (
    r"and|or|but|so|then|also|what|when|who|which|how|where|why|is|was|are|were|does|did|do|has|had|list|name|give|tell"
)

MENDS: tuple[tuple[Sequence[str], str, str | Callable[[re.Match[str]], str]], ...] = (
    (("question mark",), rf"(?i){_NO_NOUN}\bquestion mark\b[?.]?", "?"),
    (("exclamation mark", "exclamation point"), rf"(?i){_NO_NOUN}\bexclamation (?:mark|point)\b[!.]?", "!"),
    (("full stop",), rf"(?i){_NO_NOUN}(?<!\bto )\bfull stop\b\.?", "."),
    (
        ("new line", "next line", "new paragraph", "next paragraph"),
        rf"(?i)^(?:go )?(?:new|next) (?:line|paragraph)\b[.,:]?|{_NO_NOUN}\b(?:new|next) (?:line|paragraph)\b(?= (?:{_GOES_ON})\b)",
        ". ",
    ),
    (
        ("new line", "next line", "new paragraph", "next paragraph"),
        rf"(?i)(?<!,){_NO_NOUN}(?<= go )(?:new|next) (?:line|paragraph)\W*$|(?<=[a-z0-9] ){_NO_NOUN}(?:new|next) (?:line|paragraph)$",
        "",
    ),
    ((" comma ",), rf"(?i)(?<=\w) comma (?=(?:{_GOES_ON}|in|please)\b)", ", "),
    (
        ("stand for", "mean ", "short for"),
        (
            r"(?i)\b(what (?:does|did|do|is|was)) (?!the\b|an?\b|its\b|each\b|one\b)(?:[a-z]{2,} ){1,3}(stand for|mean|short for),? "
            r"(?:that is|that's|thats|it is|it's|its|spelled|spelt|written|i mean) (?:spelled |spelt |written )?"
            r"((?:[a-z] ){2,9}[a-z])\b(?! [b-hj-z]\b)"
        ),
        r"\1 \3 \2",
    ),
)
"""Each with what a text has that may have it, and what is written for it."""
