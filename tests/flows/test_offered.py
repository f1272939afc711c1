"""What partners offer, from the register, sheets and logs to figures; moved by a load as if counted anew."""

import io

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flows.database import store
from flows.figures import figure
from flows.release import publish
from flows.viewer import ADMIN, BOARD
from store import derived, lookup
from tests.databases import let_go
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, signin, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 8)
PARTNERS = [
    ["Partner", "Name", "Partner type", "Stage", "First day", "Agreement end"],
    ["P1", "Knights", "Civic organisation", "Active", "2022-09-01", "2025-11-15"],
    ["P2", "Harbor Works", "Business", "Renewing", "2025-09-01", "2026-06-30"],
    ["P3", "Quiet Trust", "Foundation or donor", "Active", "2020-01-01", "2026-06-30"],
    ["P4", "Riverside Rotary", "Civic organisation", "Dialogue", "", ""],
]
ACTIVITIES = [
    ["Activity", "Name", "Activity type", "Partner", "Minutes", "Seats"],
    ["CHESS", "Chess", "Enrichment club", "P1", "60", "10"],
    ["SHADOW", "Shadow day", "Job shadow", "P2", "120", "5"],
    ["CHOIR", "Choir", "Enrichment club", "", "45", ""],
]
SESSIONS = [
    ["Activity", "School", "Day", "Held"],
    *(["CHESS", "0110", day, held] for day, held in zip(DAYS[1:20:5], ["yes", "yes", "no", ""], strict=True)),
    *(["SHADOW", "0120", day, "yes"] for day in DAYS[2:40:20]),
    ["CHOIR", "0110", DAYS[3], "yes"],
]
LOG = "School,Volunteer,Organisation,Date,Hours\n"


def register(sessions: list[list[str]] = SESSIONS, partners: list[list[str]] = PARTNERS) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    sheets = {
        "Districts": [["District", "Name"], ["HV", "Hill Valley"]],
        "Schools": [["District", "School", "Name"], ["HV", "0110", "Alder"], ["HV", "0120", "Birch"]],
        "Partners": partners,
        "Activities": ACTIVITIES,
        "Sessions": sessions,
    }
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def log(*entries: tuple[str, str, str, str]) -> str:
    return LOG + "".join(",".join(entry) + "\n" for entry in entries)


def _offered(office: Office) -> None:
    students = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]
    office.offer(
        {
            "calendar.csv": calendar(["0110", "0120"], DAYS),
            "roster.csv": roster([*students, ("2001", "0120", "7", "M")]),
            "register.xlsx": register(),
        }
    )
    given_ = [
        ("Alder", "Ana", "Harbor Works", DAYS[4], "1:30"),
        ("Birch", "Bo", "Harbor Works", DAYS[39], "2"),
    ]
    office.done(log=log(*given_, ("Alder", "Cy", "", DAYS[4], "")))


@pytest.fixture
def offered(made_once: MadeOnce) -> Office:
    return made_once(_offered)


def by(office: Office, key: str, split: str = "", **where) -> dict[str, tuple]:
    rows = figure(office.db, key, where.pop("viewer", ADMIN), by=split, **where).rows
    return {
        label: (count, n, value)
        for label, count, n, value in rows[["label", "count", "n", "value"]].itertuples(index=False)
    }


def test_a_partner_is_active_where_it_was_seen(offered):
    # The last day known is the last of the eight weeks, 24 October: a volunteer at Birch.
    found = by(offered, "active_partners", "partner")
    assert {name: row[2] for name, row in found.items()} == {
        "Knights": 1, "Harbor Works": 1, "Quiet Trust": 0, "Riverside Rotary": 0, "All partners": 2,
    }  # fmt: skip
    assert by(offered, "active_partners", "partner_type")["Civic organisation"][:2] == (1, 2)
    paper = by(offered, "paper_partners", "partner")
    assert {name for name, row in paper.items() if row[2]} == {"Quiet Trust", "All partners"}


def test_a_school_has_its_own_partners(offered):
    alder = offered.school("0110")
    # Harbor Works gave hours there; Quiet Trust is seen nowhere.
    assert set(by(offered, "active_partners", "partner", school=alder)) == {
        "Knights", "Harbor Works", "All partners",
    }  # fmt: skip


def test_agreements_are_told_by_how_long_they_run(offered):
    found = by(offered, "agreement_coverage")
    # To 15 November are 22 days, to 30 June far more.
    assert found["Lapses in 60 days"] == (1, 2, 0.5)
    assert found["Runs on"] == (1, 2, 0.5)
    assert found["Lapsed"] == (0, 2, 0)
    days = by(offered, "agreement_days", "partner")
    assert (days["Knights"][2], days["All agreements"][2]) == (22, 22)
    assert figure(offered.db, "agreement_days", ADMIN, by="partner").as_of == "2025-10-24"


