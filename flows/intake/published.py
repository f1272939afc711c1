"""Figures of published tables: context beside what is counted here, never added to it."""

import pandas as pd

from flows.benchmarks import meaning
from flows.benchmarks.beside import KEPT
from flows.intake.check import Checked
from flows.intake.places import Places
from flows.intake.said import Context, Said, by_text, covers
from loaders.form import Need, Problem, Reading
from words import phrase, phrase_many


def published(reading: Reading, places: Places, context: Context) -> Said:
    """The figures; the file speaks in full for its school years.

    A place that is a known school, by its code or else its name, is linked to it; of any other only
    the table's own name is kept.
    """
    rows = reading.tables["published"]
    said = Said()
    year = _numbers(rows["year"])
    code, name = by_text(rows["school_code"]), by_text(rows["school"])
    schools, unknown = _schools(code, name, places) if reading.facts.get("level") == "school" else (None, 0)
    said.facts["published"] = pd.DataFrame(
        {
            "place": _place(code, name),
            "place_name": name,
            "school": "" if schools is None else schools,
            "year": year,
            "grp": by_text(rows["group"]),
            **{
                each: by_text(rows[each]) for each in ("measure", "value", "value_raw", "suppressed", "bound")
            },
            "line": rows["line"],
        }
    )
    called = [reading.facts.get("title", ""), context.file]
    found = meaning.meaning(said.facts["published"], context.answers, places.district, called)
    said.counts[KEPT] = found
    said.problems += meaning.notices(found)
    if unknown and places.told:
        what = phrase_many(
            unknown,
            "{n} places of the table are no schools known here; their own names are kept.",
            "{n} places of the table are no schools known here; their own names are kept.",
        )
        said.problems.append(Problem("notice", "other_places", what, phrase("Nothing to do.")))
    said.coverage = pd.concat(
        [covers("published", [""], year=int(each)) for each in sorted(year.unique())] or [said.coverage]
    )
    return said


def shows(checked: Checked) -> tuple[Need, ...]:
    """What staff may say of a published table that was read; () of any other file."""
    if checked.kind != "published" or checked.reading is None or "published" not in checked.reading.tables:
        return ()
    called = [checked.reading.facts.get("title", ""), checked.file]
    return meaning.questions(checked.reading.tables["published"], called)


def places(reading: Reading) -> set[str]:
    """The places of a reading, as the table ``published`` calls them."""
    rows = reading.tables["published"]
    return {
        str(text) for text in _place(by_text(rows["school_code"]), by_text(rows["school"])).cat.categories
    }


def _place(code: pd.Series, name: pd.Series) -> pd.Series:
    """The code of each row's place, else its name; dtype ``category``."""
    both = _pairs(code, name)
    return _told(both, [one or other for one, other in both.cat.categories])


def _schools(code: pd.Series, name: pd.Series, known: Places) -> tuple[pd.Series, int]:
    """Codes of the schools meant ("" where none is known), and how many places are none."""
    both = _pairs(code, name)
    meant = [known.schools.code(one) or known.schools.code(other) for one, other in both.cat.categories]
    return _told(both, meant), meant.count("")


def _pairs(code: pd.Series, name: pd.Series) -> pd.Series:
    """Code and name of each row as one: a category of tuples."""
    one, other = code.cat.categories, name.cat.categories
    number = code.cat.codes.astype("int64") * len(other) + name.cat.codes
    numbers, different = pd.factorize(number)
    pairs = [(str(one[at // len(other)]), str(other[at % len(other)])) for at in different]
    return pd.Series(pd.Categorical.from_codes(numbers, pd.Index(pairs, tupleize_cols=False)), code.index)


def _told(both: pd.Series, texts: list[str]) -> pd.Series:
    numbers, different = pd.factorize(pd.Series(texts, dtype="str"))
    codes = numbers[both.cat.codes] if len(texts) else both.cat.codes
    return pd.Series(pd.Categorical.from_codes(codes, pd.Index(different, dtype="str")), both.index)


def _numbers(years: pd.Series) -> pd.Series:
    told = by_text(years)
    meant = pd.to_numeric(pd.Series(told.cat.categories), errors="coerce").fillna(0).to_numpy("int64")
    return pd.Series(meant[told.cat.codes] if len(meant) else told.cat.codes, years.index, dtype="int64")
