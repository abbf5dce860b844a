"""Who is said to have made a claim, before and behind it: "a chap at the club swears that …", "… according to my dad".

Rules of the grammar in `bot.language.confirmations`, which names those that it begins with.
"""

from __future__ import annotations

CLAIMANTS: dict[str, tuple[str, ...]] = {
    # --- anybody ----------------------------------------------------------------------------------------------------
    "MINE": (
        *("my", "our", "his", "her", "their", "the", "a", "an", "some", "that", "this", "one", "another", "every"),
        *("one of my", "one of our", "one of the", "one of his", "one of her", "half my", "half the", "the whole"),
    ),
    "AT": ("in", "at", "on", "from", "of", "outside", "behind", "by", "down", "up", "near", "with", "over", "across"),
    "SOMEWHERE": (
        *("AT MINE? _ _?", "of mine", "of ours", "here", "next door", "upstairs", "downstairs", "opposite"),
        *("next to OURS? _", "below OURS? _", "under OURS? _", "beside OURS? _", "above OURS? _"),
        *("in charge", "on duty", "on air", "on the phone", "in law", "back home", "on the line"),
    ),
    "ANYBODY": ("MINE _ _? SOMEWHERE?", "MINE WRITER WRITER SOMEWHERE?", "somebody SOMEWHERE?", "someone SOMEWHERE?"),
    "ASSERTS": (
        *("says", "said", "say", "insists", "insisted", "insist", "swears", "swore", "swear", "swears blind"),
        *("swore blind", "swears down", "thinks", "thought"),
        *("think", "reckons", "reckoned", "reckon", "believes", "believed", "believe", "maintains", "maintained"),
        *("wrote", "writes", "has written", "had written", "told ME", "tells ME", "tell ME", "argues", "assures ME"),
        *("assured ME", "BE ADVERB? SURE_OF_IT", "will have it", "would have it", "has it", "had it", "reads", "goes"),
        *("keeps saying", "keep saying", "kept saying", "BE ADVERB? TELLING", "goes around TELLING", "announced"),
        *("went on about how", "goes on about how", "keeps TELLING", "keeps on TELLING", "opines", "asserts"),
        *("claims that", "claimed that", "states that", "stated that", "declares that", "alleges that", "holds that"),
        *("suggests that", "asserts that", "contends that", "just said", "texts ME", "texted ME", "emailed ME"),
    ),
    "SURE_OF_IT": ("adamant", "convinced", "certain", "sure", "positive", "of the opinion", "of the view"),
    "TELLING": (
        *("stating", "writing", "reporting", "teaching", "saying", "insisting", "claiming", "telling ME"),
        *("telling everybody", "telling everyone", "telling people"),
        *("telling them", "telling all of us", "telling visitors", "telling the _", "going around saying", "shouting"),
    ),
    "BY_ANYBODY": (
        *("ANYBODY ADVERB? ASSERTS HEATEDLY? IN_TEXT? that?", "ANYBODY ADVERB? ASSERTS in OURS? _? PAPER that?"),
        "_ SOMEWHERE ADVERB? ASSERTS that?",
    ),
    "BY_WRITING": (
        *("A? _? WRITER SOMEWHERE? ADVERB? ASSERTS that?", "MY? _? LABEL SOMEWHERE? ADVERB? ASSERTS that?"),
        *("MY? _? PAPER SOMEWHERE? ADVERB? ASSERTS that?", "A? _? PAPER SOMEWHERE? ADVERB? ASSERTS that?"),
        *("A? _? PAPER SOMEWHERE? gives that", "MY? _? PAPER SOMEWHERE? gives that"),
    ),
    "PAPER": (
        *("TEXT", "register", "ledger", "records", "record", "books", "archive", "wall", "plaque", "sign", "panel"),
        *("board", "leaflet", "form", "table", "spreadsheet", "sheet", "catalogue", "catalog", "bulletin", "programme"),
        *("program", "prospectus", "narration", "transcript", "interview", "video", "show", "wiki", "entry", "list"),
        *("circular", "gazette", "log", "logbook", "diary", "thesis", "pamphlet", "handbook", "syllabus", "answer key"),
        *("mark scheme", "key", "display", "exhibition", "exhibit", "label", "binder", "database", "system", "dossier"),
        *("booklet", "statement", "presentation", "deck", "slide deck", "scrapbook", "almanac", "sermon", "homily"),
        *("assembly", "podcast", "broadcast", "yearbook", "quiz book"),
    ),
    # --- where it stands --------------------------------------------------------------------------------------------
    "OURS": ("my", "our", "his", "her", "their", "this", "the", "your", "an old", "a"),
    "PER": ("as per", "per", "according to", "acc to", "going by", "in", "on", "from", "based on"),
    "ONE": ("one", "you", "we", "I", "people", "visitors"),
    "STANDS_IN": ("PER OURS _? PAPER SOMEWHERE?",),
    "SAID_IN": (
        *("PER OURS _? PAPER it BE ADVERB? SET_DOWN that?", "PER OURS _? PAPER it SAYS_IT that?"),
        *("it BE SET_DOWN IN_TEXT that?",),
        *("PER OURS _? PAPER ONE CAN READ_IT that?", "PER OURS _? PAPER ONE READ_IT that?"),
        *("it BE SET_DOWN in OURS _? PAPER that?", "I ADVERB? WROTE in OURS _? PAPER that?"),
        *("it SAYS_IT in OURS _? PAPER that?", "I have ADVERB? WRITTEN in OURS _? PAPER that?"),
        *("I have it in OURS _? PAPER that?", "PER OURS _? PAPER we have it that", "PER OURS _? PAPER we have that"),
    ),
    "SET_DOWN": (
        *("noted", "recorded", "stated", "written", "mentioned", "said", "put down", "set down", "entered", "claimed"),
        *("printed", "given", "reported", "shown"),
    ),
    "SAYS_IT": ("says", "said", "reads", "states", "stands", "goes"),
    "READ_IT": ("read", "reads", "see", "find", "found", "have", "wrote", "write", "say"),
    "LABELLED": (
        *("_? WRITER has", "_? _? PAPER has", "_? LABEL has", "_? WRITER writes", "_? WRITER wrote"),
        *("_? _? WRITER", "_? _? PAPER", "_? _? LABEL", "ANYBODY", "_? WRITER texts in", "_? WRITER writes in"),
        *("_? KIN",),
        *("_? WRITER phones in", "_? WRITER rings in", "_? _? WRITER gives", "ANYBODY gives", "_? _? PAPER gives"),
    ),
    # --- behind a claim ---------------------------------------------------------------------------------------------
    "BY_WHOM": (
        *("according to REPORTER", "as per REPORTER", "acc to REPORTER", "according to KIN"),
        *("so INSISTS REPORTER", "says REPORTER", "or so says REPORTER", "so says REPORTER"),
        *("or so CLAIMANT ADVERB? ASSERTS", "so CLAIMANT ADVERB? ASSERTS", "as CLAIMANT ADVERB? ASSERTS"),
        *("or so CLAIMANT ADVERB? claims", "so CLAIMANT ADVERB? claims", "as CLAIMANT ADVERB? claims", "as it SAYS_IT"),
        *("HE INSISTS", "or so I BE ADVERB? TOLD", "so I BE ADVERB? TOLD", "as I BE ADVERB? TOLD", "or so I WROTE"),
        *("so I WROTE", "as SET_DOWN IN_TEXT", "as SET_DOWN", "or so it SAYS_IT IN_TEXT?", "so it SAYS_IT IN_TEXT?"),
        *("that is what CLAIMANT ASSERTS", "that was what CLAIMANT ASSERTS", "THAT BE what I BE TOLD"),
        *("CLAIMANT ASSERTS so",),
        *("as EVERYBODY knows", "as we all know", "as BE well known", "as BE known", "as EVERYBODY know"),
        *("as one knows",),
        *("BE what CLAIMANT ASSERTS", "BE what CLAIMANT claims", "BE what it SAYS_IT"),
        *("that BE what it SAYS_IT ON_TIN",),
        *("I? read THAT SEEN", "I? saw THAT SEEN", "I? seen THAT SEEN", "I? heard THAT SEEN", "I? have THAT SEEN"),
        *("I? have read THAT SEEN", "I? have seen THAT SEEN", "I? got THAT SEEN", "it SAYS_IT so SEEN?", "DISPUTED"),
    ),
    "EVERYBODY": (
        "everyone",
        "everybody",
        "every child",
        "any child",
        "any fool",
        "you",
        "they",
        "people",
        "every schoolboy",
    ),
    "ON_TIN": ("on the tin", "on the label", "on the box", "IN_TEXT"),
    "SEEN": ("IN_TEXT", "on MY phone", "on me phone", "on tv", "on the radio", "on the news", "online", "somewhere"),
    "CLAIMANT": ("REPORTER", "HE", "it", "THEY", "OURS _? PAPER", "OURS _? LABEL"),
    "BY": ("as per", "per", "according to", "acc to", "going by", "based on"),
    "BY_SOMEBODY": (
        *("according to ANYBODY", "as per ANYBODY", "says ANYBODY", "or so says ANYBODY", "so says ANYBODY"),
        *("or so ANYBODY ADVERB? ASSERTS", "so ANYBODY ADVERB? ASSERTS", "as ANYBODY ADVERB? ASSERTS"),
        *("BY OURS _? PAPER", "as SET_DOWN PER OURS _? PAPER", "as SET_DOWN in PAPER", "that is what ANYBODY ASSERTS"),
        *("that was what ANYBODY ASSERTS", "BE what ANYBODY ASSERTS", "but ANYBODY DISAGREES"),
        *("and ANYBODY DISAGREES", "ANYBODY DISAGREES"),
    ),
    "KIN": ("mum", "mom", "dad", "gran", "grandma", "grandpa", "grandad", "granny", "nan", "wikipedia", "google"),
    "DISPUTED": (
        *("but CLAIMANT DISAGREES", "and CLAIMANT DISAGREES", "CLAIMANT DISAGREES", "but I DISAGREE", "bless HIM"),
        *("and I have ADVERB? SAID_YES", "I have ADVERB? SAID_YES", "and I SAID_YES", "I SAID_YES"),
    ),
    "DISAGREES": (
        *("having none of ME", "not having ME"),
        *("is having none of ME", "s having none of ME", "does not buy ME", "will have none of ME"),
        *("begs to differ", "beg to differ", "thinks I BE RIGHT", "says I BE RIGHT"),
        *("disagrees", "disagree", "does not believe ME", "do not believe ME", "does not agree", "do not agree"),
        *("will not believe ME", "would not believe ME", "says otherwise", "says no", "said no", "doubts ME"),
        *("BE not ADVERB? sure", "BE not ADVERB? convinced", "BE having none of ME", "will not have ME"),
        *("laughs at ME",),
        *("BE not buying ME", "BE laughing at ME", "laughed at ME", "doubted ME", "did not believe ME"),
    ),
    "DISAGREE": ("disagree", "doubt ME", "do not believe ME", "have my doubts", "can not believe ME", "BE not sure"),
    "SAID_YES": (
        *("told HIM yes", "said yes", "told HIM THAT BE RIGHT", "told HIM THAT BE so", "agreed", "signed THAT off"),
        *("signed off on THAT", "let THAT stand", "left THAT", "printed THAT", "passed THAT", "ticked THAT"),
    ),
}
"""Rules by name, as those of the grammar."""
