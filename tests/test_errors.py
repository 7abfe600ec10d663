"""What goes wrong: one base for all of it, and one line in the reader's language."""

import ast
from pathlib import Path

import pytest

from tsuho.cli import parser
from tsuho.knowledge import CHECKOUT

BACKEND = CHECKOUT / "backend" / "tsuho"
BUILT_IN = {"Exception", "ValueError", "RuntimeError", "LookupError", "KeyError", "TypeError"}


def test_whoever_catches_the_base_catches_every_error_of_ours() -> None:
    strays = [
        f"{path.relative_to(BACKEND)}: {node.name}"
        for path in BACKEND.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and {base.id for base in node.bases if isinstance(base, ast.Name)} & BUILT_IN
    ]
    assert strays == ["errors.py: TsuhoError"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("desks", "nobody"), "No desk has the id nobody"),
        (("receipts", "missing.json"), "missing.json: No such file"),
        (("receipts", "text.md"), "text.md: "),
        (("paper", "text.md", "-o", "a.pdf"), "text.md: "),
        (("patches", "text.md"), "text.md: "),
        (("changes", "text.md", "text.md"), "text.md: "),
        (("site", "."), ". holds what `tsuho site` did not make"),
        (("answers", "--html", "missing/all.html"), "missing/all.html: No such file"),
    ],
)
def test_an_error_is_one_line_about_what_was_given(
    arguments: tuple[str, ...],
    says: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text.md").write_bytes(b"dear diary \xff")
    assert parser.main([*arguments, "--lang", "en"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"tsuho: {says}") and told.count("\n") == 1
