"""Words that choose among values, or ask something of their times: "first", "longest", "still", "how often"."""

from __future__ import annotations

from bot.codes import Code
from bot.language import growth, lengths


class Op(Code):
    """A word that chooses among values, or asks something of their times."""

    FIRST = "first"
    LAST = "last"
    CURRENT = "current"
    FORMER = "former"
    NEXT = "next"
    PREVIOUS = "previous"
    LONGEST = "longest"
    SHORTEST = "shortest"
    LONGER = "longer"
    SHORTER = "shorter"
    CHANGE = "change"
    BEGIN = "begin"
    END = "end"
    USE = "use"
    ALL = "all"
    ALWAYS = "always"
    STILL = "still"
    ALREADY = "already"
    EVER = "ever"
    ONLY = "only"
    MORE = "more"
    LESS = "less"
    GAIN = "gain"
    BETWEEN = "between"
    EXPAND = "expand"
    HAPPEN = "happen"
    EXIST = "exist"
    GOING_ON = "going_on"
    """What has not come to its end is so: open, in service."""
    ELAPSED = "elapsed"
    ORDER = "order"
    MEASURED = "measured"
    SERIES = "series"
    SUM = "sum"
    PERFORM = "perform"
    """What is done with a change that a noun names: it is made, carried out, undergone."""
    SPAN = "span"
    """A length of time that something is said to have lasted; found by its form, not by phrases."""
    OFTEN = "often"
    """How often something is said to have happened; found by its form, not by phrases."""
    BOTH = "both"
    REVERSE = "reverse"
    """From the last back to the first."""


_TOLD = (
    *("", "stand ", "appear ", "be listed ", "listed ", "mentioned ", "given ", "named ", "written ", "printed "),
    *("put ", "noted ", "shown ", "placed ", "found ", "come ", "set ", "cited ", "recorded "),
)
_LATEST = ("newest", "latest", "most recent", "last", "youngest", "current", "present", "most current")
_STARTING = (
    *("starting with", "starting from", "beginning with", "beginning from", "start with", "begin with"),
    *("going back from",),
    "back from",
)
_NEXT_TO = (
    *("next to", "alongside", "together with", "along with", "in brackets with", "in brackets after", "against"),
    *("in parentheses after", "side by side with", "right after", "right next to", "in connection with"),
)
_BESIDE = (
    *(told + next_to for told in _TOLD for next_to in _NEXT_TO),
    *("stand beside", "appear beside", "listed beside", "given beside", "written beside", "printed beside"),
    *("stand with", "appear with", "mentioned with", "given with", "paired with", "belong with", "go together with"),
    *("attached to", "connected with", "connected to", "tied to", "assigned to", "associated to", "put to", "add to"),
    *("given for", "named for", "named with", "noted for", "recorded for", "shown for", "stated for"),
    *("mentioned for", "cited for", "marked for"),
)
"""How what happened is given beside its time: "which year stands next to the flood"."""

_LONG = ("life", "time", "while", "history", "existence", "lifetime")
_STARTS = ("day one", "day 1", "birth", "inception", "first day", "creation", "foundation", "very start", "very outset")
"""What "always" is said by: "the entire *time*", "since *day one*"."""

_LIVES = (
    *("reign", "lifespan", "life span", "life", "innings", "tenure", "spell", "stint", "stay", "term", "time in use"),
    *("lifetime", "lease of life", "time in office", "time in service", "incumbency", "existence"),
)
"""Nouns for how long something lasted, and for no other length."""

_TAKING = (
    *("choose", "pick", "settle on", "opt for", "plump for", "embrace", "unveil", "roll out", "phase in", "confer"),
    *("bestow", "assign", "receive", "put on", "take to", "go for", "come by", "land on", "hit on", "hit upon"),
)
"""What is done with a name by who begins to bear it, and with other things for other reasons."""

