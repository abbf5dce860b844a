"""Questions in which a cue of a property may stand, to see whether it asks for the property at all."""

from __future__ import annotations

PROBES = (
    "{cue} of {item}",
    "what is the {cue} of {item}",
    "when was {item} {cue}",
    "who {cue} {item}",
    "where is {item} {cue}",
    "{item} {cue}",
    "how {cue} is {item}",
    "how many {cue} does {item} have",
    "what does {item} {cue}",
    "which {cue} has {item}",
    "{cue}",
)
