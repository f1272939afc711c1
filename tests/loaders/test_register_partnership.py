"""Sheets about what partners give, promise and are asked, as schools write them."""

import pytest

import loaders
from loaders import register
from loaders.document import open_document
from loaders.tidy import account
from tests.loaders.test_register import book

GIFTS = [
    ["Donor", "School", "Date", "Type of gift", "Item", "Qty", "Amount", "Valued how", "Notes"],
    ["Rotary", "0101", "2025-10-03", "Donation", "", "", "$1,250.00", "Receipt or invoice", "from Mrs. Day"],
    ["Rotary", "0101", "2025-10-03", "Supplies", "Books", "120", "", "", ""],
    ["Acme", "", "2025-11-01", "Equipment", "Laptops", "4", "1.250,00 €", "donor", ""],
    ["Acme", "", "2025-11-02", "Equipmnt", "Laptops", "4", "900", "donor", ""],
    ["Acme", "", "", "Food", "", "", "20", "", ""],
    ["Rotary", "0101", "2025-10-03", "Supplies", "Books", "120", "", "", ""],
]


def as_text(rows: list[list[str]]) -> bytes:
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows).encode()


def said(reading) -> dict[str, tuple[int, str]]:
    return {p.code: (p.line, p.value) for p in reading.problems if p.severity == "left_out"}


def test_gifts_are_read_with_their_value_in_cents_and_a_blank_stays_blank():
    found = register.read(book(Contributions=GIFTS), {})
    rows = found.tables["contributions"]
    assert rows[["partner", "school", "day", "resource_type", "cents", "valued_by"]].to_numpy().tolist() == [
        ["Rotary", "0101", "2025-10-03", "cash", "125000", "receipt"],
        ["Rotary", "0101", "2025-10-03", "materials", "", ""],
    ]
    assert rows["description"].tolist() == ["", "Books"]
    assert (found.rows, found.accepted, found.rejected) == (6, 2, 3)


def test_bad_cells_of_gifts_are_named_all_at_once_with_their_remedy():
    found = register.read(book(Contributions=GIFTS), {})
    assert said(found) == {"not_money": (4, "1.250,00 €"), "not_code": (5, "Equipmnt"), "no_day": (6, "")}
    told = {p.code: p for p in found.problems}
    assert "another currency" in told["not_money"].what
    assert told["duplicate"].line == 7
    assert "“Notes”" in told["not_kept"].what


def test_no_cell_of_a_sheet_is_left_without_a_fate():
    document = book(Contributions=GIFTS)
    register.read(document, {})
    assert "unread" not in account(document)


def test_a_list_of_gifts_stands_alone_as_a_file():
    recognised = loaders.read(open_document("2025.csv", as_text(GIFTS)))
    assert recognised.form is register.FORM
    assert len(recognised.reading.tables["contributions"]) == 2


GOALS = [
    ["Partner", "Goal", "Domain", "Baseline", "Target", "Current", "Better is", "Due", "Status"],
    ["Rotary", "Read at grade level", "literacy", "62%", "80", "71.5", "", "2026-06-12", "In progress"],
    ["Rotary", "Suspensions", "Behavior", "40", "20", "25", "", "2026-06-12", ""],
    ["Rotary", "Fewer absent", "", "10", "20", "", "fewer", "2026-06-12", ""],
    ["Rotary", "Half", "", "12,5", "20", "", "", "", ""],
    ["Rotary", "", "", "1", "2", "", "", "", ""],
]


def test_goals_are_read_and_a_target_that_lies_the_other_way_is_named():
    found = register.read(book(Goals=GOALS), {})
    rows = found.tables["goals"]
    columns = ["name", "domain", "baseline", "target", "reading", "due", "status"]
    assert rows[columns].to_numpy().tolist() == [
        ["Read at grade level", "academic", "62", "80", "71.5", "2026-06-12", "open"],
        ["Suspensions", "behaviour", "40", "20", "25", "2026-06-12", ""],
    ]
    assert said(found) == {"goal_turned": (4, "fewer"), "not_number": (5, "12,5"), "no_key": (6, "")}


