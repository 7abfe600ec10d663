"""What several tests share."""

import signal
from pathlib import Path

import pytest

from tests.once import look_for_rubbish_seldom, pack_quickly, work_out_once
from tests.slow_first import slow_first
from tsuho import knowledge as reader
from tsuho.as_json import to_json
from tsuho.compile import bundle as compiler
from tsuho.records import Knowledge

work_out_once()
pack_quickly()

# A shell's background job ignores Ctrl+C, and so would every program that a test starts and means to end by it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The real knowledge of `shared_data/`."""
    return reader.read_knowledge()


@pytest.fixture(scope="session")
def bundle(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that it is compiled into for the extension."""
    path = tmp_path_factory.mktemp("bundle") / "bundle.json"
    path.write_bytes(to_json(compiler.compile_bundle(knowledge)))
    return path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slowest files begin first: one that begins last keeps the others waiting for it."""
    items.sort(key=lambda item: slow_first(item.path.name))


def pytest_collection_finish() -> None:
    look_for_rubbish_seldom()
