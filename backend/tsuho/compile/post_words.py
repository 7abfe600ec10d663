"""`suggest.json`: what was learned of posts, by which a kind of harm is offered for one. Pure."""

from typing import Any

from tsuho.compile.post_examples import learned_posts
from tsuho.records import Knowledge


def post_words(knowledge: Knowledge) -> dict[str, Any]:
    """The table as `extension/engine/suggest.js` reads it."""
    words, learned = knowledge.harm_words.posts, learned_posts(knowledge)
    return {
        "longest": words.longest,
        "most_words": words.most_words,
        "learned": {**learned._asdict(), "kinds": "|".join(learned.kinds)},
    }
