"""Words before a noun by which something is not what the noun says."""

from __future__ import annotations

NO_KINDS = frozenset(
    [
        *("no", "not", "non", "former", "ex", "mock", "fake", "false", "pseudo", "imitation", "would-be", "never"),
        *("assistant", "deputy", "vice", "acting", "honorary", "associate", "sub", "under", "almost", "semi", "part"),
        *("and", "or", "&", "/", "+", "with", "than", "more", "less", "like", "anti", "half", "mini", "quasi"),
    ]
)
