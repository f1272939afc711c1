import re
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings

from charts.describe import corrected, counts_first, evidence_line, finding, table
from tables.figure import Figure
from tests.charts.frames import LEARNERS, figure, figures, frame, of, without_hidden

CAUSE = ("because", "led to", "thanks to", "caused", "impact", "significant", "due to", "effect", "reduced")
N = r"(\d+(?:\.\d+)?)"
SIDES = re.compile(
    rf"^{N} of 100 .+?, {N} of 100 others: (?:about )?{N} points? (fewer|more), likely between {N} and {N}"
)


def parts_of(words: str) -> list[float]:
    found = SIDES.match(words)
    assert found, words
    here, there, size, way, low, high = found.groups()
    return [float(here), float(there), float(size) * (1 if way == "more" else -1), float(low), float(high)]


def test_a_real_gap_is_told_with_both_shares_and_its_interval():
    assert finding(LEARNERS) == (
        "29 of 100 English learners, 42 of 100 others: 13 points fewer, likely between 9 and 17."
    )


def test_how_many_took_part_is_told_before_groups_are_compared():
    unsure = frame(
        of(
            16, 61, grp="yes", label="English learners",
            status="cannot_tell", gap=0.07, gap_low=-0.04, gap_high=0.18,
        ),
        of(106, 539, grp="no", label="Others", status="cannot_tell", gap=-0.07, gap_low=-0.18, gap_high=0.04),
        of(122, 600, grp="whole", label="All students"),
    )  # fmt: skip
    assert counts_first(figure(unsure, by="english_learner")).startswith(
        "16 of 61 English learners took part. Cannot tell yet."
    )
    several = frame(
        of(69, 288, grp="male", label="Boys", status="cannot_tell", gap=0.07, gap_low=-0.04, gap_high=0.18),
        {"grp": "nonbinary", "label": "Nonbinary", "hidden": True, "status": "withheld"},
        of(47, 301, grp="female", label="Girls", status="cannot_tell", gap=0.0, gap_low=-0.2, gap_high=0.2),
        of(122, 600, grp="whole", label="All students"),
    )
    told = counts_first(figure(several, by="gender"))
    assert told.startswith("Took part: Boys 69 of 288; Girls 47 of 301. ")
    assert "Nonbinary" not in told


def test_the_whole_is_told_with_the_grade_that_differs():
    rows = frame(
        of(104, 200, grp="6", label="Grade 6", status="no_gap", gap=0.15, gap_low=0.07, gap_high=0.23),
        of(47, 212, grp="8", label="Grade 8", status="real_gap", gap=-0.29, gap_low=-0.36, gap_high=-0.2),
        of(251, 612, grp="whole", label="All students"),
    )
    assert (
        finding(figure(rows, by="grade"))
        == "41 of every 100 students came to at least one session, but only 22 in grade 8."
    )


@pytest.mark.parametrize(
    ("direction", "words"),
    [
        (
            "up",
            "6 of every 100 students came to at least one session. Better than the others: 15 in grade 7.",
        ),
        ("down", "6 of every 100 students came to at least one session, but 15 in grade 7."),
        ("none", "6 of every 100 students came to at least one session. Unlike the others: 15 in grade 7."),
    ],
)
def test_but_leads_to_a_part_that_is_worse_never_to_a_better_one(direction, words):
    rows = frame(
        of(10, 300, grp="6", label="Grade 6", status="cannot_tell", gap=-0.04, gap_low=-0.1, gap_high=0.1),
        of(30, 200, grp="7", label="Grade 7", status="real_gap", gap=0.12, gap_low=0.07, gap_high=0.17),
        of(31, 500, grp="whole", label="All students"),
    )
    assert finding(figure(rows, by="grade", direction=direction)) == words


def test_a_grade_that_cannot_be_told_is_not_named():
    rows = frame(
        of(47, 212, grp="8", label="Grade 8", status="cannot_tell", gap=-0.29, gap_low=-0.6, gap_high=0.2),
        of(251, 612, grp="whole", label="All students"),
    )
    assert finding(figure(rows, by="grade")) == (
        "41 of every 100 students came to at least one session. Cannot tell yet whether grades differ."
    )


