"""By how much a figure has moved: small whole numbers in words, all others in digits, money with its sign."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.authoring.new import STARTER
from tests.packs.bots import answer, bot_of

if TYPE_CHECKING:
    from pathlib import Path

FIGURE = """\
[property.turnover]
label = "turnover"
type = "{type}"
time = "as_of"
of = ["museum"]
single = true
unit = "{unit}"
cues = ["turnover"]
says = "{{item}} had a turnover of {{value}}{{unit}}"
[[turnover]]
item = "museum"
value = {before}
as_of = "1990"
reference = "leaflet, Figures"
[[turnover]]
item = "museum"
value = {after}
as_of = "1995"
reference = "leaflet, Figures"
"""


TONS, DOLLARS, CROWNS = ("quantity", "ton|tons"), ("money", "$"), ("money", "crown|crowns")


@pytest.mark.parametrize(
    ("unit", "figures", "told"),
    [
        (TONS, ("4", "6"), "from 4 to 6: two more tons."),
        (TONS, ("3.5", "6"), "from 3.5 to 6: 2.5 more tons."),
        (TONS, ("6", "5.25"), "from 6 to 5.25: 0.75 tons less."),
        (TONS, ("1", "2001"), "from 1 to 2,001: 2,000 more tons."),
        (TONS, ("6", "6"), "from 6 to 6: no change."),
        (DOLLARS, ("3.5", "6"), "from $3.50 to $6: $2.50 more."),
        (DOLLARS, ("6", "3.5"), "from $6 to $3.50: $2.50 less."),
        (CROWNS, ("6", "8"), "from 6 crowns to 8 crowns: two more crowns."),
    ],
)
def test_a_difference_is_what_lies_between_the_figures(
    unit: tuple[str, str], figures: tuple[str, str], told: str, tmp_path: Path
) -> None:
    pack = shutil.copytree(STARTER, tmp_path / "pack")
    text = FIGURE.format(type=unit[0], unit=unit[1], before=figures[0], after=figures[1])
    (pack / "facts" / "turnover.toml").write_text(text, "utf-8")
    assert told in answer(bot_of(pack), "How much did the turnover change from 1990 to 1995?")
