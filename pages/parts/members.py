"""People with an account, each with role and schools; and the audit of what was changed."""

from collections import Counter
from collections.abc import Callable

import streamlit as st

from flows import accounts, database
from flows.accounts import Account, BadAccount, By
from flows.choices import Fresh
from flows.viewer import ROLES, NotAllowed
from pages.parts import moments
from pages.parts.question import question
from pages.parts.written import written, written_address, written_table
from words import mark, tr, tr_many

SHOWN = 25
"""People listed at once; others open page by page."""

LATEST = 50
"""Changes listed."""

FEW = 3
"""Schools that are named in a line."""

WHAT_ROLES_SEE = mark(
    "Administrators, the school office and principals see the people of their schools; "
    "board members, partners and viewers see released figures only. An administrator has "
    "every school, a principal names the own ones."
)

CHANGES = mark({"added": "added", "changed": "changed", "ended": "ended", "bound": "bound"})
"""What was done to an account, by what the audit holds."""

NO_SIGN_IN = mark(
    "No sign-in is set up: only you, at this computer, see anything, and nobody here can "
    "come in yet. `docs/deployment.md` tells how to set it up with Google, Microsoft or "
    "another provider."
)


def listing(db: str, by: By, fresh: Fresh, *, signs_in: bool) -> None:
    """Everybody who may come, each with a way to change or end it."""
    everybody = accounts.people(db, by)
    here = [one for one in everybody if not one.ended]
    question(tr("Who may see what?"), _answer(here), first=True)
    if not signs_in:
        st.info(tr(NO_SIGN_IN), icon=":material/info:")
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
        st.markdown(
            tr_many(
                gone,
                ":gray[{n} more was let in once, and may come no more.]",
                ":gray[{n} more were let in once, and may come no more.]",
            )
        )


def let_in(db: str, by: By, fresh: Fresh) -> None:
    """A form that lets somebody in."""
    question(
        tr("Who else should see something?"),
        tr("Name them by the e-mail address they sign in with."),
        f":gray[{tr(WHAT_ROLES_SEE)}]",
    )
    with st.form("let_in", clear_on_submit=True, border=False):
        email = st.text_input(tr("E-mail address"), key="let_in_email", max_chars=254)
        role, schools = _role_and_schools("let_in", "viewer", (), fresh)
        pressed = st.form_submit_button(tr("Let in"), type="primary", icon=":material/person_add:")
    if pressed:

        def add() -> str:
            database.ready(db)
            return tr("{email} may use Trellis.", email=accounts.add(db, by, email, role, schools).email)

        _do(add)


def changes(db: str, by: By) -> None:
    """The latest lines of the audit."""
    noted = accounts.changes(db, by)
    if noted.empty:
        return
    many = tr_many(len(noted), "1 change was noted.", "{n} changes were noted.")
    question(tr("What was changed, and by whom?"), many)
    with st.expander(tr("The latest changes") if len(noted) > LATEST else tr("All changes")):
        table = written_table(noted.head(LATEST))
        names = {name: noted[name].map(written_address) for name in ("Who", "Whom")}  # not text
        table = table.assign(
            **names,
            When=noted["When"].map(moments.at),
            What=[tr(CHANGES.get(what, what)) for what in table["What"]],
        ).rename(columns=tr)
        st.table(table, hide_index=True, alt=tr("Changes of who sees what, the latest first"))


def _opened(db: str, by: By, one: Account, fresh: Fresh) -> None:
    """What can be changed of one person; written only where the reader opened it."""
    st.markdown(tr(":gray[Let in {since}]", since=moments.day(one.since)))
    with st.form(f"change_{one.key}", border=False):
        role, schools = _role_and_schools(one.key, one.role, one.schools, fresh)
        with st.container(horizontal=True, gap="small"):
            saved = st.form_submit_button(
                tr("Save"), type="primary", icon=":material/check:", key=f"save_{one.key}"
            )
            ended = st.form_submit_button(
                tr("End"),
                icon=":material/person_off:",
                key=f"end_{one.key}",
                help=tr("Let this person in no more"),
            )
    if saved:
        _do(
            lambda: tr(
                "{email} sees something else from now on.",
                email=accounts.change(db, by, one.key, role, schools).email,
            )
        )
    if ended:
        _do(lambda: tr("{email} may come no more.", email=accounts.end(db, by, one.key).email))


def _role_and_schools(
    key: str, role: str, schools: tuple[int, ...], fresh: Fresh
) -> tuple[accounts.Role, list[int]]:
    with st.grid(2, min_column_width=260):
        roles = list(ROLES)
        chosen = st.selectbox(
            tr("Role"),
            roles,
            index=roles.index(role) if role in roles else None,
            format_func=lambda role: tr(ROLES[role]),
            key=f"role_{key}",
        )
        known = {**{school: tr("School {school}", school=school) for school in schools}, **fresh.schools}
        of = st.multiselect(
            tr("Schools"),
            list(known),
            default=list(schools),
            format_func=known.__getitem__,
            placeholder=tr("Every school"),
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
        return tr("Nobody has been let in yet.")
    many = Counter(one.role for one in here)
    counted = {
        "admin": tr_many(many["admin"], "{n} administrator", "{n} administrators"),
        "staff": tr_many(many["staff"], "{n} office member", "{n} office members"),
        "principal": tr_many(many["principal"], "{n} principal", "{n} principals"),
        "board": tr_many(many["board"], "{n} board member", "{n} board members"),
        "partner": tr_many(many["partner"], "{n} partner", "{n} partners"),
        "viewer": tr_many(many["viewer"], "{n} viewer", "{n} viewers"),
    }
    told = ", ".join(words for role, words in counted.items() if many[role])
    return tr_many(len(here), "{n} person: {told}.", "{n} people: {told}.", told=told)


def _line(one: Account, fresh: Fresh) -> str:
    names = [fresh.schools.get(school, tr("School {school}", school=school)) for school in one.schools]
    where = ", ".join(names[:FEW]) + (
        " " + tr("and {number} more", number=len(names) - FEW) if len(names) > FEW else ""
    )
    never = "" if one.subject else " · " + tr(":gray[has not signed in yet]")
    role = tr(ROLES.get(one.role, mark("no role")))
    return f"{written_address(one.email)} · {role} · {written(where or tr('every school'))}{never}"
