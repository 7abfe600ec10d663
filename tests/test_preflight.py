"""The rules and lists of preflight; what each rule finds is in the cases."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.one_desk import OneDesk
from tests.tiny_knowledge import SOURCES, tiny, words
from tsuho.engine.preflight import ADVICE, PREDICATES, TESTS, strangers
from tsuho.engine.preflight_mends import MENDS
from tsuho.engine.reports import Report
from tsuho.engine.web_address import is_web, parse
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge, Severity, Situation, When

OF_LISTS = ("address_like", "address_matches", "title_matches", "on_host", "scheme_in")
HOSTS = ("mail_hosts", "short_hosts", "archive_hosts")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture(scope="module")
def one_desk(knowledge: Knowledge) -> OneDesk:
    return OneDesk(knowledge)


def test_every_rule_from_p00_to_p47_is_there_in_order(knowledge: Knowledge) -> None:
    ids = [rule.id for rule in knowledge.preflight.rule]
    assert ids == sorted(set(ids))
    assert {id[:3] for id in ids} == {f"P{number:02}" for number in range(48)}


def test_every_rule_names_tests_mends_lists_and_desks_that_exist(knowledge: Knowledge) -> None:
    for rule in knowledge.preflight.rule:
        assert list(strangers(rule, knowledge.preflight)) == []
        assert set(rule.desks or ()) <= set(knowledge.desks)
        assert set(rule.harms or ()) <= set(knowledge.harms)
        assert set(rule.roles or ()) <= set(knowledge.roles)
        assert set(rule.sources) <= set(knowledge.sources)


def test_every_test_predicate_and_mend_is_used(knowledge: Knowledge) -> None:
    rules = knowledge.preflight.rule
    named = {name for rule in rules for when in rule.when for name in when.model_dump(exclude_none=True)}
    assert {rule.test for rule in rules if rule.test} == {*TESTS, ADVICE}
    assert named == set(PREDICATES) == set(When.model_fields)
    assert {rule.mend for rule in rules if rule.mend} == set(MENDS)


def preflight(*rules: dict[str, Any]) -> OneDesk:
    """The tiny knowledge with these rules for every desk."""
    usual = {"id": "P00", "severity": "fix", "message": words("直す"), "basis": "stated", "sources": SOURCES}
    lists = {"mail_hosts": ["mail.example.jp"], "mail_schemes": ["mailto"]}
    patterns = {"search": ["/search"], "gone_titles": ["404"]}
    return OneDesk(tiny(preflight={"lists": lists, "patterns": patterns, "rule": [usual | rule for rule in rules]}))


@pytest.mark.parametrize(
    ("when", "report", "finds"),
    [
        ({"address_like": "search"}, {"url": "https://example.com/search?q=a"}, True),
        ({"address_like": "search"}, {"url": "https://example.com/a"}, False),
        ({"address_matches": "search"}, {"url": "https://example.com/search"}, True),
        ({"on_host": "mail_hosts"}, {"url": "https://a.mail.example.jp/"}, True),
        ({"on_host": "mail_hosts"}, {"url": "https://example.jp/"}, False),
        ({"scheme_in": "mail_schemes"}, {"url": "mailto:a@example.jp"}, True),
        ({"title_matches": "gone_titles"}, {"title": "404 Not Found"}, True),
        ({"empty": ["number", "permalink"]}, {"post": {"number": ""}}, True),
        ({"empty": ["number", "permalink"]}, {"post": {"number": "1"}}, False),
        ({"address_like": "search", "empty": ["notes"]}, {"url": "https://a.jp/search", "notes": "a"}, False),
        ([{"on_host": "mail_hosts"}, {"scheme_in": "mail_schemes"}], {"url": "mailto:a@b.jp"}, True),
        ([{"on_host": "mail_hosts"}, {"scheme_in": "mail_schemes"}], {"url": "https://b.jp/"}, False),
    ],
)
def test_what_a_rule_looks_for_is_data(when: Any, report: dict[str, Any], finds: bool) -> None:
    situation = Situation(harm="defamation", role="victim", wish="takedown")
    found = preflight({"when": when}).findings(situation, Report.model_validate(report), None, datetime.now(UTC))
    assert bool(found) is finds


@pytest.mark.parametrize(
    "rule",
    [{"test": "nothing"}, {"mend": "nothing"}, {"when": {"on_host": "search"}}, {"when": {"title_matches": "nothing"}}],
)
def test_a_rule_that_nobody_can_follow_is_refused(rule: dict[str, Any]) -> None:
    with pytest.raises(BrokenKnowledge, match=r"P00 names (nothing|search)"):
        preflight(rule)


def test_advice_has_its_moment_and_nothing_else_has(knowledge: Knowledge) -> None:
    for rule in knowledge.preflight.rule:
        assert (rule.moment is not None) == (rule.test == "advice"), rule.id


def test_advice_never_stops_anyone(knowledge: Knowledge) -> None:
    for rule in knowledge.preflight.rule:
        assert rule.test != "advice" or rule.severity is not Severity.STOP


def test_the_lists_are_the_ones_that_are_read(knowledge: Knowledge) -> None:
    named = [getattr(when, name) for rule in knowledge.preflight.rule for when in rule.when for name in OF_LISTS]
    assert set(knowledge.preflight.lists) - set(named) == {
        *("tracking", "mirrors", "came_from", "closed_schemes"),
        *("personal_parameters", "secret_parameters", "opening_parameters"),
    }
    wrapped = {"archive_originals", "redirect_targets", "viewer_originals", "mirror_originals", "shown_besides"}
    of_tests = {"profile", *wrapped}
    assert set(knowledge.preflight.patterns) - set(named) == of_tests


def test_a_list_says_nothing_twice(knowledge: Knowledge) -> None:
    lists = knowledge.preflight.lists
    hosts = {name: lists[name] for name in HOSTS}
    below = {host for listed in hosts.values() for host in listed for each in listed if host.endswith(f".{each}")}
    assert below == set()
    for entry in (
        [each for each in lists["tracking"] if " " not in each],
        *(each.split(" ") for each in lists["tracking"]),
    ):
        beginnings = [name[:-1] for name in entry if name.endswith("*")]
        assert [
            name for name in entry for begins in beginnings if name.startswith(begins) and name != f"{begins}*"
        ] == []


def test_patterns_say_the_same_in_python_and_in_javascript(knowledge: Knowledge) -> None:
    for patterns in knowledge.preflight.patterns.values():
        for pattern in patterns:
            re.compile(pattern)
            assert not re.search(r"\\[dwsbDWSB]|\(\?P|\(\?<[^=!]|\(\?[aiLmsux-]|\\[AZ]|\*\+|\+\+", pattern), pattern


def test_a_pattern_takes_no_time_on_a_hostile_address(knowledge: Knowledge, one_desk: OneDesk) -> None:
    report = Report(url="https://example.com/" + "a-" * 4_000, title="4" * 2_000, quote="爆" * 20_000)
    situation = Situation(harm="drugs", role="witness", wish="takedown")
    started = datetime.now(UTC)
    for desk in (None, *knowledge.desks.values()):
        one_desk.findings(situation, report, desk, started)
    assert (datetime.now(UTC) - started).total_seconds() < 5


def test_hosts_are_bare_and_lower_case(knowledge: Knowledge) -> None:
    for name in HOSTS:
        for host in knowledge.preflight.lists[name]:
            assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host), host


def test_every_mend_is_an_address_that_can_be_opened(knowledge: Knowledge, one_desk: OneDesk) -> None:
    situation = Situation(harm="drugs", role="witness", wish="takedown")
    for url in (
        "https://web.archive.org/web/2026/javascript:alert(1)",
        "https://web.archive.org/web/2026/file:///etc/passwd",
        "https://translate.google.com/translate?u=https%3A%2F%2F%ff",
        "https://megalodon.jp/2026-0404-2152-40/127.0.0.1/a",
        "blob:https://example.com/1",
    ):
        for page_url in ("", "chrome://newtab", "http://localhost/"):
            report = Report(url=url, page_url=page_url)
            for desk in (None, knowledge.desks["ihc"]):
                for finding in one_desk.findings(situation, report, desk, datetime.now(UTC)):
                    assert finding.mend is None or is_web(parse(finding.mend.url))


def test_a_message_is_short_and_never_says_that_something_is_illegal(knowledge: Knowledge) -> None:
    for rule in knowledge.preflight.rule:
        assert len(rule.message.ja) <= 80, rule.id
        assert not any(claim in rule.message.ja for claim in ("違法です", "犯罪です")), rule.id


def test_only_of_a_picture_of_a_body_nobody_is_to_keep_it(knowledge: Knowledge) -> None:
    """The rule for what is kept by its address alone names every such kind once."""
    rules = [rule for rule in knowledge.preflight.rule if rule.test == "captured_beyond_url"]
    told = [harm for rule in rules for harm in rule.harms or ()]
    assert sorted(told) == sorted(id for id, harm in knowledge.harms.items() if harm.evidence.value == "url_only")
    forbidding = {harm for rule in rules if "保存しないで" in rule.message.ja for harm in rule.harms or ()}
    assert {"csam", "own_minor_image"} < forbidding
    assert not forbidding & {"child_bullying", "credential_leak", "gore"}
    assert all("18歳未満" in rule.message.ja for rule in rules if "保存しないで" in rule.message.ja)


def test_a_finding_about_a_further_post_names_it_and_mends_it(one_desk: OneDesk) -> None:
    situation = Situation(harm="drugs", role="witness", wish="takedown")
    others = [{"permalink": "https://example.com/2"}, {"permalink": "example.com/3"}]
    report = Report.model_validate({"url": "https://example.com/1", "others": others})
    (finding,) = one_desk.findings(situation, report, None, datetime.now(UTC))
    assert finding.message.ja.startswith("3番目の投稿：")
    assert finding.message.en.startswith("Post 3: ")
    assert finding.mend
    assert (finding.mend.url, finding.mend.post) == ("https://example.com/3", 3)
