"""The report page, and that a report's numbers are those of the pages, for whoever makes it."""

import io
import random
import re
from datetime import date

import openpyxl
import pytest

from charts import describe
from flows import actions, figures, home, reports
from flows.accounts import HERE
from flows.actions import Draft
from flows.reports import Reading
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from pages.parts import data
from reports.workbook import names
from tables import HOME_DISTRICT
from tables.report import Celebrated
from tests.pages.seen import ESCAPED
from tests.pages.viewers import ROLES, called, schools
from tests.reports.read import read

DAY = date(2026, 11, 22)
TOLD = ("impact", "engagement", "partners", "promises", "voices", "equity")
"""Views whose numbers are in the brief."""

OF_TWO_YEARS = "absence_gap_change"
"""Made of the released rows of two years, each of an edition of its own."""


def viewers() -> dict[str, Viewer]:
    return {"admin": ADMIN, "board": BOARD, "principal": Viewer("principal", (schools()[0][0],))}


def lines(table) -> set[tuple[str, ...]]:
    """Rows of a page's table as they are read."""
    return {tuple(ESCAPED.sub(r"\1", str(cell)) for cell in row) for row in table.to_numpy()}


@pytest.mark.parametrize("role", ROLES)
def test_the_briefs_answers_and_tables_are_those_of_the_pages(sample, role):
    rng = random.Random(f"brief {role}")
    (number, school), *_ = rng.sample(schools(), 1)
    viewer = viewers()[role]
    place = {} if role == "principal" or rng.random() < 0.5 else {"school": school}
    seen = [sample(key, show_as=called(role), **place) for key in rng.sample(TOLD, 3)]
    words = "\n".join(one.words for one in seen)
    tables = [lines(table) for one in seen for table in one.tables]
    made = reports.brief(Reading(home.sample(), viewer, number if place else 0), DAY)
    seen_in_brief = read(reports.written(made))
    found = 0
    for item, printed in zip(made.items, seen_in_brief.tables, strict=False):
        answer = reports.answer(item)
        assert answer in seen_in_brief.words
        # Of all groups together a page shows one indicator at a time, under the headline of both.
        if item.parts or f"### {answer}" not in words:
            continue
        own = {tuple(row) for row in printed[1:] if not row[0].endswith(" withheld")}
        if all({*row[1:]} == {"withheld"} for row in own):
            continue  # of what is withheld altogether many figures say the same
        assert any(own <= rows for rows in tables), item.question
        found += 1
    assert found >= 5


@pytest.mark.parametrize("role", ROLES)
def test_what_the_brief_says_of_equity_is_what_its_page_says(sample, role):
    made = reports.brief(Reading(home.sample(), viewers()[role]), DAY)
    seen = sample("equity", show_as=called(role))
    (equity,) = [section for section in made.sections if section.title == "Equity"]
    assert seen.headings[2] == (3, reports.answer(equity.items[0]))
    closer = [item for item in equity.items if lines(seen.tables[1]) <= {*map(tuple, table_of(item))}]
    assert closer, "the one that the page looks closer at"


def table_of(item) -> list[list[str]]:
    return describe.table(item.figure).to_numpy().tolist()


@pytest.mark.parametrize("role", ROLES)
def test_the_workbook_has_the_numbers_with_all_their_digits(home_of_sample, role):
    rng, viewer = random.Random(f"book {role}"), viewers()[role]
    made = reports.brief(Reading(home.sample(), viewer), DAY)
    book = openpyxl.load_workbook(io.BytesIO(reports.written(made, "xlsx")), read_only=True)
    plain = [(item, name) for item, name in zip(made.items, names(made), strict=True) if not item.parts]
    for item, name in rng.sample([one for one in plain if one[0].figure.key != "adjusted_absence"], 4):
        shown = item.figure
        again = figures.figure(home.sample(), shown.key, viewer, by=shown.by)
        value_of = {row["label"]: row["value"] for row in again.rows.to_dict("records")}
        rows = list(book[name].iter_rows(min_row=6, values_only=True))
        at = next(i for i, head in enumerate(rows[0]) if head in HEADS)
        told = {str(row[0]): row[at] for row in rows[1:] if row and row[0] in value_of}
        assert told
        for label, value in told.items():
            if isinstance(value, str):
                assert value_of[label] != value_of[label]
            else:
                assert value == pytest.approx(value_of[label], rel=1e-12)


