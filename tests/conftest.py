"""What several tests share."""

import pytest

from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The real knowledge of `shared_data/`."""
    return read_knowledge()
