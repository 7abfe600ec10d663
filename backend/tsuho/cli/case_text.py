"""An answer as a case of `shared_data/cases/`: what `--case NAME` prints, to be read and added to the file."""

import json
from collections.abc import Mapping

from tsuho.answers import CitedTriage, Drafts
from tsuho.cli.toml_text import toml_value
from tsuho.engine.reports import Report
from tsuho.records import Situation


def situation_case(name: str, situation: Situation, answer: CitedTriage) -> str:
    """The situation with the desks that answer it today."""
    desks = [signpost.desk for signpost in answer.signposts]
    return _block({"name": name, "situation": _situation(situation), "desks": json.dumps(desks)})


def draft_cases(name: str, situation: Situation, report: Report, drafts: Drafts) -> str:
    """The report with the draft of each desk as it is made today."""
    said = report.model_dump(mode="json", exclude_defaults=True)
    return "".join(
        _block(
            {
                "name": name if len(drafts.drafts) == 1 else f"{name}（{draft.desk}）",
                "situation": _situation(situation),
                "desk": toml_value(draft.desk),
                "report": toml_value(said),
                **({"form_url": toml_value(draft.form_url)} if draft.form_url else {}),
                "text": _long(draft.text),
            }
        )
        + "\n[case.fields]\n"
        + "".join(f"{field.id} = {_long(field.value)}\n" for field in draft.fields)
        for draft in drafts.drafts
    )


def _block(lines: Mapping[str, str]) -> str:
    named = {"name": toml_value(lines["name"])} | {key: line for key, line in lines.items() if key != "name"}
    return "\n[[case]]\n" + "".join(f"{key} = {line}\n" for key, line in named.items())


def _situation(situation: Situation) -> str:
    return toml_value(situation.model_dump())


def _long(text: str) -> str:
    """A text of several lines as it is read."""
    plain = "\\" not in text and '"""' not in text and not text.endswith('"')
    return f'"""\n{text}"""' if "\n" in text and plain else toml_value(text)
