"""People with an account, each with role and schools; and the audit of what was changed."""

from collections import Counter
from collections.abc import Callable

import streamlit as st

from flows import accounts, database
from flows.accounts import Account, BadAccount, By
from flows.choices import Fresh
from flows.viewer import ROLES, NotAllowed
from pages.parts.question import question
from pages.parts.written import written, written_address, written_table

SHOWN = 25
"""People listed at once; others open page by page."""

LATEST = 50
"""Changes listed."""

FEW = 3
"""Schools that are named in a line."""

WHAT_ROLES_SEE = (
    "Administrators, the school office and principals see the people of their schools; board members, "
    "partners and viewers see released figures only. An administrator has every school, a principal names "
    "the own ones."
)

NO_SIGN_IN = (
    "No sign-in is set up: only you, at this computer, see anything, and nobody here can come in yet. "
    "`docs/deployment.md` tells how to set it up with Google, Microsoft or another provider."
)


def listing(db: str, by: By, fresh: Fresh, *, signs_in: bool) -> None:
    """Everybody who may come, each with a way to change or end it."""
    everybody = accounts.people(db, by)
    here = [one for one in everybody if not one.ended]
    question("Who may see what?", _answer(here), first=True)
    if not signs_in:
        st.info(NO_SIGN_IN, icon=":material/info:")
    pages = -(-len(here) // SHOWN)
    chosen = st.pagination(pages, key="people_page") if pages > 1 else 1
    with st.container(gap="xsmall"):
        for one in here[(chosen - 1) * SHOWN : chosen * SHOWN]:
            line = st.expander(_line(one, fresh), key=f"person_{one.key}", on_change="rerun")
            if line.open:
                with line:
                    _opened(db, by, one, fresh)
    gone = len(everybody) - len(here)
    if gone:
        st.markdown(f":gray[{gone} more {'was' if gone == 1 else 'were'} let in once, and may come no more.]")


def let_in(db: str, by: By, fresh: Fresh) -> None:
    """A form that lets somebody in."""
    question(
        "Who else should see something?",
        "Name them by the e-mail address they sign in with.",
        f":gray[{WHAT_ROLES_SEE}]",
    )
    with st.form("let_in", clear_on_submit=True, border=False):
        email = st.text_input("E-mail address", key="let_in_email", max_chars=254)
        role, schools = _role_and_schools("let_in", "viewer", (), fresh)
        pressed = st.form_submit_button("Let in", type="primary", icon=":material/person_add:")
    if pressed:

        def add() -> str:
            database.ready(db)
            return f"{accounts.add(db, by, email, role, schools).email} may use Trellis."

        _do(add)


def changes(db: str, by: By) -> None:
    """The latest lines of the audit."""
    noted = accounts.changes(db, by)
    if noted.empty:
        return
    many = "1 change was noted." if len(noted) == 1 else f"{len(noted):,} changes were noted."
    question("What was changed, and by whom?", many)
    with st.expander("The latest changes" if len(noted) > LATEST else "All changes"):
        table = written_table(noted.head(LATEST))
        table = table.assign(**{name: noted[name].map(written_address) for name in ("Who", "Whom")})
        st.table(table, hide_index=True, alt="Changes of who sees what, the latest first")


def _opened(db: str, by: By, one: Account, fresh: Fresh) -> None:
    """What can be changed of one person; written only where the reader opened it."""
    st.markdown(f":gray[Let in {one.since[:10]}]")
    with st.form(f"change_{one.key}", border=False):
        role, schools = _role_and_schools(one.key, one.role, one.schools, fresh)
        with st.container(horizontal=True, gap="small"):
            saved = st.form_submit_button(
                "Save", type="primary", icon=":material/check:", key=f"save_{one.key}"
            )
            ended = st.form_submit_button(
                "End", icon=":material/person_off:", key=f"end_{one.key}", help="Let this person in no more"
            )
    if saved:
        _do(
            lambda: (
                f"{accounts.change(db, by, one.key, role, schools).email} sees something else from now on."
            )
        )
    if ended:
        _do(lambda: f"{accounts.end(db, by, one.key).email} may come no more.")


def _role_and_schools(
    key: str, role: str, schools: tuple[int, ...], fresh: Fresh
) -> tuple[accounts.Role, list[int]]:
    with st.grid(2, min_column_width=260):
        roles = list(ROLES)
        chosen = st.selectbox(
            "Role",
            roles,
            index=roles.index(role) if role in roles else None,
            format_func=ROLES.__getitem__,
            key=f"role_{key}",
        )
        known = {**{school: f"School {school}" for school in schools}, **fresh.schools}
        of = st.multiselect(
            "Schools",
            list(known),
            default=list(schools),
            format_func=known.__getitem__,
            placeholder="Every school",
            key=f"schools_{key}",
        )
    return chosen, of  # type: ignore[return-value]


def _do(change: Callable[[], str]) -> None:
    """Make a change and tell it, or why it cannot be made."""
    try:
        done = change()
    except (BadAccount, NotAllowed) as fault:
        st.error(written(fault), icon=":material/error:")
        return
    st.toast(written(done))
    st.rerun()


def _answer(here: list[Account]) -> str:
    if not here:
        return "Nobody has been let in yet."
    many = Counter(one.role for one in here)
    told = [
        f"{many[role]} {name.lower()}{'s' if many[role] > 1 else ''}"
        for role, name in NAMES.items()
        if many[role]
    ]
    return f"{len(here)} {'person' if len(here) == 1 else 'people'}: {', '.join(told)}."


NAMES = {**ROLES, "staff": "office member"}
"""Roles as they are counted."""


def _line(one: Account, fresh: Fresh) -> str:
    names = [fresh.schools.get(school, f"School {school}") for school in one.schools]
    where = ", ".join(names[:FEW]) + (f" and {len(names) - FEW} more" if len(names) > FEW else "")
    never = "" if one.subject else " · :gray[has not signed in yet]"
    role = ROLES.get(one.role, "no role")
    return f"{written_address(one.email)} · {role} · {written(where or 'every school')}{never}"
