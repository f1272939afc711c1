"""What is asked, what is taken, what waits; and what a preview says is what the load does."""

import pytest

from flows.figures import figure
from flows.intake import File, check, load
from flows.uploads import raw, rejected, undo
from flows.viewer import ADMIN, BOARD, NotAllowed
from tests.flows import district
from tests.flows.exports import HEADS, absences, calendar, google, roster, signin, weekdays
from tests.flows.office import DERIVED, IN_FORCE, Office, read

DAYS = weekdays("2025-09-01", 4)
NO_YEAR = HEADS[:-1]


def asked(office: Office, files: dict[str, str], answers: dict[str, str] | None = None) -> list[str]:
    """Names of the questions a load waits for; nothing may be in force of it."""
    before = office.rows()
    loaded = office.offer(files, answers)
    assert not loaded.batches
    assert office.rows() == before
    return [need.name for waiting in loaded.waiting for need in waiting.needs]


def people(count: int, school: str = "0110", first: int = 1) -> list[tuple[str, ...]]:
    return [(f"{first + number}", school, "7", "F") for number in range(count)]


# Questions


def test_a_school_nobody_knows_is_asked_and_the_answer_taken(hand_made):
    file = {"b": absences([("1001", "Aldr", "2025-09-10"), ("1002", "Aldr", "2025-09-11")])}
    assert asked(hand_made, file) == ["school.Aldr"]
    [need] = hand_made.offer(file).waiting[0].needs
    assert need.choices["0110"] == "Alder"
    before = hand_made.absent("2025-09-11")
    hand_made.done({"school.Aldr": "0110"}, **file)
    assert hand_made.absent("2025-09-11") == before + 1
    assert figure(hand_made.db, "S2", ADMIN, school=hand_made.school("0110")).whole["n"] == 41


NO_SCHOOL = signin(
    "Chess", "Knights", "Alder", ["2025-09-09", "2025-09-16"], [("1001", "XA"), ("1002", "XX")]
).replace("Site: Alder\n", "")


def test_the_known_schools_are_the_choices_where_a_file_names_none(hand_made):
    [waiting] = hand_made.load(sheet=NO_SCHOOL).waiting
    [need] = [need for need in waiting.needs if need.name == "school"]
    assert need.choices == {"0110": "Alder", "0120": "Birch"}
    hand_made.done({"school": "0120"}, sheet=NO_SCHOOL)


def test_where_no_school_is_known_its_name_is_typed(office):
    [waiting] = office.load(sheet=NO_SCHOOL).waiting
    [need] = [need for need in waiting.needs if need.name == "school"]
    assert need.choices == {}


def test_a_school_can_be_told_to_be_new(hand_made):
    file = {"b": absences([("1", "0130", "2025-09-10"), ("2", "0130", "2025-09-11")])}
    hand_made.done({"school.0130": "new"}, **file)
    assert hand_made.school("0130")


def test_a_school_that_a_waiting_file_names_is_not_known_by_that(hand_made):
    roster_without_year = roster(people(3, "0130", first=5000), NO_YEAR)
    marks = absences([("5000", "0130", "2025-09-10"), ("5001", "0130", "2025-09-11")])
    loaded = hand_made.offer({"roster": roster_without_year, "b": marks})
    assert {need.name for waiting in loaded.waiting for need in waiting.needs} == {"year", "school.0130"}


def test_a_roster_without_a_year_asks_it_and_takes_answer_or_option(office, migrated, open_copy):
    file = {"roster": roster(people(12), NO_YEAR)}
    assert asked(office, file) == ["year"]
    office.done({"year": "2025"}, **file)
    other = open_copy(migrated)
    assert not other.offer(file, year=2025).waiting
    assert office.rows(["enrolments"]) == other.rows(["enrolments"])


def test_a_roster_of_a_part_of_the_students_asks_whether_it_is_all(office):
    office.done(roster=roster(people(80)))
    part = {"part": roster([(*row[:2], "8", row[3]) for row in people(20)])}
    assert asked(office, part) == ["mode"]
    [added] = office.done({"mode": "add"}, **part)
    assert (added.mode, added.changed, added.withdrawn) == ("add", 20, 0)
    assert len(office.rows(["enrolments"])["enrolments"]) == 80
    office.undo(added.batch)
    [whole] = office.done({"mode": "replace"}, **part)
    assert (whole.changed, whole.withdrawn) == (20, 60)
    assert len(office.rows(["enrolments"])["enrolments"]) == 20


