"""The sites we know by their hosts. The same reading is in `extension/engine/sites.js`.

An engine that runs on anybody's host has none, and is found only in the page itself, by what captures the post."""

from collections.abc import Iterable

from tsuho.engine.web_address import domains
from tsuho.records import Platform


class Sites:
    """All platforms, found by host. Immutable."""

    def __init__(self, platforms: Iterable[Platform]) -> None:
        self._platforms = tuple(platforms)
        self._index_by_host: dict[str, int] = {}
        for index, platform in enumerate(self._platforms):
            for host in platform.hosts:
                self._index_by_host.setdefault(host, index)

    def of(self, host: str) -> Platform | None:
        """The site that the host, or a host above it, belongs to; the first one where several say so."""
        indexes = [self._index_by_host[name] for name in domains(host) if name in self._index_by_host]
        return self._platforms[min(indexes)] if indexes else None
