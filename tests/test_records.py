"""Records behave as the frozen, slotted dataclasses of the standard library do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys

import pytest

from bot.records import dataclass, field, replace, write_all


@dataclass(frozen=True, slots=True)
class Point:
    """A record with every sort of field."""

    x: int
    y: int = 0
    names: tuple[str, ...] = ()
    tags: dict[str, int] = field(default_factory=dict, metadata={"range": (0, 9)})
    hidden: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Other:
    x: int
    y: int = 0


@dataclass(frozen=True, slots=True)
class Positive:
    x: int

    def __post_init__(self) -> None:
        if self.x < 0:
            raise ValueError(self.x)


def test_values_come_in_order_or_by_name_and_have_defaults() -> None:
    assert (Point(1).x, Point(1).y, Point(1).names, Point(1).tags, Point(1).hidden) == (1, 0, (), {}, "")
    assert Point(1, 2, ("a",), {"b": 1}, "s") == Point(hidden="s", tags={"b": 1}, names=("a",), y=2, x=1)
    assert Point(1).tags is not Point(1).tags
    for wrong in ({}, {"x": 1, "z": 2}):
        with pytest.raises(TypeError):
            Point(**wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Other(1, 2, 3)  # type: ignore[call-arg]


def test_records_are_equal_by_class_and_values() -> None:
    assert Other(1, 2) == Other(1, 2) != Other(1, 3)
    assert Other(1) != Point(1)  # type: ignore[comparison-overlap]
    assert hash(Other(1, 2)) == hash(Other(1, 2))
    assert {Other(1), Other(1), Other(2)} == {Other(2), Other(1)}
    with pytest.raises(TypeError, match="unhashable"):
        hash(Point(1))


def test_no_field_can_be_set_or_added_or_deleted() -> None:
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.z = 2  # type: ignore[attr-defined]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_a_changed_record_is_another_one() -> None:
    point = Point(1, 2)
    assert (replace(point, y=3), point) == (Point(1, 3), Point(1, 2))
    with pytest.raises(TypeError):
        replace(point, z=3)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="-1"):
        replace(Positive(1), x=-1)


def test_a_record_that_is_used_often_behaves_as_it_did_at_first() -> None:
    first = {Other(3, 4): "first"}
    for n in range(100):
        assert first[Other(3, y=4)] == "first"
        assert replace(Other(n), y=4) == Other(n, 4) != Other(n, 5)
        assert (Point(n, names=("a",)).names, Point(n).tags, Positive(x=n).x) == (("a",), {}, n)
        for wrong in ({}, {"x": 1, "z": 2}):
            with pytest.raises(TypeError):
                Other(**wrong)
    with pytest.raises(ValueError, match="-1"):
        Positive(-1)


def test_every_class_has_methods_of_its_own_once_all_are_written() -> None:
    @dataclass(frozen=True, slots=True)
    class Late:  # made here, so that no other test has written its methods before
        x: int

    shared = Late.__dict__["__eq__"].__code__
    write_all()
    assert Late.__dict__["__eq__"].__code__ is not shared
    assert (Late(1), Late(x=1), hash(Late(1))) == (Late(1), replace(Late(2), x=1), hash(Late(1)))


def test_the_standard_library_takes_them_for_its_own() -> None:
    assert dataclasses.is_dataclass(Point)
    assert [(f.name, f.type, f.default, f.metadata.get("range")) for f in dataclasses.fields(Point)][1:4] == [
        ("y", "int", 0, None),
        ("names", "tuple[str, ...]", (), None),
        ("tags", "dict[str, int]", dataclasses.MISSING, (0, 9)),
    ]
    assert dataclasses.asdict(Other(1)) == {"x": 1, "y": 0}
    assert dataclasses.replace(Other(1), y=2) == Other(1, 2)
    match Other(1, 2):
        case Other(x, y):
            assert (x, y) == (1, 2)


def test_they_are_shown_without_what_is_hidden() -> None:
    assert repr(Point(1, hidden="s")) == "Point(x=1, y=0, names=(), tags={})"


def _through_pickle(record: Point) -> object:
    return pickle.loads(pickle.dumps(record))  # noqa: S301 -- our own


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, _through_pickle])
def test_they_can_be_copied_and_pickled(again: object) -> None:
    assert callable(again)
    assert again(Point(1, 2, ("a",))) == Point(1, 2, ("a",))


def test_only_frozen_and_slotted_classes_are_made() -> None:
    with pytest.raises(TypeError, match="frozen and slotted"):
        dataclass(frozen=True, slots=False)


def test_the_records_of_the_program_need_no_dataclasses() -> None:
    code = "import sys, bot.model, bot.bot; sys.exit('dataclasses' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 -- our own code
