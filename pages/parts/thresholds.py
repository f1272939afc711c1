"""The settings of the district on the page: what holds, changing one at a time, and what was changed."""

import pandas as pd
import streamlit as st

from flows import database, settings
from flows.accounts import By
from flows.settings import BadSetting, Set
from flows.viewer import NotAllowed
from pages.parts import moments
from pages.parts.person import Person
from pages.parts.question import question
from pages.parts.written import written, written_address, written_table
from words import tr, tr_in, tr_many

WIDTH = 390
"""Pixels of a field that holds a few words."""

LATEST = 50
"""Changes listed."""


def listing(db: str) -> None:
    """Every setting with the value in use, by what it is about."""
    found = settings.listed(db)
    differ = [one for one in found if one.changed]
    answer = (
        tr_many(
            len(differ),
            "One of {all} differs from what is shipped.",
            "{n} of {all} differ from what is shipped.",
            all=len(found),
        )
        if differ
        else tr("All {all} as shipped.", all=len(found))
    )
    question(
        tr("Which thresholds hold?"),
        answer,
        tr(":gray[What is published keeps the settings that it was made with.]"),
        first=True,
    )
    with st.container(key="settings"):  # columns as wide in each table: see ``look.STYLE``
        for group, heading in settings.GROUPS.items():
            rows = [
                {tr(heading): written(tr(one.setting.name)), tr("In use"): _in_use(one)}
                for one in found
                if one.setting.group == group
            ]
            alt = tr("Settings and the value in use: {group}", group=tr(heading))
            st.table(pd.DataFrame(rows), hide_index=True, alt=alt)


def change(db: str, by: By, person: Person) -> None:
    """A form that changes one setting."""
    known = {one.setting.key: one for one in settings.listed(db)}
    question(
        tr("What should be different?"),
        tr("One setting at a time, each change with its reason."),
    )
    key = st.selectbox(
        tr("Setting"),
        list(known),
        format_func=lambda one: tr(known[one].setting.name),
        index=None,
        placeholder=tr("Choose a setting"),
        key="setting",
        width=WIDTH,
    )
    if key is None:
        return
    one = known[key]
    st.markdown("\n\n".join(_about(one)))
    if one.stands:
        st.info(tr(one.stands), icon=":material/lock:")
        return
    with st.form(f"setting_{key}", border=False):
        value = _asked(one)
        reason = st.text_input(
            tr("Who or what decided it? Write no names of students."),
            placeholder=tr("board, 12 May"),
            max_chars=settings.LONGEST,
            key=f"reason_{key}",
        )
        with st.container(horizontal=True, gap="small"):
            sent = st.form_submit_button(
                tr_in("of a setting", "Change"), type="primary", icon=":material/check:", key=f"change_{key}"
            )
            back = one.changed and st.form_submit_button(
                tr("Put back to what is shipped"), icon=":material/undo:", key=f"back_{key}"
            )
    if sent or back:
        _make(db, by, person, one, one.setting.default if back else value, reason)


def changes(db: str, by: By) -> None:
    """The latest lines of the audit of settings."""
    noted = settings.changes(db, by)
    if noted.empty:
        return
    question(
        tr("What was changed, and why?"),
        tr_many(len(noted), "1 change was noted.", "{n} changes were noted."),
    )
    with st.expander(tr("The latest changes") if len(noted) > LATEST else tr("All changes")):
        here = {"When": noted["When"].map(moments.at), "Who": noted["Who"].map(written_address)}  # not text
        table = written_table(noted.head(LATEST)).assign(**here)
        st.table(table.rename(columns=tr), hide_index=True, alt=tr("Changes of settings, the latest first"))


def _in_use(one: Set) -> str:
    """The value, and beside it the one that is shipped where they differ."""
    if not one.changed:
        return written(one.said)
    badge = tr("shipped: {value}", value=written(one.shipped))
    return f"**{written(one.said)}** :gray-badge[{badge}]"


def _about(one: Set) -> list[str]:
    """What a setting governs, whose it is, and what follows from changing it, a paragraph each."""
    lines = [
        tr(
            "**{applies_to}.** In use: {value}.",
            applies_to=tr(one.setting.applies_to),
            value=written(one.said),
        )
    ]
    if one.changed:
        said = tr(
            ":gray[Shipped: {value}. Changed {day} by {who}: {why}]",
            value=written(one.shipped),
            day=moments.day(one.since),
            who=written_address(one.who),
            why=written(one.source),
        )
    else:
        said = tr(":gray[As shipped. Source: {source}]", source=written(tr(one.source)))
    lines += [said, f":gray[{tr(settings.CONSEQUENCE[one.setting.again])}]"]
    return lines


def _asked(one: Set) -> str:
    """What the reader wants it to be, as its kind reads it."""
    key = f"value_{one.setting.key}_{one.value}"  # what was written for another value is gone

    def called(word: str) -> str:
        return settings.in_words_of(one.setting, word)

    if one.several:
        chosen = st.multiselect(
            tr("New value"), one.choices, default=one.value.split(","), format_func=called, key=key
        )
        return ",".join(chosen)
    if one.choices:
        at = one.choices.index(one.value)
        return st.selectbox(tr("New value"), one.choices, index=at, format_func=called, key=key, width=WIDTH)
    value = st.text_input(tr("New value"), value=one.value, key=key, width=WIDTH)
    st.markdown(f":gray[{tr(one.setting.kind.asks)}]")
    return value


def _make(db: str, by: By, person: Person, one: Set, value: str, reason: str) -> None:
    """Change a setting and tell it, or all that is wrong."""
    place = st.empty()

    def tell(share: float, words: str) -> None:
        place.progress(share, text=words)

    try:
        person.confirm()
        database.ready(db)
        now = settings.changed(db, by, one.setting.key, value, reason, tell)
    except BadSetting as fault:
        for problem in fault.problems:
            where = one.setting.name if problem.where == one.setting.key else problem.where
            told = f"**{written(tr(where))}.** {written(tr(problem.what))} → {written(tr(problem.mend))}"
            st.error(told, icon=":material/error:")
        return
    except NotAllowed as fault:
        st.error(written(fault), icon=":material/error:")
        return
    st.toast(written(tr("{name}: {value}", name=tr(now.setting.name), value=now.said)))
    st.rerun()
