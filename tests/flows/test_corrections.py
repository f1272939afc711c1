"""What was wrong in a file is right once the corrected file is loaded, and an undo leaves no trace."""

import pytest

from tests.databases import Rows, let_go
from tests.flows import district
from tests.flows.exports import absences, calendar, google, microsoft, roster, weekdays
from tests.flows.office import DERIVED, IN_FORCE, Office

pytestmark = pytest.mark.both_engines

DAYS = weekdays("2025-09-01", 4)
FIRST, LAST = DAYS[0], DAYS[-1]
SCHOOL = "0110"


def spread(count: int) -> list[tuple[str, str, str]]:
    """So many absences over four weeks, one alone on the first day and one alone on the last."""
    inner = [(f"{number:04d}", SCHOOL, DAYS[1 + number % 18]) for number in range(count - 2)]
    return [("0998", SCHOOL, FIRST), *inner, ("0999", SCHOOL, LAST)]


def counts(office: Office) -> dict[str, int]:
    return {day: office.absent(day) for day in DAYS}


def one_less(before: dict[str, int], day: str) -> dict[str, int]:
    return before | {day: before[day] - 1}


# Absences taken back


@pytest.mark.parametrize("count", [5, 40])
def test_an_absence_left_out_of_the_corrected_export_is_gone(office, count):
    marks = spread(count)
    office.done(a=absences(marks))
    before = counts(office)
    office.done(a=absences(marks[:1] + marks[2:]))
    assert counts(office) == one_less(before, DAYS[1])


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_of_many_one_taken_back_at_the_edge_of_the_period_is_gone(office, day):
    marks = spread(40)
    office.done(a=absences(marks))
    before = counts(office)
    office.done(a=absences([mark for mark in marks if mark[2] != day]))
    assert counts(office) == one_less(before, day)


@pytest.mark.parametrize(("day", "count"), [(FIRST, 5), (LAST, 2)])
def test_of_few_it_cannot_be_known_and_is_asked_and_both_answers_hold(office, day, count):
    marks = spread(count)
    office.done(a=absences(marks))
    before = counts(office)
    rows = office.rows()
    corrected = absences([mark for mark in marks if mark[2] != day])
    waiting = office.load(a=corrected).waiting
    assert [need.name for need in waiting[0].needs] == ["coverage"]
    assert set(waiting[0].needs[0].choices) == {"earlier", "file"}
    assert office.rows() == rows, "a file that waits changes nothing"
    [kept] = office.done({"coverage": "file"}, a=corrected)
    assert counts(office) == before
    office.undo(kept.batch)
    office.done({"coverage": "earlier"}, a=corrected)
    assert counts(office) == one_less(before, day)


def test_a_correction_can_name_its_days_itself(office):
    marks = spread(5)
    office.done(a=absences(marks))
    before = counts(office)
    office.done({"coverage": f"{FIRST}..{LAST}"}, a=absences(marks[1:]))
    assert counts(office) == one_less(before, FIRST)


def test_two_of_thirty_at_the_edge_are_asked(office):
    marks = [("0997", SCHOOL, FIRST), *spread(29)]
    office.done(a=absences(marks))
    [waiting] = office.load(a=absences(marks[2:])).waiting
    assert [need.name for need in waiting.needs] == ["coverage"]


def test_the_only_absence_of_a_second_school_taken_back_is_gone(office):
    marks = [*spread(40), ("2001", "0120", DAYS[6])]
    office.done(a=absences(marks))
    before = counts(office)
    office.done(a=absences(marks[:-1]))
    assert counts(office) == one_less(before, DAYS[6])


def test_a_file_of_one_school_leaves_the_other_as_it_was(office):
    other = [(f"2{number:03d}", "0120", DAYS[number % 20]) for number in range(40)]
    office.done(a=absences([*spread(40), *other]))
    office.done(b=absences(spread(40)[:-1]))
    assert office.absent(DAYS[6]) == 2 + 2


def test_a_window_that_moves_on_takes_nothing_back_unasked(office):
    marks = spread(40)
    office.done(a=absences(marks))
    before = counts(office)
    moved = [mark for mark in marks if mark[2] != FIRST] + [("0001", SCHOOL, "2025-10-03")]
    [waiting] = office.load(b=absences(moved)).waiting
    assert [need.name for need in waiting.needs] == ["coverage"]
    office.done({"coverage": "file"}, b=absences(moved))
    assert counts(office) == before


def test_a_corrected_week_is_corrected_although_the_whole_period_was_loaded_first(office):
    marks = spread(40)
    week = [(f"{number:04d}", SCHOOL, DAYS[5 + number % 5]) for number in range(40, 80)]
    monday = [("0900", SCHOOL, DAYS[5])]
    week = [mark for mark in week if mark[2] != DAYS[5]]
    office.done(a=absences([mark for mark in marks if mark[2] != DAYS[5]]))
    office.done(b=absences(week + monday))
    before = counts(office)
    office.done(b=absences(week))
    assert counts(office) == one_less(before, DAYS[5])


@pytest.mark.parametrize("count", [12, 80])
def test_a_file_of_one_week_changes_nothing_outside_its_week(office, count):
    office.done(a=absences(spread(count)))
    before = counts(office)
    week = DAYS[5:10]
    office.done(b=absences([("0001", SCHOOL, week[0]), ("0002", SCHOOL, week[4])]))
    now = counts(office)
    assert {day: now[day] for day in DAYS if day not in week} == {
        day: before[day] for day in DAYS if day not in week
    }
    assert [now[day] for day in week] == [1, 0, 0, 0, 1]


# Forms downloaded again


