"""Two databases that differ only in what a role must not see give that role the same bytes.

A real server on each, and a real socket; what is not compared is listed in ``tests.twins.transcript``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from tests import sample_home
from tests.twins import changes
from tests.twins.children import BOARD, OTHER, OWN, PRINCIPAL, SCHOOLS, Facts, Sample, later, made
from tests.twins.transcript import Said, Visit, Walk, Window, figures, first_difference, told

ANSWERS = (
    *("", "impact", "outcomes", "engagement", "partners", "giving", "promises", "network"),
    *("voices", "comments", "equity"),
)
"""Views that answer with numbers."""

REPORTS = ({}, {"report": "Family page", "language": "Español"})
"""What is chosen on the page of reports."""

YEARS = ("2025–26", "2024–25")

FORGED = [
    {"school": SCHOOLS[OTHER], "as": "Administrator", "data": "Sample district", "group": "Gender"},
    {"school": "3", "year": "1850–51", "group": "Star sign", "_scope": "1", "people_page": "-1"},
]
"""What addresses hold that ask for more than is theirs, or for nothing."""

FORGED_AT = ("", "equity", "people", "settings", "upload")
FORGED_VIEWS = [Visit(view, forged) for view in FORGED_AT for forged in FORGED]


def window(email: str, places: tuple[str, ...]) -> Window:
    """All views with every choice of their filters, some on a dark screen, then what is not theirs."""
    filters = [{"school": place} if place else {} for place in places]
    visits = [Visit(view, one | {"year": year}) for view in ANSWERS for one in filters for year in YEARS]
    visits += [Visit("equity", {"group": group}) for group in ("Gender", "Race and ethnicity")]
    visits += [Visit("report", one | told) for one in filters for told in REPORTS]
    visits += [Visit(view, dark=True) for view in (*ANSWERS, "method")]
    return Window(email, [*visits, *FORGED_VIEWS])


OF_PRINCIPAL = Walk([window(PRINCIPAL, ("",))], figures("principal", OWN))
OF_BOARD = Walk(
    [window(BOARD, ("", *SCHOOLS.values()))],
    [
        *(call for school in ("", *SCHOOLS) for call in figures("board", school)),
        *(["release", "-o", "FOLDER", *form] for form in ([], ["--json"])),
    ],
)
OF_BOTH = Walk(
    [*OF_BOARD.windows, *OF_PRINCIPAL.windows],
    [*OF_BOARD.calls, *OF_PRINCIPAL.calls],
)
"""Everything; a principal has one school to choose."""

SHORT_OF_PRINCIPAL = Walk(
    [Window(PRINCIPAL, [*(Visit(view) for view in ("", "equity", "report", "method")), FORGED_VIEWS[0]])], []
)
RELEASE = ["release", "-o", "FOLDER"]
COMMANDS = Walk([], [RELEASE])
SHORT = Walk(
    [
        Window(
            BOARD,
            [*(Visit(view) for view in (*ANSWERS, "report")), Visit("impact", {"school": SCHOOLS["0120"]})],
        ),
        *SHORT_OF_PRINCIPAL.windows,
    ],
    [RELEASE, *figures("board")[::7]],
)
"""For every day."""


@dataclass
class Twins:
    """The sample, and a first home with what it says.

    Attributes:
        folder: for homes.
    """

    sample: Sample
    folder: Path
    _said: dict[tuple[Path, Walk], Said] = field(default_factory=dict)
    _first: dict[date, Path] = field(default_factory=dict)
    _number: Iterator[int] = field(default_factory=count)

    def home(self, facts: Facts) -> Path:
        """A further home, in which these facts are told."""
        return made(self.sample, facts, self.folder / f"home{next(self._number)}")

    @property
    def first(self) -> Path:
        """The home in which the four files say what is known already; another one each day, for a home tells
        the day it was published."""
        today = datetime.now(UTC).date()
        if today not in self._first:
            self._first[today] = self.home(self.sample.known)
        return self._first[today]

    def told(self, home: Path, walk: Walk) -> Said:
        """What a home says on a walk."""
        return told(home, walk, self.folder)

    def differs(self, home: Path, walk: Walk) -> str:
        """Where a home says something else than the first; "" where it does not."""
        known = self.first, walk
        if known not in self._said:
            self._said[known] = self.told(*known)
        return first_difference(self._said[known], self.told(home, walk))


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Twins:
    loaded = sample_home.once(tmp_path_factory)
    return Twins(Sample(loaded / "sample.db"), tmp_path_factory.mktemp("twins"))


def hidden_children(twins: Twins, seed: int, children: int, walk: Walk) -> None:
    """Homes with a hidden child's facts told otherwise say what the first says."""
    rng = np.random.default_rng(seed)
    known, tried = changes.decided(twins.first), 0
    for facts in changes.hidden(twins.sample, twins.first, rng):
        home = twins.home(facts)
        if changes.kept(known, changes.decided(home)):
            assert twins.differs(home, walk) == "", facts
            tried += 1
        if tried == children:
            return


def others_children(twins: Twins, seed: int, children: int, walk: Walk) -> None:
    """Homes with all facts of a child of another school told otherwise say the same to the principal."""
    rng = np.random.default_rng(seed)
    known = changes.decided(twins.first)
    for _ in range(children):
        facts = changes.anything(twins.sample, rng)
        home = twins.home(facts)
        assert not changes.kept(known, changes.decided(home)), "it moves what is shown to others"
        assert twins.differs(home, walk) == "", facts


@pytest.mark.prove
def test_a_hidden_child_changes_no_byte(twins):
    hidden_children(twins, seed=1, children=1, walk=SHORT)


@pytest.mark.prove
def test_a_child_of_another_school_changes_no_byte_for_the_principal(twins):
    """Found so: how many values of all schools together are withheld stood on a page of theirs."""
    others_children(twins, seed=10, children=1, walk=SHORT_OF_PRINCIPAL)


@pytest.mark.prove
def test_a_child_who_is_not_hidden_is_seen(twins):
    """What is compared is not empty: a shown number that moves by one is found."""
    facts = changes.anything(twins.sample, np.random.default_rng(5))
    assert "release" in twins.differs(twins.home(facts), COMMANDS)


def one_child_more(twins: Twins, seed: int, walk: Walk) -> None:
    """Two homes with two editions: in one of them a child came in between, and then an activity."""
    facts = changes.anything(twins.sample, np.random.default_rng(seed))
    without, with_it = (
        later(twins.sample, twins.home(twins.sample.known), facts, came) for came in (False, True)
    )
    assert first_difference(twins.told(without, walk), twins.told(with_it, walk)) == ""


@pytest.mark.prove
def test_one_child_more_between_two_editions_changes_no_byte(twins):
    """Found so: an activity's number told how many people were loaded before it, and the mean of hours was
    not held, because the total of bands beside it never moves."""
    one_child_more(twins, seed=3, walk=COMMANDS)


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(10, 15))
def test_five_children_more_between_two_editions_change_no_byte(twins, seed):
    one_child_more(twins, seed, OF_BOARD)


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(10, 20))
def test_fifty_hidden_children_change_no_byte(twins, seed):
    hidden_children(twins, seed, children=5, walk=OF_BOTH)


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(10, 20))
def test_fifty_children_of_another_school_change_no_byte_for_the_principal(twins, seed):
    others_children(twins, seed, children=5, walk=OF_PRINCIPAL)