OPERATORS: dict[Op, tuple[str, ...]] = {
    Op.FIRST: (
        "first",
        "most first",
        "most earliest",
        "original",
        "initial",
        "initially",
        "originally",
        "earliest",
        "oldest",
        "at first",
        "very first",
        "to begin with",
        "in the beginning",
        "at the beginning",
        "at the start",
        "at the outset",
        "1st",
        "from the start",
        "from the beginning",
        "in the first place",
        "when it all began",
        "at birth",
        "first ever",
        "first of all",
        *("from the off", "from the get go", "right at the start", "in the early days", "to kick off with"),
        *("in its infancy", "in its early days", "in its first days", "from the word go", "on day one"),
        *("at its origin",),
        *("in the first instance", "from the outset", "at its origins", "in its beginnings", "on its first day"),
    ),
    Op.LAST: ("last", "latter", "latest", "final", "newest", "most recent", "most recently"),
    Op.CURRENT: (
        "current",
        "currently",
        "present",
        "now",
        "today",
        "nowadays",
        *("now a days", "now days", "now adays", "nowdays", "nowaday", "this days", "in our days", "in this days"),
        "at present",
        "presently",
        "these days",
        "right now",
        "at the moment",
        "modern",
        "at this time",
        "as of now",
        "of today",
        "present day",
        "todays",
        *("we use today", "we use now", "we know today", "in use today", "used today", "it has today"),
        *("it bears today",),
        *("it has now", "it bears now", "it uses today", "it uses now", "in use now", "goes by today", "goes by now"),
        *("it carries today", "known by today", "known by now", "it goes by today", "it goes by now"),
        "still today",
        "as of today",
        "this day",
        "actual",
        "contemporary",
        "at this moment",
        *("at the present time", "at the current time", "in modern times", "in current times", "in present times"),
        *("this very day", "in this day and age", "at this point in time"),
        *("for the time being", "in the current day", "in the modern day", "in the here and now", "till date"),
    ),
    Op.FORMER: (
        "former",
        "formerly",
        "past",
        "previous",
        "old",
        "earlier",
        "prior",
        "other",
        "another",
        "historical",
        "older",
        "ex",
        "bygone",
        "outdated",
        "used to be",
    ),
    Op.NEXT: (
        *("later than",),
        "next",
        "following",
        "subsequent",
        "succeed",
        "successor",
        "come next",
        "after",
        "right after",
        "afterwards",
        "immediately after",
        "follow",
        "after that",
        "later",
        "came after",
        "directly after",
        "replace",
        "replaced",
        *("supersede", "supplant", "displace", "oust", "take over", "take over from", "take the place of"),
        *[
            f"{verb} {its} place"
            for verb in ("come in", "take", "put in", "step in")
            for its in ("its", "their", "that")
        ],
        *("in its place", "in their place", "in its stead", "come instead", "put instead", "instead of it"),
        *("come in place of", "push out", "push aside", "crowd out"),
        "thereafter",
        "just after",
        "straight after",
        "subsequently",
        "comes after",
        "replacement",
        *("make way for", "make room for", "give way to", "yield to", "cede to", "stand aside for", "step aside for"),
        *("step in for", "substitute", "be substituted for", "substituted by", "step into the shoes of"),
        *("fill the shoes of", "follow in the footsteps of", "come on the heels of", "follow on the heels of"),
        *("take the reins from", "take the baton from", "follow on from", "postdate"),
        "after this",
        "after it",
        "next one",
        "then next",
    ),
    Op.PREVIOUS: (
        *("earlier than", "sooner than"),
        "previous",
        "previously",
        "prior",
        "precede",
        "predecessor",
        "before",
        "just before",
        "right before",
        "immediately before",
        "before that",
        "come before",
        "came before",
        "beforehand",
        "earlier",
        "directly before",
        "preceding",
        "last before",
        "before this",
        "before it",
        "penultimate",
        "last but one",
        "second to last",
        "second last",
        "next to last",
        "replaced by",
        "one before",
        *("predate", "antedate", "go before", "come ahead of", "forerunner", "precursor"),
    ),
    Op.LONGEST: (
        "longest",
        "longest time",
        "for the longest",
        "for the longest time",
        "most years",
        "longest lived",
        "longest lasting",
        "lasted longest",
        "last longest",
        "longest period",
        "the greatest number of years",
        "most time",
        "most durable",
        "last the longest",
        "longest running",
        "longest serving",
        *(f"longest {life}" for life in _LIVES),
        *("most enduring", "most long lived", "most long lasting", "most lasting", "longest surviving"),
        *("longest standing", "greatest longevity", "most longevity", "most staying power", "greatest staying power"),
        *("hang around longest", "stick around longest", "stick longest", "most persistent", "longest enduring"),
    ),
    Op.SHORTEST: (
        "shortest",
        "shortest time",
        "for the shortest",
        "for the shortest time",
        "fewest years",
        "shortest lived",
        "last shortest",
        "lasted shortest",
        "shortest period",
        "briefest",
        "least time",
        "last the shortest",
        "least amount of time",
        "most briefly",
        *(f"shortest {life}" for life in _LIVES),
        *("most short lived", "most fleeting", "most ephemeral", "most transient", "most transitory", "lasted least"),
        *("last the least", "lasted the least", "survive the least", "least staying power", "least longevity"),
        *("least enduring",),
        *("least durable", "shortest surviving", "shortest lasting", "shortest serving", "shortest shelf life"),
    ),
    Op.LONGER: (
        "longer",
        "last longer",
        "lasted longer",
        "for longer",
        "more years",
        *("more time", "for more time", "more long", "more long time", "longer time", "for longer time"),
        "longer lived",
        *("outlast", "outlasts", "outlasted", "outlive", "outlives", "outlived"),
        "for more years",
        "used longer",
        "in use longer",
    ),
    Op.SHORTER: ("shorter", "last shorter", "for less time", "fewer years", "shorter lived", "less long"),
    Op.CHANGE: (
        *("alteration", "alterations", "renamings", "modification", "switchover", "change over", "revision"),
        "change",
        "changes",
        "changed",
        "rename",
        "renamed",
        "renaming",
        "switch",
        "renames",
        "rebrand",
        "alter",
        "modify",
        "change of",
        "go from",
        "went from",
        "transition",
        "evolve",
        "move from",
        "changeover",
        *("give way to", "make way for", "make room for", "yield to", "cede to", "concede to", "hand over to"),
        *("in favour of", "in favor of", "swap", "swap for"),
        *("swap out for", "switch out for", "trade for", "exchange for"),
        *("rebranding", "rebrandings", "relabelling", "relabellings", "rebrands"),
        *("rechristen", "retitle", "retitled", "rebaptise", "rebaptize", "rebaptised", "rebaptized", "relabel"),
        *("relabelled", "relabeled", "redub", "redubbed"),
        *(
            f"{get} {new} {name}"
            for get in (
                "get",
                "take",
                "take on",
                "receive",
                "adopt",
                "acquire",
                "assume",
                "be given",
                "given",
                "pick up",
            )
            for new in ("new", "another", "fresh", "different")
            for name in ("name", "title")
        ),
        "altered",
        "develop",
    ),
    Op.BEGIN: (
        *("dawn", "advent", "introduction", "onset", "emergence", "beginning", "bring", "bring in", "usher in"),
        *("herald", "come into being", "originate", "appoint", "appointment"),
        "become",
        "becomes",
        "became",
        "becomed",
        "adopt",
        "take",
        "get",
        "receive",
        "start",
        "begin",
        "adopted",
        "take on",
        "introduce",
        "come in",
        "come into use",
        "turn into",
        "turned into",
        *("start being", "begin being", "start to be", "begin to be"),
        "adoption",
        "begin to be",
        "assume",
        "acquire",
        "switch to",
        "switched to",
        *("change over to", "changed over to", "go over to", "went over to", "move over to", "moved over to"),
        *("move to the name", "moved to the name", "go over to the name", "went over to the name"),
        "change to",
        "changed to",
        "come to be",
        "pick up",
        "start using",
        "begin using",
        "started",
        "come up",
        "take up",
        "become known",
        "first used",
        "first called",
        "appear",
        *("emerge", "enter the name", "enter the title", "join the name"),
        "come along",
        "come about",
        "turn to",
        "gain",
        "obtain",
        "renamed to",
        "renamed into",
        "rename to",
        "renamed as",
        "coming",
        *(f"{verb} the name" for verb in _TAKING),
        *("commence", "commence using", "debut", "make its debut", "arise", "crop up", "pop up", "materialise"),
        *("come on the scene", "come onto the scene", "enter the scene", "enter use", "enter into use"),
        *("come into play",),
        *("materialize", "come into currency", "go live", "go live with", "go live as", "morph into", "mutate into"),
        *("transform into", "metamorphose into", "turn itself into", "reinvent itself as", "restyle itself"),
        *("restyle itself as", "restyle as", "rebrand as", "rebrand itself as", "transition to", "transition into"),
        *("shift to", "flip to", "switch over to"),
    ),
    Op.END: (
        *("come to an end", "come to a close", "draw to a close", "draw to an end", "demise", "disappearance"),
        *("termination", "abolition", "expiry", "abandonment", "end of the road", "die out", "be no more"),
        *(
            f"{verb} the name"
            for verb in ("leave", "go out of", "come out of", "fall out of", "go from", "slip out of")
        ),
        "stop",
        "cease",
        "end",
        "drop",
        "disappear",
        "abandon",
        "give up",
        "no longer",
        "discontinue",
        "finish",
        "vanish",
        "retire",
        "leave",
        "left",
        "leave office",
        "step down",
        "resign",
        "go out of use",
        "dropped",
        "stop being",
        "cease to be",
        "stop using",
        "end up",
        "lose",
        "quit",
        "get rid of",
        "fall out of use",
        "expire",
        "be replaced",
        "replaced",
        "not anymore",
        "stopped",
        "ended",
        "ditch",
        "ditched",
        "scrap",
        "phase out",
        "shed",
        "last used",
        "go away",
        "done with",
        "changed from",
        "change from",
        "switch from",
        "abolish",
        "stop calling",
        "remove",
        "removed",
        "take out",
        "taken out",
        "took out",
        "delete",
        "deleted",
        *("strike out", "cut from", "cut out", "struck from", "erase", "erased", "strip from", "stripped from"),
        "struck out",
        "cut out",
        *("throw out", "threw out", "thrown out", "toss out", "tossed out", "kick out", "chop off", "chopped off"),
        *("do away with", "let go of", "throw away", "thrown away", "jettison", "jettisoned"),
        "fall away",
        "fell away",
        *("discard", "dump", "bin", "axe", "shelve", "chuck", "chuck out", "junk", "forsake", "relinquish", "renounce"),
        *("forgo", "forego", "forgone", "forwent", "terminate", "vacate", "lapse", "fade away", "fade out"),
        *("peter out", "bow out", "bow out of", "bow out as", "stand down", "walk away from", "move away from"),
        *("move on from", "part with", "part ways with", "part company with", "dispense with"),
        *("cast off", "cast aside", "lay aside", "put aside", "bring to an end", "forsaken", "forsook", "axed"),
        *("rid itself of", "rid themselves of", "get rid", "see the back of", "wash its hands of", "bite the dust"),
    ),
    Op.USE: (
        *("survive", "endure", "persist", "make it", "stick", "hang on", "go on", "be around"),
        "use",
        "in use",
        "used",
        "valid",
        "hold",
        "lasted",
        "apply",
        "in force",
        "bear",
        "carry",
        "have",
        "be in use",
        "keep",
        "operate under",
        "go by",
        "be used",
        "serve",
        "remain",
        "go under",
        "run under",
        "operate",
        "exist under",
        "in effect",
        "stay",
        "active",
        "employed",
        "wear",
        "under",
        *("stuck", "linger", "prevail", "hold sway", "be in place", "remain in place", "stay in place", "in vogue"),
        *("in circulation", "in service", "in operation", "on the books", "in currency", "operative", "retain"),
        *("cling to", "stay alive", "see use", "see service", "live on", "hang around", "stick around", "hold out"),
        *("last out", "keep hold of", "stay put", "function under", "do business under", "live under", "act as"),
        *("reign as", "officiate as", "sport", "be stuck with", "have currency", "stay in power", "stay in office"),
    ),
    Op.ALL: (
        "all",
        "every",
        "each",
        "everything",
        "whole",
        "complete",
        "entire",
        "full list",
        "any",
        "various",
        "different",
        "several",
        "ever",
        "throughout",
        "over the years",
        "over time",
        "through the years",
        "since its foundation",
        "in its history",
        "throughout its history",
        "in total",
        "altogether",
        "in its lifetime",
        "full",
        "multiple",
        "over its history",
        "in all",
        "distinct",
        "succession",
        "across the years",
        "down the years",
        "history of",
        "respective",
        "in the course of time",
        "over the decades",
        "one after another",
        "list of",
        *("whatever", "whichever", "every single", "any and all", "each and every"),
        "list",
        "timeline",
        "chronology",
        "sequence of",
    ),
    Op.ALWAYS: (
        "always",
        "all along",
        "from the beginning",
        "from the start",
        "the whole time",
        "since the beginning",
        "all the time",
        "from day one",
        "from the outset",
        "at all times",
        "never changed",
        "continuously",
        "constantly",
        "from the very beginning",
        "since the start",
        "throughout",
        *(f"{its} {whole} {life}" for its in ("its", "the") for whole in ("whole", "entire", "full") for life in _LONG),
        *(
            f"all {its} {life}"
            for its in ("its", "the")
            for life in ("life", "time", "while", "way through", "history")
        ),
        *(f"{since} {its}{day}" for since in ("from", "since") for its in ("", "its ", "the ") for day in _STARTS),
        *("all through", "invariably", "without exception", "permanently", "consistently", "perpetually", "forever"),
        *("since forever", "from the word go", "from the off", "from the get go", "uninterruptedly", "without a break"),
        *("without interruption", "every single year", "unchangingly", "eternally"),
    ),
    Op.STILL: ("still", "remain", "continue", "keep on", "yet", "to this day", "to this very day"),
    Op.ALREADY: ("already", "by then", "by that time"),
    Op.EVER: (
        "by now",
        "up to now",
        "so far",
        "until now",
        "to date",
        "ever",
        "at any time",
        "at some point",
        "once",
        "at one point",
        "at any point",
        "one time",
        *("at some stage", "at any stage", "at one stage", "at some time", "sometime", "at whatever point"),
        *("back in the day",),
        *("in days gone by", "in the olden days", "in times past", "in days of yore", "in bygone days"),
        *("in years gone by",),
    ),
    Op.ONLY: (
        "only",
        "just",
        "merely",
        "solely",
        "exclusively",
        "nobody else",
        "no one else",
        "nothing else",
        "no other",
    ),
    Op.MORE: (
        "more than",
        "over",
        "above",
        "greater than",
        "exceed",
        "at least",
        "larger than",
        "bigger than",
        "upwards of",
        "north of",
        "in excess of",
        "higher than",
        "beyond",
        "surpass",
        "no fewer than",
        "no less than",
        "more",
        *(f"{go} {past}" for go in ("go", "get", "move", "push") for past in ("past", "beyond", "above", "over")),
        *(
            f"{far} {more}"
            for far in ("well", "way", "far")
            for more in ("over", "above", "more than", "beyond", "past")
        ),
        *("pass", "break through", "exceeding", "surpassing", "upward of", "better than", "as many as"),
        *("to more than", "to over", "to above", "a minimum of", "not less than", "not fewer than"),
    ),
    Op.LESS: (
        "less than",
        "fewer than",
        "under",
        "below",
        "at most",
        "smaller than",
        "lower than",
        "up to",
        "not more than",
        "no more than",
        "short of",
        "less",
        "fewer",
        *(f"{far} {less}" for far in ("well", "way", "far") for less in ("under", "below", "less than", "fewer than")),
        *("south of", "shy of", "beneath", "drop below", "fall below", "dip below", "sink below", "go below"),
        *("remain below", "stay below", "stay under", "remain under", "a maximum of"),
    ),
    Op.GAIN: (
        *growth.MOVED,
        *("gain", "gained", "more", "join", "joined", "new", "additional", "added", "growth", "difference", "extra"),
        *("lose", "lost", "loss", "shed", "reduce", "reduced", "reduction", "increase in", "difference in", "differ"),
        *("up or down", "down or up", "up down", "higher or lower", "lower or higher", "bigger or smaller"),
        *("smaller or bigger", "larger or smaller", "smaller or larger", "more or fewer", "fewer or more"),
        *("go up or down", "flat", "stay flat", "unchanged", "stable", "steady", "constant", "stagnant", "stagnate"),
        *("stagnated", "trend", "come in", "accede", "by how much", "by how many", "enter", "fresh", "acquire"),
        "additions",
    ),
    Op.BETWEEN: ("between", "in between", "come between", "sit between", "came between", "in the middle of"),
    Op.EXPAND: (
        "stand for",
        "mean",
        "meaning",
        "meaning of",
        "full form",
        "full name",
        "abbreviation",
        "abbreviate",
        "short for",
        "spell out",
        "spelled out",
        "written out",
        *("in full", "in full words", "full words", "in whole words", "all words"),
        "expand",
        "letters",
        "initials",
        "long form",
        "acronym",
        "expansion",
        "unabbreviated",
        "the letters",
        "written in full",
        "full title",
        "unpack",
        "decode",
        "expanded",
        "definition of",
        "signification",
        "significance",
        "complete name",
        "signify",
        "long version",
        "whole name",
        "denote",
        "represent",
        "full meaning",
        "full name behind",
        "name behind",
        "names behind",
        "word behind",
        "meaning behind",
        "abbr",
        "fullform",
    ),
    Op.HAPPEN: (
        *("lie", "involve", "involved in", "be involved"),
        "happen",
        "anything",
        "something",
        "came",
        "come",
        "broke out",
        "begin",
        "occur",
        "take place",
        "happened",
        "go on",
        "event",
        "events",
        "going on",
        "happening",
        "occurrence",
        "what is mentioned for",
        "part of",
        "mentioned",
        "come to pass",
        "belong to",
        "goes with",
        "go with",
        *(
            "carry the date",
            "carries the date",
            "bears the date",
            "bear the date",
            "carries the year",
            "bears the year",
        ),
        *("what is dated", "what is listed under", "what is filed under", "what is entered under", "has the date"),
        "important",
        "key events",
        "notable",
        "noteworthy",
        "fall in",
        "fall into",
        "date from",
        "took place",
        "fell",
        "anything happen",
        "match",
        "associated with",
        "linked to",
        "date to",
        "listed for",
        "listed",
        "break out",
        "struck",
        "hit",
        "recorded",
        "strike",
        "mark",
        "figure in",
        "history",
        *("transpire", "unfold", "ensue", "eventuate", "befall", "befell", "befallen", "erupt", "flare up"),
        *("crop up", "pop up", "materialise", "materialize", "come to a head", "be afoot", "stand out"),
        *_BESIDE,
    ),
    Op.EXIST: (
        "exist",
        "around",
        "existence",
        "in existence",
        "existing",
        "be alive",
        "alive",
        "up and running",
        "running",
    ),
    Op.GOING_ON: (
        *("open", "in service", "in use", "in operation", "operational", "operating", "active"),
        *("lit", "burning", "alight", "shining"),
    ),
    Op.ELAPSED: (
        "pass",
        "passed",
        "elapse",
        "lie",
        "apart",
        "between",
        "took",
        "take",
        "gap",
        "go by",
        "went by",
        "separate",
        "distance",
        "interval",
        "time",
        "later",
        "after",
        "lag",
        "in between",
        "wait",
        "delay",
        *("roll by", "slip by", "tick by", "fly by", "slide by"),
    ),
    Op.REVERSE: (
        *(f"{late} {which}first" for late in _LATEST for which in ("", "one ", "ones ", "name ", "names ", "event ")),
        *(f"{start} {late}" for start in _STARTING for late in _LATEST),
        *("newest to oldest", "latest to earliest", "last to first", "most recent to oldest", "latest to first"),
        *("newest to earliest", "recent to old", "new to old", "present to past", "current to first"),
        *("latest to oldest",),
        *("reverse order", "reverse chronological order", "reversed order", "reverse", "reversed", "backwards"),
        *("backward", "back to front", "descending order", "descending", "inverse order", "reverse chronologically"),
        *("the other way round", "the other way around", "working backwards", "going backwards", "counting backwards"),
        *("counting back", "working back", "recent first", "from the last back", "from the end back", "new to old"),
    ),
    Op.ORDER: (
        *("arrange", "rank", "by date", "by year", "order by date", "order by year", "date order", "in date order"),
        *("earliest first", "oldest first", "chronological sequence", "chronological list", "in time order"),
        *("sort by date", "sort by year", "put in order", "line up", "place in order", "set in order", "sequence"),
        *("date wise", "datewise", "year wise", "yearwise", "time wise", "timewise", "ascending", "ascending order"),
        *("in ascending order", "old to new", "oldest to newest", "sort out by date", "sort out by year"),
        "in order",
        "order",
        "chronological",
        "chronologically",
        "from oldest to newest",
        "put",
        "in chronological order",
        "oldest to newest",
        "from first to last",
        "in sequence",
        "by date",
        "sort",
        "one by one",
        "one after the other",
        "in turn",
        "from the first to the last",
        "step by step",
        "earliest to latest",
        "from earliest to latest",
        "in the right order",
        "with dates",
        "with the dates",
        "with years",
        "with the years",
        "and their dates",
        "and the dates",
    ),
    Op.MEASURED: (
        "as of",
        "as of when",
        "as at",
        "what date",
        "at what date",
        "from when",
        "how recent",
        "how up to date",
        "how current",
        "what time",
        "up to date",
    ),
    Op.PERFORM: (
        *("effect", "be effected", "make", "carry out", "undertake", "undergo", "implement", "institute"),
        *("bring about",),
        *("mark", "signal", "spell", "bring", "give", "usher in", "herald"),
        *("perform", "execute", "experience", "see", "witness", "put through", "go through", "introduce", "record"),
        *("register", "note"),
    ),
    Op.SPAN: (),
    Op.OFTEN: (),
    Op.SUM: (
        *("together", "altogether", "combined", "in total", "in all", "total", "sum", "sum of", "taken together"),
        *("put together", "added together", "added up", "all told", "between them", "the total of", "sum total"),
    ),
    Op.SERIES: (
        "all figures",
        "every figure",
        "each figure",
        "all numbers",
        "all years",
        "all values",
        "all counts",
        "year by year",
        "over the years",
        "through the years",
        "all census figures",
        "each census",
        "every census",
        "all censuses",
        "all years you have",
        "all the years you have",
        "figures for all years",
        "history of figures",
    ),
    Op.BOTH: ("both", "two", "these two", "those two", "the two", "them", "of them", "either", "of these", "of those"),
}

ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "sixth": 6,
    "6th": 6,
    "seventh": 7,
    "7th": 7,
    "eighth": 8,
    "8th": 8,
    "ninth": 9,
    "9th": 9,
    "tenth": 10,
    "10th": 10,
}

