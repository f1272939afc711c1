"""Catalogue: whether what was agreed is delivered, and how much hangs on one partner."""

from metrics.entries_participation import sums
from metrics.entries_partners import IN_FULL
from metrics.entry import Entry, Link

FIDELITY = Entry(
    id="P8",
    key="delivery_fidelity",
    title="Delivery fidelity",
    label="Held",
    unit="share",
    direction="up",
    group="Delivery",
    question="Is the partner delivering what was agreed?",
    sentence="Share of the sessions planned to date that were held.",
    formula=f"Sessions held / sessions planned to date of which it is known. {IN_FULL}",
    numerator=(
        "Planned sessions that the register calls held or, where it says nothing, to which somebody came"
    ),
    denominator=(
        "Sessions of the register up to the last day of the school with a session known to be held or "
        "not, or a "
        "volunteer at work"
    ),
    exclusions=(
        "Days on which the school was closed; sessions of which nobody recorded whether they were "
        "held; sessions "
        "that the register does not plan"
    ),
    source="Trellis; 90 % and more is on plan, 75 to 89 % to be watched",
    kind="counted",
    count="sessions_held",
    of="sessions_told",
    measures=("sessions_told", "sessions_held"),
    dimensions=("activity", "partner"),
    unit_of_count="sessions",
    counted_as="planned sessions",
    links=sums("activity", "partner"),
)

CAPACITY = Entry(
    id="P9",
    key="capacity_use",
    title="Capacity use",
    label="Filled",
    unit="share",
    direction="none",
    group="Delivery",
    question="Where is there room?",
    sentence="Share of the seats offered at sessions held that somebody was expected in.",
    formula=f"Seats filled / seats offered. {IN_FULL}",
    numerator=(
        "People expected at each session held (on its sheet, or registered; else those who came), at "
        "most its seats"
    ),
    denominator="Seats of each session held, as the register has them for the session, else for the activity",
    exclusions=(
        "Sessions without seats on record, or without anybody's mark or count. Not in editions: seats "
        "filled are "
        "people, and one session's are few"
    ),
    source="Trellis",
    kind="counted",
    count="seats_filled",
    of="seats",
    measures=("seats", "seats_filled"),
    dimensions=("activity", "partner"),
    unit_of_count="seats",
    released=False,
    links=sums("activity", "partner"),
)

DEPENDENCY = Entry(
    id="H21",
    key="dependency",
    title="Largest partner's share",
    label="Share",
    unit="share",
    direction="none",
    group="Delivery",
    question="What if our biggest partner left?",
    sentence="Each partner's share of the time of all sessions that partners held.",
    formula=(
        "Minutes of sessions held by a partner / minutes of sessions held by all; in total the "
        f"largest. {IN_FULL}"
    ),
    numerator="Minutes of sessions held, by their length in the register, else the activity's usual length",
    denominator="Minutes of all sessions held by partners",
    exclusions=(
        "Sessions of the school itself, sessions without a known length, and volunteer hours outside "
        "of sessions"
    ),
    source="Trellis; hours of sessions, so that no count of people is in it",
    kind="part",
    count="largest_minutes",
    of="partner_minutes",
    measures=("partner_minutes", "largest_minutes"),
    dimensions=("partner",),
    unit_of_count="minutes",
    counted_as="minutes",
    links=(Link("partner", "whole", "at_most"),),
)

CONCENTRATION = Entry(
    id="H21b",
    key="partner_concentration",
    title="Concentration on few partners",
    label="Index",
    unit="index",
    direction="none",
    group="Delivery",
    question="Do our sessions hang on few partners?",
    sentence="Herfindahl-Hirschman index of the partners' shares of session time, 0 to 1.",
    formula=(
        f"Sum of the squared shares of session time of all partners (H21); 1: one partner alone. {IN_FULL}"
    ),
    numerator="Squared minutes of sessions held, summed over partners",
    denominator="The square of the minutes of all sessions held by partners",
    exclusions="As for the largest partner's share (H21)",
    source="Herfindahl-Hirschman; above 0.25 is called concentrated by a convention of merger guidelines",
    kind="concentration",
    count="partner_minutes_squared",
    of="partner_minutes",
    measures=("partner_minutes", "partner_minutes_squared"),
    dimensions=(),
    unit_of_count="minutes",
    counted_as="minutes",
)

LANGUAGES = Entry(
    id="E9",
    key="language_access",
    title="Language access",
    label="Interpreted",
    unit="share",
    direction="up",
    group="Delivery",
    question="Can families follow in their own language?",
    sentence="Share of the sessions held that were interpreted, or whose material was translated.",
    formula=f"Sessions interpreted or translated / sessions of which it is told. {IN_FULL}",
    numerator="Sessions held that the register calls interpreted: spoken or in writing, in family languages",
    denominator="Sessions held of which the register says whether they were",
    exclusions=(
        "Sessions of which nobody recorded it. By language it cannot be told: no file says which languages "
        "families speak, and which were offered"
    ),
    source="Trellis; languages of 5 % of families and more are to be served (usual rule)",
    kind="counted",
    count="interpreted",
    of="interpretation_told",
    measures=("interpretation_told", "interpreted"),
    dimensions=("activity", "partner"),
    unit_of_count="sessions",
    counted_as="sessions",
    links=sums("activity", "partner"),
)

ENTRIES = (LANGUAGES, FIDELITY, CAPACITY, DEPENDENCY, CONCENTRATION)
