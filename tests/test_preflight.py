"""The rules and lists of preflight; what each rule finds is in the cases."""

import re
from datetime import UTC, datetime

import pytest

from tests.one_desk import OneDesk
from tsuho.engine.preflight import MENDS, TESTS
from tsuho.engine.reports import Report
from tsuho.engine.web_address import is_web, parse
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge, Severity, Situation

PATTERNS = (
    *("search", "private", "login", "fleeting", "profile", "thread"),
    *("gone_titles", "danger_words", "share_links", "archive_originals", "redirect_targets"),
)
HOSTS = ("mail_hosts", "short_hosts", "archive_hosts")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture(scope="module")
def one_desk(knowledge: Knowledge) -> OneDesk:
    return OneDesk(knowledge)


def test_every_rule_from_p00_to_p37_is_there_in_order(knowledge: Knowledge) -> None:
    ids = [rule.id for rule in knowledge.preflight.rule]
    assert ids == sorted(set(ids))
    assert {id[:3] for id in ids} == {f"P{number:02}" for number in range(38)}


def test_every_rule_names_a_test_a_mend_and_desks_that_exist(knowledge: Knowledge) -> None:
    for rule in knowledge.preflight.rule:
        assert rule.test in TESTS
        assert rule.mend is None or rule.mend in MENDS
        assert set(rule.desks or ()) <= set(knowledge.desks)
        assert set(rule.harms or ()) <= set(knowledge.harms)
        assert set(rule.roles or ()) <= set(knowledge.roles)
        assert set(rule.sources) <= set(knowledge.sources)


def test_every_test_and_every_mend_is_used(knowledge: Knowledge) -> None:
    rules = knowledge.preflight.rule
    assert {rule.test for rule in rules} == set(TESTS)
    assert {rule.mend for rule in rules if rule.mend} == set(MENDS)


def test_advice_has_its_moment_and_nothing_else_has(knowledge: Knowledge) -> None:
    for rule in knowledge.preflight.rule:
        assert (rule.moment is not None) == (rule.test == "advice"), rule.id


def test_advice_never_stops_anyone(knowledge: Knowledge) -> None:
    for rule in knowledge.preflight.rule:
        assert rule.test != "advice" or rule.severity is not Severity.STOP


def test_the_lists_are_the_ones_that_are_read(knowledge: Knowledge) -> None:
    assert set(knowledge.preflight.lists) == {*PATTERNS, *HOSTS, "tracking"}


def test_patterns_say_the_same_in_python_and_in_javascript(knowledge: Knowledge) -> None:
    for name in PATTERNS:
        for pattern in knowledge.preflight.lists[name]:
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


def test_a_finding_about_a_further_post_names_it_and_mends_it(one_desk: OneDesk) -> None:
    situation = Situation(harm="drugs", role="witness", wish="takedown")
    others = [{"permalink": "https://example.com/2"}, {"permalink": "example.com/3"}]
    report = Report.model_validate({"url": "https://example.com/1", "others": others})
    (finding,) = one_desk.findings(situation, report, None, datetime.now(UTC))
    assert finding.message.ja.startswith("3番目の投稿：")
    assert finding.message.en.startswith("Post 3: ")
    assert finding.mend
    assert (finding.mend.url, finding.mend.post) == ("https://example.com/3", 3)
