"""How places stand behind what happened there: "in Wexley", "at the Harp Rooms", "on the village green"."""

from __future__ import annotations

PREPOSITIONS = frozenset(
    [
        *("in", "at", "on", "near", "by", "off", "outside", "inside", "under", "over", "above", "below", "behind"),
        *(
            "between",
            "beside",
            "opposite",
            "within",
            "along",
            "around",
            "across",
            "beyond",
            "upon",
            "to",
            "from",
            "for",
        ),
        *("next", "aboard", "somewhere", "half-way", "halfway", "north", "south", "east", "west", "of", "with"),
    ]
)
"""Words with which a place may begin that says itself how it stands there: "near Leeds", "south of the river"."""

_AT = frozenset(
    [
        *("hall", "halls", "house", "church", "chapel", "cathedral", "abbey", "priory", "school", "college", "hotel"),
        *("university", "stadium", "ground", "arena", "theatre", "theater", "cinema", "museum", "gallery", "library"),
        *("club", "canteen", "rooms", "room", "inn", "pub", "arms", "tavern", "bar", "cafe", "restaurant", "station"),
        *("airport", "farm", "mill", "works", "factory", "hospital", "centre", "center", "palace", "castle", "court"),
        *("depot", "pavilion", "auditorium", "observatory", "laboratory", "institute", "shipyard", "dockyard", "yard"),
        *("hut", "lodge", "cottage", "barn", "temple", "mosque", "synagogue", "showground", "racecourse", "studio"),
        *("studios", "shop", "store", "market", "office", "headquarters", "barracks", "camp", "zoo", "pool", "baths"),
        *("terminal", "pier", "quay", "dock", "wharf", "lighthouse", "refinery", "brewery", "plaza", "odeon", "opera"),
        *("playhouse", "bandstand", "clubhouse", "workshop", "speedway", "velodrome", "gymnasium", "gym", "parlour"),
    ]
)
"""Last words of the names of buildings and grounds."""
_ON = frozenset(
    ["green", "island", "isle", "islands", "beach", "river", "hill", "mountain", "lake", "moor", "coast", "common"]
)
"""Last words of what one is on, if it is the one: "the village green"."""
_WITH_ARTICLE = frozenset(
    [
        *("netherlands", "philippines", "united states", "united kingdom", "usa", "us", "uk", "uae", "gambia"),
        *("bahamas", "maldives", "czech republic", "dominican republic", "soviet union", "ussr", "ddr", "gdr"),
        *("united arab emirates", "channel islands", "faroe islands", "isle of man", "isle of wight", "lake district"),
        *("peak district", "west midlands", "east midlands", "scottish borders", "highlands", "balkans", "hague"),
    ]
)
"""Names that have an article within a sentence."""


def in_sentence(name: str) -> str:
    """Give a place as it is named within a sentence: "the Netherlands"."""
    return f"the {name}" if name.lower() in _WITH_ARTICLE else name


def placed(name: str, *, is_moved: bool = False) -> str:
    """Give a place as it stands behind what happened there, or moved there; one that says it itself is left so."""
    plain = name.lower().replace(",", " ").split()
    if not plain or plain[0] in PREPOSITIONS:
        return name
    if is_moved:
        return f"to {in_sentence(name)}"
    whole = name.partition(",")[0].lower().split()  # "Town Hall, Leeds"
    if whole and whole[-1] in _AT:
        return f"at {name}"
    if plain[0] == "the":
        return f"{'on' if whole[-1] in _ON else 'at'} {name}"
    return f"in {in_sentence(name)}"
