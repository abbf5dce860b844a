"""Long ways to be polite, to be in a hurry, and to say that this is a quiz, beside a question.

Rules of the grammar in `bot.language.carriers`, which names those that it begins with.
"""

from __future__ import annotations

FORMALITIES: dict[str, tuple[str, ...]] = {
    # --- asking leave ---------------------------------------------------------------------------------------------
    "LEAVE": (
        *("may I ASK_LEAVE", "might I ASK_LEAVE", "may one ASK_LEAVE", "if I may", "if I might", "if one may ask"),
        *("if I may be so bold", "if I may make so bold", "if I may trouble YOU", "if I may so put it", "pray"),
        *("if I may change the subject", "if I may stray from the subject", "if I may go on", "if I may ask of you"),
        *("if it is not too much to ask of A? _", "if that is not too much to ask", "if you will permit ME"),
        *("if you will allow ME", "with your leave", "by your leave", "if you like", "if its FINE"),
    ),
    "ASK_LEAVE": ("ask", "ask YOU", "enquire", "inquire", "ask once more", "trouble YOU"),
    "TROUBLE": ("trouble", "bother", "beg", "invite", "prevail upon", "prevail on", "impose upon", "call upon"),
    "GOODNESS": ("goodness", "kindness", "courtesy", "grace", "decency", "patience", "honour", "favour"),
    "IMPOSING": (
        *("impose", "impose upon YOU", "impose on YOU", "impose upon your time", "impose on your time", "intrude"),
        *("be rude", "bother YOU", "trouble YOU", "take up your time", "waste your time", "be a nuisance", "pry"),
        *("be a pest", "be a PAIN", "seem rude", "seem ungrateful", "labour the point", "press the point"),
    ),
    "PRESSING": (
        *("pressing the point", "asking", "asking again", "insisting", "saying so", "being blunt", "being so bold"),
        *("repeating MYSELF", "my curiosity", "the liberty", "the intrusion", "labouring the point", "my persistence"),
    ),
    "MYSELF": ("myself", "ourselves"),
    "RISKED": (
        *("repeating MYSELF", "boring YOU", "being tedious", "being a bore", "being a nuisance", "being pedantic"),
        *("sounding foolish", "sounding silly", "sounding stupid", "sounding ignorant", "asking the obvious"),
    ),
    "MODESTY": (
        *(
            "at the risk of RISKED",
            "without wishing to IMPOSING",
            "without wanting to IMPOSING",
            "not wishing to IMPOSING",
        ),
        *("not wanting to IMPOSING", "I do not wish to IMPOSING but", "I do not want to IMPOSING but"),
        *(
            "you will forgive ME for? PRESSING but?",
            "you will excuse ME for? PRESSING but?",
            "forgive A? _? CURIOSITY but?",
        ),
        *("forgive A _ LISTENER CURIOSITY but?", "excuse A LISTENER CURIOSITY but?", "forgive ME for PRESSING but?"),
        *(
            "I AM SOFTLY? aware that this may be A _? REQUESTED but",
            "I AM SOFTLY? aware that this is A _? REQUESTED but",
        ),
        *("I AM SOFTLY? aware that this may be A _? REQUESTED yet", "this may be A _? REQUESTED but"),
        *("being of A _ age", "being SOMEWHAT _", "being of A _ age and SOMEWHAT _", "I AM SOMEWHAT forgetful"),
    ),
    "UNDERSTOOD": (
        *("if I have understood RIGHTLY_SO", "if I understand RIGHTLY_SO", "if I have understood THEIR _ RIGHTLY_SO"),
        *("if I have understood THE SOURCE RIGHTLY_SO", "if I understand THE SOURCE RIGHTLY_SO"),
        *(
            "if I have read THE SOURCE RIGHTLY_SO",
            "if I read THE SOURCE RIGHTLY_SO",
            "if I have understood THAT RIGHTLY_SO",
        ),
        *("if MY memory is not SOFTLY? GONE", "if MY memory is not altogether GONE", "unless MY memory is GONE"),
        *("if MY memory does not deceive ME", "if MY memory serves ME", "unless MY memory deceives ME"),
        *("unless I have misunderstood", "unless I have misunderstood THE SOURCE", "unless I AM much mistaken"),
    ),
    "GONE": (
        "gone",
        "failing",
        "failing ME",
        "playing tricks",
        "playing ME false",
        "playing tricks on ME",
        "deceiving ME",
    ),
    "RIGHTLY_SO": ("aright", "correctly", "right", "rightly", "properly"),
    "SOMEWHAT": ("somewhat", "rather", "a little", "a bit", "getting"),
    "CURIOSITY": ("curiosity", "impertinence", "pedantry", "ignorance", "persistence", "nosiness", "QUIZ POINT"),
    "REQUESTED": ("request", "question", "enquiry", "query", "demand"),
    # --- for the sake of what ---------------------------------------------------------------------------------------
    "SAKE": (
        *("ONLY_FOR the avoidance of doubt", "ONLY_FOR the sake of CLARITY", "ONLY_FOR CLARITY", "to avoid any? doubt"),
        *("to avoid misunderstanding", "to avoid misunderstandings", "lest there be any? doubt", "so that I AM clear"),
        *(
            "so that there is no doubt",
            "so there is no doubt",
            "in the interest of CLARITY",
            "in the interests of CLARITY",
        ),
        *("ONLY_FOR MY peace of mind", "ONLY_FOR MY own peace of mind", "for good measure", "for good order"),
    ),
    "ONLY_FOR": ("for", "merely for", "purely for", "only for", "just for", "simply for"),
    "CLARITY": (
        "clarity",
        "completeness",
        "accuracy",
        "precision",
        "certainty",
        "good order",
        "argument",
        "the record",
    ),
    "AS_IT_WERE": (
        *("in point of fact", "so to speak", "as it were", "in inverted commas", "in inverted commas so to speak"),
        *("in quotation marks", "in quotes", "if you will", "in a manner of speaking", "as one says", "as they say"),
    ),
    # --- going on ---------------------------------------------------------------------------------------------------
    "AT_IT": (
        *(
            "while I AM at it",
            "while you AM at it",
            "while were at it",
            "while I AM on it",
            "while I AM on the subject",
        ),
        *("while I AM here", "while you AM here", "while I have you", "while I have your attention", "since I AM here"),
        *(
            "since I AM at it",
            "since you ask",
            "since you mention it",
            "now that you mention it",
            "come to think of it",
        ),
        *(
            "now I come to think of it",
            "while I think of it",
            "now that I think of it",
            "as I AM at it",
            "as I AM here",
        ),
        *("since you AM so _", "seeing as I AM here", "seeing as you ask"),
    ),
    "NUMBERED": (
        *("next QUIZ? POINT OF_QUIZ?", "TIE_BREAKER OF_QUIZ?", "next on MY list", "next on the list", "next item"),
        *("next entry", "next line", "next row", "next clue", "next slide", "next card"),
        *("MY last POINT", "that is MY last POINT", "this is MY last POINT", "it is MY last POINT"),
        *("LAST_POINT before I GO_OFF", "LAST_POINT OF_QUIZ", "FILL_IN", "GOING_DOWN IN_ORDER?", "quick fire"),
        *("quiz ME", "quiz ME on this", "test ME", "try this one", "try this one on"),
    ),
    "LAST_POINT": (
        "last POINT",
        "one last POINT",
        "final POINT",
        "one more POINT",
        "one POINT",
        "QUIZ POINT",
        "MY last POINT",
    ),
    "GO_OFF": (
        *("go", "leave", "go to bed", "go to sleep", "go home", "go out", "run", "head off", "log off", "sign off"),
        *("hand it in", "hand this in", "submit it", "print it", "send it", "start", "forget", "close the laptop"),
    ),
    "TIE_BREAKER": (
        *("tie breaker", "tiebreaker", "tie break", "decider", "jackpot question", "sudden death", "starter for ten"),
        *("bonus", "bonus question", "bonus point", "final round", "picture round", "history round", "question time"),
    ),
    "OF_QUIZ": (
        *("for tonight QUIZ_NAME", "for QUIZ_NAME", "for the QUIZ_NAME", "for MY QUIZ_NAME", "of the QUIZ_NAME"),
        *("for A QUIZ_NAME", "of tonight QUIZ_NAME", "of MY QUIZ_NAME", "for today QUIZ_NAME", "on the QUIZ_NAME"),
    ),
    "QUIZ_NAME": (
        "quiz",
        "pub quiz",
        "quiz night",
        "game",
        "test",
        "exam",
        "worksheet",
        "form",
        "questionnaire",
        "sheet",
    ),
    "FILL_IN": (
        *("fill", "fill in", "fill the gap", "fill in the gap", "fill in the blank", "fill the blank", "complete"),
        *("complete the sentence", "complete the quote", "complete the phrase", "finish the sentence", "finish"),
        *("finish the quote", "finish the phrase", "missing word", "missing words", "cloze"),
    ),
    "GOING_DOWN": ("GOING THROUGH the LISTED", "GOING THROUGH the _ LISTED", "GOING THROUGH your _? LISTED"),
    "GOING": ("going", "working", "reading", "counting", "looking", "scrolling"),
    "THROUGH": ("through", "down", "along", "over"),
    "LISTED": ("list", "lists", "timeline", "table", "chronology", "sequence", "entries"),
    "IN_ORDER": (
        *("in order", "in sequence", "in turn", "one by one", "from the top", "from top to bottom", "by date"),
        *("chronologically", "in date order", "in time order", "in chronological order"),
    ),
    # --- what goes on around the speaker ------------------------------------------------------------------------------
    "SITUATION": (
        *("HURRIED? THE_OWN OWN IS SOON? GOING_ON_THERE", "HURRIED? THE_OWN LISTENER IS SOON? LOOKING_ON"),
        *("HURRIED? I AM SOON? OFF", "HURRIED? I have to OFF", "HURRIED I AM on the OWN"),
    ),
    "IS": ("is", "are", "was", "were"),
    "HURRIED": ("quick", "quickly", "quick please", "hurry", "hurry up", "fast", "be quick", "please hurry", "sorry"),
    "THE_OWN": ("my", "our", "the"),
    "OWN": (
        *("bus", "taxi", "cab", "uber", "train", "tram", "ferry", "flight", "plane", "lift", "ride", "boat", "stop"),
        *("phone", "battery", "phone battery", "laptop", "tablet", "wifi", "signal", "internet", "connection", "data"),
        *("break", "lunch", "dinner", "tea", "pizza", "food", "kettle", "oven", "toast", "rice", "coffee", "meal"),
        *("class", "lesson", "lecture", "shift", "exam", "test", "meeting", "call", "show", "lunch break", "baby"),
        *("dog", "cat", "doorbell", "bell", "patience", "time", "parking", "clock"),
    ),
    "SOON": ("almost", "nearly", "already", "just", "about to be", "now", "soon", "just about"),
    "GOING_ON_THERE": (
        *("coming", "here", "waiting", "leaving", "dying", "low", "empty", "over", "ringing", "boiling", "crying"),
        *("barking", "starting", "ending", "up", "due", "burning", "ready", "arriving", "running out", "gone", "dead"),
        *("outside", "slow", "bad", "flat", "on its way", "about to start", "about to leave", "about to die", "late"),
        *("getting cold", "getting low", "going cold", "going to die", "in five minutes", "in a minute", "in an hour"),
    ),
    "LOOKING_ON": ("looking", "watching", "waiting", "coming", "here", "shouting", "calling", "calling ME", "staring"),
    "OFF": (
        *("late", "off", "leaving", "in a rush", "running late", "out of time", "going", "run", "go", "dash", "leave"),
        *("catch a bus", "catch a train", "catch my bus", "catch my train", "catch the bus", "catch the train"),
    ),
    "FORMALITY": ("LEAVE", "SAKE", "AS_IT_WERE", "AT_IT", "NUMBERED", "SITUATION", "MODESTY", "UNDERSTOOD"),
    "CAN_TROUBLE": (
        *("CAN I SOFTLY? TROUBLE YOU SOFTLY? to SOFTLY? ANSWER", "CAN I SOFTLY? ask YOU to SOFTLY? ANSWER"),
        *("CAN YOU SOFTLY? have the GOODNESS to SOFTLY? ANSWER", "have the GOODNESS to SOFTLY? ANSWER"),
        *("CAN YOU do ME the GOODNESS of ANSWERING", "do ME the GOODNESS of ANSWERING"),
        *(
            "oblige ME with",
            "oblige ME by ANSWERING",
            "favour ME with",
            "CAN YOU oblige ME with",
            "kindly oblige ME with",
        ),
        *("CAN YOU oblige ME by ANSWERING", "CAN YOU favour ME with", "I can no longer KNOW", "I could no longer KNOW"),
        *("I AM no longer able to KNOW", "I WOULD dearly LIKE to LEARN", "I dearly WISH to LEARN"),
        *("I WISH to SOFTLY? LEARN SIR? MANNERS", "I WISH to SOFTLY? LEARN SIR? if its FINE"),
        *(
            "CAN YOU SOFTLY? be able to SOFTLY? ANSWER",
            "permit ME SOFTLY? to SOFTLY? ASK",
            "allow ME to SOFTLY? ASK",
            "let ME be so bold as to ask",
        ),
    ),
    "SUPPLY": (
        *(
            "CAN YOU SUPPLYING THAT_ONE",
            "CAN YOU oblige",
            "CAN YOU SOFTLY? help",
            "CAN YOU help ME",
            "CAN YOU help out",
        ),
        *("CAN YOU enlighten ME", "are YOU able to SUPPLYING THAT_ONE", "CAN YOU SOFTLY? oblige ME"),
    ),
    "SUPPLYING": ("supply", "provide", "furnish", "tell ME", "give ME", "fill in", "recall", "remember", "name"),
}
"""Rules by name, as those of the grammar."""
