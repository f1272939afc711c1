"""People of files who are on no roster are settled on one page, by those who may, and told to nobody else."""

import pytest

from flows.accounts import HERE
from flows.database import store
from flows.strangers import decided, listed
from flows.viewer import ADMIN
from store import enrolled, lookup
from tests.flows.office import Office
from tests.pages.test_actions import district, pressed_in_window, schools, seen  # noqa: F401

ASKED = ":gray[Who is in a file, and on no roster?]"


@pytest.fixture
def student(district) -> enrolled.Stay:  # noqa: F811
    """A student of the first school, whose name a sign-in list misspells; with strangers at both schools."""
    own, other = schools(district)
    with store(district).reading() as tx:
        known = enrolled.students(tx, [own], 1).iloc[0]
        codes = lookup.codes(tx, "school")
    rows = [
        ("Name", "Date", "Activity", "School"),
        (f"{known['name']}x", "2026-05-05", "Garden", codes[own]),
        ("Zebulon Quist", "2026-05-05", "Garden", codes[own]),
        ("[Omega] *Quist*", "2026-05-05", "Garden", codes[other]),
    ]
    Office(district).done(garden="\n".join(map(",".join, rows)) + "\n")
    return known


def waiting(db: str) -> set[str]:
    return {one.told.name for one in listed.page(db, ADMIN)}


def pressed(app, start: str) -> None:
    """Press the first button whose key begins so."""
    app.button(key=next(one.key for one in app.button if one.key and one.key.startswith(start))).click().run()
    assert not app.exception


def test_the_office_says_who_somebody_is_and_takes_it_back(district, student):  # noqa: F811
    app = seen("ann", "quality").app
    found = seen("ann", "quality")
    assert ASKED in [text for _, text in found.headings]
    assert "3 people of “Sign-in sheets, Garden” are not matched yet." in found.words
    assert f"“**{student['name']}x**”" in found.words
    pressed(app, "same_")
    assert waiting(district) == {"Zebulon Quist", "[Omega] *Quist*"}
    app.button_group(key="people_state").set_value("decided").run()
    assert any(f"**{student['name']}**" in one.value for one in app.markdown)
    pressed(app, "back_")
    assert f"{student['name']}x" in waiting(district)


def test_a_student_is_looked_for_by_name(district, student):  # noqa: F811
    app = seen("ann", "quality").app
    key = next(one.key for one in listed.page(district, ADMIN) if one.told.name == "Zebulon Quist")
    mark = "_".join(map(str, key))
    app.button(key=f"look_{mark}").click().run()
    app.text_input(key=f"look_words_{mark}").set_value(student["code"])
    app.button(key=f"look_{mark}").click().run()
    pressed_in_window(app, f"look_{mark}", f"look_sure_{mark}")
    (said,) = listed.page(district, ADMIN, said=True)
    assert (said.told.name, said.student.code) == ("Zebulon Quist", student["code"])


def test_an_id_of_attendance_is_told_with_its_remedy_and_no_button_joins_it(district, student):  # noqa: F811
    with store(district).reading() as tx:
        codes = lookup.codes(tx, "school")
    own = schools(district)[0]
    lines = [
        "Student ID,School,School Year,Days Enrolled,Days Absent",
        f"0{student['code']},{codes[own]},2025-26,90,4",
    ]
    Office(district).done(totals="\n".join(lines) + "\n")
    found = seen("ann", "quality")
    key = "_".join(map(str, next(one.key for one in listed.page(district, ADMIN) if one.by_id)))
    assert f"id **0{student['code']}**" in found.words
    assert "a list of replaced ids (old id, new id) says whose it is" in found.words
    buttons = {one.key for one in found.app.button}
    assert f"none_{key}" in buttons
    assert not [one for one in buttons if one and one.startswith((f"same_{key}", f"look_{key}"))]


def test_all_of_a_file_are_set_apart_at_once(district, student):  # noqa: F811
    app = seen("ann", "quality").app
    app.button(key="people_none").click().run()
    pressed_in_window(app, "people_none", "people_none_sure")
    assert waiting(district) == set()
    assert "it was said of each who they are" in seen("ann", "quality").words


def test_each_sees_the_people_of_the_own_school_and_the_board_none(district, student):  # noqa: F811
    own, other = seen("pat", "quality"), seen("oth", "quality")
    assert "Zebulon Quist" in own.words
    assert "Omega" not in own.everything
    assert "[Omega] *Quist*" in other.words
    assert "Zebulon" not in other.everything
    for one in (own, other):
        assert "The school office can say who they are." in one.words
        assert not [
            each for each in one.app.button if (each.key or "").startswith(("same_", "none_", "look_"))
        ]
    for name in ("bo", "vi"):
        told = seen(name, "quality")
        assert "Quist" not in told.everything
        assert ASKED not in [text for _, text in told.headings]


def test_the_match_rate_and_the_home_page_lead_to_them(district, student):  # noqa: F811
    for view, label in (
        ("loaded", "See the 3 people who are on no roster"),
        ("quality", "See the 3 people who are on no roster"),
        ("overview", "Who in our files could not be matched to the roster?"),
    ):
        links = [one.proto for one in seen("ann", view).app.get("page_link")]
        assert [(one.page, one.query_string) for one in links if one.label == label] == [
            ("quality", "at=people")
        ]
    decided.say(district, HERE, {one.key: "" for one in listed.page(district, ADMIN)})
    assert "on no roster" not in seen("ann", "loaded").words


def test_without_anybody_the_list_says_what_was_looked_through(sample):
    found = sample("quality")
    assert "Nobody: no file names a student who is on no roster." in found.words
    assert "surveys that ask for the student's id." in found.words
