"""「これは違います」 from the page to the keeper: patches that git applies and the checks pass, read in words, and
refused where they would do anything else."""

import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tsuho.checks import run_checks
from tsuho.cli import parser, patches_command
from tsuho.compile.patch_places import is_plain, patch_places
from tsuho.compile.toml_lines import key_lines
from tsuho.knowledge import CHECKOUT, LOCALES, read_knowledge
from tsuho.patches.putting_in import put_in
from tsuho.patches.reading import NoPatch, read_patch
from tsuho.records.numbers import Phones

pytestmark = pytest.mark.anew

PROGRAM = Path(__file__).parent / "extension" / "patches-made.js"
FACTS = Path(__file__).parent / "extension" / "facts-told.js"
DAY = "2026-11-29"


@cache
def compiled_places() -> str:
    """Where plain values stand, as the page reads it."""
    shared = CHECKOUT / "shared_data"
    paths = (path for folder in ("desks", "platforms") for path in (shared / folder).glob("*.toml"))
    return json.dumps(patch_places({f"{path.parent.name}/{path.stem}": path.read_text("utf-8") for path in paths}))


@cache
def told_facts() -> tuple[dict[str, Any], ...]:
    """Every fact that the page offers, in both languages."""
    node = shutil.which("node")
    assert node, "Node is needed: the page's own modules list the facts."
    told = subprocess.run([node, FACTS], capture_output=True, check=True, encoding="utf-8")
    return tuple(json.loads(line) for line in told.stdout.splitlines())


def made(corrections: Sequence[dict[str, Any]], tmp_path: Path) -> list[str]:
    """The patches, as the page makes them."""
    node = shutil.which("node")
    assert node, "Node is needed: the page's own modules make the patches."
    places = tmp_path / "places.json"
    places.write_text(compiled_places(), "utf-8")
    lines = "".join(json.dumps(each) + "\n" for each in corrections)
    told = subprocess.run([node, PROGRAM, places], input=lines, capture_output=True, check=True, encoding="utf-8")
    return [json.loads(line) for line in told.stdout.splitlines()]


def correction(file: str, key: str, was: str, right: str, **more: Any) -> dict[str, Any]:
    said = {
        "file": file if "/" in file or file in ALONE else f"desks/{file}",
        "key": key,
        "was": was,
        "right": right,
        "known_by": "電話で聞きました",
        "edition": "2026-11-29.1",
    }
    return {**said, "day": DAY, "mark": "3f2a1c", "hosts": []} | more


ALONE = ("what_next", "preflight", "plain", "sheet", "changes", "interface")  # files of no folder


