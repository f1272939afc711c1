"""Cases of a test that every run tries, and those left to the proofs (`make prove`)."""

from collections.abc import Container, Iterable
from typing import Any

import pytest


def left_but(now: Container[Any], cases: Iterable[Any]) -> list[Any]:
    """All cases for ``pytest.mark.parametrize``; those not in ``now`` are tried by the proofs alone."""
    return [one if one in now else pytest.param(one, marks=pytest.mark.prove) for one in cases]
