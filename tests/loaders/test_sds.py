import io
import zipfile

import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy
from tests.loaders import folders

PERSON = "SIS ID,School SIS ID,First Name,Last Name,Username,Password\n"
FIRST = {
    "School": "SIS ID,Name,Address\n0100,Maple,1 Road\n0200,Cedar,2 Road\n",
    "Section": (
        "SIS ID,School SIS ID,Section Name,Term SIS ID,Term StartDate,Term EndDate\n"
        "m1,0100,Math,t26,8/25/2025,6/12/2026\nc1,0200,Math,t26,8/25/2025,6/12/2026\n"
    ),
    "Student": PERSON
    + "001,0100,Ada,Io,ada,secret\n002,0100,Eve,Rhea,eve,secret\n003,0200,Zoë,Titan,zoe,secret\n",
    "StudentEnrollment": "Section SIS ID,SIS ID\nm1,001\nm1,002\nc1,003\n",
    "Teacher": PERSON + "901,0100,Tea,Cher,tea,secret\n",
    "TeacherRoster": "Section SIS ID,SIS ID\nm1,901\nc1,901\n",
}
SECOND = {
    "orgs": (
        "sourcedId,name,type,parentSourcedId\nd,Lincoln,district,\n0100,Maple,school,d\n0200,Cedar,school,d\n"
    ),
    "users": (
        "sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms\n"
        "001,ada,Ada,Io,secret,,ada@x.example,555-0100,\n002,eve,Eve,Rhea,secret,,,,\n"
        "003,zoe,Zoë,Titan,secret,,,,\n901,tea,Tea,Cher,secret,,,,\n"
    ),
    "roles": (
        "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate\n"
        "001,0100,student,s26,06,true,2025-08-25,\n002,0100,student,s26,KG,true,2025-09-08,2026-01-30\n"
        "003,0200,student,s26,9,true,,\n901,0100,teacher,s26,,true,,\n"
    ),
    "classes": "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId,code\nm1,0100,Math,s26,,\n",
    "enrollments": "classSourcedId,userSourcedId,role\nm1,001,student\nm1,901,teacher\n",
    "academicSessions": (
        "sourcedId,title,type,schoolYear,startDate,endDate\ns26,Year,schoolYear,2026,2025-08-25,2026-06-12\n"
    ),
    "demographics": (
        "userSourcedId,sex,ethnicityCodes,raceCodes,birthDate\n001,female,,asian,2014-01-01\n"
        '002,female,hispanicOrLatino,white,2014-01-01\n003,male,,"asian,white",2014-01-01\n'
    ),
}


def export(members: dict[str, str], encoding: str = "utf-8", delimiter: str = ",") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.csv", text.replace(",", delimiter).encode(encoding))
    return stream.getvalue()


def read(members: dict[str, str], answers=None, **how: str):
    document = open_document("export.zip", export(members, **how))
    found = loaders.read(document, answers)
    assert found.form is not None
    assert found.form.key == "sds", found.form.key
    assert "unread" not in account(document)
    return found.reading


def test_both_versions_tell_the_students_of_each_school_and_year():
    for members in (FIRST, SECOND):
        reading = read(members)
        rows = tidy(reading)
        assert rows[["student_id", "school", "year", "first_name"]].to_numpy().tolist() == [
            ["001", "0100", "2025", "Ada"], ["002", "0100", "2025", "Eve"], ["003", "0200", "2025", "Zoë"],
        ]  # fmt: skip
        assert reading.tables["schools"][["school", "name"]].to_numpy().tolist() == [
            ["0100", "Maple"], ["0200", "Cedar"],
        ]  # fmt: skip
        assert [need for need in reading.needs if not need.sure] == []


def test_version_2_tells_grade_stay_gender_and_race():
    rows = tidy(read(SECOND))
    assert rows["grade"].tolist() == ["6", "K", "9"]
    assert rows["first_day"].tolist() == ["2025-08-25", "2025-09-08", ""]
    assert rows["last_day"].tolist() == ["", "2026-01-30", ""]
    assert rows["race_ethnicity"].tolist() == ["asian", "hispanic", "two_or_more"]


def test_no_password_or_address_is_kept():
    for members in (FIRST, SECOND):
        text = tidy(read(members)).to_csv()
        assert "secret" not in text
        assert "555" not in text


def test_encodings_and_order_of_columns_do_not_matter():
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        assert len(tidy(read(FIRST, encoding=encoding))) == 3
    turned = {**FIRST, "Student": (
        "Grade,Last Name,First Name,School SIS ID,Student Number,SIS ID,Status\n"
        "6,Io,Ada,0100,77,001,Active\n7,Rhea,Eve,0100,78,002,Active\n8,Titan,Zoë,0200,79,003,Deleted\n"
    )}  # fmt: skip
    reading = read(turned)
    assert tidy(reading)["student_id"].tolist() == ["77", "78"]
    assert [each.code for each in reading.problems] == ["not_active"]
    assert tidy(read(turned, {"student_id": "system"}))["student_id"].tolist() == ["001", "002"]


def test_a_student_without_school_or_id_or_twice_is_named_by_line():
    students = PERSON + "001,0100,A,B,,\n,0100,C,D,,\n002,,E,F,,\n001,0100,G,H,,\n"
    reading = read({**FIRST, "Student": students})
    assert [(each.code, each.line) for each in reading.problems] == [
        ("no_student", 3), ("no_school", 4), ("two_rows", 5),
    ]  # fmt: skip
    assert (reading.rows, reading.accepted, reading.rejected) == (4, 1, 3)


def test_without_terms_the_year_is_asked():
    members = {name: FIRST[name] for name in ("School", "Student", "Teacher")}
    assert [need.name for need in read(members).needs] == ["year"]
    assert set(tidy(read(members, {"year": "2025"}))["year"]) == {"2025"}


def test_the_real_export(real):
    document = folders.opened(real / "sds_csv_100users")
    reading = loaders.read(document).reading
    assert (reading.rows, reading.accepted, len(reading.tables["schools"])) == (86, 86, 2)
    assert reading.needs == [need for need in reading.needs if need.sure]
    assert set(tidy(reading)["year"]) == {"2017"}
