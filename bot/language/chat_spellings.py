"""Spellings of chats and contractions, with the words that they stand for, and what else is written in other ways."""

from __future__ import annotations

from bot.language import choices, dictated, times_as_long, verdicts
from bot.language.chat_digits import SOUNDED
from bot.language.slips import SHORT_SLIPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

CHAT_SPELLINGS = {
    "tldr": "in short",
    "yess": "yes",
    "prev": "previous",
    "orig": "original",
    "curr": "current",
    "abbr": "abbreviation",
    "poss": "possible",
    "abbrev": "abbreviation",
    "mbrship": "membership",
    "bdgt": "budget",
    "mmbr": "member",
    "mmbrs": "members",
    "mbr": "member",
    "mbrs": "members",
    "obsrvr": "observer",
    "obsrvrs": "observers",
    "nbrs": "numbers",
    "fndd": "founded",
    "estd": "established",
    "estab": "established",
    "bcz": "because",
    "bfr": "before",
    "bfre": "before",
    "chng": "change",
    "chngd": "changed",
    "agncy": "agency",
    "orgn": "organization",
    "wrkng": "working",
    "hlps": "helps",
    "clld": "called",
    "nmd": "named",
    "knwn": "known",
    "dte": "date",
    "gvmt": "government",
    "ttl": "total",
    "em": "them",
    "folk": "people",
    "folks": "people",
    "wat": "what",
    "wot": "what",
    "wht": "what",
    "wut": "what",
    "whut": "what",
    "wen": "when",
    "whn": "when",
    "wer": "where",
    "whr": "where",
    "wich": "which",
    "witch": "which",
    "wch": "which",
    "whos": "who is",
    "y": "why",
    "whats": "what is",
    "wats": "what is",
    "whens": "when is",
    "wheres": "where is",
    "hows": "how is",
    "u": "you",
    "ur": "your",
    "r": "are",
    "n": "and",
    "yr": "year",
    "yrs": "years",
    "ppl": "people",
    "peeps": "people",
    "abt": "about",
    "hist": "history",
    "intergov": "intergovernmental",
    "bout": "about",
    "bcoz": "because",
    "cuz": "because",
    "coz": "because",
    "wanna": "want to",
    "gonna": "going to",
    "goin": "going",
    "doin": "doing",
    "workin": "working",
    "livin": "living",
    "bein": "being",
    "havin": "having",
    "makin": "making",
    "runnin": "running",
    "usin": "using",
    "callin": "calling",
    "tellin": "telling",
    "askin": "asking",
    "lookin": "looking",
    "takin": "taking",
    "talkin": "talking",
    "nothin": "nothing",
    "somethin": "something",
    "anythin": "anything",
    "everythin": "everything",
    "gimme": "give me",
    "lemme": "let me",
    "dunno": "do not know",
    "gotta": "have to",
    **dict.fromkeys(["plz", "plzz", "plzzz", "plss", "plsss", "pleez", "pleaze", "plox"], "please"),
    "pls": "please",
    "plse": "please",
    "pleas": "please",
    "thx": "thanks",
    "thnx": "thanks",
    "tnx": "thanks",
    "thanx": "thanks",
    "tks": "thanks",
    "gud": "good",
    "mornin": "morning",
    "evenin": "evening",
    "nite": "night",
    "dis": "this",
    "dat": "that",
    "da": "the",
    "teh": "the",
    "hav": "have",
    "ov": "of",
    "fer": "for",
    "wuz": "was",
    "waz": "was",
    "iz": "is",
    "ar": "are",
    "ya": "you",
    "yall": "you",
    "y'all": "you",
    "orgs": "organizations",
    "govts": "governments",
    "govs": "governments",
    "govt": "government",
    "gov": "government",
    "gov't": "government",
    "nr": "number",
    "num": "number",
    "no.": "number",
    "wit": "with",
    "wid": "with",
    "frm": "from",
    "btwn": "between",
    "bw": "between",
    "intl": "international",
    "int'l": "international",
    "approx": "approximately",
    "hw": "how",
    "mny": "many",
    "memb": "member",
    "mem": "member",
    "mems": "members",
    "dey": "they",
    "dem": "them",
    "im": "i am",
    "ive": "i have",
    "didnt": "did not",
    "doesnt": "does not",
    "isnt": "is not",
    "wasnt": "was not",
    "arent": "are not",
    "werent": "were not",
    "hasnt": "has not",
    "havent": "have not",
    "hadnt": "had not",
    "wouldnt": "would not",
    "couldnt": "could not",
    "shouldnt": "should not",
    "mustnt": "must not",
    "dont": "do not",
    "cant": "can not",
    "wouldve": "would have",
    "couldve": "could have",
    "shouldve": "should have",
    "mightve": "might have",
    "mustve": "must have",
    "woulda": "would have",
    "shoulda": "should have",
    "theyve": "they have",
    "weve": "we have",
    "itll": "it will",
    "theyll": "they will",
    "thats": "that is",
    "theres": "there is",
    "til": "until",
    "till": "until",
    "coulda": "could have",
    "kinda": "kind of",
    "sorta": "sort of",
    "whos's": "whose",
    "aint": "is not",
    "cos": "because",
    "smth": "something",
    "sth": "something",
    **dict.fromkeys(("sumthin", "sumthing", "sumtin", "smthn", "sumfin"), "something"),
    **dict.fromkeys(("alrdy", "alredy", "alrdi", "orready", "oredi"), "already"),
    **dict.fromkeys(("whatev", "whateva", "wateva", "watever", "wotever", "whatevz"), "whatever"),
    **dict.fromkeys(("yrly", "yrli"), "yearly"),
    "info": "information",
    "pic": "picture",
    "bday": "birthday",
    "ww2": "ww2",
    "wwii": "ww2",
    "ww1": "ww1",
    "wwi": "ww1",
    "wrld": "world",
    "natl": "national",
    "dept": "department",
    "mgmt": "management",
    "mgt": "management",
    "mgnt": "management",
    "gvt": "government",
    "gvts": "governments",
    "depts": "departments",
    "msg": "message",
    "hlp": "help",
    "hq": "headquarters",
    "pple": "people",
    "ppls": "people",
    "wrk": "work",
    "wrkd": "worked",
    "dwn": "down",
    "observrs": "observers",
    "wrks": "works",
    "cntry": "country",
    "ctry": "country",
    "cntries": "countries",
    "ctries": "countries",
    "nbr": "number",
    "amt": "amount",
    "cttee": "committee",
    "cmte": "committee",
    "asso": "association",
    "assn": "association",
    "d'you": "do you",
    "dyou": "do you",
    "whaddya": "what do you",
    "wud": "would",
    "cud": "could",
    "shud": "should",
    "luv": "love",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomoz": "tomorrow",
    "tomoro": "tomorrow",
    "tomorow": "tomorrow",
    "tonite": "tonight",
    "tho": "though",
    "thru": "through",
    "rly": "really",
    "srsly": "seriously",
    "anyone": "anyone",
    "becuz": "because",
    "nd": "and",
    "an'": "and",
    "&": "and",
    "@": "at",
    "hw many": "how many",
    "ans": "answer",
    "qstn": "question",
    "explane": "explain",
    "lenght": "length",
    "yeer": "year",
    "yer": "year",
    "offical": "official",
    "moar": "more",
    "sum": "some",
    "evry": "every",
    "diff": "difference",
    "bfore": "before",
    "befor": "before",
    "b": "be",
    "c": "see",
    "w": "with",
    "vs": "and",
    "k": "ok",
    "kk": "ok",
    "okey": "ok",
    "oki": "ok",
    "sry": "sorry",
    "lil": "little",
    "soz": "sorry",
    "bc": "because",
    "meny": "many",
    "manny": "many",
    "mutch": "much",
    "moch": "much",
    "mch": "much",
    "howm": "how",
    "hapned": "happened",
    "happnd": "happened",
    "hapend": "happened",
    "hapened": "happened",
    "werk": "work",
    "wurk": "work",
    "hoo": "who",
    "wy": "why",
    "wot's": "what is",
    "wer's": "where is",
    "witht": "with",
    "wth": "with",
    "wht's": "what is",
    "yr's": "years",
    "b4hand": "before",
    "aftr": "after",
    "frum": "from",
    "cld": "could",
    "shld": "should",
    "wld": "would",
    "dose": "does",
    "dos": "does",
    "duz": "does",
    "thay": "they",
    "thier": "their",
    "ther": "there",
    "thr": "there",
    "ws": "was",
    "wre": "were",
    "whch": "which",
    "evr": "ever",
    "nmbr": "number",
    "nmber": "number",
    "numbr": "number",
    "bec": "because",
    "rite": "right",
    "nxt": "next",
    "frst": "first",
    "rn": "right now",
    "atm": "at the moment",
    "fyi": "for your information",
    "idk": "i do not know",
    "iirc": "if i remember correctly",
    "afaik": "as far as i know",
    "lmk": "let me know",
    "tbh": "to be honest",
    "d": "the",
    "wetin": "what",
    "wia": "where",
    "una": "you",
    "ting": "thing",
    "tings": "things",
    "abeg": "please",
    "sumtin": "something",
    "nuttin": "nothing",
    "wif": "with",
    "wiv": "with",
    "fink": "think",
    "fing": "thing",
    "summat": "something",
    "owt": "anything",
    **dict.fromkeys(["bak", "bck"], "back"),
    **dict.fromkeys(["plis", "plij", "pleaz", "pliz", "pleese"], "please"),
    **dict.fromkeys(["tanx", "tenks", "thankz", "thnks", "tq", "tqvm", "kthxbai", "kthxbye"], "thanks"),
    **dict.fromkeys(["bfor", "befr", "bifor", "bifore"], "before"),
    "peepl": "people",
    "folx": "people",
    "juz": "just",
    "cn": "can",
    "yu": "you",
    "noe": "know",
    "hv": "have",
    "haf": "have",
    "cald": "called",
    "kald": "called",
    "kalled": "called",
    "wai": "why",
    "wz": "was",
    "woz": "was",
    "wus": "was",
    "dere": "there",
    "qty": "quantity",
    "tot": "total",
    "cnt": "count",
    "gif": "give",
    "fnded": "founded",
    "evrybody": "everybody",
    "wens": "when is",
    "nos": "numbers",
    "izzit": "is it",
    "isit": "is it",
    "cmon": "come on",
    "c'mon": "come on",
    "outta": "out of",
    "sec": "second",
    "secs": "seconds",
    **SHORT_SLIPS,
}
"""How people spell in chats: one token to the words it stands for."""

