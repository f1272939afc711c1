"""The gate: who is here, asked in every run before anything else. Who has no role gets no further."""

from typing import NoReturn

import streamlit as st

from flows import sign_in
from flows.accounts import By
from flows.sign_in import Over, Unknown
from pages import VIEWS
from pages.front.provider import NotReady, Provider, provider
from pages.parts import tongue
from pages.parts.menu import page_of
from pages.parts.person import Person
from pages.parts.question import question
from pages.parts.written import written, written_address
from words import mark, tr

PURPOSE = mark("Do our partnerships work, for whom, and how sure can we be?")

TITLES = {"google": "Google", "microsoft": "Microsoft", "github": "GitHub", "okta": "Okta"}  # not text
"""How providers write themselves."""


def person(accounts: str) -> Person:
    """Who is here; ends the run for who may see nothing.

    Args:
        accounts: address of the database with the accounts.
    """
    try:
        signs_in = provider()
    except NotReady as why:
        st.error(tr("**Sign-in is set up by half, and so nobody is served.** {why}", why=written(why)))
        st.stop()
    if signs_in is None:
        return Person()
    claims = st.user.to_dict()
    if claims.get("is_logged_in") is not True:
        _sign_in(signs_in, tr("Sign in"), tr(PURPOSE), tr("Sign in with the account of your school."))
    try:
        told = sign_in.read(claims, signs_in.rules)
        admitted = sign_in.admit(accounts, told, signs_in.rules)
    except Over as why:
        _sign_in(signs_in, tr("Sign in again"), tr("Are you still there?"), str(why))
    except Unknown:
        _no_role(claims)
    name = str(claims.get("name") or admitted.account.email)
    return Person(By(admitted.account.key, admitted.viewer), name, accounts, admitted)


def alone() -> bool:
    """Whether only the one person at this computer looks, who may read how it is set up."""
    try:
        return provider() is None
    except NotReady:
        return False


def sign_out(who: Person) -> None:
    """End every sign-in of this person, here and in every other window."""
    try:
        if who.admitted is not None:
            sign_in.sign_out(who.accounts, who.admitted)
    finally:
        st.logout()


def _sign_in(signs_in: Provider, title: str, asked: str, answer: str) -> NoReturn:
    _keep_the_address()
    tongue.choice()
    st.title(title)
    question(asked, written(answer), tr("You come back to the page you asked for."), first=True)
    with st.container(horizontal=True, gap="small"):
        for name in signs_in.names:
            label = tr("Sign in with {provider}", provider=TITLES.get(name, name)) if name else tr("Sign in")
            key = f"sign_in_{name}"
            if st.button(written(label), icon=":material/login:", type="primary", key=key):
                st.login(name or None)
    st.stop()


def _no_role(claims: dict) -> NoReturn:
    _keep_the_address()
    tongue.choice()
    st.title(tr("Welcome"))
    address = written_address(claims.get("email") or tr("not told"))
    confirmed = claims.get("email_verified") is True
    question(
        tr("What may you see?"),
        tr("You are signed in, and nobody has given you a role yet."),
        tr(
            "Ask whoever looks after Trellis in your district to let you in, and tell them your "
            "e-mail address: {address}.",
            address=address,
        )
        + ("" if confirmed else " " + tr("Your provider does not say it is confirmed.")),
        tr("When they have, reload this page."),
        first=True,
    )
    if st.button(tr("Sign out"), icon=":material/logout:", key="sign_out"):
        st.logout()
    st.stop()


def _keep_the_address() -> None:
    """Let every view have its address, so that the one asked for still stands in the browser."""
    st.navigation([page_of(view) for view in VIEWS], position="hidden")
