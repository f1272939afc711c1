import pytest

from store import address
from store.connect import StoreError


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg", "postgresql+psycopg2"])
def test_postgresql_is_spoken_to_by_psycopg_3_however_it_is_written(scheme):
    url = address.parsed(f"{scheme}://me:a%40b@db.example.org:6432/trellis?sslmode=require")
    assert url.drivername == "postgresql+psycopg"
    assert (url.username, url.password, url.host, url.port) == ("me", "a@b", "db.example.org", 6432)
    assert (url.database, dict(url.query)) == ("trellis", {"sslmode": "require"})


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("postgres://me:Secret1@host/db", "postgresql://me:***@host/db"),
        (
            "postgresql://me@host/db?password=Secret1&sslmode=require",
            "postgresql://me@host/db?sslmode=require",
        ),
        ("postgresql:///db?sslpassword=Secret1", "postgresql:///db"),
        ("sqlite:////folder/trellis.db", "sqlite:////folder/trellis.db"),
    ],
)
def test_an_address_is_shown_without_its_password(written, shown):
    assert address.shown(written) == shown


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("postgresql://me:Sec@ret@host/db", "more than one @"),
        ("postgresql://me:Secret", "cannot be read"),
        ("me:Secret@host", "cannot be read"),
        ("", "cannot be read"),
        ("mysql://me:Secret@host/db", "not in mysql"),
    ],
)
def test_an_address_that_cannot_be_used_says_how_to_write_one_and_no_word_of_its_own(written, told):
    with pytest.raises(StoreError, match=told) as refused:
        address.parsed(written)
    assert "postgresql://user:password@host:5432/database" in str(refused.value)
    assert not {"Sec", "Secret", "ret"} & set(str(refused.value).replace("@", " ").split())
    assert refused.value.__cause__ is None
