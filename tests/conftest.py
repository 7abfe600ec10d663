"""What several tests share."""

from functools import cache

import pytest

from tests.slow_first import slow_first
from tsuho import knowledge as reader
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge

# Hundreds of tests read the same files, mostly unchanged: what the same text tells is worked out once in a process.
reader.parsed = cache(reader.parsed)


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The real knowledge of `shared_data/`."""
    return read_knowledge()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slowest files begin first: one that begins last keeps the others waiting for it."""
    items.sort(key=lambda item: slow_first(item.path.name))
