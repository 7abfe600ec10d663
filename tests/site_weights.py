"""What a site of `tsuho site` weighs on its way to a person, as docs/hosting.md plans with it."""

import gzip
import posixpath
import re
from collections.abc import Collection, Mapping

from tsuho.site.build import is_packed

_NAMED = re.compile(r'(?:href|src)="\./([^"]+\.(?:js|css|packed))"')
_IMPORTED = re.compile(r"""(?:\bfrom|\bimport) ?['"](\.{1,2}/[^'"]+\.js)['"]""")
_COMMENT = re.compile(r"/\*\*.*?\*/", re.DOTALL)  # types come in by comments, and are no files
# What the report page always asks for by a name that is put together as it runs.
_BY_SCRIPT = ("report/packed/begin.js", "report/packed/web-storage.js", "knowledge/words.ja.json.packed")


def asked_to_begin(site: Mapping[str, bytes]) -> set[str]:
    """What a first visit asks for until a person can begin, without icons and manifest."""
    named = _NAMED.findall(site["index.html"].decode().partition("</head>")[0])
    edition = named[0].partition("/")[0]
    waiting = ["index.html", *named, *(f"{edition}/{name}" for name in _BY_SCRIPT)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found and name.endswith(".js"):
            imported = _IMPORTED.findall(_COMMENT.sub("", site[name].decode()))
            waiting += [posixpath.normpath(posixpath.join(posixpath.dirname(name), each)) for each in imported]
        found.add(name)
    return found


def by_gzip(names: Collection[str], site: Mapping[str, bytes]) -> int:
    """In bytes, where the host gives out packed what can be."""
    return sum(len(gzip.compress(site[name], 9, mtime=0) if is_packed(name) else site[name]) for name in names)