@pytest.mark.parametrize(
    ("sheet", "rows", "name", "kept"),
    [
        (
            "Contact log",
            [["Partner", "Date", "Method", "Replied"], ["Rotary", "2025-10-03", "called", "yes"]],
            "contacts",
            {"partner": "Rotary", "day": "2025-10-03", "channel": "phone", "two_way": "yes"},
        ),
        (
            "Reviews",
            [["Partner", "Review due", "Review held"], ["Rotary", "2026-03-31", ""]],
            "reviews",
            {"due": "2026-03-31", "held": ""},
        ),
        (
            "Issues",
            [["Partner", "Issue", "Opened", "Closed"], ["Rotary", "Transportation", "2025-10-03", ""]],
            "challenges",
            {"challenge_type": "participation_barrier", "opened": "2025-10-03", "resolved": ""},
        ),
        (
            "Trainings",
            [
                ["Date", "Topic", "Audience", "Attendees", "Hours"],
                ["2025-09-02", "Safety", "Staff", "12", "1.5"],
            ],
            "trainings",
            {"topic": "Safety", "role": "teacher", "people": "12", "minutes": "90", "partner": ""},
        ),
        (
            "Expenses",
            [
                ["School", "Category", "From", "To", "Amount"],
                ["0101", "Site coordinator", "2025-07-01", "2026-06-30", "$36,500"],
            ],
            "expenses",
            {"category": "coordination", "first_day": "2025-07-01", "cents": "3650000"},
        ),
        (
            "Milestones",
            [
                ["Partner", "Milestone", "Date", "Shared", "Where"],
                ["Rotary", "Award", "2026-05-08", "x", "Facebook"],
            ],
            "milestones",
            {"milestone_type": "partner_recognised", "shared": "yes", "channel": "social_media"},
        ),
        (
            "Volunteer rates",
            [["Year", "Hourly rate", "Source"], ["2025", "$34.79", "Independent Sector"]],
            "volunteer_rates",
            {"year": "2025", "cents": "3479", "told_by": "Independent Sector"},
        ),
    ],
)
def test_each_sheet_is_read_by_the_words_schools_use(sheet, rows, name, kept):
    found = register.read(book(**{sheet: rows}), {})
    assert found.problems == []
    (row,) = found.tables[name].to_dict("records")
    assert {key: row[key] for key in kept} == kept


def test_names_of_those_trained_are_counted_and_not_kept():
    rows = [
        ["Date", "Topic", "Name"],
        ["2025-09-02", "Safety", "Ana Vega"],
        ["2025-09-02", "Safety", "Bo Lind"],
    ]
    document = book(Trainings=rows)
    found = register.read(document, {})
    assert found.tables["trainings"]["people"].tolist() == ["1", "1"]
    assert "Vega" not in found.tables["trainings"].to_csv()
    assert account(document)["personal"] == 2
    assert "“Name”" in next(p for p in found.problems if p.code == "not_kept").what


@pytest.mark.parametrize(
    ("sheet", "rows", "code"),
    [
        (
            "Expenses",
            [["Category", "From", "To", "Amount"], ["Food", "2025-09-02", "2025-09-01", "5"]],
            "ends_early",
        ),
        ("Challenges", [["Type", "Opened", "Resolved"], ["Trust", "2025-09-02", "2025-09-01"]], "ends_early"),
        ("Reviews", [["Partner", "Due", "Held"], ["Rotary", "", ""]], "no_day"),
        ("Volunteer rates", [["Year", "Rate"], ["25", "30"]], "no_year"),
        ("Expenses", [["Category", "Date", "Amount"], ["Food", "2025-09-02", ""]], "no_key"),
    ],
)
def test_rows_that_tell_against_themselves_are_left_out(sheet, rows, code):
    found = register.read(book(**{sheet: rows}), {})
    assert list(said(found)) == [code]
    assert (found.accepted, found.rejected) == (0, 1)


def test_an_entry_without_a_partner_is_the_schools_own():
    rows = [GIFTS[0], ["", "0101", "2025-10-03", "Food", "", "", "20", "", ""]]
    assert register.read(book(Contributions=rows), {}).tables["contributions"]["partner"].tolist() == [""]


def test_a_sheet_that_is_only_called_so_is_no_sheet_of_the_register():
    survey = [["Date", "How do you feel?"], ["2025-09-02", "Well"]]
    assert register.recognise(book(Resources=survey, Problems=survey)) is None
