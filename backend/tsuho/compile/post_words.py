"""`suggest.json`: the words by which a kind of harm is offered for a post, small. Pure.

Words stand with | between them, lines of words with ; (neither is in a word), and meanings have names of a letter or
two, so that a thousand words cost no marks.
"""

import re
from collections.abc import Iterable, Mapping
from string import ascii_lowercase
from typing import Any

from tsuho.compile.post_examples import count_posts
from tsuho.records import HarmWords

_MEANINGS = re.compile(r"(?<=[{])[^{}]+(?=[}])")


def post_words(harm_words: HarmWords) -> dict[str, Any]:
    """The table as `extension/engine/suggest.js` reads it."""
    words, examples = harm_words.posts, count_posts(harm_words)
    short = dict(zip(words.meanings, _names(len(words.meanings)), strict=True))
    lines = {**words.posts, "quiet": words.signs.quiet, "danger": words.signs.danger}
    return {
        "enough": words.enough,
        "quiet_weighs": words.quiet_weighs,
        "longest": words.longest,
        "most_words": words.most_words,
        "passed_over": "|".join(words.passed_over),
        "meanings": {short[meaning]: "|".join(each) for meaning, each in words.meanings.items()},
        "lines": {subject: ";".join(_shortened(each, short)) for subject, each in lines.items()},
        "kinds": {**examples.kinds._asdict(), "subjects": "|".join(examples.kinds.subjects)},
        "telling": examples.telling._asdict(),
    }


def _names(many: int) -> list[str]:
    """a … z, ba … zz; never figures, which JavaScript would put in an order of its own."""
    letters = len(ascii_lowercase)
    return [
        (ascii_lowercase[at // letters] if at >= letters else "") + ascii_lowercase[at % letters] for at in range(many)
    ]


def _shortened(lines: Iterable[str], short: Mapping[str, str]) -> list[str]:
    return [_MEANINGS.sub(lambda said: "|".join(short[each] for each in said[0].split("|")), line) for line in lines]
