"""What the servers are asked: every situation there is, and one report as people write them."""

import json

from tests.both_languages import situations

from tsuho.records import Knowledge

REPORT = {
    "url": "https://bbs.example.jp/thread/1?utm_source=mail&utm_medium=share",
    "page_url": "https://bbs.example.jp/thread/1",
    "title": "雑談 Part 3 - 例の掲示板",
    "quote": "（例）名前と勤め先を書いて悪口を言っている書き込みです。" * 4,
    "notes": "実名と勤務先が書かれています。先週から続いていて、同じ人が何度も書いているようです。" * 2,
    "seen_at": "2026-11-23T21:05:00+09:00",
    "post": {
        "permalink": "https://bbs.example.jp/thread/1#r57",
        "author": "名無しさん",
        "author_id": "ab12",
        "number": "57",
        "posted_at": "2026-11-20T08:14:00+09:00",
    },
}


def bodies(knowledge: Knowledge) -> dict[str, list[bytes]]:
    """The requests' bodies by path; of all situations, so that no answer is favoured."""
    asked = situations(knowledge)
    return {
        "/v1/triage": [_json(situation) for situation in asked],
        "/v1/drafts": [_json({**situation, "report": REPORT}) for situation in asked],
    }


def _json(values: object) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode()
