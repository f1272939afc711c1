import pandas as pd
import pytest

from pages.parts.written import written, written_address, written_table


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Homework club", "Homework club"),
        ("10:30 to 11:45", "10:30 to 11:45"),
        ("Cost: $5, then $10", r"Cost: \$5, then \$10"),
        ("[Pilot] *STEM* club_a", r"\[Pilot\] \*STEM\* club\_a"),
        (":red[gone] :material/lock: :smile:", r"\:red\[gone\] \:material/lock: \:smile:"),
        ("<script>", r"\<script\>"),
    ],
)
def test_names_from_files_are_no_markup(name, safe):
    assert written(name) == safe


@pytest.mark.parametrize(
    ("email", "safe"),
    [
        ("ann@school.example", "**ann**@school.example"),
        ("a_n*n@school.example", r"**a\_n\*n**@school.example"),
        ("command line", "command line"),
        ("[a](b)\n\n# c@d", r"**\[a\](b) # c**@d"),
    ],
)
def test_an_address_is_text_and_no_link(email, safe):
    assert written_address(email) == safe


def test_numbers_of_a_table_stay_numbers():
    table = pd.DataFrame({"Group": ["a_b", None], "Students": [3, 4]})
    out = written_table(table)
    assert out["Group"].iloc[0] == r"a\_b"
    assert out["Group"].isna().tolist() == [False, True]
    assert out["Students"].tolist() == [3, 4]
