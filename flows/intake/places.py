"""Which school, activity or partner a file means by what it writes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pandas as pd

from flows.intake.misspelt import closest
from flows.intake.results import Waiting
from loaders.form import Need, Problem, Reading
from loaders.words import plain
from store import crosswalk, entities, lookup, naming
from store.connect import Tx
from tables import HOME_DISTRICT
from words import phrase, phrase_many

SCHOOL = "school"
"""The question which school a whole file is about."""

NEW = "new"
"""Answer to "which school is this?": one that is not known yet."""


class Names:
    """The known codes of one kind of thing, found by code or by name.

    A name that two codes share finds neither: it is asked.
    """

    def __init__(self, codes: Iterable[tuple[str, str]]) -> None:
        self.names: dict[str, str] = {}
        self._found: dict[str, str] = {}  # "": more than one
        for code, name in codes:
            self.add(code, name)

    def copy(self) -> "Names":
        """The same names, to be added to apart."""
        other = Names(())
        other.names = dict(self.names)
        other._found = dict(self._found)
        return other

    def add(self, code: str, name: str = "") -> None:
        """Make a code known, with its name if there is one."""
        if not code:
            return
        self.names[code] = name or self.names.get(code, "")
        for text in (code, name):
            if text and self._found.setdefault(plain(text), code) != code:
                self._found[plain(text)] = ""

    def code(self, typed: str) -> str:
        """The code meant; "" where nothing or more than one thing is called so."""
        if typed in self.names:
            return typed
        return self._found.get(plain(typed), "")

    def label(self, code: str) -> str:
        return self.names.get(code) or code


class Places:
    """Schools, partners and activities known to the database and to the files loaded with it.

    ``told``: whether any roster, calendar or register has said which schools there are. ``offered``: codes
    of the schools that are named in a question; empty for all of them. ``district``: what the own district
    is called.
    """

    def __init__(self, tx: Tx, readings: Iterable[Reading] = (), offered: Iterable[str] = ()) -> None:
        self.offered = frozenset(offered)
        # A code that only attendance has mentioned defines no school: it may be misspelt.
        codes = lookup.codes(tx, "school")
        self.schools = Names((codes[entity], name) for entity, name in lookup.school_names(tx).items())
        self.partners = Names(_known(tx, "partner"))
        self.activities = Names(_known(tx, "activity"))
        self.district = naming.district_called(tx)
        for reading in readings:
            if "districts" in reading.tables and len(reading.tables["districts"]) == 1:
                self.district = reading.tables["districts"][["district", "name"]].fillna("").iloc[0].tolist()
            for shape, names, column in (
                ("schools", self.schools, "school"),
                ("partners", self.partners, "partner"),
                ("activities", self.activities, "activity"),
            ):
                if shape in reading.tables:
                    for code, name in (
                        reading.tables[shape][[column, "name"]].fillna("").itertuples(index=False)
                    ):
                        names.add(str(code).strip(), str(name).strip())

        self.told = bool(self.schools.names)

    def known(self) -> tuple[Names, Names, Names]:
        """What is known now, to come back to where a file turns out to wait."""
        return self.schools.copy(), self.partners.copy(), self.activities.copy()

    def forget(self, known: tuple[Names, Names, Names]) -> None:
        """Know again only what was known before a file that was not loaded."""
        self.schools, self.partners, self.activities = known

    def define(self, typed: pd.Series) -> pd.Series:
        """Codes of schools in a file that may name new ones: unknown ones become known."""
        meant = {text: self.schools.code(text.strip()) or text.strip() for text in typed.unique()}
        for code in meant.values():
            self.schools.add(code)
        return typed.map(meant).astype("str")

    def enrol(
        self, typed: pd.Series, answers: Mapping[str, str]
    ) -> tuple[pd.Series, list[Need], list[Problem]]:
        """As ``define``, for files that name schools only beside something else: a name close to that of a
        known school may be misspelt, and is asked; any other that is new is told.

        Where no school was known before the load, there is nothing to confuse them with.
        """
        if not self.told:
            return self.define(typed), [], []
        new = [
            text
            for text in dict.fromkeys(str(name).strip() for name in typed.unique())
            if text and not self.schools.code(text)
        ]
        likely = {text: closest(text, self.schools.names) for text in new}
        meant = {text: answers.get(f"school.{text}", "") for text in new}
        needs = [self._is_it(text, likely[text]) for text in new if likely[text] and not meant[text]]
        if needs:
            return typed, needs, []
        said = {text: code for text, code in meant.items() if code not in ("", NEW)}
        codes = self.define(typed.map(lambda name: said.get(str(name).strip(), str(name))).astype("str"))
        return codes, [], _new([text for text in new if text not in said])

    def _is_it(self, typed: str, likely: str) -> Need:
        question = phrase(
            "New school: “{school}”. Is it “{known}”? Correct it in the file, or say which school it is.",
            school=typed,
            known=self.schools.label(likely),
        )
        choices = {likely: self.schools.label(likely), **self._choices()}
        new = phrase("A school that is not listed yet")
        return Need(f"school.{typed}", question, {**choices, NEW: new}, likely)

    def refer(self, typed: pd.Series, answers: dict[str, str]) -> tuple[pd.Series, list[Need]]:
        """Codes of schools in a file that only refers to them.

        Returns:
            codes ("" where open), and a question for each name nobody knows. Where no school is
            known at all, the file's own codes are taken: there is nothing to confuse them with.
        """
        if not self.told:
            return self.define(typed), []
        meant, needs = {}, []
        for text in (str(name) for name in typed.unique()):
            given = answers.get(f"school.{text}", "")
            meant[text] = text if given == NEW else given or self.schools.code(text.strip())
            if text.strip() and not meant[text]:
                needs.append(self._which(text))
        return typed.map(meant).astype("str"), needs

    def _which(self, typed: str) -> Need:
        choices = self._choices()
        return Need(
            name=f"school.{typed}",
            question=phrase('Which school is "{school}"?', school=typed),
            choices={**choices, NEW: phrase("A school that is not listed yet")},
            proposed=closest(typed, self.schools.names),
        )

    def with_choices(self, waiting: Waiting) -> Waiting:
        """Its questions, with the known schools to choose from where it asks for one: readers know none."""
        return replace(waiting, needs=tuple(self._offered(need) for need in waiting.needs))

    def _offered(self, need: Need) -> Need:
        if need.name != SCHOOL or need.choices or not self.schools.names:
            return need
        return replace(self.school_need(), question=need.question, proposed=self.schools.code(need.proposed))

    def school_need(self) -> Need:
        """The question which school a file is about that names none."""
        return Need(SCHOOL, phrase("Which school is this file about?"), self._choices())

    def _choices(self) -> dict[str, str]:
        """Schools to choose from, by code, with their names."""
        known = sorted(self.schools.names)
        return {code: self.schools.label(code) for code in known if not self.offered or code in self.offered}


def _new(schools: list[str]) -> list[Problem]:
    """A notice of the schools that a file names first."""
    if not schools:
        return []
    what = phrase_many(
        len(schools),
        "No file has named this school before: {schools}.",
        "No file has named these schools before: {schools}.",
        schools=", ".join(schools),
    )
    return [
        Problem("notice", "new_school", what, phrase("If a name is wrong, correct it in the file first."))
    ]


def known_people(tx: Tx, codes: pd.Series) -> pd.Series:
    """Whether each local id is on a roster in force (bool, index as given)."""
    if isinstance(codes.dtype, pd.CategoricalDtype):
        known = known_people(tx, pd.Series(codes.cat.categories))
        return pd.Series(known.to_numpy()[codes.cat.codes], codes.index)
    found = entities.find(tx, "person", HOME_DISTRICT, codes)
    asked, meant = found.unique().tolist(), crosswalk.renamed(tx)
    listed = lookup.enrolled(tx, [*asked, *(meant[one] for one in {*asked} & {*meant})])
    former = {one for one, now in meant.items() if now in listed}
    return found.isin(listed | former) & (found != 0)


def _known(tx: Tx, kind: str) -> list[tuple[str, str]]:
    names = lookup.named(tx, kind)
    return [(code, names.get(entity, "")) for entity, code in lookup.codes(tx, kind).items()]
