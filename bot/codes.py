"""Words that the program knows as codes: members of an enumeration that are texts."""

from __future__ import annotations

import enum


class Code(enum.StrEnum):
    """An enumeration of texts. Members are looked up all the time, and the hash of Enum is a function in Python."""

    __hash__ = str.__hash__
