"""`tsuho drift`: what one visit says of an address, and what only several days say."""

import socket
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.browser.addresses import own_certificate
from tests.drifting_site import DAY, FIELDS, FORM, Answer, Site, drifting_site, page
from tsuho.compile.toml_lines import key_lines
from tsuho.drift import outcome as outcomes
from tsuho.drift.asking import ask
from tsuho.drift.named import named_addresses
from tsuho.drift.outcome import SIGNS, Outcome, outcome_of
from tsuho.drift.page import cleaned, read_page
from tsuho.drift.title import is_another
from tsuho.drift.verdict import CLOSED_FOR_LONG, Trouble, after_visit, verdict_of
from tsuho.knowledge import default_folder
from tsuho.records import Knowledge
from tsuho.records.form_prints import FormPrint


@pytest.fixture(scope="module")
def running() -> Iterator[Site]:
    with drifting_site() as site:
        yield site


@pytest.fixture
def site(running: Site) -> Site:
    running.answers.clear()
    running.asked.clear()
    return running


@pytest.mark.parametrize("kind", SIGNS)
def test_what_pages_say_of_themselves_fits_its_examples(kind: str) -> None:
    told = tomllib.loads(Path(outcomes.__file__).with_name("page_signs.toml").read_text("utf-8"))[kind]
    for example in told["examples"]:
        assert SIGNS[kind].search(example), example
    for example in told["counter_examples"]:
        assert not SIGNS[kind].search(example), example


def seen_at(site: Site, path: str = "/a/page", **answers: Answer) -> Outcome:
    """What a visit says; `answers` by path, / written as _."""
    site.answers |= {"/" + name.strip("_").replace("_", "/"): answer for name, answer in answers.items()}
    prints = {f"{site.url}/form": FormPrint(url=f"{site.url}/form", checked_on=DAY, origin="live", field=FIELDS)}
    return outcome_of(site.url + path, ask(site.url + path, 2), prints)


LONG = page("404号室の使い方", f"<p>{'あ' * 2000}</p>")
SJIS = page("お探しのページ", encoding="shift_jis")
VISITS: list[tuple[str, Answer, str]] = [
    ("a page that is there", Answer(), "fine"),
    ("a document that is no page", Answer(kind="application/pdf", body=b"%PDF-1.7"), "fine"),
    ("a long page whose title has a number in it", Answer(body=LONG), "fine"),
    ("gone", Answer(404), "gone"),
    ("gone for good", Answer(410), "gone"),
    ("not found, said politely", Answer(body=page("ページが見つかりません")), "soft_404"),
    ("not found, said in English", Answer(body=page("404 - Not Found")), "soft_404"),
    ("not found, in Shift_JIS", Answer(body=SJIS, kind="text/html; charset=Shift_JIS"), "soft_404"),
    ("for sale", Answer(body=page("example.jp", "<p>This domain is for sale.</p>")), "parked"),
    ("for sale, said in Japanese", Answer(body=page("お名前", "<p>ドメインパーキング中です</p>")), "parked"),
    ("a long page about domains", Answer(body=page("窓口", f"<p>ドメインを購入する{'あ' * 2000}</p>")), "fine"),
    ("kept from programs", Answer(403, page("Access Denied")), "bot_wall"),
    ("asked too often", Answer(429), "bot_wall"),
    ("a wall that answers as if all were well", Answer(body=page("Just a moment...")), "bot_wall"),
    ("a wall that says so in a header", Answer(503, headers={"cf-mitigated": "challenge"}), "bot_wall"),
    ("closed", Answer(503), "maintenance"),
    ("closed, said on a page", Answer(body=page("メンテナンスのお知らせ")), "maintenance"),
    ("an error", Answer(500), "server_error"),
    ("a teapot", Answer(418), "server_error"),
    ("silence", Answer(silent=True), "unreachable"),
    ("a head that never ends", Answer(trickles=True), "unreachable"),
    ("led to what is no address", Answer(302, to="http://["), "unreachable"),
    ("led to a port that is none", Answer(302, to="http://desk.example.jp:x/"), "unreachable"),
    ("a circle", Answer(301, to="/a/page"), "unreachable"),
    ("led to what is no page", Answer(302, to="mailto:desk@example.jp"), "unreachable"),
    ("led to the home page", Answer(302, to="/"), "soft_404"),
    ("moved for good", Answer(301, to="/b/page"), "moved"),
    ("moved for good, once more", Answer(308, to="/b/page?x=1"), "moved"),
    ("led on for now, on the same site", Answer(302, to="/b/page"), "fine"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "answer", "kind"), VISITS, ids=[name for name, *_ in VISITS])
