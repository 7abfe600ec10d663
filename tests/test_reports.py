"""What a person brings is cleaned before anything reads it, and what must not be kept is not kept."""

import math
import time

import pytest
from pydantic import ValidationError

from tsuho.engine.reports import Post, Report, clean
from tsuho.records import Evidence

FULL = Report(
    url="https://example.com/1",
    title="題名",
    quote="引用",
    notes="メモ",
    seen_at="2026-11-23T12:05:00Z",
    page_url="https://example.com/",
    media_url="https://example.com/1.jpg",
    post=Post(permalink="https://example.com/1", author="名前", author_id="@id", number="3", text="本文"),
)


@pytest.mark.parametrize(
    ("brought", "cleaned"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        (" \t\n\u3000 あ い \u3000\n", "あ い"),
        ("\0a\0", "a"),
        ("\r\0\n", ""),
        ("\ud800a\udc00", "\ufffda\ufffd"),
        ("\ud83d\ude00", "😀"),
        ("😀", "😀"),
        ("\u00a0a\u2003", "\u00a0a\u2003"),
        (3, "3"),
        (3.0, "3"),
        (2**70, "1180591620717411303424"),
        (None, ""),
        ("", ""),
    ],
)
def test_text_is_cleaned_so_that_it_can_be_sent_anywhere(brought: object, cleaned: str) -> None:
    assert clean(brought) == cleaned


def test_cleaning_twice_is_cleaning_once() -> None:
    for text in ("\r\0\n a", "\ud83d\ud83d\ude00\ude00", "\u3000\0\u3000", "a\r\r\n\nb"):
        assert clean(clean(text)) == clean(text)


def test_a_sea_of_spaces_is_refused_in_a_moment() -> None:
    started = time.process_time()
    with pytest.raises(ValidationError):
        Report(quote="a" + " " * 5_000_000 + "b")
    assert time.process_time() - started < 20


@pytest.mark.parametrize("value", [True, 1.5, math.inf, ["a"], {"a": 1}])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        Report.model_validate({"url": value})


def test_a_text_at_its_limit_is_taken_and_one_more_is_refused() -> None:
    assert len(Report(quote="あ" * 20_000).quote) == 20_000
    with pytest.raises(ValidationError):
        Report(quote="あ" * 20_001)


def test_where_only_the_url_may_be_kept_nothing_of_the_page_is() -> None:
    kept = FULL.within(Evidence.URL_ONLY)
    assert [kept.title, kept.quote, kept.media_url, kept.post.text, kept.post.author] == [""] * 5
    assert (kept.url, kept.page_url, kept.notes, kept.seen_at) == (FULL.url, FULL.page_url, FULL.notes, FULL.seen_at)
    assert (kept.post.permalink, kept.post.number) == (FULL.post.permalink, FULL.post.number)


def test_where_only_text_may_be_kept_no_picture_is() -> None:
    assert FULL.within(Evidence.TEXT_ONLY) == FULL.model_copy(update={"media_url": ""})


def test_where_all_may_be_kept_all_is() -> None:
    assert FULL.within(Evidence.ALLOWED) == FULL


def test_further_posts_lose_their_words_where_only_the_url_may_be_kept() -> None:
    others = (Post(permalink="https://example.com/2", author="名前", author_id="@id", number="4", text="本文"),)
    kept = FULL.model_copy(update={"others": others}).within(Evidence.URL_ONLY).others
    assert kept == (Post(permalink="https://example.com/2", author_id="@id", number="4"),)


def test_a_report_tells_of_twenty_posts_at_most() -> None:
    others = [{"permalink": f"https://example.com/{number}"} for number in range(20)]
    assert len(Report.model_validate({"others": others[:19]}).others) == 19
    with pytest.raises(ValidationError):
        Report.model_validate({"others": others})


def test_only_a_known_form_of_the_address_can_be_asked_for() -> None:
    assert Report.model_validate({"disclose": "captured"}).disclose == "captured"
    with pytest.raises(ValidationError):
        Report.model_validate({"disclose": "everything"})
