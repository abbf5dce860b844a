"""The compiled form of a pack: as good as the pack itself, never out of date, and never in the way."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.errors import PackError
from bot.facts import fingerprint, stored, storing
from bot.facts.base import FactBase
from bot.facts.load import load_pack
from bot.understanding.tagging.pack_language import pack_language
from tests.packs.bots import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from io import FileIO
    from multiprocessing.synchronize import Barrier

    from _typeshed import StrPath


class Builder:
    """Builds fact bases and counts how often."""

    def __init__(self) -> None:
        self.count = 0
        self.known: Mapping[str, str] = {}

    def __call__(self, folder: StrPath, known: Mapping[str, str]) -> FactBase:
        self.count += 1
        self.known = known
        return _build(folder, known)


@pytest.fixture(params=["old", "new"], autouse=True)
def age(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the files of packs and program count as old, so that their times are believed, or as new."""
    monkeypatch.setattr(fingerprint, "_SETTLED_NS", 0 if request.param == "old" else 1 << 62)
    return str(request.param)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    shutil.copytree(SMALL, folder)
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "cache"


@pytest.fixture
def build() -> Builder:
    return Builder()


def _build(folder: StrPath, _: Mapping[str, str]) -> FactBase:
    return FactBase.from_pack(load_pack(Path(folder)), pack_language())


def _open(pack: Path, cache: Path, build: Builder) -> FactBase:
    return stored.open_cached(pack, cache, build)


def _label(base: FactBase) -> str:
    return base.item("ada-brook").label


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_the_second_start_reads_no_file_of_the_pack(pack: Path, cache: Path, build: Builder) -> None:
    first, second = _open(pack, cache, build), _open(pack, cache, build)
    assert build.count == 1
    assert second.items() == first.items()
    assert second.statements() == first.statements()
    assert (second.info, second.properties, second.derived["social"]) == (
        first.info,
        first.properties,
        first.derived["social"],
    )


