"""Whom people tell of before they ask, and what they speak of without asking about it."""

from __future__ import annotations

RELATIVES = frozenset(
    {
        *("grandfather", "grandpa", "granddad", "grandad", "gramps", "grandmother", "grandma", "granny", "gran", "nan"),
        *("nana", "grandparents", "great-grandfather", "great-grandmother", "father", "dad", "daddy", "papa", "mother"),
        *("mum", "mom", "mama", "mummy", "parents", "uncle", "aunt", "auntie", "cousin", "nephew", "niece", "brother"),
        *("sister", "husband", "wife", "son", "daughter", "family", "ancestors", "relatives", "relative", "partner"),
        *("friend", "friends", "neighbour", "neighbor", "colleague", "boss", "teacher", "godfather", "godmother"),
        *("father-in-law", "mother-in-law", "stepfather", "stepmother", "widow", "mate", "professor", "landlord"),
    }
)
"""Who somebody in a story is to the speaker."""
DESCRIBING = frozenset(
    {"late", "old", "great", "dear", "poor", "own", "best", "elder", "older", "younger", "big", "good"}
)
"""What is said of them before that."""
NO_BODIES = frozenset(
    {"usa", "us", "uk", "uae", "ussr", "gdr", "tv", "pc", "dvd", "ceo", "ngo", "ngos", "ok", "id", "la"}
)
"""Words in capitals that name no body of which it could be asked when it was founded."""
TEMPORAL = frozenset({"after", "during", "since", "before", "until", "following", "in", "from", "through", "to"})
"""Words before "the" and a name of a time or a place."""
BODIES = frozenset(
    {
        *("club", "school", "company", "firm", "town", "city", "village", "museum", "hospital", "choir", "church"),
        *("university", "college", "band", "team", "party", "union", "association", "society", "charity", "institute"),
        *("library", "theatre", "theater", "hotel", "restaurant", "factory", "shop", "store", "bank", "newspaper"),
        *("magazine", "book", "film", "movie", "song", "treaty", "law", "street", "house", "building", "ministry"),
        *("court", "parliament", "orchestra", "foundation", "network", "federation", "league", "startup", "farm"),
        *("monastery", "embassy", "consulate", "airport", "station", "zoo", "park", "bridge", "mosque", "temple"),
        *("clinic", "kindergarten", "brewery", "publisher", "studio", "laboratory", "lab", "cooperative", "gallery"),
        *("novel", "painting", "statue", "monument", "castle", "tower", "ship", "boat", "train", "airline", "railway"),
        *("business", "corporation", "think", "ngo", "lodge", "gym", "pub", "bar", "cafe", "market", "supermarket"),
    }
)
"""Nouns for what may be founded, named, or have members: a story that tells of one may go on with "it"."""
BEFORE_BODIES = frozenset({"my", "our", "a", "an", "this", "that", "his", "her", "their", "another", "some"})
"""Words before them, near or with an adjective between."""
SPEAKING_OF = frozenset(
    {
        *("about", "regarding", "concerning", "of", "support", "supports", "love", "loves", "like", "likes", "studied"),
        *("study", "studying", "discussed", "visited", "joined", "use", "admire", "follow", "called", "named"),
    }
)
"""Words before a name of which somebody speaks."""
FOND_OF = frozenset(
    {"love", "loves", "loved", "like", "likes", "liked", "adore", "hate", "miss", "visit", "visited", "visiting", "saw"}
)
"""Words before what somebody likes, or where somebody was."""
STAYING = frozenset(
    {
        *(
            "live",
            "lives",
            "lived",
            "living",
            "going",
            "go",
            "went",
            "flew",
            "travel",
            "travelled",
            "traveled",
            "moved",
        ),
        *("born", "grew", "come", "comes", "came", "studied", "study", "stayed", "are", "am", "was", "were", "been"),
        *("i'm", "we're", "holiday", "trip", "worked", "work", "up"),
    }
)
"""Words before a preposition and a place where somebody is, was or goes."""
OF_PLACES = frozenset(
    {"founded", "established", "built", "called", "named", "name", "renamed", "old", "born", "created"}
)
"""Words of what may be asked of a place as well."""
OWN_ARTICLES = frozenset({"a", "an", "its", "their", "his", "her", "no", "own"})
"""Words before a thing of the kind that somebody has."""
BEHIND_NAMES = frozenset({"last", "this", "next", "yesterday", "today", "again", "once", "twice", "recently", "now"})
"""Words for when something was done with what was named before them."""
ADVERBS = frozenset({"also", "often", "always", "usually", "still", "now", "really"})
"""Words between what a sentence is about and its verb."""
WORKING = frozenset({"work", "works", "worked", "working", "volunteer", "volunteers", "volunteered", "job", "employed"})
"""Words before "for" and a body for which somebody works."""
OWN = frozenset(
    {
        *("essay", "paper", "thesis", "report", "presentation", "talk", "speech", "exam", "test", "quiz", "project"),
        *("question", "job", "course", "class", "lecture", "seminar", "homework", "assignment", "bit", "lot", "while"),
        *("time", "year", "day", "month", "week", "moment", "clerk", "driver", "nurse", "doctor"),
        *("volunteer", "typist", "secretary", "cook", "student", "child", "kid", "boy", "girl", "man", "woman"),
    }
)
"""Nouns behind "a" that bring up nothing of which it could be asked what it was called, and people of any trade."""
OWN |= frozenset(
    {
        *(
            "war",
            "country",
            "end",
            "beginning",
            "start",
            "sea",
            "border",
            "world",
            "summer",
            "winter",
            "spring",
            "autumn",
        ),
        *("people", "way", "past", "day", "morning", "evening", "night", "rest", "same", "other", "family"),
        *(
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties",
            "date",
            "name",
            "letterhead",
            "others",
        ),
    }
)
OWN |= RELATIVES
BEARING = frozenset(
    {"bear", "bears", "bore", "carry", "carries", "carried", "show", "shows", "showed", "display", "say"}
)
"""What is done with a name by a thing on which it stands."""
TELLING = frozenset(
    {
        *(
            "says",
            "say",
            "gives",
            "give",
            "shows",
            "covers",
            "states",
            "mentions",
            "bears",
            "carries",
            "claims",
            "puts",
        ),
        *("lists", "calls", "writes", "reads", "tells", "comes", "goes", "speaks", "uses", "means", "works", "lives"),
        *("needs", "wants", "thinks", "believes", "insists", "swears", "lies", "stands", "belongs", "keeps", "makes"),
        *(
            "takes",
            "runs",
            "leads",
            "holds",
            "starts",
            "ends",
            "begins",
            "looks",
            "seems",
            "sounds",
            "remains",
            "wonder",
        ),
    }
)
"""Verbs of now by which words before a question are a sentence of their own."""
CITING = frozenset(
    {
        *("text", "article", "source", "page", "passage", "entry", "book", "line", "sentence", "section", "paragraph"),
        *("says", "say", "said", "mentions", "mention", "mentioned", "speaks", "speak", "talks", "talk", "tells"),
        *("lists", "names", "gives", "writes", "reads", "refers", "brings", "quote", "quotes", "states", "read"),
    }
)
"""Words by which somebody only says where something is told: "*the text mentions* the fire"."""

