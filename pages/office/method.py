"""How it is computed: every indicator with its definition, and the settings behind it."""

import streamlit as st

from flows import settings
from pages import parts
from pages.parts import contents, data, definitions, draw, menu
from pages.parts.question import question
from pages.parts.written import written, written_table
from tables.withheld import about_withheld
from words import tr, tr_many

RULES = tr("A rule leaves out students who were enrolled for fewer days.")

scope = parts.scope()
question(
    tr("What exactly does each number mean?"),
    tr("Every indicator with its formula, who is left out, and where the rule comes from."),
    first=True,
)

used = data.settings(scope.db, scope.fresh.version, scope.viewer)
now = {one.setting.key: one.value for one in used}


def _values(one: definitions.Defined) -> list[str]:
    """The settings an indicator is counted by, with the values in use."""
    told = [f"{name} = {now[name]}" for name in one.settings if name in now]
    return [tr("**Settings.** {used}", used=written(", ".join(told)))] if told else []


grouped = definitions.by_group()
part = parts.sections(
    **{f"group{number}": name for number, name in enumerate(grouped)},
    rules=tr("Thresholds and rules"),
)
for number, entries in enumerate(grouped.values()):
    part(f"group{number}")
    contents.opened()
    for one in entries:
        with contents.place(one.key), st.expander(one.title, expanded=contents.wanted(one.key)):
            st.markdown("\n\n".join([one.text, *_values(one)]))

part("rules")
differ = [one for one in used if one.changed]
(top,) = (one for one in used if one.setting.key == "favourable")
question(
    tr("Which thresholds are used?"),
    tr_many(
        len(differ),
        "One differs from what is shipped: {listed}.",
        "{n} differ from what is shipped: {listed}.",
        listed=written(", ".join(f"{one.setting.key} = {one.value}" for one in differ)),
    )
    if differ
    else tr("Few, and each says where its value comes from."),
    "\n".join(
        f"- {line}"
        for line in (
            tr(
                "Groups and counts under **{n} students** are not shown to roles without people.",
                n=now["hide_below.students"],
            ),
            tr(
                "A gap counts as real from **{points} points**, with at least **{people} people** on both "
                "sides, and only where chance does not explain it.",
                points=now["gap_size"],
                people=now["flag_from"],
            ),
            tr_many(
                int(now["min_enrolled_days"]),
                "Students enrolled for fewer than **{n} day** are not counted for chronic absence.",
                "Students enrolled for fewer than **{n} days** are not counted for chronic absence.",
            ),
            tr(
                "An answer is favourable in the **highest of its scale**: {top}.",
                top=top.value.replace(",", ", "),
            )
            if top.changed
            else tr("An answer is favourable in the **top two of five** (three of six, two of four)."),
        )
    ),
)
with st.expander(tr("All settings, by the name they have in the database")):
    table = written_table(settings.in_words(used))
    st.table(table, hide_index=True, alt=tr("Settings with value, unit and source"))

least = None if scope.fresh.empty else scope.figure("chronic_absence", "least_days")
if least is not None and not least.reason:
    parts.finding(
        least,
        draw.dots(least, tr("the rule in use")),
        key="least_days",
        question=tr("What would chronic absence be by the rules of other places?"),
        chart_name=tr("Chronic absence by the least number of days enrolled, with 95% intervals"),
    )
    st.markdown(f":gray[{RULES}]")

half = None if scope.fresh.empty else scope.figure("chronic_absence", "half_day_rule")
if half is not None and not half.reason:
    parts.finding(
        half,
        draw.dots(half, tr("the rule in use")),
        key="half_day_rule",
        question=tr("What would it be where half a day missed is a day?"),
        chart_name=tr("Chronic absence by the rule of half days, with 95% intervals"),
    )

answers = None if scope.fresh.empty else scope.figure("favourable", "favourable_set")
if answers is not None and not answers.reason:
    parts.finding(
        answers,
        draw.dots(answers, tr("the answers in use")),
        key="favourable_set",
        question=tr("What if only the strongest answer were favourable?"),
        chart_name=tr("Share of favourable answers by what counts as favourable, with 95% intervals"),
    )

refused = (
    ""
    if scope.fresh.empty
    else data.refused(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year)
)
question(
    tr("Who is left out of comparisons?"),
    tr("Students who refuse to take part in them, or whose parents do."),
    tr(
        "Where those who took part in something stand beside the others, they are left out "
        "of both. Counts of the school keep everyone: reach, hours, attendance, groups. Of "
        "whom nothing is said refuses nothing."
    ),
    tr("For roles without people a comparison is withheld where it would tell how few refuse."),
    *([refused] if refused else []),
)

question(
    tr("What may not be shown?"),
    tr("Small groups, to everyone but those who work with the students."),
    about_withheld(now),
)
menu.link("privacy", tr("What is hidden, and why"))