def test_partners_stand_in_stages_in_their_order(offered):
    rows = figure(offered.db, "partners_by_stage", ADMIN, by="stage").rows
    assert rows["label"].tolist() == ["Dialogue", "Marked active", "Renewing", "All partners"]
    assert rows["count"].tolist() == [1, 2, 1, 4]


def test_sessions_held_are_of_those_planned_of_which_it_is_known(offered):
    # Of chess two were held, one cancelled, of one nothing is known; two shadow days, one choir.
    assert by(offered, "delivery_fidelity")["All planned sessions"][:2] == (5, 6)
    assert by(offered, "delivery_fidelity", "partner") == {
        "Harbor Works": (2, 2, 1), "The school itself": (1, 1, 1), "Knights": (2, 3, pytest.approx(2 / 3)),
        "All planned sessions": (5, 6, pytest.approx(5 / 6)),
    }  # fmt: skip


def test_time_hangs_on_the_largest_partner(offered):
    # Two hours of chess, four of the shadow day; the school's own choir is nobody's share.
    found = by(offered, "dependency", "partner")
    assert found["Harbor Works"] == (240, 360, pytest.approx(2 / 3))
    assert found["Knights"] == (120, 360, pytest.approx(1 / 3))
    assert by(offered, "dependency")["All minutes"][2] == pytest.approx(2 / 3)
    assert by(offered, "partner_concentration")["All minutes"][2] == pytest.approx(5 / 9)


def test_hours_of_volunteers_are_added_up_and_a_blank_adds_none(offered):
    assert by(offered, "volunteer_hours")["All entries"][1:] == (3, 3.5)
    assert by(offered, "volunteer_hours", "partner")["Harbor Works"][1:] == (2, 3.5)
    assert set(by(offered, "volunteer_hours", "month")) == {
        "Sep 2025", "Oct 2025", "All entries",
    }  # fmt: skip


def test_people_but_students_are_counted_once_at_a_school_by_role(offered):
    people = [("2001", ["X", ""]), ("9001", ["X", "X"])]  # one is a student, the other a guest
    offered.done(sheet=signin("Chess", "Knights", "Alder", [DAYS[1], DAYS[16]], people))
    assert figure(offered.db, "people_served", ADMIN, by="role").rows.empty  # a sheet is of students
    heads = "School,Date,Name,Role,Time In,Time Out,Activity\n"
    lines = [
        f"Alder,{DAYS[1]},Ana Vega,Parent,17:00,18:00,Chess",
        f"Alder,{DAYS[6]},Ana Vega,Parent,17:00,18:00,Chess",
    ]
    lines.append(f"Birch,{DAYS[1]},Bo Lind,Teacher,17:00,18:00,Chess")
    offered.done(visits=heads + "\n".join(lines) + "\n")
    found = by(offered, "people_served", "role")
    assert {name: row[2] for name, row in found.items()} == {
        "Parent or caregiver": 1, "Teacher": 1, "All people": 2,
    }  # fmt: skip
    assert offered.rows() == offered.rebuilt()


def test_seats_are_filled_by_who_is_expected(offered):
    people = [(f"{1000 + number}", ["X", "A"]) for number in range(12)]
    offered.done(sheet=signin("Chess", "Knights", "Alder", [DAYS[1], DAYS[16]], people))
    # Ten seats each, twelve expected: of both sessions of which it is known that they were held.
    assert by(offered, "capacity_use", "activity")["Chess"] == (10, 10, 1)


def test_partnerships_that_last_and_partners_seen_once(offered):
    # On 24 October: Knights three years and some weeks, Harbor Works seven weeks.
    assert by(offered, "lasting_partners")["All partners at work"] == (1, 2, 0.5)
    assert by(offered, "one_off_partners")["All partners at work"] == (0, 2, 0)


def test_the_board_sees_partners_and_sessions_and_no_hours_of_people(offered):
    publish(offered.db, ADMIN, "1")
    for key, split in (
        ("active_partners", "partner"),
        ("delivery_fidelity", "partner"),
        ("dependency", "partner"),
    ):
        assert by(offered, key, split, viewer=BOARD) == by(offered, key, split)
    for key in ("volunteer_hours", "capacity_use", "people_served"):
        told = figure(offered.db, key, BOARD)
        assert told.rows.empty
        assert "people" in told.reason or "students" in told.reason


