"""The catalogues of Trellis's own text, from the code: ``python -m scripts.within languages [CODE ...]``.

Every text that stands in ``tr``, ``phrase``, ``mark`` and their like, in the catalogue of indicators and in
the tables of the loaders is noted, a PO file for each folder; what was said of it before stays. Lists what is
not translated, and text that stands in the code unmarked.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from scripts.environment import TOP
from scripts.text_apart import APART

FOLDERS = ("tables", "metrics", "charts", "reports", "flows", "pages", "loaders", "commands")
"""Each has its own file in each language."""

CALLS = ("tr", "tr_in", "tr_many", "mark", "dialog", "phrase", "phrase_many")

TABLED = ("Register", "Field", "Guide", "Form", "CodeBook", "column")
"""Calls that make up what loaders tell of themselves; it is read from there: ``of_the_loaders``."""

QUIET = {
    *("key", "icon", "icon_position", "type", "bind", "label_visibility", "vertical_alignment", "color"),
    "sheet",  # called as in its file
}
"""Arguments by name that hold no text."""

UNSEEN = {
    *("getLogger", "compile", "sub", "split", "match", "fullmatch", "search", "text", "read_sql"),
    *("TypeVar", "ParamSpec", "ValueError", "KeyError", "TypeError", "Missing"),
    *("of", "plain", "startswith", "endswith", "removeprefix", "removesuffix", "encode"),
}
"""Calls whose texts nobody reads: patterns, statements, types, faults of our own, and what files say."""

TEXT = re.compile(
    r"[A-Za-zé][a-zé,;:’']* +[a-zA-Z]|^[A-Z][a-z]{2,}$|^ ?[a-z]{3,} $|\{\} [a-z]{2,}|[a-z]{2,} \{\}"
)
"""What looks like text: two words, one with a capital, a piece of a sentence, a word beside a blank."""

HEADINGS = ("HEADINGS", "NEEDED", "WANTED")
"""What is assigned to these names is headings as files have them."""

OF_FILES = re.compile(r"[\w+#%.)]\|[\w+#%(]")
"""Ways in which files write a heading or a mark, set apart by bars."""

MARKUP = re.compile(r"<[^>]*>")
"""What is read by a browser, not by people."""

EXCUSED = "# not text"
"""Ends a line whose strings only look like text."""


class Text(NamedTuple):
    """One text to be translated."""

    context: str
    one: str
    many: str


class Bare(NamedTuple):
    """Text that stands in the code without being marked."""

    line: int
    words: str
    node: ast.expr


def texts(source: str) -> list[Text]:
    """Every text of a file that is marked, in the order it stands there."""
    return list(dict.fromkeys(_texts(ast.parse(source))))


def _texts(tree: ast.AST) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func).removeprefix("words.")
        if name in ("tr", "dialog", "phrase") and node.args:
            yield from (Text("", one, "") for one in _alternatives(node.args[0]))
        elif name == "tr_in" and len(node.args) > 1:
            context = node.args[0]
            assert isinstance(context, ast.Constant), f"line {node.lineno}: a context is a literal"
            yield from (Text(str(context.value), one, "") for one in _alternatives(node.args[1]))
        elif name in ("tr_many", "phrase_many") and len(node.args) > 2:
            yield Text("", *(str(ast.literal_eval(part)) for part in node.args[1:3]))
        elif name == "mark":
            yield from (Text("", one, "") for one in _inside(node.args[0]))


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _alternatives(node: ast.expr) -> Iterator[str]:
    """The literals an argument can be; none where it was marked elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _alternatives(node.body)
        yield from _alternatives(node.orelse)


def _inside(node: ast.expr) -> Iterator[str]:
    """Every literal of a value; of a mapping, of its values."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and node.value:
            yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _inside(value)
    elif not isinstance(node, ast.JoinedStr):
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                yield from _inside(part)


def bare(source: str) -> list[Bare]:
    """Text of a file that is not marked, by line."""
    lines = source.splitlines()
    return [
        found
        for found in _bare(ast.parse(source))
        if not any(EXCUSED in line for line in lines[found.line - 1 : (found.node.end_lineno or found.line)])
    ]


def _bare(node: ast.AST) -> Iterator[Bare]:
    for part in ast.iter_child_nodes(node):
        if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant):
            continue  # a docstring
        if isinstance(part, ast.Assign) and ast.unparse(part.targets[0]).lstrip("_") in ("all__", *HEADINGS):
            continue
        if isinstance(part, ast.Set):
            continue  # what is looked for, never told
        if isinstance(part, ast.Dict):
            yield from _bare(ast.Module(part.values, []))  # type: ignore[arg-type]
        elif isinstance(part, ast.Call):
            yield from _bare_call(part)
        elif isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
            # What it takes and gives is named by types.
            yield from _bare(ast.Module([*part.decorator_list, *part.body], []))  # type: ignore[list-item]
        elif isinstance(part, ast.Compare | ast.Subscript | ast.Assert | ast.arguments | ast.AnnAssign):
            yield from _bare(ast.Module([*_values(part)], []))  # type: ignore[list-item]
        elif isinstance(part, ast.JoinedStr | ast.Constant):
            words = _words(part)
            if TEXT.search(MARKUP.sub("", words)) and not OF_FILES.search(words):
                yield Bare(part.lineno, words, part)
            if isinstance(part, ast.JoinedStr):
                blanks = [one.value for one in part.values if isinstance(one, ast.FormattedValue)]
                yield from _bare(ast.Module(blanks, []))  # type: ignore[arg-type]
        else:
            yield from _bare(part)


def _values(node: ast.AST) -> Iterator[ast.expr]:
    """What may hold text of what otherwise holds keys, types and defaults."""
    if isinstance(node, ast.AnnAssign | ast.Subscript) and node.value is not None:
        yield node.value


def _bare_call(node: ast.Call) -> Iterator[Bare]:
    name = _called(node)
    if name in UNSEEN or name in TABLED or ast.unparse(node.func).startswith(("log.", "faults.log")):
        return
    args = node.args
    if name in CALLS:
        args = [one for one in args if not isinstance(one, ast.Constant)] if name != "mark" else []
    named = [one.value for one in node.keywords if one.arg not in QUIET]
    yield from _bare(ast.Module([node.func, *args, *named], []))  # type: ignore[list-item]


def _words(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def files(folder: str) -> list[Path]:
    """The Python files of a folder whose text is to be marked, the entry of its pages too."""
    found = sorted((TOP / folder).rglob("*.py"))
    return [path for path in found if not any(path.relative_to(TOP).match(one.files) for one in APART)]


def unmarked(folder: str) -> list[tuple[Path, Bare]]:
    """Text of a folder's files that is not marked."""
    return [(path, found) for path in files(folder) for found in bare(path.read_text(encoding="utf-8"))]


