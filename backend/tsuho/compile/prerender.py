"""What the report page holds before any script has run: the kinds of harm, in Japanese, so that a person can choose at
once. Pure: a page and the knowledge in, the page out."""

import re
from html import escape

from tsuho.records import Knowledge

_PICKER = re.compile(r'(<select id="harm"[^>]*>\n)(.*?)(\n *</select>)', re.DOTALL)


def with_harms(page: str, knowledge: Knowledge) -> str:
    """The page with the picker's options as the knowledge has them today; the first option, which is none, stays."""
    return _PICKER.sub(lambda found: found[1] + _options(found[2], knowledge) + found[3], page)


def _options(held: str, knowledge: Knowledge) -> str:
    none = held.split("\n")[0]
    indent = " " * (len(none) - len(none.lstrip()))
    lines = [none]
    for group in knowledge.groups:
        harms = (harm for harm in knowledge.harms.values() if harm.group == group.id)
        options = "".join(f'<option value="{harm.id}">{escape(harm.label.ja)}</option>' for harm in harms)
        lines.append(f'{indent}<optgroup label="{escape(group.label.ja)}">{options}</optgroup>')
    return "\n".join(lines)
