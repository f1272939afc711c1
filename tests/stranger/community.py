"""What the neighbourhood got and said, from the register and the printed definitions."""

from tests.stranger.codes import codes
from tests.stranger.figures import full
from tests.stranger.files import year_of
from tests.stranger.groups import Table
from tests.stranger.register import grouped, here, number


def online_resource_use(files, year, school, by) -> Table:
    latest: dict[tuple, dict] = {}
    for row in files.register.get("Resource uses", []):
        if here(row, school) and year_of(row["Date"]) == year:
            key = (row["School"], row["Resource"])
            latest[key] = max(latest.get(key, row), row, key=lambda row: row["Date"])

    def made(some):
        return full(sum(int(row["Opened it"]) for row in some), sum(int(row["Given access"]) for row in some))

    return grouped(list(latest.values()), by, "Resource", None, made)


def _outputs(files, year, school) -> list[dict]:
    rows = files.register.get("Project outputs", [])
    return [row for row in rows if here(row, school) and year_of(row["Date"]) == year]


def _sum(column: str):
    def made(some):
        return number(sum(int(row[column]) for row in some), len(some))

    return made


def neighbours_served(files, year, school, by) -> Table:
    rows = [row for row in _outputs(files, year, school) if row["Output"] == "People served"]
    return grouped(rows, by, "Activity", None, _sum("How many"))


def project_outputs(files, year, school, by) -> Table:
    rows = [row for row in _outputs(files, year, school) if row["Output"] != "People served"]
    return grouped(rows, by, "Output", codes("OUTPUT"), _sum("How many"))


def _mentions(files, year, school, by, mention) -> Table:
    rows = [
        {**row, "month": row["Date"][:4] + row["Date"][5:7]}
        for row in files.register["Mentions"]
        if here(row, school)
        and year_of(row["Date"]) == year
        and row["Mention"] == mention
        and row["How often"]
    ]
    return grouped(rows, by, "month", None, _sum("How often"))


def media_items(files, year, school, by) -> Table:
    return _mentions(files, year, school, by, "Media items")


def posts_shared(files, year, school, by) -> Table:
    return _mentions(files, year, school, by, "Posts shared")


def newsletters_opened(files, year, school, by) -> Table:
    return _mentions(files, year, school, by, "Newsletters opened")


def partner_enquiries(files, year, school, by) -> Table:
    return _mentions(files, year, school, by, "New partners asking")


def suggestions_answered(files, year, school, by) -> Table:
    rows = [
        row
        for row in files.register.get("Suggestions", [])
        if here(row, school) and year_of(row["Date"]) == year
    ]

    def made(some):
        return full(
            sum(bool(row["Date answered"]) and row["Date answered"] <= f"{year + 1}-06-30" for row in some),
            len(some),
        )

    return grouped(rows, by, "Made by", codes("ROLE"), made)


def people_served(files, year, school, by) -> Table:
    rows = [row for row in files.parents if here(row, school) and year_of(row["Date"]) == year]

    def made(some):
        people = len({(row["School"], row["Student ID"], row["Name"]) for row in some})
        return number(people, people)

    return grouped(rows, by, "Relationship", {"Parent": "parent_caregiver"}, made)
