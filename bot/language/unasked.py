"""Words of clauses in which nothing is asked of the facts: about who speaks and who is spoken to, and exclamations."""

from __future__ import annotations

from bot.language import fillers, grammar, talk

OPENING = talk.OPENERS | {"me", "actually", "personally", "btw", "fyi"}
"""Words before what somebody says."""

OWN_NOUNS = frozenset(
    {
        *("question", "questions", "guess", "notes", "note", "answer", "understanding", "impression", "interest"),
        *("bet", "info", "information", "source", "sources", "topic", "query", "point", "problem", "memory", "hunch"),
        *("recollection", "assumption", "suspicion", "belief", "favourite", "favorite", "book", "textbook", "list"),
        *("text", "article", "data", "records", "record", "draft", "sheet", "worksheet", "spreadsheet", "slides"),
        *("calculation", "count", "reckoning", "claim", "copy", "calendar", "sense", "view", "opinion", "feeling"),
    }
)
"""Nouns behind "my" by which somebody tells not of himself, but what he believes or where he has it from."""

ROLES = (
    *(
        ("you", "are", "now"),
        ("from", "now", "on", "you"),
        ("you", "must", "now"),
        ("repeat", "after", "me"),
        ("act", "as"),
    ),
    *(("pretend", "that"), ("pretend", "you"), ("pretend", "to"), ("you", "will", "now"), ("your", "new", "rules")),
)
"""Phrases by which somebody tells the bot what to be, or what to say."""
DISREGARDING = frozenset({"ignore", "disregard", "forget", "override", "bypass"})
DISREGARDED = frozenset(
    {"instructions", "instruction", "rules", "article", "facts", "everything", "above", "previous", "prompt", "sources"}
)
"""Verbs by which somebody tells it to leave its facts aside, and what these are called."""

NOTING = OWN_NOUNS | {"as", "for", "down"}
"""Words behind "I have", where that is what somebody has written down: "I have 1982 in my notes"."""

BELIEVING = (
    talk.SUPPOSING
    | fillers.POLITE_VERBS
    | fillers.REPORTING
    | fillers.IMPERATIVES
    | fillers.LEARNING
    | frozenset(
        {
            *("looking", "look", "search", "searching", "seek", "seeking", "try", "trying", "interested", "curious"),
            *("after", "love", "hope", "hoping", "bet", "count", "counted", "found", "find", "wrote", "write", "sure"),
            *("certain", "aware", "convinced", "positive", "right", "wrong", "mistaken", "unsure", "confused", "lost"),
            *("thinking", "asking", "writing", "reading", "checking", "referring", "talking", "speaking", "meaning"),
            *("argue", "insist", "agree", "disagree", "dispute", "deny", "repeat", "maintain", "expect", "expected"),
            *("learned", "learnt", "noticed", "notice", "wanted", "needed", "missed", "keen", "eager", "dying"),
            *("researching", "studying", "preparing", "comparing", "collecting", "gathering", "compiling", "wanting"),
            *("needing", "requesting", "request", "demand", "beg", "insisting", "saying", "claiming", "telling"),
            *("mentioned", "stated", "noted", "gonna", "skip"),
        }
    )
)
"""Verbs and adjectives of who does not tell of himself, but believes, wants or says something."""

ANSWERING = (
    (BELIEVING - {"need", "look", "love", "lost", "after"})
    | fillers.TELLING
    | frozenset(
        {
            *("call", "date", "place", "put", "reckon", "report", "record", "cite", "quote", "note", "offer"),
            *("estimate", "present", "class", "regard", "treat", "include", "hold", "store", "cover", "spell"),
            *("pronounce", "abbreviate", "suggest", "recommend", "use", "calculate", "compute", "add", "track"),
            *("trace", "order", "sort", "rank", "compare", "run", "work", "pin", "break", "pick", "point", "guess"),
            *("keep", "print", "type", "write", "read", "translate", "rephrase", "repeat", "cut", "boil", "able"),
            *("familiar", "do", "have", "has", "had", "got", "get", "take", "walk", "talk", "please", "let"),
        }
    )
)
"""Verbs of what the bot does with facts: tells, counts and orders them."""