def test_a_visit_says_what_has_become_of_the_address(name: str, answer: Answer, kind: str, site: Site) -> None:
    site.answers["/a/page"] = answer
    seconds = 0.3 if answer.silent or answer.trickles else 2
    assert outcome_of(f"{site.url}/a/page", ask(f"{site.url}/a/page", seconds), {}).kind == kind


def test_where_an_address_leads_is_told(site: Site) -> None:
    site.answers |= {"/a/page": Answer(301, to="/b"), "/b": Answer(301, to="/c/page")}
    assert seen_at(site) == Outcome("moved", f"{site.url}/c/page")


def test_another_host_is_another_place_even_for_now(site: Site) -> None:
    with drifting_site() as other:
        site.answers["/a/page"] = Answer(302, to=f"{other.url}/x")
        assert seen_at(site) == Outcome("moved", f"{other.url}/x")


def test_a_site_that_first_sets_a_cookie_is_let(site: Site) -> None:
    first = Answer(302, to="/a/page?c=1", headers={"Set-Cookie": "seen=1; Path=/"})
    site.answers["/a/page"] = first
    answer = ask(f"{site.url}/a/page", 2)
    assert answer.failure == "circle"
    assert site.asked[-1][1]["Cookie"] == "seen=1"


def test_a_cookie_stays_with_its_host(site: Site) -> None:
    with drifting_site() as other:
        site.answers["/a/page"] = Answer(302, to=f"{other.url}/x", headers={"Set-Cookie": "seen=1"})
        ask(f"{site.url}/a/page", 2)
        assert [("Cookie" in headers) for _, headers in other.asked] == [False]


INWARD = ["127.0.0.1", "127.1", "0x7f.1", "0177.0.0.1", "[::ffff:127.0.0.1]", "inside.example.com"]


@pytest.mark.parametrize("host", INWARD)
def test_nobody_is_led_from_outside_into_a_network_of_ones_own(
    host: str, monkeypatch: pytest.MonkeyPatch, site: Site
) -> None:
    site.answers["/a/page"] = Answer(302, to=f"http://{host}/secret")
    real = socket.create_connection
    port = int(site.url.rpartition(":")[2])
    monkeypatch.setattr(
        socket, "create_connection", lambda to, *more, **named: real(("127.0.0.1", port), *more, **named)
    )
    assert ask("http://desk.example.com/a/page", 2).failure == "inward"
    assert [path for path, _ in site.asked] == ["/a/page"]


def test_signs_that_a_terminal_obeys_are_in_no_address_and_no_label(site: Site) -> None:
    site.answers["/a/page"] = Answer(301, to="/b\x1b]0;x\x9b2J")
    assert seen_at(site).to == f"{site.url}/b]0;x2J"
    assert cleaned("件\x1b]0;x\x07名\x9b2J") == "件 ]0;x 名 2J"


ENDLESS = ["<b>x<i>", "<i>x</q>", "<label for=a>x<input id=a>", "-"]


@pytest.mark.parametrize("junk", ENDLESS)
def test_a_page_made_to_take_long_is_read_like_any_other(junk: str) -> None:
    form = f"<form><label for=a>詳細</label> <textarea id=a></textarea>{junk * (100_000 // len(junk))}x</form>"
    first = read_page(form).fields[0]
    assert first.kind == "area" and first.label.startswith("詳細")


def test_nobody_listening_and_no_such_name_are_told_apart(site: Site) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert ask(f"http://127.0.0.1:{port}/", 2).failure == "refused"
    assert ask("http://nowhere.invalid/", 2).failure in {"no_name", "timeout"}
    assert ask("ftp://desk.example.jp/", 2).failure == "no_web"


def test_a_certificate_that_nobody_vouches_for_or_that_is_anothers_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with drifting_site(own_certificate(tmp_path / "trusted.pem")) as secure:
        own = secure.url.replace("127.0.0.1", "localhost")
        nobody = outcome_of(own, ask(own, 2), {})
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
        anothers = outcome_of(secure.url, ask(secure.url, 2), {})

        assert [(each.kind, each.why) for each in (nobody, anothers)] == [("unreachable", "certificate")] * 2
        assert outcome_of(own, ask(own, 2), {}).kind == "fine"


def test_it_says_who_asks_and_for_what(site: Site) -> None:
    ask(f"{site.url}/案内?題=x", 2)
    [(path, headers)] = site.asked
    assert path.isascii() and "TsuhoNavi-drift" in headers["User-Agent"]