def of_the_catalogue() -> set[Text]:
    """What indicators and settings tell of themselves, as it is put together when they are read."""
    from metrics.catalogue import EVERY
    from metrics.entry import SAID
    from metrics.settings import SETTINGS

    said = [getattr(entry, name) for entry in EVERY.values() for name in SAID]
    said += [told for one in SETTINGS.values() for told in (one.name, one.unit, one.applies_to, one.source)]
    return {Text("", text, "") for text in said if text}


def of_the_loaders() -> set[Text]:
    """What forms, guides, sheets of the register and code books tell of themselves."""
    from loaders import FORMS
    from loaders.code_book_templates import CODE_BOOKS
    from loaders.guides import GUIDES
    from loaders.outcome_fields import SHEETS
    from loaders.register_fields import REGISTERS

    said = [told for form in FORMS for told in (form.title, *(field.title for field in form.fields))]
    for guide in GUIDES.values():
        said += [guide.tools, *guide.steps, guide.used, guide.dropped]
    for register in (*REGISTERS, *SHEETS):
        said += [register.says, *(field.help for field in register.fields)]
    said += [told for book in CODE_BOOKS for told in (book.title, book.holds)]
    return {Text("", text, "") for text in said if text}


def wanted(folder: str) -> list[Text]:
    """Every text of a folder's files once, in alphabetical order; what is marked in files apart, too."""
    paths = (TOP / folder).rglob("*.py")
    found = {text for path in paths for text in texts(path.read_text(encoding="utf-8"))}
    if folder == "metrics":
        found |= of_the_catalogue()
    if folder == "loaders":
        found |= of_the_loaders()
    return sorted(found, key=lambda text: (text.one.lower(), text))


def path_of(code: str, folder: str) -> Path:
    """Where a folder's texts stand in a language."""
    return TOP / "data" / "languages" / code / f"{folder}.po"


def known(code: str, folder: str) -> Catalog:
    """What is said of a folder's texts."""
    path = path_of(code, folder)
    if not path.exists():
        return Catalog(locale=code)
    with path.open("rb") as file:
        return read_po(file, locale=code)


def update(code: str, folder: str) -> list[Text]:
    """Write a folder's catalogue anew; what nobody says any more goes, what is new stands empty.

    Returns:
        the texts without a translation.
    """
    before, missing = known(code, folder), []
    made = Catalog(locale=code, fuzzy=False, header_comment=f"# The text of {folder}/.", charset="utf-8")
    for text in wanted(folder):
        asked = (text.one, text.many) if text.many else text.one
        old = before.get(text.one, text.context or None)
        empty: str | tuple[str, ...] = ("", "") if text.many else ""
        same = old is not None and old.string and isinstance(old.string, str) == isinstance(asked, str)
        said = (old.string if old is not None and same else empty) or empty
        made.add(asked, said, context=text.context or None)
        if not (said if isinstance(said, str) else all(said)):
            missing.append(text)
    if len(made):
        path = path_of(code, folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, made, width=100, no_location=True, omit_header=False, sort_output=False)
        # The day it was written is no part of what it says.
        kept = [
            line
            for line in path.read_text(encoding="utf-8").split("\n")
            if not line.startswith(
                ('"POT-Creation-Date', '"PO-Revision-Date', '"Generated-By', '"Project-Id')
            )
            and not line.startswith(('"Last-Translator', '"Report-Msgid', '"Language-Team'))
        ]
        path.write_text("\n".join(kept), encoding="utf-8")
    return missing


def main(codes: list[str]) -> int:
    """Write the catalogues; list what is missing."""
    lacking = 0
    for code in codes or ["es"]:
        for folder in FOLDERS:
            missing = update(code, folder)
            lacking += len(missing)
            print(f"{code} {folder}: {len(wanted(folder))} texts, {len(missing)} not translated")
    for folder in FOLDERS:
        print(f"{folder}: {len(unmarked(folder))} unmarked")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
