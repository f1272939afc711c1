import random
import re

import pytest

from loaders.workbook_extent import BLANK, above, too_far


def sheet(*cells: str, before: str = "") -> bytes:
    """Cells in rows of their own."""
    rows = "".join(
        f'<row r="{re.sub("[^0-9]", "", cell) or 1}"><c r="{cell}"><v>1</v></c></row>' for cell in cells
    )
    return f"<worksheet><sheetData>{before}{rows}</sheetData></worksheet>".encode()


@pytest.mark.parametrize(
    ("cells", "far"),
    [
        (("A1", "D10"), False),
        (("A1", "XFD1"), False),
        (("A1", "A1048576"), False),
        (("A1", "J1000000"), False),  # ten million cells are the most
        (("A1", "J1000001"), True),
        (("A1", "K1000000"), True),
        (("A1", "XFD1048576"), True),
        (("A1", "XFD600"), False),
        (("A1", "XFD700"), True),
        (("A1", "ZZZZ3"), True),
        (("A1", "A99999999999999999999"), True),
        (("A1", "A0"), True),
        (("XFD1048576", "A1"), True),
    ],
)
def test_a_sheet_spans_what_its_cells_names_say(cells, far):
    assert too_far(sheet(*cells)) is far


def test_a_cell_may_stand_elsewhere_than_its_row_says():
    xml = sheet("A1").replace(b"</row>", b'<c r="ZZ999999"><v>1</v></c></row>')
    assert too_far(xml)


@pytest.mark.parametrize(
    "cell",
    [
        b'<c\tr="ZZ999999"><v>1</v></c>',
        b'<c s="1" r="ZZ999999"><v>1</v></c>',
        b"<c r='ZZ999999'><v>1</v></c>",
        b'<c r = "ZZ999999"><v>1</v></c>',
        b'<c r="zz999999"><v>1</v></c>',
        b'<y:c r="ZZ999999"><v>1</v></y:c>',
        b'<y-1.z:c r="ZZ999999"><v>1</v></y-1.z:c>',
        b'<c r="ZZ0999999"><v>1</v></c>',
    ],
)
def test_no_way_to_write_a_cell_hides_it(cell):
    xml = sheet("A1").replace(b"</sheetData>", b'<row r="2">' + cell + b"</row></sheetData>")
    assert too_far(xml)


def test_cells_without_a_name_are_counted_from_their_row():
    xml = (
        b'<worksheet><sheetData><row r="999999">'
        + b"<c><v>1</v></c>" * 20
        + b"</row></sheetData></worksheet>"
    )
    assert too_far(xml)
    assert not too_far(xml.replace(b"999999", b"99"))


def test_a_far_blank_cell_that_only_carries_a_format_costs_nothing():
    xml = sheet("A1", "D10").replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    )
    assert not too_far(xml)


@pytest.mark.parametrize(("first", "rest"), [(b"1", 0), (b"9", 0), (b"10", 0), (b"250", 1), (b"109", 2)])
def test_a_number_is_above_by_its_beginning(first, rest):
    bound = (int(first) + 1) * 10**rest - 1
    pattern = re.compile(above(first, rest))
    assert [n for n in range(1, 12_000) if not pattern.match(b"%d" % n)] == list(range(1, bound + 1))


def test_what_is_settled_by_how_names_begin_is_what_counting_finds():
    chance = random.Random(5)
    for _ in range(300):
        cells = []
        for _ in range(3):
            letters = "".join(chance.choice("ABXZ") for _ in range(chance.randint(1, 2)))
            cells.append(f"{letters}{chance.randint(1, 10 ** chance.randint(1, 6))}")
        lines = max(int(re.sub("[A-Z]", "", cell)) for cell in cells)
        columns = max(
            sum(
                (ord(letter) - 64) * 26**power
                for power, letter in enumerate(reversed(re.sub(r"\d", "", cell)))
            )
            for cell in cells
        )
        assert too_far(sheet(*cells)) is (lines * columns > BLANK), cells
