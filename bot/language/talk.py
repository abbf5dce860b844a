"""What small talk in anybody's own words is known by: who is addressed, and the words that greet, thank and judge.

The phrases of `bot.language.small_talk` are whole turns. These are marks in turns that nothing else explains.
"""

from __future__ import annotations

from bot.language import grammar, small_talk
from bot.language.small_talk import Social

MARKS: dict[Social, tuple[str, ...]] = {
    Social.GREETING: (
        *("hi", "hello", "hey", "heya", "hiya", "howdy", "greetings", "salutations", "good morning", "good day"),
        *("good afternoon", "good evening", "top of the morning", "morning", "evening", "afternoon", "merry christmas"),
        *("happy christmas", "happy new year", "happy easter", "happy holidays", "happy monday", "happy tuesday"),
        *("happy wednesday", "happy thursday", "happy friday", "happy saturday", "happy sunday", "happy birthday"),
        *("happy thanksgiving", "happy diwali", "happy hanukkah", "eid mubarak", "ramadan kareem"),
        *("long time no see", "nice to meet you", "pleased to meet you", "good to meet you", "glad to meet you"),
        *("lovely to meet you", "great to meet you", "pleasure to meet you", "good to see you", "nice to see you"),
        *("first time here", "here i am again", "me again", "i am back", "back again", "knock knock", "ahoy"),
        *("guten morgen", "guten abend", "bonsoir", "buonasera", "buenas noches", "konnichiwa", "shalom", "aloha"),
        *("jambo", "salaam alaikum", "assalamu alaikum", "wagwan", "oi", "oy", "hola", "salaam", "salam", "namaste"),
        *("whats good", "what is good", "what is cooking", "what is cracking", "what is happening", "ciao", "bonjour"),
        *(
            "it is me",
            "nice to",
            "glad to",
            "good to be",
            "lovely to",
            "great to",
            "remember me",
            "anybody home",
            "anyone home",
            "is this thing on",
        ),
    ),
    Social.THANKS: (
        *("thanks", "thank you", "thank ye", "thank", "thankyou", "many thanks", "cheers", "ta", "ta very much"),
        *(
            "obliged",
            "grateful",
            "gratitude",
            "appreciated",
            "appreciate",
            "god bless",
            "bless you",
            "bless your heart",
        ),
        *("kind of you", "nice of you", "good of you", "sweet of you", "lovely of you", "decent of you", "you saved"),
        *("i owe you", "life saver", "lifesaver", "just what i needed", "exactly what i needed", "all i needed"),
        *(
            "what i was looking for",
            "what i wanted",
            "great help",
            "big help",
            "huge help",
            "real help",
            "of great help",
        ),
        *("very helpful", "really helpful", "so helpful", "most helpful", "that helps", "that helped"),
        *("much appreciated", "ever so much", "thanks ever so", "a biscuit", "a cookie", "big ears"),
    ),
    Social.GOODBYE: (
        *("bye", "goodbye", "farewell", "cheerio", "toodle pip", "ta ta", "ta ra", "laters", "see ya", "see you"),
        *("good night", "goodnight", "night night", "nighty night", "so long", "take care", "all the best", "cya"),
        *("until next time", "until we meet again", "till next time", "until tomorrow", "till tomorrow", "au revoir"),
        *("auf wiedersehen", "adieu", "hasta la vista", "sayonara", "arrivederci", "ttyl", "brb", "gtg", "g2g"),
        *(
            "be right back",
            "be back",
            "have a nice",
            "have a good",
            "have a great",
            "have a lovely",
            "have a wonderful",
        ),
        *("have a pleasant", "have a safe", "have fun", "enjoy your", "sleep well", "sleep tight", "sweet dreams"),
        *("gotta go", "gotta run", "gotta dash", "got to go", "got to run", "got to dash", "have to go", "have to run"),
        *("have to dash", "need to go", "must go", "must dash", "must run", "must be off", "must fly", "must leave"),
        *("i am off", "i am out", "im out", "im off", "off to", "off now", "heading off", "signing off", "logging off"),
        *(
            "me done",
            "i am done",
            "that is all from",
            "that is it from",
            "that is all for",
            "that is it for",
            "call it a",
        ),
        *("done for today", "done for now", "talk soon", "speak soon", "catch you later", "good luck", "best wishes"),
        *(
            "ttfn",
            "peace",
            "over and out",
            "i pop",
            "enough for today",
            "enough for now",
            "enough for one day",
            "enough for tonight",
            "leave you in peace",
            "leave you to it",
            "come back later",
            "on the other side",
        ),
    ),
    Social.PRAISE: (
        *("well done", "good job", "great job", "nice job", "good work", "great work", "nice work", "nice one"),
        *("good one", "well played", "bravo", "kudos", "respect", "hats off", "chapeau", "congratulations", "congrats"),
        *("i like you", "i love you", "i adore you", "i like talking", "i love talking", "i enjoyed", "i am impressed"),
        *("not bad", "10 / 10", "ten out of ten", "five stars", "5 stars", "you rock", "you rule", "you nailed"),
        *(
            "nailed it",
            "spot on",
            "you deserve",
            "well said",
            "well put",
            "good lad",
            "good boy",
            "good girl",
            "good lass",
        ),
        *("good bot", "keep it up", "keep up the", "love it", "love this", "love that", "like it", "like this bot"),
    ),
    Social.INSULT: (
        *("waste of", "no use to", "no help", "no good", "shut up", "get lost", "go to hell", "screw you", "fuck you"),
        *(
            "on my nerves",
            "rubbish",
            "garbage",
            "trash",
            "useless",
            "unhelpful",
            "stupid",
            "idiot",
            "moron",
            "pathetic",
        ),
        *("dumb", "dim", "dense", "dimwit", "daft", "thick", "clueless", "hopeless", "annoying", "terrible", "awful"),
        *(
            "horrible",
            "worst",
            "nonsense",
            "bullshit",
            "crap",
            "sucks",
            "suck",
            "i hate",
            "disappointed",
            "disappointing",
        ),
        *("fed up", "you never", "you do not understand", "you do not know", "you do not get", "you do not listen"),
        *("you did not understand", "you did not answer", "you keep", "smarter than you", "cleverer than you"),
        *(
            "better than you",
            "brighter than you",
            "faster than you",
            "liar",
            "you lie",
            "you lied",
            "lousy",
            "shame on",
        ),
        *(
            "did not help",
            "does not help",
            "worse than",
            "got that wrong",
            "got it wrong",
            "not helpful",
            "cross with you",
            "angry with you",
            "any slower",
            "so slow",
            "too slow",
        ),
    ),
    Social.SORRY: (
        *("sorry", "apologies", "apologize", "apologise", "forgive", "forgive me", "pardon", "excuse me", "excuse my"),
        *("my mistake", "my bad", "my fault", "oops", "whoops", "wrong chat", "wrong window", "wrong person"),
        *("i was rude", "being rude", "did not mean to"),
        *(
            "ignore that",
            "ignore my",
            "ignore the last",
            "too early",
            "by accident",
            "by mistake",
            "fat fingers",
            "autocorrect",
            "typo",
            "typos",
        ),
    ),
    Social.LAUGH: (
        *("lol", "lmao", "rofl", "haha", "hahaha", "hahahaha", "hehe", "hihi", "hilarious", "very funny", "so funny"),
        *(
            "that is funny",
            "crack me up",
            "cracked me up",
            "made me laugh",
            "made me smile",
            "made my day",
            "in stitches",
        ),
        *(
            "just kidding",
            "only kidding",
            "only joking",
            "just joking",
            "i am kidding",
            "i am joking",
            "pulling your leg",
        ),
    ),
    Social.FEELING: (
        *("how are you", "how are things", "how is it going", "how is life", "how are we", "how is everything"),
        *(
            "how have you",
            "how do you do",
            "how do you feel",
            "how is your",
            "how was your",
            "how goes",
            "how is tricks",
        ),
        *("how is the family", "how is the wife", "how is work", "how is business", "how r you", "are you well"),
        *("are you ok", "are you okay", "are you alright", "are you all right", "you ok", "you okay", "you doing ok"),
        *("you doing okay", "you doing well", "you all right", "you alright", "you well", "did you sleep", "sleep ok"),
        *("what is new with", "what is new", "what is up", "what are you up to", "what have you been", "hope you are"),
        *("i hope you", "hope you had", "hope all is well", "hope everything is", "trust you are", "are you tired"),
        *("are you bored", "are you busy", "are you sad", "are you lonely", "are you hungry", "are you awake"),
        *("having a nice day", "having a good day", "feeling today", "how is the weather", "how is the day"),
        *(
            "how is it hanging",
            "how is it going",
            "alright there",
            "all right there",
            "you keeping well",
            "are keeping well",
            "are doing well",
            "keeping well",
        ),
    ),
    Social.SOURCES: (
        *(
            f"{before} your {noun}"
            for noun in ("data", "information", "info", "facts", "knowledge", "database", "figures", "numbers", "stuff")
            for before in ("old is", "old are", "current is", "current are", "recent is", "recent are", "reliable is")
        ),
        *(
            f"your {noun} {after}"
            for noun in ("data", "information", "info", "facts", "knowledge", "database", "figures", "numbers", "stuff")
            for after in ("from", "come from", "comes from", "up to date", "reliable", "accurate", "correct", "current")
        ),
        *("up to date is your", "up to date are your", "reliable are your", "accurate is your", "accurate are your"),
        *("are your sources", "is your source", "your data last", "your data updated", "your facts last"),
        *("up to date are you", "up to date is this", "current are you", "current is this", "recent is this"),
        *("reliable are you", "accurate are you", "reliable is this", "accurate is this", "are you based on"),
        *("is this based on", "you make things up", "you make it up", "you make this up", "you making this up"),
        *("you making it up", "you hallucinate", "you hallucinating", "you invent things", "you last updated"),
        *("get all this from", "get all that from", "you get this from", "you get these from", "this from wikipedia"),
        *("browse the web", "browse the internet", "search the web", "search the internet", "google things"),
    ),
    Social.HELP: (
        *("what can i ask", "what may i ask", "what could i ask", "what should i ask", "what to ask", "what do i ask"),
        *("can i ask you", "can i ask here", "i ask you", "to ask you", "ask you about", "ask you anything"),
        *("what can you do", "what can you help", "what can you answer", "what can you tell", "what are you able to"),
        *("what do you know", "how can you help", "how do i use", "how do i talk", "how do i ask", "how do i work"),
        *("how does this thing", "how does this work", "how does it work here", "how do you work", "help me with"),
        *("can you help", "could you help", "help me", "some help", "i need help", "i am lost", "i am stuck"),
        *(
            "what is this for",
            "what are you for",
            "what is this about",
            "new here",
            "how do i start",
            "where do i start",
        ),
        *("what else can you", "what else do you", "which questions can", "which topics", "what topics"),
        *("a manual", "user guide", "i am confused", "do not get it", "would you suggest i ask", "are you good at"),
    ),
    Social.IDENTITY: (
        *("who are you", "what are you", "and you are", "you are who", "your name", "call you", "who made you"),
        *(
            "who is this",
            "whom am i talking to",
            "who built you",
            "who created you",
            "who programmed you",
            "who wrote you",
            "who trained you",
            "who owns you",
        ),
        *("who runs you", "who designed you", "who developed you", "who invented you", "made you"),
        *(
            "built you",
            "created you",
            "programmed you",
            "trained you",
            "am i speaking",
            "am i talking",
            "am i chatting",
        ),
        *("am i dealing with", "are you from", "do you come from", "your age", "how old are you", "your birthday"),
        *(
            "were you born",
            "were you made",
            "were you built",
            "were you created",
            "were you programmed",
            "about yourself",
        ),
        *("behind this", "behind you", "a factbot", "is factbot", "is this bot", "whose idea"),
    ),
    Social.HUMAN: (
        *("are you human", "are you real", "are you a", "are you an", "are you one of", "are you alive", "real person"),
        *("real human", "anybody real", "anyone real", "somebody real", "someone real", "computer i am", "bot i am"),
        *("machine i am", "robot i am", "program i am", "is this a bot", "is this a robot", "is this a computer"),
        *("is this a machine", "is this a human", "is this a person", "is this a program", "human being"),
        *(
            "at the other end",
            "on the other end",
            "you human",
            "a real lady",
            "a real man",
            "like chatgpt",
            "like siri",
            "like alexa",
            "a language model",
            "a chatbot",
            "r you a bot",
            "you a bot",
        ),
    ),
    Social.SPEAKER: ("my birthday", "my anniversary", "my name is", "i am called"),
    Social.ACKNOWLEDGE: (
        *(
            "never mind",
            "no worries",
            "fair enough",
            "good to know",
            "interesting to know",
            "nice to know",
            "well i never",
        ),
        *("i had no idea", "i did not know", "i never knew", "who knew", "let me think", "let me see", "just testing"),
        *("only testing", "just looking", "just browsing", "just curious", "gosh", "blimey", "crikey", "goodness me"),
        *("my goodness", "oh dear", "dear me", "oh my", "oh well", "wowsers", "wow", "gee", "golly", "fancy that"),
        *("you learn something", "you live and learn", "you win some", "makes sense", "got it", "i see", "understood"),
        *(
            "i found it",
            "interesting",
            "fascinating",
            "mad that",
            "cool cool",
            "good point",
            "that is a lot",
            "no rush",
        ),
        *(
            "it is raining",
            "it is snowing",
            "it is sunny",
            "it is freezing",
            "it is hot",
            "it is cold",
            "lovely weather",
        ),
        *("take your time", "one moment", "one sec", "hang on", "hold on", "forget it", "whatever", "as you wish"),
        *(
            "what a shame",
            "what a pity",
            "is a shame",
            "is a pity",
            "how nice",
            "how sad",
            "how lovely",
            "how interesting",
            "how odd",
            "how strange",
            "how funny",
            "too bad",
        ),
    ),
}
"""Words by which a turn that nothing else explains is known for what it is, whatever else is said in it."""

