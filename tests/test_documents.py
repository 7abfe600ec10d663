"""The documents tell the truth of today: what they list is there, and what is there they list."""

import argparse
import json
import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tsuho.checks import CHECKS
from tsuho.cli.parser import _parser
from tsuho.compile.files import FOLDER, outputs
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge

HANDBOOK = (CHECKOUT / "shared_data" / "README.md").read_text("utf-8")
CONTRIBUTING = (CHECKOUT / "CONTRIBUTING.md").read_text("utf-8")
README = (CHECKOUT / "README.md").read_text("utf-8")


def test_the_keepers_handbook_explains_every_check() -> None:
    listed = re.findall(r"^\| `([a-z-]+)` \| ([a-z-]+) \| (.+) \|$", HANDBOOK, re.MULTILINE)

    assert sorted(listed) == sorted((check.id, check.scope, check.says) for check in CHECKS)


def test_the_keepers_handbook_lists_everything_in_shared_data() -> None:
    listed = {name.split("/")[0] for name in re.findall(r"^(\S+)  ", HANDBOOK.split("```")[1], re.MULTILINE)}

    assert listed == {path.name for path in (CHECKOUT / "shared_data").iterdir()} - {"README.md"}


def test_the_keepers_handbook_tells_of_everybody_who_wrote_examples() -> None:
    told = HANDBOOK.split("**Who wrote an example**")[1].split("\n\n")[0]
    spans = re.findall(r"(\d+)`?(?: to `?(?:writer_)?(\d+))?", told)
    writers = {f"writer_{each}" for first, last in spans for each in range(int(first), int(last or first) + 1)}
    writers |= set(re.findall(r"everyday_\d+", told))
    cases = (path.read_text("utf-8") for path in (CHECKOUT / "shared_data" / "cases").rglob("*.toml"))

    assert {by for case in cases for by in re.findall(r'^by = "(\w+)"', case, re.MULTILINE)} - writers == set()


def test_the_keepers_handbook_lists_every_term() -> None:
    terms = tomllib.loads((CHECKOUT / "shared_data" / "terms.toml").read_text("utf-8"))["term"]
    rows = re.findall(r"^\| (.+) \| .+ \| (.+) \|$", HANDBOOK.split("### One thing, one word")[1], re.MULTILINE)

    assert [(term["use"], term["why"]) for term in terms] == rows[2 : len(terms) + 2]


def test_every_dependency_has_its_reason_in_contributing() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *(name for group in project["dependency-groups"].values() for name in group),
    ]
    names = {re.split(r"[<>=\[; ]", name)[0] for name in wanted}
    names |= set(json.loads((CHECKOUT / "package.json").read_text("utf-8"))["devDependencies"])
    table = CONTRIBUTING.split("## Dependencies")[1]

    assert sorted(name for name in names if name not in table) == []


DOCUMENTS = [
    *("README.md", "CONTRIBUTING.md", "PRIVACY.md", "SECURITY.md", "shared_data/README.md", "benchmarks/README.md"),
    *(path.relative_to(CHECKOUT).as_posix() for path in sorted((CHECKOUT / "docs").rglob("*.md"))),
]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_to_a_file_leads_to_one(document: str) -> None:
    path = CHECKOUT / document
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)\)", path.read_text("utf-8"))

    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("file", [*DOCUMENTS, "CHANGELOG.md", "backend/tsuho/cli/words.toml"])
def test_nobody_is_told_to_install_by_a_name_that_is_not_ours(file: str) -> None:
    """The package is published nowhere: under its name the index would give whatever anybody has put there."""
    assert re.findall(r"pip install[^`\n]*?[ '\"](?:tsuho\b[^`\n]*)", (CHECKOUT / file).read_text("utf-8")) == []


def test_the_commands_of_the_readme_are_there() -> None:
    commands = set(re.findall(r"scripts/\w+", README))

    assert commands == {"scripts/run", "scripts/test", "scripts/lock", "scripts/release"}
    assert all((CHECKOUT / command).stat().st_mode & 0o111 for command in commands)


