"""The words of pages as the reader of posts has them: a module of regular expressions, one a line. Pure.

`npm run compiled` puts it into `extension/injected/describe-post.js`, whose bytes go into every page that is read.
Beside them stand the names of parameters that track people, which the checks of a report take out of addresses, too:
`lists.tracking` in `preflight.toml` says how they are written.
"""

import re
from collections.abc import Iterable

from tsuho.compile.constants import path_sessions
from tsuho.records import Knowledge, PageWords

HEADER = """\
// Compiled by `tsuho bundle` from page_words/, limits.toml and preflight.toml in shared_data/: change it there.
"""


def page_words_module(knowledge: Knowledge) -> str:
    """The module, with a line end at its end."""
    lists = [words for subject in knowledge.page_words.values() for words in subject.words]
    return "\n".join(
        [
            HEADER,
            *map(_constant, lists),
            "",
            eras(knowledge),
            *_tracking(knowledge.preflight.lists.get("tracking", ())),
            _path_session(path_sessions(knowledge.limits.addresses.sessions)),
            "/** What is longer is no address, and no fact of a post. */",
            f"export const LONGEST_ADDRESS = {knowledge.limits.report.address};",
            "",
        ]
    )


def eras(knowledge: Knowledge) -> str:
    """The eras of Japan as a constant: pages tell moments by them, and forms ask for them."""
    years = {era: before for subject in knowledge.page_words.values() for era, before in subject.eras.items()}
    told = ", ".join(f"{era}: {before}" for era, before in years.items())
    return f"/** Eras of Japan, each with the year before its first. */\nexport const ERAS = {{ {told} }};"


def _constant(words: PageWords) -> str:
    name = words.id.upper()
    if words.fits == "piece":
        return f"export const {name} = String.raw`{words.source}`;"
    return f"export const {name} = {_regex(words.source, '' if words.fits == 'names' else 'i')};"


def _regex(pattern: str, flags: str = "") -> str:
    return f"/{pattern.replace('/', chr(92) + '/')}/{flags}"


def _tracking(entries: Iterable[str]) -> list[str]:
    """Names that mean tracking on any site, and those that do only where the value is a hash.

    What some hosts alone have goes with the platforms."""
    anywhere = [entry for entry in entries if " " not in entry]
    hashed = [entry.partition("=")[0] for entry in anywhere if "=hash" in entry]
    # One with a ? or =code may name the page. Nothing is lost by leaving it here: the draft's address is looked at once
    # more.
    sure = (entry for entry in anywhere if "=" not in entry and not entry.endswith("?"))
    return [
        "/** Names of parameters that follow people, on any site. */",
        f"export const TRACKING = {_regex(_whole(sure))};",
        "/** The same where the value is a hash. */",
        f"export const SESSIONS = {_regex(_whole(hashed))};",
    ]


def _path_session(begins: Iterable[str]) -> str:
    pattern = _regex(f";(?:{'|'.join(begins)})[^;/]*", "i")
    return f"/** A session that a server writes into a path. */\nexport const PATH_SESSION = {pattern};"


def _whole(names: Iterable[str]) -> str:
    return f"^(?:{'|'.join(re.escape(name.rstrip('*')) + ('.*' if name.endswith('*') else '') for name in names)})$"
