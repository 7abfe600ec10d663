"""A knowledge small enough to read: three harms, two roles, two wishes, four desks. The facts in it are made up."""

import tomllib
from typing import Any

from tsuho.knowledge import CHECKOUT
from tsuho.records import FormWords, Knowledge, Phrases

SOURCES = ["S01"]
DAY = "2026-11-01"


def words(ja: str, en: str | None = None) -> dict[str, str]:
    return {"ja": ja, "en": en or f"{ja} (en)"}


def desk(id: str, **more: Any) -> dict[str, Any]:
    unknown = {"answer": "unknown", "ja": "未確認です。", "en": "Not verified."}
    return {
        "id": id,
        "leaflet": True,
        "kind": "hotline",
        "name": words(id),
        "short": words(id),
        "operator": words("運営者"),
        "checked_on": DAY,
        "sources": SOURCES,
        "hosts": [f"{id}.example.jp"],
        "does": [{"action": "report", **words(f"{id}が受け付けます。"), "sources": SOURCES}],
        "who": [{**words("誰でも。"), "sources": SOURCES}],
        "accepts": [{"sources": SOURCES}],
        "anonymous": unknown,
        "screenshots": unknown,
        "answers": unknown,
        "how_long": unknown,
        "form": {
            "opens": f"https://{id}.example.jp/form",
            "verified": True,
            "limits": {"url": 500, "notes": 40},
            "sources": SOURCES,
        },
    } | more


def harm(id: str, number: str, danger: str = "none", evidence: str = "allowed") -> dict[str, Any]:
    return {
        "id": id,
        "number": number,
        "group": "rights",
        "kind": "rights",
        "label": words(id),
        "line": words("一文。"),
        "example": words("例。"),
        "words": ["一", "二", "三"],
        "usual_role": "victim",
        "usual_wish": "takedown",
        "danger": danger,
        "evidence": evidence,
        "leaflet_rows": [],
        "sources": SOURCES,
        "checked_on": DAY,
    }


def order(*desks: str, **more: Any) -> dict[str, Any]:
    return {"desks": list(desks), **more}


def rules(harm: str, *orders: dict[str, Any]) -> dict[str, Any]:
    return {"harm": harm, "order": list(orders), "sources": SOURCES, "checked_on": DAY}


def template(desk: str) -> dict[str, Any]:
    fields = [
        {"id": "url", "label": words("URL"), "value": words("{url}", "{url}")},
        {"id": "notes", "label": words("詳細"), "value": words("{notes}\n書き込み: {quote}", "{notes}\nPost: {quote}")},
    ]
    return {"desk": desk, "template": [{"opening": words("{harm}について通報します。"), "fields": fields}]}


LIMITS: dict[str, Any] = {
    "report": {"address": 8192, "line": 2000, "passage": 20000, "others": 19},
    "drafts": {"fields": ["url", "notes"], "never_cut": ["url"], "word_ends": " ", "label_end": ":"},
    "person": {"facts": ["name"]},
    "bundle": {"largest": 2_097_152},
    "passphrases": {"rounds": 600_000},
    "addresses": {
        "private_networks": ["10.0.0.0/8"],
        "private_names": [".local"],
        "shops_of_apps": ["apps.example"],
        "own_schemes": ["file"],
        "network_schemes": [""],
        "sessions": ["sid"],
    },
    "receipts": {"look_again_days": 14},
    "corrections": {"phone": "0[0-9]+"},
    "server": {"header": "Tsuho-Server"},
}

PREFLIGHT: dict[str, Any] = {
    "patterns": {"search": ["/search"]},
    "lists": {"mail_hosts": ["mail.example.jp"]},
    "rule": [
        {
            "id": "P01",
            "when": {"empty": ["url"]},
            "severity": "stop",
            "message": words("URLがありません。"),
            "basis": "stated",
            "sources": SOURCES,
        },
        {
            "id": "P02",
            "when": {"empty": ["notes"]},
            "severity": "fix",
            "desks": ["safeline"],
            "message": words("詳細がありません。"),
            "basis": "stated",
            "sources": SOURCES,
        },
    ],
}


def tiny(**more: Any) -> Knowledge:
    """The knowledge, with some of its parts replaced."""
    desks = [
        desk("ihc", declines=[{"harms": ["defamation"], "why": words("名誉毀損は扱いません。"), "sources": SOURCES}]),
        desk("safeline", accepts=[{"harms": ["defamation"], "category": words("中傷"), "sources": SOURCES}]),
        desk("emergency", form=None, does=[{"action": "call", **words("110番。"), "sources": SOURCES}]),
        desk("old", accepts=[{"valid_until": "2020-12-31", "sources": SOURCES}]),
    ]
    parts = {
        "product": {"edition": "2026-11-23.1", "server": "http://127.0.0.1:8710", "quick_exit": "https://example.jp/"},
        "limits": LIMITS,
        "harm_words": {
            "meanings": {"picture": ["写真", "photo"]},
            "typed": {"typed": {"csam": ["{picture} 交換"]}, "passed_over": ["写真館"], "everyday": ["天気"]},
            "posts": {"longest": 100, "most_words": 3},
        },
        "sources": {"S01": {"id": "S01", "title": "資料", "url": "https://example.jp/s", "dated": "2026-01-01"}},
        "groups": [{"id": "rights", "label": words("権利")}],
        "harms": {
            "csam": harm("csam", "H01", evidence="url_only"),
            "suicide_notice": harm("suicide_notice", "H02", danger="call"),
            "defamation": harm("defamation", "H03"),
        },
        "roles": {
            id: {"id": id, "label": words(id), "line": words("一文。"), "as_reporter": words(id), "asks_age": is_asked}
            for id, is_asked in (("victim", True), ("witness", False))
        },
        "wishes": {
            id: {"id": id, "label": words(id), "line": words("一文。"), "as_wish": words(id)}
            for id in ("takedown", "police")
        },
        "desks": {each["id"]: each for each in desks},
        "role_groups": [{"id": "anyone", "roles": ["victim", "witness"]}],
        "default_rules": {"order": [], "sources": SOURCES, "checked_on": DAY},
        "rules": {
            "csam": rules("csam", order("old", "ihc")),
            "suicide_notice": rules("suicide_notice", order("ihc", "emergency")),
            "defamation": rules("defamation", order("safeline", roles=["victim"]), order("ihc", "safeline")),
        },
        "templates": {id: template(id) for id in ("ihc", "safeline")},
        "phrases": {
            name: words("".join(f"{{{slot}}}" for slot in slots) or ", ") for name, slots in Phrases.SLOTS.items()
        },
        "preflight": PREFLIGHT,
        "platforms": {
            "example": {
                "id": "example",
                "name": words("例の掲示板"),
                "kind": "board",
                "hosts": ["bbs.example.jp"],
                "checked_on": DAY,
                "sources": SOURCES,
            }
        },
        "form_order": {"labels": [], "halves": [], "names": []},
        "form_labels": {},
        "page_words": {},
        "form_words": {name: [] for name in FormWords.model_fields if name != "parts"},
        "holidays": {
            "known_until": "2027-12-31",
            "days": ["2026-11-23"],
            "year_end": {"first": "12-29", "last": "01-03", "sources": SOURCES},
            "sources": SOURCES,
        },
        "ages": tomllib.loads((CHECKOUT / "shared_data" / "ages.toml").read_text("utf-8")),
        "leaflet": {"simple": [], "detailed": [], "flow": []},
    }
    return Knowledge.model_validate(parts | more)
