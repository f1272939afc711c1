"""The page for families: short sentences in two languages, one form for one and another for many."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports import family as page
from reports.family import blocks, dollars, html, in_numbers, reading_grade, sentences, share
from reports.tongues import ASKED, ENGLISH, MILESTONES, SPANISH, WORDS, asked, day, milestone, say
from tables.partnership_codes import MILESTONE_TYPE
from tables.report import Family, Told
from tests.reports.made import FAMILY
from tests.reports.read import read
from words import LANGUAGES, speaking, tr

EMPTY = replace(
    FAMILY,
    **dict.fromkeys(("answered", "partners", "gifts")),
    **dict.fromkeys(("barriers", "agreed", "milestones"), ()),
    **dict.fromkeys(("reached", "absent", "absent_before"), Told()),
    steps=(0, 0),
    steps_on_barriers=0,
    as_of="",
    edition_day="",
)
HARDEST = 6


def test_every_kind_of_milestone_has_words_for_one_and_for_several_in_both_languages():
    assert MILESTONES.keys() == MILESTONE_TYPE.keys()
    for lang in LANGUAGES:
        assert all(milestone(lang, kind, 1) != milestone(lang, kind, 2) for kind in MILESTONES)


def test_questions_in_other_words_are_not_those_they_stand_for():
    assert all(asked(SPANISH, own)[0] not in ("", own) for own in ASKED)


def test_the_page_in_english():
    told = sentences(FAMILY, ENGLISH)
    for sentence in (
        "We got 180 surveys back.",
        "One partner worked with us. A partner is a group or a firm that helps our students.",
        "Groups and firms gave us gifts worth about $33,600.",
        "We agreed on 3 next steps. One of them is done. One of these steps makes it easier to come.",
        "1 goal met",
        "2 grants won",
        "243 of 600 students came to something that a partner offers.",
        "9 of 45 students missed too much school. They missed one day in ten, or more. "
        "The year before, it was 2 of 612.",
        "The numbers go up to June 4, 2026.",
    ):
        assert sentence in told


def test_the_page_in_spanish():
    told = sentences(FAMILY, SPANISH)
    for sentence in (
        "Nos llegaron 180 encuestas.",
        "Un socio trabajó con nosotros. Un socio es un grupo o una empresa que ayuda a nuestros alumnos.",
        "Acordamos 3 pasos. Ya dimos uno de ellos. Uno de estos pasos hace más fácil venir.",
        "1 meta lograda",
        "2 fondos obtenidos",
        "243 de 600 alumnos vinieron a algo que ofrece un socio.",
        "Los números llegan hasta el 4 de junio de 2026.",
    ):
        assert sentence in told


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ((1, 0), "We agreed on one next step. Not one is done yet."),
        ((1, 1), "We agreed on one next step. All of it is done."),
        ((2, 2), "We agreed on 2 next steps. All of it is done."),
        ((4, 2), "We agreed on 4 next steps. 2 of them are done."),
    ],
)
def test_steps_are_told_as_many_as_they_are(steps, words):
    assert words in sentences(replace(FAMILY, steps=steps, steps_on_barriers=0), ENGLISH)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Told(0.405, 600), "41 of every 100"),  # half away from zero
        (Told(0.4049, 600), "40 of every 100"),
        (Told(18 / 31, 31), "18 of 31"),
        (Told(0.004, 612), "Fewer than 1 of every 100"),
        (Told(0.0, 612), "0 of every 100"),
        (Told(1.0, 612), "100 of every 100"),
    ],
)
def test_shares_are_counts_of_a_hundred_and_of_few_people_counts(told, words):
    assert share(told, ENGLISH) == words


@pytest.mark.parametrize(
    ("value", "words"), [(33576.0, "$33,600"), (950.4, "$950"), (5.0, "$5"), (1_234_567.0, "$1,230,000")]
)
def test_dollars_have_three_digits_that_count(value, words):
    assert dollars(value) == words


def test_each_number_has_how_many_it_is_of_and_its_range():
    rows = in_numbers(FAMILY, ENGLISH).to_numpy().tolist()
    assert rows[0] == ["Students who came", "41%", "600", "36% to 45%"]
    assert rows[-1] == ["“My ideas are listened to”", "50%", "40", "35% to 65%"]
    assert [row[0] for row in rows[3:]] == [
        "“I have no way to get there”",
        "“I feel safe at school”",
        "“My ideas are listened to”",
    ], "those named above, and no others"


def test_what_a_survey_asked_is_translated_where_it_is_known_and_else_read_out_in_its_tongue():
    seen = read(html(replace(FAMILY, agreed=FAMILY.agreed[1:2]), SPANISH))
    assert dict(seen.tags)["html"] == {"lang": "es"}
    assert "«No tengo cómo llegar»: 31 de cada 100" in seen.words
    assert "«Nobody knows this one»" in seen.words
    marked = [attrs for tag, attrs in seen.tags if tag == "span"]
    assert {"lang": "en"} in marked


def test_names_of_places_and_questions_are_text():
    file = html(replace(FAMILY, place="<b>Cedar</b>", barriers=(("<script>", FAMILY.reached),)), ENGLISH)
    assert b"<b>Cedar" not in file
    assert b"<script" not in file


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_is_known_each_part_says_so(lang):
    assert EMPTY.empty
    assert not FAMILY.empty
    told = blocks(EMPTY, lang)
    assert [block.lines[0][0] for block in told][:3] == [
        say(lang, f"nothing_{part}") for part in ("said", "did", "went")
    ]
    assert read(html(EMPTY, lang)).tables == []


def shares() -> st.SearchStrategy[Told]:
    known = st.tuples(st.floats(0, 1), st.integers(10, 10**6)).map(
        lambda pair: Told(pair[0], pair[1], max(pair[0] - 0.1, 0), min(pair[0] + 0.1, 1))
    )
    return st.one_of(st.just(Told()), known)


@st.composite
def families(draw: st.DrawFn) -> Family:
    """Any page: something known, something not."""
    few = st.integers(0, 3)
    steps = draw(st.integers(0, 40))
    done = draw(st.integers(0, steps))
    kinds = draw(st.lists(st.sampled_from(list(MILESTONE_TYPE)), unique=True, max_size=13))
    said = [(words, Told(0.5, 100, 0.4, 0.6)) for words in draw(st.permutations(ASKED))]
    return replace(
        FAMILY,
        answered=draw(st.one_of(st.none(), st.integers(1, 10**6))),
        barriers=tuple(said[: draw(few)]),
        agreed=tuple(said[3 : 3 + draw(few)]),
        steps=(steps, done),
        steps_on_barriers=draw(st.integers(0, done)),
        milestones=tuple((kind, draw(st.integers(1, 50))) for kind in kinds),
        partners=draw(st.one_of(st.none(), st.integers(0, 500))),
        gifts=draw(st.one_of(st.none(), st.floats(1, 1e7))),
        reached=draw(shares()),
        absent=draw(shares()),
        absent_before=draw(shares()),
    )


@settings(max_examples=60)
@given(families())
def test_every_page_is_read_from_grade_six_on_at_the_latest(family):
    for lang in LANGUAGES:
        assert reading_grade(family, lang) <= HARDEST
        seen = read(html(family, lang))
        assert not re.search(r"\b(None|nan|inf)\b", seen.words)
        assert "{" not in seen.words
        levels = [level for level, _ in seen.headings]
        assert levels[0] == 1
        assert levels.count(1) == 1


def test_the_longest_sentence_of_the_catalogue_is_short():
    for lang in LANGUAGES:
        for words in WORDS.values():
            for form in [words] if isinstance(words, str) else words:
                with speaking(lang):
                    told = tr(form)
                assert all(len(part.split()) <= 20 for part in told.split(". ")), told


def test_days_are_told_in_both_languages():
    assert day(ENGLISH, "2026-05-12") == "May 12, 2026"
    assert day(SPANISH, "2026-05-12") == "12 de mayo de 2026"


def test_the_page_names_its_languages():
    assert page.LANGUAGES == {"en": "English", "es": "Español"}
