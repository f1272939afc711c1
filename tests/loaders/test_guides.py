from loaders import FORMS
from loaders.guides import GUIDES


def test_every_kind_of_file_has_its_guide():
    assert [form.key for form in FORMS if form.key not in GUIDES] == []


def test_a_guide_says_how_what_and_what_not():
    lacking = [
        key for key, guide in GUIDES.items() if not all((guide.tools, guide.steps, guide.used, guide.dropped))
    ]
    assert lacking == []
