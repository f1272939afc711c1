"""A stranger recomputes numbers from the raw files and the printed definition alone.

What is proved: for each number drawn, somebody who has the files of the sample, docs/indicators.md and the
code lists of docs/data-model.md, and nothing of Trellis (all here but ``said`` imports pandas and the
standard library alone), gets the same value, n, count and interval to nine digits (of one indicator to five,
``said.ROUNDED``). So a definition that is printed is the one that is counted, and a number on the screen is
the one of the file. What cannot be recomputed so is named in ``book``, with the reason.

What is not proved: that files of another make are read rightly (tests/loaders), or that a definition is wise.
"""

import ast
import math
from itertools import islice
from pathlib import Path

import pytest

from tests.stranger import book, said
from tests.stranger.figures import f, mean, newcombe, t, wilson


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    words = ("--students", "150", "--schools", "3", "--history", "1")
    return said.made(tmp_path_factory.mktemp("small"), 5, *words)


def test_fifteen_numbers_drawn_by_chance_are_those_of_the_files(small):
    files, db = small
    drawn = list(islice(said.draw(db, files, seed=7), 15))
    assert [apart for one in drawn if (apart := said.difference(one, files))] == []


@pytest.mark.prove
@pytest.mark.parametrize(
    ("seed", "words", "draws"),
    [
        (11, ("--students", "600", "--schools", "6", "--history", "2"), (1, 2, 3, 4)),
        (29, ("--students", "600", "--schools", "3", "--history", "1"), (5,)),
    ],
)
def test_a_hundred_numbers_of_each_draw_are_those_of_the_files(tmp_path, seed, words, draws):
    files, db = said.made(tmp_path, seed, *words)
    drawn = [one for each in draws for one in islice(said.draw(db, files, each), 100)]
    assert [apart for one in drawn if (apart := said.difference(one, files))] == []
    assert len({one.key for one in drawn}) >= 45


def test_a_number_that_is_off_by_one_is_found(small):
    files, db = small
    drawn = next(
        one for one in said.draw(db, files, seed=3) if one.row["count"] and one.row["low"] is not None
    )
    assert said.difference(drawn, files) == ""
    for name in ("value", "n", "count", "low", "high"):
        row = {**drawn.row, name: drawn.row[name] + 1}
        assert said.difference(said.Drawn(**{**vars(drawn), "row": row}), files)


def test_each_indicator_is_recomputed_or_has_a_reason():
    listed = set(said.catalogue())
    assert listed == set(book.ANSWERS) | set(book.NOT_RECOMPUTED)
    assert not set(book.ANSWERS) & set(book.NOT_RECOMPUTED)


def test_the_stranger_knows_nothing_of_trellis():
    folder = Path(__file__).parent
    ours = {path.name.removesuffix(".py") for path in folder.parents[1].iterdir()}
    for path in folder.glob("*.py"):
        if path.name in ("said.py", Path(__file__).name):
            continue  # these run the command line and compare
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [each.name for each in node.names] if isinstance(node, ast.Import) else []
            assert all(name.startswith("tests.stranger") or name.split(".")[0] not in ours for name in names)


def test_the_strangers_quantiles_are_those_of_printed_tables():
    assert t(0.975, 1) == pytest.approx(12.7062, abs=1e-4)
    assert t(0.975, 10) == pytest.approx(2.2281, abs=1e-4)
    assert f(0.975, 5, 10) == pytest.approx(4.2361, abs=1e-4)
    # Newcombe 1998, table II, method 10: 56 of 70 less 48 of 80 is 0.2, from 0.0524 to 0.3339.
    assert newcombe(56 / 70, 70, 48 / 80, 80) == pytest.approx((0.0524, 0.3339), abs=1e-4)
    # Newcombe 1998 (one sample), method 3: of 81 of 263 from 0.2553 to 0.3662.
    assert wilson(81 / 263, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    # 1, 2, 3: the mean 2, the error 1 / root 3, t of two degrees 4.3027.
    told = mean([1.0, 2.0, 3.0])
    assert (told.value, told.n) == (2.0, 3)
    assert told.low == pytest.approx(2 - 4.3027 / math.sqrt(3), abs=1e-4)
