"""Answer scales on the page: shown, asked once, overruled."""

from flows import home, uploads
from tests.commands import small
from tests.pages.seen import Seen
from tests.pages.test_upload import given, pressed

WORDS = ("Nix", "Bof", "Mwah", "Gut so", "Top")
"""Five words nobody knows, lowest first."""


def survey(day: int) -> str:
    """Three questions of ten parents, answered in words nobody knows."""
    lines = ["Timestamp,Your role,I feel welcome,I am heard,I trust the team"]
    for at in range(10):
        said = ",".join(WORDS[(at + shift) % 5] for shift in range(3))
        lines.append(f"2025-09-{day:02} 16:{at:02}:10,Parent,{said}")
    return "\n".join(lines) + "\n"


def known(word: str = "Agree") -> str:
    lines = ["Timestamp,Your role,I feel welcome,I am heard"]
    words = ["Strongly disagree", "Disagree", "Neutral", word, "Strongly agree"]
    lines += [f"2025-09-14 16:{at:02}:10,Parent,{words[at % 5]},{words[(at + 1) % 5]}" for at in range(10)]
    return "\n".join(lines) + "\n"


def test_words_nobody_knows_are_put_in_order_once(empty):
    app = given(empty("upload").app, roster=small.roster())
    app.button(key="load").click().run()
    app = given(app, survey=survey(14))
    assert "What is the order of these answers?" in Seen(app).words
    app.multiselect[0].set_value(list(WORDS)).run()
    app = pressed(app, "Use this order")
    assert "What is the order of these answers?" not in Seen(app).words
    app.button(key="load").click().run()
    app = given(app, survey=survey(15))
    assert "What is the order of these answers?" not in Seen(app).words
    app.button(key="load").click().run()
    assert len(uploads.uploads(home.own())) == 3


def test_a_known_scale_is_shown_and_asks_nothing(empty):
    app = given(empty("upload").app, survey=known())
    words = Seen(app).words
    assert "Strongly disagree < Disagree < Neutral < Agree < Strongly agree" in words.replace("\\", "")
    assert "Favourable: Agree, Strongly agree." in words
    assert not app.button(key="load").disabled


ITEMS = ("I feel welcome at this school", "Teachers listen to me", "I know how my child is doing")


def wave(year: int, items=ITEMS) -> str:
    words = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]
    lines = [",".join(["Timestamp", "Your role", *items])]
    lines += [f"{year}-10-{at + 1:02} 16:00:10,Parent," + ",".join([words[at % 5]] * 3) for at in range(20)]
    return "\n".join(lines) + "\n"


def test_a_question_in_other_words_is_shown_and_the_years_are_told_apart(empty):
    app = given(empty("upload").app, spring=wave(2024))
    app.button(key="load").click().run()
    app = given(app, spring=wave(2025, [*ITEMS[:2], "I know how my kid is doing"]))
    words = Seen(app).words
    assert "Are they the same questions?" in words
    app.button(key="load").click().run()
    words = Seen(app.switch_page("../review/voices.py").run()).words
    assert "Do they say so more often than before?" in words
    assert "the comparison uses the 2 that are the same" in words
