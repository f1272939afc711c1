"""People without an id are kept under codes that only their database can make of their names."""

import hashlib
import json

from flows import database
from flows.database import store
from store import batches, entities, pseudonyms
from store.schema import BATCHES, SETTINGS
from tables.codes import UNMATCHED
from tests.flows.office import Office
from tests.loaders.tools import text

ZOOM = text(
    [
        ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)"],
        ["Gus Pluto", "", "11/14/2025 06:00:00 PM", "11/14/2025 06:40:00 PM", 40],
        ["Ada Rhea", "", "11/14/2025 06:00:00 PM", "11/14/2025 06:40:00 PM", 40],
    ]
)
TOLD = {"school": "Oak", "activity": "Family night"}
PLAIN = UNMATCHED + hashlib.sha256(b"name:gus pluto").hexdigest()[:16]
"""What anybody makes of a name."""


def codes(office: Office) -> list[str]:
    """Persons' codes by their number."""
    with store(office.db).reading() as tx:
        listed = entities.listing(tx, "person").sort_values("id")
    return [code for code in listed["code"] if code.startswith(UNMATCHED)]


def forget(office: Office) -> None:
    """As a database was before there was a secret: plain codes, also in answers."""
    with store(office.db).writing() as tx:
        tx.connection.execute(SETTINGS.delete().where(SETTINGS.c.key == pseudonyms.SECRET))
        for person, code in zip((1, 2), (PLAIN, UNMATCHED + "0" * 16), strict=True):
            names = entities.listing(tx, "person").sort_values("id")["id"].tolist()
            table = pseudonyms.ENTITIES
            tx.connection.execute(table.update().where(table.c.id == names[person - 1]).values(code=code))
        tx.connection.execute(BATCHES.update().values(answers=json.dumps({f"person.{PLAIN}": "0001"})))


def test_no_code_can_be_made_of_a_name_alone(office: Office):
    office.offer({"zoom.csv": ZOOM}, TOLD)
    assert len(codes(office)) == 2
    assert PLAIN not in codes(office)


def test_one_name_is_one_person_in_every_file(office: Office):
    office.offer({"zoom.csv": ZOOM}, TOLD)
    before = codes(office)
    office.offer({"next.csv": ZOOM.replace(b"11/14/", b"11/21/")}, TOLD)
    assert codes(office) == before


def test_two_databases_have_other_codes_and_the_same_rows(office: Office, open_copy, migrated):
    other = open_copy(migrated)
    with store(other.db).writing() as tx:
        tx.connection.execute(
            SETTINGS.update().where(SETTINGS.c.key == pseudonyms.SECRET).values(value="ab" * 32)
        )
    for each in (office, other):
        each.offer({"zoom.csv": ZOOM}, TOLD)
    assert not {*codes(office)} & {*codes(other)}
    assert office.rows() == other.rows()


def test_codes_of_an_older_database_are_made_again_with_the_people_they_stand_for(office: Office):
    office.offer({"zoom.csv": ZOOM}, TOLD)
    rows = office.rows()
    forget(office)
    assert PLAIN in codes(office)
    database.ready(office.db)
    assert PLAIN not in codes(office)
    with store(office.db).reading() as tx:
        assert batches.given(tx) == [(1, {f"person.{codes(office)[0]}": "0001"})]
    office.offer({"again.csv": ZOOM.replace(b"11/14/", b"11/21/")}, TOLD)
    assert len(codes(office)) == 3  # Gus is who he was; the code of nobody's name stays another's
    assert len(office.rows()["participation"]) == len(rows["participation"]) + 2
