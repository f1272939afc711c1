import pytest

import loaders
from loaders import mapping
from loaders.document import open_document
from loaders.tidy import account

UNKNOWN = """Kennziffer;Tag;Kürzel;Klasse
1001;03.09.2025;K;5a
1002;03.09.2025;E;5a
1003;15.09.2025;K;5b
"""
COLUMNS = {"field.student": "Kennziffer", "field.day": "Tag", "field.code": "Kürzel"}
MEANINGS = {"code.K": "absent", "code.E": "excused", "school": "0110", "unmarked": "present"}


def document(text: str = UNKNOWN):
    return open_document("export.csv", text.encode())


def read(answers, text: str = UNKNOWN):
    return loaders.read(document(text), answers)


def asked(recognised):
    return {need.name: need.proposed for need in recognised.reading.needs if not need.sure}


def test_a_file_of_no_known_kind_asks_for_its_kind_and_proposes_the_likeliest():
    found = read({})
    assert found.form is None
    assert asked(found) == {"format": "sis_daily"}


def test_the_columns_that_are_needed_are_asked_with_samples():
    found = read({"format": "sis_daily"})
    assert asked(found) == COLUMNS
    [student] = [need for need in found.reading.needs if need.name == "field.student"]
    assert student.choices["Kennziffer"] == "Kennziffer: 1001, 1002, 1003"
    assert student.choices["Klasse"] == "Klasse: 5a, 5b"


def test_a_table_told_by_hand_reads_as_any_other():
    found = read({"format": "sis_daily", **COLUMNS, **MEANINGS})
    rows = found.reading.tables["attendance"]
    assert rows[["person_key", "session_date", "status_raw", "status"]].values.tolist() == [
        ["1001", "2025-09-03", "K", "absent"],
        ["1002", "2025-09-03", "E", "excused"],
        ["1003", "2025-09-15", "K", "absent"],
    ]
    assert asked(found) == {}


def test_every_cell_of_it_is_accounted_for():
    whole = document()
    loaders.read(whole, {"format": "sis_daily", **COLUMNS, **MEANINGS})
    # 4 headings; 3 rows of student, day and code; the class of 3 rows is of no use.
    assert account(whole) == {"row": 9, "heading": 4, "unmapped": 3}


def test_its_fingerprint_is_of_the_headings_as_typed():
    mapped = read({"format": "sis_daily", **COLUMNS, **MEANINGS}).reading.facts
    assert mapped["headings"].split("\x1f") == ["Kennziffer", "Tag", "Kürzel", "Klasse"]


def test_a_column_that_is_not_there_is_asked_again():
    found = read({"format": "sis_daily", **COLUMNS, "field.code": "Code"})
    assert list(asked(found)) == ["field.code"]


def test_staff_may_overrule_a_column_that_was_found():
    text = "Student ID,Local ID,Date,Attendance Code\n9,1001,2025-09-03,A\n8,1002,2025-09-03,A\n"
    plain = read({"school": "0110", "unmarked": "present"}, text)
    chosen = read({"school": "0110", "unmarked": "present", "field.student": "Local ID"}, text)
    assert plain.reading.tables["attendance"]["person_key"].tolist() == ["9", "8"]
    assert chosen.reading.tables["attendance"]["person_key"].tolist() == ["1001", "1002"]
    shown = {need.name: need.proposed for need in plain.columns}
    assert shown["field.student"] == "Student ID"
    assert shown["field.part"] == mapping.NO_COLUMN


def test_a_column_without_a_heading_goes_by_its_letter():
    text = "Nr,,Kürzel\n1001,2025-09-03,A\n1002,2025-09-04,A\n1003,2025-09-05,A\n"
    answers = {"format": "sis_daily", "field.student": "Nr", "field.day": "B", "field.code": "Kürzel"}
    rows = read({**answers, "school": "0110", "unmarked": "present"}, text).reading.tables["attendance"]
    assert rows["session_date"].tolist() == ["2025-09-03", "2025-09-04", "2025-09-05"]


@pytest.mark.parametrize("form", [form for form in loaders.FORMS if form.fields], ids=lambda form: form.key)
def test_the_title_of_a_field_is_a_heading_its_form_finds(form):
    titles = {field.key: field.title for field in form.fields}
    header = ",".join(titles.values())
    whole = open_document("a.csv", (header + "\n" + ",".join("1" for _ in titles) + "\n").encode())
    shown = {need.name.removeprefix("field."): need.proposed for need in mapping.needs(whole, form, {})}
    assert shown == titles
