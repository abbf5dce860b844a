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
MIGHT_BE_ANYBODY = frozenset({"she", "he"})
"""Words for a person who was spoken of in the same message."""
SAME = frozenset({"same", "there", "finally", "next", "along", "still", "yet", "came"})
"""Words before one who is told of: "the *same* for my wife"."""
CHILDREN = frozenset(
    {"youngest", "eldest", "oldest", "middle", "firstborn", "first", "second", "third", "last", "other"}
)
"""Words behind "my" for one of several children: "*my youngest* is 2003"."""
OWNERS = frozenset({"my", "our", "her", "his", "their"})
"""Words before somebody's name."""
SLIPPED = frozenset(
    {
        *("lie", "silly", "mistake", "mistaken", "wrong", "mixed", "muddled", "confused", "misremembered"),
        *("correction", "wait", "hang", "scratch", "oops", "misspoke", "slip"),
    }
)
"""Words of which one says that somebody has said the wrong year."""
SOMEBODYS_SLIP = frozenset({"wrong", "mistaken", "mistake", "confused", "lie"})
"""Those of them that may be said of the answer, too."""
OWN_SLIP = frozenset({"i", "me", "my", "year", "years"})
"""Words of which one says that the slip was that of the year, or of who speaks."""
BESIDE_SLIP = SLIPPED | frozenset(
    {
        *("no", "oh", "sorry", "dear", "i", "tell", "a", "me", "got", "that", "it", "up", "on", "my", "actually"),
        *("is", "the", "year", "years", "them", "think", "of", "now", "meant", "mean", "course", "ah", "well", "was"),
        *("not", "yes", "rather", "again", "and", "sure", "am", "let", "correct", "make", "should", "be", "have"),
        *("said",),
    }
)
"""Words beside them."""
OF_LIFE = frozenset({"born", "came", "arrived", "from", "baby", "child", "kid", "married", "wed", "retired", "left"})
"""Words of which one says what was in somebody's year."""
GROWING_UP = frozenset({"turned", "turning", "reached", "aged", "became", "was", "hit"})
"""Verbs before an age, by which a year is told: "the year she *turned* 21, 1985"."""
KNOWN = KIN | BESIDE | SPEAKER | LIFE | OPENING | OF_BIRTH
"""All words by which somebody else's year is given."""
