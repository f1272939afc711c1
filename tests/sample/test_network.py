"""Sheets of the sample's register about how partners work together."""

import pandas as pd
import pytest

from loaders import register
from loaders.document import open_document
from sample import network
from sample.files import write_sheets
from sample.register import PARTNERS

CODES, YEARS = ["0110", "0120"], [2024, 2025]


@pytest.fixture(scope="module")
def sheets() -> dict[str, pd.DataFrame]:
    return network.sheets(CODES, YEARS, 1)


def test_the_same_seed_draws_the_same_rows_and_another_others(sheets):
    again, other = (network.sheets(CODES, YEARS, seed) for seed in (1, 2))
    assert {name: rows.to_csv() for name, rows in sheets.items()} == {
        name: rows.to_csv() for name, rows in again.items()
    }
    assert sheets["Ratings"].to_csv() != other["Ratings"].to_csv()


def test_every_sheet_is_read_without_a_question_or_a_line_left_out(tmp_path, sheets):
    path = write_sheets(tmp_path / "register.xlsx", sheets)
    found = register.read(open_document("register.xlsx", path.read_bytes()), {})
    assert ({problem.code for problem in found.problems}, found.needs, found.rejected) == (
        {"not_kept"},
        [],
        0,
    )
    assert set(found.tables) == {"ratings", "factor_answers", "perceptions", "decision_seats"}


def test_partners_are_those_of_the_register(sheets):
    listed = {code for code, *_ in PARTNERS} | {""}
    assert {*sheets["Ratings"]["Rater"], *sheets["Ratings"]["Rated"]} <= listed
    assert set(sheets["Perceptions"]["Partner"]) <= listed


def test_what_is_put_in_is_there_to_be_found(sheets):
    """Trust in one partner falls in the last year; another sees its partnership as worse than the school."""
    ratings = sheets["Ratings"][sheets["Ratings"]["Rated"] == network.FALLS]
    trust = ratings[["Reliability", "Mission support", "Openness"]].mean(axis=1)
    by_year = trust.groupby(ratings["Date"].str.slice(0, 4)).mean()
    assert by_year["2024"] - by_year["2025"] > network.BY / 2
    told = sheets["Perceptions"][sheets["Perceptions"]["Partner"] == "P06"].groupby("Side")["Answer"].mean()
    assert told["School"] - told["Partner"] > 1


def test_a_large_district_asks_the_partners_of_some_schools_alone():
    codes = [f"{number:04}" for number in range(100)]
    assert network.sheets(codes, [2025], 1)["Ratings"]["School"].nunique() == network.SURVEYED
