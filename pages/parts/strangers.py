"""People of files who are on no roster: as the file writes them, who they may be, and buttons to say so."""

from datetime import date
from typing import TYPE_CHECKING

import streamlit as st

from flows.strangers.sources import Source
from pages.parts import data, menu, stranger_forms, tongue
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written, written_address
from tables import school_year, year_days, year_name
from words import mark, short_day, tr, tr_many

if TYPE_CHECKING:
    from flows.strangers.listed import Shown
    from flows.strangers.nearest import Proposal

AT = "people"
"""What an address calls this question."""

CHOSEN = "people_of"
"""What an address calls the source that is chosen."""

PAGE = 10
"""People told at once."""

SAME = 100
"""Likeness of the same name."""

ALIKE = mark({"name": ("same name", "name {score}% alike"), "id": ("same id", "id {score}% alike")})
"""How like a student is, by what was compared: the same, and nearly."""

OPEN, DECIDED = "open", "decided"
STATES = mark({OPEN: "To decide", DECIDED: "Decided"})

KEPT_APART = mark(
    "They are kept and counted as not matched. What is said of one holds for all files of that source, the "
    "next ones too, and can be taken back."
)
FROM_THE_FILE = mark("Names are read from the kept file, for those who work with the school.")
LOOKED_THROUGH = mark(
    "Looked through: sign-in sheets, meetings, attendance, outcomes, and surveys that ask for the student's "
    "id."
)
BY_ID = mark(
    "Its rows count as soon as a roster has this id, or a list of replaced ids (old id, new id) says whose "
    "it is."
)
OF_THE_OFFICE = mark("The school office can say who they are.")


def live(scope: Scope) -> bool:
    """Whether who looks is shown people at all."""
    return scope.viewer.live(scope.viewer.place(scope.school))


def how_many(scope: Scope, source: str = "") -> int:
    """People who wait for an answer, of one source or ("") of all; 0 for who sees no people."""
    if not live(scope):
        return 0
    return sum(one.open for one in _sources(scope) if source in ("", one.name))


def link(scope: Scope, source: str = "") -> None:
    """A link to those who wait for an answer, of one source or ("") of all; nothing where there is none."""
    if many := how_many(scope, source):
        menu.link(
            "quality",
            tr_many(many, "See the person who is on no roster", "See the {n} people who are on no roster"),
            choices={CHOSEN: source} if source else None,
            at=AT,
        )


