"""Themes and tones are told by lists of words; how often they are right is measured on comments labelled by
hand, before the lists saw the second half of them."""

import csv
from pathlib import Path

import pytest

from metrics.catalogue import entry
from metrics.comment_coding import coded, read, written
from metrics.comment_words import DATA, LANGUAGES
from tables.codes import THEME, TONE

TOP = Path(__file__).resolve().parents[2]
LABELLED = Path(__file__).with_name("comments_labelled.csv")


def labelled(part: str) -> list[dict[str, str]]:
    with LABELLED.open(encoding="utf-8", newline="") as told:
        return [row for row in csv.DictReader(told) if row["part"] == part]


def measured(part: str) -> tuple[int, int, int, int, int]:
    """Themes that are right, told, and there; tones that are right, and comments."""
    right = told = there = tones = 0
    rows = labelled(part)
    for row in rows:
        themes, tone = coded(row["text"])
        seen = set(row["themes"].split())
        right += len(seen & set(themes))
        told += len(themes)
        there += len(seen)
        tones += tone == row["tone"]
    return right, told, there, tones, len(rows)


def test_the_labels_are_of_the_code_lists_and_there_are_enough_of_them():
    rows = labelled("first") + labelled("second")
    assert len(rows) >= 120
    assert {theme for row in rows for theme in row["themes"].split()} == set(THEME)
    assert {row["tone"] for row in rows} == set(TONE)
    assert {row["language"] for row in rows} == set(LANGUAGES)


def test_what_the_documents_say_of_precision_and_recall_is_what_is_measured():
    right, told, there, tones, many = measured("second")
    said = (TOP / "docs" / "comments.md").read_text(encoding="utf-8")
    line = f"| {many} | {right} of {told} | {right} of {there} | {tones} of {many} |"
    assert line in said
    source = f"precision .{100 * right / told:.0f}, recall .{100 * right / there:.0f}"
    assert source in entry("comment_themes").source
    assert right / told >= 0.7
    assert right / there >= 0.7
    assert tones / many >= 0.65


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("The teachers are good", "positive"),
        ("The teachers are not good", "negative"),
        ("Not a single good teacher", "negative"),
        ("We never had a problem", "positive"),
        ("Never a bus. Good teachers", "mixed"),
        ("No, the teachers are good", "positive"),
        ("Good teachers but no, nothing works", "mixed"),
        ("We would like more clubs", "neither"),
        ("La maestra es buena", "positive"),
        ("La maestra no es buena", "negative"),
        ("Nunca hay problemas", "positive"),
        ("Me gustaría un club", "neither"),
        ("No me gusta el club", "negative"),
        ("Bus", "neither"),
        ("", "neither"),
        ("[name] [e-mail]", "neither"),
    ],
)
def test_a_negation_turns_the_word_after_it_round_and_no_other(text, tone):
    assert coded(text)[1] == tone


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("The bus is late and nobody calls us", ("transport", "schedule", "communication")),
        ("Reading nights", ("activities",)),
        ("reading at night", ("schedule", "learning")),
        ("El autobús llega tarde", ("transport", "schedule")),
        ("Ask [name] at [e-mail]", ()),
        ("Tout va bien", ()),
    ],
)
def test_themes_stand_in_their_order_and_the_longer_phrase_counts(text, themes):
    assert coded(text)[0] == themes


def test_themes_are_kept_so_that_each_can_be_looked_for():
    assert written(("schedule", "transport")) == " transport schedule "
    assert written(()) == ""
    assert read(written(("schedule", "transport"))) == ("transport", "schedule")


def test_the_lists_name_themes_and_tones_alone_in_both_languages():
    with (DATA / "themes.csv").open(encoding="utf-8", newline="") as told:
        rows = list(csv.DictReader(told))
    assert {(row["theme"], row["language"]) for row in rows} == {(t, n) for t in THEME for n in LANGUAGES}
    for file in ("themes.csv", "tone.csv"):
        with (DATA / file).open(encoding="utf-8", newline="") as told:
            for row in csv.DictReader(told):
                words = row["words"].split(";")
                assert all(word == word.strip() and word for word in words)


def test_i_am_is_no_time_of_day():
    """Of the comments of a made-up district four of seven about schedules only said "I am stressed"."""
    themes, _ = coded("I am stressed about tests and there is nobody to talk to")
    assert "schedule" not in themes
    assert "health" in themes
