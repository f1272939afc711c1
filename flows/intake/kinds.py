"""The kinds of files that can be read."""

from loaders import FORMS


def kinds() -> dict[str, str]:
    """What each format is called by a school office, in the order they are tried."""
    return {form.key: form.title for form in FORMS}