PERSONS = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our", "you", "your", "yours", "yourself"})
"""Who speaks and who is spoken to."""

SUBJECTS = PERSONS - {"your", "yours"}
"""Those who do something, or to whom it is done."""

SUPPOSING = frozenset(
    {
        *(
            "hear",
            "heard",
            "read",
            "think",
            "thought",
            "believe",
            "believed",
            "told",
            "understand",
            "understood",
            "know",
        ),
        *(
            "suspect",
            "assume",
            "guess",
            "reckon",
            "suppose",
            "imagine",
            "bet",
            "wonder",
            "mean",
            "meant",
            "need",
            "want",
        ),
        *(
            "saw",
            "seen",
            "recall",
            "remember",
            "doubt",
            "presume",
            "gather",
            "figure",
            "wish",
            "ask",
            "asked",
            "require",
        ),
    }
)
"""Verbs of who does not tell of himself, but claims or wants something."""

INTERJECTIONS = frozenset(
    {
        *(
            "ooh",
            "aah",
            "aw",
            "aww",
            "ngl",
            "tbh",
            "honestly",
            "lol",
            "haha",
            "right",
            "yes",
            "no",
            "yeah",
            "nah",
            "man",
        ),
        *(
            "wow",
            "gosh",
            "ah",
            "sorry",
            "please",
            "now",
            "listen",
            "look",
            "see",
            "anyway",
            "hey",
            "today",
            "yep",
            "nope",
        ),
    }
)
"""What may stand before a remark."""

