"""The command ``report``: files for whoever may have them, and words for whoever may not."""

import io
import json

import openpyxl
import pytest

from tests.reports.read import read


def test_a_brief_is_written_and_told_as_one_document(district, tmp_path):
    out = tmp_path / "brief.html"
    said = district("report", "--as", "admin", "-o", out, "--json")
    assert said.status == 0
    told = said.json
    assert (told["kind"], told["format"], told["lang"], told["file"]) == ("board", "html", "en", str(out))
    assert told["edition"] is None, "counted live"
    seen = read(out.read_bytes())
    assert told["fingerprint"] in seen.words
    assert {"reach", "chronic_absence"} <= {one["indicator"] for one in told["figures"]}
    assert "section" not in said.out
    assert said.err.splitlines() == list(dict.fromkeys(said.err.splitlines())), "each section once"


def test_the_same_brief_as_a_workbook_has_the_same_fingerprint(district, tmp_path):
    out = tmp_path / "brief.xlsx"
    first = district("report", "--as", "admin", "-o", tmp_path / "x.html", "--json").json["fingerprint"]
    again = district("report", "--as", "admin", "--format", "xlsx", "-o", out, "--json").json
    assert again["fingerprint"] == first
    about = openpyxl.load_workbook(io.BytesIO(out.read_bytes()), read_only=True)["About"]
    assert any(first in str(cell) for row in about.iter_rows(values_only=True) for cell in row)


def test_each_command_that_a_brief_names_prints_the_table_again(district, tmp_path):
    out = tmp_path / "brief.html"
    district("report", "--as", "principal", "--school", "0110", "-o", out)
    rows = next(table for table in read(out.read_bytes()).tables if table[0] == ["Question", "Command"])[1:]
    for _, command in rows:
        words = command.split()
        assert words[0] == "trellis.py"
        printed = json.loads(district(*words[1:], "--json").out)
        assert printed["rows"], command


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_family_page_is_written_in_both_languages(district, tmp_path, lang):
    out = tmp_path / "family.html"
    said = district("report", "--kind", "family", "--lang", lang, "-o", out, "--json")
    assert said.status == 0
    assert said.json["reading_grade"] <= 6
    assert dict(read(out.read_bytes()).tags)["html"] == {"lang": lang}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--kind", "poem"), "There are: board, federal, family."),
        (("--kind", "family", "--format", "xlsx"), "Choose: html."),
        (("--lang", "fr"), "Choose: en, es."),
        (("--kind", "family", "--lang", "fr"), "Choose: en, es."),
        (("--as", "king"), 'no role "king"'),
        (("--as", "principal"), "needs --school"),
        (("--school", "9999"), 'no school "9999"'),
    ],
)
def test_what_cannot_be_written_is_said_and_nothing_is_left(district, tmp_path, words, told):
    out = tmp_path / "report.html"
    said = district("report", *words, "-o", out)
    assert said.status == 2
    assert told in said.err
    assert not out.exists()


def test_where_it_cannot_be_written_is_said(district, tmp_path):
    said = district("report", "--as", "admin", "-o", tmp_path / "none" / "report.html")
    assert said.status == 2
    assert "cannot be written" in said.err
