"""Python and JavaScript give the same answers, byte for byte: every situation, and reports that nobody would write.

The reports are drawn at random from hostile pieces, the same ones in every run.
"""

import json
import random
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from tests.cases_as_json import cases
from tests.receipts_made import any_course, receipt
from tsuho.answers import Answers
from tsuho.compile.as_json import to_json
from tsuho.compile.bundle import compile_bundle
from tsuho.engine.changes_since import changes_since
from tsuho.engine.desk_view import desk_view
from tsuho.engine.drafting import Drafting
from tsuho.engine.form_print import Difference, form_changes
from tsuho.engine.harm_search import search_harms
from tsuho.engine.pinned_hosts import is_pinned
from tsuho.engine.post_key import namer, post_key
from tsuho.engine.receipts import DeskState, derive, expected_days, overall, reference_number
from tsuho.engine.reports import Report, clean
from tsuho.engine.sheet import Block, quoted, sheet
from tsuho.engine.suggest import Suggester
from tsuho.engine.web_address import is_private, parse, without_tracking
from tsuho.engine.what_next import Next, what_next
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge, Situation
from tsuho.records.changes import LoggedChange
from tsuho.records.form_prints import FormField
from tsuho.records.receipts import Outcome, Receipt, State

PROGRAM = Path(__file__).parent / "extension" / "answers.js"
REPORTS = 400

