"""The properties of Wikidata that the import knows by themselves."""

from __future__ import annotations

INSTANCE_OF = "P31"
START, END, POINT = "P580", "P582", "P585"
"""Qualifiers that say when a statement held, or at what time."""
CIRCUMSTANCES, CIRCA = "P1480", "Q5727902"
"""A qualifier that says how a value is known, and the item that says: about."""
STATED_IN, IMPORTED_FROM, URL, TITLE, RETRIEVED = "P248", "P143", "P854", "P1476", "P813"
"""What names the source of a reference."""
SECTION, PAGE = "P958", "P304"
"""What names a place in it."""

DATATYPES = ("wikibase-item", "time", "quantity", "string", "monolingualtext", "url", "external-id")
"""Kinds of values that can be facts."""
DEFAULT_DATATYPES = DATATYPES[:-1]
"""Those that are taken when no properties are chosen."""

LABELS = {
    "P6": "head of government",
    "P17": "country",
    "P19": "place of birth",
    "P20": "place of death",
    "P27": "country of citizenship",
    "P31": "instance of",
    "P35": "head of state",
    "P36": "capital",
    "P39": "position held",
    "P50": "author",
    "P54": "member of sports team",
    "P57": "director",
    "P84": "architect",
    "P106": "occupation",
    "P112": "founded by",
    "P131": "located in",
    "P138": "named after",
    "P159": "headquarters",
    "P166": "award received",
    "P169": "chief executive officer",
    "P276": "location",
    "P488": "chairperson",
    "P569": "date of birth",
    "P570": "date of death",
    "P571": "inception",
    "P576": "dissolved",
    "P580": "start time",
    "P582": "end time",
    "P585": "point in time",
    "P856": "official website",
    "P1082": "population",
    "P1128": "employees",
    "P1448": "official name",
    "P1480": "sourcing circumstances",
    "P2044": "elevation",
    "P2046": "area",
    "P2124": "member count",
}
"""What common properties are called, for documents that hold no labels of properties."""
