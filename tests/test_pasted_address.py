"""Addresses as people paste them: among words, in brackets, disarmed, in wide signs."""

import pytest

from tsuho.engine.pasted_address import addresses_in

PAGE = "https://bbs.example.jp/t/5"


@pytest.mark.parametrize(
    "text",
    [
        PAGE,
        f"これを見て {PAGE}",
        f"これを見て\n{PAGE}\nアプリで開く",
        f"題名{PAGE} より",
        f"「{PAGE}」と（{PAGE}）",
        f"<{PAGE}>",
        f'<a href="{PAGE}">',
        f"[題名]({PAGE})",
        f"**{PAGE}**",
        f"{PAGE}。",
        f"{PAGE}、ひどい",
        f"{PAGE}, and more",
        f"{PAGE}\u200b",
        f"\ufeff{PAGE}",
        f"\u2068{PAGE}\u2069",
        "ttps://bbs.example.jp/t/5",
        "tps://bbs.example.jp/t/5",
        "hxxps://bbs[.]example(.)jp/t/5",
        "h**ps://bbs.example.jp/t/5",
        "https[:]//bbs[dot]example[ドット]jp/t/5",
        "https：//bbs.example.jp/t/5",
        "https:／／bbs．example。jp/t/5",
        "ｈｔｔｐｓ：／／ｂｂｓ．ｅｘａｍｐｌｅ．ｊｐ／ｔ／５",
        "https:/bbs.example.jp/t/5",
        "https//bbs.example.jp/t/5",
        "https;//bbs.example.jp/t/5",
        r"https:\\bbs.example.jp/t/5",
        "場所は bbs.example.jp/t/5 です",
    ],
)
def test_the_address_is_taken_out_as_it_was_meant(text: str) -> None:
    assert addresses_in(text) == (PAGE,)


@pytest.mark.parametrize("pair", ["（）", "［］", "｛｝", "「」", "｢｣", "『』", "【】", "〈〉", "《》", "〔〕", "〖〗"])
def test_a_wide_bracket_behind_a_latin_letter_or_a_number_begins_words(pair: str) -> None:
    words = f"{pair[0]}どこかより{pair[1]}"
    assert addresses_in(f"{PAGE}{words}") == (PAGE,)
    assert addresses_in(f"{PAGE}?from=app{words}を見て") == (f"{PAGE}?from=app",)
    assert addresses_in(f"{words[0]}{PAGE}{words[-1]}") == (PAGE,)
    assert addresses_in(f"https://wiki.example.jp/東京{words}") == (f"https://wiki.example.jp/東京{words}",)


@pytest.mark.parametrize(
    "address",
    [
        "https://wiki.example.jp/モーニング娘。",
        "https://wiki.example.jp/チック、チック…ブーン!",
        "https://wiki.example.jp/サクラ_(曖昧さ回避)",
        "https://wiki.example.jp/株式会社（新築）#節（2000年）",
        "https://wiki.example.jp/「題名」",
        "https://wiki.example.jp/Something_Inc.",
        "https://日本語.example/ページ",
        "https://example.com/a?q=%8AO&b=c;d#e:f",
        "http://[2001:4860:4860::8888]/a",
    ],
)
def test_what_belongs_to_an_address_stays(address: str) -> None:
    assert addresses_in(address) == (address,)


@pytest.mark.parametrize("behind", ["", "/", "/t/5", "/t/5/?id=7", "/t/5#r57", "/a_b-c/5?x", "?q=1"])
@pytest.mark.parametrize("host", ["bbs.example.jp", "http.example.jp", "ttp.example.com", "192-168-0-1.example.jp"])
def test_an_address_alone_is_read_as_it_is_among_words(host: str, behind: str) -> None:
    address = f"https://{host}{behind}"
    assert addresses_in(address) == addresses_in(f"これを見て {address} より") == (address,)


def test_each_of_several_addresses_is_found_once() -> None:
    text = f"一つ目{PAGE}/1234567です、二つ目は{PAGE}#p2 （{PAGE}#p2）"
    assert addresses_in(text) == (f"{PAGE}/1234567", f"{PAGE}#p2")


@pytest.mark.parametrize(
    "text", ["", "あの掲示板", "HTTP/1.1", "12:30/5", "sftp://e.jp/a", "https://192.168.0.1/a を見て", "a.b"]
)
def test_where_no_one_could_go_there_is_no_address(text: str) -> None:
    assert addresses_in(text) == ()