def map_of_the_house() -> set[str]:
    """The folders in the map of CONTRIBUTING.md, as paths of the checkout."""
    drawn = CONTRIBUTING.split("## Where things are")[1].split("```")[1]
    found: set[str] = set()
    above: list[str] = []
    for indent, name in re.findall(r"^( *)(\S+)/ ", drawn, re.MULTILINE):
        above = [*above[: len(indent) // 2], name]
        found.add("/".join(above))
    return found


def test_the_map_in_contributing_names_rooms_that_exist() -> None:
    assert [folder for folder in sorted(map_of_the_house()) if not (CHECKOUT / folder).is_dir()] == []


def test_every_folder_of_modules_is_on_the_map_in_contributing() -> None:
    roots = ("backend/tsuho", "extension", "scripts", "shared_data", "docs", "tests", "benchmarks")
    kinds = {".py", ".js", ".mjs", ".toml", ".md", ".png", ".css"}
    folders = {
        path.parent.relative_to(CHECKOUT).as_posix()
        for root in roots
        for path in (CHECKOUT / root).rglob("*")
        if path.suffix in kinds
        and not {"__pycache__", "pages", "results"} & set(path.parts)
        and path.parent.parent.name != "languages"  # a folder is all that one more takes
    }

    assert sorted(folders - map_of_the_house()) == [], "give it a line in CONTRIBUTING.md"


def test_contributing_names_everything_that_scripts_test_runs() -> None:
    said = CONTRIBUTING.split("## Commands")[1].split("## ")[0]
    script = (CHECKOUT / "scripts" / "test").read_text("utf-8")
    steps = re.findall(
        r'^ *step "[^"]+" (?:npx --no-install |npm run (?:--silent )?|node |python )?(.+)$', script, re.MULTILINE
    )
    ours = {re.sub(r" --(?:silent|test-reporter).*", "", step).removesuffix(" .") for step in steps}
    assert len(ours) > 7

    assert [command for command in sorted(ours) if command not in said] == []


DRAWN_FROM = (CHECKOUT, CHECKOUT / "extension")
MADE = {"benchmarks/results/", "test-failures/"}  # by a command, and not committed


def paths_named(text: str) -> list[str]:
    """What stands between backticks and looks like a file or folder of the checkout."""
    roots = "backend|extension|shared_data|tests|docs|scripts|benchmarks"
    return re.findall(rf"`((?:{roots})/[\w./-]*|[\w-]+\.(?:md|toml|json|jsonc))`", text)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_path_that_a_document_names_is_there(document: str) -> None:
    path = CHECKOUT / document
    homes = (CHECKOUT, path.parent, CHECKOUT / "shared_data")
    named = set(paths_named(path.read_text("utf-8"))) - MADE

    assert [name for name in named if not any((home / name).exists() for home in homes)] == []


def test_every_file_in_the_drawings_of_the_two_flows_is_there() -> None:
    flows = (CHECKOUT / "docs" / "architecture.md").read_text("utf-8").split("```")[1:4:2]
    drawn = {name for each in flows for name in re.findall(r"[\w-]+(?:/[\w-]+)+/?\.(?:js|py|html)\b", each)}

    assert len(drawn) > 10
    assert [name for name in sorted(drawn) if not any((home / name).is_file() for home in DRAWN_FROM)] == []


WHERE = (
    *("IHC's form address", "why this order of desks", "what 110 shows", "which words make a box the URL box"),
    *("what is kept about me", "a desk", "a site", "a language", "a thing that is kept", "a message"),
    *("a label of a form", "a word of the interface", "a permission", "a phrase", "a limit", "a check of a report"),
    *("what is never filled", "why a box was taken", "why a link was taken", "a word by which unknown pages are read"),
)


@pytest.mark.parametrize("question", WHERE)
def test_a_newcomer_finds_where_a_thing_is(question: str) -> None:
    tables = (CHECKOUT / "docs" / "architecture.md").read_text("utf-8").split("## Where is …?")[1]
    [row] = [row for row in tables.splitlines() if re.match(rf"\| {re.escape(question)}\b", row)]

    assert paths_named(row), f"the row of {question!r} names no file"


def test_the_floors_of_the_extension_are_drawn_as_they_are_held() -> None:
    held = (CHECKOUT / "tests" / "extension" / "house.test.js").read_text("utf-8").split("const FLOORS = [")[1]
    rows = re.findall(r"\[([^\]]*)\]", held.split("];")[0])
    document = (CHECKOUT / "docs" / "architecture.md").read_text("utf-8")
    drawn = document.split("`tests/extension/house.test.js` holds it:")[1].split("```")[1]

    assert [row.split() for row in drawn.strip().split("\n")][::-1] == [re.findall(r"'([^']+)'", row) for row in rows]


def test_every_decision_is_in_the_index_and_says_why_what_and_what_follows() -> None:
    folder = CHECKOUT / "docs" / "decisions"
    records = sorted(path for path in folder.glob("*.md") if path.name != "README.md")
    texts = {path.name: path.read_text("utf-8") for path in records}
    titles = {name: re.match(r"# (\d+)\. (.+)", text) for name, text in texts.items()}
    index = (folder / "README.md").read_text("utf-8")

    assert [int(name[:4]) for name in texts] == list(range(1, len(texts) + 1))
    assert [name for name, title in titles.items() if not title or int(title[1]) != int(name[:4])] == []
    assert [name for name, title in titles.items() if title and f"({name}) | {title[2]} |" not in index] == []
    wanted = ("## Context", "## Decision", "## Consequences")
    assert [name for name, text in texts.items() if re.findall(r"^## \w+", text, re.MULTILINE) != list(wanted)] == []


def test_no_test_imports_another_test() -> None:
    tests = [*(CHECKOUT / "tests").rglob("test_*.py"), *(CHECKOUT / "tests").rglob("*.test.js")]
    imports = re.compile(r"""^(?:from|import) tests[\w.]*\.test_|from '[^']*\.test\.js'""", re.MULTILINE)

    assert len(tests) > 50
    assert [path.name for path in tests if imports.search(path.read_text("utf-8"))] == []


def commands_of(text: str) -> set[str]:
    """What a document says can be run: `npm run X`, `tsuho X` with its options; and options that stand alone."""
    spans = re.findall(r"`([^`\n]+)`", text)
    spans += [line for block in re.findall(r"```\w*\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]
    found = {f"npm run {name}" for span in spans for name in re.findall(r"npm run (?:--silent )?([\w-]+)", span)}
    found |= {span.split()[0] for span in spans if re.match(r"--[a-z]", span)}
    for span in spans:
        for run in re.split(r"\s{2,}|[|&;#]", span):
            if run_of := re.match(r"(?:\S*/)?tsuho ([a-z][\w-]*)(.*)", run.strip()):
                found.add(f"tsuho {run_of[1]}")
                found |= {f"tsuho {run_of[1]} {each}" for each in re.findall(r"(?<!\S)--[a-z][\w-]*", run_of[2])}
    return found


def commands_that_exist() -> set[str]:
    scripts = json.loads((CHECKOUT / "package.json").read_text("utf-8"))["scripts"]
    [subcommands] = [each for each in _parser("en")._actions if isinstance(each, argparse._SubParsersAction)]  # noqa: SLF001
    found = {f"npm run {name}" for name in scripts}
    for name, parser in subcommands.choices.items():
        options = [option for option in parser._option_string_actions if option.startswith("--")]  # noqa: SLF001
        found |= {f"tsuho {name}", *(f"tsuho {name} {option}" for option in options), *options}
    return found


WORKFLOWS = [path.relative_to(CHECKOUT).as_posix() for path in sorted((CHECKOUT / ".github/workflows").glob("*.yml"))]


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_every_command_that_runs_by_itself_is_there(workflow: str) -> None:
    ran = commands_of(f"```\n{(CHECKOUT / workflow).read_text('utf-8')}```")

    assert any(each.startswith("tsuho ") for each in ran)
    assert ran - commands_that_exist() == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_that_a_document_names_is_there(document: str) -> None:
    """A decision is not rewritten: what it names and is gone, its head tells."""
    text = (CHECKOUT / document).read_text("utf-8")
    head = text.split("## Context")[0] if document.startswith("docs/decisions/0") else ""

    assert commands_of(text) - commands_of(head) - commands_that_exist() == set()


def test_a_command_that_is_gone_would_be_found() -> None:
    named = commands_of(
        "`npm run injected`, `--frobnicate`, `tsuho checks --all` and\n```sh\ntsuho check --allow X  # --no\n"
        '40 12 * * *  cd /srv && .venv/bin/tsuho drift --status x > y || mail -s "tsuho drift" keepers < y\n```\n'
    )

    assert named - commands_that_exist() == {
        *("npm run injected", "--frobnicate", "tsuho checks", "tsuho checks --all", "tsuho check --allow"),
        "tsuho drift --status",
    }


@pytest.mark.parametrize("path", sorted((CHECKOUT / ".github" / "workflows").glob("*.yml")), ids=lambda path: path.name)
def test_a_workflow_runs_what_is_there_with_what_nobody_can_exchange(path: Path) -> None:
    text = path.read_text("utf-8")
    named = commands_of(f"```\n{text}```")
    used = re.findall(r"uses: (.+)", text)

    assert named
    assert named - commands_that_exist() == set()
    assert used
    assert [each for each in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", each)] == []
    assert [name for name in re.findall(r"install -r (\S+)", text) if not (CHECKOUT / name).is_file()] == []


def test_reviewers_are_told_of_every_file_that_is_compiled(knowledge: Knowledge) -> None:
    table = (CHECKOUT / "docs" / "for-reviewers.md").read_text("utf-8").split("| Compiled |")[1].split("\n\n")[0]
    told = [name for row in table.splitlines()[2:] for name in re.findall(r"`(extension/[^`]+)`", row.split(" | ")[0])]
    packed = [path for name in ("injected", "report/packed") for path in (FOLDER.parent / name).glob("*.js")]
    made = {path.resolve().relative_to(CHECKOUT).as_posix() for path in [*outputs(knowledge), *packed]}
    ours = {path for path in made if path.startswith("extension/")}

    assert len(ours) > 30
    assert [path for path in sorted(ours) if not any(fnmatch(path, f"{each}*") for each in told)] == []


def test_privacy_tells_how_much_is_put_into_a_page() -> None:
    [line] = [
        line for line in (CHECKOUT / "PRIVACY.md").read_text("utf-8").splitlines() if line.startswith("- `scripting`")
    ]
    told = [int(each) for each in re.findall(r"\((?:under|at most) (\d+) KB\)", line)]
    read, picked, filled, came = (
        sum((CHECKOUT / "extension" / "injected" / f"{name}.js").stat().st_size for name in names) / 1000
        for names in (["describe-post"], ["pick-post"], ["form-print", "fill-form"], ["form-came"])
    )

    assert read < told[0] and picked < told[1] and filled <= told[2] and came < 0.5 and "one of half a KB" in line


def test_the_changelog_has_one_section_of_each_kind_in_a_version_and_in_it_entries_alone() -> None:
    kinds = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")  # as Keep a Changelog orders them
    text = (CHECKOUT / "CHANGELOG.md").read_text("utf-8")
    for version in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        name, *sections = re.split(r"^### ", version, flags=re.MULTILINE)
        headings = [each.split("\n")[0] for each in sections]
        strays = [
            line for each in sections for line in each.split("\n")[1:] if line and not line.startswith(("- ", "  "))
        ]

        assert headings == sorted(set(headings), key=kinds.index), name
        assert [line for line in strays if not line.startswith("[")] == [], name
