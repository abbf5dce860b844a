"""Write tables as TOML that people can read and go on editing.

A table of a pack holds texts, lists of texts, numbers and flags, so that is all that can be written.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Value: TypeAlias = "str | bool | int | Decimal | Sequence[str]"

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_WIDTH = 120


def write_table(path: Sequence[str], values: Mapping[str, Value], *, is_list: bool = False) -> str:
    """Write `[a.b]`, or `[[a.b]]` for one more table of a list, with a line for each key and no blank line."""
    name = ".".join(map(write_key, path))
    header = f"[[{name}]]" if is_list else f"[{name}]"
    return "\n".join([header, *(f"{write_key(key)} = {write_value(value)}" for key, value in values.items())]) + "\n"


def write_key(name: str) -> str:
    """Write a key, in quotes where it needs them."""
    return name if _BARE.fullmatch(name) else write_value(name)


def write_value(value: Value) -> str:
    """Write one value; a list that is too long for a line has a line for each of its texts."""
    if isinstance(value, str):
        return _write_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    texts = [_write_text(text) for text in value]
    line = f"[{', '.join(texts)}]"
    return line if len(line) <= _WIDTH else "[\n" + "".join(f"    {text},\n" for text in texts) + "]"


def _write_text(text: str) -> str:
    """Write a text in double quotes: JSON's escapes are TOML's but for DEL, and TOML knows no lone surrogate."""
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
