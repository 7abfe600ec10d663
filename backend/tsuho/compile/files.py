"""The compiled files in the extension: writing them, and telling when they are stale.

`bundle.json` is what people read and what the contract names: everything. `start.json.gz` is what the report page loads
at every click, and `bundle.json.gz` what it loads once a kind of harm is chosen: the same version of the same knowledge
in a third of the bytes, without what tells how pages of sites are read (`marks`, `zone` and `posts` of a platform, and
platforms that have marks only) and without what a card tells of its desk once it is unfolded: `facts.json.gz` has that.
What only the records need is in `after.json.gz`.
What captures a post reads `bundle.json`, or the refreshed copy, which is whole.
`form-prints.json` has the fingerprints of forms, which a server cannot bring.
`correctable.json.gz` has what can be corrected beside the desks' records, `patch-places.json.gz` where plain values
stand in `shared_data/`, both for the page of 「これは違います」.
`signing-keys.json` tells whose signature a newer bundle needs, and is no part of any.
`directory.json` is for the directory page, `suggest.json` for offering a kind of harm by the words of a post. The
report page itself holds the kinds of harm (`prerender.py`), and the interface's words stand beside the knowledge in
the form in which the pages load them (`interface_words.py`). The words of forms stand beside the script that reads by
them (`form_labels.py`), and those of pages (`page_words.py`); `npm run compiled` puts them into it.

The shapes are compiled, too: `bundle.schema.json`, by which a refreshed bundle is judged, and `types.d.ts` and
`directory.d.ts`, the types of the modules that read the files. `engine/constants` of both languages is
compiled, too (`constants.py`), and so are `engine/typed_words` (`typed_words.py`), `engine/typed_examples`
(`typed_examples.py`), `engine/danger_patterns` (`danger_patterns.py`), `drift/form_marks` (`form_marks.py`) and the
hosts in the manifest (`manifest.py`).
"""

import gzip
import zlib
from pathlib import Path
from typing import Any

from tsuho.as_json import to_json, to_lines
from tsuho.compile import constants, danger_patterns, form_marks, typed_abroad, typed_examples, typed_words
from tsuho.compile.bundle import afterwards, compile_bundle, compile_directory, desk_facts, for_start, without_reading
from tsuho.compile.correctable import correctable
from tsuho.compile.form_labels import form_labels_module
from tsuho.compile.interface_words import packed_words
from tsuho.compile.languages import language_files
from tsuho.compile.manifest import with_hosts
from tsuho.compile.page_words import page_words_module
from tsuho.compile.patch_places import patch_places
from tsuho.compile.post_words import post_words
from tsuho.compile.prerender import with_harms
from tsuho.compile.schema import schema_of
from tsuho.compile.types import declarations
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge
from tsuho.records.bundle import Bundle, Directory

FOLDER = CHECKOUT / "extension" / "knowledge"
# The engine's own types are written by hand; everybody finds both under one address.
ENGINE_TYPES = "export type * from '../engine/types.js';\n"


def compiled_files(knowledge: Knowledge) -> dict[str, bytes]:
    """What the files must hold, by name; the compressed one as it reads once it is unpacked."""
    bundle, shape = compile_bundle(knowledge), schema_of(Bundle)
    return {
        "after.json.gz": to_json(afterwards(bundle)),
        "bundle.json": to_lines(bundle),
        "bundle.json.gz": to_json(without_reading(bundle)),
        "bundle.schema.json": to_lines(shape),
        "correctable.json.gz": to_json(correctable(knowledge)),
        "directory.d.ts": declarations("Directory", schema_of(Directory)),
        "directory.json": to_lines(compile_directory(knowledge)),
        "facts.json.gz": to_json(desk_facts(bundle)),
        "form-prints.json": to_lines(_form_prints(knowledge)),
        "patch-places.json.gz": to_json(patch_places(knowledge.texts)),
        "signing-keys.json": to_lines(knowledge.signing_keys.keys),
        "start.json.gz": to_json(for_start(bundle)),
        "suggest.json": to_lines(post_words(knowledge)),
        "types.d.ts": declarations("Bundle", shape, ENGINE_TYPES),
    }


def _form_prints(knowledge: Knowledge) -> dict[str, Any]:
    """The fingerprints of forms by their addresses, with the day of each; they are in the package alone."""
    return {
        form.url: {"checked_on": str(form.checked_on), "field": [each.model_dump() for each in form.field]}
        for form in knowledge.form_prints.form
    }


