"""What happens to workbooks, OpenDocument sheets, zips and XML on their way, whatever is in them."""

import random
import re
from collections.abc import Callable, Mapping

from tests.mangled.parts import LAUGHS, OUTSIDE, turned
from tests.mangled.zips import parts, zipped

Change = Callable[[bytes, random.Random], bytes]
_DEEP = 5000
"""Elements within elements: more than any parser's stack is meant for."""


def _member(data: bytes, chance: random.Random) -> str:
    return chance.choice(sorted(name for name in parts(data) if name.endswith((".xml", ".csv"))))


def _inside(change: Callable[[bytes, random.Random], bytes]) -> Change:
    """A change of one member of a zip; of the whole where it is none."""

    def make(data: bytes, chance: random.Random) -> bytes:
        if not data.startswith(b"PK\x03\x04"):
            return change(data, chance)
        name = _member(data, chance)
        return zipped({**parts(data), name: change(parts(data)[name], chance)})

    return make


def _entity(head: bytes, use: bytes) -> Callable[[bytes, random.Random], bytes]:
    """The entity used in every text of an element."""

    def make(xml: bytes, _: random.Random) -> bytes:
        return head + re.sub(
            rb">([^<>]+)<", b">" + use + b"<", re.sub(rb"^<\?xml[^>]*\?>", b"", xml), count=20
        )

    return make


def _nested(xml: bytes, _: random.Random) -> bytes:
    at = xml.find(b"</")
    return xml[:at] + b"<a>" * _DEEP + b"</a>" * _DEEP + xml[at:]


def _renamed(data: bytes, chance: random.Random) -> bytes:
    if not data.startswith(b"PK\x03\x04"):
        return data[::-1]
    names = sorted(parts(data))
    order = chance.sample(names, len(names))
    return zipped({new: parts(data)[old] for old, new in zip(names, order, strict=True)})


def _backwards(data: bytes, _: random.Random) -> bytes:
    if not data.startswith(b"PK\x03\x04"):
        return data + data
    return zipped(dict(reversed(parts(data).items())))


def _nothing_in(data: bytes, chance: random.Random) -> bytes:
    return zipped({**parts(data), _member(data, chance): b""}) if data.startswith(b"PK") else b"<"


CHANGES: Mapping[str, Change] = {
    "as it is": lambda data, _: data,
    **{f"cut after {n}/8": lambda data, _, n=n: data[: len(data) * n // 8 + 9] for n in (1, 4, 7)},
    **{f"bits turned, {n}": lambda data, chance, n=n: turned(data, chance, n) for n in (1, 9)},
    **{
        f"bits of a part turned, {n}": _inside(lambda part, chance, n=n: turned(part, chance, n))
        for n in (1, 9)
    },
    "zero bytes behind": lambda data, _: data + bytes(5000),
    "zero bytes in a part": _inside(
        lambda part, chance: part[: len(part) // 2] + bytes(90) + part[len(part) // 2 :]
    ),
    "a part cut": _inside(lambda part, chance: part[: len(part) // 2]),
    "a part empty": _nothing_in,
    "parts under other names": _renamed,
    "parts in another order": _backwards,
    "an entity bomb": _inside(_entity(LAUGHS, b"&l9;")),
    "an external entity": _inside(_entity(OUTSIDE, b"&x;")),
    "elements within elements": _inside(_nested),
}
"""What happens to a file that holds others, by its name."""
