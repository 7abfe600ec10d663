"""`tsuho draft --xarf`: a report as hosts exchange it."""

import base64
import json
import re
from datetime import UTC, datetime
from uuid import UUID

import pytest
import xarf

from tsuho.answers import Answers
from tsuho.cli.parser import main
from tsuho.cli.refusal import error_line
from tsuho.engine.reports import Report
from tsuho.exchange.xarf import NoXarf, Reporter, as_xarf
from tsuho.records import Evidence, Knowledge, Situation

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
ID = UUID("550e8400-e29b-41d4-a716-446655440000")
WHO = Reporter("みまもり会", "madoguchi@mimamori.example")
WORDS = "<b>口座番号</b>を入力するよう求めるページです。"


@pytest.fixture(scope="module")
def answers(knowledge: Knowledge) -> Answers:
    return Answers(knowledge)


def made(answers: Answers, harm: str, who: Reporter = WHO, **facts: object) -> dict[str, object]:
    """The report about one address, made at `NOW`."""
    report = Report.model_validate({"url": "https://user:pw@nise-ginkou.example/login?id=7", **facts})
    situation = Situation(harm=harm, role="witness", wish="takedown")
    return as_xarf(answers.knowledge, answers.resolved(situation, report), who, ID, NOW)


def kinds(knowledge: Knowledge) -> list[str]:
    return [kind.harm for kind in knowledge.xarf.type]


def test_every_kind_that_has_a_type_fits_the_schemas_of_the_format(answers: Answers) -> None:
    for harm in kinds(answers.knowledge):
        report = made(answers, harm, quote=WORDS, notes="二日前に届きました。", seen_at="2026-11-28T21:00:00+09:00")
        assert xarf.parse(report).errors == [], harm


def test_what_is_known_is_told_and_nothing_else(answers: Answers) -> None:
    report = made(answers, "phishing", quote=WORDS, notes="二日前に届きました。", seen_at="2026-11-28T21:00:00+09:00")
    evidence = report.pop("evidence")
    assert report == {
        "xarf_version": "4.2.0",
        "report_id": str(ID),
        "timestamp": "2026-11-28T12:00:00Z",
        "reporter": (contact := {"org": WHO.name, "contact": WHO.mail, "domain": "mimamori.example"}),
        "sender": contact,
        "source_identifier": "nise-ginkou.example",
        "category": "content",
        "type": "phishing",
        "evidence_source": "user_report",
        "url": "https://nise-ginkou.example/login?id=7",
        "domain": "nise-ginkou.example",
        "verified_at": "2026-11-28T12:00:00Z",
        "verification_method": "user_report",
        "description": "二日前に届きました。",
    }
    assert isinstance(evidence, list)
    assert base64.b64decode(evidence[0]["payload"]).decode() == WORDS


def test_of_kinds_of_which_only_an_address_may_be_kept_there_is_none(answers: Answers) -> None:
    secret = [harm.id for harm in answers.knowledge.harms.values() if harm.evidence is Evidence.URL_ONLY]
    assert not set(secret) & set(kinds(answers.knowledge))
    for harm in secret:
        with pytest.raises(NoXarf) as refused:
            made(answers, harm, quote=WORDS)
        assert "only the address" in error_line(refused.value, "en")


@pytest.mark.parametrize(
    ("harm", "who", "facts", "reason"),
    [
        ("defamation", WHO, {}, "no type for this kind.*phishing"),
        ("phishing", WHO, {"url": "file:///home/me/page.html"}, "an address of the web"),
        ("phishing", Reporter("", WHO.mail), {}, "--reporter"),
        ("phishing", Reporter("名前", "電話ください"), {}, "--reply-to"),
        ("phishing", Reporter("名前", "a b@mail.example"), {}, "--reply-to"),
    ],
)
def test_what_is_missing_is_told(
    answers: Answers, harm: str, who: Reporter, facts: dict[str, str], reason: str
) -> None:
    with pytest.raises(NoXarf) as refused:
        made(answers, harm, who, **facts)
    assert re.search(reason, error_line(refused.value, "en"))


def test_long_notes_are_cut_where_no_sign_is_split(answers: Answers) -> None:
    report = made(answers, "fraud", notes="👩‍👩‍👧" * 400)
    assert isinstance(report["description"], str)
    assert len(report["description"]) <= 1_000
    assert report["description"].endswith("👧")


def test_a_host_in_japanese_letters_is_named_in_ascii(answers: Answers) -> None:
    report = made(answers, "fraud", url="https://例え.jp/もうけ話")
    assert report["source_identifier"] == "xn--r8jz45g.jp"
    assert report["url"] == "https://xn--r8jz45g.jp/%E3%82%82%E3%81%86%E3%81%91%E8%A9%B1"
    assert xarf.parse(report).errors == []


def test_the_command_prints_it_alone_or_tells_why_not(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["draft", "--role", "witness", "--wish", "takedown", "--url", "https://nise.example/7", "--xarf"]
    who = ["--reporter", "みまもり会", "--reply-to", "madoguchi@mimamori.example"]
    assert main([*asked, "--harm", "malware", *who]) == 0
    assert json.loads(capsys.readouterr().out)["type"] == "malware"
    assert main([*asked, "--harm", "malware", "--lang", "en"]) == 2
    assert "--reply-to" in capsys.readouterr().err
    assert main([*asked, "--harm", "csam", *who, "--lang", "en"]) == 2
    assert "Use the desk's draft" in capsys.readouterr().err
