"""The secret by which codes made of names are made again, so that nobody can try names out.

A reader makes a code of a name by a plain hash: whoever sees it can hash likely names and compare. What is
kept is that code under a secret of the database. The secret stands in the database and not in the home
folder: it goes with every copy, backup and move, and all computers that share a server have it. Numbers of
persons are given in the order in which a file names them, never in that of their codes, so that the same
files come to the same counts and protected tables under any secret, on every engine.
"""

import re
import secrets
from collections.abc import Callable
from hashlib import blake2b

from sqlalchemy import insert, select, update

from store.connect import Tx
from store.schema import BATCHES, ENTITIES, SETTINGS

SECRET = "pseudonyms.secret"
"""Key of the setting; none of those that people set."""


def has_secret(tx: Tx) -> bool:
    """Whether there is a secret already."""
    return tx.connection.scalar(select(SETTINGS.c.key).where(SETTINGS.c.key == SECRET)) is not None


def keyed(tx: Tx, prefix: str) -> Callable[[str], str]:
    """What a reader's code is kept as; the secret is made where there is none yet.

    Args:
        prefix: begins all such codes, and stays. What was kept before there was a secret is made again.
    """
    secret = tx.connection.scalar(select(SETTINGS.c.value).where(SETTINGS.c.key == SECRET))
    if secret is None:
        secret = secrets.token_hex(32)
        tx.connection.execute(
            insert(SETTINGS).values(key=SECRET, applies_to="", value=secret, source="drawn by lot")
        )
        _again(tx, prefix, _by(secret, prefix))
    return _by(secret, prefix)


def _by(secret: str, prefix: str) -> Callable[[str], str]:
    key = bytes.fromhex(secret)
    return lambda code: prefix + blake2b(code.encode(), key=key, digest_size=8).hexdigest()


def _again(tx: Tx, prefix: str, code_of: Callable[[str], str]) -> None:
    """Put the secret's codes in the place of plain ones: of persons, and in what was answered of them."""
    plain = re.compile(rf"{re.escape(prefix)}[0-9a-f]{{16}}")
    people = select(ENTITIES.c.id, ENTITIES.c.code).where(
        ENTITIES.c.kind == "person", ENTITIES.c.code.startswith(prefix, autoescape=True)
    )
    for number, code in list(tx.connection.execute(people)):
        tx.connection.execute(update(ENTITIES).where(ENTITIES.c.id == number).values(code=code_of(code)))
    answered = select(BATCHES.c.id, BATCHES.c.answers).where(
        BATCHES.c.answers.contains(prefix, autoescape=True)
    )
    for batch, text in list(tx.connection.execute(answered)):
        said = plain.sub(lambda found: code_of(found[0]), text)
        tx.connection.execute(update(BATCHES).where(BATCHES.c.id == batch).values(answers=said))
