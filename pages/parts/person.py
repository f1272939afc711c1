"""Who is here: the one person at this computer, or somebody who signed in."""

from dataclasses import dataclass

from flows import sign_in
from flows.accounts import HERE, By
from flows.sign_in import Admitted


@dataclass(frozen=True)
class Person:
    """Who does something.

    Attributes:
        by: by whom it is noted, and what they may do.
        name: as the provider tells it; "" for the one at this computer.
        accounts: address of the database with the accounts.
        admitted: the sign-in; None for the one at this computer.
    """

    by: By = HERE
    name: str = ""
    accounts: str = ""
    admitted: Admitted | None = None

    @property
    def owner(self) -> str:
        """Whose the files are that wait to be loaded; "" for the one person at a computer."""
        return self.by.key if self.admitted is not None else ""

    def confirm(self) -> None:
        """Be sure that nothing changed since the page was drawn: before what is done or handed out by a
        press that does not draw it anew (dialogs, downloads).

        Raises:
            NotAllowed: the role or the schools changed, or the sign-in is over.
        """
        if self.admitted is not None:
            sign_in.still(self.accounts, self.admitted)
