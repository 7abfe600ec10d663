"""The words of forms as the filler has them: a module of regular expressions, one rule a line. Pure.

`npm run compiled` puts it into `extension/injected/fill-form.js`, whose bytes go into every form: so alternatives are
joined, and what is as usual is left out.
"""

import re
from collections.abc import Iterable

from tsuho.compile.form_marks import MARKS
from tsuho.compile.page_words import eras
from tsuho.records import FormMeaning, Harm, HarmKind, Knowledge, LabelRule, TextPattern

PLAIN = re.compile(r"[^\\.^$*+?()\[\]{}|]{2,40}")
USUAL_KINDS = "lac"
HEADER = """\
// Compiled by `tsuho bundle` from form_labels.toml, form_labels/, form_words.toml, harms/, limits.toml and
// page_words/time.toml in shared_data/: change it there.
/** @import {Half, Rule} from '../fill-form/labels.js' */
"""


def form_labels_module(knowledge: Knowledge) -> str:
    """The module, with a line end at its end."""
    meanings = knowledge.form_labels.values()
    order = knowledge.form_order
    shared = {part: name for meaning in meanings for part, name in _shared_parts(meaning)}
    lines = [HEADER]
    lines += [f"const {name} = '{part.replace(chr(92), chr(92) * 2)}';" for part, name in shared.items()]
    for name, kind, ids in (("LABELS", "label", order.labels), ("NAMES", "name", order.names)):
        rules = {rule.id: (meaning, rule) for meaning in meanings for rule in getattr(meaning, kind)}
        rows = [_rule(*rules[id], shared) for id in ids if id in rules]
        lines += [f"\n/** @type {{Rule[]}} */\nexport const {name} = [", *rows, "];"]
    halves = {rule.id: (meaning.meaning, rule) for meaning in meanings for rule in meaning.half}
    lines += ["\n/** @type {Half[]} */\nexport const HALVES = ["]
    for meaning, half in (halves[id] for id in order.halves if id in halves):
        weight = f", weight: {half.weight:g}" if half.weight != 1 else ""
        lines.append(f"  [{regex([half])}, {{ id: '{meaning}', part: '{half.part}'{weight} }}],")
    lines += ["];", "\n/** Never filled in, whatever else speaks for it. */"]
    forbidding = ", ".join(f"'{meaning.meaning}'" for meaning in meanings if meaning.forbids)
    lines.append(f"export const FORBIDDEN = [{forbidding}];\n")
    words = knowledge.form_words.items().items()
    lines += [
        f"export const {name.upper()} = {regex(patterns, flags='i')};" for name, patterns in words if name not in MARKS
    ]
    harms = harms_on_forms(knowledge)
    lines += ["\n/** How forms call each kind of harm: first those that violate a right of somebody. */"]
    lines += ["export const HARMS = [", *(f"  {regex(harm.form_words)}," for harm in harms), "];"]
    lines.append(f"export const OF_RIGHTS = {sum(harm.kind == HarmKind.RIGHTS for harm in harms)};")
    facts = ", ".join(f"'{fact}'" for fact in knowledge.limits.person.facts)
    lines += [
        "\n/** What a person may save of their own. */",
        f"export const PERSON_FACTS = [{facts}];",
        eras(knowledge),
    ]
    return "\n".join(lines) + "\n"


def forbidding_words(knowledge: Knowledge) -> dict[str, list[str]]:
    """What forbids -> its words that are no patterns: refreshed knowledge adds them to what a package has."""
    meanings = [meaning for meaning in knowledge.form_labels.values() if meaning.forbids]
    rules: list[tuple[str, TextPattern]] = [(meaning.meaning, rule) for meaning in meanings for rule in meaning.label]
    rules += [("consent", pattern) for pattern in knowledge.form_words.consent]
    words: dict[str, list[str]] = {}
    for name, rule in rules:
        words.setdefault(name, []).extend(word for word in rule.yes if PLAIN.fullmatch(word))
    return words


def source(patterns: Iterable[TextPattern]) -> str:
    """All of them as one JavaScript pattern, to be tested on a text without line ends."""
    return "|".join(_source(pattern) for pattern in patterns)


def regex(patterns: Iterable[TextPattern], flags: str = "") -> str:
    """All of them as a regular expression of JavaScript."""
    return f"/{source(patterns).replace('/', chr(92) + '/')}/{flags}"


def harms_on_forms(knowledge: Knowledge) -> list[Harm]:
    """The harms that forms have words for; first those that violate a right of somebody."""
    called = [harm for harm in knowledge.harms.values() if harm.form_words]
    return sorted(called, key=lambda harm: harm.kind != HarmKind.RIGHTS)


def _source(pattern: TextPattern) -> str:
    found = "|".join(pattern.yes)
    if (pattern.no or pattern.not_after) and len(pattern.yes) > 1:
        found = f"({found})"
    if pattern.not_after:
        found = f"(?<!{'|'.join(pattern.not_after)}){found}"
    return f"^(?!.*({'|'.join(pattern.no)})).*{found}" if pattern.no else found


def _rule(meaning: FormMeaning, rule: LabelRule, shared: dict[str, str]) -> str:
    """One line: the meaning, its pattern, and what is not as usual."""
    words = regex([rule])
    if used := [part for part in shared if part in source([rule])]:
        words = source([rule]).replace("\\", "\\\\").replace("`", "\\`")
        for part in used:
            words = words.replace(part.replace("\\", "\\\\"), f"${{{shared[part]}}}")
        words = f"RegExp(`{words}`)"
    kinds = "".join(kind[0] for kind in rule.kinds)
    more = [f"'{kinds}'"] if kinds != USUAL_KINDS or rule.weight != 1 else []
    more += [f"{rule.weight:g}"] if rule.weight != 1 else []
    return "  [" + ", ".join([f"'{meaning.meaning}'", words, *more]) + "],"


def _shared_parts(meaning: FormMeaning) -> Iterable[tuple[str, str]]:
    """Parts that several rules of the meaning have, as they stand in a pattern, with a name for each."""
    rules = [source([rule]) for rule in meaning.label]
    for name, alternatives in meaning.parts.items():
        part = f"({'|'.join(alternatives)})"
        if sum(part in rule for rule in rules) > 1:
            yield part, f"{meaning.meaning}_{name}"
