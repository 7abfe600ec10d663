"""`engine/constants` of both languages, from `limits.toml`, `product.toml` and the shape of the bundle. Pure.

They are compiled into source, not read with the knowledge, because both engines clean a report before any knowledge is
loaded, and because refreshed knowledge may not move them.
"""

import textwrap
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tsuho.records import Knowledge
from tsuho.records.base import SCHEMA

WIDTH = 120
ORIGIN = "Compiled by `tsuho bundle` from limits.toml and product.toml in shared_data/: do not edit."


class Constant(NamedTuple):
    """One value under its name. `unique` makes a set of a list."""

    name: str
    says: str
    value: int | str | tuple[str, ...]
    unique: bool = False


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module."""
    return _module([f'"""{ORIGIN}"""', "", "# fmt: off", *_blocks(knowledge, _PYTHON)])


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module."""
    ignored = "// biome-ignore-all format: compiled"
    return _module([f"/** {ORIGIN} */", "", ignored, *_blocks(knowledge, _JAVASCRIPT)])


def _module(lines: Iterable[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode()


def constants(knowledge: Knowledge) -> tuple[Constant, ...]:
    """All of them, in the order of the files."""
    limits = knowledge.limits
    addresses = limits.addresses
    networks = tuple(str(network) for network in addresses.private_networks)
    facts = "What a person may save of themselves, by field id, in the order in which forms ask for it."
    return (
        Constant("LONGEST_ADDRESS", "The longest address of a report, in code points.", limits.report.address),
        Constant("LONGEST_LINE", "The longest one-line fact of a report, in code points.", limits.report.line),
        Constant("LONGEST_PASSAGE", "The longest passage of a report, in code points.", limits.report.passage),
        Constant("MOST_OTHERS", "Further posts that one report may tell of.", limits.report.others),
        Constant("NEVER_CUT", "Fields that stay whole whatever a form takes.", limits.drafts.never_cut, unique=True),
        Constant("HEAD", "What a desk's staff looks for first: slots, with what stands in.", limits.drafts.head),
        Constant("WORD_ENDS", "A text may be cut after any of these.", limits.drafts.word_ends),
        Constant("LABEL_END", "What stands between a label and its address.", limits.drafts.label_end),
        Constant("PERSON_FACTS", facts, limits.person.facts),
        Constant("BUNDLE_SCHEMA", "The shape of the compiled bundle.", SCHEMA),
        Constant("LARGEST_BUNDLE", "The largest that is taken from a server, in bytes.", limits.bundle.largest),
        Constant("KEY_ROUNDS", "Rounds of PBKDF2 for a PIN or a passphrase.", limits.passphrases.rounds),
        Constant("PRIVATE_NETWORKS", "Networks that nobody outside can reach.", networks),
        Constant("PRIVATE_NAMES", "Ends of names that nobody outside can look up.", addresses.private_names),
        Constant("SHOPS_OF_APPS", "Where apps are got: never the post.", addresses.shops_of_apps),
        Constant("OWN_SCHEMES", "Schemes of what opens on one machine alone.", addresses.own_schemes),
        Constant("NETWORK_SCHEMES", "Schemes, and none, whose names a network looks up.", addresses.network_schemes),
        Constant("PATH_SESSIONS", "How sessions in paths begin, as patterns.", path_sessions(addresses.sessions)),
        Constant("LOOK_AGAIN_DAYS", "When to look again.", limits.receipts.look_again_days),
        Constant("PHONE_PATTERN", "What a corrected telephone number may look like.", limits.corrections.phone),
        Constant("SERVER_HEADER", "What tells our own server from another program.", limits.server.header),
        Constant("DEFAULT_SERVER", "Where our own server usually is.", knowledge.product.server),
    )


def path_sessions(names: Iterable[str]) -> tuple[str, ...]:
    """How they begin, as patterns: the name, and of one with `=hash` the value, too."""
    named = (name.replace("*", "[a-z_]*") for name in names)
    return tuple(name.replace("=hash", "=(?=[0-9a-f]{32})") if "=" in name else f"{name}=" for name in named)


class _Language(NamedTuple):
    """How a language writes what differs."""

    comment: str
    assignment: str
    quote: str
    listed: tuple[str, str]
    unique: tuple[str, str]


_PYTHON = _Language("# {}", "{} = {}", '"', ("(", ")"), ("frozenset({", "})"))
_JAVASCRIPT = _Language("/** {} */", "export const {} = {};", "'", ("[", "]"), ("new Set([", "])"))


def _blocks(knowledge: Knowledge, language: _Language) -> Iterator[str]:
    for each in constants(knowledge):
        yield f"\n{language.comment.format(each.says)}"
        yield language.assignment.format(each.name, _written(each, language))


def _written(constant: Constant, language: _Language) -> str:
    value = constant.value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _quoted(value, language)
    opens, closes = language.unique if constant.unique else language.listed
    items = " ".join(f"{_quoted(item, language)}," for item in value)
    return "\n".join(
        [
            opens,
            textwrap.fill(items, WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False),
            closes,
        ]
    )


def _quoted(text: str, language: _Language) -> str:
    escaped = text.replace("\\", "\\\\").replace(language.quote, f"\\{language.quote}")
    for mark, written in (("\n", "\\n"), ("\u3000", "\\u3000")):
        escaped = escaped.replace(mark, written)
    return f"{language.quote}{escaped}{language.quote}"