@pytest.mark.parametrize(
    ("count", "n", "words"),
    [
        (18, 31, "18 of 31 students came to at least one session."),
        (49, 49, "All 49 students came to at least one session."),
        (0, 49, "0 of 49 students came to at least one session."),
        (20, 50, "40 of every 100 students came to at least one session."),
        (1, 612, "Fewer than 1 of every 100 students came to at least one session."),
        (611, 612, "More than 99 of every 100 students came to at least one session."),
        (0, 612, "None of 612 students came to at least one session."),
        (612, 612, "All 612 students came to at least one session."),
    ],
)
def test_under_fifty_people_are_told_as_counts(count, n, words):
    assert finding(figure(frame(of(count, n, grp="whole", label="All students")))) == words


def participants(**more):
    return figure(
        frame(
            of(20, 168, grp="yes", label="Took part", **more),
            of(75, 444, grp="no", label="Others"),
            of(95, 612, grp="whole", label="All students"),
        ),
        by="took_part",
        key="chronic_absence",
        direction="down",
    )


def test_participants_beside_others_are_compared_and_never_explained():
    told = finding(participants(status="real_gap", gap=-0.05, gap_low=-0.097, gap_high=-0.012))
    assert told == (
        "12 of 100 who took part, 17 of 100 others: 5 points fewer, likely between 1 and 10. "
        "The groups may differ from the start."
    )


def test_an_interval_that_holds_zero_cannot_be_told():
    told = finding(participants(status="cannot_tell", gap=-0.05, gap_low=-0.031, gap_high=0.013))
    assert told.startswith("Cannot tell yet. The difference could be anything from 4 points fewer to 2 more.")


def test_no_gap_says_what_would_have_shown():
    told = finding(participants(status="no_gap", gap=0.0, gap_low=-0.02, gap_high=0.02, detectable=0.0531))
    assert told.startswith("No gap seen; one of 6 points or more would have shown.")


def test_average_attendance_is_a_share_of_days_not_of_students():
    rows = frame(
        {"grp": "202509", "label": "Sep", "value": 0.951, "low": 0.943, "high": 0.959, "n": 600},
        {"grp": "202512", "label": "Dec", "value": 0.9214, "low": 0.913, "high": 0.929, "n": 600},
        {"grp": "whole", "label": "All students", "value": 0.934, "n": 612},
    )
    told = finding(figure(rows, by="month", key="average_daily_attendance"))
    assert told == "Lowest in Dec: 92.1% of school days. Highest in Sep: 95.1%."


def months(*of_each: tuple[str, float, float, float]) -> str:
    rows = frame(
        *(
            {"grp": name, "label": name, "value": value, "low": low, "high": high, "n": 600}
            for name, value, low, high in of_each
        ),
        {"grp": "whole", "label": "All students", "value": 0.934, "n": 612},
    )
    return finding(figure(rows, by="month", key="average_daily_attendance"))


def test_months_as_low_as_the_lowest_are_named_with_it():
    sep, dec, jan = ("Sep", 0.951, 0.943, 0.959), ("Dec", 0.921, 0.913, 0.929), ("Jan", 0.93, 0.92, 0.94)
    assert months(sep, dec, jan) == (
        "Lowest in Dec: 92.1% of school days. Jan cannot be told apart from it. Highest in Sep: 95.1%."
    )


def test_months_that_overlap_are_not_ranked():
    told = months(("Sep", 0.95, 0.91, 0.99), ("Dec", 0.92, 0.9, 0.94))
    assert told == "Students were present on 93.4% of school days. The months cannot be told apart."


def test_questions_whose_intervals_overlap_are_not_ranked():
    rows = frame(
        of(60, 100, grp="a", label="A", low=0.5, high=0.69),
        of(50, 100, grp="b", label="B", low=0.4, high=0.6),
        of(110, 200, grp="whole", label="All answers"),
    )
    told = finding(figure(rows, by="item", key="favourable", unit_of_count="answers"))
    assert told == "55 of every 100 answers were favourable. The questions cannot be ranked."


def test_bands_tell_who_misses_a_tenth_and_who_misses_a_fifth():
    names = {"satisfactory": 355, "at_risk": 163, "moderate": 70, "severe": 24}
    rows = frame(
        *[of(count, 612, grp=band, label=band) for band, count in names.items()],
        of(612, 612, grp="whole", label="All students"),
    )
    told = finding(figure(rows, by="band", key="attendance_bands"))
    assert told == (
        "15 of every 100 students missed a tenth of school or more. 4 of 100 missed a fifth or more."
    )


