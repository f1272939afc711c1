import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.scale_words import LADDERS, PARTS
from loaders.scales import apart, ladder, missing, numbers, scale, word

FIVE = {"Strongly agree": 15, "Agree": 14, "Neutral": 8, "Disagree": 6, "Strongly disagree": 2}


def codes(counts, **more):
    found = scale(counts, **more)
    return None if found is None else {text: found.codes.get(word(text)) for text in counts}


def test_five_words_of_agreement_are_coded_from_the_lowest():
    assert codes(FIVE) == {
        "Strongly agree": 5,
        "Agree": 4,
        "Neutral": 3,
        "Disagree": 2,
        "Strongly disagree": 1,
    }
    assert scale(FIVE).name == "agreement"


@pytest.mark.parametrize(
    ("words", "points"),
    [
        (("No", "Yes"), 2),
        (("Disagree", "Neutral", "Agree"), 3),
        (("Never", "Rarely", "Sometimes", "Often"), 4),
        (("Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"), 5),
        (("Not at all likely", "Not very likely", "Somewhat likely", "Very likely"), 4),
        (("Nunca", "Rara vez", "A veces", "A menudo", "Siempre"), 5),
        (("Muy en desacuerdo", "En desacuerdo", "De acuerdo", "Muy de acuerdo"), 4),
        (
            (
                "Strongly disagree",
                "Disagree",
                "Somewhat disagree",
                "Neither agree nor disagree",
                "Somewhat agree",
                "Agree",
                "Strongly agree",
            ),
            7,
        ),
        (
            (
                "Strongly disagree",
                "Disagree",
                "Slightly disagree",
                "Slightly agree",
                "Agree",
                "Strongly agree",
            ),
            6,
        ),
    ],
)
def test_scales_are_known_by_their_words(words, points):
    found = scale(dict.fromkeys(words, 20))
    assert found.points == points
    assert [found.codes[word(text)] for text in words] == list(range(1, points + 1))


def test_don_t_know_stands_apart_and_does_not_undo_the_scale():
    found = codes({**FIVE, "Don't know": 30, "N/A": 4})
    assert found["Don't know"] is None
    assert found["Agree"] == 4


def test_numbers_before_and_behind_the_words_do_not_count():
    assert codes({"1 - Never": 9, "2 - Sometimes": 9, "3 - Always": 9}) == {
        "1 - Never": 1,
        "2 - Sometimes": 2,
        "3 - Always": 3,
    }
    assert word("Strongly agree (5)") == word("strongly  AGREE")


def test_a_rung_nobody_chose_is_filled_in_from_the_same_grid():
    few = {"Agree": 3, "Disagree": 2}
    assert scale(few, beside=FIVE).points == 5
    assert scale(few, elsewhere=FIVE).points == 5


def test_with_many_answers_and_no_neutral_among_them_there_was_none():
    four = {"Strongly disagree": 20, "Disagree": 20, "Agree": 20, "Strongly agree": 20}
    assert scale(four, elsewhere=FIVE).points == 4


def test_an_open_question_that_holds_a_word_of_a_scale_is_no_scale():
    assert ladder({"Never": 1, "Once, in May": 1, "We came with the whole family": 1}) == ""


def test_two_words_for_one_rung_are_finer_than_the_ladder_and_not_coded():
    assert scale({"Agree": 9, "Mostly agree": 9, "Disagree": 9, "Strongly agree": 9}) is None


def test_bare_numbers_are_never_a_scale():
    counts = {"1": 4, "2": 9, "5": 1}
    assert scale(counts) is None
    assert numbers(counts, "How welcome do you feel?") is None


def test_a_heading_that_names_both_ends_makes_numbers_a_scale():
    heading = "Likely to recommend?\n(0 = not at all, 10 = very)"
    found = numbers({"0": 1, "7": 1, "10": 1}, heading)
    assert (found.points, found.codes["0"], found.codes["7"], found.codes["10"]) == (11, 1, 8, 11)


def test_a_falling_scale_of_numbers_is_turned_round():
    found = numbers({"1": 3, "4": 2}, "Rate us (1 = strongly agree, 5 = strongly disagree)")
    assert (found.codes["1"], found.codes["5"]) == (5, 1)


def test_a_number_off_the_named_scale_undoes_it():
    assert numbers({"1": 3, "99": 2}, "Rate us (1 = poor, 5 = excellent)") is None


def test_recommendation_from_0_to_10_needs_the_heading_to_say_so():
    counts = {"9": 3, "10": 4}
    assert numbers(counts, "Would you recommend us, from 0 to 10?").name == "recommend"
    assert numbers(counts, "recommendation_score") is None


def test_none_is_an_answer_and_na_is_not():
    assert missing("NA")
    assert missing(" n/a ")
    assert not missing("None")
    assert apart("No sé")


@given(st.sampled_from(sorted(LADDERS)), st.data())
def test_places_rise_with_the_rungs_and_end_at_the_points(name, data):
    part = data.draw(st.sampled_from(PARTS[name]))
    counts = {LADDERS[name][rung][0][0]: 40 for rung in part}
    found = scale(counts)
    if found is not None and found.name == name:
        places = [found.codes[word(text)] for text in counts]
        assert places == sorted(set(places))
        assert places[-1] <= found.points


@pytest.mark.parametrize(
    "words",
    [
        "Not safe at all / Not very safe / Somewhat safe / Very safe",
        "Very unsafe / Unsafe / Safe / Very safe",
        "Not at all safe / Slightly safe / Somewhat safe / Quite safe / Extremely safe",
        "Muy inseguro / Inseguro / Seguro / Muy seguro",
        "Nada seguro / Poco seguro / Algo seguro / Muy seguro",
        "Not at all / A little / Some / Quite a bit / A great deal",
        "Nada / Poco / Algo / Bastante / Mucho",
        "None / A little / Some / A lot",
        "Not at all satisfied / Not very satisfied / Somewhat satisfied / Very satisfied",
        "Nada satisfecha / Poco satisfecha / Satisfecha / Muy satisfecha",
        "Not at all easy / Not very easy / Somewhat easy / Very easy",
        "Nada fácil / Poco fácil / Fácil / Muy fácil",
        "Not at all familiar / Slightly familiar / Moderately familiar / Very familiar / Extremely familiar",
        "Nada familiarizado / Poco familiarizado / Algo familiarizado / Muy familiarizado",
        "Not at all confident / Not too confident / Somewhat confident / Very confident",
        "Not helpful / Somewhat helpful / Very helpful",
        "Nada útil / Poco útil / Útil / Muy útil",
        "Very uncomfortable / Uncomfortable / Comfortable / Very comfortable",
        "Not at all well / Slightly well / Somewhat well / Quite well / Extremely well",
        "None of the time / A little of the time / Some of the time / Most of the time / All of the time",
        "Much worse / Worse / About the same / Better / Much better",
        "Not like me at all / Not much like me / Somewhat like me / Mostly like me / Very much like me",
    ],
)
def test_scales_of_school_climate_surveys_are_known_by_their_words(words):
    rising = words.split(" / ")
    assert codes(dict.fromkeys(rising, 5)) == {text: at for at, text in enumerate(rising, start=1)}


@pytest.mark.parametrize("text", ["None", "Ninguna", "Same"])
def test_nothing_to_say_is_no_step_of_a_scale(text):
    assert scale({text: 40}) is None
