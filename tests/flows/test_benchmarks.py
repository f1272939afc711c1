"""Published tables beside own figures: which column, whose line, which group and year; marks stay marks."""

import pytest

from flows.benchmarks.beside import KEPT
from flows.benchmarks.columns import by_words, parts_of_whole
from flows.benchmarks.groups import group_of
from flows.benchmarks.places import is_district, is_state
from flows.database import store
from flows.documents import as_json
from flows.figures import figure
from flows.viewer import ADMIN, BOARD
from store import batches
from tests.flows.office import Office

REGISTER = "School code,Name,Level\n0100,Maple Elementary,Elementary\n0200,Cedar Middle,Middle\n"
HEAD = "School Year,School Code,School Name,Student Group,Students,Percent Chronically Absent\n"
TABLE = HEAD + (
    "2024-25,0,State,All Students,1200000,21.3%\n"
    "2024-25,0,State,English Learners,120000,<5%\n"
    "2024-25,0,State,Grade 6,90000,19.0%\n"
    "2024-25,021,Harbor District,All Students,5000,18.1%\n"
    "2024-25,0100,Maple Elementary,All Students,400,12.5%\n"
    "2024-25,0100,Maple Elementary,English Learners,40,*\n"
    "2024-25,0200,Cedar Middle,All Students,600,25.0%\n"
    "2023-24,0,State,All Students,1190000,22.0%\n"
    "2023-24,0100,Maple Elementary,All Students,390,13.5%\n"
)


def told(office: Office, school: str = "", **wanted) -> list[tuple]:
    place = office.school(school) if school else 0
    shown = figure(office.db, "chronic_absence", ADMIN, school=place, **{"year": 2025, **wanted})
    return [(one.level, one.group, one.year, one.text, one.value) for one in shown.published]


def test_a_school_stands_beside_its_own_and_the_state_s_latest_value(office: Office):
    office.done(register=REGISTER)
    office.done(table=TABLE)
    assert told(office, "0100") == [
        ("school", "whole", 2024, "12.5%", 0.125),
        ("state", "whole", 2024, "21.3%", 0.213),
    ]


def test_a_value_of_a_later_year_says_nothing_of_an_earlier_one(office: Office):
    office.done(register=REGISTER, table=TABLE)
    assert told(office, "0200", year=2023) == [("state", "whole", 2023, "22.0%", 0.22)]


def test_groups_stand_beside_the_same_group_and_marks_stay_marks(office: Office):
    office.done(register=REGISTER, table=TABLE)
    assert told(office, "0100", by="english_learner") == [
        ("school", "whole", 2024, "12.5%", 0.125),
        ("school", "yes", 2024, "*", None),
        ("state", "whole", 2024, "21.3%", 0.213),
        ("state", "yes", 2024, "<5%", None),
    ]


def test_by_year_every_published_year_is_told(office: Office):
    office.done(register=REGISTER, table=TABLE)
    assert told(office, "0100", by="year") == [
        ("school", "2023", 2023, "13.5%", 0.135),
        ("school", "2024", 2024, "12.5%", 0.125),
        ("state", "2023", 2023, "22.0%", 0.22),
        ("state", "2024", 2024, "21.3%", 0.213),
    ]


def test_the_own_district_s_line_is_known_by_its_name_or_by_answer(office: Office):
    office.done(register=REGISTER)
    office.done({"district_line": "Harbor District"}, table=TABLE)
    assert told(office) == [
        ("district", "whole", 2024, "18.1%", 0.181),
        ("state", "whole", 2024, "21.3%", 0.213),
    ]


def test_the_figure_s_document_says_what_is_published_and_by_whom(office: Office):
    office.done(register=REGISTER, table=TABLE)
    shown = as_json(figure(office.db, "chronic_absence", BOARD, by="english_learner", year=2025))
    assert shown["published"][-1] == {
        "english_learner": "yes",
        "level": "state",
        "place": "State",
        "year": 2024,
        "value": None,
        "text": "<5%",
        "value_raw": "<5%",
        "suppressed": True,
        "bound": "<5%",
        "measure": "Percent Chronically Absent",
        "source": "table.csv",
    }


def test_another_indicator_has_nothing_published(office: Office):
    office.done(register=REGISTER, table=TABLE)
    assert figure(office.db, "average_daily_attendance", ADMIN, year=2025).published == ()


def test_staff_say_what_a_column_is_and_the_next_edition_remembers(office: Office):
    short = TABLE.replace("Percent Chronically Absent", "CA")
    office.done(register=REGISTER, table=short)
    assert told(office, "0100") == []
    office.done({"indicator.CA": "chronic_absence"}, table=short)
    assert told(office, "0100")[0] == ("school", "whole", 2024, "12.5%", 0.125)
    newer = HEAD.replace("Percent Chronically Absent", "CA") + "2025-26,0100,Maple,All Students,410,11.0%\n"
    office.done(next=newer)
    assert told(office, "0100")[0] == ("school", "whole", 2025, "11.0%", 0.11)