def moments(count: int, day: str = "9/15/2025") -> list[str]:
    return [f"{day} {8 + number // 60}:{number % 60:02d}:00" for number in range(count)]


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(moments(40), id="each at its own moment"),
        pytest.param(["9/15/2025 8:00:00"] * 40, id="equal to the letter"),
    ],
)
def test_an_anonymous_form_of_34_then_40_answers_is_40(office, said):
    office.done(form=google(said[:34]))
    assert office.answers() == 34
    [batch] = office.done(form=google(said))
    assert office.answers() == 40
    assert office.live() == [1, 2]
    office.undo(batch.batch)
    assert office.answers() == 34


def test_answers_deleted_from_a_form_are_gone_after_the_next_download(office):
    said = [*moments(1, "9/1/2025"), *moments(20), *moments(1, "9/30/2025")]
    office.done(form=google(said))
    office.done(form=google(said[1:-1]))
    assert office.answers() == 20


def test_a_question_added_to_a_form_makes_no_new_source(office):
    first = google(moments(20))
    lines = first.splitlines()
    second = "\n".join([lines[0] + ",I like my school", *(line + "," for line in lines[1:])]) + "\n"
    later = "9/16/2025 8:00:00,Student,Agree,Agree\n"
    office.done(form=first)
    [batch] = office.done(form=second + later)
    assert office.answers() == 21
    assert "headings_changed" in {problem.code for problem in batch.problems}


def test_two_waves_of_one_form_that_count_from_1_again_are_two_sources(office):
    fall = [(number, f"10/{12 + number}/25 9:00:00", "Agree") for number in range(1, 11)]
    spring = [(number, f"4/{12 + number}/26 9:00:00", "Disagree") for number in range(1, 9)]
    [first] = office.done(pulse=microsoft(fall))
    [second] = office.done(pulse=microsoft(spring))
    assert first.source != second.source
    assert office.answers() == 18
    [again] = office.done(pulse=microsoft([*spring, (9, "4/28/26 9:00:00", "Agree")]))
    assert again.source == second.source
    assert office.answers() == 19


def test_a_form_taken_back_and_loaded_again_is_the_same_source(office):
    [first] = office.done(form=google(moments(10)))
    rows = office.rows(DERIVED)
    office.undo(first.batch)
    [second] = office.done(form=google(moments(10)))
    assert second.source == first.source
    assert office.rows(DERIVED) == rows


# The same again, and undo


def test_the_same_files_again_change_nothing(hand_made):
    before = hand_made.everything()
    batches = hand_made.done(**district.files())
    assert all(batch.again for batch in batches)
    assert hand_made.everything() == before


def test_a_file_given_twice_in_one_load_is_one_batch(office):
    text = absences(spread(5))
    loaded = office.offer({"a": text, "b": text})
    assert [batch.again for batch in loaded.batches] == [False, True]
    assert office.live() == [1]


def test_a_file_that_waits_may_be_given_twice(office):
    text = absences([("0001", SCHOOL, FIRST, "QX")])
    assert len(office.offer({"a": text, "b": text}).waiting) == 2


def three_loads(office: Office) -> list[Rows]:
    """Rows after nothing, and after each of three loads that overlap in attendance, roster and form."""
    states = [office.rows()]
    people = [(f"{number:04d}", SCHOOL, "7", "F" if number % 2 else "M") for number in range(38)]
    wide = {
        "calendar": calendar([SCHOOL], DAYS),
        "roster": roster(people),
        "a": absences(spread(40)),
        "form": google(moments(34)),
    }
    numbers = []
    for files in (
        wide,
        {"roster": roster([*people[:30], ("0999", SCHOOL, "8", "F")]), "a": absences(spread(40)[1:])},
        {"b": absences([("0003", SCHOOL, DAYS[6]), ("0004", SCHOOL, DAYS[8])]), "form": google(moments(40))},
    ):
        office.done(**files)
        states.append(office.rows())
        numbers.append(office.live())
    return states


@pytest.fixture(scope="module")
def thrice(migrated, engine) -> tuple[str, list[Rows]]:
    """A database with the three loads, and the rows before and after each."""
    url = engine.copy(let_go(migrated))
    states = three_loads(Office(url))
    return let_go(url), states


def test_undo_in_any_order_gives_back_the_exact_rows(thrice, open_copy):
    url, states = thrice
    seen: dict[frozenset[int], list[Rows]] = {}
    for order in ((8, 7, 6, 5, 1, 3, 2, 4), (5, 8, 6, 7)):
        office = open_copy(url)
        assert office.live() == list(range(1, 9))
        for number in order:
            office.undo(number)
            seen.setdefault(frozenset(office.live()), []).append(office.rows())
    for live, state in ((range(1, 7), states[2]), (range(1, 5), states[1]), ((), states[0])):
        found = seen[frozenset(live)]
        assert all(rows == state for rows in found), live
    assert len(seen[frozenset(range(1, 5))]) == 2


def test_what_an_unmarked_day_means_is_taken_back_with_its_batch(hand_made):
    before = hand_made.rows(DERIVED)
    [batch] = hand_made.done({"unmarked": "not_counted"}, attendance=district.attendance())
    assert hand_made.rows(DERIVED) != before
    hand_made.undo(batch.batch)
    assert hand_made.rows(DERIVED) == before


def test_the_data_version_rises_with_each_load_and_undo_and_not_with_the_same_again(office):
    seen = [office.version()]
    text = absences(spread(5))
    office.done(a=text)
    seen.append(office.version())
    office.done(a=text)
    assert office.version() == seen[-1]
    office.undo(1)
    seen.append(office.version())
    assert seen == sorted(set(seen))


def test_rows_in_force_and_derived_are_what_is_compared():
    assert {"enrolments", "attendance_months", "answers"} <= set(IN_FORCE)
    assert {"student_years", "cells", "reached"} <= set(DERIVED)
