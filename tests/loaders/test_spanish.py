"""What loaders say of a file in Spanish: all of it, with the cells and headings that it names."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from loaders import FORMS, read
from loaders.document import open_document
from loaders.form import Document, Reading
from loaders.guides import GUIDES
from loaders.unreadable import Unreadable
from scripts import languages
from tests.conftest import TOP
from tests.mangled.case import Mangled
from tests.mangled.every import every
from words import LANGUAGES, SOURCE, Phrase, catalogues, speaking, tr

CASES = every()[::8]
"""A share of the mangled files, with slips of many kinds."""

FILES = [path for path in sorted((TOP / "tests" / "files").rglob("*")) if path.is_file()]
KEYS = [form.key for form in FORMS]
OTHERS = sorted(set(LANGUAGES) - {SOURCE})

ENGLISH = re.compile(r"(?<!\w)(the|and|of|which|their|with|are|is|not|no row|nothing|write)(?!\w)", re.I)
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|\{“[^}]*\}")
"""What the file, its tool or a person says, within what we say."""

NAMES = {
    *("Alchemer (SurveyGizmo)", "Alchemer, SurveyGizmo", "Eventbrite", "Google Forms", "KoboToolbox, ODK"),
    *(
        "LimeSurvey",
        "Microsoft Forms",
        "Microsoft School Data Sync",
        "Microsoft Teams",
        "Qualtrics",
        "REDCap",
    ),
    *("SurveyMonkey", "Trellis", "Typeform", "Zoom", "No", "School Data Sync {version}: {why}"),
}
"""What is called the same in every language."""


def texts(reading: Reading) -> Iterator[str]:
    """All that is told of a file that was read, but the words of the file that are answers."""
    for problem in reading.problems:
        yield problem.what
        yield problem.mend
    for need in (*reading.needs, *reading.shown):
        yield need.question
        yield from (words for words in need.choices.values() if isinstance(words, Phrase))


def told(document: Document, form: str) -> Iterator[str]:
    """All that is told of a file as it is recognised, or of one that is said to be of a form."""
    found = read(document, {}, form)
    yield from texts(found.reading)
    if found.match is not None:
        yield found.match.why
        yield from (lack for lack in found.match.lacks if isinstance(lack, Phrase))
    for need in found.columns:
        yield need.question


def of_file(name: str, data: bytes, forms: list[str]) -> list[str]:
    try:
        document = open_document(name, data)
        return [text for form in forms for text in told(document, form)]
    except Unreadable as fault:
        return [fault.what, fault.mend]


def blanks(said: Phrase) -> Iterator[str]:
    """What is filled in that is none of our own words."""
    for one in said.blanks.values():
        if isinstance(one, Phrase):
            yield from blanks(one)
        elif isinstance(one, str):
            yield one


def faults(text: str) -> list[str]:
    """What is wrong with a text as it is told in Spanish."""
    with speaking("es"):
        spanish = tr(text)
    found = []
    if spanish == text:
        found.append("not translated")
    if isinstance(text, Phrase):
        found += [f"lost {blank!r}" for blank in blanks(text) if blank not in spanish]
        spanish = spanish if not any(map(str.strip, blanks(text))) else _without(spanish, [*blanks(text)])
    if ENGLISH.search(QUOTED.sub("", spanish)):
        found.append("English left over")
    return [f"{fault}: {text!r} {spanish!r}" for fault in found]


def _without(spanish: str, said: list[str]) -> str:
    """A text without what is filled in, the longest first."""
    for blank in sorted(filter(None, said), key=len, reverse=True):
        spanish = spanish.replace(blank, "")
    return spanish


@pytest.mark.parametrize("case", CASES, ids=[ascii(case.name)[1:-1] for case in CASES])
def test_what_is_told_of_a_mangled_file_is_told_in_spanish(case: Mangled):
    assert [fault for text in of_file(case.file, case.make(), [""]) for fault in faults(text)] == []


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_what_is_told_of_a_file_as_any_form_is_told_in_spanish(path: Path):
    assert [
        fault for text in of_file(path.name, path.read_bytes(), ["", *KEYS]) for fault in faults(text)
    ] == []


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_loaders_is_said_otherwise_but_names(code):
    """Each problem, whatever its code, is made of these."""
    same = {
        text.one
        for text in languages.wanted("loaders")
        for way in (catalogues.catalogue(code)["", text.one],)
        if text.one in ((way,) if isinstance(way, str) else way)
    }
    assert same == NAMES


@pytest.mark.parametrize("folder", ["loaders", "flows"])
def test_no_text_holds_english_beside_what_it_quotes(folder):
    said = [
        way
        for text in languages.wanted(folder)
        for ways in (catalogues.catalogue("es")[text.context, text.one],)
        for way in ((ways,) if isinstance(ways, str) else ways)
    ]
    assert not [way for way in said if ENGLISH.search(QUOTED.sub("", re.sub(r"\{[^}]*\}", "", way)))]


def test_english_is_the_text_itself():
    for path in FILES:
        for text in of_file(path.name, path.read_bytes(), [""]):
            assert tr(text) == text


@pytest.mark.parametrize("form", FORMS, ids=KEYS)
def test_a_form_and_its_guide_are_told_in_spanish(form):
    guide = GUIDES[form.key]
    said = [form.title, *(field.title for field in form.fields), *guide.steps, guide.used, guide.dropped]
    assert not [text for text in said if ENGLISH.search(QUOTED.sub("", tr_es(text)))]
    assert tr_es(guide.used) != guide.used


def tr_es(text: str) -> str:
    with speaking("es"):
        return tr(text)
