"""The thirty questions of the field, each from signing in to its answer in two clicks at most.

What stands on the page is held against the store: the same figure is asked for as the same reader, past
the pages, and its finding must be read there word by word. Who signs in: a principal, a board member and
somebody of the school office.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from charts import describe
from charts.together import gaps_together
from flows import accounts, history, renewals, since, students, uploads
from flows.accounts import COMMAND_LINE, By
from flows.asked_of import of_staff
from flows.choices import fresh
from flows.database import store
from flows.reports import Reading
from flows.similar import beside
from flows.students import UNMET
from flows.viewer import ADMIN, BOARD, Viewer
from store import batches
from tests.browser.seeing import PATIENCE, link, settled, titled
from tests.browser.signing import ANN, EVE, PAT, address, own_data, provider, sign_in, signing_server

pytestmark = [pytest.mark.browser, pytest.mark.prove]

PRINCIPAL, BOARD_MEMBER, OFFICE = PAT, EVE, ANN
"""Who signs in, by name at the provider."""


@dataclass(frozen=True)
class Store:
    """What the store says to a reader, past every page."""

    db: str
    viewer: Viewer
    key: str

    @property
    def school(self) -> int:
        return self.viewer.own

    @property
    def year(self) -> int:
        return fresh(self.db, self.viewer).years[0]

    @property
    def reading(self) -> Reading:
        return Reading(self.db, self.viewer, self.school, self.year)

    def finding(self, key: str, by: str = "") -> str:
        return describe.finding(self.reading.figure(key, by))

    def asked_last(self, key: str, by: str) -> str:
        return describe.finding(self.reading.asked_last(key, by))

    def groups(self, *keys: str) -> str:
        return gaps_together([part for key in keys for part in self.reading.groups(key)[1]])

    def similar(self) -> str:
        return describe.finding(beside(self.db, self.viewer, school=self.school, year=self.year).figure)


Told = Callable[[Store], str]


@dataclass(frozen=True)
class Question:
    """One question: what is pressed on the overview ("": it is answered there), the page that answers, and
    what is read there."""

    asked: str
    page: str
    told: Told


def teachers(of: Store) -> str:
    """Of the questions that staff alone were asked, the one that most agree with."""
    rows = of.reading.asked_last("favourable", "item").rows
    asked = rows[rows["grp"].isin(of_staff(of.db, of.year, list(rows["grp"])))]
    return str(asked.sort_values("value", ascending=False)["label"].iloc[0])


def unmet(of: Store) -> str:
    found = students.listed(of.db, of.viewer, school=of.school, year=of.year)
    return f"{found.count(UNMET)} "


def renewed(of: Store) -> str:
    found = renewals.renewals(of.db, of.viewer, school=of.school, year=of.year)
    return next(one.cells["What the records say"] for one in found)


def in_use(of: Store) -> str:
    known = uploads.files(of.db, of.viewer)
    return f"{known.all} files were loaded, {'all' if known.live == known.all else known.live} in use."


def last_change(of: Store) -> str:
    return str(history.told(of.db, By(of.key, of.viewer)).lines[0].which)


QUESTIONS: dict[str, tuple[Question, ...]] = {
    PRINCIPAL: (
        Question("Which partners work", "Partners", lambda of: of.finding("active_partners", "partner_type")),
        Question("What share of my students", "Engagement", lambda of: of.finding("reach", "grade")),
        Question("come to school more than similar", "Impact", Store.similar),
        Question("connected to nothing?", "Students", unmet),
        Question("Which sessions", "Partners", lambda of: of.finding("emptying", "activity")),
        Question("keeps our families from coming", "Voices", lambda of: of.asked_last("barriers", "barrier")),
        Question("Where do teachers say", "Voices", teachers),
        Question("going cold?", "Network", lambda of: "relationship"),
        Question("newsletter?", "Report", lambda of: "In the last 8 weeks up to"),
        Question("", "Overview", lambda of: "You last looked Fri 13 Nov 2026."),
    ),
    BOARD_MEMBER: (
        Question("In one page", "Report", lambda of: of.finding("average_daily_attendance", "took_part")),
        Question("under-serve", "Equity", lambda of: of.groups("reach", "chronic_absence")),
        Question("closing or widening", "Equity", lambda of: of.groups("reach_gap_change")),
        Question("community give", "Giving", lambda of: of.finding("volunteer_time")),
        Question("community give", "Giving", lambda of: of.finding("cost_per_hour")),
        Question("renew, fix or end", "Promises", renewed),
        Question("fair share", "Schools", lambda of: of.finding("hours_by_need", "school")),
        Question("whose voices", "Voices", lambda of: of.finding("response", "survey")),
        Question("largest partner leaves", "Partners", lambda of: of.finding("dependency", "partner")),
        Question(
            "recognise a child", "Privacy", lambda of: "Small groups, and whatever would give them away."
        ),
    ),
    OFFICE: (
        Question("Did my file load", "What is loaded", in_use),
        Question("the same one again", "Load a file", lambda of: "Nothing to do."),
        Question("take it all back", "What is loaded", in_use),
        Question("Did my file load", "What is loaded", lambda of: of.finding("match_rate", "source_ends")),
        Question("the same one again", "Load a file", lambda of: "The headings differ from the last export"),
        Question("reliable enough", "Voices", lambda of: of.asked_last("reliability", "scale")),
        Question(
            "exactly is chronic", "How it is computed", lambda of: of.finding("chronic_absence", "least_days")
        ),
        Question("federal", "Report", lambda of: of.finding("dosage", "hours_band")),
        Question(
            "withheld, and why", "Privacy", lambda of: "Small groups, and whatever would give them away."
        ),
        Question("Who changed what", "History", last_change),
    ),
}


@dataclass(frozen=True)
class Here:
    """A running Trellis with sign-in, and who may do what in it."""

    address: str
    db: str
    readers: dict[str, Store]


@pytest.fixture(scope="module")
def here(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    folder = tmp_path_factory.mktemp("thirty")
    db = own_data(sample_folder, folder)
    school = next(iter(fresh(db, ADMIN).schools))
    viewers = {
        OFFICE: ADMIN,
        PRINCIPAL: Viewer("principal", (school,)),
        BOARD_MEMBER: BOARD,
    }
    readers = {}
    for name, viewer in viewers.items():
        account = accounts.add(db, COMMAND_LINE, address(name), viewer.role, list(viewer.schools))
        readers[name] = Store(db, viewer, account.key)
    pat = readers[PRINCIPAL]
    before = datetime(2026, 11, 13, 8, tzinfo=UTC)
    since.looked(db, pat.key, pat.school, {"year": pat.year, "attendance_to": "2025-01-10"}, before)
    with provider() as asks, signing_server(folder, asks) as running:
        yield Here(running, db, readers)


@pytest.fixture(scope="module")
def pages(browser: Browser, here: Here) -> Iterator[Callable[[str], Page]]:
    """The window of each reader, signed in once."""
    windows: dict[str, Page] = {}

    def window(name: str) -> Page:
        if name not in windows:
            page = windows[name] = browser.new_context().new_page()
            page.goto(link(here.address, "overview"))
            sign_in(page, name)
            titled(page, "Overview")
        return windows[name]

    yield window
    for page in windows.values():
        page.context.close()


ALL = [(name, at) for name, asked in QUESTIONS.items() for at in range(len(asked))]


@pytest.mark.parametrize(("name", "at"), ALL, ids=[f"{name}-{at + 1}" for name, at in ALL])
def test_a_question_is_answered_in_two_clicks(here: Here, pages: Callable[[str], Page], name: str, at: int):
    question, page, reader = QUESTIONS[name][at], pages(name), here.readers[name]
    page.goto(link(here.address, "overview"))
    titled(page, "Overview")
    if question.asked:
        page.get_by_test_id("stPageLink").filter(has_text=question.asked).first.click()
    titled(page, question.page)
    if question.page == "Load a file":
        hand_in(page, reader, changed="headings" in question.told(reader))
    told = question.told(reader)
    expect(page.get_by_test_id("stMain")).to_contain_text(told, timeout=PATIENCE // 4)


def hand_in(page: Page, reader: Store, *, changed: bool) -> None:
    """Give the uploader a roster that was loaded before, as it was or with a column renamed."""
    with store(reader.db).reading() as tx:
        listed = batches.listing(tx)
        row = listed[listed["kind"] == "roster"].iloc[0]
        data = batches.raw(tx, str(row["hash"]))
    if changed:
        first, rest = data.split(b"\n", 1)
        *before, last = first.rstrip().split(b",")
        data = b",".join([*before, last, b"Homeroom"]) + b"\n" + re.sub(rb"\r?\n", b",12\n", rest)
    file = FilePayload(name=str(row["file"]), mimeType="text/csv", buffer=data)
    page.locator("input[type=file]").set_input_files([file])
    settled(page)


def test_all_thirty_are_asked():
    assert [len(asked) for asked in QUESTIONS.values()] == [10, 10, 10]
