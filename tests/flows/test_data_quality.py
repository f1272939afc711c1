"""How good the data are, from files to figures."""

from datetime import date

import pytest

from flows import uploads
from flows.data_quality import check, marks
from flows.database import store
from flows.derive import rebuild
from flows.figures import figure
from flows.freshness import freshness
from flows.sheet import sheet
from flows.viewer import ADMIN, BOARD, Viewer
from metrics.catalogue import entry
from store import batches
from tables import HOME_DISTRICT
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 2)
ROWS = [("1001", "0110", "7", "F"), ("1002", "0110", "7", ""), ("1003", "0110", "", "M")]


def _loaded(office: Office) -> None:
    office.done(
        calendar=calendar(["0110"], DAYS),
        roster=roster([*ROWS, ROWS[0]]),
        absences=absences([("1001", "0110", DAYS[3])]),
    )


@pytest.fixture
def loaded(made_once: MadeOnce) -> Office:
    return made_once(_loaded)


def told(office: Office, key: str, by: str = "", viewer: Viewer = ADMIN) -> dict[str, tuple]:
    rows = figure(office.db, key, viewer, by=by).rows
    return {
        grp: (count, n) for grp, count, n in rows[["grp", "count", "n"]].itertuples(index=False, name=None)
    }


def test_blank_cells_are_counted_by_field(loaded):
    found = told(loaded, "completeness", "field")
    # Of three students one has no gender and one no grade; nobody's other groups are in the file.
    assert found["enrolments.gender"] == (2, 3)
    assert found["enrolments.grade"] == (2, 3)
    assert found["enrolments.low_income"] == (0, 3)
    assert found["whole"] == (4, 18)


def test_a_row_that_is_there_twice_is_told(loaded):
    assert told(loaded, "repeated_rows")["whole"] == (1, 4 + len(DAYS) + 1)


def test_rules_that_rows_break_are_counted_and_mended_with_the_file(loaded):
    assert told(loaded, "rule_breaks", "rule")["whole"][0] == 0
    heads = ["Student ID", "School", "Grade", "Gender", "Entry Date", "Exit Date", "School Year"]
    stays = [("2001", "0120", "7", "F", "2025-10-01", "2025-09-01"), ("2002", "0120", "7", "F", "", "")]
    done = loaded.done(roster2=roster(stays, heads))
    assert told(loaded, "rule_breaks", "rule")["ends_early"][0] == 1
    uploads.undo(loaded.db, done[0].batch, ADMIN)
    assert told(loaded, "rule_breaks", "rule") == {"whole": (0, 4 + len(DAYS) + 1)}


def test_files_kept_before_cells_were_counted_are_counted_when_all_is(loaded):
    before = told(loaded, "completeness", "field")
    with store(loaded.db).writing() as tx:
        for number in batches.counts(tx, [1, 2, 3]):
            kept = batches.counts(tx, [number])[number]
            batches.set_counts(tx, number, {name: kept[name] for name in kept if name != "filled"})
        rebuild(tx)
    assert told(loaded, "completeness", "field") == before


def test_freshness_is_days_to_today_or_to_the_last_school_day(loaded):
    shown = sheet(loaded.db, HOME_DISTRICT, True)
    found = freshness(shown, entry("D5"), "data_kind", 2025, date(2025, 9, 9)).rows.set_index("grp")
    assert found.loc["attendance", "days_since"] == (date(2025, 9, 9) - date.fromisoformat(DAYS[3])).days
    later = freshness(shown, entry("D5"), "data_kind", 2025, date(2030, 1, 1))
    assert later.as_of == DAYS[-1]


def test_what_is_counted_of_files_is_told_the_office_alone(loaded):
    for key in ("completeness", "repeated_rows", "rule_breaks", "attribution", "closed_day_sessions"):
        assert figure(loaded.db, key, BOARD).reason
    assert not figure(loaded.db, "freshness", BOARD).reason


def test_how_much_is_withheld_is_told_who_works_for_all_schools(loaded):
    shown = figure(loaded.db, "withheld_share", BOARD, by="indicator")
    assert shown.rows["n"].iloc[-1] == shown.rows["n"].iloc[:-1].sum()
    own = Viewer("principal", (loaded.school("0110"),))
    assert "all schools" in figure(loaded.db, "withheld_share", own, by="indicator").reason


def test_each_check_has_its_mark(loaded):
    found = {
        one.figure.key: one.mark for one in (check(figure(loaded.db, key, ADMIN)) for key in ("D2", "D10"))
    }
    assert found == {"completeness": "mend", "rule_breaks": "good"}
    of_fields = marks(figure(loaded.db, "completeness", ADMIN, by="field"))
    assert of_fields["enrolments.low_income"] == "mend"
