"""All reference cases that are at hand, one test each."""

import pytest

from tests.conftest import TOP
from tests.reference.case import Answer, Case, cases
from tests.reference.run import run

FOLDER = TOP.parent / "shared" / "data" / "reference"

CASES = cases(FOLDER) if FOLDER.is_dir() else []


@pytest.mark.skipif(not CASES, reason="../shared is not there: reference numbers cannot be read")
@pytest.mark.parametrize(("case", "answer"), CASES, ids=[case.id for case, _ in CASES])
def test_the_product_gives_the_reference_numbers(case: Case, answer: Answer):
    assert run(case, answer).problems == []
