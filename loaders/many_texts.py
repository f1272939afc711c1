"""Rules for one text, applied to all texts of a column at once: most have nothing to change, and a look at
their letters tells it. The others are judged one by one."""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from loaders import scales
from loaders.text_columns import letters_of
from loaders.words import plains

_UNEVEN = r"^ | $|  |[\x00-\x1f\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}]"
"""A space that is doubled, outer or none of the common ones."""
_LONGEST = max(len(text) for text in scales.MISSING)


def single_spaced(texts: pa.Array) -> pa.Array:
    """Each text without outer spaces and with single ones inside, as ``" ".join(text.split())`` makes it."""
    letters = letters_of(texts)
    if len(letters) and letters.min() >= ord(" ") and letters.max() < 127:
        space = letters == ord(" ")
        outer = pc.or_(pc.starts_with(texts, " "), pc.ends_with(texts, " "))
        if not (space[1:] & space[:-1]).any() and not pc.any(outer).as_py():
            return texts
    uneven = pc.match_substring_regex(texts, _UNEVEN)
    if not pc.any(uneven).as_py():
        return texts
    mended = [" ".join(text.split()) for text in texts.filter(uneven).to_pylist()]
    return pc.replace_with_mask(texts, uneven, pa.array(mended, texts.type))


def plain_texts(texts: pa.Array) -> pa.Array:
    """Each text in plain words, as ``words.plain`` makes them."""
    lower = pc.ascii_lower(texts)
    odd = pc.match_substring_regex(lower, "[^a-z0-9#%+ ]|^ | $|  ")
    if not pc.any(odd).as_py():
        return lower
    return pc.replace_with_mask(lower, odd, pa.array(plains(texts.filter(odd).to_pylist()), lower.type))


def are_missing(texts: pa.Array) -> np.ndarray:
    """Which texts only stand for a blank, as ``scales.missing`` tells it."""
    bare = pc.utf8_trim_whitespace(texts)
    found = pc.is_in(pc.ascii_lower(bare), pa.array(sorted(scales.MISSING), bare.type))
    odd = pc.and_(pc.invert(pc.string_is_ascii(bare)), pc.less_equal(pc.utf8_length(bare), _LONGEST))
    if pc.any(odd).as_py():
        judged = [scales.missing(text) for text in bare.filter(odd).to_pylist()]
        found = pc.replace_with_mask(found, odd, pa.array(judged))
    return found.to_numpy(zero_copy_only=False)


def commonest(labels: pa.Array, many: np.ndarray) -> pa.Array:
    """The commonest way to write each text of those that differ in case alone; of equals the first.

    Args:
        many: how often each was written.
    """
    letters = letters_of(labels)
    plain = not len(letters) or letters.max() < 128
    if plain and not ((letters >= ord("A")) & (letters <= ord("Z"))).any():
        return labels
    if plain and len(pc.unique(pc.ascii_lower(labels))) == len(labels):
        return labels
    ways: dict[str, dict[str, int]] = {}
    texts = labels.to_pylist()
    for text, n in zip(texts, many.tolist(), strict=True):
        way = ways.setdefault(text.casefold(), {})
        way[text] = way.get(text, 0) + n
    best = {folded: min(way, key=lambda text: (-way[text], text)) for folded, way in ways.items()}
    return pa.array([best[text.casefold()] for text in texts], labels.type)
