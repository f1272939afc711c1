"""The brief as a file: one page of answers, each number with n and interval, nothing from outside."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from charts import describe
from reports.brief import answer, html, print_of, shortened
from tables.report import Item, Section
from tests.charts.frames import LEARNERS, figure, figures, frame, of, without_hidden
from tests.reports.made import GRADES, LEARNERS_ITEM, report
from tests.reports.read import read
from words import speaking


def test_nothing_is_fetched_or_run_and_the_words_are_escaped():
    file = html(report())
    seen = read(file)
    names = {name for _, attrs in seen.tags for name in attrs}
    assert {tag for tag, _ in seen.tags}.isdisjoint(
        {"script", "img", "link", "iframe", "object", "use", "image"}
    )
    assert names.isdisjoint({"src", "srcset", "href", "xlink:href", "onload", "onclick", "action"})
    assert re.findall(rb"https?:|url\((?!#)|@import|javascript:", file) == []
    policy = dict(seen.tags)["meta"]
    assert any("default-src 'none'" in (attrs.get("content") or "") for _, attrs in seen.tags), policy
    assert "Cedar <School>" in seen.words
    assert b"Cedar <School>" not in file


def test_the_answer_stands_on_the_first_page_with_n_interval_and_how_sure():
    seen = read(html(report()))
    first = seen.words.split("Who is reached?")[1].split("What is not known")[0]
    assert "28 of every 100 students" in first
    assert "Descriptive" in first
    assert "250 students · school year 2025–26 · likely between 22% and 34%" in first


def test_beside_a_difference_it_is_said_whose_interval_stands_there():
    """An interval of all students stood unnamed after "the difference could be anything from … to …"."""
    shown = figure(
        frame(of(70, 250, grp="whole", label="All students", low=0.225, high=0.339)),
        evidence="compared",
        comparisons=6,
    )
    words = read(html(report(Item("Which groups?", shown)))).words
    assert "All students 28%, likely between 22% and 34%" in words
    assert "corrected for 6 comparisons looked at together" in words


def test_of_years_each_has_its_n_and_interval_on_the_first_page():
    years = figure(
        frame(
            of(175, 600, grp="2024", label="2024–25", low=0.2567, high=0.3293),
            of(157, 599, grp="2025", label="2025–26", low=0.2285, high=0.2988),
        ),
        by="year",
        key="chronic_absence",
    )
    words = read(html(report(Item("Rising or falling?", years)))).words
    assert "2024–25: 600 students, likely between 25% and 33%" in words
    assert "2025–26: 599 students, likely between 22% and 30%" in words


def test_every_chart_has_an_alt_text_and_its_table_below():
    seen = read(html(report(Item("Who is reached?", GRADES, "bars"), LEARNERS_ITEM)))
    alts = [attrs["aria-label"] for tag, attrs in seen.tags if tag == "svg"]
    assert alts == [describe.alt(GRADES), describe.alt(LEARNERS)]
    assert seen.tables[0][1:2] == [["Grade 6", "40", "100", "40%", "between 30% and 50%"]]
    assert seen.tables[0][2] == ["Grade 7", *["withheld"] * 4]
    assert seen.tables[0][3] == ["Grade 8", "no number", "no number", "nobody is counted", "no number"]
    assert seen.tables[1][1][:4] == ["English learners", "177", "612", "29%"]


def test_the_end_says_what_is_missing_withheld_defined_and_how_it_is_found_again():
    seen = read(html(report(Item("Who is reached?", GRADES, "bars"))))
    assert ["What is it worth?", "No data for this have been loaded yet."] in seen.tables[1]
    assert ["Who is reached?", "1", "4"] in seen.tables[2]
    assert ["Who is reached?", "trellis.py figure reach --by grade --year 2025 --as board"] in seen.tables[3]
    for words in ("Share of students with a session.", "a / b & c", "hide_below.students = 10"):
        assert words in seen.words
    assert seen.words.count(print_of(report())) == 2, "on the first page and at the end"
    assert "edition 3, published on Mon 2 Nov 2026" in seen.words
    assert "attendance to Thu 4 Jun 2026" in seen.words


def test_what_is_counted_live_says_whom_it_is_not_for_and_what_is_published_tells_no_data_version():
    live = read(html(report(edition=(0, ""), live=True, version=7))).words
    assert "small groups are not hidden" in live
    assert "data version 7" in live
    published = read(html(report())).words
    assert "small groups are not hidden" not in published
    assert "data version" not in published


def test_many_withheld_rows_are_told_in_one_that_names_them():
    hidden = [
        {"grp": str(n), "label": f"Grade {n}", "hidden": True, "status": "withheld"} for n in range(1, 5)
    ]
    rows = shortened(
        figure(frame(*hidden, of(9, 30, grp="whole", label="All students")), by="grade")
    ).to_numpy()
    assert [list(row[:2]) for row in rows] == [
        ["4 withheld", "Grade 1, Grade 2, Grade 3, Grade 4"],
        ["All students", "9"],
    ]


def test_without_a_table_of_any_kind_the_file_still_says_so():
    words = read(html(report(sections=()))).words
    assert "What is it worth?" in words
    assert "Nothing in this brief is withheld." in words


@settings(max_examples=30)
@given(figures().map(without_hidden))
def test_answers_and_cells_are_those_of_the_pages_and_no_word_is_odd(shown):
    seen = read(html(report(sections=(Section("One", (Item("What?", shown),)),))))
    told = describe.finding(shown)
    assert answer(Item("What?", shown)) == told
    assert told in seen.words
    cells = describe.table(shown)
    kept = {tuple(row) for row in seen.tables[0][1:]}
    for row in cells.itertuples(index=False, name=None):
        if "withheld" not in row:
            assert row in kept
    assert not re.search(r"\b(NaN|nan|inf|<NA>)\b", seen.words)
    assert not {"None", ""} & {cell for row in seen.tables[0] for cell in row}


def test_fingerprints_tell_numbers_apart_and_nothing_else():
    grades = report(Item("Who is reached?", GRADES, "bars"))
    same = report(Item("Asked otherwise?", GRADES, "dots"), made_on="2027-01-01", reader="Viewer", version=9)
    assert print_of(grades) == print_of(same)
    rows = GRADES.rows.copy()
    rows.loc[0, "count"] = 41
    other = figure(rows, by="grade", place=GRADES.place, settings=GRADES.settings)
    assert print_of(report(Item("Who is reached?", other, "bars"))) != print_of(grades)
    assert re.fullmatch(r"[0-9a-f]{4}(-[0-9a-f]{4}){3}", print_of(grades))


@pytest.mark.parametrize(
    ("gaps", "words"),
    [
        ((), "29 of 100 English learners, 42 of 100 others"),
        ((LEARNERS,), "One gap is real. English learners are reached less."),
    ],
)
def test_gaps_of_several_figures_are_told_together(gaps, words):
    assert answer(Item("Who?", LEARNERS, gaps=gaps)).startswith(words)


def test_a_brief_in_spanish_says_so_and_has_the_fingerprint_of_the_same_numbers_in_english():
    english = print_of(report(LEARNERS_ITEM))
    with speaking("es"):
        seen = read(html(report(LEARNERS_ITEM)))
    assert dict(seen.tags)["html"] == {"lang": "es"}
    for words in (
        "29 de cada 100 estudiantes que aprenden inglés, 42 de cada 100 de los demás: 13 puntos menos",
        "En una página: ¿funciona, qué tan seguros estamos, y en comparación con qué?",
        "Números de la edición 3, publicada el lun 2 nov 2026",
        "Datos conocidos: asistencia hasta el jue 4 jun 2026",
        f"Huella de los números: {english}.",
        "Lo que está reservado",
    ):
        assert words in seen.words, words


def test_a_fingerprint_does_not_tell_in_which_language_a_period_is_named():
    spanish = replace(LEARNERS_ITEM, figure=replace(LEARNERS, period="año escolar 2025–26"))
    assert print_of(report(spanish)) == print_of(report(LEARNERS_ITEM))
