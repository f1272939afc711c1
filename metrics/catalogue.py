"""Every indicator once: help texts, chart labels, the method page and the release are read from here."""

from metrics import (
    entries_comments,
    entries_community,
    entries_compared,
    entries_contact,
    entries_delivery,
    entries_depth,
    entries_families,
    entries_giving,
    entries_need,
    entries_network,
    entries_one_school,
    entries_outcomes,
    entries_over_years,
    entries_participation,
    entries_partners,
    entries_promises,
    entries_quality,
    entries_ratios,
    entries_results,
    entries_scales,
    entries_schools,
    entries_surveys,
    entries_terms,
    entries_trust,
    entries_upkeep,
    entries_voice,
    entries_worth,
)
from metrics.entry import Entry, Link

__all__ = ["CATALOGUE", "EQUITY", "EVERY", "Entry", "Link", "entry"]

CATALOGUE: dict[str, Entry] = {
    entry.key: entry
    for entry in (
        *entries_participation.ENTRIES,
        *entries_depth.ENTRIES,
        *entries_contact.ENTRIES,
        *entries_terms.ENTRIES,
        *entries_families.ENTRIES,
        *entries_need.ENTRIES,
        *entries_partners.ENTRIES,
        *entries_upkeep.ENTRIES,
        *entries_promises.ENTRIES,
        *entries_delivery.ENTRIES,
        *entries_giving.ENTRIES,
        *entries_worth.ENTRIES,
        *entries_community.ENTRIES,
        *entries_network.ENTRIES,
        *entries_voice.ENTRIES,
        *entries_outcomes.ENTRIES,
        *entries_results.ENTRIES,
        *entries_surveys.ENTRIES,
        *entries_scales.ENTRIES,
        *entries_comments.ENTRIES,
        *entries_quality.ENTRIES,
        *entries_trust.ENTRIES,
    )
}

EVERY = CATALOGUE | {
    one.key: one
    for one in (
        *entries_compared.ENTRIES,
        entries_schools.HOURS_BY_NEED,
        *entries_over_years.ENTRIES,
        *entries_ratios.ENTRIES,
        *entries_trust.ABOUT,
        *entries_scales.LIVE,
        *entries_contact.LIVE,
        *entries_one_school.ENTRIES,
    )
}
"""With those that stand beside similar students, counted from students and not from cells; those put
together from several; and those about what is told."""

EQUITY = ("reach", "chronic_absence")
"""Indicators judged together when groups are flagged: the fixed family of Benjamini-Hochberg."""

_BY_ID = {entry.id.casefold(): entry for entry in EVERY.values()}


def entry(key_or_id: str) -> Entry:
    """The indicator called so, by key ("chronic_absence") or by id of the field's list ("S2").

    Raises:
        KeyError: there is none; the message names those there are.
    """
    found = EVERY.get(key_or_id) or _BY_ID.get(key_or_id.casefold())
    if found is None:
        raise KeyError(f"No indicator is called '{key_or_id}'. There are: {', '.join(EVERY)}.")
    return found