def test_a_figure_without_a_number_says_why():
    assert finding(figure(frame(), reason="no attendance has been loaded yet")) == (
        "No attendance has been loaded yet."
    )


def test_what_is_withheld_as_a_whole_says_the_one_sentence():
    rows = frame({"grp": "a", "label": "A", "hidden": True}, {"grp": "whole", "label": "All", "hidden": True})
    assert finding(figure(rows, by="grade")) == "Withheld: showing this could point at single students."


def test_evidence_names_who_is_counted_and_who_is_left_out():
    rows = frame(of(2090, 5140, grp="whole", label="All students"))
    left_out = (("enrolled under 10 days", 12),)
    shown = figure(rows, comparisons=36, left_out=left_out)
    assert evidence_line(shown) == (
        "5,140 students · school year 2025–26 · 12 left out: enrolled under 10 days"
    )
    assert corrected(shown) == "corrected for 36 comparisons looked at together"


def test_one_comparison_alone_is_corrected_for_nothing():
    rows = frame(of(2090, 5140, grp="whole", label="All students"))
    assert corrected(figure(rows, comparisons=1)) == ""


def test_without_a_row_of_everybody_the_fewest_and_the_most_behind_a_row_are_told():
    """Ratios, years and matched students have no total: their line said no number of people at all."""
    low, high = of(20, 93, grp="white", label="White"), of(2, 12, grp="black", label="Black")
    assert evidence_line(figure(frame(low, high), by="race_ethnicity")) == (
        "12 to 93 students each · school year 2025–26"
    )
    assert evidence_line(figure(frame(low, {**high, "n": 93}))) == "93 students each · school year 2025–26"
    assert evidence_line(figure(frame(low))) == "93 students · school year 2025–26"


def test_of_rows_without_everybody_a_withheld_one_says_nothing_of_its_size():
    low, hidden = of(20, 93, grp="white", label="White"), of(1, 4, grp="asian", label="Asian", hidden=True)
    assert evidence_line(figure(frame(low, hidden))) == "93 students · school year 2025–26"


def test_evidence_is_silent_about_a_withheld_total():
    rows = frame(of(3, 8, grp="whole", label="All students", hidden=True))
    assert evidence_line(figure(rows)) == "school year 2025–26"


@settings(max_examples=60)
@given(figures())
def test_no_finding_depends_on_a_withheld_number(given_figure):
    assert finding(given_figure) == finding(without_hidden(given_figure))


@settings(max_examples=60)
@given(figures())
def test_sentences_are_short_finished_and_name_no_cause(given_figure):
    told = finding(given_figure)
    assert told.endswith(".")
    assert "nan" not in told.casefold()
    assert not any(word in told.casefold() for word in CAUSE)
    assert all(len(part.split()) <= 20 for part in re.split(r"\. (?=[A-Z])", told))


@settings(max_examples=150)
@given(figures(("race_ethnicity", "english_learner", "took_part")))
def test_a_told_difference_agrees_with_its_parts_and_lies_in_its_interval(given_figure):
    told = finding(given_figure)
    if not SIDES.match(told):
        return
    here, there, size, low, high = parts_of(told)
    assert abs(here - there - size) < (0.6 if "about" in told else 1e-6)
    assert low <= abs(size) <= high


@settings(max_examples=60)
@given(figures(("race_ethnicity", "grade", "school")))
def test_only_groups_that_can_be_told_are_named(given_figure):
    told = finding(given_figure)
    rows = given_figure.rows
    named = rows["status"].isin(["real_gap", "watch"]) & ~rows["hidden"]
    if not rows.loc[rows["grp"] == "whole", "hidden"].item():
        for row in rows[~named & (rows["grp"] != "whole")].to_dict("records"):
            assert f"{row['label']}" not in told
    if not named.any() and told.startswith("Cannot tell yet. The"):
        assert " fewer to " in told
    elif not named.any():
        assert "fewer" not in told.casefold().replace("fewer than 1", "")


