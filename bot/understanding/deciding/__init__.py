"""Rank: the best reading, or why there is none.

- `ranking`: between equally good ones; `reading`: what a clause came to; `held_then`: claims at the time of an event
- `resting`: what a question without words of its own leaves out of the statement before it
- `verdicts`: claims of which it is asked whether they are so, or are *not* so
- `refusal`: why there is no reading; `strangers`, `elsewhere`: "it" and "there" are something else
"""
