"""The few tables counted from facts; views read these and never days.

Rebuilding them from scratch gives the same rows. All counts and sums are whole numbers.
``place`` is the entity id of a school, or of the district. A student of one school is in the district
what they are in the school, and has no row of the district; a student of several schools has one, and
counts once in the district: its cells are the sums of the schools' with these students put right.
"""

from tables.columns import Column, Table

PLACE = Column("place", "entity", "School or district.", of="school or district")
YEAR = Column("year", "int", "School year, by the year it begins in.")

STUDENT_YEARS = Table(
    "student_years",
    "One student in one place and school year.",
    ("year", "place", "person"),
    (
        YEAR,
        PLACE,
        Column("person", "entity", "The student.", of="person"),
        Column("grade", "text", "Grade on the last enrolled day."),
        Column("gender", "text", "Group; blank: not recorded."),
        Column("race_ethnicity", "text", "Group; blank: not recorded."),
        Column("english_learner", "text", "yes, no; blank: not recorded."),
        Column("disability", "text", "yes, no; blank: not recorded."),
        Column("low_income", "text", "yes, no; blank: not recorded."),
        Column("enrolled", "int", "Day units of school the student could have attended, to the as-of day."),
        Column("absent", "int", "Day units missed, for every reason."),
        Column("absent_other", "int", "Day units missed by the rule of half days that is not in use."),
        Column("unmarked", "int", "Day units of school days without a mark."),
        Column("sessions", "int", "Sessions attended."),
        Column("minutes", "int", "Minutes attended in activities."),
        Column("days", "int", "Days on which the student came to any activity."),
        Column("types", "int", "Different kinds of activity the student came to."),
        Column("untyped", "int", "Activities the student came to whose kind is not recorded."),
        Column("refused", "text", "Purposes of consents that are refused, joined by a comma; blank: none."),
        Column(
            "outcomes",
            "text",
            "What is known of the outcomes (``metrics.outcomes.FLAGS``), joined by a comma; blank: nothing.",
        ),
    ),
)

STUDENT_ACTIVITIES = Table(
    "student_activities",
    "One student in one activity, place and school year, with at least one expected session.",
    ("year", "place", "person", "activity"),
    (
        YEAR,
        PLACE,
        Column("person", "entity", "The student.", of="person"),
        Column("activity", "entity", "The activity.", of="activity"),
        Column("expected", "int", "Sessions expected."),
        Column("attended", "int", "Sessions attended."),
        Column("minutes", "int", "Minutes attended."),
        Column("days", "int", "Days on which the student came to it."),
        Column(
            "new_days",
            "int",
            "Days of these on which the student came to no activity of a smaller number: they add up.",
        ),
        Column("first_day", "date", "First session attended; blank: none."),
        Column(
            "weeks_marked",
            "int",
            "Weeks with a session at which the student was expected, a bit each (``metrics.within_term``).",
        ),
        Column("weeks_came", "int", "Weeks in which the student came, a bit each."),
        Column("led", "int", "Whether the student led, planned or presented a session attended."),
    ),
)

STUDENT_MONTHS = Table(
    "student_months",
    "One month of one student in one place; kept for students of several schools alone.",
    ("year", "place", "person", "month"),
    (
        YEAR,
        PLACE,
        Column("person", "entity", "The student.", of="person"),
        Column("month", "int", "Year and month, 202509."),
        Column("enrolled", "int", "Day units of school the student could have attended."),
        Column("absent", "int", "Day units missed, for every reason."),
    ),
)

CELLS = Table(
    "cells",
    "One whole number about one group: what every indicator is counted from.",
    ("year", "place", "dimension", "grp", "measure"),
    (
        YEAR,
        PLACE,
        Column(
            "dimension",
            "text",
            'How it is split, a key of ``tables.codes.DIMENSIONS``; "whole". With "refused_" before it: of '
            'these groups those who refuse to take part in comparisons; "refused_purpose": who refuses what.',
        ),
        Column("grp", "text", 'The group\'s code; "whole" for everybody; "" is "not recorded".'),
        Column("measure", "text", "What is counted, as the catalogue declares it."),
        Column("amount", "int", "The count or sum."),
    ),
)

