"""Privacy: what is hidden, why, how much, and how that is tried."""

import streamlit as st

from pages import parts
from pages.parts import data, draw, editions
from pages.parts.question import question
from words import tr

scope = parts.scope()
hiding = data.hiding("" if scope.fresh.empty else scope.db, scope.fresh.version, scope.viewer)
least = hiding.least
question(
    tr("Can anybody be recognised in what is shown?"),
    tr("No group of fewer than {least} students is shown to those who do not work with them.", least=least),
    editions.standing_in_words(scope),
    tr(
        "Administrators, the school office and principals see the students of their own "
        "schools, and so small groups, too. Board members, partners and viewers see no "
        "student anywhere."
    ),
    first=True,
)

question(tr("What is hidden?"), tr("Small groups, and whatever would give them away."))
st.markdown(
    "\n".join(
        f"- {line}"
        for line in (
            tr(
                "**Small groups.** A group of fewer than {least} students, and a count of fewer than "
                "{least} of those who have something, or who have it not. A share of 0% or 100% speaks "
                "of every member, so it is hidden, too, unless it is so of everybody at the place.",
                least=least,
            ),
            tr(
                "**What would give them away.** A table has a total: from it and all groups but one, "
                "the last could be worked out. So a second group is withheld, and where needed the "
                "district's row. All carry the same word."
            ),
            tr(
                "**Shares near none and all** are told as a band where that names nobody: “at most "
                "5%”, “at least 90%”."
            ),
            tr("**Withheld groups together.** Where enough students are in them, they are told as one row."),
            tr(
                "**Disability and English learners** of schools with fewer than {least} students are "
                "not published: in a small school a class knows who is meant. The district's figures "
                "are.",
                least=hiding.topic_from,
            ),
            tr(
                "**One student more.** A figure that moves by one names that one. A published figure "
                "moves only where at least {least} students differ; until then the earlier one stays, "
                "with its day.",
                least=least,
            ),
        )
    )
)

withheld = None if scope.fresh.empty else scope.figure("withheld_share", "indicator", school=0)
if withheld is None or withheld.reason:
    question(tr("How much is hidden?"), tr("As little as the rules allow; more in small schools."))
    st.markdown(f":gray[{withheld.reason if withheld else tr('Nothing has been published yet.')}]")
else:
    parts.finding(
        withheld,
        draw.bars_of(withheld),
        key="withheld",
        chart_name=tr("Share of the published values that are withheld, of all school years"),
    )

question(
    tr("How do you know that it holds?"),
    tr("By attacking it: a program is given all that is published, and tries to work out what is not."),
    tr(
        "It knows every total, every rule on this page and all editions so far, and looks "
        "for every number that could stand behind each withheld one. In thousands of made-up "
        "districts it never came within five of a small number, and never found one. The "
        "attack is part of the tests of each version."
    ),
    tr("What it cannot know: what somebody knows of a student from elsewhere."),
)

question(
    tr("Who sees what?"),
    tr("Everybody their own schools; only those who work with students see students."),
)
st.table(
    [
        {tr("Role"): tr("Administrator"), tr("Sees"): tr("all schools, with students; manages people")},
        {tr("Role"): tr("School office"), tr("Sees"): tr("their schools, with students; loads files")},
        {tr("Role"): tr("Principal"), tr("Sees"): tr("their schools, with students")},
        {
            tr("Role"): tr("Board, partner, viewer"),
            tr("Sees"): tr("published figures of their schools; no student"),
        },
    ],
    hide_index=True,
    alt=tr("Roles and what each sees"),
)
