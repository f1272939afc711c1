from loaders.titles import facts_of, likely_school


def test_a_fact_stands_behind_its_name_or_in_the_next_cell():
    rows = [["Robotics 2025"], ["Site: Oak School", "", "Partner:", "Makers"], ["Teacher:", "Ms. Io"]]
    assert facts_of(rows) == {"title": "Robotics 2025", "school": "Oak School", "partner": "Makers"}


def test_a_name_that_sounds_like_a_school_is_found_in_a_title():
    assert likely_school([["Maple Elementary — Student list"]]) == "Maple Elementary"
    assert likely_school([["Daily attendance, Cedar Middle School"]]) == "Cedar Middle School"
    assert likely_school([["Attendance by school"]]) == ""
