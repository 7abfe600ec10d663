"""Each check finds what it is for: the real knowledge is broken in one place, and exactly that is found."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from tests.broken_knowledge import broken
from tsuho import checks
from tsuho.checks import CHECKS, Check, Fault, run_checks
from tsuho.checks.sentences import sentences
from tsuho.knowledge import read_knowledge
from tsuho.records import (
    Channel,
    Declines,
    Example,
    FactReader,
    Knowledge,
    Order,
    PassedOver,
    PreflightRule,
    When,
    Words,
    WrittenNumber,
)
from tsuho.records.form_prints import FormField, FormPrint
from tsuho.records.inbox import Correction
from tsuho.records.languages import Language, LanguageFacts, Languages, Sentence, SentenceGroup, Translation

SAID = {  # what the checks say, by its name
    name
    for path in Path(checks.__file__).parent.glob("*.py")
    for name in re.findall(r'"([a-z-]+\.[a-z_]+)"', path.read_text("utf-8"))
}
# The second half of the name is put in.
PARTED = ("readable", "selector-plausible", "reading-complete", "language-easy")

NOW = date(2026, 11, 29)
FIRST = "子どもの性的な画像を見つけた人には、ホットラインセンターが先に出る"
OLD = date(2020, 1, 1)
LATER = date(2999, 1, 1)
TEXT = Words(ja="文", en="text")


def without(*names: Any) -> Callable[[dict[Any, Any]], dict[Any, Any]]:
    return lambda table: {name: value for name, value in table.items() if name not in names}


DRUGS = Example(harm="drugs", says=("大麻を売っている",))


def and_also(*more: Any) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    return lambda values: (*values, *more)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """With what only `tsuho check` reads: cases, and numbers that stand written out."""
    return read_knowledge(checking=True)


def number(number: str, file: str = "desks/ihc.toml", key: str = "does.0.ja") -> Callable[[Any], Any]:
    return and_also(WrittenNumber(file=file, key=key, number=number, at_home=False))


LINE = Channel(id="line", kind="phone", label=TEXT, sources=("S00",))
MISPRINTS = (
    *("0570-0003-110", "0120-0797144444", "0120-07971", "03-6745-560", "#911", "090-1234-567", "01-2345-67890"),
    *("0800-123-456", "118-110"),
)
ANYTHING = Order(desks=("emergency",))
PASSED = PassedOver(desks=("antiphishing",), reason="it takes none of these")


def spoken(text: str, of: str = "", parts: tuple[str, ...] = ("picker",)) -> Languages:
    """One sentence to be said, and a language that says this."""
    sentence = Sentence(place="a:b", group="picker", ja="窓口です。", en="A desk.")
    facts = LanguageFacts(
        id="xx", name="Xx", tag="ja", fallback="ja", easy=True, parts=parts, reviewed_by="machine", notice="-"
    )
    texts = {"a:b": Translation(of=of or sentence.print, text=text)}
    groups = (SentenceGroup(id="picker", of=("a:*",)),)
    return Languages(groups=groups, sentences=(sentence,), all=(Language(facts=facts, texts=texts),))


def sent_away(rules: tuple[PreflightRule, ...]) -> tuple[PreflightRule, ...]:
    """The rule that sends those who posted away, at a desk that they are sent to."""
    return tuple(r.model_copy(update={"desks": ("platform",)}) if r.id == "P25" else r for r in rules)


IHC = "https://www.internethotline.jp/"


def prints(*urls: str) -> tuple[FormPrint, ...]:
    """A fingerprint of a form at each of these addresses."""
    field = (FormField(label="URL", kind="line"),)
    return tuple(FormPrint(url=url, checked_on=OLD, origin="live", field=field) for url in urls)


def said(desk: str) -> dict[str, Correction]:
    """What somebody said is wrong of that desk."""
    values = {"key": "notes.0.ja", "was": "前", "right": "後", "known_by": "電話"}
    return {"one": Correction(made_on=OLD, edition="2026-11-29.1", desk=desk, **values)}


BREAKS: list[tuple[str, str, Any, str, str]] = [
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
    (
        "pattern-shared",
        "form_labels.url.label.0.yes",
        and_also(r"(?<=a)b"),
        "form_labels/url.toml",
        "label.0.yes.1",
    ),
    ("label-ordered", "form_order.labels", and_also("unheard_of"), "form_labels.toml", "labels"),
    ("label-ordered", "form_order.labels", and_also("url"), "form_labels.toml", "labels"),
    ("label-ordered", "form_order.names", lambda ids: ids[1:], "form_labels/trap.toml", "trap_name"),
    ("label-id", "form_labels.url.label.0.id", "email", "form_labels/email.toml", "email"),
    (
        "label-decides",
        "form_labels.url.label.0.examples",
        and_also("会社のURL"),
        "form_labels/url.toml",
        "label.0.examples",
    ),
    (
        "label-decides",
        "form_labels.email.label.1.counter_examples",
        and_also("Eメール"),
        "form_labels/email.toml",
        "label.1.counter_examples",
    ),
    ("form-word-fits", "form_words.report.0.examples", and_also("会社概要"), "form_words.toml", "report.0.examples"),
    (
        "form-word-fits",
        "harms.obscene.form_words.1.counter_examples",
        and_also("わいせつ"),
        "harms/obscene.toml",
        "form_words.1.counter_examples",
    ),
    ("forbidding-plain", "form_labels.trap.label.0.no", ("メール",), "form_labels/trap.toml", "label.0"),
    ("forbidding-plain", "form_words.consent.0.not_after", ("不",), "form_words.toml", "consent.0"),
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
    ("scope-known", "rules.csam.order.0.roles", ("nobody",), "rules/csam.toml", "order.0.roles"),
    ("scope-known", "preflight.rule.0.harms", ("nothing",), "preflight.toml", "rule.0.harms"),
    ("scope-known", "desks.ihc.form.for_harms", {"nothing": "https://e.jp/"}, "desks/ihc.toml", "form.for_harms"),
    ("desk-known", "rules.csam.order.0.desks", and_also("nobody"), "rules/csam.toml", "order.0.desks"),
    ("desk-known", "leaflet.flow.0.desks", and_also("nobody"), "leaflet/flow.toml", "E1.desks"),
    ("harm-known", "rules", lambda all: all | {"nothing": all["csam"]}, "rules/nothing.toml", "harm"),
    ("harm-found", "harms.csam.label.en", "Phishing", "harms/csam.toml", "label.en"),
    ("word-leads", "harms.csam.words", and_also("大麻を売ってるアカウント"), "harms/csam.toml", "words"),
    ("everyday-silent", "harm_words.typed.everyday", and_also("詐欺にあった"), "harm_words/typed", "everyday"),
    ("meaning-known", "harm_words.typed.typed.csam", and_also("{nothing}"), "harm_words/typed", "typed.csam"),
    ("example-in-group", "harm_words.phrases.money", and_also(DRUGS), "cases/phrases/money.toml", "drugs"),
    ("group-known", "harms.csam.group", "nothing", "harms/csam.toml", "group"),
    ("leaflet-row-known", "harms.csam.leaflet_rows", and_also("無い行"), "harms/csam.toml", "leaflet_rows"),
    ("preflight-known", "preflight.rule.0.test", "nothing", "preflight.toml", "P00"),
    ("preflight-known", "preflight.rule.0.when", (When(on_host="nothing"),), "preflight.toml", "P00"),
    ("preflight-known", "preflight.rule.0.when", (), "preflight.toml", "P00.when"),
    ("preflight-known", "preflight.rule.0.when", (When(),), "preflight.toml", "P00.when"),
    ("slot-known", "phrases.in_japan_time.en", "Japan time", "phrases.toml", "in_japan_time.en"),
    ("preflight-known", "preflight.rule.0.mend", "nothing", "preflight.toml", "P00"),
    ("both-languages", "desks.ihc.does.0.en", " ", "desks/ihc.toml", "does.0.en"),
    ("both-languages", "harms.csam.label.ja", "", "harms/csam.toml", "label.ja"),
    ("no-verdict", "desks.ihc.does.0.ja", "この投稿は違法です。", "desks/ihc.toml", "does.0.ja"),
    ("no-verdict", "templates.ihc.template.0.opening.en", "This is illegal.", "templates/ihc.toml", ""),
    ("plain-there", "desks.ihc.accepts.1.category.ja", "電磁的記録陳列", "desks/ihc.toml", "accepts.1.category"),
    (
        "plain-there",
        "plain.name",
        lambda names: (*names, names[0].model_copy(update={"category": "無名"})),
        "plain.toml",
        "",
    ),
    ("plain-there", "plain.name", lambda names: (*names, names[0]), "plain.toml", ""),
    ("term-kept", "desks.ihc.does.0.ja", "画面の写しは要りません。", "desks/ihc.toml", "does.0.ja"),
    ("term-kept", "desks.ihc.does.0.ja", "誰でも通報できます。", "desks/ihc.toml", "does.0.ja"),
    ("term-kept", "desks.ihc.does.0.ja", "問合せはWebからして下さい。", "desks/ihc.toml", "does.0.ja"),
    ("term-kept", "desks.ihc.does.0.en", "This desk takes reports.", "desks/ihc.toml", "does.0.en"),
    ("template-there", "templates", without("ihc"), "desks/ihc.toml", "id"),
    ("template-fits-all", "templates.ihc.template.-1.roles", ("victim",), "templates/ihc.toml", ""),
    ("slot-known", "templates.ihc.template.0.opening.ja", "{nothing}", "templates/ihc.toml", "template.0.opening.ja"),
    ("slot-known", "templates.ihc.template.0.opening.ja", "{harm", "templates/ihc.toml", "template.0.opening.ja"),
    (
        "field-known",
        "templates.ihc.template.0.fields.0.id",
        "nothing",
        "templates/ihc.toml",
        "template.0.fields.0.id",
    ),
    (
        "field-known",
        "templates.ihc.template.0.fields",
        lambda fields: (*fields, fields[0]),
        "templates/ihc.toml",
        "",
    ),
    ("limit-known", "desks.ihc.form.limits", {"nothing": 5}, "desks/ihc.toml", "form.limits.nothing"),
    ("leaflet-complete", "leaflet.simple.0.cells", without("ihc"), "leaflet/simple.toml", ""),
    ("flow-complete", "leaflet.flow", lambda edges: edges[1:], "leaflet/flow.toml", "E2"),
    ("pattern-shared", "platforms.x.addresses.post", ("(",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("(?<=a)b",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("(?P<a>b)",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("(?i)b",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", (r"a\Z",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", (r"a\s",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("a++",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", (r"a\#",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.posts.0.pages", ("(",), "platforms/x.toml", "posts.0.pages.0"),
    ("pattern-shared", "platforms.x.posts.0.text.0.pattern", "(", "platforms/x.toml", "posts.0.text.0.pattern"),
    ("pattern-shared", "page_words.post.words.0.any", (r"a\s",), "page_words/post.toml", "words.0.any.0"),
    ("page-word-read", "page_words.post.words.0.any", ("nothing",), "page_words/post.toml", "post"),
    ("page-word-read", "page_words.post.words.0.any", ("[a-z]+",), "page_words/post.toml", "post"),
    ("page-word-id", "page_words.post.words.0.id", "comment", "page_words/post.toml", "comment"),
    ("language-whole", "languages", spoken(""), "languages/xx/picker.toml", "a:b"),
    ("language-whole", "languages", spoken("x", parts=("none",)), "languages/xx/language.toml", "parts"),
    ("language-whole", "languages", spoken("x", of="0" * 12), "languages/xx/picker.toml", "a:b"),
    ("language-faithful", "languages", spoken("$1"), "languages/xx", "a:b"),
    ("language-faithful", "languages", spoken("0120-279-338"), "languages/xx", "a:b"),
    ("language-easy", "languages", spoken("窓口です。"), "languages/xx", "a:b"),
    ("site-recognised", "platforms.x.hosts", (), "platforms/x.toml", "hosts"),
    *(
        ("selector-plausible", "platforms.x.posts.0.box", selector, "platforms/x.toml", "posts.0.box")
        for selector in ("a[href", "a)", "a['b]", "a:contains(b)", "a:eq(0)", "a > ", "a,,b", "#", "a{}", "a::text")
    ),
    ("selector-plausible", "platforms.x.marks", ("a[",), "platforms/x.toml", "marks.0"),
    ("reading-complete", "platforms.x.posts.0.author", (FactReader(),), "platforms/x.toml", "posts.0.author.0"),
    (
        "reading-complete",
        "platforms.x.posts.0.author",
        (FactReader(of="address", css="a"),),
        "platforms/x.toml",
        "posts.0.author.0",
    ),
    *(
        (
            "reading-complete",
            "platforms.x.posts.0.permalink",
            (FactReader(of="address", pattern="^(.)", gives=gives),),
            "platforms/x.toml",
            "posts.0.permalink.0",
        )
        for gives in ("{2}", "{0}", "{name}", "{number}")
    ),
]


@pytest.fixture(scope="module")
def already(knowledge: Knowledge) -> dict[str, set[Fault]]:
    """What each check finds in the knowledge as it is: asked of all together, for they share what they work out."""
    return {check.id: set(check.find(knowledge, NOW)) for check in CHECKS}


@pytest.mark.parametrize(
    ("id", "path", "new", "file", "key"), BREAKS, ids=[f"{row[0]} {place}" for place, row in enumerate(BREAKS)]
)
def test_a_check_finds_what_it_is_for(
    knowledge: Knowledge, already: dict[str, set[Fault]], id: str, path: str, new: Any, file: str, key: str
) -> None:
    check = next(check for check in CHECKS if check.id == id)
    found = [finding for finding in check.find(broken(knowledge, path, new), NOW) if finding not in already[id]]
    assert found, "nothing was found"
    assert {finding.file for finding in found} == {file}
    assert key in ("", found[0].key)
    assert all(finding.problem.ja and finding.mend.en for finding in found)


def test_every_check_has_such_a_break() -> None:
    assert {check.id for check in CHECKS} == {row[0] for row in BREAKS}


def test_every_check_has_an_id_of_its_own_and_says_its_rule_in_one_sentence() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    assert all(check.says.endswith(".") for check in CHECKS)
    assert {check.scope for check in CHECKS} == {"record", "cross-record", "tree"}


def test_the_real_knowledge_is_clean(knowledge: Knowledge) -> None:
    found = [
        f"{finding.file}: {finding.key}: {finding.problem.en}"
        for _, finding in run_checks(knowledge, knowledge.product.as_of)
    ]
    assert found == []


def test_an_age_is_a_warning_and_a_mistake_is_an_error(knowledge: Knowledge) -> None:
    old = broken(broken(knowledge, "harms.csam.checked_on", OLD), "product.edition", "2999-01-01.1")
    severities = {check.id: finding.severity for check, finding in run_checks(old, NOW)}
    assert severities == {"checked-recently": "warning", "edition-not-ahead": "error"}


def test_ids_that_nobody_knows_are_told_before_answers_are_computed(knowledge: Knowledge) -> None:
    lost = broken(knowledge, "rules.csam.order.0.desks", and_also("nobody"))
    assert {check.id for check, _ in run_checks(lost, NOW)} == {"desk-known"}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_tells_its_sentence_to_whoever_asks_the_function(check: Check) -> None:
    assert check.find.__doc__ == check.says


def test_every_sentence_of_the_checks_is_said_and_none_is_missing() -> None:
    ids = {"known", *(check.id for check in CHECKS)}
    said = {name for name in SAID if name.split(".")[0] in ids}
    assert {name for name in sentences() if not name.startswith(PARTED)} == {
        name for name in said if not name.startswith(PARTED)
    }


@pytest.mark.parametrize("name", sentences())
def test_a_sentence_says_the_same_in_both_languages(name: str) -> None:
    for sentence in sentences()[name].values():
        assert sentence.keys() == {"ja", "en"}
        ja, en = ({part for _, part, _, _ in Formatter().parse(text) if part} for text in sentence.values())
        assert ja == en
