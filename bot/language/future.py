"""Words by which English asks for what will be."""

from __future__ import annotations

AUXILIARIES = frozenset({"will", "shall", "gonna"})
"""Verbs before what will be."""

PHRASES = frozenset({("going", "to")})
"""The same, behind a form of "be"."""

LABEL = "in the future"
"""How a time to come is told where the question names none."""
