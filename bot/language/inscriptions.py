"""How a name is put on something: "which name should be printed on it", "what do I write on the label"."""

from __future__ import annotations

from bot.language import grammar

MODALS = frozenset({"should", "must", "would", "ought", "shall", "could", "may", "might", "can", "do", "did", "does"})
WRITERS = frozenset({"i", "we", "one", "you"})
"""Who asks what to write, and is nobody of whom it is asked."""
DONE = frozenset(
    [
        *(
            "printed",
            "stamped",
            "engraved",
            "inscribed",
            "displayed",
            "embossed",
            "painted",
            "carved",
            "written",
            "put",
        ),
        *("placed", "shown", "listed", "quoted", "cited", "entered", "found", "seen", "used", "typed", "embroidered"),
    ]
)
DOING = frozenset(
    [*("use", "write", "put", "print", "cite", "quote", "enter", "type", "choose", "pick", "employ", "note", "file")]
)
STANDING = frozenset({"appear", "stand", "go", "belong", "figure", "feature"})
STANDS = frozenset({"belongs", "belong", "goes", "fits", "suits", "stood", "stands", "appears", "appeared"})
"""What a name does that stands on something."""
DOCUMENTS = frozenset(
    [
        *("letter", "letters", "letterhead", "document", "documents", "report", "reports", "record", "records", "memo"),
        *("telegram", "cable", "postcard", "certificate", "passport", "form", "invoice", "receipt", "envelope", "file"),
        *(
            "files",
            "brochure",
            "leaflet",
            "pamphlet",
            "flyer",
            "poster",
            "newsletter",
            "bulletin",
            "clipping",
            "source",
        ),
        *("photograph", "photo", "picture", "caption", "publication", "publications", "entry", "footnote", "citation"),
        *("card", "badge", "plaque", "sign", "banner", "paper", "papers", "stationery", "memorandum", "note"),
        *(
            "contract",
            "ticket",
            "visa",
            "stamp",
            "seal",
            "nameplate",
            "signboard",
            "building",
            "cover",
            "label",
            "spine",
        ),
        *("folder", "archive", "catalogue", "catalog", "inventory", "dossier", "minutes", "correspondence", "circular"),
    ]
)
"""On what a name may stand."""

DETERMINERS = grammar.ARTICLES | grammar.DEMONSTRATIVES | {"my", "our", "its", "some", "any", "old"}
"""Words before the noun for a document."""
DATED = frozenset(
    [*("dated", "published", "printed", "issued", "written", "taken", "sent", "made", "signed", "produced", "posted")]
)
"""How such a thing has its date."""
BENEATH = frozenset({"on", "in", "for", "to", "at", "with", "inside", "onto", "upon", "fits", "suits"})
"""Words before that on which a name stands."""
