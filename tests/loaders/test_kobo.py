import pytest

import loaders
from loaders.tidy import account
from tests.loaders.surveys import ENDED, HELP, OPTIONS, UUID, WELCOME, book_of, opened, text_of, zip_of

PEOPLE = (1, 2, 3, 4)


def kobo(sep="/", lists=True, boxes=True, labels=False, prefix="_"):
    """The survey as KoboToolbox writes it; labels or names, either or both ways of several answers."""
    group = f"climate{sep}" if not labels else ""
    welcome = "I feel welcome" if labels else f"{group}welcome"
    use = "What help do you use?" if labels else f"{group}help"
    head = ["start", "end", "deviceid", "loc", "_loc_latitude", "_loc_longitude", welcome]
    head += [use] if lists else []
    head += [f"{use}{sep}{option}" for option in OPTIONS] if boxes else []
    head += ["_id", "_uuid", "_submission_time", "_validation_status", "_index"]
    rows = [head]
    for n in PEOPLE:
        row = [ENDED[n], ENDED[n], "collect:x1", "12.971 77.594 0 4.5", "12.971", "77.594", WELCOME[n]]
        row += [" ".join(HELP[n])] if lists else []
        row += [int(option in HELP[n]) for option in OPTIONS] if boxes else []
        row += [100 + n, UUID.format(n)[5:], f"2025-09-1{n}T08:00:00", "", n]
        rows.append(row)
    return rows


def read(data, form="kobo"):
    document = opened(data)
    found = loaders.read(document)
    assert found.form is not None, found.reading.problems
    assert found.form.key == form
    assert "unread" not in account(document)
    return found.reading, account(document)


def told(reading):
    rows = reading.tables["answers"]
    said = rows[rows["answer_kind"] == "multi"]
    ticked = {n: sorted(said.loc[said["respondent_key"].str.endswith(str(n)), "option_key"]) for n in PEOPLE}
    scale = rows[rows["answer_kind"] == "scale"]
    return ticked, scale["answer_label"].tolist()


@pytest.mark.parametrize("sep", ["/", ".", ":", "-"])
@pytest.mark.parametrize(("lists", "boxes"), [(True, True), (True, False), (False, True)])
def test_several_answers_count_once_however_they_stand(sep, lists, boxes):
    if sep != "/" and not lists:
        pytest.skip("without the list, only the slash tells an option from a question in a group")
    reading, fates = read(text_of(kobo(sep, lists, boxes), ";"))
    assert told(reading) == ({n: sorted(HELP[n]) for n in PEOPLE}, list(WELCOME.values()))
    assert (reading.rows, reading.respondents, reading.questions) == (4, 4, 2)
    assert fates.get("unticked", 0) == (6 if boxes else 0)
    assert fates.get("duplicate", 0) == (3 if lists and boxes else 0)


def test_labels_in_place_of_names():
    reading, _ = read(text_of(kobo(labels=True)))
    assert told(reading) == ({n: sorted(HELP[n]) for n in PEOPLE}, list(WELCOME.values()))
    assert "What help do you use?" in set(reading.tables["answers"]["question_text"])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_encoding_and_delimiter(encoding, delimiter):
    reading, _ = read(text_of(kobo(), delimiter, encoding))
    assert told(reading)[0] == {n: sorted(HELP[n]) for n in PEOPLE}


def test_the_order_of_columns_does_not_matter():
    rows = [list(reversed(row)) for row in kobo()]
    assert told(read(text_of(rows))[0])[0] == {n: sorted(HELP[n]) for n in PEOPLE}


def test_the_end_tells_when_on_the_clock_of_the_place():
    times = read(text_of(kobo()))[0].tables["answers"]["responded_at"]
    assert times.drop_duplicates().tolist() == [f"2025-09-1{n}T10:22:33" for n in PEOPLE]


def test_places_and_devices_are_dropped_and_said():
    reading, fates = read(text_of(kobo()))
    (problem,) = [each for each in reading.problems if each.code == "personal"]
    assert "“_loc_latitude”" in problem.what
    assert "“deviceid”" in problem.what
    assert fates["personal"] == 16
    assert not reading.tables["answers"]["answer_raw"].str.contains("12.97").any()


def test_literal_blanks_are_missing():
    rows = kobo()
    rows[1][6], rows[2][6] = "NULL", "n/a"
    said = read(text_of(rows))[0].tables["answers"]
    blank = said[said["answer_raw"].isin(["NULL", "n/a"])]
    assert blank["answer_label"].tolist() == ["", ""]
    assert blank["answer_code"].isna().all()


