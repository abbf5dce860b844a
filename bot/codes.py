"""Words that the program knows as codes: members of an enumeration that are texts.

For type checkers they are members of the standard library's StrEnum, and they do what those do. But in Python 3.11 the
standard library calls a function each time that a member is named, hashed or read, and a question does that a thousand
times.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from collections.abc import Iterator
    from typing import Any

    class Code(enum.StrEnum):
        """An enumeration of texts."""

else:

    class _Codes(type):
        """The type of an enumeration: it makes a member of each text, and finds a member by its text."""

        _members: dict[str, Code]

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _Codes:
            texts = {key: text for key, text in body.items() if isinstance(text, str) and not key.startswith("_")}
            made = super().__new__(cls, name, bases, {"__slots__": (), **body})
            made._members = {}
            for key, text in texts.items():
                member = str.__new__(made, text)
                member.name, member.value = key, text
                made._members[text] = member
                setattr(made, key, member)
            return made

        def __call__(cls, text: str) -> Code:
            if text not in cls._members:
                message = f"{text!r} is not a valid {cls.__name__}"
                raise ValueError(message)
            return cls._members[text]

        def __iter__(cls) -> Iterator[Code]:
            return iter(cls._members.values())

        def __contains__(cls, text: object) -> bool:
            return text in cls._members

        def __len__(cls) -> int:
            return len(cls._members)

    class Code(str, metaclass=_Codes):
        """An enumeration of texts."""

        __slots__ = ("name", "value")

        def __repr__(self) -> str:
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __reduce__(self) -> tuple[type, tuple[str]]:
            """For pickle and copy: there is one member of each text."""
            return type(self), (self.value,)
