"""Which page of which site an address is: real shapes of addresses, the law's designated services, their forms."""

import json
import re
import shutil
import tomllib
from functools import cache
from pathlib import Path

import pytest

from tsuho.compile.manifest import with_hosts
from tsuho.engine import web_address
from tsuho.knowledge import CHECKOUT, default_folder, read_knowledge
from tsuho.records import Addresses, Platform

FOLDER = default_folder()
KINDS = tuple(Addresses.model_fields)


@cache
def platforms() -> dict[str, Platform]:
    paths = sorted((FOLDER / "platforms").glob("*.toml"))
    return {path.stem: Platform.model_validate(tomllib.loads(path.read_text("utf-8"))) for path in paths}


def sites_of(url: str) -> list[str]:
    host = web_address.parse(url).host
    return [site.id for site in platforms().values() if any(web_address.on_host(host, h) for h in site.hosts)]


def kinds_of(url: str) -> set[str]:
    (site,) = sites_of(url)
    local = web_address.parse(url).local
    patterns = platforms()[site].addresses
    return {kind for kind in KINDS if any(re.search(p, local, re.IGNORECASE) for p in getattr(patterns, kind))}


PAGES = [
    ("x", "post", "https://x.com/jarvis_best/status/1841842569182929401"),
    ("x", "post", "https://twitter.com/i/web/status/1841842569182929401?s=20"),
    ("x", "post", "https://mobile.twitter.com/someone/status/1841842569182929401/photo/1"),
    ("x", "search", "https://x.com/search?q=%E9%97%87%E3%83%90%E3%82%A4%E3%83%88&f=live"),
    ("x", "search", "https://x.com/hashtag/example"),
    ("x", "profile", "https://x.com/someone"),
    ("x", "profile", "https://x.com/someone/with_replies"),
    ("x", "profile", "https://x.com/home"),
    ("x", "private", "https://x.com/messages/123-456"),
    ("x", "login", "https://x.com/i/flow/login"),
    ("x", "fleeting", "https://x.com/i/spaces/1ABCdefGHIjkl"),
    ("youtube", "post", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
    ("youtube", "post", "https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&lc=UgxABC"),
    ("youtube", "post", "https://youtu.be/dQw4w9WgXcQ?si=abc"),
    ("youtube", "post", "https://m.youtube.com/shorts/dQw4w9WgXcQ"),
    ("youtube", "search", "https://www.youtube.com/results?search_query=test"),
    ("youtube", "profile", "https://www.youtube.com/@someone/videos"),
    ("youtube", "profile", "https://www.youtube.com/channel/UC1234567890"),
    ("youtube", "fleeting", "https://www.youtube.com/@someone/live"),
    ("instagram", "post", "https://www.instagram.com/p/Cabc_-12345/"),
    ("instagram", "post", "https://www.instagram.com/some.one/reel/Cabc_-12345/"),
    ("instagram", "search", "https://www.instagram.com/explore/tags/example/"),
    ("instagram", "profile", "https://www.instagram.com/some.one/"),
    ("instagram", "profile", "https://www.instagram.com/some.one/reels/"),
    ("instagram", "private", "https://www.instagram.com/direct/t/1234567890/"),
    ("instagram", "login", "https://www.instagram.com/accounts/login/?next=/p/Cabc/"),
    ("instagram", "fleeting", "https://www.instagram.com/stories/some.one/1234567890/"),
    ("facebook", "post", "https://www.facebook.com/some.one/posts/pfbid02abc"),
    ("facebook", "post", "https://www.facebook.com/photo/?fbid=123&set=a.1"),
    ("facebook", "post", "https://m.facebook.com/story.php?story_fbid=1&id=2"),
    ("facebook", "post", "https://www.facebook.com/groups/12345/posts/67890/"),
    ("facebook", "post", "https://www.facebook.com/ads/library/?id=123456789"),
    ("facebook", "search", "https://www.facebook.com/search/top?q=test"),
    ("facebook", "profile", "https://www.facebook.com/some.one"),
    ("facebook", "profile", "https://www.facebook.com/profile.php?id=100001"),
    ("facebook", "profile", "https://www.facebook.com/groups/12345/"),
    ("facebook", "private", "https://www.facebook.com/messages/t/12345"),
    ("facebook", "fleeting", "https://www.facebook.com/stories/12345/abc"),
    ("threads", "post", "https://www.threads.net/@some.one/post/Cabc123"),
    ("threads", "search", "https://www.threads.com/search?q=test"),
    ("threads", "profile", "https://www.threads.com/@some.one/replies"),
    ("tiktok", "post", "https://www.tiktok.com/@some.one/video/7123456789012345678?lang=ja-JP"),
    ("tiktok", "search", "https://www.tiktok.com/tag/example"),
    ("tiktok", "profile", "https://www.tiktok.com/@some.one"),
    ("tiktok", "fleeting", "https://www.tiktok.com/@some.one/live"),
    ("linkedin", "post", "https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/"),
    ("linkedin", "post", "https://www.linkedin.com/posts/someone_a-post-activity-7123456789012345678-Ab1c"),
    ("linkedin", "profile", "https://www.linkedin.com/in/someone/"),
    ("linkedin", "profile", "https://jp.linkedin.com/company/example"),
    ("linkedin", "search", "https://www.linkedin.com/search/results/content/?keywords=x"),
    ("pinterest", "post", "https://jp.pinterest.com/pin/123456789012345678/"),
    ("pinterest", "search", "https://www.pinterest.jp/search/pins/?q=test"),
    ("pinterest", "profile", "https://www.pinterest.jp/someone/board/"),
    ("ameba", "post", "https://ameblo.jp/someone/entry-12840802412.html"),
    ("ameba", "search", "https://search.ameba.jp/search/entry/test.html"),
    ("ameba", "profile", "https://ameblo.jp/someone/"),
    ("ameba", "profile", "https://ameblo.jp/someone/entrylist.html"),
    ("bakusai", "post", "https://bakusai.com/thr_res_show/acode=3/ctgid=137/bid=1177/tid=12345678/rrid=2/"),
    ("bakusai", "thread", "https://bakusai.com/thr_res/acode=3/ctgid=137/bid=1177/tid=12345678/"),
    ("niconico", "post", "https://www.nicovideo.jp/watch/sm12345678"),
    ("niconico", "post", "https://nico.ms/sm12345678"),
    ("niconico", "search", "https://www.nicovideo.jp/search/test?sort=v"),
    ("niconico", "profile", "https://www.nicovideo.jp/user/12345"),
    ("niconico", "fleeting", "https://live.nicovideo.jp/watch/lv123456789"),
    ("yahoo_chiebukuro", "post", "https://detail.chiebukuro.yahoo.co.jp/qa/question_detail/q10312345678"),
    ("yahoo_chiebukuro", "search", "https://chiebukuro.yahoo.co.jp/search?p=test"),
    ("yahoo_chiebukuro", "profile", "https://chiebukuro.yahoo.co.jp/user/1234567890"),
    ("yahoo_finance", "post", "https://finance.yahoo.co.jp/cm/message/1008308/8308/19/123"),
    ("yahoo_finance", "thread", "https://finance.yahoo.co.jp/cm/message/1008308/8308/19?offset=1&rv=1"),
    ("yahoo_finance", "thread", "https://finance.yahoo.co.jp/cm/message/1998407/ffc7pjbf6q3t2a"),
    ("line_openchat", "profile", "https://openchat.line.me/jp/cover/Sl0yXT7HU0e_mfdA3IGejyZsofiRrh"),
    ("line_openchat", "search", "https://openchat.line.me/jp/explore?sort=RANKING"),
    ("line_voom", "post", "https://linevoom.line.me/post/1169675818142163333"),
    ("line_voom", "post", "https://linevoom.line.me/post/_dQaZLNM1vIpHI7r3oyLm/1164666160509"),
    ("line_voom", "profile", "https://linevoom.line.me/user/_dYH8QGpqFCBt7_3T8iYwq"),
    ("fivech", "post", "https://asahi.5ch.io/test/read.cgi/newsplus/1787045314/2"),
    ("fivech", "post", "https://agree.5ch.net/test/read.cgi/sec2chd/1608383685/3"),
    ("fivech", "post", "https://itest.5ch.net/agree/test/read.cgi/sec2chd/1608383685/3"),
    ("fivech", "thread", "https://asahi.5ch.io/test/read.cgi/newsplus/1787045314/"),
    ("fivech", "thread", "https://asahi.5ch.io/test/read.cgi/newsplus/1787045314/l50"),
    ("fivech", "thread", "https://asahi.5ch.io/test/read.cgi/newsplus/1787045314/100-200"),
    ("fivech", "thread", "https://asahi.5ch.io/newsplus/"),
    ("fivech", "search", "https://find.5ch.net/search?q=test"),
    ("open2ch", "post", "https://hayabusa.open2ch.net/test/read.cgi/livejupiter/1700000000/5"),
    ("open2ch", "thread", "https://hayabusa.open2ch.net/test/read.cgi/livejupiter/1700000000/l50"),
    ("shitaraba", "post", "https://jbbs.shitaraba.net/bbs/read.cgi/study/13070/1627306695/202"),
    ("shitaraba", "thread", "https://jbbs.shitaraba.net/bbs/read.cgi/study/13070/1627306695/"),
    ("shitaraba", "thread", "https://jbbs.shitaraba.net/study/13070/"),
    ("yahoo_news", "post", "https://news.yahoo.co.jp/articles/0a1b2c3d4e5f/comments/11a2b3c4-d5e6"),
    ("yahoo_news", "thread", "https://news.yahoo.co.jp/articles/0a1b2c3d4e5f/comments"),
    ("yahoo_news", "post", "https://news.yahoo.co.jp/articles/0a1b2c3d4e5f"),
    ("note", "post", "https://note.com/someone/n/n2a682707380f"),
    ("note", "search", "https://note.com/search?q=test"),
    ("note", "profile", "https://note.com/someone"),
    ("hatena", "post", "https://someone.hatenablog.com/entry/2020/02/20/224552"),
    ("hatena", "post", "https://someone.hatenablog.com/entry/20200220/p1"),
    ("hatena", "post", "https://b.hatena.ne.jp/entry/4743822195490264335/comment/someone"),
    ("hatena", "post", "https://anond.hatelabo.jp/20240101123456"),
    ("hatena", "thread", "https://b.hatena.ne.jp/entry/s/example.com/page"),
    ("hatena", "thread", "https://b.hatena.ne.jp/entry/4743822195490264335"),
    ("hatena", "search", "https://someone.hatenablog.com/search?q=test"),
    ("hatena", "profile", "https://someone.hatenablog.com/archive/2020"),
    ("fc2", "post", "https://someone.blog.fc2.com/blog-entry-12.html"),
    ("fc2", "post", "https://video.fc2.com/content/20240101abcDEF"),
    ("fc2", "search", "https://video.fc2.com/search/video/?keyword=test"),
    ("fc2", "fleeting", "https://live.fc2.com/12345678/"),
    ("bluesky", "post", "https://bsky.app/profile/someone.bsky.social/post/3kabc123xyz"),
    ("bluesky", "search", "https://bsky.app/search?q=test"),
    ("bluesky", "profile", "https://bsky.app/profile/someone.bsky.social"),
    ("reddit", "post", "https://www.reddit.com/r/Python/comments/1bbbwk/whats_your_opinion/c95cjs5/"),
    ("reddit", "search", "https://www.reddit.com/r/Python/search/?q=test"),
    ("reddit", "profile", "https://www.reddit.com/user/someone/comments/"),
    ("reddit", "profile", "https://old.reddit.com/r/Python/"),
    ("discord", "post", "https://discord.com/channels/123456789/234567890/345678901"),
    ("discord", "thread", "https://discord.com/channels/123456789/234567890"),
    ("discord", "private", "https://discord.com/channels/@me/123456789"),
    ("discord", "login", "https://discord.com/login"),
    ("telegram", "post", "https://t.me/s/some_channel/123"),
    ("telegram", "post", "https://t.me/some_channel/123?single"),
    ("telegram", "profile", "https://t.me/some_channel"),
    ("telegram", "private", "https://t.me/c/1234567890/12"),
    ("telegram", "private", "https://t.me/+AbCdEfGhIjK"),
    ("google_maps", "post", "https://www.google.com/maps/reviews/data=!4m8!14m7!1m6!2m5!1sCi9DQUlR"),
    ("google_maps", "search", "https://www.google.com/search?q=test"),
    ("google_maps", "search", "https://www.google.com/maps/search/cafe/@35.6,139.7,15z"),
    ("google_maps", "profile", "https://www.google.co.jp/maps/place/Example/@35.6,139.7,17z/data=!3m1"),
    ("tabelog", "post", "https://tabelog.com/tokyo/A1304/A130401/13141542/dtlrvwlst/B408082636/?use_type=0&smp=1"),
    ("tabelog", "post", "https://tabelog.com/en/hyogo/A2801/A280101/28043837/dtlrvwlst/B486164563/"),
    ("tabelog", "profile", "https://tabelog.com/tokyo/A1304/A130401/13141542/"),
    ("tabelog", "search", "https://tabelog.com/tokyo/rstLst/?vs=1"),
    ("kakaku", "post", "https://review.kakaku.com/review/K0001709588/ReviewCD=1234567/"),
    ("kakaku", "thread", "https://bbs.kakaku.com/bbs/K0001709588/SortID=24123456/"),
    ("kakaku", "profile", "https://review.kakaku.com/review/K0001709588/"),
    ("pixiv", "post", "https://www.pixiv.net/artworks/12345678"),
    ("pixiv", "post", "https://www.pixiv.net/novel/show.php?id=12345678"),
    ("pixiv", "search", "https://www.pixiv.net/tags/test/artworks?s_mode=s_tag"),
    ("pixiv", "profile", "https://www.pixiv.net/users/12345"),
    ("girlschannel", "post", "https://girlschannel.net/comment/4828638/4483"),
    ("girlschannel", "thread", "https://girlschannel.net/topics/4828638/"),
    ("girlschannel", "search", "https://girlschannel.net/topics/search/?q=test"),
    ("bbspink", "post", "https://mercury.bbspink.com/test/read.cgi/example/1690003456/12"),
    ("bbspink", "thread", "https://mercury.bbspink.com/test/read.cgi/example/1690003456/l50"),
    ("nich_sc", "post", "http://peace.2ch.sc/test/read.cgi/tech/1158807229/5"),
    ("nich_sc", "thread", "http://peace.2ch.sc/test/read.cgi/tech/1158807229/l50"),
    ("futaba", "thread", "https://may.2chan.net/b/res/1234567890.htm"),
    ("futaba", "search", "https://may.2chan.net/b/futaba.php?mode=cat"),
    ("stack_exchange", "post", "https://german.stackexchange.com/a/10381"),
    ("stack_exchange", "thread", "https://german.stackexchange.com/questions/10376/when-to-use"),
    ("stack_exchange", "search", "https://stackoverflow.com/questions/tagged/css"),
    ("hacker_news", "post", "https://news.ycombinator.com/item?id=3084288"),
    ("hacker_news", "profile", "https://news.ycombinator.com/user?id=someone"),
    ("amazon", "post", "https://www.amazon.co.jp/gp/customer-reviews/R3NCB6PVXE1399/ref=cm_cr?ie=UTF8"),
    ("amazon", "thread", "https://www.amazon.co.jp/product-reviews/4065146550?pageNumber=2"),
    ("amazon", "search", "https://www.amazon.co.jp/s?k=test"),
    ("disqus", "post", "https://disqus.com/embed/comments/?base=default&f=example"),
    ("disqus", "profile", "https://disqus.com/by/someone/"),
    ("livedoor_blog", "post", "http://blog.livedoor.jp/someone/archives/55555555.html"),
    ("livedoor_blog", "profile", "http://blog.livedoor.jp/someone/"),
]
ENGINES = [
    ("mastodon", "post", "/@alice/12345678"),
    ("mastodon", "post", "/@bob@other.social/12345680"),
    ("mastodon", "profile", "/@alice"),
    ("mastodon", "search", "/tags/test"),
    ("misskey", "post", "/notes/9abcdef"),
    ("misskey", "profile", "/@alice@other.social"),
    ("lemmy", "post", "/comment/123"),
    ("lemmy", "profile", "/c/news"),
    ("discourse", "post", "/t/a-topic/123/4"),
    ("discourse", "thread", "/t/a-topic/123"),
    ("phpbb", "thread", "/viewtopic.php?f=4&t=167"),
    ("phpbb", "login", "/ucp.php?mode=login"),
    ("xenforo", "post", "/threads/a-thread.123/post-456"),
    ("xenforo", "thread", "/threads/a-thread.123/page-2"),
    ("smf", "thread", "/index.php?topic=1.0"),
    ("mybb", "thread", "/showthread.php?tid=1"),
    ("invision", "thread", "/topic/123-a-topic/"),
]


@pytest.mark.parametrize(("site", "kind", "url"), PAGES)
def test_a_page_is_recognised_as_exactly_what_it_is(site: str, kind: str, url: str) -> None:
    assert (sites_of(url), kinds_of(url)) == ([site], {kind})


@pytest.mark.parametrize(("engine", "kind", "local"), ENGINES)
def test_a_page_of_an_engine_is_recognised_whatever_its_host(engine: str, kind: str, local: str) -> None:
    assert not platforms()[engine].hosts
    patterns = platforms()[engine].addresses
    assert {k for k in KINDS if any(re.search(p, local, re.IGNORECASE) for p in getattr(patterns, k))} == {kind}


@pytest.mark.parametrize(
    "url",
    [
        "https://x.com/settings/account",
        "https://www.instagram.com/explore/",
        "https://note.com/topic/life",
        "https://discord.com/download",
        "https://www.google.com/",
        "https://bakusai.com/",
    ],
)
def test_other_pages_of_a_site_are_not_taken_for_a_post_or_a_profile(url: str) -> None:
    assert not kinds_of(url) & {"post", "profile"}


def test_every_site_shows_in_the_table_a_post_and_a_page_that_is_none() -> None:
    without_posts_on_the_web = {"line_openchat", "futaba"}  # ふたば: a post is named by its thread and number
    shown = {site: {kind for s, kind, _ in PAGES if s == site} for site in platforms() if platforms()[site].hosts}
    assert [site for site, kinds in shown.items() if "post" not in kinds] == sorted(without_posts_on_the_web)
    assert [site for site, kinds in shown.items() if not kinds & {"search", "profile", "thread"}] == []


def test_the_patterns_use_only_what_python_and_javascript_read_alike() -> None:
    for site in platforms().values():
        for kind in KINDS:
            for pattern in getattr(site.addresses, kind):
                re.compile(pattern)
                assert pattern.startswith("^") or not site.hosts, (site.id, pattern)  # an engine may lie in any folder
                assert not re.search(r"\(\?(?![:!=])|\\[AZzGpPkK]|[*+?}]\+", pattern), (site.id, pattern)


def test_no_two_sites_share_a_host() -> None:
    assert [url for _, _, url in PAGES if len(sites_of(url)) != 1] == []
    for site in platforms().values():
        for host in site.hosts:
            assert sites_of(f"https://{host}/") == [site.id]


def test_the_nine_designated_companies_are_there_since_their_days() -> None:
    since: dict[str, set[str]] = {}
    for site in platforms().values():
        if site.designated:
            since.setdefault(site.designated.since.isoformat(), set()).add(site.designated.company.ja)
    assert since == {
        "2025-04-30": {"Google", "LINEヤフー", "Meta", "TikTok", "X"},
        "2025-05-30": {"Pinterest", "サイバーエージェント", "湘南西武ホーム", "ドワンゴ"},
        "2026-08-31": {"note", "ピクシブ"},
    }


def test_every_legal_form_is_https_on_a_host_that_the_desk_pins() -> None:
    desk = read_knowledge().desks["platform"]
    forms = [web_address.parse(form.url) for site in platforms().values() for form in site.legal_forms]
    assert {form.scheme for form in forms} == {"https"}
    assert {form.host for form in forms} == set(desk.hosts)


def test_every_source_of_a_site_is_known() -> None:
    table = tomllib.loads((FOLDER / "sources.toml").read_text("utf-8"))
    known = {source["id"] for source in table["source"]}
    for site in platforms().values():
        cited = {*site.sources, *(site.designated.sources if site.designated else ())}
        assert cited | {source for form in site.legal_forms for source in form.sources} <= known, site.id


def test_a_form_on_the_services_own_host_is_pinned_by_its_record_alone(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_folder(), tmp_path / "shared_data"))
    form = '[[legal_forms]]\nurl = "https://%s/report"\nsources = ["S91"]\n'
    with (folder / "platforms" / "reddit.toml").open("a", encoding="utf-8") as site:
        site.write(form % "support.reddit.com" + form % "forms.example.com")
    known = read_knowledge(folder)
    assert "support.reddit.com" in known.desks["platform"].hosts
    assert "forms.example.com" not in known.desks["platform"].hosts
    manifest = with_hosts((CHECKOUT / "extension" / "manifest.json").read_text("utf-8"), known)
    assert "https://support.reddit.com/*" in json.loads(manifest)["optional_host_permissions"]
