"""One survey in two languages is one survey."""

from flows.figures import figure
from flows.viewer import ADMIN
from tests.flows.office import Office
from tests.flows.test_versions import AGREE, ITEMS, answer, wave

ESPANOL = ("Me siento bienvenido en esta escuela", "Los maestros me escuchan", "Sé cómo le va a mi hijo")
WORDS = dict(
    zip(
        AGREE,
        ("Muy en desacuerdo", "En desacuerdo", "Neutro", "De acuerdo", "Muy de acuerdo"),
        strict=True,
    )
)


def spanish(year: int, items=ESPANOL, high: int = 5, many: int = 10) -> str:
    """The Spanish form: of ``many`` the first ``high`` agree to every item."""
    lines = [",".join(["Marca temporal", *items])]
    for at in range(many):
        said = WORDS[answer(at, high)]
        lines.append(",".join([f"{year}-10-{at + 1:02} 17:00:10", *[said] * len(items)]))
    return "\n".join(lines) + "\n"


def by_item(office: Office) -> dict[str, tuple[float, int]]:
    """Share and n of each item, and of the whole."""
    rows = figure(office.db, "favourable", ADMIN, by="item").rows
    return {row["label"]: (round(row["value"], 4), int(row["n"])) for row in rows.to_dict("records")}


def confirmed(office: Office) -> dict[str, str]:
    """The answers that the proposals come to, when staff confirm them all."""
    (batch,) = office.load(formulario=spanish(2025)).batches
    office.undo(batch.batch)
    assert all(one.translated for one in batch.items)
    return {f"same.{one.item}": one.before for one in batch.items}


def test_the_items_are_proposed_in_their_order(office):
    office.done(family=wave(2025))
    (batch,) = office.done(formulario=spanish(2025))
    assert [(one.words, one.before_words) for one in batch.items] == list(zip(ESPANOL, ITEMS, strict=True))
    assert [problem.code for problem in batch.problems if "language" in problem.code] == ["other_language"]
    assert len(by_item(office)) == 7  # nobody has said that they are one


def test_confirmed_both_forms_count_as_one(office):
    """12 of 20 and 5 of 10: 17 of 30 for each of the three items, of 30 respondents."""
    office.done(family=wave(2025))
    office.done(confirmed(office), formulario=spanish(2025))
    assert by_item(office) == {**dict.fromkeys(ITEMS, (0.5667, 30)), "All answers": (0.5667, 30)}
    assert office.rows() == office.rebuilt()


def test_the_next_download_of_a_form_replaces_its_own_answers_alone(office):
    office.done(family=wave(2025))
    office.done(confirmed(office), formulario=spanish(2025))
    (batch,) = office.done(formulario=spanish(2025, many=12))
    assert (batch.withdrawn, batch.items) == (0, ())
    assert by_item(office)["All answers"][1] == 32
    (batch,) = office.done(family=wave(2025, many=21))
    assert batch.withdrawn == 0
    assert by_item(office)["All answers"][1] == 33
    assert office.rows() == office.rebuilt()


def test_what_was_joined_is_taken_apart_by_an_undo(office):
    office.done(family=wave(2025))
    said = confirmed(office)
    office.done(formulario=spanish(2025))
    apart = office.rows()
    (batch,) = office.done(said, formulario=spanish(2025))
    assert by_item(office)["All answers"][1] == 30
    office.undo(batch.batch)
    assert office.rows() == apart == office.rebuilt()


def test_a_code_book_that_names_both_matches_them_without_a_question(office):
    """The names of the columns are the same in both exports, and say which item is which."""

    def coded(heads: str, texts, words: dict[str, str], many: int, high: int) -> str:
        codes = "; ".join(f"{n}={words[word]}" for n, word in enumerate(AGREE, start=1))
        book = "\n".join(
            [
                "Variable,Question text,Codes",
                *(f"{name},{text},{codes}" for name, text in zip("ABC", texts, strict=True)),
            ]
        )
        rows = [heads]
        for at in range(many):
            code = AGREE.index(answer(at, high)) + 1
            rows.append(f"2025-10-{at % 28 + 1:02} 16:{many}:10,{code},{code},{code}")
        return "\n".join(rows) + "\n", book + "\n"

    import io
    import zipfile

    def packed(rows: str, book: str) -> bytes:
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            archive.writestr("answers.csv", rows)
            archive.writestr("book.csv", book)
        return held.getvalue()

    heads = "Date Submitted,A,B,C"
    english = packed(*coded(heads, ITEMS, dict(zip(AGREE, AGREE, strict=True)), 20, 12))
    other = packed(*coded(heads, ESPANOL, WORDS, 10, 5))
    assert not office.offer({"family.zip": english}).waiting
    assert not office.offer({"familia.zip": other}).waiting
    assert by_item(office) == {**dict.fromkeys(ITEMS, (0.5667, 30)), "All answers": (0.5667, 30)}