SLASHED = {"w/": "with ", "w/o": "without", "b/c": "because", "b/w": "between"}
"""Short forms with a stroke in them."""

CONTRACTIONS = {
    "n't": "not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'d": "would",
    "'m": "am",
}

NAMES_IN_CAPITALS = frozenset({"WHO", "US", "IT"})
"""Words that are names where they alone are in capitals."""

BEFORE_IS = frozenset(
    ["what", "who", "where", "when", "why", "how", "that", "there", "it", "he", "she", "here", "this", "let"]
)
"""Words behind which "'s" is "is", and not whose something is."""


_FILL_IN = (
    r"(?i:[\s,;:.(]*\b(?:please )?(?:fill(?: in)?|complete|finish) (?:the|this|my|our) (?:blanks?|gaps?|sentence|line|phrase)\b"
    r"(?: (?:for|of) (?:the|my|our|a) \w+(?=:))?[):\s]*)"
)
"""What asks for the word of a gap."""
_GAP = rf"_{{2,}}|\.{{3,}}(?={_FILL_IN})"
"""A gap to be filled in, which asks what belongs there."""
_OPTION = (
    r"(?i)(?<=[\s(:,])\(?[a1]\)\s+((?:(?!(?:wh|how|did|does|was|were|is|are)\w*\b)[^\s?]+\s+){1,8}?)"
    r"(?:or\s+)?\(?[b2]\)\s+"
)
_LATER_OPTION = r"(?i)(?<= or )(.{1,40}?)[\s,;]+(?:or\s+)?\(?[c3]\)\s+"
_LAST_OPTION = r"(?i)(?<= or )(.{1,40}?)[\s,;]+(?:or\s+)?\(?[d4]\)\s+"
"""What may be chosen from, with its letter or number: "a) … b) … c) …"."""
_ASKED_FIRST = (
    r"(?i)^\s*(when|where|who|why|how many|how much|how long|(?:(?:what|which) )?(?:year|yr|date|place|name)s?)\s*\?+\s+"
    r"(?=[^?.!]{1,40}\??\s*$)(?!.*\b(?:w[ha]\w*|h?ow|is|are|was|were|do|does|did|has|have|had|can|i|you|thanks|thx)\b)"
)
"""What is asked before it is said of what: "year? boat people"."""
_ERA_FIRST = (
    r"(?i)^\s*(?:the )?((?!(?:in|during|(?:\w+ )*both|same|the|these|those|what|which|when|who|how|nowa|old|all)\b)[\w'-]+(?: [\w'-]+){0,2}"
    r" (?:era|times|days))\s*(?:[,:]|-(?= ))(?!.*\b(?:era|times|days|vs|or|and|first|last|long\w*|short\w*|length|years?|dates?|when|since|until|start\w*|end\w*|beg[aiu]n)\b)"
)
"""A time that stands before what is asked of it: "boat people era: name?"."""
_STARTED = (
    r"(?:start(?:ed|s)?|beg[iau]ns?|came(?: in| into use| about)?|was (?:adopted|introduced|taken|given)|took over)"
)
_WITH_STARTS = (
    r"(?i)\b(?:together |along )?with (?:the |their |its )?(?:(?:start(?:ing)?|beginning|opening) (?:years?|dates?)"
    rf"|(?:years?|dates?) (?:when |that |in which |on which )?(?:each|every|they|they all)(?: one| name| of them)?(?: each)? {_STARTED})"
    r"(?=\s*(?:[,.?!]|$|please|pls|plz|and))"
)
"""What asks for the beginning of each of several that are listed."""
_SEVERAL_NAMES = ("names", "designations", "titles", "acronyms", "abbreviations", "each name", "every name")
_BESIDE_NAME = (
    r"\b(before|BEFORE|Before|after|AFTER|prior to) (?:(?:it|they|IT|THEY) (?:was|were|got|became|became known as|had become"
    r"|turned into|had been|came to be)|becoming|being)(?: (?:called|named|known as|renamed(?: to)?))? (?=(?:the |\")?[A-Z])"
)
"""What stands before a name next to which others are asked for: "the names *before it was called* BKM"."""
_OUT_OF_NAME = (
    r"(?i)\b(?:(leaves?|left|leaving)|(falls?|fell|fallen|falling|drop(?:s|ped)?|com(?:es?|ing)|came|slip(?:s|ped)?) "
    r"(?:out of|away from|off|out from|from))(?= (?:the|its|their|that) (?:\w+ )?(?:name|title)\b)"
)
"""What a word does that is in a name no more: "when did it *leave* the name", "*fall out of* its title"."""
_LEFT = frozenset({"left", "fell", "dropped", "came", "slipped"})
_SHORT_SCALES = [f"{digit}{letter}" for digit in "0123456789" for letter in "bm"]
"""What "3bn" and "2million" have in them."""
_MONTHS = dict(
    zip(
        ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"),
        (
            *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
            *("November", "December"),
        ),
        strict=True,
    )
)
"""The months in Roman numerals: "14.II.1986"."""


