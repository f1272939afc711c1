"""The kinds of files that can be read."""

from loaders import FORMS
from loaders.form import Form
from loaders.guides import GUIDES, Guide


def kinds() -> dict[str, str]:
    """What each format is called by a school office, in the order they are tried."""
    return {form.key: form.title for form in FORMS}


def guides() -> list[tuple[Form, Guide]]:
    """Each form with how to get its files, in the order they are tried."""
    return [(form, GUIDES[form.key]) for form in FORMS]