@settings(max_examples=60)
@given(figures())
def test_the_table_has_every_row_and_no_empty_cell(given_figure):
    twin = table(given_figure)
    assert len(twin) == len(given_figure.rows)
    assert twin.map(lambda cell: isinstance(cell, str) and bool(cell.strip()) and "nan" not in cell).all(
        axis=None
    )
    assert twin.equals(table(without_hidden(given_figure)))
    hidden = given_figure.rows["hidden"].to_numpy()
    assert (twin[hidden].iloc[:, 1:] == "withheld").all(axis=None)


def years(*rows: tuple[str, float, float, float]) -> Figure:
    """Chronic absence by year: code, value, low, high, of 100 students each."""
    rows_by_year = pd.DataFrame(
        [
            {
                "grp": code,
                "label": f"{code}–{int(code[2:]) + 1}",
                "count": value * 100,
                "n": 100,
                "value": value,
                "low": low,
                "high": high,
                "status": "",
                "hidden": False,
                "reason": "",
            }
            for code, value, low, high in rows
        ]
    )
    words = ("chronic_absence", "S2", "Chronic absence", "Chronic", "share", "down", "", "")
    return Figure(rows_by_year, *words, by="year")


def test_years_whose_intervals_meet_show_no_change_beyond_chance():
    told = finding(years(("2024", 0.25, 0.18, 0.34), ("2025", 0.30, 0.22, 0.40)))
    assert told == "No change beyond chance: 25 of 100 students in 2024–25, 30 of 100 in 2025–26."


def test_years_whose_intervals_part_are_up_or_down():
    assert finding(years(("2024", 0.10, 0.06, 0.17), ("2025", 0.40, 0.31, 0.50))) == (
        "Up from 10 of 100 students in 2024–25 to 40 of 100 in 2025–26."
    )


def test_years_that_are_printed_alike_are_no_change():
    # Voice parity of the whole is 1 but for millionths.
    apart = years(("2024", 0.9999998, 0.9999997, 0.9999999), ("2025", 1.0, 1.0, 1.0))
    rows = apart.rows.assign(count=float("nan"))
    assert finding(replace(apart, rows=rows, unit="ratio")) == "No change: 1.0 in 2024–25, 1.0 in 2025–26."


def test_a_reason_alone_has_a_line_of_evidence():
    nothing = figure(pd.DataFrame(), reason="Too few took part.")
    assert evidence_line(nothing) == "school year 2025–26"
    assert finding(nothing) == "Too few took part."


def test_one_year_alone_is_told_without_a_change():
    assert "No change" not in finding(years(("2025", 0.30, 0.22, 0.40)))


def test_activities_are_told_both_ways_and_the_rest_is_left_open():
    rows = frame(
        of(
            39,
            100,
            grp="1",
            label="Mentors",
            low=0.3,
            high=0.49,
            gap=0.13,
            gap_low=0.05,
            gap_high=0.21,
            status="real_gap",
        ),
        of(
            7,
            100,
            grp="2",
            label="Job Shadow",
            low=0.03,
            high=0.14,
            gap=-0.2,
            gap_low=-0.3,
            gap_high=-0.1,
            status="real_gap",
        ),
        of(
            26,
            100,
            grp="3",
            label="Walk",
            low=0.18,
            high=0.36,
            gap=-0.01,
            gap_low=-0.1,
            gap_high=0.1,
            status="cannot_tell",
        ),
        of(270, 1000, grp="whole", label="All students"),
    )
    told = finding(figure(rows, by="activity", key="chronic_absence"))
    assert told == (
        "Fewer in Job Shadow (7 of 100); more in Mentors (39 of 100). The other one: cannot tell. "
        "All together: 27 of every 100 students missed a tenth of school or more."
    )


def test_which_activities_is_answered_by_activities_also_where_none_can_be_told():
    (
        """ "In which activities ...?" was answered with "35 of every 100 students"."""
        """ "In which activities ...?" was answered with "35 of every 100 students"."""
    )
    interval = {"low": 0.1, "high": 0.5, "status": "cannot_tell"}
    rows = frame(
        of(23, 60, grp="1", label="Mentors", gap=0.04, gap_low=-0.1, gap_high=0.2, **interval),
        of(12, 41, grp="2", label="Robotics", gap=-0.06, gap_low=-0.2, gap_high=0.1, **interval),
        of(189, 537, grp="whole", label="All students"),
    )
    assert finding(figure(rows, by="activity", key="chronic_absence")) == (
        "Cannot tell yet. No activities differ by more than chance could explain. "
        "All together: 35 of every 100 students missed a tenth of school or more."
    )


