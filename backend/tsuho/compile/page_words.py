"""The words of pages as the reader of posts has them: a module of regular expressions, one a line. Pure.

`npm run injected` puts it into `extension/injected/describe-post.js`, whose bytes go into every page that is read.
Beside them stand the names of parameters that track people, which the checks of a report take out of addresses, too:
`lists.tracking` in `preflight.toml` says how they are written.
"""

import re
from collections.abc import Iterable

from tsuho.records import Knowledge, PageWords

HEADER = """\
// Compiled by `tsuho bundle` from page_words/ and preflight.toml (tracking) in shared_data/: change it there.
"""


def page_words_module(knowledge: Knowledge) -> str:
    """The module, with a line end at its end."""
    lists = [words for subject in knowledge.page_words.values() for words in subject.words]
    return "\n".join(
        [HEADER, *map(_constant, lists), "", *_tracking(knowledge.preflight.lists.get("tracking", ())), ""]
    )


def _constant(words: PageWords) -> str:
    name = words.id.upper()
    if words.fits == "piece":
        return f"export const {name} = String.raw`{words.source}`;"
    return f"export const {name} = {_regex(words.source, '' if words.fits == 'names' else 'i')};"


def _regex(pattern: str, flags: str = "") -> str:
    return f"/{pattern.replace('/', chr(92) + '/')}/{flags}"


def _tracking(entries: Iterable[str]) -> list[str]:
    """Names that mean tracking on any site, those that do only where the value is a hash, and those of some hosts."""
    anywhere, hashed, on = [], [], []
    for entry in entries:
        host, *names = entry.split(" ")
        if names:
            on.append((host, _regex(_whole(names))))
        elif host.endswith("=hash"):
            hashed.append(host.removesuffix("=hash"))
        else:
            anywhere.append(host)
    return [
        "/** Names of parameters that follow people, on any site. */",
        f"export const TRACKING = {_regex(_whole(anywhere))};",
        "/** The same where the value is a hash. */",
        f"export const SESSIONS = {_regex(_whole(hashed))};",
        "/** Names that mean it only on some hosts, and those below them. @type {[host: string, names: RegExp][]} */",
        "export const TRACKING_ON = [",
        *(f"  ['{host}', {names}]," for host, names in on),
        "];",
    ]


def _whole(names: Iterable[str]) -> str:
    return f"^(?:{'|'.join(re.escape(name.rstrip('*')) + ('.*' if name.endswith('*') else '') for name in names)})$"
