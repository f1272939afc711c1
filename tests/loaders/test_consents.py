import io

import openpyxl
import pytest

import loaders
from loaders.document import open_document
from loaders.register_template import write_template
from loaders.tidy import account, tidy

NAMES = ["person", "purpose", "given", "day"]


def read(text: str | bytes, form: str = "consents", name: str = "x.csv"):
    document = open_document(name, text.encode() if isinstance(text, str) else text)
    found = loaders.read(document)
    assert found.form is not None
    assert found.form.key == form
    assert "unread" not in account(document)
    return found.reading


def said(reading) -> list[list[str]]:
    return reading.tables["consents"][NAMES].to_numpy().tolist()


@pytest.mark.parametrize(
    "headings",
    [
        "Student ID,Purpose,Given,Since",
        "student_id,purpose,given,date",
        "Student Number,Consent for,Consent,Date signed",
        "Local ID,Permission for,Permission given,As of",
    ],
)
def test_headings_of_a_line_for_each_purpose_are_known(headings):
    found = read(f"{headings}\n0017,Take part in comparisons,No,2025-09-02\n0018,Quotes,Yes,\n")
    assert said(found) == [["0017", "comparison", "no", "2025-09-02"], ["0018", "quote", "yes", ""]]
    assert tidy(found)["line"].tolist() == [2, 3]


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("Share with a partner", "partner"),
        ("partner", "partner"),
        ("Data sharing", "partner"),
        ("comparison", "comparison"),
        ("COMPARISONS", "comparison"),
        ("Quote what was written", "quote"),
        ("may be quoted", "quote"),
    ],
)
def test_purposes_are_known_by_their_words(words, purpose):
    assert said(read(f"Student ID,Purpose,Given\n17,{words},no\n")) == [["17", purpose, "no", ""]]


@pytest.mark.parametrize(
    ("word", "given"),
    [
        *((word, "no") for word in ("No", "n", "refused", "Opt-out", "withdrawn", "declined")),
        *((word, "yes") for word in ("Yes", "Y", "granted", "opted in", "allowed")),
    ],
)
def test_yes_and_no_are_known_by_their_words(word, given):
    assert said(read(f"Student ID,Purpose,Given\n17,comparison,{word}\n")) == [
        ["17", "comparison", given, ""]
    ]


def test_a_column_for_each_purpose_says_the_same():
    heads = "Student ID,Last Name,Share with a partner,Take part in comparisons,Quote\n"
    found = read(heads + "17,Luna,yes,no,\n18,Roe,,,no\n19,May,,,\n")
    assert said(found) == [
        ["17", "partner", "yes", ""],
        ["17", "comparison", "no", ""],
        ["18", "quote", "no", ""],
    ]
    # The third line is read: nothing is said of its student.
    assert (found.rows, found.accepted, found.rejected) == (3, 3, 0)


def test_bad_lines_are_left_out_and_named():
    lines = [
        "17,comparison,no,",
        "18,dancing,no,",
        "19,comparison,perhaps,",
        ",comparison,no,",
        "20,comparison,,",
        "21,comparison,no,2025-13-40",
        "17,comparison,no,",
    ]
    found = read("Student ID,Purpose,Given,Since\n" + "\n".join(lines) + "\n")
    left = sorted((p.line, p.code) for p in found.problems if p.severity == "left_out")
    assert left == [(3, "not_purpose"), (4, "not_yes_no"), (5, "no_id"), (6, "blank"), (7, "not_a_date")]
    assert [(p.line, p.code) for p in found.problems if p.severity == "notice"] == [(8, "duplicate")]
    assert said(found) == [["17", "comparison", "no", ""]]
    assert (found.rows, found.accepted, found.rejected) == (7, 1, 5)
    assert all(p.mend for p in found.problems)


def test_of_a_yes_and_a_no_of_one_day_the_no_is_loaded_and_the_yes_named():
    lines = ["17,comparison,yes,2025-09-02", "17,comparison,no,2025-09-02", "17,comparison,yes,2025-10-02"]
    found = read("Student ID,Purpose,Given,Since\n" + "\n".join(lines) + "\n")
    assert [(p.line, p.code) for p in found.problems] == [(2, "two_rows")]
    assert said(found) == [
        ["17", "comparison", "no", "2025-09-02"],
        ["17", "comparison", "yes", "2025-10-02"],
    ]


def test_a_sign_in_sheet_with_a_partner_is_no_list_of_consents():
    document = open_document(
        "x.csv", b"Student ID,Partner,Date\n17,Knights,2025-09-09\n18,Knights,2025-09-09\n"
    )
    assert "consents" not in [form.key for form, _ in loaders.recognise(document)]


def test_visits_with_a_purpose_are_no_list_of_consents():
    text = "Student ID,Date,Purpose,Given\n17,2025-09-09,Tutoring,\n18,2025-09-09,Choir,\n"
    best, _ = loaders.recognise(open_document("x.csv", text.encode()))[0]
    assert best.key == "signin_list"


def filled(tmp_path, **rows: list[list[str]]) -> bytes:
    """Our template with rows on some of its sheets."""
    write_template(tmp_path / "register.xlsx")
    book = openpyxl.load_workbook(tmp_path / "register.xlsx")
    for name, lines in rows.items():
        for line in lines:
            book[name].append(line)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def test_the_template_has_a_sheet_of_them_whose_example_is_ignored(tmp_path):
    rows = [["17", "Take part in comparisons", "No", "2025-09-02"], ["18", "Share with a partner", "Yes"]]
    book = filled(tmp_path, Consents=rows, Schools=[["0110", "Alder"]])
    found = read(book, "register", "register.xlsx")
    assert said(found) == [["17", "comparison", "no", "2025-09-02"], ["18", "partner", "yes", ""]]
    assert found.tables["schools"]["school"].tolist() == ["0110"]
    assert (found.rows, found.accepted, found.rejected) == (3, 3, 0)
    assert not [p for p in found.problems if p.severity != "notice"]
