"""What an older Trellis kept word for word is scrubbed when its database is opened."""

import sqlite3
from contextlib import closing

import pytest

from flows import comments, database
from flows.comments import Filters
from flows.doctor import examine
from flows.viewer import ADMIN
from tests.databases import rows
from tests.flows.office import Office, closed
from tests.flows.test_comments import FEW, HIDDEN, NAMES, everywhere, the

YEAR = 2025

AS_BEFORE = {
    "[name] needs a bus, call [phone]": "Jamal needs a bus, call 555 123-4567",
    "Ms. [name] is a great teacher": "Ms. Zelda is a great teacher",
    "La escuela es muy buena, escriban a [e-mail]": "La escuela es muy buena, escriban a a@b.org",
}


@pytest.fixture
def older(hand_made: Office) -> Office:
    """A database as it was before: texts word for word, counted by older rules."""
    hand_made.done({"mode": "add"}, names=NAMES)
    hand_made.done(comments=FEW)
    with closing(sqlite3.connect(closed(hand_made.path))) as connection:
        for table in ("answers", "said_answers"):
            for now, then in AS_BEFORE.items():
                query = f"UPDATE {table} SET answer_raw = ? WHERE answer_raw = ?"
                assert connection.execute(query, (then, now)).rowcount == 1
        connection.execute("DELETE FROM comments")
        connection.execute("UPDATE data_version SET rules = 6")
        connection.commit()
    return hand_made


def test_what_was_kept_word_for_word_is_scrubbed_once_the_database_is_opened(older):
    database.store.cache_clear()
    assert all(word in everywhere(older) for word in HIDDEN if word != "Okonkwo")
    database.ready(older.db)
    assert not [word for word in HIDDEN if word in everywhere(older)]
    found = comments.page(older.db, ADMIN, 0, YEAR, Filters())
    assert {one.text for one in found.comments} == set(AS_BEFORE)
    assert the(older, "bus").themes == ("transport",)
    assert [check.name for check in examine(older.db, lambda _: None) if not check.ok] == []
    before = rows(older.db, ["comments"])
    older.undo(max(older.live()))
    older.done(comments=FEW)
    assert rows(older.db, ["comments"]) == before
