"""Rows at the foot of a table that sum it up, in decimals of any country."""

import pytest

from loaders import read
from loaders.document import open_document
from loaders.grid import find_grid
from loaders.tidy import account

RATES = ["Student ID;School;School Year;Days Enrolled;Days Absent;Rate", "001;Cedar;2024-25;180;4;2,2%"]
RATES += ["002;Cedar;2024-25;180;9;5,0%"]
SCORES = ["Respondent;I belong;Staff listen", "1;4;5", "2;3;4", "3;3;2"]


def body(rows):
    return find_grid(open_document("x.csv", "\n".join(rows).encode()).sheets[0]).body[0].tolist()


@pytest.mark.parametrize(
    "last",
    [
        "Promedio;3,33;3,67",
        "Promedio general:;3,33;3,67",
        "Class average;3,3;3,7",
        "Avg. score;3.33;3.67",
        "Media;3,33;3,67",
        "Mean (SD);3,33 (0,58);3,67 (1,53)",
        "N;3;3",
        "% favorable;33,3 %;66,7 %",
        "Top 2 Box;33%;67%",
        "Average;3,3;",
    ],
)
def test_a_row_at_the_foot_that_sums_up_is_no_respondent(last):
    assert body([*SCORES, last]) == ["1", "2", "3"]
    assert body([*SCORES, ";;", last]) == ["1", "2", "3"]


@pytest.mark.parametrize(
    "last", ["Promedio;;;180,0;6,5;3,6 %", ";;Promedio general:;180,0;6,5;3,6 %", "Media;;;180,0;6,5;3,6 %"]
)
def test_averages_below_the_totals_of_students_are_none_of_them(last):
    document = open_document("x.csv", "\n".join([*RATES, last, "% ausencia;;;;;3,6 %"]).encode())
    reading = read(document).reading
    assert (reading.rows, reading.accepted, reading.needs) == (2, 2, [])
    assert account(document)["total"] == 6


@pytest.mark.parametrize(
    "last", ["Media;9;4", "N;24;7", "Joe Average;7;2", "Score;9;9", "District average;3,33;3,67", "Rate;5;1"]
)
def test_what_the_figures_do_not_bear_out_stays(last):
    assert len(body([*SCORES, last])) == 4


@pytest.mark.parametrize(
    "last", ["Average,,50%,100%,50%,66.7%", 'Promedio,,"1,0","2,0","1,0",', "Daily %,,50%,100%,50%,"]
)
def test_shares_below_the_days_of_a_sign_in_sheet_are_nobody(last):
    rows = ["Student ID,Name,9/2/25,9/3/25,9/4/25,%", "01,Ana,X,X,,66.7%", "02,Ben,,X,X,66.7%", last]
    found = read(open_document("x.csv", "\n".join(rows).encode()))
    assert (found.form.key, found.reading.rows) == ("signin_matrix", 2)
