from pathlib import Path

import pytest

from loaders.document import open_document
from loaders.qualtrics import FORM
from loaders.tidy import account
from tests.loaders.surveys import spelled

FILES = Path(__file__).parent.parent / "files" / "qualtrics"


def read(name):
    document = open_document(name, (FILES / name).read_bytes())
    assert FORM.recognise(document) is not None
    return FORM.read(document, {}), document


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.iterdir()))
def test_every_cell_of_our_files_has_a_fate(name):
    assert "unread" not in account(read(name)[1])


def test_previews_are_not_answers_and_partial_ones_are():
    reading, document = read("current_labels.csv")
    assert (reading.rows, reading.respondents) == (4, 4)
    assert reading.tables["answers"]["respondent_key"].unique().tolist() == ["R_1", "R_2", "R_4", "R_5"]
    assert {"preview", "partial"} <= {problem.code for problem in reading.problems}
    assert account(document)["preview"] == 16


def test_addresses_are_dropped_and_named():
    reading, _ = read("current_labels.csv")
    said = [problem.what for problem in reading.problems if problem.code == "personal"]
    assert said == ["Personal data is not kept: “IPAddress”, “RecipientEmail”."]


def test_stem_and_statement_are_parted_where_the_columns_differ():
    questions = read("current_labels.csv")[0].tables["questions"]
    grid = questions[questions["question_text"] == "How much do you agree?"]
    assert grid["sub_item"].tolist() == ["I feel safe - at school", "My ideas count"]
    assert grid["points"].nunique() == 1


def test_not_applicable_has_no_code():
    rows = read("current_labels.csv")[0].tables["answers"]
    assert rows[rows["answer_raw"] == "Not applicable"]["answer_code"].isna().all()


def test_choices_in_one_cell_are_split_at_commas_without_space():
    rows = spelled(read("current_labels.csv")[0].tables["answers"])
    ticked = rows[rows["answer_kind"] == "multi"]["option_key"].value_counts().to_dict()
    assert ticked == {"Food pantry": 3, "Rides, meals and care": 2, "Tutoring": 1}


def test_embedded_data_tells_the_school():
    rows = read("current_labels.csv")[0].tables["answers"]
    assert rows.drop_duplicates("respondent_key")["school"].tolist() == ["Maple", "Maple", "Cedar", "Cedar"]


def test_the_export_of_2016_has_import_ids_in_single_quotes():
    rows = spelled(read("of_2016.csv")[0].tables["answers"])
    ticked = rows[rows["answer_kind"] == "multi"]
    assert ticked["option_key"].tolist() == ["Art", "Art", "Music, dance"]
    assert ticked["question_text"].unique().tolist() == ["Which did you like?"]
    assert rows["responded_at"].min() == "2016-05-27T11:40:00"


def test_codes_without_words_are_no_scale():
    rows = read("legacy.csv")[0].tables["answers"]
    assert rows["answer_code"].isna().all()
    assert rows["sub_item"].unique().tolist() == ["Food", "Staff"]


def test_a_plain_table_is_not_qualtrics():
    assert FORM.recognise(open_document("x.csv", b"StartDate,EndDate,Q1\n1,2,3\n")) is None