def test_what_the_program_has_derived_is_not_derived_again_for_a_pack_that_has_changed(
    pack: Path, cache: Path, build: Builder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _open(pack, cache, build)
    assert build.known == {}
    _replace(pack / "pack.toml", 'label = "Ada Brook"', 'label = "Ada Stream"')
    second = _open(pack, cache, build)
    assert (build.count, build.known["social"]) == (2, first.derived["social"])
    assert _label(second) == "Ada Stream"
    _replace(pack / "pack.toml", 'label = "Ada Stream"', 'label = "Ada River"')
    monkeypatch.setattr(fingerprint, "of_program", lambda: "another program")
    _open(pack, cache, build)
    assert (build.count, build.known) == (3, {})


def test_files_are_not_even_read_where_their_times_are_believed(
    pack: Path, cache: Path, build: Builder, age: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(pack, cache, build)
    monkeypatch.setattr(fingerprint, "of_pack", lambda _: "other contents")
    _open(pack, cache, build)
    assert build.count == (1 if age == "old" else 2)


def test_files_that_were_only_touched_are_found_unchanged_and_then_believed_again(
    pack: Path, cache: Path, build: Builder, age: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _open(pack, cache, build)
    (pack / "pack.toml").touch()
    assert _open(pack, cache, build).statements() == first.statements()
    assert build.count == 1
    monkeypatch.setattr(fingerprint, "of_pack", lambda _: "other contents")
    assert _open(pack, cache, build).statements() == first.statements()
    assert build.count == (1 if age == "old" else 2)


def test_a_changed_file_of_facts_is_read_again(pack: Path, cache: Path, build: Builder) -> None:
    _open(pack, cache, build)
    _replace(pack / "facts" / "others.toml", "Northfield Park", "Southfield Park")
    assert [s.value for s in _open(pack, cache, build).statements(property="stadium", item="wanderers")] == [
        "Southfield Park"
    ]
    assert build.count == 2


def test_a_change_that_keeps_size_and_time_is_seen(pack: Path, cache: Path, build: Builder) -> None:
    _open(pack, cache, build)
    file = pack / "pack.toml"
    before = file.stat()
    _replace(file, "label", "LABEL")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    with pytest.raises(PackError, match="LABEL"):
        _open(pack, cache, build)


@pytest.mark.parametrize("change", ["new", "gone", "renamed"])
def test_a_file_that_comes_or_goes_is_seen(change: str, pack: Path, cache: Path, build: Builder) -> None:
    _open(pack, cache, build)
    file = pack / "facts" / "others.toml"
    if change == "new":
        (pack / "facts" / "more.toml").write_text("", "utf-8")
    elif change == "gone":
        file.unlink()
    else:
        file.rename(file.with_name("zzz.toml"))
    _open(pack, cache, build)
    assert build.count == 2


def test_another_program_compiles_again(
    pack: Path, cache: Path, build: Builder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _open(pack, cache, build)
    program = tmp_path / "bot"
    shutil.copytree(Path(fingerprint.__file__).parents[1], program, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(fingerprint, "_PROGRAM", program)
    _open(pack, cache, build)
    assert build.count == 1, "the same code elsewhere is the same program"
    _replace(program / "language" / "small_talk.py", '"chatbot"', '"chatterbot"')
    _open(pack, cache, build)
    assert build.count == 2
    _replace(program / "understanding" / "tagging" / "times.py", "times", "dates")
    _open(pack, cache, build)
    assert build.count == 3, "the files in the rooms belong to the program too"


def test_a_broken_pack_is_told_also_when_it_was_sound_before(pack: Path, cache: Path, build: Builder) -> None:
    _open(pack, cache, build)
    (pack / "facts" / "broken.toml").write_text("[[", "utf-8")
    with pytest.raises(PackError, match=r"broken\.toml:1"):
        _open(pack, cache, build)


# --- a cache that is no use ------------------------------------------------------------------------------------


def _damages(content: bytes) -> Iterator[bytes]:
    yield b""
    yield b"no database at all\n" * 100
    yield content[:50]
    yield content[: len(content) // 2]
    for at in range(10, len(content), len(content) // 7):
        yield content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


def test_a_damaged_file_is_made_again(pack: Path, cache: Path, build: Builder) -> None:
    right = _open(pack, cache, build).statements()
    (file,) = cache.iterdir()
    for count, damaged in enumerate(_damages(file.read_bytes()), start=2):
        file.write_bytes(damaged)
        assert _open(pack, cache, build).statements() == right
        assert build.count == count
    assert _open(pack, cache, build).statements() == right
    assert build.count == count


def test_only_a_file_that_was_written_to_since_it_was_sealed_is_summed_up(
    pack: Path, cache: Path, build: Builder, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(pack, cache, build)
    (file,) = cache.iterdir()
    summed_up: list[str] = []
    checksums = stored.checksums

    def counted(opened: FileIO) -> tuple[bytes, bytes]:
        summed_up.append(opened.name)
        return checksums(opened)

    monkeypatch.setattr(stored, "checksums", counted)
    _open(pack, cache, build)
    assert not summed_up
    os.utime(file)
    _open(pack, cache, build)
    assert summed_up == [str(file)]
    assert build.count == 1


def test_a_sound_database_of_something_else_is_made_again(pack: Path, cache: Path, build: Builder) -> None:
    _open(pack, cache, build)
    (file,) = cache.iterdir()
    file.unlink()
    storing.write(file, _make_something_else, {"program": fingerprint.of_program()})
    assert _label(_open(pack, cache, build))
    assert build.count == 2


def _make_something_else(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE derived (name TEXT PRIMARY KEY, text TEXT)")


@pytest.mark.parametrize("kind", ["a file", "a file above", "a folder in its place"])
def test_a_folder_that_cannot_be_written_does_no_harm(kind: str, pack: Path, tmp_path: Path, build: Builder) -> None:
    cache = tmp_path / "cache"
    if kind == "a folder in its place":
        _open(pack, cache, build)
        (file,) = cache.iterdir()
        file.unlink()
        (file / "kept").mkdir(parents=True)
    else:
        cache.write_text("", "utf-8")
        cache = cache if kind == "a file" else cache / "below"
    assert _label(_open(pack, cache, build))
    assert _label(_open(pack, cache, build))
    assert build.count == 2 + (kind == "a folder in its place")


def test_what_a_killed_process_left_is_cleared_away_in_time(pack: Path, cache: Path, build: Builder) -> None:
    _open(pack, cache, build)
    (file,) = cache.iterdir()
    old, new = file.with_name(f"{file.name}.1.part"), file.with_name(f"{file.name}.2.part")
    old.write_text("half", "utf-8")
    new.write_text("half", "utf-8")
    os.utime(old, (1, 1))
    file.write_bytes(b"")
    _open(pack, cache, build)
    assert sorted(cache.iterdir()) == [file, new]


def _start(pack: Path, cache: Path, barrier: Barrier, told: multiprocessing.Queue[str]) -> None:
    barrier.wait()
    told.put(_label(stored.open_cached(pack, cache, _build)))


def test_several_first_starts_at_once_all_work(pack: Path, cache: Path, build: Builder) -> None:
    spawn = multiprocessing.get_context("spawn")
    barrier, told = spawn.Barrier(4), spawn.Queue()
    processes = [spawn.Process(target=_start, args=(pack, cache, barrier, told)) for _ in range(4)]
    for process in processes:
        process.start()
    labels = {told.get(timeout=60) for _ in processes}
    for process in processes:
        process.join(60)
    assert len(labels) == 1
    assert [path.suffix for path in cache.iterdir()] == [".sqlite"]
    assert {_label(_open(pack, cache, build))} == labels
    assert build.count == 0


# --- a compiled file -------------------------------------------------------------------------------------------


def test_a_compiled_file_of_another_version_says_what_to_do(pack: Path, cache: Path, build: Builder) -> None:
    base = _open(pack, cache, build)
    file = cache / "mine.sqlite"
    storing.write(file, base.copy_to, {"program": "another"})
    with pytest.raises(PackError, match=r"mine\.sqlite: was compiled by another version .*; compile .* again: factbot"):
        stored.open_compiled(file)


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + bytes(2000)])
def test_a_file_that_is_no_compiled_pack_is_refused_in_one_line(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.sqlite"
    file.write_bytes(content)
    with pytest.raises(PackError, match=r"^[^\n]*is no compiled pack[^\n]*$"):
        stored.open_compiled(file)


def test_an_open_file_may_be_replaced(pack: Path, cache: Path, build: Builder) -> None:
    base = _open(pack, cache, build)
    _replace(pack / "pack.toml", "label", "label ")
    again = _open(pack, cache, build)
    assert base.statements() == again.statements()


def test_nothing_can_be_written_through_a_fact_base(pack: Path, cache: Path, build: Builder) -> None:
    _open(pack, cache, build)
    (file,) = cache.iterdir()
    with pytest.raises(sqlite3.OperationalError):
        stored.open_compiled(file).copy_to(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True))
