"""The words of English that questions are made of, each with what it means to the program.

Phrases are written as people say them; `bot.understanding.lexicon` turns them into keys. What is about a domain
stands in its pack, never here.
"""

from __future__ import annotations

import enum


class Focus(enum.StrEnum):
    """What a question asks for, by its question word."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW = "how"
    NUMBER = "number"
    MONEY = "money"
    LENGTH = "length"
    AGE = "age"
    SINCE = "since"
    UNTIL = "until"
    YESNO = "yesno"
    LIST = "list"
    DESCRIBE = "describe"
    NONE = "none"


class Op(enum.StrEnum):
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
    LARGEST = "largest"
    SMALLEST = "smallest"
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
    ELAPSED = "elapsed"
    ORDER = "order"
    MEASURED = "measured"
    BOTH = "both"


class Move(enum.StrEnum):
    """A whole turn that works on the conversation, not on the facts."""

    SURE = "sure"
    SOURCE = "source"
    REPEAT = "repeat"
    MORE = "more"
    LIST = "list"


class Social(enum.StrEnum):
    """A whole turn that is no question about facts."""

    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    PRAISE = "praise"
    INSULT = "insult"
    IDENTITY = "identity"
    HUMAN = "human"
    HELP = "help"
    FEELING = "feeling"
    ACKNOWLEDGE = "acknowledge"
    LAUGH = "laugh"
    EMOJI = "emoji"
    SORRY = "sorry"


FOCUS: dict[Focus, tuple[str, ...]] = {
    Focus.WHAT: ("what", "which", "whose", "what are", "which of", "what kind of"),
    Focus.WHO: ("who", "whom", "which people", "which person", "what people", "who all"),
    Focus.WHEN: (
        "when", "what year", "which year", "what date", "which date", "what time", "what day", "which day",
        "what month", "which month", "what exact date", "which exact date", "what exact year", "which exact year",
        "what precise date", "what years", "which years", "the year", "the date", "year", "date", "dates",
        "years", "how long ago", "what point", "which point in time", "what dates", "which dates", "in which years", "between which dates", "what exact dates",
        "the exact date", "the exact year", "exact date", "exact year", "what calendar year", "what decade",
        "which decade", "the day", "the moment", "how early", "how late", "what exact day", "the precise date",
        "how far back", "how many years ago", "what point in history", "which calendar year", "what moment",
    ),
    Focus.WHERE: (
        "where", "what city", "which city", "what place", "which place", "what country", "which country", "what town",
        "which town", "what location", "which location", "place", "city", "location", "whereabouts", "town",
        "what part of the world", "what italian city", "the city", "the place",
    ),
    Focus.WHY: (
        "why", "what for", "what reason", "which reason", "for what purpose", "the reason", "reason", "how come",
        "what caused", "what led to", "what was the purpose of", "what was the reason for", "the purpose of",
        "what purpose", "what is the point of", "the cause of", "what prompted", "what motivated", "the reason for",
        "what is the reason", "reasons for", "reasons", "what made", "how is it that", "what brought about",
        "for what reason", "with what aim", "to what end", "what gave rise to", "with what purpose",
    ),
    Focus.HOW: ("how", "in what way", "by what means", "in which way", "through what", "by which means",
                "what way", "which way", "what ways", "which ways", "by doing what"),
    Focus.NUMBER: (
        "how many", "how much", "how many times", "how often", "number of", "the number of", "number", "count", "amount of", "quantity", "how large",
        "how big", "how high", "how numerous", "total of", "what number", "total number of", "how few", "figure for",
        "figure", "figures", "the figure", "how sizable", "what is the size of", "the size of", "size of", "size",
        "numbers", "total", "tally", "how small", "headcount of", "the count of", "the total", "approximate number of",
        "about how many", "roughly how many", "exactly how many", "how mny", "numbers of", "statistics", "stats",
        "no of", "nr of", "num of", "how strong", "what size", "how great",
        "how widespread", "how extensive", "how rich", "how wealthy", "how populous", "how costly", "how well staffed",
        "how well funded", "what quantity", "what sum", "how sizeable", "how plentiful", "what count",
    ),
    Focus.MONEY: ("how expensive", "how many dollars", "how much money", "how many us dollars"),
    Focus.LENGTH: (
        "how long", "how many years", "how many months", "how much time", "for how long", "how long did it take",
        "what length of time", "how many decades", "how many days", "duration", "number of years", "what period",
        "which period", "what time span", "period", "over what period", "during what period", "lifespan", "time span", "from when to when", "between which years", "between what years",
        "from what year to what year", "from which year to which year",
        "what were the dates of", "years between", "time between", "gap between", "months between", "years from", "how far apart", "which time period", "what time period", "what timeframe", "timeframe",
    ),
    Focus.AGE: ("how old", "age", "the age of", "what age", "what anniversary"),
    Focus.SINCE: ("since when", "since what year", "since which year", "from when", "from what year", "from which year",
                  "since what date", "since how long", "starting when", "starting in which year", "as of what year",
                  "from what date", "from which date", "since which date", "beginning when"),
    Focus.UNTIL: ("until when", "till when", "until what year", "until which year", "til when", "up to when",
                  "up to which year", "up until when", "to what year", "through what year", "up to what year",
                  "till which year", "till what year", "until which date", "until what date"),
    Focus.LIST: ("list", "enumerate", "name all", "name the", "list all", "give a list of", "itemize", "name every",
                 "recite", "run through", "go through", "give all", "spell out all", "lay out"),
    Focus.DESCRIBE: ("tell me about", "tell about", "describe", "explain", "information about", "information on",
                     "info on", "info about", "what about", "how about", "talk about", "say about", "facts about",
                     "tell something about", "something about", "anything about", "details on", "details about",
                     "tell me more about", "more about", "give an overview of", "overview", "summary of", "summarize",
                     "introduce", "tell us about", "know about", "about", "regarding", "overview of", "elaborate on",
                     "what do you know about", "sum up", "details of", "story of", "introduction to", "brief me on",
                     "fill me in on", "what can you tell me about", "say something about"),
}

OPERATORS: dict[Op, tuple[str, ...]] = {
    Op.FIRST: ("first", "original", "initial", "initially", "originally", "earliest", "oldest", "at first",
               "very first", "to begin with", "in the beginning", "at the beginning", "at the start", "at the outset",
               "1st", "from the start", "starting", "from the beginning", "in the first place",
               "when it all began", "at birth", "first ever", "first of all"),
    Op.LAST: ("last", "latter", "latest", "final", "newest", "most recent", "most recently"),
    Op.CURRENT: ("current", "currently", "present", "now", "today", "nowadays", "at present", "presently", "these days",
                 "right now", "at the moment", "modern", "at this time", "as of now", "to this day", "of today",
                 "present day", "todays", "still today", "as of today", "up to now", "so far", "until now", "to date",
                 "this day", "actual", "contemporary", "at this moment"),
    Op.FORMER: ("former", "formerly", "past", "previous", "old", "earlier", "prior", "other", "historical", "older",
                "ex", "bygone", "outdated", "used to be"),
    Op.NEXT: ("next", "following", "subsequent", "succeed", "successor", "come next", "after", "right after",
              "afterwards", "immediately after", "follow", "after that", "later", "came after", "directly after",
              "replace", "replaced", "supersede", "thereafter", "just after", "straight after", "subsequently",
              "comes after", "replacement", "after this", "after it", "next one", "then next"),
    Op.PREVIOUS: ("previous", "previously", "prior", "precede", "predecessor", "before", "just before", "right before",
                  "immediately before", "before that", "come before", "came before", "beforehand", "prior to",
                  "earlier", "directly before", "preceding", "last before", "before this", "before it", "penultimate",
                  "replaced by", "one before"),
    Op.LONGEST: ("longest", "longest time", "for the longest", "for the longest time", "most years", "longest lived",
                 "longest lasting", "lasted longest", "last longest", "longest period", "the greatest number of years", "most time",
                 "most durable", "last the longest", "longest running", "longest serving"),
    Op.SHORTEST: ("shortest", "shortest time", "for the shortest", "for the shortest time", "fewest years",
                  "shortest lived", "last shortest", "lasted shortest", "shortest period", "briefest", "least time", "last the shortest",
                  "least amount of time", "most briefly"),
    Op.LONGER: ("longer", "last longer", "lasted longer", "for longer", "more years", "longer lived", "for more years",
                "used longer", "in use longer"),
    Op.SHORTER: ("shorter", "last shorter", "for less time", "fewer years", "shorter lived", "less long"),
    Op.LARGEST: ("largest", "biggest", "highest", "most", "greatest", "maximum", "tallest", "longest river"),
    Op.SMALLEST: ("smallest", "lowest", "fewest", "least", "minimum"),
    Op.CHANGE: ("change", "changes", "changed", "rename", "renamed", "renaming", "switch", "renames", "rebrand",
                "alter", "modify", "change of", "go from", "went from", "transition", "evolve", "move from",
                "changeover", "rebranding", "rechristen", "altered", "develop"),
    Op.BEGIN: ("become", "becomes", "became", "becomed", "adopt", "take", "get", "receive", "start", "begin", "adopted",
               "take on", "introduce", "come in", "come into use", "turn into", "turned into", "start being",
               "adoption", "begin to be", "assume", "acquire", "switch to", "switched to", "change to", "changed to",
               "come to be", "pick up", "start using", "begin using", "started", "come up", "take up", "become known",
               "first used", "first called", "appear", "emerge", "come along", "come about", "turn to",
               "gain", "obtain", "renamed to", "renamed into", "rename to", "renamed as", "go by", "coming"),
    Op.END: ("stop", "cease", "end", "drop", "disappear", "abandon", "give up", "no longer", "discontinue", "finish",
             "vanish", "retire", "go out of use", "dropped", "stop being", "cease to be", "stop using", "end up",
             "lose", "quit", "get rid of", "fall out of use", "expire", "be replaced", "replaced", "not anymore",
             "stopped", "ended", "ditch", "ditched", "scrap", "phase out", "shed", "last used", "go away", "done with",
             "changed from", "change from", "switch from", "abolish", "stop calling"),
    Op.USE: ("use", "in use", "used", "valid", "hold", "lasted", "apply", "in force", "bear", "carry", "have",
             "be in use", "keep", "operate under", "go by", "be used", "serve", "remain", "go under", "run under",
             "operate", "exist under", "in effect", "stay", "active", "employed", "wear", "under"),
    Op.ALL: ("all", "every", "each", "everything", "whole", "complete", "entire", "full list", "any", "various",
             "different", "several", "ever", "throughout", "over the years", "over time", "through the years",
             "since its foundation", "in its history", "throughout its history", "in total", "altogether",
             "in its lifetime", "full", "multiple", "over its history", "in all", "distinct", "succession",
             "across the years", "down the years", "history of", "respective", "in the course of time",
             "over the decades", "one after another", "list of", "list", "timeline", "chronology", "sequence of"),
    Op.ALWAYS: ("always", "all along", "from the beginning", "from the start", "the whole time", "since the beginning",
                "all the time", "from day one", "from the outset", "at all times", "never changed", "continuously",
                "constantly", "from the very beginning", "since the start", "throughout"),
    Op.STILL: ("still", "remain", "continue", "keep on", "yet"),
    Op.ALREADY: ("already", "by then", "by that time"),
    Op.EVER: ("ever", "at any time", "at some point", "once", "at one point", "at any point", "one time"),
    Op.ONLY: ("only", "just", "merely", "solely"),
    Op.MORE: ("more than", "over", "above", "greater than", "exceed", "at least", "larger than", "bigger than",
              "upwards of", "north of", "in excess of", "higher than", "beyond", "surpass", "no fewer than",
              "no less than", "more"),
    Op.LESS: ("less than", "fewer than", "under", "below", "at most", "smaller than", "lower than", "up to",
              "not more than", "no more than", "short of", "less", "fewer"),
    Op.GAIN: ("gain", "more", "join", "new", "additional", "increase", "added", "rise", "grow", "growth", "difference",
              "extra", "go up", "change", "joined", "come in", "increase in", "gained", "difference in", "accede",
              "added", "by how much", "by how many", "grew", "enter", "fresh", "acquire", "additions", "differ"),
    Op.BETWEEN: ("between", "in between", "come between", "sit between", "came between", "in the middle of"),
    Op.EXPAND: ("stand for", "mean", "meaning", "meaning of", "full form", "full name", "abbreviation", "abbreviate",
                "short for", "spell out", "spelled out", "written out", "in full", "expand", "letters", "initials",
                "long form", "acronym", "expansion", "unabbreviated", "the letters", "written in full", "full title",
                "unpack", "decode", "expanded", "definition of", "complete name", "signify", "long version",
                "whole name", "denote", "represent", "full meaning", "abbr", "fullform", "stands", "stand"),
    Op.HAPPEN: ("happen", "anything", "something", "came", "come", "broke out", "begin", "occur", "take place", "happened", "go on", "event", "events", "going on", "happening",
                "occurrence", "what is mentioned for", "mentioned", "come to pass", "belong to", "goes with", "go with",
                "important", "key events", "notable", "noteworthy", "fall in", "fall into", "date from",
                "took place", "fell", "anything happen", "match", "associated with", "linked to", "date to", 
                "listed for", "listed", "break out", "struck", "hit", "recorded", "strike"),
    Op.EXIST: ("exist", "around", "existence", "in existence", "existing", "be alive", 
               "alive", "up and running", "running"),
    Op.ELAPSED: ("pass", "passed", "elapse", "lie", "apart", "between", "took", "take", "gap", "go by", "went by",
                 "separate", "distance", "interval", "time", "later", "after", "lag", "in between", "wait", "delay"),
    Op.ORDER: ("in order", "order", "chronological", "chronologically", "from oldest to newest", "put",
               "in chronological order", "oldest to newest", "from first to last", "in sequence", "by date", "sort",
               "one by one", "arrange", "one after the other", "in turn", "from the first to the last", "step by step",
               "earliest to latest", "from earliest to latest", "in the right order"),
    Op.MEASURED: ("as of", "as of when", "as at", "what date", "at what date", "dated", "from when", "how recent",
                  "what time", "up to date"),
    Op.BOTH: ("both", "two", "these two", "those two", "the two", "them", "of them", "either", "of these", "of those"),
}

ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5,
            "5th": 5, "sixth": 6, "6th": 6, "seventh": 7, "7th": 7, "eighth": 8, "8th": 8, "ninth": 9, "9th": 9,
            "tenth": 10, "10th": 10}
LAST_ORDINALS = ("last", "latter", "final")
FIRST_ORDINALS = ("former",)

PRONOUNS = frozenset({"it", "they", "them", "its", "their", "he", "she", "him", "her", "his", "itself", "theirs"})
"""Words for what was spoken of."""

YOU = frozenset({"you", "your", "yours", "yourselves", "yourself"})

THEN = ("then", "back then", "at that time", "at that point", "that year", "in that year", "at the time",
        "during them", "during that time", "at that moment", "that time", "those days", "in those days",
        "during that period", "that day", "on that day", "that date", "on that date", "at that stage", "those years",
        "in those years", "that same year", "the same year", "in that same year", "by then", "that period",
        "during it", "during that", "at this point", "during those", "in that period", "that decade", "in that decade",
        "while that happened", "when that happened", "when it happened", "in the same year", "at that date",
        "that month", "as of then", "at the same time", "by that time", "that moment")
"""Times that only the conversation knows."""

AUXILIARIES = frozenset({
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should",
    "may", "might", "isn't", "wasn't", "aren't", "weren't", "didn't", "doesn't", "don't", "hasn't", "haven't", "must",
    "shall", "am", "be",
})

FUNCTION_WORDS = frozenset("""
a an the of in on at by for to from with as into onto upon within among amongst via per
and or but so if that which who whom whose what when where why how than while because since though although whether
is are was were be been being am do does did doing done have has had having will would shall should can could may might
must ought
i me my mine myself we us our ours you your yours he she it they them him her his hers its their theirs itself
themselves this these those there here one ones such same own
also too very quite rather really actually basically just simply even again still yet
up out about over under off down back around through across along
get got gets getting give gave given go goes going gone come let make makes made
not no nor
""".split())
"""Words that carry grammar and no meaning of their own."""

CONTENT_FUNCTION_WORDS = frozenset("not no nor off down against without under out".split())
"""Of the words above those that change what is asked, so a reading has to use them."""

TRANSPARENT = frozenset("""
a an the its their his her our your my is are was were be been being am do does did has have had
it they them he she i we you this that these those will would can could should may might
just also actually really exactly precisely approximately roughly very ever so
""".split())
"""Words that may stand inside a phrase without breaking it ("set *it* up")."""

FILLERS = (
    "please", "pls", "plz", "kindly", "can you tell me", "could you tell me", "tell me", "do you know", "let me know",
    "i want to know", "i would like to know", "i'd like to know", "i wonder", "i was wondering", "wondering", "wonder",
    "can you say", "could you say", "would you mind telling me", "would you tell me", "do you happen to know",
    "any idea", "any clue", "just curious", "curious", "quick question", "question", "a question", "i have a question",
    "if i may ask", "may i ask", "can i ask", "by the way", "btw", "exactly", "precisely", "approximately", "roughly",
    "about", "around", "say", "show me", "show", "give me", "give", "help me", "remind me", "remind", "actually",
    "really", "basically", "specifically", "in particular", "for me", "to me", "me", "i need", "i want", "need",
    "need to know", "want to know", "would like", "would love", "interested in", "i am interested in", "love to know",
    "could you please", "can you please", "again", "well", "hmm", "hm", "um", "uh", "er", "eh", "oh", "ah", "so",
    "ok", "okay", "and", "then", "now then", "also", "too", "as well", "in your facts", "according to the article",
    "according to the source", "in the article", "according to your source", "in the source", "in the text",
    "the article", "does the article say", "according to you", "do you have", "have you got", "got", "in short",
    "in brief", "briefly", "in a few words", "in one sentence", "simply", "just", "quickly", "quick", "tell",
    "official", "officially", "formal", "formally", "thing", "things", "the thing", "out of curiosity",
    "to be exact", "to be precise", "more or less", "or so", "please tell me", "i mean", "you know", "let's see",
    "answer", "i am looking for", "looking for", "find out", "find", "i'd be interested to know", "would be",
    "interested to know", "in fact", "in reality", "after all", "for short", "anyway", "anyways", "though", "man",
    "bro", "dude", "mate", "buddy", "sir", "madam", "dear", "dear bot", "bot", "folks", "guys", "hey", "yo", "pray",
    "exact", "precise", "approximate", "rough", "specific", "particular", "certain", "kind", "sort", "type of",
    "is said to", "said to", "supposedly", "reportedly", "allegedly", "apparently", "at all", "ever", "do tell",
    "would you be so kind as to tell me", "so kind", "be so kind", "could you", "would you", "can you", "will you",
    "able to tell", "happen to", "is it true that", "true that", "is it correct that", "is it right that",
    "correct that", "right that", "am i right that", "true", "is it so that", "is it the case that", "the case that",
    "fact that", "the fact that", "i heard that", "i think", "i believe", "i thought", "i heard", "i read that",
    "i've read that", "i have read that", "i guess", "i assume", "i suppose", "as far as i know", "afaik", "imo",
    "is it possible that", "could it be that", "tell us", "us", "inform me", "enlighten me", "share", "provide",
    "provide me with", "mention", "state", "specify", "clarify", "identify", "indicate", "wanna know", "gotta know",
    "wanna", "i'd like", "like to know", "would like to know", "like to", "to know", "wish to know", "know", "hear",
    "to hear", "learn", "to learn", "understand", "see", "to see", "check", "to check", "confirm", "verify",
    "back to", "returning to", "going back to", "coming back to", "as for", "with regard to", "regarding",
    "concerning", "in terms of", "when it comes to", "speaking of", "on the subject of", "in relation to",
    "old chap", "my friend", "friend", "for sure", "of course", "indeed", "definitely", "obviously", "thing is",
    "nice", "great", "cool", "good", "perfect", "alright", "right", "correct", "yes", "yeah", "yep", "no", "nope",
    "sorry", "excuse me", "pardon", "apologies", "my bad", "oops", "ugh", "argh", "wait", "hold on", "hang on",
    "hello", "hi", "hey there", "hi there", "good morning", "good evening", "good afternoon", "good day", "thanks",
    "thank you", "many thanks", "thx", "ty", "cheers", "thanks in advance", "thank you in advance", "if possible",
    "much appreciated", "very much", "so much", "a lot", "lots", "for your help", "in advance", "for the answer",
    "cheers mate", "all right", "fine", "great thanks", "got it", "i see", "understood", "makes sense", "interesting",
    "wow", "amazing", "awesome", "lol", "haha", "no worries", "no problem", "hopefully", "perhaps", "maybe",
    "for example", "e.g.", "namely", "i.e.", "that is", "etc", "and so on", "as such", "respectively", "in question",
    "real quick", "asap", "urgently", "urgent", "for a friend", "for my homework", "for homework", "for school",
    "for my essay", "homework", "for a quiz", "quiz", "remember", "recall", "i forgot", "forgot", "i forget",
    "come on", "care to tell me", "care to tell", "mind telling me", "mind", "telling me", "telling", "that was",
    "going by", "based on", "from your facts", "from the article", "from what you know", "as you know",
    "else", "once more", "one more time", "directly", "immediately", "i wanted to write", "i wanted to say", "i meant to write", "i meant to say",
    "i wanted to ask", "what i meant was", "i was asking about", "i meant", "no i meant", "versus", "the years", "years",
    "was not it", "is not it", "did not it", "does not it", "were not they", "are not they", "has not it", "have not they",
    "do not they", "did not they", "almost", "nearly", "some", "estimated", "an estimated", "on record", "on file",
    "what i want to know is", "my question is", "the question is", "here is my question",
    "according to the text", "according to this text", "according to this article", "according to your text",
    "as the article says", "as the text says", "as per the article", "in this article", "in your text", "in your article",
    "the text says", "the article says", "the article", "please name", "name me",
    "put a figure on", "put a number on", "put a date on", "put a year on", "grateful if you would tell me",
    "i should be grateful", "i would be grateful", "be so good as to tell me", "if you would", "if you do not mind",
    "if you can", "if you could", "when you have a moment", "in a nutshell", "in plain words", "in simple words",
    "in plain english", "in simple terms", "in layman's terms", "as you understand it", "on record", "so to say",
    "so to speak", "as it were", "in other words", "strictly speaking", "generally speaking", "in general", "in essence",
    "essentially", "altogether", "all in all", "overall", "that is to say", "to my knowledge", "correct me if i am wrong",
    "if i remember correctly", "if i am not mistaken", "iirc", "if i recall correctly", "i am told", "i was told",
    "i was told that", "i am told that", "they say", "people say", "it is said", "it is said that", "i understand that",
    "i have heard that", "i was wondering whether", "i wonder whether",
    "i wonder if", "wondering whether", "wondering if", "tell me whether", "tell me if", "let me know whether",
    "let me know if", "i should like to know", "i need to know", "i have to know", "we want to know", "we need to know",
    "i am trying to find out", "trying to find out", "i am trying to remember", "trying to remember", "refresh my memory",
    "jog my memory", "help me out", "help me out here", "just checking", "to double check", "double check",
    "just to be sure", "to be sure", "to make sure", "just wondering", "one more question", "another question",
    "next question", "last question", "first question", "follow up question", "silly question", "stupid question",
    "dumb question", "simple question", "random question", "serious question", "question for you", "here is a question",
)
"""Phrases that are polite or empty: they may stand anywhere and change nothing."""

PREAMBLE_ENDS = ("so", "but", "and", "please", "therefore", "hence", "now")

REQUESTS = ("i would like to", "i want to", "i need to", "i'd like to", "i have to", "i am trying to", "help me",
            "i was asked to", "i should")
"""Openings of a declarative that asks all the same."""

CHAT_SPELLINGS = {
    "wat": "what", "wot": "what", "wht": "what", "wut": "what", "whut": "what", "wen": "when", "whn": "when",
    "wer": "where", "whr": "where", "wich": "which", "witch": "which", "wch": "which", "whos": "who is", "y": "why",
    "whats": "what is", "wats": "what is", "whens": "when is", "wheres": "where is", "hows": "how is", "u": "you",
    "ur": "your", "r": "are", "n": "and", "yr": "year", "yrs": "years", "ppl": "people", "peeps": "people",
    "abt": "about", "bout": "about", "b4": "before", "bcoz": "because", "cuz": "because", "coz": "because",
    "wanna": "want to", "gonna": "going to", "gimme": "give me", "lemme": "let me", "dunno": "do not know",
    "gotta": "have to", "plz": "please", "pls": "please", "plse": "please", "pleas": "please", "thx": "thanks",
    "thnx": "thanks", "tnx": "thanks", "thanx": "thanks", "tks": "thanks", "gud": "good", "mornin": "morning",
    "evenin": "evening", "nite": "night", "dis": "this", "dat": "that", "da": "the", "teh": "the", "hav": "have",
    "ov": "of", "fer": "for", "wuz": "was", "waz": "was", "iz": "is", "ar": "are", "2day": "today", "2": "2",
    "ya": "you", "yall": "you", "y'all": "you", "orgs": "organizations", "govts": "governments", "govs": "governments",
    "govt": "government", "gov": "government", "gov't": "government", "nr": "number", "num": "number",
    "no.": "number", "w/": "with", "wit": "with", "wid": "with", "frm": "from", "btwn": "between", "bw": "between",
    "intl": "international", "int'l": "international", "approx": "approximately", "hw": "how", "mny": "many",
    "memb": "member", "mem": "member", "mems": "members", "dey": "they", "dem": "them", "doin": "doing",
    "im": "i am", "ive": "i have", "didnt": "did not", "doesnt": "does not", "isnt": "is not", "wasnt": "was not",
    "dont": "do not", "cant": "can not", "thats": "that is", "theres": "there is", "til": "until", "till": "until",
    "coulda": "could have", "kinda": "kind of", "sorta": "sort of", "whos's": "whose", "aint": "is not", "cos": "because",
    "smth": "something", "sth": "something", "info": "information", "pic": "picture", "bday": "birthday",
    "ww2": "ww2", "wwii": "ww2", "ww1": "ww1", "wwi": "ww1", "wrld": "world", "natl": "national", "dept": "department",
    "tho": "though", "thru": "through", "rly": "really", "srsly": "seriously", "anyone": "anyone", "becuz": "because",
    "nd": "and", "an'": "and", "&": "and", "@": "at", "hw many": "how many", "ans": "answer", "qstn": "question",
    "explane": "explain", "lenght": "length", "yeer": "year", "yer": "year", "offical": "official", "moar": "more",
    "sum": "some", "evry": "every", "diff": "different", "bfore": "before", "befor": "before", "b": "be", "c": "see",
    "w": "with", "vs": "and", "k": "ok", "kk": "ok", "okey": "ok", "oki": "ok", "sry": "sorry", "soz": "sorry", "bc": "because",
}
"""How people spell in chats: one token to the words it stands for."""

CONTRACTIONS = {
    "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am",
}

SOCIAL: dict[Social, tuple[str, ...]] = {
    Social.GREETING: ("hi", "hello", "hey", "hiya", "howdy", "good morning", "good evening", "good afternoon", "yo",
                      "good day", "greetings", "morning", "evening", "sup", "hi there", "hey there", "hello there",
                      "hallo", "hola", "heya", "good night", "salut", "g'day", "hey bot", "hi bot", "hello bot",
                      "anyone there", "anybody there", "are you there", "you there", "whats up", "what is up",
                      "nice to meet you", "salam", "namaste", "ciao", "welcome", "wassup", "ping", "knock knock"),
    Social.THANKS: ("thanks", "thank you", "cheers", "ty", "thank you so much", "thanks a lot", "many thanks", "tysm",
                    "most kind", "very kind", "so kind", "how kind", "that is kind", "kind of you", "thank you very much", "much appreciated", "appreciate it", "i appreciate it", "grateful",
                    "thanks a bunch", "thanks so much", "thanks a million", "merci", "gracias", "danke", "bless you",
                    "thanks for the help", "thanks for your help", "thank you for your help", "that helps",
                    "that was helpful", "very helpful", "helpful", "that helped", "i am grateful", "you helped me"),
    Social.GOODBYE: ("bye", "goodbye", "good bye", "see you", "see ya", "see you later", "cya", "later", "farewell",
                     "good night", "bye bye", "take care", "have a nice day", "have a good day", "see you soon",
                     "until next time", "ttyl", "i am off", "gotta go", "have to go", "i am leaving", "catch you later",
                     "talk to you later", "so long", "peace out", "have a good one", "see you tomorrow", "im out",
                     "good bye for now", "bye for now", "got to go", "that is all", "that will be all", "adios"),
    Social.PRAISE: ("good bot", "well done", "great job", "good job", "nice work", "you are great", "you are awesome",
                    "you are smart", "you rock", "love you", "i love you", "you are the best", "brilliant", "impressive",
                    "nice one", "excellent", "amazing", "awesome", "great answer", "good answer", "you are amazing",
                    "you are good", "you are clever", "wonderful", "fantastic", "perfect", "you are helpful",
                    "you are brilliant", "you are nice", "i like you", "super", "bravo", "great work", "good work",
                    "smart bot", "clever bot", "nice bot", "you are very helpful", "you are cool", "great", "nice",
                    "cool", "well played", "best bot ever", "best bot", "you are cute", "you are funny", "great bot"),
    Social.INSULT: ("you are useless", "useless", "stupid", "you are stupid", "stupid bot", "idiot", "you suck",
                    "dumb", "you are dumb", "bad bot", "shut up", "you are wrong", "terrible", "you are terrible",
                    "i hate you", "fuck you", "fuck off", "damn you", "you are an idiot", "moron", "rubbish", "crap",
                    "you know nothing", "this is useless", "this sucks", "that is stupid", "what a stupid bot",
                    "you are bad", "you are crap", "worst bot ever", "worst bot", "garbage", "trash", "you are trash",
                    "dumb bot", "piece of crap", "piece of junk", "screw you", "go away", "get lost", "boring",
                    "you are boring", "useless bot", "you are hopeless", "pathetic", "lame", "you are lame", "nonsense",
                    "you are annoying", "annoying", "loser", "you idiot", "wtf", "fuck", "shit", "damn", "bullshit",
                    "you are a joke", "you are an awful bot", "awful", "you are awful", "hopeless", "you are slow",
                    "you are not helpful", "not helpful", "unhelpful", "what a waste of time", "waste of time",
                    "you are the worst", "you dumb machine", "stupid machine", "dumb machine", "ridiculous",
                    "you are a terrible bot", "you are broken", "that is wrong", "wrong", "this is rubbish"),
    Social.IDENTITY: ("who are you", "what are you", "what is your name", "who made you", "who built you", "your name",
                      "who created you", "introduce yourself", "tell me about yourself", "who is this", "what is this",
                      "who am i talking to", "how do you work", "what is this bot", "who wrote you", "who programmed you",
                      "what is factbot", "describe yourself", "whats your name", "who runs you", "do you have a name",
                      "who am i speaking to", "who am i chatting with", "who do i have the pleasure of talking to",
                      "what do i call you", "what should i call you", "how old are you", "where are you from"),
    Social.HUMAN: ("are you human", "are you a human", "are you a bot", "are you a robot", "are you real", "are you ai",
                   "are you a person", "are you an ai", "are you chatgpt", "am i talking to a human", "are you alive",
                   "am i talking to a bot", "are you a machine", "are you a real person", "is this a bot",
                   "are you a computer", "are you a chatbot", "am i talking to a person", "do you have feelings",
                   "are you a language model", "is this a human", "are you gpt", "is there a human", "human or bot",
                   "are you a human or a bot", "are you a bot or a human", "bot or human", "am i speaking to a human",
                   "am i talking to a machine", "am i talking to a real person", "are you conscious", "is this ai",
                   "are you a real human", "are you intelligent", "are you sentient", "is a human answering",
                   "is this a robot", "am i chatting with a human", "are you human or machine", "do you sleep",
                   "am i chatting with a robot", "are you an llm", "do you think"),
    Social.HELP: ("help", "help me", "what can you do", "how can you help", "what do you know", "what can i ask",
                  "how does this work", "commands", "menu", "what do you do", "what can you tell me", "i need help",
                  "what can i ask you", "what questions can i ask", "examples", "usage", "instructions", "options",
                  "how do i use this", "what are you able to do", "what topics do you know", "what can you answer",
                  "what should i ask", "what sort of things can i ask", "what kind of things can i ask", "what sort of things can i ask you",
                  "what kind of things can i ask you", "what things can i ask", "what may i ask", "what could i ask", "give me an example", "example questions", "start", "can you help me",
                  "could you help me", "what do you know about", "what are your capabilities", "how can you help me",
                  "what can i ask about", "what do you cover", "how to use", "what topics do you cover", "example",
                  "what are your features", "show me some examples", "show me examples", "how to use this bot",
                  "how do i use you", "what are you good for", "what are you for", "what is your purpose",
                  "what things can you tell me", "what else can you do", "what else do you know", "what else",
                  "what kind of questions can i ask", "what sort of questions can i ask", "your skills",
                  "what kind of questions can you answer", "what questions can you answer", "can you help",
                  "what information do you have", "what topics", "could you help me with those two things",
                  "could you help me with that", "can you help me with that", "could you help me with this"),
    Social.FEELING: ("how are you", "how are you doing", "how do you do", "how is it going", "how is life",
                     "how are things", "hows it going", "how have you been", "are you ok", "you ok", "how you doing",
                     "how goes it", "how is your day", "how are you today", "all good", "are you happy",
                     "are you well", "how do you feel", "how are you feeling", "how was your day"),
    Social.ACKNOWLEDGE: ("ok", "okay", "k", "alright", "all right", "fine", "sure", "i see", "got it", "understood",
                         "right", "yes", "no", "yep", "nope", "yeah", "hmm", "hm", "aha", "oh", "never mind",
                         "nevermind", "makes sense", "good", "cool", "oh ok", "good to know", "interesting", "great",
                         "nothing", "forget it", "whatever", "not really", "maybe", "fair enough", "noted", "gotcha",
                         "that is interesting", "i understand", "wow", "really", "oh i see", "ah ok", "good point",
                         "nah", "cool cool", "test", "testing", "so what", "very well", "as you wish", "no problem",
                         "oh wow", "well", "um", "uh", "hmmm", "hmmmm", "mhm", "ah", "oh really", "huh", "meh",
                         "absolutely", "exactly", "correct", "true", "agreed", "indeed", "wait", "one moment"),
    Social.LAUGH: ("lol", "haha", "hahaha", "hehe", "lmao", "rofl", "xd", "hihi", "lmfao", "ha ha", "ha", "funny",
                   "that is funny", "lolol", "hahahaha", "you are kidding", "just kidding", "jk", "kidding"),
    Social.SORRY: ("sorry", "my bad", "apologies", "i am sorry", "oops", "pardon", "excuse me", "my mistake",
                   "i apologize", "sorry about that"),
}

MOVES: dict[Move, tuple[str, ...]] = {
    Move.SURE: ("are you sure", "you sure", "sure", "are you certain", "is that right", "is that correct", "really",
                "is that true", "seriously", "are you positive", "are you quite sure", "is this true", "for real",
                "is this correct", "is it true", "certain", "is that so", "you certain", "are you really sure",
                "you are sure", "are you absolutely sure", "no way", "i doubt it", "i doubt that", "i do not believe you",
                "i don't believe you", "i do not believe that", "that can not be right", "that is not right",
                "i don't believe that", "can that be right", "that can't be right", "positive", "you sure about that",
                "are you sure about that", "sure about that", "are you 100 % sure", "100 % sure", "hundred percent",
                "are you completely sure", "you really sure", "is that really true", "is that a fact", "honestly",
                "can i trust that", "can i trust you", "can i rely on that", "sounds wrong", "that sounds wrong",
                "that does not sound right", "that doesn't sound right", "i do not think so", "i don't think so"),
    Move.SOURCE: ("source", "how do you know", "says who", "who says", "who says so", "where is that from", "reference",
                  "references", "sources", "citation", "cite", "evidence", "proof", "prove it", "what is the source",
                  "what is your source", "where did you get that", "where does that come from", "according to whom",
                  "where do you get that from", "how do you know that", "where does it say that", "according to who",
                  "why do you say so", "why do you say that", "where is it written", "who told you", "who told you that",
                  "what makes you say that", "where did you read that", "where did you find that", "based on what",
                  "what is that based on", "on what basis", "how come you know", "your source", "the source",
                  "any source", "any proof", "any evidence", "can you prove it", "can you prove that", "source please",
                  "which source", "what source", "where does this come from", "where is this from", "cite your source",
                  "cite your sources", "says which source", "do you have a source", "have you got a source",
                  "got a source", "where do you have that from", "and your source", "where does it say so",
                  "which article", "which paragraph", "what paragraph", "which section", "what section",
                  "where in the article", "where can i read that", "where can i check that", "where can i verify that",
                  "how can you know that", "how can you know", "how would you know", "what is the evidence",
                  "on whose authority", "who said that", "who said so", "what is your evidence", "back that up",
                  "where did that come from", "can you cite that", "where did you get this", "your sources",
                  "where is this information from", "where did you get that information", "which document",
                  "what is the reference", "where is that written", "where is that stated", "where in the text",
                  "where do you know that from", "where did you learn that", "where was that"),
    Move.REPEAT: ("say that again", "repeat", "repeat that", "again", "come again", "pardon", "can you repeat that",
                  "what did you say", "say again", "once more", "could you repeat that", "one more time", "repeat please",
                  "please repeat", "i did not get that", "what was that", "sorry what", "i didn't get that",
                  "tell me again", "repeat it", "can you say that again", "could you say that again", "what was that again",
                  "i missed that", "repeat your answer", "repeat the answer", "once again", "please say that again",
                  "can you repeat", "could you repeat", "say it again", "sorry i missed that", "i did not catch that",
                  "i didn't catch that", "can you repeat it", "repeat the last answer", "pls repeat"),
    Move.MORE: ("tell me more", "more", "go on", "more details", "more please", "anything else", "what else", "elaborate",
                "details", "continue", "expand on that", "more about that", "tell me more about it", "give me more",
                "tell me more about that", "more info", "more information", "please elaborate", "keep going",
                "can you tell me more", "give me more details", "and what else", "say more", "any more",
                "any more details", "some more", "what more", "can you elaborate", "further details", "and more",
                "is there more", "anything more", "any other details", "explain more", "tell me a bit more"),
    Move.LIST: ("list them", "list all", "list them all", "list all of them", "which ones", "what are they",
                "name them", "which are they", "such as", "show them", "enumerate them", "like what", "for example",
                "list", "give me the list", "which", "name them all", "what were they", "tell me all of them",
                "which were they", "show me all of them", "can you list them", "could you list them", "who are they",
                "can you name them", "could you name them", "all of them", "give me all of them", "show all",
                "which ones exactly", "show me the list", "what are those", "name all of them", "them all",
                "what were those", "which exactly", "which ones are they"),
}

CORRECTIONS = ("no i meant", "i meant", "i mean", "no i mean", "sorry i meant", "sorry i mean", "rather", "i wanted",
               "no sorry", "not that", "correction", "make that", "actually", "oops", "sorry", "no", "instead")
