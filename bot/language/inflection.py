"""One key for all inflected forms of a word: "names", "named" and "naming" share the key of "name".

Only endings of inflection are taken off, never those of derivation: "organize" and "organization" stay apart,
because a question about the one is not a question about the other. The key of a word does not depend on which
other words are known, so a compiled fact base and a question agree on it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.grammar import FUNCTION_WORDS

IRREGULAR = {
    "built": "build",
    "bent": "bend",
    "bred": "breed",
    "broke": "break",
    "broken": "break",
    "burnt": "burn",
    "caught": "catch",
    "clung": "cling",
    "crept": "creep",
    "dealt": "deal",
    "died": "die",
    "dies": "die",
    "drank": "drink",
    "drawn": "draw",
    "drew": "draw",
    "driven": "drive",
    "drove": "drive",
    "drunk": "drink",
    "dug": "dig",
    "ate": "eat",
    "eaten": "eat",
    "fallen": "fall",
    "fed": "feed",
    "fell": "fall",
    "felt": "feel",
    "fled": "flee",
    "flew": "fly",
    "flown": "fly",
    "forgot": "forget",
    "froze": "freeze",
    "frozen": "freeze",
    "hid": "hide",
    "hidden": "hide",
    "hung": "hang",
    "laid": "lay",
    "lain": "lie",
    "learnt": "learn",
    "lent": "lend",
    "lit": "light",
    "overtook": "overtake",
    "risen": "rise",
    "rode": "ride",
    "sank": "sink",
    "sat": "sit",
    "saw": "see",
    "seen": "see",
    "sent": "send",
    "shaken": "shake",
    "shone": "shine",
    "shook": "shake",
    "shot": "shoot",
    "slept": "sleep",
    "slid": "slide",
    "sought": "seek",
    "spelt": "spell",
    "stolen": "steal",
    "struck": "strike",
    "sunk": "sink",
    "sung": "sing",
    "sworn": "swear",
    "swam": "swim",
    "swept": "sweep",
    "threw": "throw",
    "thrown": "throw",
    "tied": "tie",
    "tore": "tear",
    "torn": "tear",
    "understood": "understand",
    "underwent": "undergo",
    "withdrawn": "withdraw",
    "withdrew": "withdraw",
    "woke": "wake",
    "woven": "weave",
    "worn": "wear",
    "became": "become",
    "begun": "begin",
    "began": "begin",
    "bore": "bear",
    "borne": "bear",
    "born": "born",
    "bought": "buy",
    "brought": "bring",
    "came": "come",
    "chose": "choose",
    "chosen": "choose",
    "crises": "crisis",
    "did": "do",
    "does": "do",
    "done": "do",
    "fought": "fight",
    "found": "found",
    "gave": "give",
    "given": "give",
    "gone": "go",
    "got": "get",
    "gotten": "get",
    "grew": "grow",
    "grown": "grow",
    "had": "have",
    "has": "have",
    "having": "have",
    "held": "hold",
    "kept": "keep",
    "knew": "know",
    "known": "know",
    "led": "lead",
    "lost": "lose",
    "made": "make",
    "meant": "mean",
    "men": "man",
    "met": "meet",
    "news": "news",
    "paid": "pay",
    "ran": "run",
    "said": "say",
    "sang": "sing",
    "sold": "sell",
    "spent": "spend",
    "spoke": "speak",
    "stood": "stand",
    "strove": "strive",
    "taken": "take",
    "took": "take",
    "taught": "teach",
    "this": "this",
    "thought": "think",
    "told": "tell",
    "used": "use",
    "using": "use",
    "went": "go",
    "women": "woman",
    "won": "win",
    "wore": "wear",
    "written": "write",
    "wrote": "write",
    "children": "child",
    "been": "be",
    "was": "be",
    "were": "be",
    "is": "be",
    "are": "be",
    "am": "be",
    "being": "be",
    "during": "during",
    "evening": "evening",
    "thing": "thing",
    "united": "united",
    "needs": "need",
    "needed": "need",
    "species": "species",
    "series": "series",
    "standing": "standing",
    "lasted": "lasted",
    "lasts": "lasted",
    "lasting": "lasted",
    "left": "left",
    "meeting": "meeting",
    "building": "building",
}
"""Forms that no rule reaches, and words that only look inflected."""

WHOLE = {"humane": "humane", "quite": "quite", "finals": "finals"}
"""Words that would share the key of another word if their ending were folded."""

_BRITISH = re.compile(r"(?<=..)is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)|(?<=[a-z]{2})ou(?=rs?$)")
"""What British spelling writes in its own way: organise, labour."""
_ENDS_DOUBLE = re.compile(r"[^aeiouy]*[aeiouy]+(?:ll|ss|ff|zz)")
"""Words of one syllable that end in two letters by themselves: "poll" is no form of "pole"."""
_NO_MEN = frozenset(
    {"specimen", "regimen", "abdomen", "acumen", "stamen", "lumen", "omen", "bitumen", "ramen", "yemen"}
)
"""Words that end like the plural of "man" and are none."""
_NUMERAL = re.compile(r"[ivx]{2,}")
"""Roman numerals, which no ending is taken off."""
_SHORT = re.compile(r"[^aeiouy]*[aeiouy][^aeiouywx]")
"""Words of one syllable that double their last letter before an ending: "noted" is no form of "not"."""
_VOWELS = frozenset("aeiouy")
_SHORTEST = 4
"""Letters; shorter words are their own key."""


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """The key of one lower-case word; it is that of a word of grammar only if the word is one."""
    if word in WHOLE:
        return WHOLE[word]
    if word in IRREGULAR:
        return _fold(IRREGULAR[word])
    if not word.isalpha() or _NUMERAL.fullmatch(word):
        return word
    if word.endswith(("ings", "men")) and word not in _NO_MEN:
        return key(word[:-1] if word.endswith("s") else f"{word[:-3]}man")
    stem = _strip(_BRITISH.sub(_american, word))
    folded = _fold(stem)
    return word if stem == word and folded != word and folded in FUNCTION_WORDS else folded


def _american(match: re.Match[str]) -> str:
    return "iz" if match[0] == "is" else "o"


def _strip(word: str) -> str:
    """The word without an inflectional ending."""
    if len(word) < _SHORTEST:
        return word
    if len(word) == _SHORTEST and word.endswith(("ies", "ied")):
        return word[:-1]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("ied"):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and not word.endswith("eed") and len(stem) > 2 and _VOWELS & set(stem):  # noqa: PLR2004
            return stem + "e" if _SHORT.fullmatch(stem) else stem
    if word.endswith(("sses", "xes", "shes", "ches")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _fold(stem: str) -> str:
    """One form for spellings that a stem may end in: "plann" and "plan", "mov" and "move", British and American."""
    if len(stem) < _SHORTEST - 1 or (stem.endswith("e") and _SHORT.fullmatch(stem[:-1])):
        return stem
    stem = stem.removesuffix("e")
    if stem.endswith("y"):
        stem = stem[:-1] + "i"
    is_doubled = len(stem) > 2 and stem[-1] == stem[-2]  # noqa: PLR2004
    return stem[:-1] if is_doubled and not _ENDS_DOUBLE.fullmatch(stem) else stem


_PLURALS = {"person": "people", "man": "men", "woman": "women", "child": "children", "series": "series"}


def plural(noun: str) -> str:
    """The plural of a noun or of a phrase that ends in one: "islands", "harbour authorities"."""
    *before, last = noun.split(" ")
    if last in _PLURALS:
        many = _PLURALS[last]
    elif last.endswith(("s", "x", "sh", "ch")):
        many = last + "es"
    elif last.endswith("y") and last[-2:-1] not in _VOWELS:
        many = last[:-1] + "ies"
    elif last.endswith("man"):
        many = last[:-3] + "men"
    else:
        many = last + "s"
    return " ".join([*before, many])


def forms_of(word: str) -> tuple[str, ...]:
    """The word and the endings it may take, also those that nobody says."""
    if word.endswith("e"):
        return word, word + "s", word + "d", word[:-1] + "ing"
    if word.endswith("y"):
        return word, word[:-1] + "ies", word[:-1] + "ied", word + "ing", word + "s"
    return word, word + "s", word + "ed", word + "ing"


_PARTICIPLES = frozenset(
    [
        "built",
        "lit",
        "burnt",
        "sunk",
        "begun",
        "lost",
        "won",
        "held",
        "put",
        "set",
        "laid",
        "cut",
        "struck",
        "kept",
        "led",
        "met",
        "sold",
        "sent",
        "read",
        "run",
        "shut",
        "hit",
    ]
)


def is_past(word: str) -> bool:
    """Whether a word has the form of a past tense or of a past participle: "opened", "built", "went"."""
    return word.endswith("ed") or word in _PARTICIPLES or (word in IRREGULAR and not word.endswith("s"))


_PERFECT = {"is": "has been", "are": "have been", "has": "has had", "have": "have had", "does": "has done"}
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}


def perfect(present: str, past: str) -> str:
    """The verb of what began and goes on: "has been" of "is", "has led" of "leads" and "led"; else as it is now."""
    verb = past.partition(" ")[0]
    if present in _PERFECT or not (verb.endswith("ed") or verb in _PARTICIPLES):
        return _PERFECT.get(present, present)
    return f"{'has' if present.partition(' ')[0].endswith('s') else 'have'} {past}"


def of_several(verb: str) -> str:
    """The verb behind several subjects: "are" of "is", "play" of "plays"; a past as it is, but for "were"."""
    if verb in _PLURAL or is_past(verb) or not verb.endswith("s"):
        return _PLURAL.get(verb, verb)
    return verb[:-3] + "y" if verb.endswith("ies") else verb[:-1]
