"""Which sign-ins open which account, and for how long."""

import pytest

from flows import accounts, sign_in
from flows.accounts import COMMAND_LINE, add, change, end
from flows.sign_in import Over, Rules, Unknown, admit, read, sign_out, still
from flows.viewer import NotAllowed, Viewer

ISSUER, OTHER = "https://login.example", "https://login.other.example"
ANN, BEN = "ann@school.example", "ben@school.example"
START = 1_800_000_000
MINUTE, HOUR = 60, 3600
RULES = Rules()


@pytest.fixture
def clock(monkeypatch):
    """Sets what time it is, in seconds after the start; nobody has done anything yet."""
    monkeypatch.setattr(sign_in, "_last", {})

    def to(seconds: float) -> None:
        monkeypatch.setattr(sign_in, "time", lambda: START + seconds)

    to(0)
    return to


@pytest.fixture
def db(office, clock) -> str:
    """A database with an administrator, Ann."""
    add(office.db, COMMAND_LINE, ANN, "admin")
    return office.db


def claims(email: str = ANN, subject: str = "s-ann", at: int = 0, **more: object) -> dict[str, object]:
    told = {"iss": ISSUER, "sub": subject, "email": email, "email_verified": True, "iat": START + at}
    return told | {"nonce": f"n{at}"} | more


def entered(db: str, rules: Rules = RULES, **told) -> Viewer:
    """What a sign-in may see."""
    return admit(db, read(claims(**told), rules), rules).viewer


# Who


def test_a_confirmed_address_opens_its_account_however_it_is_written(db):
    assert entered(db, email=" ANN@School.example").role == "admin"


def test_an_address_nobody_let_in_opens_nothing(db):
    with pytest.raises(Unknown):
        entered(db, email=BEN, subject="s-ben")


@pytest.mark.parametrize("said", [False, None, "true", "false", 1, "yes"])
def test_an_address_that_is_not_confirmed_opens_nothing(db, said):
    with pytest.raises(Unknown):
        entered(db, email_verified=said)


def test_an_issuer_may_be_trusted_to_give_only_own_addresses(db):
    told = {name: value for name, value in claims().items() if name != "email_verified"}
    with pytest.raises(Unknown):
        admit(db, read(told, RULES), RULES)
    trusting = Rules(verified=frozenset({ISSUER}))
    assert admit(db, read(told, trusting), trusting).viewer.role == "admin"
    with pytest.raises(Unknown):
        admit(db, read(told | {"iss": OTHER}, trusting), trusting)


def test_the_first_sign_in_binds_the_account_to_its_subject(db):
    entered(db)
    with pytest.raises(Unknown):  # the address was given to somebody else
        entered(db, subject="s-new")
    with pytest.raises(Unknown):  # another provider confirms the same address
        entered(db, iss=OTHER)
    assert entered(db, email="ann.married@school.example").role == "admin"  # the same person, renamed


def test_a_bound_account_opens_also_without_an_address(db):
    entered(db)
    assert entered(db, email=None, email_verified=None).role == "admin"


def test_an_account_may_wait_for_one_provider(db):
    add(db, COMMAND_LINE, BEN, "board", issuer=OTHER)
    with pytest.raises(Unknown):
        entered(db, email=BEN, subject="s-ben")
    assert entered(db, email=BEN, subject="s-ben", iss=OTHER).role == "board"


@pytest.mark.parametrize("lacks", ["iss", "sub", "iat"])
@pytest.mark.parametrize("value", [None, "", True])
def test_a_sign_in_that_says_not_who_or_when_is_none(lacks, value):
    with pytest.raises(Over):
        read(claims(**{lacks: value}), RULES)


def test_who_was_ended_and_let_in_again_is_a_new_person(db):
    ben = add(db, COMMAND_LINE, BEN, "board")
    entered(db, email=BEN, subject="s-ben")
    end(db, COMMAND_LINE, ben.key)
    with pytest.raises(Unknown):
        entered(db, email=BEN, subject="s-ben")
    add(db, COMMAND_LINE, BEN, "viewer")
    assert entered(db, email=BEN, subject="s-ben2").role == "viewer"
    with pytest.raises(Unknown):
        entered(db, email=BEN, subject="s-ben")


