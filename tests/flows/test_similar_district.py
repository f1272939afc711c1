"""Comparisons of the district in editions; expected values by hand.

Two schools of 40 students, two years of twenty school days. Last year everybody missed one day. This year the
40 who came to Chess missed one day each, of the others half one day and half two: 40 pairs, who differ by
nothing or by a twentieth, in the middle by 0.025. Go was five students'.
"""

from collections.abc import Callable

import numpy as np
import pytest

from flows import release
from flows.figures import figure
from flows.similar import NOT_YET, beside
from flows.viewer import ADMIN, BOARD, Viewer
from metrics.privacy import WITHHELD
from tests.databases import Databases, let_go
from tests.flows.exports import absences, calendar, roster, signin, weekdays
from tests.flows.office import Office

pytestmark = pytest.mark.both_engines

SCHOOLS = {"0110": 1000, "0120": 2000}
YEARS = {2024: weekdays("2024-09-02", 4), 2025: weekdays("2025-09-01", 4)}
CAME, PUPILS = 20, 40
HEADS = ["Student ID", "School", "Grade", "Gender", "Race/Ethnicity", "School Year"]
ADD = {"coverage": "file", "mode": "add"}


def pupils(school: str) -> list[str]:
    return [str(SCHOOLS[school] + number) for number in range(PUPILS)]


def marks(year: int) -> list[tuple[str, str, str]]:
    """Days missed, the last school day among them; of this year the last ten of each school miss two."""
    days = YEARS[year]
    return [
        (student, school, days[(number + more) % len(days)])
        for school in SCHOOLS
        for number, student in enumerate(pupils(school))
        for more in range(2 if year == 2025 and number >= 30 else 1)
    ]


def chess(people: int = CAME) -> dict[str, str]:
    sheet = [YEARS[2025][11]]
    return {
        f"chess{school}x{people}": signin(
            "Chess", "Knights", school, sheet, [(student, ["X"]) for student in pupils(school)[:people]]
        )
        for school in SCHOOLS
    }


def files(until: str = "") -> dict[str, str]:
    """All files; the calendar of this year has ``until`` as a school day more."""
    found = {
        "go": signin("Go", "Knights", "0110", [YEARS[2025][12]], [(one, ["X"]) for one in pupils("0110")[:5]])
    }
    for year, days in YEARS.items():
        more = [until] if until and year == 2025 else []
        found[f"calendar{year}"] = calendar(list(SCHOOLS), [*days, *more])
        people = [
            [student, school, "7", "F", "Asian" if number == 1 else "White", f"{year}-{(year + 1) % 100}"]
            for school in SCHOOLS
            for number, student in enumerate(pupils(school))
        ]
        found[f"roster{year}"] = roster(people, HEADS)
        found[f"absences{year}"] = absences(marks(year))
    return found | chess()


@pytest.fixture(scope="module")
def prepared(migrated: str, engine: Databases) -> str:
    url = engine.copy(migrated)
    Office(url).done(**files())
    return let_go(url)


@pytest.fixture
def two_years(prepared: str, open_copy: Callable[[str], Office]) -> Office:
    return open_copy(prepared)


def test_the_board_is_told_what_a_hand_works_out(two_years: Office):
    found = beside(two_years.db, BOARD)
    rows = found.figure.rows.set_index("grp")
    assert rows.index.tolist() == ["any", *sorted(set(rows.index) - {"any"})]
    chess_row = rows.loc["Chess"]
    # Differences of 0 and 0.05 by halves: error 0.025 / sqrt(40) x sqrt(40/39 x 79/78); t(39) is 2.0227.
    assert (chess_row["n"], chess_row["value"]) == (40, -0.025)
    assert (chess_row["low"], chess_row["high"]) == (-0.033, -0.017)
    assert chess_row["status"] == ""
    assert np.isnan(chess_row["count"])
    assert found.figure.edition[0] == 1
    assert found.figure.rows.equals(figure(two_years.db, "S4", BOARD, by="activity").rows)


def test_of_an_activity_whose_reach_is_withheld_nothing_is_told(two_years: Office):
    go = beside(two_years.db, BOARD).figure.rows.set_index("grp").loc["Go"]
    assert bool(go["hidden"])
    assert go["reason"] == WITHHELD
    assert go[["n", "value", "low", "high", "detectable"]].isna().all()


def test_who_sees_every_school_is_told_the_same_without_what_is_withheld(two_years: Office):
    board, mine = (beside(two_years.db, viewer) for viewer in (BOARD, ADMIN))
    shown = board.figure.rows[~board.figure.rows["hidden"].astype(bool)]
    assert mine.figure.rows.equals(shown.reset_index(drop=True))
    assert len(mine.compared) == len(mine.figure.rows)


def test_a_school_is_still_counted_live_for_its_principal(two_years: Office):
    own = two_years.school("0110")
    live = beside(two_years.db, Viewer("principal", (own,))).figure
    assert live.edition[0] == 0
    assert live.rows.set_index("grp").loc["Chess", "n"] == 20


def test_no_group_moves_what_the_district_is_told(two_years: Office):
    """A group that is withheld could be worked out from a number that is adjusted for it."""
    before = beside(two_years.db, BOARD).figure.rows
    people = [["1003", "0110", "7", "M", "Black", "2025-26"]]
    two_years.done(ADD, again=roster(people, HEADS))
    release.publish(two_years.db, ADMIN, "test")
    after = beside(two_years.db, BOARD).figure.rows
    assert after.drop(columns="since_day").equals(before.drop(columns="since_day"))


def test_one_participant_more_does_not_show(two_years: Office):
    before = beside(two_years.db, BOARD).figure.rows
    two_years.done(ADD, **chess(CAME + 1))
    edition = release.publish(two_years.db, ADMIN, "test")
    assert edition.number == 2
    assert beside(two_years.db, BOARD).figure.rows.equals(before)


def test_ten_participants_more_show_in_tens(two_years: Office):
    """26 of each school now: beside them stand the 14 others of each, 28 in all."""
    two_years.done(ADD, **chess(CAME + 6))
    release.publish(two_years.db, ADMIN, "test")
    assert beside(two_years.db, BOARD).figure.rows.set_index("grp").loc["Chess", "n"] == 20


def test_a_year_is_compared_once_it_is_over(office: Office):
    office.done(**files(until="2025-09-29"))
    for viewer in (BOARD, ADMIN):
        shown = beside(office.db, viewer)
        assert (shown.figure.reason, shown.compared) == (NOT_YET, ())
    own = office.school("0110")
    assert beside(office.db, Viewer("principal", (own,))).figure.rows["value"].notna().any()
