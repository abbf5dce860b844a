"""Problems as people, programs and GitHub read them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.authoring.problem_formats import FORMATS
from bot.errors import Problem

PACK = Path("museum")
ERROR = Problem("museum/pack.toml", 3, 7, "unknown key 'titel'", "did you mean 'title'?")
WARNING = Problem("museum/50%, all: a.toml", 12, 1, "two\nlines", severity="warning")
OF_THE_FILE = Problem("museum", 0, 0, "no such folder")


@pytest.mark.parametrize(
    ("problems", "last"),
    [
        ((), "museum: no errors, 0 warnings"),
        ((WARNING,), "museum: no errors, 1 warning"),
        ((ERROR, WARNING, WARNING), "museum: 1 error, 2 warnings"),
        ((ERROR, OF_THE_FILE), "museum: 2 errors, 0 warnings"),
    ],
)
def test_text_is_a_line_for_each_problem_and_the_counts(problems: tuple[Problem, ...], last: str) -> None:
    assert list(FORMATS["text"](problems, PACK)) == [*map(str, problems), last]


def test_json_is_one_object_with_the_fields_of_every_problem() -> None:
    assert json.loads("\n".join(FORMATS["json"]((ERROR, WARNING), PACK))) == {
        "pack": "museum",
        "errors": 1,
        "warnings": 1,
        "problems": [
            {
                "file": "museum/pack.toml",
                "line": 3,
                "column": 7,
                "message": "unknown key 'titel'",
                "hint": "did you mean 'title'?",
                "severity": "error",
            },
            {
                "file": "museum/50%, all: a.toml",
                "line": 12,
                "column": 1,
                "message": "two\nlines",
                "hint": "",
                "severity": "warning",
            },
        ],
    }


def test_github_gets_a_workflow_command_for_each_problem() -> None:
    assert list(FORMATS["github"]((ERROR, WARNING, OF_THE_FILE), PACK)) == [
        "::error file=museum/pack.toml,line=3,col=7::unknown key 'titel'; did you mean 'title'?",
        "::warning file=museum/50%25%2C all%3A a.toml,line=12,col=1::two%0Alines",
        "::error file=museum::no such folder",
    ]
