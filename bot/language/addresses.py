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
