"""Published tables: laid out in every way they come, the same figures; marks stay marks."""

from pathlib import Path

import pytest

import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy
from tests.loaders.published import (
    WANTED,
    apart_rows,
    long_rows,
    longest_rows,
    text,
    upper_rows,
    wide_rows,
    workbook,
)


def read(data: bytes | str, answers: dict[str, str] | None = None, name: str = "table"):
    document = open_document(name, data.encode() if isinstance(data, str) else data)
    found = loaders.read(document, answers)
    assert found.form is not None
    assert found.form.key == "published_table", found.match
    assert "unread" not in account(document)
    return found.reading


def figures(reading) -> set[tuple[str, ...]]:
    names = ["school_code", "school", "year", "group", "measure", "value", "suppressed", "bound", "value_raw"]
    rows = tidy(reading)
    assert not rows.duplicated(names[:5]).any()
    return set(rows[names].astype("str").itertuples(index=False, name=None))


LAYOUTS = {
    "long": long_rows(),
    "longest": longest_rows(),
    "wide": wide_rows(),
    "upper": upper_rows(),
    "apart": apart_rows(),
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_gives_the_same_figures(layout, delimiter, encoding):
    found = read(text(LAYOUTS[layout], delimiter).encode(encoding), {"decimal_mark": "."})
    assert figures(found) == WANTED
    assert found.needs == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_workbook_gives_them_too(layout):
    assert figures(read(workbook(LAYOUTS[layout]))) == WANTED


def test_merged_headings_are_said_over_all_their_columns():
    merged = ("A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3")
    assert figures(read(workbook(wide_rows(), merged))) == WANTED


def test_columns_in_another_order_change_nothing():
    turned = [[*row[3:], *row[:3]] for row in long_rows()]
    assert figures(read(text(turned))) == WANTED


def test_rows_are_the_lines_of_the_file():
    assert (read(text(wide_rows())).rows, read(text(long_rows())).rows) == (2, 6)
    assert read(text(long_rows())).columns == 6


def test_each_figure_tells_its_cell():
    rows = tidy(read(workbook(wide_rows())))
    one = rows[(rows["school_code"] == "0200") & (rows["value_raw"] == "<5%")]
    assert one[["line", "column"]].to_numpy().tolist() == [[6, "F"]]


def test_years_across_become_years_of_the_rows():
    lines = [["School ID", "School Name", "Rate 2021-22", "Rate 2022-23"], ["0100", "Maple", "1.5", "s"]]
    lines.append(["0200", "Cedar", "2.5", "3.5"])
    rows = tidy(read(text(lines)))
    assert rows[["year", "measure", "value"]].astype("str").to_numpy().tolist() == [
        ["2021", "Rate", "1.5"],
        ["2022", "Rate", ""],
        ["2021", "Rate", "2.5"],
        ["2022", "Rate", "3.5"],
    ]


def test_what_a_single_year_stands_for_is_asked():
    lines = [["School ID", "School Name", "2022", "2023"], ["0100", "Maple", "15", "16"]]
    lines.append(["0200", "Cedar", "17", "18"])
    asked = read(text(lines))
    assert [(need.name, list(need.choices)) for need in asked.needs] == [("year_means", ["begins", "ends"])]
    ends = read(text(lines), {"year_means": "ends"})
    assert ends.needs == []
    assert sorted(set(tidy(ends)["year"].astype("str"))) == ["2021", "2022"]


def test_a_table_without_a_year_asks_for_it():
    lines = [row[1:] for row in long_rows()]
    assert [need.name for need in read(text(lines)).needs] == ["year"]
    assert figures(read(text(lines), {"year": "2023"})) == WANTED


def test_decimal_commas_are_told_by_the_file():
    lines = [["Schulnummer", "Schulname", "Schuljahr", "Quote", "Anzahl"]]
    lines += [["0100", "Ahorn", "2023/24", "7,5 %", "1.214"], ["0200", "Zeder", "2023/24", "0,5 %", "88"]]
    rows = tidy(read(text(lines, ";").encode("cp1252")))
    assert rows["value"].astype("str").tolist() == ["7.5", "1214", "0.5", "88"]
    assert rows["value_raw"].astype("str").tolist() == ["7,5 %", "1.214", "0,5 %", "88"]


@pytest.mark.parametrize(
    "headings",
    [
        ["Clave CCT", "Nombre de la escuela", "Ciclo escolar", "Matrícula", "Inasistencia"],
        ["Código de centro", "Centro", "Curso escolar", "Matrícula", "Absentismo"],
        ["Numéro UAI", "Nom de l'établissement", "Année scolaire", "Effectif", "Absentéisme"],
        ["Código da escola", "Nome da escola", "Ano letivo", "Matrículas", "Faltas"],
    ],
)
def test_headings_of_other_languages_are_known(headings):
    lines = [
        headings,
        ["09DPR0100A", "Arce", "2023-2024", "120", "3,5"],
        ["09DPR0200B", "Cedro", "2023-2024"],
    ]
    rows = tidy(read(text([*lines[:2], [*lines[2], "88", "-"]], ";").encode("utf-8")))
    assert rows["value"].astype("str").tolist() == ["120", "3.5", "88", ""]
    assert rows["school_code"].astype("str").tolist()[0] == "09DPR0100A"
    assert set(rows["year"].astype("str")) == {"2023"}


def test_totals_are_check_values_and_blank_columns_nothing():
    lines = [["School code", "School", "School year", "Students", "", ""], ["0100", "Maple", "2023-24", "30"]]
    lines += [["0200", "Cedar", "2023-24", "12"], ["", "District total", "", "42"]]
    lines = [row + [""] * (6 - len(row)) for row in lines]
    found = read(text(lines))
    assert tidy(found)["value"].astype("str").tolist() == ["30", "12"]
    assert [problem.line for problem in found.problems if problem.code == "total_row"] == [4]
    assert "equal the sum" in next(p.what for p in found.problems if p.code == "total_row")


def test_a_strange_cell_is_kept_and_named_with_its_place():
    lines = [["School code", "School", "School year", "Rate"]]
    lines += [[f"010{at}", f"School {at}", "2023-24", "7.5"] for at in range(4)]
    lines[3][3] = "seven"
    found = read(text(lines))
    strange = [p for p in found.problems if p.code == "not_a_number"]
    assert [(p.line, p.column, p.value) for p in strange] == [(4, "Rate", "seven")]
    row = tidy(found).astype("str").iloc[2]
    assert (row["value"], row["value_raw"], row["suppressed"]) == ("", "seven", "yes")


def test_a_line_without_a_place_or_year_is_left_out_and_named():
    lines = [["School code", "School", "School year", "Rate"], ["0100", "Maple", "2023-24", "7.5"]]
    lines += [["", "", "2023-24", "8"], ["0200", "Cedar", "soon", "9"], ["0200", "Cedar", "2023-24", "9"]]
    found = read(text(lines))
    left = [(p.code, p.line) for p in found.problems if p.severity == "left_out"]
    assert left == [("no_place", 3), ("not_a_year", 4)]
    assert (found.rows, found.accepted, found.rejected) == (4, 2, 2)


def test_one_school_code_in_two_districts_is_two_places():
    lines = [["Div Num", "Division", "Sch Num", "School Name", "School Year", "Rate"]]
    lines += [["001", "Accomack", "0010", "Arcadia", "2023-24", "1"]]
    lines += [["002", "Albemarle", "0010", "Agnor", "2023-24", "2"]]
    lines += [["002", "Albemarle", "0020", "Brownsville", "2023-24", "3"]]
    rows = tidy(read(text(lines)))
    assert rows["school_code"].astype("str").tolist() == ["001-0010", "002-0010", "0020"]


def test_a_line_of_the_district_among_schools_is_the_districts():
    lines = [["District Code", "District Name", "School Code", "School Name", "Year", "Rate"]]
    lines += [["21", "Springfield", "0000", "", "2023-24", "5"]]
    lines += [["21", "Springfield", "0010", "Maple", "2023-24", "6"]]
    rows = tidy(read(text(lines))).astype("str")
    assert rows[["school_code", "school"]].to_numpy().tolist() == [["21", "Springfield"], ["0010", "Maple"]]


def test_lines_about_students_are_no_published_table():
    lines = [["Student ID", "School", "Year", "Score"], ["1", "Maple", "2023-24", "5"]]
    lines.append(["2", "Cedar", "2023-24", "5"])
    document = open_document("x.csv", text(lines).encode())
    assert "published_table" not in [form.key for form, _ in loaders.recognise(document)]


def test_schools_that_come_again_are_no_published_table():
    lines = [["School", "Answer", "Age"]] + [["Maple", str(at % 5), str(at)] for at in range(20)]
    document = open_document("x.csv", text(lines).encode())
    assert "published_table" not in [form.key for form, _ in loaders.recognise(document)]


# --- real files: the facts of ../shared/data/real/README.md --------------------------------------------


def real_reading(real: Path, name: str, **answers: str):
    path = real / name
    return read(path.read_bytes(), answers, path.name)


def test_the_virginia_table_gives_its_lines_and_rates(real: Path):
    found = real_reading(real, "va_chronic_absence_by_school_subgroup.csv")
    rows = tidy(found).astype("str")
    assert found.rows == found.accepted == 3222
    assert (rows["school"].nunique(), rows["group"].nunique(), rows["year"].nunique()) == (41, 14, 8)
    one = rows[(rows["school"] == "Agnor-Hurt Elementary") & (rows["group"] == "All Students")]
    told = one.pivot(index="year", columns="measure", values="value")
    assert told.loc["2016", ["n_students", "percent"]].tolist() == ["31", "6.4"]
    assert told.loc["2023", ["n_students", "percent"]].tolist() == ["65", "16"]


def test_the_colorado_workbook_gives_its_districts_and_not_its_total(real: Path):
    found = real_reading(real, "co_chronic_absence_2021-22_titlerows.xlsx")
    rows = tidy(found).astype("str")
    assert found.rows == 185
    count = rows[rows["measure"] == "Number of Students with Chronic Absenteeism"]
    assert count["value"].astype(int).sum() == 317796
    one = rows[(rows["school_code"] == "0020") & (rows["measure"] == "Chronically Absent Rate")]
    assert one["value"].tolist() == ["0.377"]
    assert set(rows["year"]) == {"2021"}


def test_the_chicago_table_keeps_percentages_and_ids(real: Path):
    found = real_reading(real, "cps_chronic_absence_by_school.csv", year_means="ends")
    rows = tidy(found).astype("str")
    assert found.rows == 622
    values = {year: part["value"].astype(float) for year, part in rows.groupby("year")}
    assert (len(values["2019"]), round(values["2019"].mean(), 4)) == (616, 12.6343)
    assert (len(values["2023"]), round(values["2023"].mean(), 4)) == (615, 41.2623)
    assert "15016299025226C" in set(rows["school_code"])


@pytest.mark.prove
def test_the_new_york_tables_give_their_schools(real: Path):
    found = real_reading(real, "nyc_school_survey_2019_public_file.csv", year="2018")
    rows = tidy(found).astype("str")
    assert (found.rows, found.columns) == (1829, 11)
    assert (rows["value_raw"] == "N/A").sum() == 3452
    parents = rows.loc[rows["measure"] == "Total Parent Response Rate %", "value"]
    assert (parents.ne("").sum(), round(parents.astype(float).mean(), 4)) == (1829, 55.0541)
    ties = rows[rows["measure"] == "Strong Family-Community Ties Score"]
    assert ties.loc[ties["school"] == "P.S. 015 ROBERTO CLEMENTE", "value"].tolist() == ["4.18"]
    found = real_reading(real, "nyc_demographics_by_school.csv")
    rows = tidy(found).astype("str")
    assert (found.rows, rows["school_code"].nunique()) == (10075, 1594)
    pupils = rows[(rows["measure"] == "total_enrollment") & (rows["year"] == "2011")]
    assert pupils["value"].astype(int).sum() == 971919
    found = real_reading(real, "nyc_school_survey_2011_d75.txt", year="2010")
    assert (found.rows, found.columns) == (56, 1773)


def test_the_marks_of_a_report_card_stay_marks(real: Path):
    found = real_reading(real, "synthetic/chronic_absence_suppressed.xlsx")
    rows = tidy(found).astype("str")
    assert found.rows == rows["school_code"].nunique() == 12
    marks = rows.loc[rows["suppressed"] == "yes", "value_raw"].value_counts().to_dict()
    assert marks == {"<10": 3, "*": 3, "<5%": 3, "DS": 2}
    assert rows["value"].ne("0").all()
    assert set(rows["measure"]) == {"Enrolled", "% chronic"}
    assert "0100" in set(rows["school_code"])
