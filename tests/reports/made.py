"""Reports made by hand, of figures made by hand."""

from dataclasses import replace

from tables.report import Family, Item, Report, Section, Told
from tests.charts.frames import LEARNERS, figure, frame, of

GRADES = figure(
    frame(
        of(40, 100, grp="6", label="Grade 6", low=0.3094, high=0.498),
        {"grp": "7", "label": "Grade 7", "hidden": True, "status": "withheld", "reason": "withheld"},
        {"grp": "8", "label": "Grade 8", "reason": "nobody is counted"},
        of(70, 250, grp="whole", label="All students", low=0.2279, high=0.3386),
    ),
    by="grade",
    place="Cedar <School>",
    definition={"What it is": "Share of students with a session.", "Formula": "a / b & c"},
    settings={"hide_below.students": "10"},
    edition=(3, "2026-11-02"),
)


def report(*items: Item, **more: object) -> Report:
    """A brief of one section."""
    made = Report(
        place="Cedar <School>",
        year_name="2025–26",
        reader="Board member",
        sections=(Section("Who is reached", items or (Item("Who is reached?", GRADES, "bars"),)),),
        missing=(("What is it worth?", "No data for this have been loaded yet."),),
        edition=(3, "2026-11-02"),
        live=False,
        version=0,
        attendance_to="2026-06-04",
        surveys_to="",
        made_on="2026-11-22",
        command="--year 2025 --as board",
    )
    return replace(made, **more)  # type: ignore[arg-type]


LEARNERS_ITEM = Item("Is it fair?", LEARNERS)

FAMILY = Family(
    place="Cedar School",
    district=False,
    year_name="2025–26",
    year_before="2024–25",
    answered=180,
    barriers=(("I have no way to get there", Told(0.31, 100, 0.2278, 0.4063)),),
    agreed=(
        ("I feel safe at school", Told(0.8, 200, 0.7391, 0.8494)),
        ("Nobody knows this one", Told(0.6, 200, 0.531, 0.6654)),
        ("My ideas are listened to", Told(0.5, 40, 0.3518, 0.6482)),
    ),
    steps=(3, 1),
    steps_on_barriers=1,
    milestones=(("goal_met", 1), ("grant_won", 2)),
    partners=1,
    gifts=33576.0,
    reached=Told(0.405, 600, 0.366, 0.445),
    absent=Told(0.2, 45, 0.1092, 0.3383),
    absent_before=Told(0.004, 612, 0.001, 0.012),
    as_of="2026-06-04",
    edition_day="2026-11-02",
    made_on="2026-11-22",
)
"""With one of everything: one partner, few people, a share under one in a hundred."""