def test_a_code_nobody_knows_is_asked_and_counts_as_answered(office):
    file = {"a": absences([("1", "0110", DAYS[0], "QX"), ("2", "0110", DAYS[0], "A")])}
    assert asked(office, file) == ["code.QX"]
    office.done({"code.QX": "present"}, **file)
    assert office.absent(DAYS[0]) == 1
    office.done({"code.QX": "absent"}, **file)
    assert office.absent(DAYS[0]) == 2


def test_what_a_code_means_is_remembered_with_its_source_until_it_is_taken_back(office):
    first = {"a": absences([("1", "0110", DAYS[0], "QX"), ("2", "0110", DAYS[1], "A")])}
    second = {"b": absences([("3", "0110", DAYS[5], "QX"), ("4", "0110", DAYS[6], "A")])}
    assert asked(office, second) == ["code.QX"]
    office.done({"code.QX": "excused"}, **first)
    [later] = office.done(**second)
    assert office.absent(DAYS[5]) == 1
    assert office.done(**first)[0].again
    office.undo(1)
    office.undo(later.batch)
    assert asked(office, second) == ["code.QX"]


def test_a_name_of_a_school_is_remembered_with_its_source(hand_made):
    hand_made.done(
        {"school.Aldr": "0110"}, b=absences([("1001", "Aldr", "2025-10-10"), ("1002", "Aldr", "2025-10-11")])
    )
    hand_made.done(c=absences([("1001", "Aldr", "2025-10-20"), ("1002", "Aldr", "2025-10-21")]))
    assert hand_made.absent("2025-10-20") == 1


def test_a_sheet_of_an_activity_nobody_registered_is_asked(hand_made):
    sheet = signin("Robots", "Brightline", "Alder", district.CHESS, [("1001", "XXX"), ("1002", "XAX")])
    loaded = hand_made.offer({"sheet": sheet.replace("Activity: Robots\n", "")})
    assert [need.name for need in loaded.waiting[0].needs] == ["activity"]


# Unmarked days


@pytest.mark.parametrize(("unmarked", "value"), [("present", 1 - 3 / 60), ("not_counted", 1 - 3 / 5)])
def test_a_day_without_a_mark_counts_as_the_source_means_it(office, unmarked, value):
    marks = [("1", "0110", DAYS[0]), ("1", "0110", DAYS[1], "P"), ("2", "0110", DAYS[0])]
    marks += [("3", "0110", DAYS[0]), ("3", "0110", DAYS[-1], "P")]
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(people(3)))
    office.done({"unmarked": unmarked}, a=absences(marks))
    assert office.number("S1")[2] == pytest.approx(value)


@pytest.mark.parametrize("first", ["absences only", "presence, too"])
def test_two_schools_that_record_differently_are_each_counted_their_way(office, first):
    office.done(
        calendar=calendar(["0110", "0120"], DAYS),
        roster=roster([*people(2), *people(2, "0120", first=11)]),
    )
    files = {
        "absences only": absences([("1", "0110", DAYS[0]), ("2", "0110", DAYS[-1])]),
        "presence, too": absences(
            [("11", "0120", day, "P") for day in DAYS[:19]]
            + [("11", "0120", DAYS[19])]
            + [("12", "0120", day, "P") for day in DAYS]
        ),
    }
    office.done(one=files.pop(first))
    office.done(other=next(iter(files.values())))
    assert office.number("S1", school=office.school("0110"))[2] == pytest.approx(1 - 2 / 40)
    assert office.number("S1", school=office.school("0120"))[2] == pytest.approx(1 - 1 / 40)


# Order, and what is missing


def test_the_match_rate_follows_a_roster_that_comes_later(office):
    office.done(a=absences([("1", "0110", DAYS[0]), ("2", "0110", DAYS[1]), ("99", "0110", DAYS[2])]))
    assert office.number("D4")[:2] == (0, 3)
    [batch] = office.done(roster=roster(people(5)))
    assert office.number("D4")[:2] == (2, 3)
    office.undo(batch.batch)
    assert office.number("D4")[:2] == (0, 3)


