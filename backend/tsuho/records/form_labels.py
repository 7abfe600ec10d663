"""What forms call a field: the patterns by which `injected/fill-form.js` reads the words at a control."""

import re
from typing import Any, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tsuho.records.base import Id, Pattern, Record, Text

Kind = Literal["line", "area", "choice"]  # a box for a line, a box for a text, options to choose from

PART = re.compile(r"\{([a-z_]+)\}")


class TextPattern(Record):
    """Fits a text in which one of `yes` is found. Texts are compared as NFKC in lower case.

    `no`: not where one of these stands anywhere in the text. `not_after`: not where one of these stands directly before
    what was found, which is said this way because Python and JavaScript do not share a lookbehind."""

    yes: tuple[Pattern, ...] = Field(min_length=1, description="alternatives, one a line")
    no: tuple[Pattern, ...] = ()
    not_after: tuple[Pattern, ...] = ()
    examples: tuple[Text, ...] = Field(min_length=1, description="texts that must fit")
    counter_examples: tuple[Text, ...] = ()


class LabelRule(TextPattern):
    """A rule for the words at a control. `weight`: how sure these words are, 1 at most."""

    id: Id
    kinds: tuple[Kind, ...] = Field(("line", "area", "choice"), min_length=1, description="the controls it holds for")
    weight: float = Field(1, gt=0, le=1)


class HalfRule(LabelRule):
    """A rule for a box that takes half of a name."""

    kinds: tuple[Kind, ...] = ("line",)
    part: Literal["family", "given"]


class FormMeaning(Record):
    """Everything that forms call one field.

    What `forbids` is never filled in, whatever else speaks for it: its words are pinned in the package."""

    meaning: Id
    forbids: bool = False
    parts: dict[Id, tuple[Pattern, ...]] = Field({}, description="pieces of its patterns, written {so} in them")
    label: tuple[LabelRule, ...] = ()
    half: tuple[HalfRule, ...] = ()
    name: tuple[LabelRule, ...] = Field((), description="what programmers call the control, its words parted by blanks")

    @model_validator(mode="before")
    @classmethod
    def put_parts_in(cls, values: Any) -> Any:
        """Patterns hold their parts from here on."""
        return with_parts(values)


class FormOrder(Record):
    """The ids of all rules in the order in which they are asked: the first that fits decides."""

    labels: tuple[Id, ...]
    halves: tuple[Id, ...]
    names: tuple[Id, ...]


class FormWords(Record):
    """Words that tell what a form, a page, a heading or a tick is for; see `shared_data/form_words.toml` for each."""

    parts: dict[Id, tuple[Pattern, ...]] = Field({}, description="pieces of its patterns, written {so} in them")
    consent: tuple[TextPattern, ...]  # forbids, as a meaning may
    human: tuple[TextPattern, ...]
    noise: tuple[TextPattern, ...]
    remark: tuple[TextPattern, ...]
    marked_remark: tuple[TextPattern, ...]
    says_nothing: tuple[TextPattern, ...]
    kana: tuple[TextPattern, ...]
    denied_letters: tuple[TextPattern, ...]
    own_page: tuple[TextPattern, ...]
    wrong: tuple[TextPattern, ...]
    others: tuple[TextPattern, ...]
    writer: tuple[TextPattern, ...]
    oneself: tuple[TextPattern, ...]
    others_name: tuple[TextPattern, ...]
    aside: tuple[TextPattern, ...]
    theirs: tuple[TextPattern, ...]
    signs: tuple[TextPattern, ...]
    other_day: tuple[TextPattern, ...]
    one_fact: tuple[TextPattern, ...]
    firm_row: tuple[TextPattern, ...]
    keep_out: tuple[TextPattern, ...]
    denies: tuple[TextPattern, ...]
    country_code: tuple[TextPattern, ...]
    report: tuple[TextPattern, ...]
    something_else: tuple[TextPattern, ...]
    membership: tuple[TextPattern, ...]
    inquiry: tuple[TextPattern, ...]
    comments: tuple[TextPattern, ...]
    links: tuple[TextPattern, ...]
    children: tuple[TextPattern, ...]
    guardian: tuple[TextPattern, ...]
    home_page: tuple[TextPattern, ...]
    required: tuple[TextPattern, ...]
    starred: tuple[TextPattern, ...]
    mark: tuple[TextPattern, ...]
    needed_mark: tuple[TextPattern, ...]
    puzzle: tuple[TextPattern, ...]
    their_firm: tuple[TextPattern, ...]
    half_width: tuple[TextPattern, ...]
    hyphen: tuple[TextPattern, ...]
    no_hyphens: tuple[TextPattern, ...]
    hiragana: tuple[TextPattern, ...]
    katakana: tuple[TextPattern, ...]
    wide_space: tuple[TextPattern, ...]
    no_space: tuple[TextPattern, ...]

    @model_validator(mode="before")
    @classmethod
    def put_parts_in(cls, values: Any) -> Any:
        """Patterns hold their parts from here on."""
        return with_parts(values)

    def items(self) -> dict[str, tuple[TextPattern, ...]]:
        """The words by name."""
        return {name: getattr(self, name) for name in type(self).model_fields if name != "parts"}


def with_parts(values: Any) -> Any:
    """The values of a file with its `parts` put into the patterns. Raises ValueError for a part that is not there."""
    parts = values.get("parts", {})

    def whole(pattern: Any) -> Any:
        if not isinstance(pattern, str):
            return pattern
        if missing := [name for name in PART.findall(pattern) if name not in parts]:
            raise PydanticCustomError("no_such_part", "{part} is none of the parts", {"part": f"{{{missing[0]}}}"})
        return PART.sub(lambda found: f"({'|'.join(parts[found[1]])})", pattern)

    def of(rule: Any) -> Any:
        if not isinstance(rule, dict):
            return rule
        lists = {key: rule[key] for key in ("yes", "no", "not_after") if isinstance(rule.get(key), list)}
        return {**rule, **{key: [whole(each) for each in patterns] for key, patterns in lists.items()}}

    return {key: [of(rule) for rule in rules] if isinstance(rules, list) else rules for key, rules in values.items()}
