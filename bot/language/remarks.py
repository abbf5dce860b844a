"""What people say of how they want to be answered, of themselves and of the conversation, beside a question.

Rules of the grammar in `bot.language.carriers`, which names those that it begins with.
"""

from __future__ import annotations

REMARKS: dict[str, tuple[str, ...]] = {
    # --- how to answer --------------------------------------------------------------------------------------------
    "MANNER": (
        *("do not GUESS SOFTLY?", "no GUESSING SOFTLY?", "without GUESSING", "REPLY HOW_FAST SOFTLY?", "BE_BRIEF"),
        *("A_BRIEF REPLY_NOUN ONLY? SOFTLY?", "REPLY_NOUN ONLY SOFTLY?", "A_BRIEF REPLY_NOUN is FINE", "BRIEF is FINE"),
        *("yes or no is FINE", "off the top of your head", "from memory", "to the best of your knowledge"),
        *("hit ME", "shoot", "fire away", "go ahead", "your turn", "over to you", "i AM all ears", "waiting"),
        *("do your best", "give it your best shot", "take a guess", "have a guess", "surprise ME", "guess"),
        *("ANSWER_NOUN only SOFTLY?", "just the ANSWER_NOUN SOFTLY?", "only the ANSWER_NOUN SOFTLY?", "nothing FANCY"),
        *("no GUESSING but", "no need for GUESSING", "no need to GUESS", "PLAIN english SOFTLY?", "one liner SOFTLY?"),
        *("with A? source", "with A? source if possible", "with sources if possible", "with A? source SOFTLY", "I beg"),
        *("it? would help", "it? would help ME", "it? would help ME? a lot", "it? matters to ME", "so then"),
    ),
    "GUESS": (
        *("guess", "lie", "lie to ME", "make it up", "make THAT up", "make something up", "make things up", "laugh"),
        *("invent it", "invent anything", "invent things", "hallucinate", "google it", "waffle", "ramble", "rush"),
        *("overthink it", "overthink this", "hurry", "worry", "judge", "judge ME", "be vague", "be shy", "cheat"),
        *("keep ME waiting", "let ME down", "ask why", "ask ME why", "mess it up", "mess this up", "get it wrong"),
        *("laugh at ME", "waste MY time", "be long", "be too long", "write a novel", "write an essay", "mind ME"),
    ),
    "GUESSING": (
        *("guessing", "guesses", "guesswork", "lies", "lying", "waffle", "waffling", "rambling", "essay", "essays"),
        *("fluff", "jokes", "bs", "nonsense", "googling", "cheating", "rush", "hurry", "pressure", "stories", "novels"),
        *("long answers", "long story", "links", "lectures", "excuses", "spoilers", "looking it up", "peeking"),
        *("details", "frills", "explanation", "explanations", "context", "background", "small talk", "chatter"),
    ),
    "FANCY": ("fancy", "long", "complicated", "too long", "special", "big", "too fancy"),
    "REPLY": ("reply", "answer", "respond", "speak", "think", "write back", "get back to ME", "come back to ME"),
    "HOW_FAST": (
        *("fast", "quick", "quickly", "asap", "soon", "carefully", "briefly", "shortly", "honestly", "truthfully"),
        *("properly", "clearly", "hard", "twice", "SHORTLY", "DAY", "in english", "real quick", "right away"),
    ),
    "A_BRIEF": ("BRIEF", "a BRIEF", "the BRIEF", "with a BRIEF", "in a BRIEF"),
    "BRIEF": (
        *("short", "brief", "quick", "one word", "one line", "one sentence", "straight", "simple", "honest", "direct"),
        *("plain", "single word", "short and sweet", "super short", "very short", "two word", "no nonsense", "concise"),
    ),
    "BE_BRIEF": ("keep it BRIEF SOFTLY?", "make it BRIEF SOFTLY?", "be BRIEF SOFTLY?", "BRIEF please", "be precise"),
    "REPLY_NOUN": ("answer", "answers", "reply", "response", "version", "explanation"),
    "ONLY": ("only", "please", "will do", "is enough", "would do", "needed", "wanted", "preferred", "suffices"),
    # --- what it is for -------------------------------------------------------------------------------------------
    "LABEL": (
        *("crossword", "crossword clue", "quiz", "quiz question", "homework", "exam question", "test question"),
        *("flashcard", "flashcards", "pub quiz", "trivia", "trivia question", "trivia time", "quiz time", "coursework"),
        *("true story", "fun fact", "real talk", "serious", "serious now", "honest question", "for the minutes"),
        *("for the record", "for the file", "for the files", "out of interest", "with your permission"),
        *("with kind permission", "with your kind permission", "HUMOUR ME SOFTLY?", "WORK is DAY", "QUIZ NIGHT is DAY"),
        *("random", "out of nowhere", "shower thought", "hot take", "for the win", "brain teaser", "riddle"),
        *("challenge",),
        *("easy one", "hard one", "tricky one", "tough one", "QUIZ round", "lightning round", "speed round"),
        *("round two", "hard mode", "easy mode"),
        *("what I SOFTLY? WISH to SOFTLY? LEARN", "what I SOFTLY? WISH", "I have A QUIZ? POINT", "got A QUIZ? POINT"),
        *("as A LISTENER I need this", "as A LISTENER I need to know", "what I meant", "what I mean"),
        *("QUIZ fact FOR_TASK", "we have a bet GOING_ON?", "just? so I AM clear", "last one I? promise", "I swear"),
        *("I? AM? SOFTLY? DOING DOING_IT SOFTLY?", "I? AM? DOING this DOING_IT"),
    ),
    "GOING_ON": ("going", "going on", "on this", "running"),
    "DOING": ("reading", "typing", "writing", "sitting", "standing", "watching", "studying", "revising", "texting"),
    "DOING_IT": (
        *("with one hand", "on MY phone", "from MY phone", "SOMEWHERE", "THE SOURCE", "your page", "about it", "this"),
        *("in bed", "on the bus", "on the train", "on the tram", "on the sofa", "for an exam", "FOR_TASK", "it up"),
    ),
    "PAIN": ("pain", "bother", "nuisance", "pest", "nag"),
    "HUMOUR": ("humour", "humor", "indulge", "bear with", "hear ME out", "work with", "help ME out here", "trust"),
    # --- what was said before -------------------------------------------------------------------------------------
    "MOVING_ON": (
        *("moving on", "moving swiftly on", "LET_US move on", "next up", "on we go", "LET_US continue", "to continue"),
        *("EH? scrap THAT", "EH? forget THAT", "EH? forget it", "EH? never mind", "EH? never mind THAT"),
        *(
            "EH? ignore THAT",
            "EH? no? scratch THAT",
            "EH? no? strike THAT",
            "EH? no? cancel THAT",
            "EH? disregard THAT",
        ),
        *(
            "EH? no? I know THAT already?",
            "I know that one already?",
            "I already know that one?",
            "I have that one already?",
        ),
        *("EH? no hang on", "EH? no hold on", "EH? no wait", "no hang on I know that one", "no wait I know that one"),
        *("EH? skip THAT", "EH? leave THAT", "back to the topic", "back to business", "new topic", "other topic"),
        *("change of topic", "change of subject", "different topic", "different question", "other question"),
        *("LET_US try this", "LET_US try again", "LET_US try", "LET_US see then", "let ME rephrase"),
        *("let ME try again",),
    ),
    "LET_US": ("let us", "let is"),
    "REACTION": (
        *("one sec", "one second", "one moment", "wait a sec", "wait a second", "hold on", "hang on", "hang on a sec"),
        *("EH? sorry? TYPO", "brb", "I? have to run", "I? have to go", "I? must run", "I? must dash", "got to run"),
        *("very well", "uff", "nah", "ngl", "fr", "for real", "no cap", "welp", "bruh", "fine", "sure", "okay then"),
        *("ok then", "alright then", "fr though", "ngl though", "right so", "good to know", "makes sense", "who knew"),
        *("I did not expect THAT", "did not expect THAT", "I did not know THAT", "did not know THAT"),
        *("never knew THAT",),
        *("that is news to ME", "news to ME", "you AM VERY? GOOD", "your VERY? GOOD", "THAT AM VERY? GOOD", "GOOD one"),
        *("GOOD answer", "GOOD reply", "VERY GOOD", "well done", "GOOD job", "GOOD work", "GOOD bot", "GOOD stuff"),
        *("bravo", "kudos", "i knew it", "knew it", "called it", "ok boomer", "noted"),
        *("you can not read minds", "you can not read MY mind", "no worries", "no problem", "no prob", "not bad"),
    ),
    "TYPO": ("typo", "typos", "autocorrect", "autocorrect again", "wrong window", "wrong chat", "fat fingers"),
    "VERY": ("very", "so", "really", "pretty", "quite", "too", "super", "damn", "rather"),
    "GOOD": (
        *("fast", "quick", "good", "great", "smart", "brilliant", "excellent", "helpful", "useful", "kind", "funny"),
        *("clever", "amazing", "awesome", "sharp", "handy", "neat", "impressive", "nice", "polite", "slow", "patient"),
    ),
    # --- what the speaker does not know ---------------------------------------------------------------------------
    "AT_A_LOSS": (
        *("I? SOFTLY? FAIL_TO REMEMBER_IT", "I? SOFTLY? forgot IT_ALL?", "I? SOFTLY? forget IT_ALL?", "I? mix them up"),
        *("I? keep MIXING", "it? slipped MY mind", "it? escapes ME", "I? get confused", "I? always get confused"),
        *("no IDEA myself", "I have no IDEA myself", "beats ME", "I? AM confused", "I? blanked", "I? drew a blank"),
        *("MY memory is bad", "MY memory is terrible", "MY memory fails ME", "MY mind is blank", "I? guess"),
        *("I reckon",),
        *("I? AM not SOFTLY? UNSURE myself?", "I suppose", "I? have to know", "SOFTLY? want to know"),
        *("my bad if asked before", "I? AM just curious", "I? need to know"),
    ),
    "MUSING_SO": (
        *(
            "I? AM? SOFTLY? MUSING again?",
            "SORRY SOFTLY? MUSING again?",
            "I? AM? SOFTLY? MUSING sorry",
            "SORRY I AM SOFTLY? MUSING again?",
            "I digress",
        ),
        *(
            "ignore ME SOFTLY? MUSING?",
            "ignore ME I AM SOFTLY? MUSING",
            "do not mind ME",
            "never mind ME",
            "where was I",
        ),
    ),
    "MUSING": (
        *("thinking aloud", "thinking out loud", "wondering aloud", "wondering out loud", "musing", "musing aloud"),
        *("talking to myself", "muttering to myself", "thinking to myself", "rambling", "rambling on", "babbling"),
        *(
            "digressing",
            "daydreaming",
            "wittering",
            "wittering on",
            "blathering",
            "speaking to myself",
            "overthinking it",
        ),
        *("getting carried away", "getting ahead of myself", "thinking aloud here", "thinking out loud here"),
    ),
    "REMEMBER_IT": (
        *("remember IT_THINGS", "recall IT_THINGS", "keep track", "keep them straight", "keep them apart"),
        *("remember", "remember it", "recall", "recall it", "tell", "decide", "figure it out", "find it"),
        *("work it out",),
        *("find it ANYWHERE", "tell them apart", "tell which is which", "know", "know myself", "think of it", "see it"),
    ),
    "IT_THINGS": (
        *("things", "these things", "those things", "such things", "dates", "names", "numbers", "figures", "anything"),
        *("everything", "any of it", "a thing", "these", "those", "such details", "details", "years"),
    ),
    "IT_ALL": ("it", "it all", "THAT", "them", "again", "everything", "which", "which one", "which is which"),
    "MIXING": (
        *("mixing them up", "mixing it up", "mixing these up", "confusing them", "confusing these", "forgetting"),
        *("forgetting it", "forgetting them", "getting it wrong", "getting them wrong", "muddling them up"),
    ),
    "REMARK": (
        *("PADDED",),
        *("MUSING_SO", "AT_A_LOSS", "BUT? MANNER", "LABEL", "MOVING_ON", "REACTION", "BUT? I? AM_STUCK", "i think"),
        *("over and out", "next one", "another one", "FORMALITY"),
    ),
    "DREAMING": (
        "dreaming",
        "wrong",
        "mistaken",
        "imagining things",
        "imagining it",
        "going mad",
        "losing it",
        "crazy",
    ),
    "KIN": (
        *("mum", "mom", "dad", "gran", "grandma", "grandpa", "granny", "nan", "nana", "grandad", "teacher", "boss"),
        *("prof", "sis", "bro", "hubby", "wifey", "the missus", "the boss", "the kids", "the kid", "MY bestie"),
    ),
}
"""Rules by name, as those of the grammar."""
