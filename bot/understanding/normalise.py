"""Clean text, and tokens with their place in it.

Sentences are cut here, because punctuation is gone afterwards. Markup, invisible characters and look-alike letters
are taken out: they carry no meaning that a question could have.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bot.language import chat_spellings
from bot.language.chat_spellings import CHAT_SPELLINGS, CONTRACTIONS, SLASHED
from bot.language.inflection import key
from bot.language.question_words import WH
from bot.model import Sentence, Token

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST = 4096
"""Characters; a longer message is refused unread."""

_QUOTES = str.maketrans(
    {
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u0060": "'",
        "\u00b4": "'",
        "\u2032": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": " - ",
        "\u2011": "-",
        "\u2010": "-",
        "\u2212": "-",
        "\u2026": "...",
        "\u00ab": '"',
        "\u00bb": '"',
        "\u037e": "?",
        "\u061f": "?",
    }
)
_LOOKALIKES = str.maketrans(
    dict(
        zip(
            "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420"
            "\u0421\u0422\u0425\u0406\u03bf\u03b1\u039f\u0391\u0392\u0395\u0399\u039a\u039c\u039d\u03a1\u03a4\u03a7\u03bd\u0406",
            "aeopcxyijsABEKMHOPCTXIoaOABEIKMNPTXvI",
            strict=True,
        )
    )
)
"""Cyrillic and Greek letters that look like Latin ones."""
_TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:st|nd|rd|th)\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+)
  | (?P<short>'\d\d(?=s?\b))
  | (?P<word>(?:[^\W\d_]|[\u0300-\u036f])+(?:'[^\W\d_]+)*)
  | (?P<end>[.?!;\n]+)
  | (?P<comma>[,:()\[\]])
  | (?P<sign>[-$%&@/=<>*+^~#|\\{}])
  | (?P<other>[^\s\w])
""",
    re.VERBOSE,
)


def _somebody(match: re.Match[str]) -> str:
    """ "sum1", "any1": the digit is the word."""
    return "someone" if match[1] else "everyone" if match[3] else "anyone"