def stale(knowledge: Knowledge, folder: Path = FOLDER) -> list[str]:
    """The names of the files that are missing or hold something else."""
    names = [name for name, content in _files(knowledge, folder).items() if _read(folder / name) != content]
    page = _page(folder)
    if page.is_file():
        held = page.read_text("utf-8")
        names += [page.name] if with_harms(held, knowledge) != held else []
    names += [path.name for path, content in _sources(knowledge, folder) if _read(path) != content]
    return names


def write(knowledge: Knowledge, folder: Path = FOLDER) -> dict[str, int]:
    """Writes the files that are not current; the sizes of all by name."""
    folder.mkdir(parents=True, exist_ok=True)
    files = _files(knowledge, folder)
    for name, content in files.items():
        # Another zlib packs the same content into other bytes: what already reads right stays as it is.
        if _read(folder / name) != content:
            (folder / name).write_bytes(gzip.compress(content, 9, mtime=0) if name.endswith(".gz") else content)
    page = _page(folder)
    if page.is_file():
        page.write_text(with_harms(page.read_text("utf-8"), knowledge), "utf-8")
    for path, source in _sources(knowledge, folder):
        path.write_bytes(source)
    return {name: (folder / name).stat().st_size for name in files}


def outputs(knowledge: Knowledge, folder: Path = FOLDER) -> list[Path]:
    """Where everything lies that is written, the page and the manifest with it."""
    return [*(folder / name for name in _files(knowledge, folder)), _page(folder), *dict(_sources(knowledge, folder))]


def _files(knowledge: Knowledge, folder: Path) -> dict[str, bytes]:
    words = packed_words(folder.parent / "_locales")
    if knowledge.languages:
        words |= language_files(knowledge.languages, knowledge)
    return {**compiled_files(knowledge), **words, **_injected(knowledge, folder)}


def _injected(knowledge: Knowledge, folder: Path) -> dict[str, bytes]:
    """The modules for the scripts that are put into pages, where the folder belongs to an extension."""
    if not (folder.parent / "injected" / "words").is_dir():
        return {}
    return {
        "../injected/words/form-labels.js": form_labels_module(knowledge).encode(),
        "../injected/words/form-marks.js": form_marks.in_javascript(knowledge),
        "../injected/words/page-words.js": page_words_module(knowledge).encode(),
    }


def _sources(knowledge: Knowledge, folder: Path) -> list[tuple[Path, bytes]]:
    """The compiled modules of the checkout that the folder belongs to, and its manifest, whose hosts are compiled."""
    javascript, python = folder.parent / "engine", folder.parents[1] / "backend" / "tsuho" / "engine"
    modules = (
        (python.parent / "drift" / "form_marks.py", form_marks.in_python(knowledge)),
        (javascript / "constants.js", constants.in_javascript(knowledge)),
        (python / "constants.py", constants.in_python(knowledge)),
        (javascript / "danger-patterns.js", danger_patterns.in_javascript(knowledge)),
        (python / "danger_patterns.py", danger_patterns.in_python(knowledge)),
        (javascript / "typed-abroad.js", typed_abroad.in_javascript(knowledge)),
        (python / "typed_abroad.py", typed_abroad.in_python(knowledge)),
        (javascript / "typed-examples.js", typed_examples.in_javascript(knowledge)),
        (python / "typed_examples.py", typed_examples.in_python(knowledge)),
        (javascript / "typed-words.js", typed_words.in_javascript(knowledge)),
        (python / "typed_words.py", typed_words.in_python(knowledge)),
    )
    compiled = [(path, source) for path, source in modules if path.parent.is_dir()]
    manifest = folder.parent / "manifest.json"
    if manifest.is_file():
        compiled.append((manifest, with_hosts(manifest.read_text("utf-8"), knowledge).encode()))
    return compiled


def _page(folder: Path) -> Path:
    """The report page that belongs to the folder."""
    return folder.parent / "report" / "index.html"


def _read(path: Path) -> bytes | None:
    """What the file holds, unpacked; None where it is missing or damaged."""
    try:
        content = path.read_bytes()
        return gzip.decompress(content) if path.suffix == ".gz" else content
    except (OSError, EOFError, zlib.error):
        return None
