"""Files we understand: how to export each, what is used and what is dropped."""

import streamlit as st

from flows import intake
from pages import parts
from pages.parts import doors, menu
from pages.parts.question import question

parts.scope()

# In the order of the page; the kinds of tables.readings.FORMATS.
KINDS = {
    "attendance": "Attendance",
    "participation": "Who took part",
    "volunteering": "Volunteers",
    "survey": "Surveys",
    "roster": "Students",
    "calendar": "Calendars",
    "register": "Schools, partners, activities",
    "published": "Published tables",
    "corrections": "Corrections",
}

guides = intake.guides()
question(
    "Which files can be loaded?",
    f"{len(guides)} kinds, as they come out of their tools.",
    "A file is known by what stands in it, never by its name. One that is not known can be told by hand: "
    "choose its kind and say which column holds what.",
    first=True,
)
menu.link("upload", "Load a file", ":material/upload_file:", after=False)
for kind, title in KINDS.items():
    mine = [(form, guide) for form, guide in guides if form.kind == kind]
    if not mine:
        continue
    st.markdown(f"**{title}**")
    for form, guide in mine:
        label = f"**{form.title}**" + (f" · {guide.tools}" if guide.tools not in form.title else "")
        one = st.expander(label, key=f"guide_{form.key}", on_change="rerun")
        if one.open:
            steps = "\n".join(f"{number}. {step}" for number, step in enumerate(guide.steps, start=1))
            one.markdown(f"**How to export it**\n\n{steps}")
            one.markdown(f"**Used:** {guide.used}\n\n**Not kept:** {guide.dropped}")

st.markdown("**Templates**")
doors.template_buttons()

st.markdown("**Code books of open instruments**")
st.markdown(
    ":gray[Which item belongs to which scale, and what the answers mean. The wording is its authors': paste "
    "it into the blank column, write the headings of your form in the first, and load the code book with "
    "the answers, in one zip or workbook.]"
)
doors.code_book_buttons()
