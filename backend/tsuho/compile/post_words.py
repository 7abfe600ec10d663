"""`suggest.json`: the words by which a kind of harm is offered for a post, small. Pure.

Words stand with | between them, lines of words with ; (neither is in a word), so that a thousand words cost no marks.
"""

from collections.abc import Mapping
from typing import Any

from tsuho.engine.examples import Counts
from tsuho.engine.suggest import count_posts
from tsuho.records import HarmWords


def post_words(harm_words: HarmWords) -> dict[str, Any]:
    """The table as `extension/engine/suggest.js` reads it."""
    words, examples = harm_words.posts, count_posts(harm_words)
    return {
        "enough": words.enough,
        "quiet_weighs": words.quiet_weighs,
        "longest": words.longest,
        "most_words": words.most_words,
        "passed_over": "|".join(words.passed_over),
        "meanings": _joined(words.meanings, "|"),
        "lines": _joined({**words.posts, "quiet": words.signs.quiet, "danger": words.signs.danger}, ";"),
        "kinds": _table(examples.kinds),
        "telling": _table(examples.telling),
    }


def _joined(table: Mapping[str, tuple[str, ...]], mark: str) -> dict[str, str]:
    return {key: mark.join(each) for key, each in table.items()}


def _table(counts: Counts) -> dict[str, Any]:
    return {**counts._asdict(), "subjects": "|".join(counts.subjects)}
