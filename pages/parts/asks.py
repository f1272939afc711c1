"""What each role asks first, and where it is answered: the way in by question."""

from dataclasses import dataclass, field

import streamlit as st

from flows.students import LISTS, UNMET
from pages.parts import menu
from words import mark, tr


@dataclass(frozen=True)
class Ask:
    """One question: its words in English, the view that answers it, the key of the answer there ("": the
    first), and what is chosen there."""

    words: str
    view: str
    at: str = ""
    choices: dict[str, str] = field(default_factory=dict)


PRINCIPAL = (
    Ask(mark("Which partners work in my building, and which only exist on paper?"), "partners"),
    Ask(mark("What share of my students is reached, and which grades are missed?"), "engagement"),
    Ask(mark("Do those who take part come to school more than similar students?"), "impact"),
    Ask(
        mark("Who is chronically absent and connected to nothing?"),
        "students",
        choices={"list": LISTS[UNMET]},
    ),
    Ask(mark("Which activities lose those who began?"), "engagement", "kept"),
    Ask(mark("Which sessions are losing students, and since when?"), "partners", "emptying"),
    Ask(mark("Which partner relationship is going cold?"), "network", "cold"),
    Ask(mark("Where is trust thin, and do partners see it as we do?"), "network"),
    Ask(mark("What can we celebrate?"), "promises", "reached"),
    Ask(mark("What should I put in Friday's newsletter?"), "report", "news", {"report": mark("Family page")}),
    Ask(mark("Who stuck with it, and who came once?"), "engagement", "sustained"),
    Ask(mark("What keeps our families from coming?"), "voices", "barriers"),
    Ask(mark("What do people tell us in their own words?"), "comments"),
    Ask(mark("Where do teachers say this helps, and where is it one more thing?"), "voices", "staff"),
)
BOARD = (
    Ask(
        mark("In one page: is this working, how sure are we, and compared with what?"),
        "report",
        choices={"report": mark("Brief")},
    ),
    Ask(mark("Do those who take part come to school more than similar students?"), "impact"),
    Ask(mark("Which groups do we under-serve, and is it real?"), "equity"),
    Ask(mark("Are gaps closing or widening since last year?"), "equity", "moved"),
    Ask(mark("Do all schools get a fair share of partners?"), "schools", "reach"),
    Ask(mark("What did the community give, and what did it cost?"), "giving"),
    Ask(mark("Which partnerships should we renew, fix or end?"), "promises", "renewals"),
    Ask(mark("What happens if our largest partner leaves?"), "partners", "hours"),
    Ask(mark("Are partners linked, and who sits at the table?"), "network", "ties"),
    Ask(mark("How many answered, and whose voices are missing?"), "voices", "response"),
    Ask(mark("What do people tell us in their own words?"), "comments"),
    Ask(mark("Can I trust these numbers?"), "quality"),
    Ask(mark("Could anyone recognise a child?"), "privacy"),
)
OFFICE = (
    Ask(mark("Is this a new file, an update, or the same one again?"), "upload"),
    Ask(mark("Did my file load, what was rejected, and how do I fix it?"), "loaded"),
    Ask(mark("Which columns changed since last year's export?"), "upload"),
    Ask(mark("I loaded the wrong file: can I take it all back?"), "loaded"),
    Ask(mark("Who in our files could not be matched to the roster?"), "quality", "people"),
    Ask(mark("How do I export what is needed from our tools?"), "understood"),
    Ask(mark("Are these scales reliable enough to report?"), "voices", "reliability"),
    Ask(mark("How exactly is chronic absence computed here?"), "method", "chronic_absence"),
    Ask(mark("Which numbers are withheld, and why?"), "privacy"),
    Ask(mark("What goes into the federal tables?"), "report", choices={"report": mark("Federal tables")}),
    Ask(mark("Who changed what, and when?"), "history"),
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
    st.markdown(tr("**Or ask**"))
    half = -(-len(mine) // 2)
    for column, part in zip(st.columns(2, gap="large"), (mine[:half], mine[half:]), strict=True):
        with column:
            for one in part:
                menu.link(one.view, tr(one.words), choices=one.choices, at=one.at)
