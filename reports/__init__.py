"""Reports: what a figure says, written for paper and for spreadsheets. They write and never count.

- ``reports.brief``, ``reports.workbook``: the brief for a board or a principal, as HTML and as a workbook.
- ``reports.family``: the page for families in plain words, in English and Spanish.
- ``reports.newsletter``: what can be celebrated, as a text to copy.
"""
