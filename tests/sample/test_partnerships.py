"""Sheets of the sample's register about what is given, promised and asked."""

from loaders import register
from loaders.document import open_document
from sample import partnerships
from sample.files import write_sheets
from sample.register import PARTNERS

CODES, YEARS = ["0110", "0120", "0130", "0140", "0150", "0160"], [2024, 2025]


def test_the_same_seed_draws_the_same_rows_and_another_others():
    first, again, other = (partnerships.sheets(CODES, YEARS, seed) for seed in (1, 1, 2))
    assert {name: rows.to_csv() for name, rows in first.items()} == {
        name: rows.to_csv() for name, rows in again.items()
    }
    assert first["Contributions"].to_csv() != other["Contributions"].to_csv()


def test_every_sheet_is_read_without_a_question_or_a_line_left_out(tmp_path):
    path = write_sheets(tmp_path / "register.xlsx", partnerships.sheets(CODES, YEARS, 1))
    found = register.read(open_document("register.xlsx", path.read_bytes()), {})
    assert (found.problems, found.needs, found.rejected) == ([], [], 0)
    assert len(found.tables) == 9


def test_partners_are_those_of_the_register_and_schools_those_given():
    listed = {code for code, *_ in PARTNERS} | {""}
    for rows in partnerships.sheets(CODES, YEARS, 1).values():
        assert set(rows.get("Partner", listed)) <= listed
        assert set(rows.get("School", CODES)) <= {*CODES, ""}


def test_a_district_of_one_school_has_rows_too():
    assert all(len(rows) for rows in partnerships.sheets(["0110"], [2025], 1).values())
