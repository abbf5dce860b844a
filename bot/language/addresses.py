"""Words by which people address each other, and the bot: "cheers, *mate*"."""

from __future__ import annotations

WORDS = (
    *("sir", "madam", "dear", "bot", "bro", "mate", "friend", "guys", "folks", "dude", "buddy", "man", "bruh"),
    *("sis", "fam", "pal", "homie", "bruv", "cuz", "darling", "hun", "sweetie", "maam", "mister", "champ", "yall"),
    *("habibi", "akhi", "ukhti", "yaar", "bhai", "amigo", "amigos", "amiga", "hermano", "compadre", "senor"),
    *("robot", "computer", "machine", "genius", "smartypants", "smarty", "brainiac", "einstein", "oracle", "wizard"),
    *(
        "kiddo",
        "stranger",
        "luv",
        "ji",
        "bae",
        "ladies",
        "gents",
        "blud",
        "boyo",
        "cobber",
        "toots",
        "hombre",
        "tovarish",
    ),
    *(
        "dost",
        "beta",
        "didi",
        "bhaiya",
        "bhaiyya",
        "boyz",
        "homeboy",
        "dawg",
        "dudes",
        "bros",
        "pals",
        "peeps",
        "babes",
    ),
    *("legend", "guv", "hon", "honey", "lads", "lad", "lass", "mates", "friends", "dears", "fella", "fellas", "chum"),
    *(
        "teacher",
        "professor",
        "prof",
        "comrade",
        "comrades",
        "bestie",
        "babe",
        "sunshine",
        "matey",
        "geezer",
        "brother",
        "brov",
        "brah",
        "laddie",
    ),
)
"""One word each."""

OF_LOVE = ("love", "dear", "darling", "sweetheart", "star", "pal", "sport", "legend", "lifesaver", "hero", "treasure")
"""What somebody is called who was of help: "you are a *star*"."""

ENDEARMENTS = frozenset(
    {
        *(
            "love",
            "luv",
            "lovey",
            "dear",
            "dearie",
            "duck",
            "ducky",
            "pet",
            "petal",
            "hen",
            "flower",
            "poppet",
            "sugar",
        ),
        *("sweetheart", "sweetie", "darling", "treacle", "chuck", "lovely", "babes", "cariad", "hinny", "sunshine"),
    }
)
"""Words by which somebody is addressed, where they stand apart: "how many is that, *love*?"; else they mean something."""

PARTICLES = frozenset(
    {
        *("po", "opo", "ba", "ho", "naman", "kasi", "lang", "pala", "diba", "nga"),  # of the Philippines
        *("lah", "lor", "leh", "liao", "meh", "hor", "sia"),  # of Singapore and Malaysia
        *(
            "na",
            "ka",
            "krub",
            "khrap",
            "kha",
            "ga",
            "haan",
            "ne",
            "oder",
            "gell",
            "ja",
            "nao",
            "tak",
            "ey",
            "eh",
            "innit",
        ),
    }
)
"""Sounds behind a word or a sentence that make it polite or ask for agreement, and say nothing."""

BEFORE_PARTICLE = frozenset(
    {
        *(
            "hello",
            "hi",
            "sorry",
            "thanks",
            "yes",
            "no",
            "ok",
            "okay",
            "please",
            "good",
            "morning",
            "evening",
            "me",
            "us",
        ),
        *(
            "you",
            "it",
            "this",
            "that",
            "they",
            "them",
            "these",
            "those",
            "thank",
            "excuse",
            "again",
            "ma'am",
            "sir",
            "maam",
        ),
    }
)
"""Words right behind which they stand in the middle of a sentence: "can you give me *po* the names"."""
