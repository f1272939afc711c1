"""The steps of a load on the page: recognised, mended, looked at, loaded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from flows import choices, database, inbox, intake
from flows.intake import Checked, File, Loaded, Unreadable
from pages.parts import (
    already,
    answered,
    asked,
    grouping,
    items,
    menu,
    pending,
    people,
    problems,
    scales,
    whatif,
)
from pages.parts import answers as said
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from words import tr, tr_many

DONE = "_loaded"
"""What was loaded last on this page, until its files are taken from it."""

PREVIEW = "_preview"


@dataclass(frozen=True)
class Done:
    """A load that was done on the page.

    Attributes:
        key: the database, its version after the load, and the files.
        counts: rows new, changed, unchanged and withdrawn, and lines left out (rejected).
        resumed: whether the files had waited: then nothing of them is left in the uploader.
    """

    key: tuple[str, int, str]
    counts: Mapping[str, int]
    resumed: bool


def finished(scope: Scope) -> None:
    """No files are on the page any more: those that had waited are said to be loaded, once."""
    done: Done | None = st.session_state.pop(DONE, None)
    if done is not None and done.resumed and done.key[:2] == (scope.db, scope.fresh.version):
        _loaded(done)


def steps(scope: Scope, files: Sequence[File]) -> None:
    """Take the chosen files through the four steps."""
    fingerprint = inbox.key_of(files)
    # A file that was taken back, or loaded into other data, is not loaded here.
    done: Done | None = st.session_state.get(DONE)
    if done is not None and done.key == (scope.db, scope.fresh.version, fingerprint):
        _loaded(done)
        return
    if already.told(scope, files, fingerprint):
        return
    answers = said.given(fingerprint)
    pending.keep(scope, files, answers)
    pairs, preview = _preview(scope, files, answers, fingerprint)
    if preview is None:
        return
    waits = asked.waiting(preview)
    _chips(recognised=True, mended=not waits, loaded=False)
    for _, checked in pairs:
        _recognised(checked, fingerprint, scope.db)
    answered.listing(answers, said.worded(fingerprint), fingerprint)
    problems.listing([checked for _, checked in pairs], preview)
    asked.questions(waits, fingerprint)
    if waits and not preview.batches:
        st.button(tr("Load"), type="primary", disabled=True, key="load_later", icon=":material/check:")
        st.markdown(tr(":gray[Answer what is asked first.]"))
    if preview.batches:
        people.confirm(preview, fingerprint)
        items.confirm(preview, fingerprint)
        whatif.changes(preview, choices.school_codes(scope.db))
        _buttons(scope, pairs, answers, preview, fingerprint)


def _preview(
    scope: Scope, files: Sequence[File], answers: dict[str, str], fingerprint: str
) -> tuple[list[tuple[File, Checked]], Loaded | None]:
    """The files as read, and what loading them would do; done once for the same files and answers."""
    key = (scope.db, scope.fresh.version, fingerprint, tuple(sorted(answers.items())))
    kept = st.session_state.get(PREVIEW)
    if kept is not None and kept[0] == key:
        return kept[1], kept[2]
    with st.spinner(tr("Reading…")):
        pairs = [
            (file, checked) for file in intake.joined(files) if (checked := _read(file, answers)) is not None
        ]
        if not pairs:
            return [], None
        database.ready(scope.db)
        preview = intake.load(
            scope.db, pairs, answers=answers, who=scope.person.by.key, viewer=scope.viewer, dry_run=True
        )
    st.session_state[PREVIEW] = (key, pairs, preview)
    return pairs, preview


def _read(file: File, answers: Mapping[str, str]) -> Checked | None:
    """One file, or its refusal on the page."""
    try:
        return intake.check(file, answers)
    except Unreadable as fault:
        st.error(
            f"**{written(file.name)}** {written(tr(fault.what))} → {written(tr(fault.mend))}",
            icon=":material/error:",
        )
        return None


def _chips(*, recognised: bool, mended: bool, loaded: bool) -> None:
    """Where one is in the four steps."""
    done, now, later = ("green", ":material/check:"), ("orange", ":material/edit:"), ("gray", None)
    states = [
        (tr("1 Recognised"), done if recognised else now),
        (tr("2 Mend"), done if mended else now),
        (tr("3 Look at what changes"), done if loaded else now if mended else later),
        (tr("4 Load"), done if loaded else later),
    ]
    with st.container(horizontal=True, gap="small"):
        for words, (colour, icon) in states:
            st.badge(words, color=colour, icon=icon)  # type: ignore[arg-type]


def _recognised(checked: Checked, fingerprint: str, db: str) -> None:
    with st.container(border=True):
        right = tr("Is this the right kind of file?")
        if checked.form is None or checked.reading is None:
            question(right, tr("This file was not recognised."), first=True)
            st.markdown(f"**{written(checked.file)}**")
            asked.overrule(checked, fingerprint)
            return
        read = checked.reading
        told = checked.match is not None and checked.match.confidence > 0
        kind = tr(checked.form.title)
        answer = tr("Yes: {kind}.", kind=kind) if told else tr("You said: {kind}.", kind=kind)
        question(right, answer, first=True)
        said = [f"**{written(checked.file)}**", tr_many(read.rows, "{n} line", "{n} lines")]
        if read.respondents:
            said.append(
                tr_many(
                    read.respondents,
                    "{n} respondent, {questions} questions",
                    "{n} respondents, {questions} questions",
                    questions=read.questions,
                )
            )
        first, last = read.facts.get("first_day", ""), read.facts.get("last_day", "")
        if first:
            said.append(first if first == last else tr("{first} to {last}", first=first, last=last))
        st.markdown(" · ".join(said))
        if told and checked.match:
            st.markdown(
                tr(":gray[How it was recognised: {why}.]", why=written(tr(checked.match.why).rstrip(".")))
            )
        with st.container(horizontal=True, gap="small"):
            asked.overrule(checked, fingerprint)
            asked.columns(checked, fingerprint)
            scales.known(checked, fingerprint, db)
            grouping.scales(checked, fingerprint)
            asked.published(checked, fingerprint)


def _buttons(
    scope: Scope,
    pairs: list[tuple[File, Checked]],
    answers: dict[str, str],
    preview: Loaded,
    fingerprint: str,
) -> None:
    fresh = [batch for batch in preview.batches if not batch.again]
    for batch in preview.batches:
        if batch.again:
            words = tr("{file} was loaded before: nothing of it would change.", file=written(batch.file))
            st.markdown(f":gray[{words}]")
    if not fresh:
        return
    ready = {batch.file for batch in fresh}
    lines = sum(checked.reading.accepted for _, checked in pairs if checked.reading and checked.file in ready)
    same = not any(batch.new or batch.changed or batch.withdrawn or batch.moved for batch in fresh)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        pressed = st.button(
            tr("Load it all the same") if same else tr_many(lines, "Load {n} line", "Load {n} lines"),
            type="tertiary" if same else "primary",
            icon=":material/check:",
            key="load",
        )
        words = (
            tr("Nothing to do: every row is loaded already.")
            if same
            else tr("You can take it back at any time.")
        )
        st.markdown(f":gray[{words}]")
    if pressed:
        with st.status(tr("Loading…"), expanded=True):
            bar = st.progress(0.0)
            # Pressed, it starts the page anew; the load ends where it next tells how far it is.
            st.button(tr("Stop: load nothing"), icon=":material/stop:", key="stop")

            def tell(share: float, words: str) -> None:
                bar.progress(share, words)

            loaded = intake.load(
                scope.db,
                pairs,
                answers=answers,
                who=scope.person.by.key,
                viewer=scope.viewer,
                progress=tell,
            )
        key = (scope.db, choices.version(scope.db), fingerprint)
        st.session_state[DONE] = Done(key, _counts(loaded), pending.RESUMED in st.session_state)
        pending.put_away(scope, fingerprint)
        st.rerun()


def _counts(loaded: Loaded) -> dict[str, int]:
    """Rows by what became of them, of the files that were not loaded before."""
    fresh = [batch for batch in loaded.batches if not batch.again]
    names = ("new", "changed", "unchanged", "withdrawn", "rejected")
    return {name: sum(getattr(batch, name) for batch in fresh) for name in names}


def _loaded(done: Done) -> None:
    _chips(recognised=True, mended=True, loaded=True)
    counts = tr(
        "Records new: {new:,} · changed: {changed:,} · unchanged: {unchanged:,} · vanished: {withdrawn:,} "
        "· lines left out: {rejected:,}",
        **done.counts,
    )
    question(tr("Is it loaded?"), tr("Yes. Every view counts it from now on."), counts, first=True)
    with st.container(horizontal=True, gap="small"):
        menu.link("overview", tr("See the answers"), ":material/home:", after=False)
        menu.link("loaded", tr("See what is loaded, or take it back"), ":material/undo:", after=False)
