"""The page that loads files, pressed as someone of the office would."""

from streamlit.testing.v1 import AppTest

from flows import home, uploads
from flows.intake import Batch, Loaded, Problem
from flows.viewer import ADMIN
from pages.parts.problems import _found
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
    table = _table(moves)
    assert table["Year"].tolist() == ["2025–26", "2024–25"]
    assert table.loc[0, ["Now", "After loading"]].tolist() == ["93.12%", "93.08%"]


def test_the_notes_hold_what_is_seen_only_beside_what_is_loaded():
    """A box on the page had no line in the download, which then was empty."""
    problem = Problem("notice", "unknown_school", "There is no school 0990.", "Load the register first.")
    batch = Batch(0, "", "roster.csv", "roster", "replace", [], problems=(problem,))
    assert _found([], Loaded([batch], [])) == [("roster.csv", problem)]
