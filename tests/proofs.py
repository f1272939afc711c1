"""Cases of a test that every run tries, and those left to the proofs (`make prove`)."""

from collections.abc import Container, Iterable
from typing import Any

import pytest


def left_but(now: Container[Any], cases: Iterable[Any], several: bool = False) -> list[Any]:
    """All cases for ``pytest.mark.parametrize``; those not in ``now`` are tried by the proofs alone.

    Args:
        several: each case is a tuple of several arguments.
    """
    return [
        pytest.param(*(one if several else (one,)), marks=() if one in now else pytest.mark.prove)
        for one in cases
    ]
