"""What several views need: the look, the scope, one finding, the empty states.

Only here is anything cached, keyed by data version, viewer and arguments.
"""

from pages.parts.contents import sections
from pages.parts.data import figure, fresh
from pages.parts.finding import evidence, finding
from pages.parts.scope import Scope, scope
from pages.parts.sheets import of_sheet
from pages.parts.states import nothing_yet

__all__ = [
    "Scope",
    "evidence",
    "figure",
    "finding",
    "fresh",
    "nothing_yet",
    "of_sheet",
    "scope",
    "sections",
]