def test_activities_without_a_gap_are_not_told_as_open():
    """Where no gap is seen was counted with where one cannot tell."""
    interval = {"low": 0.2, "high": 0.4}
    rows = frame(
        of(39, 100, grp="1", label="Mentors", gap=0.13, gap_low=0.05, gap_high=0.21, status="real_gap"),
        of(
            27, 100, grp="2", label="Walk", gap=0.0, gap_low=-0.03, gap_high=0.03, status="no_gap", **interval
        ),
        of(26, 100, grp="3", label="Art", gap=-0.01, gap_low=-0.1, gap_high=0.1, status="cannot_tell"),
        of(270, 1000, grp="whole", label="All students"),
    )
    assert finding(figure(rows, by="activity", key="chronic_absence")) == (
        "More in Mentors (39 of 100); no gap seen in one. The other one: cannot tell. "
        "All together: 27 of every 100 students missed a tenth of school or more."
    )


def test_a_small_change_that_is_sure_is_not_told_with_two_equal_numbers():
    """A large district's 20.4 and 19.6 of 100 were "down from 20 to 20"."""
    assert finding(years(("2024", 0.204, 0.2025, 0.2055), ("2025", 0.196, 0.1945, 0.1975))) == (
        "Down from 20.4 of 100 students in 2024–25 to 19.6 of 100 in 2025–26."
    )


def test_the_same_number_twice_is_no_change():
    nan = float("nan")
    assert finding(years(("2024", 0.5, nan, nan), ("2025", 0.5, nan, nan))) == (
        "No change: 50 of 100 students in 2024–25, 50 of 100 in 2025–26."
    )


def test_months_that_differ_by_less_than_a_tenth_are_not_told_with_two_equal_numbers():
    told = months(("Sep", 0.9314, 0.9312, 0.9316), ("Dec", 0.9306, 0.9304, 0.9308))
    assert told == "Lowest in Dec: 93.06% of school days. Highest in Sep: 93.14%."


def test_grades_that_differ_by_little_do_differ():
    """Two grades half a point from the whole, each more than chance, were "cannot tell"."""
    rows = frame(
        of(2040, 10000, grp="6", label="Grade 6", gap=0.008, gap_low=0.004, gap_high=0.012, status="watch"),
        of(
            1960, 10000, grp="7", label="Grade 7", gap=-0.008, gap_low=-0.012, gap_high=-0.004, status="watch"
        ),
        of(4000, 20000, grp="whole", label="All students"),
    )
    assert finding(figure(rows, by="grade")) == (
        "20 of every 100 students came to at least one session. Some grades differ by more than chance, but "
        "only a little."
    )


def test_a_grade_of_few_that_stands_apart_says_by_how_much_it_may():
    """ "but only 3 of 34 in grade 8" looked like chance, and was called a real gap."""
    rows = frame(
        of(3, 34, grp="8", label="Grade 8", status="real_gap", gap=-0.283, gap_low=-0.355, gap_high=-0.142),
        of(211, 600, grp="whole", label="All students"),
    )
    assert finding(figure(rows, by="grade")) == (
        "35 of every 100 students came to at least one session, but only 3 of 34 in grade 8. Few, and yet "
        "more than chance explains: 28 points fewer, likely between 14 and 36."
    )


@pytest.mark.parametrize(
    ("key", "counted", "words"),
    [
        ("chronic_absence", "students", "41 of every 100 students missed a tenth of school or more."),
        ("sustained_participation", "participants", "41 of every 100 participants came on 30 days or more."),
        ("breadth", "participants", "41 of every 100 participants came to two kinds of activity or more."),
        ("dosage_equity", "participants", "41 of every 100 participants got 90 hours or more."),
        (
            "unmet_need",
            "chronically absent",
            "41 of every 100 chronically absent students went without any activity.",
        ),
        ("acceptance", "rows", "41 of every 100 rows could be used."),
        ("match_rate", "rows", "41 of every 100 rows match the roster."),
    ],
)
def test_who_reads_the_answer_alone_knows_what_the_share_is_of(key, counted, words):
    """ "35 of every 100 students" was all that a heading said."""
    whole = frame(of(251, 612, grp="whole", label="All"))
    assert finding(figure(whole, key=key, unit_of_count=counted)) == words