HEADS = ("Share", "Number", "Dollars", "Hours", "Index", "Days", "Ratio")


def test_a_board_members_brief_holds_released_numbers_alone(home_of_sample):
    for school in (0, schools()[0][0]):
        made = reports.brief(Reading(home.sample(), BOARD, school), DAY)
        assert not made.live
        assert made.version == 0
        shown = [one for item in made.items for one in item.figures if one.key != OF_TWO_YEARS]
        assert all(one.edition[0] for one in shown)
        released = {key for key, entry in figures.EVERY.items() if entry.released}
        assert {one.key for one in shown} <= released | {"adjusted_absence"}
        words = read(reports.written(made)).words
        assert "small groups are not hidden" not in words
        for item in made.items:
            hidden = item.figure.rows[item.figure.rows["hidden"].astype(bool)]
            assert hidden[["count", "n", "value", "low", "high"]].isna().all().all()


def test_another_school_is_none_of_a_principals(home_of_sample):
    own, other = (number for number, _ in schools()[:2])
    principal = Viewer("principal", (own,))
    with pytest.raises(NotAllowed):
        reports.brief(Reading(home.sample(), principal, other), DAY)
    with pytest.raises(NotAllowed):
        reports.family(home.sample(), principal, school=other, made_on=DAY)
    with pytest.raises(NotAllowed):
        reports.celebrated(Reading(home.sample(), principal, other), 4, DAY)
    name = dict(schools())[other]
    made = reports.brief(Reading(home.sample(), principal), DAY)
    assert made.live
    assert made.version == 0, "it grows with the uploads of all schools"
    assert name not in read(reports.written(made)).words


def test_the_family_page_is_the_same_whoever_makes_it_and_tells_what_is_published(home_of_sample):
    db, school = home.sample(), schools()[0][0]
    made = [
        reports.family(db, viewer, school=school, made_on=DAY)
        for viewer in (ADMIN, BOARD, Viewer("principal", (school,)), Viewer("viewer"))
    ]
    assert made.count(made[0]) == len(made)
    district = reports.family(db, ADMIN, made_on=DAY)
    published = figures.figure(db, "reach", Viewer("viewer")).whole
    assert (district.reached.value, district.reached.n) == (published["value"], published["n"])
    live = figures.figure(db, "reach", ADMIN, by="grade").rows
    hidden = figures.figure(db, "reach", BOARD, by="grade").rows["hidden"].astype(bool)
    assert hidden.any(), "something of it is withheld"
    assert len(live)


def test_of_steps_a_family_page_counts_those_that_were_shared_and_are_not_dropped(tmp_path, home_of_sample):
    import shutil

    copy = tmp_path / "copy.db"
    shutil.copyfile(home_of_sample / "sample.db", copy)
    db = f"sqlite:///{copy}"
    shared = Draft("Hold events in the evening", HERE.key, "", "2026-03-02", shared=True)
    kept = Draft("Call somebody", HERE.key, "", "2026-03-02")
    for key, by, draft in (("barriers", "barrier", shared), ("reach", "grade", shared), ("reach", "", kept)):
        actions.add(db, HERE, HOME_DISTRICT, key, by, 2025, draft)
    dropped = actions.add(db, HERE, HOME_DISTRICT, "reach", "", 2025, shared)
    actions.close(db, HERE, dropped.key, 1, "dropped", "No money.")
    assert reports.family(db, BOARD, made_on=DAY).steps == (2, 0)
    (first, *_) = [one for one in actions.listed(db, HERE) if one.indicator == "barriers"]
    actions.close(db, HERE, first.action.key, 1, "done", "They come.")
    made = reports.family(db, BOARD, made_on=DAY)
    assert (made.steps, made.steps_on_barriers) == ((2, 1), 1)
    words = read(reports.written(made)).words
    assert "evening" not in words, "texts are written by people, and may name somebody"
    assert "One of these steps makes it easier to come." in words


