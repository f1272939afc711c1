"""Comments of surveys: reading, correcting and quoting them, for those who work with the people who wrote."""

from flows.comments.corrected import BadCoding, correct, history
from flows.comments.listed import PAGE, About, Comment, Filters, Page, about, page
from flows.comments.quoted import LONGEST, Approved, BadQuote, approve, approved, withdraw

__all__ = [
    "LONGEST",
    "PAGE",
    "About",
    "Approved",
    "BadCoding",
    "BadQuote",
    "Comment",
    "Filters",
    "Page",
    "about",
    "approve",
    "approved",
    "correct",
    "history",
    "page",
    "withdraw",
]
