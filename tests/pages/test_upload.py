"""The page that loads files, pressed as someone of the office would."""

from streamlit.testing.v1 import AppTest

from flows import choices, home, uploads
from flows.intake import Batch, Loaded, Problem, guides
from flows.intake.load import ORDER
from flows.viewer import ADMIN
from pages.parts.problems import _found
from pages.parts.uploads import TITLES
from pages.parts.whatif import _table
from tests.commands import small
from tests.pages.seen import Seen


def given(app: AppTest, **files: str) -> AppTest:
    chosen = [(f"{name}.csv", text.encode(), "text/csv") for name, text in files.items()]
    return app.file_uploader[0].set_value(chosen).run()


def test_a_file_that_was_taken_back_can_be_loaded_again(empty):
    """The page went on saying that it is loaded, and had no button to load it."""
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    assert "Yes. Every view counts it from now on." in Seen(app).words
    uploads.undo(home.own(), 1, ADMIN)
    app.run()
    assert "Every view counts it" not in Seen(app).words
    app.button(key="load").click().run()
    assert "Yes. Every view counts it from now on." in Seen(app).words
    assert [row["live"] for row in uploads.uploads(home.own())] == [True, False]


def test_one_file_is_told_as_one(empty):
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    assert "1 file was loaded, 1 in use." in Seen(app.switch_page("../office/loaded.py").run()).words


def test_a_number_that_moves_is_shown_to_move_and_in_which_year():
    """93.12 and 93.08 % of two years were four times 93 %."""
    moves = [
        {
            "indicator": "average_daily_attendance",
            "school": "",
            "year": year,
            "before": 0.9312,
            "after": 0.9308,
        }
        for year in (2024, 2025)
    ]
    table = _table(moves, {})
    assert table["Year"].tolist() == ["2025–26", "2024–25"]
    assert table.loc[0, ["Now", "After loading"]].tolist() == ["93.12%", "93.08%"]


def test_the_notes_hold_what_is_seen_only_beside_what_is_loaded():
    """A box on the page had no line in the download, which then was empty."""
    problem = Problem("notice", "unknown_school", "There is no school 0990.", "Load the register first.")
    batch = Batch(0, "", "roster.csv", "roster", "replace", [], problems=(problem,))
    assert _found([], Loaded([batch], [])) == [("roster.csv", problem)]


UNKNOWN = "Nr;Tag;Kürzel\n00100001;{0}.09.2025;K\n00100002;{0}.09.2025;E\n"
"""Absences of a student system nobody knows, on one day of September after the 12th."""


def pressed(app: AppTest, label: str) -> AppTest:
    [button] = [each for each in app.button if each.label == label]
    return button.click().run()


def box(app: AppTest, words: str):
    [found] = [each for each in app.selectbox if words in each.label and "kind of file" not in each.label]
    return found


def test_a_file_nobody_knows_is_told_by_hand_and_its_next_export_is_known(empty):
    app = given(empty("upload").app, roster=small.roster(), calendar=small.calendar())
    app.button(key="load").click().run()
    app = given(app, absences=UNKNOWN.format(15))
    assert "This file was not recognised." in Seen(app).words
    [kind] = [each for each in app.selectbox if each.key.startswith("need_")]
    kind.select("sis_daily").run()
    assert "Which column holds what?" in Seen(app).words
    app = pressed(app, "Use these columns")
    box(app, 'the attendance code "K"').select("absent")
    app = pressed(app, "They mean this")
    assert "What do these marks mean?" not in Seen(app).words
    box(app, "Which school").select("0110").run()
    app.button(key="load").click().run()
    app = given(app, absences=UNKNOWN.format(16))
    assert "Which column holds what?" not in Seen(app).words
    assert "What do these marks mean?" not in Seen(app).words
    box(app, "Which school").select("0110").run()
    app.button(key="load").click().run()
    assert [row["rows"] for row in uploads.uploads(home.own())][:2] == [2, 2]


def test_files_that_were_not_loaded_wait_with_their_answers(empty):
    app = given(empty("upload").app, roster=small.roster(years=False))
    [year] = [each for each in app.text_input if "year" in each.label.casefold()]
    year.set_value("2025").run()
    later = empty("upload").app
    assert "1 file waits to be loaded" in Seen(later).words
    later = pressed(later, "Go on")
    later.button(key="load").click().run()
    assert [row["file"] for row in uploads.uploads(home.own())] == ["roster.csv"]
    assert "waits to be loaded" not in Seen(empty("upload").app).words


def test_files_that_are_not_wanted_are_put_away(empty):
    given(empty("upload").app, roster=small.roster())
    later = pressed(empty("upload").app, "Put away")
    assert "waits to be loaded" not in Seen(later).words
    assert uploads.uploads(home.own()) == []


def part() -> str:
    """The roster with four students of each school: forty of the forty-eight are gone."""
    lines = small.roster().splitlines()
    return "\n".join([*lines[:5], *lines[25:29]]) + "\n"


