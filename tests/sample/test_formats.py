from pathlib import Path

import pytest

import loaders
from loaders.document import open_document

FORMAT_OF = {
    "calendar.csv": "calendar",
    "register.xlsx": "register",
    "roster_2025-26.csv": "roster",
    "attendance_2025-26_0110.txt": "sis_daily",
    "attendance_2025-26_0140_corrected_2025-11.txt": "sis_daily",
    "signin_2025-26_fall_MENT_0140.xlsx": "signin_matrix",
    "signin_2025-26_spring_ROBOT_0150.xlsx": "signin_matrix",
    "survey_student_2025-10.csv": "google_forms",
    "survey_family_2026-04.xlsx": "microsoft_forms",
    "survey_teacher_2026-04.csv": "google_forms",
}


@pytest.mark.parametrize("name", FORMAT_OF)
def test_a_file_is_recognised_and_read_without_a_question(folder: Path, name: str):
    found = loaders.read(open_document(name, (folder / name).read_bytes()))
    assert found.form is not None
    assert found.form.key == FORMAT_OF[name]
    assert [need for need in found.reading.needs if not need.sure] == []
    assert [problem for problem in found.reading.problems if problem.severity != "notice"] == []
    assert found.reading.accepted == found.reading.rows > 0
