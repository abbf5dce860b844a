"""Rank: the best reading, or why there is none.

- `ranking`: between equally good ones; `reading`: what a clause came to; `held_then`: claims at the time of an event
- `lasting_now`: whether something that has an end still lasts
- `precedence`, `successors`, `distances`, `two_figures`, `wording`: tried where nothing else explains the clause;
  `amid_listed`: also where all that happened meanwhile would be told
- `asked_together`: what a message asked together, at another time
- `refusal`: why there is no reading; `strangers`, `elsewhere`: "it" and "there" are something else
"""
