"""How partners work together, from sheets to figures and to who may see them; values by hand."""

from collections.abc import Callable

import pytest

from flows.cooling import cooling, listed
from flows.figures import figure
from flows.release import publish
from flows.renewals import renewals
from flows.ties import ties
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tests.databases import Databases, let_go
from tests.flows.exports import calendar, roster, weekdays
from tests.flows.office import Office
from tests.flows.test_offered import by
from tests.flows.test_partnership_figures import book
from tests.flows.test_partnership_sheets import kept

DAYS = weekdays("2025-09-01", 8)  # to 24 October
LAST = DAYS[39]
PARTNERS = ("P1", "P2", "P3", "P4", "P5", "P6")
NAMES = dict(
    zip(PARTNERS, ("Knights", "Works", "Vega Trust", "Library", "College", "Food Bank"), strict=True)
)
HEADS = ["Rater", "Rated", "School", "Date", "Reliability", "Mission support", "Openness", "Power", "Contact"]


def answers(number: int) -> list[str]:
    """Answers that differ from rater to rater: 2, 3 or 4."""
    return [str(2 + number % 3)] * 3


RATED_BY = {"P1": 6, "P2": 6, "P3": 5, "P4": 4, "": 5}
"""How many rate each: raters are the school and P1, P2 ... in this order, without the rated."""


def ratings(school: str = "0110", day: str = "2025-10-10") -> list[list[str]]:
    rows = [HEADS]
    for rated, many in RATED_BY.items():
        raters = [one for one in ("", *PARTNERS) if one != rated][:many]
        rows += [[rater, rated, school, day, *answers(at), "3", "weekly"] for at, rater in enumerate(raters)]
    return rows


FACTORS = [
    ["Respondent", "School", "Date", "Factor item", "Answer"],
    *([str(who), "0110", "2025-10-10", "1", str(3 + who % 3)] for who in range(6)),
    *([str(who), "0110", "2025-10-10", "6", "2"] for who in range(4)),
]
SIDES = [
    ["Partner", "School", "Date", "Side", "Item", "Answer"],
    ["P1", "0110", "2025-10-10", "School", "Plan", "5"],
    ["P1", "0110", "2025-10-10", "Partner", "Plan", "3"],
    ["P2", "0110", "2025-10-10", "School", "Plan", "4"],
    ["P2", "0110", "2025-10-10", "Partner", "Plan", "4"],
]
SEATS = [
    ["Body", "School", "Date", "Role", "Seats", "Attended", "Stakeholders"],
    ["Council", "0110", "2025-10-10", "Parents", "3", "1", "80"],
    ["Council", "0110", "2025-10-10", "Teachers", "3", "3", "20"],
]
SHEETS = {
    "Schools": [["School", "Name"], ["0110", "Alder"], ["0120", "Birch"]],
    "Partners": [
        ["Partner", "Name", "Partner type", "Stage"],
        *([code, name, "Business", "Active"] for code, name in NAMES.items()),
    ],
    "Activities": [
        ["Activity", "Name", "Activity type", "Partner", "Minutes", "Type of involvement"],
        ["CHESS", "Chess", "Tutoring", "P1", "60", "Learning at home"],
        ["WALK", "Walk", "Family workshop", "P2", "30", ""],
    ],
    "Sessions": [
        ["Activity", "School", "Day", "Held"],
        ["CHESS", "0110", LAST, "yes"],
        ["WALK", "0110", LAST, "yes"],
    ],
    "Ratings": ratings(),
    "Factor answers": FACTORS,
    "Perceptions": SIDES,
    "Decision seats": SEATS,
}


@pytest.fixture(scope="module")
def prepared(migrated: str, engine: Databases) -> str:
    """Address of a database with all sheets, loaded once."""
    office = Office(engine.copy(migrated))
    files = {
        "calendar.csv": calendar(["0110", "0120"], DAYS),
        "roster.csv": roster([("1001", "0110", "7", "F"), ("2001", "0120", "7", "M")]),
        "register.xlsx": book(**SHEETS),
    }
    loaded = office.offer(files)
    assert not loaded.waiting, loaded.waiting
    return let_go(office.db)


@pytest.fixture
def linked(prepared: str, open_copy: Callable[[str], Office]) -> Office:
    return open_copy(prepared)


def test_trust_is_of_raters_and_the_school_is_rated_too(linked):
    # P1 is rated by six: 2, 3, 4, 2, 3, 4. P4 by four: 2, 3, 4, 2.
    found = by(linked, "trust", "member")
    assert found["Knights"][1:] == (6, 3)
    assert found["Library"][1:] == (4, 2.75)
    assert found["Alder"][1:] == (5, pytest.approx(14 / 5))
    # 18 + 18 + 14 + 11 + 14 of 26 ratings, by the school and all six partners.
    assert found["All raters"][1:] == (7, pytest.approx(75 / 26))
    of_alder = by(linked, "trust", "member", school=linked.school("0110"))
    assert {name: row[1:] for name, row in of_alder.items()} == {name: row[1:] for name, row in found.items()}
    assert figure(linked.db, "trust", ADMIN, school=linked.school("0120")).reason


