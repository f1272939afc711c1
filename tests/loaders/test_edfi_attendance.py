import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy
from tables.readings import ABSENT_UNITS
from tables.units import DAY

URI = "uri://ed-fi.org/AttendanceEventCategoryDescriptor#"
EVENTS = [
    ("0604822", "255901001", "2025-09-02", "Excused Absence", "1"),
    ("0604822", "255901001", "2025-09-15", "Unexcused Absence", "0.5"),
    ("0604823", "255901001", "2025-09-15", "Tardy", ""),
    ("0604823", "255901001", "2025-09-16", "Unexcused Absence", "0.33"),
    ("0604824", "255901001", "2025-09-16", "In Attendance", ""),
    ("0604824", "255901001", "2025-09-17", "Partial", ""),
]
STATUS = ["excused", "partial", "tardy", "partial", "present", "partial"]
UNITS = [DAY, DAY // 2, 0, DAY // 3, 0, DAY // 2]


def school_events(events=EVENTS, category=lambda text: URI + text) -> bytes:
    """An interchange file as the bulk export writes it."""
    records = "".join(
        "\t<StudentSchoolAttendanceEvent>\n\t\t<AttendanceEvent>\n"
        f"\t\t\t<EventDate>{day}</EventDate>\n"
        f"\t\t\t<AttendanceEventCategory>{category(what)}</AttendanceEventCategory>\n"
        + (f"\t\t\t<EventDuration>{length}</EventDuration>\n" if length else "")
        + "\t\t</AttendanceEvent>\n\t\t<StudentReference><StudentIdentity>"
        f"<StudentUniqueId>{student}</StudentUniqueId></StudentIdentity></StudentReference>\n"
        f"\t\t<SchoolReference><SchoolIdentity><SchoolId>{school}</SchoolId></SchoolIdentity></SchoolReference>\n"
        "\t</StudentSchoolAttendanceEvent>\n"
        for student, school, day, what, length in events
    )
    return f'<?xml version="1.0"?>\n<I xmlns="http://ed-fi.org/3.1.0">\n{records}</I>\n'.encode()


def flat(*headings: str, delimiter: str = ",", category=lambda text: URI + text, encoding="utf-8") -> bytes:
    rows = [(student, school, day, category(what), length) for student, school, day, what, length in EVENTS]
    return "\r\n".join(delimiter.join(row) for row in [headings, *rows]).encode(encoding)


FLAT = (
    flat("studentReference.studentUniqueId", "schoolReference.schoolId", "eventDate",
         "attendanceEventCategoryDescriptor", "eventDuration"),
    flat("student_unique_id", "school_id", "event_date", "attendance_event_category_descriptor",
         "event_duration", delimiter="\t", encoding="utf-16"),
    flat("studentReference_studentUniqueId", "schoolReference_schoolId", "EventDate",
         "AttendanceEventCategory/CodeValue", "EventDuration", delimiter=";", category=str,
         encoding="utf-8-sig"),
)  # fmt: skip


def read(data: bytes, answers=None):
    document = open_document("events", data)
    found = loaders.read(document, answers)
    assert found.form is not None, found.reading.problems
    assert found.form.key == "edfi_attendance", found.form.key
    assert "unread" not in account(document)
    return found.reading


def test_an_interchange_file_and_its_flat_fields_say_the_same():
    for data in (
        school_events(),
        school_events(category=lambda text: f"<CodeValue>{text}</CodeValue>"),
        *FLAT,
    ):
        reading = read(data)
        rows = tidy(reading)
        assert rows["person_key"].tolist() == [event[0] for event in EVENTS]
        assert set(rows["school"]) == {"255901001"}
        assert rows["session_date"].tolist() == [event[2] for event in EVENTS]
        assert rows["status"].tolist() == STATUS
        assert reading.tables["attendance"][ABSENT_UNITS].tolist() == UNITS
        assert set(rows["denominator_known"]) == {"no"}
        assert (reading.rows, reading.accepted, reading.rejected) == (6, 6, 0)
        assert [need.name for need in reading.needs] in ([], ["unmarked"])


def test_the_category_stays_verbatim_and_the_line_is_that_of_the_record():
    rows = tidy(read(school_events()))
    assert rows["status_raw"].iloc[0] == URI + "Excused Absence"
    assert rows["line"].iloc[:2].tolist() == [3, 12]


def test_a_category_of_the_state_is_asked_by_the_text_behind_the_sign():
    data = school_events([("1", "9", "2025-09-02", "Homebound", "1")])
    needs = {need.name: need for need in read(data).needs}
    assert needs["code.Homebound"].proposed == "present"
    assert tidy(read(data, {"code.Homebound": "not_expected"}))["status"].tolist() == ["not_expected"]


def test_bad_events_are_left_out_by_line_and_the_rest_is_read():
    events = [("", "9", "2025-09-02", "Tardy", ""), ("1", "9", "31/02", "Tardy", ""), EVENTS[0],
              ("2", "9", "2025-09-02", "Excused Absence", "eight")]  # fmt: skip
    reading = read(school_events(events))
    assert {(each.code, each.line) for each in reading.problems} == {
        ("no_student", 3), ("not_a_date", 11), ("no_duration", 28),
    }  # fmt: skip
    assert (reading.accepted, reading.rejected) == (2, 2)


SECTION = (
    '<?xml version="1.0"?>\n<I xmlns="u">\n<StudentSectionAttendanceEvent><AttendanceEvent>'
    "<EventDate>2025-09-02</EventDate><AttendanceEventCategory>{}</AttendanceEventCategory></AttendanceEvent>"
    "<StudentReference><StudentIdentity><StudentUniqueId>7</StudentUniqueId></StudentIdentity></StudentReference>"
    "<SectionReference><SectionIdentity><SectionIdentifier>MATH-1</SectionIdentifier><SchoolReference>"
    "<SchoolIdentity><SchoolId>9</SchoolId></SchoolIdentity></SchoolReference></SectionIdentity>"
    "</SectionReference></StudentSectionAttendanceEvent>\n</I>"
)


def test_absence_from_a_section_asks_how_many_a_day_has_and_lateness_does_not():
    absent, tardy = (read(SECTION.format(URI + what).encode()) for what in ("Unexcused Absence", "Tardy"))
    assert [need.name for need in absent.needs] == ["sessions"]
    assert tardy.needs == []
    answered = read(SECTION.format(URI + "Unexcused Absence").encode(), {"sessions": "6"})
    assert (answered.needs, answered.facts["sessions"]) == ([], "6")
    assert tidy(answered)["session_key"].tolist() == ["MATH-1"]


def test_the_real_files(real):
    tardy = read((real / "edfi_student_section_attendance_tardy.xml").read_bytes())
    assert (tardy.rows, tardy.accepted, set(tidy(tardy)["status"])) == (66, 66, {"tardy"})
    name = "edfi_studentSchoolAttendanceEvents_flat_255901001.csv"
    rows = tidy(read((real / "synthetic" / name).read_bytes()))
    assert rows["status"].value_counts().to_dict() == {"excused": 389, "absent": 230, "partial": 1}
    assert rows["person_key"].nunique() == 64
