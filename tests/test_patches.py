"""「これは違います」 from the page to the keeper: patches that git applies and the checks pass, read in words, and
refused where they would do anything else."""

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tsuho.checks import run_checks
from tsuho.cli import commands, parser
from tsuho.compile.patch_places import patch_places
from tsuho.compile.toml_lines import key_lines
from tsuho.knowledge import CHECKOUT, read_knowledge
from tsuho.patches.reading import NoPatch, read_patch
from tsuho.records import Knowledge

pytestmark = pytest.mark.anew

PROGRAM = Path(__file__).parent / "extension" / "patches-made.js"
DAY = "2026-11-29"


@cache
def compiled_places() -> str:
    """Where plain values stand, as the page reads it."""
    texts = {path.stem: path.read_text("utf-8") for path in (CHECKOUT / "shared_data" / "desks").glob("*.toml")}
    return json.dumps(patch_places(texts))


def made(corrections: Sequence[dict[str, Any]], tmp_path: Path) -> list[str]:
    """The patches, as the page makes them."""
    node = shutil.which("node")
    assert node, "Node is needed: the page's own modules make the patches."
    places = tmp_path / "places.json"
    places.write_text(compiled_places(), "utf-8")
    lines = "".join(json.dumps(each) + "\n" for each in corrections)
    told = subprocess.run([node, PROGRAM, places], input=lines, capture_output=True, check=True, encoding="utf-8")
    return [json.loads(line) for line in told.stdout.splitlines()]


def correction(desk: str, key: str, was: str, right: str, **more: Any) -> dict[str, Any]:
    said = {
        "desk": desk,
        "key": key,
        "was": was,
        "right": right,
        "known_by": "電話で聞きました",
        "edition": "2026-11-29.1",
    }
    return {**said, "day": DAY, "mark": "3f2a1c", "hosts": []} | more


def plain_values(knowledge: Knowledge) -> list[dict[str, Any]]:
    """Another value for every number and address of every desk."""
    found: list[dict[str, Any]] = []
    for desk in knowledge.desks.values():
        values = {f"channels.{at}.phone": each.phone for at, each in enumerate(desk.channels) if each.phone}
        values |= {f"channels.{at}.url": each.url for at, each in enumerate(desk.channels) if each.url}
        values |= {f"pages.{at}.url": each.url for at, each in enumerate(desk.pages)}
        for key, was in values.items():
            right = f"0120-{len(found):03}-999" if key.endswith("phone") else f"https://{urlsplit(was).netloc}/new"
            found.append(correction(desk.id, key, was, right, hosts=list(desk.hosts)))
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


def test_git_applies_the_patch_of_every_plain_value_and_the_checks_pass(
    knowledge: Knowledge, house: Path, tmp_path: Path
) -> None:
    corrections = plain_values(knowledge)
    patches = made(corrections, tmp_path)
    assert len(patches) > 80
    aside = [each["key"] for each, patch in zip(corrections, patches, strict=True) if "/desks/" not in patch]
    assert aside == ["channels.3.phone"], "all stand on a line of their own, but for one that names another's number"
    said = correction("ihc", "notes.0.ja", "前の文", "0120-000-000です。違法です。{phone:x}")
    for patch in (*patches, *made([said], tmp_path)):
        assert git_applies(patch, house), patch
    assert faults(house / "shared_data") == []


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
    assert refused.value.trouble == trouble
    file = tmp_path / "one.patch"
    file.write_text(spoiled, "utf-8")
    assert run(capsys, str(file), "--apply")[0] == 2


def test_a_desk_that_is_gone_is_told(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "one.patch"
    file.write_text(made([correction("nowhere", "notes.0.ja", "前", "後")], tmp_path)[0], "utf-8")
    monkeypatch.setattr(commands, "read_knowledge", read_knowledge)
    code, out, _ = run(capsys, str(file), "--apply")
    assert code == 1 and "nowhere" in out and run(capsys, str(tmp_path / "none.patch"))[0] == 2
