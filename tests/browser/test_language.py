"""The choice of language in a real browser, where boxes and the address keep what was chosen."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.seeing import of_sample, opened, settled

pytestmark = pytest.mark.browser


def chosen(page: Page, label: str) -> str:
    """What a box shows."""
    return page.get_by_role("combobox", name=label).input_value()


def choose(page: Page, label: str, option: str) -> None:
    """Choose in a box."""
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option, exact=True).click()
    page.wait_for_timeout(500)
    settled(page)


@pytest.mark.prove
def test_another_language_keeps_the_page_and_all_that_is_chosen(page: Page, sample_server: str):
    opened(page, of_sample(sample_server, "equity", group="Family income", show_as="Board member"))
    choose(page, "Language · Idioma", "Español")
    expect(page.locator("h1")).to_have_text("Equidad")
    spanish = {label: chosen(page, label) for label in ("Datos", "Ver como", "Grupos")}
    assert spanish["Datos"] == "Distrito de muestra"
    assert spanish["Ver como"] == "Integrante de la junta"
    assert spanish["Grupos"] not in ("", "Todos los grupos", "All groups")
    choose(page, "Año escolar", "2024–25")
    assert {label: chosen(page, label) for label in spanish} == spanish
    assert chosen(page, "Año escolar") == "2024–25"
    again = page.url
    opened(page, again)
    assert {label: chosen(page, label) for label in spanish} == spanish
    choose(page, "Language · Idioma", "English")
    expect(page.locator("h1")).to_have_text("Equity")
    assert chosen(page, "Groups") == "Family income"
    assert chosen(page, "Show as") == "Board member"
    assert chosen(page, "School year") == "2024–25"
    choose(page, "School year", "2025–26")
    assert chosen(page, "Groups") == "Family income"


@pytest.mark.prove
def test_a_box_that_asks_stays_in_the_language_when_it_runs_alone(page: Page, sample_server: str):
    opened(page, of_sample(sample_server, "impact", school="Alder Creek Elementary", lang="Español"))
    page.get_by_role("button", name="Próximo paso").first.click()
    box = page.get_by_role("dialog")
    box.get_by_label("¿Qué se va a hacer?").fill("")
    box.get_by_role("button", name="Decidir").click()
    expect(box.get_by_text("Diga qué se va a hacer.")).to_be_visible()
    expect(box.get_by_label("¿Quién lo hace?")).to_be_visible()
    expect(box.get_by_role("heading")).to_have_text("Decidir un próximo paso")
