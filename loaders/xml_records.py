"""XML as sheets of text: one sheet for each kind of record below the root, a column for each leaf.

An interchange file is a root with thousands of records below it. A leaf's heading is its way down from
the record, ``AttendanceEvent.EventDate``; of leaves that repeat, the second is ``Matrix[2].MinRawScore``.
What can do harm is refused before it is read: a document type, and with it every entity.
"""

import re
from collections import Counter, deque
from collections.abc import Callable
from operator import attrgetter, itemgetter
from typing import NamedTuple, cast
from xml.etree import ElementTree
from xml.parsers import expat

import numpy as np
import pandas as pd
import pyarrow as pa

from loaders.form import Document, Problem, Sheet
from loaders.text import BOM, decode
from loaders.text_columns import blank_missing
from loaders.unreadable import Unreadable
from words import mark, phrase

PIECE = 1 << 20
"""Bytes that are read at a time; records that are whole are taken out of the tree after each."""

DEEPEST, WIDEST = 50, 5000
"""Most levels below the root, and most columns of a kind of record: no export of records has more."""

_DECLARED = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)[\"']")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ROOT = re.compile(rb"<[A-Za-z_][^<>]*>")
_ATTRIBUTE = re.compile(rb"<[\w:.-]+\s+[\w:.-]+\s*=")
_AGAIN = mark("Export it again from the student system, or download it again.")

_tag, _text = attrgetter("tag"), attrgetter("text")
Element = ElementTree.Element
Shape = tuple[tuple[str, ...], tuple[int, ...], tuple[tuple[str, ...], ...]]
"""Tags, numbers of children and attributes of a record's elements, parents first: they tell its form."""


