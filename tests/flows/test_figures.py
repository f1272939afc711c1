"""What each viewer is told, held against a district counted by hand (``tests.flows.district``)."""

import pandas as pd
import pytest

from flows.database import store
from flows.documents import as_json
from flows.figures import BadSplit, figure
from flows.sheet import sheet, sheet_for
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from metrics.catalogue import CATALOGUE
from tables import HOME_DISTRICT
from tests.flows import district
from tests.flows.exports import absences, calendar, roster, weekdays
from tests.flows.office import Office


@pytest.fixture(scope="module")
def seen(loaded) -> Office:
    """The hand-made district, to look at only."""
    return Office(loaded)


@pytest.fixture(scope="module")
def alder(seen) -> int:
    return seen.school("0110")


@pytest.fixture(scope="module")
def birch(seen) -> int:
    return seen.school("0120")


@pytest.fixture(scope="module")
def principal(alder) -> Viewer:
    return Viewer("principal", (alder,))


def table(office: Office, key: str, by: str, viewer: Viewer = ADMIN, **where) -> dict[str, tuple]:
    """Count and n of each row by its group."""
    rows = figure(office.db, key, viewer, by=by, **where).rows
    return {row["grp"]: (row["count"], row["n"]) for row in rows.to_dict("records")}


# Numbers


def test_chronic_absence_counts_a_student_of_two_schools_once_in_the_district(seen, alder, birch):
    assert seen.number("S2") == (15, 81, pytest.approx(15 / 81))
    assert seen.number("S2", school=alder) == (11, 41, pytest.approx(11 / 41))
    assert seen.number("S2", school=birch) == (5, 41, pytest.approx(5 / 41))


def test_attendance_rate_is_days_attended_of_days_enrolled(seen, alder, birch):
    # Forty students twenty days each and one ten days: 810 in each school.
    assert seen.number("S1")[1:] == (81, pytest.approx(1 - 41 / 1620))
    assert seen.number("S1", school=alder)[1:] == (41, pytest.approx(1 - 23 / 810))
    assert seen.number("S1", school=birch)[1:] == (41, pytest.approx(1 - 18 / 810))


def test_reach_is_who_came_at_least_once(seen, alder, birch):
    assert seen.number("P1") == (10, 81, pytest.approx(10 / 81))
    assert seen.number("P1", school=alder) == (10, 41, pytest.approx(10 / 41))
    assert seen.number("P1", school=birch)[:2] == (0, 41)


def test_the_gap_of_girls_is_theirs_less_all_others(seen):
    rows = figure(seen.db, "E1", ADMIN, by="gender").rows.set_index("grp")
    assert rows.loc["female", "value"] == pytest.approx(5 / 40 - 5 / 41)
    assert rows.loc["male", "value"] == pytest.approx(5 / 41 - 5 / 40)
    assert rows.loc["female", "low"] < rows.loc["female", "value"] < rows.loc["female", "high"]


def test_chronic_absence_by_gender_adds_up_to_the_whole(seen):
    assert table(seen, "S2", "gender") == {"female": (14, 40), "male": (1, 41), "whole": (15, 81)}


def test_attendance_bands_put_an_edge_in_the_worse_band(seen):
    assert table(seen, "S3", "band") == {
        "satisfactory": (63, 81),
        "at_risk": (3, 81),
        "moderate": (11, 81),
        "severe": (4, 81),
        "whole": (81, 81),
    }


def test_hours_of_those_who_came(seen):
    # Five came three hours and five came one.
    rows = figure(seen.db, "P3", ADMIN, by="gender").rows.set_index("grp")
    assert rows.loc["whole", ["n", "value"]].tolist() == [10, pytest.approx(2.0)]
    assert rows.loc["female", "value"] == pytest.approx(3.0)
    assert rows.loc["male", "value"] == pytest.approx(1.0)
    assert table(seen, "P3", "hours_band")["h1"] == (10, 10)


def test_nobody_of_three_sessions_came_on_thirty_days_or_to_two_kinds(seen, alder):
    for key in ("P4", "P10"):
        assert seen.number(key)[:2] == (0, 10)
        assert table(seen, key, "gender", school=alder) == {
            "female": (0, 5),
            "male": (0, 5),
            "whole": (0, 10),
        }
    [chess] = [row for group, row in table(seen, "P4", "activity").items() if group != "whole"]
    assert chess == (0, 10)


