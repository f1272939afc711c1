import json

import pytest

import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy

NCES = (
    "SURVYEAR,LEAID,LEA_NAME,NCESSCH,SCH_NAME,LSTREET1,LCITY,LZIP,PHONE,SCH_TYPE_TEXT,CHARTER_TEXT,GSLO,GSHI,"
    "LEVEL,VIRTUAL\r\n"
    "2022-2023,5100090,Albemarle,510009000031,Agnor,3 Berk Dr,Town,22901,555-1000,Regular School,No,PK,05,"
    "Elementary,Not Virtual\r\n"
    "2022-2023,5100090,Albemarle,510009000032,Burley,901 Rose Hill,Town,22903,555-2000,Regular,Yes,06,08,"
    "Middle,Not Virtual\r\n"
    "2022-2023,5100660,Bland,510066000300,Online,1 Net St,Town,24315,555-3000,Alternative,No,09,12,High,"
    "Full Virtual\r\n"
)
OWN = (
    "School Code,School Name,Address,City,Principal,Principal Email,Grades,School Type\n"
    "0100,Maple Elementary,1 A St,X,Ada Luna,a@x.org,K-5,Traditional\n"
    "0200,Cedar Middle,2 B St,X,Bo Mars,b@x.org,6-8,Charter\n"
    "0300,Birch High,3 C St,X,Cy Io,c@x.org,9-12,Alternative\n"
)


def read(text: str, answers: dict[str, str] | None = None, form: str = "school_directory"):
    document = open_document("x.csv", text.encode())
    found = loaders.read(document, answers)
    assert found.form is not None
    assert found.form.key == form, found.candidates
    assert "unread" not in account(document)
    return found.reading, account(document)


def schools(reading) -> list[list[str]]:
    return tidy(reading)[["school", "name", "level", "setting"]].to_numpy().tolist()


def test_a_school_list_gives_codes_names_levels_and_settings():
    found, cells = read(OWN)
    assert schools(found) == [
        ["0100", "Maple Elementary", "elementary", "traditional"],
        ["0200", "Cedar Middle", "middle", "charter"],
        ["0300", "Birch High", "high", "alternative"],
    ]
    assert json.loads(tidy(found)["extra"][0]) == {"Address": "1 A St", "City": "X"}
    assert cells["personal"] == 6
    assert (found.rows, found.columns) == (3, 8)


def test_the_directory_of_the_nces_asks_for_the_district_and_takes_its_schools():
    found, _ = read(NCES)
    assert [need.name for need in found.needs] == ["district"]
    assert list(found.needs[0].choices) == ["Albemarle", "Bland", "all"]
    found, _ = read(NCES, {"district": "Albemarle"})
    assert found.needs == []
    assert schools(found) == [
        ["510009000031", "Agnor", "elementary", "traditional"],
        ["510009000032", "Burley", "middle", "charter"],
    ]
    found, _ = read(NCES, {"district": "all"})
    assert schools(found)[2] == ["510066000300", "Online", "high", "virtual"]


@pytest.mark.parametrize("delimiter", ["\t", ";"])
def test_delimiters_and_order_of_columns_change_nothing(delimiter):
    turned = "\n".join(delimiter.join(reversed(line.split(","))) for line in OWN.strip().split("\n"))
    assert schools(read(turned)[0]) == schools(read(OWN)[0])


def test_a_line_without_a_school_and_one_that_comes_again_are_named():
    text = OWN + ",,4 D St,X,,,K-5,\n" + "0100,Other,5 E St,X,,,K-5,\n"
    found, _ = read(text)
    left = [(p.code, p.line) for p in found.problems if p.severity == "left_out"]
    assert sorted(left) == [("no_key", 5), ("two_rows", 6)]
    assert (found.accepted, found.rejected) == (3, 2)


def test_the_register_of_schools_stays_the_register():
    read("School code,Name,Level\n0100,Maple Elementary,Elementary\n", form="register")


def test_figures_by_school_stay_a_published_table():
    text = "School Code,School Name,Level,City,2022-23 Rate,2023-24 Rate,Enrolled,Teachers,Rooms\n"
    text += "0100,Maple,Elementary,X,7.5,8,300,20,12\n0200,Cedar,Middle,X,7,9,400,30,14\n"
    read(text, {"year": "2023"}, form="published_table")