FORMS: list[tuple[str, list[tuple[str, str]]]] = [
    (FORM, []),
    (FORM.replace("通報するURL", "対象のURL"), [("renamed", "対象のURL")]),
    (FORM.replace("<p>詳細", "<p>電話番号 <input name=tel><p>詳細"), [("added", "電話番号")]),
    (FORM.replace("<p>種類", "<p>電話番号 <input name=tel required><p>種類"), [("added", "電話番号")]),
    (FORM.replace(" required", ""), [("optional", "通報するURL")]),
    (FORM.replace("<textarea name=n></textarea>", "<input name=n>"), [("retyped", "詳細")]),
    (FORM.replace("<p>詳細 <span>必須</span> <textarea name=n></textarea>", ""), [("removed", "詳細")]),
    (f"<form role=search>検索 <input name=q></form>{FORM}", []),
]


@pytest.mark.parametrize(("form", "changes"), FORMS)
def test_a_form_is_held_against_its_fingerprint(form: str, changes: list[tuple[str, str]], site: Site) -> None:
    found = seen_at(site, "/form?lang=ja", form=Answer(body=page("通報", form)))
    assert [(change.kind, change.label) for change in found.changes] == changes
    assert found.kind == ("changed_form" if changes else "fine")


def test_a_page_without_the_form_that_was_noted_is_looked_at_by_a_person(site: Site) -> None:
    assert seen_at(site, "/form", form=Answer(body=page("通報", "<div id=app></div>"))).kind == "no_form"


def verdicts(*visits: str, step: int = 1) -> list[str]:
    """What may be said after each visit, `step` days apart."""
    trouble: Trouble | None = None
    said: list[str] = []
    for number, kind in enumerate(visits):
        outcome = Outcome(kind)  # type: ignore[arg-type]
        trouble = after_visit(trouble, outcome, DAY + timedelta(days=number * step))
        said.append(verdict_of(trouble))
    return said


COURSES: list[tuple[list[str], list[str]]] = [
    (["gone"] * 3, ["doubtful", "doubtful", "broken"]),
    (["gone", "gone", "fine", "gone"], ["doubtful", "doubtful", "fine", "doubtful"]),
    (["gone", "server_error", "gone", "gone"], ["doubtful"] * 4),
    (["bot_wall"] * 3, ["doubtful", "doubtful", "by_hand"]),
    (["no_form"] * 3, ["doubtful", "doubtful", "by_hand"]),
    (["another_page"] * 3, ["doubtful", "doubtful", "by_hand"]),
    (["parked"] * 3, ["doubtful", "doubtful", "broken"]),
    (["changed_form"] * 3, ["doubtful", "doubtful", "broken"]),
    (["maintenance"] * CLOSED_FOR_LONG, [*["doubtful"] * (CLOSED_FOR_LONG - 1), "broken"]),
]


@pytest.mark.parametrize(("visits", "said"), COURSES)
def test_a_verdict_takes_the_same_trouble_on_several_days(visits: list[str], said: list[str]) -> None:
    assert verdicts(*visits) == said


def test_many_visits_on_one_day_are_one() -> None:
    assert set(verdicts(*["gone"] * 9, step=0)) == {"doubtful"}


def test_of_a_long_trouble_the_first_day_is_kept_and_no_endless_list() -> None:
    trouble: Trouble | None = None
    for number in range(400):
        trouble = after_visit(trouble, Outcome("gone"), DAY + timedelta(days=number))
    assert trouble and trouble.days[0] == DAY and len(trouble.days) == 30


def test_everything_that_a_person_is_led_to_is_named_with_its_place(knowledge: Knowledge) -> None:
    named = named_addresses(knowledge)
    assert {each.about for each in named} == {"desk", "site", "source"}
    for each in named:
        if each.about != "source":
            line = key_lines((default_folder() / each.file).read_text("utf-8"))[each.key]
            assert each.url in (default_folder() / each.file).read_text("utf-8").split("\n")[line - 1]
    assert {each.id for each in named_addresses(knowledge, "ihc")} == {"ihc"}


TITLES: list[tuple[str, str, bool]] = [
    ("インターネット・ホットラインセンター", "オンラインカジノ おすすめランキング", True),
    ("Internet Hotline Center Japan", "Best online casino bonus 2027", True),
    ("違法情報の通報 | 警察庁", "格安SIMの選び方", True),
    ("相談窓口 公式サイト", "カジノ公式サイト", True),
    ("インターネット・ホットラインセンター", "ホットラインへの通報フォーム", False),
    ("違法情報の通報 | 警察庁", "警察庁ウェブサイト", False),
    ("Hotline Center", "HOTLINE-CENTER | report", False),
    ("ﾈｯﾄ119", "ネット119のご案内", False),
    ("相談窓口", "", False),
    ("ホームページ", "カジノ", False),
]


@pytest.mark.parametrize(("before", "now", "another"), TITLES)
def test_a_page_is_another_where_no_word_of_its_title_is_left(before: str, now: str, another: bool) -> None:
    assert is_another(before, now) == another
    assert is_another(now, before) == another
