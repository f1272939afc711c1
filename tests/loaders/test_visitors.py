import hashlib

import pandas as pd
import pyarrow as pa

from loaders.visitors import apart, bare_names, by_account, by_name, only_where, original_names
from tables.codes import UNMATCHED


def text(*values: str) -> pd.Series:
    return pd.Series(list(values), dtype="str")


def names(*values: str) -> pa.Array:
    return pa.array(values, pa.large_string())


def code(identity: str) -> str:
    return UNMATCHED + hashlib.sha256(identity.encode()).hexdigest()[:16]


def test_names_go_without_what_tools_add():
    assert bare_names(names("Ana  Rhea (External)", "Bo (Bob) Io", "Cem")).to_pylist() == [
        "Ana Rhea",
        "Bo (Bob) Io",
        "Cem",
    ]
    assert original_names(names("New (Ana Rhea)", "Cem Io")).to_pylist() == ["Ana Rhea", "Cem Io"]


def test_a_name_with_its_mail_is_a_person_whatever_the_case():
    codes = by_name(text("Ana Rhea", "ana rhea", "Bo"), text("A@x.org", "a@x.org ", ""))
    assert codes.tolist() == [code("both:ana rhea|a@x.org")] * 2 + [code("both:bo|")]


def test_the_same_codes_come_of_columns_told_by_their_texts():
    called, mails = text("Ana", "Bo", "Ana"), text("", "b@x.org", "")
    told = by_name(called.astype("category"), mails.astype("category"))
    assert told.tolist() == by_name(called, mails).tolist()


def test_somebody_without_a_mail_is_the_one_account_of_that_name():
    codes = by_account(
        text("Ana", "ANA", "Bo", "Bo", "Bo", ""), text("a@x.org", "", "b@x.org", "c@x.org", "", "")
    )
    assert codes.tolist() == [
        code("mail:a@x.org"),
        code("mail:a@x.org"),
        code("mail:b@x.org"),
        code("mail:c@x.org"),
        code("name:bo"),
        code("name:"),
    ]


def test_rows_that_are_one_person_each_have_codes_of_their_own():
    codes = apart(by_name(text("Ana", "Ana", "Bo"), text("", "", "")))
    assert codes.nunique() == 3
    assert codes.iloc[0] == code("both:ana|")


def test_nobody_has_no_code():
    codes = by_name(text("Ana", ""), text("", ""))
    assert only_where(codes, codes.notna().to_numpy()).tolist() == codes.tolist()
    assert only_where(codes, pd.Series([True, False]).to_numpy()).tolist() == [code("both:ana|"), ""]
