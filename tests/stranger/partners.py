"""Who really works with the schools, from the register and the printed definitions."""

from collections import defaultdict

from tests.stranger.figures import Figure, full
from tests.stranger.files import Files, year_of
from tests.stranger.groups import Table
from tests.stranger.register import days, here, last_day, number, work

ACTIVE = ("active", "renewing")


def partners(files: Files, year: int, school: str | None) -> dict[str, dict]:
    """Partners of the place that had begun by the last day known."""
    last = last_day(files, year, school)
    rows = {
        row["Partner"]: row
        for row in files.register["Partners"]
        if not row["First day"] or row["First day"] <= last
    }
    if not school:
        return rows
    mine = {partner for partner, day in work(files, school) if year_of(day) == year}
    mine |= {s["Partner"] for s in files.sessions if here(s, school) and year_of(s["Day"]) == year}
    mine |= {a["Partner"] for a in files.activities.values() if a["School"] == school}
    for sheet, column in (("Contributions", "Date"), ("Goals", "Due"), ("Contacts", "Date")):
        mine |= {
            row["Partner"]
            for row in files.register[sheet]
            if here(row, school) and year_of(row[column]) == year
        }
    return {key: row for key, row in rows.items() if key in mine}


def at_work(files: Files, year: int, school: str | None) -> set[str]:
    """Partners seen at work in the last 90 days that are known."""
    last = last_day(files, year, school)
    return {partner for partner, day in work(files, school) if day <= last and days(last, day) < 90}


def active(files: Files, year: int, school: str | None) -> dict[str, dict]:
    seen = at_work(files, year, school)
    return {
        key: row
        for key, row in partners(files, year, school).items()
        if row["Stage"] in ACTIVE and key in seen
    }


def by_partner(files: Files, yes: set[str], out_of: set[str], by: str | None, made) -> Table:
    """``made(count, n)`` of everybody and of each kind of partner, or each partner."""
    kinds = {row["Partner"]: row["Partner type"] for row in files.register["Partners"]}
    table = {"whole": made(len(yes & out_of), len(out_of))}
    if by == "partner_type":
        for kind in set(kinds.values()):
            of_it = {key for key in out_of if kinds[key] == kind}
            table[kind] = made(len(yes & of_it), len(of_it))
    if by == "partner":
        for key in out_of:
            table[key] = made(len(yes & {key}), 1)
    return table


def active_partners(files, year, school, by) -> Table:
    return by_partner(files, set(active(files, year, school)), set(partners(files, year, school)), by, number)


def paper_partners(files, year, school, by) -> Table:
    last, all_of = last_day(files, year, school), partners(files, year, school)
    stands = {
        key
        for key, row in all_of.items()
        if (
            row["Agreement end"] >= last
            if row["Agreement end"]
            else row["Stage"] in ("formalised", "active", "review", "renewing")
        )
    }
    return by_partner(files, stands - at_work(files, year, school), set(all_of), by, number)


def agreement_coverage(files, year, school, by) -> Table:
    last, rows = last_day(files, year, school), active(files, year, school)
    table = {"whole": full(len(rows), len(rows))}
    for key in ("current", "soon", "lapsed", ""):
        count = 0
        for row in rows.values():
            end = row["Agreement end"]
            kind = (
                "" if not end else "lapsed" if end < last else "soon" if days(end, last) <= 60 else "current"
            )
            count += kind == key
        table[key] = full(count, len(rows))
    return table


def agreement_days(files, year, school, by) -> Table:
    last, rows = last_day(files, year, school), active(files, year, school)
    runs = {key: days(row["Agreement end"], last) for key, row in rows.items() if row["Agreement end"]}
    left = [day for day in runs.values() if day >= 0]
    table = {"whole": Figure(min(left) if left else None, len(left))}
    return table | ({key: Figure(day, 1) for key, day in runs.items()} if by else {})


def partners_by_stage(files, year, school, by) -> Table:
    rows = partners(files, year, school)
    if by == "stage":
        table = {"whole": number(len(rows), len(rows))}
        for stage in {row["Stage"] for row in rows.values()}:
            count = sum(row["Stage"] == stage for row in rows.values())
            table[stage] = number(count, count)
        return table
    return by_partner(files, set(rows), set(rows), by, number)


def seen_in(files: Files, year: int, school: str | None) -> dict[str, int]:
    """How often each partner of the place was seen at work in a school year."""
    seen: dict[str, int] = defaultdict(int)
    for partner, day in work(files, school):
        seen[partner] += year_of(day) == year
    return {partner: times for partner, times in seen.items() if times}


def lasting_partners(files, year, school, by) -> Table:
    last, rows = last_day(files, year, school), partners(files, year, school)
    known = {key for key in seen_in(files, year, school) if rows.get(key, {}).get("First day")}
    edge = f"{int(last[:4]) - 3}{last[4:]}"
    return by_partner(files, {key for key in known if rows[key]["First day"] <= edge}, known, by, full)


def one_off_partners(files, year, school, by) -> Table:
    seen = {
        key: times
        for key, times in seen_in(files, year, school).items()
        if key in partners(files, year, school)
    }
    return by_partner(files, {key for key, times in seen.items() if times == 1}, set(seen), by, full)


def partner_retention(files, year, school, by) -> Table:
    before = set(seen_in(files, year - 1, school))
    return by_partner(files, set(seen_in(files, year, school)), before, by, full)


def partner_diversity(files, year, school, by) -> Table:
    told = {key: row["Under-represented community"] for key, row in partners(files, year, school).items()}
    answered = {key for key, answer in told.items() if answer}
    return by_partner(files, {key for key in answered if told[key] == "Yes"}, answered, by, full)


def last_contacts(files: Files, year: int, school: str | None) -> dict[str, int]:
    """Days since the last two-way contact with each active partner."""
    last = last_day(files, year, school)
    found: dict[str, int] = {}
    for row in files.register["Contacts"]:
        if here(row, school) and row["Two-way"].lower() == "yes" and row["Date"] <= last:
            since = days(last, row["Date"])
            found[row["Partner"]] = min(found.get(row["Partner"], since), since)
    return {key: found[key] for key in active(files, year, school) if key in found}


def recent_contact(files, year, school, by) -> Table:
    recent = {key for key, since in last_contacts(files, year, school).items() if since < 30}
    return by_partner(files, recent, set(active(files, year, school)), by, full)


def days_since_contact(files, year, school, by) -> Table:
    since = last_contacts(files, year, school)
    table = {"whole": Figure(max(since.values(), default=None), len(since))}
    return table | ({key: Figure(value, 1) for key, value in since.items()} if by else {})


def training_coverage(files, year, school, by) -> Table:
    last = last_day(files, year, school)
    trained = {
        row["Partner"]
        for row in files.register["Trainings"]
        if row["Partner"] and here(row, school) and row["Date"] <= last and days(last, row["Date"]) < 365
    }
    out_of = {key for key, row in active(files, year, school).items() if row["Partner type"] != "individual"}
    return by_partner(files, trained, out_of, by, full)
