"""What partners give, promise and are asked, from sheets to figures; values by hand."""

import io

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flows.figures import figure
from flows.release import publish
from flows.viewer import ADMIN, BOARD
from tests.databases import let_go
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, weekdays
from tests.flows.office import Office
from tests.flows.test_offered import by

DAYS = weekdays("2025-09-01", 8)  # to 24 October
PARTNERS = [
    ["Partner", "Name", "Partner type", "Stage", "Partner since"],
    ["P1", "Knights", "Civic organisation", "Active", "2022-09-01"],
    ["P2", "Harbor Works", "Business", "Active", ""],
    ["P3", "Ana Vega", "Individual", "Active", ""],
]
SHEETS = {
    "Schools": [["School", "Name"], ["0110", "Alder"], ["0120", "Birch"]],
    "Partners": PARTNERS,
    "Activities": [["Activity", "Name", "Partner", "Minutes"], ["CHESS", "Chess", "P1", "60"]],
    "Sessions": [["Activity", "School", "Day", "Held"], ["CHESS", "0110", DAYS[39], "yes"]],
    "Contributions": [
        ["Partner", "School", "Date", "Kind", "Value"],
        ["P1", "0110", "2025-09-05", "Money", "$1,000.00"],
        ["P1", "0110", "2025-10-06", "Materials", ""],
        ["P2", "0120", "2025-10-06", "Food", "$50.50"],
        ["P3", "0120", "2025-10-07", "Money", "$200"],
    ],
    "Goals": [
        ["Partner", "School", "Goal", "Domain", "Baseline", "Target", "Current", "Due", "Status"],
        ["P1", "0110", "Read", "Academic", "60", "80", "80", "2025-10-01", ""],
        ["P1", "0110", "Suspensions", "Behaviour", "40", "20", "25", "2025-10-02", ""],
        ["P2", "0120", "Visits", "Academic", "0", "4", "1", "2026-06-12", ""],
        ["P2", "0120", "Unknown", "", "", "", "", "2025-10-02", ""],
    ],
    "Contacts": [
        ["Partner", "School", "Date", "Channel", "Two-way"],
        ["P1", "0110", "2025-10-20", "Meeting", "yes"],
        ["P2", "0120", "2025-09-02", "Phone call", "yes"],
        ["P2", "0120", "2025-10-20", "E-mail", "no"],
    ],
    "Reviews": [
        ["Partner", "Review due", "Review held"],
        ["P1", "2025-10-01", "2025-10-03"],
        ["P2", "2025-10-01", ""],
        ["P2", "2026-05-01", ""],
    ],
    "Challenges": [
        ["Partner", "School", "Challenge", "Opened", "Resolved"],
        ["P1", "0110", "Time", "2025-09-02", ""],
        ["P2", "0120", "Time", "2025-09-02", "2025-09-12"],
    ],
    "Trainings": [
        ["Partner", "Date", "Topic", "Role", "Number trained"],
        ["P1", "2025-09-10", "Safety", "Volunteer", "4"],
        ["", "2025-09-10", "Safety", "Teacher", "12"],
    ],
    "Expenses": [
        ["School", "Activity code", "Category", "From", "To", "Amount"],
        ["0110", "", "Coordination", "2025-09-01", "2025-10-24", "$500"],
        ["0110", "CHESS", "Supplies", "2025-09-05", "", "$30"],
    ],
    "Milestones": [
        ["Partner", "School", "Milestone", "Date", "Shared"],
        ["P1", "0110", "Goal met", "2025-10-01", "yes"],
        ["P2", "0120", "Anniversary", "2025-10-01", "no"],
        ["P2", "0120", "Anniversary", "2025-10-02", ""],
    ],
}


def book(**sheets: list[list[str]]) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _partnered(office: Office) -> None:
    files = {
        "calendar.csv": calendar(["0110", "0120"], DAYS),
        "roster.csv": roster([("1001", "0110", "7", "F"), ("2001", "0120", "7", "M")]),
        "register.xlsx": book(**SHEETS),
    }
    loaded = office.offer(files)
    assert not loaded.waiting, loaded.waiting


@pytest.fixture
def partnered(made_once: MadeOnce) -> Office:
    return made_once(_partnered)


def test_contributions_are_added_up_and_what_nobody_valued_is_counted_apart(partnered):
    # 1,000 + 50.50 + 200; four gifts, three of them valued.
    assert by(partnered, "contribution_value")["All gifts"] == (3, 4, 1250.5)
    assert by(partnered, "contribution_value", "partner")["Knights"] == (1, 2, 1000)
    kinds = by(partnered, "contribution_value", "resource_type")
    assert kinds["Money"] == (2, 2, 1200)
    assert kinds["Materials"][:2] == (0, 1)
    alder = partnered.school("0110")
    assert by(partnered, "contribution_value", school=alder)["All gifts"] == (1, 2, 1000)


