"""Comments lose what tells of people before they are kept, are read by those who work there alone, and what
people say of them lasts.

The district made by hand (``tests.flows.district``), of whose students one has a name.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from flows import accounts, comments, database, provenance, release
from flows.accounts import COMMAND_LINE, HERE, By
from flows.comments import BadCoding, BadQuote, Filters
from flows.figures import figure
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from store import comment_codings, derived
from tables import HOME_DISTRICT
from tests.databases import Databases, let_go, rows
from tests.flows.exports import HEADS, roster
from tests.flows.office import Office

both_engines = pytest.mark.both_engines

YEAR = 2025
HIDDEN = ("Jamal", "Okonkwo", "a@b.org", "555 123-4567", "Zelda")
SAID = (
    "Jamal needs a bus, call 555 123-4567",
    "Ms. Zelda is a great teacher",
    "La escuela es muy buena, escriban a a@b.org",
)


def survey(*lines: tuple[str, str, str, str], last: str = "Comments") -> str:
    """A form that asks for school, role and student's number; lines of school, role, number and comment."""
    said = [f"Timestamp,School,Your role,Student ID,I feel safe at school,{last}"]
    for number, (school, role, student, comment) in enumerate(lines):
        moment = f"11/{18 + number // 20}/2025 8:{number % 60:02d}:00"
        said.append(f'{moment},{school},{role},{student},Agree,"{comment}"')
    return "\n".join(said) + "\n"


FEW = survey(
    ("Alder", "Parent", "", SAID[0]),
    ("Alder", "Student", "1001", SAID[1]),
    ("Birch", "Parent", "", SAID[2]),
    ("Alder", "Parent", "", ""),
)
NAMES = roster(
    [["1040", "0110", "7", "F", "Jamal", "Okonkwo"]], [*HEADS[:4], "First Name", "Last Name", "School Year"]
)
"""Who has a name; loaded beside the roster of all."""


REFUSED = "Student ID,Purpose,Given,Since\n1001,Quote what was written,no,2026-01-10\n"


def many(about: int, others: int, school: str = "Alder") -> str:
    """So many comments about the bus, and so many about nothing, each of a person of its own."""
    told = [(school, "Parent", "", f"The bus number {n} was late again") for n in range(about)]
    return survey(*told, *((school, "Parent", "", f"We have no idea so far, {n}") for n in range(others)))


def read(office: Office, by: By = HERE, school: int = 0, **filters) -> list[str]:
    """Texts, the latest first."""
    found = comments.page(office.db, by.viewer, school, YEAR, Filters(**filters))
    return [one.text for one in found.comments]


def as_(role, *schools: int) -> By:
    return By("somebody", Viewer(role, schools))


def the(office: Office, words: str):
    (one,) = comments.page(office.db, ADMIN, 0, YEAR, Filters(words=words)).comments
    return one


def everywhere(office: Office) -> str:
    """All that is kept but the raw files, and what the office said of them."""
    kept = {name: told for name, told in office.everything().items() if name not in ("raw_files", "names")}
    kept = {name: told for name, told in kept.items() if name != "said_names"}
    return "\n".join(line for told in kept.values() for line in told)


@pytest.fixture(scope="session")
def with_comments(loaded: str, engine: Databases) -> str:
    """Address of the district with a name on the roster, and three comments."""
    url = engine.copy(let_go(loaded))
    office = Office(url)
    office.done({"mode": "add"}, names=NAMES)
    office.done(comments=FEW)
    return let_go(url)


@pytest.fixture
def told(with_comments: str, open_copy: Callable[[str], Office]) -> Office:
    return open_copy(with_comments)


@both_engines
def test_only_the_raw_file_keeps_what_was_written_word_for_word(told):
    kept = everywhere(told)
    assert not [word for word in HIDDEN if word in kept]
    assert sorted(read(told)) == [
        "La escuela es muy buena, escriban a [e-mail]",
        "Ms. [name] is a great teacher",
        "[name] needs a bus, call [phone]",
    ]


def test_texts_that_are_no_comments_are_not_kept_at_all(hand_made):
    hand_made.done(
        names=survey(
            *(("Alder", "Parent", "", name) for name in ("Zelda Wu", "Pat Quirk", "Lee Zorn")),
            last="Your full name",
        )
    )
    assert not [name for name in ("Zelda", "Quirk", "Zorn") if name in everywhere(hand_made)]
    assert rows(hand_made.db, ["comments"])["comments"] == []


def test_a_name_that_is_loaded_later_is_taken_out_then(hand_made):
    hand_made.done(
        comments=survey(("Alder", "Parent", "", "ask okonkwo for a bus"), *[("Birch", "Parent", "", "x y z")])
    )
    assert "ask okonkwo for a bus" in read(hand_made)
    (batch,) = hand_made.done({"mode": "add"}, names=NAMES)
    assert "ask [name] for a bus" in read(hand_made)
    hand_made.undo(batch.batch)
    assert "ask okonkwo for a bus" in read(hand_made)


