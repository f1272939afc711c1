from hashlib import blake2b

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from loaders.coded import written
from loaders.respondent import by_answers, by_id, repeats


def text(*values):
    return pd.Series(list(values), dtype="str")


def said(*values):
    return written(text(*values))


def test_an_id_given_twice_gets_an_ordinal():
    assert by_id(text("7", "8", "7 ", "7")).tolist() == ["7", "8", "7~2", "7~3"]


def test_equal_answers_at_the_same_time_are_two_respondents():
    keys = by_answers(text("2025-10-01T18:03:11", "2025-10-01T18:03:11"), {"q": said("Good", "Good")})
    assert keys.nunique() == 2


def test_a_later_download_finds_the_keys_again():
    times = ["2025-10-01T18:03:11", "2025-10-01T18:03:11", "2025-10-02T08:15:00"]
    first = by_answers(text(*times), {"q": said("Good", "Good", None)})
    later = by_answers(
        text(*times, "2025-10-03T07:00:00"),
        {"added": said(None, None, None, "6"), "q": said("Good", "Good", None, "Good")},
    )
    assert later.tolist()[:3] == first.tolist()


def siphash(key: bytes, text: bytes) -> int:
    """SipHash-2-4 as its paper has it (Aumasson & Bernstein 2012, section 2)."""
    whole = 2**64 - 1

    def turned(value: int, by: int) -> int:
        return (value << by | value >> (64 - by)) & whole

    def rounds(a: int, b: int, c: int, d: int, times: int) -> tuple[int, int, int, int]:
        for _ in range(times):
            a, c = (a + b) & whole, (c + d) & whole
            b, d = turned(b, 13) ^ a, turned(d, 16) ^ c
            a = turned(a, 32)
            c, a = (c + b) & whole, (a + d) & whole
            b, d = turned(b, 17) ^ c, turned(d, 21) ^ a
            c = turned(c, 32)
        return a, b, c, d

    first, second = (int.from_bytes(key[at : at + 8], "little") for at in (0, 8))
    state = (
        first ^ 0x736F6D6570736575,
        second ^ 0x646F72616E646F6D,
        first ^ 0x6C7967656E657261,
        second ^ 0x7465646279746573,
    )
    padded = text + bytes(7 - len(text) % 8) + bytes([len(text) % 256])
    for at in range(0, len(padded), 8):
        word = int.from_bytes(padded[at : at + 8], "little")
        a, b, c, d = rounds(*state[:3], state[3] ^ word, 2)
        state = (a ^ word, b, c, d)
    a, b, c, d = rounds(state[0], state[1], state[2] ^ 0xFF, state[3], 4)
    return a ^ b ^ c ^ d


def test_the_hash_is_the_papers():
    # The test vector of its appendix A: key 00 to 0f, message 00 to 0e.
    assert siphash(bytes(range(16)), bytes(range(15))) == 0xA129CA6149BE45E5


def test_a_key_is_the_same_for_ever():
    key = by_answers(text("2025-10-01T18:03:11"), {"r": said(None), "q": said(" Good"), "a": said("1")})

    def part(name: str, answer: str) -> int:
        """SipHash, spread by the last step of SplitMix64 (Steele, Lea & Flood 2014)."""
        value = siphash(blake2b(name.encode(), digest_size=8).hexdigest().encode(), answer.encode())
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        value = (value ^ value >> 27) * 0x94D049BB133111EB % 2**64
        return value ^ value >> 31

    line = part("\x1ftime", "2025-10-01T18:03:11") + part("q", "Good") + part("a", "1")
    assert key.tolist() == [(line % 2**64).to_bytes(8, "little").hex()]


def test_only_whole_repeats_of_an_id_are_repeats():
    ids, answers = text("7", "7", "7", None, None), said("a", "a", "b", "a", "a")
    assert repeats(ids, {"q": answers}).tolist() == [False, True, False, False, False]


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["x", "y", None])), min_size=1))
def test_keys_are_unique_and_do_not_hang_on_the_order_of_other_lines(lines):
    frame = pd.DataFrame(lines, columns=["time", "said"]).astype("str")
    keys = by_answers(frame["time"], {"q": written(frame["said"])})
    assert keys.is_unique
    turned = frame.iloc[::-1].reset_index(drop=True)
    assert set(by_answers(turned["time"], {"q": written(turned["said"])})) == set(keys)
