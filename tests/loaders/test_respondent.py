from hashlib import blake2b

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.respondent import by_answers, by_id, repeats
from loaders.rows import written


def text(*values):
    return pd.Series(list(values), dtype="str")


def said(*values):
    return written(text(*values))


def test_an_id_given_twice_gets_an_ordinal():
    assert by_id(text("7", "8", "7 ", "7")).tolist() == ["7", "8", "7~2", "7~3"]


def test_equal_answers_at_the_same_time_are_two_respondents():
    keys = by_answers(text("2025-10-01T18:03:11", "2025-10-01T18:03:11"), {"q": said("Good", "Good")})
    assert keys.nunique() == 2


def test_a_later_download_finds_the_keys_again():
    times = ["2025-10-01T18:03:11", "2025-10-01T18:03:11", "2025-10-02T08:15:00"]
    first = by_answers(text(*times), {"q": said("Good", "Good", None)})
    later = by_answers(
        text(*times, "2025-10-03T07:00:00"),
        {"added": said(None, None, None, "6"), "q": said("Good", "Good", None, "Good")},
    )
    assert later.tolist()[:3] == first.tolist()


def test_a_key_is_the_same_for_ever():
    key = by_answers(text("2025-10-01T18:03:11"), {"r": said(None), "q": said(" Good"), "a": said("1")})
    line = "2025-10-01T18:03:11\x1fa\x1e1\x1fq\x1eGood"
    assert key.tolist() == [blake2b(line.encode(), digest_size=8).hexdigest()]


def test_only_whole_repeats_of_an_id_are_repeats():
    ids, answers = text("7", "7", "7", None, None), said("a", "a", "b", "a", "a")
    assert repeats(ids, {"q": answers}).tolist() == [False, True, False, False, False]


@settings(deadline=None)  # a busy machine is no fault
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["x", "y", None])), min_size=1))
def test_keys_are_unique_and_do_not_hang_on_the_order_of_other_lines(lines):
    frame = pd.DataFrame(lines, columns=["time", "said"]).astype("str")
    keys = by_answers(frame["time"], {"q": written(frame["said"])})
    assert keys.is_unique
    turned = frame.iloc[::-1].reset_index(drop=True)
    assert set(by_answers(turned["time"], {"q": written(turned["said"])})) == set(keys)