def test_unmet_need_is_who_is_absent_and_came_to_nothing_and_is_for_those_who_see_people(seen, alder, birch):
    # 1001 to 1005 play chess; 1006 to 1010, 3001 and Birch's four do not.
    assert seen.number("E6")[:2] == (10, 15)
    assert table(seen, "E6", "gender", school=alder) == {"female": (5, 10), "male": (1, 1), "whole": (6, 11)}
    # Nobody of Birch is known to have come to anything.
    assert figure(seen.db, "E6", ADMIN, school=birch).reason == "nobody is known to have come to anything"
    shown = figure(seen.db, "E6", BOARD, by="gender")
    assert shown.rows.empty
    assert shown.reason == "Only those who work with the students of a place see this."


def test_favourable_answers(seen):
    rows = figure(seen.db, "S10", ADMIN, by="item").rows
    assert rows.loc[0, ["label", "count", "n"]].tolist() == ["I feel safe at school", 8, 12]
    assert rows.loc[0, "value"] == pytest.approx(8 / 12)


def test_rows_accepted_and_matched(seen):
    # 40 days, 82 stays, 43 lines of absences with a bad one, 11 people on the sheet, 12 answers.
    assert seen.number("D3") == (187, 188, pytest.approx(187 / 188))
    # 42 absences, the stranger's among them, and 33 marks on the sheet.
    assert seen.number("D4") == (74, 75, pytest.approx(74 / 75))


def test_activities_and_partners_have_their_names(seen):
    assert set(figure(seen.db, "P1", ADMIN, by="activity").rows["label"]) >= {"Chess"}
    assert set(figure(seen.db, "P1", ADMIN, by="partner").rows["label"]) >= {"Knights"}


def test_activities_and_partners_go_by_their_codes(seen):
    """Their numbers inside would tell how many people were loaded before them."""
    assert set(figure(seen.db, "P1", ADMIN, by="activity").rows["grp"]) == {"CHESS", "whole"}
    assert set(figure(seen.db, "P1", BOARD, by="partner").rows["grp"]) == {"P1", "whole"}


def test_the_total_row_is_named_for_what_is_counted(seen):
    for key, name in (("S2", "All students"), ("S10", "All answers"), ("D4", "All rows")):
        assert figure(seen.db, key, ADMIN).rows["label"].iloc[-1] == name


# Every row


@pytest.mark.parametrize("viewer", [ADMIN, BOARD], ids=["admin", "board"])
@pytest.mark.parametrize("key", list(CATALOGUE))
def test_every_row_has_an_n_and_an_interval_or_a_reason(seen, key, viewer):
    yearly = () if CATALOGUE[key].of_everybody is None else ("year",)
    for by in ("", *yearly, *CATALOGUE[key].dimensions):
        shown = figure(seen.db, key, viewer, by=by)
        rows = shown.rows
        bare = rows[rows["value"].notna() & (rows["low"].isna() | rows["high"].isna())]
        # The total of bands is all of all: it is no estimate.
        bare = bare[(bare["grp"] != "whole") | (bare["value"] != 1)]
        assert (bare["reason"].fillna("") != "").all(), (by, bare)
        assert (rows.loc[rows["value"].isna(), "reason"].fillna("") != "").all(), by
        assert rows.loc[~rows["hidden"].astype(bool), "n"].notna().all(), by
        assert rows["label"].str.len().gt(0).all()
        assert len(rows) or shown.reason
        assert shown.period
        assert as_json(shown)["indicator"] == key


# Who may see what


def test_a_principal_sees_the_own_school_live(seen, alder, principal):
    assert figure(seen.db, "S2", principal).place == "Alder"
    assert table(seen, "S2", "gender", principal) == table(seen, "S2", "gender", school=alder)


def test_a_principal_is_refused_another_school(seen, birch, principal):
    with pytest.raises(NotAllowed):
        figure(seen.db, "S2", principal, school=birch)


def test_a_principal_sees_the_district_as_the_board_does(seen, principal):
    mine = figure(seen.db, "S2", principal, by="gender", school=HOME_DISTRICT)
    pd.testing.assert_frame_equal(mine.rows, figure(seen.db, "S2", BOARD, by="gender").rows)
    assert mine.left_out == ()


def test_a_sheet_made_for_who_sees_more_serves_nobody_else(seen, alder, birch, principal):
    counted, released = (sheet(seen.db, HOME_DISTRICT, live) for live in (True, False))
    with pytest.raises(ValueError, match="is none for this viewer"):
        sheet_for(seen.db, BOARD, 0, counted)
    with pytest.raises(ValueError, match="is none for this viewer"):
        sheet_for(seen.db, principal, HOME_DISTRICT, counted)
    with pytest.raises(ValueError, match="is none for this viewer"):
        sheet_for(seen.db, principal, alder, sheet(seen.db, birch, True))
    assert sheet_for(seen.db, BOARD, 0, released) is released
    assert sheet_for(seen.db, ADMIN, HOME_DISTRICT, counted) is counted


