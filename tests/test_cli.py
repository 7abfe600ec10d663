"""The command `tsuho`: tables for people, JSON for programs, one clear line for a mistake."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.tiny_knowledge import tiny
from tsuho.cli import doctor_command, parser, terminal
from tsuho.cli.commands import COMMANDS, command
from tsuho.cli.doctor import Diagnosis
from tsuho.cli.printing import diagnoses
from tsuho.compile import files
from tsuho.compile.edition import raised
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import default_folder, read_knowledge
from tsuho.records import Words

ASKED = ["--harm", "defamation", "--role", "victim", "--wish", "takedown"]
EARLY_IN_JAPAN = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)  # half past eight on the 30th
URL = ["--url", "https://bbs.example.jp/thread/1"]


def every_command_reads(monkeypatch: pytest.MonkeyPatch, read: Callable[..., Any]) -> None:
    """Other knowledge than ours, or none."""
    for module in map(import_module, COMMANDS.values()):
        if hasattr(module, "read_knowledge"):
            monkeypatch.setattr(module, "read_knowledge", read)


@pytest.fixture(autouse=True)
def tiny_world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    every_command_reads(monkeypatch, lambda **_: tiny())
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    for write in (files.write, files.stale):
        monkeypatch.setattr(write, "__defaults__", (tmp_path,))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def run(
    capsys: pytest.CaptureFixture[str], *arguments: str, at: datetime = datetime(2026, 12, 1, tzinfo=UTC)
) -> tuple[int, str, str]:
    try:
        code = parser.main(arguments, lambda: at)
    except SystemExit as leaving:
        code = int(leaving.code or 0)
    told = capsys.readouterr()
    return code, told.out, told.err


def test_triage_shows_desks_with_reasons_and_those_that_decline(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "triage", *ASKED)
    assert code == 0
    assert "safelineが受け付けます。" in out and "「中傷」として" in out
    assert "名誉毀損は扱いません。" in out


def test_triage_puts_110_above_everything(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "triage", "--harm", "suicide_notice", *ASKED[2:])
    assert out.startswith("命の危険があるときは、まず110番へ。")


def test_every_command_stands_in_the_module_of_its_name() -> None:
    files = Path(parser.__file__).parent.glob("*_command.py")
    assert {file.stem.removesuffix("_command") for file in files} == set(COMMANDS)
    assert all(command(name).__module__ == module for name, module in COMMANDS.items())


def test_every_answer_in_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "answers")
    assert code == 0
    assert out.splitlines()[0] == "csam victim takedown none: ihc"
    assert "suicide_notice witness police call: emergency ihc" in out.splitlines()


def test_every_answer_on_a_page(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, _ = run(capsys, "answers", "--html", str(tmp_path / "all.html"))
    assert (code, out) == (0, "")
    assert "safelineが受け付けます。" in (tmp_path / "all.html").read_text("utf-8")
    code, _, told = run(capsys, "answers", "--html", str(tmp_path / "missing" / "all.html"))
    assert code == 2 and "all.html" in told


def test_triage_says_what_must_not_be_kept(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "triage", "--harm", "csam", *ASKED[2:])
    assert "保存しないで" in out.splitlines()[0]


def test_triage_tells_programs_its_desks_and_refusals_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    answer: Any = json.loads(run(capsys, "triage", *ASKED, "--json")[1])
    assert [signpost["desk"] for signpost in answer["signposts"]] == ["safeline"]
    assert [refusal["desk"] for refusal in answer["not_here"]] == ["ihc"]


def test_draft_shows_what_to_correct_and_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "draft", *URL, *ASKED)
    assert code == 0
    assert "[直してください] 詳細がありません。" in out
    assert "defamationについて通報します。\n\n【URL】\nhttps://bbs.example.jp/thread/1" in out


def test_draft_takes_every_fact_and_tells_programs_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    facts = ["--quote", "引用", "--notes", "説明", "--title", "題", "--seen-at", "2026-11-23", "--number", "57"]
    made: Any = json.loads(run(capsys, "draft", *URL, *ASKED, *facts, "--desk", "ihc", "--json")[1])
    assert [draft["desk"] for draft in made["drafts"]] == ["ihc"]
    assert made["drafts"][0]["fields"][1]["value"] == "説明\n書き込み: 引用"


def test_draft_takes_several_addresses_and_how_much_of_them_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    more = ["--url", "https://bbs.example.jp/thread/2#c5", "--disclose", "page"]
    made: Any = json.loads(run(capsys, "draft", *URL, *more, *ASKED, "--desk", "ihc", "--json")[1])
    assert made["drafts"][0]["fields"][0]["value"] == "https://bbs.example.jp/thread/1\nhttps://bbs.example.jp/thread/2"


def test_desks_are_listed_in_straight_columns(capsys: pytest.CaptureFixture[str]) -> None:
    lines = run(capsys, "desks")[1].splitlines()
    assert [line.split()[0] for line in lines[2:]] == ["ihc", "safeline", "emergency", "old"]
    ends = {terminal.width(line[: line.index("2026-")]) for line in lines[2:]}
    assert len(ends) == 1


def test_one_desk_is_shown_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "desks", "ihc")
    assert "https://ihc.example.jp/form" in out and "S01 資料" in out and "確認日: 2026-11-01" in out
    record: Any = json.loads(run(capsys, "desks", "ihc", "--json")[1])
    assert record["sources"][0]["title"] == "資料"
    everything: Any = json.loads(run(capsys, "desks", "--json")[1])
    assert len(everything) == 4


@pytest.mark.parametrize(
    ("environment", "arguments", "word"),
    [
        ({}, [], "窓口"),
        ({"LANG": "ja_JP.UTF-8"}, [], "窓口"),
        ({"LANG": "C.UTF-8"}, [], "窓口"),
        ({"LANG": "en_US.UTF-8"}, [], "Desk"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "ja_JP.UTF-8"}, [], "窓口"),
        ({}, ["--lang", "en"], "Desk"),
        ({"LANG": "en_US.UTF-8"}, ["--lang", "ja"], "窓口"),
    ],
)
def test_the_language_is_as_chosen_else_as_the_environment_says_else_japanese(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    arguments: list[str],
    word: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert word in run(capsys, "desks", *arguments)[1]
    assert word in run(capsys, *arguments, "desks")[1]


MISTAKES = [
    (["triage", "--harm", "nothing", *ASKED[2:]], "nothing というIDはありません"),
    (["triage", "--harm", "NOT AN ID", *ASKED[2:]], "harm"),
    (["triage", "--harm", "csam"], "--role, --wish"),
    (["desks", "nobody"], "`tsuho desks`"),
    (["draft", *URL, *ASKED, "--desk", "nobody"], "nobody というIDはありません"),
    (["draft", *URL, *ASKED, "--quote", "a" * 20_001], "quote"),
    (["draft", *ASKED], "--url"),
    (["serve", "--port", "99999"], "65535"),
    (["serve", "--port", "x"], "65535"),
    (["serve", "--host", ""], "empty"),
    (["serve", "--allow-host", "a.jp:8713"], "not the name of a host"),
    (["serve", "--allow-host", "http://b.jp"], "not the name of a host"),
    (["serve", "--allow-host", "*"], "not the name of a host"),
    (["nothing"], "nothing"),
    ([], "コマンド"),
    (["desks", "--lang", "fr"], "fr"),
]


@pytest.mark.parametrize(
    ("coding", "says"),
    [
        ("cp1252", "which desk takes a report"),
        ("ascii", "which desk takes a report"),
        ("cp932", "どの窓口が受け付けるか"),
        ("utf-8", "どの窓口が受け付けるか"),
    ],
)
def test_help_is_shown_on_any_console_in_a_language_that_it_can_write(coding: str, says: str) -> None:
    program = "import sys; from tsuho.cli.parser import main; sys.exit(main(['--help']))"
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=os.environ | {"PYTHONIOENCODING": coding}, timeout=60
    )
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert says in shown.stdout.decode(coding)


@pytest.mark.parametrize(("language", "means"), [("ja", "使い方:"), ("en", "usage:")])
def test_help_of_a_question_tells_every_id_and_an_example(
    capsys: pytest.CaptureFixture[str], language: str, means: str
) -> None:
    with pytest.raises(SystemExit):
        parser.main(["triage", "--help", "--lang", language])
    out = capsys.readouterr().out
    assert out.startswith(means) and "tsuho triage --harm defamation" in out
    assert all(f"\n{id}" in out for id in ("csam", "drugs", "victim", "takedown"))
    assert "\x1b" not in out


def test_headings_are_bold_on_a_terminal_and_only_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b" not in terminal.table(["a", "b"], [("1", "2")])
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert terminal.table(["a", "b"], [("1", "2")]).startswith("\x1b[1ma  b\x1b[0m\n")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in terminal.table(["a", "b"], [("1", "2")])


@pytest.mark.parametrize("columns", [60, 80])
def test_tables_and_examinations_fit_a_narrow_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    every_command_reads(monkeypatch, read_knowledge)
    tables = run(capsys, "triage", "--harm", "drugs", "--role", "witness", "--wish", "takedown")[1]
    long = Words(ja="拡張機能は、このサーバーから新しい情報を受け取りません。" * 4, en="Nothing.")
    lines = f"{tables}\n{diagnoses([Diagnosis('signature', 'note', long, long)], 'ja')}".splitlines()
    assert [line for line in lines if terminal.width(line) > columns] == []


@pytest.mark.parametrize(("arguments", "says"), MISTAKES)
def test_a_mistake_is_one_clear_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert says in err and len(err.strip().splitlines()) == 1


def test_knowledge_that_cannot_be_read_is_one_clear_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: bool) -> None:
        raise BrokenKnowledge(Path("/x/shared_data/desks/ihc.toml"), "colour: not permitted")

    every_command_reads(monkeypatch, refuse)
    code, _, err = run(capsys, "desks")
    assert (code, err) == (2, "tsuho: /x/shared_data/desks/ihc.toml: colour: not permitted\n")
    code, out, _ = run(capsys, "check", "--json")
    assert code == 1
    assert json.loads(out)["findings"][0]["check"] == "readable"


def test_check_shows_place_problem_and_mend(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "check")
    assert code == 1
    assert (
        "誤り: rules/csam.toml: order.0.desks: old は、ここに並べられた状況を一つも受け付けません。 [rule-agrees]"
        in out
    )
    assert "    → ここから消すか" in out


def test_check_speaks_english_where_that_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "--lang", "en", "check")
    assert (
        "error: rules/csam.toml: order.0.desks: old takes none of the situations it is listed for [rule-agrees]" in out
    )
    assert "    → delete it here" in out
    told: Any = json.loads(run(capsys, "check", "--json", "--lang", "en")[1])
    assert "old takes none of the situations it is listed for" in {each["problem"] for each in told["findings"]}


def test_check_tells_everything_that_is_wrong_in_a_file_at_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(default_folder(), tmp_path / "shared_data"))
    desk = folder / "desks" / "ihc.toml"
    desk.write_text(
        re.sub(r"^(kind|operator) = .*$", r'\1 = "kiosk"', desk.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
    )
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(folder))
    every_command_reads(monkeypatch, read_knowledge)
    code, out, _ = run(capsys, "check")
    assert code == 1
    assert "誤り: desks/ihc.toml: kind: 「kiosk」は、ここで選べる値ではありません。 [readable]" in out
    assert "    → どれかを選んでください: 'hotline'" in out
    assert "誤り: desks/ihc.toml: operator: ここには表を書きます。 [readable]" in out


def test_check_tells_programs_every_check_and_finding(capsys: pytest.CaptureFixture[str]) -> None:
    told: Any = json.loads(run(capsys, "check", "--json")[1])
    assert set(told["findings"][0]) == {"check", "file", "key", "problem", "mend", "severity"}
    assert all(set(check) == {"id", "scope", "says"} for check in told["checks"])


def test_bundle_says_stale_until_it_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    names = ", ".join(files.compiled_files(tiny()))
    told = f"古くなっています: {names}。`tsuho bundle` を実行してください。\n"
    assert run(capsys, "bundle", "--check")[:2] == (1, told)
    assert run(capsys, "bundle")[0] == 0
    assert (tmp_path / "bundle.json").is_file() and (tmp_path / "directory.json").is_file()
    assert run(capsys, "bundle", "--check")[:2] == (0, "最新です。\n")


def test_bundle_raises_the_edition_where_that_is_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(tmp_path))
    product = tmp_path / "product.toml"
    product.write_text('# Facts\nedition = "2020-01-01.3"  # raise it\nserver = "x"\n', "utf-8")
    told = run(capsys, "bundle", "--raise", at=EARLY_IN_JAPAN)[1]
    assert told.startswith("知識の版を 2026-11-30.1 にしました。")
    assert product.read_text("utf-8") == '# Facts\nedition = "2026-11-30.1"  # raise it\nserver = "x"\n'


def test_an_edition_of_today_is_not_in_the_future_early_in_japan(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    product = tiny().product.model_copy(update={"edition": "2026-11-30.1"})
    of_today = tiny().model_copy(update={"product": product})
    every_command_reads(monkeypatch, lambda **_: of_today)
    told: Any = json.loads(run(capsys, "check", "--json", at=EARLY_IN_JAPAN)[1])
    assert not [each for each in told["findings"] if each["check"] == "edition-not-ahead"]


@pytest.mark.parametrize(
    ("edition", "next_one"),
    [("2026-11-28.4", "2026-11-29.1"), ("2026-11-29.1", "2026-11-29.2"), ("2026-11-29.9", "2026-11-29.10")],
)
def test_the_next_edition_is_the_first_of_today_or_one_more(edition: str, next_one: str) -> None:
    assert raised(edition, date(2026, 11, 29)) == next_one


@pytest.mark.anew
def test_doctor_speaks_to_people_and_to_programs(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: Any = json.loads(run(capsys, "doctor", "--json")[1])
    assert all(set(each) == {"id", "state", "finding", "mend"} for each in told)

    found = [Diagnosis(**{**each, "finding": Words(**each["finding"]), "mend": None}) for each in told]
    monkeypatch.setattr(doctor_command, "examine", lambda _: found)  # it takes seconds, and finds the same
    assert "Python" in run(capsys, "doctor")[1]


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("窓口", 4), ("ｶﾅ", 2), ("か\u3099", 2), ("○", 1), ("", 0)])
def test_the_width_of_a_text_is_counted_in_columns(text: str, columns: int) -> None:
    assert terminal.width(text) == columns


def test_a_long_text_is_wrapped_without_losing_a_character() -> None:
    text = "あいうえおかきくけこ with some English words さしすせそ"
    lines = list(terminal.wrap(text, 12))
    assert all(terminal.width(line) <= 12 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_suggest_tells_kinds_with_the_words_that_led_there(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "suggest", "--text", "小学生の着替え動画、欲しい人はDM")
    assert code == 0
    assert "csam" in out and "着替" in out


def test_suggest_says_where_words_do_not_tell(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "suggest", "--text", "カレーがおいしい")
    assert "言葉だけでは分かりません" in out
    code, out, _ = run(capsys, "suggest", "--text", "カレーがおいしい", "--json")
    assert (code, json.loads(out)) == (0, {"suggestions": [], "danger": "none"})
