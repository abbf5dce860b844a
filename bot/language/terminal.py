"""All that the terminal adapter says on its own account; what it says of facts comes from the pack."""

WELCOME = "{title}: ask me in your own words. /help shows what else you can type, Ctrl-D leaves."
PROMPT = "> "
SUGGESTIONS = "Or: {suggestions}"

COMMANDS = {
    "/help": "what you can type",
    "/examples": "questions that I can answer",
    "/about": "what my facts are about",
    "/why": "how I read your last message, what I looked up, the references",
    "/source": "where the last answer comes from",
    "/reset": "forget this conversation",
    "/quit": "leave",
}

HELP = "Ask a question, or type one of these:"
NO_EXAMPLES = "The author of these facts has written down no examples."
RESET = "Forgotten. We start afresh."
NO_COMMAND = "There is no {command}."
DID_YOU_MEAN = "Did you mean {command}?"
READ_AGAIN = "The facts have changed, and I have read them again."
KEPT = "The facts have changed, but I cannot use them so: I go on with those from before."
SEE_HELP = "/help shows what there is."