@pytest.mark.parametrize("role", ROLES)
def test_the_page_shows_what_is_in_the_brief_and_hands_it_out(sample, role):
    seen = sample("report", show_as=called(role))
    made = reports.brief(Reading(home.sample(), viewers()[role]), date.today())
    for item in made.items:
        assert reports.answer(item) in seen.words
    assert f"Fingerprint of the numbers: {reports.fingerprint(made)}" in seen.words
    assert [one.label for one in seen.app.get("download_button")] == [
        "Download to print (HTML)",
        "Download as a workbook (Excel)",
    ]


def test_the_brief_answers_whether_it_is_working_in_the_words_of_the_overview(sample):
    told = sample("report", show_as=called("principal")).words.partition("is this working")[2]
    verdict = re.search(r"^### (.+)$", told, re.MULTILINE)[1]
    overview = sample("overview", show_as=called("principal"))
    asked = "Do students who take part come to school more than others?"
    assert verdict in overview.words.partition(asked)[2]
    assert "Compared, not adjusted" in told.partition(verdict)[2][:200]
    assert "questions have an answer" in told


def test_answers_that_are_withheld_in_part_are_not_counted_as_whole(sample):
    board = sample("report", show_as=called("board"), report="Federal tables").words
    withheld = reports.brief(Reading(home.sample(), BOARD), date.today(), kind=reports.FEDERAL)
    part = sum(item.figure.rows["hidden"].astype(bool).any() for item in withheld.items)
    assert part > 1
    assert f"{part} of the answers are in part alone" in board


def test_how_many_took_part_is_answered_with_counts(home_of_sample):
    made = reports.brief(Reading(home.sample(), ADMIN), DAY, kind=reports.FEDERAL)
    asked = next(item for item in made.items if item.question == "How many took part, by grade?")
    assert re.match(r"Took part: Kindergarten \d+ of \d+; Grade 1 \d+ of \d+; ", reports.answer(asked))


def test_where_all_is_public_already_the_newsletter_offers_it_again_as_told_before(home_of_sample):
    told = [Celebrated("goal_met", "2026-05-29", "Harbor Works", "yes", "Visits")]
    days = ("2026-05-01", "2026-05-31")
    assert reports.newsletter(told, days, "Cedar", "en") == ""
    again = reports.told_before(told, days, "Cedar", "en")
    assert "29 May" in again or "May 29" in again
    assert "Harbor Works" in again


def test_the_family_page_is_shown_in_both_languages_and_the_newsletter_to_those_at_work_there(sample):
    english = sample("report", report="Family page", show_as=called("principal"))
    assert "What we did" in english.words
    assert "What should I put in Friday's newsletter?" in english.words
    spanish = sample("report", report="Family page", language="Español", show_as=called("board"))
    assert "Lo que hicimos" in spanish.words
    assert "What we did" not in spanish.words
    assert "newsletter" not in spanish.words
    for seen in (english, spanish):
        assert re.search(r"reads at grade [1-6]\.", seen.words)


def test_the_newsletter_tells_the_milestones_of_the_weeks_up_to_the_last_day_known(home_of_sample):
    reading = Reading(home.sample(), ADMIN)
    told, (first, last) = reports.celebrated(reading, 8, DAY)
    assert all(first <= one.day <= last for one in told)
    assert (date.fromisoformat(last) - date.fromisoformat(first)).days == 55
    fewer, _ = reports.celebrated(reading, 1, DAY)
    assert [one for one in told if one in fewer] == fewer
    before, (_, cut) = reports.celebrated(reading, 8, date(2026, 2, 1))
    assert all(one.day <= "2026-02-01" for one in before)
    assert cut >= max((one.day for one in before), default="")
    text = reports.newsletter(told, (first, last), "Cedar", "en")
    assert text.count("•") <= sum(one.shared != "yes" for one in told)
    with pytest.raises(NotAllowed, match="those who work with the school"):
        reports.celebrated(Reading(home.sample(), BOARD), 4, DAY)


def test_the_page_reads_no_figure_twice(sample):
    """The brief is put together from the very figures that the views keep."""
    sample("report", show_as=called("board"))
    fresh = data.fresh(home.sample(), BOARD)
    one = data.figure(home.sample(), fresh.version, BOARD, "reach", "grade", 0, fresh.years[0])
    asked = Reading(home.sample(), BOARD, 0, fresh.years[0], lambda key, by: one)
    assert asked.figure("reach", "grade") is one
