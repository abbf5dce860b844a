"""Files are written as a whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.facts.whole import write_whole


def test_texts_are_written_as_they_are_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_whole({tmp_path / "a": "ä\r\n", tmp_path / "b": ""})
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a": "ä\r\n".encode(), "b": b""}


def test_if_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(OSError, match=r"No such file or directory: .*/no/b'$"):
        write_whole({tmp_path / "a": "new", tmp_path / "no" / "b": "new"})
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("a", "old")]


def test_who_may_read_a_file_stays_and_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "a").chmod(0o600)
    (tmp_path / "link").symlink_to("a")
    write_whole({tmp_path / "link": "new"})
    assert (tmp_path / "link").is_symlink()
    assert ((tmp_path / "a").read_text(), stat.S_IMODE((tmp_path / "a").stat().st_mode)) == ("new", 0o600)


def test_what_is_no_file_is_written_to() -> None:
    write_whole({Path("/dev/null"): "x"})
    assert Path("/dev/null").is_char_device()