def test_everybody_is_told_the_time_that_enough_volunteers_gave(offered):
    """Eleven helped two hours each at Alder, one each five of them at Birch, too; a twelfth is not named."""
    helped = [("Alder", f"Name {at}", "", DAYS[5], "2") for at in range(11)]
    helped += [("Birch", f"Name {at}", "", DAYS[6], "1") for at in range(5)]
    offered.done(more=log(*helped, ("Alder", "", "Harbor Works", DAYS[5], "0:30")))
    # Beside them Ana and Cy at Alder (1:30 and untold), Bo at Birch (2 hours): 14 people, 31 hours.
    assert figure(offered.db, "volunteer_time", ADMIN).rows[["n", "value"]].to_numpy().tolist() == [[14, 31]]
    publish(offered.db, ADMIN, "1")
    told = figure(offered.db, "volunteer_time", BOARD)
    assert told.rows[["n", "value"]].to_numpy().tolist() == [[14, 31]]
    # 13 at Alder, six at Birch: alone Birch is the district less Alder, so neither school is told.
    for code in ("0110", "0120"):
        at_school = figure(offered.db, "volunteer_time", BOARD, school=offered.school(code))
        assert at_school.rows["hidden"].tolist() == [True]


def test_few_volunteers_are_told_nobody(offered):
    publish(offered.db, ADMIN, "1")
    for key in ("volunteer_time", "volunteer_value"):
        told = figure(offered.db, key, BOARD)
        assert told.rows["value"].isna().all()


def test_a_year_without_sessions_says_so(office):
    office.done(roster=roster([("1001", "0110", "7", "F")]))
    assert "loaded" in figure(office.db, "active_partners", ADMIN).reason


SCHOOLS = ("0110", "0120")
school = st.sampled_from(SCHOOLS)
moves = st.lists(
    st.one_of(
        st.tuples(
            st.just("register"), st.sets(st.tuples(school, st.integers(0, 39)), min_size=1, max_size=6)
        ),
        st.tuples(st.just("log"), school, st.integers(0, 39)),
        st.tuples(st.just("sheet"), school, st.integers(0, 38)),
        st.tuples(st.just("stages"), st.sampled_from(["Active", "Paused"])),
        st.tuples(st.just("undo"), st.integers(0, 9)),
    ),
    min_size=3,
    max_size=7,
)


def play(office: Office, move: tuple, number: int) -> None:
    kind, *told = move
    if kind == "undo":
        live = office.live()[2:]
        if live:
            office.undo(live[told[0] % len(live)])
        return
    if kind == "log":
        where, day = told
        files = {"log.csv": log((where, "Ana", "Harbor Works", DAYS[day], "1"))}
    elif kind == "sheet":
        where, day = told
        people = [("1001", ["X", "X"]), ("1002", ["A", "A"]), ("1003", ["A", "X"])]
        files = {f"sheet{number}.csv": signin("Chess", "Knights", where, DAYS[day : day + 2], people)}
    else:
        held = (
            [["CHESS", where, DAYS[day], "yes"] for where, day in sorted(told[0])]
            if kind == "register"
            else []
        )
        partners = [[*row[:3], told[0] if kind == "stages" else row[3], *row[4:]] for row in PARTNERS[1:]]
        files = {"register.xlsx": register([SESSIONS[0], *held], [PARTNERS[0], *partners])}
    answers = {"coverage": "file", "mode": "replace", "activity": "Chess", "date_order": "mdy"}
    loaded = office.offer(files, answers | {f"school.{code}": "new" for code in SCHOOLS})
    assert not loaded.waiting, (move, loaded.waiting)


@given(moves)
@settings(
    max_examples=5,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=[Phase.generate],
)
@pytest.mark.prove
def test_what_loads_move_equals_what_is_counted_anew(engine, migrated, played):
    office = Office(engine.copy(let_go(migrated)))
    office.done(
        calendar=calendar(SCHOOLS, DAYS),
        roster=roster([("1001", "0110", "7", "F"), ("1002", "0120", "7", "F"), ("1003", "0120", "7", "F")]),
    )
    for number, move in enumerate(played):
        play(office, move, number)
    assert office.rows() == office.rebuilt()
    engine.drop(office.db)


def test_a_later_day_that_is_taken_back_moves_the_district_back(offered):
    batch = offered.done(later=log(("Alder", "Di", "Quiet Trust", "2026-01-30", "1")))[0].batch
    assert by(offered, "active_partners", "partner")["Quiet Trust"][2] == 1
    offered.undo(batch)
    assert by(offered, "active_partners", "partner")["Quiet Trust"][2] == 0
    assert offered.rows() == offered.rebuilt()


def test_the_cells_of_partners_take_no_room_where_there_are_none(hand_made):
    with store(hand_made.db).reading() as tx:
        birch = {code: entity for entity, code in lookup.codes(tx, "school").items()}["0120"]
        cells = derived.read(tx, "cells", place=birch, measure=["partners", "sessions"])
    assert cells.empty