def listing(scope: Scope) -> None:
    """Who is in a file and on no roster, some at a time; nothing for who sees no people."""
    if not live(scope):
        return
    every = _sources(scope)
    asked = tr("Who is in a file, and on no roster?")
    if not every:
        question(
            asked,
            tr("Nobody: no file names a student who is on no roster."),
            f":gray[{tr(LOOKED_THROUGH)}]",
            key=AT,
        )
        return
    waiting = [one for one in every if one.open]
    question(asked, _answer(waiting), f":gray[{tr(KEPT_APART)} {tr(FROM_THE_FILE)}]", key=AT)
    chosen, state = _filters(every)
    mine = [one for one in every if chosen in ("", one.name)]
    many = sum(one.said if state == DECIDED else one.open for one in mine)
    if not many:
        st.markdown(tr("Nothing was decided yet.") if state == DECIDED else tr("Everybody here is decided."))
        return
    number = mine[0].number if chosen else 0
    below = st.container(gap="small")
    pages = -(-many // PAGE)
    at = st.pagination(pages, key=f"people_page_{state}_{number}_{pages}") if pages > 1 else 1
    people = data.strangers(
        scope.db,
        scope.fresh.version,
        scope.viewer,
        scope.school,
        number,
        state == DECIDED,
        (at - 1) * PAGE,
        PAGE,
    )
    with below:
        if not scope.viewer.loads:
            st.markdown(f":gray[{tr(OF_THE_OFFICE)}]")
        for one in people:
            _decided(scope, one) if state == DECIDED else _open(scope, one)
    if state == OPEN and scope.viewer.loads:
        _together(scope, people, mine[0] if chosen or len(mine) == 1 else None)


def _sources(scope: Scope) -> tuple[Source, ...]:
    return data.stranger_sources(scope.db, scope.fresh.version, scope.viewer, scope.school)


def _answer(waiting: list[Source]) -> str:
    many = sum(one.open for one in waiting)
    if not many:
        return tr(
            "Nobody who is not decided: it was said of each who they are, or that they are none of ours."
        )
    if len(waiting) == 1:
        name = written(waiting[0].name)
        return tr_many(
            many,
            "{n} person of “{source}” is not matched yet.",
            "{n} people of “{source}” are not matched yet.",
            source=name,
        )
    return tr(
        "{people:,} people of {sources:,} sources are not matched yet.", people=many, sources=len(waiting)
    )


def _filters(every: tuple[Source, ...]) -> tuple[str, str]:
    """The source that is chosen ("" for all) and whether those decided are shown."""
    names = ["", *(one.name for one in every)]

    def called(name: str) -> str:
        return name or tr("All files")

    tongue.understand(CHOSEN, names, called)
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        chosen = ""
        if len(every) > 1:
            chosen = st.selectbox(
                tr("File"),
                names,
                format_func=called,
                key=CHOSEN,
                bind="query-params",
                label_visibility="collapsed",
                width=390,
            )
        counts = {OPEN: sum(one.open for one in every), DECIDED: sum(one.said for one in every)}
        state = OPEN
        if counts[DECIDED]:
            state = st.segmented_control(
                tr("Which of them"),
                list(STATES),
                default=OPEN,
                required=True,
                format_func=lambda one: tr(STATES[one]),
                key="people_state",
                label_visibility="collapsed",
            )
    return str(chosen or ""), str(state or OPEN)


def _open(scope: Scope, one: "Shown") -> None:
    """Somebody of whom nothing was said."""
    with st.container(border=True, gap="small"):
        left, right = st.columns((1, 1), gap="medium")
        with left:
            st.markdown(f"{_called(one)}  \n:gray[{_where(scope, one)}]  \n{one.because}")
        with right:
            if not one.proposals:
                st.markdown(f":gray[{tr('No student is proposed.')}]")
            for each in one.proposals:
                _proposal(scope, one, each)
            if one.by_id:
                st.markdown(f":gray[{tr(BY_ID)}]")
            if scope.viewer.loads:
                _other_ways(scope, one)


def _proposal(scope: Scope, one: "Shown", each: "Proposal") -> None:
    if one.by_id or not scope.viewer.loads:
        st.markdown(f"{written(each.name or each.code)}  \n:gray[{about(each, one.place)}]")
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        pressed = st.button(
            tr("This is {name}", name=written(each.name or each.code)),
            icon=":material/how_to_reg:",
            key=f"same_{_key(one)}_{each.code}",
        )
        st.markdown(f":gray[{about(each, one.place)}]", width="content")
    if pressed:
        stranger_forms.say(scope, {one.key: each.code}, _said_to_be(each))


def _other_ways(scope: Scope, one: "Shown") -> None:
    with st.container(horizontal=True, gap="small"):
        if not one.by_id and st.button(
            tr("Look for a student"), icon=":material/search:", type="tertiary", key=f"look_{_key(one)}"
        ):
            stranger_forms.look(scope, one)
        if st.button(
            tr("No student of ours"), icon=":material/person_off:", type="tertiary", key=f"none_{_key(one)}"
        ):
            stranger_forms.say(scope, {one.key: ""}, tr("Asked no more, and still counted as not matched."))


def _decided(scope: Scope, one: "Shown") -> None:
    """Somebody of whom it was said who they are."""
    who = tr("A student of another school") if one.elsewhere else tr("No student of ours")
    if one.student is not None:
        who = f"**{written(one.student.name or one.student.code)}**"
    more = "" if one.student is None else f"  \n:gray[{about(one.student)}]"
    by = tr("said {day} by {who}", day=short_day(one.at[:10]), who=written(one.who))
    with st.container(border=True, gap="small"):
        left, right = st.columns((1, 1), gap="medium")
        left.markdown(f"{_called(one)}  \n:gray[{_where(scope, one)}]")
        with right:
            st.markdown(f":material/arrow_forward: {who}{more}  \n:gray[{by}]")
            if scope.viewer.loads and st.button(
                tr("Take it back"), icon=":material/undo:", type="tertiary", key=f"back_{_key(one)}"
            ):
                stranger_forms.take_back(scope, one)


def _together(scope: Scope, people: tuple["Shown", ...], source: Source | None) -> None:
    """What can be said of several at once: of those with a student's very name, of all of a source."""
    sure = {one.key: one.proposals[0].code for one in people if not one.by_id and _is_sure(one)}
    with st.container(horizontal=True, gap="small"):
        if len(sure) > 1:
            label = tr_many(
                len(sure), "Join the one of the same name or id", "Join the {n} of the same name or id"
            )
            if st.button(label, icon=":material/how_to_reg:", type="primary", key="people_join"):
                stranger_forms.join(scope, [one for one in people if one.key in sure])
        if source is not None and source.open > 1:
            label = tr("None of these {n:,} are students of ours", n=source.open)
            if st.button(label, icon=":material/person_off:", type="tertiary", key="people_none"):
                stranger_forms.none_of(scope, source)


def _is_sure(one: "Shown") -> bool:
    """Whether a single student has the very name, or the id but for zeros, and was there at the time."""
    first = one.proposals[:1]
    return one.why != "several" and any(each.score == SAME and not each.left for each in first)


def _called(one: "Shown") -> str:
    """What the file calls somebody: name, id, address, as typed."""
    told = [f"“**{written(one.told.name)}**”"] if one.told.name else []
    told += [tr("id {code}", code=f"**{written(one.code)}**")] if one.code else []
    told += [written_address(one.told.email)] if one.told.email else []
    return " · ".join(told) or tr("**Nobody named**")


def _where(scope: Scope, one: "Shown") -> str:
    """File, line, how many rows, days and school."""
    if one.told.file:
        said = [tr("{file}, line {line}", file=written(one.told.file), line=one.told.line)]
    else:
        said = [written(one.source)]
    if one.survey:
        said.append(tr_many(one.marks, "{n} answered with this id", "{n} answered with this id"))
    elif one.by_id:
        said.append(tr_many(one.marks, "{n} row", "{n} rows"))
    else:
        said.append(tr_many(one.marks, "{n} mark", "{n} marks"))
    if one.first_day:
        said.append(_when(one.first_day, one.last_day))
    if one.place and not scope.school:
        said.append(written(one.place))
    return " · ".join(said)


def _when(first: str, last: str) -> str:
    """The days of somebody's rows; whole school years as such, where the file tells no days."""
    years = [school_year(date.fromisoformat(end)) for end in (first, last)]
    bounds = year_days(years[0])[0].isoformat(), year_days(years[1])[1].isoformat()
    ends = (
        [year_name(year) for year in years]
        if bounds == (first, last)
        else [short_day(first), short_day(last)]
    )
    return ends[0] if ends[0] == ends[1] else tr("{first} to {last}", first=ends[0], last=ends[1])


def about(each: "Proposal", place: str = "") -> str:
    """Id, grade, school where it is not ``place``, how like, and whether they had left."""
    told = [written(each.code), each.grade, written(each.place) if each.place != place else ""]
    if each.score:
        same, alike = ALIKE[each.by]
        told.append(tr(same) if each.score == SAME else tr(alike, score=each.score))
    if each.left:
        told.append(tr("left before, {day}", day=short_day(each.left)))
    return " · ".join(filter(None, told))


def _said_to_be(each: "Proposal") -> str:
    return tr("Counted as {name} from now on.", name=written(each.name or each.code))


def _key(one: "Shown") -> str:
    return "_".join(map(str, one.key))
