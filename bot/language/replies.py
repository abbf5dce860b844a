"""What the program says, whatever the pack: one line for each outcome. Variables stand in braces."""

from __future__ import annotations

NAME_AT = "{When} {sentence}, the {label} {period}."
VALUE_AT = "{When} {sentence}."
CHANGED_AT = "{When} the {label} changed: {steps}."
CHANGED_ABOUT = "About that time the {label} changed, and my facts do not say exactly when: {steps}."
STEPS = "{value} {period}"
CURRENT = "{Sentence} {period}, as of {as_of}."
CURRENT_NOW = "{Sentence}; that has been the {label} {period}, as of {as_of}."
AS_OF = "As of {date}, {sentence}."
NOTE = "({Note}.)"

IN_ORDER = "In order: {steps}."
COUNT_VALUES = "{Item} has had {count}: {steps}."
COUNT_FORMER = "{Item} has had {count} before the present one: {steps}."
COUNT_LIST = "{Count}: {values}."
COUNT_IN = "{When} there were {count}: {values}."
ONE_VALUE_AT = "{When} there was one {label}: {value}."

BEGAN = "{Item} became {value} {begin}."
BEGAN_NAME = "{Value} became the {label} {begin}; it lasted {period}."
BEGAN_OPEN = "{Value} became the {label} {begin}, still so as of {as_of}."
STILL_HELD = "No end is known: {value} has been the {label} {period}, still so as of {as_of}."
ENDED = "{Value} was the {label} {period}: it ended {end}."
PERIOD = "{Value} was the {label} {period}."
PERIOD_OPEN = "{Value} has been the {label} {period}, as of {as_of}."
LASTED = "{Value} was the {label} for {span}, {period}."
LASTED_OPEN = "{Value} has been the {label} {period}: {span} up to {as_of}."
HAPPENED = "{Value}: {date}."
HAPPENED_UNDATED = "My facts give no date for {value}."
PLACE = "{Sentence}."
ORDINAL = "The {nth} {label} was {value}, {period}."
ORDINAL_LAST = "The last {label} is {value}, {period}."
NO_ORDINAL = "I know only {count}: {values}."
NEXT = "After {anchor} came {value}, {period}."
NEXT_NONE = "Nothing came after {anchor} as far as my facts go: it is the {label} {period}, as of {as_of}."
PREVIOUS = "Before {anchor} it was {value}, {period}."
PREVIOUS_NONE = "Nothing came before {anchor}: it was the first {label}, {period}."
BETWEEN = "Between {first} and {last} came {values}."
LONGEST = "The {nth}longest in use was {value}: {span}, {period}."
SHORTEST = "The {nth}shortest in use was {value}: {span}, {period}."
LONGER = "{Value} lasted longer: {span}, {period}. {other}."
SHORTER = "{Value} was shorter: {span}, {period}. {other}."
OTHER_SPAN = "{Value} lasted {span}"
CHANGES = "The {label} changed {count}: {steps}."
CHANGE_STEP = "{date} to {value}"
CHANGES_IN = "{When} the {label} changed {count}: {steps}."
NO_CHANGES_IN = "{When} the {label} did not change: {held}. It changed {steps}."
DIFFERENCE = "From {first_date} to {last_date} it went from {first} to {last}: {difference}."
SAME = "no change"
AGE = "{When} {item} was {span} old: {sentence}."
AGE_NOW = "{Sentence}: {span} up to {year}."
ELAPSED = "{Span}: from {first} to {last}."
EVENTS = "{When}: {events}."
EVENT_CHANGE = "{item} changed its {label} to {value}"
NO_EVENTS = "My facts record nothing {when}."
EXISTED = "Yes: {item} has existed since {begin}{extra}."
EXISTED_NAME = "; {when} {sentence}"
NOT_YET = "{When} {item} did not exist yet: {sentence}. Which later time do you mean?"
NO_NOT_YET = "No: {when} {item} did not exist yet. {Sentence}."
EXPAND = "{short} stands for {value}."
DESCRIBE_NAME = "{short} stands for {value}; that {was} {item}'s {label} {period}."
MEMBER_OF_LIST = "{Value} is one of {item}'s {plural}."
MEASURED = "{Value} is the figure as of {date}."