ANSWERED = Table(
    "answered",
    "The part of one survey source in the cells of all answers together: what a change of it moves.",
    ("year", "source", "place", "dimension", "grp", "measure"),
    (
        YEAR,
        Column("source", "int", "The survey source."),
        PLACE,
        Column("dimension", "text", 'Of the cell: "whole" or "role".'),
        Column("grp", "text", "The group's code, as in the cell."),
        Column("measure", "text", "What is counted, as in the cell."),
        Column("amount", "int", "The source's part of the count."),
    ),
)

REACHED = Table(
    "reached",
    "How far a school year is known: of a table of facts the last day that uploads say in full, of the "
    "calendar the last day with school.",
    ("year", "place", "tbl"),
    (
        YEAR,
        PLACE,
        Column("tbl", "text", "The table of facts."),
        Column("day", "date", "When the year was last counted."),
    ),
)

COMMENTS = Table(
    "comments",
    "One comment of a survey: what was written, without names, and what it is about.",
    ("year", "source", "respondent", "question_key", "sub_item"),
    (
        YEAR,
        Column("source", "int", "The survey source."),
        Column("respondent", "text", "As in the answers; not a person."),
        Column("question_key", "text", "Tells the questions of the source apart."),
        Column("sub_item", "text", "The row of a grid; blank: none."),
        Column("place", "entity", "The school answered for; where none is known, the district.", of="school"),
        Column("day", "date", "Local day of completion."),
        Column("role", "text", "Role of the respondent; blank: not known.", of="ROLE"),
        Column("person", "entity", "The person, where a matched id is given; 0: none.", of="person"),
        Column("text", "text", "What was written, without names, addresses, numbers and links."),
        Column("folded", "text", "The same in small letters and without accents, to be searched."),
        Column("themes", "text", "What it is about, each with a blank on either side; blank: nothing known."),
        Column("tone", "text", "How it sounds.", of="TONE"),
        Column("told_themes", "text", "Themes as the dictionary tells them, before anybody corrected them."),
        Column("told_tone", "text", "Tone as the word list tells it, before anybody corrected it."),
        Column("checked", "int", "Whether somebody said that themes and tone are right, or put them right."),
    ),
)

STRANGERS = Table(
    "strangers",
    "Somebody of the files of one source who is on no roster in force, and may be a student: who came to "
    "sessions, gave a student's number in a survey, or stands in attendance or outcomes.",
    ("source", "school", "person"),
    (
        Column("source", "int", "The source of the files."),
        Column("school", "entity", "The school of the rows; 0: none told.", of="school"),
        Column("person", "entity", "The person, by a code of the name or the id typed.", of="person"),
        Column(
            "marks",
            "int",
            "Marks of sessions or days, rows of totals and outcomes; of a survey, people who answered.",
        ),
        Column(
            "first_day", "date", "The first day of the rows, or of their school year; blank: none has a day."
        ),
        Column("last_day", "date", "The last."),
    ),
)

ALL = (STUDENT_YEARS, STUDENT_ACTIVITIES, STUDENT_MONTHS, CELLS, ANSWERED, REACHED, COMMENTS)
"""Counted by school year and place."""

FRAME = (
    "count",
    "n",
    "value",
    "low",
    "high",
    "status",
    "hidden",
    "reason",
)
"""Columns of every indicator frame, after its split columns: ``count`` and ``n`` whole numbers,
``value`` in the indicator's unit (missing with a ``reason``), ``low`` and ``high`` its 95 %
interval (missing for full counts). Share indicators add ``gap``, ``gap_low``, ``gap_high`` (group
minus all others) and ``ratio``. The total row has group "whole"."""
