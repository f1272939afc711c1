"""Columns that sheets about partnerships share."""

from loaders.register_sheet import Field

YES_NO = {"yes": "Yes", "no": "No"}  # not text

PARTNER = Field(
    "partner",
    "Partner code",
    "partner|partner id|partner name|organization|organisation|organization name|organisation name|donor|"
    "donor name|giver|contributor|sponsor|funder|provider",
    help="As on the sheet of partners. Blank: the school itself.",
    example="Example",
)

SCHOOL = Field(
    "school",
    "School code",
    "school|school id|school name|schoolid|school number|site|campus",
    help="Blank: the whole district.",
)
