"""What conftest.py does with tests."""

from __future__ import annotations

import sys

import pytest


@pytest.mark.exhaustive
def test_an_exhaustive_test_is_not_traced() -> None:
    assert sys.gettrace() is None