_FILL_IN = r"(?i:[\s,;:.(]*\b(?:please )?(?:fill(?: in)?|complete) (?:the|this) (?:blanks?|gaps?|sentence)\b[):\s]*)"
"""What asks for the word of a gap."""
_GAP = rf"_{{2,}}|\.{{3,}}(?={_FILL_IN})"
"""A gap to be filled in, which asks what belongs there."""
_NUMBERED = r"(?i)(?:^|(?<=[\s,;.?!]))\(?(?:1|a|i)[).:]\s+(.+?)[\s,;.]+(?:and\s+)?\(?(?:2|b|ii)[).:]\s+(?=[^\W\d_])"
"""What two questions that are numbered stand behind: "1) … 2) …"."""
_OPTION = (
    r"(?i)(?<=[\s(:,])\(?[a1]\)\s+((?:(?!(?:wh|how|did|does|was|were|is|are)\w*\b)[^\s?]+\s+){1,8}?)"
    r"(?:or\s+)?\(?[b2]\)\s+"
)
_LATER_OPTION = r"(?i)(?<= or )(.{1,40}?)[\s,;]+(?:or\s+)?\(?[c3]\)\s+"
_LAST_OPTION = r"(?i)(?<= or )(.{1,40}?)[\s,;]+(?:or\s+)?\(?[d4]\)\s+"
"""What may be chosen from, with its letter or number: "a) … b) … c) …"."""
_MENDS: tuple[tuple[Sequence[str], str, str | Callable[[re.Match[str]], str]], ...] = (
    ("<", r"</?[A-Za-z][^<>]{0,80}>", " "),
    (".", r"\b(\d{1,2})\.(\d{1,2})\.(\d{2,4})\b", r"\1/\2/\3"),
    (".", r"(?i)\bca?\.\s*(?=\d{4}\b)", "circa "),
    (
        ".",
        r"(?i)\b(i\.e\.|e\.g\.|etc\.|u\.s\.a?\.?|u\.n\.|approx\.|no\.(?=\s*\d)|(?:[a-z]\.){2,})",
        lambda m: m[0].replace(".", ""),
    ),
    (
        ("b4", "2d", "2m", "2n", "d 4", "ds 4", "2 ", "4 "),
        (
            r"(?i)\bb4\b|\b2(?=(?:day|moro|morow|morrow|nite|night)\b)|(?<=stand )4\b|(?<=stands )4\b"
            r"|\b[24](?= (?:wh?at|who|whom|wut|wh?ich|it|u|me|us)\b)"
        ),
        lambda m: {"b4": "before", "4": "for", "2": "to"}[m[0].lower()],
    ),
    (("e1", "m1", "y1"), r"(?i)\b(?:(s)(?:o|u)?me?|(a)?ny|(e)v(?:e)?ry)1\b", _somebody),
    (("hw",), r"(?i)(?<=\bfor )hw\b|(?<=\bmy )hw\b", "homework"),
    ((" s",), r"(?i)\b(wh?at|who|where|when|how|that|it|there) s\b", r"\1 is"),
    ((" s ",), r"(?<=[a-z][a-zA-Z]) s (?=[a-z])|(?<=[A-Z][A-Z]) s (?=[a-z])", "'s "),
    ((" t ",), r"(?i)\b(do|did|does|is|was|are|were|has|have|had|could|would|should)n t\b", r"\1n't"),
    (
        ("out of",),
        r"(?i)\bout of (?=(?:(?:the|all|its|these|those) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)",
        "of ",
    ),
    (("from wh",), r"(?i)(?<=\w)[\s,:;-]*\bfrom (?:what|which)(?: \w+)? to (?:what|which)(?: \w+)?(?=\s*[?.!]*$)", ""),
    ((" t ",), r"(?i)\b(can|don|won) t\b", r"\1't"),
    ((" m ", " re ", " ve ", " ll "), r"(?i)\b(i|you|we|they|who|what) (m|re|ve|ll)\b", r"\1'\2"),
    (("by __",), r"(?i)(?<=\bby )_{2,}", " whom "),
    (("__", "fill", "complete"), _GAP, " what "),
    (("fill", "complete"), _FILL_IN, " "),
    (("y/n", "t/f", "yes/no", "true/false"), r"(?i)[\s,;:(]*\b(?:y/n|t/f|yes/no|true/false)\b\)?", " "),
    (("q:", "a:", "q.", "q)"), r"(?i)^\s*q\s*[:.)]\s*|(?<=[.?\s])a\s*:\s*$", ""),
    (
        (" 4 ",),
        r"(?i)\b(reasons?|purpose|motive|short|responsible|known|thanks|made|created|used|founded|cause) 4 (?=[a-z])",
        r"\1 for ",
    ),
    (("b)", "2)"), _OPTION, r"\1or "),
    (("c)", "3)"), _LATER_OPTION, r"\1 or "),
    (("d)", "4)"), _LAST_OPTION, r"\1 or "),
    (("2)", "2.", "2:", "b)", "b.", "ii"), _NUMBERED, lambda m: f" {m[1]} " if m[1].endswith("?") else f" {m[1]}. "),
    (("w/", "b/"), r"(?i)(?<![\w/])(?:(?:w/o|b/c|b/w)(?!\w)|w/(?=[\s\w]))", lambda m: SLASHED[m[0].lower()]),
    ("/", r"^\s*/", ""),
    ("/", r"(?<=[^\W\d_]{3})\s*/\s*(?=[^\W\d_]{3})", " "),
    ("(", r"(?i)(?<=[a-z])\((e?s)\)", r"\1"),
    ("+", r"(?<=[^\W\d_])\s*\+\s*(?=[^\W\d_])", " and "),
    (("war i",), r"(?i)(?<=\bwar )i(?=\s*(?:[^\w\s]|$|(?:in|and|or|of|to|by|from|with|ended|began)\b))", "1"),
    ("0123456789", r"(?i)(?<=\d)(?=(?:bn|mln|mn|million|billion|k|m)\b)", " "),
)
"""What is written in other ways: what a text has some of in small letters if it is, what is found, what it becomes."""
_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*(?<! I)")
"""A phrase that is cut at its blanks, as most are; a last "I" is a numeral."""
_KEPT_SIGNS = frozenset("-/$%&@")
_SPOKEN = frozenset({"word", "number", "short"})


def clean(text: str) -> str:
    """The text in one normal form, without markup, invisible or look-alike characters."""
    if "&" in text:
        import html  # the names of two thousand characters, which hardly any message needs

        text = html.unescape(text)
    text = _plain_letters(text)
    lowered = text.lower()
    for signs, form, plain in _MENDS:
        if any(map(lowered.__contains__, signs)):
            text = _compiled(form).sub(plain, text)
            lowered = text.lower()
    return text.strip()


@cache
def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(form)


