"""The command `tsuho drift`: what it tells a keeper after a round, what it remembers, and when it says nothing."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.drifting_site import DAY, FIELDS, FORM, Answer, Site, drifting_site, page
from tests.tiny_knowledge import tiny
from tsuho.cli import drift_command, parser
from tsuho.drift import round as rounds
from tsuho.drift.verdict import REPEATED, Seen
from tsuho.engine.japan_time import JST
from tsuho.records import Knowledge
from tsuho.records.form_prints import FormPrint, FormPrints


@pytest.fixture
def site() -> Iterator[Site]:
    with drifting_site() as running:
        yield running


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


def test_a_name_that_somebody_else_took_over_is_looked_at_by_a_person(
    world: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    state = str(tmp_path / "drift.json")
    world.answers["/safeline"] = Answer(body=page("セーフライン 通報"))
    codes, found = set(), []
    for number, title in enumerate(["セーフライン 通報", "通報 | セーフライン", *["お得な\x1bカジノ"] * REPEATED]):
        world.answers["/safeline"] = Answer(body=page(title))
        code, out, _ = run(capsys, DAY + timedelta(days=number), "--state", state, "--json")
        told = {each["url"]: each for each in json.loads(out)["found"]}
        codes.add(code)
        found.append(told.get(f"{world.url}/safeline"))
    assert [each and each["verdict"] for each in found] == [None, None, "doubtful", "doubtful", "by_hand"]
    last = found[-1]
    assert last and last["kind"] == "another_page" and codes == {0}
    assert "「通報 | セーフライン」から「お得な カジノ」に" in last["says"]["ja"]

    # A keeper has looked, and notes the day.
    knowledge = known(world)
    looked = {"checked_on": DAY + timedelta(days=REPEATED + 1)}
    desks = {id: desk.model_copy(update=looked) for id, desk in knowledge.desks.items()}
    monkeypatch.setattr(drift_command, "read_knowledge", lambda **_: knowledge.model_copy(update={"desks": desks}))
    code, out, _ = run(capsys, DAY + timedelta(days=9), "--state", state, "--json")
    assert f"{world.url}/safeline" not in out
    assert (
        Seen.model_validate_json(Path(state).read_text("utf-8")).titles[f"{world.url}/safeline"].title
        == "お得な カジノ"
    )


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