FROM_END = {
    f"{nth} {place}": -n
    for n, nth in ((3, "third"), (3, "3rd"), (4, "fourth"), (4, "4th"))
    for place in ("to last", "from last", "last", "from the end", "from the last", "latest", "most recent")
} | {"antepenultimate": -3, "last but two": -3, "last but three": -4}
"""Places in an order that are counted from its end; the last but one is the previous one."""

BACK = frozenset({"ago", "back"})
"""Words behind a number of things by which it is counted back from the present one: "two captains *ago*"."""
PASSING = lengths.UNIT_HINTS | frozenset(
    {
        *("day", "days", "week", "weeks", "hour", "hours", "minute", "minutes", "second", "seconds", "moment"),
        *("moments",),
        *("generation", "generations", "question", "questions", "message", "messages", "turn", "turns", "line"),
        *("lines",),
        *("answer", "answers", "summers", "winters", "moons", "weekends", "nights", "decennia", "fortnights", "steps"),
    }
)
"""What goes by, of which nobody asks which one it was."""

STATES_THEN = frozenset({"open", "lit", "in service", "in use", "in operation"})
"""Words for what came about that say as well that it went on: "was it *lit* in 1900"."""

REPEATED = frozenset({"times", "often"})
"""Words by which it is asked how many times something happened."""

