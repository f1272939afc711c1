import io
import zipfile

import pytest

from loaders.document import open_document
from loaders.unreadable import Unreadable

HEAD = '<?xml version="1.0" encoding="{}"?>\n'
BODY = (
    '<Interchange xmlns="http://ed-fi.org/5.2.0">\n'
    "  <Event><Day>2025-09-02</Day><Who><Id>01</Id></Who></Event>\n"
    "  <Note><Text>Añó</Text></Note>\n"
    "  <Event><Day>2025-09-03</Day><Mark>A</Mark><Mark>B</Mark></Event>\n"
    "</Interchange>\n"
)


def table(data: bytes, sheet: str) -> dict[int, list[str]]:
    """Lines of a sheet, blank cells as ""."""
    cells = next(each for each in open_document("x.xml", data).sheets if each.name == sheet).cells
    return {line: cells.loc[line].fillna("").tolist() for line in cells.index}


def test_each_kind_of_record_is_a_sheet_with_a_column_for_each_leaf_on_its_own_line():
    document = open_document("x.xml", (HEAD.format("utf-8") + BODY).encode())
    assert document.container == "xml"
    assert [sheet.name for sheet in document.sheets] == ["Event", "Note"]
    assert table((HEAD.format("utf-8") + BODY).encode(), "Event") == {
        1: ["Day", "Who.Id", "Mark", "Mark[2]"],
        3: ["2025-09-02", "01", "", ""],
        5: ["2025-09-03", "", "A", "B"],
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-16-le", "utf-16-be"])
def test_every_encoding_gives_the_same_text(encoding):
    said = "utf-16" if "16" in encoding else "utf-8" if "utf" in encoding else "windows-1252"
    data = (HEAD.format(said) + BODY).encode(encoding)
    assert table(data, "Note") == {1: ["Text"], 4: ["Añó"]}


def test_an_encoding_that_is_not_what_the_file_says_is_told_by_its_bytes():
    assert table((HEAD.format("utf-8") + BODY).encode("cp1252"), "Note")[4] == ["Añó"]


def test_records_that_share_a_line_are_counted():
    lines = list(table(BODY.replace("\n", "").encode(), "Event"))
    assert lines == [1, 2, 3]


def test_attributes_are_cells_and_those_of_schemas_are_none():
    data = (
        b'<R xmlns="u" xmlns:x="v" x:at="s">\n<E id="7" x:nil="true"><Day unit="d">1</Day></E>\n'
        b"<E><Day>2</Day></E>\n</R>"
    )
    assert table(data, "E") == {1: ["@id", "Day", "Day@unit"], 2: ["7", "1", "d"], 3: ["", "2", ""]}


BOMB = (
    '<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
    '<r xmlns="u"><e><x>&b;</x></e></r>'
)
OUTSIDE = (
    '<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n'
    '<r xmlns="u"><e>&f;</e></r>'
)


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, BOMB.replace("?>", "?>" + "<!-- -->" * 400_000, 1)])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_before_anything_is_expanded(text, encoding):
    with pytest.raises(Unreadable, match="entities"):
        open_document("x.xml", text.encode(encoding))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (BODY[:-20].encode(), "damaged or cut off"),
        (b"<?xml version='1.0'?>", "damaged or cut off"),
        (b"<?xml version='1.0'?><Interchange/>", "no records"),
        (b"<r xmlns='u'><e>" + b"<a>" * 60 + b"</a>" * 60 + b"</e></r>", "levels deep"),
        (b"<r xmlns='u'><e>" + b"<a>1</a>" * 6000 + b"</e></r>", "more than 5,000"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'/>", "web page"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words_with_a_remedy(data, what):
    with pytest.raises(Unreadable, match=what) as refused:
        open_document("x.xml", data)
    assert refused.value.mend.endswith(".")


def test_a_zip_may_hold_several_interchange_files():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.xml", BODY)
        archive.writestr("b.xml", BODY)
    names = [sheet.name for sheet in open_document("x.zip", packed.getvalue()).sheets]
    assert names == ["a.xml: Event", "a.xml: Note", "b.xml: Event", "b.xml: Note"]