def test_without_a_database_nobody_has_a_role(tmp_path, clock):
    with pytest.raises(Unknown):
        entered(f"sqlite:///{tmp_path / 'none.db'}")


# At once


def test_another_role_holds_from_the_next_action_on(db):
    ben = add(db, COMMAND_LINE, BEN, "staff")
    told = read(claims(BEN, "s-ben"), RULES)
    before = admit(db, told, RULES)
    still(db, before)
    change(db, COMMAND_LINE, ben.key, "viewer")
    with pytest.raises(NotAllowed, match="has changed"):
        still(db, before)
    assert admit(db, told, RULES).viewer == Viewer("viewer")
    end(db, COMMAND_LINE, ben.key)
    with pytest.raises(NotAllowed):
        still(db, before)
    with pytest.raises(Unknown):
        admit(db, told, RULES)


def test_signing_out_ends_every_sign_in_of_the_person_and_of_nobody_else(db, clock):
    add(db, COMMAND_LINE, BEN, "staff")
    here, elsewhere = read(claims(at=-20), RULES), read(claims(at=-10), RULES)
    other = read(claims(BEN, "s-ben", at=-10), RULES)
    first, second = admit(db, here, RULES), admit(db, elsewhere, RULES)
    admit(db, other, RULES)
    sign_out(db, first)
    for one in (here, elsewhere):
        with pytest.raises(Over, match="signed out"):
            admit(db, one, RULES)
    with pytest.raises(NotAllowed):
        still(db, second)
    assert admit(db, other, RULES).viewer.role == "staff"
    clock(5)
    assert entered(db, at=5).role == "admin"


def test_signing_out_counts_also_where_the_provider_s_clock_is_ahead(db):
    admitted = admit(db, read(claims(at=30), RULES), RULES)
    sign_out(db, admitted)
    with pytest.raises(Over):
        entered(db, at=30)


# How long


def test_a_sign_in_is_over_after_half_an_hour_without_an_action(db, clock):
    entered(db)
    clock(30 * MINUTE)
    entered(db)  # just in time, and counted from here
    clock(60 * MINUTE)
    entered(db)
    clock(90 * MINUTE + 1)
    with pytest.raises(Over, match="30 minutes"):
        entered(db)
    clock(90 * MINUTE + 2)
    with pytest.raises(Over, match="30 minutes"):  # being refused is no action
        entered(db)


def test_a_sign_in_is_over_after_twelve_hours_of_work(db, clock):
    for minute in range(0, 12 * 60 + 1, 20):
        clock(minute * MINUTE)
        entered(db)
    clock(12 * HOUR + 1)
    with pytest.raises(Over, match="12 hours"):
        entered(db)
    assert entered(db, at=12 * HOUR).role == "admin"


def test_after_a_restart_an_old_sign_in_counts_as_unused_since_it_was_made(db, clock, monkeypatch):
    entered(db)
    clock(31 * MINUTE)
    monkeypatch.setattr(sign_in, "_last", {})
    with pytest.raises(Over):
        entered(db)


def test_the_limits_are_settings(db, clock):
    short = Rules(idle=5 * MINUTE, whole=HOUR)
    entered(db, short)
    clock(5 * MINUTE + 1)
    with pytest.raises(Over, match="5 minutes"):
        entered(db, short)
    clock(HOUR + 1)
    with pytest.raises(Over, match="1 hour ago"):
        entered(db, short)


def test_many_sign_ins_are_forgotten_when_they_are_over(db, clock, monkeypatch):
    monkeypatch.setattr(sign_in, "MOST", 3)
    for minute in range(5):
        clock(minute * 4 * HOUR)
        entered(db, at=minute * 4 * HOUR)
    assert len(sign_in._last) <= 4
    clock(12 * HOUR + 1)
    with pytest.raises(Over):
        entered(db)


def test_a_role_in_the_database_that_is_none_shows_nothing(db):
    from dataclasses import replace

    from flows.database import store
    from store.accounts import change as put

    account = accounts.named(db, ANN)
    with store(db).writing() as tx:
        put(tx, replace(account, role="king"))
    with pytest.raises(Unknown):
        entered(db)