OTHERS = frozenset({"else", "other", "others", "another", "besides"})
"""Words that leave out what was told or named before."""

ENDING = frozenset(
    {
        *("stop", "end", "cease", "finish", "discontinue", "abolish", "remove", "delete", "expire", "terminate", "axe"),
        *("bring", "bin", "chuck", "dump", "junk"),
    }
)
"""Verbs of ending that may be done to anything, and not only to what one does oneself: "did it *stop* the war"."""

GIVING_UP = frozenset(
    {
        *("give", "abandon", "drop", "lose", "shed", "ditch", "quit", "throw", "discard", "dump", "bin", "axe"),
        *("shelve",),
        *("chuck", "junk", "forsake", "relinquish", "renounce", "forgo", "part", "dispense", "cast"),
    }
)
"""Verbs of ending that say of their object, and not of their subject, that it ended."""

DEPARTURES = frozenset({"leave", "leaves", "leaving", "left", "resign", "resigned"})
"""Verbs by which people end what they held, and nothing else ends."""

ARRIVALS = frozenset(
    {
        *("join", "joins", "joined", "joining", "enter", "enters", "entered", "enrolled", "signed", "elected"),
        *("appointed", "hired", "recruited", "admitted", "arrived"),
    }
)
"""Verbs by which people begin what they hold, where a pack means them by a property."""

