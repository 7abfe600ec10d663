"""What a text must hold before a pattern is tried on it."""

import pytest

from tsuho.compile.needed_texts import needed_texts


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("殺す", ("殺す",)),
        ("(?:殺|ころ)す", ("ころ", "殺")),
        ("(?:爆破|放火)(?:する|します)", ("放火", "爆破")),
        ("(?:死に|しに)ます", ("しに", "死に")),  # not the ending of all polite sentences
        ("(?:死|氏|4)に", ("4", "死", "氏")),  # nor one letter of hiragana
        ("(?:56|[〇○])(?:す|し)", ("56", "○", "〇")),
        ("[a-z]*", ()),
        ("(?:kill)?", ()),
    ],
)
def test_the_rarest_of_what_has_to_stand_there_is_needed(pattern: str, needed: tuple[str, ...]) -> None:
    assert needed_texts(pattern) == needed
