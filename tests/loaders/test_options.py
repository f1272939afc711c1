from hypothesis import given
from hypothesis import strategies as st

from loaders.options import choices

ALL = "Which did you join? (tick all that apply)"


def test_one_answer_a_cell_is_not_split():
    assert choices({"Maple": 4, "Cedar": 9}) is None


def test_semicolons_at_the_end_of_every_cell_join_options():
    assert choices({"None;": 3, "Fair;Tutoring;": 2, "Art (Games) ;": 1}) == {
        "None;": ("None",),
        "Fair;Tutoring;": ("Fair", "Tutoring"),
        "Art (Games) ;": ("Art (Games)",),
    }


def test_a_comma_inside_an_option_does_not_split_it():
    found = choices(
        {
            "Reading night, library": 3,
            "Tutoring, Reading night, library, Fair": 2,
            "Fair": 4,
            "Tutoring": 3,
            "Tutoring, Fair": 2,
        }
    )
    assert found["Tutoring, Reading night, library, Fair"] == ("Tutoring", "Reading night, library", "Fair")
    assert found["Reading night, library"] == ("Reading night, library",)


def test_capitals_inside_an_option_are_kept_together_where_never_seen_apart():
    found = choices({"Art, Music, Fair": 3, "Fair": 5, "Art, Music": 4, "Rides": 2, "Fair, Rides": 3})
    assert found["Art, Music, Fair"] == ("Art, Music", "Fair")


def test_single_choices_with_commas_are_left_whole():
    assert choices({"Yes, always": 9, "Yes, sometimes": 5, "No, never": 3}) is None
    assert choices({"Yes, Always": 9, "Yes, Sometimes": 5, "No, Never": 3}) is None
    assert choices({"Math, Tuesday": 9, "Math, Friday": 9, "Art, Tuesday": 9, "Art, Friday": 9}) is None


def test_places_and_open_text_are_left_whole():
    assert choices({"Austin, TX": 4, "Dallas, TX": 3, "Salem, OR": 2, "Houston, TX": 1}) is None
    comments = {f"I liked it, though day {i} was long, and loud": 1 for i in range(40)}
    assert choices(comments) is None


def test_an_answer_written_in_stays_one_piece():
    counts = {"Fair": 9, "Tutoring": 9, "Fair, Tutoring": 9, "Fair, baking, sewing and the like": 1}
    found = choices(counts, ALL)
    assert found["Fair, Tutoring"] == ("Fair", "Tutoring")
    assert found["Fair, baking, sewing and the like"] == ("Fair, baking, sewing and the like",)


def test_options_without_spaces_behind_the_comma():
    counts = {"Food pantry,Rides, meals and care": 2, "Food pantry": 4, "Rides, meals and care": 3}
    found = choices(counts, separators=(",",))
    assert found["Food pantry,Rides, meals and care"] == ("Food pantry", "Rides, meals and care")


def test_a_semicolon_in_an_open_answer_splits_nothing():
    assert choices({"Good; but late": 1, "More buses": 1, "Fine": 1, "Noisy; crowded; hot": 1}) is None


@given(
    st.lists(
        st.sets(st.sampled_from(["Fair", "Tutoring", "Clinic", "Garden"]), min_size=1),
        min_size=1,
        max_size=40,
    )
)
def test_what_is_split_is_exactly_what_was_joined(ticked):
    counts: dict[str, int] = {}
    cells = [";".join(sorted(options)) + ";" for options in ticked]
    for cell in cells:
        counts[cell] = counts.get(cell, 0) + 1
    found = choices(counts)
    assert [set(found[cell]) for cell in cells] == ticked
