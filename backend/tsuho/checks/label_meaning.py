"""What a label asks for, as `extension/injected/fill-form/labels.js` reads it: so that a keeper's examples can be asked
of the rules. Pure; tests hold both to the same examples."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple, TypeVar

from tsuho.records import FormWords, HalfRule, Knowledge, LabelRule, TextPattern

LONGEST = 120
SPACE = re.compile(r"\s+")
APART = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
NUMBERING = re.compile(r"^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*", re.ASCII)
EDGES = re.compile(r"^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$")
IN_BRACKETS = re.compile(r"\([^)]*\)?|〔[^〕]*〕?")
FOUND_INSIDE = re.compile(
    r"[(].*(届いた|受信した|[御貴弊]社\)|認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))"
)
# What is no fact of the person's.
NOT_THEIRS = ("other", "company")
SAYS_SOMETHING = re.compile(r"[^\W_]|[?〒]")
FLAGS = re.ASCII | re.IGNORECASE
R = TypeVar("R", bound=LabelRule)


def fits(patterns: Iterable[TextPattern], text: str) -> bool:
    """Whether one of the patterns fits the text, which is compared as it is."""
    return any(_fits(pattern, text) for pattern in patterns)


def folded(text: str) -> str:
    """The text as patterns are compared with it."""
    return unicodedata.normalize("NFKC", text).lower()


class LabelReader(NamedTuple):
    """The rules in their order."""

    labels: Sequence[LabelRule]
    halves: Sequence[HalfRule]
    names: Sequence[LabelRule]
    words: FormWords
    forbidding: frozenset[str]
    others: frozenset[str]

    def deciding(self, label: str, kind: str) -> LabelRule | None:
        """The rule that decides what the words at a control ask for; None where none knows them."""
        full = self.clean(label)[:LONGEST]
        opened = full.replace("(", "").replace(")", "")
        main = IN_BRACKETS.sub(" ", full).strip() or opened
        if not SAYS_SOMETHING.search(full) or fits(self.words.says_nothing, full):
            return None
        whole = _first(self.labels, full, kind)
        if whole and whole.id in self.forbidding:
            return whole
        if kind == "line" and (half := _first(self.halves, main, kind)):
            return half
        if whole and whole.id in self.others and FOUND_INSIDE.search(full):
            main = opened
        return (_first(self.labels, main, kind) if main else None) or whole

    def deciding_name(self, name: str, kind: str) -> LabelRule | None:
        """The rule that decides what a control's name or id says."""
        parted = re.sub(r"([a-z])([A-Z])", r"\1 \2", unicodedata.normalize("NFKC", name)).lower()
        return _first(self.names, re.sub(r"[_\-.:[\]\s]+", " ", parted).strip(), kind)

    def clean(self, label: str) -> str:
        """The label without marks that say nothing; '' where it is an example or a remark."""
        plain = APART.sub("", SPACE.sub(" ", folded(label))).strip()
        if fits(self.words.remark, plain) or fits(self.words.marked_remark, plain):
            return ""
        bare = _any_of(tuple(each for pattern in self.words.noise for each in pattern.yes)).sub(" ", plain)
        return SPACE.sub(" ", EDGES.sub("", NUMBERING.sub("", bare))).strip()


def label_reader(knowledge: Knowledge) -> LabelReader:
    """The reader of this knowledge. A rule that the order does not name is not asked."""
    meanings = knowledge.form_labels.values()
    labels = {rule.id: rule for meaning in meanings for rule in meaning.label}
    halves = {rule.id: rule for meaning in meanings for rule in meaning.half}
    names = {rule.id: rule for meaning in meanings for rule in meaning.name}
    order = knowledge.form_order
    return LabelReader(
        labels=[labels[id] for id in order.labels if id in labels],
        halves=[halves[id] for id in order.halves if id in halves],
        names=[names[id] for id in order.names if id in names],
        words=knowledge.form_words,
        forbidding=frozenset(rule.id for meaning in meanings if meaning.forbids for rule in meaning.label),
        others=frozenset(rule.id for meaning in meanings if meaning.meaning in NOT_THEIRS for rule in meaning.label),
    )


def _first(rules: Sequence[R], text: str, kind: str) -> R | None:
    return next((rule for rule in rules if kind in rule.kinds and _fits(rule, text)), None)


@cache  # there are more of them than `re` remembers, and nothing takes as long as reading them
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), FLAGS)


def _fits(pattern: TextPattern, text: str) -> bool:
    if any(_any_of((each,)).search(text) for each in pattern.no):
        return False
    found = _any_of(pattern.yes)
    if not pattern.not_after:
        return found.search(text) is not None
    before = _any_of((f"(?:{'|'.join(pattern.not_after)})$",))
    starts = (start for start in range(len(text) + 1) if found.match(text, start))
    return any(not before.search(text[:start]) for start in starts)