def test_a_mark_said_twice_is_one_row_with_an_id(office):
    twice = [("1", "0110", DAYS[0], "A"), ("1", "0110", DAYS[0], "T"), ("2", "0110", DAYS[1])]
    office.done(roster=roster(people(5)), a=absences(twice))
    assert office.number("D4")[:2] == (2, 2)


def test_a_school_without_a_calendar_gives_a_reason_and_no_number(office):
    office.done(
        roster=roster([*people(12), *people(12, "0120", first=21)]),
        calendar=calendar(["0120"], DAYS),
        a=absences([("1", "0110", DAYS[0]), ("2", "0110", DAYS[-1]), ("21", "0120", DAYS[0])]),
    )
    for key in ("S1", "S2"):
        shown = figure(office.db, key, ADMIN, school=office.school("0110"))
        assert shown.whole is None or shown.whole[["value", "low", "high"]].isna().all()
        assert shown.reason


def test_answers_find_their_school_once_the_register_names_it(office):
    lines = ["Timestamp,Your role,Your school,I feel safe at school"]
    said = ["Agree", "Strongly agree", "Disagree"] * 4
    lines += [f"9/15/2025 {8 + number}:00:00,Student,Alder,{text}" for number, text in enumerate(said)]
    form = "\n".join(lines) + "\n"
    [batch] = office.done(form=form)
    assert "unknown_school" in {problem.code for problem in batch.problems}
    office.offer({"register.xlsx": district.register()})
    [again] = office.done(form=form)
    assert not again.again
    assert figure(office.db, "S10", ADMIN, school=office.school("0110")).whole["n"] == 12
    assert office.done(form=form)[0].again


# What waits


def test_good_rows_load_while_bad_ones_wait_with_place_and_value(hand_made):
    listed = {row["file"]: row for row in _uploads(hand_made)}
    waiting = rejected(hand_made.db, listed["attendance.csv"]["batch"])
    assert waiting[["line", "column", "value"]].to_numpy().tolist() == [[44, "Att_Date", "soon"]]
    assert (waiting[["what", "mend"]] != "").all(axis=None)
    assert listed["attendance.csv"]["rejected"] == 1
    name, data = raw(hand_made.db, listed["attendance.csv"]["batch"])
    assert (name, data) == ("attendance.csv", district.attendance().encode())


def _uploads(office: Office) -> list[dict]:
    from flows.uploads import uploads

    return uploads(office.db)


def test_a_file_nobody_recognises_waits_and_the_others_load(office):
    loaded = office.offer({"notes": "Dear all,\nsee you on Monday.\n", "calendar": calendar(["0110"], DAYS)})
    assert [batch.file for batch in loaded.batches] == ["calendar.csv"]
    assert [waiting.file for waiting in loaded.waiting] == ["notes.csv"]
    assert loaded.waiting[0].problems


def test_only_the_office_takes_files_back(hand_made):
    with pytest.raises(NotAllowed):
        undo(hand_made.db, 1, BOARD)


# Preview


def numbers(loaded) -> list[dict]:
    return [batch.as_json() | {"batch": 0} for batch in loaded.batches]


def files_beside(office: Office) -> list[str]:
    """All files in the folder of the database but the engine's own."""
    names = [path.name for path in office.path.parent.rglob("*")]
    return sorted(name for name in names if not name.endswith(("-wal", "-shm")))


def test_a_preview_changes_nothing_and_says_what_the_load_says(hand_made, monkeypatch):
    # As small as this, files are kept beside the database, which no transaction takes back.
    monkeypatch.setattr("store.batches.LARGE", 10)
    files = {
        "attendance": absences([mark for mark in district.ABSENT if mark[0] != "1003"]),
        "roster": roster(district.students()[:-1], district.HEADS),
        "club": signin("Chess", "Knights", "Alder", district.CHESS, [("1001", "XXX"), ("1039", "XXX")]),
    }
    before = hand_made.everything()
    beside = files_beside(hand_made)
    preview = hand_made.offer(files, dry_run=True)
    assert not preview.waiting
    assert {batch.batch for batch in preview.batches} == {0}
    assert hand_made.everything() == before
    assert files_beside(hand_made) == beside
    assert numbers(preview) == numbers(hand_made.offer(files))