def _roman_year(match: re.Match[str]) -> str:
    """The digits of a year in Roman numerals: "1971" for "MCMLXXI"; shorter numerals are words as well."""
    values = [_ROMAN[letter] for letter in match[0].upper()]
    year = sum(-v if any(w > v for w in values[n + 1 : n + 2]) else v for n, v in enumerate(values))
    return str(year) if len(values) >= _SHORTEST_ROMAN else match[0]


_ROMAN = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
_SHORTEST_ROMAN = 4


def _is_code(match: re.Match[str]) -> bool:
    """Whether a capital and a figure are a code such as "rack B4", and not typed for the word that they sound like.

    They are where they stand alone, or where the capital neither begins a sentence nor is one among capitals.
    """
    said, text = match[0], match.string
    is_short = len(said) == 2 and said[0].isupper() and said[1].isdigit()  # noqa: PLR2004 -- "B4"
    return is_short and (said == text or (match.start() > 0 and not text.isupper()))


MENDS: tuple[tuple[Sequence[str], str, str | Callable[[re.Match[str]], str]], ...] = (
    *dictated.MENDS,
    *choices.MENDS,
    (
        ("lol ", "haha ", "hahaha ", "lmao ", "rofl ", "hehe "),
        r"(?i)(?<=\w) (?:lol|haha|hahaha|lmao|rofl|hehe) (?=(?:what|whats|when|who|whos|how|where|which|why|is|are|do|does|did)\b)",
        ". ",
    ),
    (
        ("then ",),
        (
            r"(?i)\b(more|less|fewer|greater|bigger|larger|older|younger|longer|shorter|higher|lower|smaller|earlier|later)"
            r" then (?=[$\u20ac\u00a3]?\d|(?:a|one|two|three|five|ten|twenty|fifty|half) (?:hundred|thousand|million|billion|dozen)\b)"
        ),
        r"\1 than ",
    ),
    (
        (" owe",),
        (
            r"(?i)\b(?:to )?(?:what|which)(?: (?:war|event|events|crisis|cause|need|circumstances?))? (?:does |did |do )?(it|(?:the |this |that )?[\w' ]{2,40}?) owes? its"
            r" (?:very )?(?:existence|birth|origins?|being|creation|foundation|beginnings)\b(?: to)?"
        ),
        r"why was \1 founded",
    ),
    (
        ("+ year it", "+ the year", "+ date it", "+ the date", "and year it", "and the year", "and the date"),
        (
            r"(?i)^((?:what|who)(?:'?s| is| are| was) [^?+,]{2,40}?)(?: ?\+ ?| and )(?:the )?(year|date) (?:that |when |in which )?"
            r"(it|they) (was|were) (?=\w)"
        ),
        r"\1 and in which \2 \4 \3 ",
    ),
    (
        ("all together",),
        r"(?i)(\bhow many (?!years|months|weeks|days|times|decades)[^?]*?) all together(?=(?: then)?\W*$)",
        r"\1 altogether",
    ),
    (("in 1 ",), r"(?i)\bin 1 (?=(?:line|sentence|word)\b)", "in one "),
    (("ma'am", "mam"), r"(?i)\bm(?:a'?a|a)m\b(?=\s*/)|(?<=/)m(?:a'?a|a)m\b|(?<=/ )m(?:a'?a|a)m\b", "madam"),
    (
        tuple(
            f"{you} {how}" for you in ("ur", "your") for how in ("so ", "too ", "such ", "the ", "a ", "an ", "very ")
        ),
        (
            r"(?i)\b(?:ur|your) (?=(?:so(?![ -]called)|too|such|an?|the (?:best|greatest|smartest|goat))\b"
            r"|very (?:good|smart|clever|helpful|kind|nice|fast|useful|sweet|funny|welcome)\b)"
        ),
        "you are ",
    ),
    (
        ("no. ", "nr. ", "yr. ", "num. "),
        r"(?i)(?<=[a-z] )(?:no|nr|num|yr)\. (?=(?:in|of|for|as|at|by|to|on|now|today|pls|please)\b)",
        lambda m: {"y": "year "}.get(m[0][0].lower(), "number "),
    ),
    (tuple(f"{digit}'s" for digit in range(1, 10)), r"(?<=\b[12]\d\d[1-9])'s\b", ""),  # "1987's name": no decade
    (
        ("'s ",),
        r"(?<=[a-zA-Z]{2})'s(?= (?:on|in|at|an?|the|not|still|now|also|already|called|named|been|got)\b)",
        lambda m: " has" if m.string[m.end() :].startswith((" been", " got")) else " is",
    ),
    (("latter",), r"(?i)\bthe latter (?=year\b|date\b)", "that "),
    (
        ("start", "begin", "began"),
        (
            r"(?i)\bwhen (?:did it |it )?(?:start|begin|began)(?:s|ed)?,? (?:and )?when (?:did it |it )?(?:end|stop)(?:s|ed|ped)?\b"
            r"|\b(?:start|begin)(?:s|ed)? when,? (?:and )?(?:end|stop)(?:s|ed|ped)? when\b"
        ),
        "from when to when",
    ),
    (
        ("= ?", "=?"),
        r"(?i)^((?=.*[a-z]{3})(?!(?:[\d\s.,/-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)+=).*?[\w)]) ?= ?\?+(?=\s*(?:\(|$))",
        r"\1?",
    ),
    (
        tuple(f", {done} " for done in ("founded", "signed", "concluded", "created", "built", "established", "opened")),
        (
            r"(?i)^([\w' -]{2,60}), (founded|signed|concluded|created|built|established|opened) ([^,.?!]{2,60}),? "
            r"(?=(?:has|had|have|is|was|works?|does|did|do|says?|said|\w+s (?:what|how|which|who))\b)"
        ),
        r"\1, which was \2 \3, ",
    ),
    (
        ("preceded by ",),
        r"(?i)^(?!.*\b(?:which|what|who|whom)\b)(was |were )?(.*?) (?:(?:was|were) )?((?:directly|immediately) )?preceded by (?=\w)",
        lambda m: f"{'did ' if m[1] else ''}{m[2]} {'come' if m[1] else 'came'} {m[3] or ''}after ",
    ),
    (
        ("ly follow", "ly preced"),
        r"(?i)(?<!was )(?<!were )\b(directly|immediately) (follow|preced)(s|es|ed|e)?\b(?! by\b)",
        lambda m: f"{'came' if m[3] == 'ed' else 'come'} {m[1]} {'after' if m[2].lower() == 'follow' else 'before'}",
    ),
    (
        ("huh?", "hm?", "hmm?", "eh?", "what?!", "wait what?"),
        r"(?i)^\s*(huh|hm+|eh|what(?=\?!)|wait,? what)\s*[?!]+\s+(?=\w)",
        r"huh, ",
    ),
    (
        tuple(f"{digit}{blank}b" for digit in "0123456789" for blank in ("", " ")),
        r"(?i)(\$ ?\d+(?:\.\d+)?|\b\d+\.\d+) ?b(?:il)?\b",
        r"\1 billion",
    ),
    (("us$", "us $", "u.s.$", "us dollar"), r"(?i)\bu\.?s\.? ?(?=\$|dollars?\b)", ""),
    (("prior to",), r"(?i)\bprior to\b", "before"),
    (tuple(f"{digit}:" for digit in "0123456789"), r"^\s*((?:19|20)\d\d):\s+(?=[a-z])", r"in \1, "),
    ((" plus ",), r"(?i)(?<=\d) plus (?=\d)", " added to "),  # joins no questions
    (
        (
            "before it ",
            "after it ",
            "before they ",
            "after they ",
            "before being ",
            "before becoming ",
            "after becoming ",
        ),
        _BESIDE_NAME,
        lambda m: f"{m[1].lower()} " if any(map(m.string[: m.start()].lower().__contains__, _SEVERAL_NAMES)) else m[0],
    ),
    (
        ("leave", "leaving ", "left ", "fall", "fell ", "drop", "slip", "come ", "comes ", "coming ", "came "),
        _OUT_OF_NAME,
        lambda m: "vanished from" if (m[1] or m[2]).lower() in _LEFT else "vanish from",
    ),
    (("wth ", "wtf "), r"(?i)\bw(?:th|tf)\b(?= (?:is|are|was|were|do|does|did)\b)", "what"),
    (("sum ", "summed", "summing"), r"(?i)\bsum(?:ming)? up\b", "summarize"),
    (
        ("would ", "might ", "could "),
        r"(?i)^(?:would|might|could) ([^,;?!]{1,60}?) be (?=(?:the|a|an) (?:right|correct|proper|true|exact|actual|wrong) )",
        r"is \1 ",
    ),
    (
        ("to call", "to describe", "to regard", "to consider"),
        (
            r"(?i)\b(?:would|is) it (?:be )?(?:fair|right|correct|accurate|true|proper|reasonable|okay|ok)"
            r" to (?:call|describe|regard|consider) ([^,;?!]{2,60}?) (?:as )?(?=(?:the|a|an) )"
        ),
        r"is \1 ",
    ),
    (("= ?", "=?"), r"(?<=\w) ?= ?\?+", " what?"),
    (("from-", "from -"), r"(?i)\bfrom ?- ?to\b", "from when to when"),
    (("? ",), _ASKED_FIRST, r"\1 "),
    (("era,", "era:", "era -", "times,", "times:", "days,", "days:"), _ERA_FIRST, r"during the \1,"),
    (
        tuple(
            f"{short}." for short in ("prev", "orig", "curr", "abbr", "abbrev", "org", "orgn", "dept", "intl", "govt")
        ),
        r"(?i)\b(prev|orig|curr|abbr|abbrev|orgn?|dept|intl|govt)\.(?= ?[a-z])",
        r"\1",
    ),
    (("//",), r"(?<!:)//", ", "),
    (("/ ",), r"(?<=[^\W\d_]{3}) / (?=\d{4}\b)", ", "),
    (("/y", "/m"), r"(?i)(?<=[a-z])/(?=(?:yr|year|mo|month)\b)", " per "),
    (("for what",), r"(?i)^for what (?!\w+ (?:do|does|did) )(?=(?:do |does |did )?(?:\w+ ){1,3}exist)", "why "),
    (("supposed to ",), r"(?i)\bsupposed to (?=mean\b|stand for\b)", ""),
    ("<", r"</?[A-Za-z][^<>]{0,80}>", " "),
    (("~~",), r"~~(?=[^\s~])[^~\n]{1,80}~~(?=\W{0,9}\w)|(?<=\w )~~(?=[^\s~])[^~\n]{1,80}~~", " "),
    (".", r"\b(\d{1,2})\.(\d{1,2})\.(\d{2,4})\b", r"\1/\2/\3"),
    (
        tuple(f"{numeral}{behind}" for numeral in "ivx" for behind in ".-/ "),
        r"(?i)\b(\d{1,2})([.\-/ ]) ?(I{1,3}|IV|VI{0,3}|IX|XI{0,2})\2 ?(\d{4})\b",
        lambda m: f"{m[1]} {_MONTHS[m[3].upper()]} {m[4]}",
    ),
    (
        ("mcm", "mdc", "mmx", "mmv", "mmi"),
        r"(?i)(?<![\w'-])M(?:CM|D?C{0,3}|CD)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\w'-])",
        _roman_year,
    ),
    (("mmx", "mmv", "mmi"), r"(?i)(?<![\w'-])MM(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\w'-])", _roman_year),
    (
        tuple(f"years {mark}{digit}0" for mark in ("", "'") for digit in range(2, 10)),
        r"(?i)(?<=\b)(?:(?<=in )|(?<=of )|(?<=the )|(?<=during )|(?<=since )|(?<=from )|(?<=^))years '?([2-9]0)(?![\w.,%'])",
        r"\1s",
    ),
    (".", r"(?i)\bca?\.\s*(?=\d{4}\b)", "circa "),
    (
        ".",
        r"(?i)\b(i\.e\.|e\.g\.|etc\.|u\.s\.a?\.?|u\.n\.|approx\.|no\.(?=\s*\d)|(?:[a-z]\.){2,})",
        lambda m: m[0].replace(".", ""),
    ),
    (
        ("question ", "part ", "task ", "exercise ", "item ", "for "),
        r"(?i)^\s*(?:(?:question|part|task|exercise|item) (?:\d{1,2}|[a-f])\s*[:.)]|for \d+ points?\s*[:,])\s+(?=\w)",
        "",
    ),
    (
        ("b4", "r8", "m8", "l8", "w8", "h8", "4e", "4g", "2d", "2g", "2m", "2n", "e1", "m1", "y1", "o1", "i5"),
        rf"(?i)\b(?:{'|'.join(SOUNDED)})\b",
        lambda m: m[0] if _is_code(m) else SOUNDED[m[0].lower()],
    ),
    (("hw",), r"(?i)(?<=\bfor )hw\b|(?<=\bmy )hw\b", "homework"),
    (("at s", "ho s", "re s", "en s", "ow s", "it s"), r"(?i)\b(wh?at|who|where|when|how|that|it|there) s\b", r"\1 is"),
    ((" s ",), r"(?<=[a-z][a-zA-Z]) s (?=[a-z])|(?<=[A-Z][A-Z]) s (?=[a-z])", "'s "),
    ((" t ",), r"(?i)\b(do|did|does|is|was|are|were|has|have|had|could|would|should)n t\b", r"\1n't"),
    (
        ("out of",),
        r"(?i)\bout of (?=(?:(?:the|all|its|these|those) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)",
        "of ",
    ),
    (("from wh",), r"(?i)(?<=\w)[\s,:;-]*\bfrom (?:what|which)(?: \w+)? to (?:what|which)(?: \w+)?(?=\s*[?.!]*$)", ""),
    ((" t ",), r"(?i)\b(can|don|won) t\b", r"\1't"),
    ((" m ", " re ", " ve ", " ll "), r"(?i)\b(i|you|we|they|who|what) (m|re|ve|ll)\b", r"\1'\2"),
    (("by __",), r"(?i)(?<=\bby )_{2,}", " whom "),
    (("__", "fill", "complete"), _GAP, " what "),
    (("fill", "complete", "finish"), _FILL_IN, " "),
    ((" each", " start", " begin", " began"), _WITH_STARTS, "with dates"),
    (("right up", "right until", "right till"), r"(?i)\bright (?:up )?(?:un)?til+(?= \d{4}\b)", "until"),
    (("right up to", "right through to"), r"(?i)(?<=\d{4} )right (?:up|through) to(?= \d{4}\b)", "to"),
    (times_as_long.HINTS, times_as_long.CLAIMED, times_as_long.OPEN),
    (verdicts.HINTS, verdicts.FRAME, verdicts.judged),
    (("y/n", "t/f", "yes/no", "true/false"), r"(?i)[\s,;:(]*\b(?:y/n|t/f|yes/no|true/false)\b\)?", " "),
    (("q:", "a:", "q.", "q)"), r"(?i)^\s*q\s*[:.)]\s*|(?<=[.?\s])a\s*:\s*$", ""),
    (("b)", "2)"), _OPTION, r"\1or "),
    (("c)", "3)"), _LATER_OPTION, r"\1 or "),
    (("d)", "4)"), _LAST_OPTION, r"\1 or "),
    (("w/", "b/"), r"(?i)(?<![\w/])(?:(?:w/o|b/c|b/w)(?!\w)|w/(?=[\s\w]))", lambda m: SLASHED[m[0].lower()]),
    ("/", r"^\s*/", ""),
    ("/", r"(?<=[^\W\d_]{3})\s*/\s*(?=[^\W\d_]{3})", " "),
    ("(", r"(?i)(?<=[a-z])\((e?s)\)", r"\1"),
    ("+", r"(?<=[^\W\d_])(?:\+|\s+\+\s*)(?=[^\W\d_])", " and "),
    (("war i",), r"(?i)(?<=\bwar )i(?=\s*(?:[^\w\s]|$|(?:in|and|or|of|to|by|from|with|ended|began)\b))", "1"),
    (_SHORT_SCALES, r"(?i)(?<![^\W_])(\d[\d.,]*)(?=(?:bn|mln|mn|million|billion|m)\b)", r"\1 "),
)
"""What is written in other ways: what a text has some of in small letters if it is, what is found, what it becomes."""
