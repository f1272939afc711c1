"""A comment is known again, also where more names were taken out of it since."""

import pytest

from loaders.comment_print import fingerprint, same


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("The bus is late", "the BUS is late!", True),
        ("Ask Jamal Flores for help", "Ask [name] for help", True),
        ("Ask [name] for Jamal", "Ask Hope Cruz for [name]", False),
        ("Jamal and [name] came", "[name] and [name] came", True),
        ("The bus is late", "The bus was late", False),
        ("The bus is late", "The bus is late now", False),
        ("Ask a b c d e for help", "Ask [name] for help", False),
        ("", "The bus", False),
        ("mañana", "manana", True),
    ],
)
def test_the_same_words_are_the_same_comment_whatever_was_taken_out(one, other, alike):
    marks = fingerprint(one), fingerprint(other)
    assert same(*marks) is alike
    assert same(*reversed(marks)) is alike


def test_a_fingerprint_holds_no_word():
    told = fingerprint("The principal hit [name]")
    assert not {"the", "principal", "hit"} & set(told.split())
    assert [len(word) for word in told.split()] == [4, 4, 4, 1]
