"""From a finding to what is done about it: next steps, with owner and day, until they are closed.

An action is seen and changed by people who see the students of its school. The board sees what was shared
with it, as ``flows.actions.shown`` says; other roles see none.
"""

from flows.actions.decided import CLOSED, add, change, close, owners, reopen
from flows.actions.draft import LONGEST, BadAction, Draft
from flows.actions.shown import STATUS, Shown, history, listed
from store.actions import Action, Change

__all__ = [
    "CLOSED",
    "LONGEST",
    "STATUS",
    "Action",
    "BadAction",
    "Change",
    "Draft",
    "Shown",
    "add",
    "change",
    "close",
    "history",
    "listed",
    "owners",
    "reopen",
]
