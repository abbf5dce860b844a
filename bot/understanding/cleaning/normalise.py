"""Clean text, and tokens with their place in it.

Sentences are cut here, because punctuation is gone afterwards. Markup, invisible characters and look-alike letters
are taken out: they carry no meaning that a question could have.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from bot.language import chat_spellings, currencies, our_own
from bot.language.chat_spellings import CHAT_SPELLINGS, CONTRACTIONS
from bot.language.grammar import ACRONYM_NOUNS, THE_WORD, TRANSPARENT
from bot.language.inflection import key
from bot.language.operators import BEFORE_LETTER
from bot.language.question_words import WH
from bot.model import Sentence, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST = 4096
"""Characters; a longer message is refused unread."""
ARROWS = (">", "\u2192", "\u21d2", "\u27f6")
"""Signs of which a message has one that asks with arrows."""
GAPS = ("..", "__", "\u2026")
"""What shows that there may be a gap in a text, for a name to be filled in."""
ACRONYMS = tuple(sorted(ACRONYM_NOUNS))
"""Nouns of which a text has one that speaks of letters."""
OF_WORD = THE_WORD
"""What a text says that speaks of a word."""
QUOTES = frozenset("\"'\u201c\u2018")
"""What may stand before a word that is spoken of itself."""

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
    (?P<word>(?:[^\W\d_]+|[\u0300-\u036f])+(?:'[^\W\d_]+)*(?:\+(?![^\W_]))?)
  | (?P<number>\d*(?<!1)(?:1st|2nd|3rd)\b|\d+th\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|\d+)
  | (?P<short>'\d\d(?=s?\b))
  | (?P<end>[.?!;\n]+)
  | (?P<comma>[,:()\[\]])
  | (?P<sign>[-$%&@/=<>*+^~#|\\{}])
  | (?P<other>[^\s\w])
""",
    re.VERBOSE,
)


_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*(?<! I)")
"""A phrase that is cut at its blanks, as most are; a last "I" is a numeral."""
_KEPT_SIGNS = frozenset("-/$%&@")
_SPOKEN = frozenset({"word", "number", "short"})


def prepare() -> None:
    """Compile every pattern."""
    for _, form, _ in (*chat_spellings.MENDS, *our_own.MENDS):
        compiled(form)


def clean(text: str) -> str:
    """The text in one normal form, without markup, invisible or look-alike characters."""
    if "&" in text:
        import html  # the names of two thousand characters, which hardly any message needs

        text = html.unescape(text)
    text = _plain_letters(text)
    if _has_sign(text.lower()):
        text = _rewritten(text, chat_spellings.MENDS)
    return text.strip()


def of_ours(text: str) -> str:
    """The text with what there is in place of what "we" have."""
    return _rewritten(text, our_own.MENDS)


def _rewritten(text: str, mends: Sequence[tuple[Sequence[str], str, str | Callable[[re.Match[str]], str]]]) -> str:
    """The text with each form in it as it is meant; a form is only looked for where one of its signs is."""
    lowered = text.lower()
    for signs, form, plain in mends:
        if any(map(lowered.__contains__, signs)):
            text = compiled(form).sub(plain, text)
            lowered = text.lower()
    return text


def _has_sign(text: str) -> bool:
    """Whether something in a text in small letters may be written in another way; most texts have nothing of that."""
    is_plain = text.translate(_WITHOUT_PLAIN).isalpha()
    return any(map(text.__contains__, _PLAIN_SIGNS if is_plain else _SIGNS))


_WITHOUT_PLAIN = dict.fromkeys(map(ord, " ?"))
_SIGNS = list(dict.fromkeys(sign for signs, _, _ in chat_spellings.MENDS for sign in signs))
_PLAIN_SIGNS = [sign for sign in _SIGNS if not sign.strip(" ?") or sign.translate(_WITHOUT_PLAIN).isalpha()]
"""Those that a text of letters, blanks and question marks may have."""


