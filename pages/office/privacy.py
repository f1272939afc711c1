"""Privacy: what is hidden, why, how much, and how that is tried."""

import streamlit as st

from pages import parts
from pages.parts import data, editions
from pages.parts.question import question

scope = parts.scope()
hiding = data.hiding("" if scope.fresh.empty else scope.db, scope.fresh.version, scope.viewer)
least = hiding.least
question(
    "Can anybody be recognised in what is shown?",
    f"No group of fewer than {least} students is shown to those who do not work with them.",
    editions.standing_in_words(scope),
    "Administrators, the school office and principals see the students of their own schools, and so small "
    "groups, too. Board members, partners and viewers see no student anywhere.",
    first=True,
)

question("What is hidden?", "Small groups, and whatever would give them away.")
st.markdown(
    f"""
- **Small groups.** A group of fewer than {least} students, and a count of fewer than {least} of those who
  have something, or who have it not. A share of 0% or 100% speaks of every member, so it is hidden, too.
- **What would give them away.** A table has a total: from it and all groups but one, the last could be worked
  out. So a second group is withheld, and where needed the district's row. All carry the same word.
- **Shares near none and all** are told as a band where that names nobody: “at most 5%”, “at least 90%”.
- **Withheld groups together.** Where enough students are in them, they are told as one row.
- **Disability and English learners** of schools with fewer than {hiding.topic_from} students are not
  published: in a small school a class knows who is meant. The district's figures are.
- **One student more.** A figure that moves by one names that one. A published figure moves only where at
  least {least} students differ; until then the earlier one stays, with its day.
"""
)

question("How much is hidden?", "As little as the rules allow; more in small schools.")
if hiding.indicators:
    st.table(
        [
            {"Figure": title, "Values": f"{rows:,}", "Withheld": f"{gone:,}", "Share": f"{gone / rows:.0%}"}
            for title, rows, gone in hiding.indicators
        ],
        hide_index=True,
        alt="How many values of each figure are published, and how many of them are withheld",
    )
elif hiding.published:
    st.markdown(":gray[How many values are withheld is told to those who work for all schools.]")
else:
    st.markdown(":gray[Nothing has been published yet: the first edition is, as soon as there are figures.]")

question(
    "How do you know that it holds?",
    "By attacking it: a program is given all that is published, and tries to work out what is not.",
    "It knows every total, every rule on this page and all editions so far, and looks for every number that "
    "could stand behind each withheld one. In thousands of made-up districts it never came within five of a "
    "small number, and never found one. The attack is part of the tests of each version.",
    "What it cannot know: what somebody knows of a student from elsewhere.",
)

question(
    "Who sees what?",
    "Everybody their own schools; only those who work with students see students.",
)
st.table(
    [
        {"Role": "Administrator", "Sees": "all schools, with students; manages people"},
        {"Role": "School office", "Sees": "their schools, with students; loads files"},
        {"Role": "Principal", "Sees": "their schools, with students"},
        {"Role": "Board, partner, viewer", "Sees": "published figures of their schools; no student"},
    ],
    hide_index=True,
    alt="Roles and what each sees",
)
