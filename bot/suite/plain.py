"""Text as the judge compares it."""

from __future__ import annotations

import re
import unicodedata

_STRAIGHT = str.maketrans("\u2019\u2018\u201c\u201d\u2013\u2014\u2011", "''\"\"---")


def plain(text: str) -> str:
    """Leave out markup, the case of letters, the kinds of quotation marks and dashes, and repeated spaces."""
    text = re.sub(r"</?[a-z][^>]*>", "", text)
    text = unicodedata.normalize("NFKC", text).translate(_STRAIGHT)
    return re.sub(r"\s+", " ", text).casefold()