def test_density_leaves_out_what_who_did_not_answer_could_have_named(linked):
    # Seven organisations, all of which rated: 42 ties could be named, 26 are.
    assert by(linked, "network_density")["All possible ties"] == (26, 42, pytest.approx(26 / 42))
    assert by(linked, "network_response")["All organisations"] == (7, 7, 1)
    assert by(linked, "member_ties", "member")["Food Bank"][2] == 2  # it rates P1 and P2, and nobody rates it


@pytest.mark.both_engines
def test_factors_both_sides_seats_and_types_are_counted(linked):
    factors = by(linked, "collaboration_factors", "factor")
    assert factors["History of cooperation"][1:] == (6, 4)
    assert factors["Favourable climate"][1:] == (4, 2)
    gap = by(linked, "perception_gap", "partner")
    assert {name: row[2] for name, row in gap.items()} == {"Knights": 2, "Works": 0, "All respondents": 1}
    assert by(linked, "perceived_apart")["All partnerships"] == (1, 2, 0.5)
    assert by(linked, "voice_parity", "role")["Teacher"] == (3, 6, 2.5)
    assert by(linked, "voice_presence", "role")["Teacher"] == (3, 4, 3.75)
    types = by(linked, "involvement_types", "involvement")
    assert (types["Learning at home"][2], types["Parenting"][2], types["Volunteering"][2]) == (0.5, 0.5, 0)


def test_the_board_sees_no_rating_of_fewer_than_five_and_never_who_rated_whom(linked):
    publish(linked.db, ADMIN, "1")
    rows = figure(linked.db, "trust", BOARD, by="member").rows.set_index("label")
    assert bool(rows.loc["Library", "hidden"])
    assert rows["hidden"].sum() >= 2  # one alone could be worked out
    assert not rows.loc["All raters", "hidden"]
    factors = figure(linked.db, "collaboration_factors", BOARD, by="factor").rows
    assert factors["hidden"].any()  # four answered item 6
    for key in ("member_ties", "perception_gap", "voice_presence"):
        assert figure(linked.db, key, BOARD).rows.empty
    assert figure(linked.db, "perceived_apart", BOARD).rows["hidden"].all()  # two partnerships
    assert by(linked, "voice_parity", "role", viewer=BOARD) == by(linked, "voice_parity", "role")
    assert ties(linked.db, BOARD).pairs.empty
    assert cooling(linked.db, BOARD).rows.empty


def test_ties_are_told_once_within_the_scope_of_who_looks(linked):
    found = ties(linked.db, ADMIN).pairs
    pairs = {(one, other): both for one, other, both in found.itertuples(index=False)}
    # All raters are P1, P2, P3 and the school, or rate them: P5 and P6 are rated by nobody.
    assert pairs["P1", "P2"] is True
    assert pairs["P1", "P6"] is False
    assert ("P5", "P6") not in pairs
    assert len(pairs) == by(linked, "member_ties")["All organisations"][2]
    alder, birch = linked.school("0110"), linked.school("0120")
    principal = Viewer("principal", (birch,))
    assert ties(linked.db, principal, school=birch).pairs.empty
    with pytest.raises(NotAllowed):
        ties(linked.db, principal, school=alder)
    with pytest.raises(NotAllowed):
        cooling(linked.db, principal, school=alder)
    with pytest.raises(NotAllowed):
        renewals(linked.db, principal, school=alder)
    told = {one.name: one.cells["Seen by both sides"] for one in renewals(linked.db, ADMIN, school=alder)}
    assert told["Knights"] == "cannot tell yet, 2 answers"  # one of each side


@pytest.mark.both_engines
def test_a_later_wave_replaces_none_and_what_is_taken_back_is_gone(linked):
    before = linked.rows()
    wave = (
        "Rater,Rated,School,Date,Reliability\nP1,P4,Alder,2025-10-20,1\nKnights,College,0110,2025-10-20,4\n"
    )
    (batch,) = linked.done(wave=wave)
    assert (batch.source, batch.new) == ("Register", 2)
    # Of P1 and P4 the later counts: 2, 1, 4, 2 became of P1, P2, P3 and the school.
    assert by(linked, "trust", "member")["Library"][1:] == (4, pytest.approx((2 + 1 + 4 + 2) / 4))
    assert by(linked, "trust", "member")["College"][1:] == (1, 4)
    assert linked.rows() == linked.rebuilt()
    linked.undo(batch.batch)
    assert linked.rows() == before


