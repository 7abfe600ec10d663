"""What the two commands say where something is missing: another Python, a network, the right to install. The script is
a copy, and every program that it asks is a stand-in."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tsuho.knowledge import CHECKOUT

BASH = shutil.which("bash") or "/bin/bash"
# What the script needs of every system.
PLAIN = ("cat", "cksum", "dirname", "head", "mkdir", "printf", "tail", "chmod", "cp")
NEW = """\
case "$*" in
  "-m venv"*) mkdir -p .venv/bin; cp "$0" .venv/bin/python;;
  *" pip install"*) echo "ERROR: No matching distribution found" >&2; exit 1;;
  *ensurepip*) exit "${NO_ENSUREPIP:-0}";;
  --version) echo "Python 3.12.1";;
esac"""
OLD = """\
case "$*" in
  --version) echo "Python 3.9.2";;
  *version_info*) exit 1;;
esac"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the script in it, and `bin` with nothing but what every system has."""
    checkout = tmp_path / "checkout"
    (checkout / "scripts").mkdir(parents=True)
    shutil.copy(CHECKOUT / "scripts" / "setup.sh", checkout / "scripts")
    for name in ("pyproject.toml", "requirements.txt"):
        (checkout / name).write_text("", "utf-8")
    (tmp_path / "bin").mkdir()
    for name in PLAIN:
        if path := shutil.which(name):
            (tmp_path / "bin" / name).symlink_to(path)
    return checkout


def stand_in(checkout: Path, name: str, says: str) -> None:
    path = checkout.parent / "bin" / name
    path.write_text(f"#!{BASH}\n{says}\n", "utf-8")
    path.chmod(0o755)


def set_up(checkout: Path, step: str = "setup_python", **environment: str) -> tuple[int, str]:
    """How the step ends, and what it says."""
    run = subprocess.run(
        [BASH, "-c", f"source scripts/setup.sh; {step}"],
        cwd=checkout,
        env={"PATH": str(checkout.parent / "bin"), "TMPDIR": str(checkout.parent)} | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    return run.returncode, run.stdout + run.stderr


def test_an_old_python_is_told_with_what_to_install(checkout: Path) -> None:
    stand_in(checkout, "python3", OLD)
    stand_in(checkout, "id", "echo 0")
    stand_in(checkout, "apt-get", "echo apt was asked; exit 1")
    code, said = set_up(checkout)
    assert code == 1
    assert "Python 3.11 or newer is needed; this machine has Python 3.9.2." in said
    assert "python3.12-venv" in said and "apt was asked" not in said


def test_a_newer_python_beside_an_old_one_is_taken(checkout: Path) -> None:
    stand_in(checkout, "python3", OLD)
    stand_in(checkout, "python3.12", NEW.replace("exit 1;;", ";;"))
    code, said = set_up(checkout)
    assert (code, "Setting up Python packages" in said) == (0, True), said
    assert set_up(checkout) == (0, "")  # and not twice


def test_without_a_network_it_says_what_is_missing(checkout: Path) -> None:
    stand_in(checkout, "python3", NEW)
    code, said = set_up(checkout)
    assert code == 1
    assert said.endswith(
        "Could not install the Python packages. Is there a network, and the package index reachable?\n"
    )
    assert not list(checkout.glob(".venv/.set-up*")), "the next time it is tried again"


def test_who_may_not_install_reads_the_names_of_the_packages(checkout: Path) -> None:
    stand_in(checkout, "python3", NEW)
    stand_in(checkout, "id", "echo 1000")
    code, said = set_up(checkout, NO_ENSUREPIP="1")
    assert code == 1
    assert "This machine lacks: python3-venv" in said and "sudo apt-get install python3-venv" in said


def test_without_any_python_the_packages_are_named(checkout: Path) -> None:
    stand_in(checkout, "id", "echo 1000")
    code, said = set_up(checkout)
    assert (code, "This machine lacks: python3 python3-venv" in said) == (1, True), said


def test_an_installation_that_fails_tells_its_last_lines(checkout: Path) -> None:
    stand_in(checkout, "python3", NEW)
    stand_in(checkout, "id", "echo 0")
    stand_in(checkout, "apt-get", "echo E: Temporary failure resolving; exit 100")
    code, said = set_up(checkout, NO_ENSUREPIP="1")
    assert code == 1
    assert "E: Temporary failure resolving" in said
    assert "Could not install: python3-venv" in said


@pytest.mark.parametrize("user", ["0", "1000"])
def test_what_only_makes_things_quicker_is_not_missed(checkout: Path, user: str) -> None:
    stand_in(checkout, "id", f"echo {user}")
    stand_in(checkout, "timeout", "exit 100")
    stand_in(checkout, "apt-get", "exit 100")
    assert set_up(checkout, "quicker_with no-such-browser no-such-package") == (0, "")


def test_an_old_node_is_told_with_its_version(checkout: Path) -> None:
    stand_in(checkout, "npm", "exit 0")
    stand_in(checkout, "node", 'case "$*" in --version) echo v18.1.0;; *) exit 1;; esac')
    code, said = set_up(checkout, "setup_node")
    assert code == 1
    assert "Node 20 or newer is needed" in said and "v18.1.0" in said


def test_without_a_network_the_checks_of_the_extension_say_so(checkout: Path) -> None:
    (checkout / "package-lock.json").write_text("{}", "utf-8")
    stand_in(checkout, "npm", "exit 1")
    stand_in(checkout, "node", "exit 0")
    code, said = set_up(checkout, "setup_node")
    assert code == 1
    assert said.endswith("Could not install the Node packages. Is there a network, and the npm registry reachable?\n")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["--help"], 0, "scripts/run --port 8720"),
        (["-h"], 0, "opens a browser with the extension"),
        (["--prot", "8720"], 2, 'does not know "--prot"; scripts/run --help'),
    ],
)
def test_the_first_command_explains_itself_without_setting_anything_up(
    checkout: Path, arguments: list[str], code: int, says: str
) -> None:
    shutil.copy(CHECKOUT / "scripts" / "run", checkout / "scripts")
    (checkout / "scripts" / "setup.sh").write_text("echo set up; exit 9", "utf-8")
    told = subprocess.run(
        [BASH, "scripts/run", *arguments], cwd=checkout, capture_output=True, encoding="utf-8", timeout=60
    )
    assert told.returncode == code
    assert says in told.stdout + told.stderr and "set up" not in told.stdout
    assert "#!" not in told.stdout


