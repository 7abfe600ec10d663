"""Regular expressions of the knowledge, and its names with a `*`, read as `extension/engine/patterns.js` reads them."""

import re
from functools import lru_cache

# JavaScript reads these otherwise: line ends, and the long s and the Kelvin sign as its s and k.
READ_OTHERWISE = re.compile("[\u2028\u2029\u017f\u212a]")


@lru_cache(maxsize=1024)  # when first needed: all of them at once would take longer than the server's whole start
def compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns, upper and lower case alike, with \\d, \\w and letters those of ASCII, as JavaScript reads them."""
    return tuple(re.compile(pattern, re.IGNORECASE | re.ASCII) for pattern in patterns)


def found(patterns: tuple[str, ...], text: str) -> bool:
    """Whether the text holds one of the patterns."""
    whole = text.rstrip("\n")  # so that `$` is the end, as in JavaScript, and not the place before a last line end
    return patterns != () and any_of(patterns).search(whole) is not None


@lru_cache(maxsize=1024)
def any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all of them, tried in one go: most texts hold none. `tsuho check` lets none name a group."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE | re.ASCII)


def is_one_of(name: str, written: tuple[str, ...]) -> bool:
    """Whether the name of a parameter, in lower case, is one of those; a `*` at an end stands for any letters."""
    return any(_is(name, each) for each in written)


def _is(name: str, written: str) -> bool:
    bare = written.strip("*")
    if written.startswith("*"):
        return bare in name if written.endswith("*") else name.endswith(bare)
    return name.startswith(bare) if written.endswith("*") else name == bare
