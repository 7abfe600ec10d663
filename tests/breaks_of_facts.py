"""What is wrong in sources, desks, rules, cases and days, one thing at a time, and where the check tells it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from tests.broken_knowledge import and_also, without
from tsuho.knowledge import read_knowledge
from tsuho.records import Channel, Declines, Order, PassedOver, PreflightRule, When, Words, WrittenNumber
from tsuho.records.form_prints import FormField, FormPrint
from tsuho.records.inbox import Correction

NOW = date.fromisoformat(read_knowledge().product.edition.split(".")[0])  # no fact is newer
FIRST = "子どもの性的な画像を見つけた人には、ホットラインセンターが先に出る"
OLD = date(2020, 1, 1)
LATER = date(2999, 1, 1)
TEXT = Words(ja="文", en="text")
LINE = Channel(id="line", kind="phone", label=TEXT, sources=("S00",))
MISPRINTS = (
    *("0570-0003-110", "0120-0797144444", "0120-07971", "03-6745-560", "#911", "090-1234-567", "01-2345-67890"),
    *("0800-123-456", "118-110"),
)
ANYTHING = Order(desks=("emergency",))
PASSED = PassedOver(desks=("antiphishing",), reason="it takes none of these")
IHC = "https://www.internethotline.jp/"


def number(number: str, file: str = "desks/ihc.toml", key: str = "does.0.ja") -> Callable[[Any], Any]:
    return and_also(WrittenNumber(file=file, key=key, number=number, at_home=False))


def sent_away(rules: tuple[PreflightRule, ...]) -> tuple[PreflightRule, ...]:
    """The rule that sends those who posted away, at a desk that they are sent to."""
    return tuple(r.model_copy(update={"desks": ("platform",)}) if r.id == "P25" else r for r in rules)


def prints(*urls: str) -> tuple[FormPrint, ...]:
    """A fingerprint of a form at each of these addresses."""
    field = (FormField(label="URL", kind="line"),)
    return tuple(FormPrint(url=url, checked_on=OLD, origin="live", field=field) for url in urls)


def said(desk: str) -> dict[str, Correction]:
    """What somebody said is wrong of that desk."""
    values = {"key": "notes.0.ja", "was": "前", "right": "後", "known_by": "電話"}
    return {"one": Correction(made_on=OLD, edition="2026-11-29.1", desk=desk, **values)}


FACTS_BROKEN: list[tuple[str, str, Any, str, str]] = [
    # check, path in the knowledge, what it becomes, file and key of the first finding
    ("source-known", "desks.ihc.sources", and_also("S999"), "desks/ihc.toml", "sources"),
    ("source-known", "desks.ihc.does.0.sources", ("S999",), "desks/ihc.toml", "does.0.sources"),
    (
        "source-used",
        "sources",
        lambda all: all | {"S999": all["S00"].model_copy(update={"id": "S999"})},
        "sources.toml",
        "S999",
    ),
    ("checked-recently", "harms.csam.checked_on", OLD, "harms/csam.toml", "checked_on"),
    ("checked-recently", "desks.ihc.does.0.checked_on", OLD, "desks/ihc.toml", "does.0.checked_on"),
    ("checked-recently", "harms.csam.checked_on", LATER, "harms/csam.toml", "checked_on"),
    ("checked-recently", "desks.ihc.does.0.checked_on", LATER, "desks/ihc.toml", "does.0.checked_on"),
    ("dated-readable", "sources.S00.dated", "about 2023", "sources.toml", "S00.dated"),
    (
        "dates-in-order",
        "desks.ihc.accepts.0",
        lambda a: a.model_copy(update={"valid_from": LATER, "valid_until": OLD}),
        "desks/ihc.toml",
        "accepts.0",
    ),
    ("edition-not-ahead", "product.edition", "2999-01-01.1", "product.toml", "edition"),
    ("stamp-root", "time_stamps.authority.0.root_sha256", "0" * 64, "time_stamps.toml", "authority.0.root"),
    ("stamp-authorities", "time_stamps.authority", lambda told: told[:1], "time_stamps.toml", "authority"),
    ("holidays-reach", "holidays.known_until", NOW, "holidays.toml", "known_until"),
    ("holidays-reach", "holidays.known_until", OLD, "holidays.toml", "known_until"),
    (
        "legal-form-own",
        "platforms.youtube.legal_forms.1.for_harms",
        ("defamation",),
        "platforms/youtube.toml",
        "legal_forms.1.for_harms",
    ),
    (
        "legal-form-own",
        "platforms.youtube.legal_forms.1.for_harms",
        ("unheard_of",),
        "platforms/youtube.toml",
        "legal_forms.1.for_harms",
    ),
    *(("number-written", "numbers", number(wrong), "desks/ihc.toml", "does.0.ja") for wrong in MISPRINTS),
    ("number-at-home", "numbers", number("0120-079714"), "desks/ihc.toml", "does.0.ja"),
    ("number-at-home", "numbers", number("0120079714"), "desks/ihc.toml", "does.0.ja"),
    ("number-at-home", "numbers", number("#9110", "leaflet/flow.toml", "edge.1"), "leaflet/flow.toml", "edge.1"),
    ("number-at-home", "numbers", number("0120-279-226"), "desks/ihc.toml", "does.0.ja"),
    ("channel-named", "desks.ihc.channels", and_also(LINE, LINE), "desks/ihc.toml", "channels"),
    *(
        ("case-known", f"cases.situations.0.situation.{kind}", "nobody", "cases/situations.toml", FIRST)
        for kind in ("harm", "role", "wish")
    ),
    ("case-known", "cases.situations.0.never", ("nobody",), "cases/situations.toml", FIRST),
    ("case-known", "cases.drafts.0.report", {"quotation": "a"}, "cases/drafts.toml", ""),
    ("case-named", "cases.situations.1.name", FIRST, "cases/situations.toml", FIRST),
    ("case-situation", "cases.situations.0.desks", ("ihc",), "cases/situations.toml", FIRST),
    ("case-situation", "cases.situations.0.never", ("ihc",), "cases/situations.toml", FIRST),
    ("case-situation", "cases.situations.0.evidence", "allowed", "cases/situations.toml", FIRST),
    ("case-situation", "cases.situations.0.not_here", ("ihc",), "cases/situations.toml", FIRST),
    ("case-situation", "cases.situations.0.accepted_as", {"ihc": "別の名"}, "cases/situations.toml", FIRST),
    ("case-draft", "cases.drafts.0.text", "別の文", "cases/drafts.toml", ""),
    ("case-draft", "cases.drafts.0.fields", without("url"), "cases/drafts.toml", ""),
    ("case-finding", "cases.findings.0.findings", ("P99",), "cases/findings.toml", ""),
    ("case-finding", "cases.findings.0.mends", {"P99": "https://example.com/"}, "cases/findings.toml", ""),
    ("case-hours", "cases.hours.0.moments", {"2026-11-30T08:29": "open"}, "cases/hours.toml", ""),
    ("case-hours", "cases.hours.0.phone", "0120-000-000", "cases/hours.toml", ""),
    ("case-there", "cases.situations", (), "cases/situations.toml", ""),
    ("case-there", "cases.drafts", (), "cases/drafts.toml", ""),
    ("case-there", "cases.findings", (), "cases/findings.toml", ""),
    ("hours-in-order", "desks.jinken.channels.2.hours.0.closes", "08:00", "desks/jinken.toml", "channels.2.hours.0"),
    ("hours-in-order", "desks.jinken.channels.2.hours.0.closes", "26:00", "desks/jinken.toml", "channels.2.hours.0"),
    ("year-end-told", "desks.jinken.channels.2.other_days", (), "desks/jinken.toml", "channels.2.other_days"),
    ("address-pinned", "desks.ihc.form.opens", "https://evil.example/", "desks/ihc.toml", "form.opens"),
    ("address-pinned", "desks.ihc.form.opens", "https://a@evil.example/", "desks/ihc.toml", "form.opens"),
    (
        "address-pinned",
        "desks.ihc.form.opens",
        lambda url: url.replace("https", "http"),
        "desks/ihc.toml",
        "form.opens",
    ),
    ("host-plain", "desks.ihc.hosts", and_also("https://www.example.jp"), "desks/ihc.toml", "hosts"),
    ("host-plain", "platforms.x.hosts", and_also("X.com"), "platforms/x.toml", "hosts"),
    (
        "desk-agrees",
        "desks.ihc.declines",
        and_also(Declines(why=TEXT, sources=("S00",))),
        "desks/ihc.toml",
        "accepts.0",
    ),
    (
        "desk-reached",
        "desks",
        lambda all: all | {"lonely": all["ihc"].model_copy(update={"id": "lonely"})},
        "desks/lonely.toml",
        "id",
    ),
    ("harm-numbered", "harms.unsure.number", "H99", "harms/unsure.toml", "number"),
    ("harm-ruled", "rules", without("unsure"), "harms/unsure.toml", "id"),
    ("situation-answered", "rules.hate.order.0.desks", ("antiphishing",), "rules/hate.toml", ""),
    ("emergency-first", "desks.emergency.retired", TEXT, "desks/emergency.toml", "accepts"),
    ("order-used", "default_rules.order", and_also(ANYTHING), "rules/_default.toml", "order.8"),
    ("own-life-first", "rules.suicide_notice.order.0.desks", ("emergency", "mamorou"), "rules/suicide_notice.toml", ""),
    ("own-life-first", "rules.suicide_notice.order.1.desks", ("mamorou",), "rules/suicide_notice.toml", ""),
    ("usual-known", "harms.csam.usual_role", "nobody", "harms/csam.toml", "roles"),
    ("usual-known", "harms.csam.usual_wish", "nothing", "harms/csam.toml", "wishes"),
    ("usual-known", "harms.csam.also_roles", and_also("witness"), "harms/csam.toml", "also_roles"),
    ("nearby-known", "harms.child_bullying.nearby.harm", "child_bullying", "harms/child_bullying.toml", "nearby"),
    ("nearby-known", "harms.child_bullying.nearby.harm", "nothing", "harms/child_bullying.toml", "nearby"),
    ("taken-but-unlisted", "rules.hate.order.0.desks", lambda ids: ids[1:], "rules/hate.toml", "order"),
    ("left-out-used", "rules.hate.left_out", (PASSED,), "rules/hate.toml", "left_out.0"),
    ("pointer-behind", "rules.drugs.order.3.desks", ("ihaho",), "rules/drugs.toml", ""),
    ("finding-agrees", "preflight.rule", sent_away, "preflight.toml", "P25"),
    ("next-leads", "what_next.after.2.roads", ("look",), "what_next.toml", "after.2.roads"),
    ("change-known", "changes.change.0.desk", "nobody", "changes.toml", "change.0.desk"),
    ("change-known", "changes.change.0.harms", ("nothing",), "changes.toml", "change.0.harms"),
    ("change-known", "changes.change.0.edition", "2099-01-01.1", "changes.toml", "change.0.edition"),
    ("change-known", "changes.change.0.on", date(2099, 1, 1), "changes.toml", "change.0.on"),
    ("correction-waits", "inbox", said("nobody"), "inbox/one.toml", "desk"),
    ("correction-waits", "inbox", said("ihc"), "inbox/one.toml", "right"),
    ("form-print-pinned", "form_prints.form", prints("https://nobody.example/"), "form_prints.toml", "form.0.url"),
    ("form-print-pinned", "form_prints.form", prints(f"{IHC}?a=1"), "form_prints.toml", "form.0.url"),
    ("form-print-pinned", "form_prints.form", prints(IHC, IHC), "form_prints.toml", "form.1.url"),
    ("scope-known", "role_groups.0.roles", and_also("nobody"), "situations.toml", "roles"),
    ("desk-known", "default_rules.order.0.desks", and_also("nobody"), "rules/_default.toml", "order.0.desks"),
    ("order-used", "rules.csam.order", lambda orders: (ANYTHING, *orders), "rules/csam.toml", "order.1"),
    ("rule-agrees", "rules.csam.order.0.desks", and_also("antiphishing"), "rules/csam.toml", "order.0.desks"),
    ("reason-used", "rules.csam.order.0.because", {"ipa": TEXT}, "rules/csam.toml", "order.0.because.ipa"),
    ("reason-used", "rules.csam.order.0.first_under_18", ("ipa",), "rules/csam.toml", "order.0.first_under_18.ipa"),
    ("scope-known", "rules.csam.order.0.roles", ("nobody",), "rules/csam.toml", "order.0.roles"),
    ("scope-known", "preflight.rule.0.harms", ("nothing",), "preflight.toml", "rule.0.harms"),
    ("scope-known", "desks.ihc.form.for_harms", {"nothing": "https://e.jp/"}, "desks/ihc.toml", "form.for_harms"),
    ("desk-known", "rules.csam.order.0.desks", and_also("nobody"), "rules/csam.toml", "order.0.desks"),
    ("desk-known", "leaflet.flow.0.desks", and_also("nobody"), "leaflet/flow.toml", "E1.desks"),
    ("harm-known", "rules", lambda all: all | {"nothing": all["csam"]}, "rules/nothing.toml", "harm"),
    ("group-known", "harms.csam.group", "nothing", "harms/csam.toml", "group"),
    ("leaflet-row-known", "harms.csam.leaflet_rows", and_also("無い行"), "harms/csam.toml", "leaflet_rows"),
    ("preflight-known", "preflight.rule.0.test", "nothing", "preflight.toml", "P00"),
    ("preflight-known", "preflight.rule.0.when", (When(on_host="nothing"),), "preflight.toml", "P00"),
    ("preflight-known", "preflight.rule.0.when", (), "preflight.toml", "P00.when"),
    ("preflight-known", "preflight.rule.0.when", (When(),), "preflight.toml", "P00.when"),
    ("preflight-known", "preflight.rule.0.mend", "nothing", "preflight.toml", "P00"),
    ("leaflet-complete", "leaflet.simple.0.cells", without("ihc"), "leaflet/simple.toml", ""),
    ("flow-complete", "leaflet.flow", lambda edges: edges[1:], "leaflet/flow.toml", "E2"),
]