def test_attendance_alone_says_whose_days_they_are():
    whole = frame({"grp": "whole", "label": "All", "n": 612, "value": 0.92})
    assert finding(figure(whole, key="average_daily_attendance")) == (
        "Students were present on 92.0% of school days."
    )


def test_why_there_is_no_number_is_told_once_a_row():
    """A ratio's reason stood in every cell of its row."""
    rows = frame(
        {"grp": "a", "label": "A", "n": 90, "value": 1.5, "low": 1.1, "high": 2.0, "status": "watch"},
        {"grp": "b", "label": "B", "n": 4, "reason": "too few on either side"},
    )
    (told,) = table(figure(rows, by="gender", unit="ratio")).iloc[1:].to_dict("records")
    assert list(told.values()).count("too few on either side") == 1
    assert told["Times"] == "too few on either side"
    assert told["Likely"] == "no number"


@pytest.mark.parametrize(("value", "told"), [(1.0, "All answers"), (0.0, "No answers")])
def test_a_mean_over_questions_that_is_none_or_all_counts_no_answers(value, told):
    """Sixty respondents gave more than sixty answers."""
    rows = frame({"grp": "whole", "label": "All answers", "n": 60, "value": value})
    shown = figure(rows, key="favourable", unit_of_count="answers", unit_of_total="respondents")
    assert finding(shown) == f"{told} were favourable."


def test_one_student_alone_is_neither_the_lowest_nor_the_highest_grade():
    """A grade of one student, who has no interval, was named as the end of the range."""
    interval = {"label": "", "reason": ""}
    rows = frame(
        {**interval, "grp": "1", "value": 2.0, "n": 1, "reason": "no interval: too few people, or all alike"},
        {**interval, "grp": "5", "value": 40.0, "n": 30, "low": 35.0, "high": 45.0},
        {**interval, "grp": "6", "value": 20.0, "n": 30, "low": 15.0, "high": 25.0},
        {**interval, "grp": "whole", "value": 29.5, "n": 61, "low": 25.0, "high": 34.0},
    )
    shown = figure(rows, by="grade", key="dosage", unit="hours")
    assert finding(shown) == "29.5 hours on average. From 20.0 hours in grade 6 to 40.0 hours in grade 5."
    assert table(shown)["Likely"][0] == "no interval: too few people, or all alike"


def test_the_table_says_where_the_total_counts_people_and_not_answers():
    rows = frame(
        of(40, 60, grp="1:a|", label="I feel safe", low=0.54, high=0.77),
        {"grp": "whole", "label": "All answers", "n": 30, "value": 0.7, "low": 0.52, "high": 0.83},
    )
    shown = figure(rows, by="item", key="favourable", unit_of_count="answers", unit_of_total="respondents")
    twin = table(shown)
    assert twin["Of answers"].tolist() == ["60", "30 respondents"]
    assert twin["Count"].tolist() == ["40", "a mean"]


def test_the_table_of_years_is_headed_by_the_year():
    assert table(years(("2025", 0.3, 0.2, 0.4))).columns[0] == "Year"


@pytest.mark.parametrize(
    ("gap_low", "gap_high", "told"),
    [
        # 7 of 138 are 5.07 %, 9 of 164 are 5.49 %: 0.42 points apart; whole, both are printed 5.
        (-0.0081, -0.0002, "5.07 of 100 English learners, 5.49 of 100 others: 0.42 points fewer"),
        (-0.0081, -0.0012, "5.1 of 100 English learners, 5.5 of 100 others: 0.4 points fewer"),
    ],
)
def test_a_difference_of_less_than_a_point_is_printed_with_parts_that_differ(gap_low, gap_high, told):
    """The headline was: 5 of 100, 5 of 100 others, 0.4 points fewer."""
    gap = {"gap": 7 / 138 - 9 / 164, "gap_low": gap_low, "gap_high": gap_high, "status": "watch"}
    rows = frame(
        of(7, 138, grp="yes", label="English learners", **gap),
        of(9, 164, grp="no", label="Others"),
        of(16, 302, grp="whole", label="All students"),
    )
    assert finding(figure(rows, by="english_learner")).startswith(told)
