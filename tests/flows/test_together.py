"""Files that belong together are one export, told by what they hold, in folders, zips and uploads."""

import io
import zipfile

import pytest

from flows import database, uploads
from flows.intake import File, check, find, gather, joined, load_found
from flows.templates import TEMPLATES
from flows.viewer import ADMIN
from store import facts
from tests.flows.office import Office

BOOK = b"variable,question text,codes,scale,reversed\n"
BOOK += b"W1,I feel welcome,1=Disagree; 2=Neutral; 3=Agree,Climate,no\n"
BOOK += b"W2,I feel left out,1=Disagree; 2=Neutral; 3=Agree,Climate,yes\n"
CODES = b"1=Strongly disagree; 2=Disagree; 3=Neutral; 4=Agree; 5=Strongly agree"
DATA = b"id,W1,W2\n" + b"".join(b"%d,%d,%d\n" % (n, 1 + n % 3, 3 - n % 3) for n in range(1, 31))
OTHER = b"School,Date,Kind\n0110,2025-09-01,holiday\n0110,2025-12-25,holiday\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "wave").mkdir()
    (tmp_path / "wave" / "a.csv").write_bytes(DATA)
    (tmp_path / "wave" / "b.csv").write_bytes(BOOK)
    return tmp_path / "wave"


def packed(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(f"{name}.csv", data)
    return out.getvalue()


def worded(file):
    checked = check(file)
    assert checked.format == "survey_wide"
    return set(checked.reading.tables["answers"]["answer_label"]) >= {"Disagree", "Neutral", "Agree"}


def test_a_folder_of_answers_and_their_code_book_is_one_export(folder):
    (file,) = gather([folder])
    assert file.name == "wave.zip"
    assert worded(file)
    assert gather([folder])[0].hash == file.hash


def test_a_zip_of_both_is_one_export(tmp_path):
    path = tmp_path / "pulse.zip"
    path.write_bytes(packed(one=BOOK, two=DATA))
    (file,) = gather([path])
    assert file.name == "pulse.zip"
    assert worded(file)


def test_two_paths_of_one_export_are_joined(folder):
    (file,) = gather([folder / "b.csv", folder / "a.csv"])
    assert file.name == "a.zip"
    assert worded(file)


def test_files_chosen_on_the_page_are_joined():
    (file,) = joined([File("a.csv", DATA), File("b.csv", BOOK)])
    assert worded(file)
    assert joined([File("a.csv", DATA)]) == [File("a.csv", DATA)]


def test_one_code_book_serves_every_file_it_names_and_leaves_others_alone(folder):
    (folder / "c.csv").write_bytes(DATA.replace(b"W2", b"W2 "))
    (folder / "d.csv").write_bytes(OTHER)
    assert sorted(each.name for each in find([folder])) == ["a.zip", "c.zip", "d.csv"]


def test_the_template_of_a_code_book_is_one():
    (template,) = [each for each in TEMPLATES if each.title == "Code book"]
    head = ["Q1,Q2,Q3,Q4,Q5", *(f"{1 + n % 5},{1 + n % 5},1,5,{1 + n % 5}" for n in range(30))]
    (file,) = joined([File("a.csv", "\n".join(head).encode()), File(template.file, template.make())])
    asked = check(file).reading.tables["questions"]
    assert asked["points"].tolist() == [5, 5, 5, 5, 5]
    assert asked["item_scale"].tolist() == ["Climate", "Climate", "Support", "Support", "Support"]
    assert asked["reversed"].tolist() == ["no", "yes", "no", "no", "no"]


def test_what_a_code_book_tells_is_kept_and_a_reversed_item_counts_where_denied(folder, tmp_path):
    office = Office(f"sqlite:///{tmp_path / 'kept.db'}")
    database.ready(office.db)
    book = BOOK.replace(b"1=Disagree; 2=Neutral; 3=Agree", CODES)
    (folder / "b.csv").write_bytes(book)
    (folder / "a.csv").write_bytes(
        b"id,W1,W2\n" + b"".join(b"%d,%d,1\n" % (n, 4 if n < 9 else 2) for n in range(20))
    )
    (batch,) = load_found(office.db, find([folder]), year=2025).batches
    with database.store(office.db).reading() as tx:
        kept = facts.in_force(tx, "questions").set_index("question_text")
        assert kept["item_scale"].to_dict() == {"I feel welcome": "Climate", "I feel left out": "Climate"}
        assert kept["reversed"].astype(int).to_dict() == {"I feel welcome": 0, "I feel left out": 1}
    assert office.number("favourable")[2] == pytest.approx((9 / 20 + 20 / 20) / 2)
    assert load_found(office.db, find([folder]), year=2025).batches[0].again
    uploads.undo(office.db, batch.batch, ADMIN)
    with database.store(office.db).reading() as tx:
        assert facts.in_force(tx, "questions").empty


def test_a_code_book_of_nothing_stays_alone(folder):
    (folder / "a.csv").write_bytes(OTHER)
    assert sorted(each.name for each in find([folder])) == ["a.csv", "b.csv"]
    checked = check(gather([folder / "b.csv"])[0])
    assert "the answers that this code book explains" in checked.problems[0].what
