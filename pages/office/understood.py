"""Files we understand: how to export each, what is used and what is dropped."""

import streamlit as st

from flows import intake
from pages import parts
from pages.parts import doors, menu
from pages.parts.question import question
from words import tr

parts.scope()

# In the order of the page; the kinds of tables.readings.FORMATS.
KINDS = {
    "attendance": tr("Attendance"),
    "participation": tr("Who took part"),
    "volunteering": tr("Volunteers"),
    "outcomes": tr("Student outcomes"),
    "survey": tr("Surveys"),
    "roster": tr("Students"),
    "calendar": tr("Calendars"),
    "register": tr("Schools, partners, activities"),
    "published": tr("Published tables"),
    "corrections": tr("Corrections"),
}

guides = intake.guides()
question(
    tr("Which files can be loaded?"),
    tr("{number} kinds, as they come out of their tools.", number=len(guides)),
    tr(
        "A file is known by what stands in it, never by its name. One that is not known can "
        "be told by hand: choose its kind and say which column holds what."
    ),
    first=True,
)
menu.link("upload", tr("Load a file"), ":material/upload_file:", after=False)
for kind, title in KINDS.items():
    mine = [(form, guide) for form, guide in guides if form.kind == kind]
    if not mine:
        continue
    st.markdown(f"**{title}**")
    for form, guide in mine:
        title, tools = tr(form.title), tr(guide.tools)
        label = f"**{title}**" + (f" · {tools}" if tools not in title else "")
        one = st.expander(label, key=f"guide_{form.key}", on_change="rerun")
        if one.open:
            steps = "\n".join(f"{number}. {tr(step)}" for number, step in enumerate(guide.steps, start=1))
            one.markdown(tr("**How to export it**\n\n{steps}", steps=steps))
            one.markdown(
                tr(
                    "**Used:** {used}\n\n**Not kept:** {dropped}",
                    used=tr(guide.used),
                    dropped=tr(guide.dropped),
                )
            )

st.markdown(tr("**Templates**"))
doors.template_buttons()

st.markdown(tr("**Code books of open instruments**"))
st.markdown(
    tr(
        ":gray[Which item belongs to which scale, and what the answers mean. The wording is "
        "its authors': paste it into the blank column, write the headings of your form in "
        "the first, and load the code book with the answers, in one zip or workbook.]"
    )
)
doors.code_book_buttons()