HAPPENED = frozenset(
    {
        *("died", "ended", "began", "started", "happened", "fell", "came", "went", "broke", "sank", "landed", "walked"),
        *("collapsed", "erupted", "exploded", "won", "became", "crashed", "arrived", "disappeared", "rose", "flew"),
        *("took", "struck", "hit", "retired", "emigrated", "split", "played", "lost", "beat", "gave", "wrote", "sang"),
        *("drew", "grew", "ran", "swam", "stole", "invaded", "joined", "left", "married", "resigned"),
    }
)
"""Verbs that tell what happened in the world, and in this form restrict no noun before them."""
WORLD = frozenset(
    {
        *("cup", "olympics", "olympic", "games", "landing", "coronation", "jubilee", "concert", "festival", "final"),
        *("championship", "championships", "tournament", "wedding", "funeral", "assassination", "revolution", "coup"),
        *("war", "armistice", "invasion", "crisis", "uprising", "revolt", "strike", "riots", "election", "elections"),
        *("earthquake", "flood", "hurricane", "tsunami", "eruption", "disaster", "crash", "fire", "independence"),
        *("eclipse", "comet", "launch", "exhibition", "expo", "summit", "treaty", "speech", "march", "protests"),
        *("moon", "wall", "aid", "spring", "blackout", "drought", "epidemic", "pandemic", "heatwave", "premiere"),
        *("eurovision", "oscars", "olympiad", "derby", "match", "goal", "hit", "album", "single", "film", "song"),
    }
)
"""Words by which what stands beside a date happened in the world, and is nobody who could be called something."""
