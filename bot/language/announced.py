"""How somebody says that he meant something else: "sorry, I always mix them up, I want to say *members*"."""

from __future__ import annotations

_ALWAYS = ("always ", "")
_THEM = ("", " them", " these", " those", " them up", " these up", " it", " the two", " the words")

MEANING = frozenset(
    {
        *("i mean", "i meant", "i did mean", "what i mean is", "what i meant is", "what i meant was", "i mean to say"),
        *(f"i {want} {say}" for want in ("meant to", "wanted to", "want to", "want", "wish to", "intended to")
          for say in ("say", "write", "type")),
        *("i meant to ask", "i meant to ask for", "i was going to say", "i should have said", "i should have written"),
        *("i should say", "i ought to say", "i actually mean", "i actually meant", "i really mean", "i intended"),
    }
)  # fmt: skip
"""Words before what is meant."""

SEEKING = frozenset({"i was after", "i was thinking of", "i was asking for", "i was asking about", "i wanted"})
"""Words before what is meant, or before something else about the speaker."""

BEHIND = frozenset(
    {
        *(
            "i mean",
            "i meant",
            "i meant to say",
            "i wanted to say",
            "i want to say",
            "i should say",
            "i should have said",
        ),
        *(
            "is what i mean",
            "is what i meant",
            "is what i wanted to say",
            "was what i meant",
            "it should be",
            "i intended",
        ),
        *("i was after", "i was thinking of", "i was going to say", "obviously i mean"),
        *(
            f"{be} the {one} i {verb}"
            for be in ("is", "was")
            for one in ("one", "name", "thing", "word")
            for verb in ("mean", "meant", "wanted", "was after", "was thinking of", "was asking about", "had in mind")
        ),
    }
)
"""Words behind what is meant."""

REGRETS = frozenset(
    {
        *("i tell a lie", "that is a lie", "silly me", "stupid me", "wrong word", "the wrong word", "wrong name"),
        *("wrong one", "wrong term", "wrong country", "wrong question", "wrong thing", "i misspoke", "i mistyped"),
        *("slip of the tongue", "slip of the pen", "my mistake", "my bad", "my fault", "correction", "typo"),
        *("scratch that", "strike that", "forget that", "i was wrong", "that is wrong", "that was wrong"),
        *("no wait", "wait no", "no sorry", "sorry no", "oh no", "ah no", "i take that back", "let me correct that"),
        *("i asked the wrong thing", "i asked the wrong question", "not what i meant", "not what i wanted"),
        *(f"i {often}{verb}{them}" for often in _ALWAYS for verb in ("mix", "confuse", "muddle", "mixed", "confused")
          for them in _THEM),
        *(f"i {verb}{them} always" for verb in ("mix", "confuse", "muddle") for them in _THEM),
        *(f"i keep {verb}{them}" for verb in ("mixing", "confusing", "muddling") for them in _THEM),
        *("i got confused", "i get confused", "i always get confused", "i got mixed up", "i got them mixed up"),
    }
)  # fmt: skip
"""What is said of a slip."""

SIGHS = frozenset(
    {
        *("sorry", "so sorry", "very sorry", "i am sorry", "pardon", "pardon me", "excuse me", "scuse me", "apologies"),
        *("my apologies", "many apologies", "forgive me"),
        *(
            "oops",
            "whoops",
            "argh",
            "ugh",
            "damn",
            "dang",
            "gosh",
            "wait",
            "hang on",
            "hold on",
            "ay",
            "ah",
            "oh",
            "er",
        ),
        *(
            "erm",
            "um",
            "uh",
            "eh",
            "hm",
            "no",
            "no no",
            "well",
            "actually",
            "lol",
            "haha",
            "ha",
            "doh",
            "duh",
            "please",
        ),
    }
)
"""Sounds and words that may stand before it."""

TAKING_BACK = frozenset({"sorry", "oops", "whoops", "pardon", "apologies", "wait", "argh", "er", "erm"})
"""Of these, the words that by themselves may take something back."""
