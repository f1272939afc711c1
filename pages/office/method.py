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
st.subheader("These can be changed; each says where its value comes from.")
st.table(figures.settings_in_words(), hide_index=True, alt="Settings with value, unit and source")

st.divider()
st.header(":gray[What may not be shown?]")
st.subheader("Small groups are hidden from everyone who does not work with the students.")
st.markdown(parts.WITHHELD)