def test_small_groups_are_withheld_from_the_board(seen):
    rows = figure(seen.db, "S2", BOARD, by="gender").rows.set_index("grp")
    # One boy is chronically absent; his girls' row would give it away.
    assert rows["hidden"].to_dict() == {"male": True, "female": True, "whole": False}
    assert rows.loc[["male", "female"], ["count", "n", "value", "low", "high"]].isna().all(axis=None)
    assert rows.loc[["male", "female"], "reason"].nunique() == 1


def test_the_board_gets_no_row_that_was_not_released(hand_made):
    with store(hand_made.db).writing() as tx:
        tx.connection.exec_driver_sql("DELETE FROM released")
    shown = figure(hand_made.db, "S2", BOARD)
    assert shown.rows.empty
    assert shown.reason


@pytest.mark.parametrize("viewer", [ADMIN, BOARD], ids=["admin", "board"])
def test_a_split_that_is_not_declared_is_refused_with_those_that_are(seen, viewer):
    with pytest.raises(BadSplit, match=r"race_ethnicity, .*grade, .*year"):
        figure(seen.db, "S2", viewer, by="shoe_size")


def two_districts(office: Office, number: int) -> Office:
    """Alder the same, Birch with more or less absence and with other students."""
    days = weekdays("2025-09-01", 4)
    of_birch = [(f"{2000 + pupil}", "0120", "7", "F") for pupil in range(30 + number)]
    office.done(
        calendar=calendar(["0110", "0120"], days),
        roster=roster([(pupil, "0110", "7", "M") for pupil in district.ALDER] + of_birch),
        attendance=absences(
            [("1001", "0110", days[0]), ("1001", "0110", days[-1])]
            + [(pupil[0], "0120", day) for pupil in of_birch[: 5 + number] for day in days[: 2 + number]]
        ),
    )
    return office


def test_what_a_principal_gets_holds_nothing_of_another_school(migrated, open_copy):
    """Two districts that differ in the other school alone tell the principal the same of the own."""
    told = []
    for number in (0, 7):
        office = two_districts(open_copy(migrated), number)
        viewer = Viewer("principal", (office.school("0110"),))
        shown = [
            figure(office.db, entry.key, viewer, by=by)
            for entry in CATALOGUE.values()
            if entry.unit_of_count == "students"
            for by in ("", *entry.dimensions)
        ]
        told.append([as_json(one) for one in shown])
    assert told[0] == told[1]


# Years


def test_by_year_is_the_total_of_each_year_in_order(office):
    for year in (2024, 2025):
        days = weekdays(f"{year}-09-0{2 if year == 2024 else 1}", 4)
        people = [(f"{number}", "0110", "7", "F", f"{year}-{(year + 1) % 100}") for number in range(20)]
        missed = [("1", "0110", day) for day in (days[0], days[-1])] + [("2", "0110", days[0])] * (
            year == 2025
        )
        missed += [("2", "0110", days[3])] * (year == 2025)
        office.done(
            **{f"calendar{year}": calendar(["0110"], days)},
            **{f"roster{year}": roster(people)},
            **{f"absences{year}": absences(missed)},
        )
    shown = figure(office.db, "S2", ADMIN, by="year")
    assert shown.rows["grp"].tolist() == ["2024", "2025"]
    assert shown.rows["label"].tolist() == ["2024–25", "2025–26"]
    assert shown.rows["count"].tolist() == [1, 2]
    assert figure(office.db, "S2", ADMIN, year=2024).whole["count"] == 1


def test_hours_by_year_are_hours_and_bands_have_no_number_of_a_year(seen):
    for viewer in (ADMIN, BOARD):
        rows = figure(seen.db, "P3", viewer, by="year").rows
        assert rows[["grp", "n", "value"]].to_numpy().tolist() == [["2025", 10, pytest.approx(2.0)]]
        with pytest.raises(BadSplit, match="band"):
            figure(seen.db, "S3", viewer, by="year")


def test_who_is_left_out_is_told_to_those_who_see_people(office):
    days = weekdays("2025-09-01", 4)
    people = [(f"{number}", "0110", "7", "F") for number in range(12)] + [("99", "0110", "PK", "F")]
    office.done(
        calendar=calendar(["0110"], days),
        roster=roster(people),
        absences=absences([("1", "0110", days[0]), ("2", "0110", days[-1])]),
    )
    assert [n for _, n in figure(office.db, "S2", ADMIN).left_out] == [1]
    assert figure(office.db, "S2", BOARD).left_out == ()