@cache
def compiled(form: str) -> re.Pattern[str]:
    """The pattern of a form, compiled when it is first wanted: the cold start counts."""
    return re.compile(form)


def _plain_letters(text: str) -> str:
    """The text in letters without accents, quotes of one kind, and nothing that cannot be seen."""
    if text.isascii():
        if not text.isprintable():
            text = "".join(c for c in text if c.isprintable() or c in "\n\t")
        return text.replace("`", "'")
    import unicodedata  # the properties of all characters: most messages are in English, and so in ASCII

    text = unicodedata.normalize("NFKC", text.encode("utf-8", "replace").decode("utf-8"))
    text = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cc", "Co", "Cn", "Cs"} or c in "\n\t ")
    text = text.translate(_QUOTES)
    if any(c.isascii() and c.isalpha() for c in text):
        text = text.translate(_LOOKALIKES)
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a clean text, each with its tokens and the mark that ends it.

    A contraction or a chat spelling stands for several words; a word of grammar in capitals, among others in small
    letters, is an acronym: "the WHO".
    """
    found: list[Sentence] = []
    tokens: list[Token] = []
    has_comma = False
    for match in _TOKEN.finditer(text):
        kind, said = match.lastgroup, match[0]
        if kind in _SPOKEN or (kind == "sign" and _is_said(match, text)):
            words = _words_in(said.removesuffix("+"))
            if len(said) == 1 and _is_in_code(match, text):
                words = ((said.upper(), key(said.upper())),)
            elif said.isupper() and tokens and _is_name(match, tokens[-1], text):
                words = ((said, key(said)),)
            if kind == "number" and text[max(match.start() - 1, 0)] in currencies.SIGNS[1:]:
                said = text[match.start() - 1] + said  # what the figure is of, which its word does not say
            start, end = match.span()
            is_capital = said[0].isupper()
            for word, key_ in words:
                tokens.append(Token(word, key_, start, end, said, is_capital, has_comma))
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


def _is_name(match: re.Match[str], before: Token, text: str) -> bool:
    """Whether a word in capitals that is one of grammar in small letters is a name behind this one: "the WHO"."""
    said = match[0]
    if said in chat_spellings.NAMES_IN_CAPITALS:
        return not text[:200].isupper()
    is_alone = not text[match.end() : match.end() + 1].isdigit()  # not "the C9"
    is_last = said in _LETTERED and not any(map(str.isalnum, text[match.end() :])) and not text.isupper()  # "rack B"
    return len(said) == 1 and is_alone and (before.text in BEFORE_LETTER or is_last)


_LETTERED = frozenset({"B", "C"})
"""Letters that number things, and end no sentence as words of chat."""


def _is_in_code(match: re.Match[str], text: str) -> bool:
    """Whether a letter that is a word of chat or of grammar alone belongs to figures: "rack *A*1", "seat 3*b*"."""
    word = match[0].lower()
    is_word = word in CHAT_SPELLINGS or word in TRANSPARENT
    return is_word and word.isalpha() and (_is_digit(text, match.end()) or _is_digit(text, match.start() - 1))


def _is_digit(text: str, at: int) -> bool:
    return text[max(at, 0) : at + 1].isdigit()


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
        words = phrase.lower().split(" ")
        is_plain = CHAT_SPELLINGS.keys().isdisjoint(words)
        if is_plain and chat_spellings.NAMES_IN_CAPITALS.isdisjoint(phrase.split(" ")):
            return tuple(words)
    return tuple(t.text for s in sentences(clean(phrase)) for t in s.tokens if t.text != "-")


@lru_cache(maxsize=4096)
def _words_in(said: str) -> tuple[tuple[str, str], ...]:
    """The plain words that a token stands for, each with its key."""
    return ((said, key(said)),) if said.isdigit() else tuple((word, key(word)) for word in _expand(said.lower()))


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
