"""A written report, read as a browser would: its words, its tables, what it would fetch."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "br", "path", "rect", "circle", "polygon"}


@dataclass
class Reader(HTMLParser):
    """What stands in an HTML file.

    Attributes:
        tags: every tag with its attributes.
        words: the text, without style.
        tables: rows of cells by table, heads first; a cell over several columns stands in each.
        headings: level and text.
    """

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    words: str = ""
    tables: list[list[list[str]]] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _wide: int = 1

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in VOID or self.get_starttag_text().endswith("/>"):  # type: ignore[union-attr]
            return
        self._open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1] += [""] * int(dict(attrs).get("colspan") or 1)
            self._wide = int(dict(attrs).get("colspan") or 1)
        elif tag in ("h1", "h2", "h3"):
            self.headings.append((int(tag[1]), ""))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            return
        self.words += data
        if "td" in self._open or "th" in self._open:
            row = self.tables[-1][-1]
            row[-self._wide :] = [cell + data for cell in row[-self._wide :]]
        elif (
            self._open and self._open[-1] in ("h1", "h2", "h3", "span") and {"h1", "h2", "h3"} & {*self._open}
        ):
            level, text = self.headings[-1]
            self.headings[-1] = level, text + data


def read(file: bytes) -> Reader:
    """Read a file."""
    reader = Reader()
    reader.feed(file.decode("utf-8"))
    return reader
