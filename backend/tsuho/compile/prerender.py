"""What the report page holds before any script has run: the kinds of harm, in Japanese, so that a person can choose at
once. Pure: a page and the knowledge in, the page out."""

import re
from html import escape

from tsuho.records import Knowledge

_HARMS = re.compile(r"(?P<indent> *)(?P<begin><!-- harms: .*? -->\n).*?(?P<end> *<!-- end of harms -->)", re.DOTALL)


def with_harms(page: str, knowledge: Knowledge) -> str:
    """The page with the picker's options between the two comments as the knowledge has them today."""
    return _HARMS.sub(lambda held: "".join((held["indent"], held["begin"], _options(knowledge), held["end"])), page)


def _options(knowledge: Knowledge) -> str:
    """A group of harms after the other, an option a line; not indented, for the popup counts every byte."""
    lines = []
    for group in knowledge.groups:
        lines.append(f'<optgroup label="{escape(group.label.ja)}">')
        harms = (harm for harm in knowledge.harms.values() if harm.group == group.id)
        lines += [f'<option value="{harm.id}">{escape(harm.label.ja)}</option>' for harm in harms]
        lines.append("</optgroup>")
    return "".join(f"{line}\n" for line in lines)