def is_xml(start: bytes) -> bool:
    """Whether the first bytes of a file are those of XML, in UTF-8 or UTF-16.

    A page of the web is none, though it may begin alike; it is told before.
    """
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or start[:4] in (b"<\0?\0", b"\0<\0?"):
        start = decode(start[: len(start) // 2 * 2])[0].encode()
    start = start.removeprefix(BOM).lstrip()
    return start.startswith(b"<?xml") or (start.startswith(b"<") and b"xmlns" in start[:4000])


def open_xml(name: str, data: bytes) -> Document:
    """Turn the bytes of an XML file into a document of one sheet a kind of record.

    Raises:
        Unreadable: no XML, damaged, with a document type or entities, or no records.
    """
    sheets, encoding, problems = read_xml("", data)
    return Document(name, "xml", tuple(sheets), encoding, "", tuple(problems))


def read_xml(member: str, data: bytes) -> tuple[list[Sheet], str, list[Problem]]:
    """The sheets of an XML file, its encoding, and what was found on the way.

    Args:
        member: of a folder, its file; stands before the names of the sheets.
        data: its bytes.
    """
    data, encoding, problems = _as_utf8(data, member)
    _refuse(data)
    kinds = _records(data)
    lines = _lines(data, kinds)
    sheets = [_sheet(member, tag, kind, lines.get(tag)) for tag, kind in kinds.items()]
    if not sheets:
        raise Unreadable(
            phrase("The XML file holds no records."), phrase("Export it again and check that it holds rows.")
        )
    return sheets, encoding, problems


def _as_utf8(data: bytes, member: str) -> tuple[bytes, str, list[Problem]]:
    """The text in UTF-8, without what it says about its encoding where that is another."""
    declared = _DECLARED.match(data)
    said = declared[1].decode("ascii").lower() if declared else ""
    if said and said not in ("utf-8", "utf8", "us-ascii", "utf-16"):
        try:
            return _without(data.decode(said)), said, []
        except (LookupError, UnicodeDecodeError):
            pass  # it says an encoding it has not; the bytes tell
    text, encoding, problems = decode(data, member)
    if encoding == "utf-8":
        return data, encoding, problems
    return _without(text), encoding, problems


def _without(text: str) -> bytes:
    return _DECLARATION.sub("", text).encode("utf-8", errors="replace")


def _refuse(data: bytes) -> None:
    """Read up to the root, and refuse a document type: entities can only be made in one.

    Raises:
        Unreadable: it has one, or is no XML.
    """

    class Reached(Exception):
        pass

    def doctype(*_: object) -> None:
        raise Unreadable(
            phrase("The XML file declares a document type or entities of its own, which can do harm."),
            phrase("No student system writes that. Export the file again from the system itself."),
        )

    def root(*_: object) -> None:
        raise Reached

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = root
    try:
        for start in range(0, len(data), PIECE):
            parser.Parse(data[start : start + PIECE])
        parser.Parse(b"", True)
    except Reached:
        return
    except expat.ExpatError as fault:
        raise _damaged(str(fault)) from fault


def _damaged(why: str) -> Unreadable:
    return Unreadable(phrase("The XML file is damaged or cut off ({why}).", why=why), _AGAIN)


class _Kind:
    """The records of one tag: their texts by shape, and the order in which they stand."""

    def __init__(self) -> None:
        self.shapes: dict[Shape, int] = {}
        self.leaves: list[list[_Leaf]] = []
        self.picks: list[Callable[[list[str | None]], tuple[str | None, ...]]] = []
        self.texts: list[list[tuple[str | None, ...]]] = []
        self.places: list[list[int]] = []
        self.count = 0

    def add(self, record: Element, attributes: bool) -> None:
        elements = list(record.iter())
        keys = tuple(tuple(element.keys()) for element in elements) if attributes else ()
        shape = (tuple(map(_tag, elements)), tuple(map(len, elements)), keys)
        number = self.shapes.get(shape)
        if number is None:
            number = self.shapes[shape] = len(self.shapes)
            self.leaves.append(_leaves(record, attributes))
            at = [leaf.position for leaf in self.leaves[number]]
            self.picks.append(itemgetter(*at, 0, 0))
            self.texts.append([])
            self.places.append([])
        texts = self.picks[number](list(map(_text, elements)))
        if attributes:
            leaves = zip(self.leaves[number], texts, strict=False)
            texts = tuple(
                elements[leaf.position].get(leaf.key) if leaf.key else text for leaf, text in leaves
            )
        self.texts[number].append(texts)
        self.places[number].append(self.count)
        self.count += 1


class _Leaf(NamedTuple):
    """One value of a record: position of its element, ``key`` of the attribute ("": the text), heading."""

    position: int
    key: str
    heading: str


def _records(data: bytes) -> dict[str, _Kind]:
    """The records below the root, by their tag.

    Raises:
        Unreadable: the XML is damaged, or deeper than any export.
    """
    root_tag = _ROOT.search(data)
    attributes = _ATTRIBUTE.search(data, root_tag.end() if root_tag else 0) is not None
    parser: ElementTree.XMLPullParser = ElementTree.XMLPullParser(events=("start",))
    kinds: dict[str, _Kind] = {}
    root: Element | None = None
    try:
        for start in range(0, len(data), PIECE):
            parser.feed(data[start : start + PIECE])
            events = parser.read_events()
            if root is None:
                root = next((cast(Element, event[1]) for event in events), None)  # type: ignore[misc]
            deque(events, maxlen=0)
            if root is not None and len(root) > 1:
                _take(root, len(root) - 1, kinds, attributes)
        parser.close()
    except ElementTree.ParseError as fault:
        raise _damaged(str(fault)) from fault
    if root is not None:
        _take(root, len(root), kinds, attributes)
    return kinds


def _take(root: Element, count: int, kinds: dict[str, _Kind], attributes: bool) -> None:
    for record in root[:count]:
        kinds.setdefault(_bare(record.tag), _Kind()).add(record, attributes)
    del root[:count]


def _bare(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def _leaves(record: Element, attributes: bool) -> list[_Leaf]:
    """The values of a record: the text of each element that holds no others, and attributes."""
    found: list[_Leaf] = []
    waiting, position = deque([(record, "", 0)]), -1
    while waiting:
        element, way, depth = waiting.popleft()
        position += 1
        if depth > DEEPEST:
            raise Unreadable(
                phrase("The XML file is nested more than {levels} levels deep.", levels=DEEPEST), _AGAIN
            )
        found += [] if len(element) else [_Leaf(position, "", way or _bare(element.tag))]
        if attributes:  # those of schemas, in a namespace, are no content
            keys = [key for key, _ in element.items() if key[0] != "{"]
            found += [_Leaf(position, key, f"{way}@{key}") for key in keys]
        seen: Counter[str] = Counter()
        below = []
        for child in element:
            tag = _bare(child.tag)
            seen[tag] += 1
            step = tag if seen[tag] == 1 else f"{tag}[{seen[tag]}]"
            below.append((child, f"{way}.{step}" if way else step, depth + 1))
        waiting.extendleft(reversed(below))
    if len(found) > WIDEST:
        raise Unreadable(
            phrase("A record of the XML file holds more than {most:,} values.", most=WIDEST), _AGAIN
        )
    return found


def _lines(data: bytes, kinds: dict[str, _Kind]) -> dict[str, np.ndarray]:
    """The line on which each record begins; a kind whose records cannot be told so is left out."""
    breaks = np.flatnonzero(np.frombuffer(data, dtype="uint8") == ord("\n"))
    lines = {}
    for tag, kind in kinds.items():
        opening = re.compile(rb"<(?:[\w.-]+:)?" + re.escape(tag.encode()) + rb"(?=[\s/>])")
        places = np.array([found.start() for found in opening.finditer(data)], dtype="int64")
        on = np.searchsorted(breaks, places) + 1
        if len(on) == kind.count and (np.diff(on) > 0).all() and on[0] > 1:
            lines[tag] = on
    return lines


def _sheet(member: str, tag: str, kind: _Kind, lines: np.ndarray | None) -> Sheet:
    """The records of one tag as a sheet: headings on line 1, then each on its own line of the file; where
    lines hold several records, they are counted."""
    columns: dict[str, list[tuple[np.ndarray, tuple[str | None, ...]]]] = {}
    for leaves, rows, places in zip(kind.leaves, kind.texts, kind.places, strict=True):
        at = np.array(places) + 1
        for leaf, values in zip(leaves, zip(*rows, strict=True), strict=False):
            columns.setdefault(leaf.heading, []).append((at, values))
    if len(columns) > WIDEST:
        raise Unreadable(
            phrase("The records “{tag}” hold more than {most:,} different values.", tag=tag, most=WIDEST),
            _AGAIN,
        )
    index = np.arange(1, kind.count + 2) if lines is None else np.concatenate([[1], lines])
    text = pd.StringDtype(na_value=np.nan)
    frame = {}
    for number, (heading, pieces) in enumerate(columns.items()):
        texts = np.full(kind.count + 1, None, dtype=object)
        texts[0] = heading
        for at, values in pieces:
            texts[at] = values
        frame[number] = pd.array(blank_missing(pa.array(texts, pa.large_string())), dtype=text)
    cells = pd.DataFrame(frame, index=pd.Index(index, dtype="int64"))
    name = f"{member}: {tag}" if member else tag
    return Sheet(name, cells, np.zeros(cells.shape, dtype="int8"))
