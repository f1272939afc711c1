"""What each role asks first, and where it is answered: the way in by question."""

from dataclasses import dataclass, field

import streamlit as st

from flows.students import LISTS, UNMET
from pages.parts import menu


@dataclass(frozen=True)
class Ask:
    """One question: its words, the view that answers it, and what is chosen there."""

    words: str
    view: str
    choices: dict[str, str] = field(default_factory=dict)


PRINCIPAL = (
    Ask("Which partners work in my building, and which only exist on paper?", "partners"),
    Ask("What share of my students is reached, and which grades are missed?", "engagement"),
    Ask("Do those who take part come to school more than similar students?", "impact"),
    Ask(
        "Who is chronically absent and connected to nothing?",
        "students",
        {"list": LISTS[UNMET]},
    ),
    Ask("Which sessions are emptying, and where is there room?", "partners"),
    Ask("Which partner relationship is going cold?", "network"),
    Ask("Where is trust thin, and do partners see it as we do?", "network"),
    Ask("What can we celebrate?", "promises"),
    Ask("What should I put in Friday’s newsletter?", "report", {"report": "Family page"}),
    Ask("Who stuck with it, and who came once?", "engagement"),
    Ask("What keeps our families from coming?", "voices"),
    Ask("What do people tell us in their own words?", "comments"),
    Ask("Where do teachers say this helps, and where is it one more thing?", "voices"),
)
BOARD = (
    Ask("In one page: is this working, how sure are we, and compared with what?", "report"),
    Ask("Do those who take part come to school more than similar students?", "impact"),
    Ask("Which groups do we under-serve, and is it real?", "equity"),
    Ask("Are gaps closing or widening since last year?", "equity"),
    Ask("Do all schools get a fair share of partners?", "schools"),
    Ask("What did the community give, and what did it cost?", "giving"),
    Ask("Which partnerships should we renew, fix or end?", "promises"),
    Ask("What happens if our largest partner leaves?", "partners"),
    Ask("Are partners linked, and who sits at the table?", "network"),
    Ask("How many answered, and whose voices are missing?", "voices"),
    Ask("What do people tell us in their own words?", "comments"),
    Ask("Can I trust these numbers?", "method"),
    Ask("Could anyone recognise a child?", "privacy"),
)
OFFICE = (
    Ask("Is this a new file, an update, or the same one again?", "upload"),
    Ask("Did my file load, what was rejected, and how do I fix it?", "loaded"),
    Ask("I loaded the wrong file: can I take it all back?", "loaded"),
    Ask("How do I export what is needed from our tools?", "understood"),
    Ask("Are these scales reliable enough to report?", "voices"),
    Ask("How exactly is chronic absence computed here?", "method"),
    Ask("Which numbers are withheld, and why?", "privacy"),
    Ask("Who changed what, and when?", "history"),
)

OF_ROLE = {
    "admin": (*PRINCIPAL, *OFFICE),
    "staff": (*OFFICE, *PRINCIPAL),
    "principal": (*PRINCIPAL, BOARD[0], BOARD[2], *BOARD[-2:]),
}
"""What is asked by role; roles that see no people ask as the board does."""


def asks(role: str) -> None:
    """The questions of a role, each a link to its answer, in two columns."""
    mine = OF_ROLE.get(role, BOARD)
    st.divider()
    st.markdown("**Or ask**")
    half = -(-len(mine) // 2)
    for column, part in zip(st.columns(2, gap="large"), (mine[:half], mine[half:]), strict=True):
        with column:
            for one in part:
                menu.link(one.view, one.words, choices=one.choices)
