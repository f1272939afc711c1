"""Colours and style of reports: ink on paper, legible without colour, on A4 and on Letter."""

TEXT, MUTED, RULE, STRONG, BAND = "#0F1714", "#4B5650", "#CFD6D2", "#8A948F", "#E6EBE8"
SUBJECT, SUBJECT_SOFT, ACT, WATCH, OTHER, WITHHELD = (
    *("#00665E", "#B9DDD7", "#A8380A"),
    *("#795800", "#69746F", "#6B3FA0"),
)
"""As in ``charts.theme``, light: teal is asked about, grey is compared with, orange is to be acted on."""

STYLE = f"""
@page {{margin: 16mm 15mm 18mm;
  @bottom-right {{content: counter(page) " / " counter(pages); font: 8pt sans-serif}}}}
* {{box-sizing: border-box}}
html {{-webkit-text-size-adjust: 100%}}
body {{margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; background: #FFFFFF; color: {TEXT};
  font: 1rem/1.5 "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums}}
h1, h2, h3, h4 {{font-family: "Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif;
  line-height: 1.25; break-after: avoid; text-wrap: balance}}
h1 {{font-size: 1.9rem; margin: 0 0 .25rem}}
h2 {{font-size: 1.35rem; margin: 2.25rem 0 .5rem; padding-top: .5rem; border-top: 2px solid {SUBJECT}}}
h3 {{font-size: 1rem; font-weight: 600; color: {MUTED}; margin: 1.5rem 0 .1rem}}
p {{margin: .25rem 0 .6rem; orphans: 3; widows: 3}}
a {{color: #00524B}}
.lead {{color: {MUTED}; margin-bottom: 1rem}}
.answer {{font: 600 1.15rem/1.35 "Source Serif 4", "Source Serif Pro", Georgia, serif; margin: 0 0 .2rem}}
.evidence {{color: {MUTED}; font-size: .875rem}}
.chip {{border: 1px solid {STRONG}; border-radius: 4px; padding: 0 .35rem; color: {TEXT};
  white-space: nowrap}}
.first {{break-inside: avoid}}
dl.first > div {{break-inside: avoid; padding: .45rem 0; border-bottom: 1px solid {RULE}}}
dt {{color: {MUTED}; font-size: .875rem}}
dd {{margin: 0}}
figure {{margin: .5rem 0 .25rem; break-inside: avoid}}
svg {{display: block; width: 100%; height: auto}}
.scroll {{overflow-x: auto}}
table {{border-collapse: collapse; width: 100%; font-size: .8125rem; margin: .4rem 0 .8rem}}
thead {{display: table-header-group}}
tr {{break-inside: avoid}}
th, td {{text-align: left; vertical-align: top; border-bottom: 1px solid {RULE};
  padding: .2rem .6rem .2rem 0}}
th {{font-weight: 600}}
thead th {{border-bottom-color: {STRONG}; vertical-align: bottom}}
.year {{white-space: nowrap}}
caption {{text-align: left; color: {MUTED}; font-size: .8125rem; padding-bottom: .15rem}}
code {{font: .8125rem/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere}}
.big {{font-size: 1.125rem}}
@media print {{
  html {{font-size: 9.5pt}}
  body {{max-width: none; padding: 0; line-height: 1.4}}
  h1 {{font-size: 18pt}} h2 {{font-size: 13pt; margin-top: 1.4rem}} h3 {{font-size: 10pt; margin-top: 1.1rem}}
  .answer {{font-size: 11pt; line-height: 1.3}}
  .big {{font-size: 10.5pt}}
  dl.first {{margin: .5rem 0}} dl.first > div {{padding: .3rem 0}}
  table, caption, .evidence, dt, code {{font-size: 8.5pt}}
  .pages {{break-before: page}}
  .scroll {{overflow: visible}}
  a {{color: inherit; text-decoration: none}}
}}
"""
"""No paper is named: the printer's own is taken, and the text flows on either."""
