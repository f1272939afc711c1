"""What is counted school by school is what is counted as a whole, with students of several schools."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flows import database, derive
from flows.database import store
from flows.derive import students
from flows.figures import figure
from flows.viewer import ADMIN
from store import derived, lookup
from tests.databases import Databases, let_go
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, signin, weekdays
from tests.flows.office import DERIVED, Office

DAYS = weekdays("2025-09-01", 4)
SCHOOLS = ("0110", "0120", "0130")


def on_roll(school: str, people: set[int]) -> list[tuple[str, str, str, str]]:
    return [(f"{number}", school, "7", "FM"[number % 2]) for number in sorted(people)]


def export(school: str, people: set[int]) -> str:
    return roster(on_roll(school, people))


people = st.sets(st.integers(1001, 1012), min_size=1, max_size=8)
several = st.sets(st.integers(1001, 1012), min_size=3, max_size=8)
schools = st.sampled_from(SCHOOLS)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("roster"), schools, people),
        st.tuples(st.just("attendance"), schools, people, st.integers(0, 19)),
        st.tuples(st.just("sheet"), schools, several),
        st.tuples(st.just("parts"), schools, several),
        st.tuples(st.just("undo"), st.integers(0, 9)),
    ),
    min_size=4,
    max_size=9,
)


def parts(school: str, who: list[int]) -> str:
    """A sign-in list of four weeks of an activity in which some led."""
    lines = ["Name,Student ID,Role,Activity,Date,Time In,School,Leadership"]
    lines += [
        f"S {number},{number},Student,Garden,{day},15:00,{school},{'leader' if number % 3 == 0 else ''}"
        for number in who
        for day in DAYS[number % 2 :: 5]
    ]
    lines += [f"P {one},{one},Parent,Garden,{DAYS[0]},15:00,{school}," for one in who if one % 4 == 0]
    return "\n".join(lines) + "\n"


def play(office: Office, move: tuple) -> None:
    kind, *told = move
    if kind == "undo":
        live = office.live()[1:]  # the calendar stays
        if live:
            office.undo(live[told[0] % len(live)])
        return
    if kind == "roster":
        text = export(*told)
    elif kind == "attendance":
        school, who, day = told
        text = absences([(f"{number}", school, DAYS[day]) for number in sorted(who)])
    elif kind == "parts":
        school, who = told
        text = parts(school, sorted(who))
    else:
        school, who = told
        marks = [(f"{number}", "XX X" if number % 2 else "X  X"[number % 3 :]) for number in sorted(who)]
        text = signin("Chess", "Knights", school, DAYS[1::5], [(one, of.ljust(4)) for one, of in marks])
    answers = {"coverage": "file", "mode": "replace", "activity": "Chess", "unmarked": "present"}
    answers |= {f"school.{code}": "new" for code in SCHOOLS}
    loaded = office.offer({kind: text}, answers)
    assert not loaded.waiting, (move, loaded.waiting)


def sequence(engine: Databases, migrated: str, played: list[tuple]) -> None:
    office = Office(engine.copy(let_go(migrated)))
    office.done(calendar=calendar(SCHOOLS, DAYS))
    for move in played:
        play(office, move)
    assert office.rows() == office.rebuilt()
    engine.drop(office.db)


@given(moves)
@settings(
    max_examples=2,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=[Phase.generate],
)
def test_moving_a_district_by_what_its_schools_change_equals_counting_it_whole(engine, migrated, played):
    sequence(engine, migrated, played)


@pytest.mark.prove
@given(moves)
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
def test_many_sequences_with_students_of_several_schools_equal_a_rebuild(engine, migrated, played):
    sequence(engine, migrated, played)


def _shared_student(office: Office) -> None:
    office.done(
        calendar=calendar(SCHOOLS, DAYS),
        north=roster(on_roll("0110", set(range(1001, 1013))) + on_roll("0120", set(range(1011, 1021)))),
    )
    office.done(
        {"unmarked": "present"}, marks=absences([("1011", "0110", DAYS[0]), ("1011", "0120", DAYS[0])])
    )


@pytest.fixture
def shared_student(made_once: MadeOnce) -> Office:
    """1001 to 1012 at 0110, 1011 to 1020 at 0120: two students are in both."""
    return made_once(_shared_student)


def whole(office: Office, place: int) -> dict[str, int]:
    with store(office.db).reading() as tx:
        rows = derived.read(tx, "cells", year=2025, place=place, dimension="whole")
    return dict(zip(rows["measure"], rows["amount"], strict=True))


def test_a_student_of_two_schools_counts_once_in_the_district_and_a_day_once(shared_student):
    with store(shared_student.db).reading() as tx:
        schools = {code: number for number, code in lookup.codes(tx, "school").items()}
    district, north, south = (whole(shared_student, place) for place in (1, schools["0110"], schools["0120"]))
    assert (north["students"], south["students"], district["students"]) == (12, 10, 20)
    day = north["absent_units"]
    assert (south["absent_units"], district["absent_units"]) == (day, day)
    # 20 students and one school day of one week: the two of both schools have each day once.
    assert district["enrolled_units"] == 20 * (north["enrolled_units"] // 12)


def test_only_students_of_several_schools_have_rows_of_the_district(shared_student):
    with store(shared_student.db).reading() as tx:
        people = lookup.codes(tx, "person")
        rows = derived.read(tx, "student_years", year=2025, place=1)
        months = derived.read(tx, "student_months", year=2025)
    assert sorted(people[number] for number in rows["person"]) == ["1011", "1012"]
    assert {people[number] for number in months["person"]} == {"1011", "1012"}


def test_a_new_day_of_a_school_counts_that_school_and_its_students_elsewhere(shared_student, monkeypatch):
    counted: list[tuple[int, list[int]]] = []
    count = students.count_portion

    def watched(tx, year, schools, persons, *rest):
        counted.append((len(schools), persons))
        return count(tx, year, schools, persons, *rest)

    monkeypatch.setattr(students, "count_portion", watched)
    shared_student.done({"unmarked": "present"}, day=absences([("1001", "0110", DAYS[3])]))
    [(places, persons)] = counted
    assert (places, len(persons)) == (1, 2)


def test_portions_of_any_size_come_to_the_same(shared_student, monkeypatch):
    before = shared_student.rows()
    for size in (1, 5, 11):
        monkeypatch.setattr(students, "PORTION", size)
        with store(shared_student.db).writing() as tx:
            derive.rebuild(tx)
        assert shared_student.rows() == before


def test_who_visits_another_school_is_counted_at_their_own(shared_student):
    sheet = signin("Chess", "Knights", "0120", DAYS[9:12], [("1001", "XX "), ("1015", "X  ")])
    [batch] = shared_student.done({"activity": "Chess"}, sheet=sheet)
    reached = figure(shared_student.db, "reach", ADMIN, school=shared_student.school("0110"))
    assert reached.rows["count"].tolist() == [1]
    shared_student.undo(batch.batch)
    reached = figure(shared_student.db, "reach", ADMIN, school=shared_student.school("0110"))
    assert reached.rows["count"].tolist() == [0]


def test_counts_of_older_rules_are_made_anew_when_a_database_is_opened(hand_made):
    before = hand_made.rows(DERIVED)
    with store(hand_made.db).writing() as tx:
        derived.clear(tx, "cells", year=2025, dimension="grade")
        derived.set_rules(tx, derive.RULES - 1)
    assert hand_made.rows(DERIVED) != before
    database.ready(hand_made.db)
    assert hand_made.rows(DERIVED) == before
