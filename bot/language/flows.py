"""Which figures add up over several years: of what came in each, as visitors, and not of what there was, as members."""

from __future__ import annotations

from bot.language.heading_words import is_participle, singular

_FLOWS = frozenset(
    [
        *("visitor", "attendance", "audience", "guest", "passenger", "entry", "entrant", "participant", "turnout"),
        *("goal", "point", "run", "wicket", "try", "game", "match", "win", "loss", "defeat", "medal", "appearance"),
        *("sale", "income", "revenue", "turnover", "takings", "profit", "deficit", "surplus", "donation", "grant"),
        *("expense", "expenditure", "spending", "cost", "earning", "proceed", "collection", "output", "production"),
        *("birth", "death", "wedding", "baptism", "burial", "accident", "arrival", "departure", "landing", "crossing"),
        *("rainfall", "snowfall", "harvest", "yield", "crop", "catch", "barrel", "download", "loan", "journey", "trip"),
        *("ticket", "call", "concert", "performance", "event", "show", "meeting", "lesson", "hour", "mile", "day"),
    ]
)
"""Nouns for what comes anew each year."""


def adds_up(*names: str) -> bool:
    """Say whether figures of that name or unit are those of what came or was done in a time: "barrels sold"."""
    words = {word for name in names for word in name.lower().split()}
    return any(singular(word) in _FLOWS or is_participle(word) for word in words)
