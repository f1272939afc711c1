from loaders.questions import Question, grid_parts, keyed


def test_columns_of_a_grid_share_a_key_and_repeats_do_not():
    made = keyed([Question(0, "", "How often?", "Art"), Question(1, "", "How often?", "Music")])
    assert made[0].key == made[1].key
    again = keyed([Question(0, "", "Why?"), Question(1, "", "Why? ")])
    assert again[1].key == again[0].key + "_2"


def test_a_key_does_not_hang_on_column_case_or_spaces():
    assert keyed([Question(0, "", "How often?")])[0].key == keyed([Question(9, "", " how  OFTEN")])[0].key


def test_the_row_of_a_grid_is_in_the_last_brackets():
    assert grid_parts("Agree? (1 [low] to 5) [I feel [really] safe]") == (
        "Agree? (1 [low] to 5)",
        "I feel [really] safe",
    )
    assert grid_parts("[Optional] Comments") == ("[Optional] Comments", "")
