"""From the text of a message to a query: normalise, tag, frame, rank, complete.

Begin with `read`, which goes this way from top to bottom. Each of its steps has a room of its own, and each room tells
at its door what is in it:

- `cleaning`: the text made clean, and its spelling mended
- `cutting`: the message cut into clauses, without what asks nothing
- `tagging`: what stretches of words may mean
- `ways`: the ways to take a clause: by itself, with what stands before it, as several questions
- `framing`: all readings of a clause, as frames of properties, and what speaks against each
- `choosing`: the question kind of a frame
- `describing`: items that are described instead of named ("the tallest lighthouse built before 1900")
- `last_resorts`: what no other reading explains
- `deciding`: the best reading by its rank, or why there is none
- `completing`: what is left open, filled from the message and the conversation

Short names mean the same everywhere: `f` the features of a clause, `a` what a clause asks of a property, `p` a
property, `w` the words of a description and `s` a span of them, `t` a tag.
"""

# imported here because `with later` can bind modules but no packages
from bot.understanding import (  # noqa: F401
    choosing,
    cleaning,
    completing,
    cutting,
    deciding,
    describing,
    framing,
    last_resorts,
    tagging,
    ways,
)