def test_a_school_is_the_school_itself_nobody_rates_itself_and_who_is_on_no_register_is_named(linked):
    wave = "Rater,Rated,School,Date,Reliability\n"
    wave += "".join(f"{pair},0110,2025-10-20,3\n" for pair in ("Alder,P5", "Knights,P1", "Mystery,P1"))
    (batch,) = linked.done(wave=wave)
    assert {problem.code for problem in batch.problems} == {"own_rating", "not_listed"}
    assert "“Mystery”" in next(p.what for p in batch.problems if p.code == "not_listed")
    told = [row for row in kept(linked, "ratings", "partner", "day", "reliability") if row[1] == "2025-10-20"]
    assert told == [("College", "2025-10-20", 3), ("Knights", "2025-10-20", 3)]


def test_another_schools_factors_stay_and_the_register_may_change_what_an_item_means(linked):
    answered = "Respondent,School,Date,Factor item,Answer\n1,0120,2025-10-11,1,5\n"
    linked.done(birch=answered)
    assert by(linked, "collaboration_factors", "factor")["History of cooperation"][1] == 7
    linked.offer(
        {"items.xlsx": book(**{"Factor items": [["Factor item", "Factor"], ["6", "Shared vision"]]})}
    )
    found = by(linked, "collaboration_factors", "factor")
    assert found["Shared vision"][1:] == (4, 2)
    assert "Favourable climate" not in found
    assert linked.rows() == linked.rebuilt()


def test_no_sheet_means_no_figure_and_not_none(office):
    office.done(roster=roster([("1001", "0110", "7", "F")]))
    for key in ("trust", "network_density", "collaboration_factors", "perception_gap", "voice_parity"):
        assert figure(office.db, key, ADMIN).reason == "No data for this have been loaded yet."
    assert ties(office.db, ADMIN).pairs.empty
    assert not cooling(office.db, ADMIN).names


def row(value: float, label: str = "Knights", n: int = 6, low: float = 0.0) -> dict:
    return {"value": value, "label": label, "n": n, "low": low}


def test_a_relationship_goes_cold_where_nobody_answered_lately_or_trust_fell_beyond_chance():
    spoken = {"P1": row(0), "P2": row(1, "Works"), "P3": row(0, "Trust")}
    silent = {"P1": row(52), "P2": row(3, "Works")}
    before = {"P1": row(3.5, low=3.2), "P2": row(3.5, "Works", low=3.3), "P4": row(3.5, "Library", low=2.0)}
    now = {"P1": row(3.1), "P2": row(3.2, "Works"), "P4": row(2.5, "Library"), "school:0110": row(1, "Alder")}
    found = listed(spoken, silent, now, before)
    # Whose trust fell stands before who is only silent.
    assert found.names == ("Knights", "Works", "Trust")
    assert found.rows["Why"].tolist() == [
        "No two-way contact lately and trusted less", "Trusted less", "No two-way contact lately",
    ]  # fmt: skip
    assert found.rows["Last two-way contact"].tolist() == ["52 days ago", "3 days ago", "none on record"]
    assert found.rows["Trust now"].tolist() == ["3.1 of 4, 6 raters", "3.2 of 4, 6 raters", "not rated"]


def test_who_answered_others_in_the_district_lately_stands_last_and_it_is_said():
    spoken = {"P1": row(0), "P2": row(0, "Works"), "P3": row(0, "Trust"), "P4": row(0, "Library")}
    silent = {"P1": row(52)}
    anywhere = {"P1": row(40), "P2": row(7, "Works"), "P4": row(31, "Library")}
    found = listed(spoken, silent, {}, {}, anywhere)
    assert dict(zip(found.rows["Partner"], found.rows["Last two-way contact"], strict=True)) == {
        "Library": "none on record; elsewhere 31 days ago",
        "Trust": "none on record",
        "Knights": "52 days ago; elsewhere 40 days ago",
        "Works": "none on record; elsewhere 7 days ago",
    }
    assert found.names == ("Library", "Trust", "Knights", "Works")
    assert found.rows["Why"].tolist()[2:] == [
        "No two-way contact lately",
        "No two-way contact here lately",
    ]


@pytest.mark.parametrize(("now", "cold"), [(3.21, False), (3.2, True)])
def test_three_tenths_less_are_already_a_fall(now, cold):
    found = listed({}, {}, {"P1": row(now)}, {"P1": row(3.5, low=3.4)})
    assert bool(found.names) is cold


@pytest.mark.parametrize("role", ["board", "partner", "viewer"])
def test_of_schools_the_own_alone_is_named(linked, role):
    publish(linked.db, ADMIN, "1")
    alder, birch = linked.school("0110"), linked.school("0120")
    whole = set(figure(linked.db, "trust", Viewer(role), by="member").rows["label"])
    assert "Alder" in whole
    assert set(figure(linked.db, "trust", Viewer(role, (alder,)), by="member").rows["label"]) == whole
    assert set(figure(linked.db, "trust", Viewer(role, (birch,)), by="member").rows["label"]) == whole - {
        "Alder"
    }