@both_engines
def test_an_undo_takes_comments_back_and_a_load_gives_the_same(told):
    tables = ["comments", "cells", "answers"]
    before = told.rows(tables)
    batch = max(told.live())
    told.undo(batch)
    assert rows(told.db, ["comments"])["comments"] == []
    assert figure(told.db, "comment_themes", ADMIN, by="theme").reason
    told.done(comments=FEW)
    after = told.rows(tables)
    assert [len(after[name]) for name in tables] == [len(before[name]) for name in tables]
    assert after["comments"] == before["comments"]
    assert told.rebuilt(tables) == after


@both_engines
def test_comments_are_searched_and_filtered(told):
    assert read(told, words="BUS") == ["[name] needs a bus, call [phone]"]
    assert read(told, words="great teacher") == ["Ms. [name] is a great teacher"]
    assert read(told, words="%") == []
    assert read(told, theme="staff") == ["Ms. [name] is a great teacher"]
    assert read(told, role="student") == ["Ms. [name] is a great teacher"]
    assert len(read(told, tone="positive")) == 2
    assert read(told, checked=True) == []
    found = comments.page(told.db, ADMIN, 0, YEAR, Filters(words="bus"))
    assert (found.found, found.every) == (1, 3)


def test_who_sees_no_people_there_reads_nothing(told):
    alder, birch = told.school("0110"), told.school("0120")
    assert len(read(told, as_("principal", alder), alder)) == 2
    key = the(told, "bus").key
    for by in (as_("principal", birch), By("b", BOARD), as_("viewer"), as_("partner", alder)):
        for act in (
            lambda by=by: comments.page(told.db, by.viewer, alder, YEAR, Filters()),
            lambda by=by: comments.about(told.db, by.viewer, alder, YEAR),
            lambda by=by: comments.correct(told.db, by, key, ["food"], "neither"),
            lambda by=by: comments.approve(told.db, by, key, "needs a bus"),
            lambda by=by: comments.history(told.db, by, key),
        ):
            with pytest.raises(NotAllowed):
                act()
    with pytest.raises(NotAllowed):
        comments.page(told.db, as_("principal", alder).viewer, HOME_DISTRICT, YEAR, Filters())


@both_engines
def test_what_people_say_of_a_comment_counts_at_once_and_lasts(told):
    def counts() -> dict[str, float]:
        found = figure(told.db, "comment_themes", ADMIN, by="theme").rows
        return dict(zip(found["grp"], found["count"], strict=True))

    pat = accounts.add(told.db, COMMAND_LINE, "pat@school.example", "principal", [told.school("0110")])
    by = By(pat.key, accounts.viewer_of(pat))
    assert (counts()["transport"], counts()["cost"]) == (1, 0)
    comments.correct(told.db, by, the(told, "bus").key, ["cost", "work"], "negative")
    one = the(told, "bus")
    assert (one.themes, one.tone, one.checked) == (("work", "cost"), "negative", True)
    assert (counts()["transport"], counts()["cost"]) == (0, 1)
    told.undo(max(told.live()))
    told.done(comments=FEW)
    again = the(told, "bus")
    assert (again.themes, again.tone, again.checked) == (("work", "cost"), "negative", True)
    ((themes, tone, at, who),) = comments.history(told.db, HERE, one.key)
    assert (themes, tone, who) == (("work", "cost"), "negative", "pat@school.example")
    assert at.startswith("20")
    found = comments.about(told.db, ADMIN, 0, YEAR).agreement
    # The list had told "Getting there", which did not stay; two others were there.
    assert (found.comments, found.precision.right, found.precision.of, found.recall.of) == (1, 0, 1, 2)


def test_a_correction_holds_where_a_name_was_taken_out_since_and_not_of_other_words(hand_made):
    line = ("Alder", "Student", "1001", "ask okonkwo for a bus")
    hand_made.done(comments=survey(line, ("Birch", "Parent", "", "we have nothing to say")))
    comments.correct(hand_made.db, HERE, the(hand_made, "okonkwo").key, [], "mixed")
    hand_made.done({"mode": "add"}, names=NAMES)
    assert (the(hand_made, "ask").tone, the(hand_made, "ask").themes) == ("mixed", ())
    with database.store(hand_made.db).writing() as tx:
        (kept,) = comment_codings.codings(tx)
        comment_codings.say(tx, replace(kept, version=2, print="0000 0000", tone="positive"))
    hand_made.rebuilt()
    assert (the(hand_made, "ask").tone, the(hand_made, "ask").checked) == ("neither", False)


@pytest.mark.parametrize(("themes", "tone"), [(["weather"], "mixed"), (["food"], "loud"), (["food"], "")])
def test_a_coding_of_no_list_is_refused_and_nothing_is_kept(told, themes, tone):
    with pytest.raises(BadCoding):
        comments.correct(told.db, HERE, the(told, "bus").key, themes, tone)
    assert rows(told.db, ["comment_codings"])["comment_codings"] == []


