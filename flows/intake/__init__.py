"""One way in for the page and the command line: check, answer, look at what would change, load.

``check`` reads without a database; ``load`` does the rest in one short transaction, all or
nothing, and with ``dry_run`` rolls it back: the preview is the load itself. ``load_found`` does both for
what stands under some paths; more than fits one transaction is loaded group by group.
"""

from flows.benchmarks.meaning import COLUMN, LINE
from flows.intake.addressed import addressed
from flows.intake.check import Checked, check
from flows.intake.folder import load_found
from flows.intake.items import grouped, rated
from flows.intake.kinds import guides, kinds
from flows.intake.load import load
from flows.intake.package import File, Found, Unusable
from flows.intake.published import shows
from flows.intake.results import Batch, ItemLikeness, Likeness, Loaded, Waiting
from flows.intake.scales import NO_ORDER, AnswerScale, answer_scales, in_order
from flows.intake.together import find, gather, joined
from loaders.form import Need, Problem
from loaders.unreadable import Unreadable

__all__ = [
    "NO_ORDER",
    "OF_PUBLISHED",
    "AnswerScale",
    "Batch",
    "Checked",
    "File",
    "Found",
    "ItemLikeness",
    "Likeness",
    "Loaded",
    "Need",
    "Problem",
    "Unreadable",
    "Unusable",
    "Waiting",
    "addressed",
    "answer_scales",
    "check",
    "find",
    "gather",
    "grouped",
    "guides",
    "in_order",
    "joined",
    "kinds",
    "load",
    "load_found",
    "rated",
    "shows",
]

OF_PUBLISHED = (COLUMN, LINE)
"""Beginnings of the answers that say what a published table shows."""
