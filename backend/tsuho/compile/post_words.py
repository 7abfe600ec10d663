"""`suggest.json`: the words by which a kind of harm is offered for a post, small. Pure.

Words stand with | between them, lines of words with ; (neither is in a word), so that a thousand words cost no marks.
"""

from collections.abc import Mapping
from typing import Any

from tsuho.records import PostWords


def post_words(words: PostWords) -> dict[str, Any]:
    """The table as `extension/engine/suggest.js` reads it."""
    return {
        "enough": words.enough,
        "quiet_weighs": words.quiet_weighs,
        "longest": words.longest,
        "most_words": words.most_words,
        "passed_over": "|".join(words.passed_over),
        "meanings": _joined(words.meanings, "|"),
        "lines": _joined({**words.posts, "quiet": words.signs.quiet, "danger": words.signs.danger}, ";"),
    }


def _joined(table: Mapping[str, tuple[str, ...]], mark: str) -> dict[str, str]:
    return {key: mark.join(each) for key, each in table.items()}
