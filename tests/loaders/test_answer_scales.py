"""Answer scales as staff see and say them."""

import pandas as pd
import pytest

from loaders import read
from loaders.document import open_document
from loaders.said_scales import read as said

WORDS = ("Nix", "Bof", "Mwah", "Gut so", "Top")
"""Five words nobody knows, lowest first."""
NAME = "scale.bof_gut_so_mwah_nix_top"


def survey(*columns: tuple[str, list[str]]) -> bytes:
    """A form of Google: a heading and its answers a column."""
    lines = [",".join(["Timestamp", *(heading for heading, _ in columns)])]
    for at, row in enumerate(zip(*(cells for _, cells in columns), strict=True)):
        lines.append(",".join([f"2025-09-14 16:{at:02}:10", *row]))
    return ("\n".join(lines) + "\n").encode()


def turning(words, many: int = 20, start: int = 0) -> list[str]:
    return [words[(start + at) % len(words)] for at in range(many)]


STRANGE = survey(
    ("Role", turning(["Parent"])), ("I feel welcome", turning(WORDS)), ("I am heard", turning(WORDS, start=2))
)


def reading(data: bytes, **answers: str):
    return read(open_document("survey.csv", data), answers).reading


def places(found, question: str) -> list:
    rows = found.tables["answers"]
    return rows.loc[rows["question_text"] == question, "answer_code"].tolist()


def asked(found) -> list[str]:
    return [need.name for need in found.needs]


def test_words_nobody_knows_ask_for_their_order_and_are_not_guessed():
    found = reading(STRANGE)
    (need,) = found.needs
    assert need.name == NAME
    assert need.ordered
    assert set(need.choices) == set(WORDS)
    assert not need.proposed
    assert found.tables["answers"]["answer_code"].isna().all()


def test_the_order_that_staff_say_holds_for_every_question_with_these_words():
    found = reading(STRANGE, **{NAME: " < ".join(WORDS)})
    assert asked(found) == []
    assert places(found, "I feel welcome")[:5] == [1, 2, 3, 4, 5]
    assert places(found, "I am heard")[:5] == [3, 4, 5, 1, 2]
    questions = found.tables["questions"].set_index("question_text")
    assert questions["points"].fillna(0).tolist() == [0, 5, 5]
    assert questions.loc["I am heard", "answer_kind"] == "scale"


def test_an_order_said_before_holds_where_a_word_is_new_or_missing():
    less = survey(("I am heard", [*turning(WORDS[:4], 19), "Hm"]), ("I learn", turning(WORDS[1:])))
    found = reading(less, **{NAME: " < ".join(WORDS)})
    assert asked(found) == []
    last = places(found, "I am heard")[-2:]
    assert last[0] == 3
    assert last[1] is pd.NA
    assert found.tables["questions"]["points"].tolist() == [5, 5]


def test_what_stands_apart_has_no_place_and_takes_no_step():
    data = survey(
        ("I feel welcome", turning([*WORDS, "N/S"], 24)), ("I am heard", turning([*WORDS, "N/S"], 24))
    )
    found = reading(data, **{"scale.x": " < ".join(WORDS) + " | N/S"})
    assert places(found, "I feel welcome")[:6] == [1, 2, 3, 4, 5, pd.NA]


def test_none_leaves_words_without_an_order_and_asks_no_more():
    found = reading(STRANGE, **{NAME: "none"})
    assert asked(found) == []
    assert found.tables["answers"]["answer_code"].isna().all()


def test_words_of_two_languages_stand_on_one_step():
    words = ["Poquito", "Regularcito", "Muchito"]
    data = survey(
        ("Ayuda", turning([*words, "Smallish", "Middling", "Lots"], 24)), ("Escucha", turning(words, 24))
    )
    order = "Poquito = Smallish < Regularcito = Middling < Muchito = Lots"
    found = reading(data, **{"scale.amount": order})
    assert places(found, "Ayuda")[:6] == [1, 2, 3, 1, 2, 3]
    assert found.tables["questions"]["points"].tolist() == [3, 3]


def test_a_known_scale_is_shown_not_asked_and_can_be_turned_round():
    words = ["Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree"]
    data = survey(("I feel welcome", turning(words)))
    (need,) = reading(data).shown
    assert need.sure
    assert need.name == "scale.agreement_5"
    assert need.proposed == "Strongly disagree < Disagree < Neutral < Agree < Strongly agree"
    turned = reading(data, **{need.name: " < ".join(words)})
    assert places(turned, "I feel welcome")[:5] == [1, 2, 3, 4, 5]
    off = reading(data, **{need.name: "none"})
    assert off.tables["answers"]["answer_code"].isna().all()
    assert off.tables["questions"]["answer_kind"].tolist() == ["single"]


def test_a_step_nobody_chose_is_shown_in_its_usual_words():
    words = ["Strongly disagree", "Disagree", "Agree", "Strongly agree"]
    five = survey(("I feel welcome", turning([*words, "Neutral"])), ("I am heard", turning(words)))
    (need,) = reading(five).shown
    assert need.proposed.split(" < ")[2] == "Neutral"
    (need,) = reading(survey(("I feel welcome", turning(["Disagree", "Agree", "Strongly agree"], 6)))).shown
    assert "Strongly disagree" in need.proposed


def test_bare_numbers_ask_which_end_is_high():
    data = survey(*((f"Q{n}", turning("12345", start=n)) for n in range(4)))
    found = reading(data)
    (need,) = found.needs
    assert need.name == "scale.1_to_5"
    assert list(need.choices) == ["1 < 2 < 3 < 4 < 5", "5 < 4 < 3 < 2 < 1", "none"]
    falling = reading(data, **{need.name: "5 < 4 < 3 < 2 < 1"})
    assert places(falling, "Q0")[:5] == [5, 4, 3, 2, 1]
    assert "codes_only" not in {problem.code for problem in falling.problems}


@pytest.mark.parametrize(
    "columns",
    [
        (("Colour", turning(["Red", "Green", "Blue"])),),
        (("Lunch", turning(["Rice", "Soup", "Other"])), ("Supper", turning(["Rice", "Soup", "Other"]))),
        (("Lunch", turning(["Rice", "Soup", "Fish"])), ("Sport", turning(["Chess", "Fish", "Ball"]))),
        (("Age", turning(["7", "8", "9", "10"])), ("Children", turning(["1", "2", "3"]))),
    ],
)
def test_choices_without_an_order_are_not_asked_about(columns):
    assert asked(reading(survey(*columns))) == []


@pytest.mark.parametrize("text", ["", "Low", "Low < Low", "Low < ", "< High", "Low < High | Low"])
def test_what_tells_no_order_is_said_so(text):
    assert said(text) is None
    found = reading(STRANGE, **{NAME: text})
    assert "scale_unclear" in {problem.code for problem in found.problems}
    assert asked(found) == [NAME]


def test_an_order_is_written_as_it_is_read():
    text = "Poco = A bit < Algo < Mucho | No sé | N/S"
    assert said(text).written == text
