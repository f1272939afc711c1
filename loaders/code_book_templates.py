"""Code books of open instruments to fill in: which item belongs to which scale, and what the codes mean.

Only the structure is here: numbers of items, names of scales, answers. The wording of the items is their
authors'; who uses an instrument pastes it into the blank column. What staff change in a template holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass

HEADINGS = ("Variable", "Question text", "Codes", "Scale", "Reversed", "Missing")

AGREEMENT = "1=Strongly disagree; 2=Disagree; 3=Neutral; 4=Agree; 5=Strongly agree"
PRACTICE = "1=Not occurring; 2=Rarely; 3=Sometimes; 4=Frequently; 5=Extensively"
DEGREE = "1=Not at all; 2=A small amount; 3=A fair amount; 4=A great deal"

_WILDER = (2, 2, 2, 2, 2, 1, 1, 3, 2, 2, 2, 2, 2, 3, 2, 3, 2, 2, 2, 1)
"""Items of each of the twenty factors, in their order: forty."""


@dataclass(frozen=True)
class CodeBook:
    """One instrument.

    Attributes:
        key, title: of the file, and for people.
        holds: what it is, and what is to be filled in.
        scales: name of each scale with its items; with "inventory" in it, it has no mean.
        codes: what the answers mean; "" where staff fill it in.
    """

    key: str
    title: str
    holds: str
    scales: Sequence[tuple[str, Sequence[str]]]
    codes: str

    def rows(self) -> list[tuple[str, ...]]:
        """Headings and one row an item, wording blank."""
        items = [(item, "", self.codes, scale, "", "") for scale, mine in self.scales for item in mine]
        return [HEADINGS, *items]


def _numbered(sizes: Sequence[int], name: str) -> list[tuple[str, list[str]]]:
    """Scales of so many items, the items numbered from first to last."""
    scales, at = [], 1
    for number, size in enumerate(sizes, start=1):
        scales.append((f"{name} {number}", [str(item) for item in range(at, at + size)]))
        at += size
    return scales


CODE_BOOKS = (
    CodeBook(
        "wilder-collaboration-factors",
        "Wilder Collaboration Factors Inventory",
        "Forty items of twenty factors, for the members of a partnership. Paste the wording, or the headings "
        "of your form, over the numbers",
        _numbered(_WILDER, "Factor"),
        AGREEMENT,
    ),
    CodeBook(
        "six-types-of-involvement",
        "Measure of School, Family and Community Partnerships",
        "Practices of the six types of involvement. Editions differ in their items and answers: name as many "
        "as yours has",
        [
            (name, [f"{number}.{item}" for item in (1, 2, 3)])
            for number, name in enumerate(
                (
                    "Parenting",
                    "Communicating",
                    "Volunteering",
                    "Learning at home",
                    "Decision making",
                    "Collaborating with the community",
                ),
                start=1,
            )
        ],
        PRACTICE,
    ),
    CodeBook(
        "family-school-relationships",
        "Family-School Relationships Survey",
        "Its scales; barriers and roles are inventories, of which no mean is taken. Name the items you ask, "
        "and write the answers of each",
        [
            *(
                (name, [f"{name} {item}" for item in (1, 2, 3)])
                for name in (
                    "Climate",
                    "Fit",
                    "Self-efficacy",
                    "Engagement",
                    "Learning support",
                    "Social support",
                )
            ),
            *(
                (f"{name}s (inventory)", [f"{name} {item}" for item in (1, 2, 3)])
                for name in ("Barrier", "Role")
            ),
        ],
        "",
    ),
    CodeBook(
        "four-cs",
        "The four Cs, families and staff",
        "One scale for each C. Use it for the survey of families and for that of staff: what both answer "
        "stands "
        "side by side. Name the questions you ask of each",
        [
            (f"4 Cs: {name}", [f"{name} {item}" for item in (1, 2, 3)])
            for name in ("Capabilities", "Connections", "Cognition", "Confidence")
        ],
        AGREEMENT,
    ),
    CodeBook(
        "partner-trust-value",
        "Trust and value of partners",
        "Three items of trust and three of value, 1 to 4, as social network surveys of partnerships ask them",
        [
            ("Trust", ["Reliability", "Mission support", "Openness"]),
            ("Value", ["Power", "Involvement", "Resources"]),
        ],
        DEGREE,
    ),
)
