"""Words by which it is asked what happened at a date without saying so: "why does 1954 *matter*"."""

from __future__ import annotations

WEIGHTY = frozenset(
    {
        *("matter", "matters", "mattered", "important", "importance", "significant", "significance", "special"),
        *("relevant", "relevance", "remarkable", "memorable", "noteworthy", "notable", "milestone", "landmark"),
        *("historic", "historical", "historically", "crucial", "decisive", "momentous", "meaningful", "fuss"),
        *("interesting", "pivotal", "key", "turning", "unforgettable", "celebrated", "commemorated", "remembered"),
        *("remember", "celebrate", "commemorate", "memorable", "significantly", "count", "counts", "counted"),
    }
)
"""Words that say of a date that something happened then."""

JOINED = frozenset(
    {
        *("connection", "connected", "connect", "associated", "associate", "associates", "linked", "link", "links"),
        *("related", "relate", "relation", "tied", "known", "famous", "noted", "mentioned", "mention", "mentions"),
        *(
            "cited",
            "cite",
            "cites",
            "named",
            "listed",
            "brought",
            "recorded",
            "marked",
            "written",
            "quoted",
            "referred",
        ),
        *(
            "given",
            "put",
            "noted",
            "remembered",
            "significance",
            "role",
            "meaning",
            "means",
            "mean",
            "meant",
            "stand",
            "deal",
        ),
        *("stands", "stood", "connects", "links", "ties", "go", "goes", "include", "includes"),
    }
)
"""Words that say so where it is asked why, or beside what joins it to the date: "*known for*", "in *connection with*"."""

JOINING = frozenset({"with", "for", "to", "of", "by", "in", "about"})
"""What joins a date to what happened."""

BRINGING = (("bring",), ("brought",), ("brings",), ("have", "in", "store"), ("hold", "in", "store"))
"""What a date does to bear what happened, right behind it: "what did *1989 bring*"."""

BROUGHT_TO = frozenset({"store", "anything", "something", "new", "news", "along", "with"})
"""Words beside those: "did 1989 bring *anything new*"."""

BESIDE = frozenset(
    {
        *(
            "date",
            "day",
            "year",
            "years",
            "month",
            "time",
            "point",
            "history",
            "story",
            "past",
            "chronicle",
            "timeline",
        ),
        *("play", "plays", "played", "hold", "holds", "part", "deal", "big", "such", "keep", "come", "comes", "came"),
        *("people", "anyone", "anything", "something", "thing", "things", "makes", "make", "made", "reason", "article"),
        *("event", "events", "text", "place", "connection", "case", "context", "terms", "particular", "remember"),
    }
)
"""Words beside those that ask for nothing else."""
