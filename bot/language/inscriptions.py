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
    [
        *("use", "write", "put", "print", "cite", "quote", "enter", "type", "choose", "pick", "employ", "note", "file"),
        *("give", "state", "record", "list", "jot", "mark", "set", "report", "mention", "expect", "find", "see"),
        *("read", "encounter", "meet"),
    ]
)
STANDING = frozenset({"appear", "stand", "go", "belong", "figure", "feature"})
STANDS = frozenset({"belongs", "belong", "goes", "fits", "suits", "stood", "stands", "appears", "appeared"})
"""What a name does that stands on something."""
SUPPOSED = frozenset({"would", "might", "could", "must"})
"""Verbs of what was so as far as one can tell: "what would it have been called in 1975"."""
UNREAL = frozenset({"if", "unless", "had", "without", "otherwise", "preferably", "rather", "instead"})
"""Words beside such a verb by which it tells of what never was."""
STANDING_THEN = frozenset({"stood", "appeared", "gone", "belonged", "figured", "featured", "borne", "carried"})
"""What a name would have done that stood on something then."""
ORIGINS = frozenset(
    {
        *("newspaper", "press", "magazine", "news", "newsletter", "office", "company", "business", "archive", "travel"),
        *("museum", "library", "shipping", "train", "boat", "plane", "airline", "tax", "wage", "pay", "salary"),
    }
)
"""Nouns before such a thing that say where it comes from or is used: "a *newspaper* clipping"."""
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
            "clippings",
            "cutting",
            "cuttings",
            "article",
            "articles",
            "headline",
            "headlines",
            "slip",
            "pass",
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
        *("credit", "credits", "byline", "imprint", "masthead", "tag", "lanyard", "vest", "vests", "armband", "flag"),
        *("uniform", "truck", "trucks", "van", "vans", "tent", "tents", "crate", "crates", "doorplate", "letterheads"),
        *("badges", "stamps", "tickets", "cards", "posters", "forms", "certificates", "passports", "envelopes"),
        *("payslip", "payslips", "payroll", "paycheck", "paycheque", "paycheques", "paychecks"),
        *("page", "pages", "sheet", "sheets", "door", "doors", "gate", "entrance", "signpost", "facade"),
        *("folder", "archive", "catalogue", "catalog", "inventory", "dossier", "minutes", "correspondence", "circular"),
    ]
)
"""On what a name may stand."""

DETERMINERS = grammar.ARTICLES | grammar.DEMONSTRATIVES | {"my", "our", "its", "their", "some", "any", "old"}
"""Words before the noun for a document."""
DATED = frozenset(
    [*("dated", "published", "printed", "issued", "written", "taken", "sent", "made", "signed", "produced", "posted")]
)
"""How such a thing has its date."""
EDGES = frozenset({"top", "head", "foot", "bottom", "front", "header", "heading"})
"""Where on such a thing a name stands: "at the *top* of the page"."""
BENEATH = frozenset({"on", "in", "for", "to", "at", "with", "inside", "onto", "upon", "over", "above", "fits", "suits"})
"""Words before that on which a name stands."""
ACTING = frozenset(
    {
        *("act", "acted", "acting", "serve", "served", "serving", "run", "ran", "running", "function", "functioned"),
        *("trade", "traded", "trading", "work", "worked", "working", "operate", "operated", "operating", "appear"),
        *("appeared", "exist", "existed", "existing", "perform", "performed", "live", "lived", "travel", "travelled"),
        *(
            "sail",
            "sailed",
            "fly",
            "flew",
            "do",
            "business",
            "sign",
            "signed",
            "publish",
            "published",
            "play",
            "played",
        ),
    }
)
"""What is done under a name, whatever it is."""

BEARING_IT = frozenset({"carry", "bear", "show", "say", "read", "have", "display", "give", "state", "use", "mention"})
"""What a thing does on which a name stands."""

CALLING = frozenset(
    {
        *("call", "called", "name", "named", "refer", "referred", "know", "known", "see", "seen", "hear", "heard"),
        *("read", "used", "use", "written", "write", "expect", "expected", "say", "said"),
    }
)
CALLING_THEN = frozenset({"would", "did", "will"})
"""Verbs for giving a name, and those before them where it is asked what somebody called something."""
ANY = frozenset({"a", "an", "any", "most"})
"""Words before somebody who may be anybody."""
ANYBODY = grammar.HUMANS | grammar.DOING_PERSON | {"everybody", "everyone", "somebody", "someone", "anybody", "anyone"}
"""Who may be anybody at that time, whoever it was."""

FILING = frozenset(
    {
        *("file", "filed", "log", "logged", "list", "listed", "catalogue", "catalogued", "index", "indexed", "shelve"),
        *(
            "shelved",
            "put",
            "enter",
            "entered",
            "record",
            "recorded",
            "note",
            "noted",
            "place",
            "placed",
            "keep",
            "kept",
        ),
        *("class", "classed", "sort", "sorted", "store", "stored", "book", "booked", "register", "registered"),
    }
)
"""What is done with something that is kept under its date."""
