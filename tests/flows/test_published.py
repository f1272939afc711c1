"""Published tables beside what is counted: linked to known schools, replaced by the next edition."""

from flows.database import store
from store import facts
from tests.flows.office import Office
from tests.loaders.published import long_rows, text

REGISTER = "School code,Name,Level\n0100,Maple Elementary,Elementary\n"


def published(office: Office):
    with store(office.db).reading() as tx:
        return facts.in_force(tx, "published")


def rates(office: Office) -> dict[tuple[str, int, str], tuple[str, str, str]]:
    rows = published(office)
    rows = rows[rows["measure"] == "% chronic"]
    keys = zip(rows["place"], rows["year"], rows["grp"], strict=True)
    return dict(zip(keys, zip(rows["value"], rows["suppressed"], rows["bound"], strict=True), strict=True))


def test_figures_are_kept_with_their_marks(office: Office):
    (batch,) = office.done(table=text(long_rows()))
    assert (batch.format, batch.new) == ("published_table", 12)
    found = rates(office)
    assert found["0100", 2023, "All Students"] == ("38.7", "no", "")
    assert found["0100", 2023, "Hispanic"] == ("", "yes", "")
    assert found["0200", 2023, "Hispanic"] == ("", "yes", "<5%")


def test_a_known_school_is_linked_and_others_keep_their_name(office: Office):
    office.done(register=REGISTER)
    (batch,) = office.done(table=text(long_rows()))
    rows = published(office).drop_duplicates("place").set_index("place")
    assert rows["school"].gt(0).to_dict() == {"0100": True, "0200": False}
    assert rows.loc["0200", "place_name"] == "Cedar Middle"
    assert [problem.code for problem in batch.problems] == ["suppressed", "benchmark", "other_places"]


def test_the_same_file_again_changes_nothing(office: Office):
    office.done(table=text(long_rows()))
    before = office.rows()
    (batch,) = office.done(table=text(long_rows()))
    assert batch.again
    assert office.rows() == before


def test_the_next_edition_replaces_its_years_and_is_taken_back_exactly(office: Office):
    (first,) = office.done(table=text(long_rows()))
    before = office.rows()
    lines = long_rows()
    lines[1][5] = "40.1%"
    (second,) = office.done(table=text([*lines, *long_rows("2024-25")[1:]]))
    assert second.source == first.source
    assert (second.new, second.changed, second.unchanged, second.withdrawn) == (12, 1, 11, 0)
    assert rates(office)["0100", 2023, "All Students"] == ("40.1", "no", "")
    office.undo(second.batch)
    assert office.rows() == before
    assert office.rows() == office.rebuilt()


def test_the_table_of_another_division_stands_beside_it(office: Office):
    (first,) = office.done(table=text(long_rows()))
    others = [[cell.replace("0100", "0900").replace("0200", "0901") for cell in row] for row in long_rows()]
    (second,) = office.done(table=text(others))
    assert second.source != first.source
    assert second.withdrawn == 0
    assert len(published(office)) == 24
