"""Reports: figures put together for a reader, by the same ways the pages take, and written as files.

- ``brief``: for a board or a principal; ``family``: for families, in plain words.
- ``news``: what can be celebrated, for a newsletter.
"""

from flows.reports.brief import QUESTIONS, brief
from flows.reports.family import PUBLIC, family
from flows.reports.files import (
    BRIEF,
    FAMILY,
    FEDERAL,
    FORMATS,
    LANGUAGES,
    Unwritten,
    answer,
    checked,
    evidence,
    family_blocks,
    fingerprint,
    reading_grade,
    written,
)
from flows.reports.news import WEEKS, celebrated, newsletter, told_before
from flows.reports.reading import Reading

__all__ = [
    "BRIEF",
    "FAMILY",
    "FEDERAL",
    "FORMATS",
    "LANGUAGES",
    "PUBLIC",
    "QUESTIONS",
    "WEEKS",
    "Reading",
    "Unwritten",
    "answer",
    "brief",
    "celebrated",
    "checked",
    "evidence",
    "family",
    "family_blocks",
    "fingerprint",
    "newsletter",
    "reading_grade",
    "told_before",
    "written",
]