HOLDING = frozenset(
    {
        *("know", "have", "think", "mean", "say", "mention", "remember", "recall", "believe", "want", "happen", "mind"),
        *("reckon", "suppose", "agree", "see", "list", "record", "understand", "cover", "hold", "store", "got", "get"),
        *("said", "sure", "certain", "aware", "able", "familiar", "saying", "telling", "suggesting", "claiming"),
        *("convinced", "positive", "confident", "talking", "referring", "thinking", "counting", "including", "know"),
        *("please", "just", "wish", "find", "recognise", "recognize", "call", "tell", "count", "include", "take"),
    }
)
"""Verbs and adjectives of which "do you" and "are you" ask what the bot knows or says."""

AGREEING = frozenset({"agree", "disagree", "care", "mind", "like", "think", "wonder", "exist", "work", "move", "vote"})
"""Verbs of what the bot does itself, where nothing follows them."""

POSSESSED = frozenset({"money", "cash", "funds", "time", "work", "help", "hope", "feelings", "friends", "family"})
"""What somebody has of his own, where nothing else is said of it."""

HAD = frozenset({"any", "the", "a", "an", "heard", "seen", "something", "anything", "more", "no", "its", "their"})
"""Words behind "have you" where it is asked what the bot has."""

BEFORE_VERB = frozenset({"also", "really", "actually", "still", "ever", "just", "only", "always", "usually", "not"})
"""Words between who does something and what he does."""

BESIDE_VERB = frozenset({"been", "to", "a", "the", "in", "so", "very", "pretty", "quite"})
"""Words beside it that say nothing: "I have *been to the* museum", "I was *very* sad"."""
TO_SPEAKER = frozenset({"me", "us"})

BROUGHT = frozenset({"get", "take"})
"""Verbs of which "me" is who goes somewhere, where "to" follows."""

NAMED_SO = frozenset({"call", "called", "calls", "calling", "named", "dubbed", "nicknamed"})
"""Verbs of which "me" is whom they name, and not whom something is told."""

MEASURED = frozenset({"cost", "earn", "weigh", "make", "eat", "sleep", "charge"})
"""Verbs of what is asked of somebody by "how much"."""

OF_PERSON = frozenset({"first", "last", "middle", "second", "given", "family"})
"""Words before "name" for the parts of a person's name."""

DEFINED = frozenset({"define", "meaning", "definition", "explain"})
"""Words before a noun of which it is asked what it means."""

EXCLAIMING = (("what", "a"), ("what", "an"), ("such", "a"), ("such", "an"))
"""Openings of an exclamation, where no verb follows."""

CLOSING_EXCLAMATION = (("you", "are"), ("you", "have"), ("that", "is"), ("that", "was"), ("this", "is"), ("it", "is"))
"""Verbs with which one may end."""

WISHES = (
    *("viva", "vive", "long live", "hail", "all hail", "pray for", "prayers for", "praying for", "god save", "rip"),
    *("hooray for", "hurray for", "hurrah for", "three cheers for", "cheers to", "cheers from", "love from", "free"),
    *("regards from", "regards to", "greetings from", "greetings to", "say hi to", "say hello to", "give my love to"),
    *("give my regards to", "down with", "welcome to", "hello from", "hi from", "best wishes from", "kudos to"),
    *("thoughts with", "thinking of", "i love", "love", "i miss", "poor", "forza", "allez", "dear", "bloody"),
    *("stand with", "stands with", "standing with", "never forget", "going to", "off to", "heading to", "next stop"),
    *("on my way to", "coming from", "sorry", "stupid", "thoughts and prayers for", "happy birthday"),
)
"""What is called out before a name, beside the phrases that greet, thank and take leave."""

BESIDE_CALLED = grammar.FUNCTION_WORDS | {"all", "everyone"}
"""Words beside who is called."""

PROPOSED = frozenset(
    {
        *("say", "suppose", "assume", "pretend", "imagine", "talk", "speak", "discuss", "see", "hear", "turn", "take"),
        *("look", "consider", "stick", "stay", "compare", "focus", "return", "count", "list", "know", "find", "check"),
        *("name", "call", "put", "think", "have", "try", "ask", "do", "get", "come", "switch"),
    }
)
"""Verbs behind "let us" by which a question is asked or a time supposed."""

