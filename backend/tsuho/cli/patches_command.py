"""`tsuho patches FILE …`: what people say is wrong, in words; with `--apply` put in and held to the checks.

0: all of them fit (and the knowledge holds). 1: one does not fit any more, or the checks find a fault. 2: a file is no
patch of ours.
"""

import argparse
from datetime import date
from pathlib import Path

from tsuho.checks import CHECKS, run_checks
from tsuho.checks.inbox import name_of
from tsuho.cli import printing
from tsuho.cli.terminal import indented, say, strong
from tsuho.cli.words import text
from tsuho.knowledge import default_folder, read_knowledge
from tsuho.patches.putting_in import Fit, fit_of, put_in
from tsuho.patches.reading import NoPatch, Patch, read_patch
from tsuho.records import Knowledge
from tsuho.records.inbox import INTERFACE

FITS: tuple[Fit, ...] = ("line", "note")


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code. Raises `NoPatch` and `OSError`."""
    knowledge = read_knowledge()
    patches = [_patch_in(file) for file in chosen.file]
    folder = default_folder()
    fits = [fit_of(patch, folder) for patch in patches]
    for patch, fit in zip(patches, fits, strict=True):
        say(_lines_of(patch, fit, knowledge, chosen.lang))
    if not all(fit in FITS for fit in fits):
        return 1
    return _applied(patches, folder, knowledge, chosen.today, chosen.lang) if chosen.apply else 0


def _patch_in(file: str) -> Patch:
    """The patch in the file. Raises `NoPatch`, and `OSError` where it cannot be read."""
    try:
        try:
            return read_patch(Path(file).read_text("utf-8"))
        except UnicodeDecodeError:
            raise NoPatch("no_patch") from None
    except NoPatch as error:
        error.where = file
        raise


def _lines_of(patch: Patch, fit: Fit, knowledge: Knowledge, language: str) -> str:
    """One correction as a keeper reads it."""
    said = patch.correction
    name = getattr(name_of(said, knowledge), language)
    lines = [
        text("patches.is", language, was=said.was),
        text("patches.right", language, right=said.right),
        text("patches.known", language, known=said.known_by),
        text("patches.made", language, day=said.made_on, edition=said.edition),
        text(f"patch_fit.{fit}", language, file=_file(said.at), fact=said.key),
    ]
    return "\n".join([strong(f"{name}  {said.key}"), *(indented(line, "  ") for line in lines), ""])


def _file(at: str) -> str:
    return "extension/_locales/" if at == INTERFACE else f"shared_data/{at}.toml"


def _applied(patches: list[Patch], folder: Path, knowledge: Knowledge, day: date, language: str) -> int:
    left_out = False
    for patch in patches:
        fit = fit_of(patch, folder)  # once more: one before it may have changed the same line
        if fit not in FITS:
            say(_lines_of(patch, fit, knowledge, language))
            left_out = True
            continue
        for path in put_in(patch, folder):
            say(text("patches.wrote", language, path=path))
    found = [(check.id, fault) for check, fault in run_checks(read_knowledge(checking=True), day)]
    wrong = [each for each in found if each[1].severity == "error"]
    if wrong:
        say(printing.faults(wrong, len(CHECKS), language))
    say(text("patches.next", language))
    return 1 if wrong or left_out else 0
