"""Words that the program itself puts into drafts and findings."""

from typing import ClassVar

from tsuho.records.base import Record, Words


class Phrases(Record):
    """All of `phrases.toml`: texts with `{slots}`."""

    SLOTS: ClassVar[dict[str, tuple[str, ...]]] = {
        "further_post": ("number", "facts"),
        "between_facts": (),
        "post_number": ("number",),
        "post_author": ("author",),
        "posted_at": ("posted_at",),
        "author_with_id": ("author", "author_id"),
        "in_japan_time": ("moment",),
        "finding_of_post": ("number", "message"),
    }

    further_post: Words
    between_facts: Words
    post_number: Words
    post_author: Words
    posted_at: Words
    author_with_id: Words
    in_japan_time: Words
    finding_of_post: Words
