"""The few lines of style the theme cannot say, and the frame every view stands in."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from words import mark, tr

STYLE = """<style>
.st-key-page h1 {padding: 0 0 .625rem}
.st-key-page h2 {padding: .25rem 0 0}
.st-key-page h3 {padding: .125rem 0 .375rem; text-wrap: balance; max-width: 46rem}
.st-key-page .stHeading h2 {font: 600 1rem "Source Sans", sans-serif; padding: .75rem 0 0; margin-top: .75rem;
border-top: 2px solid color-mix(in srgb, currentColor 55%, transparent); scroll-margin-top: 4rem}
.st-key-at {scroll-margin-top: 4rem}
.st-key-at:focus {outline: none}
.st-key-page hr {margin: .75rem 0}
.st-key-page button[aria-checked="true"] p {color: CanvasText}
.st-key-record :is(td, th) {padding: .25rem}
.st-key-page .st-key-history td * {overflow-wrap: anywhere}
.st-key-page .st-key-settings :is(td, th):first-child {width: 50%}
.st-key-page .stPageLink a * {white-space: normal}
[data-testid="stSidebar"][data-collapsed="true"] {visibility: hidden}
.on-paper {display: none}
@media print {
header, .st-key-page button, .st-key-page [class*="st-key-"][class*="_chart"],
.st-key-page [class*="st-key-short_"] {display: none !important}
.st-key-page * {color: #0F1714 !important}
.on-paper {display: block}
.on-paper table {border-collapse: collapse; font-size: 9pt}
.on-paper th, .on-paper td {border-bottom: 1px solid #CFD6D2; padding: 2px 10px 2px 0; text-align: left}
.st-key-page h2, .st-key-page h3 {break-after: avoid}
.on-paper tr {break-inside: avoid}
.st-key-page::after {content: "PRINTED"; border-top: 1px solid #8A948F}
}
</style>"""  # not text
"""What a phone's menu holds while it is closed is out of sight: out of reach for readers of the screen, too.
On paper charts, drawn as wide as the screen, would be cut off: the tables behind them stand there."""

PRINTED = mark(
    "Printed from the screen: sentences and tables. The page Report has them with charts, definitions and "
    "where they are from, made for paper."
)

ICON = "🌱"
"""A page icon of its own: without one the browser would fetch a symbol from another host."""

LOGO = """<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 28 28" fill="none"
stroke="#0F8377" stroke-width="2.4"><path d="M14 2 26 14 14 26 2 14Z"/>
<path d="M8 8 20 20M20 8 8 20"/></svg>"""  # not text

WIDE, NARROW = 1040, 880


def frame(narrow: bool = False) -> DeltaGenerator:
    """The column in the middle of the window that a view is written into."""
    st.html(STYLE.replace("PRINTED", tr(PRINTED)))
    outer = st.container(horizontal_alignment="center")
    return outer.container(width=NARROW if narrow else WIDE, key="page")


def dark() -> bool:
    """Whether the reader looks at a dark page; not known counts as light."""
    return st.context.theme.type == "dark"
