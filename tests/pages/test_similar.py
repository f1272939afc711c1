"""Who was compared with similar students, in words."""

from flows.similar import Beside
from pages.parts import similar
from tables.compared import Alike, Compared
from tests.charts.frames import figure, frame
from words import speaking

ROWS = frame({"grp": "any", "label": "Any activity", "n": 83, "value": -0.01, "detectable": 0.032})


def told(one: Compared) -> dict[str, str]:
    """The row of one activity by heading."""
    return similar.who(Beside(figure(ROWS), (one,))).iloc[0].to_dict()


def test_those_compared_those_without_a_like_and_those_not_known_add_up():
    """98 took part, 83 were matched, 12 were not, and nobody said what became of three."""
    row = told(Compared("Any activity", 98, 83, 12, "adjusted_unlike"))
    counts = ("With a similar student", "Without one", "A year not known")
    assert [row[name] for name in ("Took part", *counts)] == ["98", "83", "12", "3"]
    assert row["Smallest difference that would have shown"] == "3.2 points"


def test_where_nobody_could_be_looked_for_it_is_said():
    row = told(Compared("Any activity", 98))
    assert (row["With a similar student"], row["A year not known"]) == ("none", "not known")


def test_a_difference_that_is_nothing_is_not_written_as_plus_nothing():
    """It read "+0.00 SD"."""
    told = (0.0, 0.004, -0.004, 0.125, -0.3, None)
    one = Compared("Any", 9, alike=tuple(Alike("grade", 0.5, 0.5, each, "satisfied") for each in told))
    assert similar.alike(one)["Difference"].tolist() == [
        *("none", "under 0.01 SD", "under 0.01 SD", "+0.13 SD", "−0.30 SD", "cannot tell")
    ]


def test_groups_are_called_by_words_in_both_languages():
    """They read "Race_ethnicityamerican_indian" and "Genderfemale"."""
    names = (
        "school time missed last year",
        "race_ethnicityamerican_indian",
        "genderfemale",
        "gendernot recorded",
    )
    one = Compared("Any", 9, alike=tuple(Alike(name, 0.5, 0.5, 0.0, "satisfied") for name in names))
    assert similar.alike(one)["Before"].tolist() == [
        "School time missed last year",
        "Race and ethnicity: American Indian",
        "Gender: Girls",
        "Gender: Not recorded",
    ]
    assert similar.alike(one)["Verdict"].tolist() == ["alike"] * 4
    with speaking("es"):
        spanish = similar.alike(one).iloc[:, 0].tolist()
    assert not any("_" in name or "female" in name or "Girls" in name for name in spanish)