CHILDREN = [
    ["age", "reads", "_index", "_parent_table_name", "_parent_index", "_submission__uuid"],
    ["7", "Often", 1, "main", 1, "x"],
    ["9", "Never", 2, "main", 1, "x"],
    ["8", "Often", 3, "main", 4, "y"],
]


def test_questions_repeated_for_each_child_belong_to_the_parent():
    reading, _ = read(book_of(main=kobo(), children=CHILDREN))
    rows = reading.tables["answers"]
    ages = rows[rows["question_text"] == "age"]
    assert ages[["respondent_key", "sub_item", "answer_raw"]].values.tolist() == [
        [UUID.format(1)[5:], "children 1", "7"],
        [UUID.format(1)[5:], "children 2", "9"],
        [UUID.format(4)[5:], "children 1", "8"],
    ]
    assert ages["responded_at"].str[:10].tolist() == ["2025-09-11", "2025-09-11", "2025-09-14"]
    assert (reading.rows, reading.respondents, reading.questions) == (4, 4, 4)
    assert not rows.duplicated(["respondent_key", "question_key", "sub_item", "option_key"]).any()


def test_a_child_without_a_parent_is_left_out_and_named():
    reading, _ = read(book_of(main=kobo(), children=[*CHILDREN, ["5", "Often", 4, "main", 99, "z"]]))
    (problem,) = [each for each in reading.problems if each.code == "no_parent"]
    assert (problem.sheet, problem.line, problem.severity) == ("children", 5, "left_out")


def central():
    """The zip of ODK Central: a file for the form and one for each repeat."""
    main = [["SubmissionDate", "start", "end", "climate-welcome", "meta-instanceID", "KEY", "SubmitterName"]]
    main += [
        ["2025-09-15T07:00:00Z", ENDED[n], ENDED[n], WELCOME[n], UUID.format(n), UUID.format(n), "Io"]
        for n in PEOPLE
    ]
    visits = [["place", "PARENT_KEY", "KEY"]]
    visits += [["library", UUID.format(2), UUID.format(2) + "/visits[1]"]]
    visits += [["museum", UUID.format(2), UUID.format(2) + "/visits[2]"]]
    staff = [["who", "PARENT_KEY", "KEY"]]
    staff += [["guide", UUID.format(2) + "/visits[2]", UUID.format(2) + "/visits[2]/staff[1]"]]
    return {"form_csv": text_of(main), "form-visits_csv": text_of(visits), "form-staff_csv": text_of(staff)}


def test_the_files_of_odk_central_are_one_export():
    reading, fates = read(zip_of(**central()))
    rows = reading.tables["answers"]
    inner = rows[rows["sub_item"] != ""]
    assert inner[["respondent_key", "sub_item", "answer_raw"]].values.tolist() == [
        [UUID.format(2), "visits 1", "library"],
        [UUID.format(2), "visits 2", "museum"],
        [UUID.format(2), "visits 2, staff 1", "guide"],
    ]
    assert fates["personal"] == 4


def test_the_xlsform_beside_the_data_words_questions_and_choices():
    survey = [["type", "name", "label::English"], ["select_one agree", "welcome", "I feel welcome here"]]
    survey += [["select_multiple help", "help", "What help do you use?"]]
    choices = [["list_name", "name", "label::English"]]
    choices += [
        ["help", "meals", "School meals"],
        ["help", "tutoring", "Tutoring"],
        ["help", "transport", "Bus"],
    ]
    data = book_of(main=kobo(boxes=False), survey=survey, choices=choices)
    reading, fates = read(data)
    said = reading.tables["answers"].query("answer_kind == 'multi'")
    assert said["option_key"].tolist() == [
        "School meals", "Tutoring", "Tutoring", "School meals", "Bus", "Tutoring",
    ]  # fmt: skip
    assert said["answer_raw"].tolist() == ["meals", "tutoring", "tutoring", "meals", "transport", "tutoring"]
    assert "I feel welcome here" in set(reading.tables["answers"]["question_text"])
    assert fates["code_book"] == 21


def test_submissions_rejected_in_review_are_told():
    rows = kobo()
    rows[2][rows[0].index("_validation_status")] = "Not Approved"
    (problem,) = [each for each in read(text_of(rows))[0].problems if each.code == "rejected_in_review"]
    assert problem.line == 3


def test_open_answers_of_few_words_are_not_taken_apart():
    rows = [["note", "_uuid", "_submission_time", "_id"]]
    notes = ["more books", "good food", "less noise", "nothing", "kind staff", "clean rooms"]
    rows += [[note, UUID.format(n)[5:], "2025-09-11T08:00:00", n] for n, note in enumerate(notes)]
    assert read(text_of(rows))[0].tables["answers"]["answer_raw"].tolist() == notes