ONWARDS = frozenset({"back", "on", "over", "through", "with", "for", "about"})
"""Words behind "let us go" by which a question is taken up."""

LET_US = (["let", "us"], ["let", "is"])
"""How a proposal opens: "let's" is typed for both."""

BEFORE_CALL = (talk.OPENERS | {"do", "just", "please", "kindly"}) - {"sorry"}
"""Words before what is called out."""

ORDERED = frozenset(
    {
        *("start", "begin", "stop", "keep", "carry", "hold", "move", "get", "take", "go", "run", "make", "come"),
        *("hang",),
        *("open", "build", "work", "end", "turn", "give", "sit", "stand", "wait", "stay", "moving", "going"),
        *("starting",),
        *("quit", "finish", "close", "drop", "leave", "pass", "switch", "cut", "break", "bring", "cheer", "calm"),
    }
)
"""Verbs that order nothing of the bot where only particles follow."""

PARTICLES = frozenset(
    {
        *("on", "over", "up", "off", "out", "in", "along", "again", "away", "down", "it", "for", "going", "to", "work"),
        *("a", "an", "the", "look", "break", "guess", "easy", "time", "move", "moving", "afresh", "anew", "back"),
        *("here", "there", "ahead", "together", "around", "now", "please", "then", "me", "us", "that", "this", "rest"),
        *("scratch", "from", "try", "at", "with", "so", "still", "tight", "quiet", "calm", "one", "more", "seat"),
        *("home", "bed", "sleep", "way", "well", "soon", "first", "left", "right", "of", "just", "right", "minute"),
    }
)
"""What may stand behind them, and names nothing."""

ANNOUNCED = frozenset({"question", "questions", "topic", "subject"})
"""What somebody announces, or asks for."""

BEFORE_ANNOUNCED = frozenset(
    {
        *("next", "last", "my", "another", "one", "more", "a", "the", "new", "different", "other", "here", "is"),
        *("quick",),
        *("final", "easy", "hard", "silly", "stupid", "simple", "big", "two", "three", "few", "some", "this", "is"),
    }
)
"""Words before it."""

CLOCK = (["what", "time", "is", "it"], ["what", "is", "the", "time"])
"""Questions for the time of day."""

HERE = frozenset({"here"})

INTRODUCING = HERE | {"speaking", "writing", "calling", "asking"}
"""Words with which somebody closes who he is: "history teacher *speaking*"."""

SAYINGS = frozenset(
    map(
        tuple,
        map(
            str.split,
            (
                *("law and order", "born to run", "born to be wild", "born free", "born again", "born lucky"),
                *("money talks", "time flies", "time is money", "power to the people", "people power", "game over"),
                *("name names", "the name of the game", "the name is bond", "whats in a name", "what is in a name"),
                *("home sweet home", "safety first", "ladies first", "age before beauty", "first come first served"),
                *("last but not least", "war and peace", "make love not war", "peace and love", "life goes on"),
                *("the show must go on", "work in progress", "hard at work", "men at work", "staff only"),
                *("members only", "practice makes perfect", "money makes the world go round", "member of the board"),
                *("state of the art", "state of play", "state of mind", "all work and no play", "work hard play hard"),
                *("better late than never", "no pain no gain", "once upon a time", "long story short", "out of order"),
                *("in the name of love", "stop in the name of love", "a change of heart", "change of plan"),
                *("no change",),
                *("change is good", "keep the change", "time for a change", "the times are changing"),
                *("long live the king",),
                *("people are people", "boys will be boys", "home alone", "going home", "go home", "work from home"),
                *("war is over", "make my day", "order order", "order in the court", "meet the parents"),
                *("help yourself",),
                *("help the aged", "god help us", "help is on the way", "what a time to be alive", "live and let live"),
                *("back to work", "back to business", "down to business", "business as usual"),
                *("mind your own business",),
            ),
        ),
    )
)
"""What people say as a whole, of which each word means something that it does not mean there."""
