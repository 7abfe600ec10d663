"""`tsuho drift`: what one visit says of an address, and what only several days say."""

import json
import socket
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.drifting_site import Answer, Site, drifting_site, page
from tests.tiny_knowledge import tiny
from tsuho.cli import drift_command, parser
from tsuho.compile.toml_lines import key_lines
from tsuho.drift import outcome as outcomes
from tsuho.drift import round as rounds
from tsuho.drift.asking import ask
from tsuho.drift.named import named_addresses
from tsuho.drift.outcome import SIGNS, Outcome, outcome_of
from tsuho.drift.page import cleaned, read_page
from tsuho.drift.verdict import CLOSED_FOR_LONG, REPEATED, Seen, Trouble, after_visit, verdict_of
from tsuho.engine.japan_time import JST
from tsuho.knowledge import default_folder
from tsuho.records import Knowledge
from tsuho.records.form_prints import FormField, FormPrint, FormPrints

DAY = date(2026, 11, 29)
FORM = """<form><p><label for=a>通報するURL</label> <input id=a name=u required>
<p>詳細 <span>必須</span> <textarea name=n></textarea>
<p>種類 <label><input type=radio name=k> 薬物</label> <label><input type=radio name=k> わいせつ</label>
<input type=hidden name=t><input type=submit></form>"""
FIELDS = (
    FormField(label="通報するURL", kind="line", required=True),
    FormField(label="詳細", kind="area", required=True),
    FormField(label="種類", kind="radio"),
)


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


# --- the command ----------------------------------------------------------------------------------------------------


def known(site: Site) -> Knowledge:
    """A knowledge that names the site's pages, and one form."""
    knowledge = tiny()
    desks = {}
    for number, (id, desk) in enumerate(knowledge.desks.items()):
        form = desk.form.model_copy(update={"opens": f"{site.url}/{id}"}) if desk.form else None
        desks[id] = desk.model_copy(update={"form": form, "pages": (), "channels": ()})
        if number == 0:
            print_of = FormPrint(url=f"{site.url}/{id}", checked_on=DAY, origin="live", field=FIELDS)
    sources = {id: each.model_copy(update={"url": None}) for id, each in knowledge.sources.items()}
    more = {"desks": desks, "platforms": {}, "sources": sources, "form_prints": FormPrints(form=(print_of,))}
    return knowledge.model_copy(update=more)


@pytest.fixture
def world(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    knowledge = known(site)
    monkeypatch.setattr(drift_command, "read_knowledge", lambda **_: knowledge)
    first = next(iter(knowledge.desks))
    site.answers[f"/{first}"] = Answer(body=page("通報", FORM))
    return site


def run(capsys: pytest.CaptureFixture[str], day: date, *arguments: str) -> tuple[int, str, str]:
    code = parser.main(["drift", "--pause", "0", *arguments], lambda: datetime.combine(day, time(12), JST))
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_round_tells_by_desk_what_several_days_have_shown(
    world: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = [path.strip("/") for path in world.answers] + ["safeline"]
    state = str(tmp_path / "drift.json")
    code, out, _ = run(capsys, DAY, "--state", state, "--lang", "ja")
    assert code == 0 and "に問題はありません" in out and "×" not in out

    world.answers[f"/{ids[0]}"] = Answer(body=page("通報", FORM.replace("詳細", "詳しい内容")))
    world.answers["/safeline"] = Answer(404)
    for number in range(REPEATED):
        code, out, _ = run(capsys, DAY + timedelta(days=number), "--state", state, "--lang", "ja")
        assert code == (1 if number == REPEATED - 1 else 0)
    assert f"× {world.url}/safeline" in out and "ページがなくなっています（404）。（2026-11-29から計3日）" in out
    assert "「詳細」が「詳しい内容」になっています。" in "".join(out.split())
    assert "shared_data/desks/safeline.toml" in out and "form.opens" in out

    code, out, _ = run(capsys, DAY + timedelta(days=9), "--state", state, "--json")
    told = {each["url"]: each for each in json.loads(out)["found"]}
    gone = told[f"{world.url}/safeline"]
    assert code == 1 and (gone["verdict"], gone["kind"], gone["days"]) == ("broken", "gone", 4)
    assert gone["named"][0]["key"] == "form.opens" and gone["says"]["en"].startswith("It is gone (404).")

    world.answers.pop("/safeline")
    run(capsys, DAY + timedelta(days=10), "--state", state, "--only", "safeline")
    assert f"{world.url}/safeline" not in Seen.model_validate_json(Path(state).read_text("utf-8")).troubles


def test_one_host_is_asked_one_thing_at_a_time(
    world: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    world.at_once = 0
    pauses: list[float] = []
    monkeypatch.setattr(rounds, "sleep", pauses.append)
    _, out, _ = run(capsys, DAY, "--lang", "en")
    assert world.at_once == 1 and len(pauses) == len(world.asked) - 1 > 0
    assert "Without --state FILE this is today alone" in out


def test_without_internet_nothing_is_noted(
    world: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    knowledge = known(world)
    desks = {
        id: desk.model_copy(update={"form": desk.form.model_copy(update={"opens": f"http://{id}.invalid/"})})
        for id, desk in knowledge.desks.items()
        if desk.form
    }
    assert len(desks) >= rounds.SEVERAL
    lonely = knowledge.model_copy(update={"desks": desks})
    monkeypatch.setattr(drift_command, "read_knowledge", lambda **_: lonely)
    state = tmp_path / "drift.json"
    code, _, err = run(capsys, DAY, "--state", str(state), "--lang", "en")
    assert code == 2 and "no internet" in err and not state.exists()


def test_a_file_that_drift_did_not_write_is_left_as_it_is(
    world: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state = tmp_path / "notes.json"
    for text in ("{}", "[1]", "dear diary"):
        state.write_text(text, "utf-8")
        code, _, err = run(capsys, DAY, "--state", str(state), "--lang", "en")
        assert code == 2 and "left as it is" in err.replace("it was left", "left") and state.read_text("utf-8") == text
    assert world.asked == []
    code, _, err = run(capsys, DAY, "--only", "nobody", "--lang", "en")
    assert code == 2 and "nobody" in err


def test_a_forms_fingerprint_is_written_from_the_page_or_from_a_saved_file(
    world: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world.answers["/new"] = Answer(body=page("通報", FORM))
    code, live, _ = run(capsys, DAY, "--note", f"{world.url}/new?x=1")
    assert code == 0
    entry = FormPrints.model_validate({"form": tomllib.loads(live)["form"]}).form[0]
    assert (entry.url, entry.checked_on, entry.origin, entry.field) == (f"{world.url}/new", DAY, "live", FIELDS)

    saved = tmp_path / "saved.html"
    saved.write_bytes(page("通報", FORM))
    code, out, _ = run(capsys, DAY, "--note", str(saved), "--url", "https://desk.example.jp/form#top")
    assert code == 0 and 'url = "https://desk.example.jp/form"' in out and 'origin = "saved"' in out
    assert run(capsys, DAY, "--note", str(saved), "--lang", "en")[0] == 2
    saved.write_bytes(page("窓口"))
    code, _, err = run(capsys, DAY, "--note", str(saved), "--url", "https://e.jp/", "--lang", "en")
    assert code == 2 and "no form" in err