def _plain_letters(text: str) -> str:
    """The text in letters without accents, quotes of one kind, and nothing that cannot be seen."""
    if text.isascii():
        if not text.isprintable():
            text = "".join(c for c in text if c.isprintable() or c in "\n\t")
        return text.translate(_QUOTES)
    import unicodedata  # the properties of all characters: most messages are in English, and so in ASCII

    text = unicodedata.normalize("NFKC", text.encode("utf-8", "replace").decode("utf-8"))
    text = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cc", "Co", "Cn", "Cs"} or c in "\n\t ")
    text = text.translate(_QUOTES)
    if any(c.isascii() and c.isalpha() for c in text):
        text = text.translate(_LOOKALIKES)
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a clean text, each with its tokens and the mark that ends it."""
    found: list[Sentence] = []
    tokens: list[Token] = []
    has_comma = False
    for match in _TOKEN.finditer(text):
        kind, said = match.lastgroup, match[0]
        if kind in _SPOKEN or (kind == "sign" and _is_said(match, text)):
            is_name = said in chat_spellings.NAMES_IN_CAPITALS and bool(tokens) and not text[:200].isupper()
            tokens += _tokens(match, has_comma=has_comma, is_name=is_name)
            has_comma = False
        elif kind == "end":
            if tokens:
                found.append(Sentence(tuple(tokens), said[:1] if "?" not in said else "?"))
            tokens, has_comma = [], False
        elif said == "-" and not _is_dash(match, text):
            has_comma = False
        else:
            has_comma = has_comma or kind != "other"
    if tokens:
        found.append(Sentence(tuple(tokens), ""))
    return tuple(found)


def _is_said(match: re.Match[str], text: str) -> bool:
    """Whether a sign stands for a word: "$" only before a number, "-" only between numbers."""
    if match[0] == "$":
        return text[match.end() : match.end() + 3].lstrip()[:1].isdigit()
    return match[0] in _KEPT_SIGNS and (match[0] != "-" or _is_between_digits(match, text))


def _is_dash(match: re.Match[str], text: str) -> bool:
    """Whether a stroke parts clauses and does not join words."""
    return text[match.start() - 1 : match.start()].isspace() and text[match.end() : match.end() + 1].isspace()


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The lower-case words of an author's phrase, cut as a question is cut."""
    if _PLAIN.fullmatch(phrase):
        said = phrase.split(" ")
        words = phrase.lower().split(" ")
        if chat_spellings.NAMES_IN_CAPITALS.isdisjoint(said) and not any(word in CHAT_SPELLINGS for word in words):
            return tuple(words)
    return tuple(t.text for s in sentences(clean(phrase)) for t in s.tokens if t.text != "-")


def _tokens(match: re.Match[str], *, has_comma: bool, is_name: bool) -> list[Token]:
    """The tokens of one match: a contraction or a chat spelling stands for several words.

    A word of grammar in capitals, among others in small letters, is an acronym: "the WHO".
    """
    said = match[0]
    start, end = match.span()
    words = ((said, key(said)),) if is_name or said.isdigit() else _words_in(said.lower())
    is_capital = said[:1].isupper()
    return [
        Token(word, key_, start, end, said, is_capital, has_comma and n == 0) for n, (word, key_) in enumerate(words)
    ]


@lru_cache(maxsize=4096)
def _words_in(said: str) -> tuple[tuple[str, str], ...]:
    """The plain words that a token stands for, each with its key."""
    return tuple((word, key(word)) for word in _expand(said))


def _is_between_digits(match: re.Match[str], text: str) -> bool:
    return (
        text[max(match.start() - 3, 0) : match.start()].rstrip()[-1:].isdigit()
        and text[match.end() : match.end() + 3].lstrip()[:1].isdigit()
    )


def _expand(word: str) -> list[str]:
    """The plain words that a token stands for; letters that are drawn out at its end stand once."""
    if word[-1:] * 3 == word[-3:] and word.isalpha() and word.strip("ivx"):
        word = word.rstrip(word[-1:]) + word[-1:]
    if word in CHAT_SPELLINGS:
        return CHAT_SPELLINGS[word].split()
    if word.endswith("n't"):
        stem = {"can't": "can", "won't": "will", "shan't": "shall", "ain't": "is"}.get(word, word[:-3])
        return [stem, CONTRACTIONS["n't"]]
    if word.endswith("ys") and word[-3:-2] not in _VOWELS:
        return [word[:-2] + "ies"]  # "countrys"
    stem, mark, ending = word.rpartition("'")
    if not stem:
        return [word]
    if ending == "d" and stem in WH:
        return [stem, "did"]
    if mark + ending in CONTRACTIONS:
        return [stem, CONTRACTIONS[mark + ending]]
    if ending == "s":
        return [stem, "is"] if stem in chat_spellings.BEFORE_IS else [stem]
    return [stem + ending]


_VOWELS = frozenset(["", *"aeiou"])
