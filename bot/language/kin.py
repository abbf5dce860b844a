"""Words by which somebody asks the same for another person's year: "my brother is four years older, what's his?"."""

from __future__ import annotations

from bot.language.stories import DESCRIBING, RELATIVES

KIN = (
    RELATIVES
    | {f"{word}s" for word in RELATIVES}
    | {"sis", "bro", "twin", "granddaughter", "grandson", "girlfriend", "boyfriend", "fiance", "fiancee"}
)
"""Who the other person is to the speaker."""
OLDER = frozenset({"older", "senior", "elder"})
YOUNGER = frozenset({"younger", "junior"})
ASKING = frozenset({"his", "hers", "her", "their", "theirs", "what", "which", "him", "them"})
"""Words of which one asks for what is so for them."""
BESIDE = (
    DESCRIBING
    | ASKING
    | OLDER
    | YOUNGER
    | frozenset(
        {
            *("my", "our", "the", "a", "is", "was", "were", "born", "in", "for", "and", "about", "how", "then", "name"),
            *("one", "so", "of", "year", "years", "by", "than", "me", "i", "am", "us", "little", "baby", "kid", "it"),
            *("birth", "birthday", "came", "arrived", "would", "be", "that", "too", "also", "as", "well", "he", "she"),
            *("his", "your", "they", "did", "have", "had", "yr", "yrs", "but", "ok", "now", "s", "to", "case"),
        }
    )
)
"""Words that may stand beside them and name nothing else."""
SPEAKER = frozenset({"i", "we", "mine", "ours", "me", "us"})
LIFE = frozenset(
    {
        *(
            "followed",
            "came",
            "arrived",
            "left",
            "emigrated",
            "immigrated",
            "migrated",
            "moved",
            "sailed",
            "went",
            "fled",
        ),
        *("retired", "married", "wed", "started", "began", "joined", "graduated", "died", "passed", "met", "divorced"),
        *(
            "got",
            "went",
            "school",
            "work",
            "job",
            "uni",
            "university",
            "college",
            "finished",
            "became",
            "turned",
            "joined",
        ),
    }
)
"""What happens to people in a year of which the same is asked: "and when my wife *followed* in 1963?"."""
OPENING = frozenset({"and", "what", "how", "so", "then", "but", "or", "when", "in"})
"""Words with one of which such a fragment about the speaker begins."""
OF_BIRTH = frozenset({"born", "kid", "child", "baby", "from", "birth", "vintage", "model"})
"""Words of which one says that a year is that of somebody's birth: "I'm a 91 *kid*"."""
KNOWN = KIN | BESIDE | SPEAKER | LIFE | OPENING | OF_BIRTH
"""All words by which somebody else's year is given."""