TEXTS = (
    *("", " ", "\u3000", "\n\n\n", "\r\n", "\r", "\0", "\t", "\u00a0", "\u2028", "\ufeff", "\x1c", "\x85"),
    *("{url}", "{notes}{quote}", "{constructor}", "{__proto__}", "{{url}}", "$&", "$1", "$$", "\\1", "%s", "【件名】"),
    *("<script>alert(1)</script>", "</textarea>", "&amp;", "'\"", "\u202eabc", "\ud83d", "\ude00", "\ud83d\ude00"),
    *("👨‍👩‍👧‍👦", "🇯🇵", "か\u3099", "𠮷野家", "İıſK", "ＡＢＣ ａｂｃ １２３", "ß ẞ Σς", "z̷a̷l̷g̷o̷"),
    *("死にたい。", "今から飛び降ります！", "殺すぞ", "110番", "自殺します", "I will kill you", "KILL", "爆破予告"),
    *("ページが見つかりません", "404 Not Found", "削除されました", "This account doesn't exist", "エラー"),
    *("あの人の住所は東京都…、", "ばか。", "long-word-without-break", "word ", "ですよね？", "1", "9" * 30),
)
ADDRESSES = """\
javascript:alert(1)
data:text/html,x
about:blank
file:///C:/x
mailto:a@example.com
x
//
example.jp/a
日本語.jp
a.b:80/c
a..b
http://
https:///path
https://?q
https://#
::
%%%
https://Example.COM/Path?A=1&utm_source=x&b=%20#:~:text=a
http://user:pass@example.jp:8080/
https://a@b@c/
https://x.com/someone/status/1234567890?s=20&t=abc
https://x.com/someone/status/1234567890?cn=share
https://bbs.example.jp/view.php;jsessionid=0A1B?sid=0123456789abcdef0123456789ABCDEF&id=5#p45
https://bbs.example.jp/showthread.php?s=0123456789abcdef0123456789abcdef&p=45#post45
https://example.jp/#/post/45
https://girlschannel.net/comment/123/45
https://www.reddit.com/r/a/s/AbC
https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3D1&h=A
https://www.google.com/url?q=https%3A%2F%2Fexample.com%2F%E3%81%82&sa=D
https://my--site-example-co-jp.translate.goog/a?_x_tr_sl=en&_x_tr_sch=http&p=1#x
https://0-wgv71a119e-jp.translate.goog/?_x_tr_enc=0,1
https://example-com.cdn.ampproject.org/c/s/example.com/a
https://12ft.io/proxy?q=https%3A%2F%2Fexample.com%2Fa
https://megalodon.jp/2026-0404-2152-40/https://www.example.com:443/posts/1
https://x.com/someone
https://x.com/search?q=a
https://mobile.twitter.com/i/web/status/1
https://x.com/messages
https://x.com/i/spaces/1
https://x.com/
https://egg.5ch.net/test/read.cgi/news/1234567890/
https://egg.5ch.net/test/read.cgi/news/1234567890/12
https://www.google.com/search?q=a
https://search.yahoo.co.jp/search?p=a
https://www.bing.com/search?q=a
https://t.co/abc
https://bit.ly/abc
https://mail.google.com/mail/u/0/
https://x.com/login
https://web.archive.org/web/20260101000000/https://example.jp/a
https://megalodon.jp/2026-0101-0000-00/x.jp/a
https://web.archive.org/web/2026/http%3A%2F%2Fexample.jp%2F%E3%81%82%zz
https://archive.today/AbCdE
https://webcache.googleusercontent.com/search?q=cache:https%3A%2F%2Fexample.jp%2F%ff
https://www.instagram.com/stories/a/1/
https://www.instagram.com/p/abc/?igsh=1
https://youtu.be/a?si=1
https://www.youtube.com/watch?v=a&utm_medium=1&feature=share
https://www.tiktok.com/@a/video/1?_r=1&_t=2
http://localhost:3000/
http://192.168.0.1/
http://[::1]:80/
http://router/
http://printer.local./
https://8.8.8.8/
https://[2001:4860:4860::8888]/
http://10.0.0.256/
HTTPS://WWW.Example.JP
https://discord.com/channels/@me/1
https://detail.chiebukuro.yahoo.co.jp/qa/question_detail/q1
https://www.google.com/url?q=https://forum.example.jp/a%3Fid%3D1&sa=D
https://www.google.com/amp/example.jp/a
https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F%3Fw%3D%8CF%8D%E8%20x
https://go.example/?to=https%253A%252F%252Fexample.com%252Fa&u=a1aHR0cHM6Ly9leGFtcGxlLmNvbS9h
https://go.example/https:/example.com/a?b#c
about:reader?url=https%3A%2F%2Fexample.com%2Fa
view-source:https://example.com/a
intent://example.com/a#Intent;scheme=https;S.browser_fallback_url=https%3A%2F%2Fe.jp%2F;end
microsoft-edge-https://example.com/a
https://nitter.example/someone/status/1
https://www.youtube-nocookie.com/embed/abcdefghijk
見て https://x.com/a/status/1234567890。「https://t.co/b」
ttps://ex[.]example．jp/a
ｈｔｔｐｓ：／／ｅ．ｅｘａｍｐｌｅ／ａ
https://e.jp/a?mail=taro%40example.com&id=1&session_id=0123456789abcdef#p&utm_a=1
//example.jp/a
https://x.com./a?s=1
www.x.com"""
URLS = ("", "http://a\nb/", *ADDRESSES.splitlines())
MOMENTS = (
    *("", "2026-11-23", "2026-11-23T12:05", "2026-11-23T12:05:59Z", "2026-11-23T12:05:59.123456+09:00", "2026-02-29"),
    *("2024-02-29T23:59-05:30", "2026-12-31T20:00Z", "2026-11-23 12:05:00+0900", "2026-11-23T24:00Z", "2026-13-01"),
    *("きのうの夜", "1999-01-01T00:00Z", "2026-11-23T12:60", "2026-11-23T12:05:00+99:99", "2026-11-23t12:05"),
    *(
        "1767225600",
        "２０２６-11-23",
        "0999-01-01",
        "3000-01-01",
        "2026-11-23T12:05:61Z",
        "2026-11-23T12:05z",
        "2026-1-1",
    ),
)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture(scope="module")
def bundle(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "bundle.json"
    path.write_bytes(to_json(compile_bundle(knowledge)))
    return path


def in_javascript(bundle: Path, questions: Sequence[dict[str, Any]]) -> list[Any]:
    """The answers of one node process."""
    node = shutil.which("node")
    assert node, "Node is needed: the extension's engine runs in it."
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    run = subprocess.run([node, PROGRAM, bundle], input=lines, capture_output=True, encoding="utf-8", timeout=120)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def assert_alike(questions: Sequence[dict[str, Any]], python: Sequence[Any], javascript: Sequence[Any]) -> None:
    assert len(python) == len(javascript)
    for question, ours, theirs in zip(questions, python, javascript, strict=True):
        if json.dumps(ours, sort_keys=True) == json.dumps(theirs, sort_keys=True):
            continue
        # Lines take ten times as long to write: only for those who read them.
        expected, answered = (json.dumps(a, sort_keys=True, ensure_ascii=False, indent=1) for a in (ours, theirs))
        assert expected == answered, json.dumps(question)


def situations(knowledge: Knowledge) -> list[dict[str, str]]:
    return [
        {"harm": harm, "role": role, "wish": wish}
        for harm in knowledge.harms
        for role in knowledge.roles
        for wish in knowledge.wishes
    ]


def test_every_situation_has_the_same_answer_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    answers = Answers(knowledge)
    questions = [{"situation": situation} for situation in situations(knowledge)]
    expected = [
        _without_empty_addresses(answers.cited_triage(Situation(**q["situation"])).model_dump(mode="json"))
        for q in questions
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_any_report_gives_the_same_drafts_and_findings_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(20261123)
    answers, asked = Answers(knowledge), situations(knowledge)
    questions = [_question(chance, knowledge, chance.choice(asked)) for _ in range(REPORTS)]
    expected = [
        answers.drafts(
            Situation(**q["situation"]),
            Report.model_validate(q["report"]),
            q["desks"],
            datetime.fromisoformat(q["now"]),
        ).model_dump(mode="json")
        for q in questions
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_desks_read_the_same_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(16)
    answers, drafting, asked = Answers(knowledge), Drafting(knowledge), situations(knowledge)
    questions, expected = [], []
    for _ in range(REPORTS // 4):
        question = {**_question(chance, knowledge, chance.choice(asked)), "desks": [chance.choice([*knowledge.desks])]}
        edits = {id: _text(chance)[:200] for id in chance.sample(("url", "notes", "category"), chance.randrange(3))}
        in_form = chance.random() < 0.5
        questions.append({**question, "view": {"edits": edits, "inForm": in_form}})
        situation, desk = Situation(**question["situation"]), knowledge.desks[question["desks"][0]]
        resolved = answers.resolved(situation, Report.model_validate(question["report"]))
        signpost = next((each for each in answers.triage(situation).signposts if each.desk == desk.id), None)
        slots = drafting.slots(resolved)
        draft = drafting.draft(resolved, slots, desk, signpost)
        own = drafting.slots_at(resolved, slots, desk, signpost).ja
        expected.append(asdict(desk_view(own, draft, edits, in_form=in_form)) if draft else None)
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_any_address_is_read_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(110)
    tracking = knowledge.preflight.lists["tracking"]
    drawn = (*URLS, *(_host(chance) for _ in range(1500)), *(_address(chance) for _ in range(1500)))
    addresses = [str(clean(address)) for address in drawn]
    addresses += [address for case in cases("same_posts") for post in case["posts"] for address in post]
    questions = [{"address": address} for address in addresses]
    by = namer(knowledge)
    expected = [
        {
            "parts": parse(a)._asdict(),
            "private": is_private(a),
            "clean": without_tracking(a, tracking),
            "key": post_key(by, a),
        }
        for a in addresses
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_an_address_that_python_calls_pinned_is_one_that_the_browser_may_open(bundle: Path) -> None:
    chance = random.Random(443)
    hosts = ["x.com", "www.example.jp"]
    addresses = [str(clean(address)) for address in (*URLS, *(_address_on(chance, hosts) for _ in range(2000)))]
    questions = [{"address": address, "hosts": hosts} for address in addresses]
    opens = in_javascript(bundle, questions)
    pinned = [is_pinned(address, hosts) for address in addresses]
    assert sum(pinned) > 50
    assert [each for each, ours, theirs in zip(addresses, pinned, opens, strict=True) if ours and not theirs] == []


def test_harms_are_found_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(32)
    harms = tuple(knowledge.harms.values())
    texts = [text for harm in harms for words in (harm.label, harm.line, harm.example) for text in (words.ja, words.en)]
    texts += [word for harm in harms for word in harm.words]
    typed = [*texts, *TEXTS, *URLS, *(_typed(chance, texts) for _ in range(1500))]
    questions = [{"typed": each} for each in typed]
    expected = [[harm.id for harm in search_harms(harms, each)] for each in typed]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_any_course_of_events_stands_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(14)
    asked = situations(knowledge)
    questions, expected = [], []
    for _ in range(REPORTS):
        told, now = any_course(chance), datetime(2026, 12, 30, tzinfo=UTC) + timedelta(hours=chance.randrange(2000))
        kept, days = receipt(told, situation=chance.choice(asked)), chance.choice(({}, {"ihc": 7}, {"ihc": None}))
        values = {"desks": [desk.model_dump(mode="json", exclude_none=True) for desk in kept.desks]}
        situation = kept.situation.model_dump()
        questions.append({"receipt": {**values, "situation": situation}, "now": now.isoformat(), "expectation": days})
        states = derive(kept, now, days)
        desks = ("platform", "ihc", "safeline", "jinken", "nobody")
        expected.append(
            {
                "states": [asdict(each) for each in states],
                "overall": overall(states),
                "days": [
                    expected_days(knowledge.desks.get(desk), Situation(**situation), designated=designated)
                    for desk in desks
                    for designated in (True, False)
                ],
            }
        )
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_what_comes_next_is_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(11)
    desks = (*knowledge.desks, "nobody")
    questions: list[dict[str, Any]] = []
    expected = []
    for situation in [*situations(knowledge), {"harm": "", "role": "victim", "wish": "takedown"}]:
        now = datetime(2026, 12, 30, tzinfo=UTC) + timedelta(hours=chance.randrange(2000))
        posted, evidence = chance.choice(MOMENTS), chance.choice(("allowed", "text_only"))
        kept = receipt([], situation=situation, post={"posted_at": posted}, evidence=evidence)
        states = tuple(_state(chance, desk) for desk in chance.sample(desks, chance.randrange(1, 6)))
        values = kept.model_dump(mode="json", exclude_none=True, by_alias=True)
        questions.append({"receipt": values, "states": [asdict(each) for each in states], "now": now.isoformat()})
        expected.append([_without_none(each) for each in what_next(knowledge, kept, states, now)])
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_what_changed_since_a_report_is_alike_in_both_languages(bundle: Path) -> None:
    chance = random.Random(43)
    editions = [f"2026-{month:02}-{day:02}.{number}" for month in (9, 11) for day in (2, 10) for number in (1, 2, 10)]
    questions: list[dict[str, Any]] = []
    expected = []
    for _ in range(REPORTS // 4):
        log = [_logged(chance, editions, number) for number in range(chance.randrange(6))]
        asked = {"edition": chance.choice([*editions, ""]), "desk": chance.choice("ab"), "harm": chance.choice("xyz")}
        questions.append({"since": {"log": [each.model_dump(mode="json", exclude_none=True) for each in log], **asked}})
        found = changes_since(log, **asked)
        expected.append([each.model_dump(mode="json", exclude_none=True) for each in found])
    assert any(expected)
    assert_alike(questions, expected, in_javascript(bundle, questions))


def _logged(chance: random.Random, editions: list[str], number: int) -> LoggedChange:
    about = chance.choice(({"desk": "a"}, {"harms": ["x"]}, {"desk": "b", "harms": ["x", "y"]}))
    edition = chance.choice(editions)
    return LoggedChange.model_validate({"edition": edition, "on": edition[:10], "ja": f"{number}", "en": "e", **about})


def test_what_differs_in_a_form_is_alike_in_both_languages(bundle: Path) -> None:
    chance = random.Random(9)
    questions: list[dict[str, Any]] = []
    expected = []
    for _ in range(REPORTS * 2):
        noted = [_form_field(chance) for _ in range(chance.randrange(1, 6))]
        seen = [_form_field(chance) if chance.random() < 0.2 else each for each in noted]
        edits: tuple[Callable[[list[FormField]], Any], ...] = (
            lambda some: some.reverse(),
            lambda some: some.pop(),
            lambda some: some.append(_form_field(chance)),
        )
        for edit in edits:
            if seen and chance.random() < 0.3:
                edit(seen)
        values = [[each.model_dump() for each in form] for form in (noted, seen)]
        questions.append({"form": dict(zip(("noted", "seen"), values, strict=True))})
        expected.append([each._asdict() for each in form_changes(noted, seen)])
    assert {each["kind"] for found in expected for each in found} == set(get_args(Difference))
    assert_alike(questions, expected, in_javascript(bundle, questions))


def _form_field(chance: random.Random) -> FormField:
    label, kind = chance.choice(("URL", "詳細", "電話番号", "")), chance.choice(("line", "area"))
    return FormField.model_validate({"label": label, "kind": kind, "required": chance.random() < 0.5})


def test_the_sheet_says_the_same_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(36)
    asked = situations(knowledge)
    questions: list[dict[str, Any]] = []
    expected = []
    for _ in range(REPORTS // 4):
        receipts = [_receipt(chance, chance.choice(asked), number) for number in range(chance.randrange(1, 4))]
        now = datetime(2026, 12, 30, tzinfo=UTC) + timedelta(minutes=chance.randrange(100_000))
        values = [each.model_dump(mode="json", exclude_none=True, by_alias=True) for each in receipts]
        words = [str(clean(_text(chance)))[:80] for _ in receipts]
        questions.append({"sheet": values, "now": now.isoformat(), "words": words})
        quotes = [quoted(each, said) for each, said in zip(receipts, words, strict=True)]
        expected.append([_as_values(each) for each in sheet(knowledge, receipts, now, quotes)])
    assert_alike(questions, expected, in_javascript(bundle, questions))


def _receipt(chance: random.Random, situation: dict[str, str], number: int) -> Receipt:
    more = [{"note": str(clean(_text(chance)))[:50], "number": chance.choice(("", "=1+1"))} for _ in range(12)]
    events = [{**each, **other} for each, other in zip(any_course(chance), more, strict=False)]
    posted, certain = chance.choice(MOMENTS), chance.choice((None, True, False))
    post = {"sent": chance.choice(URLS), "seen": chance.choice(URLS), "posted_at": posted, "certain": certain}
    evidence = chance.choice(("allowed", "text_only", "url_only"))
    given = {"id": f"r{number}", "made_at": f"2026-12-0{chance.randrange(1, 9)}", "situation": situation}
    return receipt(events, **given, post={**post, "author_id": str(clean(_text(chance)))[:50]}, evidence=evidence)


def _as_values(block: Block) -> dict[str, Any]:
    lines = [{"label": line.label.model_dump(), "value": line.value.model_dump()} for line in block.lines]
    notes = [note.model_dump() for note in block.notes]
    return {"id": block.id, "title": block.title.model_dump(), "lines": lines, "notes": notes}


def _state(chance: random.Random, desk: str) -> DeskState:
    outcome = chance.choice((None, *Outcome))
    return DeskState(desk, chance.choice(tuple(State)), outcome=outcome, due_on=chance.choice(("", "2026-12-31")))


def _without_none(next_: Next) -> dict[str, Any]:
    return {**asdict(next_), "also": [each.model_dump() for each in next_.also]}


def test_a_reference_number_is_understood_alike_in_both_languages(bundle: Path) -> None:
    typed = [*TEXTS, "１２３－４５", " 12 34 ー 5\n", "A 1", "\u20031\u20002", "12−3", "1‐2–3—4"]
    typed = [str(clean(each)) for each in typed]
    expected = [reference_number(each) for each in typed]
    questions = [{"reference": each} for each in typed]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_the_words_of_a_post_lead_to_the_same_harms_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(9)
    suggester = Suggester(knowledge.harm_words.posts)
    said = [post for case in cases("posts") for post in case["says"]]
    posts = [*said, *TEXTS, *("\n".join(chance.choices(said, k=chance.randrange(1, 9))) for _ in range(300))]
    questions = [{"post": each} for each in posts]
    expected = [
        {"suggestions": [each._asdict() for each in found], "danger": danger}
        for found, danger in map(suggester.suggest, posts)
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def _without_empty_addresses(answer: dict[str, Any]) -> dict[str, Any]:
    """The bundle leaves out what a source does not have."""
    for row in (*answer["signposts"], *answer["not_here"]):
        row["sources"] = [{k: v for k, v in source.items() if v is not None} for source in row["sources"]]
    return answer


def _question(chance: random.Random, knowledge: Knowledge, situation: dict[str, str]) -> dict[str, Any]:
    now = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(400 * 24 * 60))
    desks = chance.choices(tuple(knowledge.desks), k=chance.randrange(1, 6)) if chance.random() < 0.5 else None
    return {"situation": situation, "report": _report(chance), "desks": desks, "now": now.isoformat()}


def _report(chance: random.Random) -> dict[str, Any]:
    url = _address(chance)
    quote = _text(chance)
    report: dict[str, Any] = {
        "url": url,
        "title": _text(chance)[:1500],
        "quote": quote,
        "notes": _text(chance),
        "seen_at": chance.choice(MOMENTS),
        "page_url": chance.choice((url, _address(chance), None)),
        "media_url": chance.choice((url, _address(chance), "")),
        "post": {
            "permalink": chance.choice((_address(chance), "", "")),
            "author": _text(chance)[:50],
            "author_id": chance.choice(("@someone", "", _text(chance)[:50])),
            "number": chance.choice((0, 12, 123, 10**15, "", None, "45")),
            "posted_at": chance.choice(MOMENTS),
            "text": chance.choice((quote, _text(chance))),
        },
    }
    others = [{**report["post"], "permalink": _address(chance), "number": "45"} for _ in range(chance.randrange(4))]
    report["others"] = others if chance.random() < 0.5 else []
    report["under_18"] = chance.choice((None, None, True, False))
    report["disclose"] = chance.choice(("", "", "captured", "path", "page", "thread"))
    for part in (report, report["post"], *report["others"]):
        for key in chance.sample(tuple(part), chance.randrange(4)):
            del part[key]
    return report


def _text(chance: random.Random) -> str:
    """A few pieces; now and then far more than any form takes."""
    pieces = 200 if chance.random() < 0.2 else 6
    return "".join(chance.choice(TEXTS) for _ in range(chance.randrange(pieces)))


def _address(chance: random.Random) -> str:
    """An address, and often one that is broken somewhere."""
    url = chance.choice(URLS)
    if chance.random() < 0.4:
        at = chance.randrange(len(url) + 1)
        url = url[:at] + chance.choice(("&utm_id=1", "?", "#", "@", ":", "//", " ", "\n", "é", "[", *TEXTS)) + url[at:]
    return url


def _address_on(chance: random.Random, hosts: Sequence[str]) -> str:
    """An address on one of the hosts, or one that only looks so."""
    before = chance.choice(("https://", "HTTPS://", "http://", "//", "https:", "https:/", "https://a@", "https://a:b@"))
    after = chance.choice(
        ("", "/", "/a?b#c", ":443/", ":8443", "@evil.example/", ".evil.example/", "\\@evil.example", "?")
    )
    url = before + chance.choice(hosts) + after
    at = chance.randrange(len(url) + 1)
    return url[:at] + chance.choice(("", "", "", "\t", "\n", "\\", "/", ".", "%2e", "\u3002", "\u00ad", " ")) + url[at:]


def _typed(chance: random.Random, texts: Sequence[str]) -> str:
    """Parts of what harms are called, in other spellings, with anything else between them."""
    pieces = []
    for _ in range(chance.randrange(1, 4)):
        text = chance.choice(texts) if chance.random() < 0.7 else chance.choice(TEXTS)
        start = chance.randrange(len(text) + 1)
        piece = text[start : start + chance.randrange(1, 9)]
        pieces.append(chance.choice((piece, piece.upper(), _in_katakana(piece), _in_full_width(piece))))
    return chance.choice((" ", "", "\u3000", "\n", "ー", "、")).join(pieces)


def _in_katakana(text: str) -> str:
    return "".join(chr(ord(each) + 0x60) if "ぁ" <= each <= "ゖ" else each for each in text)


def _in_full_width(text: str) -> str:
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)


def _host(chance: random.Random) -> str:
    """Something like a host: names, and numbers that are addresses or only look so."""
    kind = chance.randrange(4)
    if kind == 0:
        return ".".join(str(chance.choice((0, 1, 10, 100, 127, 169, 172, 192, 224, 255, 256))) for _ in range(4))
    if kind == 1:
        low, high = chance.choice(("", "0")), chance.choice(("", "%eth0", "%"))
        groups = ("", "0", "1", "fe80", "FC00", "2001", "db8", "ffff", "12345", "10.0.0.1")
        return low + ":".join(chance.choices(groups, k=chance.randrange(2, 9))) + high
    if kind == 2:
        return "::" + ":".join(f"{chance.randrange(2**17):x}" for _ in range(chance.randrange(8)))
    labels = ("localhost", "local", "a", "xn--q9jyb4c", "home", "arpa", "lan", "", "例え", "1", "08", "[", "]")
    return ".".join(chance.choice(labels) for _ in range(chance.randrange(1, 5)))