PORTS = [
    ("--port abc", '--port must be a number from 1 to 65535; it is "abc".'),
    ("--port=8710x", '--port must be a number from 1 to 65535; it is "8710x".'),
    ("--port 0", '--port must be a number from 1 to 65535; it is "0".'),
    ("--port -1", '--port must be a number from 1 to 65535; it is "-1".'),
    ("--port 65536", '--port must be a number from 1 to 65535; it is "65536".'),
    ("--port 99999999999999999999", "--port must be a number from 1 to 65535"),
    ("--port ８７１０", '--port must be a number from 1 to 65535; it is "８７１０".'),
    ("--port", "--port needs a number from 1 to 65535 after it."),
    ("--port=", "--port needs a number from 1 to 65535 after it."),
    ("TSUHO_PORT=abc", 'TSUHO_PORT must be a number from 1 to 65535; it is "abc".'),
]


@pytest.mark.parametrize(("typed", "said"), PORTS)
def test_a_port_that_is_none_is_told_by_its_name_before_anything_is_set_up(
    checkout: Path, typed: str, said: str
) -> None:
    shutil.copy(CHECKOUT / "scripts" / "run", checkout / "scripts")
    environment, words = ({"TSUHO_PORT": "abc"}, "") if typed.startswith("TSUHO_PORT") else ({}, typed)
    code, told = set_up(checkout, f"set -- {words}; . scripts/run", **environment)
    assert code == 2
    assert said in told.splitlines()[-1] and len(told.splitlines()) == 2
    assert ("TSUHO_PORT" in told) is ("TSUHO_PORT" in typed)


@pytest.mark.parametrize("typed", ["", "--port 8720", "--port=1", "--port 65535", "--port 08720"])
def test_with_a_port_that_is_one_the_set_up_begins(checkout: Path, typed: str) -> None:
    shutil.copy(CHECKOUT / "scripts" / "run", checkout / "scripts")
    stand_in(checkout, "id", "echo 1000")
    code, told = set_up(checkout, f"exec {BASH} scripts/run {typed}")
    assert (code, "This machine lacks: python3" in told) == (1, True), told


@pytest.mark.parametrize("says", ["exit 1", "exit 0", "echo tests/extension/a.test.js; exit 1"])
def test_where_the_tests_cannot_be_listed_the_run_fails(checkout: Path, says: str) -> None:
    shutil.copy(CHECKOUT / "scripts" / "test", checkout / "scripts")
    (checkout / "requirements-dev.txt").write_text("", "utf-8")
    (checkout / "package-lock.json").write_text("{}", "utf-8")
    (checkout / "node_modules").mkdir()
    for name in ("mktemp", "rm", "tee"):
        (checkout.parent / "bin" / name).symlink_to(shutil.which(name) or name)
    stand_in(checkout, "python3", NEW.replace("exit 1;;", ";;"))
    stand_in(checkout, "node", f'case "$*" in *--others) {says};; esac')
    for name in ("npm", "tsc", "ruff", "pytest"):
        stand_in(checkout, name, "exit 0")
    code, told = set_up(checkout, f"exec {BASH} scripts/test --quick")
    assert (code, "✗ Extension: which tests run alone is not known" in told) == (1, True), told
