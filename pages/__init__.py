"""The table of contents: the menu, the tests and the docs are read from here."""

from dataclasses import dataclass

from words import mark


@dataclass(frozen=True)
class View:
    """One view.

    Attributes:
        key: its address (the first view's is "/") and the name of its file.
        section: folder of ``pages``.
        title: in the menu and as the page's name.
        icon: Material symbol.
        roles: who may open it.
        filters: shared filters it takes: "school", "year", "group".
        heading: under which the menu folds it away; "" for a place of its own.
        hidden: it has an address, and no place in the menu: other views lead to it.
    """

    key: str
    section: str
    title: str
    icon: str
    roles: tuple[str, ...]
    filters: tuple[str, ...] = ()
    heading: str = ""
    hidden: bool = False

    @property
    def path(self) -> str:
        return f"pages/{self.section}/{self.key}.py"


EVERYONE = ("admin", "staff", "principal", "board", "partner", "viewer")
OFFICE = ("admin", "staff")
WITH_STUDENTS = (*OFFICE, "principal")
WITH_DISTRICT = tuple(role for role in EVERYONE if role != "principal")

PARTNERS, VOICES, FAIRNESS, FOLLOWING = mark(("Partners", "Voices", "Equity", "Follow up"))
FILES, TRUST = mark(("Office", "Numbers"))
"""Headings of the menu: short, so that all stand side by side in a window 1280 wide, in Spanish, too."""

PLACED = ("school", "year")
"""Filters of most views."""

VIEWS = (
    View("overview", "review", mark("Overview"), ":material/home:", EVERYONE, PLACED),
    View("impact", "review", mark("Impact"), ":material/trending_up:", EVERYONE, PLACED),
    View("outcomes", "review", mark("Outcomes"), ":material/school:", EVERYONE, PLACED),
    View("engagement", "review", mark("Engagement"), ":material/groups:", EVERYONE, PLACED),
    View("partners", "review", mark("Partners"), ":material/handshake:", EVERYONE, PLACED, PARTNERS),
    View("giving", "review", mark("Giving"), ":material/volunteer_activism:", EVERYONE, PLACED, PARTNERS),
    View("promises", "review", mark("Promises"), ":material/flag:", EVERYONE, PLACED, PARTNERS),
    View("network", "review", mark("Network"), ":material/hub:", EVERYONE, PLACED, PARTNERS),
    View("voices", "review", mark("Voices"), ":material/forum:", EVERYONE, (*PLACED, "group"), VOICES),
    View("comments", "review", mark("Comments"), ":material/chat_bubble:", EVERYONE, PLACED, VOICES),
    View("equity", "review", mark("Equity"), ":material/balance:", EVERYONE, (*PLACED, "group"), FAIRNESS),
    View("schools", "review", mark("Schools"), ":material/apartment:", WITH_DISTRICT, ("year",), FAIRNESS),
    View("students", "review", mark("Students"), ":material/checklist:", WITH_STUDENTS, PLACED, FOLLOWING),
    View(
        "student",
        "review",
        mark("Student"),
        ":material/person:",
        WITH_STUDENTS,
        PLACED,
        FOLLOWING,
        hidden=True,
    ),
    View(
        "actions",
        "review",
        mark("Actions"),
        ":material/task_alt:",
        (*WITH_STUDENTS, "board"),
        heading=FOLLOWING,
    ),
    View("report", "review", mark("Report"), ":material/print:", EVERYONE, PLACED, FOLLOWING),
    View("upload", "office", mark("Load a file"), ":material/upload_file:", OFFICE, heading=FILES),
    View("loaded", "office", mark("What is loaded"), ":material/inventory_2:", OFFICE, heading=FILES),
    View(
        "understood", "office", mark("Files we understand"), ":material/folder_open:", OFFICE, heading=FILES
    ),
    View("history", "office", mark("History"), ":material/history:", OFFICE, heading=FILES),
    View("people", "office", mark("People"), ":material/group:", ("admin",), heading=FILES),
    View("settings", "office", mark("Settings"), ":material/tune:", ("admin",), heading=FILES),
    View("quality", "office", mark("Data quality"), ":material/fact_check:", EVERYONE, PLACED, TRUST),
    View("method", "office", mark("How it is computed"), ":material/functions:", EVERYONE, PLACED, TRUST),
    View("privacy", "office", mark("Privacy"), ":material/shield_person:", EVERYONE, heading=TRUST),
)


def views_for(role: str) -> tuple[View, ...]:
    """The views a role may open, in the order of the menu."""
    return tuple(view for view in VIEWS if role in view.roles)
