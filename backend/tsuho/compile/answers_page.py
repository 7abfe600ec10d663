"""Every answer on one page, for a keeper to read through: what people get for each kind of harm, wish and role, and
what is left out with which reason. Pure: `Knowledge` in, HTML out. The page opens from a disk: it loads nothing."""

import tomllib
from collections.abc import Iterator
from html import escape
from itertools import product
from pathlib import Path

from tsuho.engine.triage import Signpost, Triage, passed_over, taken_as, triage
from tsuho.records import Danger, FirstStep, Harm, Knowledge, Situation, Words

WORDS: dict[str, dict[str, str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
STYLE = "\n" + Path(__file__).with_suffix(".css").read_text("utf-8")


def answers_page(knowledge: Knowledge, language: str) -> str:
    """The whole page."""
    page = _Page(knowledge, language)
    title = escape(page.word("title"))
    contents = " · ".join(
        f'<a href="#{harm.id}">{page.said(harm.label)}</a>'
        for harm in knowledge.harms.values()
        if harm.id in page.ruled
    )
    harms = "\n".join(page.harm(harm) for harm in knowledge.harms.values() if harm.id in page.ruled)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n<main>\n<h1>{title}</h1>\n"
        f"<p>{escape(page.word('edition').format(edition=knowledge.product.edition))}</p>\n"
        f"<p>{contents}</p>\n{harms}\n</main>\n</html>\n"
    )


class _Page:
    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self._knowledge = knowledge
        self._language = language
        self.ruled = knowledge.rules.keys()

    def word(self, key: str) -> str:
        return WORDS[key][self._language]

    def said(self, words: Words) -> str:
        return escape(str(getattr(words, self._language)))

    def harm(self, harm: Harm) -> str:
        """One kind of harm: what holds for all of it, then its answers, wish by wish."""
        usual = Situation(harm=harm.id, role=harm.usual_role, wish=harm.usual_wish)
        rows = "\n".join(row for wish in self._knowledge.wishes for row in self._rows(harm, wish))
        first = "".join(self._first(step) for step in harm.first)
        facts = self.word("facts").format(
            danger=self._danger(harm), evidence=harm.evidence, role=self._role(usual.role), wish=self._wish(usual.wish)
        )
        head = "".join(
            f"<th>{escape(self.word(key))}</th>" for key in ("wish", "role", "desks", "not_here", "left_out")
        )
        return (
            f'<h2 id="{harm.id}">{harm.number} {self.said(harm.label)} <code>{harm.id}</code></h2>\n'
            f"<p>{self.said(harm.line)} {escape(facts)}</p>\n<ul>{first}</ul>\n"
            f"<table>\n<tr>{head}</tr>\n{rows}\n</table>"
        )

    def _danger(self, harm: Harm) -> str:
        """And who alone is asked, where not everyone is."""
        asked = self.word("comma").join(self._role(role) for role in harm.asked_of or ())
        return f"{harm.danger} ({asked})" if asked else harm.danger

    def _first(self, step: FirstStep) -> str:
        whom = escape(self._whom(step.roles, step.wishes))
        return f"<li>{escape(str(getattr(step, self._language)))}<small>{whom}</small></li>"

    def _rows(self, harm: Harm, wish: str) -> Iterator[str]:
        """The answers to one wish; roles that get the same stand together."""
        alike: dict[str, list[str]] = {}
        for role in self._knowledge.roles:
            situation = Situation(harm=harm.id, role=role, wish=wish)
            answer = triage(self._knowledge, situation)
            cells = "".join(
                f"<td>{cell}</td>"
                for cell in (self._desks(answer), self._not_here(answer), self._left_out(situation, answer))
            )
            alike.setdefault(cells, []).append(role)
        for cells, roles in alike.items():
            who = escape(self.word("comma").join(self._role(role) for role in roles))
            yield f"<tr><th>{escape(self._wish(wish))}</th><td>{who}</td>{cells}</tr>"

    def _desks(self, answer: Triage) -> str:
        called = f"<small>{escape(self.word('call'))}</small>" if answer.danger is Danger.CALL else ""
        only = ' class="only"' if len(answer.signposts) == 1 else ""
        return f"{called}<ol{only}>{''.join(self._desk(signpost) for signpost in answer.signposts)}</ol>"

    def _desk(self, signpost: Signpost) -> str:
        desk = self._knowledge.desks[signpost.desk]
        category = f"「{self.said(signpost.accepted_as)}」 " if signpost.accepted_as else ""
        cautions = " ".join(self.said(caution) for caution in signpost.cautions)
        age = f" [{desk.for_age.only}]" if desk.for_age else ""
        return (
            f"<li>{self.said(desk.short)} <code>{desk.id}</code>{age}"
            f"<small>{self.said(signpost.why)} {category}{cautions}</small></li>"
        )

    def _not_here(self, answer: Triage) -> str:
        return escape(
            self.word("comma").join(
                str(getattr(self._knowledge.desks[each.desk].short, self._language)) for each in answer.not_here
            )
        )

    def _left_out(self, situation: Situation, answer: Triage) -> str:
        shown = {each.desk for each in answer.signposts}
        reasons = [
            f"<code>{id}</code> {escape(each.reason)}"
            for each, id in ((each, id) for each in passed_over(self._knowledge, situation.harm) for id in each.desks)
            if each.covers(situation)
            and id not in shown
            and taken_as(self._knowledge.desks[id], situation, self._knowledge.product.as_of)
        ]
        return "<br>".join(dict.fromkeys(reasons))

    def _whom(self, roles: tuple[str, ...] | None, wishes: tuple[str, ...] | None) -> str:
        named = [self._role(role) for role in roles or ()] + [self._wish(wish) for wish in wishes or ()]
        return self.word("comma").join(named)

    def _role(self, id: str) -> str:
        return str(getattr(self._knowledge.roles[id].label, self._language))

    def _wish(self, id: str) -> str:
        return str(getattr(self._knowledge.wishes[id].label, self._language))


def answer_lines(knowledge: Knowledge) -> Iterator[str]:
    """Every answer in a line of ids, for comparing two editions."""
    harms = [harm for harm in knowledge.harms if harm in knowledge.rules]
    for harm, role, wish in product(harms, knowledge.roles, knowledge.wishes):
        answer = triage(knowledge, Situation(harm=harm, role=role, wish=wish))
        desks = " ".join(each.desk for each in answer.signposts)
        yield f"{harm} {role} {wish} {answer.danger}: {desks}"
