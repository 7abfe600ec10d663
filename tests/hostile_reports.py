"""Reports, addresses and words that nobody would write, drawn at random from hostile pieces: the same ones for the same
`chance`."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from tsuho.records import Knowledge

TEXTS = (
    *("", " ", "\u3000", "\n\n\n", "\r\n", "\r", "\0", "\t", "\u00a0", "\u2028", "\ufeff", "\x1c", "\x85"),
    *("{url}", "{notes}{quote}", "{constructor}", "{__proto__}", "{{url}}", "$&", "$1", "$$", "\\1", "%s", "【件名】"),
    *("<script>alert(1)</script>", "</textarea>", "&amp;", "'\"", "\u202eabc", "\ud83d", "\ude00", "\ud83d\ude00"),
    *("👨‍👩‍👧‍👦", "🇯🇵", "か\u3099", "𠮷野家", "İıſK", "ＡＢＣ ａｂｃ １２３", "ß ẞ Σς", "z̷a̷l̷g̷o̷"),
    *("死にたい。", "今から飛び降ります！", "殺すぞ", "110番", "自殺します", "I will kill you", "KILL", "爆破予告"),
    *("ページが見つかりません", "404 Not Found", "削除されました", "This account doesn't exist", "エラー"),
    *("あの人の住所は東京都…、", "ばか。", "long-word-without-break", "word ", "ですよね？", "1", "9" * 30),
)
ADDRESSES = """\
javascript:alert(1)
data:text/html,x
about:blank
file:///C:/x
mailto:a@example.com
x
//
example.jp/a
日本語.jp
a.b:80/c
a..b
http://
https:///path
https://?q
https://#
::
%%%
https://Example.COM/Path?A=1&utm_source=x&b=%20#:~:text=a
http://user:pass@example.jp:8080/
https://a@b@c/
https://x.com/someone/status/1234567890?s=20&t=abc
https://x.com/someone/status/1234567890?cn=share
https://bbs.example.jp/view.php;jsessionid=0A1B?sid=0123456789abcdef0123456789ABCDEF&id=5#p45
https://bbs.example.jp/showthread.php?s=0123456789abcdef0123456789abcdef&p=45#post45
https://example.jp/#/post/45
https://girlschannel.net/comment/123/45
https://www.reddit.com/r/a/s/AbC
https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3D1&h=A
https://www.google.com/url?q=https%3A%2F%2Fexample.com%2F%E3%81%82&sa=D
https://my--site-example-co-jp.translate.goog/a?_x_tr_sl=en&_x_tr_sch=http&p=1#x
https://0-wgv71a119e-jp.translate.goog/?_x_tr_enc=0,1
https://example-com.cdn.ampproject.org/c/s/example.com/a
https://12ft.io/proxy?q=https%3A%2F%2Fexample.com%2Fa
https://megalodon.jp/2026-0404-2152-40/https://www.example.com:443/posts/1
https://x.com/someone
https://x.com/search?q=a
https://mobile.twitter.com/i/web/status/1
https://x.com/messages
https://x.com/i/spaces/1
https://x.com/
https://egg.5ch.net/test/read.cgi/news/1234567890/
https://egg.5ch.net/test/read.cgi/news/1234567890/12
https://www.google.com/search?q=a
https://search.yahoo.co.jp/search?p=a
https://www.bing.com/search?q=a
https://t.co/abc
https://bit.ly/abc
https://mail.google.com/mail/u/0/
https://x.com/login
https://web.archive.org/web/20260101000000/https://example.jp/a
https://megalodon.jp/2026-0101-0000-00/x.jp/a
https://web.archive.org/web/2026/http%3A%2F%2Fexample.jp%2F%E3%81%82%zz
https://archive.today/AbCdE
https://webcache.googleusercontent.com/search?q=cache:https%3A%2F%2Fexample.jp%2F%ff
https://www.instagram.com/stories/a/1/
https://www.instagram.com/p/abc/?igsh=1
https://youtu.be/a?si=1
https://www.youtube.com/watch?v=a&utm_medium=1&feature=share
https://www.tiktok.com/@a/video/1?_r=1&_t=2
http://localhost:3000/
http://192.168.0.1/
http://[::1]:80/
http://router/
http://printer.local./
https://8.8.8.8/
https://[2001:4860:4860::8888]/
http://10.0.0.256/
HTTPS://WWW.Example.JP
https://discord.com/channels/@me/1
https://detail.chiebukuro.yahoo.co.jp/qa/question_detail/q1
https://www.google.com/url?q=https://forum.example.jp/a%3Fid%3D1&sa=D
https://www.google.com/amp/example.jp/a
https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F%3Fw%3D%8CF%8D%E8%20x
https://go.example/?to=https%253A%252F%252Fexample.com%252Fa&u=a1aHR0cHM6Ly9leGFtcGxlLmNvbS9h
https://go.example/https:/example.com/a?b#c
about:reader?url=https%3A%2F%2Fexample.com%2Fa
view-source:https://example.com/a
intent://example.com/a#Intent;scheme=https;S.browser_fallback_url=https%3A%2F%2Fe.jp%2F;end
microsoft-edge-https://example.com/a
https://nitter.example/someone/status/1
https://www.youtube-nocookie.com/embed/abcdefghijk
見て https://x.com/a/status/1234567890。「https://t.co/b」
ttps://ex[.]example．jp/a
ｈｔｔｐｓ：／／ｅ．ｅｘａｍｐｌｅ／ａ
https://e.jp/a?mail=taro%40example.com&id=1&session_id=0123456789abcdef#p&utm_a=1
//example.jp/a
https://x.com./a?s=1
https://https//example .jp/a
ps://ex[.]example．jp/a→b☆😡c
https.:／／ｅ。example.jp／ａ？ｂ＝１
URL:bbs.example.jp/a です
www.example.com です
https:\\/\\/e.example\\/a
http://127.1/a
http://１９２．168.0.1/a
http://nas.home/a
smb://nas/a
https://e.jp/v?file=file%253A%252F%252F%252FC%253A%255CUsers&p=1
https://e.jp/(S(abc))/a?user=b&token=QWxhZGRpbjpvcGVu%3D%3D#c
android-app://e.example/https/example.com/a
ms-word:ofe|u|https://e.example/a.docx|s|b
vnd.youtube:abcdefghijk
https://www.instagram.com/p/abc/embed/captioned
https://platform.twitter.com/embed/Tweet.html?a=1&id=2
www.x.com"""
URLS = ("", "http://a\nb/", *ADDRESSES.splitlines())
MOMENTS = (
    *("", "2026-11-23", "2026-11-23T12:05", "2026-11-23T12:05:59Z", "2026-11-23T12:05:59.123456+09:00", "2026-02-29"),
    *("2024-02-29T23:59-05:30", "2026-12-31T20:00Z", "2026-11-23 12:05:00+0900", "2026-11-23T24:00Z", "2026-13-01"),
    *("きのうの夜", "1999-01-01T00:00Z", "2026-11-23T12:60", "2026-11-23T12:05:00+99:99", "2026-11-23t12:05"),
    *(
        "1767225600",
        "２０２６-11-23",
        "0999-01-01",
        "3000-01-01",
        "2026-11-23T12:05:61Z",
        "2026-11-23T12:05z",
        "2026-1-1",
    ),
)


def any_question(chance: random.Random, knowledge: Knowledge, situation: dict[str, str]) -> dict[str, Any]:
    """What is asked of the drafts: a report, some desks or all, and when."""
    now = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(400 * 24 * 60))
    desks = chance.choices(tuple(knowledge.desks), k=chance.randrange(1, 6)) if chance.random() < 0.5 else None
    return {"situation": situation, "report": any_report(chance), "desks": desks, "now": now.isoformat()}


def any_report(chance: random.Random) -> dict[str, Any]:
    """A report as it may come in, with parts missing."""
    url = any_address(chance)
    quote = any_text(chance)
    report: dict[str, Any] = {
        "url": url,
        "title": any_text(chance)[:1500],
        "quote": quote,
        "notes": any_text(chance),
        "seen_at": chance.choice(MOMENTS),
        "page_url": chance.choice((url, any_address(chance), None)),
        "media_url": chance.choice((url, any_address(chance), "")),
        "post": {
            "permalink": chance.choice((any_address(chance), "", "")),
            "author": any_text(chance)[:50],
            "author_id": chance.choice(("@someone", "", any_text(chance)[:50])),
            "number": chance.choice((0, 12, 123, 10**15, "", None, "45")),
            "posted_at": chance.choice(MOMENTS),
            "text": chance.choice((quote, any_text(chance))),
        },
    }
    others = [{**report["post"], "permalink": any_address(chance), "number": "45"} for _ in range(chance.randrange(4))]
    report["others"] = others if chance.random() < 0.5 else []
    report["under_18"] = chance.choice((None, None, True, False))
    report["disclose"] = chance.choice(("", "", "captured", "path", "page", "thread"))
    for part in (report, report["post"], *report["others"]):
        for key in chance.sample(tuple(part), chance.randrange(4)):
            del part[key]
    return report


def any_text(chance: random.Random) -> str:
    """A few pieces; now and then far more than any form takes."""
    pieces = 200 if chance.random() < 0.2 else 6
    return "".join(chance.choice(TEXTS) for _ in range(chance.randrange(pieces)))


def any_address(chance: random.Random) -> str:
    """An address, and often one that is broken somewhere."""
    url = chance.choice(URLS)
    if chance.random() < 0.4:
        at = chance.randrange(len(url) + 1)
        url = url[:at] + chance.choice(("&utm_id=1", "?", "#", "@", ":", "//", " ", "\n", "é", "[", *TEXTS)) + url[at:]
    return url


def any_address_on(chance: random.Random, hosts: Sequence[str]) -> str:
    """An address on one of the hosts, or one that only looks so."""
    before = chance.choice(("https://", "HTTPS://", "http://", "//", "https:", "https:/", "https://a@", "https://a:b@"))
    after = chance.choice(
        ("", "/", "/a?b#c", ":443/", ":8443", "@evil.example/", ".evil.example/", "\\@evil.example", "?")
    )
    url = before + chance.choice(hosts) + after
    at = chance.randrange(len(url) + 1)
    return url[:at] + chance.choice(("", "", "", "\t", "\n", "\\", "/", ".", "%2e", "\u3002", "\u00ad", " ")) + url[at:]


def any_typed(chance: random.Random, texts: Sequence[str]) -> str:
    """Parts of what harms are called, in other spellings, with anything else between them."""
    pieces = []
    for _ in range(chance.randrange(1, 4)):
        text = chance.choice(texts) if chance.random() < 0.7 else chance.choice(TEXTS)
        start = chance.randrange(len(text) + 1)
        piece = text[start : start + chance.randrange(1, 9)]
        pieces.append(chance.choice((piece, piece.upper(), _in_katakana(piece), _in_full_width(piece))))
    return chance.choice((" ", "", "\u3000", "\n", "ー", "、")).join(pieces)


def _in_katakana(text: str) -> str:
    return "".join(chr(ord(each) + 0x60) if "ぁ" <= each <= "ゖ" else each for each in text)


def _in_full_width(text: str) -> str:
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)


def any_host(chance: random.Random) -> str:
    """Something like a host: names, and numbers that are addresses or only look so."""
    kind = chance.randrange(4)
    if kind == 0:
        return ".".join(str(chance.choice((0, 1, 10, 100, 127, 169, 172, 192, 224, 255, 256))) for _ in range(4))
    if kind == 1:
        low, high = chance.choice(("", "0")), chance.choice(("", "%eth0", "%"))
        groups = ("", "0", "1", "fe80", "FC00", "2001", "db8", "ffff", "12345", "10.0.0.1")
        return low + ":".join(chance.choices(groups, k=chance.randrange(2, 9))) + high
    if kind == 2:
        return "::" + ":".join(f"{chance.randrange(2**17):x}" for _ in range(chance.randrange(8)))
    labels = ("localhost", "local", "a", "xn--q9jyb4c", "home", "arpa", "lan", "", "例え", "1", "08", "[", "]")
    return ".".join(chance.choice(labels) for _ in range(chance.randrange(1, 5)))
