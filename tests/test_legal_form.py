"""Nobody lands in a form that is for another right than theirs."""

import pytest

from tsuho.engine.legal_form import at_site, legal_form
from tsuho.knowledge import read_knowledge
from tsuho.records import Action, Knowledge, LegalForm


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
        ("tiktok", "copyright", "legal/report/Copyright"),
        ("instagram", "copyright", "contact/552695131608132"),
        ("threads", "copyright", "contact/552695131608132"),
        ("facebook", "defamation", "contact/430253071144967"),
        ("facebook", "privacy", "contact/144059062408922"),
        ("facebook", "intimate_image", "contact/144059062408922"),
        ("facebook", "copyright", "contact/1758255661104383"),
        ("bluesky", "intimate_image", "forms.bsky.app/f/ncii"),
        ("bluesky", "copyright", "support/copyright"),
        ("bakusai", "defamation", "bakusai.com/del"),
        ("hatena", "privacy", "policies.hatena.ne.jp/deletion-guideline"),
        ("pixiv", "defamation", "policies.pixiv.net/ja/provider.html"),
        ("pinterest", "copyright", "ja/article/copyright"),
        ("pinterest", "privacy", "report-something-on-pinterest"),
        ("discord", "privacy", "reporting-abusive-behavior-to-discord"),
        ("reddit", "privacy", "reddit.com/report"),
        ("telegram", "copyright", "infringing-on-my-copyright"),
        ("telegram", "privacy", "illegal-content-on-telegram"),
        ("google_maps", "defamation", "legal/troubleshooter/1114905"),
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


@pytest.mark.parametrize(
    ("site", "harm"),
    [("facebook", "impersonation"), ("bluesky", "defamation"), ("fivech", "privacy"), ("note", "copyright")],
)
def test_where_no_form_of_that_right_is_known_none_is_guessed(knowledge: Knowledge, site: str, harm: str) -> None:
    assert legal_form(knowledge.platforms[site], harm) is None


@pytest.mark.parametrize(
    ("site", "harm", "action", "words"),
    [
        ("youtube", "defamation", Action.REQUEST, "名誉毀損の申し立ての入口"),
        ("youtube", "defamation", Action.REPORT, "「報告」"),
        ("bakusai", "hate", Action.REPORT, "削除依頼フォーム"),
        ("tabelog", "defamation", Action.REQUEST, "問題のある口コミを連絡する"),
        ("niconico", "copyright", Action.REQUEST, "権利侵害を選びます"),
        ("facebook", "impersonation", Action.REQUEST, "「…」から報告"),
        ("fivech", "defamation", Action.REQUEST, "だれでも読めます"),
    ],
)
def test_the_way_is_told_in_the_words_of_the_site(
    knowledge: Knowledge, site: str, harm: str, action: Action, words: str
) -> None:
    told = at_site(knowledge.platforms[site], harm, action)

    assert told
    assert words in told.ja


def test_who_only_asks_for_advice_is_not_sent_to_a_report_function(knowledge: Knowledge) -> None:
    assert at_site(knowledge.platforms["x"], "malware", Action.CONSULT) is None


def test_of_a_site_that_nobody_looked_up_nothing_is_said(knowledge: Knowledge) -> None:
    site = knowledge.platforms["hacker_news"]

    assert at_site(site, "defamation", Action.REQUEST) is None
    assert at_site(site, "hate", Action.REPORT) is None


def test_every_report_line_names_its_site_and_says_the_same_in_both_languages(knowledge: Knowledge) -> None:
    told = [site.report for site in knowledge.platforms.values() if site.report]

    assert len(told) >= 28
    assert all(each.en.startswith("On ") and "では、" in each.ja for each in told)
