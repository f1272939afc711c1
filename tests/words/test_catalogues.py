"""Every text of ours stands in the catalogues, and every language says all of it."""

import re
from string import Formatter

import pytest

from scripts import languages
from words import LANGUAGES, SOURCE

OTHERS = sorted(set(LANGUAGES) - {SOURCE})


@pytest.mark.parametrize("folder", languages.FOLDERS)
def test_no_text_stands_in_the_code_unmarked(folder):
    found = [
        f"{path.relative_to(languages.TOP)}:{one.line} {one.words!r}"
        for path, one in languages.unmarked(folder)
    ]
    assert not found, "\n".join(found)


def test_a_text_marked_by_the_modules_name_is_found_too():
    """The legends of charts said "before" and "the school" in Spanish, for nobody had looked for
    ``words.mark``."""
    found = languages.texts('A = words.mark("before")\nB = words.tr("after")\nC = pytest.mark("slow")')
    assert [text.one for text in found] == ["before", "after"]


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("folder", languages.FOLDERS)
def test_every_text_is_said_in_every_language(code, folder):
    said = languages.known(code, folder)
    lacking = []
    for text in languages.wanted(folder):
        message = said.get(text.one, text.context or None)
        if message is None or not message.string or not all(message.string):
            lacking.append(text.one)
    assert not lacking, "`python -m scripts.within languages`, then translate:\n" + "\n".join(lacking)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("folder", languages.FOLDERS)
def test_a_translation_has_the_blanks_of_its_text(code, folder):
    for message in languages.known(code, folder):
        if not message.id or not message.string:
            continue
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        said = [message.string] if isinstance(message.string, str) else list(message.string)
        for source, told in zip(ids, said, strict=True):
            if told and re.search(r"\{\w*(:[^}]*)?\}", source):
                assert blanks(told) == blanks(source), source


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("folder", languages.FOLDERS)
def test_a_catalogue_says_nothing_that_is_no_longer_there(code, folder):
    wanted = {(text.context or None, text.one) for text in languages.wanted(folder)}
    said = {
        (one.context, one.id if isinstance(one.id, str) else one.id[0])
        for one in languages.known(code, folder)
        if one.id
    }
    assert said <= wanted


@pytest.mark.parametrize("code", OTHERS)
def test_a_text_of_several_folders_is_said_alike_in_all_of_them(code):
    said: dict[tuple[str | None, str], set] = {}
    for folder in languages.FOLDERS:
        for one in languages.known(code, folder):
            if one.id and one.string:
                key = (one.context, one.id if isinstance(one.id, str) else one.id[0])
                said.setdefault(key, set()).add(one.string)
    # All folders make one catalogue: of two ways the last would be said everywhere.
    assert not {key: ways for key, ways in said.items() if len(ways) > 1}, "give one of them a context"


def blanks(text: str) -> set[str]:
    """The names of what is filled in; a singular may do without its number."""
    return {name for _, name, _, _ in Formatter().parse(text) if name} - {"n"}


def test_what_is_marked_is_found():
    source = '''
"""A docstring is no text."""
from words import mark, tr, tr_in, tr_many
NAMES = mark({"school": "at school", "two": ("one thing", "another")})
def told(n, late):
    phrase("said {now}", now=n), phrase_many(n, "{n} told", "{n} are told")
    tr("both " "halves {n}", n=n), tr("Late" if late else "Early"), tr_in("of a school", "open")
    return tr_many(n, "{n} day", "{n} days"), tr(NAMES["school"])
'''
    assert {(one.context, one.one, one.many) for one in languages.texts(source)} == {
        ("", "at school", ""),
        ("", "one thing", ""),
        ("", "another", ""),
        ("", "both halves {n}", ""),
        ("", "Late", ""),
        ("", "Early", ""),
        ("of a school", "open", ""),
        ("", "{n} day", "{n} days"),
        ("", "said {now}", ""),
        ("", "{n} told", "{n} are told"),
    }


def test_what_loaders_tell_of_themselves_is_read_from_their_tables():
    wanted = {text.one for text in languages.wanted("loaders")}
    assert "Roster of students" in wanted  # the title of a form
    assert "Open the form, choose Responses." in wanted  # a step of a guide
    assert "As people should read it." in wanted  # the help of a column of the register
    assert "Trust and value of partners" in wanted  # a code book
    assert not {"Partner code", "partner|partner id"} & wanted  # headings stay as they are


@pytest.mark.parametrize(
    "line",
    [
        'show("Some words")',
        'x = f"{n} of them"',
        'y = {"a": "Two words"}',
        'z = f"{tr(n)} is {n}"',
        'a = "School"',
    ],
)
def test_what_is_not_marked_is_found(line):
    assert [one.line for one in languages.bare(line)] == [1]


@pytest.mark.parametrize(
    "line",
    [
        'tr("Some words")',
        'mark({"a": "Two words"})',
        'x["Some words"]',
        'show(key="Some words")',
        'x == "Some words"',
        'log.info("Some words")',
        'phrase("Some words")',
        'phrase_many(n, "{n} word", "{n} words")',
        'if x in {"some words"}: y()',
        'x = {"Some words": 1}',
        'NEEDED = {"day": "Date"}',
        'x = "student id|student number"',
        'x = Register("students", "student list", says="One row a student.")',
        'x = "Some words"  # not text',
        'x = "some_key"',
        'tr("{n} of them", n=n)',
    ],
)
def test_what_is_marked_or_no_text_is_not(line):
    assert not languages.bare(line)
