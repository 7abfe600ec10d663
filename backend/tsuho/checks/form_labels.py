"""Checks: what forms call a field is read as its examples say."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, fault
from tsuho.checks.label_meaning import LabelReader, fits, folded, label_reader
from tsuho.records import Knowledge, LabelRule, TextPattern

LISTS = (("labels", "label"), ("halves", "half"), ("names", "name"))  # key of the order, key of the rules


@check("label-ordered", "cross-record", "Every rule for labels stands in the order once, and the order names no other.")
def label_ordered(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for key, kind in LISTS:
        rules = {rule.id: file for file, _, rule in _rules(knowledge, kind)}
        listed = Counter(getattr(knowledge.form_order, key))
        for id, file in rules.items():
            if id not in listed:
                yield fault(file, id, "label-ordered.nowhere", key=key)
        for id, times in listed.items():
            if id not in rules:
                yield fault("form_labels.toml", key, "label-ordered.no_rule", id=id)
            elif times > 1:
                yield fault("form_labels.toml", key, "label-ordered.often", id=id, times=times)


@check("label-id", "cross-record", "Every rule for labels has an id of its own.")
def label_id(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    all_rules = [(file, rule.id) for _, kind in LISTS for file, _, rule in _rules(knowledge, kind)]
    for id, times in Counter(id for _, id in all_rules).items():
        if times > 1:
            file = next(file for file, known in all_rules if known == id)
            yield fault(file, id, "label-id.shared", times=times)


@check("label-decides", "tree", "Every example of a rule for labels is decided by that rule, no counter-example is.")
def label_decides(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    reader = label_reader(knowledge)
    for _, kind in LISTS:
        for file, key, rule in _rules(knowledge, kind):
            for example in rule.examples:
                if (decided := _deciding(reader, kind, example, rule)) != rule.id:
                    says = "label-decides.other" if decided else "label-decides.none"
                    yield fault(file, f"{key}.examples", says, by=decided, example=example)
            for example in rule.counter_examples:
                if _deciding(reader, kind, example, rule) == rule.id:
                    yield fault(file, f"{key}.counter_examples", "label-decides.counter", example=example)


@check("form-word-fits", "record", "Every example of a word of forms fits it, no counter-example does.")
def form_word_fits(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    groups = [("form_words.toml", name, patterns) for name, patterns in knowledge.form_words.items().items()]
    groups += [(f"harms/{harm.id}.toml", "form_words", harm.form_words) for harm in knowledge.harms.values()]
    for file, name, patterns in groups:
        for index, pattern in enumerate(patterns):
            yield from _misfits(file, f"{name}.{index}", pattern)


@check("forbidding-plain", "record", "A rule that forbids has no exceptions: words can only be added to it.")
def forbidding_plain(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    forbidding = [
        (file, key, rule)
        for kind in ("label", "name")
        for file, key, rule in _rules(knowledge, kind)
        if knowledge.form_labels[file.removeprefix("form_labels/").removesuffix(".toml")].forbids
    ]
    consents = [("form_words.toml", f"consent.{at}", word) for at, word in enumerate(knowledge.form_words.consent)]
    for file, key, pattern in (*forbidding, *consents):
        if pattern.no or pattern.not_after:
            yield fault(file, key, "forbidding-plain.exception")


def _rules(knowledge: Knowledge, kind: str) -> Iterator[tuple[str, str, LabelRule]]:
    for meaning in knowledge.form_labels.values():
        for index, rule in enumerate(getattr(meaning, kind)):
            yield f"form_labels/{meaning.meaning}.toml", f"{kind}.{index}", rule


def _deciding(reader: LabelReader, kind: str, example: str, rule: LabelRule) -> str | None:
    """The id of the rule that decides the example at a control of the first kind that the rule is for."""
    ask = reader.deciding_name if kind == "name" else reader.deciding
    decided = ask(example, rule.kinds[0])
    return decided.id if decided else None


def _misfits(file: str, key: str, pattern: TextPattern) -> Iterator[Fault]:
    for example in pattern.examples:
        if not fits([pattern], folded(example)):
            yield fault(file, f"{key}.examples", "form-word-fits.unfit", example=example)
    for example in pattern.counter_examples:
        if fits([pattern], folded(example)):
            yield fault(file, f"{key}.counter_examples", "form-word-fits.fits", example=example)
