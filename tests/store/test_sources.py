import pytest

from store import sources
from store.connect import StoreError

pytestmark = pytest.mark.both_engines


def test_a_source_saved_again_keeps_its_number_and_takes_the_new_settings(store):
    with store.writing() as tx:
        first = sources.save(tx, "family survey", "survey", "google_forms", "abc", {"year": "2025"})
        other = sources.save(tx, "attendance", "attendance", "sis_daily", "", {})
        again = sources.save(tx, "family survey", "survey", "google_forms", "abd", {"Ü": ["x"]})
        kept = sources.listing(tx)
    assert (first, other, again) == (1, 2, 1)
    assert [(each["name"], each["fingerprint"], each["settings"]) for each in kept] == [
        ("attendance", "", {}),
        ("family survey", "abd", {"Ü": ["x"]}),
    ]


def test_a_mark_stays_for_ever_and_a_code_that_means_something_else_gets_another(store):
    with store.writing() as tx:
        first = sources.mark_entries(tx, 1, [("A", "absent", 2520), ("", "present", 0)])
        again = sources.mark_entries(tx, 1, [("A", "excused", 2520), ("A", "absent", 2520)])
    assert {entry: again[entry] for entry in first} == first
    assert len(set(again.values())) == len(again) == 3


def test_each_source_has_a_dictionary_of_its_own(store):
    with store.writing() as tx:
        sources.mark_entries(tx, 1, [("A", "absent", 2520)])
        other = sources.mark_entries(tx, 2, [("X", "absent", 2520)])
        assert list(other) == [("X", "absent", 2520)]
        assert sources.marks(tx)["source"].tolist() == [1, 2]


def test_every_character_is_one_byte_and_none_is_a_blank():
    assert len(set(sources.ALPHABET)) == len(sources.ALPHABET) >= 180
    assert all(len(c.encode("latin-1")) == 1 and not c.isspace() for c in sources.ALPHABET)


def test_more_codes_than_characters_is_said_in_words(store):
    many = [(f"code {n}", "absent", 2520) for n in range(len(sources.ALPHABET) + 1)]
    with store.writing() as tx:
        assert len(sources.mark_entries(tx, 1, many[1:])) == len(sources.ALPHABET)
        with pytest.raises(StoreError, match="right column"):
            sources.mark_entries(tx, 1, many)
