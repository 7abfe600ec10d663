"""The sites we know by their hosts. The same reading is in `extension/engine/sites.js`.

An engine that runs on anybody's host has none, and is found only in the page itself, by what captures the post."""

from collections.abc import Iterable

from tsuho.engine.web_address import domains
from tsuho.records import Platform


class Sites:
    """All platforms, found by host. Immutable."""

    def __init__(self, platforms: Iterable[Platform]) -> None:
        self._platforms = tuple(platforms)
        self._places: dict[str, int] = {}
        for place, platform in enumerate(self._platforms):
            for host in platform.hosts:
                self._places.setdefault(host, place)

    def of(self, host: str) -> Platform | None:
        """The site that the host, or a host above it, belongs to; the first one where several say so."""
        places = [self._places[name] for name in domains(host) if name in self._places]
        return self._platforms[min(places)] if places else None