def test_what_moved_is_told_by_the_files_that_moved_it(hand_made):
    kept = [mark for mark in district.ABSENT if mark[0] not in ("1003", "1004")]
    form = google([f"10/15/2025 {8 + number}:00:00" for number in range(12)])
    moved, still = hand_made.done(attendance=absences(kept), other=form)
    told = {(move["indicator"], move["school"]): (move["before"], move["after"]) for move in moved.moved}
    assert told["chronic_absence", "0110"] == pytest.approx((11 / 41, 9 / 41))
    assert told["chronic_absence", ""] == pytest.approx((15 / 81, 13 / 81))
    assert ("chronic_absence", "0120") not in told
    assert not any(indicator == "reach" for indicator, _ in told)
    assert still.moved == []


def test_a_load_that_breaks_keeps_nothing(hand_made, monkeypatch):
    before = hand_made.everything()
    monkeypatch.setattr("flows.derive.count_quality", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        hand_made.load(b=absences([("1001", "0110", "2025-09-10"), ("1002", "0110", "2025-09-11")]))
    assert hand_made.everything() == before


def test_checking_needs_no_database():
    [(file, checked)] = read({"roster": roster(people(3))})
    assert check(file).as_json() == checked.as_json()
    assert (checked.kind, checked.format) == ("roster", "roster")


def test_nothing_to_load_is_nothing_done(office):
    before = office.everything()
    loaded = load(office.db, [])
    assert (loaded.batches, loaded.waiting) == ([], [])
    assert office.everything() == before
    assert not any(office.rows([*IN_FORCE, *DERIVED]).values()) or office.rows(["districts"])


UNKNOWN = "Nr;Tag;Kürzel\n1001;{0}.09.2025;K\n1002;{0}.09.2025;K\n"


def test_columns_told_by_hand_are_remembered_for_the_next_export(hand_made):
    told = {"format": "sis_daily", "field.student": "Nr", "field.day": "Tag", "field.code": "Kürzel"}
    said = {"school": "0110", "coverage": "file"}
    meant = {"code.K": "absent", "unmarked": "present"}
    before = hand_made.absent("2025-09-16")
    [first] = hand_made.done(told | said | meant, a=UNKNOWN.format(15))
    [second] = hand_made.done(said, b=UNKNOWN.format(16))
    assert (first.format, second.format, second.source) == ("sis_daily", "sis_daily", first.source)
    assert (before, hand_made.absent("2025-09-16")) == (0, 2)


def test_an_answer_for_one_file_is_not_given_to_another():
    answers = {"a.csv::format": "sis_daily", "school": "0110"}
    first, second = (check(File(name, UNKNOWN.format(15).encode()), answers) for name in ("a.csv", "b.csv"))
    assert (first.format, second.format) == ("sis_daily", "")


class Stopped(BaseException):
    """Somebody stops a load, as a page that starts anew does."""


@pytest.mark.parametrize("stage", ["Keeping", "Counting"])
def test_a_load_that_is_stopped_leaves_no_trace(hand_made, stage):
    def stop(share: float, words: str) -> None:
        if words.startswith(stage):
            raise Stopped

    before = hand_made.everything()
    file = File("late.csv", absences([("1001", "0110", "2025-09-12")]).encode())
    answers = {"coverage": "file", "mode": "add"}
    with pytest.raises(Stopped):
        load(hand_made.db, [(file, check(file, answers))], answers=answers, progress=stop)
    assert hand_made.everything() == before


def test_a_load_tells_its_stages_and_its_share_grows(hand_made):
    told = []
    file = File("late.csv", absences([("1001", "0110", "2025-09-12")]).encode())
    answers = {"coverage": "file", "mode": "add"}
    load(
        hand_made.db,
        [(file, check(file, answers))],
        answers=answers,
        progress=lambda *said: told.append(said),
    )
    assert [words.split()[0] for _, words in told] == ["Keeping", "Counting…", "Publishing"]
    assert [share for share, _ in told] == sorted(share for share, _ in told)
