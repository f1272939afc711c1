"""Every indicator of the catalogue as the page of methods tells it, put into words once a language."""

from dataclasses import dataclass

from flows import figures
from pages.parts import told
from tables.codes import DIMENSIONS
from words import LANGUAGES, held, tr


@dataclass(frozen=True)
class Defined:
    """What is told of an indicator: its key, its title with its number, the paragraphs under it, and the
    settings it is counted by."""

    key: str
    title: str
    text: str
    settings: tuple[str, ...]


@held(len(LANGUAGES))
def by_group() -> dict[str, list[Defined]]:
    """The indicators in the order of the catalogue, by the name of the part of it they stand in."""
    found: dict[str, list[Defined]] = {}
    for entry in figures.catalogue():
        split = ", ".join(tr(DIMENSIONS[name]).lower() for name in entry.dimensions)
        said = [
            tr(entry.sentence),
            *told.definition(entry.definition()),
            tr("**Can be split by.** {split}", split=split),
        ]
        one = Defined(
            entry.key, f"**{tr(entry.title)}** · {entry.id}", "\n\n".join(said), tuple(entry.settings)
        )
        found.setdefault(tr(entry.group), []).append(one)
    return found