def plain_values() -> list[dict[str, Any]]:
    """Another value for every number and address that is told."""
    found: list[dict[str, Any]] = []
    for fact in told_facts():
        file, key, was, hosts = (fact[name] for name in ("file", "key", "said", "hosts"))
        if is_plain(file, key) and (file, key) not in [(each["file"], each["key"]) for each in found]:
            right = f"0120-{len(found):03}-999" if key.endswith("phone") else f"https://{urlsplit(was).netloc}/new"
            found.append(correction(file, key, was, right, hosts=hosts))
    return found


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, as far as the knowledge goes."""
    folder = tmp_path / "house"
    shutil.copytree(CHECKOUT / "shared_data", folder / "shared_data")
    for command in (["init", "-q"], ["config", "core.autocrlf", "false"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(folder / "shared_data"))
    return folder


def git_applies(patch: str, house: Path, *options: str) -> bool:
    done = subprocess.run(["git", "apply", *options], cwd=house, input=patch, encoding="utf-8", capture_output=True)
    return done.returncode == 0


def faults(folder: Path) -> list[str]:
    """What the checks find that is an error."""
    knowledge = read_knowledge(folder, checking=True)
    found = run_checks(knowledge, knowledge.product.as_of)
    return [f"{fault.file}: {fault.key} [{check.id}]" for check, fault in found if fault.severity == "error"]


def test_git_applies_the_patch_of_every_fact_and_the_checks_pass(house: Path, tmp_path: Path) -> None:
    """Every plain value, and one fact of every other kind."""
    plain, worded = plain_values(), worded_facts()
    assert len(plain) > 120
    patches = made([*plain, *worded], tmp_path)
    mending, notes = patches[: len(plain)], patches[len(plain) :]
    aside = [each["key"] for each, patch in zip(plain, mending, strict=True) if patch.startswith(NOTE_ALONE)]
    assert aside == ["channels.3.phone"], "all stand on a line of their own, but for one that names another's number"
    for patch in mending:
        assert git_applies(patch, house, "--check"), patch
    for patch in mending:
        put_in(read_patch(patch), house / "shared_data")  # by the line: two may have it among their neighbours
    assert all(patch.startswith(NOTE_ALONE) for patch in notes) and git_applies("".join(notes), house)
    mended = values_in(house)
    for each in plain:
        if each["key"] not in aside:
            assert mended(each["file"], each["key"]) == each["right"]
    waiting = read_knowledge(house / "shared_data", checking=True).inbox.values()
    told = {(each.at, each.key, each.right) for each in waiting}
    assert told == {(each["file"], each["key"], each["right"]) for each in (*plain, *worded)}
    assert faults(house / "shared_data") == []


NOTE_ALONE = "diff --git a/shared_data/inbox/"


def values_in(house: Path) -> Callable[[str, str], Any]:
    """What stands under a key of a file, with the telephone numbers put in."""
    shared = house / "shared_data"
    phones = Phones({path.stem: tomllib.loads(path.read_text("utf-8")) for path in (shared / "desks").glob("*.toml")})

    @cache
    def table(file: str) -> Any:
        return phones.told(tomllib.loads((shared / f"{file}.toml").read_text("utf-8")))

    def value(file: str, key: str) -> Any:
        if file == "interface":
            name, language = key.split(".")
            return json.loads((LOCALES / language / "messages.json").read_text("utf-8"))[name]["message"]
        found = table(file)
        for part in key.split("."):
            found = found[int(part) if part.isdigit() else part]
        return found

    return value


def kind_of(fact: dict[str, Any]) -> str:
    """What sort of fact it is: its folder, and its key whichever of several it is."""
    of_any = re.sub(r"\.(cells|because|for_harms|for_roles)\.\w+", r".\1.*", re.sub(r"\d+", "*", fact["key"]))
    return f"{fact['file'].split('/')[0]} {of_any}"


# What is told in words of the page's own: the file has it as a table, a day, a list.
WORDED = re.compile(r"desks (channels\.\*\.(hours|languages)|accepts\.\*|checked_on|expect\.\*\.days)")


def one_of_each() -> dict[str, dict[str, Any]]:
    return {kind_of(fact): fact for fact in told_facts() if fact["kind"] == "text"}


def worded_facts() -> list[dict[str, Any]]:
    """Another sentence for one fact of every kind that only a person mends."""
    return [
        correction(fact["file"], fact["key"], fact["said"][:500], f"正しくは{number}", hosts=fact["hosts"])
        for number, fact in enumerate(one_of_each().values())
    ]


def test_a_fact_of_every_kind_stands_in_its_file_as_it_is_told() -> None:
    stands, kinds = values_in(CHECKOUT), one_of_each()
    assert len(kinds) > 90
    for kind, fact in kinds.items():
        if not WORDED.fullmatch(kind):
            assert str(stands(fact["file"], fact["key"])) == fact["said"], fact


HARD = ['"\\', "『」{phone:x}", "}{", "a" * 500, "'''", "\t\n\r", "🙂" * 250, "\u2028x", "# no comment", "é"]


def test_whatever_is_typed_the_note_is_read_again_as_it_was(house: Path, tmp_path: Path) -> None:
    corrections = [
        correction("ihc", "notes.0.ja", "前の文", f"文 {typed}", known_by=f"x {typed}", mark=f"{number:06}")
        for number, typed in enumerate(HARD)
    ]
    for each, patch in zip(corrections, made(corrections, tmp_path), strict=True):
        assert git_applies(patch, house), each
        assert " ".join(each["right"].split()).startswith(" ".join(read_patch(patch).correction.right.split()))
    waiting = read_knowledge(house / "shared_data", checking=True).inbox
    assert len(waiting) == len(HARD)


def test_whatever_is_corrected_the_same_day_does_not_collide(house: Path, tmp_path: Path) -> None:
    same = [correction("ihc", "notes.0.ja", "前の文", "次の文", mark=mark) for mark in ("000001", "000002")]
    assert all(git_applies(patch, house) for patch in made(same, tmp_path))


# --- for the keeper -------------------------------------------------------------------------------------------------

PHONE = correction("jinken", "channels.2.phone", "0570-003-110", "0570-003-111")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = parser.main(["patches", *arguments, "--lang", "en"])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_keeper_reads_it_in_words_and_puts_it_in(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "one.patch"
    file.write_text(made([PHONE], tmp_path)[0], "utf-8")
    desk = house / "shared_data" / "desks" / "jinken.toml"

    code, out, _ = run(capsys, str(file))
    assert code == 0 and "They say: 0570-003-111" in out and "電話で聞きました" in out
    assert '"0570-003-110"' in desk.read_text("utf-8")

    code, out, _ = run(capsys, str(file), "--apply")
    assert code == 0 and "give the fact its source" in out
    by_us = desk.read_text("utf-8"), sorted((house / "shared_data" / "inbox").iterdir())
    assert '"0570-003-111"' in by_us[0] and len(by_us[1]) == 2
    code, out, _ = run(capsys, str(file), "--apply")
    assert code == 1 and "It is in already" in out

    note = next(path for path in by_us[1] if path.suffix == ".toml")
    written = note.read_text("utf-8")
    note.unlink()
    assert run(capsys, str(file))[0] == 1  # the line is another one by now
    desk.write_text(desk.read_text("utf-8").replace('"0570-003-111"', '"0570-003-110"'), "utf-8")
    assert git_applies(file.read_text("utf-8"), house)
    assert (desk.read_text("utf-8"), note.read_text("utf-8")) == (by_us[0], written)


def test_of_two_patches_of_one_line_the_second_is_told_and_left_out(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = []
    for mark in ("1", "2"):
        file = tmp_path / f"{mark}.patch"
        file.write_text(made([PHONE | {"right": f"0570-003-11{mark}", "mark": f"00000{mark}"}], tmp_path)[0], "utf-8")
        files.append(str(file))
    code, out, _ = run(capsys, *files, "--apply")
    assert code == 1 and "is another one by now" in out
    assert '"0570-003-111"' in (house / "shared_data" / "desks" / "jinken.toml").read_text("utf-8")


def of_line(key: str, line: str, was: str, right: str) -> str:
    """A patch of any line of a desk, with a note that says the same of it."""
    note = {"edition": "2026-11-29.1", "desk": "jinken", "key": key, "was": was, "right": right, "known_by": "x"}
    desk, inbox = "shared_data/desks/jinken.toml", "shared_data/inbox/2026-11-29-jinken-x-3f2a1c.toml"
    lines = [f"diff --git a/{desk} b/{desk}", f"--- a/{desk}", f"+++ b/{desk}", "@@ -1,1 +1,1 @@", f"-{line}"]
    lines += [f"+{line.replace(was, right)}", f"diff --git a/{inbox} b/{inbox}", "--- /dev/null", f"+++ b/{inbox}"]
    lines += [
        "@@ -0,0 +1,7 @@",
        "+made_on = 2026-11-29",
        *(f"+{name} = {json.dumps(said)}" for name, said in note.items()),
    ]
    return "\n".join([*lines, ""])


@pytest.mark.parametrize(
    ("key", "right"),
    [
        ("form.opens", "https://evil.example/"),
        ("form.opens", "https://evil@www.jinken.go.jp/"),
        ("form.opens", "javascript:alert(1)"),
        ("channels.2.phone", "03-9999-1234 https://evil.example/"),
        ("channels.2.phone", "+1-900-555-0100"),
    ],
)
def test_what_is_no_number_or_on_no_host_of_the_desk_is_not_put_in(
    key: str, right: str, house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = house / "shared_data" / "desks" / "jinken.toml"
    before = desk.read_text("utf-8")
    line = before.split("\n")[key_lines(before)[key] - 1]
    file = tmp_path / "one.patch"
    file.write_text(of_line(key, line, line.split('"')[1], right), "utf-8")
    code, out, _ = run(capsys, str(file), "--apply")
    assert code == 1 and "It is no telephone number" in out and desk.read_text("utf-8") == before


FORM = correction(
    "platforms/x",
    "legal_forms.0.url",
    "https://help.x.com/ja/forms/japan-report",
    "https://help.x.com/ja/forms/new",
    hosts=["x.com", "help.x.com"],
)


def test_a_service_s_form_is_mended_where_it_stands_and_on_no_other_host(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    patch = made([FORM], tmp_path)[0]
    file = tmp_path / "one.patch"
    file.write_text(patch.replace("help.x.com/ja/forms/new", "evil.example/"), "utf-8")
    assert "or leads to a host" in run(capsys, str(file), "--apply")[1]
    file.write_text(patch, "utf-8")
    code, out, _ = run(capsys, str(file), "--apply")
    assert code == 0 and "X (formerly Twitter)" in out
    assert values_in(house)("platforms/x", "legal_forms.0.url") == FORM["right"]


def other(before: str, after: str) -> Callable[[str], str]:
    return lambda patch: patch.replace(before, after)


def test_of_the_lines_of_a_desk_only_plain_values_are_mended() -> None:
    mended = of_line("channels.2.phone", 'phone = "0570-003-110"', "0570-003-110", "0570-003-111")
    assert read_patch(mended).comes == 'phone = "0570-003-111"'


SPOILED: list[tuple[str, Callable[[str], str]]] = [
    ("no_patch", lambda _: "Dear keeper, the number is wrong."),
    ("too_long", lambda patch: patch + "x" * 30_000),
    ("elsewhere", other("shared_data/desks/jinken.toml", "scripts/run")),
    ("elsewhere", other("shared_data/inbox/", "shared_data/inbox/../../")),
    ("elsewhere", other("shared_data/desks/jinken.toml", "shared_data/desks/../product.toml")),
    ("elsewhere", other("--- a/shared_data/desks/jinken.toml", "--- a/shared_data/product.toml")),
    ("no_note", lambda patch: patch.split("diff --git a/shared_data/inbox")[0]),
    ("no_note", other('+was = "0570-003-110"', '+was = "0570-003-110')),
    ("no_note", other("+known_by", "+hosts")),
    ("no_note", other('+known_by = "', '+known_by = "\\u001b]0;x')),
    ("no_note", other('+known_by = "', '+known_by = "\\u009b2J')),
    ("no_note", other('+known_by = "', '+known_by = "a\\nb')),
    ("no_note", other('+known_by = "', '+known_by = "a\\u2028b')),
    ("otherwise", other('+phone = "0570-003-111"', '+phone = "0120-666-666"')),
    ("otherwise", other('+phone = "0570-003-111"', '+phone = "0570-003-111"\n+url = "https://evil.example/"')),
    ("otherwise", other('+desk = "jinken"', '+desk = "ihc"')),
    ("otherwise", other('+desk = "jinken"', '+file = "harms/threat"')),
    ("no_note", other('+desk = "jinken"', '+file = "../scripts/run"')),
    ("no_note", other('+desk = "jinken"', '+file = "signing_keys/x"')),
    ("no_note", lambda patch: patch.replace('+desk = "jinken"', '+desk = "jinken"\n+file = "plain"')),
    ("no_note", lambda patch: patch.replace('+desk = "jinken"\n', "")),
    ("elsewhere", other("shared_data/desks/jinken.toml", "shared_data/harms/threat.toml")),
    ("elsewhere", other("shared_data/desks/jinken.toml", "shared_data/signing_keys.toml")),
    ("several", lambda patch: patch + patch),
    ("otherwise", lambda _: of_line("hosts", 'hosts = ["www.jinken.go.jp"]', "www.jinken.go.jp", "evil.example")),
    ("otherwise", lambda _: of_line("id", 'id = "jinken"', "jinken", "ihc")),
    ("otherwise", lambda _: of_line("does.0.action", 'action = "refer"', "refer", "delete")),
    ("otherwise", lambda _: of_line("form.opens", 'verified = "no"', "no", "yes")),
    (
        "otherwise",
        lambda _: of_line("channels.0.phone", 'x = { kind = "fax", phone = "117" }', "fax", "phone"),
    ),
]


@pytest.mark.parametrize(("trouble", "spoil"), SPOILED)
def test_a_patch_that_does_anything_else_is_refused(
    trouble: str, spoil: Callable[[str], str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoiled = spoil(made([PHONE], tmp_path)[0])
    with pytest.raises(NoPatch) as refused:
        read_patch(spoiled)
    assert refused.value.sentence == f"patch_trouble.{trouble}"
    file = tmp_path / "one.patch"
    file.write_text(spoiled, "utf-8")
    assert run(capsys, str(file), "--apply")[0] == 2


def test_a_desk_that_is_gone_is_told(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "one.patch"
    file.write_text(made([correction("nowhere", "notes.0.ja", "前", "後")], tmp_path)[0], "utf-8")
    monkeypatch.setattr(patches_command, "read_knowledge", read_knowledge)
    code, out, _ = run(capsys, str(file), "--apply")
    assert code == 1 and "nowhere" in out and run(capsys, str(tmp_path / "none.patch"))[0] == 2
