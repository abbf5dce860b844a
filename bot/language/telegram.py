"""All that the Telegram adapter says on its own account; what it says of facts comes from the pack."""

COMMANDS = {
    "start": "begin",
    "help": "how to ask",
    "about": "where my facts come from, and what I do not know",
    "examples": "questions that I can answer",
    "why": "how I read your last message",
    "source": "where the last answer comes from",
    "forget": "erase what I remember of you",
}

START = (
    "{title}: ask me in your own words. I answer only from facts that people have written down with their sources, "
    "and say so when I do not know. /examples shows some questions, /help what else there is."
)
HELP = 'Ask a question in your own words; "and in 1985?" or "source?" work too. Or choose:\n\n{commands}'
HELP_IN_GROUPS = "\n\nIn a group, reply to one of my messages or mention @{name}."
EXAMPLES = "For example:\n\n{examples}"
NO_EXAMPLES = "The author of these facts has written down no examples."
NO_GAPS = "The author of these facts has not written down what is missing."
FORGOTTEN = "Forgotten: our conversations and your votes are erased."

ONLY_TEXT = "I can read only text. Ask me a question in words."
FAULT = "Something went wrong on my side with that message. It has been noted; please ask in another way."

SHORT_DESCRIPTION = "Answers from facts that people have written down with their sources."
DESCRIPTION = "{title}. Ask in your own words; I answer from facts with their sources, and say so when I do not know."

THUMB_UP = "👍"
THUMB_DOWN = "👎"
VOTED = "Thank you, noted."
STALE = "This button is too old. Please ask again."
ALREADY = "That is answered above or on its way."