def test_volunteer_hours_are_worth_the_rate_that_the_register_tells(partnered):
    entries = "Alder,Bo,Knights,2025-10-06,2\nAlder,Cy,Knights,2025-10-07,\n"
    log = f"School,Volunteer,Organisation,Date,Hours\n{entries}"
    partnered.done(log=log)
    assert by(partnered, "contribution_value")["All gifts"] == (3, 6, 1250.5)  # 2025 has no rate
    partnered.done(rates="Year,Value of an hour,Source\n2025,$34.79,Independent Sector\n")
    assert by(partnered, "contribution_value")["All gifts"] == (4, 6, pytest.approx(1250.5 + 69.58))
    found = by(partnered, "contribution_value", "resource_type")
    assert found["Volunteer hours"] == (1, 2, 69.58)
    assert partnered.rows() == partnered.rebuilt()


def test_goals_met_are_of_those_due_of_which_it_is_known(partnered):
    # Read is met, suspensions came three quarters of the way, visits are due later, one is unknown.
    assert by(partnered, "goal_attainment")["All goals"] == (1, 2, 0.5)
    assert by(partnered, "goal_attainment", "domain")["Academic"] == (1, 1, 1)
    progress = by(partnered, "goal_progress", "goal")
    assert {label: row[2] for label, row in progress.items()} == {
        "Read · Knights · due Wed 1 Oct 2025": 1,
        "Suspensions · Knights · due Thu 2 Oct 2025": 0.75,
        "Visits · Harbor Works · due Fri 12 Jun 2026": 0.25,
        "All goals": pytest.approx(2 / 3, abs=0.001),
    }


def test_contacts_reviews_and_trainings_are_of_partners(partnered):
    # On 24 October: Knights four days ago; Harbor Works 52 days; nobody ever reached Ana Vega.
    assert by(partnered, "recent_contact")["All active partners"] == (1, 3, pytest.approx(1 / 3))
    days = by(partnered, "days_since_contact", "partner")
    assert {name: row[2] for name, row in days.items()} == {
        "Harbor Works": 52, "Knights": 4, "All active partners": 52,
    }  # fmt: skip
    assert by(partnered, "reviews_held")["All partners"] == (1, 2, 0.5)
    assert by(partnered, "training_coverage")["All active partners"] == (1, 2, 0.5)  # Ana Vega is one person
    assert by(partnered, "people_trained", "role")["Teacher"][2] == 12


def test_what_goes_wrong_and_what_is_celebrated(partnered):
    assert by(partnered, "open_challenges", "challenge_type")["Time"] == (1, 2, 1)
    assert by(partnered, "days_to_resolve")["All settled challenges"][1:] == (1, 10)
    assert by(partnered, "milestones")["All milestones"][2] == 3
    assert by(partnered, "milestones_shared")["All milestones"] == (1, 2, 0.5)


def test_what_is_spent_stands_beside_what_is_given(partnered):
    assert by(partnered, "expenses")["All expenses"] == (2, 2, 530)
    assert by(partnered, "leverage")["All dollars of coordination"][1:] == (500, pytest.approx(2.501))


def test_gifts_are_work_and_a_partner_that_gave_is_active(partnered):
    assert by(partnered, "active_partners", "partner")["Ana Vega"][2] == 1


def test_the_board_sees_organisations_and_no_gift_of_a_single_person(partnered):
    publish(partnered.db, ADMIN, "1")
    found = by(partnered, "organisation_gifts", "partner", viewer=BOARD)
    assert found == by(partnered, "organisation_gifts", "partner")
    assert set(found) == {"Knights", "Harbor Works", "All gifts"}
    assert found["All gifts"] == (2, 3, 1050.5)
    assert by(partnered, "goal_attainment", viewer=BOARD)["All goals"] == (1, 2, 0.5)
    for key in ("contribution_value", "goal_progress", "leverage", "cost_per_hour", "people_trained"):
        assert figure(partnered.db, key, BOARD).rows.empty


def test_a_partner_of_the_year_before_has_stayed_or_not(partnered):
    gifts = "Partner,School,Date,Kind,Value\nP2,0120,2024-10-06,Food,5\nP3,0120,2024-10-07,Food,5\n"
    partnered.done(before=gifts)
    assert by(partnered, "partner_retention")["All partners"] == (2, 2, 1)
    assert partnered.rows() == partnered.rebuilt()


def test_no_sheet_means_no_figure_and_not_none(office):
    office.done(roster=roster([("1001", "0110", "7", "F")]))
    for key in ("contribution_value", "goal_attainment", "recent_contact", "open_challenges", "leverage"):
        assert figure(office.db, key, ADMIN).reason


moves = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["Contributions", "Goals", "Contacts", "Expenses"]), st.integers(2, 4)),
        st.tuples(st.just("undo"), st.integers(0, 9)),
    ),
    min_size=3,
    max_size=6,
)


@pytest.mark.prove
@given(moves)
@settings(
    max_examples=8,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=[Phase.generate],
)
def test_what_loads_move_equals_what_is_counted_anew(engine, migrated, played):
    office = Office(engine.copy(let_go(migrated)))
    office.offer({"register.xlsx": book(**SHEETS)})
    for what, number in played:
        if what == "undo":
            live = office.live()[1:]
            if live:
                office.undo(live[number % len(live)])
            continue
        loaded = office.offer({"part.xlsx": book(**{what: SHEETS[what][:number]})}, {"mode": "replace"})
        assert not loaded.waiting, loaded.waiting
    assert office.rows() == office.rebuilt()
    engine.drop(office.db)