OPENERS = grammar.JOINERS | small_talk.DOUBT_OPENERS | INTERJECTIONS | {"eh"}
"""Words with which a turn opens that say nothing of what it is."""

PARTNER = frozenset({"you", "your", "yours", "yourself"})

JUDGED = PARTNER | {"that", "this", "bot", "robot", "machine", "chatbot", "computer", "program", "answer"}
"""What is praised or scolded."""

TOWARDS = frozenset({"from", "to", "for", "at", "all", "with", "and", "again", "then", "little", "my", "dear", "old"})
"""Words behind a greeting or thanks with which they go on: "good evening *to* all of you"."""

KEEPING = frozenset({("do", "you", "have"), ("have", "you", "got"), ("do", "you", "keep"), ("do", "you", "stock")})
"""Words in which it is asked whether there is something."""

AMUSEMENTS = frozenset(
    {
        *("joke", "jokes", "riddle", "poem", "song", "sing", "dance", "laugh", "entertain", "rap", "limerick"),
        *("haiku", "funny", "fairy", "bedtime", "pun", "puns", "lullaby", "bored"),
    }
)
"""What people want of a bot for fun."""

LIFE = frozenset(
    {
        *("soul", "heart", "brain", "mind", "body", "face", "feelings", "gender", "birthday", "mother", "father"),
        *("friends", "family", "hobbies", "hobby", "girlfriend", "boyfriend", "wife", "husband", "children", "kids"),
        *(
            "pet",
            "pets",
            "favourite",
            "favorite",
            "sign",
            "dream",
            "eat",
            "drink",
            "sleep",
            "breathe",
            "cry",
            "married",
        ),
        *("marry", "single", "man", "woman", "male", "female", "boy", "girl", "god", "religion", "football", "music"),
        *("conscious", "sentient", "self-aware", "lonely", "bored", "lazy", "drunk", "hungry", "thirsty", "afraid"),
        *("colour", "color", "food", "film", "movie", "weather", "love", "hate", "feel", "die", "holiday", "star"),
        *(
            "bed",
            "speak",
            "believe",
            "wear",
            "wearing",
            "look",
            "secret",
            "brothers",
            "sisters",
            "paid",
            "weekends",
            "happy",
        ),
        *("name", "horoscope", "zodiac", "pain", "ai", "robot", "human", "machine", "computer", "person", "bot"),
    }
)
"""What only people have and do, and bots are asked about."""
