"""The code books that can be downloaded are read as code books."""

import pytest

from flows.templates import CODE_BOOK_TEMPLATES
from loaders.code_book_rows import entries_of, table_of
from loaders.code_book_templates import CODE_BOOKS
from loaders.document import open_document


@pytest.mark.parametrize("at", range(len(CODE_BOOKS)))
def test_every_template_is_a_code_book_with_a_line_an_item_and_no_wording(at):
    template, book = CODE_BOOK_TEMPLATES[at], CODE_BOOKS[at]
    (sheet,) = open_document(template.file, template.make()).sheets
    found = table_of(sheet)
    assert found is not None
    entries = entries_of(*found, headings=())
    items = [item for _, mine in book.scales for item in mine]
    assert len(entries) == len(items) == len(set(items))
    assert not any(entry.text for entry in entries.values())
    assert {entry.item_scale for entry in entries.values()} == {scale for scale, _ in book.scales}


def test_the_wilder_inventory_has_forty_items_of_twenty_factors():
    (wilder,) = [book for book in CODE_BOOKS if book.key.startswith("wilder")]
    assert len(wilder.scales) == 20
    assert sum(len(items) for _, items in wilder.scales) == 40
    assert wilder.scales[-1] == ("Factor 20", ["40"])
