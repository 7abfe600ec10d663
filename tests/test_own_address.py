"""Addresses that only this machine, or its network, can open."""

import pytest

from tsuho.engine.own_address import is_own, is_private


@pytest.mark.parametrize(
    ("host", "private"),
    [
        ("localhost", True),
        ("printer.local", True),
        ("intranet", True),
        ("10.0.0.1", True),
        ("172.31.255.255", True),
        ("169.254.1.1", True),
        ("[::1]", True),
        ("[fd00::1]", True),
        ("172.32.0.1", False),
        ("8.8.8.8", False),
        ("[2606:4700::1111]", False),
        ("example.com", False),
        ("localhost.example.com", False),
        ("10.0.0.256", True),
        ("127.0.0.01", True),
        ("127.1", True),
        ("1.2.3", True),
        ("0x7f.1", True),
        ("1.2.3.0xg", False),
        ("[::ffff:10.0.0.1]", True),
        ("１０．0.0.1", True),
        ("nas。local", True),
        ("%6c%6Fcalhost", True),
        ("fritz.box", True),
        ("box.example", False),
        ("home.example", False),
        ("日本語.jp", False),
        ("1.2.3.4.example.com", False),
    ],
)
def test_a_host_that_no_one_outside_can_open_is_private(host: str, private: bool) -> None:
    assert is_private(host) is private


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("file:///C:/Users/taro/a.png", True),
        (r"C:\Users\taro\a.png", True),
        (r"\\server\share\a.png", True),
        ("/home/taro/a.html", True),
        ("view-source:file:///home/taro/a.html", True),
        ("chrome-extension://abc/a.html", True),
        ("blob:https://e.jp/7f3a", True),
        ("http://192.168.0.5/camera", True),
        ("http://nas.local./a", True),
        ("https://e.jp/C:/a", False),
        ("mailto:a@e.jp", False),
        ("https://e.jp/?u=http%253A%252F%252F10.0.0.1%252F", True),
        ("https://e.jp/?u=http://10.0.0.1:80を見て", True),
        ("https://e.jp/?u=http://user@nas.local/", True),
        ("https://https://e.jp/a", False),
        ("https://e.jp/?u=https://https://", False),
        ("https://e.jp/why-http://", False),
        ("twitter://status?id=1", False),
        ("app://localhost/a", True),
        ("e.jp/a", False),
        ("あの掲示板", False),
        ("", False),
    ],
)
def test_what_only_this_machine_or_its_network_can_open_is_known(address: str, own: bool) -> None:
    assert is_own(address) is own