def test_a_theme_is_followed_to_the_lines_of_its_comments_and_no_others(told):
    def lines(**where) -> list[tuple[str, int, str]]:
        found = provenance.lines(told.db, ADMIN, "comment_themes", by="theme", **where)
        rows = found[found["table"] == "answers"]
        return list(zip(rows["file"], rows["line"], rows["column"], strict=True))

    # Line 1 holds the headings, "Comments" is the sixth column.
    assert lines(group="transport") == [("comments.csv", 2, "F")]
    assert lines() == [("comments.csv", line, "F") for line in (2, 3, 4)]
    assert lines(school=told.school("0120")) == [("comments.csv", 4, "F")]
    assert lines(group="cost") == []
    (used,) = provenance.origin(told.db, ADMIN, "comment_themes", by="theme").files
    assert (used.file, used.rows["answers"]) == ("comments.csv", 3)


def quotes(office: Office, viewer: Viewer = ADMIN, school: int = 0) -> list[tuple[str, str]]:
    return [(one.text, one.who) for one in comments.approved(office.db, viewer, school, YEAR)]


@both_engines
def test_a_quote_is_words_of_the_comment_and_can_be_withdrawn(told):
    key = the(told, "bus").key
    comments.approve(told.db, HERE, key, " … needs a  bus ")
    assert quotes(told) == [("… needs a bus", "A family")]
    comments.approve(told.db, HERE, key, "[name] needs a bus")
    assert quotes(told) == [("[name] needs a bus", "A family")]
    one = the(told, "bus")
    assert one.quote == "[name] needs a bus"
    comments.withdraw(told.db, HERE, one.quote_key)
    assert quotes(told) == []
    assert len(rows(told.db, ["quotes"])["quotes"]) == 2, "what was shown, and by whom, stays known"
    with pytest.raises(NotAllowed):
        comments.withdraw(told.db, HERE, one.quote_key)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "at least a word"),
        ("[name] …", "at least a word"),
        ("bus a needs", "does not stand"),
        ("a car", "“car”"),
    ],
)
def test_a_quote_that_is_none_is_refused(told, words, why):
    with pytest.raises(BadQuote, match=why):
        comments.approve(told.db, HERE, the(told, "bus").key, words)
    assert quotes(told) == []


def test_who_refuses_is_not_quoted_also_when_the_refusal_comes_later(told):
    key = the(told, "teacher").key
    comments.approve(told.db, HERE, key, "a great teacher")
    assert quotes(told) == [("a great teacher", "A student")]
    (batch,) = told.done(
        consents="Student ID,Purpose,Given,Since\n1001,Quote what was written,no,2026-01-10\n"
    )
    assert quotes(told) == []
    assert not the(told, "teacher").quotable
    with pytest.raises(BadQuote, match="refuses"):
        comments.approve(told.db, HERE, key, "a great teacher")
    told.undo(batch.batch)
    assert quotes(told) == [("a great teacher", "A student")]


def test_an_undo_of_the_file_takes_its_quotes_off_and_they_come_back_with_it(told):
    comments.approve(told.db, HERE, the(told, "bus").key, "needs a bus")
    told.undo(max(told.live()))
    assert quotes(told) == []
    told.done(comments=FEW)
    assert quotes(told) == [("needs a bus", "A family")]


def published(office: Office) -> None:
    release.publish(office.db, ADMIN, "test")


def test_below_ten_people_nobody_else_is_told_anything(hand_made):
    hand_made.done(comments=many(5, 4))
    comments.approve(hand_made.db, HERE, the(hand_made, "number 3").key, "late again")
    published(hand_made)
    shown = figure(hand_made.db, "comment_themes", BOARD, by="theme")
    assert shown.rows[["count", "n", "value"]].isna().all().all()
    assert quotes(hand_made, BOARD) == []
    assert quotes(hand_made) == [("late again", "A family")]


@both_engines
def test_from_ten_on_the_board_is_told_shares_and_approved_words_and_no_comment(hand_made):
    hand_made.done(comments=many(12, 11))
    comments.approve(hand_made.db, HERE, the(hand_made, "number 3").key, "late again")
    published(hand_made)
    shown = figure(hand_made.db, "comment_themes", BOARD, by="theme").rows.set_index("grp")
    assert (shown.loc["transport", "count"], shown.loc["transport", "n"]) == (12, 23)
    assert quotes(hand_made, BOARD) == [("late again", "A family")]
    assert quotes(hand_made, as_("partner").viewer) == [("late again", "A family")]


def test_a_correction_reaches_the_data_version_and_the_counts_made_from_scratch(told):
    with database.store(told.db).reading() as tx:
        before = derived.version(tx)
    comments.correct(told.db, HERE, the(told, "bus").key, ["food"], "neither")
    assert told.version() > before
    now = told.rows(["cells", "comments"])
    assert told.rebuilt(["cells", "comments"]) == now