def test_the_one_column_of_shares_is_what_the_table_is_called(office: Office):
    short = TABLE.replace("Percent Chronically Absent", "CA").encode()
    office.done(register=REGISTER)
    assert not office.offer({"chronic_absence_by_school.csv": short}).waiting
    assert told(office, "0100")[0] == ("school", "whole", 2024, "12.5%", 0.125)


def test_staff_say_that_a_column_is_something_else(office: Office):
    office.done(register=REGISTER)
    office.done({"indicator.Percent Chronically Absent": "none"}, table=TABLE)
    assert told(office, "0100") == []


def test_undo_takes_the_published_values_back(office: Office):
    office.done(register=REGISTER)
    (batch,) = office.done(table=TABLE)
    office.undo(batch.batch)
    assert told(office, "0100") == []


def test_tables_loaded_before_are_understood_when_all_is_counted_anew(office: Office):
    office.done(register=REGISTER)
    (batch,) = office.done(table=TABLE)
    with store(office.db).writing() as tx:
        [counts] = batches.counts(tx, [batch.batch]).values()
        kept = counts.pop(KEPT)
        batches.set_counts(tx, batch.batch, counts)
    assert told(office, "0100") == []
    office.rebuilt()
    assert told(office, "0100")[0] == ("school", "whole", 2024, "12.5%", 0.125)
    with store(office.db).reading() as tx:
        [counts] = batches.counts(tx, [batch.batch]).values()
    assert counts[KEPT] == kept


def test_a_group_that_is_withheld_is_told_of_other_places_alone(open_copy, loaded):
    """One boy of the district is chronically absent; his girls' row would give it away."""
    office = open_copy(loaded)
    lines = [
        f"2024-25,{code},{name},{group},40,{rate}%"
        for code, name, rate in (("021", "Harbor", "10.5"), ("0", "State", "20.5"))
        for group in ("All Students", "Female", "Male")
    ]
    office.done({"district_line": "Harbor"}, table=HEAD + "\n".join(lines) + "\n")
    shown = figure(office.db, "chronic_absence", BOARD, by="gender")
    assert shown.rows.set_index("grp")["hidden"].to_dict() == {"male": True, "female": True, "whole": False}
    assert [(one.level, one.group) for one in shown.published] == [
        ("district", "whole"),
        *(("state", group) for group in shown.rows["grp"]),
    ]


def test_the_latest_edition_s_columns_hold(office: Office):
    office.done(register=REGISTER)
    office.done(table=TABLE)
    office.done({"indicator.Percent Chronically Absent": "none"}, table=TABLE)
    assert told(office, "0100") == []


@pytest.mark.parametrize(
    ("heading", "indicator"),
    [
        ("% chronic", "chronic_absence"),
        ("Chronically Absent Rate", "chronic_absence"),
        ("Tasa de ausentismo crónico", "chronic_absence"),
        ("Taux d'absentéisme chronique", "chronic_absence"),
        ("Taxa de absenteísmo crônico", "chronic_absence"),
        ("Attendance Rate", "average_daily_attendance"),
        ("Anwesenheitsquote", "average_daily_attendance"),
        ("Number of Students with Chronic Absenteeism", ""),
        ("% not chronically absent", ""),
        ("Change in chronic absence rate", ""),
        ("Teacher attendance rate", ""),
        ("Enrollment", ""),
    ],
)
def test_a_column_is_told_by_its_words(heading, indicator):
    assert by_words(heading) == indicator


@pytest.mark.parametrize(
    ("values", "raw", "rate", "parts"),
    [
        (["38.7", ""], ["38.7%", "*"], False, 100),
        (["0.391", "0.2"], ["0.391", "0.2"], False, 1),
        (["6.4", "31"], ["6.4", "31"], True, 100),
        (["6.4", "31"], ["6.4", "31"], False, 0),
        (["3655"], ["3655"], True, 0),
        ([""], ["*"], True, 0),
        ([""], ["<5%"], False, 100),
    ],
)
def test_shares_are_told_from_counts(values, raw, rate, parts):
    assert parts_of_whole(values, raw, rate) == parts


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", ("", "whole")),
        ("All Students", ("", "whole")),
        ("English Learners", ("english_learner", "yes")),
        ("Non-English Learners", ("english_learner", "no")),
        ("Students with Disabilities", ("disability", "yes")),
        ("Economically Disadvantaged", ("low_income", "yes")),
        ("Hispanic/Latino", ("race_ethnicity", "hispanic")),
        ("Two or More Races", ("race_ethnicity", "two_or_more")),
        ("Female", ("gender", "female")),
        ("Males", ("gender", "male")),
        ("Grade 06", ("grade", "6")),
        ("Hispanic; Female", None),
        ("Homeless", None),
        ("A", None),
    ],
)
def test_a_group_is_told_by_its_words(text, meant):
    assert group_of(text) == meant


def test_the_state_and_the_district_are_told_by_their_words():
    assert [is_state(name) for name in ("State", "Statewide", "Virginia", "State College", "Maple")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert [is_district(name) for name in ("District", "Division Total", "Harbor District")] == [
        True,
        True,
        False,
    ]