READ_AS = "I read that as a question of the kind \u201c{kind}\u201d about the {label} of {item}."
READ_TIME = "The time: {when}."
LOOKED_UP = "I looked up: {what}"
SOURCE_LINE = "Source: {reference}"
YES = "Yes. {answer}"
NO = "No. {answer}"
FACTS_SAY = "My facts do not mention {claimed}. {answer}"
NOT_CLAIMED = "Not {claimed}: {answer}"
NOT_THEN = "Not {when}: {answer}"
NO_END = "My facts name no end of that. {answer}"
COUNT_WRONG = "There are {count}, not {claimed}. {answer}"
EXACT_UNKNOWN = "My facts say {value}, no more exactly than that. {answer}"

UNCERTAIN = "(My facts give no more exact dates, so for {time} that is not certain.)"
UNKNOWN_TIME = "I do not know that {when}. What I know: {nearest}"
UNKNOWN_FUTURE = "My facts reach only to {as_of}, so I cannot say what holds {when}. What they say: {nearest}"
UNKNOWN_UNDATED = "I do not know that {when}: my facts give it without a date. What I know: {nearest}"
UNKNOWN_WHY = "I know about that, but not why. What I know: {nearest}"
UNKNOWN_WHERE = "I know about that, but not where. What I know: {nearest}"
UNKNOWN_WHO = "I know about that, but not who. What I know: {nearest}"
UNKNOWN_WHEN = "I know about that, but my facts give no date for it. What I know: {nearest}"
UNKNOWN_HOW = "I know about that, but not how. What I know: {nearest}"
UNKNOWN_NUMBER = "I know about that, but no number. What I know: {nearest}"
UNKNOWN_IDENTITY = "I know how many, but not which ones. What I know: {nearest}"
UNKNOWN_LENGTH = "I know about that, but not how long. What I know: {nearest}"
UNKNOWN_ASPECT = "I know about that, but not what you ask of it. What I know: {nearest}"
UNKNOWN_DAY = "My facts do not give the day. What I know: {nearest}"
UNKNOWN_MONTH = "My facts do not give the month. What I know: {nearest}"
NOT_ONLY = "Not only that. {answer}"
UNKNOWN_PLAIN = "My facts do not hold that."

UNEXPLAINED = "I read this as a question about the {label}, but I did not understand {words}, so I would rather not answer. {offer}"
OUT_OF_SCOPE = "That is not in my facts ({words}). {offer}"
KNOWN_INSTEAD = "What I do know: {nearest}"
OUT_OF_SCOPE_PLAIN = "That is not in my facts. {offer}"
NOT_ENGLISH = "Sorry, I understand English only. You could ask: {example}"
TOO_LONG = "That message is too long for me. Please ask one question in a few lines."
EMPTY = "Ask me something, for example: {example}"
WHICH = "Which of these do you mean?"
CHOICE = "{n}. {question}"
TRY = "You could ask: {example}"

SURE = "Yes, that is what {reference} says: {answer}"
SOURCE = "From {reference}."
NO_SOURCE = "I have not said anything yet that needs a source."
REFERENCE = "{title}, section {section}, paragraph {paragraph}"
REFERENCE_SHORT = "{title}, section {section}"

SMALLTALK = {
    "greeting": "Hello! I answer questions about the {title}. You could ask: {example}",
    "thanks": "You are welcome! Ask on if there is more.",
    "goodbye": "Goodbye! Come back when you have a question about the {title}.",
    "praise": "Thank you, that is kind! You could ask on: {example}",
    "insult": "I am sorry that I was no help. I know only the {title}; you could ask: {example}",
    "identity": "I am factbot, a program that answers questions about the {title} from a fact base. {about}",
    "human": "No, I am a program: I look questions up in a fact base about the {title} and make nothing up.",
    "help": "I answer questions about the {title}. {about} You could ask: {example}",
    "feeling": "I am a program, so always the same, thank you! You could ask: {example}",
    "acknowledge": "All right. You could ask: {example}",
    "laugh": "Glad to amuse you. You could ask: {example}",
    "emoji": "Thanks! You could ask: {example}",
    "sorry": "No harm done. You could ask: {example}",
    "nothing_yet": "We have not talked about anything yet. You could ask: {example}",
}
