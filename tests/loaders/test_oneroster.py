import io
import zipfile

from loaders import oneroster
from loaders.document import open_document
from loaders.form import Document
from loaders.tidy import account

MANIFEST = "propertyName,value\nmanifest.version,1.0\noneroster.version,{}\n"
ORGS = (
    "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
    "d1,,,Lincoln,district,,\ns1,,,Oak,school,0010,d1\ns2,,,Elm,school,0011,d1\n"
)
SESSIONS = (
    "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n"
    "t1,,,Fall,term,2025-08-25,2025-12-19,,2026\n"
)
CLASSES = (
    "sourcedId,status,dateLastModified,title,courseSourcedId,schoolSourcedId,termSourcedIds\n"
    "c1,,,A,k,s1,t1\nc2,,,B,k,s2,t1\n"
)
DEMOGRAPHICS = (
    "sourcedId,status,dateLastModified,birthdate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,"
    "nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity\n"
    "u1,,,2015-01-01,female,false,true,false,false,true,false,false\n"
    "u2,,,2015-01-01,male,false,false,false,false,true,false,true\n"
)
USERS_11 = (
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,identifier,"
    "grades,password\n"
    "u1,,,true,s1,student,ada,Ada,Io,000101,KG,secret\n"
    'u2,,,true,"s2,s1",student,eve,Eve,Rhea,000102,06,secret\n'
    "u3,,,true,s1,teacher,t,Tea,Cher,,,secret\n"
    "u4,tobedeleted,,true,s1,student,x,Gone,Girl,000104,3,secret\n"
)
ENROLLMENTS = (
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n"
    "e1,,,c1,s1,u1,student,,2025-08-25,2025-12-19\n"
    "e2,,,c1,s1,u1,student,,2025-08-27,2026-01-30\n"
    "e3,,,c2,s2,u1,student,,2026-02-02,\n"
    "e4,,,c1,s1,u3,teacher,,,\n"
)


def export(**members: str) -> Document:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.csv", text)
    return open_document("export.zip", stream.getvalue())


def version_11() -> Document:
    return export(
        manifest=MANIFEST.format("1.1"),
        orgs=ORGS,
        users=USERS_11,
        enrollments=ENROLLMENTS,
        classes=CLASSES,
        academicSessions=SESSIONS,
        demographics=DEMOGRAPHICS,
    )


def test_the_manifest_tells_oneroster():
    match = oneroster.recognise(version_11())
    assert match is not None
    assert match.confidence > 0.95
    assert "1.1" in match.why


def test_a_stay_joins_a_students_classes_in_a_school():
    found = oneroster.read(version_11(), {})
    rows = found.tables["roster"]
    assert rows[["student_id", "school", "year", "first_day", "last_day"]].to_numpy().tolist() == [
        ["000101", "s1", "2025", "2025-08-25", "2026-01-30"],
        ["000101", "s2", "2025", "2026-02-02", ""],
        ["000102", "s2", "2025", "", ""],
    ]
    assert rows["grade"].tolist() == ["K", "K", "6"]
    assert rows["race_ethnicity"].tolist() == ["two_or_more", "two_or_more", "hispanic"]
    assert rows["gender"].tolist() == ["female", "female", "male"]
    assert found.facts["year"] == "2025"
    assert (found.rows, found.accepted) == (4, 4)


def test_schools_and_their_district_come_out():
    tables = oneroster.read(version_11(), {}).tables
    assert tables["schools"][["district", "school", "name"]].to_numpy().tolist() == [
        ["d1", "s1", "Oak"],
        ["d1", "s2", "Elm"],
    ]
    assert tables["districts"]["name"].tolist() == ["Lincoln"]


def test_the_identifier_is_the_student_number_unless_answered():
    assert [need.name for need in oneroster.read(version_11(), {}).needs if need.sure] == ["student_id"]
    rows = oneroster.read(version_11(), {"student_id": "sourcedId"}).tables["roster"]
    assert rows["student_id"].tolist() == ["u1", "u1", "u2"]


def test_passwords_and_user_names_are_dropped_and_every_cell_is_accounted_for():
    document = version_11()
    oneroster.read(document, {})
    fates = account(document)
    assert "unread" not in fates
    assert fates["personal"] == 4 * 2 + 2


def test_version_12_takes_roles_from_their_own_file():
    users = (
        "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,identifier,grades,"
        "primaryOrgSourcedId\nu1,,,true,ada,Ada,Io,,01,s1\nu2,,,true,t,Tea,Cher,,,s1\n"
    )
    roles = (
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n"
        "r1,,,u1,primary,student,,,s1\nr2,,,u2,primary,teacher,,,s1\n"
    )
    heads = ENROLLMENTS.splitlines()[0] + "\n"
    found = oneroster.read(
        export(manifest=MANIFEST.format("1.2"), orgs=ORGS, users=users, roles=roles, enrollments=heads), {}
    )
    assert found.tables["roster"][["student_id", "school", "grade", "year"]].to_numpy().tolist() == [
        ["u1", "s1", "1", ""]
    ]
    assert [need.name for need in found.needs if not need.sure] == ["year"]


def test_an_export_without_enrolments_says_what_is_lacking():
    match = oneroster.recognise(export(manifest=MANIFEST.format("1.1"), orgs=ORGS, users=USERS_11))
    assert match is not None
    assert match.lacks == ("enrollments.csv",)