TELLING_OF_BEFORE = frozenset({"previous", "former", "prior", "past", "earlier", "preceding", "last", "old", "ex"})
"""Words before the name of what is so now that make of it the name of what was so before: "previous tenant"."""

NEIGHBOURS = {"successor": "next", "predecessor": "previous"}
"""Nouns for who came next, or before."""

CAME = frozenset({"joined", "acceded", "entered", "gained", "added", "came"})
"""What those did who are more than before."""

OTHER_DEEDS = frozenset(
    {
        *("take", "taken", "took", "receive", "received", "become", "became", "bring", "brought", "adopt"),
        *("adopted", "assume", "acquire", "gain", "obtain", "hit", "strike", "struck", "match", "mark", "involve"),
        *("lie", "fall", "fell"),
    }
)
"""Verbs by which a value begins or something happens, and which say another thing of what is named: "it was *hit*"."""

COMPARATIVES = frozenset(
    {
        *("older", "newer", "younger", "earlier", "later", "longer", "shorter", "bigger", "larger", "smaller"),
        *("higher", "lower", "greater", "better", "worse"),
    }
)
"""Words before "than" that compare two things."""

NUMBERED = frozenset({"nr", "no", "number", "num"})
"""What stands before a number that says which."""

LETTERS = frozenset(
    {
        *("first", "second", "third", "last", "two", "both", "three", "letter", "letters", "initial", "capital"),
        *("leading", "final", "middle", "opening", "single", "other", "1st", "2nd", "3rd"),
    }
)
"""Words before a letter of an acronym that say which is meant."""

ENDS = frozenset({"front", "start", "beginning", "end", "back", "head", "tail", "middle", "top"})
"""Nouns for where a letter stands: "the B at the *front*"."""

OLDER = frozenset({"older", "old", "former", "previous", "earlier", "past"})
"""Adjectives of acronyms that are borne no more."""

BEFORE_LETTER = frozenset({"a", "an", "the", "letter", "letters", "capital"})
"""Words behind which one capital letter is that letter, and not typed for a word."""

MEANING = frozenset({"for", "mean", "means", "meant", "is", "was", "be", "as", "say", "says"})
"""Words before what a letter is said to stand for."""