FULL = "Is it the full export?"


def test_a_school_is_called_by_its_name_and_lines_by_one_count(empty):
    """It was "0140" where its name is known; "19 rows" stood beside "16 of 18 lines"."""
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    names = choices.school_codes(home.own())
    moves = [
        {"indicator": "reach", "school": code, "year": 2025, "before": 0.2, "after": 0.3} for code in names
    ]
    assert _table(moves, names)["Where"].tolist() == list(names.values())
    one = small.roster().splitlines()[1]
    more = f"{small.roster()}{one}\n,{one.partition(',')[2]}\n"
    words = Seen(given(empty("upload").app, roster=more)).words
    assert "50 lines" in words
    assert "48 of 50 lines are ready. 1 is left out. 1 is counted in another." in words


def test_an_answer_that_withdraws_rows_stands_beside_the_file_and_can_be_changed(empty):
    """Answered once, the question was gone for good, and the file went straight on to taking rows away."""
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    app = given(empty("upload").app, roster=part())
    box(app, FULL).select("replace").run()
    words = Seen(app).words
    assert "40 records loaded before are not in this file. Is it the full export?" in words
    assert "Yes: rows it no longer holds are withdrawn" in words
    pressed(app, "Change")
    assert box(app, FULL).value is None
    box(app, FULL).select("add").run()
    assert "none vanish" in Seen(app).words


def test_files_that_were_put_away_are_asked_of_again(empty):
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    app = given(app, roster=part())
    box(app, FULL).select("replace").run()
    app = pressed(app.file_uploader[0].set_value([]).run(), "Put away")
    app = given(app, roster=part())
    assert box(app, FULL).value is None


def test_what_was_answered_is_told_to_who_goes_on_later(empty):
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    box(given(app, roster=part()), FULL).select("replace").run()
    later = pressed(empty("upload").app, "Go on")
    assert "Yes: rows it no longer holds are withdrawn" in Seen(later).words


def test_the_same_file_again_is_told_with_its_day_and_nothing_is_to_load(empty):
    """It was said to be loaded as though just now, or offered to be loaded again."""
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    assert "Records new: 48 · changed: 0 · unchanged: 0 · vanished: 0 · lines left out: 0" in Seen(app).words
    app = given(app.file_uploader[0].set_value([]).run(), copy=small.roster())
    words = Seen(app).words
    assert "You loaded this file on " in words
    assert "as “roster.csv”. Nothing to do." in words
    assert not [each for each in app.button if each.key == "load"]
    app = given(app.file_uploader[0].set_value([]).run(), roster=small.roster())
    assert "as “roster.csv”. Nothing to do." in Seen(app).words
    assert "waits to be loaded" not in Seen(empty("upload").app).words


def test_a_file_that_says_nothing_new_is_not_offered_as_lines_to_load(empty):
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    app = given(app.file_uploader[0].set_value([]).run(), saved=small.roster() + "\n")
    assert "Nothing to do: every row is loaded already." in Seen(app).words
    assert app.button(key="load").label == "Load it all the same"


def test_beside_a_new_file_only_its_lines_are_loaded(empty):
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    app = given(app, roster=small.roster(), calendar=small.calendar())
    assert "roster.csv was loaded before: nothing of it would change." in Seen(app).words
    assert app.button(key="load").label == "Load 40 lines"


def test_a_file_that_is_loaded_can_be_read_again_to_answer_otherwise(empty):
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    app = given(app.file_uploader[0].set_value([]).run(), roster=small.roster())
    app = pressed(app, "Read it again, to answer otherwise")
    assert "Is this the right kind of file?" in Seen(app).words


def test_who_went_on_with_a_file_that_waited_is_told_that_it_is_loaded(empty):
    given(empty("upload").app, roster=small.roster())
    later = pressed(empty("upload").app, "Go on")
    later.button(key="load").click().run()
    assert "Yes. Every view counts it from now on." in Seen(later).words


def test_every_kind_of_file_has_its_name_and_its_place_in_the_order_of_loading():
    kinds = {form.kind for form, _ in guides()} - {"corrections"}
    assert kinds == set(TITLES) == set(ORDER)


PUBLISHED = (
    "School Year,School Code,School Name,Student Group,CA\n"
    "2024-25,0,State,All Students,21.3%\n"
    "2024-25,0110,Alder,All Students,12.5%\n"
)


def test_staff_say_what_a_published_column_shows_and_it_stands_below_the_finding(empty):
    app = given(
        empty("upload").app, roster=small.roster(), calendar=small.calendar(), attendance=small.attendance()
    )
    app.button(key="load").click().run()
    app = given(empty("upload").app, table=PUBLISHED)
    box(app, "CA").set_value("chronic_absence")
    app = pressed(app, "It shows this")
    assert "“CA” is shown beside “Chronic absence”, as published." in Seen(app).words
    app.button(key="load").click().run()
    seen = Seen(app.switch_page("../review/overview.py").run())
    assert "State, published: 21.3% (2024–25)" in seen.words
