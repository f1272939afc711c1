import pytest

from loaders import money


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1250", "125000"),
        ("$1,250.00", "125000"),
        ("1,250.5", "125050"),
        (" $ 12 ", "1200"),
        ("12 USD", "1200"),
        ("USD 12", "1200"),
        ("0", "0"),
        ("n/a", ""),
        ("TBD", ""),
        ("-25", None),
        ("($25)", None),
        ("about 500", None),
        ("1.250,00 €", None),
        ("1.250", None),
        ("12,50", None),
        ("12.345", None),
        ("1,25,000", None),
        ("1000000000", "100000000000"),
        ("1000000001", None),
    ],
)
def test_money_is_whole_cents_or_nothing(text, cents):
    assert money.cents(text) == cents


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1.250,00", "two ways"),
        ("1.250", "two ways"),
        ("12,50", "two ways"),
        ("£20", "another currency"),
        ("-25", "below 0"),
        ("lots", "no amount"),
    ],
)
def test_what_is_no_amount_says_why(text, says):
    what, mend = money.why_no_money(text)
    assert says in what
    assert mend


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("72.5", "72.5"),
        ("72%", "72"),
        ("-3", "-3"),
        ("1,250", "1250"),
        ("80.000", "80"),
        ("0.125", "0.125"),
        ("100", "100"),
        ("0.0005", None),
        ("72,5", None),
        ("most", None),
    ],
)
def test_numbers_of_goals_are_decimals(text, number):
    assert money.number(text) == number
