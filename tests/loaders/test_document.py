import io
import zipfile

import pytest

import loaders
from loaders.document import LARGEST, open_document
from loaders.unreadable import Unreadable
from tests.loaders import folders


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/") + ".csv", data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \r\n\r\n", "empty"),
        (b"\x00" * 500, "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office version"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
        ),
        (b"<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>", "web page"),
        (b'<?xml version="1.0"?><InterchangeStudent/>', "no records"),
        (b"PK\x03\x04 and no more", "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words_with_a_remedy(data, what):
    with pytest.raises(Unreadable, match=what) as refused:
        open_document("table.csv", data)
    assert refused.value.mend.endswith(".")


def test_the_content_decides_not_the_name():
    document = open_document("wrong.xlsx", b"id\tname\n1\tAda\n")
    assert (document.container, document.delimiter) == ("text", "\t")
    assert document.sheets[0].cells.loc[2].tolist() == ["1", "Ada"]


def test_a_zip_is_a_folder_with_one_sheet_a_member():
    document = open_document(
        "export.zip", zipped(bundle__orgs=b"id,name\n1,Maple\n", bundle__users=b"id,role\n")
    )
    assert document.container == "folder"
    assert [sheet.name for sheet in document.sheets] == ["orgs.csv", "users.csv"]


def test_a_zip_of_one_file_is_that_file():
    document = open_document("survey.zip", zipped(survey=b"id,name\n1,Maple\n"))
    assert (document.name, document.container) == ("survey.csv", "text")


def test_a_folder_is_read_and_members_that_are_no_tables_are_named(tmp_path):
    (tmp_path / "orgs.csv").write_text("id,name\n1,Maple\n")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "void.csv").write_bytes(b"")
    document = folders.opened(tmp_path)
    assert [sheet.name for sheet in document.sheets] == ["orgs.csv"]
    assert [(problem.code, problem.sheet) for problem in document.problems] == [
        ("member_aside", "photo.jpg"),
        ("member_aside", "void.csv"),
    ]


def test_an_archive_that_unpacks_to_more_than_the_limit_is_refused_unread():
    data = bytearray(zipped(bomb=b"0" * 1000, other=b"1"))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.find(mark) + offset
        data[at : at + 4] = (LARGEST + 1).to_bytes(4, "little")
    with pytest.raises(Unreadable, match="larger than 1024 MB"):
        open_document("bomb.zip", bytes(data))


def test_an_archive_that_lies_about_its_size_is_refused():
    data = bytearray(zipped(bomb=b"0,1\n" * 1000, other=b"1"))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.find(mark) + offset
        data[at : at + 4] = (8).to_bytes(4, "little")
    with pytest.raises(Unreadable, match="damaged"):
        open_document("bomb.zip", bytes(data))


@pytest.mark.parametrize(
    "data", [b"a\n", b"a,b,c\n", b"x" * 5000, b'"never closed,1\n2,3\n', b",,,\n;;;\n1\n"]
)
def test_odd_texts_end_in_a_reading_never_in_an_exception(data):
    recognised = loaders.read(open_document("odd.csv", data))
    assert recognised.form is None
    assert [problem.code for problem in recognised.reading.problems][-1:] == ["not_recognised"]
