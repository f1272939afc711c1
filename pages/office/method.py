"""How it is computed: every indicator with its definition, and the settings behind it."""

import streamlit as st

from flows import figures
from pages import parts
from tables.codes import DIMENSIONS

parts.scope()
st.header(":gray[What exactly does each number mean?]")
st.subheader("Every indicator with its formula, who is left out, and where the rule comes from.")

for entry in figures.catalogue():
    with st.expander(f"**{entry.title}** · {entry.id}"):
        st.markdown(entry.sentence)
        for name, text in entry.definition().items():
            if text:
                st.markdown(f"**{name}.** {text}")
        split = ", ".join(DIMENSIONS[name].lower() for name in entry.dimensions)
        st.markdown(f"**Can be split by.** {split}")

st.divider()
st.header(":gray[Which thresholds are used?]")
st.subheader("Few, and each says where its value comes from.")
st.markdown(
    "- Groups and counts under **10 students** are not shown to roles without people.\n"
    "- A gap counts as real from **5 points**, with at least **30 people** on both sides, and only "
    "where chance does not explain it.\n"
    "- Students enrolled for fewer than **10 days** are not counted for chronic absence.\n"
    "- An answer is favourable in the **top two of five** (three of six, two of four)."
)
with st.expander("All settings, by the name they have in the database"):
    st.table(figures.settings_in_words(), hide_index=True, alt="Settings with value, unit and source")

st.divider()
st.header(":gray[What may not be shown?]")
st.subheader("Small groups, to everyone but those who work with the students.")
st.markdown(parts.WITHHELD)
st.markdown(
    "The administrator, the school office and a principal see the students of their schools, and so "
    "small groups, too."
)
