"""What the page of the network alone has: relationships that go cold, and factors by wave."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from charts import networked
from charts.networked import band
from charts.numbers import amount
from charts.partners import RECENT, names
from flows.cooling import FELL, LATELY, Cooling
from pages.parts import data, menu
from pages.parts.question import question as asked
from pages.parts.scope import scope
from pages.parts.told import MOST
from pages.parts.written import written, written_table
from tables import year_name
from tables.codes import WHOLE
from tables.figure import Figure
from words import held, mark, tr

if TYPE_CHECKING:
    from flows.ties import Ties

WAVES = 4
"""School years side by side; more do not fit a phone."""

BANDS = mark({"strength": "strength", "discuss": "discuss", "act": "act"})


def going_cold(question: str, *, first: bool = False) -> None:
    """Name the relationships that go cold, for who works with the partners; nothing for others."""
    here = scope()
    found = data.cooling(here.db, here.fresh.version, here.viewer, here.school, here.year)
    if not here.viewer.sees_people or not (found.asked or found.rated):
        return
    asked(question, written(answer(found)), first=first, key="cold")
    if len(found.rows):
        st.table(_cold_table(found), hide_index=True, alt=tr("Partners whose relationship goes cold"))
    rule = tr(
        "Listed: active partners without a two-way contact on record in {days} days (a call, a mail that was "
        "answered, a meeting; work at a session is not one), and those trusted {steps} less than the school "
        "year before, beyond chance. Who was not at work for {work} days is no active partner: see Partners.",
        days=LATELY,
        steps=FELL,
        work=RECENT,
    )
    st.markdown(f":gray[{rule}]")
    menu.link("promises", tr("Contacts with every partner"), ":material/call:", after=False)
    menu.link("partners", tr("Partners with an agreement and not at work"), after=False, at="paper")


@held(MOST)
def _cold_table(found: Cooling) -> pd.DataFrame:
    return written_table(found.rows)


def answer(found: Cooling) -> str:
    """Who it is, in a sentence."""
    if not found.names:
        return tr("No relationship is going cold.")
    called = tr("Call {names}.", names=names(list(found.names)))
    if found.rated:
        return called
    untold = tr("Whether trust fell is not known: it takes ratings of two school years.")
    return f"{called} {untold}"


def ties() -> "Ties":
    """Who is linked to whom at the place, as the viewer may be told."""
    here = scope()
    return data.ties(here.db, here.fresh.version, here.viewer, here.school, here.year)


@held(MOST)
def valued_not_trusted(trust: Figure, value: Figure) -> str:
    """Who is valued more than others and trusted less, as markup."""
    return written(networked.valued_not_trusted(trust, value))


def waves_of(key: str, by: str) -> tuple[Figure, ...]:
    """The figure of the chosen school year and of those before it that have one, in order."""
    here = scope()
    years = sorted(year for year in here.fresh.years if year <= here.year)
    every = [here.figure(key, by, year=year) for year in years[-WAVES:]]
    return tuple(each for each in every if not each.reason)


@held(MOST)
def before(waves: tuple[Figure, ...]) -> tuple[tuple[str, str], ...]:
    """What earlier waves say of each row of the last, for its table."""
    found = []
    for wave in reversed(waves[:-1]):
        for row in wave.rows.to_dict("records"):
            if row["grp"] != WHOLE and not row["hidden"] and row["value"] == row["value"]:
                of = tr(BANDS.get(band(row), ""))
                told = f"{year_name(wave.year)}: {amount(row['value'], wave.unit)}{f' ({of})' if of else ''}"
                found.append((str(row["grp"]), told))
    return tuple(found)
