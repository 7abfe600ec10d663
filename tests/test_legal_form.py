"""Nobody lands in a form that is for another right than theirs."""

import pytest

from tsuho.engine.legal_form import legal_form
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge, LegalForm


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.mark.parametrize(
    ("site", "harm", "page"),
    [
        ("youtube", "defamation", "answer/6154230"),
        ("youtube", "privacy", "answer/142443"),
        ("youtube", "intimate_image", "answer/142443"),
        ("youtube", "own_minor_image", "answer/142443"),
        ("youtube", "sexual_deepfake", "answer/142443"),
        ("youtube", "csam", "answer/142443"),
        ("youtube", "child_bullying", "answer/142443"),
        ("youtube", "copyright", "answer/2807622"),
        ("youtube", "impersonation", "answer/2802057"),
        ("x", "privacy", "forms/japan-report"),
        ("instagram", "defamation", "requests/1905988783530981"),
        ("threads", "privacy", "requests/1905988783530981"),
        ("tiktok", "impersonation", "information-distribution-platform-act-jp"),
    ],
)
def test_each_right_has_the_form_that_is_for_it(knowledge: Knowledge, site: str, harm: str, page: str) -> None:
    form = legal_form(knowledge.platforms[site], harm)

    assert form
    assert page in form.url


def test_where_only_another_right_has_a_form_there_is_none(knowledge: Knowledge) -> None:
    only = LegalForm(url="https://example.jp/defamation", for_harms=("defamation",), sources=("S00",))
    site = knowledge.platforms["x"].model_copy(update={"legal_forms": (only,)})

    assert legal_form(site, "defamation") is only
    assert legal_form(site, "privacy") is None


def test_a_defamation_form_is_offered_for_nothing_else(knowledge: Knowledge) -> None:
    for site in knowledge.platforms.values():
        for harm in ("privacy", "impersonation", "copyright", "intimate_image", "csam"):
            form = legal_form(site, harm)
            assert form is None or "名誉" not in (form.note.ja if form.note else ""), (site.id, harm)
